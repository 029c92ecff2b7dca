/** The menus that the sheet's scripts add. */
import type { ScriptMenu, Selection } from '../../../apps-script/protocol.ts';
import { type MenuItem, menuButton } from '../shell/menu-button.ts';
import { runScript } from './run-script.ts';
import { readMenus } from './script-client.ts';

const TRIES = 5;
const RETRY_MS = 2000;

/** A busy machine may take its time over the scripts' first run. */
async function patientMenus(person: string, tries = TRIES): Promise<ScriptMenu[]> {
  try {
    return await readMenus(person);
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return patientMenus(person, tries - 1);
  }
}

/** What scripts see and move of the open sheet. */
export interface MenuCells {
  selection(): Selection;
  activate(area: Selection): void;
}

/** Buttons for the page's head; none where scripts cannot be reached. */
export async function scriptMenus(person: string, cells: MenuCells): Promise<HTMLElement[]> {
  const menus = await patientMenus(person).catch(() => []);
  return menus.map(({ title, items }) =>
    menuButton(
      title,
      items.map((item): MenuItem => {
        if ('separator' in item) return 'separator';
        const { label, function: name } = item;
        const choose = () =>
          void runScript({
            person,
            label,
            function: name,
            selection: cells.selection(),
            activate: cells.activate,
          });
        return { label, choose };
      }),
    ),
  );
}
