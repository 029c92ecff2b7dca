import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import type { Sheet } from '../../workbook/model.ts';

type GridProperties = sheets_v4.Schema$GridProperties;

const NAMES = [
  ['rows', 'rowCount', 'frozenRowCount'],
  ['columns', 'columnCount', 'frozenColumnCount'],
] as const;

const DEFAULTED = [
  'frozenRowCount',
  'frozenColumnCount',
  'hideGridlines',
  'rowGroupControlAfter',
  'columnGroupControlAfter',
] as const;

/** Google leaves out grid properties that have their default value. */
function withoutDefaults(grid: Sheet['properties']['gridProperties']): Sheet['properties']['gridProperties'] {
  const kept = { ...grid };
  for (const name of DEFAULTED) if (!kept[name]) delete kept[name];
  return kept;
}

/**
 * Grid properties with their counts known.
 * @throws ApiError when no row or column would be left, or none beside the frozen ones.
 */
export function checkedGrid(grid: GridProperties): Sheet['properties']['gridProperties'] {
  for (const [noun, count, frozen] of NAMES) {
    const size = grid[count] ?? 0;
    if (size <= 0) throw invalidArgument(`You can't delete all the ${noun} on the sheet.`);
    const frozenCount = grid[frozen] ?? 0;
    if (frozenCount < 0)
      throw invalidArgument(`gridProperties.${frozen}[${frozenCount}] must be non-negative.`);
    if (frozenCount > 0 && frozenCount >= size) {
      throw invalidArgument(`You can't freeze all visible ${noun} on the sheet.`);
    }
  }
  return withoutDefaults({ ...grid, rowCount: grid.rowCount ?? 0, columnCount: grid.columnCount ?? 0 });
}
