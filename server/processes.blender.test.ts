/** A web process and two workers, on PostgreSQL and Redis: the product as several processes. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { findBlender } from './adapters/blender/find.ts';
import { testDatabase, testRedis } from './testing/index.ts';
import { startCommand } from './testing/process.ts';

/** One that starts only when it is told to. The wall shows it no file but itself, so it looks at its own mode. */
function slowBlender(folder: string): { path: string; goOn(): void } {
  const path = join(folder, 'slow-blender');
  writeFileSync(path, `#!/bin/sh\nuntil [ "$(stat -c %a "$0")" = 555 ]; do sleep 0.1; done\nexec ${findBlender()} "$@"\n`);
  chmodSync(path, 0o755);
  return { path, goOn: () => chmodSync(path, 0o555) };
}

t.test('a job wanders from a worker that ends to one that stays; the web process closes its streams and goes', async (t) => {
  const { url: DATABASE_URL } = await testDatabase(t, 'postgres');
  const dataDir = mkdtempSync(join(tmpdir(), 'bozzetto-processes-'));
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }));
  const env = { DATABASE_URL: DATABASE_URL!, REDIS_URL: await testRedis(t), BOZZETTO_DATA_DIR: dataDir, BOZZETTO_PLUGINS: 'false', BOZZETTO_WORKERS: '1' };
  const web = startCommand(t, ['serve', '--no-worker', '--port', '0'], env);
  const [, base] = await web.said(/answers at (\S+)/);
  const [, token] = await web.said(/#token=(\S+)/);

  const call = async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> => {
    const answer = await fetch(`${base}${path}`, { method, headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as T;
  };
  const { accessToken } = await call<{ accessToken: string }>('POST', '/api/v1/setup', { token, email: 'admin@example.org', name: 'Ada', password: 'a stool with three legs' });
  const headers = { authorization: `Bearer ${accessToken}` };
  const { asset, job } = await call<Record<'asset' | 'job', { id: string }>>('POST', '/api/v1/assets/generate', { text: 'a three-legged stool', previews: false }, headers);
  const stream = await fetch(`${base}/api/v1/assets/${asset.id}/stream`, { headers });
  const streamed = stream.text();
  const state = async () => (await call<{ state: string; attempts: number; result: { version: string } | null }>('GET', `/api/v1/jobs/${job.id}`, undefined, headers));
  t.equal((await state()).state, 'waiting', 'nobody works yet');

  const leaving = startCommand(t, ['worker', '--drain-seconds', '0', '--worker-port', '0'], env);
  const [, health] = await leaving.said(/health at (\S+)\/health\/ready/);
  t.equal((await fetch(`${health}/api/v1/jobs`)).status, 404, 'a worker answers for its health and figures only');
  t.equal((await fetch(`${health}/metrics`)).status, 200);
  while ((await state()).state === 'waiting') await sleep(20);
  leaving.child.kill('SIGTERM');
  t.equal(await leaving.ended, 0, leaving.stderr());
  const between = await state();
  const slow = slowBlender(dataDir);
  const staying = startCommand(t, ['worker', '--worker-port', '0'], { ...env, BOZZETTO_BLENDER: slow.path });
  const [, beside] = await staying.said(/health at (\S+)\/health\/ready/);
  const ready = async () => (await (await fetch(`${beside}/health/ready`)).json()) as { ready: boolean };
  t.match(await ready(), { ready: false, parts: [{ ok: true }, { ok: true }, { ok: true }, { ok: true }, { part: 'blender', ok: false, code: 'E_BLENDER_STARTING' }] }, 'not lost: it is being started');
  while ((await state()).state === 'waiting') await sleep(20);
  slow.goOn();
  for (let now = between; !['succeeded', 'failed', 'dead', 'cancelled'].includes(now.state); now = await state()) await sleep(100);
  const after = await state();
  t.match(after, { state: 'succeeded', result: { version: /^ver_/ }, attempts: 1 }, 'what was given back cost no attempt, nor did the wait for Blender');
  while (!(await ready()).ready) await sleep(100);
  t.match(await call('GET', `/api/v1/assets/${asset.id}/versions`, undefined, headers), { items: { length: 1 } }, 'one version, not two');

  web.child.kill('SIGTERM');
  t.equal(await web.ended, 0, web.stderr());
  t.match(await streamed, /event: job-queued[^]*event: job-succeeded/, 'the stream told it all, and was closed');
  staying.child.kill('SIGTERM');
  t.equal(await staying.ended, 0, staying.stderr());
  t.notMatch([web, leaving, staying].map((each) => each.stdout()).join(''), /three-legged|admin@example|a stool with/, 'no words of people in the logs');
});
