/** Login by cookies, for the studio: scripts of a page can't read them, other sites' pages can't send the refresh token at all. */
import type { Context } from 'koa';
import type { Config } from '../config/config.ts';
import { API } from '../routes/route.ts';

/** Where the API is served over https (by `publicUrl`), browsers are told so: then no one on the way and no neighbour's subdomain can set them. */
const secured = ({ publicUrl }: Pick<Config, 'publicUrl'>) => publicUrl?.startsWith('https:') ?? false;

const names = (config: Pick<Config, 'publicUrl'>) => (secured(config)
  ? { access: '__Host-bozzetto-access', refresh: '__Secure-bozzetto-refresh', oidc: '__Secure-bozzetto-oidc' }
  : { access: 'bozzetto-access', refresh: 'bozzetto-refresh', oidc: 'bozzetto-oidc' });

export const AUTH_PATH = `${API}/auth`;

type Kind = keyof ReturnType<typeof names>;
const ATTRIBUTES = {
  access: { path: '/', sameSite: 'lax' },
  refresh: { path: AUTH_PATH, sameSite: 'strict' },
  // The provider sends the browser back here from its own site: with `strict` it would come without.
  oidc: { path: `${AUTH_PATH}/oidc`, sameSite: 'lax' },
} as const;

export function setCookie(ctx: Context, config: Pick<Config, 'publicUrl'>, kind: Kind, value: string, expires: Date): void {
  // https may end at a proxy in front of us; we go by the public address.
  ctx.cookies.secure = secured(config);
  ctx.cookies.set(names(config)[kind], value, { ...ATTRIBUTES[kind], secure: secured(config), httpOnly: true, overwrite: true, expires });
}

export const clearCookie = (ctx: Context, config: Pick<Config, 'publicUrl'>, kind: Kind): void => setCookie(ctx, config, kind, '', new Date(0));

export const readCookie = (ctx: Context, config: Pick<Config, 'publicUrl'>, kind: Kind): string | null => ctx.cookies.get(names(config)[kind]) || null;

/** Out of a raw Cookie header, for sockets, whose handshake has no Koa context. */
export function accessCookie(config: Pick<Config, 'publicUrl'>, header: string): string | null {
  const { access } = names(config);
  const pair = header.split(';').map((each) => each.trim()).find((each) => each.startsWith(`${access}=`));
  return pair?.slice(access.length + 1) || null;
}
