import { describe, expect, it } from 'vitest';
import { Refused } from '../../../../../../sheets/emulator/grid/app/book/rest-client.ts';
import type { Edit } from '../../../../../../sheets/emulator/grid/app/edits/edit.ts';
import { Overtaken } from '../../../../../../sheets/emulator/grid/app/edits/edit-writer.ts';
import { refusalOf } from '../../../../../../sheets/emulator/grid/app/edits/refusal.ts';

const edit = (...texts: string[]): Edit => ({
  id: 'e',
  sheetId: 1,
  doubtful: false,
  cells: texts.map((text, index) => ({ row: 15, column: 8 + index, text, shown: '', key: ['DU02', 'HĐ03'] })),
});

describe('refusalOf', () => {
  it.each([
    [
      'somebody else was faster',
      new Overtaken('Trong lúc đó ô I16 đã được sửa thành “50%”.'),
      null,
      /đã được sửa thành “50%”/,
    ],
    ['the row belongs to another unit', new Refused(403, ''), 'Dòng này của DU01.', /^Dòng này của DU01\./],
    ['the cell was locked meanwhile', new Refused(403, ''), null, /vừa được khóa/],
    ['the service takes no such thing', new Refused(400, ''), null, /không nhận nội dung này/],
  ])('says that %s', (_case, error, owner, sentence) => {
    expect(refusalOf(edit('100%'), error, owner).message).toMatch(sentence);
  });

  it('names the cells and gives back every word, however long', () => {
    const long = 'a'.repeat(500);
    const told = refusalOf(edit(long, 'hai'), new Refused(403, ''), null);
    expect(told.title).toBe('Chưa ghi được ô I16 và 1 ô khác');
    expect(told.message).toContain(`“${'a'.repeat(200)}”`);
    expect(told).toMatchObject({ copy: `${long}\nhai`, keep: true, kind: 'warning' });
  });
});
