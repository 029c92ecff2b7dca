/** Errors of one part of a batch, named as Google names them. */
import { ApiError } from '../api-error.ts';

/** Runs `action`; an INVALID_ARGUMENT from it becomes `Invalid data[0]: …`. */
export function naming<T>(part: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ApiError && error.status === 'INVALID_ARGUMENT') {
      throw new ApiError('INVALID_ARGUMENT', `Invalid ${part}: ${error.message}`);
    }
    throw error;
  }
}
