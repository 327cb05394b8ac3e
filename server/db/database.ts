/** The one way to the data: knex over PostgreSQL, or over a PostgreSQL inside this process (PGlite) where no address is given. */
import type { Knex } from 'knex';
import { z } from 'zod';

/**
 * What queries take: the pool, or a transaction. PGlite has a single connection: inside a transaction everything must go through `trx`,
 * a query beside it would wait for ever.
 *
 * Rows: bigint and count(*) are numbers, timestamptz is a Date, date is `2026-11-22`, jsonb is parsed. Going in, jsonb wants JSON.stringify for arrays and plain
 * strings (the driver takes a bare array for text[]).
 */
export type Db = Knex | Knex.Transaction;

export interface Database {
  kind: 'pglite' | 'postgres';
  knex: Knex;
  /** Calls back with the payload of each NOTIFY on this channel, also after a lost connection came back (what was sent between is lost). Returns what ends it. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
  /** Sends it when the transaction commits. At most 8,000 bytes. */
  notify(db: Db, channel: string, payload: string): Promise<void>;
  close(): Promise<void>;
}

/** Channels are words: they go into SQL as they are. */
export const NAME = z.string().regex(/^[a-z_]{1,40}$/, 'a channel is a word of a–z and _');
