/** Gives each request its trace id, request id and log, and tells at its end how it went: in a line and in the metrics. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Middleware } from 'koa';
import type { Logger } from 'pino';
import type { Principal } from '../identity/permissions.ts';
import type { AnyRoute } from '../routes/route.ts';
import type { Site } from '../site.ts';

declare module 'koa' {
  interface DefaultState {
    /** 32 hex characters; of the caller's traceparent, or made here. */
    trace: string;
    requestId: string;
    log: Logger;
    /** Set once a route matched. */
    route?: AnyRoute;
    /** Set once it was found out who asks. */
    who?: Principal | null;
  }
}

const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/;
const NONE = '0'.repeat(32);

/** The trace id of a W3C traceparent header, or a new one. */
export function traceOf(traceparent: string): string {
  const trace = TRACEPARENT.exec(traceparent)?.[1];
  return trace && trace !== NONE ? trace : randomBytes(16).toString('hex');
}

export const trace = (site: Site): Middleware => async (ctx, next) => {
  const began = performance.now();
  const { state } = ctx;
  state.trace = traceOf(ctx.get('traceparent'));
  const given = ctx.get('x-request-id');
  state.requestId = /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
  state.log = site.log.child({ trace: state.trace, request: state.requestId });
  ctx.set('X-Request-Id', state.requestId);
  ctx.set('X-Trace-Id', state.trace);
  if (site.closing.aborted) ctx.set('Connection', 'close');
  site.metrics.httpOpen.inc();
  ctx.res.once('close', () => {
    const { route, who } = state;
    const seconds = (performance.now() - began) / 1000;
    // 499: the caller went away before the answer was out.
    const status = ctx.res.writableFinished || route?.rate === 'events' ? ctx.res.statusCode : 499;
    site.metrics.httpOpen.dec();
    // The life of a stream is no time to answer.
    if (route?.rate !== 'events') site.metrics.httpSeconds.observe({ method: ctx.method, route: route?.id ?? 'none', status }, seconds);
    // The id of the route and not the path: paths and queries can hold what opens a share.
    const line = { method: ctx.method, route: route?.id ?? 'none', asset: assetOf(ctx as { params?: { asset?: string } }), user: who?.user?.id, status, ms: Math.round(seconds * 1000) };
    state.log[ctx.method === 'GET' && status < 400 ? 'debug' : 'info'](line, 'request');
  });
  await next();
};

/** Only what looks like one of our ids is written down. */
const assetOf = ({ params }: { params?: { asset?: string } }) => (/^ast_\w{1,40}$/.test(params?.asset ?? '') ? params!.asset : undefined);
