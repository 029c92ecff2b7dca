import { expect, it } from 'vitest';
import { typedCells } from '../../../../../../sheets/emulator/grid/app/sheet/typed-cells.ts';

const isYesNo = (_: number, column: number) => column === 18;

it.each([
  ['a text', { 1: { 8: { v: '80%', t: 1 } } }, [{ row: 1, column: 8, text: '80%' }]],
  ['a cleared cell', { 1: { 8: { v: null } } }, [{ row: 1, column: 8, text: '' }]],
  ['a removed cell', { 1: { 8: null } }, [{ row: 1, column: 8, text: '' }]],
  ['a ticked box', { 1: { 18: { v: 1, t: 3 } } }, [{ row: 1, column: 18, text: true }]],
  ['a box that was cleared', { 1: { 18: { v: null } } }, [{ row: 1, column: 18, text: '' }]],
  [
    'an undone formula',
    { 2: { 0: { v: '2', custom: { entered: '=1+1' } } } },
    [{ row: 2, column: 0, text: '=1+1' }],
  ],
  ['a look without contents', { 1: { 8: { s: 'x' } } }, []],
])('reads %s', (_, cells, typed) => {
  expect(typedCells(cells, isYesNo)).toEqual(typed);
});
