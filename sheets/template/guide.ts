/** The parts of the user guide that repeat the declaration: Markdown tables of columns and settings. */
import type { CellType, Column, Owner, Tab } from './declaration.ts';
import { SETTINGS } from './settings.ts';
import { TAB_LIST } from './template.ts';

const OWNER_LABEL: Record<Owner, string> = { unit: 'Đơn vị', admin: 'Quản trị', system: 'Hệ thống' };

const TYPE_LABEL: Record<CellType, string> = {
  code: 'Mã',
  text: 'Chữ',
  'long-text': 'Chữ, nhiều dòng',
  date: 'Ngày',
  percent: 'Tỷ lệ %',
  quantity: 'Số lượng',
  money: 'Số tiền (đồng)',
  flag: 'Đánh dấu',
  choice: 'Chọn trong danh sách',
  link: 'Liên kết',
  mails: 'Địa chỉ thư',
  days: 'Số ngày',
  rate: 'Tỷ lệ %',
  count: 'Số đếm',
  change: 'Số tăng, giảm',
  timestamp: 'Ngày giờ',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Cells are padded to one width, as the formatter would leave them. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(cell));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function columnRow({ header, owner, type, required, help, source }: Column): string[] {
  const choices =
    source && 'choices' in source ? ` (${source.choices.map(({ label }) => label).join(', ')})` : '';
  return [
    `**${header}**${required ? ' (bắt buộc)' : ''}`,
    OWNER_LABEL[owner],
    TYPE_LABEL[type] + choices,
    help,
  ];
}

function tabSection({ title, purpose, columns }: Tab): string {
  const shown = (columns as readonly Column[]).filter(({ hidden }) => !hidden);
  return `### Tab “${title}”\n\n${purpose}\n\n${table(['Cột', 'Ai nhập', 'Kiểu', 'Cách nhập'], shown.map(columnRow))}`;
}

/** Every tab with its visible columns: header, who fills it, what it holds, how to type it. */
export function columnTables(): string {
  return TAB_LIST.map(tabSection).join('\n\n');
}

/** The rows of `Cấu hình` with what holds when nobody sets them. */
export function settingsTable(): string {
  const rows = SETTINGS.map(({ label, standard, help }) => [`**${label}**`, standard || '(trống)', help]);
  return table(['Mục', 'Giá trị có sẵn', 'Cách ghi'], rows);
}

const BLOCKS: Readonly<Record<string, () => string>> = { columns: columnTables, settings: settingsTable };

/**
 * The guide with its generated blocks brought up to date.
 * @throws Error when the guide lacks a block's markers.
 */
export function withGuideTables(guide: string): string {
  return Object.entries(BLOCKS).reduce((text, [name, print]) => {
    const [begin, end] = [`<!-- begin: ${name} -->`, `<!-- end: ${name} -->`];
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined)
      throw new Error(`the guide lacks the markers of “${name}”`);
    return `${before}${begin}\n\n${print()}\n\n${end}${after}`;
  }, guide);
}
