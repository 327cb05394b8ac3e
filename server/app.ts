/** The Koa app of a site: every route of routes/index.ts behind the same frame. Does not listen (http.ts, main.ts). */
import { Router } from '@koa/router';
import Koa from 'koa';
import compress from 'koa-compress';
import helmet from 'koa-helmet';
import { constants } from 'node:zlib';
import type { Config } from './config/config.ts';
import { endpoint, type EndpointOptions } from './middleware/endpoint.ts';
import { crossOrigin, forgery } from './middleware/origin.ts';
import { problem } from './middleware/problem.ts';
import { trace } from './middleware/trace.ts';
import { ROUTES } from './routes/index.ts';
import { API, type AnyRoute } from './routes/route.ts';
import type { Site } from './site.ts';

export interface AppOptions extends EndpointOptions {
  /** Others than the server's own: for tests of the frame. */
  routes?: readonly AnyRoute[];
}

/** @example createHttpServer(buildApp(site)).listen(8177) */
export function buildApp(site: Site, { routes = ROUTES, ...options }: AppOptions = {}): Koa {
  const { config } = site;
  const app = new Koa({ proxy: config.trustProxy > 0, maxIpsCount: config.trustProxy });
  // What breaks after the head was sent: mostly a caller who went away.
  app.on('error', (error: NodeJS.ErrnoException, ctx?: Koa.Context) => (ctx?.state.log ?? site.log).debug({ err: error }, 'an answer broke off'));
  app.use(trace(site));
  app.use(problem());
  app.use(headers(config));
  app.use(crossOrigin(config));
  app.use(forgery(config));
  app.use(smaller());
  const router = new Router({ exclusive: 'specificity', sensitive: true });
  for (const route of routes) router[route.method](`/${route.id}`, pathOf(route), endpoint(site, route, options));
  app.use(router.routes());
  app.use(router.allowedMethods()); // 405 with Allow, 501, and what OPTIONS asks for; problem.ts gives them a body
  return app;
}

/** `/assets/{asset}` → `/api/v1/assets/:asset` */
const pathOf = ({ path, root }: AnyRoute) => (root ? '' : API) + path.replace(/\{(\w+)\}/g, ':$1');

const headers = ({ publicUrl, corsOrigins }: Config) => helmet({
  // For answers of the API: nothing in them is a page. Pages (docs, studio) set their own.
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: corsOrigins.length > 0 ? 'cross-origin' : 'same-origin' },
  strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
});

/** JSON and texts only: GLB, pictures and archives are packed already, and event streams must not wait for a full block. */
const smaller = () => compress({
  threshold: 2048,
  filter: (type) => /^(application\/(json|problem\+json|javascript)|text\/(?!event-stream)|image\/svg)/.test(type),
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  gzip: { level: 4 },
});
