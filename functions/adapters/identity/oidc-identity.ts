import type { OAuth2Client, TokenPayload } from 'google-auth-library';
import { ServiceUnavailableError, UnauthenticatedError } from '../../errors.ts';
import type { Caller, Identity } from '../../ports.ts';
import { explainRefusal, MISSING_TOKEN, WRONG_AUDIENCE } from './explain-refusal.ts';

export interface OidcOptions {
  /** Where the issuer publishes its PEM certificates by key id; Google's own when left out. */
  certsUrl?: string;
  issuers: string[];
  /** The audience of the tokens that the sheet's menu carries. */
  menuAudience: string;
  /** The audience of the scheduler's tokens. */
  schedulerAudience: string;
  /** The service account the scheduler calls as. */
  schedulerEmail: string;
}

/** As Google's documentation of ID tokens names them. */
export const GOOGLE_ISSUERS = ['https://accounts.google.com', 'accounts.google.com'];

/** Verifies OIDC ID tokens: signature, issuer, time, audience, and that the mail address is verified. */
export class OidcIdentity implements Identity {
  readonly #options: OidcOptions;
  #client: Promise<OAuth2Client> | null = null;

  constructor(options: OidcOptions) {
    this.#options = options;
  }

  async identify(authorization: string | undefined): Promise<Caller> {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new UnauthenticatedError(MISSING_TOKEN);
    const { email, email_verified, aud } = await this.#verify(token);
    if (!email || email_verified !== true) throw this.#refusal(token);
    return this.#callerOf(email.toLowerCase(), aud);
  }

  async #verify(token: string): Promise<Partial<TokenPayload>> {
    this.#client ??= connect(this.#options.certsUrl);
    const client = await this.#client;
    const certs = await certificates(client);
    const { issuers } = this.#options;
    try {
      const ticket = await client.verifySignedJwtWithCertsAsync(token, certs, this.#audiences(), issuers);
      return ticket.getPayload() ?? {};
    } catch (error) {
      throw this.#refusal(token, error);
    }
  }

  /** Each identity counts with its own audience only: a token can't be carried from one door to the other. */
  #callerOf(email: string, audience: string | undefined): Caller {
    const { menuAudience, schedulerAudience, schedulerEmail } = this.#options;
    const kind = email === schedulerEmail.toLowerCase() ? 'scheduler' : 'person';
    const expected = kind === 'scheduler' ? schedulerAudience : menuAudience;
    if (audience !== expected) throw new UnauthenticatedError(WRONG_AUDIENCE);
    return { email, kind };
  }

  #audiences(): string[] {
    return [this.#options.menuAudience, this.#options.schedulerAudience];
  }

  #refusal(token: string, cause?: unknown): UnauthenticatedError {
    const expected = { issuers: this.#options.issuers, audiences: this.#audiences() };
    return new UnauthenticatedError(explainRefusal(token, expected, new Date()), { cause });
  }
}

async function connect(certsUrl: string | undefined): Promise<OAuth2Client> {
  const { OAuth2Client } = await import('google-auth-library');
  return new OAuth2Client(certsUrl ? { endpoints: { oauth2FederatedSignonPemCertsUrl: certsUrl } } : {});
}

/** The issuer's certificates; the library keeps them as long as the issuer's Cache-Control says. */
async function certificates(client: OAuth2Client) {
  try {
    return (await client.getFederatedSignonCertsAsync()).certs;
  } catch (error) {
    const detail = 'Chưa lấy được khóa kiểm tra mã xác thực; xin thử lại sau ít phút.';
    throw new ServiceUnavailableError(detail, { cause: error });
  }
}
