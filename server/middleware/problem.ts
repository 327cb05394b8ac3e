/** Answers whatever fails below it as application/problem+json (RFC 9457): code, hint and trace, never a stack. */
import { STATUS_CODES } from 'node:http';
import type { Context, Middleware } from 'koa';
import { BozzettoError, type ErrorCode } from '#core/errors.ts';
import { outward } from '../outward.ts';
import type { Wrong } from '../words.ts';
import { faultOf } from './fault.ts';
import { InvalidRequest } from './invalid.ts';

export interface Problem {
  type: string; title: string; status: number; code: string; detail: string; hint: string; trace: string; errors?: readonly Wrong[];
}

/** What the router left without a body. */
const UNANSWERED: Record<number, [ErrorCode, string]> = {
  404: ['E_ROUTE_UNKNOWN', 'nothing is at this address'],
  405: ['E_METHOD_UNKNOWN', 'this address does not know the method'],
  501: ['E_METHOD_UNKNOWN', 'no address knows this method'],
};

export const problemOf = (error: BozzettoError, trace: string): Problem => ({
  type: `urn:bozzetto:error:${error.code}`,
  title: STATUS_CODES[error.status] ?? 'Client Closed Request',
  status: error.status,
  code: error.code,
  detail: outward(error).message,
  hint: error.code === 'E_INTERNAL' ? 'This is a fault of the server: please report it with the trace.' : error.hint,
  trace,
  ...(error instanceof InvalidRequest && { errors: error.errors }),
});

export const problem = (): Middleware => async (ctx, next) => {
  try {
    await next();
    if (ctx.body === undefined && ctx.respond !== false && ctx.status in UNANSWERED) throw new BozzettoError(...UNANSWERED[ctx.status]!);
  } catch (error) {
    answer(ctx, faultOf(error));
  }
};

function answer(ctx: Context, error: BozzettoError): void {
  const { log, trace, route } = ctx.state;
  if (error.status >= 500) log.error({ err: error, route: route?.id }, 'request failed');
  else log.debug({ err: error, route: route?.id }, 'request refused');
  // Too late for another answer: the stream breaks off, which is what its reader can notice.
  if (ctx.headerSent || ctx.respond === false) return void ctx.res.destroy();
  for (const name of ['ETag', 'Content-Length', 'Content-Encoding', 'Content-Disposition', 'Accept-Ranges', 'Content-Range']) ctx.remove(name);
  const wait = error.retryAfter ?? (error.retryable && [429, 503].includes(error.status) ? 5 : undefined);
  if (wait !== undefined) ctx.set('Retry-After', String(Math.max(1, Math.ceil(wait))));
  if (error.status === 401) ctx.set('WWW-Authenticate', 'Bearer');
  // What is left of a large or slow body is not waited for.
  if (!ctx.req.complete && !(Number(ctx.get('Content-Length') || Infinity) <= 64_000 && error.status !== 408)) ctx.set('Connection', 'close');
  ctx.set('Cache-Control', 'no-store');
  ctx.status = error.status;
  ctx.body = problemOf(error, trace);
  ctx.type = 'application/problem+json';
}
