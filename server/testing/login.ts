/** People of tests who are logged in, and calls in their name. */
import { insertUser, type UserRow } from '../db/users.ts';
import { beginSession } from '../identity/login.ts';
import { hashPassword } from '../identity/password.ts';
import type { Role } from '../identity/permissions.ts';
import type { Site } from '../site.ts';

export interface LoggedIn { user: UserRow; session: string; refreshToken: string; headers: { authorization: string } }

export const PASSWORD = 'a horse, a battery and a staple';

/** With an access token, as after a login. `password`: PASSWORD is set. */
export async function testLogin(site: Site, role: Role = 'artist', { name = 'Ada', password = false } = {}): Promise<LoggedIn> {
  const { knex } = site.database;
  const email = `${name}-${Math.random().toString(36).slice(2)}@example.org`;
  const user = await insertUser(knex, { email, name, role, password_hash: password ? await hashPassword(PASSWORD) : null });
  return loginOf(site, user);
}

/** Another login of the same user. */
export async function loginOf(site: Site, user: UserRow): Promise<LoggedIn> {
  const { session, refreshToken } = await beginSession(site.database.knex, site, user.id, { userAgent: 'test', address: '127.0.0.1' });
  const { token } = await site.keyring.issue({ user: user.id, session: session.id });
  return { user, session: session.id, refreshToken, headers: { authorization: `Bearer ${token}` } };
}

export interface Answered { status: number; /** Of JSON; `{}` where nothing came. */ body: ReturnType<typeof JSON.parse>; headers: Headers }

/** `await call('POST', '/auth/login', {body, headers})` → status and JSON. Follows no redirects. */
export function caller(base: string) {
  return async (method: string, path: string, { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}): Promise<Answered> => {
    const answer = await fetch(`${base}/api/v1${path}`, {
      method, redirect: 'manual',
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : {} };
  };
}
