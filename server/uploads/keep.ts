/** An upload from its bytes to its row: they count while they are looked at, and are gone at once where they are refused. */
import type { IncomingMessage } from 'node:http';
import type { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Db } from '../db/database.ts';
import { dropFiles } from '../db/files.ts';
import { acceptUpload, insertUpload, refuseUpload, type UploadRow } from '../db/uploads.ts';
import { mayStore, type QuotaUser } from '../runs/quota.ts';
import type { Site } from '../site.ts';
import { lookAtGlb, lookAtImage } from './look.ts';
import { openIncoming } from './receive.ts';

type Needs = Pick<Site, 'database' | 'blobs' | 'config' | 'log'>;

/** Of one user in one process: what is on its way lies on the disk and counts in no quota yet. As many as a brief takes pictures. */
const AT_ONCE = 8;
const underWay = new Map<string, number>();

/**
 * @param end what else belongs into the transaction that accepts it
 * Throws E_REQUEST_INVALID for a body that is no form with one file, E_FILE_INVALID for a file of another kind or a broken one, E_BODY_LARGE, E_QUOTA_SPENT,
 * E_RATE_LIMITED where this user has too many under way, E_STORE_FAILED.
 */
export async function keepUpload(site: Needs, user: QuotaUser, request: IncomingMessage, end: (trx: Db, row: UploadRow) => Promise<void>): Promise<UploadRow> {
  const beside = underWay.get(user.id) ?? 0;
  if (beside >= AT_ONCE) throw new BozzettoError('E_RATE_LIMITED', `${beside} uploads are under way already`, { retryAfter: 5, hint: 'Wait until one of them has ended.' });
  underWay.set(user.id, beside + 1);
  try {
    return await receive(site, user, request, end);
  } finally {
    const left = underWay.get(user.id)! - 1;
    if (left > 0) underWay.set(user.id, left);
    else underWay.delete(user.id);
  }
}

async function receive(site: Needs, user: QuotaUser, request: IncomingMessage, end: (trx: Db, row: UploadRow) => Promise<void>): Promise<UploadRow> {
  const { database: { knex }, blobs, config } = site;
  await mayStore(knex, config, user, Number(request.headers['content-length']) || 0);
  const { kind, name, type, bytes, most } = await openIncoming(request, config.uploadBytes);
  const file: FileRef = { name, type, ...(await blobs.put(bytes, { most })) };
  let id: string | undefined;
  try {
    id = await knex.transaction(async (trx) => {
      await mayStore(trx, config, user, file.bytes);
      return (await insertUpload(trx, { user: user.id, kind, file })).id;
    });
    await stillThere(site, file);
    if (kind === 'image') await lookAtImage(await blobs.get(file.sha256));
    if (kind === 'glb') await lookAtGlb(blobs, file);
    return await knex.transaction(async (trx) => {
      const row = await acceptUpload(trx, id!);
      if (!row) throw gone(file);
      await end(trx, row);
      return row;
    });
  } catch (error) {
    if (id !== undefined) await knex.transaction((trx) => refuseUpload(trx, id!));
    await dropFiles(site, [file]);
    throw error;
  }
}

/** Somebody who was refused the same bytes, or has deleted them, may have taken them away just before they were noted for this one. */
async function stillThere({ blobs }: Needs, file: FileRef): Promise<void> {
  await blobs.stat(file.sha256).catch((error: unknown) => {
    throw error instanceof BozzettoError && error.code === 'E_FILE_UNKNOWN' ? gone(file, error) : error;
  });
}

const gone = ({ name }: FileRef, cause?: unknown) => new BozzettoError('E_STORE_FAILED', `${name} was swept away while it was stored`, { cause, hint: 'Send it again.' });
