/** Which pages of other origins may call: CORS tells browsers, and what carries a cookie is refused here even where a browser would send it. */
import cors from '@koa/cors';
import type { Context, Middleware } from 'koa';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from '../config/config.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const EXPOSED = ['ETag', 'Location', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id', 'X-Trace-Id', 'Idempotency-Replayed', 'Content-Disposition', 'Content-Range', 'Accept-Ranges'];

export const crossOrigin = (config: Config): Middleware => cors({
  // An origin that is not listed gets no CORS headers at all.
  origin: (ctx) => (config.corsOrigins.includes(ctx.get('Origin')) ? ctx.get('Origin') : ''),
  credentials: true,
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'Last-Event-ID', 'Range', 'X-Request-Id', 'traceparent'],
  exposeHeaders: EXPOSED,
  maxAge: 600,
});

/**
 * No page of another origin changes anything in a visitor's name. What brings an Authorization header can't be forged by a page;
 * for the rest browsers say where the request comes from: Sec-Fetch-Site, older ones Origin. Programs send neither.
 */
export const forgery = (config: Config): Middleware => (ctx, next) => {
  if (!SAFE.has(ctx.method) && !ctx.get('Authorization') && foreign(ctx, config)) {
    throw new BozzettoError('E_FORBIDDEN', 'a page of another origin may not do this', { hint: 'Send an Authorization header, or have the operator name the page’s origin in corsOrigins.' });
  }
  return next();
};

function foreign(ctx: Context, config: Config): boolean {
  const origin = ctx.get('Origin');
  if (config.corsOrigins.includes(origin)) return false;
  const site = ctx.get('Sec-Fetch-Site');
  if (site) return site !== 'same-origin' && site !== 'none';
  if (!origin) return false;
  if (config.publicUrl && origin === new URL(config.publicUrl).origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== ctx.host;
}
