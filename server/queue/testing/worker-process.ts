/**
 * A worker in a process of its own, to be killed: DATABASE_URL or DATA_DIR, REDIS_URL. Says `ready` when it works.
 * What it does is in the job's feedback: `kill` ends the process as a crash would, `hang` waits to be killed; anything else takes a moment and is `done`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { openBus } from '../../bus/index.ts';
import { openDatabase } from '../../db/connect.ts';
import { announceEvents } from '../../db/events.ts';
import { finishJob } from '../../db/job-ends.ts';
import { openQueue } from '../index.ts';

const { DATABASE_URL = null, REDIS_URL = null, DATA_DIR = null } = process.env;
const log = pino({ level: 'error' }, pino.destination(2));
const config = { databaseUrl: DATABASE_URL, databasePool: 5, dataDir: DATA_DIR, redisUrl: REDIS_URL };
const database = await openDatabase(config, log);
const bus = await openBus({ config, database, log });
const queue = await openQueue({ config, database, bus, log });
queue.work({
  concurrency: 2,
  leaseSeconds: 3,
  perUser: async () => 4,
  async handle(job) {
    if (job.input.feedback === 'kill') process.kill(process.pid, 'SIGKILL');
    if (job.input.feedback === 'hang' && job.attempts === 1) {
      console.log(`hanging ${job.id}`);
      await new Promise(() => {});
    }
    await sleep(20 + Math.random() * 60);
    await announceEvents(bus, await database.knex.transaction((trx) => finishJob(trx, job, { result: { by: process.pid } })));
    console.log(`done ${job.id}`);
  },
});
console.log('ready');
