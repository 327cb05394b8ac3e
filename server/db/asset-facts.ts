/** What a list shows of assets beyond their rows, read for a whole page at once and without the long plans. */
import type { Statistics } from '#core/data/asset.ts';
import type { FileRef } from '#core/data/file.ts';
import { listed } from '../previews/thumbnail.ts';
import type { AssetRow } from './assets.ts';
import type { Db } from './database.ts';
import { RUN_KINDS, type JobRow } from './jobs.ts';

export interface AssetFacts {
  head: { id: string; n: number; accepted: boolean; statistics: Statistics | null; glb: FileRef; thumbnail: FileRef | null } | null;
  /** Of the newest generate, refine or build; null where there was none. */
  state: string | null;
}

interface Found { head: string | null; n: number; accepted: boolean; statistics: Statistics | null; glb: FileRef; previews: FileRef[]; state: string | null }

const HEAD = "v.id AS head, v.n, v.accepted, v.asset->'statistics' AS statistics, v.asset->'glb' AS glb, v.asset->'previews' AS previews";
const newestRun = (columns: string) => `LEFT JOIN LATERAL (SELECT ${columns} FROM generation_jobs WHERE asset_id = a.id AND kind IN (${RUN_KINDS.map((kind) => `'${kind}'`).join(', ')}) ORDER BY id DESC LIMIT 1) AS j ON true`;

/** By id of the asset. */
export async function factsOf(db: Db, assets: readonly Pick<AssetRow, 'id'>[]): Promise<Map<string, AssetFacts>> {
  if (assets.length === 0) return new Map();
  const { rows } = await db.raw<{ rows: (Found & { asset: string })[] }>(
    `SELECT a.id AS asset, ${HEAD}, j.state FROM assets a LEFT JOIN asset_versions v ON v.id = a.head_id ${newestRun('state')} WHERE a.id = ANY(?)`,
    [assets.map(({ id }) => id)],
  );
  return new Map(rows.map((row) => [row.asset, facts(row)]));
}

const facts = ({ head, n, accepted, statistics, glb, previews, state }: Found): AssetFacts => ({ head: head === null ? null : { id: head, n, accepted, statistics, glb, thumbnail: listed(previews) }, state });

export async function factsOfOne(db: Db, asset: Pick<AssetRow, 'id'>): Promise<AssetFacts> {
  return (await factsOf(db, [asset])).get(asset.id) ?? { head: null, state: null };
}

/** The same of one asset, with the whole of its newest generate, refine or build: in one query, because everybody who waits asks for it again and again. */
export async function workOn(db: Db, asset: Pick<AssetRow, 'id'>): Promise<AssetFacts & { job: JobRow | null }> {
  const { rows } = await db.raw<{ rows: (Found & (JobRow | { id: null; state: null }))[] }>(
    `SELECT ${HEAD}, j.* FROM assets a LEFT JOIN asset_versions v ON v.id = a.head_id ${newestRun('*')} WHERE a.id = ?`,
    [asset.id],
  );
  const [row] = rows;
  if (!row) return { head: null, state: null, job: null };
  // The columns of the head stand beside those of the job, which nobody names by these words.
  return { ...facts(row), job: row.id === null ? null : row };
}
