/**
 * Prints the explanation; a process of its own, because Firestore's library learns where the local stand-in is
 * from the environment it was started with.
 */
import { openFirestore } from '../../functions/adapters/firestore/open-firestore.ts';
import { FirestoreSnapshotStore } from '../../functions/adapters/firestore/snapshot-store.ts';
import type { SnapshotStore } from '../../functions/ports.ts';
import { explain } from './explain.ts';
import type { ExplainOptions } from './options.ts';

/** Beyond any week, to begin the search for the newest ones. */
const LAST_WEEK = '9999-W52';
const WEEKS_NAMED = 8;

interface Request {
  options: ExplainOptions;
  projectId: string;
  spreadsheetId: string;
}

async function main({ options, projectId, spreadsheetId }: Request): Promise<void> {
  const firestore = openFirestore({ projectId, preferRest: options.cloud !== null });
  try {
    const snapshots = new FirestoreSnapshotStore(firestore);
    const snapshot = await snapshots.find(spreadsheetId, options.week);
    if (!snapshot) throw new Error(await noSuchWeek(snapshots, spreadsheetId, options.week));
    console.log(explain(snapshot, options));
  } finally {
    await firestore.terminate();
  }
}

async function noSuchWeek(snapshots: SnapshotStore, spreadsheetId: string, week: string): Promise<string> {
  const weeks: string[] = [];
  for (let before = LAST_WEEK; weeks.length < WEEKS_NAMED; before = weeks.at(-1) ?? before) {
    const found = await snapshots.findBefore(spreadsheetId, before);
    if (!found) break;
    weeks.push(found.week);
  }
  const there = weeks.length === 0 ? 'No week was frozen yet.' : `The newest ones are ${weeks.join(', ')}.`;
  return `Week ${week} was not frozen. ${there}`;
}

main(JSON.parse(process.argv[2] ?? '{}') as Request).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
