/**
 * Tickets in Redis, by bee-queue: each says no more than "look into the table". Unlike a broadcast, one ticket wakes one worker, and one that has room.
 *
 * bee-queue 2 does not come back from a lost connection (its loop loses a place for each job that it could not finish, and a restarted Redis does not know its
 * scripts), so that a queue with an error is thrown away and made anew.
 */
import BeeQueue from 'bee-queue';
import type { Logger } from 'pino';
import { BozzettoError } from '#core/errors.ts';

/** Milliseconds before the next attempt to connect. */
const PAUSE = 500;
/** Milliseconds after which a ticket of a worker that died is given to another one. */
const STALLED = 2000;

export interface TicketOptions {
  url: string;
  log: Logger;
  /** Takes tickets too, one after the other: settles when it can take another one. Never rejects. */
  onTicket?: () => Promise<void>;
}

export interface Tickets {
  /** Throws where Redis is away. */
  send(): Promise<void>;
  /** Throws E_QUEUE where Redis is away. */
  check(): Promise<void>;
  /** Resolves when it was connected for the first time, throws E_QUEUE where that fails. */
  ready: Promise<void>;
  close(): Promise<void>;
}

export function openTickets({ url, log, onTicket }: TicketOptions): Tickets {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let bee = connect();

  function connect(): BeeQueue {
    const made = new BeeQueue('tickets', {
      // The number of the database parts the installations that share one Redis.
      prefix: `bozzetto:${new URL(url).pathname.slice(1) || '0'}`,
      // Without its own look whether Redis is ready, which throws past everybody when the connection is lost meanwhile.
      redis: { url, retry_strategy: () => new Error('lost'), enable_offline_queue: false, no_ready_check: true } as NonNullable<BeeQueue.QueueSettings['redis']>,
      isWorker: onTicket !== undefined,
      getEvents: false,
      sendEvents: false,
      storeJobs: false,
      removeOnSuccess: true,
      removeOnFailure: true,
      stallInterval: STALLED,
    });
    made.on('error', (error) => renew(made, error));
    take(made).catch((error: Error) => renew(made, error));
    return made;
  }

  async function take(made: BeeQueue): Promise<void> {
    await made.ready();
    if (!onTicket || closed) return;
    made.process(1, onTicket);
    await made.checkStalledJobs(STALLED);
  }

  function renew(broken: BeeQueue, error: Error): void {
    if (closed || broken !== bee || timer) return;
    log.warn({ error: error.message }, 'the queue has no Redis: workers look into the table every second');
    timer = setTimeout(() => {
      timer = undefined;
      bee = connect();
      bee.ready().then(() => log.info('the queue has its Redis again'), () => {});
    }, PAUSE);
    void leave(broken);
  }

  const leave = (queue: BeeQueue) => queue.close(1000).catch(() => {}); // what is lost is closed already

  const ready = answered(bee.ready());
  ready.catch(() => {}); // who does not ask need not know: it goes on trying
  return {
    send: async () => void (await bee.createJob({}).save()),
    check: () => answered(bee.checkHealth()),
    ready,
    async close() {
      closed = true;
      clearTimeout(timer);
      await leave(bee);
    },
  };
}

async function answered(question: Promise<unknown>): Promise<void> {
  const late = AbortSignal.timeout(2000);
  const never = new Promise<never>((_, reject) => late.addEventListener('abort', () => reject(new Error('no answer within 2 seconds')), { once: true }));
  try {
    await Promise.race([question, never]);
  } catch (error) {
    throw new BozzettoError('E_QUEUE', `Redis can’t be reached: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
