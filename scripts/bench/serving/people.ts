/** Users with an API key and an asset each, put into the database before a server opens it: making them by HTTP would measure argon2. */
import { pino } from 'pino';
import { loadConfig } from '#server/config/load.ts';
import { insertApiKey } from '#server/db/api-keys.ts';
import { insertAsset } from '#server/db/assets.ts';
import { openDatabase } from '#server/db/connect.ts';
import { migrate } from '#server/db/migrate.ts';
import { insertUser } from '#server/db/users.ts';

export interface Person { user: string; key: string; asset: string }

/** The first one is an administrator. @param env what the server will be started with. */
export async function people(env: NodeJS.ProcessEnv, count: number): Promise<Person[]> {
  const log = pino({ level: 'silent' });
  const database = await openDatabase(loadConfig({ env }).config, log);
  try {
    await migrate(database, log);
    const made: Person[] = [];
    for (let n = 0; n < count; n += 1) {
      made.push(await database.knex.transaction(async (trx) => {
        const { id } = await insertUser(trx, { email: `person-${n}@example.org`, name: `Person ${n}`, role: n === 0 ? 'admin' : 'artist' });
        const { key } = await insertApiKey(trx, { user_id: id, name: 'bench', scopes: ['assets:read', 'assets:write', 'assets:generate', ...(n === 0 ? (['plugins:upload', 'plugins:approve'] as const) : [])], expires_at: null });
        const asset = await insertAsset(trx, { user_id: id, title: `Asset ${n}`, prompt: 'a round stool' });
        return { user: id, key, asset: asset.id };
      }));
    }
    return made;
  } finally {
    await database.close();
  }
}
