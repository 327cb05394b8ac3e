/** Assets, versions and jobs as a run would leave them, for tests of routes that show them. */
import { sampleAsset, samplePlan } from '#core/testing/index.ts';
import type { Asset } from '#core/data/asset.ts';
import { insertAsset, type AssetRow } from '../../db/assets.ts';
import { announceEvents, appendEvents, type EventRow } from '../../db/events.ts';
import { keepFile } from '../../db/files.ts';
import { insertJob, type JobRow } from '../../db/jobs.ts';
import { addVersion, type VersionRow } from '../../db/versions.ts';
import type { Site } from '../../site.ts';

export const SCRIPT = 'import bpy\nbpy.ops.mesh.primitive_cube_add(size=1)\n';
export const GLB = Buffer.from('glTF and so on, 0123456789');

/** Real bytes in the store, a plan with one leg length. */
export async function sampleResult({ database: { knex }, blobs }: Site, { script = SCRIPT, title = 'Stool', legs = 3 } = {}): Promise<Asset> {
  const glb = await keepFile(knex, blobs, GLB, { name: 'asset.glb', type: 'model/gltf-binary' });
  const source = await keepFile(knex, blobs, Buffer.from(script), { name: 'script.py', type: 'text/x-python' });
  const hero = await keepFile(knex, blobs, Buffer.from('PNG'), { name: 'views/hero.png', type: 'image/png' });
  const plan = samplePlan();
  return sampleAsset({ title, glb, files: [glb, source], previews: [hero], plan: { ...plan, title, parts: plan.parts.map((part) => (part.name === 'leg' ? Object.assign(part, { count: legs }) : part)) } });
}

export const sampleRow = (site: Site, user: string, { title = 'a stool', prompt = 'a three-legged oak stool', tags = [] as string[] } = {}): Promise<AssetRow> =>
  insertAsset(site.database.knex, { user_id: user, title, prompt, tags });

/** A version, as the transaction at the end of a run makes it. */
export async function sampleVersion(site: Site, asset: Pick<AssetRow, 'id' | 'user_id' | 'head_id'>, result?: Asset): Promise<{ version: VersionRow; asset: AssetRow }> {
  const made = result ?? (await sampleResult(site));
  return site.database.knex.transaction((trx) => addVersion(trx, asset.id, { parent_id: asset.head_id, made_by: 'generate', job_id: null, run_id: `run-${asset.id}`, words: 'a stool', asset: made, user_id: asset.user_id }));
}

export const sampleJob = (site: Site, asset: Pick<AssetRow, 'id' | 'user_id'>, different: Partial<JobRow> = {}): Promise<JobRow> =>
  insertJob(site.database.knex, { kind: 'generate', user_id: asset.user_id, asset_id: asset.id, input: { brief: { text: 'a stool' } }, ...different });

/** Committed and announced. */
export async function happen(site: Site, asset: string, job: string, ...events: { type: string; data?: Record<string, unknown> }[]): Promise<EventRow[]> {
  const rows = await appendEvents(site.database.knex, events.map(({ type, data = {} }) => ({ asset_id: asset, job_id: job, type, data })));
  await announceEvents(site.bus, rows);
  return rows;
}
