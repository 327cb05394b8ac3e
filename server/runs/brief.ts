/** From a job to what core's `run` is asked: the brief, and a person's own script. The same job gives the same, so that it can be resumed. */
import { Limits, script as scriptOf, type Brief, type run, type RunOptions } from '#core/index.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Store } from '#core/ports.ts';
import type { JobRow } from '../db/jobs.ts';
import type { Quotas } from './quota.ts';

export interface Order extends Pick<RunOptions, 'script'> {
  brief: Parameters<typeof run>[0];
  /** The brief's text or the feedback: what a list of versions shows. */
  words: string;
}

/** What a run with a model may take where nobody says: a large local model may think for minutes. */
const PATIENCE = { seconds: 1800, blenderSeconds: 900 };
/** Seconds that no run may exceed: a worker is not for one person alone. */
const LONGEST = 3600;

/**
 * Throws E_ASSET_UNKNOWN where the version that a refinement or an edited script starts from has no run, E_REQUEST_INVALID for a job without what its kind needs.
 * @param model whether one is connected
 */
export async function orderOf(job: Pick<JobRow, 'id' | 'kind' | 'version_id' | 'input'>, store: Store, { quotas, model }: { quotas: Quotas; model: boolean }): Promise<Order> {
  const { brief = {}, feedback, script } = job.input;
  const within = (limits: Partial<Limits>) => held({ ...(model && PATIENCE), ...limits }, quotas);
  if (job.kind === 'generate') {
    if (!brief.text) throw lacks(job, 'brief');
    return { brief: { ...brief, text: brief.text, limits: within(brief.limits ?? {}) }, words: brief.text };
  }
  const before = await briefOf(store, job.version_id);
  // What limits the asset holds for its changes too; what limited that run, and the pictures that it was shown, do not.
  const { triangles, texture, bytes } = before.limits;
  const { follows: _, ...base } = before;
  const kept = { ...base, images: [], ...brief, text: before.text, limits: within({ triangles, texture, bytes, ...brief.limits }) };
  if (job.kind === 'refine') {
    if (!feedback) throw lacks(job, 'feedback');
    return { brief: { ...kept, follows: { asset: job.version_id!, feedback } }, words: feedback };
  }
  if (script === undefined) throw lacks(job, 'script');
  return { brief: kept, words: 'an edited script', script: scriptOf(script, 'user') };
}

async function briefOf(store: Store, version: string | null): Promise<Brief> {
  const record = version === null ? null : await store.loadAsset(version);
  if (!record) throw new BozzettoError('E_ASSET_UNKNOWN', `there is no version ${version}`, { hint: 'Name a version of the asset that its list of versions shows.' });
  return record.brief;
}

/** No run may take more than its user's tier gives for a day. What is no limit at all is left to `run`, which says so. */
function held(wanted: Partial<Limits>, { blenderSecondsPerDay, tokensPerDay }: Quotas): Partial<Limits> {
  const { data: limits } = Limits.safeParse(wanted);
  if (!limits) return wanted;
  return {
    ...limits,
    seconds: Math.min(limits.seconds, LONGEST),
    blenderSeconds: Math.min(limits.blenderSeconds, blenderSecondsPerDay || limits.blenderSeconds),
    tokens: Math.min(limits.tokens, tokensPerDay),
  };
}

const lacks = ({ kind }: Pick<JobRow, 'kind'>, what: string) => new BozzettoError('E_REQUEST_INVALID', `a ${kind} job needs input.${what}`);
