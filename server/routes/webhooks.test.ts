/** Webhooks over HTTP: one's own alone, the secret shown once, the test button, what was sent and sending it again. */
import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import t from 'tap';
import { openOutbound } from '../adapters/outbound/index.ts';
import { site as receiver } from '../adapters/outbound/testing/world.ts';
import { testApp, testPerson, type Person } from '../testing/app.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { enqueueDeliveries } from '../webhooks/enqueue.ts';

interface Told { id: string; revision: number; secret?: string; next: string | null; items: Told[]; state: string }

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind), config: { allowPrivateWebhooks: true }, outbound: openOutbound({ allowAddress: () => true }) });
    const base = await testApp(t, site);
    const [ada, bob, viewer] = await Promise.all([testPerson(site), testPerson(site), testPerson(site, 'viewer')]);
    const came: { headers: IncomingHttpHeaders; body: string }[] = [];
    let status = 200;
    const { port, close } = await receiver((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        came.push({ headers: request.headers, body });
        response.writeHead(status).end('seen');
      });
    });
    t.teardown(close);
    const url = `http://127.0.0.1:${port}/in`;

    async function call(who: Person, method: string, path = '', body?: object, revision?: number): Promise<Told & { status: number }> {
      const response = await fetch(`${base}/api/v1/webhooks${path}`, {
        method, headers: { ...who.headers, ...(body && { 'content-type': 'application/json' }), ...(revision !== undefined && { 'if-match': `"${revision}"` }) }, ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { ...(text ? JSON.parse(text) as Told : {} as Told), status: response.status };
    }
    const signed = (secret: string, { headers, body }: (typeof came)[number]) => `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`).digest('base64')}`;

    const made = await call(ada, 'POST', '', { url, events: ['asset.succeeded', 'asset.succeeded'], description: 'mine' });
    const path = `/${made.id}`;

    t.test('made with what is right, and seen by its owner alone', async (t) => {
      t.match(made, { status: 201, id: /^whk_/, url, events: ['asset.succeeded'], active: true, secret: /^whsec_[\w+/]{43}=$/ });
      for (const body of [{ url: 'ftp://example.org', events: ['asset.failed'] }, { url: 'https://a:b@example.org', events: ['asset.failed'] }, { url, events: [] }, { url, events: ['nothing'] }, { url }, { url, events: ['asset.failed'], secret: 'mine' }, { url, events: ['asset.failed'], user_id: bob.user.id }]) {
        t.match(await call(ada, 'POST', '', body), { status: 400, code: 'E_REQUEST_INVALID' }, JSON.stringify(body));
      }
      t.match(await call(viewer, 'POST', '', { url, events: ['asset.failed'] }), { status: 403 });
      t.notOk('secret' in (await call(ada, 'GET', path)), 'shown once');
      t.match((await call(ada, 'GET')).items, [{ id: made.id }]);
      t.match((await call(bob, 'GET')).items, []);
      for (const [method, more, body] of [['GET', ''], ['PATCH', '', { active: false }], ['DELETE', ''], ['POST', '/test'], ['POST', '/secret'], ['GET', '/deliveries'], ['POST', '/deliveries/dlv_1/retry']] as [string, string, object?][]) {
        t.match(await call(bob, method, `${path}${more}`, body, 1), { status: 404, code: 'E_UNKNOWN' }, `${method} ${more}`);
      }
      t.notMatch(JSON.stringify(await site.database.knex('webhooks')), made.secret!.slice(6), 'sealed in the database');
    });

    t.test('the test button sends at once, and says what came back', async (t) => {
      t.match(await call(ada, 'POST', `${path}/test`), { status: 200, event: 'webhook.test', state: 'delivered', answer: 'seen', attempts: 1 });
      t.equal(came[0]!.headers['webhook-signature'], signed(made.secret!, came[0]!));
      status = 500;
      t.match(await call(ada, 'POST', `${path}/test`), { status: 422, code: 'E_WEBHOOK_FAILED', detail: /answered 500/ });
      status = 200;
      t.match(await call(ada, 'GET', path), { failures: 0 }, 'a test counts for nothing');
    });

    t.test('a change wants the revision that was read; a new secret signs beside the old one', async (t) => {
      t.match(await call(ada, 'PATCH', path, { active: false }), { status: 428, code: 'E_REVISION_REQUIRED' });
      const off = await call(ada, 'PATCH', path, { active: false }, made.revision);
      t.match(off, { status: 200, active: false, revision: made.revision + 1 });
      t.match(await call(ada, 'PATCH', path, { description: 'x' }, made.revision), { status: 412, code: 'E_REVISION' });
      t.match(await call(ada, 'POST', `${path}/secret`, undefined, made.revision), { status: 412 });
      const renewed = await call(ada, 'POST', `${path}/secret`, undefined, off.revision);
      await call(ada, 'POST', `${path}/test`);
      const last = came.at(-1)!;
      t.equal(last.headers['webhook-signature'], `${signed(renewed.secret!, last)} ${signed(made.secret!, last)}`);
      t.match(await call(ada, 'PATCH', path, { active: true }, renewed.revision), { status: 200, active: true, why: null });
    });

    t.test('what was sent is listed in pages, and can be sent again', async (t) => {
      await site.database.knex.transaction((trx) => enqueueDeliveries(trx, { user: ada.user.id, event: 'asset.succeeded', data: {} }));
      const first = await call(ada, 'GET', `${path}/deliveries?limit=2`);
      t.match(first.items.map(({ state }) => state), ['waiting', 'delivered']);
      const second = await call(ada, 'GET', `${path}/deliveries?limit=2&cursor=${first.next}`);
      t.match(second, { items: [{ state: 'failed' }, { state: 'delivered' }], next: null });
      const again = `${path}/deliveries/${second.items[0]!.id}/retry`;
      t.match(await call(ada, 'POST', again), { status: 202, state: 'waiting', attempts: 0 });
      t.match(await call(ada, 'POST', again), { status: 404 }, 'it waits already');
      t.match(await call(ada, 'GET', `${path}/deliveries?cursor=bm90aGluZw`), { status: 400 });
    });

    t.test('deleted, it is gone with its deliveries; all of it stands in the audit log', async (t) => {
      const { revision } = await call(ada, 'GET', path);
      t.match(await call(ada, 'DELETE', path, undefined, revision), { status: 204 });
      t.match(await call(ada, 'GET', path), { status: 404 });
      t.equal((await site.database.knex('webhook_deliveries')).length, 0);
      const done = (await site.database.knex('audit_log').whereLike('action', 'webhook.%').orderBy('id').pluck('action')) as string[];
      t.strictSame(done, ['create', 'change', 'renew-secret', 'change', 'deliver-again', 'delete'].map((action) => `webhook.${action}`));
    });

    t.test('twenty are enough', async (t) => {
      for (let n = 0; n < 20; n += 1) t.equal((await call(bob, 'POST', '', { url, events: ['asset.failed'] })).status, 201);
      t.match(await call(bob, 'POST', '', { url, events: ['asset.failed'] }), { status: 429, code: 'E_QUOTA_SPENT' });
    });
  });
}
