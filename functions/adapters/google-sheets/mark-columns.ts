/** Compares the columns' marks with their headers, and sets marks that are missing. */
import { COLUMN_METADATA_KEY, columnMark } from '../../../sheets/template/declaration.ts';
import { TABS, type TabKey } from '../../../sheets/template/template.ts';
import type { ColumnIndex } from '../../sheet-rows/read-header.ts';
import { callGoogle } from './call-google.ts';
import type { SheetStructure } from './sheet-structure.ts';
import type { Target } from './write-columns.ts';

export interface ColumnName {
  tab: TabKey;
  column: string;
}

export type MarkState = { missing: ColumnName[]; conflict: ColumnName | null };

/** A column is written only where its mark and its header agree. */
export function compareMarks(
  needed: readonly ColumnName[],
  structure: SheetStructure,
  headers: ReadonlyMap<TabKey, ColumnIndex>,
): MarkState {
  const missing: ColumnName[] = [];
  for (const name of needed) {
    const marks = structure.get(name.tab)?.marks.get(name.column) ?? [];
    const header = headers.get(name.tab)?.get(name.column);
    // The run log is append-only and has no header that could disagree with its marks.
    if (marks.length === 0) missing.push(name);
    else if (marks.length > 1 || (header !== undefined && header !== marks[0]))
      return { missing, conflict: name };
  }
  return { missing, conflict: null };
}

/** Marks the columns where their headers stand; the caller reads again before it writes. */
export async function markColumns(
  target: Target,
  missing: readonly ColumnName[],
  headers: ReadonlyMap<TabKey, ColumnIndex>,
): Promise<void> {
  const requests = missing.flatMap(({ tab, column }) => {
    const index = headers.get(tab)?.get(column);
    const sheetId = target.structure.get(tab)?.sheetId;
    if (index === undefined || sheetId === undefined) return [];
    return [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: COLUMN_METADATA_KEY,
            metadataValue: columnMark(TABS[tab], { key: column }),
            visibility: 'DOCUMENT',
            location: {
              dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
            },
          },
        },
      },
    ];
  });
  await callGoogle(() =>
    target.client.spreadsheets.batchUpdate({
      spreadsheetId: target.spreadsheetId,
      requestBody: { requests },
    }),
  );
}
