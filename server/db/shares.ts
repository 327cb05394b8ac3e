/** What others may do with an asset: a person of ours, or whoever has a link. */
import { createHash, randomBytes } from 'node:crypto';
import { LEVELS, type Level } from '../identity/permissions.ts';
import type { Db } from './database.ts';
import { newId } from './ids.ts';

export type SharedLevel = Exclude<Level, 'own'>;

export interface ShareRow {
  id: string;
  asset_id: string;
  /** With whom; null where it is a link. */
  user_id: string | null;
  /** sha256 of the link's token. */
  link_hash: string | null;
  access: SharedLevel;
  created_by: string;
  created_at: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
}

export const LINK_PREFIX = 'bzl_';
const shares = (db: Db) => db<ShareRow>('shares');
const hashOf = (link: string) => createHash('sha256').update(link).digest('hex');
/** Neither revoked nor expired. */
const good = (db: Db) => shares(db).whereNull('shares.revoked_at').where((share) => share.whereNull('shares.expires_at').orWhere('shares.expires_at', '>', db.fn.now()));

type NewShare = Pick<ShareRow, 'asset_id' | 'access' | 'created_by' | 'expires_at'>;

/** With a person: one share each; what was there before is replaced. */
export async function shareWithUser(trx: Db, share: NewShare & { user_id: string }): Promise<ShareRow> {
  await good(trx).where({ asset_id: share.asset_id, user_id: share.user_id }).update({ revoked_at: trx.fn.now() });
  const [row] = await shares(trx).insert({ id: newId('share'), ...share }).returning('*');
  return row!;
}

/** By a link, whose token is to be had here and never again. */
export async function shareByLink(trx: Db, share: NewShare): Promise<{ row: ShareRow; link: string }> {
  const link = LINK_PREFIX + randomBytes(32).toString('base64url');
  const [row] = await shares(trx).insert({ id: newId('share'), ...share, link_hash: hashOf(link) }).returning('*');
  return { row: row!, link };
}

/** One that is good now, of an asset that is not deleted and whose owner may still log in. */
export async function findShareByLink(db: Db, link: string): Promise<ShareRow | null> {
  const row = await good(db).join('assets', 'assets.id', 'shares.asset_id').join('users', 'users.id', 'assets.user_id')
    .where('shares.link_hash', hashOf(link)).whereNull('assets.deleted_at').whereNull('users.disabled_at').first('shares.*');
  return (row as ShareRow | undefined) ?? null;
}

/** Ids of the links to all assets of somebody. */
export async function linksOf(db: Db, owner: string): Promise<string[]> {
  return good(db).whereNotNull('link_hash').whereIn('asset_id', db('assets').select('id').where({ user_id: owner })).pluck('id');
}

/** How far an asset is shared with a person now; null: not at all. */
export async function levelShared(db: Db, asset: string, user: string): Promise<SharedLevel | null> {
  const levels: SharedLevel[] = await good(db).where({ asset_id: asset, user_id: user }).pluck('access');
  return levels.toSorted((a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a))[0] ?? null;
}

/** When a person's right to an asset ends that was shared with them; null: never, or nothing ever was (the owner). */
export async function sharedUntil(db: Db, asset: string, user: string): Promise<Date | null> {
  const ends: (Date | null)[] = (await shares(db).where({ asset_id: asset, user_id: user })).map(({ revoked_at, expires_at }) => revoked_at ?? expires_at);
  if (ends.length === 0 || ends.includes(null)) return null;
  return new Date(Math.max(...ends.map((end) => end!.getTime())));
}

export interface ShareWithName extends ShareRow { email: string | null; name: string | null }

/** Of an asset, with whom, the oldest first. */
export async function listShares(db: Db, asset: string): Promise<ShareWithName[]> {
  return (await good(db).leftJoin('users', 'users.id', 'shares.user_id').where('shares.asset_id', asset).orderBy('shares.id').select('shares.*', 'users.email', 'users.name')) as ShareWithName[];
}

export async function changeShare(trx: Db, asset: string, id: string, change: Partial<Pick<ShareRow, 'access' | 'expires_at' | 'revoked_at'>>): Promise<ShareRow | null> {
  const [row] = await good(trx).where({ id, asset_id: asset }).update(change).returning('*');
  return row ?? null;
}
