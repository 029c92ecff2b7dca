/** An error as Google's APIs answer it: HTTP code, canonical status and a message for people. */
export type CanonicalStatus =
  | 'INVALID_ARGUMENT'
  | 'UNAUTHENTICATED'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'RESOURCE_EXHAUSTED'
  | 'UNIMPLEMENTED'
  | 'INTERNAL';

const HTTP_CODE: Record<CanonicalStatus, number> = {
  INVALID_ARGUMENT: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  UNIMPLEMENTED: 501,
  INTERNAL: 500,
};

export class ApiError extends Error {
  readonly code: number;
  readonly status: CanonicalStatus;

  constructor(status: CanonicalStatus, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = HTTP_CODE[status];
  }

  /** The body Google sends: `{ error: { code, message, status } }`. */
  toBody(): { error: { code: number; message: string; status: CanonicalStatus } } {
    return { error: { code: this.code, message: this.message, status: this.status } };
  }
}

export const invalidArgument = (message: string): ApiError => new ApiError('INVALID_ARGUMENT', message);
export const notFound = (message: string): ApiError => new ApiError('NOT_FOUND', message);
export const permissionDenied = (message: string): ApiError => new ApiError('PERMISSION_DENIED', message);
export const unimplemented = (message: string): ApiError => new ApiError('UNIMPLEMENTED', message);
