/** The second factor: codes by time (RFC 6238) that serve once, and recovery codes for the day when the telephone is gone. */
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Db } from '../db/database.ts';
import { takeRecoveryCode, takeTotpStep, type UserRow } from '../db/users.ts';
import type { Keyring } from './keyring.ts';

const PERIOD = 30;
const RECOVERY_CODES = 10;

const totp = (secret: Secret, label = '') => new TOTP({ issuer: 'Bozzetto', label, secret, digits: 6, period: PERIOD, algorithm: 'SHA1' });
const purpose = (userId: string) => `totp:${userId}`;
const usual = (code: string) => code.toLowerCase().replaceAll(/[\s-]/g, '');

/** A new secret: as text, as the address that a QR code holds, and sealed for the row. */
export function newTotp(keyring: Keyring, user: Pick<UserRow, 'id' | 'email'>): { secret: string; uri: string; sealed: string } {
  const secret = new Secret({ size: 20 });
  return { secret: secret.base32, uri: totp(secret, user.email).toString(), sealed: keyring.seal(secret.base32, purpose(user.id)) };
}

/**
 * Whether this code of the authenticator counts: of now, or of 30 seconds before or after, and for the first time.
 * An older one than the last that counted does not count either.
 */
export async function takeTotp(db: Db, keyring: Keyring, user: Pick<UserRow, 'id' | 'totp_secret'>, code: string): Promise<boolean> {
  if (user.totp_secret === null || !/^\d{6}$/.test(usual(code))) return false;
  const now = Date.now();
  const delta = totp(Secret.fromBase32(keyring.open(user.totp_secret, purpose(user.id)))).validate({ token: usual(code), window: 1, timestamp: now });
  return delta !== null && takeTotpStep(db, user.id, Math.floor(now / 1000 / PERIOD) + delta);
}

/** A code of the authenticator, or a recovery code, which is used up. */
export async function takeCode(db: Db, keyring: Keyring, user: Pick<UserRow, 'id' | 'totp_secret'>, code: string): Promise<'totp' | 'recovery' | null> {
  if (await takeTotp(db, keyring, user, code)) return 'totp';
  return (await takeRecoveryCode(db, user.id, recoveryHash(keyring, user.id, code))) ? 'recovery' : null;
}

/** Ten codes of 80 random bits, `xxxx-xxxx-xxxx-xxxx`: to show once, and their hashes to keep. */
export function newRecoveryCodes(keyring: Keyring, userId: string): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, () => new Secret({ buffer: new Uint8Array(randomBytes(10)).buffer }).base32.toLowerCase().replaceAll(/(.{4})(?=.)/g, '$1-'));
  return { codes, hashes: codes.map((code) => recoveryHash(keyring, userId, code)) };
}

const recoveryHash = (keyring: Keyring, userId: string, code: string) => keyring.mac(usual(code), `recovery:${userId}`);
