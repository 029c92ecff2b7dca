/** Google's quotas: requests a minute, per user and per project, reads and writes counted apart. */
import { ApiError } from '../api-error.ts';

export interface QuotaLimits {
  perUserPerMinute: number;
  perProjectPerMinute: number;
}

export type RequestKind = 'read' | 'write';

const MINUTE = 60_000;
const METRIC: Record<RequestKind, string> = { read: 'Read requests', write: 'Write requests' };

class QuotaExceeded extends ApiError {
  constructor(kind: RequestKind, per: string) {
    super(
      'RESOURCE_EXHAUSTED',
      `Quota exceeded for quota metric '${METRIC[kind]}' and limit '${METRIC[kind]} per minute${per}' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`,
    );
  }

  override toBody(): ReturnType<ApiError['toBody']> {
    const { error } = super.toBody();
    const detail = {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'RATE_LIMIT_EXCEEDED',
      domain: 'googleapis.com',
      metadata: { service: 'sheets.googleapis.com', consumer: 'projects/1' },
    };
    return { error: { ...error, details: [detail] } as typeof error };
  }
}

/** Counts by whole minutes of the clock it is given; a refused request does not count. */
export class Quota {
  readonly #limits: QuotaLimits | null;
  #minute = Number.NaN;
  readonly #counts = new Map<string, number>();

  /** `null` switches quotas off. */
  constructor(limits: QuotaLimits | null) {
    this.#limits = limits;
  }

  /** @throws ApiError RESOURCE_EXHAUSTED when the user or the project has used up its minute. */
  take(user: string, kind: RequestKind, now: number): void {
    if (!this.#limits) return;
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.#minute) this.reset();
    this.#minute = minute;
    const [byUser, byProject] = [`${kind} ${user}`, `${kind}`];
    const [used, usedByAll] = [this.#counts.get(byUser) ?? 0, this.#counts.get(byProject) ?? 0];
    if (used >= this.#limits.perUserPerMinute) throw new QuotaExceeded(kind, ' per user');
    if (usedByAll >= this.#limits.perProjectPerMinute) throw new QuotaExceeded(kind, '');
    this.#counts.set(byUser, used + 1);
    this.#counts.set(byProject, usedByAll + 1);
  }

  /** Forgets all counts. */
  reset(): void {
    this.#counts.clear();
  }
}
