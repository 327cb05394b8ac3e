/** Keys that sign access tokens. The private half is sealed with the site's secret. */
import type { Db } from './database.ts';

export interface SigningKeyRow {
  /** The JWT's `kid`. */
  id: string;
  secret: string;
  created_at: Date;
  /** From when on it signs no more; what it signed before is good until it expires. */
  retired_at: Date | null;
}

/** Holds until the transaction ends: two processes that start together make one key. */
export const lockSigningKeys = (trx: Db): Promise<unknown> => trx.raw("SELECT pg_advisory_xact_lock(hashtext('bozzetto:signing-keys'))");
/** The newest first. */
export const listSigningKeys = (db: Db): Promise<SigningKeyRow[]> => db<SigningKeyRow>('signing_keys').select('*').orderBy([{ column: 'created_at', order: 'desc' }, { column: 'id', order: 'desc' }]);
export const insertSigningKey = async (trx: Db, key: Pick<SigningKeyRow, 'id' | 'secret'>): Promise<void> => void (await trx('signing_keys').insert(key));
/** All but the one. */
export const retireSigningKeys = async (trx: Db, but: string): Promise<void> => void (await trx('signing_keys').whereNot({ id: but }).whereNull('retired_at').update({ retired_at: trx.fn.now() }));
/** All but the one, where they were retired before `before`; null: whenever. */
export async function deleteSigningKeys(trx: Db, but: string, before: Date | null): Promise<void> {
  const keys = trx('signing_keys').whereNot({ id: but });
  await (before === null ? keys : keys.where('retired_at', '<', before)).delete();
}
