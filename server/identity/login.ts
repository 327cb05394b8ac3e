/** Logins: begun with a proof, gone on with by refresh tokens, ended. */
import { BozzettoError } from '#core/errors.ts';
import type { Db } from '../db/database.ts';
import { newId } from '../db/ids.ts';
import { findSession, insertSession, revokeSessions, turnSession, type SessionRow } from '../db/sessions.ts';
import { findUser, type UserRow } from '../db/users.ts';
import type { Site } from '../site.ts';
import { audit, type AuditEntry } from './audit.ts';
import { firstRefreshToken, nextRefreshToken, readRefreshToken, refreshHash, type RefreshToken } from './refresh-token.ts';
import { tellRevoked } from './revoked.ts';

export interface Login { user: UserRow; session: SessionRow; accessToken: string; expiresAt: Date; refreshToken: string }
export interface Device { userAgent: string; address: string }
type LoginSite = Pick<Site, 'config' | 'database' | 'keyring' | 'bus'>;

/** For so long the token before last gets the same answer again: two tabs at once, an answer that got lost. In milliseconds. */
export const SAME_ANSWER = 10_000;

const expiry = ({ refreshTokenDays }: Site['config']) => new Date(Date.now() + refreshTokenDays * 86_400_000);

/** In the transaction that the proof was used up in. The token it returns is good once that is committed. */
export async function beginSession(trx: Db, site: LoginSite, userId: string, { userAgent, address }: Device): Promise<{ session: SessionRow; refreshToken: string }> {
  const id = newId('session');
  const refreshToken = firstRefreshToken(site.keyring, id);
  const session = await insertSession(trx, { id, user_id: userId, refresh_hash: refreshHash(refreshToken), user_agent: userAgent.slice(0, 300), address, expires_at: expiry(site.config) });
  return { session, refreshToken };
}

export async function completeLogin(site: LoginSite, user: UserRow, begun: { session: SessionRow; refreshToken: string }): Promise<Login> {
  const { token, expiresAt } = await site.keyring.issue({ user: user.id, session: begun.session.id });
  return { user, ...begun, accessToken: token, expiresAt };
}

/**
 * The next pair of tokens for a refresh token. One of our own that was used before ends the whole login: one of the two who have it has stolen it.
 * Throws E_TOKEN_INVALID.
 */
export async function refreshLogin(site: LoginSite, given: string, address: string, by: Pick<AuditEntry, 'address' | 'trace'>): Promise<Login> {
  const { keyring, database: { knex } } = site;
  const token = readRefreshToken(keyring, given);
  if (!token) throw invalid();
  const refreshToken = nextRefreshToken(keyring, token);
  const owner = await findSession(knex, token.session);
  const user = owner && (await findUser(knex, owner.user_id));
  if (!user || user.disabled_at) throw invalid();
  const turned = await turnSession(knex, token.session, refreshHash(given), { refresh_hash: refreshHash(refreshToken), expires_at: expiry(site.config), address });
  const session = turned ?? (await sameAnswer(knex, token.session, refreshHash(refreshToken)));
  if (session) return completeLogin(site, user, { session, refreshToken });
  await endStolen(site, token, by);
  throw invalid();
}

const invalid = () => new BozzettoError('E_TOKEN_INVALID', 'the refresh token is used, revoked, expired or none of ours');

async function sameAnswer(db: Db, id: string, next: string): Promise<SessionRow | null> {
  const session = await findSession(db, id);
  const good = session && !session.revoked_at && session.refresh_hash === next && session.last_used_at.getTime() > Date.now() - SAME_ANSWER;
  return good ? session : null;
}

async function endStolen(site: LoginSite, { session: id, generation }: RefreshToken, by: Pick<AuditEntry, 'address' | 'trace'>): Promise<void> {
  const session = await findSession(site.database.knex, id);
  if (!session || session.generation <= generation) return; // it has expired or was revoked: nobody stole it
  const ended = await site.database.knex.transaction(async (trx) => {
    const count = await revokeSessions(trx, { user: session.user_id, only: id }, 'reuse');
    if (count > 0) await audit(trx, { ...by, actor: session.user_id, through: `session:${id}`, action: 'session.reuse', resource: id });
    return count;
  });
  if (ended > 0) await tellRevoked(site, { session: id });
}
