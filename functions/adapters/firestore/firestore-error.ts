import { ServiceUnavailableError } from '../../errors.ts';

/** gRPC: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE. */
const TEMPORARY = new Set<unknown>([4, 8, 10, 14]);
const ALREADY_EXISTS = 6;

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

export function isAlreadyExists(error: unknown): boolean {
  return codeOf(error) === ALREADY_EXISTS;
}

function isTemporary(error: unknown): boolean {
  const code = codeOf(error);
  // Over REST a broken connection arrives as Node's own code: ECONNRESET, ETIMEDOUT, …
  return TEMPORARY.has(code) || (typeof code === 'string' && /^E[A-Z]+$/.test(code));
}

/** The SDK alone would go on trying for ten minutes; whatever lands after this is safe to land late. */
const BUDGET_MS = 120_000;

/**
 * Runs a call to Firestore within a budget of milliseconds.
 * @throws ServiceUnavailableError where trying again later may help; anything else as it came.
 */
export async function askFirestore<T>(call: () => Promise<T>, budgetMs = BUDGET_MS): Promise<T> {
  const spent = Promise.withResolvers<never>();
  const timer = setTimeout(() => spent.reject(unavailable()), budgetMs);
  try {
    return await Promise.race([call(), spent.promise]);
  } catch (error) {
    throw isTemporary(error) ? unavailable(error) : error;
  } finally {
    clearTimeout(timer);
  }
}

function unavailable(cause?: unknown): ServiceUnavailableError {
  const detail = 'Kho dữ liệu của hệ thống tạm thời chưa trả lời; xin thử lại sau ít phút.';
  return new ServiceUnavailableError(detail, { cause });
}
