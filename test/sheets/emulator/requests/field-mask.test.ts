import { describe, expect, it } from 'vitest';
import { applyFieldMask, parseFieldMask } from '../../../../sheets/emulator/requests/field-mask.ts';

describe('parseFieldMask', () => {
  it.each([
    { fields: 'note', mask: { note: {} } },
    { fields: ' note , userEnteredValue ', mask: { note: {}, userEnteredValue: {} } },
    {
      fields: 'userEnteredFormat.textFormat.bold',
      mask: { userEnteredFormat: { textFormat: { bold: {} } } },
    },
    {
      fields: 'userEnteredFormat(backgroundColor,textFormat(bold,italic)),note',
      mask: { userEnteredFormat: { backgroundColor: {}, textFormat: { bold: {}, italic: {} } }, note: {} },
    },
    { fields: 'userEnteredFormat.wrapStrategy,userEnteredFormat', mask: { userEnteredFormat: {} } },
    { fields: 'userEnteredFormat,userEnteredFormat.wrapStrategy', mask: { userEnteredFormat: {} } },
    { fields: 'user_entered_value', mask: { userEnteredValue: {} } },
  ])('reads $fields', ({ fields, mask }) => {
    expect(parseFieldMask(fields, 'CellData')).toEqual(mask);
  });

  it('takes * for every field of the message', () => {
    expect(Object.keys(parseFieldMask('*', 'GridCoordinate')).sort()).toEqual([
      'columnIndex',
      'rowIndex',
      'sheetId',
    ]);
  });

  it.each([undefined, null, '', ' , '])('refuses the empty mask %j', (fields) => {
    expect(() => parseFieldMask(fields, 'CellData')).toThrow(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  });

  it.each([
    { fields: 'nope', message: 'Invalid field: nope' },
    { fields: 'userEnteredFormat.nope', message: 'Invalid field: userEnteredFormat.nope' },
  ])('refuses $fields', ({ fields, message }) => {
    expect(() => parseFieldMask(fields, 'CellData')).toThrow(message);
  });
});

describe('applyFieldMask', () => {
  const before = { note: 'n', format: { bold: true, size: 10 } };

  it('takes masked fields from the source and clears those it lacks', () => {
    expect(
      applyFieldMask<object>(before, { format: { bold: false } }, { note: {}, format: { bold: {} } }),
    ).toEqual({
      format: { bold: false, size: 10 },
    });
  });

  it('replaces a whole message', () => {
    expect(applyFieldMask<object>(before, { format: { italic: true } }, { format: {} })).toEqual({
      note: 'n',
      format: { italic: true },
    });
  });

  it('drops a message that is left without fields', () => {
    expect(applyFieldMask<object>({ format: { bold: true } }, {}, { format: { bold: {} } })).toEqual({});
  });

  it('leaves its arguments alone', () => {
    applyFieldMask<object>(before, {}, { note: {}, format: { bold: {} } });
    expect(before).toEqual({ note: 'n', format: { bold: true, size: 10 } });
  });
});
