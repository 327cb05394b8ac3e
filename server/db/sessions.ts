/** Logins. One row is the whole family of a login's refresh tokens: the newest one counts, an older one that comes again is a stolen one. */
import type { Db } from './database.ts';
import { newId } from './ids.ts';

export interface SessionRow {
  id: string;
  user_id: string;
  /** sha256 of the refresh token that counts now. */
  refresh_hash: string;
  /** Its number, from 1. */
  generation: number;
  user_agent: string;
  address: string;
  created_at: Date;
  /** Logged in or refreshed. */
  last_used_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  revoked_why: string | null;
}

const sessions = (db: Db) => db<SessionRow>('sessions');

export async function insertSession(trx: Db, session: Pick<SessionRow, 'user_id' | 'refresh_hash' | 'user_agent' | 'address' | 'expires_at'> & { id?: string }): Promise<SessionRow> {
  const [row] = await sessions(trx).insert({ id: newId('session'), ...session }).returning('*');
  return row!;
}
export const findSession = async (db: Db, id: string): Promise<SessionRow | null> => (await sessions(db).where({ id }).first()) ?? null;
/** Those that are good now, the last used first. */
export const listSessions = (db: Db, userId: string): Promise<SessionRow[]> => sessions(db).where({ user_id: userId }).whereNull('revoked_at').where('expires_at', '>', db.fn.now()).orderBy('last_used_at', 'desc');

/** Puts the next refresh token in the place of `old`; null where that is no longer the one that counts. Of two who come at once one gets the row. */
export async function turnSession(db: Db, id: string, old: string, next: Pick<SessionRow, 'refresh_hash' | 'expires_at' | 'address'>): Promise<SessionRow | null> {
  const [row] = await sessions(db).where({ id, refresh_hash: old }).whereNull('revoked_at').where('expires_at', '>', db.fn.now())
    .update({ ...next, generation: db.raw('generation + 1'), last_used_at: db.fn.now() }).returning('*');
  return row ?? null;
}

/** One, all of a user, or all but one. Returns how many there were. */
export function revokeSessions(trx: Db, { user, only, but }: { user: string; only?: string; but?: string } | { user?: undefined; only: string; but?: undefined }, why: 'logout' | 'revoked' | 'password' | 'reuse' | 'disabled'): Promise<number> {
  const query = sessions(trx).where({ ...(user !== undefined && { user_id: user }), ...(only !== undefined && { id: only }) }).whereNull('revoked_at');
  if (but !== undefined) void query.whereNot({ id: but });
  return query.update({ revoked_at: trx.fn.now(), revoked_why: why });
}

/** Those that ended before: an old token of theirs is then no theft any more but merely unknown. Returns how many there were. */
export const forgetSessions = (db: Db, before: Date): Promise<number> => sessions(db).where('expires_at', '<', before).orWhere('revoked_at', '<', before).delete();
