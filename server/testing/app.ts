/** The app of a test's site, listening, and people who call it. */
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';
import { buildApp, type AppOptions } from '../app.ts';
import { insertApiKey } from '../db/api-keys.ts';
import { insertUser, type UserRow } from '../db/users.ts';
import { createHttpServer } from '../http.ts';
import { PERMISSIONS, type Permission, type Role } from '../identity/permissions.ts';
import type { Site } from '../site.ts';

/** Listens on a free port until `t` ends. Each answer is held against its schema. Gives `http://127.0.0.1:port`. */
export async function testApp(t: Pick<Test, 'teardown'>, site: Site, options: AppOptions = {}): Promise<string> {
  const server = createHttpServer(buildApp(site, { checkReplies: true, ...options }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface Person { user: UserRow; /** The headers that she sends. */ headers: { authorization: string } }

/** Somebody with an API key of all that her role may do, or of `scopes`. */
export async function testPerson(site: Site, role: Role = 'artist', { name = 'Ada', scopes = Object.keys(PERMISSIONS) as Permission[] } = {}): Promise<Person> {
  const db = site.database.knex;
  const user = await insertUser(db, { email: `${name}-${Math.random().toString(36).slice(2)}@example.org`, name, role });
  const { key } = await insertApiKey(db, { user_id: user.id, name: 'test', scopes, expires_at: null });
  return { user, headers: { authorization: `Bearer ${key}` } };
}
