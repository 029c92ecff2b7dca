import type { Package } from './open-package.ts';
import { type Attributes, scanPart } from './scan-part.ts';

export interface Level {
  start: number;
  /** `decimal`, `upperRoman`, `bullet`, … */
  format: string;
  /** "%1.%2." */
  text: string;
  /** The paragraph style that is this level of the list. */
  style: string | null;
  /** `false` where it goes on counting past a higher level. */
  restarts: boolean;
  /** All numbers in it in Arabic digits. */
  legal: boolean;
  suffix: string;
}

export interface AbstractList {
  levels: Map<number, Level>;
  /** Name of the list style it takes its levels from, or gives them to. */
  takesFrom: string | null;
  givesTo: string | null;
}

export interface List {
  abstractId: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

export interface Numbering {
  abstracts: ReadonlyMap<string, AbstractList>;
  lists: ReadonlyMap<string, List>;
}

const newLevel = (): Level => ({
  ...{ start: 1, format: 'decimal', text: '', style: null },
  ...{ restarts: true, legal: false, suffix: ' ' },
});

/** What numbering.xml declares, as it stands there. */
export async function readNumbering(files: Package, part: string): Promise<Numbering> {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  const at: Place = { abstract: null, list: null, overridden: 0, level: null };
  await scanPart(files, part, {
    open(name, attributes) {
      const { abstractNumId = '', numId = '' } = attributes;
      if (name === 'w:abstractNum') {
        at.abstract = { levels: new Map(), takesFrom: null, givesTo: null };
        abstracts.set(abstractNumId, at.abstract);
      } else if (name === 'w:num') {
        at.list = { abstractId: '', levels: new Map(), starts: new Map() };
        lists.set(numId, at.list);
      } else FILL[name]?.(at, attributes.val ?? '', attributes);
    },
    close(name) {
      if (name === 'w:lvl') at.level = null;
      if (name === 'w:abstractNum') at.abstract = null;
      if (name === 'w:num') at.list = null;
    },
  });
  return { abstracts, lists };
}

interface Place {
  abstract: AbstractList | null;
  list: List | null;
  /** The level an override in a list is about. */
  overridden: number;
  level: Level | null;
}

const off = (val: string): boolean => val === '0' || val === 'false' || val === 'off';
const SUFFIXES: Readonly<Record<string, string>> = { nothing: '', space: ' ', tab: ' ' };

const FILL: Readonly<Record<string, (at: Place, val: string, attributes: Attributes) => void>> = {
  'w:lvl': (at, _val, { ilvl = '0' }) => {
    at.level = newLevel();
    (at.abstract ?? at.list)?.levels.set(Number(ilvl), at.level);
  },
  'w:start': ({ level }, val) => level && Object.assign(level, { start: Number(val) || 0 }),
  'w:numFmt': ({ level }, val) => level && Object.assign(level, { format: val }),
  'w:lvlText': ({ level }, val) => level && Object.assign(level, { text: val }),
  'w:pStyle': ({ level }, val) => level && Object.assign(level, { style: val }),
  'w:lvlRestart': ({ level }, val) => level && Object.assign(level, { restarts: val !== '0' }),
  'w:isLgl': ({ level }, val) => level && Object.assign(level, { legal: !off(val) }),
  'w:suff': ({ level }, val) => level && Object.assign(level, { suffix: SUFFIXES[val] ?? ' ' }),
  'w:numStyleLink': ({ abstract }, val) => abstract && Object.assign(abstract, { takesFrom: val }),
  'w:styleLink': ({ abstract }, val) => abstract && Object.assign(abstract, { givesTo: val }),
  'w:abstractNumId': ({ list }, val) => list && Object.assign(list, { abstractId: val }),
  'w:lvlOverride': (at, _val, { ilvl = '0' }) => {
    at.overridden = Number(ilvl);
  },
  'w:startOverride': ({ list, overridden }, val) => list?.starts.set(overridden, Number(val) || 0),
};
