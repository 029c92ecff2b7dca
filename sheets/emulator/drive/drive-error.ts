/** Errors as Drive words them: without a canonical status, with a list of reasons. */
import { ApiError, type CanonicalStatus } from '../api-error.ts';

interface Reason {
  reason: string;
  location?: string;
  locationType?: 'parameter' | 'header';
}

const REASONS: Partial<Record<CanonicalStatus, Reason>> = {
  INVALID_ARGUMENT: { reason: 'badRequest' },
  UNAUTHENTICATED: { reason: 'authError', location: 'Authorization', locationType: 'header' },
  PERMISSION_DENIED: { reason: 'forbidden' },
  NOT_FOUND: { reason: 'notFound' },
  UNIMPLEMENTED: { reason: 'notImplemented' },
};

export class DriveError extends ApiError {
  readonly #reason: Reason;

  constructor(status: CanonicalStatus, message: string, reason: Reason) {
    super(status, message);
    this.#reason = reason;
  }

  override toBody(): ReturnType<ApiError['toBody']> {
    const { code, message } = this;
    const errors = [{ message, domain: 'global', ...this.#reason }];
    return { error: { code, message, errors } as unknown as ReturnType<ApiError['toBody']>['error'] };
  }
}

/** Any error of the API in Drive's form. */
export function asDriveError(error: unknown): unknown {
  if (!(error instanceof ApiError) || error instanceof DriveError) return error;
  return new DriveError(error.status, error.message, REASONS[error.status] ?? { reason: 'backendError' });
}

export const fileNotFound = (id: string): DriveError =>
  new DriveError('NOT_FOUND', `File not found: ${id}.`, {
    reason: 'notFound',
    location: 'fileId',
    locationType: 'parameter',
  });

export const insufficientPermissions = (id: string): DriveError =>
  new DriveError('PERMISSION_DENIED', `The user does not have sufficient permissions for file ${id}.`, {
    reason: 'insufficientFilePermissions',
  });

/** `q`, `pageSize` and the like hold what cannot be read. */
export const invalidParameter = (name: string, message = 'Invalid Value'): DriveError =>
  new DriveError('INVALID_ARGUMENT', message, {
    reason: 'invalid',
    location: name,
    locationType: 'parameter',
  });
