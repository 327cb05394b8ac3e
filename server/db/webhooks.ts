/** Addresses that people want to be told at, and what was or will be told there. */
import type { Db } from './database.ts';
import { jsonb } from './jsonb.ts';

export interface WebhookRow {
  id: string;
  user_id: string;
  url: string;
  /** Sealed; see webhooks/secret.ts. */
  secret: string;
  events: string[];
  description: string;
  active: boolean;
  /** Why it was switched off, where it was not its owner who did so. */
  why: string | null;
  /** Deliveries given up in a row. */
  failures: number;
  revision: number;
  created_at: Date;
}

/** What is sent: the body is this, as JSON. */
export interface DeliveryPayload { type: string; timestamp: string; data: Readonly<Record<string, unknown>> }

export interface DeliveryRow {
  id: string;
  webhook_id: string;
  event: string;
  payload: DeliveryPayload;
  state: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  next_at: Date;
  lease_until: Date | null;
  /** The last answer's; null where there was none. */
  status: number | null;
  error: string | null;
  /** The beginning of the last answer. */
  answer: string | null;
  created_at: Date;
  delivered_at: Date | null;
}

/** The active ones of a user that want to hear of this event. */
export async function webhooksFor(db: Db, user: string, event: string): Promise<string[]> {
  return (await db('webhooks').where({ user_id: user, active: true }).whereRaw('? = ANY(events)', [event]).pluck('id')) as string[];
}

export const listWebhooks = (db: Db, user: string): Promise<WebhookRow[]> => db<WebhookRow>('webhooks').where({ user_id: user }).orderBy('id').select('*');

/** One's own; null where there is none, or another's. */
export const findWebhook = async (db: Db, user: string, id: string): Promise<WebhookRow | null> => (await db<WebhookRow>('webhooks').where({ id, user_id: user }).first()) ?? null;

export async function insertWebhook(db: Db, webhook: Pick<WebhookRow, 'id' | 'user_id' | 'url' | 'secret' | 'events' | 'description'>): Promise<WebhookRow> {
  const [row] = await db<WebhookRow>('webhooks').insert(webhook).returning('*');
  return row!;
}

/** Changes it if it still has this revision; null where it has not. */
export async function changeWebhook(db: Db, { id, revision }: Pick<WebhookRow, 'id' | 'revision'>, change: Partial<Pick<WebhookRow, 'url' | 'secret' | 'events' | 'description' | 'active' | 'why' | 'failures'>>): Promise<WebhookRow | null> {
  const [row] = await db<WebhookRow>('webhooks').where({ id, revision }).update({ ...change, revision: revision + 1 }).returning('*');
  return row ?? null;
}

/** With its deliveries. */
export const deleteWebhook = async (db: Db, { id, revision }: Pick<WebhookRow, 'id' | 'revision'>): Promise<boolean> => (await db('webhooks').where({ id, revision }).delete()) === 1;

export async function insertDeliveries(db: Db, deliveries: readonly (Pick<DeliveryRow, 'id' | 'webhook_id' | 'event' | 'payload'> & { lease_until?: Date; attempts?: number })[]): Promise<void> {
  await db('webhook_deliveries').insert(deliveries.map((delivery) => ({ ...delivery, payload: jsonb(delivery.payload) })));
}

/** One webhook's, the latest first. @param before the id of the last one that is known */
export function listDeliveries(db: Db, webhook: string, { limit, before }: { limit: number; before?: string | undefined }): Promise<DeliveryRow[]> {
  const rows = db<DeliveryRow>('webhook_deliveries').where({ webhook_id: webhook });
  return (before === undefined ? rows : rows.where('id', '<', before)).orderBy('id', 'desc').limit(limit).select('*');
}

/** Has it sent once more, from the first attempt on. Null where there is none, or one that waits already. */
export async function deliverAgain(db: Db, webhook: string, id: string): Promise<DeliveryRow | null> {
  const [row] = await db<DeliveryRow>('webhook_deliveries').where({ id, webhook_id: webhook }).whereNot({ state: 'waiting' })
    .update({ state: 'waiting', attempts: 0, next_at: db.fn.now() as never, lease_until: null, delivered_at: null }).returning('*');
  return row ?? null;
}

/** Those that have ended, one way or the other, before that time. Returns how many. */
export const forgetDeliveries = (db: Db, before: Date): Promise<number> => db('webhook_deliveries').whereNot({ state: 'waiting' }).where('created_at', '<', before).delete();
