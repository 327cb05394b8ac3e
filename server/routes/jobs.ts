/** Jobs: one's own, and for an administrator everybody's with the dead letters. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { purgeDead, retryDead } from '../db/dead-jobs.ts';
import { requestCancel } from '../db/job-ends.ts';
import { listJobs } from '../db/job-list.ts';
import { findJob, JOB_KINDS, JOB_STATES, type JobRow } from '../db/jobs.ts';
import { audit, by } from '../identity/audit.ts';
import { placeInQueue } from '../queue/places.ts';
import { JobJson, jobJson } from './json/job.ts';
import { Id, Time } from './json/scalars.ts';
import { PAGE, pageOf } from './paging.ts';
import { route, type Call } from './route.ts';

const filter = { state: z.enum(JOB_STATES).optional(), kind: z.enum(JOB_KINDS).optional(), asset: Id.optional() };
const params = z.object({ job: Id });

export const list = route({
  id: 'jobs.list', method: 'get', path: '/jobs', tag: 'jobs', summary: 'Your jobs, the newest first',
  access: 'assets:read', query: z.object({ ...PAGE, ...filter }),
  answers: { 200: { description: 'a page of jobs', schema: pageOf(JobJson) } },
  async handle({ site, user, query }) {
    const { items, next } = await listJobs(site.database.knex, { ...query, user: user.id });
    return { status: 200, body: { items: items.map((job) => jobJson(job)), next } };
  },
});

export const all = route({
  id: 'jobs.all', method: 'get', path: '/admin/jobs', tag: 'jobs', summary: 'Everybody’s jobs; the dead letters with `state=dead`',
  access: 'jobs:manage', query: z.object({ ...PAGE, ...filter, user: Id.optional() }),
  answers: { 200: { description: 'a page of jobs', schema: pageOf(JobJson) } },
  async handle({ site, query }) {
    const { items, next } = await listJobs(site.database.knex, query);
    return { status: 200, body: { items: items.map((job) => jobJson(job)), next } };
  },
});

export const read = route({
  id: 'jobs.read', method: 'get', path: '/jobs/{job}', tag: 'jobs', summary: 'Read a job',
  access: 'assets:read', params, answers: { 200: { description: 'the job, with its place where it waits', schema: JobJson } },
  async handle(call) {
    const { knex } = call.site.database;
    const job = await mine(call);
    return { status: 200, body: jobJson(job, await placeInQueue(knex, job)) };
  },
});

export const cancel = route({
  id: 'jobs.cancel', method: 'post', path: '/jobs/{job}/cancel', tag: 'jobs', summary: 'Stop a job',
  description: 'A waiting one ends at once, a running one as soon as its Blender has stopped.',
  access: 'assets:generate', params, answers: { 202: { description: 'the job as it is now', schema: JobJson } },
  async handle(call) {
    const { site: { database: { knex }, bus } } = call;
    const { id } = await mine(call);
    const job = await requestCancel(knex, bus, id);
    await knex.transaction((trx) => audit(trx, { ...by(call), action: 'job.cancel', resource: id }));
    return { status: 202, body: jobJson(job) };
  },
});

export const retry = route({
  id: 'jobs.retry', method: 'post', path: '/admin/jobs/{job}/retry', tag: 'jobs', summary: 'Try a dead job again',
  access: 'jobs:manage', params, answers: { 202: { description: 'it waits again, with all its attempts', schema: JobJson } },
  async handle({ site: { database: { knex }, queue, config }, params: { job }, who, ctx, trace }) {
    const row = await knex.transaction(async (trx) => {
      const again = await retryDead(trx, job, config.attempts);
      await audit(trx, { ...by({ who, ctx, trace }), action: 'job.retry', resource: job });
      return again;
    });
    await queue.announce();
    return { status: 202, body: jobJson(row) };
  },
});

export const purge = route({
  id: 'jobs.purge', method: 'delete', path: '/admin/jobs/dead', tag: 'jobs', summary: 'Throw dead jobs away',
  access: 'jobs:manage', query: z.object({ job: Id.optional().describe('only this one'), before: Time.optional().describe('only those that died before') }),
  answers: { 200: { description: 'how many there were', schema: z.object({ purged: z.int() }) } },
  async handle({ site: { database: { knex } }, query: { job, before }, who, ctx, trace }) {
    const purged = await knex.transaction(async (trx) => {
      const gone = await purgeDead(trx, { id: job, before: before === undefined ? undefined : new Date(before) });
      await audit(trx, { ...by({ who, ctx, trace }), action: 'job.purge', resource: job ?? '', details: { purged: gone } });
      return gone;
    });
    if (job !== undefined && purged === 0) throw new BozzettoError('E_UNKNOWN', `there is no dead job ${job}`);
    return { status: 200, body: { purged } };
  },
});

/** Of others not even that it exists is told. */
async function mine({ site, user, params: { job } }: Pick<Call<{ job: string }>, 'site' | 'user' | 'params'>): Promise<JobRow> {
  const found = await findJob(site.database.knex, job);
  if (!found || found.user_id !== user.id) throw new BozzettoError('E_UNKNOWN', 'there is no such job, or it is not yours');
  return found;
}

export const JOB_ROUTES = [list, all, read, cancel, retry, purge] as const;
