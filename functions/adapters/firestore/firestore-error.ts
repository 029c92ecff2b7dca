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

/**
 * Runs a call to Firestore.
 * @throws ServiceUnavailableError where trying again later may help; anything else as it came.
 */
export async function askFirestore<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isTemporary(error)) throw error;
    throw new ServiceUnavailableError(
      'Kho dữ liệu của hệ thống tạm thời chưa trả lời; xin thử lại sau ít phút.',
      { cause: error },
    );
  }
}
