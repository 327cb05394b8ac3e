/** One wish for an export or previews: what is there already is given at once, the rest is made by a job. */
import { deleteExport, exportUsed, findExportOf, wantExport, type ExportRow, type ExportWithState } from '../db/exports.ts';
import { dropFiles } from '../db/files.ts';
import { newId } from '../db/ids.ts';
import { requestCancel } from '../db/job-ends.ts';
import { BozzettoError } from '#core/errors.ts';
import { FileRef } from '#core/data/file.ts';
import { audit, by } from '../identity/audit.ts';
import { mayExport, mayStore } from '../runs/quota.ts';
import type { Call } from './route.ts';
import { serveFile } from './serve-file.ts';
import { orderJob, payerOf, queued, tellOfJob } from './start-job.ts';
import { versionOf } from './version-of.ts';

export interface Wish { version: string | number; what: ExportRow['what']; format: string; settings: Record<string, unknown>; key: string }

/** Throws E_UNKNOWN, E_CONFLICT, E_QUOTA_SPENT. */
export async function want({ site, asset, user, who, ctx, trace }: Pick<Call, 'site' | 'asset' | 'user' | 'who' | 'ctx' | 'trace'>, { version, ...wish }: Wish): Promise<ExportWithState> {
  const { knex } = site.database;
  const { id } = await versionOf(knex, asset, version);
  await mayStore(knex, site.config, await payerOf(knex, null, asset), 0);
  const { row, events } = await knex.transaction(async (trx) => {
    const name = newId('job');
    const wanted = await wantExport(trx, { ...wish, version_id: id }, name);
    if (!wanted.begin) return { row: wanted.row, events: null };
    await mayExport(trx, site.config, user);
    const job = await orderJob(trx, site, { id: name, kind: wish.what, asset: asset.id, version: id, user: user.id, input: { export: wanted.row.id }, trace });
    return { row: wanted.row, events: await queued(trx, job, { who, ctx, trace }) };
  });
  if (events) await tellOfJob(site, events);
  return row;
}

/** Throws E_UNKNOWN. */
export async function wantedOf({ site, asset }: Pick<Call, 'site' | 'asset'>, id: string, what: ExportRow['what']): Promise<ExportWithState> {
  const found = await findExportOf(site.database.knex, asset.id, id, what);
  if (!found) throw new BozzettoError('E_UNKNOWN', `the asset has no ${what} ${id}`);
  return found;
}

/** Deletes it, with what it takes of the storage; what is still at work for it is cancelled. Throws E_UNKNOWN. */
export async function dropWanted({ site, asset, ...call }: Pick<Call, 'site' | 'asset' | 'who' | 'ctx' | 'trace'>, id: string, what: ExportRow['what']): Promise<void> {
  const { database: { knex }, bus } = site;
  const { job_id, files } = await knex.transaction(async (trx) => {
    const gone = await deleteExport(trx, asset.id, id, what);
    await audit(trx, { ...by(call), action: `${what}.delete`, resource: asset.id, details: { [what]: id, format: gone.format } });
    return gone;
  });
  if (files) return dropFiles(site, files);
  await requestCancel(knex, bus, job_id, new BozzettoError('E_CANCELLED', `the ${what} was deleted`, { hint: 'Ask for it again.' })).catch((error: unknown) => {
    if (!(error instanceof BozzettoError) || (error.code !== 'E_JOB_OVER' && error.code !== 'E_UNKNOWN')) throw error; // it has ended by itself
  });
}

/** A file of it, by name or sha256, as the answer. Throws E_UNKNOWN, E_FILE_UNKNOWN, E_CONFLICT while it is being made. */
export async function serveWanted(call: Pick<Call, 'site' | 'asset' | 'ctx'>, { id, what, file, through }: { id: string; what: ExportRow['what']; file: string; through: boolean }): Promise<void> {
  const { files } = await wantedOf(call, id, what);
  if (!files) throw new BozzettoError('E_CONFLICT', `the ${what} is not made yet, or could not be`);
  const found = files.find(({ name, sha256 }) => name === file || sha256 === file);
  if (!found) throw new BozzettoError('E_FILE_UNKNOWN', `the ${what} has no file ${file}`);
  await exportUsed(call.site.database.knex, id);
  await serveFile(call.site, call.ctx, found, { through });
}

/** How a path names a file. */
export const FileName = FileRef.shape.name.max(200);
