import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { serve } from '#server/main.ts';
import { testDatabase } from '#server/testing/index.ts';
import { startCommand } from '#server/testing/process.ts';
import { testConfig } from '#server/testing/site.ts';
import { work } from '#server/worker.ts';
import { migrate } from './migrate.ts';

const dir = mkdtempSync(join(tmpdir(), 'bozzetto-cli-'));
t.teardown(() => rmSync(dir, { recursive: true, force: true }));

t.test('config: shows where values come from, and tells all faults at once', async (t) => {
  const file = join(dir, 'bozzetto.json');
  writeFileSync(file, JSON.stringify({ rateRead: 5 }));
  const show = startCommand(t, ['config', 'show', '--config', file, '--port', '9'], { DATABASE_URL: 'postgres://me:hush@db/b', BOZZETTO_LOG_LEVEL: 'warn' });
  t.equal(await show.ended, 0);
  for (const line of ['port = 9  # flag --port', `rateRead = 5  # ${file}: rateRead`, 'logLevel = "warn"  # environment BOZZETTO_LOG_LEVEL', 'databaseUrl = "postgres://***@db/b"  # environment DATABASE_URL', 'host = "127.0.0.1"  # default', 'publicUrl = "http://127.0.0.1:9"  # default: from host and port', 'redisUrl = none  # default']) t.match(show.stdout(), line);
  t.notMatch(show.stdout(), 'hush');

  const check = startCommand(t, ['config', 'check', '--port', 'x', '--json'], { BOZZETTO_PROT: '1', BOZZETTO_CONFIG: join(dir, 'none') });
  t.equal(await check.ended, 4);
  t.match(JSON.parse(check.stdout()), { error: { code: 'E_CONFIG_INVALID', message: /flag --port: must be a whole number.*|BOZZETTO_PROT/ } });
  t.equal(JSON.parse(check.stdout()).error.message.split('\n').length, 3);
});

t.test('migrate: up, status, down, on PostgreSQL', async (t) => {
  const { url } = await testDatabase(t, 'postgres', { empty: true });
  t.intercept(process, 'env', { value: { ...process.env, DATABASE_URL: url! } });
  const said = async (direction: string, to?: string) => {
    const written = t.capture(process.stdout, 'write');
    await migrate(direction, { json: true, ...(to && { to }) });
    const [line] = written.args().flat();
    written.restore();
    return JSON.parse(String(line)) as { done: string[]; waiting: string[] };
  };
  const { waiting } = await said('status');
  t.match(waiting, ['001-first']);
  t.match(await said('up'), { done: waiting, waiting: [] });
  t.match(await said('down'), { done: waiting.slice(0, -1), waiting: waiting.slice(-1) }, 'one step');
  t.match(await said('up', '001-first'), { done: ['001-first'] });
  await t.rejects(migrate('sideways', {}), { code: 'E_OPTION_INVALID' });
});

/** Makes something throw that nobody catches. */
const STRAY = `process.on('SIGUSR2', () => setImmediate(() => { throw new Error('a stray fault'); }))`;

t.test('serve: embedded, in one process, with what was kept there the next time', async (t) => {
  const dataDir = join(dir, 'data');
  const start = () => startCommand(t, ['serve', '--port', '0', '--data-dir', dataDir], { BOZZETTO_BLENDER: '/nowhere/blender', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(STRAY)}` });
  const first = start();
  const [, url] = await first.said(/answers at (http:\S+)/);
  const [, link] = await first.said(/(http:\S+\/setup#token=\S+)/);
  t.ok(link!.startsWith(url!));
  t.notMatch(first.stdout(), /token=/, 'never in the log');
  t.equal((await fetch(`${url}/health/live`)).status, 200);
  const ready = await fetch(`${url}/health/ready`);
  t.equal(ready.status, 503);
  t.match(await ready.json(), { ready: false, parts: [{ part: 'database', ok: true }, { part: 'queue', ok: true }, { part: 'store', ok: true }, { part: 'disk', ok: true }, { part: 'blender', ok: false, code: 'E_BLENDER_MISSING' }] }, 'what is missing is named');
  t.equal((await fetch(`${url}/api/v1/account`)).status, 401);
  t.match(await (await fetch(`${url}/api/v1/openapi.json`)).json(), { openapi: /^3\.1/ });

  const second = start();
  t.equal(await second.ended, 4);
  t.match(second.stderr(), /E_DATABASE_BUSY/);
  const elsewhere = join(dir, 'elsewhere');
  const { port } = new URL(url!);
  const twice = startCommand(t, ['serve', '--port', port, '--data-dir', elsewhere]);
  t.equal(await twice.ended, 4);
  t.match(twice.stderr(), new RegExp(`127\\.0\\.0\\.1:${port} is taken[^]*E_PORT_TAKEN.*--port`), 'the port is what helps, and is found first');
  t.notOk(existsSync(elsewhere), 'and nothing was made');
  first.child.kill('SIGKILL');
  await first.ended;
  const again = start();
  const [, there] = await again.said(/answers at (http:\S+)/);
  t.equal((await fetch(`${there}/health/live`)).status, 200, 'kill -9 leaves nothing behind that would keep it from starting');
  again.child.kill('SIGUSR2');
  t.equal(await again.ended, 70, 'what nobody catches ends it in good order');
  t.match(again.stdout(), /"level":"fatal".*a stray fault/);
  t.match(again.stderr(), /ending because of a fault/);
});

t.test('what keeps a server from starting is told, and nothing of it stays open', async (t) => {
  const { url } = await testDatabase(t, 'postgres');
  const secretKey = 's'.repeat(32);
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  t.teardown(() => taken.close());
  const { port } = taken.address() as { port: number };
  await t.rejects(serve(testConfig(t, { databaseUrl: url, secretKey, port }), { work: false }), { code: 'E_PORT_TAKEN', message: /^port: .* is taken by another process/, hint: /--port/ });
  await t.rejects(serve(testConfig(t, { host: '192.0.2.1' }), { work: true }), { code: 'E_CONFIG_INVALID', message: /no address of this machine/ });
  await t.rejects(serve(testConfig(t), { work: false }), { code: 'E_CONFIG_INVALID', message: /DATABASE_URL: is wanted/ });
  await t.rejects(work(testConfig(t)), { code: 'E_CONFIG_INVALID', message: /DATABASE_URL: is wanted/ });
  await t.rejects(work(testConfig(t, { databaseUrl: url, secretKey, workerPort: port })), { code: 'E_PORT_TAKEN', message: /^workerPort/, hint: /--worker-port/ });
  await t.rejects(work(testConfig(t, { databaseUrl: 'postgres://me:hush@127.0.0.1:1/b' })), { code: 'E_DATABASE' });
});
