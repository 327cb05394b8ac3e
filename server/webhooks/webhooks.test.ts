/** What is enqueued in a transaction arrives, signed, once for each attempt, whoever delivers; what can't arrive is given up, and told. */
import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { openOutbound } from '../adapters/outbound/index.ts';
import { site as receiver } from '../adapters/outbound/testing/world.ts';
import { claimDelivery } from '../db/deliveries.ts';
import { newId } from '../db/ids.ts';
import { insertUser } from '../db/users.ts';
import { findWebhook, forgetDeliveries, insertWebhook, listDeliveries } from '../db/webhooks.ts';
import { verifyAudit } from '../identity/audit.ts';
import { sealingWith } from '../identity/sealing.ts';
import type { OpenSite } from '../open-site.ts';
import { DATABASES, type DatabaseKind, testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { startDeliverer, type DelivererOptions } from './deliverer.ts';
import { enqueueDeliveries } from './enqueue.ts';
import type { WebhookEvent } from './events.ts';
import { newSecret, sealSecret, secretsOf } from './secret.ts';
import { signatureHeaders } from './sign.ts';

interface Came { id: string; headers: IncomingHttpHeaders; body: string }

/** Somebody's server, and what it was sent. */
async function listening(t: Test, answer: (n: number, response: Parameters<RequestListener>[1]) => void = (_n, response) => response.end('thanks')) {
  const came: Came[] = [];
  const { port, close } = await receiver((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      came.push({ id: String(request.headers['webhook-id']), headers: request.headers, body });
      answer(came.length, response);
    });
  });
  t.teardown(close);
  return { url: `http://127.0.0.1:${port}/hook`, came };
}

async function opened(t: Test, kind: DatabaseKind) {
  const site = await testSite(t, { database: await testDatabase(t, kind), config: { allowPrivateWebhooks: true }, outbound: openOutbound({ allowAddress: () => true }) });
  const { knex } = site.database;
  const user = async () => (await insertUser(knex, { email: `${Math.random()}@example.org`, name: 'Ada', role: 'artist' })).id;
  const hook = async (user_id: string, url: string, events: WebhookEvent[] = ['asset.succeeded'], secret = newSecret()) => {
    const id = newId('webhook');
    await insertWebhook(knex, { id, user_id, url, events, description: '', secret: sealSecret(site.keyring, id, secret) });
    return { id, secret };
  };
  const enqueue = (user: string, event: WebhookEvent = 'asset.succeeded', data: Record<string, unknown> = { asset: 'ast_1' }) => knex.transaction((trx) => enqueueDeliveries(trx, { user, event, data }));
  return { site, knex, user, hook, enqueue };
}

/** A deliverer that is closed before its site is. */
async function delivering(t: Test, site: OpenSite, options: DelivererOptions = {}) {
  const deliverer = await startDeliverer(site, { look: 0.05, ...options });
  t.teardown(() => deliverer.close());
  return deliverer;
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await what())) await sleep(10);
}

t.test('signatures are those of Standard Webhooks', (t) => {
  // The example of the specification.
  const { 'webhook-signature': signature } = signatureHeaders({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], at: new Date(1_614_265_330_000) });
  t.equal(signature, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  t.end();
});

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const { site, knex, user, hook, enqueue } = await opened(t, kind);
    t.test('a committed event reaches its owner’s webhooks that want it, signed; one that was rolled back reaches nobody', async (t) => {
      const { url, came } = await listening(t);
      const [ada, bob] = [await user(), await user()];
      const { id, secret } = await hook(ada, url);
      await hook(ada, url, ['asset.failed']);
      await hook(bob, url);
      await t.rejects(knex.transaction(async (trx) => {
        t.equal(await enqueueDeliveries(trx, { user: ada, event: 'asset.succeeded', data: { asset: 'never' } }), 1);
        throw new Error('rolled back');
      }), /rolled back/);
      await delivering(t, site, { look: 600 });
      t.equal(await enqueue(ada), 1);
      await until(() => came.length > 0);
      const [{ headers, body }] = came as [Came];
      t.match(JSON.parse(body), { type: 'asset.succeeded', timestamp: /^\d{4}-.*Z$/, data: { asset: 'ast_1' } });
      const mac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`).digest('base64');
      t.match(headers, { 'webhook-signature': `v1,${mac}`, 'content-type': 'application/json' });
      await until(async () => (await listDeliveries(knex, id, { limit: 9 }))[0]?.state === 'delivered');
      t.match(await listDeliveries(knex, id, { limit: 9 }), [{ id: headers['webhook-id'], attempts: 1, status: 200, answer: 'thanks', error: null, delivered_at: Date }]);
      t.equal(came.length, 1);
      t.equal(await forgetDeliveries(knex, new Date(Date.now() + 1000)), 1);
    });

    t.test('what fails is tried again under the same id, and a webhook that always fails is switched off', async (t) => {
      const { url, came } = await listening(t, (n, response) => response.writeHead(n === 3 ? 200 : 500).end());
      const ada = await user();
      const { id } = await hook(ada, url);
      await delivering(t, site, { delays: [0.02, 0.02], lanes: 1 });
      await enqueue(ada);
      await until(async () => (await listDeliveries(knex, id, { limit: 1 }))[0]?.state === 'delivered');
      t.match(came, { length: 3 });
      t.equal(new Set(came.map((one) => one.id)).size, 1);
      for (let n = 0; n < 5; n += 1) await enqueue(ada);
      await until(async () => !(await findWebhook(knex, ada, id))!.active);
      t.match(await findWebhook(knex, ada, id), { failures: 5, why: /5 deliveries in a row/ });
      t.match((await listDeliveries(knex, id, { limit: 9 })).filter(({ state }) => state === 'failed'), { length: 5, 0: { attempts: 3, status: 500, error: 'answered 500' } });
      t.equal(await enqueue(ada), 0, 'nothing is enqueued for it any more');
      for (const end of ['arrived', 'failed']) t.match(await site.metrics.registry.metrics(), new RegExp(`^bozzetto_webhook_deliveries_total\\{end="${end}"\\} \\d+$`, 'm'));
      t.match(await knex('audit_log').where({ action: 'webhook.stop' }), [{ resource: id, actor: 'system' }]);
      await verifyAudit(knex);
    });

    t.test('410 Gone switches it off at once', async (t) => {
      const { url, came } = await listening(t, (_n, response) => response.writeHead(410).end());
      const ada = await user();
      const { id } = await hook(ada, url);
      await delivering(t, site);
      await enqueue(ada);
      await until(async () => !(await findWebhook(knex, ada, id))!.active);
      t.equal(came.length, 1);
    });

    t.test('several deliverers send each once, also what one that died had taken', async (t) => {
      const { url, came } = await listening(t);
      const ada = await user();
      const { id } = await hook(ada, url);
      for (let n = 0; n < 30; n += 1) await enqueue(ada);
      const dead = await claimDelivery(knex, 0.01);
      t.equal(dead?.attempts, 1);
      await Promise.all([delivering(t, site), delivering(t, site), delivering(t, site)]);
      await until(async () => (await listDeliveries(knex, id, { limit: 99 })).every(({ state }) => state === 'delivered'));
      t.equal(new Set(came.map((one) => one.id)).size, 30);
      t.equal(came.length, 30);
      t.match((await listDeliveries(knex, id, { limit: 99 })).find((row) => row.id === dead!.id), { attempts: 2 });
    });

    t.test('many webhooks of one user take no more than half the lanes, and a closed account is told nothing', async (t) => {
      const [ada, bob] = [await user(), await user()];
      const hooks = await Promise.all(Array.from({ length: 6 }, () => hook(ada, 'https://slow.example.org')));
      const his = await hook(bob, 'https://gone.example.org');
      await knex('users').where({ id: bob }).update({ disabled_at: new Date() });
      for (const one of [bob, ada]) await enqueue(one);
      const claimed: string[] = [];
      for (let claim = await claimDelivery(knex, 60); claim; claim = await claimDelivery(knex, 60)) claimed.push(claim.webhook_id);
      t.equal(claimed.filter((id) => hooks.some((each) => each.id === id)).length, 4);
      t.notOk(claimed.includes(his.id));
      await knex('webhook_deliveries').update({ state: 'failed' });
    });

    t.test('one that never answers keeps nobody else waiting; a deliverer that closes leaves what it was at to the next', async (t) => {
      const mute = await listening(t, () => {});
      const quick = await listening(t);
      const [ada, bob] = [await user(), await user()];
      const { id } = await hook(ada, mute.url);
      await hook(bob, quick.url);
      for (let n = 0; n < 6; n += 1) await enqueue(ada);
      await enqueue(bob);
      const first = await startDeliverer(site, { lanes: 3, look: 0.05 });
      await until(() => quick.came.length === 1);
      t.equal(mute.came.length, 2, 'two at once, the third lane is for others');
      await first.close();
      t.match(await listDeliveries(knex, id, { limit: 9 }), Array.from({ length: 6 }, () => ({ state: 'waiting', attempts: 0, lease_until: null })));
    });
  });
}

t.test('a webhook leads to no private address, neither by name nor by redirect', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  const { knex } = site.database;
  const { url, came } = await listening(t);
  const { id: user } = await insertUser(knex, { email: 'a@example.org', name: 'Ada', role: 'artist' });
  for (const to of [url, url.replace('http:', 'https:'), 'https://[::1]/', 'https://169.254.169.254/latest/meta-data', 'https://10.0.0.1/', 'https://2130706433/', 'https://localhost/']) {
    const id = newId('webhook');
    await insertWebhook(knex, { id, user_id: user, url: to, events: ['asset.succeeded'], description: '', secret: sealSecret(site.keyring, id, newSecret()) });
  }
  await knex.transaction((trx) => enqueueDeliveries(trx, { user, event: 'asset.succeeded', data: {} }));
  await delivering(t, site, { delays: [] });
  await until(async () => (await knex('webhook_deliveries').where({ state: 'failed' })).length === 7);
  const errors = (await knex('webhook_deliveries').pluck('error')) as string[];
  t.strictSame(errors.filter((error) => !/not public|give an https URL|no full host name/.test(error)), []);
  t.equal(came.length, 0);
});

t.test('a renewed secret signs beside the old one for a day', (t) => {
  const sealing = sealingWith('a secret of the site, for this test alone');
  const first = sealSecret(sealing, 'whk_1', 'whsec_b25l');
  const second = sealSecret(sealing, 'whk_1', 'whsec_dHdv', first);
  t.strictSame(secretsOf(sealing, 'whk_1', second, new Date()), ['whsec_dHdv', 'whsec_b25l']);
  t.strictSame(secretsOf(sealing, 'whk_1', second, new Date(Date.now() + 25 * 3600_000)), ['whsec_dHdv']);
  t.throws(() => secretsOf(sealing, 'whk_2', second, new Date()), { code: 'E_CONFIG_INVALID' }, 'another webhook’s can’t be put in its place');
  t.end();
});
