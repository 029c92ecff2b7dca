import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenSheetError } from '../../../functions/errors.ts';
import { columnLetters, readHeader } from '../../../functions/sheet-rows/read-header.ts';
import { UNITS_TAB } from '../../../sheets/template/tabs/units.ts';
import { headerOf } from './sheet-text.ts';

const HEADER = headerOf(UNITS_TAB);

function detailOf(header: readonly unknown[]): string {
  try {
    readHeader(UNITS_TAB, header);
  } catch (error) {
    if (error instanceof BrokenSheetError) return error.detail;
    throw error;
  }
  return 'no error';
}

describe('readHeader', () => {
  it('finds every column wherever it stands, beside columns that people added', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...HEADER, 'Ghi chú', 'Ghi chú', '', 12], { minLength: HEADER.length + 4 }),
        (header) => {
          const index = readHeader(UNITS_TAB, header);
          for (const { key, header: name } of UNITS_TAB.columns)
            expect(header[index.get(key) ?? -1]).toBe(name);
          expect(index.size).toBe(UNITS_TAB.columns.length);
        },
      ),
    );
  });

  it.each([
    { name: 'capitals', header: HEADER.map((one) => one.toUpperCase()) },
    { name: 'decomposed letters', header: HEADER.map((one) => one.normalize('NFD')) },
    {
      name: 'no-break and doubled spaces',
      header: HEADER.map((one) => ` ${one.replaceAll(' ', '\u00a0 ')}`),
    },
    { name: 'line breaks', header: HEADER.map((one) => one.replaceAll(' ', '\n')) },
    { name: 'the other tone placement', header: HEADER.map((one) => one.replaceAll('óa', 'oá')) },
  ])('does not mind $name', ({ header }) => {
    expect(readHeader(UNITS_TAB, header).get('active')).toBe(6);
  });

  it('names every missing and every doubled header of the tab in one sentence', () => {
    const header = [
      ...HEADER.filter((one) => one !== 'Tên đơn vị' && one !== 'Loại'),
      'Mã đơn vị',
      'mã  đơn vị',
    ];
    expect(detailOf(header)).toBe(
      'Tab “Đơn vị” thiếu cột “Tên đơn vị”, “Loại”; trùng tên cột “Mã đơn vị” (A, G, H). Sửa lại tên cột ở dòng đầu rồi chạy lại.',
    );
  });

  it('refuses an empty header and one that a formula broke', () => {
    expect(detailOf([])).toContain('thiếu cột “Mã đơn vị”');
    expect(detailOf(['#REF!', ...HEADER.slice(1)])).toContain('thiếu cột “Mã đơn vị”');
  });
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [702, 'AAA'],
  ])('calls column %i %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
