/** Where a waiting job stands. Asked by everybody who watches, so that one look a second at the table serves all of them. */
import type { Db } from '../db/database.ts';
import type { JobRow } from '../db/jobs.ts';

/** Milliseconds that a look is good for. */
const FRESH = 1000;

/** In the order in which claims would take them if all jobs took equally long: by priority, then each user's first, each user's second, … */
const ORDER = `
  SELECT id, row_number() OVER (ORDER BY priority DESC, turn, run_at, id)::int AS place
  FROM (
    SELECT id, priority, run_at, row_number() OVER (PARTITION BY user_id, priority ORDER BY run_at, id) AS turn
    FROM generation_jobs WHERE state = 'waiting'
  ) waiting`;

interface Look { at: number; places: Promise<Map<string, number>> }
const looks = new WeakMap<Db, Look>();

/** 1: it is the next; null where it does not wait. As of about a second ago. @param db not a transaction: others use the same look */
export async function placeInQueue(db: Db, { id, state }: Pick<JobRow, 'id' | 'state'>): Promise<number | null> {
  if (state !== 'waiting') return null;
  const now = performance.now();
  let look = looks.get(db);
  if (!look || now - look.at > FRESH) {
    look = { at: now, places: allPlaces(db) };
    looks.set(db, look);
    look.places.catch(() => looks.delete(db));
  }
  const places = await look.places;
  return places.get(id) ?? places.size + 1; // it came after the look
}

async function allPlaces(db: Db): Promise<Map<string, number>> {
  const { rows } = await db.raw<{ rows: { id: string; place: number }[] }>(ORDER);
  return new Map(rows.map(({ id, place }) => [id, place]));
}
