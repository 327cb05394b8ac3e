/** Assets: lists and search, titles and tags, deleting and restoring, and how their work stands. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { changeAsset, deleteAsset, listAssets, restoreAsset } from '../db/assets.ts';
import { factsOf, factsOfOne, workOn } from '../db/asset-facts.ts';
import { cancelOpen } from '../db/job-ends.ts';
import { tagsOf } from '../db/tags.ts';
import { audit, by } from '../identity/audit.ts';
import { etag, needRevision } from '../middleware/revision.ts';
import { placeInQueue } from '../queue/places.ts';
import { AssetJson, assetJson } from './json/asset.ts';
import { JobJson, jobJson } from './json/job.ts';
import { Id, Tag, Tags } from './json/scalars.ts';
import { PAGE, pageOf, wholeList } from './paging.ts';
import { route } from './route.ts';

const params = z.object({ asset: Id });
const yes = z.enum(['true', 'false']).default('false').transform((word) => word === 'true');
const State = AssetJson.shape.state;
const ASSET = { 200: { description: 'the asset', schema: AssetJson } } as const;

export const list = route({
  id: 'assets.list', method: 'get', path: '/assets', tag: 'assets', summary: 'List and search assets',
  description: 'The newest first; with `q` the best match first: words in title and tags count most, then those of the prompt, then names of parts and materials.',
  access: 'assets:read',
  query: z.object({
    ...PAGE,
    q: z.string().trim().min(1).max(200).optional().describe('words; "in quotes" for a phrase, -word for without'),
    tag: z.union([Tag, z.array(Tag).max(10)]).optional().describe('only with this tag; several: with all of them'),
    state: z.union([State, z.array(State).max(10)]).optional().describe('only where `state` is this; several: one of them'),
    shared: yes.describe('those that others share with you, instead of your own'),
    deleted: yes.describe('those that can be restored'),
  }),
  answers: { 200: { description: 'a page of assets', schema: pageOf(AssetJson) } },
  async handle({ site: { database: { knex } }, user, query: { q, tag = [], state = [], shared, deleted, limit, cursor } }) {
    if (shared && deleted) throw new BozzettoError('E_REQUEST_INVALID', 'only one’s own deleted assets can be listed');
    const { items, next } = await listAssets(knex, { user: user.id, words: q, tags: [tag].flat(), states: [state].flat(), shared, deleted, limit, cursor });
    const facts = await factsOf(knex, items);
    return { status: 200, body: { items: items.map((asset) => assetJson(asset, facts.get(asset.id)!)), next } };
  },
});

export const read = route({
  id: 'assets.read', method: 'get', path: '/assets/{asset}', tag: 'assets', summary: 'Read an asset',
  access: 'assets:read', level: 'read', shares: true, params, answers: ASSET,
  async handle({ site, asset }) {
    return { status: 200, body: assetJson(asset, await factsOfOne(site.database.knex, asset)), headers: etag(asset.revision) };
  },
});

export const update = route({
  id: 'assets.update', method: 'patch', path: '/assets/{asset}', tag: 'assets', summary: 'Change title and tags',
  access: 'assets:write', level: 'own', revision: true, params,
  body: z.object({ title: z.string().trim().min(1).max(200).optional(), tags: Tags.optional() }),
  answers: ASSET,
  async handle({ site: { database: { knex } }, asset, body: { title, tags: words }, ctx, who, trace }) {
    needRevision(ctx, asset.revision);
    const change = { ...(title !== undefined && { title }), ...(words && { tags: words }) };
    const changed = await knex.transaction(async (trx) => {
      const row = await changeAsset(trx, asset.id, change, asset.revision);
      await audit(trx, { ...by({ who, ctx, trace }), action: 'asset.update', resource: asset.id, details: { changed: Object.keys(change) } });
      return row;
    });
    return { status: 200, body: assetJson(changed, await factsOfOne(knex, changed)), headers: etag(changed.revision) };
  },
});

export const remove = route({
  id: 'assets.delete', method: 'delete', path: '/assets/{asset}', tag: 'assets', summary: 'Delete an asset',
  description: 'What is under way for it is cancelled, exports and previews too; their jobs say so in `error`. It can be restored for as many days as the operator keeps deleted assets.',
  access: 'assets:write', level: 'own', revision: true, params,
  answers: { 204: { description: 'deleted' } },
  async handle({ site: { database: { knex }, bus }, asset, ctx, who, trace }) {
    needRevision(ctx, asset.revision);
    await knex.transaction(async (trx) => {
      await deleteAsset(trx, asset.id, asset.revision);
      await audit(trx, { ...by({ who, ctx, trace }), action: 'asset.delete', resource: asset.id });
    });
    await cancelOpen(knex, bus, { asset_id: asset.id }, new BozzettoError('E_CANCELLED', 'the asset was deleted', { hint: 'Restore the asset, and ask for this again.' }));
    return { status: 204 };
  },
});

export const restore = route({
  id: 'assets.restore', method: 'post', path: '/assets/{asset}/restore', tag: 'assets', summary: 'Bring a deleted asset back',
  description: 'With its versions, shares, and the exports that were made. What was cancelled when it was deleted is asked for again: runs, exports and previews alike.',
  access: 'assets:write', level: 'own', alsoDeleted: true, params, answers: ASSET,
  async handle({ site: { database: { knex } }, asset, ctx, who, trace }) {
    if (!asset.deleted_at) throw new BozzettoError('E_CONFLICT', 'the asset is not deleted');
    const restored = await knex.transaction(async (trx) => {
      const row = await restoreAsset(trx, asset.id, asset.revision);
      await audit(trx, { ...by({ who, ctx, trace }), action: 'asset.restore', resource: asset.id });
      return row;
    });
    return { status: 200, body: assetJson(restored, await factsOfOne(knex, restored)), headers: etag(restored.revision) };
  },
});

export const status = route({
  id: 'assets.status', method: 'get', path: '/assets/{asset}/status', tag: 'assets', summary: 'How its newest work stands',
  access: 'assets:read', level: 'read', shares: true, params,
  answers: { 200: { description: 'state of the newest generate, refine or build', schema: z.object({ asset: Id, state: AssetJson.shape.state, done: z.boolean().describe('nothing more will come of this job'), head: AssetJson.shape.head, job: JobJson.nullable() }) } },
  async handle({ site: { database: { knex } }, asset }) {
    const { job, ...facts } = await workOn(knex, asset);
    const { state, head } = assetJson(asset, facts);
    const place = job?.state === 'waiting' ? await placeInQueue(knex, job) : null;
    return { status: 200, body: { asset: asset.id, state, done: state !== 'waiting' && state !== 'running', head, job: job && jobJson(job, place) } };
  },
});

export const cancel = route({
  id: 'assets.cancel', method: 'post', path: '/assets/{asset}/cancel', tag: 'assets', summary: 'Stop what is under way',
  description: 'The owner stops all work for this asset; others only what they asked for themselves.',
  access: 'assets:generate', level: 'refine', params,
  answers: { 202: { description: 'the jobs that end now, or as soon as their Blender has stopped', schema: z.object({ jobs: z.array(JobJson) }) } },
  async handle({ site: { database: { knex }, bus }, asset, user, who, ctx, trace }) {
    const cancelled = await cancelOpen(knex, bus, { asset_id: asset.id, ...(asset.user_id !== user.id && { user_id: user.id }) });
    const jobs = cancelled.map((job) => jobJson(job));
    if (jobs.length === 0) throw new BozzettoError('E_JOB_OVER', 'nothing of yours is under way for this asset');
    await knex.transaction((trx) => audit(trx, { ...by({ who, ctx, trace }), action: 'asset.cancel', resource: asset.id, details: { jobs: jobs.map(({ id }) => id) } }));
    return { status: 202, body: { jobs } };
  },
});

export const tags = route({
  id: 'assets.tags', method: 'get', path: '/tags', tag: 'assets', summary: 'Tags of your assets, the most used first',
  access: 'assets:read',
  answers: { 200: { description: 'tags with how many assets have them', schema: wholeList(z.object({ tag: z.string(), assets: z.int() })) } },
  async handle({ site, user }) {
    return { status: 200, body: { items: await tagsOf(site.database.knex, user.id), next: null } };
  },
});

export const ASSET_ROUTES = [list, read, update, remove, restore, status, cancel, tags] as const;
