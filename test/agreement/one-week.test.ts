import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../functions/adapters/docx/write-docx.ts';
import { workbookWriter } from '../../functions/adapters/workbook/write-workbook.ts';
import { dayOf } from '../../functions/calendar/plain-date.ts';
import type { MailMessage } from '../../functions/ports.ts';
import { type PreviewAnswer, previewReport } from '../../functions/runs/preview-report.ts';
import { recalculate } from '../../functions/runs/recalculate.ts';
import { weeklyReport } from '../../functions/runs/weekly-report.ts';
import { TABS } from '../../sheets/template/template.ts';
import { all, partOf, treeOf } from '../functions/adapters/docx/read-docx.ts';
import {
  ADMIN,
  adminContext,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../plan-on-emulator.ts';
import { sampleContent } from '../small-content.ts';
import { figuresOfDashboard, figuresOfHtml, figuresOfText, type PrintedFigures } from './printed-figures.ts';

const MAY_6 = dayOf(2022, 5, 6);
let plan: PlanOnEmulator;
let preview: PreviewAnswer;
let mail: MailMessage;
let figures: PrintedFigures;

/** The example plan's second week, from the sheet to every paper that leaves the house. */
beforeAll(async () => {
  plan = await planOnEmulator(sampleContent(6, MAY_6 - 7));
  const services = {
    ...memoryServices(plan.as(SERVICE), plan.spreadsheetId, MAY_6 - 7),
    documentWriter: async () => ({ write: writeDocx }),
    annexWriter: async () => workbookWriter,
  };
  const context = adminContext(services, plan.spreadsheetId);
  await weeklyReport(context);
  services.setToday(MAY_6);
  await plan.type(ADMIN, 'progress', 3, 'doneOn', '5/5/2022');
  await plan.type(ADMIN, 'progress', 14, 'notApplicable', true);
  await recalculate(context);
  preview = await previewReport(context, { withFiles: true });
  services.sent.length = 0;
  await weeklyReport(context);
  const sent = services.sent.find(({ subject }) => subject.startsWith('Báo cáo'));
  if (!sent) throw new Error('no report was sent');
  mail = sent;
  figures = figuresOfHtml(mail);
}, 60_000);
afterAll(() => plan.close());

const fileOf = (ending: string): Uint8Array => {
  const file = mail.attachments.find(({ filename }) => filename.endsWith(ending));
  if (!file) throw new Error(`no file ${ending}`);
  return file.content;
};
const numbers = (cells: readonly unknown[]) =>
  cells.map((cell) => Number(String(cell).replaceAll('.', '').replace('−', '-').replace('+', '')));

describe('one week of the example plan', () => {
  it('has changed since the week before, so that there is something to compare', () => {
    expect(figures.plan[0]).toBeGreaterThan(0);
    expect(figures.changes?.some((change) => change !== 0)).toBe(true);
    expect(figures.activities).toHaveLength(12);
  });

  it('says the same in the mail’s text as in its HTML', () => {
    expect(figuresOfText(mail)).toEqual(figures);
  });

  it('was previewed as it was sent', () => {
    expect([preview.subject, preview.html, preview.text]).toEqual([mail.subject, mail.html, mail.text]);
    const files = mail.attachments.filter(({ cid }) => cid === undefined);
    expect(preview.files.map(({ filename, base64 = '' }) => [filename, base64])).toEqual(
      files.map(({ filename, content }) => [filename, Buffer.from(content).toString('base64')]),
    );
  });

  it('stands on the dashboard of the sheet', async () => {
    const [, ...rows] = await plan.grid('dashboard');
    const records = rows.map((cells) =>
      Object.fromEntries(TABS.dashboard.columns.map(({ key }, index) => [key, cells[index] as never])),
    );
    const { changes, ...shown } = figuresOfDashboard(records);
    const { changes: told, ...expected } = figures;
    expect(shown).toEqual(expected);
    expect(changes).toEqual([(told?.[1] ?? 0) + (told?.[2] ?? 0), told?.[4]]);
  });

  it('stands in the official document’s file', async () => {
    const tables = all(treeOf(await partOf(fileOf('.docx'), 'word/document.xml')), 'w:tbl').map((table) =>
      all(table, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text)),
    );
    const four = tables.find(([header]) => header?.[0] === 'Trạng thái') ?? [];
    const [total, ...words] = [four.at(-1) ?? [], ...four.slice(1, -1)];
    expect(numbers([total, ...words].map((row) => row[1]))).toEqual(figures.plan);
    expect(numbers([total, ...words].map((row) => row[2]))).toEqual(figures.changes);
    const annex = tables.find(([header]) => header?.includes('Hạn cuối') && header.includes('Tổng số')) ?? [];
    expect(annex.slice(1, -1).map((row) => numbers(row.slice(3, 8)))).toEqual(figures.activities);
  });

  it('stands in the annex’s file', async () => {
    const sheets = (await readExcel(Buffer.from(fileOf('.xlsx')))) as unknown as { data: unknown[][] }[];
    const rows = sheets[0]?.data ?? [];
    const header = rows.find((row) => row[0] === 'Mã') ?? [];
    const at = header.indexOf('Tổng số');
    const from = rows.indexOf(header) + 1;
    const cells = rows.slice(from, from + 13).map((row) => numbers(row.slice(at, at + 5)));
    expect(cells.slice(0, 12)).toEqual(figures.activities);
    expect(cells[12]).toEqual(figures.plan);
  });
});
