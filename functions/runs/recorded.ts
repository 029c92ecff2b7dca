import type { Run } from '../ports.ts';
import type { RunContext } from './services.ts';

/**
 * Runs `work` and leaves its trace in the state store, whether it ends well or not. A trace that can't be
 * written is reported in the log and never turns a finished run into a failed one.
 */
export async function recorded<T>(
  context: RunContext,
  action: string,
  work: (runId: string) => Promise<T>,
  countsOf: (result: T) => Record<string, number>,
): Promise<T> {
  const { services, caller, spreadsheetId } = context;
  const id = services.newRunId();
  const startedAt = services.clock.now();
  const record = async (outcome: Run['outcome'], counts: Record<string, number>) => {
    const finishedAt = services.clock.now();
    const by = caller.kind === 'scheduler' ? 'scheduler' : caller.email;
    const instants = { startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString() };
    services.log.write('INFO', `${action} ${outcome}`, {
      runId: id,
      ms: finishedAt.getTime() - startedAt.getTime(),
      ...counts,
    });
    const { runs } = await services.state();
    await runs.record({ id, spreadsheetId, action, by, ...instants, counts, outcome });
  };
  const safely = (outcome: Run['outcome'], counts: Record<string, number>) =>
    record(outcome, counts).catch((error: unknown) =>
      services.log.write('ERROR', 'run not recorded', { runId: id, error: (error as Error).name }),
    );
  try {
    const result = await work(id);
    await safely('done', countsOf(result));
    return result;
  } catch (error) {
    await safely('failed', {});
    throw error;
  }
}
