/** The parts of the page that F6 walks through, since Tab belongs to the grid's cells. */

const FOCUSABLE = 'button:not([hidden], [tabindex="-1"]), select, summary, [tabindex="0"]';
/** Univer takes keys in an editor of its own, which lies outside its container. */
const GRID_EDITOR = '[contenteditable="true"]';
/** In their order on the page; the grid has none of its own and stands after the first. */
const AROUND = ['.head', '.charts', '.sidebar', '.foot', '.toast-area'];

/** Gives the keys back to the grid's cells. */
export const focusGrid = (): void => document.querySelector<HTMLElement>(GRID_EDITOR)?.focus();

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null;

/** Who is focused in each part that is there now. */
function entries(): { part: HTMLElement | null; focus: () => void }[] {
  const around = AROUND.flatMap((name) => {
    const part = document.querySelector<HTMLElement>(name);
    const first = [...(part?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(isShown);
    return part && first ? [{ part, focus: () => first.focus() }] : [];
  });
  return [...around.slice(0, 1), { part: null, focus: focusGrid }, ...around.slice(1)];
}

function goOn(step: 1 | -1): void {
  const all = entries();
  const found = all.findIndex(({ part }) => part?.contains(document.activeElement));
  const now = found < 0 ? all.findIndex(({ part }) => part === null) : found;
  all[(now + step + all.length) % all.length]?.focus();
}

/** F6 goes on to the next part, with Shift back to the one before. */
export function listenToRegionKey(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      goOn(event.shiftKey ? -1 : 1);
    },
    { capture: true },
  );
}
