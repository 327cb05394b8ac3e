/** From words to work: a new asset, another version of one, a script of one's own. All answer 202 with the job that does it. */
import { z } from 'zod';
import { Brief, Limits } from '#core/data/brief.ts';
import { Script } from '#core/data/script.ts';
import { insertAsset } from '../db/assets.ts';
import { factsOfOne } from '../db/asset-facts.ts';
import type { JobInput } from '../db/jobs.ts';
import { uploadedFiles } from '../db/uploads.ts';
import { mayStart } from '../runs/quota.ts';
import { AssetJson, assetJson } from './json/asset.ts';
import { JobJson, jobJson } from './json/job.ts';
import { Id, Tags } from './json/scalars.ts';
import { API, route } from './route.ts';
import { mayUseBlender, orderJob, payerOf, queued, tellOfJob } from './start-job.ts';
import { versionOf } from './version-of.ts';

/** Most seconds that one request may ask for; quotas count over all of a day. */
const MOST_SECONDS = 3600;
/** As in a brief, but nothing is filled in: what is not given is the version's, or the default. */
const RunLimits = z.strictObject({
  ...(Object.fromEntries(Object.entries(Limits.shape).map(([name, schema]) => [name, schema.removeDefault().optional()])) as { [K in keyof Limits]: z.ZodOptional<z.ZodNumber> }),
  seconds: Limits.shape.seconds.removeDefault().max(MOST_SECONDS).optional(),
  blenderSeconds: Limits.shape.blenderSeconds.removeDefault().max(MOST_SECONDS).optional(),
});
const Wishes = {
  seed: Brief.shape.seed.removeDefault().optional().describe('everything random is drawn from this: 1 where absent, and for a refinement that of its version'),
  limits: RunLimits.optional().describe('what the asset and the run may cost'),
  previews: z.boolean().optional().describe('make views and the contact sheet; true where absent'),
  blender: z.string().max(100).optional().describe('name of an own Blender that is connected (GET /bridges): the job runs there; needs bridge:connect'),
  priority: z.int().min(-10).max(0).optional().describe('below 0: after everybody’s other work'),
};

const Started = z.object({ asset: AssetJson, job: JobJson });
const STARTED = {
  202: { description: 'It is in the queue. `Location` is the asset’s status; its stream tells the rest.', schema: Started },
} as const;
const statusOf = (asset: string) => ({ location: `${API}/assets/${asset}/status` });

/** Without what was not given, so that defaults are filled in where the run begins. */
const given = <T extends object>(values: T) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
const briefOf = <T extends { limits?: object | undefined }>({ limits, ...rest }: T) => given({ ...rest, ...(limits && { limits: given(limits) }) }) as NonNullable<JobInput['brief']>;

export const generate = route({
  id: 'assets.generate', method: 'post', path: '/assets/generate', tag: 'assets', summary: 'Make an asset from a sentence',
  description: 'Answers at once; the work is done by a worker. The same `Idempotency-Key` with the same body gives the same asset.',
  access: 'assets:generate', rate: 'heavy', idempotent: true,
  body: z.object({
    text: Brief.shape.text.describe('what to make, in words'),
    images: z.array(Id).max(8).default([]).describe('uploads of kind `image` to go by'),
    style: Brief.shape.style.describe('a word or two, where the text has none: `low-poly`'),
    kind: Brief.shape.kind.describe('one of GET /kinds, where it is known better than the words tell'),
    tags: Tags.default([]),
    ...Wishes,
  }),
  answers: STARTED,
  async handle({ site, user, who, body: { text, images, style, kind, tags, seed, limits, previews, blender, priority }, ctx, trace, remember }) {
    mayUseBlender(who, blender);
    const { knex } = site.database;
    const { reply, events } = await knex.transaction(async (trx) => {
      const files = await uploadedFiles(trx, user.id, images, 'image');
      const brief = briefOf({ text, images: files, style, kind, limits, seed, previews });
      await mayStart(trx, site.config, user);
      const asset = await insertAsset(trx, { user_id: user.id, title: text.slice(0, 200), prompt: text, tags });
      const job = await orderJob(trx, site, { kind: 'generate', asset: asset.id, version: null, user: user.id, input: given({ brief, blender }), priority, trace });
      const started = { status: 202 as const, headers: statusOf(asset.id), body: { asset: assetJson(asset, { head: null, state: job.state }), job: jobJson(job) } };
      await remember(trx, started);
      return { reply: started, events: await queued(trx, job, { who, ctx, trace }) };
    });
    await tellOfJob(site, events);
    return reply;
  },
});

export const refine = route({
  id: 'assets.refine', method: 'post', path: '/assets/{asset}/refine', tag: 'assets', summary: 'Change an asset in words',
  description: 'What the words do not name comes out unchanged. Starts from the head, or from the version that is named.',
  access: 'assets:generate', level: 'refine', shares: true, rate: 'heavy', idempotent: true,
  params: z.object({ asset: Id }),
  body: z.object({
    feedback: z.string().trim().min(1).max(2000).describe('"make the legs thicker and paint it blue"'),
    version: z.union([Id, z.int().min(1)]).optional().describe('id or number; the head where absent'),
    ...Wishes,
  }),
  answers: STARTED,
  async handle({ site, who, asset, body: { feedback, version, blender, priority, ...wishes }, ctx, trace, remember }) {
    mayUseBlender(who, blender);
    const { knex } = site.database;
    const [from, payer, facts] = await Promise.all([versionOf(knex, asset, version ?? 'head'), payerOf(knex, who, asset), factsOfOne(knex, asset)]);
    const brief = briefOf(wishes);
    const { reply, events } = await knex.transaction(async (trx) => {
      await mayStart(trx, site.config, payer);
      const job = await orderJob(trx, site, { kind: 'refine', asset: asset.id, version: from.id, user: payer.id, input: given({ feedback, brief, blender }), priority, trace });
      const started = { status: 202 as const, headers: statusOf(asset.id), body: { asset: assetJson(asset, { ...facts, state: job.state }), job: jobJson(job) } };
      await remember(trx, started);
      return { reply: started, events: await queued(trx, job, { who, ctx, trace }) };
    });
    await tellOfJob(site, events);
    return reply;
  },
});

export const build = route({
  id: 'assets.build', method: 'post', path: '/assets/{asset}/build', tag: 'assets', summary: 'Make a version from an edited script',
  description: 'The script takes the place of planning and coding; it runs behind the same gate and wall as any other, once.',
  access: 'assets:generate', level: 'refine', rate: 'heavy', idempotent: true, bodyBytes: 3_000_000,
  params: z.object({ asset: Id }),
  body: z.object({
    script: Script.shape.source.min(1).describe('Python for Blender, as script.py of a version'),
    version: z.union([Id, z.int().min(1)]).optional().describe('the version whose brief and plan it is checked against; the head where absent'),
    ...Wishes,
  }),
  answers: STARTED,
  async handle({ site, who, user, asset, body: { script, version, blender, priority, ...wishes }, ctx, trace, remember }) {
    mayUseBlender(who, blender);
    const { knex } = site.database;
    const [from, facts] = await Promise.all([versionOf(knex, asset, version ?? 'head'), factsOfOne(knex, asset)]);
    const brief = briefOf(wishes);
    const { reply, events } = await knex.transaction(async (trx) => {
      await mayStart(trx, site.config, user);
      const job = await orderJob(trx, site, { kind: 'build', asset: asset.id, version: from.id, user: user.id, input: given({ script, brief, blender }), priority, trace });
      const started = { status: 202 as const, headers: statusOf(asset.id), body: { asset: assetJson(asset, { ...facts, state: job.state }), job: jobJson(job) } };
      await remember(trx, started);
      return { reply: started, events: await queued(trx, job, { who, ctx, trace }) };
    });
    await tellOfJob(site, events);
    return reply;
  },
});

export const GENERATE_ROUTES = [generate, refine, build] as const;
