/** What an attacker tries with a good login of her own: others' ids in bodies and queries, columns that are not hers to set, two requests at once. */
import { request } from 'node:http';
import t from 'tap';
import { calling } from './routes/testing/calling.ts';
import { sampleJob, sampleResult, sampleRow, sampleVersion } from './routes/testing/things.ts';
import { insertUpload, acceptUpload } from './db/uploads.ts';
import { keepFile } from './db/files.ts';
import { testApp, testPerson } from './testing/app.ts';
import { DATABASES, testDatabase } from './testing/index.ts';
import { caller, testLogin } from './testing/login.ts';
import { testSite } from './testing/site.ts';

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind), config: { rateHeavy: 10_000, rateWrite: 10_000 } });
    const db = site.database.knex;
    const base = await testApp(t, site);
    const [ada, eve] = [await testPerson(site), await testPerson(site, 'artist', { name: 'Eve' })];
    const [asAda, asEve] = [calling(base, ada), calling(base, eve)];
    const own = async (user: string) => {
      const asset = await sampleRow(site, user);
      const { version } = await sampleVersion(site, asset, await sampleResult(site, { script: `# of ${user}` }));
      const job = await sampleJob(site, asset);
      return { asset: asset.id, version: version.id, job: job.id };
    };
    const [hers, his] = [await own(eve.user.id), await own(ada.user.id)];
    const file = await keepFile(db, site.blobs, Buffer.from('his picture'), { name: 'x.png', type: 'image/png' });
    const upload = (await acceptUpload(db, (await insertUpload(db, { user: ada.user.id, kind: 'image', file })).id))!.id;
    const at = `/assets/${hers.asset}`;

    await t.test('ids of others in bodies and queries name nothing', async (t) => {
      const tries: [string, string, unknown?][] = [
        ['POST', `${at}/refine`, { feedback: 'blue', version: his.version }], ['POST', `${at}/build`, { script: 'import bpy', version: his.version }],
        ['POST', `${at}/comments`, { text: 'x', version: his.version }], ['POST', '/assets/generate', { text: 'x', images: [upload] }],
        ['GET', `${at}/versions/${hers.version}/diff?against=${his.version}`], ['GET', `${at}/versions/${his.version}`], ['GET', `${at}/blobs/${file.sha256}`],
      ];
      for (const [method, path, body] of tries) t.equal((await asEve(method, path, body, { 'If-Match': '*' })).status, 404, `${method} ${path.replaceAll(/\w{26}/g, '…')}`);
      t.strictSame((await asEve('GET', `${at}/events?job=${his.job}`)).body.items, []);
      t.strictSame((await asEve('GET', `/jobs?asset=${his.asset}`)).body.items, []);
      const stream = await fetch(`${base}/api/v1${at}/stream?job=${his.job}&until=end`, { headers: eve.headers });
      t.notMatch(await stream.text(), his.job);
      t.equal((await db('generation_jobs').where({ user_id: eve.user.id }).whereIn('kind', ['refine', 'build'])).length, 0);
    });

    await t.test('nobody sets what is not theirs to set', async (t) => {
      const { headers } = await asEve('GET', at);
      const match = { 'If-Match': headers.get('etag')! };
      for (const body of [{ user_id: ada.user.id }, { userId: ada.user.id }, { id: his.asset }, { headId: his.version }, { revision: 99 }, { deletedAt: null }, { title: 'x', owner: ada.user.id }]) t.equal((await asEve('PATCH', at, body, match)).status, 400, Object.keys(body).join());
      const call = caller(base);
      const login = await testLogin(site, 'artist', { name: 'Mallory', password: true });
      const account = await call('GET', '/account', { headers: login.headers });
      for (const body of [{ role: 'admin' }, { tier: 'pro' }, { quotas: { runsPerDay: 1e6 } }, { disabled: false }, { password_hash: 'x' }, { totp_enabled: false }, { permissions: ['users:manage'] }]) {
        t.equal((await call('PATCH', '/account', { headers: { ...login.headers, 'if-match': account.headers.get('etag')! }, body })).status, 400, Object.keys(body).join());
      }
      t.match(await db('users').where({ id: login.user.id }).first(), { role: 'artist', tier: 'default', quotas: {} });
      t.equal((await asEve('POST', '/assets/generate', { text: 'x', user: ada.user.id })).status, 400);
      t.equal((await asEve('POST', '/assets/generate', { text: 'x', priority: 10 })).status, 400, 'nor gets before the others');
    });

    await t.test('names of prototypes are names like any other', async (t) => {
      for (const query of ['__proto__=1', '__proto__[admin]=1', 'constructor[prototype][admin]=1', 'constructor=1', 'toString=1', 'limit=1&limit=2', 'limit[]=1', 'limit[__proto__]=1']) t.equal((await asEve('GET', `/assets?${query}`)).status, 400, query);
      for (const json of ['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '{"title":"x","__proto__":{"tags":[]}}']) {
        const answer = await fetch(`${base}/api/v1${at}`, { method: 'PATCH', body: json, headers: { ...eve.headers, 'content-type': 'application/json', 'if-match': '*' } });
        t.equal(answer.status, 400, json);
      }
      t.equal((await asEve('GET', '/kinds/__proto__')).status, 404);
      t.equal((await asEve('GET', '/kinds/constructor')).status, 404);
      t.equal(({} as { admin?: boolean }).admin, undefined);
    });

    await t.test('of changes at once to the same revision one counts', async (t) => {
      const match = { 'If-Match': (await asEve('GET', at)).headers.get('etag')! };
      const all = await Promise.all([1, 2, 3, 4, 5].map((n) => asEve('PATCH', at, { title: `title ${n}` }, match)));
      t.strictSame(all.map(({ status }) => status).toSorted((a, b) => a - b), [200, 412, 412, 412, 412]);
      t.equal((await asEve('GET', at)).body.title, all.find(({ status }) => status === 200)!.body.title);
      t.equal((await asEve('PATCH', at, { title: 'x' })).status, 428);
      const hook = await asEve('POST', '/webhooks', { url: 'https://hooks.example.org/', events: ['asset.succeeded'] });
      const tag = { 'If-Match': hook.headers.get('etag')! };
      const hooks = await Promise.all([1, 2, 3].map((n) => asEve('PATCH', `/webhooks/${hook.body.id}`, { description: `${n}` }, tag)));
      t.strictSame(hooks.map(({ status }) => status).toSorted((a, b) => a - b), [200, 412, 412]);
    });

    await t.test('an Idempotency-Key is its user’s, its request’s and its address’s', async (t) => {
      const key = { 'Idempotency-Key': 'the-same' };
      const first = await asAda('POST', '/assets/generate', { text: 'a stool' }, key);
      t.equal(first.status, 202);
      const second = await asEve('POST', '/assets/generate', { text: 'a stool' }, key);
      t.equal(second.status, 202);
      t.not(second.body.asset.id, first.body.asset.id);
      t.equal(second.headers.get('idempotency-replayed'), null);
      t.equal((await asAda('POST', '/assets/generate', { text: 'another stool' }, key)).body.code, 'E_IDEMPOTENCY');
      t.equal((await asAda('POST', `/assets/${his.asset}/refine`, { feedback: 'blue' }, key)).body.code, 'E_IDEMPOTENCY');
      t.equal((await asEve('POST', `/assets/${his.asset}/refine`, { feedback: 'blue' }, key)).status, 404, 'and shows nobody what is not theirs');
      const same = await Promise.all([1, 2, 3, 4].map(() => asAda('POST', '/assets/generate', { text: 'once' }, { 'Idempotency-Key': 'at-once' })));
      const made = new Set(same.filter(({ status }) => status === 202).map(({ body }) => body.asset.id));
      t.equal(made.size, 1, 'four at once make one');
      t.equal((await db('assets').where({ user_id: ada.user.id, prompt: 'once' })).length, 1);
    });

    await t.test('the last run of the day is given once', async (t) => {
      const poor = await testPerson(site, 'artist', { name: 'Poor' });
      await db('users').where({ id: poor.user.id }).update({ quotas: JSON.stringify({ runsPerDay: 1 }) });
      const all = await Promise.all([1, 2, 3, 4].map((n) => calling(base, poor)('POST', '/assets/generate', { text: `stool ${n}` })));
      t.strictSame(all.map(({ status }) => status).toSorted((a, b) => a - b), [202, 429, 429, 429]);
    });

    await t.test('names of files write no headers', async (t) => {
      const form = '--b\r\nContent-Disposition: form-data; name="file"; filename="a\\"\r\nSet-Cookie: x=1\r\n\r\n';
      const raw = await fetch(`${base}/api/v1/uploads`, { method: 'POST', headers: { ...eve.headers, 'content-type': 'multipart/form-data; boundary=b' }, body: `${form}BLENDER-v304REND\r\n--b--\r\n` });
      t.ok(raw.status < 500);
      for (const filename of ['a%0d%0aSet-Cookie: x=1.blend', '../../etc/passwd', '..\\..\\x', '‮gpj.exe', '.htaccess', '"; filename="evil.html', 'con.blend', '', '.']) {
        const body = new FormData();
        body.append('file', new Blob(['BLENDER-v304REND', filename]), filename);
        const answer = await fetch(`${base}/api/v1/uploads`, { method: 'POST', headers: eve.headers, body });
        t.equal(answer.status, 201, JSON.stringify(filename));
        const { id, file: { name } } = (await answer.json()) as { id: string; file: { name: string } };
        t.match(name, /^[\w-]{1,60}\.blend$/);
        const got = await fetch(`${base}/api/v1/uploads/${id}/file`, { headers: eve.headers });
        await got.arrayBuffer();
        t.equal(got.headers.get('set-cookie'), null);
        t.equal(got.headers.get('content-disposition'), `attachment; filename="${name}"`);
      }
    });

    await t.test('paths with dots lead nowhere, and hosts that are named count for nothing', async (t) => {
      const { port } = new URL(base);
      const raw = (path: string, headers: Record<string, string> = {}) => new Promise<{ status: number; text: string; headers: object }>((resolve, reject) => {
        request({ port, path, headers: { ...eve.headers, ...headers } }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
        }).on('error', reject).end();
      });
      for (const path of ['/api/v1/docs/../../../../etc/passwd', '/api/v1/docs/..%2f..%2f..%2fetc%2fpasswd', '/api/v1/docs/%2e%2e/%2e%2e/package.json', `/api/v1${at}/versions/head/files/..%2f..%2fsecret.key`, '/api/v1/docs/swagger-ui.css%00.html', '//etc/passwd', '/api/v1/%c0%ae%c0%ae/']) {
        const { status, text } = await raw(path);
        t.ok(status >= 400 && status < 500, `${status} ${path}`);
        t.notMatch(text, /root:|"dependencies"/);
      }
      const shared = await raw(`/api/v1${at}`, { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
      t.notMatch(shared.text + JSON.stringify(shared.headers), /evil\.example/);
    });
  });
}
