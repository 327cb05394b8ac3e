/** PostgreSQL over the network: a pool for queries and one connection more for what others tell. */
import knex, { type Knex } from 'knex';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { BozzettoError } from '#core/errors.ts';
import type { Database } from './database.ts';
import { createListener } from './listener.ts';
import { ourTypes, SILENT } from './types.ts';

export interface PostgresOptions {
  url: string;
  /** Connections for queries. */
  pool: number;
  log: Logger;
}

/** Throws E_DATABASE where the server can't be reached. The pool mends itself when connections are lost later. */
export async function openPostgres({ url, pool, log }: PostgresOptions): Promise<Database> {
  const connection = { connectionString: url, types: ourTypes(), application_name: 'bozzetto', keepAlive: true, connectionTimeoutMillis: 5000 };
  const client = knex({
    client: 'pg', connection: connection as Knex.PgConnectionConfig, pool: { min: 0, max: pool, afterCreate }, acquireConnectionTimeout: 15_000,
    // Messages of errors would hold the values of the query: prompts, hashes.
    compileSqlOnError: false, log: SILENT,
  });
  const listener = createListener(connection, log);
  const database: Database = {
    kind: 'postgres',
    knex: client,
    listen: listener.listen,
    notify: async (db, channel, payload) => void (await db.raw('SELECT pg_notify(?, ?)', [channel, payload])),
    async close() {
      await listener.close();
      await client.destroy();
    },
  };
  try {
    await client.raw('SELECT 1');
    return database;
  } catch (error) {
    await database.close();
    throw new BozzettoError('E_DATABASE', `PostgreSQL at ${placeOf(url)} did not let us in: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * A process that is stopped in the middle of a transaction must not hold its locks for ever. Said on the connection and not when it is made, where poolers refuse what
 * they don't know.
 */
function afterCreate(made: Client, done: (error: Error | null, made: Client) => void): void {
  made.query(`SET idle_in_transaction_session_timeout = '60s'`, (error: Error | null) => done(error, made));
}

/** Host and database, without user and password. */
function placeOf(url: string): string {
  const { host, pathname } = URL.parse(url) ?? { host: 'an address that can’t be read', pathname: '' };
  return `${host}${pathname}`;
}
