/** Login through an OpenID provider: authorization code with PKCE, state and nonce, all three kept in a sealed cookie of the browser that began. */
import * as client from 'openid-client';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from '../config/config.ts';
import type { Keyring } from './keyring.ts';
import { publicAddress } from './public-address.ts';
import { AUTH_PATH } from './cookies.ts';

/** What the browser that began carries until it comes back. */
export interface OidcAttempt {
  state: string;
  nonce: string;
  verifier: string;
  /** Path of this server to go to afterwards. */
  back: string;
  /** The session that began it to connect its own account; null: to log in. */
  connect: { user: string; session: string } | null;
  /** Milliseconds of the epoch. */
  until: number;
}

/** Who the provider says it is. */
export interface OidcPerson { issuer: string; subject: string; email: string | null; verified: boolean; name: string }

const MINUTES = 10;
const SECONDS_TO_ANSWER = 10;
const PURPOSE = 'oidc-attempt';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

type OidcConfig = Pick<Config, 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'publicUrl' | 'host' | 'port'>;

/** What the provider says about itself, asked for once; after a failure the next login asks again. */
const providers = new WeakMap<OidcConfig, Promise<client.Configuration>>();

function provider(config: OidcConfig): Promise<client.Configuration> {
  const { oidcIssuer, oidcClientId, oidcClientSecret } = config;
  if (oidcIssuer === null || oidcClientId === null) throw new BozzettoError('E_OIDC_MISSING', 'no OpenID provider is set up');
  let found = providers.get(config);
  if (!found) {
    const issuer = new URL(oidcIssuer);
    found = client.discovery(issuer, oidcClientId, oidcClientSecret ?? undefined, oidcClientSecret === null ? client.None() : undefined, {
      timeout: SECONDS_TO_ANSWER,
      execute: issuer.protocol === 'http:' && LOOPBACK.has(issuer.hostname) ? [client.allowInsecureRequests] : [],
    });
    providers.set(config, found);
    found.catch(() => providers.delete(config));
  }
  return found;
}

const callback = (config: OidcConfig, port?: number) => `${publicAddress(config, port)}${AUTH_PATH}/oidc/callback`;

/** Where to send the browser, and what it must bring back in its cookie. Throws E_OIDC_MISSING, E_OIDC_FAILED. @param port that the server listens on */
export async function beginOidc(config: OidcConfig, keyring: Keyring, { back, connect, port }: Pick<OidcAttempt, 'back' | 'connect'> & { port?: number | undefined }): Promise<{ url: string; cookie: string; until: Date }> {
  const known = await withProvider(() => provider(config));
  const attempt: OidcAttempt = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), back, connect, until: Date.now() + MINUTES * 60_000 };
  const url = client.buildAuthorizationUrl(known, {
    redirect_uri: callback(config, port), scope: 'openid email profile', state: attempt.state, nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier), code_challenge_method: 'S256',
  });
  return { url: url.href, cookie: keyring.seal(JSON.stringify(attempt), PURPOSE), until: new Date(attempt.until) };
}

/**
 * Checks the answer against what this browser began, and the ID token's signature, issuer, audience, nonce and time. Throws E_OIDC_FAILED.
 * @param query of the callback, as it came
 */
export async function finishOidc(config: OidcConfig, keyring: Keyring, { cookie, query, port }: { cookie: string | null; query: string; port?: number | undefined }): Promise<{ person: OidcPerson; attempt: OidcAttempt }> {
  const attempt = attemptOf(keyring, cookie);
  return withProvider(async () => {
    const known = await provider(config);
    const address = new URL(callback(config, port));
    address.search = query;
    const tokens = await client.authorizationCodeGrant(known, address, { pkceCodeVerifier: attempt.verifier, expectedState: attempt.state, expectedNonce: attempt.nonce, idTokenExpected: true });
    const claims = tokens.claims()!;
    // Many providers put e-mail and name there and not into the token.
    const told = (claims['email'] === undefined || claims['email_verified'] === undefined) && known.serverMetadata().userinfo_endpoint ? { ...claims, ...(await client.fetchUserInfo(known, tokens.access_token, claims.sub)) } : claims;
    const email = typeof told['email'] === 'string' && told['email'].length <= 254 ? told['email'] : null;
    const name = typeof told['name'] === 'string' && told['name'].trim() ? told['name'].trim().slice(0, 100) : (email?.split('@')[0] ?? 'nobody');
    return { attempt, person: { issuer: claims.iss, subject: claims.sub, email, verified: told['email_verified'] === true, name } };
  });
}

function attemptOf(keyring: Keyring, cookie: string | null): OidcAttempt {
  let attempt: OidcAttempt | null = null;
  try {
    attempt = cookie === null ? null : (JSON.parse(keyring.open(cookie, PURPOSE)) as OidcAttempt);
  } catch { /* not sealed by us: as good as none */ }
  if (!attempt || attempt.until < Date.now()) throw new BozzettoError('E_OIDC_FAILED', 'this browser did not begin this login, or too long ago');
  return attempt;
}

async function withProvider<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BozzettoError) throw error;
    throw new BozzettoError('E_OIDC_FAILED', 'the OpenID provider did not confirm the login', { cause: error });
  }
}

/** A path of this server, or null: whatever a browser could take for another server's address. */
export function localPath(text: string): string | null {
  const here = 'http://here.invalid';
  if (!text.startsWith('/') || !URL.canParse(text, here)) return null;
  const { origin, pathname, search, hash } = new URL(text, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}
