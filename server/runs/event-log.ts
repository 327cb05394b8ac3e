/** The events of a job on their way into the table: together, at most 50 ms late, in order. */
import type { RunEvent } from '#core/index.ts';
import { announceEvents, appendEvents, lockEvents, type NewEvent } from '../db/events.ts';
import { filesIn, useFiles } from '../db/files.ts';
import { held, type Claim } from '../db/job-ends.ts';
import type { JobRow } from '../db/jobs.ts';
import type { Site } from '../site.ts';

/** Milliseconds that an event may wait for others. */
const TOGETHER = 50;
/** Milliseconds after which a batch that the database did not take is tried again. */
const AGAIN = 1000;

export interface EventLog {
  add(type: string, data: Record<string, unknown>): void;
  /** All that was added is in the table; or given up, where the database can't be had. */
  close(): Promise<void>;
}

/** For a job of an asset. Nothing of it throws: a run must not fail for who watches it. */
export function openEventLog({ database, bus, log }: Pick<Site, 'database' | 'bus' | 'log'>, job: Claim & Pick<JobRow, 'user_id'> & { asset_id: string }): EventLog {
  const { id, asset_id, user_id } = job;
  let waiting: NewEvent[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const batch = latestProgress(waiting);
    waiting = [];
    if (batch.length === 0) return;
    try {
      const rows = await database.knex.transaction(async (trx) => {
        // Behind the lock: the end of a job is the last that is told of it, also where this worker has not yet heard that it lost the job.
        await lockEvents(trx, asset_id);
        if (!(await held(trx, job).first('id'))) return [];
        const files = filesIn(batch.filter(({ type }) => type === 'file').map(({ data }) => data));
        await useFiles(trx, { user: user_id, usedBy: id, files });
        return appendEvents(trx, batch);
      });
      await announceEvents(bus, rows);
    } catch (error) {
      log.warn({ err: error, job: id, events: batch.length }, 'events could not be written');
      waiting = [...batch, ...waiting];
      timer ??= setTimeout(next, AGAIN);
    }
  }
  const next = () => {
    writing = writing.then(write);
  };

  return {
    add(type, data) {
      waiting.push({ asset_id, job_id: id, type, data, at: new Date() });
      timer ??= setTimeout(next, TOGETHER);
    },
    async close() {
      next();
      await writing;
      clearTimeout(timer);
    },
  };
}

/** Of several lines of progress in a batch that follow each other, the last one. */
function latestProgress(events: readonly NewEvent[]): NewEvent[] {
  return events.filter(({ type }, n) => type !== 'progress' || events[n + 1]?.type !== 'progress');
}

/** As the stream tells it: the run is the job, and the plan stands in the version. */
export function dataOf(event: RunEvent): { type: string; data: Record<string, unknown> } {
  const { run: _, type, ...data } = event;
  return { type, data: 'asset' in data ? { ...data, asset: { ...data.asset, plan: null } } : data };
}
