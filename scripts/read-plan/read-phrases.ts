import * as z from 'zod';
import { formatIsoDate, type PlainDate, parseIsoDate } from '../../functions/calendar/plain-date.ts';
import type { WindowKind } from '../../functions/plan/plan.ts';
import { readWindow } from '../../functions/plan-document/windows/read-window.ts';

const PHRASES = z.array(
  z.object({
    phrase: z.string(),
    year: z.int().min(1900).max(2100).nullish(),
    documentDate: z.iso.date().nullish(),
  }),
);

export interface PhraseReading {
  kind: WindowKind;
  /** ISO dates. */
  start: string | null;
  end: string | null;
}

/**
 * Each phrase of a JSON text read on its own, in order.
 * @throws Error with a sentence that names the first entry that is no phrase.
 */
export function readPhrases(json: string): PhraseReading[] {
  return parsePhrases(json).map(({ phrase, year, documentDate }) => {
    const day = documentDate ? parseIsoDate(documentDate) : null;
    const { kind, start, end } = readWindow(phrase, { year: year ?? null, documentDate: day });
    return { kind, start: isoOrNull(start), end: isoOrNull(end) };
  });
}

function parsePhrases(json: string): z.infer<typeof PHRASES> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error('The file of phrases is no JSON.');
  }
  const parsed = PHRASES.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.length ? ` (at ${issue.path.join('.')})` : '';
  throw new Error(`The file of phrases must hold [{"phrase", "year", "documentDate"}, …]${where}.`);
}

const isoOrNull = (day: PlainDate | null): string | null => (day === null ? null : formatIsoDate(day));
