/** Events as streams read them: of many assets at once, and from the first of a job. */
import type { Db } from './database.ts';
import type { EventRow } from './events.ts';
import { RUN_KINDS } from './jobs.ts';

/** The next events of many assets in one query, at most `limit` of each. */
export async function newEvents(db: Db, wanted: readonly { asset: string; after: number }[], limit: number): Promise<EventRow[]> {
  const { rows } = await db.raw<{ rows: EventRow[] }>(
    `SELECT e.* FROM unnest(?::text[], ?::bigint[]) AS w(asset, after)
     CROSS JOIN LATERAL (SELECT * FROM events WHERE asset_id = w.asset AND id > w.after ORDER BY id LIMIT ?) AS e ORDER BY e.id`,
    [wanted.map(({ asset }) => asset), wanted.map(({ after }) => after), limit],
  );
  return rows;
}

/** Where a stream has to begin that tells the asset's newest generate, refine or build from its first event on: the id before that; 0 where there is none. */
export async function beforeNewestRun(db: Db, asset: string): Promise<number> {
  const newest = db('generation_jobs').select('id').where({ asset_id: asset }).whereIn('kind', RUN_KINDS).orderBy('id', 'desc').limit(1);
  const first = await db('events').where({ asset_id: asset, job_id: newest }).min({ id: 'id' }).first<{ id: number | null }>();
  return first?.id == null ? 0 : first.id - 1;
}
