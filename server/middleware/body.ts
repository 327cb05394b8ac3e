/** Reads a JSON body: of the right type, within its size, within its time. */
import { bodyParser } from '@koa/bodyparser';
import type { Context } from 'koa';
import { BozzettoError } from '#core/errors.ts';
import type { AnyRoute } from '../routes/route.ts';

const BYTES = 256_000;

/** One reader for each limit there is. */
const readers = new Map<number, ReturnType<typeof bodyParser>>();
const readerOf = (limit: number) => {
  let reader = readers.get(limit);
  if (!reader) readers.set(limit, (reader = bodyParser({ enableTypes: ['json'], jsonLimit: limit, jsonStrict: true, parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'] })));
  return reader;
};

/** Whether anything comes: a body of no bytes has no type either. */
const sent = (ctx: Context) => ctx.get('Transfer-Encoding') !== '' || Number(ctx.get('Content-Length') || 0) > 0;

/**
 * The parsed body; `undefined` where the route takes none or reads it itself, `{}` where nothing was sent.
 * @param seconds that it may take. Uploads have the whole of http.ts's time instead.
 * Throws E_MEDIA_TYPE, E_BODY_LARGE, E_BODY_SLOW, and what co-body throws (see fault.ts).
 */
export async function readBody(ctx: Context, route: AnyRoute, seconds: number): Promise<unknown> {
  if (route.rawBody && !ctx.is(route.rawBody)) throw new BozzettoError('E_MEDIA_TYPE', `this route takes ${route.rawBody}`);
  if (!route.body) return undefined;
  if (!sent(ctx)) return {};
  if (!ctx.is('application/json')) throw new BozzettoError('E_MEDIA_TYPE', 'this route takes application/json');
  const limit = route.bodyBytes ?? BYTES;
  if (Number(ctx.get('Content-Length') || 0) > limit) throw new BozzettoError('E_BODY_LARGE', `the body has more than ${limit} bytes`);
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), seconds * 1000);
  try {
    await Promise.race([
      readerOf(limit)(ctx, async () => {}),
      new Promise((_resolve, reject) => slow.signal.addEventListener('abort', () => reject(new BozzettoError('E_BODY_SLOW', `the body took more than ${seconds} seconds`)))),
    ]);
  } finally {
    clearTimeout(timer);
  }
  return ctx.request.body;
}
