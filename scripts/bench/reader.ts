/**
 * `npm run bench:reader [-- FOLDER] [--misses]`: the plan reader over a corpus with hand-checked expectations, and
 * its speed; fails where any share is below 0,98. With `--misses`: each miss instead of the speed.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPlanDocument } from '../../functions/plan-document/read-plan-document.ts';
import { readPhrases } from '../read-plan/read-phrases.ts';
import { printRatio } from './ratio.ts';
import { type CorpusDocument, loadDocuments, loadPhrases } from './reader-corpus.ts';
import { scoreDocument, scorePhrase } from './reader-score.ts';
import { compareGrowth, compareSpeed } from './reader-speed.ts';
import { Score } from './score.ts';

const CORPUS = resolve(import.meta.dirname, '../../test/functions/plan-document/corpus');
const ENOUGH = 0.98;
const LINES = 100_000;
/** Shown for each document; the total has all. */
const BRIEF = ['recall', 'precision', 'windows', 'lead', 'coordinating', 'texts'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const folder = positionals[0] ? resolve(positionals[0]) : CORPUS;
const documents = await loadDocuments(folder);
const total = new Score();
console.log(['document'.padEnd(40), ...BRIEF.map((measure) => measure.padStart(12))].join(' '));
for (const document of documents) total.add(measure(document));
total.add(await measurePhrases());
printTotal();
if (!values.misses) await measureSpeed();

function measure({ name, text, expected }: CorpusDocument): Score {
  const score = scoreDocument(expected, readPlanDocument(text, {}));
  console.log([name.padEnd(40), ...BRIEF.map((one) => percent(score.rate(one)).padStart(12))].join(' '));
  if (values.misses) for (const miss of score.misses) console.log(`    ${miss}`);
  return score;
}

async function measurePhrases(): Promise<Score> {
  const phrases = await loadPhrases(folder);
  const readings = readPhrases(JSON.stringify(phrases));
  const score = new Score();
  for (const [index, { phrase, expected }] of phrases.entries()) {
    const read = readings[index];
    if (read) scorePhrase(score, phrase, expected, read);
  }
  if (values.misses) for (const miss of score.misses) console.log(`    ${miss}`);
  return score;
}

function printTotal(): void {
  console.log('');
  for (const { measure, hits, total: of } of total.measures) {
    const short = hits / of < ENOUGH ? '   below 98 %' : '';
    console.log(
      `${measure.padEnd(16)} ${`${hits}/${of}`.padStart(10)} ${percent(hits / of).padStart(8)}${short}`,
    );
    if (short !== '') process.exitCode = 1;
  }
}

async function measureSpeed(): Promise<void> {
  const texts = documents.map(({ text }) => text);
  const title = `${LINES} lines of plans: reading them / splitting and normalising them`;
  printRatio(title, null, await compareSpeed(texts, LINES));
  printRatio(`Reading ${LINES} lines / ${LINES / 10} lines`, 15, await compareGrowth(texts, LINES));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
