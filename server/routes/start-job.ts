/** Puts work into the queue for an asset: in the caller's transaction the job and its first event, after its commit the news of both. */
import { BozzettoError } from '#core/errors.ts';
import type { AssetRow } from '../db/assets.ts';
import type { Db } from '../db/database.ts';
import { announceEvents, appendEvents, type EventRow } from '../db/events.ts';
import { insertJob, type JobRow } from '../db/jobs.ts';
import { findUser } from '../db/users.ts';
import { audit, by } from '../identity/audit.ts';
import type { Principal } from '../identity/permissions.ts';
import type { QuotaUser } from '../runs/quota.ts';
import type { Site } from '../site.ts';
import type { Call } from './route.ts';

/** Who pays for a job: whoever asks; for somebody with a link, the asset's owner does. */
export async function payerOf(db: Db, who: Principal | null, asset: Pick<AssetRow, 'user_id'>): Promise<QuotaUser> {
  if (who?.user) return who.user;
  const owner = await findUser(db, asset.user_id);
  if (!owner || owner.disabled_at) throw new BozzettoError('E_FORBIDDEN', 'the owner of this asset has no account any more');
  return owner;
}

/** Somebody's own Blender may only be asked for by who may connect one. */
export function mayUseBlender(who: Principal | null, name: string | undefined): void {
  if (name !== undefined && !who?.permissions.has('bridge:connect')) throw new BozzettoError('E_FORBIDDEN', 'running in a Blender of one’s own needs the permission bridge:connect');
}

export interface Order { id?: string; kind: JobRow['kind']; asset: string; version: string | null; user: string; input: JobRow['input']; priority?: number | undefined; trace: string }

/** Its event and its row of the audit log are not written yet: `queued` does that. */
export const orderJob = (trx: Db, { config }: Pick<Site, 'config'>, { id, kind, asset, version, user, input, priority = 0, trace }: Order): Promise<JobRow> =>
  insertJob(trx, { ...(id !== undefined && { id }), kind, asset_id: asset, version_id: version, user_id: user, input, priority, max_attempts: config.attempts, trace });

/** The last thing in the transaction: it holds locks of the asset's events and of the audit log until the commit. */
export async function queued(trx: Db, job: JobRow, call: Pick<Call, 'who' | 'ctx' | 'trace'>): Promise<EventRow[]> {
  const events = await appendEvents(trx, [{ asset_id: job.asset_id!, job_id: job.id, type: 'job-queued', data: { kind: job.kind, ...(job.version_id && { from: job.version_id }) } }]);
  await audit(trx, { ...by(call), action: `asset.${job.kind}`, resource: job.asset_id!, details: { job: job.id } });
  return events;
}

/** After the commit. */
export async function tellOfJob({ bus, queue }: Pick<Site, 'bus' | 'queue'>, events: readonly EventRow[]): Promise<void> {
  await Promise.all([announceEvents(bus, events), queue.announce()]);
}
