import type { Attempt, DeliveryLedger } from '../../../functions/ports.ts';

/** The ledger's promise and nothing more: `create` is atomic. Each call waits once, so that runs can interleave. */
export class MemoryLedger implements DeliveryLedger {
  readonly attempts = new Map<string, Attempt>();
  /** What every call goes through before it takes effect. */
  readonly #pause: (what: string) => Promise<void>;

  constructor(pause: (what: string) => Promise<void> = () => Promise.resolve()) {
    this.#pause = pause;
  }

  async attemptsOf(spreadsheetId: string, kind: string, period: string): Promise<Attempt[]> {
    await this.#pause('attemptsOf');
    return [...this.attempts.values()].filter(
      (attempt) =>
        attempt.spreadsheetId === spreadsheetId && attempt.kind === kind && attempt.period === period,
    );
  }

  async refusedAttempts(spreadsheetId: string): Promise<Attempt[]> {
    await this.#pause('refusedAttempts');
    return [...this.attempts.values()].filter(
      (attempt) => attempt.spreadsheetId === spreadsheetId && attempt.state === 'refused',
    );
  }

  async claim(attempt: Attempt): Promise<boolean> {
    await this.#pause('claim');
    if (this.attempts.has(keyOf(attempt))) return false;
    this.attempts.set(keyOf(attempt), attempt);
    return true;
  }

  async settle(attempt: Attempt): Promise<void> {
    await this.#pause('settle');
    this.attempts.set(keyOf(attempt), attempt);
  }
}

const keyOf = ({ spreadsheetId, kind, period, receiver, number }: Attempt) =>
  JSON.stringify([spreadsheetId, kind, period, receiver, number]);
