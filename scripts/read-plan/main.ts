/** `npm run -s read-plan`: what PlanSheet understands of a plan's document, before anything goes into a sheet. */
import { readPlanDocument } from '../../functions/plan-document/read-plan-document.ts';
import { loadBytes, loadText } from './load-file.ts';
import { type ReadOptions, readOptions, USAGE } from './options.ts';
import { printDocument } from './print-document.ts';
import { readPhrases } from './read-phrases.ts';

const USUAL_WIDTH = 120;

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  console.log(await answer(readOptions(args)));
}

async function answer(options: ReadOptions): Promise<string> {
  if (options.what === 'phrases') {
    const json = new TextDecoder().decode(await loadBytes(options.file));
    return JSON.stringify(readPhrases(json), null, 2);
  }
  const { file, year, json } = options;
  const document = readPlanDocument(await loadText(file), year === null ? {} : { year });
  return json
    ? JSON.stringify(document, null, 2)
    : printDocument(document, process.stdout.columns ?? USUAL_WIDTH);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
