/** `npm run simulate`: two years of weekly reports over changing data, every promise looked at every week. */
import { randomInt } from 'node:crypto';
import { readOptions, USAGE } from './options.ts';
import { simulate } from './simulate.ts';
import { summaryTable } from './summary-table.ts';

const MOST_SHOWN = 20;

async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(args, randomInt(1, 1_000_000));
  const { weeks, seed, units } = options;
  console.log(`${weeks} weeks, ${units} units, --seed ${seed}\n`);
  const { weeks: lived, violations } = await simulate(options);
  console.log(`${summaryTable(lived)}\n\nViolations: ${violations.length}`);
  for (const one of violations.slice(0, MOST_SHOWN)) console.log(`  ${one}`);
  if (violations.length > MOST_SHOWN) console.log(`  … and ${violations.length - MOST_SHOWN} more`);
  return violations.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\nnpm run -s simulate -- --help shows the options.`);
  process.exitCode = 1;
}
