import { BozzettoError } from '#core/errors.ts';
import { findAsset, type AssetRow } from '../db/assets.ts';
import type { Db } from '../db/database.ts';
import { levelShared } from '../db/shares.ts';
import { LEVELS, type Level, type Principal } from './permissions.ts';

/**
 * The asset, where this principal may do so much with it: its owner all, others as far as it is shared with them, nobody by role.
 * Throws E_UNKNOWN where it is not there or nothing of it may be seen (one cannot tell which), E_FORBIDDEN where it may be seen but not so much.
 * Deleted ones are there for their owner only, and only where `alsoDeleted` says so.
 */
export async function assetFor(db: Db, who: Principal, id: string, level: Level, { alsoDeleted = false } = {}): Promise<AssetRow> {
  const asset = await findAsset(db, id, { alsoDeleted });
  const allowed = asset && (await levelOf(db, who, asset));
  if (!asset || !allowed) throw new BozzettoError('E_UNKNOWN', 'there is no such asset, or it is not yours');
  if (LEVELS.indexOf(allowed) < LEVELS.indexOf(level)) throw new BozzettoError('E_FORBIDDEN', `this asset is shared with you to ${allowed}, which is not enough to ${level === 'own' ? 'do this' : level}`);
  return asset;
}

/** How far this principal may go with an asset; null: it does not exist for them. */
export async function levelOf(db: Db, who: Principal, asset: Pick<AssetRow, 'id' | 'user_id' | 'deleted_at'>): Promise<Level | null> {
  if (who.user?.id === asset.user_id) return 'own';
  if (asset.deleted_at) return null;
  if (who.share) return who.share.asset === asset.id ? who.share.level : null;
  return who.user ? levelShared(db, asset.id, who.user.id) : null;
}
