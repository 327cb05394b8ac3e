/**
 * scripts/bench/faults [--json] [--rounds 36] [--pause 3]
 * A web process and two workers on PostgreSQL and Redis (append-only file), with jobs coming all the time; one part after the other is killed with SIGKILL at a random
 * moment and, where it is one of ours to start, started again. Afterwards every accepted job is looked at: its end, its events, its version, its files, what its model was asked.
 */
import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { openBlobs } from '#server/adapters/store/open-blobs.ts';
import { loadConfig } from '#server/config/load.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { freePort } from '#server/testing/child.ts';
import { startPostgres, startRedis } from '#server/testing/index.ts';
import { figure, median, print } from './figures.ts';
import { installGuest } from './serving/guest.ts';
import { paidModel, RECORDED_TEXT } from './serving/paid-model.ts';
import { people, type Person } from './serving/people.ts';
import { CLI, ready, start, type Running } from './serving/processes.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '36' }, pause: { type: 'string', default: '3' } } });
const TERMINAL = ['succeeded', 'failed', 'cancelled', 'dead'];
const folder = mkdtempSync(join(tmpdir(), 'bozzetto-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const model = await paidModel(300);
const postgres = await startPostgres({ fsync: true });
const aof = join(folder, 'redis');
mkdirSync(aof);
let redis = await startRedis({ folder: aof });
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const env = {
  DATABASE_URL: postgres.url, REDIS_URL: redis.url, BOZZETTO_PORT: String(port), BOZZETTO_DATA_DIR: join(folder, 'data'), BOZZETTO_LOG_LEVEL: 'warn',
  BOZZETTO_SECRET_KEY: 'x'.repeat(64), BOZZETTO_LEASE_SECONDS: '5', BOZZETTO_ATTEMPTS: '10', BOZZETTO_RATE_HEAVY: '10000', BOZZETTO_RATE_READ: '100000',
  BOZZETTO_MODEL: 'compatible:paid', BOZZETTO_BASE_URL: model.url, XDG_CACHE_HOME: join(folder, 'cache'), XDG_DATA_HOME: join(folder, 'share'), XDG_CONFIG_HOME: join(folder, 'config'),
};
const everybody = await people(env, 12);

const startWeb = () => start([CLI, 'serve', '--no-worker'], env, join(folder, 'web.log'));
const startWorker = (n: number) => start([CLI, 'worker'], { ...env, BOZZETTO_WORKERS: '1' }, join(folder, `worker-${n}.log`));
let web = startWeb();
const workers = [startWorker(0), startWorker(1)];
await ready(`${url}/health/ready`);
await installGuest(url, everybody[0]!);

/** Processes below one, with their command lines. */
function below(pid: number): { pid: number; command: string }[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      return [{ pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
    } catch {
      return [];
    }
  });
  const found = new Set([pid]);
  for (let grown = 0; grown !== found.size;) {
    grown = found.size;
    for (const each of all) if (found.has(each.parent)) found.add(each.pid);
  }
  return all.filter((each) => found.has(each.pid) && each.pid !== pid);
}

/** Kills one of a worker's own children. @returns whether there was one */
function killBelow(pattern: RegExp): boolean {
  const victims = workers.flatMap(({ pid }) => below(pid)).filter(({ command }) => pattern.test(command));
  const victim = victims[randomInt(Math.max(1, victims.length))];
  if (victim) process.kill(victim.pid, 'SIGKILL');
  return victim !== undefined;
}

const VICTIMS: Record<string, () => Promise<boolean>> = {
  async worker() {
    const n = randomInt(2);
    await workers[n]!.end('SIGKILL');
    workers[n] = startWorker(n);
    return true;
  },
  async web() {
    await web.end('SIGKILL');
    web = startWeb();
    return true;
  },
  async redis() {
    await redis.stop('SIGKILL');
    await sleep(randomInt(500));
    redis = await startRedis({ port: redis.port, folder: aof });
    return true;
  },
  async postgres() {
    await postgres.stop('SIGKILL');
    await sleep(randomInt(500));
    await postgres.startAgain();
    return true;
  },
  async blender() { return killBelow(/blender/); },
  async plugins() { return killBelow(/core\/sandbox\/child/); },
};

const accepted = new Map<string, { at: number }>();
let [refused, serial] = [0, 0];

/** Sends until it is accepted, always with the same key: a lost answer must not make a second job. */
async function order(person: Person): Promise<string> {
  const n = (serial += 1);
  for (;;) {
    const answer = await fetch(`${url}/api/v1/assets/generate`, {
      method: 'POST', signal: AbortSignal.timeout(10_000),
      headers: { authorization: `Bearer ${person.key}`, 'content-type': 'application/json', 'idempotency-key': `faults-${n}` },
      body: JSON.stringify({ text: RECORDED_TEXT, seed: n, previews: false }),
    }).catch(() => null);
    if (answer?.status === 202) {
      const { job } = (await answer.json()) as { job: { id: string } };
      accepted.set(job.id, { at: performance.now() });
      return job.id;
    }
    refused += 1;
    await answer?.arrayBuffer();
    await sleep(200);
  }
}

async function stateOf(person: Person, job: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/jobs/${job}`, { headers: { authorization: `Bearer ${person.key}` }, signal: AbortSignal.timeout(5000) }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as { state: string }).state : 'unknown';
}

/** Seconds until a job that is ordered now has ended: what a person notices of a fault. */
async function recovery(): Promise<number> {
  const began = performance.now();
  const person = everybody[randomInt(everybody.length)]!;
  const job = await order(person);
  while (!TERMINAL.includes(await stateOf(person, job))) {
    if (performance.now() - began > 120_000) throw new Error(`${job} has not ended within 120 s`);
    await sleep(100);
  }
  return (performance.now() - began) / 1000;
}

const quietly = await recovery();
const over = new AbortController();
const load = (async () => {
  while (!over.signal.aborted) {
    const waiting = await fetch(`${url}/health/ready`).then(() => true, () => false);
    if (waiting) await order(everybody[randomInt(everybody.length)]!);
    await sleep(Number(values.pause) * 1000);
  }
})();

const names = Object.keys(VICTIMS);
const recoveries: Record<string, number[]> = {};
let killed = 0;
for (let round = 0; killed < Number(values.rounds) && round < Number(values.rounds) * 3; round += 1) {
  const name = names[round % names.length]!;
  await sleep(randomInt(1500));
  if (!(await VICTIMS[name]!())) continue;
  killed += 1;
  const seconds = await recovery();
  (recoveries[name] ??= []).push(seconds);
  process.stderr.write(`${killed}: ${name} killed, a new job was through after ${seconds.toFixed(1)} s\n`);
}
over.abort();
await load;

const log = pino({ level: 'silent' });
const { config } = loadConfig({ env });
const database = await openPostgres({ url: postgres.url, pool: 4, log });
const blobs = await openBlobs(config);
const left = async () => Number((await database.knex('generation_jobs').whereNotIn('state', TERMINAL).count({ n: '*' }))[0]!['n']);
const until = performance.now() + 180_000;
while ((await left()) > 0 && performance.now() < until) await sleep(500);

const jobs = (await database.knex('generation_jobs').select('id', 'state', 'attempts', 'asset_id', 'error')) as { id: string; state: string; attempts: number; asset_id: string; error: unknown }[];
const ends = (await database.knex('events').select('job_id').count({ n: '*' }).whereIn('type', ['job-succeeded', 'job-failed', 'job-cancelled']).groupBy('job_id')) as { job_id: string; n: number }[];
const endsOf = new Map(ends.map(({ job_id, n }) => [job_id, n]));
const versions = (await database.knex('asset_versions').select('job_id', 'asset')) as { job_id: string; asset: { files: { sha256: string; bytes: number }[] } }[];
const versionsOf = Map.groupBy(versions, ({ job_id }) => job_id);
let broken = 0;
for (const { sha256, bytes } of versions.flatMap(({ asset }) => asset.files)) {
  const content = await blobs.get(sha256).catch(() => null);
  if (!content || content.byteLength !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) broken += 1;
}
const known = new Set(jobs.map(({ id }) => id));
for (const { id, state, attempts, error } of jobs) if (state !== 'succeeded') process.stderr.write(`${id}: ${state} after ${attempts} attempt(s): ${JSON.stringify(error)}\n`);
const wrongVersions = jobs.filter(({ id, state }) => (versionsOf.get(id)?.length ?? 0) !== (state === 'succeeded' ? 1 : 0));
const all = Object.values(recoveries).flat();
const figures = [
  figure('parts killed', killed, 'kills', '>= 30'),
  figure('jobs accepted', accepted.size, 'jobs'),
  figure('of them lost', [...accepted.keys()].filter((id) => !known.has(id)).length, 'jobs', '= 0'),
  figure('orders that came in twice', jobs.length - accepted.size, 'jobs', '= 0'),
  figure('without an end after 180 s', await left(), 'jobs', '= 0'),
  figure('with more or fewer than one end', jobs.filter(({ id }) => endsOf.get(id) !== 1).length, 'jobs', '= 0'),
  figure('succeeded without a version, or failed with one', wrongVersions.length, 'jobs', '= 0'),
  figure('files that are missing or not what they should be', broken, 'files', '= 0'),
  figure('jobs that did not succeed', jobs.filter(({ state }) => state !== 'succeeded').length, 'jobs', '-', jobs.length),
  figure('model calls answered', model.answered(), 'calls'),
  figure('of them paid twice', model.twice(), 'calls', '= 0'),
  figure('orders that had to be sent again', refused, 'times'),
  ...Object.entries(recoveries).map(([name, list]) => figure(`a new job through after ${name} (median, worst in reference)`, median(list), 's', '-', Math.round(Math.max(...list) * 10) / 10)),
  figure('the worst recovery', Math.max(...all), 's', '-', Math.round(quietly * 10) / 10),
];
await database.close();
await Promise.all([web, ...workers].map((each: Running) => each.end('SIGTERM')));
await Promise.all([redis.stop(), postgres.stop()]);
model.close();
print(figures, values.json);
process.exit();
