import { DOCUMENT_ROWS } from '../document.ts';
import type { ActivityWords } from './activity-words.ts';
import { GENERAL_WORDS } from './common-words.ts';
import { HD01_WORDS } from './hd01.ts';
import { HD02_WORDS } from './hd02.ts';
import { HD03_WORDS } from './hd03.ts';
import { HD04_WORDS } from './hd04.ts';
import { HD05_WORDS } from './hd05.ts';
import { HD06_WORDS } from './hd06.ts';
import { HD07_WORDS } from './hd07.ts';
import { HD08_WORDS } from './hd08.ts';
import { HD09_WORDS } from './hd09.ts';
import { HD10_WORDS } from './hd10.ts';
import { HD11_WORDS } from './hd11.ts';
import { HD12_WORDS } from './hd12.ts';

const IN_ORDER = [
  HD01_WORDS,
  HD02_WORDS,
  HD03_WORDS,
  HD04_WORDS,
  HD05_WORDS,
  HD06_WORDS,
  HD07_WORDS,
  HD08_WORDS,
  HD09_WORDS,
  HD10_WORDS,
  HD11_WORDS,
  HD12_WORDS,
];

const BY_NAME = new Map(DOCUMENT_ROWS.plan.map(({ name }, index) => [name, IN_ORDER[index]]));

/** The phrases for an activity, known by its name since other plans use the same codes. */
export function wordsOf(activityName: unknown): ActivityWords {
  return BY_NAME.get(String(activityName)) ?? GENERAL_WORDS;
}
