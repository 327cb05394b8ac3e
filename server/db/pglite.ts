/** PostgreSQL inside this process: one connection, in a folder that only one process may have open. */
import { mkdir } from 'node:fs/promises';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import knex from 'knex';
import { BozzettoError } from '#core/errors.ts';
import { NAME, type Database } from './database.ts';
import { lockFolder } from './lock.ts';
import { ourTypes, SILENT } from './types.ts';

export interface PgliteDatabase extends Database {
  kind: 'pglite';
  pglite: PGlite;
}

/** Throws E_DATABASE_BUSY where another process has the folder open, E_DATABASE where it can't be read. */
export async function openPgliteFolder(folder: string): Promise<PgliteDatabase> {
  let release = () => {};
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    release = lockFolder(folder);
    const database = await openPglite({ dataDir: folder });
    return {
      ...database,
      async close() {
        await database.close();
        release();
      },
    };
  } catch (error) {
    release();
    if (error instanceof BozzettoError) throw error;
    throw new BozzettoError('E_DATABASE', `the database in ${folder} can’t be opened: ${error instanceof Error ? error.message : String(error)}`, { cause: error, hint: 'Restore the folder from a backup (docs/operating.md), or name another dataDir.' });
  }
}

/** In memory where no folder is named; `loadDataDir` fills it from a dump. */
export async function openPglite(options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'> = {}): Promise<PgliteDatabase> {
  const pglite = await PGlite.create(options);
  const connection = Object.assign(createPgConfig(pglite), { types: ourTypes() });
  // A function: knex would copy an object, and with it the connection.
  const pool = knex({ client: 'pg', connection: () => connection, pool: { min: 1, max: 1 }, compileSqlOnError: false, log: SILENT });
  const listening = new Map<string, number>();
  return {
    kind: 'pglite',
    knex: pool,
    pglite,
    async listen(channel, onPayload) {
      const name = NAME.parse(channel);
      const forget = pglite.onNotification((from, payload) => {
        if (from === name) onPayload(payload);
      });
      // By way of the pool, so that it waits for an open transaction instead of becoming part of it.
      const before = listening.get(name) ?? 0;
      listening.set(name, before + 1);
      if (before === 0) await pool.raw(`LISTEN ${name}`);
      return async () => {
        forget();
        const left = (listening.get(name) ?? 1) - 1;
        listening.set(name, left);
        if (left === 0) await pool.raw(`UNLISTEN ${name}`);
      };
    },
    notify: async (db, channel, payload) => void (await db.raw('SELECT pg_notify(?, ?)', [channel, payload])),
    async close() {
      await pool.destroy();
      await pglite.close();
    },
  };
}
