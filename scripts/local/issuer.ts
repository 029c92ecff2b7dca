/** A small OIDC issuer with a key of its own: signs the local people's tokens and publishes its public half. */
import { createHash, createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { jwtVerify, SignJWT } from 'jose';
import { keptKey } from './kept-key.ts';
import { closeServer, listenOnLoopback } from './loopback.ts';

export interface TokenRequest {
  email: string;
  audience: string;
  /** Less than 86 400: google-auth-library refuses tokens that live a day or longer. */
  lifetimeSeconds: number;
}

export interface Issuer {
  /** What stands in `iss`. */
  name: string;
  /** Where google-auth-library fetches the keys. */
  certsUrl: string;
  sign(request: TokenRequest): Promise<string>;
  /** Whose token of ours this is, for whatever audience; `null` where it is not ours or has expired. */
  verify(token: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Fixed, so that tokens stay good when a restart takes other ports. */
const NAME = 'https://issuer.plansheet.invalid';
const KEYS_MAX_AGE_S = 300;

/** Starts the issuer on loopback; its key stays in `dataDir`. */
export async function startIssuer({ dataDir, port }: { dataDir: string; port: number }): Promise<Issuer> {
  const privateKey = keptKey(join(dataDir, 'issuer-key.pem'));
  const publicKey = createPublicKey(privateKey);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const keyId = digest(pem);
  const server = createServer((request, response) => {
    const found = request.method === 'GET' && request.url === '/certs';
    const headers = {
      'content-type': 'application/json',
      'cache-control': `public, max-age=${KEYS_MAX_AGE_S}`,
    };
    response.writeHead(found ? 200 : 404, headers).end(JSON.stringify(found ? { [keyId]: pem } : {}));
  });
  const bound = await listenOnLoopback(server, port);
  return {
    name: NAME,
    certsUrl: `http://127.0.0.1:${bound}/certs`,
    sign: ({ email, audience, lifetimeSeconds }) =>
      new SignJWT({ email, email_verified: true })
        .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
        .setIssuer(NAME)
        .setSubject(digest(email))
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds} seconds`)
        .sign(privateKey),
    verify: async (token) => {
      const verified = await jwtVerify<{ email?: string }>(token, publicKey, { issuer: NAME }).catch(
        () => null,
      );
      return verified?.payload.email ?? null;
    },
    close: () => closeServer(server),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
