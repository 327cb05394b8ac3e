/** The history of an asset: each version stays, and any of them can be shown again or gone on from. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { insertAsset } from '../db/assets.ts';
import { factsOfOne } from '../db/asset-facts.ts';
import { filesIn } from '../db/files.ts';
import { addVersion, findVersion, listVersions, type VersionRow } from '../db/versions.ts';
import { audit, by } from '../identity/audit.ts';
import { etag, needRevision } from '../middleware/revision.ts';
import { mayStore } from '../runs/quota.ts';
import type { Site } from '../site.ts';
import { AssetJson, assetJson } from './json/asset.ts';
import { Id } from './json/scalars.ts';
import { folderOf, planJson, VersionJson, versionJson, VersionSummary, versionSummary } from './json/version.ts';
import { PAGE, pageOf } from './paging.ts';
import { PlanDiff, planDiff, rounded, scriptDiff } from './plan-diff.ts';
import { API, route } from './route.ts';
import { VersionName, versionOf } from './version-of.ts';

const params = z.object({ asset: Id, version: VersionName });

export const list = route({
  id: 'versions.list', method: 'get', path: '/assets/{asset}/versions', tag: 'versions', summary: 'All versions, the latest first',
  access: 'assets:read', level: 'read', shares: true, params: z.object({ asset: Id }), query: z.object(PAGE),
  answers: { 200: { description: 'a page of versions', schema: pageOf(VersionSummary) } },
  async handle({ site, asset, query }) {
    const { items, next } = await listVersions(site.database.knex, asset.id, query);
    return { status: 200, body: { items: items.map(versionSummary), next } };
  },
});

export const read = route({
  id: 'versions.read', method: 'get', path: '/assets/{asset}/versions/{version}', tag: 'versions', summary: 'Read a version',
  description: '`{version}` is its id, its number, or `head`.',
  access: 'assets:read', level: 'read', shares: true, params,
  answers: { 200: { description: 'files, parts, plan, verdict and provenance', schema: VersionJson } },
  async handle({ site, asset, params: { version } }) {
    return { status: 200, body: versionJson(await versionOf(site.database.knex, asset, version)) };
  },
});

export const diff = route({
  id: 'versions.diff', method: 'get', path: '/assets/{asset}/versions/{version}/diff', tag: 'versions', summary: 'What changed against another version',
  access: 'assets:read', level: 'read', shares: true, params,
  query: z.object({ against: VersionName.optional().describe('the version that it follows where absent') }),
  answers: {
    200: {
      description: 'changes of the plan, with numbers of six digits, and of the script as a unified patch',
      schema: z.object({ from: Id.nullable(), to: Id, plan: PlanDiff, script: z.string(), statistics: z.object({ from: VersionSummary.shape.statistics, to: VersionSummary.shape.statistics }) }),
    },
  },
  async handle({ site, asset, params: { version }, query: { against } }) {
    const { knex } = site.database;
    const to = await versionOf(knex, asset, version);
    // The parent of a branch belongs to another asset, which one may not be allowed to see: of this asset there is none such.
    const from = against !== undefined ? await versionOf(knex, asset, against) : to.parent_id === null ? null : await findVersion(knex, asset.id, to.parent_id);
    const [before, after] = await Promise.all([from && scriptOf(site, from), scriptOf(site, to)]);
    const plan = (of: VersionRow | null) => of?.asset.plan && planJson(of.asset.plan);
    return {
      status: 200,
      body: {
        from: from?.id ?? null, to: to.id, plan: planDiff(plan(from) ?? null, plan(to) ?? null),
        script: scriptDiff({ name: from ? `v${from.n}/script.py` : '/dev/null', source: before ?? '' }, { name: `v${to.n}/script.py`, source: after }),
        statistics: rounded({ from: from?.asset.statistics ?? null, to: to.asset.statistics }),
      },
    };
  },
});

export const revert = route({
  id: 'versions.revert', method: 'post', path: '/assets/{asset}/versions/{version}/revert', tag: 'versions', summary: 'Show an earlier version again',
  description: 'Makes a new version with its content; nothing of the history is lost.',
  access: 'assets:write', level: 'own', revision: true, params,
  answers: { 201: { description: 'the new head', schema: VersionJson } },
  async handle({ site: { database: { knex } }, asset, params: { version }, user, who, ctx, trace }) {
    needRevision(ctx, asset.revision);
    const old = await versionOf(knex, asset, version);
    if (old.id === asset.head_id) throw new BozzettoError('E_CONFLICT', 'this version is the head already');
    const made = await knex.transaction(async (trx) => {
      const current = await trx('assets').where({ id: asset.id }).forNoKeyUpdate().first<{ revision: number }>('revision');
      needRevision(ctx, current?.revision ?? 0);
      const added = await addVersion(trx, asset.id, { parent_id: asset.head_id, made_by: 'revert', job_id: null, run_id: old.run_id, words: `back to version ${old.n}`, asset: old.asset, user_id: user.id });
      await audit(trx, { ...by({ who, ctx, trace }), action: 'asset.revert', resource: asset.id, details: { to: old.n } });
      return added;
    });
    return { status: 201, body: versionJson(made.version), headers: { ...etag(made.asset.revision), location: API + folderOf(made.version) } };
  },
});

export const branch = route({
  id: 'versions.branch', method: 'post', path: '/assets/{asset}/versions/{version}/branch', tag: 'versions', summary: 'Go on from a version in an asset of your own',
  access: 'assets:write', level: 'read', idempotent: true, params, body: z.object({ title: z.string().trim().min(1).max(200).optional() }),
  answers: { 201: { description: 'the new asset, whose first version it is', schema: AssetJson } },
  async handle({ site, asset, params: { version }, user, who, body: { title }, ctx, trace, remember }) {
    const { knex } = site.database;
    const from = await versionOf(knex, asset, version);
    // Bytes that the user has already cost nothing more; here they are counted as if they were new.
    const bytes = [...new Map(filesIn(from.asset).map((file) => [file.sha256, file.bytes])).values()].reduce((sum, each) => sum + each, 0);
    const reply = await knex.transaction(async (trx) => {
      if (asset.user_id !== user.id) await mayStore(trx, site.config, user, bytes);
      const { id } = await insertAsset(trx, { user_id: user.id, title: title ?? from.title, prompt: asset.prompt, tags: asset.user_id === user.id ? asset.tags : [] });
      const made = await addVersion(trx, id, { parent_id: from.id, made_by: 'branch', job_id: null, run_id: from.run_id, words: from.words, asset: title === undefined ? from.asset : { ...from.asset, title }, user_id: user.id });
      const answer = { status: 201 as const, body: assetJson(made.asset, await factsOfOne(trx, made.asset)), headers: { ...etag(made.asset.revision), location: `${API}/assets/${id}` } };
      await remember(trx, answer);
      await audit(trx, { ...by({ who, ctx, trace }), action: 'asset.branch', resource: id, details: { from: from.id } });
      return answer;
    });
    return reply;
  },
});

/** Its script.py; empty where it has none. */
async function scriptOf({ blobs }: Site, { asset }: VersionRow): Promise<string> {
  const file = asset.files.find(({ name }) => name === 'script.py');
  return file ? Buffer.from(await blobs.get(file.sha256)).toString() : '';
}

export const VERSION_ROUTES = [list, read, diff, revert, branch] as const;
