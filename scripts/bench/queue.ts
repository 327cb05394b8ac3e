/**
 * scripts/bench/queue [--json] [--jobs 300]
 * What the queue carries: jobs a second from the claim to the end with its events, on both drivers and both databases, beside the same table with nothing but SKIP LOCKED;
 * how long a worker takes to wake; how long a job waits after the SIGKILL of its worker.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Bus } from '#server/bus/bus.ts';
import { openBus } from '#server/bus/index.ts';
import type { Database } from '#server/db/database.ts';
import { announceEvents } from '#server/db/events.ts';
import { finishJob } from '#server/db/job-ends.ts';
import type { JobRow } from '#server/db/jobs.ts';
import { openQueue } from '#server/queue/index.ts';
import type { Handle, Queue } from '#server/queue/queue.ts';
import { artist, type Artist } from '#server/queue/testing/artist.ts';
import { DATABASES, quiet, startRedis, testDatabase, type TestDatabase } from '#server/testing/index.ts';
import { figure, type Figure, median, print } from './figures.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, jobs: { type: 'string', default: '300' } } });
const JOBS = Number(values.jobs);
const AT_ONCE = 8;
const USERS = 20;
const WAKES = 25;
/** Of testing/worker-process.ts. */
const LEASE = 3;

const endings: (() => unknown)[] = [];
const scope = { teardown: (end: () => unknown) => void endings.push(end) } as unknown as Parameters<typeof testDatabase>[0];
const seconds = async (work: () => Promise<unknown>) => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
};

interface Line { database: Database; bus: Bus; queue: Queue; artists: Artist[] }

async function fillUp({ artists }: Pick<Line, 'artists'>): Promise<void> {
  for (let i = 0; i < JOBS; i += USERS) await Promise.all(artists.map((each) => each.asks()));
}

/** Resolves when that many jobs have come to their ends. */
function counted({ database, bus }: Line, jobs: number): { handle: Handle; all: Promise<void> } {
  let left = jobs;
  let told = () => {};
  const all = new Promise<void>((resolve) => (told = resolve));
  return {
    all,
    async handle(job) {
      await announceEvents(bus, await database.knex.transaction((trx) => finishJob(trx, job)));
      left -= 1;
      if (left === 0) told();
    },
  };
}

const workerOf = (queue: Queue, handle: Handle) => queue.work({ concurrency: AT_ONCE, leaseSeconds: 15, perUser: async () => AT_ONCE, handle });

async function throughput(line: Line): Promise<number> {
  await fillUp(line);
  const { handle, all } = counted(line, JOBS);
  let worker: ReturnType<typeof workerOf>;
  const took = await seconds(async () => {
    worker = workerOf(line.queue, handle);
    await all;
  });
  await worker!.drain(1);
  return JOBS / took;
}

/** Nothing but the table: no users' turns, no events, no leases that are renewed. */
async function bare(line: Line): Promise<number> {
  await fillUp(line);
  const { knex } = line.database;
  const loop = async () => {
    for (;;) {
      const { rows: [job] } = await knex.raw<{ rows: JobRow[] }>(`UPDATE generation_jobs SET state = 'running', attempts = attempts + 1 WHERE id =
        (SELECT id FROM generation_jobs WHERE state = 'waiting' ORDER BY user_id, priority DESC, run_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING *`);
      if (!job) return;
      await knex('generation_jobs').where({ id: job.id }).update({ state: 'succeeded', finished_at: knex.fn.now() });
    }
  };
  return JOBS / await seconds(() => Promise.all(Array.from({ length: AT_ONCE }, loop)));
}

/** Milliseconds from the insert until the handler has the job, when nothing else is going on. */
async function waking(line: Line): Promise<number> {
  let begun = 0;
  let told = () => {};
  const { handle } = counted(line, 0);
  const worker = workerOf(line.queue, async (job, context) => {
    begun = performance.now();
    await handle(job, context);
    told();
  });
  const times: number[] = [];
  for (let i = 0; i < WAKES; i++) {
    const over = new Promise<void>((resolve) => (told = resolve));
    await sleep(10);
    const asked = performance.now();
    await line.artists[0]!.asks();
    await line.queue.announce();
    await over;
    times.push(begun - asked);
  }
  await worker.drain(1);
  return median(times);
}

/** Seconds from the SIGKILL of the process that has a job until another one has done it. */
async function recovery({ database, artists }: Line, env: Record<string, string>): Promise<number> {
  const file = new URL('../../server/queue/testing/worker-process.ts', import.meta.url).pathname;
  const start = async () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface(child.stdout);
    await once(lines, 'line');
    return { child, lines };
  };
  const first = await start();
  const job = await artists[0]!.asks({ input: { feedback: 'hang' }, priority: 1 });
  await once(first.lines, 'line'); // it hangs
  const second = await start();
  const killed = performance.now();
  first.child.kill('SIGKILL');
  for (;;) {
    const row = await database.knex('generation_jobs').where({ id: job.id }).first<JobRow>('state');
    if (row.state === 'succeeded') break;
    await sleep(20);
  }
  const took = (performance.now() - killed) / 1000;
  second.child.kill('SIGKILL');
  await once(second.child, 'exit');
  return took;
}

async function measured(database: TestDatabase, redisUrl: string | null): Promise<Figure[]> {
  const bus = await openBus({ config: { redisUrl }, database, log: quiet });
  const queue = await openQueue({ config: { redisUrl }, database, bus, log: quiet });
  const artists = await Promise.all(Array.from({ length: USERS }, () => artist(database.knex)));
  const line = { database, bus, queue, artists };
  const name = `${queue.driver} over ${database.kind}`;
  const figures = [
    figure(`${name}: jobs a second`, await throughput(line), '/s', '-', Math.round(await bare(line))),
    figure(`${name}: a worker wakes`, await waking(line), 'ms'),
  ];
  if (database.url !== null) figures.push(figure(`${name}: killed → done by another`, await recovery(line, { DATABASE_URL: database.url, ...(redisUrl !== null && { REDIS_URL: redisUrl }) }), 's', `<= ${LEASE + 3}`));
  await queue.close();
  await bus.close();
  await database.knex('users').delete();
  return figures;
}

const redis = await startRedis();
const figures: Figure[] = [];
for (const kind of DATABASES) {
  const database = await testDatabase(scope, kind);
  for (const url of [null, redis.url]) figures.push(...await measured(database, url));
}
for (const end of endings.toReversed()) await end();
await redis.stop();
print(figures, values.json);
process.exit();
