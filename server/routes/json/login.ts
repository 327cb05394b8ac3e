/** What a login answers with: the tokens in the body, or in cookies that no script can read. */
import type { Context } from 'koa';
import { z } from 'zod';
import { setCookie } from '../../identity/cookies.ts';
import type { Login } from '../../identity/login.ts';
import type { Site } from '../../site.ts';
import { Id, Time } from './scalars.ts';
import { UserJson, userJson } from './user.ts';

export const LoginJson = z.object({
  user: UserJson,
  session: Id,
  expiresAt: Time.describe('of the access token'),
  accessToken: z.string().optional().describe('for `Authorization: Bearer`; absent with cookies'),
  refreshToken: z.string().optional().describe('for `auth.refresh`, once; absent with cookies'),
});

export const Cookies = z.boolean().default(false).describe('for pages: the tokens come as cookies that scripts can’t read, and not in the body');

/** Sets the cookies where they are wanted. */
export function loginJson(site: Pick<Site, 'config'>, ctx: Context, login: Login, cookies: boolean): z.input<typeof LoginJson> {
  const { user, session, accessToken, refreshToken, expiresAt } = login;
  const body = { user: userJson(user), session: session.id, expiresAt: expiresAt.toISOString() };
  if (!cookies) return { ...body, accessToken, refreshToken };
  setCookie(ctx, site.config, 'access', accessToken, expiresAt);
  setCookie(ctx, site.config, 'refresh', refreshToken, session.expires_at);
  return body;
}
