/** Jobs that make a version: generate, refine, build. core runs; what it brings is there as a whole or not at all. */
import { run, type RunEvent, type RunRecord } from '#core/index.ts';
import type { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Blender } from '#core/ports.ts';
import type { Equipment } from '../compose.ts';
import { announceEvents } from '../db/events.ts';
import { finishJob } from '../db/job-ends.ts';
import type { JobRow, JobUsage } from '../db/jobs.ts';
import { addUsage } from '../db/usage.ts';
import { findUser } from '../db/users.ts';
import { addVersion, type VersionRow } from '../db/versions.ts';
import { thumbnail } from '../previews/thumbnail.ts';
import type { WorkContext } from '../queue/queue.ts';
import type { Site } from '../site.ts';
import { orderOf } from './brief.ts';
import { dataOf, openEventLog } from './event-log.ts';
import { quotasOf } from './quota.ts';
import { jobStore } from './store.ts';
import { measure, progressOf } from './telling.ts';

export interface MakeOptions {
  equipment: Pick<Equipment, 'enter' | 'llm'>;
  blender: Blender;
  context: WorkContext;
}

/** Throws what `run` throws; E_LEASE_LOST where another worker has the job by now, E_UNKNOWN where the asset was deleted for good. */
export async function makeVersion(site: Site, job: JobRow & { asset_id: string }, { equipment, blender, context }: MakeOptions): Promise<void> {
  const { database, metrics, log } = site;
  const store = jobStore(site, job);
  const quotas = quotasOf(site.config, (await findUser(database.knex, job.user_id))!);
  // Who has no tokens at all gets what can be made without a model.
  const llm = quotas.tokensPerDay > 0 ? equipment.llm : undefined;
  const { brief, words, script } = await orderOf(job, store, { quotas, model: llm !== undefined });
  const told = [measure(metrics), progressTo(context)];
  const { plugins, notices, leave } = await equipment.enter();
  const events = openEventLog(site, job);
  events.add('job-started', { kind: job.kind, attempt: job.attempts });
  for (const message of notices) events.add('notice', { from: 'plugins', message });
  try {
    // Finished by a worker that ended before it could say so: all that is left to do is to say so.
    const finished = await store.loadRun(job.id);
    const record = finished?.asset ? finished : await run(brief, {
      ports: { store, blender, ...(llm && { llm }) }, plugins, signal: context.signal, id: job.id, ...(script && { script }),
      onEvent(event) {
        for (const tell of told) tell(event);
        const { type, data } = dataOf(event);
        events.add(type, data);
      },
    });
    await events.close();
    await settle(site, job, { record, words, thumbnail: await small(site, job, record) });
    metrics.rounds.observe({ accepted: String(record.asset!.verdict.accepted) }, record.rounds.length);
    log.info({ job: job.id, asset: job.asset_id, trace: job.trace, rounds: record.rounds.length, accepted: record.asset!.verdict.accepted }, 'a version was made');
  } finally {
    await events.close();
    await leave();
  }
}

function progressTo({ progress }: WorkContext): (event: RunEvent) => void {
  const seen = progressOf();
  return (event) => {
    const now = seen(event);
    if (now) progress(now);
  };
}

/** For lists. A version is none the worse for having none. */
async function small(site: Site, job: JobRow, { asset }: RunRecord): Promise<FileRef | null> {
  try {
    return await thumbnail(asset?.previews ?? [], jobStore(site, job));
  } catch (error) {
    site.log.warn({ job: job.id, asset: job.asset_id, trace: job.trace, err: error }, 'no thumbnail could be made');
    return null;
  }
}

interface Brought { record: RunRecord; words: string; thumbnail: FileRef | null }

/** Version, files, head, what it cost and the end of the job: one transaction. */
async function settle({ database, bus }: Site, job: JobRow & { asset_id: string }, { record, words, thumbnail }: Brought): Promise<void> {
  if (!record.asset) throw new BozzettoError('E_INTERNAL', `run ${record.id} ended without an asset`);
  const asset = { ...record.asset, previews: [...record.asset.previews, ...(thumbnail ? [thumbnail] : [])] };
  const usage = usageOf(record);
  const rows = await database.knex.transaction(async (trx) => {
    const made = await addVersion(trx, job.asset_id, {
      parent_id: job.version_id, made_by: job.kind as VersionRow['made_by'], job_id: job.id, run_id: record.id, words, asset, user_id: job.user_id,
    }, record);
    await addUsage(trx, job.user_id, { runs: 1, ...usage });
    return finishJob(trx, job, { result: { version: made.version.id, n: made.version.n, accepted: asset.verdict.accepted }, usage });
  });
  await announceEvents(bus, rows);
}

/** Over all attempts, as far as the record knows. Answers that had been stored cost nothing. */
function usageOf({ rounds, calls, seconds }: RunRecord): Required<JobUsage> {
  const paid = calls.filter(({ stored }) => !stored);
  return {
    seconds: Object.values(seconds).reduce((all, each) => all + each, 0),
    blenderSeconds: rounds.reduce((all, { report }) => all + report.seconds, 0),
    tokens: paid.reduce((all, { input, output }) => all + input + output, 0),
    dollars: paid.reduce((all, { dollars }) => all + (dollars ?? 0), 0),
  };
}
