/** `npm run deploy`: builds and brings the functions and their schedule to Google Cloud. See docs/operations.md. */
import { readFile } from 'node:fs/promises';
import { deploy, dryRun } from './deploy.ts';
import { readOptions, USAGE } from './options.ts';
import { readDeployment } from './read-deployment.ts';
import { gcloudAt } from './run-gcloud.ts';

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const options = readOptions(args);
  const deployment = readDeployment(options, await readSettings(options.env));
  await import('../build.ts');
  if (options.dryRun) console.log(dryRun(deployment).join('\n'));
  else deploy(deployment, gcloudAt('gcloud'), console.log);
}

async function readSettings(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read: copy .env.example and fill it in.`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`${(error as Error).message}\n\nnpm run deploy -- --help shows the options.`);
  process.exitCode = 1;
});
