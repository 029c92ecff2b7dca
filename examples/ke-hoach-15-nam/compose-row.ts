import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import type { CellInput, Row } from '../example-sheet.ts';
import { type Fate, percentAt } from './fate.ts';
import { personName } from './person-name.ts';
import type { Random } from './random.ts';
import type { TypingHabit } from './typing-habit.ts';
import { windowOf } from './window-of.ts';
import type { ActivityWords } from './words/activity-words.ts';
import {
  COMMON_DIFFICULTIES,
  COMMON_PROPOSALS,
  EXEMPLARY_WORDS,
  STARTING_WORDS,
} from './words/common-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Below this percentage there is little to count, and units write of preparations. */
const FIRST_RESULTS = 10;

interface Page {
  activity: Row<'plan'>;
  unit: Row<'units'>;
  fate: Fate;
  habit: TypingHabit;
  /** Drawn from in the same order whatever the day, so that a later day keeps the words of an earlier one. */
  random: Random;
  today: PlainDate;
}

const vietnamese = (number: number): string => number.toLocaleString('vi-VN');
const grown = (total: number, percent: number): number => Math.floor((total * percent) / 100);

/** Puts figures into a phrase; see {@link ActivityWords} for its marks. */
function fillIn(phrase: string, figures: Record<string, string>, percent: number, random: Random): string {
  return phrase.replace(/\{(=?)(\d+)-(\d+)\}|\{(\p{L}+)\}/gu, (_mark, fixed, least, most, name) => {
    if (name) return figures[name] ?? personName(random.integer(0, 999));
    const total = random.integer(Number(least), Number(most));
    return vietnamese(fixed ? total : Math.max(grown(total, percent), 1));
  });
}

interface Words {
  starting: string;
  result: string;
  difficulty: string;
  proposal: string;
  exemplary: string;
}

function chooseWords(bank: ActivityWords, random: Random): Words {
  return {
    starting: random.pick(STARTING_WORDS),
    result: random.pick(bank.results),
    difficulty: random.pick([...bank.difficulties, ...bank.difficulties, ...COMMON_DIFFICULTIES]),
    proposal: random.pick([...bank.proposals, ...COMMON_PROPOSALS]),
    exemplary: random.pick(EXEMPLARY_WORDS),
  };
}

/** Which of the cells that nobody is made to fill this unit fills. */
function optionalCells(random: Random, behind: boolean) {
  return {
    startedOn: random.chance(0.8),
    quantity: random.chance(0.65),
    evidence: random.chance(0.55),
    difficulties: random.chance(behind ? 0.9 : 0.2),
    proposals: random.chance(0.16),
    exemplary: random.chance(0.3),
  };
}

function evidenceOf({ unit, activity, random }: Page): string {
  const path = [unit.code, activity.code].map((code) => String(code).toLowerCase().replace('đ', 'd'));
  return `https://dangbo.example/${path.join('/')}/bai-${random.integer(1, 99)}`;
}

function reportedCells(page: Page, percent: number): Row<'progress'> {
  const { activity, fate, habit, random, today } = page;
  const bank = wordsOf(activity.name);
  const words = chooseWords(bank, random);
  const fills = optionalCells(random, fate.behind);
  const evidence = evidenceOf(page);
  const quantity = grown(random.integer(...bank.counts), percent);
  const money = quantity * Number(activity.moneyPerUnit ?? 0);
  const counts = quantity > 0 && percent >= FIRST_RESULTS;
  const figures = { q: vietnamese(quantity), m: vietnamese(money) };
  const done = percent === 100 && fate.doneOn !== null;
  const inTrouble = !fate.behind || today > (windowOf(activity).end ?? today) - 14;
  return {
    percent: habit.percent(percent),
    startedOn: fills.startedOn ? habit.date(fate.startedOn) : '',
    doneOn: done && fate.doneOn !== null ? habit.date(fate.doneOn) : '',
    result: habit.text(fillIn(counts ? words.result : words.starting, figures, percent, random)),
    quantity: counts && (money > 0 || fills.quantity) ? String(quantity) : '',
    money: counts && money > 0 ? habit.money(money) : '',
    evidence: counts && fills.evidence ? evidence : '',
    difficulties: fills.difficulties && inTrouble ? habit.text(words.difficulty) : '',
    proposals: fills.proposals ? habit.text(words.proposal) : '',
    exemplary: done && fills.exemplary ? habit.text(fillIn(words.exemplary, {}, percent, random)) : '',
  };
}

const filled = (row: Row<'progress'>): Row<'progress'> =>
  Object.fromEntries(Object.entries(row).filter(([, typed]: [string, CellInput]) => typed !== ''));

/** What a unit has typed into one row by `today`; empty cells are left out. */
export function composeRow(page: Page): Row<'progress'> {
  const { fate, today } = page;
  const adjustment = fate.adjustment ?? '';
  if (fate.notApplicable) return { notApplicable: true };
  const percent = fate.forgotten ? null : percentAt(fate, today);
  return filled({ ...(percent === null ? {} : reportedCells(page, percent)), adjustment });
}
