/** Reads the figures back out of what each renderer prints, so that they can be laid beside one another. */
import type { AnnexCell, AnnexTable } from '../../functions/render/annex/annex.ts';
import type { RenderedMail } from '../../functions/render/mail-document.ts';
import type {
  DocumentTable,
  OfficialDocument,
} from '../../functions/render/official-document/official-document.ts';
import type { DashboardRow } from '../../functions/report/dashboard-rows.ts';
import { STATUS_LABEL } from '../../functions/status/status-label.ts';

/** Total and the four words: done in time, done late, in time, overdue. */
export type Words = [number, number, number, number, number];

export interface PrintedFigures {
  plan: Words;
  /** Since the week before; `null` where there is none. */
  changes: Words | null;
  /** "33,33 %" */
  doneRate: string;
  /** "2/3" */
  reporting: string;
  /** In the order of the plan. */
  activities: Words[];
}

const FOUR = ['done-on-time', 'done-late', 'running', 'overdue'] as const;
const LABELS = FOUR.map((status) => STATUS_LABEL[status]);

/** "1.234" → 1234, "−2" → −2, "không đổi" → 0 */
function numberOf(text = ''): number {
  if (text === 'không đổi') return 0;
  const value = Number(text.replaceAll('.', '').replace('−', '-').replace('+', ''));
  if (text.trim() === '' || Number.isNaN(value)) throw new Error(`no number: “${text}”`);
  return value;
}

function wordsOf(cells: readonly (string | undefined)[]): Words {
  const [total, doneOnTime, doneLate, running, overdue] = cells.map((cell) => numberOf(cell));
  return [total ?? 0, doneOnTime ?? 0, doneLate ?? 0, running ?? 0, overdue ?? 0];
}

const found = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

/** What a reader sees of the mail: its HTML without tags, or the plain text on one line. */
function mailWords(seen: string): Pick<PrintedFigures, 'plan' | 'changes' | 'doneRate' | 'reporting'> {
  const tiles = LABELS.map((label) =>
    new RegExp(`${label} ([\\d.]+)(?: (không đổi|[+−][\\d.]+) so với kỳ trước)?`).exec(seen),
  );
  const sum = found(seen, /Tổng số ([\d.]+) nhiệm vụ \(/);
  const total = found(seen, /Tổng số nhiệm vụ: ([+−0-9][\d.]*) \(/) || '0';
  const isFirst = tiles.every((tile) => tile?.[2] === undefined);
  return {
    plan: wordsOf([sum, ...tiles.map((tile) => tile?.[1])]),
    changes: isFirst ? null : wordsOf([total, ...tiles.map((tile) => tile?.[2])]),
    doneRate: found(seen, /Tỷ lệ hoàn thành ([\d,]+ %)/) || '–',
    reporting: found(seen, /([\d.]+\/[\d.]+) đơn vị đã báo cáo/),
  };
}

const bare = (html: string): string =>
  html
    .replace(/<(style|head)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

export function figuresOfHtml({ html }: RenderedMail): PrintedFigures {
  const after = html.slice(html.indexOf('Hoạt động theo trạng thái'));
  const table = /<table style.*?<\/table>/s.exec(after)?.[0] ?? '';
  const rows = [...table.matchAll(/<tr valign="top">(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => bare(cell).trim()),
  );
  return { ...mailWords(bare(html)), activities: rows.slice(0, -1).map((cells) => wordsOf(cells.slice(1))) };
}

export function figuresOfText({ text }: RenderedMail): PrintedFigures {
  const [, after = ''] = text.split('HOẠT ĐỘNG THEO TRẠNG THÁI');
  const rows = [...after.matchAll(/^\S+((?: +[\d.]+){6})$/gm)].map(([, cells = '']) =>
    cells.trim().split(/ +/),
  );
  return { ...mailWords(text.replace(/\s+/g, ' ')), activities: rows.slice(0, -1).map(wordsOf) };
}

export function figuresOfDocument({ blocks, annexes }: OfficialDocument): PrintedFigures {
  const isTable = (block: (typeof blocks)[number]): block is DocumentTable => block.kind === 'table';
  const paragraphs = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n')
    .replaceAll('\u00a0', ' ');
  const four = blocks.filter(isTable).find(({ columns }) => columns[0]?.title === 'Trạng thái');
  const column = (at: number) => [four?.total?.[at], ...(four?.rows.map((row) => row[at]) ?? [])];
  const annexTable = (title: string) => annexes.find((annex) => annex.title === title)?.blocks.find(isTable);
  return {
    plan: wordsOf(column(1)),
    changes: four?.columns[2] ? wordsOf(column(2)) : null,
    doneRate: found(paragraphs, /Tỷ lệ hoàn thành đạt ([\d,]+ %)/) || '–',
    reporting: annexTable('Kết quả theo đơn vị')?.total?.at(-1) ?? '',
    activities: annexTable('Hoạt động theo trạng thái')?.rows.map((row) => wordsOf(row.slice(3))) ?? [],
  };
}

const COLUMNS = ['Tổng số', ...LABELS];

export function figuresOfAnnex(tables: readonly AnnexTable[]): Omit<PrintedFigures, 'changes'> {
  const [activities, units] = ['PL1 Hoạt động', 'PL2 Đơn vị'].map((name) =>
    tables.find((table) => table.name === name),
  );
  const figureOf = (cell: AnnexCell | undefined) =>
    typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  const cellOf = (cells: readonly AnnexCell[] | undefined, title: string) =>
    figureOf(cells?.[activities?.columns.findIndex((column) => column.title === title) ?? -1]);
  const words = (cells: readonly AnnexCell[] | undefined) =>
    wordsOf(COLUMNS.map((title) => String(cellOf(cells, title))));
  const rate = cellOf(activities?.total, 'Tỷ lệ hoàn thành');
  const reported = units?.rows.filter((cells) => cells[2] === 'Có').length ?? 0;
  return {
    plan: words(activities?.total),
    doneRate: percent(typeof rate === 'number' ? rate : null),
    reporting: `${dotted(reported)}/${dotted(units?.rows.length ?? 0)}`,
    activities: activities?.rows.map(words) ?? [],
  };
}

/** 5000 → "5.000" */
const dotted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

export const percent = (rate: number | null): string =>
  rate === null ? '–' : `${(rate * 100).toFixed(2).replace('.', ',')} %`;

export function figuresOfDashboard(rows: readonly DashboardRow[]) {
  const words = (row: DashboardRow | undefined) =>
    wordsOf([row?.total, row?.doneOnTime, row?.doneLate, row?.running, row?.overdue].map(String));
  const [plan] = rows;
  const rate = plan?.doneRate;
  return {
    plan: words(plan),
    doneRate: percent(typeof rate === 'number' ? rate : null),
    reporting: String(plan?.reporting),
    activities: rows.filter(({ scope }) => scope === 'Hoạt động').map(words),
    /** The changes it shows: of what is done and of what is overdue. */
    changes: typeof plan?.doneChange === 'number' ? [plan.doneChange, plan.overdueChange] : null,
  };
}
