/** What happens to an asset: as a live stream, and as a list. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Context } from 'koa';
import { z } from 'zod';
import { eventsAfter } from '../db/events.ts';
import { findJob, isOver, type JobRow } from '../db/jobs.ts';
import { newestRun } from '../db/job-list.ts';
import { beforeNewestRun } from '../db/new-events.ts';
import { fanOutOf, type Watcher } from '../events/fan-out.ts';
import { EventJson, eventJson, isEnding } from './json/event.ts';
import { Id } from './json/scalars.ts';
import { route } from './route.ts';

/** Bytes that may wait for a slow reader; then it has to come back, with the last id that it has. */
const BEHIND = 4_000_000;

const params = z.object({ asset: Id });
const After = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const list = route({
  id: 'events.list', method: 'get', path: '/assets/{asset}/events', tag: 'events', summary: 'Events, the oldest first',
  access: 'assets:read', level: 'read', shares: true, params,
  query: z.object({ after: After.default(0).describe('id of the last one that you have'), job: Id.optional().describe('only of this job'), limit: z.coerce.number().int().min(1).max(500).default(100) }),
  answers: { 200: { description: 'the next events; `last` is what `after` may be the next time', schema: z.object({ items: z.array(EventJson), last: z.int() }) } },
  async handle({ site, asset, query: { after, job, limit } }) {
    const rows = await eventsAfter(site.database.knex, asset.id, after, { limit, ...(job !== undefined && { job }) });
    return { status: 200, body: { items: rows.map(eventJson), last: rows.at(-1)?.id ?? after } };
  },
});

export const stream = route({
  id: 'assets.stream', method: 'get', path: '/assets/{asset}/stream', tag: 'events', summary: 'Watch what happens, as Server-Sent Events',
  description: 'Each event has its type, its id and the same JSON as in the list. Without `Last-Event-ID` (or `after`) it begins with the newest generate, refine or build. '
    + 'A comment comes every 15 seconds; the stream ends when the login expires, the server is about to end, or its reader is too slow: come back with `Last-Event-ID`.',
  access: 'assets:read', level: 'read', shares: true, rate: 'events', params,
  query: z.object({
    after: After.optional().describe('as Last-Event-ID, for readers that can’t send headers; 0: from the beginning'),
    until: z.enum(['end']).optional().describe('`end`: the stream ends with the end of the newest run, or of `job`, after an event `end`'),
    job: Id.optional().describe('only events of this job'),
  }),
  answers: { 200: { description: 'it goes on until one side ends it', type: 'text/event-stream' } },
  async handle({ site, ctx, asset, who, query }) {
    const { knex } = site.database;
    const given = After.safeParse(ctx.get('Last-Event-ID') || undefined);
    const after = given.success ? given.data : (query.after ?? (await beforeNewestRun(knex, asset.id)));
    const named = query.until === undefined ? null : query.job === undefined ? await newestRun(knex, asset.id) : await findJob(knex, query.job);
    const job = named?.asset_id === asset.id ? named : null;
    if (ctx.method === 'HEAD') return { status: 200, headers: STREAM };
    await tellAll(fanOutOf(site), ctx, { asset: asset.id, after, who: who! }, { only: query.job, until: query.until ? job : undefined });
    return null;
  },
});

const STREAM = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' };

/** So that a browser knows that it need not come back. */
const END = 'event: end\ndata: {}\n\n';

/** @param until undefined: for ever; null: there is no such job, so the stream ends with what is stored. */
async function tellAll(fanOut: ReturnType<typeof fanOutOf>, ctx: Context, about: Pick<Watcher, 'asset' | 'after' | 'who'>, { only, until }: { only: string | undefined; until: JobRow | null | undefined }): Promise<void> {
  const { res } = ctx;
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const begin = () => {
    if (res.headersSent) return;
    ctx.respond = false;
    ctx.res.writeHead(200, STREAM);
    res.write('retry: 2000\n\n');
  };
  const finish = (words: string) => {
    begin();
    if (!res.writableEnded) res.end(words);
  };
  await fanOut.watch({
    ...about,
    tell({ json, frame }) {
      if (res.writableEnded) return true;
      begin();
      if (only === undefined || json.job === only) res.write(frame);
      if (until && json.job === until.id && isEnding(json.type)) finish(END);
      return res.writableLength < BEHIND;
    },
    drained: () => drained(res, gone.signal),
    heartbeat() {
      if (!res.writableEnded) res.write(': still here\n\n');
    },
    end: (why) => finish(`: ${why}\n\n`),
  }, gone.signal);
  begin();
  if (until === null || (until && isOver(until.state))) finish(END);
}

async function drained(res: ServerResponse, signal: AbortSignal): Promise<void> {
  if (res.writableNeedDrain) await once(res, 'drain', { signal }).catch(() => {});
}

export const EVENT_ROUTES = [list, stream] as const;
