import { parseArgs } from 'node:util';

export type ReadOptions =
  /** One document, as a table for people or as JSON. */
  | { what: 'document'; file: string; year: number | null; json: boolean }
  /** Time phrases on their own, always as JSON. */
  | { what: 'phrases'; file: string };

export const USAGE = `npm run -s read-plan -- FILE [--year YYYY] [--json]
npm run -s read-plan -- --phrases FILE.json --json

  FILE             a plan: .docx, .pdf with text, .txt or .md
  --year YYYY      the year of dates without one, where the document names none or a wrong one
  --json           what was read as one JSON object, nothing else
  --phrases FILE   [{"phrase": "…", "year": 2022, "documentDate": "2022-03-01" or null}, …]
                   → [{"kind", "start", "end"}, …] in the same order`;

/** @throws Error with a sentence for the person at the terminal. */
export function readOptions(args: string[]): ReadOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      json: { type: 'boolean', default: false },
      phrases: { type: 'string' },
    },
  });
  if (values.phrases !== undefined) {
    if (positionals.length > 0) throw new Error('Give either a document or --phrases FILE.');
    return { what: 'phrases', file: values.phrases };
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error('Give the file of one plan.');
  return { what: 'document', file, year: yearOf(values.year), json: values.json };
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(19|20)\d\d$/.test(text)) return Number(text);
  throw new Error(`--year must be a year such as 2025, not "${text}".`);
}
