/** A route as middleware: who, how often, may they, which asset, what was sent, do it, answer. */
import { isDeepStrictEqual } from 'node:util';
import type { Context, Middleware } from 'koa';
import { BozzettoError } from '#core/errors.ts';
import { assetFor } from '../identity/asset-for.ts';
import type { AnyRoute, Call, Reply } from '../routes/route.ts';
import type { Site } from '../site.ts';
import { inSpan } from '../telemetry.ts';
import { authenticate, permit } from './authenticate.ts';
import { readBody } from './body.ts';
import { once } from './idempotency.ts';
import { namesTag } from './revision.ts';
import { plainParams, validated } from './validate.ts';

export interface EndpointOptions {
  /** Each answer is held against its schema, and one that does not fit is a 500: for tests. */
  checkReplies?: boolean;
  /** Seconds that a JSON body may take. */
  bodySeconds?: number;
}

export function endpoint(site: Site, route: AnyRoute, { checkReplies = false, bodySeconds = 20 }: EndpointOptions = {}): Middleware {
  const paramsSchema = route.params ?? plainParams(route.path);
  return async (ctx) => {
    const { state } = ctx;
    state.route = route;
    const who = await authenticate(site, ctx, route);
    permit(who, route);
    const params = validated('params', paramsSchema, { ...(ctx.params as Record<string, string>) });
    // Before the body: whoever may not see an asset learns nothing by what he sends.
    const asset = route.level ? await assetFor(site.database.knex, who!, (params as { asset: string }).asset, route.level, { alsoDeleted: route.alsoDeleted ?? false }) : undefined;
    const query = validated('query', route.query, queryOf(ctx, route));
    const body = validated('body', route.body, await readBody(ctx, route, bodySeconds));
    const call: Omit<Call, 'remember'> = {
      site, ctx, who, params, query, body, log: state.log, trace: state.trace,
      get user() {
        if (!who?.user) throw new BozzettoError('E_LOGIN_REQUIRED', 'a link has no user: log in');
        return who.user;
      },
      get asset() {
        if (!asset) throw new BozzettoError('E_INTERNAL', `${route.id} has no level, so no asset`);
        return asset;
      },
    };
    const reply = await inSpan(route.id, state.trace, { 'http.request.method': ctx.method }, () => {
      const handle = (remember: Call['remember']) => route.handle(Object.defineProperty(call, 'remember', { value: remember }) as Call);
      return route.idempotent ? once(site, ctx, who, body, handle) : handle(async () => {});
    });
    if (checkReplies && reply) check(route, reply);
    if (reply) send(ctx, reply);
  };
}

/** Without the token of a link, which is no query of the route. */
function queryOf(ctx: Context, route: AnyRoute): Record<string, unknown> {
  const { link, ...query } = ctx.query;
  return route.shares || link === undefined ? query : { ...query, link };
}

function send(ctx: Context, { status, headers = {}, body }: NonNullable<Reply>): void {
  // First the body: Koa makes a 204 of none.
  ctx.body = body ?? null;
  ctx.status = status;
  ctx.set({ 'Cache-Control': 'no-store', ...headers });
  // Not Koa's `fresh`: every fetch() that sends If-None-Match says no-cache as well, and would never be spared the body.
  if (ctx.method === 'GET' && status === 200 && headers.ETag && ctx.get('If-None-Match') && namesTag(ctx.get('If-None-Match'), headers.ETag)) {
    ctx.status = 304;
    ctx.body = null;
  }
}

function check(route: AnyRoute, { status, body }: NonNullable<Reply>): void {
  const answer = route.answers[status];
  const told = (what: string) => new BozzettoError('E_INTERNAL', `${route.id} answers ${status} ${what}`);
  if (!answer) throw told('and does not declare it');
  const result = answer.schema?.safeParse(body);
  if (result && !result.success) throw told(`with something else than it declares: ${result.error.message}`);
  // Schemas leave out what they do not name: a column that slipped into the answer shows here.
  if (result && !isDeepStrictEqual(result.data, body)) throw told('with more than it declares');
}
