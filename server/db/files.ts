/** Which bytes are in the store, whose they are and why they stay. The bytes themselves are the Blobs' matter. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Blobs } from '../adapters/store/blobs.ts';
import type { Site } from '../site.ts';
import type { Db } from './database.ts';

/** Milliseconds for which what `keepFile` put stays without a use. */
const GRACE = 24 * 3600 * 1000;

interface FileRow { sha256: string; bytes: number; created_at: Date; seen_at: Date }

/**
 * Keeps bytes and their row, so that the sweeper leaves them alone for a day; what is to stay longer is named by `useFiles`.
 * Not inside a transaction: bytes take their time. Throws E_STORE_FAILED, E_BODY_LARGE.
 */
export async function keepFile(db: Db, blobs: Blobs, source: Uint8Array | Readable, { name, type, most }: { name: string; type: string; most?: number }): Promise<FileRef> {
  const put = () => blobs.put(source, most === undefined ? {} : { most });
  // The sweeper holds the row while it deletes the bytes, so this waits for it; after this it leaves them alone.
  const note = (row: Pick<FileRow, 'sha256' | 'bytes'>) => db('files').insert(row).onConflict('sha256').merge({ seen_at: db.fn.now() });
  if (source instanceof Uint8Array) {
    if (source.byteLength <= (most ?? Infinity)) await note({ sha256: createHash('sha256').update(source).digest('hex'), bytes: source.byteLength });
    return { name, type, ...(await put()) };
  }
  const kept = await put();
  await note(kept);
  await blobs.stat(kept.sha256).catch((error: unknown) => {
    throw error instanceof BozzettoError && error.code === 'E_FILE_UNKNOWN' ? new BozzettoError('E_STORE_FAILED', `${name} was swept away while it was stored`, { cause: error, hint: 'Send it again.' }) : error;
  });
  return { name, type, ...kept };
}

/**
 * The row of bytes that are in the store already, in the transaction that names what uses them. They get no day of grace, as those of `keepFile` do: `dropFile` takes them away at once.
 * Waits for whoever is about to take the same bytes away; afterwards see that they are there.
 */
export async function noteFile(trx: Db, { sha256, bytes }: Pick<FileRef, 'sha256' | 'bytes'>): Promise<void> {
  await trx('files').insert({ sha256, bytes, seen_at: new Date(0) }).onConflict('sha256').merge({ bytes });
}

/**
 * In the transaction that writes what names the files. The same one twice counts once.
 * @param user whose storage they count in: the owner of the asset
 * @param usedBy id of a version, upload, export or job, or `plugin:<id>`. A job's go when it is over and count in nobody's storage
 */
export async function useFiles(trx: Db, { user, usedBy, files }: { user: string; usedBy: string; files: readonly FileRef[] }): Promise<void> {
  const rows = [...new Map(files.map(({ sha256, bytes }) => [sha256, { sha256, bytes, user_id: user, used_by: usedBy }])).values()];
  if (rows.length > 0) await trx('file_uses').insert(rows).onConflict(['sha256', 'used_by']).ignore();
}

/** When the upload, export, plugin or job is gone: its bytes are swept some time later, where nobody else uses them. */
export async function releaseFiles(trx: Db, usedBy: string | readonly string[]): Promise<void> {
  await trx('file_uses').whereIn('used_by', typeof usedBy === 'string' ? [usedBy] : usedBy).delete();
}

const versionsOf = (db: Db, asset: string) => db('asset_versions').select('id').where({ asset_id: asset });

/** All that an asset's versions, exports and jobs use. */
const usesOf = (db: Db, asset: string) => db('file_uses').where((use) => use
  .whereIn('used_by', versionsOf(db, asset))
  .orWhereIn('used_by', db('exports').select('id').whereIn('version_id', versionsOf(db, asset)))
  .orWhereIn('used_by', db('generation_jobs').select('id').where({ asset_id: asset })));

/** Before an asset is purged. */
export async function releaseAsset(trx: Db, asset: string): Promise<void> {
  await usesOf(trx, asset).delete();
}

/** Whether one of the asset's versions, exports or jobs brought these bytes: who may read the asset may then read them. */
export async function isFileOf(db: Db, asset: string, sha256: string): Promise<boolean> {
  return (await usesOf(db, asset).where({ sha256 }).first('sha256')) !== undefined;
}

/** Bytes that a user's versions, uploads and exports take; those that several use count once. */
export async function storageOf(db: Db, user: string): Promise<number> {
  const mine = db('file_uses').distinct('sha256', 'bytes').where({ user_id: user }).whereRaw(`used_by NOT LIKE 'job\\_%'`);
  const found = await db.from(mine.as('mine')).sum({ bytes: 'bytes' }).first<{ bytes: string | number | null }>();
  return Number(found?.bytes ?? 0);
}

/**
 * Takes away one file that nobody uses and nobody has put since `before`. Whoever puts the same bytes meanwhile waits on the row until they are gone, and then brings them anew:
 * that is why the bytes go inside the transaction, one file at a time.
 * @returns whether there was one
 */
export async function sweepFile(db: Db, blobs: Blobs, before: Date): Promise<boolean> {
  return db.transaction(async (trx) => takeAway(trx, blobs, await unused(trx, before).first('sha256').forUpdate().skipLocked() as Pick<FileRow, 'sha256'> | undefined));
}

/**
 * Takes these bytes away now, where nobody uses them and no `keepFile` has put them within the last day (then the sweep does it).
 * Also bytes that no row knows yet.
 */
export async function dropFile(db: Db, blobs: Blobs, { sha256, bytes }: Pick<FileRef, 'sha256' | 'bytes'>): Promise<boolean> {
  return db.transaction(async (trx) => {
    await noteFile(trx, { sha256, bytes });
    return takeAway(trx, blobs, await unused(trx, new Date(Date.now() - GRACE)).where({ sha256 }).first('sha256').forUpdate() as Pick<FileRow, 'sha256'> | undefined);
  });
}

/** As `dropFile`, for what was just released: what can't be taken away now the sweep takes some time later. */
export async function dropFiles({ database: { knex }, blobs, log }: Pick<Site, 'database' | 'blobs' | 'log'>, files: readonly Pick<FileRef, 'sha256' | 'bytes'>[]): Promise<void> {
  for (const file of files) await dropFile(knex, blobs, file).catch((error: unknown) => log.warn({ err: error }, 'bytes that nobody uses could not be taken away yet'));
}

/** In the transaction that uses what `keepFile` has put: it needs no day of grace any more, unless somebody else has put the same. */
export async function endGrace(trx: Db, files: readonly FileRef[]): Promise<void> {
  await trx('files').whereIn('sha256', files.map(({ sha256 }) => sha256)).whereRaw('seen_at = created_at').update({ seen_at: new Date(0) });
}

const unused = (trx: Db, before: Date) => trx('files').where('seen_at', '<', before).whereNotExists(trx('file_uses').select(trx.raw('1')).whereRaw('file_uses.sha256 = files.sha256'));

async function takeAway(trx: Db, blobs: Blobs, file: Pick<FileRow, 'sha256'> | undefined): Promise<boolean> {
  if (!file) return false;
  await blobs.delete(file.sha256);
  await trx('files').where(file).delete();
  return true;
}

/** Every file that a value names, at any depth. */
export function filesIn(value: unknown): FileRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const { data } = FileRef.safeParse(value);
  return data ? [data] : Object.values(value).flatMap(filesIn);
}
