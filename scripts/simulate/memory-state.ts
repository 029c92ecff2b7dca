/** What Firestore keeps, in memory: the same promises in a hundredth of the time. */
import type { Attempt, DeliveryLedger, Run, RunLog, SnapshotStore } from '../../functions/ports.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import { tally } from '../../functions/status/tally.ts';

export interface MemoryState {
  snapshots: SnapshotStore;
  deliveries: DeliveryLedger;
  runs: RunLog;
  /** Frozen weeks, oldest first. */
  weeks: ReadonlyMap<string, Snapshot>;
  attempts: ReadonlyMap<string, Attempt>;
  recorded: readonly Run[];
}

/** For one spreadsheet. */
export function memoryState(): MemoryState {
  const weeks = new Map<string, Snapshot>();
  const attempts = new Map<string, Attempt>();
  const recorded: Run[] = [];
  return {
    snapshots: snapshotStore(weeks),
    deliveries: deliveryLedger(attempts),
    runs: {
      record: async (run) => {
        recorded.push(run);
      },
    },
    weeks,
    attempts,
    recorded,
  };
}

function snapshotStore(weeks: Map<string, Snapshot>): SnapshotStore {
  const before = (week: string) =>
    [...weeks.values()]
      .filter((one) => one.week < week)
      .sort((one, other) => (one.week < other.week ? -1 : 1));
  return {
    find: async (_id, week) => weeks.get(week) ?? null,
    findBefore: async (_id, week) => before(week).at(-1) ?? null,
    figuresBefore: async (_id, week) =>
      before(week).map(({ week: of, rows }) => ({ week: of, tally: tally(rows) })),
    freeze: async (snapshot) => {
      const frozen = weeks.get(snapshot.week) ?? structuredClone(snapshot);
      weeks.set(snapshot.week, frozen);
      return frozen;
    },
  };
}

const idOf = ({ kind, period, receiver, number }: Attempt): string =>
  [kind, period, receiver, number].join('~');

function deliveryLedger(attempts: Map<string, Attempt>): DeliveryLedger {
  return {
    attemptsOf: async (_id, kind, period) =>
      [...attempts.values()].filter((one) => one.kind === kind && one.period === period),
    refusedAttempts: async () => [...attempts.values()].filter(({ state }) => state === 'refused'),
    claim: async (attempt) => {
      if (attempts.has(idOf(attempt))) return false;
      attempts.set(idOf(attempt), attempt);
      return true;
    },
    settle: async (attempt) => {
      attempts.set(idOf(attempt), attempt);
    },
  };
}
