import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import type { AssetRow } from '../db/assets.ts';
import type { Db } from '../db/database.ts';
import { findVersion, type VersionRow } from '../db/versions.ts';
import { Id } from './json/scalars.ts';

/** How a path names a version: its id, its number within the asset, or `head`. */
export const VersionName = z.union([z.literal('head'), Id, z.string().regex(/^[1-9]\d{0,8}$/, 'is no number')]);

/** Throws E_UNKNOWN where the asset has no such version, E_CONFLICT where it has none at all yet. */
export async function versionOf(db: Db, asset: AssetRow, name: string | number): Promise<VersionRow> {
  if (name === 'head' && asset.head_id === null) throw new BozzettoError('E_CONFLICT', 'the asset has no version yet', { hint: 'Wait until its job has succeeded: GET /assets/{asset}/status.' });
  const which = name === 'head' ? asset.head_id! : typeof name === 'string' && /^\d+$/.test(name) ? Number(name) : name;
  const version = typeof which === 'number' && which > 0x7fff_ffff ? null : await findVersion(db, asset.id, which);
  if (!version) throw new BozzettoError('E_UNKNOWN', `the asset has no version ${name}`);
  return version;
}
