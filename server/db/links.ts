/** Links that serve once: to make the first administrator, to take up an invitation, to set a new password. */
import { createHash, randomBytes } from 'node:crypto';
import type { Db } from './database.ts';
import { newId } from './ids.ts';

export type LinkPurpose = 'setup' | 'invite' | 'password';

export interface LinkRow {
  id: string;
  purpose: LinkPurpose;
  hash: string;
  user_id: string | null;
  details: Record<string, unknown>;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
}

const links = (db: Db) => db<LinkRow>('one_time_links');
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** The token is to be had here and never again. */
export async function insertLink(trx: Db, link: Pick<LinkRow, 'purpose' | 'user_id' | 'expires_at'> & { details?: Record<string, unknown> }): Promise<{ row: LinkRow; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const [row] = await links(trx).insert({ id: newId('link'), ...link, hash: hashOf(token) }).returning('*');
  return { row: row!, token };
}

/** Uses it up; null where it is none, was used or has expired. Of two who come at once one gets it. */
export async function takeLink(trx: Db, token: string, purposes: readonly LinkPurpose[]): Promise<LinkRow | null> {
  const [row] = await links(trx).where({ hash: hashOf(token) }).whereIn('purpose', purposes).whereNull('used_at').where('expires_at', '>', trx.fn.now()).update({ used_at: trx.fn.now() }).returning('*');
  return row ?? null;
}

/** All that are left of one purpose, or of one user. */
export const spendLinks = (trx: Db, of: { purpose: LinkPurpose } | { user_id: string }): Promise<number> => links(trx).where(of).whereNull('used_at').update({ used_at: trx.fn.now() });

/** Those that were used or expired before. Returns how many there were. */
export const forgetLinks = (db: Db, before: Date): Promise<number> => links(db).where('expires_at', '<', before).orWhere('used_at', '<', before).delete();
