import type { Package } from './open-package.ts';
import { type Attributes, scanPart } from './scan-part.ts';

export interface Style {
  basedOn: string | null;
  numId: string | null;
  level: number | null;
  /** Whether it draws lines around or between cells. */
  bordered: boolean;
}

export interface Styles {
  byId: ReadonlyMap<string, Style>;
  /** Of paragraphs that name none. */
  defaultParagraph: string | null;
}

export async function readStyles(files: Package, part: string): Promise<Styles> {
  const byId = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  let current: Style | null = null;
  await scanPart(files, part, {
    open(name, attributes, path) {
      if (name === 'w:style') {
        current = { basedOn: null, numId: null, level: null, bordered: false };
        const { styleId = '', type, default: isDefault } = attributes;
        byId.set(styleId, current);
        if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) defaultParagraph = styleId;
      } else if (current) addToStyle(current, name, attributes, path);
    },
    close(name) {
      if (name === 'w:style') current = null;
    },
  });
  return { byId, defaultParagraph };
}

function addToStyle(style: Style, name: string, { val = '' }: Attributes, path: readonly string[]): void {
  if (name === 'w:basedOn') style.basedOn = val;
  if (name === 'w:numId' && path.at(-1) === 'w:numPr') style.numId = val;
  if (name === 'w:ilvl' && path.at(-1) === 'w:numPr') style.level = Number(val);
  if (isVisibleBorder(val, path)) style.bordered = true;
}

/** Whether an element in `path` with this `w:val` is a drawn line of a table or cell. */
export const isVisibleBorder = (val: string | undefined, path: readonly string[]): boolean =>
  /^w:(tbl|tc)Borders$/.test(path.at(-1) ?? '') && val !== 'nil' && val !== 'none';

const LONGEST_CHAIN = 20;

/** The style itself and what it is based on, nearest first. */
export function* styleChain({ byId }: Styles, id: string | null): Generator<readonly [string, Style]> {
  let next = id;
  for (let step = 0; step < LONGEST_CHAIN && next !== null; step++) {
    const style = byId.get(next);
    if (!style) return;
    yield [next, style];
    next = style.basedOn;
  }
}
