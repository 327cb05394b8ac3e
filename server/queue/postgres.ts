/** The queue without Redis: workers claim with SKIP LOCKED, and the bus wakes them. */
import { BozzettoError } from '#core/errors.ts';
import type { AttemptSite } from './attempt.ts';
import type { Queue } from './queue.ts';
import { type StartedWorker, startWorker } from './worker.ts';

export function openPostgresQueue(site: AttemptSite): Queue {
  const { database, bus } = site;
  const workers = new Set<StartedWorker>();
  return {
    driver: 'postgres',
    announce: () => bus.publish('jobs', {}),
    work(options) {
      const worker = startWorker(site, options);
      workers.add(worker);
      const stop = bus.subscribe('jobs', () => void worker.fill());
      return {
        ...worker,
        async drain(seconds) {
          stop();
          await worker.drain(seconds);
          workers.delete(worker);
        },
      };
    },
    async check() {
      await database.knex.raw('SELECT 1').catch((error: unknown) => {
        throw new BozzettoError('E_QUEUE', 'the table of jobs can’t be reached', { cause: error });
      });
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.drain(0)));
    },
  };
}
