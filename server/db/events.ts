/** What happened to an asset, in order: what its streams tell, also to who comes back later. */
import type { Bus } from '../bus/bus.ts';
import type { Db } from './database.ts';
import { jsonb } from './jsonb.ts';

export interface EventRow {
  /** Grows within an asset in the order in which events can be read: it is the stream's Last-Event-ID. */
  id: number;
  asset_id: string;
  job_id: string;
  /** One of core's, or `job-queued`, `job-started`, `job-retrying`, `job-succeeded`, `job-failed`, `job-cancelled`, `export-ready`, `export-failed`. */
  type: string;
  data: Record<string, unknown>;
  at: Date;
}
export type NewEvent = Omit<EventRow, 'id' | 'at'> & { at?: Date };

/** Until the end of the transaction nobody else writes events of this asset. */
export async function lockEvents(trx: Db, asset: string): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`events of ${asset}`]);
}

/**
 * Writes events, all of one asset. In a transaction it is the last thing to do: others that write events of this asset wait for its end,
 * because a reader who has seen a number must never find a smaller one later.
 * `announceEvents` after the commit.
 */
export async function appendEvents(db: Db, events: readonly NewEvent[]): Promise<EventRow[]> {
  const [first] = events;
  if (!first) return [];
  if (!db.isTransaction) return db.transaction((trx) => appendEvents(trx, events));
  await lockEvents(db, first.asset_id);
  const rows = await db('events').insert(events.map((event) => ({ ...event, data: jsonb(event.data) }))).returning('*');
  return (rows as EventRow[]).toSorted((a, b) => a.id - b.id);
}

/** After the commit. Who misses it finds the rows in the database. */
export async function announceEvents(bus: Bus, rows: readonly EventRow[]): Promise<void> {
  const last = rows.at(-1);
  if (last) await bus.publish('events', { id: last.id, asset: last.asset_id, job: last.job_id });
}

/** In order, those after the one with this number. */
export async function eventsAfter(db: Db, asset: string, after: number, { job, limit = 500 }: { job?: string | undefined; limit?: number } = {}): Promise<EventRow[]> {
  return (await db('events').where({ asset_id: asset, ...(job !== undefined && { job_id: job }) }).where('id', '>', after).orderBy('id').limit(limit)) as EventRow[];
}

/** Returns how many there were. */
export async function deleteEventsBefore(db: Db, before: Date): Promise<number> {
  return db('events').where('at', '<', before).delete();
}
