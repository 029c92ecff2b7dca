import readExcel from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { workbookWriter } from '../../../../functions/adapters/workbook/write-workbook.ts';
import { dayOf } from '../../../../functions/calendar/plain-date.ts';
import type { AnnexTable } from '../../../../functions/render/annex/annex.ts';
import { unzip } from './unzip.ts';

const DAY = dayOf(2022, 5, 6);
const TABLE: AnnexTable = {
  name: 'PL1 Hoạt động',
  heading: ['PHỤ LỤC 1', 'Kế hoạch'],
  columns: [
    { title: 'Mã', type: 'text', width: 8 },
    { title: 'Tên', type: 'text', width: 20 },
    { title: 'Hạn', type: 'date', width: 12 },
    { title: 'Số', type: 'count', width: 8 },
    { title: 'Tỷ lệ', type: 'fraction', width: 8 },
    { title: 'Tiền', type: 'money', width: 14 },
    { title: 'Dòng', type: 'text', width: 8 },
  ],
  rows: [
    [
      'HĐ01',
      '=HYPERLINK("http://x.example";"bấm")',
      { date: dayOf(2022, 3, 15) },
      12,
      0.3333,
      7_500_000_000,
      { text: '7', href: 'https://docs.google.com/spreadsheets/d/a/edit#gid=1&range=A7' },
    ],
    [
      '01',
      `+1\u0000\u0007${'dài '.repeat(100)}`,
      null,
      { value: 3, href: "#'PL1 Hoạt động'!A1" },
      null,
      null,
      null,
    ],
  ],
  total: ['Toàn bộ', null, null, 15, null, null, null],
};

const write = (tables: AnnexTable[]) => workbookWriter.write(tables, { title: 'Phụ lục <1>', day: DAY });

async function sheetXml(): Promise<string> {
  return (await unzip(await write([TABLE]))).get('xl/worksheets/sheet1.xml') ?? '';
}

describe('the workbook of an annex', () => {
  test('reads back with another library: texts as typed, real numbers, real dates', async () => {
    const [sheet] = await readExcel(Buffer.from(await write([TABLE])));
    const rows = (sheet as unknown as { data: unknown[][] }).data;
    expect(rows[0]?.[0]).toBe('PHỤ LỤC 1');
    expect(rows[3]).toEqual(['Mã', 'Tên', 'Hạn', 'Số', 'Tỷ lệ', 'Tiền', 'Dòng']);
    expect(rows[4]).toEqual([
      'HĐ01',
      '=HYPERLINK("http://x.example";"bấm")',
      new Date(Date.UTC(2022, 2, 15)),
      12,
      0.3333,
      7_500_000_000,
      '7',
    ]);
    expect(rows[5]?.slice(0, 4)).toEqual(['01', `+1${'dài '.repeat(100)}`.trimEnd(), null, 3]);
    expect(rows[6]?.[3]).toBe(15);
  });

  test('holds no formula, whatever a text begins with', async () => {
    expect(await sheetXml()).not.toMatch(/<f[ >]/);
  });

  test('filters the rows, keeps the header in sight and prints it on each page', async () => {
    const parts = await unzip(await write([TABLE]));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(sheet).toContain('<autoFilter ref="A4:G6"/>');
    expect(sheet).toMatch(/<pane ySplit="4" topLeftCell="A5"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'PL1 Hoạt động\'!$A$1:$G$7</definedName>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'PL1 Hoạt động\'!$4:$4</definedName>',
    );
  });

  test('makes room for wrapped text, up to what a row can have', async () => {
    const heights = [...(await sheetXml()).matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)];
    const heightOf = (row: string) => Number(heights.find(([, number]) => number === row)?.[2]);
    expect(heightOf('5')).toBe(31);
    expect(heightOf('6')).toBeGreaterThan(300);
    expect(heightOf('6')).toBeLessThanOrEqual(409);
  });

  test('links to rows of the sheet and to places of its own', async () => {
    const parts = await unzip(await write([TABLE]));
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'https://docs.google.com/spreadsheets/d/a/edit#gid=1&amp;range=A7',
    );
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('location="&apos;PL1 Hoạt động&apos;!A1"');
  });

  test('is the same file for the same report', async () => {
    const [one, other] = [await write([TABLE]), await write([TABLE])];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect((await unzip(one)).get('docProps/core.xml')).toContain('2022-05-06T00:00:00Z');
  });

  test('of a table without rows opens with its header', async () => {
    const { total: _total, ...empty } = { ...TABLE, rows: [] };
    const xml = (await unzip(await write([empty]))).get('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<autoFilter ref="A4:G4"/>');
  });
});
