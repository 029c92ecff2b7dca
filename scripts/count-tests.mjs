// Adds up vitest's JSON results in a folder and prints the closing line of CI: "N passed, N failed".
// A run that left no result, or none of whose tests ran, counts as failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
let passed = 0;
let failed = 0;
for (const file of readdirSync(folder)) {
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that could not even be loaded has no failed test of its own.
  if (!success && numFailedTests === 0) failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
