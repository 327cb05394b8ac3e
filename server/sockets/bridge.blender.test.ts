/** Artists' own Blenders: who may connect, what runs in them from another process, and what happens when they are interrupted, cut off or killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io as connect, type Socket } from 'socket.io-client';
import t, { type Test } from 'tap';
import { PROTOCOL } from '#core/data/protocol.ts';
import { sampleJob } from '#core/testing/index.ts';
import { revokeApiKey } from '../db/api-keys.ts';
import { tellRevoked } from '../identity/revoked.ts';
import type { OpenSite } from '../open-site.ts';
import { testApp, testPerson, type Person } from '../testing/app.ts';
import { testDatabase, testRedis } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { bridgeBlender } from './bridge-blender.ts';
import type { Sockets } from './index.ts';
import { presentBlenders } from './present.ts';
import { startArtist } from './testing/artist.ts';
import { listening } from './testing/listening.ts';

t.setTimeout(240_000);

const CUBE = 'import bpy\nbpy.ops.mesh.primitive_cube_add(size=1)\nbpy.context.object.name = "box"\n';
const counting = (to: number) => `${CUBE}n = 0\nwhile n < ${to}:\n    n += 1\n`;
const FOREVER = counting(1e15);
const SHOT = { name: 'front', azimuth: 0, elevation: 10, width: 64, height: 64, parts: null };
const job = (id: string, source: string) => sampleJob({ id, source, formats: ['glb'], shots: [SHOT] });
const signal = new AbortController().signal;
const tokenOf = ({ headers }: Person) => headers.authorization.slice('Bearer '.length);

interface Processes { site: OpenSite; worker: OpenSite; url: string; sockets: Sockets; dir: string }

/** A web process with sockets, and another that has none. */
async function processes(t: Test, redis = false): Promise<Processes> {
  const database = await testDatabase(t, 'postgres');
  const dir = mkdtempSync(join(tmpdir(), 'bridge-'));
  t.teardown(() => rmSync(dir, { recursive: true, force: true }));
  const options = { database, ...(redis && { redis: await testRedis(t) }), config: { dataDir: dir, secretKey: 'a secret that both of the processes know' } };
  const [site, worker] = [await testSite(t, options), await testSite(t, options)];
  const { port, sockets } = await listening(t, site, { patience: 3000 });
  return { site, worker, url: `http://127.0.0.1:${port}`, sockets, dir };
}

async function present({ worker }: Processes, { user }: Person, name = 'studio'): Promise<void> {
  while ((await presentBlenders(worker, user.id, name)).length === 0);
}

/** As a Blender would come: what it is told, `connect` or why not. */
async function knock(t: Test, url: string, auth: object, more: Parameters<typeof connect>[1] = {}): Promise<{ socket: Socket; said: string; code: string | undefined }> {
  const socket = connect(`${url}/bridge`, { transports: ['websocket'], reconnection: false, forceNew: true, auth, ...more });
  t.teardown(() => socket.disconnect());
  return new Promise((resolve) => {
    socket.once('connect', () => resolve({ socket, said: 'connect', code: undefined }));
    socket.once('connect_error', (error: Error & { data?: { code: string } }) => resolve({ socket, said: error.message, code: error.data?.code }));
  });
}

t.test('only who has a token for it gets in, and is out when it is revoked', async (t) => {
  const all = await processes(t);
  const { site, url } = all;
  const ada = await testPerson(site, 'artist');
  const bob = await testPerson(site, 'artist', { scopes: ['bridge:connect'] });
  const reader = await testPerson(site, 'artist', { scopes: ['assets:read'] });
  const viewer = await testPerson(site, 'viewer');
  const hello = { token: tokenOf(ada), blender: '3.4.1', protocol: PROTOCOL, name: 'studio', instance: 'instance-1' };
  t.match(await knock(t, url, { ...hello, token: undefined }), { code: 'E_LOGIN_REQUIRED' });
  t.match(await knock(t, url, { ...hello, token: `${tokenOf(ada)}x` }), { code: 'E_TOKEN_INVALID' });
  t.match(await knock(t, url, { ...hello, token: 'two words' }), { code: 'E_TOKEN_INVALID' });
  t.match(await knock(t, url, { ...hello, token: tokenOf(reader) }), { code: 'E_FORBIDDEN' });
  t.match(await knock(t, url, { ...hello, token: tokenOf(viewer) }), { code: 'E_FORBIDDEN' });
  t.match(await knock(t, url, { ...hello, protocol: 1 }), { said: /protocol 1, wanted/ });
  t.match(await knock(t, url, { ...hello, name: '../../x' }), { said: /auth: name/ });
  t.match(await knock(t, url, { ...hello, more: 1 }), { said: /auth/ });
  t.match(await knock(t, url, hello, { extraHeaders: { origin: 'https://evil.example' } }), { said: /websocket error/ });
  t.match(await knock(t, url.replace('/bridge', ''), hello), { said: 'connect' });
  t.match(await knock(t, url, { ...hello, token: tokenOf(bob) }), { said: 'connect' });
  await present(all, ada);
  const base = await testApp(t, site);
  const listed = async (who: Person) => (await fetch(`${base}/api/v1/bridges`, { headers: who.headers })).json();
  t.match(await listed(ada), { items: [{ name: 'studio', blender: '3.4.1', busy: false }], next: null });
  t.match(await listed(bob), { items: [{ name: 'studio' }] });
  t.match(await listed(reader), { code: 'E_FORBIDDEN' });

  const { socket } = await knock(t, url, { ...hello, name: 'second' });
  const gone = new Promise((resolve) => void socket.once('disconnect', resolve));
  const [{ id }] = (await site.database.knex('api_keys').where({ user_id: ada.user.id }).select('id')) as [{ id: string }];
  await revokeApiKey(site.database.knex, ada.user.id, id);
  await tellRevoked(site, { key: id });
  await gone;
  t.match(await knock(t, url, { ...hello, name: 'second' }), { code: 'E_TOKEN_INVALID' });
  t.strictSame(await presentBlenders(all.worker, ada.user.id), []);
});

for (const redis of [false, true]) {
  t.test(`a job of another process runs in the artist’s Blender, over ${redis ? 'Redis' : 'PostgreSQL'}`, async (t) => {
    const all = await processes(t, redis);
    const { site, worker, url, dir } = all;
    const ada = await testPerson(site, 'artist');
    const blender = bridgeBlender(worker, { user: ada.user.id, name: 'studio' });
    await t.rejects(blender.run(job('j0', CUBE), { signal }), { code: 'E_BRIDGE_MISSING', retryable: true });
    startArtist(t, { url, token: tokenOf(ada), name: 'studio', dir });
    await present(all, ada);
    await t.rejects(bridgeBlender(worker, { user: (await testPerson(site, 'admin')).user.id, name: 'studio' }).run(job('j1', CUBE), { signal }), { code: 'E_BRIDGE_MISSING' }, 'nobody else’s, not even an administrator’s');
    const told: string[] = [];
    const files: string[] = [];
    const report = await blender.run(job('j1', CUBE), { signal, onProgress: (message) => told.push(message), onFile: ({ name }) => files.push(name) });
    t.match(report, { job: 'j1', ok: true, error: null, walled: false, scene: { objects: [{ name: 'box' }] }, renders: [{ name: 'views/front.png' }], files: [{ name: 'asset.glb' }] });
    t.match(Buffer.from(await worker.blobs.get(report.files[0]!.sha256)).subarray(0, 4).toString(), 'glTF');
    t.ok(told.length >= 4 && told.includes('running the script'), told.join(', '));
    t.strictSame(files.toSorted(), ['asset.glb', 'views/front.png']);
    const two = await Promise.all(['j2', 'j3'].map((id) => blender.run(job(id, id === 'j2' ? CUBE : 'import os\n'), { signal })));
    t.match(two, [{ job: 'j2', ok: true }, { job: 'j3', ok: false, error: { kind: 'refused' } }], 'one after the other, and behind the gate');
    if (redis) return;

    t.test('what is cancelled stops the script, and the next job is not kept waiting', async (t) => {
      const stop = new AbortController();
      const running = blender.run(job('j4', FOREVER), { signal: stop.signal, onProgress: (message) => message.startsWith('running') && stop.abort(new Error('enough')) });
      await t.rejects(running, { code: 'E_CANCELLED' });
      t.match(await blender.run(job('j5', CUBE), { signal }), { ok: true, job: 'j5' });
      const limited = { ...job('j6', FOREVER), seconds: 2 };
      t.match(await blender.run(limited, { signal }), { ok: false, error: { kind: 'limit', type: 'SecondsSpent' } });
      t.match(await blender.run(job('j7', CUBE), { signal }), { ok: true });
    });

    t.test('a connection that breaks is made anew, and the report comes all the same', async (t) => {
      const cut = () => {
        for (const socket of all.sockets.io.of('/bridge').sockets.values()) socket.conn.close();
      };
      let cuts = 0;
      const report = await blender.run(job('j8', counting(4e7)), { signal, onProgress: (message) => {
        if (message.startsWith('running') && (cuts += 1) === 1) cut();
      } });
      t.match(report, { ok: true, job: 'j8', files: [{ name: 'asset.glb' }] });
    });

    t.test('a Blender that is killed is lost, and another of its name takes its place', async (t) => {
      const second = startArtist(t, { url, token: tokenOf(ada), name: 'laptop', instance: 'first-one', dir });
      await present(all, ada, 'laptop');
      const laptop = bridgeBlender(worker, { user: ada.user.id, name: 'laptop' });
      await t.rejects(laptop.run(job('j9', FOREVER), { signal, onProgress: () => second.kill() }), { code: 'E_BLENDER_LOST', retryable: true });
      startArtist(t, { url, token: tokenOf(ada), name: 'laptop', instance: 'second-one', dir });
      await present(all, ada, 'laptop');
      t.match(await laptop.run(job('j10', CUBE), { signal }), { ok: true });
      t.match((await presentBlenders(worker, ada.user.id)).map(({ name }) => name), ['laptop', 'studio']);
    });

    t.test('a server that ends says so', async (t) => {
      const begun = Promise.withResolvers<void>();
      const running = blender.run(job('j11', FOREVER), { signal, onProgress: () => begun.resolve() });
      await begun.promise;
      await all.sockets.close();
      await t.rejects(running, { code: 'E_BLENDER_LOST' });
    });
  });
}
