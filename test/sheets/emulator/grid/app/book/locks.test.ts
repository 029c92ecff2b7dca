import { describe, expect, it } from 'vitest';
import { firstLock, locksOf, ownerSentence } from '../../../../../../sheets/emulator/grid/app/book/locks.ts';

const rows = (startRowIndex: number, endRowIndex: number) => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex: 8,
  endColumnIndex: 19,
});
const OWN = { range: rows(13, 25), description: 'Dòng của DU02', requestingUserCanEdit: true };
const OTHER = { range: rows(1, 13), description: 'Dòng của DU01' };
const SYSTEM = {
  range: { startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 8 },
  description: 'Cột của hệ thống',
};

describe('locksOf', () => {
  const locks = locksOf([SYSTEM, OTHER, OWN]);

  it("leaves a unit's own cells open and closes the others'", () => {
    expect(locks(13, 8)).toBeNull();
    expect(locks(12, 8)?.description).toBe('Dòng của DU01');
  });

  it('closes columns without an end, however far down', () => {
    expect(locks(1_000_000, 4)?.description).toBe('Cột của hệ thống');
    expect(locks(0, 4)).toBeNull();
  });

  it('leaves unprotected parts of a closed tab open, and minds no warnings', () => {
    const tab = { range: {}, description: 'Tab Cấu hình', unprotectedRanges: [rows(1, 2)] };
    expect(locksOf([tab])(1, 8)).toBeNull();
    expect(locksOf([tab])(2, 8)).not.toBeNull();
    expect(locksOf([{ ...OTHER, warningOnly: true }])(5, 8)).toBeNull();
  });

  it('finds the first closed cell of a selection, within the tab', () => {
    const tab = { locks, rowCount: 30, columnCount: 22 };
    const area = { startRow: 13, endRow: Number.POSITIVE_INFINITY, startColumn: 7, endColumn: 9 };
    expect(firstLock(tab, area)).toMatchObject({ row: 13, column: 7 });
    expect(firstLock(tab, { ...area, startColumn: 8 })).toBeNull();
  });
});

describe('ownerSentence', () => {
  const sentence = (description: string) => {
    const lock = locksOf([{ range: {}, description }])(0, 0);
    return lock && ownerSentence(lock, (code) => (code === 'DU01' ? 'Đảng ủy Bộ B01' : null));
  };

  it.each([
    ['Dòng của DU01', 'Dòng này của Đảng ủy Bộ B01 (DU01); chỉ đơn vị đó và quản trị được sửa.'],
    ['Dòng của DU99', 'Dòng này của đơn vị DU99; chỉ đơn vị đó và quản trị được sửa.'],
    ['Cột của hệ thống', 'Ô này do hệ thống tính và ghi, không nhập tay.'],
    ['Vùng riêng', 'Ô này thuộc vùng được bảo vệ “Vùng riêng”.'],
    ['', 'Ô này thuộc vùng được bảo vệ.'],
  ])('says whose “%s” is', (description, words) => {
    expect(sentence(description)).toBe(words);
  });
});
