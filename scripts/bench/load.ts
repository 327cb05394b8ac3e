/**
 * scripts/bench/load [--json] [--users 1000] [--seconds 120] [--every 5] [--runs 3] [--embedded]
 * So many people at once on one machine: each holds an event stream and asks for a state every few seconds, while runs go through Blender (a new one every `runs` seconds).
 * A web process and a worker on PostgreSQL and Redis, or with `--embedded` all of it in one process. Beside it a bare Koa with the same crowd.
 * The crowd, the server, its database and Blender share the machine's cores.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { freePort } from '#server/testing/child.ts';
import { startPostgres, startRedis } from '#server/testing/index.ts';
import { figure, type Figure, median, print, share } from './figures.ts';
import { crowdAt, percentile, polling, type Crowd } from './serving/crowd.ts';
import { people, type Person } from './serving/people.ts';
import { CLI, ready, rssOf, start } from './serving/processes.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, users: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '120' }, every: { type: 'string', default: '5' }, runs: { type: 'string', default: '3' }, embedded: { type: 'boolean', default: false } },
});
const [users, seconds, every, pause] = [Number(values.users), Number(values.seconds), Number(values.every), Number(values.runs)];
const folder = mkdtempSync(join(tmpdir(), 'bozzetto-load-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Streams open, polling, and what else happens meanwhile. */
async function busy(crowd: Crowd, everybody: readonly Person[], beside: (until: number) => Promise<void>): Promise<void> {
  for (let n = 0; n < everybody.length; n += 50) await Promise.all(everybody.slice(n, n + 50).map((person) => crowd.stream(person, person.asset)));
  crowd.calls.length = 0;
  const until = performance.now() + seconds * 1000;
  await Promise.all([polling(crowd, everybody, every, until), beside(until)]);
}

async function bare(everybody: readonly Person[]): Promise<number> {
  const port = await freePort();
  const server = start([join(import.meta.dirname, 'serving/bare-koa.ts')], { PORT: String(port) }, join(folder, 'bare.log'));
  try {
    await ready(`http://127.0.0.1:${port}/health/ready`);
    const crowd = crowdAt(`http://127.0.0.1:${port}`);
    await busy(crowd, everybody, async () => {});
    crowd.leave();
    return percentile(crowd.calls.map(({ milliseconds }) => milliseconds), 0.95);
  } finally {
    await server.end('SIGKILL');
  }
}

interface Run { seconds: number; state: string }

/** A person asks for an asset, watches it on a stream of its own, and reads what came of it. */
async function makeOne(crowd: Crowd, person: Person, n: number): Promise<Run> {
  const began = performance.now();
  const { body } = await crowd.ask(person, 'generate', '/api/v1/assets/generate', { method: 'POST', headers: { 'idempotency-key': `load-${n}` }, body: { text: 'a round stool', seed: n, previews: false } });
  const id = (body as { asset?: { id: string } } | null)?.asset?.id;
  if (id === undefined) return { seconds: 0, state: 'refused' };
  const { promise: state, resolve } = Promise.withResolvers<string>();
  await crowd.stream(person, id, (type) => {
    if (/^job-(succeeded|failed|cancelled)$/.test(type)) resolve(type);
  });
  const ended = await Promise.race([state, sleep(60_000, 'nothing within 60 s')]);
  await crowd.ask(person, 'versions', `/api/v1/assets/${id}/versions`);
  await crowd.ask(person, 'list', '/api/v1/assets?limit=20');
  return { seconds: (performance.now() - began) / 1000, state: ended };
}

async function bozzetto(): Promise<{ figures: Figure[]; everybody: Person[] }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env: Record<string, string> = {
    BOZZETTO_PORT: String(port), BOZZETTO_DATA_DIR: join(folder, 'data'), BOZZETTO_LOG_LEVEL: 'warn', BOZZETTO_SECRET_KEY: 'x'.repeat(64), XDG_CACHE_HOME: join(folder, 'cache'), XDG_DATA_HOME: join(folder, 'share'),
  };
  const services = values.embedded ? [] : await Promise.all([startPostgres({ fsync: true }), startRedis()]);
  for (const [n, { url }] of services.entries()) Object.assign(env, { [n === 0 ? 'DATABASE_URL' : 'REDIS_URL']: url });
  const everybody = await people(env, users);
  const processes = values.embedded ? [start([CLI, 'serve'], env, join(folder, 'server.log'))] : [start([CLI, 'serve', '--no-worker'], env, join(folder, 'web.log')), start([CLI, 'worker'], env, join(folder, 'worker.log'))];
  const resident = () => processes.reduce((sum, { pid }) => sum + rssOf(pid), 0);
  try {
    const began = await ready(`${url}/health/ready`);
    const crowd = crowdAt(url);
    const warm = await makeOne(crowd, everybody[0]!, 1_000_000);
    if (warm.state !== 'job-succeeded') throw new Error(`the first run: ${warm.state}; ${crowd.errors.join('; ')}`);
    const memory: number[] = [];
    const runs: Run[] = [];
    await busy(crowd, everybody, async (until) => {
      const going: Promise<unknown>[] = [];
      for (let n = 0; performance.now() < until; n += 1) {
        going.push(makeOne(crowd, everybody[n % everybody.length]!, n).then((run) => runs.push(run)));
        const next = performance.now() + pause * 1000;
        while (performance.now() < next) {
          memory.push(resident());
          await sleep(500);
        }
      }
      await Promise.all(going);
    });
    const open = crowd.open();
    crowd.leave();
    const times = (kind?: string) => crowd.calls.filter((call) => kind === undefined || call.kind === kind).map(({ milliseconds }) => milliseconds);
    const quarter = Math.floor(memory.length / 4);
    const [early, late] = [median(memory.slice(quarter, 2 * quarter)), median(memory.slice(-quarter))];
    if (crowd.errors.length > 0) process.stderr.write(`${[...new Set(crowd.errors)].slice(0, 10).join('\n')}\n`);
    return {
      everybody,
      figures: [
        figure('ready after', began, 's', '<= 10'),
        figure('open event streams at the end', open, 'streams', `>= ${users}`),
        figure('API calls', times().length, 'calls'),
        figure('API calls, p50', percentile(times(), 0.5), 'ms'),
        figure('API calls, p95', percentile(times(), 0.95), 'ms', '<= 200'),
        figure('POST generate, p95', percentile(times('generate'), 0.95), 'ms', '<= 200'),
        figure('errors', crowd.errors.length, 'errors', '= 0'),
        figure('events that came by the streams', crowd.events, 'events'),
        figure('runs that succeeded', runs.filter(({ state }) => state === 'job-succeeded').length, 'runs', `>= ${runs.length}`, runs.length),
        figure('a run, queue included (median)', median(runs.map((run) => run.seconds)), 's'),
        figure('memory, last quarter beside the second', share(late, early), 'times', '<= 1.1'),
        figure(values.embedded ? 'memory of the server' : 'memory of web and worker', late / 2 ** 20, 'MiB'),
      ],
    };
  } finally {
    await Promise.all(processes.map((each) => each.end('SIGTERM')));
    await Promise.all(services.map((each) => each.stop()));
  }
}

/** What scripts/bench/queue says of both drivers, in a process of its own. */
async function queues(): Promise<Figure[]> {
  // It ends with 1 where a bar of its own is missed.
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'queue.ts'), '--json']).catch((error: { stdout: string }) => error);
  const { figures: all } = JSON.parse(stdout.trim().split('\n').at(-1)!) as { figures: Figure[] };
  return all.filter(({ name }) => name.endsWith('jobs a second'));
}

const { figures, everybody } = await bozzetto();
const reference = Math.round((await bare(everybody)) * 100) / 100;
Object.assign(figures.find(({ name }) => name === 'API calls, p95')!, { reference });
print([...figures, ...(await queues())], values.json);
process.exit();
