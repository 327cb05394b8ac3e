/** Prometheus reads it. docs/metrics.md lists what is there. */
import { createHash, timingSafeEqual } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Context } from 'koa';
import { BozzettoError } from '#core/errors.ts';
import type { Site } from '../site.ts';
import { route } from './route.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

const isLoopback = (address: string) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/** With the operator's token; without one only this machine itself by its own name (not a page in a browser here, by a name that was made to lead here), and no proxy on it that speaks for others. */
function allowed({ config }: Site, ctx: Context): boolean {
  if (config.metricsToken) return timingSafeEqual(digest(ctx.get('Authorization')), digest(`Bearer ${config.metricsToken}`));
  const name = ctx.hostname.replace(/^\[(.*)\]$/, '$1');
  return isLoopback(ctx.req.socket.remoteAddress ?? '') && (name === 'localhost' || isLoopback(name)) && !ctx.get('X-Forwarded-For') && !ctx.get('Forwarded');
}

/** What the table of truth says, read at each scrape: only rows that an index of their own leads to. */
async function countJobs({ database, metrics }: Site): Promise<void> {
  const rows = await database.knex<{ kind: string; state: string }>('generation_jobs').select('kind', 'state').count<{ kind: string; state: string; count: number }[]>('* as count').whereIn('state', ['waiting', 'running', 'dead']).groupBy('kind', 'state');
  metrics.jobs.reset();
  for (const { kind, state, count } of rows) metrics.jobs.set({ kind, state }, count);
}

const read = route({
  id: 'metrics.read', method: 'get', path: '/metrics', root: true, summary: 'Figures for Prometheus', tag: 'operation', access: 'public', rate: null,
  description: 'With the bearer token of the setting `metricsToken`; where none is set, from the same machine only.',
  answers: { 200: { description: 'text in Prometheus’ format', type: 'text/plain' } },
  async handle({ site, ctx }) {
    if (!allowed(site, ctx)) throw new BozzettoError('E_FORBIDDEN', 'the metrics are for the operator', { hint: 'Set metricsToken and send it as `Authorization: Bearer`.' });
    await countJobs(site).catch((error: unknown) => site.log.warn({ err: error }, 'jobs could not be counted'));
    ctx.type = site.metrics.registry.contentType;
    ctx.body = await site.metrics.registry.metrics();
    return null;
  },
});

export const METRICS_ROUTES = [read] as const;
