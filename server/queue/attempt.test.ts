/** Who starts a worker hears how each attempt ends: metrics are made of it. */
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { openBus } from '../bus/index.ts';
import { announceEvents } from '../db/events.ts';
import { finishJob } from '../db/job-ends.ts';
import type { JobRow } from '../db/jobs.ts';
import { quiet, testDatabase } from '../testing/index.ts';
import type { Handle } from './queue.ts';
import { artist } from './testing/artist.ts';
import { startWorker } from './worker.ts';

t.test('an attempt that made its job, one that is tried again, one that failed for good, one that was given back', async (t) => {
  const database = await testDatabase(t, 'pglite');
  const { knex } = database;
  const bus = await openBus({ config: { redisUrl: null }, database, log: quiet });
  t.teardown(() => bus.close());
  const asker = await artist(knex);
  const made = await asker.asks();
  const again = await asker.asks();
  const wrong = await asker.asks();
  const long = await asker.asks();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const handle: Handle = async (job, { signal }) => {
    if (job.id === made.id) return announceEvents(bus, await knex.transaction((trx) => finishJob(trx, job)));
    if (job.id === again.id) throw new BozzettoError('E_BLENDER_LOST', 'away');
    if (job.id === wrong.id) throw new BozzettoError('E_REQUEST_INVALID', 'none such');
    begin();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    throw signal.reason;
  };
  const heard: JobRow[] = [];
  const three = Promise.withResolvers<void>();
  const onEnd = (job: JobRow) => {
    heard.push(job);
    if (heard.length === 3) three.resolve();
  };
  const worker = startWorker({ database, bus, log: quiet }, { concurrency: 4, leaseSeconds: 15, perUser: async () => 9, handle, onEnd });
  await Promise.all([begun, three.promise]);
  await worker.drain(0);
  const told = Object.fromEntries(heard.map(({ id, state, error }) => [id, `${state} ${error?.code ?? ''}`]));
  t.strictSame(told, { [made.id]: 'succeeded ', [again.id]: 'waiting E_BLENDER_LOST', [wrong.id]: 'failed E_REQUEST_INVALID', [long.id]: 'waiting ' });
});
