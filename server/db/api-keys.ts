/** Keys of programs. Only their hash is kept: a key has 256 random bits, so a quick hash is as good as a slow one. */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Permission } from '../identity/permissions.ts';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { newId } from './ids.ts';

export interface ApiKeyRow {
  id: string;
  user_id: string;
  name: string;
  /** sha256 of the whole key. */
  hash: string;
  scopes: Permission[];
  created_at: Date;
  expires_at: Date | null;
  /** To the minute. */
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export const KEY_PREFIX = 'bz_';
const keys = (db: Db) => db<ApiKeyRow>('api_keys');
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

/** The key itself is to be had here and never again. */
export async function insertApiKey(trx: Db, { scopes, ...rest }: Pick<ApiKeyRow, 'user_id' | 'name' | 'scopes' | 'expires_at'>): Promise<{ row: ApiKeyRow; key: string }> {
  const key = KEY_PREFIX + randomBytes(32).toString('base64url');
  const [row] = await keys(trx).insert({ ...rest, id: newId('key'), hash: hashOf(key), scopes: trx.raw('?::jsonb', [JSON.stringify(scopes)]) }).returning('*');
  return { row: row!, key };
}

/** One that is good now. */
export async function findApiKey(db: Db, key: string): Promise<ApiKeyRow | null> {
  return (await keys(db).where({ hash: hashOf(key) }).whereNull('revoked_at').where((one) => one.whereNull('expires_at').orWhere('expires_at', '>', db.fn.now())).first()) ?? null;
}

/** At most one write a minute for each key. */
export const touchApiKey = async (db: Db, id: string): Promise<void> => void (await keys(db).where({ id }).whereRaw("(last_used_at IS NULL OR last_used_at < now() - interval '1 minute')").update({ last_used_at: db.fn.now() }));

/** Those that were not revoked, the newest first. */
export async function listApiKeys(db: Db, { user, limit, cursor }: { user: string; limit: number; cursor?: string | undefined }): Promise<Page<ApiKeyRow>> {
  const query = keys(db).where({ user_id: user }).whereNull('revoked_at').orderBy('id', 'desc').limit(limit + 1);
  if (cursor !== undefined) void query.where('id', '<', decodeCursor(cursor, z.string()));
  return page(await query, limit, ({ id }) => id);
}

/** Whether there was one to revoke. */
export async function revokeApiKey(trx: Db, user: string, id: string): Promise<boolean> {
  return (await keys(trx).where({ id, user_id: user }).whereNull('revoked_at').update({ revoked_at: trx.fn.now() })) === 1;
}
