/** Versions of assets: each result of a run, each revert and each branch. Never changed once there. */
import { z } from 'zod';
import type { Asset } from '#core/data/asset.ts';
import { BozzettoError } from '#core/errors.ts';
import { enqueueDeliveries } from '../webhooks/enqueue.ts';
import { changeAsset, type AssetRow } from './assets.ts';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { filesIn, useFiles } from './files.ts';
import { newId } from './ids.ts';
import { jsonb, plain } from './jsonb.ts';

export interface VersionRow {
  id: string;
  asset_id: string;
  /** From 1, within the asset. */
  n: number;
  /** The version that it follows; of another asset where it was branched off. */
  parent_id: string | null;
  made_by: 'generate' | 'refine' | 'build' | 'revert' | 'branch';
  job_id: string | null;
  /** Of the whole record, which a revert and a branch share with the version that they show. */
  run_id: string;
  /** The brief's text, or the feedback. */
  words: string;
  title: string;
  accepted: boolean;
  reason: string;
  asset: Asset;
  /** Who asked for it. */
  user_id: string;
  created_at: Date;
}

export type NewVersion = Omit<VersionRow, 'id' | 'asset_id' | 'n' | 'title' | 'accepted' | 'reason' | 'created_at'>;

/**
 * The next version of an asset. It becomes the head, with its words for the search; but a refinement that was not accepted takes no accepted one's place: it is there to be looked at.
 * Its files and `more` stay as long as it does; webhooks of its owner are told `version.created`.
 * Only in a transaction: the asset's row is locked first, so that numbers have no gaps. Throws E_UNKNOWN where the asset was deleted for good.
 */
export async function addVersion(trx: Db, asset: string, version: NewVersion, more: unknown = null): Promise<{ version: VersionRow; asset: AssetRow }> {
  // Not `for update`: who writes events of the asset at the same time needs its key, and holds what the end of a job needs.
  const owner = (await trx('assets').where({ id: asset }).forNoKeyUpdate().first('user_id', 'head_id')) as Pick<AssetRow, 'user_id' | 'head_id'> | undefined;
  if (!owner) throw new BozzettoError('E_UNKNOWN', `there is no asset ${asset}`);
  const latest = await trx('asset_versions').where({ asset_id: asset }).max({ n: 'n' }).first<{ n: number | null }>();
  const { title, verdict, parts, plan } = version.asset;
  const [row] = (await trx('asset_versions').insert({
    ...version, id: newId('version'), asset_id: asset, n: (latest?.n ?? 0) + 1, words: plain(version.words), title: plain(title), accepted: verdict.accepted, reason: plain(verdict.reason), asset: jsonb(version.asset),
  }).returning('*')) as VersionRow[];
  const head = owner.head_id === null ? null : await trx('asset_versions').where({ id: owner.head_id }).first<Pick<VersionRow, 'accepted'>>('accepted');
  const leads = row!.accepted || row!.made_by !== 'refine' || !head?.accepted;
  const words = [...parts.flatMap(({ name, material }) => [name, material]), ...Object.values(plan?.materials ?? {}).map(({ base }) => base)];
  await useFiles(trx, { user: owner.user_id, usedBy: row!.id, files: filesIn([version.asset, more]) });
  await enqueueDeliveries(trx, { user: owner.user_id, event: 'version.created', data: { asset, version: row!.id, n: row!.n, madeBy: row!.made_by } });
  return {
    version: row!,
    asset: await changeAsset(trx, asset, leads ? { head_id: row!.id, parts: plain([...new Set(words)].join(' ').replaceAll('_', ' ')), ...(owner.head_id === null && { title: plain(title) }) } : {}, null),
  };
}

/** By id, or by its number within the asset; null where there is none in this asset. */
export async function findVersion(db: Db, asset: string, version: string | number): Promise<VersionRow | null> {
  const which = typeof version === 'number' ? { n: version } : { id: version };
  return ((await db('asset_versions').where({ asset_id: asset, ...which }).first()) as VersionRow | undefined) ?? null;
}

/** Several at once, by id: the heads of a list of assets. */
export async function versionsById(db: Db, ids: readonly string[]): Promise<Map<string, VersionRow>> {
  const rows = (await db('asset_versions').whereIn('id', ids)) as VersionRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** The latest first. Throws E_REQUEST_INVALID for a cursor of another list. */
export async function listVersions(db: Db, asset: string, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Page<VersionRow>> {
  const query = db('asset_versions').where({ asset_id: asset }).orderBy('n', 'desc').limit(limit + 1);
  if (cursor !== undefined) void query.where('n', '<', decodeCursor(cursor, z.tuple([z.int()]))[0]);
  return page((await query) as VersionRow[], limit, ({ n }) => [n]);
}
