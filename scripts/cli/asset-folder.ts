/** A folder that generate, refine or build wrote: its record, and its files by what their record says of them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BozzettoError, RunRecord, type FileRef } from '#core/index.ts';

/** Throws E_ASSET_UNKNOWN. */
export async function readRecord(asset: string): Promise<RunRecord> {
  const unknown = (cause: unknown) => new BozzettoError('E_ASSET_UNKNOWN', `${asset} holds no asset`, { cause });
  const text = await readFile(join(asset, 'run.json'), 'utf8').catch((error: unknown) => { throw unknown(error); });
  try {
    return RunRecord.parse(JSON.parse(text));
  } catch (error) {
    throw unknown(error);
  }
}

/** The bytes of a file as the run left it; null where it is not there, or was changed. */
export async function readFileOf(asset: string, { name, sha256 }: FileRef): Promise<Uint8Array | null> {
  const bytes = await readFile(join(asset, name)).catch(() => null);
  return bytes && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}
