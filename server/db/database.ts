/** The one way to the data: knex over PostgreSQL, or over a PostgreSQL inside this process (PGlite) where no address is given. */
import type { Knex } from 'knex';

/**
 * What queries take: the pool, or a transaction. PGlite has a single connection: inside a transaction everything must go through `trx`,
 * a query beside it would wait for ever.
 */
export type Db = Knex | Knex.Transaction;

export interface Database {
  kind: 'pglite' | 'postgres';
  knex: Knex;
  /** Calls back with the payload of each NOTIFY on this channel, also after a lost connection came back. Returns what ends it. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
  /** Sends it when the transaction commits. At most 8,000 bytes. */
  notify(db: Db, channel: string, payload: string): Promise<void>;
  close(): Promise<void>;
}
