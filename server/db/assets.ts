/** Assets: what a person asked for and goes on working on. What it looks like stands in its versions. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { newId } from './ids.ts';
import { RUN_KINDS } from './jobs.ts';

export interface AssetRow {
  id: string;
  /** Its owner. */
  user_id: string;
  title: string;
  prompt: string;
  tags: string[];
  /** Names of parts and materials of the head, for the search. */
  parts: string;
  /** The version that is shown; null until the first one is there. */
  head_id: string | null;
  /** Counts changes, for ETag and If-Match. */
  revision: number;
  created_at: Date;
  updated_at: Date;
  deleted_at: Date | null;
}

/** All but the words that the search reads. */
const COLUMNS = ['id', 'user_id', 'title', 'prompt', 'tags', 'parts', 'head_id', 'revision', 'created_at', 'updated_at', 'deleted_at'].map((name) => `assets.${name}`);

export async function insertAsset(db: Db, asset: Pick<AssetRow, 'user_id' | 'title' | 'prompt'> & Partial<Pick<AssetRow, 'tags'>>): Promise<AssetRow> {
  const [row] = await db('assets').insert({ id: newId('asset'), ...asset }).returning(COLUMNS);
  return row as AssetRow;
}

/** Null where there is none; deleted ones are found where `alsoDeleted` says so. */
export async function findAsset(db: Db, id: string, { alsoDeleted = false } = {}): Promise<AssetRow | null> {
  const found = db('assets').select(COLUMNS).where({ id });
  return ((await (alsoDeleted ? found : found.whereNull('deleted_at')).first()) as AssetRow | undefined) ?? null;
}

export interface AssetFilter {
  /** Of whom: their own, or with `shared` those that others share with them. */
  user: string;
  shared?: boolean | undefined;
  /** Words as one types them into a search: title and tags count most, then the prompt, then parts and materials. The best match comes first. */
  words?: string | undefined;
  /** All of them. */
  tags?: readonly string[] | undefined;
  /** One of them is how the newest generate, refine or build stands; `empty`: there was none. */
  states?: readonly string[] | undefined;
  /** Only deleted ones. */
  deleted?: boolean | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** By the index of jobs by asset, and no further than the page needs. */
const STATE = `coalesce((SELECT state FROM generation_jobs WHERE asset_id = assets.id AND kind IN (${RUN_KINDS.map((kind) => `'${kind}'`).join(', ')}) ORDER BY id DESC LIMIT 1), 'empty')`;

const Place = z.union([z.tuple([z.string()]), z.tuple([z.number(), z.string()])]);

/** The newest first, or where `words` are asked for the best match first. Throws E_REQUEST_INVALID for a cursor of another list. */
export async function listAssets(db: Db, { user, shared = false, words, tags = [], states = [], deleted = false, limit, cursor }: AssetFilter): Promise<Page<AssetRow>> {
  const query = db('assets').select(COLUMNS).orderBy('assets.id', 'desc').limit(limit + 1);
  if (shared) {
    void query.whereIn('assets.id', db('shares').select('asset_id').where({ user_id: user }).whereNull('revoked_at').where((share) => share.whereNull('expires_at').orWhere('expires_at', '>', db.fn.now())));
  } else void query.where('assets.user_id', user);
  void (deleted ? query.whereNotNull('deleted_at') : query.whereNull('deleted_at'));
  if (tags.length > 0) void query.whereRaw('assets.tags @> ?::text[]', [[...tags]]);
  if (states.length > 0) void query.whereRaw(`${STATE} = ANY(?::text[])`, [[...states]]);
  const place = cursor === undefined ? null : decodeCursor(cursor, Place);
  if (place && (place.length === 2) !== (words !== undefined)) throw new BozzettoError('E_REQUEST_INVALID', 'cursor: is of a list with other filters');
  if (words === undefined) {
    if (place) void query.where('assets.id', '<', place[0]);
    return page((await query) as AssetRow[], limit, ({ id }) => [id]);
  }
  // Rounded, so that the place in the cursor is the same number again.
  const rank = 'round(ts_rank(assets.search, websearch_to_tsquery(\'english\', ?))::numeric, 6)::float8';
  void query.select(db.raw(`${rank} AS rank`, [words])).whereRaw('assets.search @@ websearch_to_tsquery(\'english\', ?)', [words]).clearOrder().orderBy([{ column: 'rank', order: 'desc' }, { column: 'assets.id', order: 'desc' }]);
  if (place) void query.whereRaw(`(${rank}, assets.id) < (?::float8, ?)`, [words, ...place]);
  const { items, next } = page((await query) as (AssetRow & { rank: number })[], limit, ({ rank: reached, id }) => [reached, id]);
  return { items: items.map(unranked), next };
}

function unranked(found: AssetRow & { rank: number }): AssetRow {
  const { rank: _, ...asset } = found;
  return asset;
}

/**
 * Changes it where nobody has changed it since `revision`, and counts the revision up. Throws E_REVISION otherwise, also where it is gone.
 * @param revision null: whatever it is
 */
export async function changeAsset(db: Db, id: string, change: Partial<Pick<AssetRow, 'title' | 'tags' | 'head_id' | 'parts' | 'deleted_at'>>, revision: number | null): Promise<AssetRow> {
  const query = db('assets').where({ id, ...(revision !== null && { revision }) }).update({ ...change, revision: db.raw('revision + 1'), updated_at: db.fn.now() }).returning(COLUMNS);
  const [row] = (await query) as AssetRow[];
  if (!row) throw new BozzettoError('E_REVISION', `asset ${id} was changed since revision ${revision}`);
  return row;
}

/** Can be restored until the sweeper comes (`retentionDays`). Its running jobs are the caller's to cancel. */
export const deleteAsset = (db: Db, id: string, revision: number | null): Promise<AssetRow> => changeAsset(db, id, { deleted_at: new Date() }, revision);
export const restoreAsset = (db: Db, id: string, revision: number | null): Promise<AssetRow> => changeAsset(db, id, { deleted_at: null }, revision);

/** Those deleted before `before`, the oldest first. */
export async function deletedBefore(db: Db, before: Date, limit: number): Promise<string[]> {
  return (await db('assets').where('deleted_at', '<', before).orderBy('deleted_at').limit(limit).pluck('id')) as string[];
}

/** For good, with versions, jobs, events, shares and comments. What its versions and exports kept in the store is let go of by `releaseAsset` (files.ts), before. */
export async function purgeAsset(trx: Db, id: string): Promise<void> {
  await trx('assets').where({ id }).whereNotNull('deleted_at').delete();
}
