/** Retention: what was deleted, has gone out of use or was never finished goes for good, some time later. */
import { deletedBefore, purgeAsset } from '../db/assets.ts';
import { deleteEventsBefore } from '../db/events.ts';
import { releaseAsset, sweepFile } from '../db/files.ts';
import { forgetKeys } from '../db/idempotency.ts';
import { asLeader } from '../db/leader.ts';
import { forgetLinks } from '../db/links.ts';
import { forgetAnswers, forgetExports, forgetRuns, forgetUploads, releaseEndedJobs } from '../db/retention.ts';
import { forgetSessions } from '../db/sessions.ts';
import { forgetDeliveries } from '../db/webhooks.ts';
import type { Site } from '../site.ts';

type Needs = Pick<Site, 'database' | 'blobs' | 'config' | 'log'>;

const DAY = 24 * 3600 * 1000;
const HOUR = 3600 * 1000;
/** Days that an answer of a model is kept after its last use. */
const ANSWERS = 30;
/** Most rows of one kind that one sweep takes away: it must not hold up the rest. */
const AT_ONCE = 500;

export interface Swept { assets: number; exports: number; uploads: number; events: number; deliveries: number; runs: number; answers: number; keys: number; sessions: number; links: number; files: number }

/** One sweep, whoever else sweeps. Throws E_STORE_FAILED, E_DATABASE. */
export async function sweep({ database, blobs, config }: Needs, now = Date.now()): Promise<Swept> {
  const db = database.knex;
  const kept = new Date(now - config.retentionDays * DAY);
  const yesterday = new Date(now - DAY);
  const assets = await deletedBefore(db, kept, AT_ONCE);
  for (const asset of assets) {
    await db.transaction(async (trx) => {
      await releaseAsset(trx, asset);
      await purgeAsset(trx, asset);
    });
  }
  await releaseEndedJobs(db, yesterday);
  const swept = {
    assets: assets.length,
    exports: await forgetExports(db, kept, AT_ONCE),
    uploads: await forgetUploads(db, yesterday, AT_ONCE),
    events: await deleteEventsBefore(db, kept),
    deliveries: await forgetDeliveries(db, kept),
    runs: await forgetRuns(db, kept),
    answers: await forgetAnswers(db, new Date(now - ANSWERS * DAY)),
    keys: await forgetKeys(db),
    sessions: await forgetSessions(db, kept),
    links: await forgetLinks(db, kept),
    files: 0,
  };
  // Last: what the others let go of.
  while (swept.files < AT_ONCE && (await sweepFile(db, blobs, yesterday))) swept.files += 1;
  await blobs.tidy();
  return swept;
}

/** Sweeps a few minutes after the start and then each hour, in one of all processes. */
export function startSweeper(site: Needs): { close(): Promise<void> } {
  const { database, log } = site;
  let sweeping = Promise.resolve();
  let timer = setTimeout(next, (2 + 8 * Math.random()) * 60_000);
  timer.unref();

  function next(): void {
    sweeping = once();
    timer = setTimeout(next, HOUR);
    timer.unref();
  }

  async function once(): Promise<void> {
    try {
      await asLeader(database, 'bozzetto sweep', async () => log.info({ swept: await sweep(site) }, 'swept'));
    } catch (error) {
      log.warn({ err: error }, 'the sweep was broken off');
    }
  }

  return {
    async close() {
      clearTimeout(timer);
      await sweeping;
      clearTimeout(timer);
    },
  };
}
