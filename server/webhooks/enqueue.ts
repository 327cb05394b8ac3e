import type { Db } from '../db/database.ts';
import { newId } from '../db/ids.ts';
import { insertDeliveries, webhooksFor } from '../db/webhooks.ts';
import type { WebhookEvent } from './events.ts';

/** The channel that wakes the deliverers. */
export const DELIVERIES = 'bozzetto_deliveries';

export interface Occurrence {
  /** Whose webhooks: the owner of the asset. */
  user: string;
  event: WebhookEvent;
  /** Plain JSON by ids; no words of people. At most a few kilobytes. */
  data: Readonly<Record<string, unknown>>;
}

/**
 * Notes what is to be told, in the transaction that makes it true: either both are there or neither is. Deliverers wake when it commits.
 * Returns how many webhooks will be told.
 */
export async function enqueueDeliveries(trx: Db, { user, event, data }: Occurrence): Promise<number> {
  const webhooks = await webhooksFor(trx, user, event);
  if (webhooks.length === 0) return 0;
  const payload = { type: event, timestamp: new Date().toISOString(), data };
  await insertDeliveries(trx, webhooks.map((webhook_id) => ({ id: newId('delivery'), webhook_id, event, payload })));
  await trx.raw('SELECT pg_notify(?, ?)', [DELIVERIES, '']);
  return webhooks.length;
}
