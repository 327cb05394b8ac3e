/** Requests that were answered under an Idempotency-Key: the same key gives the same answer for a day. */
import type { Db } from './database.ts';
import { jsonb } from './jsonb.ts';

export interface KeptAnswer { status: number; headers: Record<string, string>; body: unknown }
export type Claim =
  /** Ours: nobody has done it. */
  | { state: 'new' }
  /** Somebody is at it. */
  | { state: 'open' }
  /** The key stands for another request. */
  | { state: 'other' }
  | { state: 'done'; answer: KeptAnswer };

interface KeyRow { user_id: string; key: string; fingerprint: string; status: number | null; headers: Record<string, string> | null; body: object | null }

const HOURS = 24;
/**
 * After this long a request without an answer is one whose process has died. Its work was not committed, else its answer were here
 * (`keepAnswer` in the same transaction), so that it can be done again.
 */
const DEAD_SECONDS = 30;

/** Claims the key for a request, in one statement: of two at once one gets `new`. */
export async function claimKey(db: Db, user: string, key: string, fingerprint: string): Promise<Claim> {
  const claimed = await db.raw<{ rows: unknown[] }>(
    `INSERT INTO idempotency_keys AS kept (user_id, key, fingerprint, expires_at) VALUES (?, ?, ?, now() + interval '${HOURS} hours')
     ON CONFLICT (user_id, key) DO UPDATE SET fingerprint = excluded.fingerprint, status = NULL, headers = NULL, body = NULL, created_at = now(), expires_at = excluded.expires_at
     WHERE kept.expires_at < now() OR (kept.status IS NULL AND kept.fingerprint = excluded.fingerprint AND kept.created_at < now() - interval '${DEAD_SECONDS} seconds')
     RETURNING 1`,
    [user, key, fingerprint],
  );
  if (claimed.rows.length > 0) return { state: 'new' };
  const row = await db<KeyRow>('idempotency_keys').where({ user_id: user, key }).first();
  if (!row) return { state: 'open' }; // given back this very moment
  if (row.fingerprint !== fingerprint) return { state: 'other' };
  return row.status === null ? { state: 'open' } : { state: 'done', answer: { status: row.status, headers: row.headers ?? {}, body: row.body ?? undefined } };
}

/** In the transaction of the work where there is one. False where the key has its answer already: somebody else took a claim over that looked dead. */
export async function keepAnswer(db: Db, user: string, key: string, { status, headers, body }: KeptAnswer): Promise<boolean> {
  return (await db('idempotency_keys').where({ user_id: user, key, status: null }).update({ status, headers: jsonb(headers), body: body === undefined ? null : jsonb(body) })) === 1;
}

/** The request failed: the key may be used again. */
export async function releaseKey(db: Db, user: string, key: string): Promise<void> {
  await db('idempotency_keys').where({ user_id: user, key, status: null }).delete();
}

/** For the sweep: how many were past their day. */
export const forgetKeys = (db: Db): Promise<number> => db('idempotency_keys').where('expires_at', '<', db.fn.now()).delete();
