/**
 * Refresh tokens: `bzr_<session>.<generation>.<secret>.<mac>`. Each serves once and is followed by the next one of its login.
 * The mac tells our own old tokens (stolen ones) from inventions, which must not end anybody's login.
 * The next secret follows from the last one, so that who asks twice within moments (two tabs, a lost answer) gets the same next token and not a lock-out.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keyring } from './keyring.ts';

export interface RefreshToken { session: string; generation: number; secret: string }

const PREFIX = 'bzr_';
const SHAPE = /^bzr_(ses_[0-9a-z]{26})\.(\d{1,9})\.([\w-]{43})\.([\w-]{43})$/;

const macOf = (keyring: Keyring, { session, generation, secret }: RefreshToken) => keyring.mac(`${session}.${generation}.${secret}`, 'refresh');
const text = (keyring: Keyring, token: RefreshToken) => `${PREFIX}${token.session}.${token.generation}.${token.secret}.${macOf(keyring, token)}`;

export const firstRefreshToken = (keyring: Keyring, session: string): string => text(keyring, { session, generation: 1, secret: randomBytes(32).toString('base64url') });

export const nextRefreshToken = (keyring: Keyring, { session, generation, secret }: RefreshToken): string => text(keyring, { session, generation: generation + 1, secret: keyring.mac(secret, `refresh-next:${session}`) });

/** Null for what we never made. */
export function readRefreshToken(keyring: Keyring, given: string): RefreshToken | null {
  const [, session, generation, secret, mac] = SHAPE.exec(given) ?? [];
  if (!session || !secret || !mac) return null;
  const token = { session, generation: Number(generation), secret };
  return timingSafeEqual(Buffer.from(macOf(keyring, token)), Buffer.from(mac)) ? token : null;
}

export const refreshHash = (token: string): string => createHash('sha256').update(token).digest('hex');
