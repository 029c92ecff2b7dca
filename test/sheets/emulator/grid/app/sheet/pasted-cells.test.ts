import { expect, it } from 'vitest';
import { pastedCells } from '../../../../../../sheets/emulator/grid/app/sheet/pasted-cells.ts';

it.each([
  ['một', [['một']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\t\n\tx',
    [
      ['', ''],
      ['', 'x'],
    ],
  ],
  ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
  ['"nói ""vậy"""', [['nói "vậy"']]],
  ['5" và 6"', [['5" và 6"']]],
  ['15/3/2022\t8/10\t1.000', [['15/3/2022', '8/10', '1.000']]],
])('reads %j', (text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});
