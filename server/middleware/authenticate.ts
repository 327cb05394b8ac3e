/** Who asks, and whether the route lets them: 401 before 403. */
import type { Context } from 'koa';
import { BozzettoError } from '#core/errors.ts';
import type { Principal } from '../identity/permissions.ts';
import { verify } from '../identity/verify.ts';
import { addressKey } from '../limits.ts';
import type { AnyRoute } from '../routes/route.ts';
import type { Site } from '../site.ts';
import { rateOf, takeRate } from './rate.ts';

/** Takes the call's allowance on the way: a user's, or the address's of who is nobody. Guesses at tokens are counted so, too. */
export async function authenticate(site: Site, ctx: Context, route: AnyRoute): Promise<Principal | null> {
  const rate = rateOf(route);
  if (rate === null && route.access === 'public') return null;
  let who: Principal | null = null;
  let refused: unknown;
  try {
    who = await verify(site, { authorization: ctx.get('Authorization') || undefined, link: linkOf(ctx, route), cookie: ctx.get('Cookie') || undefined });
  } catch (error) {
    refused = error;
  }
  ctx.state.who = who;
  // Logins are counted by address, whoever comes along: that is what is being guessed from.
  // A link may be in many hands.
  const key = who?.user?.id ?? (who ? `${who.id} ${addressKey(ctx.ip)}` : ctx.ip);
  if (rate !== null) await takeRate(site, ctx, rate, rate === 'login' ? ctx.ip : key);
  // On a public route an old cookie is as good as none, or nobody could log in again.
  if (refused !== undefined && (route.access !== 'public' || !(refused instanceof BozzettoError))) throw refused;
  return who;
}

/** The token of a link in the address, for pictures and event streams that can send no header. */
const linkOf = (ctx: Context, route: AnyRoute): string | undefined => (route.shares && typeof ctx.query.link === 'string' ? ctx.query.link : undefined);

/** Throws E_LOGIN_REQUIRED, E_FORBIDDEN. */
export function permit(who: Principal | null, route: AnyRoute): void {
  if (route.access === 'public') return;
  if (!who) throw new BozzettoError('E_LOGIN_REQUIRED', 'nobody is logged in');
  if (who.kind === 'share' && !route.shares) throw new BozzettoError('E_FORBIDDEN', 'a link does not allow this');
  if (!who.permissions.has(route.access)) throw new BozzettoError('E_FORBIDDEN', `this needs the permission ${route.access}`);
}
