/** Signs and checks access tokens (JWT, EdDSA) with keys of the table signing_keys, which all processes share, and seals secrets at rest. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { errors, jwtVerify, SignJWT } from 'jose';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from '../config/config.ts';
import type { Database } from '../db/database.ts';
import { newId } from '../db/ids.ts';
import { deleteSigningKeys, insertSigningKey, listSigningKeys, lockSigningKeys, retireSigningKeys, type SigningKeyRow } from '../db/signing-keys.ts';
import { sealingWith, type Sealing } from './sealing.ts';
import { siteSecret } from './site-secret.ts';

/** What an access token says: who, and by which login. Role and rights are read from the database each time, never from a token. */
export interface AccessClaims { user: string; session: string; expiresAt: Date }

export interface Keyring extends Sealing {
  /** An access token of a login, good for `accessTokenSeconds`. */
  issue(of: { user: string; session: string }): Promise<{ token: string; expiresAt: Date }>;
  /** Throws E_TOKEN_INVALID for whatever is not a token of ours that is good now. */
  check(token: string): Promise<AccessClaims>;
  /** Signs with a new key from now on; other processes follow within a minute. `atOnce`: what the old ones signed is no longer good. */
  rotate(options?: { atOnce?: boolean }): Promise<void>;
}

export const ISSUER = 'bozzetto';
export const AUDIENCE = 'bozzetto-api';
/** Of RFC 9068: no other JWT of ours can be taken for an access token. */
export const TOKEN_TYPE = 'at+jwt';
const ROTATE_AFTER_DAYS = 30;
/** How old what is known of the table may get, in milliseconds. */
const RELOAD_AFTER = 60_000;
/** Least milliseconds between two looks for a `kid` that is not known. */
const LOOK_AGAIN_AFTER = 1000;
const KID = /^sig_[0-9a-z]{26}$/;

const isYoung = ({ created_at }: SigningKeyRow) => created_at.getTime() > Date.now() - ROTATE_AFTER_DAYS * 86_400_000;

interface SigningKey { id: string; privateKey: KeyObject; publicKey: KeyObject }

/** Makes the first key where there is none. Throws E_CONFIG_INVALID where the site's secret is not the one that sealed the keys. */
export async function openKeyring(config: Pick<Config, 'secretKey' | 'dataDir' | 'accessTokenSeconds'>, database: Database): Promise<Keyring> {
  const sealing = sealingWith(await siteSecret(config));
  let keys: readonly [SigningKey, ...SigningKey[]];
  let loadedAt = 0;
  let loading: Promise<void> | null = null;
  let looking: Promise<void> | null = null;
  let lookedAt = 0;

  const opened = (id: string, sealed: string): SigningKey => {
    const privateKey = createPrivateKey({ key: JSON.parse(sealing.open(sealed, `signing:${id}`)) as JsonWebKey, format: 'jwk' });
    return { id, privateKey, publicKey: createPublicKey(privateKey) };
  };

  const take = (rows: readonly SigningKeyRow[]): void => {
    keys = rows.map((row) => keys?.find(({ id }) => id === row.id) ?? opened(row.id, row.secret)) as unknown as typeof keys;
    loadedAt = Date.now();
  };

  /** @param renew whether a new key is made though the newest is not old yet, and what becomes of the others */
  const renew = async (renew: 'when old' | 'now' | 'now, forget the old'): Promise<void> => take(await database.knex.transaction(async (trx) => {
    await lockSigningKeys(trx);
    const [newest] = await listSigningKeys(trx);
    const id = newest && isYoung(newest) && renew === 'when old' ? newest.id : newId('signingKey');
    if (id !== newest?.id) {
      const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
      await insertSigningKey(trx, { id, secret: sealing.seal(JSON.stringify(jwk), `signing:${id}`) });
      await retireSigningKeys(trx, id);
    }
    // Other processes may sign with a retired key until they look again.
    const over = new Date(Date.now() - config.accessTokenSeconds * 1000 - 2 * RELOAD_AFTER);
    await deleteSigningKeys(trx, id, renew === 'now, forget the old' ? null : over);
    return listSigningKeys(trx);
  }));

  const reload = async (): Promise<void> => {
    const rows = await listSigningKeys(database.knex);
    if (rows[0] && isYoung(rows[0])) take(rows);
    else await renew('when old');
  };

  const fresh = async (): Promise<void> => {
    if (Date.now() - loadedAt < RELOAD_AFTER) return;
    loading ??= reload().finally(() => (loading = null));
    await loading;
  };

  /** All who ask for unknown keys wait for one look together, and looks are a second apart: anybody can invent a `kid`. */
  const look = (): Promise<void> => {
    looking ??= setTimeout(Math.max(0, lookedAt + LOOK_AGAIN_AFTER - Date.now())).then(reload).finally(() => {
      lookedAt = Date.now();
      looking = null;
    });
    return looking;
  };

  const publicKeyOf = async (kid: string | undefined): Promise<KeyObject> => {
    await fresh();
    const known = () => keys.find(({ id }) => id === kid)?.publicKey;
    if (!known() && kid !== undefined && KID.test(kid)) await look();
    const key = known();
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  };

  await renew('when old');
  return {
    ...sealing,
    async issue({ user, session }) {
      await fresh();
      const now = Math.floor(Date.now() / 1000);
      const [{ id, privateKey }] = keys;
      const token = await new SignJWT({ sid: session })
        .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: TOKEN_TYPE })
        .setSubject(user).setIssuer(ISSUER).setAudience(AUDIENCE).setIssuedAt(now).setExpirationTime(now + config.accessTokenSeconds)
        .sign(privateKey);
      return { token, expiresAt: new Date((now + config.accessTokenSeconds) * 1000) };
    },
    async check(token) {
      try {
        const { payload } = await jwtVerify<{ sid: unknown }>(token, ({ kid }) => publicKeyOf(kid), {
          algorithms: ['EdDSA'], typ: TOKEN_TYPE, issuer: ISSUER, audience: AUDIENCE, requiredClaims: ['sub', 'sid', 'iat', 'exp'],
        });
        if (typeof payload.sid !== 'string' || typeof payload.sub !== 'string') throw new errors.JWTInvalid('sub and sid are words');
        return { user: payload.sub, session: payload.sid, expiresAt: new Date(payload.exp! * 1000) };
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        throw new BozzettoError('E_TOKEN_INVALID', error instanceof errors.JWTExpired ? 'the access token has expired' : 'this is no access token of ours', { cause: error });
      }
    },
    rotate: ({ atOnce = false } = {}) => renew(atOnce ? 'now, forget the old' : 'now'),
  };
}
