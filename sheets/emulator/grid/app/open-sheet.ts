/** Opens the sheet as a grid, or as cards where the window is too narrow for a grid. */
import { choosePerson, type Person } from './people.ts';
import type { SheetFace } from './sheet-face.ts';
import { buildShell, type Shell } from './shell/shell.ts';

const NARROW = matchMedia('(max-width: 700px)');

/** @throws Refused, Unreachable */
export async function openSheet(
  root: HTMLElement,
  spreadsheetId: string,
  people: Person[],
  me: Person,
): Promise<void> {
  let face: SheetFace | null = null;
  const shell: Shell = buildShell(root, people, me, {
    onPerson: choosePerson,
    onOwnRows: (on) => face?.onOwnRows(on),
    onTab: (sheetId) => face?.onTab(sheetId),
  });
  // Either is loaded only where it is shown: Univer is large.
  const { openFace } = NARROW.matches
    ? await import('./cards/open-cards.ts')
    : await import('./sheet/open-grid.ts');
  NARROW.addEventListener('change', () => location.reload());
  face = await openFace(shell, spreadsheetId, people, me);
}
