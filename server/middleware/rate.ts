/** Takes one call of a user's or an address's allowance, and says in the RateLimit headers what is left. */
import type { Context } from 'koa';
import { BozzettoError } from '#core/errors.ts';
import type { Limited } from '../limits.ts';
import type { AnyRoute } from '../routes/route.ts';
import type { Site } from '../site.ts';

export const rateOf = ({ rate, method }: AnyRoute): Limited | null => (rate === undefined ? (method === 'get' ? 'read' : 'write') : rate);

/** Throws E_RATE_LIMITED. @param key whom it is counted for. */
export async function takeRate(site: Site, ctx: Context, rate: Limited, key: string): Promise<void> {
  const { allowed, limit, window, remaining, reset } = await site.limits.take(rate, key);
  // draft-ietf-httpapi-ratelimit-headers
  ctx.set('RateLimit-Policy', `"${rate}";q=${limit};w=${window}`);
  ctx.set('RateLimit', `"${rate}";r=${remaining};t=${reset}`);
  if (allowed) return;
  site.metrics.limited.inc({ rate });
  throw new BozzettoError('E_RATE_LIMITED', `more than ${limit} calls in ${window} seconds`, { retryAfter: reset });
}
