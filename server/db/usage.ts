/** What users have used, by day (UTC). Of runs only those that brought a version count; exports and previews by the seconds that Blender took for them. */
import type { Db } from './database.ts';

export interface Usage { runs: number; blenderSeconds: number; tokens: number; /** US dollars by the operator's price list. */ dollars: number }
export interface UsageRow { user_id: string; /** `2026-11-22` */ day: string; runs: number; blender_seconds: number; tokens: number; dollars: number }

const today = (db: Db) => db.raw(`(now() AT TIME ZONE 'UTC')::date`);

export async function addUsage(trx: Db, user: string, { runs, blenderSeconds, tokens, dollars }: Usage): Promise<void> {
  await trx.raw(
    `INSERT INTO usage_days AS kept (user_id, day, runs, blender_seconds, tokens, dollars) VALUES (?, (now() AT TIME ZONE 'UTC')::date, ?, ?, ?, ?)
     ON CONFLICT (user_id, day) DO UPDATE SET runs = kept.runs + excluded.runs, blender_seconds = kept.blender_seconds + excluded.blender_seconds,
       tokens = kept.tokens + excluded.tokens, dollars = kept.dollars + excluded.dollars`,
    [user, runs, blenderSeconds, Math.round(tokens), dollars],
  );
}

/** Zeros where nothing was used yet. */
export async function usageToday(db: Db, user: string): Promise<Usage> {
  const row = await db('usage_days').where({ user_id: user, day: today(db) }).first<UsageRow | undefined>();
  return { runs: row?.runs ?? 0, blenderSeconds: row?.blender_seconds ?? 0, tokens: row?.tokens ?? 0, dollars: row?.dollars ?? 0 };
}

/** The last `days` days on which something was used, the latest first. */
export async function usageOf(db: Db, user: string, days: number): Promise<UsageRow[]> {
  return (await db('usage_days').where({ user_id: user }).whereRaw(`day > (now() AT TIME ZONE 'UTC')::date - ?::int`, [days]).orderBy('day', 'desc')) as UsageRow[];
}
