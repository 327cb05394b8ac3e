/** One's own webhooks: where one is told of what has happened, what was told, and what came back. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { decodeCursor, page } from '../db/cursor.ts';
import { deliveryArrived, deliveryFailed } from '../db/deliveries.ts';
import { newId } from '../db/ids.ts';
import { changeWebhook, deleteWebhook, deliverAgain, type DeliveryRow, findWebhook, insertDeliveries, insertWebhook, listDeliveries, listWebhooks, type WebhookRow } from '../db/webhooks.ts';
import { audit, by } from '../identity/audit.ts';
import { etag, needRevision } from '../middleware/revision.ts';
import { deliver, PATIENCE } from '../webhooks/deliver.ts';
import { DELIVERIES } from '../webhooks/enqueue.ts';
import { TEST_EVENT, WEBHOOK_EVENT_NAMES } from '../webhooks/events.ts';
import { newSecret, sealSecret } from '../webhooks/secret.ts';
import { placeOf } from '../webhooks/target.ts';
import { Id, text, Time } from './json/scalars.ts';
import { PAGE, pageOf, wholeList } from './paging.ts';
import { API, type Call, route } from './route.ts';

/** Webhooks that one user may have. */
const MOST = 20;

export const WebhookJson = z.object({
  id: Id,
  url: z.string(),
  events: z.array(z.string()),
  description: z.string(),
  active: z.boolean(),
  why: z.string().nullable().describe('why it was switched off, where it was not you who did so'),
  failures: z.int().describe('deliveries given up in a row; at 5 it is switched off'),
  revision: z.int(),
  createdAt: Time,
});
export const DeliveryJson = z.object({
  id: Id.describe('also the header webhook-id: the same for each attempt'),
  event: z.string(),
  payload: z.object({ type: z.string(), timestamp: Time, data: z.record(z.string(), z.unknown()) }),
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.int(),
  nextAt: Time.nullable().describe('when it is tried (again)'),
  status: z.int().nullable().describe('of the last answer'),
  error: z.string().nullable(),
  answer: z.string().nullable().describe('the beginning of the last answer'),
  createdAt: Time,
  deliveredAt: Time.nullable(),
});

const webhookJson = ({ id, url, events, description, active, why, failures, revision, created_at }: WebhookRow): z.input<typeof WebhookJson> => ({ id, url, events, description, active, why, failures, revision, createdAt: created_at.toISOString() });
const deliveryJson = ({ id, event, payload, state, attempts, next_at, status, error, answer, created_at, delivered_at }: DeliveryRow): z.input<typeof DeliveryJson> => ({
  id, event, payload, state, attempts, nextAt: state === 'waiting' ? next_at.toISOString() : null, status, error, answer, createdAt: created_at.toISOString(), deliveredAt: delivered_at?.toISOString() ?? null,
});

const Url = z.url({ protocol: /^https?$/ }).max(2000);
const Events = z.array(z.enum(WEBHOOK_EVENT_NAMES)).min(1).transform((names) => [...new Set(names)]);
const Secret = z.string().describe('shown this once: with it the receiver checks the signature (standardwebhooks.com)');

const RULES = { tag: 'webhooks', access: 'webhooks:manage' } as const;

/** One's own, as the path names it. Throws E_UNKNOWN. */
async function own({ site, user, params: { webhook } }: Call<{ webhook: string }>): Promise<WebhookRow> {
  const row = await findWebhook(site.database.knex, user.id, webhook);
  if (row) return row;
  throw new BozzettoError('E_UNKNOWN', 'there is no such webhook of yours');
}

/** The one that If-Match names. Throws E_UNKNOWN, E_REVISION, E_REVISION_REQUIRED. */
async function unchanged(call: Call<{ webhook: string }>): Promise<WebhookRow> {
  const row = await own(call);
  needRevision(call.ctx, row.revision);
  return row;
}

const outdated = () => new BozzettoError('E_REVISION', 'the webhook was changed at the same time');

const list = route({
  ...RULES, id: 'webhooks.list', method: 'get', path: '/webhooks', summary: 'Your webhooks',
  answers: { 200: { description: 'all of them', schema: wholeList(WebhookJson) } },
  async handle({ site, user }) {
    return { status: 200, body: { items: (await listWebhooks(site.database.knex, user.id)).map(webhookJson), next: null } };
  },
});

const create = route({
  ...RULES, id: 'webhooks.create', method: 'post', path: '/webhooks', summary: 'Be told at an address of yours',
  description: 'A signed POST for each event, after [Standard Webhooks](https://www.standardwebhooks.com): headers `webhook-id`, `webhook-timestamp`, `webhook-signature` (docs/webhooks.md shows how to check it). Answer with 2xx within 10 seconds; what fails is tried 8 times within some 30 hours. The same message may come twice: remember its id.',
  body: z.object({ url: Url, events: Events, description: text(200).default('') }),
  answers: { 201: { description: 'the webhook with its secret', schema: WebhookJson.extend({ secret: Secret }) } },
  async handle(call) {
    const { site, user, body: { url, events, description } } = call;
    placeOf(url, { plain: site.config.allowPrivateWebhooks });
    const id = newId('webhook');
    const secret = newSecret();
    const row = await site.database.knex.transaction(async (trx) => {
      if ((await listWebhooks(trx, user.id)).length >= MOST) throw new BozzettoError('E_QUOTA_SPENT', `you have ${MOST} webhooks: delete one that you no longer need`);
      const made = await insertWebhook(trx, { id, user_id: user.id, url, events, description, secret: sealSecret(site.keyring, id, secret) });
      await audit(trx, { ...by(call), action: 'webhook.create', resource: id, details: { host: new URL(url).host, events } });
      return made;
    });
    return { status: 201, body: { ...webhookJson(row), secret }, headers: { ...etag(row.revision), location: `${API}/webhooks/${id}` } };
  },
});

const read = route({
  ...RULES, id: 'webhooks.read', method: 'get', path: '/webhooks/{webhook}', summary: 'One webhook',
  answers: { 200: { description: 'the webhook', schema: WebhookJson } },
  async handle(call) {
    const row = await own(call);
    return { status: 200, body: webhookJson(row), headers: etag(row.revision) };
  },
});

const change = route({
  ...RULES, id: 'webhooks.change', method: 'patch', path: '/webhooks/{webhook}', summary: 'Change it, switch it off or on again', revision: true,
  body: z.object({ url: Url.exactOptional(), events: Events.exactOptional(), description: text(200).exactOptional(), active: z.boolean().exactOptional() }),
  answers: { 200: { description: 'the webhook as it is now', schema: WebhookJson } },
  async handle(call) {
    const { site, body } = call;
    if (body.url !== undefined) placeOf(body.url, { plain: site.config.allowPrivateWebhooks });
    const before = await unchanged(call);
    const row = await site.database.knex.transaction(async (trx) => {
      const changed = await changeWebhook(trx, before, { ...body, ...(body.active === true && { why: null, failures: 0 }) });
      if (!changed) throw outdated();
      // What has waited while it was off.
      if (body.active === true) await site.database.notify(trx, DELIVERIES, '');
      await audit(trx, { ...by(call), action: 'webhook.change', resource: before.id, details: { changed: Object.keys(body) } });
      return changed;
    });
    return { status: 200, body: webhookJson(row), headers: etag(row.revision) };
  },
});

const remove = route({
  ...RULES, id: 'webhooks.delete', method: 'delete', path: '/webhooks/{webhook}', summary: 'Delete it with its deliveries', revision: true,
  answers: { 204: { description: 'it is gone' } },
  async handle(call) {
    const row = await unchanged(call);
    await call.site.database.knex.transaction(async (trx) => {
      if (!(await deleteWebhook(trx, row))) throw outdated();
      await audit(trx, { ...by(call), action: 'webhook.delete', resource: row.id });
    });
    return { status: 204 };
  },
});

const renew = route({
  ...RULES, id: 'webhooks.renewSecret', method: 'post', path: '/webhooks/{webhook}/secret', summary: 'Give it a new secret; the old one signs as well for a day', revision: true,
  answers: { 200: { description: 'the webhook with its new secret', schema: WebhookJson.extend({ secret: Secret }) } },
  async handle(call) {
    const { site } = call;
    const before = await unchanged(call);
    const secret = newSecret();
    const row = await site.database.knex.transaction(async (trx) => {
      const changed = await changeWebhook(trx, before, { secret: sealSecret(site.keyring, before.id, secret, before.secret) });
      if (!changed) throw outdated();
      await audit(trx, { ...by(call), action: 'webhook.renew-secret', resource: before.id });
      return changed;
    });
    return { status: 200, body: { ...webhookJson(row), secret }, headers: etag(row.revision) };
  },
});

const test = route({
  ...RULES, id: 'webhooks.test', method: 'post', path: '/webhooks/{webhook}/test', summary: 'Send it a test message now', rate: 'heavy',
  description: `A message of type \`${TEST_EVENT}\`, once, also where the webhook is switched off. E_WEBHOOK_FAILED tells what came back.`,
  answers: { 200: { description: 'it has arrived', schema: DeliveryJson } },
  async handle(call) {
    const { site, ctx } = call;
    const { knex } = site.database;
    const webhook = await own(call);
    const claim = { id: newId('delivery'), webhook_id: webhook.id, attempts: 1 };
    const payload = { type: TEST_EVENT, timestamp: new Date().toISOString(), data: { webhook: webhook.id } };
    // Leased from the first moment: no deliverer takes it.
    await insertDeliveries(knex, [{ ...claim, event: TEST_EVENT, payload, lease_until: new Date(Date.now() + PATIENCE * 3000) }]);
    const gone = new AbortController();
    ctx.req.once('close', () => gone.abort());
    const { end, ...attempt } = await deliver(site, { ...webhook, ...claim, payload }, gone.signal);
    if (end !== 'arrived') {
      await deliveryFailed(knex, claim, attempt);
      throw new BozzettoError('E_WEBHOOK_FAILED', `the test message did not arrive: ${attempt.error}`);
    }
    await knex.transaction((trx) => deliveryArrived(trx, claim, attempt));
    const [row] = await listDeliveries(knex, webhook.id, { limit: 1 });
    return { status: 200, body: deliveryJson(row!) };
  },
});

const deliveries = route({
  ...RULES, id: 'webhooks.deliveries', method: 'get', path: '/webhooks/{webhook}/deliveries', summary: 'What was sent and what came back, the latest first',
  query: z.object(PAGE),
  answers: { 200: { description: 'a page of deliveries', schema: pageOf(DeliveryJson) } },
  async handle(call) {
    const { limit, cursor } = call.query;
    const { id } = await own(call);
    const before = cursor === undefined ? undefined : decodeCursor(cursor, Id);
    const rows = await listDeliveries(call.site.database.knex, id, { limit: limit + 1, before });
    const { items, next } = page(rows, limit, (row) => row.id);
    return { status: 200, body: { items: items.map(deliveryJson), next } };
  },
});

const again = route({
  ...RULES, id: 'webhooks.deliverAgain', method: 'post', path: '/webhooks/{webhook}/deliveries/{delivery}/retry', summary: 'Send one once more', rate: 'heavy',
  answers: { 202: { description: 'it is sent at once, and tried again as a new one would be', schema: DeliveryJson } },
  async handle(call) {
    const { site, params } = call;
    const webhook = await own(call);
    const row = await site.database.knex.transaction(async (trx) => {
      const found = await deliverAgain(trx, webhook.id, params.delivery);
      if (!found) throw new BozzettoError('E_UNKNOWN', 'there is no such delivery that has ended');
      await site.database.notify(trx, DELIVERIES, '');
      await audit(trx, { ...by(call), action: 'webhook.deliver-again', resource: found.id });
      return found;
    });
    return { status: 202, body: deliveryJson(row) };
  },
});

export const WEBHOOK_ROUTES = [list, create, read, change, remove, renew, test, deliveries, again] as const;
