/** Proofs of who somebody is: password and code, counted by account, and answered in the same words and time whatever was wrong. */
import { BozzettoError } from '#core/errors.ts';
import { findSession } from '../db/sessions.ts';
import { findUser, findUserByEmail, renewPasswordHash, type UserRow } from '../db/users.ts';
import type { Call } from '../routes/route.ts';
import type { Site } from '../site.ts';
import { audit, by } from './audit.ts';
import { beginSession, completeLogin, type Login } from './login.ts';
import { hashPassword, passwordIs } from './password.ts';
import { takeCode } from './second-factor.ts';

/** A login without a password proves as much for so long, in milliseconds. */
const FRESH = 15 * 60_000;

const failed = () => new BozzettoError('E_LOGIN_FAILED', 'e-mail, password or code are not right');
/** By its id where there is one: another e-mail gives nobody new attempts. */
const accountKey = (account: string) => `account:${account.trim().toLowerCase()}`;

/** One attempt at an account, whether or not it is there. Throws E_RATE_LIMITED. */
async function takeAttempt({ limits }: Pick<Site, 'limits'>, account: string): Promise<void> {
  const { allowed, reset } = await limits.take('login', accountKey(account));
  if (!allowed) throw new BozzettoError('E_RATE_LIMITED', 'too many attempts to log in to this account', { retryAfter: reset });
}

type Asking = Pick<Call, 'site' | 'ctx' | 'who' | 'trace'>;

/**
 * Throws E_LOGIN_FAILED (nobody of this e-mail, no password, a wrong one, a wrong or used code, a closed account: one cannot tell which),
 * E_TOTP_REQUIRED where the password was right and a code is wanted, E_RATE_LIMITED.
 */
export async function logIn(call: Asking, { email, password, code }: { email: string; password: string; code?: string | undefined }): Promise<Login> {
  const { site, ctx } = call;
  const { knex } = site.database;
  const user = await findUserByEmail(knex, email);
  await takeAttempt(site, user?.id ?? email);
  const { right, stale } = await passwordIs(password, user?.password_hash ?? null);
  const wrong = !user || !right ? 'password' : (user.disabled_at ? 'disabled' : null);
  if (!user || wrong) throw await refused(call, user, wrong ?? 'password');
  if (user.totp_enabled && code === undefined) throw new BozzettoError('E_TOTP_REQUIRED', 'this account has a second factor');
  const begun = await knex.transaction(async (trx) => {
    const factor = user.totp_enabled ? await takeCode(trx, site.keyring, user, code!) : 'none';
    if (factor === null) return null;
    const session = await beginSession(trx, site, user.id, { userAgent: ctx.get('User-Agent'), address: ctx.ip });
    await audit(trx, { ...by(call), actor: user.id, through: `session:${session.session.id}`, action: 'login', resource: user.id, details: { factor } });
    return session;
  });
  if (!begun) throw await refused(call, user, 'code');
  await site.limits.forget('login', accountKey(user.id));
  // Many people may sit behind one address: those who get in do not use up the others' attempts.
  await site.limits.giveBack('login', ctx.ip);
  if (stale) await renewPasswordHash(knex, user.id, user.password_hash!, await hashPassword(password));
  return completeLogin(site, user, begun);
}

async function refused(call: Asking, user: UserRow | null, why: string): Promise<BozzettoError> {
  await call.site.database.knex.transaction((trx) => audit(trx, { ...by(call), actor: 'nobody', action: 'login.failed', resource: user?.id ?? '', details: { why } }));
  return failed();
}

/**
 * Before what an open browser must not allow to whoever finds it: the password once more; of people without one, a login of the last quarter of an hour.
 * Throws E_LOGIN_FAILED, E_RATE_LIMITED.
 */
export async function proveAgain({ site, who, user: { id } }: Pick<Call, 'site' | 'who' | 'user'>, password: string | undefined): Promise<UserRow> {
  const { knex } = site.database;
  const user = await findUser(knex, id);
  if (!user || who?.kind !== 'session') throw failed();
  if (user.password_hash === null) {
    const session = await findSession(knex, who.id);
    if (session && session.created_at.getTime() > Date.now() - FRESH) return user;
    throw new BozzettoError('E_LOGIN_FAILED', 'this login is too old for that', { hint: 'Log in again; then it is allowed for 15 minutes.' });
  }
  await takeAttempt(site, user.id);
  if (password === undefined || !(await passwordIs(password, user.password_hash)).right) throw failed();
  // This attempt alone: who knows the password must not have any number of guesses at the second factor with it.
  await site.limits.giveBack('login', accountKey(user.id));
  return user;
}

/** And a code, where there is a second factor. Throws E_TOTP_REQUIRED, E_LOGIN_FAILED, E_RATE_LIMITED. */
export async function proveCode({ site }: Pick<Call, 'site'>, user: UserRow, code: string | undefined): Promise<void> {
  if (!user.totp_enabled) return;
  if (code === undefined) throw new BozzettoError('E_TOTP_REQUIRED', 'this account has a second factor');
  await takeAttempt(site, user.id);
  if ((await takeCode(site.database.knex, site.keyring, user, code)) === null) throw failed();
  await site.limits.forget('login', accountKey(user.id));
}
