import { readPlanDocument } from '../../functions/plan-document/read-plan-document.ts';
import { type Contender, compare, type Ratio } from './ratio.ts';

/** Reading `lines` lines of plans, beside splitting and normalising the same text. */
export function compareSpeed(texts: readonly string[], lines: number): Promise<Ratio> {
  const text = manyLines(texts, lines);
  const baseline = timed('split + NFC', () => text.split('\n').map((line) => line.normalize('NFC')));
  return compare(baseline, reading(text), 1);
}

/** Reading `lines` lines beside a tenth of them: about 10 where time grows with length alone. */
export function compareGrowth(texts: readonly string[], lines: number): Promise<Ratio> {
  return compare(reading(manyLines(texts, lines / 10)), reading(manyLines(texts, lines)), 1);
}

function manyLines(texts: readonly string[], wanted: number): string {
  const lines = texts.join('\n\n').split('\n');
  return Array.from({ length: wanted }, (_, index) => lines[index % lines.length]).join('\n');
}

const reading = (text: string): Contender => timed('readPlanDocument', () => readPlanDocument(text, {}));

const timed = (name: string, work: () => unknown): Contender => ({
  name,
  time: async () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  },
});
