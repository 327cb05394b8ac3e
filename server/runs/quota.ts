/** What a user may still do. Counted over days (UTC) and only for what brought something, but what is under way counts as a run, and what came to nothing is limited by the hour. */
import { BozzettoError } from '#core/errors.ts';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/database.ts';
import { storageOf } from '../db/files.ts';
import { RUN_KINDS } from '../db/jobs.ts';
import { usageToday, type Usage } from '../db/usage.ts';
import { findUser, type UserRow } from '../db/users.ts';
import type { Site } from '../site.ts';

export type Quotas = Config['tiers'][string];
/** Whose quotas: who asks, or who pays for them. */
export type QuotaUser = Pick<UserRow, 'id' | 'tier' | 'quotas'>;

/** @param retryAfter seconds; absent where waiting does not help */
const spent = (message: string, retryAfter?: number) => new BozzettoError('E_QUOTA_SPENT', message, retryAfter === undefined ? {} : { retryAfter });

/** Those of the tier, changed by what the user has of their own. A tier that is no longer configured counts as `default`. */
export function quotasOf({ tiers }: Pick<Config, 'tiers'>, { tier, quotas }: Omit<QuotaUser, 'id'>): Quotas {
  return { ...(tiers[tier] ?? tiers['default']!), ...quotas };
}

const midnight = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));

export interface Standing {
  quotas: Quotas;
  /** Today's: of runs that brought a version, and Blender's seconds of exports and previews. */
  used: Usage;
  storageBytes: number;
  /** Generate, refine and build jobs. */
  waiting: number;
  running: number;
  /** When the days' quotas are there again. */
  resets: Date;
}

/** For the usage page, and what the two questions below look at. */
export async function standingOf(db: Db, config: Pick<Config, 'tiers'>, user: QuotaUser): Promise<Standing> {
  const states = (await db('generation_jobs').where({ user_id: user.id }).whereIn('state', ['waiting', 'running']).whereIn('kind', RUN_KINDS)
    .groupBy('state').select('state').count({ jobs: '*' })) as { state: string; jobs: number }[];
  const jobs = (wanted: string) => states.find(({ state }) => state === wanted)?.jobs ?? 0;
  return {
    quotas: quotasOf(config, user), used: await usageToday(db, user.id), storageBytes: await storageOf(db, user.id),
    waiting: jobs('waiting'), running: jobs('running'), resets: midnight(new Date()),
  };
}

/**
 * Whether a user may start one more run; throws E_QUOTA_SPENT with `retryAfter` that names what is spent and until when.
 * In the transaction that inserts the job: two requests at once can then not both take the last one.
 */
export async function mayStart(trx: Db, config: Limits, user: QuotaUser): Promise<Standing> {
  await inLine(trx, user);
  const standing = await standingOf(trx, config, user);
  const { quotas, used, waiting, running, storageBytes } = standing;
  if (waiting >= quotas.waitingRuns) throw spent(`${waiting} runs wait already; at most ${quotas.waitingRuns} may`, 60);
  if (used.runs + waiting + running >= quotas.runsPerDay) throw tomorrow(`the ${quotas.runsPerDay} runs of today are used or under way`);
  blenderLeft(quotas, used);
  // Whose quota is none at all is served without models.
  if (quotas.tokensPerDay > 0 && used.tokens >= quotas.tokensPerDay) throw tomorrow(`the ${quotas.tokensPerDay} tokens of today are used`);
  full(quotas, storageBytes, 0);
  await mayFail(trx, config, user);
  return standing;
}

type Limits = Pick<Config, 'tiers' | 'failuresPerHour'>;

function tomorrow(what: string): BozzettoError {
  const resets = midnight(new Date());
  return spent(`${what}; there are new ones from ${resets.toISOString()}`, Math.ceil((resets.getTime() - Date.now()) / 1000));
}

function blenderLeft({ blenderSecondsPerDay }: Quotas, { blenderSeconds }: Usage): void {
  if (blenderSeconds >= blenderSecondsPerDay) throw tomorrow(`the ${blenderSecondsPerDay} s of Blender of today are used`);
}

/** What fails is not charged, but keeps a Blender busy like anything else. */
async function mayFail(trx: Db, { failuresPerHour }: Limits, { id }: QuotaUser): Promise<void> {
  const last = await trx('generation_jobs').where({ user_id: id }).whereIn('state', ['failed', 'dead', 'cancelled']).whereNotNull('started_at').where('finished_at', '>', trx.raw(`now() - interval '1 hour'`))
    .orderBy('finished_at', 'desc').offset(failuresPerHour - 1).first<{ finished_at: Date } | undefined>('finished_at');
  if (!last) return;
  const wait = Math.max(1, Math.ceil((last.finished_at.getTime() + 3_600_000 - Date.now()) / 1000));
  throw spent(`${failuresPerHour} runs, exports or previews have failed or were cancelled at work within an hour; the next can begin in ${Math.ceil(wait / 60)} minutes`, wait);
}

/** Until the transaction ends nobody else asks for this user. */
const inLine = (trx: Db, { id }: Pick<QuotaUser, 'id'>) => trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`quota of ${id}`]);

/** Whether a user may have one more export or preview made: what they take of Blender counts in the day's. Throws E_QUOTA_SPENT. In the transaction that inserts the job. */
export async function mayExport(trx: Db, config: Limits, user: QuotaUser): Promise<void> {
  await inLine(trx, user);
  const [found] = await trx('generation_jobs').where({ user_id: user.id, state: 'waiting' }).whereIn('kind', ['export', 'preview']).count<{ jobs: number }[]>({ jobs: '*' });
  const quotas = quotasOf(config, user);
  if (found!.jobs >= quotas.waitingRuns) throw spent(`${found!.jobs} exports and previews wait already; at most ${quotas.waitingRuns} may`, 60);
  blenderLeft(quotas, await usageToday(trx, user.id));
  await mayFail(trx, config, user);
}

/** How many runs a user may have at work at once, over all workers: what the queue asks at each claim. None where the account is closed. */
export function concurrentRunsOf({ config, database }: Pick<Site, 'config' | 'database'>): (user: string) => Promise<number> {
  return async (id) => {
    const found = await findUser(database.knex, id);
    if (found?.disabled_at) return 0;
    return found ? quotasOf(config, found).concurrentRuns : 1;
  };
}

/** Whether so many bytes more may be kept for a user; throws E_QUOTA_SPENT. In the transaction that keeps them two at once can't both take the last room. */
export async function mayStore(db: Db, config: Pick<Config, 'tiers'>, user: QuotaUser, bytes: number): Promise<void> {
  if (db.isTransaction) await inLine(db, user);
  full(quotasOf(config, user), await storageOf(db, user.id), bytes);
}

function full({ storageBytes }: Quotas, taken: number, more: number): void {
  if (taken + more > storageBytes) throw spent(`${taken} of ${storageBytes} bytes are taken${more > 0 ? `, and ${more} more do not fit` : ''}; delete exports, assets or uploads to make room`);
}
