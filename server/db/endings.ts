/** What goes with the end of a job: the stream tells it, webhooks will, and its pictures on the way need not be kept any longer. */
import { enqueueDeliveries } from '../webhooks/enqueue.ts';
import type { WebhookEvent } from '../webhooks/events.ts';
import type { Db } from './database.ts';
import { appendEvents, type EventRow, type NewEvent } from './events.ts';
import { releaseFiles } from './files.ts';
import type { JobRow } from './jobs.ts';
import { jsonb } from './jsonb.ts';

interface Ending { event: string; run: WebhookEvent; export: WebhookEvent; exportEvent: string }

/** A dead job failed, as far as its owner is concerned. */
const FAILED: Ending = { event: 'job-failed', run: 'asset.failed', export: 'export.failed', exportEvent: 'export-failed' };
const ENDINGS: Record<string, Ending> = {
  succeeded: { event: 'job-succeeded', run: 'asset.succeeded', export: 'export.ready', exportEvent: 'export-ready' },
  failed: FAILED,
  dead: FAILED,
  cancelled: { ...FAILED, event: 'job-cancelled', run: 'asset.cancelled' },
};

/**
 * The last step of every transaction that ends a job, whoever ends it.
 * @param job as it is now: its end in `state`, what it brought (`{version}`, `{export}`) in `result`, why not in `error`
 * @returns what to announce after the commit
 */
export async function jobEnded(trx: Db, job: JobRow): Promise<EventRow[]> {
  const ending = ENDINGS[job.state];
  if (!ending) throw new Error(`a job that is ${job.state} has not ended`);
  const { id, asset_id, error, result } = job;
  const exported = job.input.export;
  if (exported !== undefined && job.state !== 'succeeded') await trx('exports').where({ id: exported }).update({ error: error && jsonb(error) });
  if (job.state === 'succeeded') await releaseFiles(trx, id); // what is kept is used by the version or export
  if (asset_id === null) return [];
  await tellWebhooks(trx, job, exported === undefined ? ending.run : ending.export);
  const about = { ...result, ...(error && { error }) };
  const events: NewEvent[] = exported === undefined ? [] : [{ asset_id, job_id: id, type: ending.exportEvent, data: { export: exported, ...about } }];
  return appendEvents(trx, [...events, { asset_id, job_id: id, type: ending.event, data: { kind: job.kind, ...about } }]);
}

/** The owner of the asset and who started the job. Of an error the code alone: messages quote what people wrote. */
async function tellWebhooks(trx: Db, { id, kind, asset_id, user_id, error, result, input }: JobRow, event: WebhookEvent): Promise<void> {
  const asset = await trx('assets').where({ id: asset_id }).first<{ user_id: string } | undefined>('user_id');
  const data = { asset: asset_id, job: id, kind, ...(input.export !== undefined && { export: input.export }), ...result, ...(error && { error: { code: error.code } }) };
  for (const user of new Set([user_id, asset?.user_id ?? user_id])) await enqueueDeliveries(trx, { user, event, data });
}
