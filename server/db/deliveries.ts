/** The deliverers' side of webhook_deliveries: who sends which, and what came of it. A lease and the count of attempts keep two from ending the same one. */
import type { Db } from './database.ts';
import type { DeliveryRow, WebhookRow } from './webhooks.ts';

/** A delivery with where it goes. */
export type ClaimedDelivery = DeliveryRow & Pick<WebhookRow, 'url' | 'secret'>;

/** Deliveries to one webhook at once: a slow one can't keep the others waiting. */
const TOGETHER = 2;
/** And to all webhooks of one user: twenty slow ones of one can't keep the others' waiting either. */
const TOGETHER_OF_USER = 4;

/** The next one that is due, leased for so many seconds, its attempt counted; null where none is. Closed accounts are told nothing. */
export async function claimDelivery(db: Db, leaseSeconds: number): Promise<ClaimedDelivery | null> {
  const { rows } = await db.raw<{ rows: ClaimedDelivery[] }>(
    `UPDATE webhook_deliveries d SET attempts = d.attempts + 1, lease_until = now() + make_interval(secs => ?)
     FROM webhooks w WHERE w.id = d.webhook_id AND d.id = (
       SELECT due.id FROM webhook_deliveries due JOIN webhooks t ON t.id = due.webhook_id JOIN users u ON u.id = t.user_id AND u.disabled_at IS NULL
       WHERE due.state = 'waiting' AND due.next_at <= now() AND (due.lease_until IS NULL OR due.lease_until < now()) AND t.active
         AND (SELECT count(*) FROM webhook_deliveries o WHERE o.webhook_id = due.webhook_id AND o.state = 'waiting' AND o.lease_until > now()) < ?
         AND (SELECT count(*) FROM webhook_deliveries o JOIN webhooks other ON other.id = o.webhook_id WHERE other.user_id = t.user_id AND o.state = 'waiting' AND o.lease_until > now()) < ?
       ORDER BY due.next_at, due.id LIMIT 1 FOR UPDATE OF due SKIP LOCKED)
     RETURNING d.*, w.url, w.secret`,
    [leaseSeconds, TOGETHER, TOGETHER_OF_USER],
  );
  return rows[0] ?? null;
}

export interface Attempt { status: number | null; error: string | null; answer: string | null }
type Claim = Pick<DeliveryRow, 'id' | 'webhook_id' | 'attempts'>;

const own = (db: Db, { id, attempts }: Claim) => db<DeliveryRow>('webhook_deliveries').where({ id, attempts, state: 'waiting' });

/** It has arrived; its webhook counts as well again. */
export async function deliveryArrived(trx: Db, claim: Claim, attempt: Attempt): Promise<void> {
  const arrived = await own(trx, claim).update({ ...attempt, state: 'delivered', delivered_at: trx.fn.now() as never, lease_until: null });
  if (arrived === 1) await trx('webhooks').where({ id: claim.webhook_id }).whereNot({ failures: 0 }).update({ failures: 0 });
}

/** To be tried again after so many seconds. */
export async function deliveryDelayed(db: Db, claim: Claim, attempt: Attempt, seconds: number): Promise<void> {
  await own(db, claim).update({ ...attempt, next_at: db.raw('now() + make_interval(secs => ?)', [seconds]) as never, lease_until: null });
}

/** Not its fault: this attempt does not count. */
export async function deliveryBrokenOff(db: Db, claim: Claim): Promise<void> {
  await own(db, claim).update({ attempts: claim.attempts - 1, lease_until: null });
}

/** Given up. False where the lease was lost. */
export const deliveryFailed = async (db: Db, claim: Claim, attempt: Attempt): Promise<boolean> => (await own(db, claim).update({ ...attempt, state: 'failed', lease_until: null })) === 1;

/** One more in a row; returns how many. */
export async function countFailure(trx: Db, webhook: string): Promise<number> {
  const [row] = await trx<WebhookRow>('webhooks').where({ id: webhook }).increment('failures').returning('failures');
  return row?.failures ?? 0;
}

/** Switches a webhook off, not by its owner. */
export async function stopWebhook(trx: Db, id: string, why: string): Promise<void> {
  await trx('webhooks').where({ id, active: true }).update({ active: false, why, revision: trx.raw('revision + 1') });
}
