import type { AuthClient, OAuth2Client } from 'google-auth-library';

export interface DelegationOptions {
  /** The service account that Workspace's admin lets act for its users (domain-wide delegation). */
  serviceAccount: string;
  /** The Workspace user in whose name it acts. */
  subject: string;
  scope: string;
  /** Root of the IAM Credentials API. */
  iamUrl?: string;
  tokenUrl?: string;
  /** Who may ask IAM to sign for the service account; by default the function's own identity. */
  caller?: Pick<AuthClient, 'request'>;
}

const ONE_HOUR_S = 3600;
const TIMEOUT_MS = 20_000;

/**
 * A client that acts for a Workspace user without any key file: IAM signs the assertion, the token endpoint
 * turns it into an access token, kept until shortly before it expires.
 */
export async function delegatedClient(options: DelegationOptions): Promise<OAuth2Client> {
  const { OAuth2Client } = await import('google-auth-library');
  const client = new OAuth2Client();
  client.refreshHandler = async () => {
    const issuedAt = Math.floor(Date.now() / 1000);
    const { access_token, expires_in } = await exchange(options, await signedAssertion(options, issuedAt));
    return { access_token, expiry_date: (issuedAt + expires_in) * 1000 };
  };
  return client;
}

async function signedAssertion(options: DelegationOptions, issuedAt: number): Promise<string> {
  const { serviceAccount, subject, scope, iamUrl = 'https://iamcredentials.googleapis.com' } = options;
  const caller = options.caller ?? (await ownIdentity());
  const claims = {
    ...{ iss: serviceAccount, sub: subject, scope, aud: tokenUrlOf(options) },
    ...{ iat: issuedAt, exp: issuedAt + ONE_HOUR_S },
  };
  const { data } = await caller.request<{ signedJwt: string }>({
    method: 'POST',
    url: `${iamUrl}/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:signJwt`,
    data: { payload: JSON.stringify(claims) },
    timeout: TIMEOUT_MS,
  });
  return data.signedJwt;
}

async function ownIdentity(): Promise<AuthClient> {
  const { GoogleAuth } = await import('google-auth-library');
  return new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] }).getClient();
}

async function exchange(
  options: DelegationOptions,
  assertion: string,
): Promise<{ access_token: string; expires_in: number }> {
  const response = await fetch(tokenUrlOf(options), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the token endpoint answered ${response.status}`);
  return (await response.json()) as { access_token: string; expires_in: number };
}

function tokenUrlOf({ tokenUrl = 'https://oauth2.googleapis.com/token' }: DelegationOptions): string {
  return tokenUrl;
}
