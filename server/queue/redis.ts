/** The queue with Redis: tickets wake one worker at a time. The table decides which job it gets, so that nothing is lost with Redis. */
import type { AttemptSite } from './attempt.ts';
import type { Queue } from './queue.ts';
import { openTickets, type Tickets } from './tickets.ts';
import { type StartedWorker, startWorker } from './worker.ts';

/** Throws E_QUEUE where Redis can't be reached. */
export async function openRedisQueue(site: AttemptSite, url: string): Promise<Queue> {
  const { log } = site;
  const sent = openTickets({ url, log });
  const workers = new Map<StartedWorker, Tickets>();
  const leave = async (worker: StartedWorker, seconds: number) => {
    // Tickets that it takes no more are for others.
    await Promise.all([worker.drain(seconds), workers.get(worker)?.close()]);
    workers.delete(worker);
  };
  await sent.ready.catch(async (error: unknown) => {
    await sent.close();
    throw error;
  });
  return {
    driver: 'redis',
    // The job is in the table already: a worker finds it there within a second.
    announce: () => sent.send().catch((error: unknown) => log.warn({ error: error instanceof Error ? error.message : String(error) }, 'a ticket is lost')),
    work(options) {
      const worker = startWorker(site, options);
      const tickets = openTickets({
        url,
        log,
        async onTicket() {
          await worker.fill();
          await worker.room();
        },
      });
      workers.set(worker, tickets);
      return { ...worker, drain: (seconds) => leave(worker, seconds) };
    },
    check: sent.check,
    async close() {
      await Promise.all([...workers.keys()].map((worker) => leave(worker, 0)));
      await sent.close();
    },
  };
}
