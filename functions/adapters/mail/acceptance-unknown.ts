/** The connection broke where the mail server may or may not have accepted the message already. */
export class AcceptanceUnknownError extends Error {
  constructor(options: ErrorOptions) {
    super('the mail server may have accepted the message', options);
    this.name = 'AcceptanceUnknownError';
  }
}
