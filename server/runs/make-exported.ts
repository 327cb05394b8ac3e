/** Jobs that make files of a version: exports and previews. */
import type { Blender } from '#core/ports.ts';
import { announceEvents } from '../db/events.ts';
import { exportMade } from '../db/exports.ts';
import { finishJob } from '../db/job-ends.ts';
import type { JobRow } from '../db/jobs.ts';
import { addUsage } from '../db/usage.ts';
import { makeExport } from '../exports/make-export.ts';
import type { WorkContext } from '../queue/queue.ts';
import type { Site } from '../site.ts';
import { openEventLog } from './event-log.ts';

/** Blender's seconds are charged to who asked, also where nothing came of them. Throws what `makeExport` throws; E_LEASE_LOST where another worker has the job by now. */
export async function makeExported(site: Site, job: JobRow & { asset_id: string }, { blender, context }: { blender: Blender; context: WorkContext }): Promise<void> {
  const { database, bus } = site;
  const id = job.input.export!;
  const events = openEventLog(site, job);
  let blenderSeconds = 0;
  const counted: Blender = {
    async run(...wanted) {
      const report = await blender.run(...wanted);
      blenderSeconds += report.seconds;
      return report;
    },
  };
  const charge = async () => {
    if (blenderSeconds > 0) await addUsage(database.knex, job.user_id, { runs: 0, blenderSeconds, tokens: 0, dollars: 0 });
  };
  events.add('job-started', { kind: job.kind, attempt: job.attempts, export: id });
  try {
    const progress = (message: string, done: number) => {
      context.progress({ stage: 'export', message, done });
      events.add('progress', { stage: 'export', round: 0, from: 'bozzetto', message });
    };
    const files = await makeExport(job, { site, blender: counted, signal: context.signal, progress }).finally(charge);
    await events.close();
    const rows = await database.knex.transaction(async (trx) => {
      const { user_id } = (await trx('assets').where({ id: job.asset_id }).first<{ user_id: string } | undefined>('user_id'))!;
      await exportMade(trx, id, user_id, files);
      return finishJob(trx, job, { result: { export: id }, usage: { blenderSeconds } });
    });
    await announceEvents(bus, rows);
  } finally {
    await events.close();
  }
}
