/** People: who they are, what they may, how they prove it. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import type { Role } from '../identity/permissions.ts';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { newId } from './ids.ts';

export interface UserRow {
  id: string;
  /** In small letters; one account each. */
  email: string;
  name: string;
  role: Role;
  tier: string;
  /** What this user may beyond or below the tier, by its names. */
  quotas: Record<string, number>;
  /** argon2id; null: none yet, or people of the OpenID provider. */
  password_hash: string | null;
  /** Sealed with the site's key; counts only where `totp_enabled`. */
  totp_secret: string | null;
  totp_enabled: boolean;
  /** The last 30-second step whose code was taken: a code serves once. */
  totp_last_step: number | null;
  /** Hashes of those that are left. */
  recovery_codes: string[];
  /** Counts changes that others see, for ETag and If-Match. */
  revision: number;
  disabled_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

const UNIQUE_VIOLATION = '23505';
const users = (db: Db) => db<UserRow>('users');
const smallEmail = (email: string) => email.trim().toLowerCase();

export const findUser = async (db: Db, id: string): Promise<UserRow | null> => (await users(db).where({ id }).first()) ?? null;
export const findUserByEmail = async (db: Db, email: string): Promise<UserRow | null> => (await users(db).where({ email: smallEmail(email) }).first()) ?? null;

/** Throws E_EXISTS where the e-mail is taken. */
export async function insertUser(db: Db, user: Pick<UserRow, 'email' | 'name' | 'role'> & Partial<Pick<UserRow, 'id' | 'tier' | 'quotas' | 'password_hash'>>): Promise<UserRow> {
  const [row] = await users(db).insert({ id: newId('user'), ...user, email: smallEmail(user.email) }).onConflict('email').ignore().returning('*');
  if (!row) throw new BozzettoError('E_EXISTS', 'somebody has this e-mail already');
  return row;
}

export type UserChange = Partial<Pick<UserRow, 'email' | 'name' | 'role' | 'tier' | 'quotas' | 'password_hash' | 'totp_secret' | 'totp_enabled' | 'totp_last_step' | 'recovery_codes' | 'disabled_at'>>;

/**
 * Changes one where nobody has since `revision`, and counts the revision up. Throws E_REVISION otherwise, also where the user is gone, and E_EXISTS where the e-mail is taken.
 * @param revision null: whatever it is
 */
export async function changeUser(trx: Db, id: string, change: UserChange, revision: number | null): Promise<UserRow> {
  const [row] = await users(trx).where({ id, ...(revision !== null && { revision }) }).update({
    ...change,
    ...(change.email !== undefined && { email: smallEmail(change.email) }),
    // The driver would take a bare array for text[].
    ...(change.recovery_codes && { recovery_codes: trx.raw('?::jsonb', [JSON.stringify(change.recovery_codes)]) }),
    revision: trx.raw('revision + 1'),
    updated_at: trx.fn.now(),
  }).returning('*').catch((error: { code?: string }) => {
    throw error.code === UNIQUE_VIOLATION ? new BozzettoError('E_EXISTS', 'somebody has this e-mail already', { cause: error }) : error;
  });
  if (!row) throw new BozzettoError('E_REVISION', revision === null ? `there is no user ${id}` : `user ${id} was changed since revision ${revision}`);
  return row;
}

/** Whether this step's code counts now for the first time. Two who come with one code at once: one of them. */
export async function takeTotpStep(db: Db, id: string, step: number): Promise<boolean> {
  return (await users(db).where({ id }).where((user) => user.whereNull('totp_last_step').orWhere('totp_last_step', '<', step)).update({ totp_last_step: step })) === 1;
}

/** Whether the code was among those left: it is not any more. */
export async function takeRecoveryCode(db: Db, id: string, hash: string): Promise<boolean> {
  return (await users(db).where({ id }).whereRaw('recovery_codes @> to_jsonb(?::text)', [hash]).update({ recovery_codes: db.raw('recovery_codes - ?::text', [hash]) })) === 1;
}

/** Replaces the hash where it is still the one that was checked: a password that was changed meanwhile stays. */
export const renewPasswordHash = async (db: Db, id: string, old: string, hash: string): Promise<void> => void (await users(db).where({ id, password_hash: old }).update({ password_hash: hash }));

export interface UserFilter { /** Part of e-mail or name. */ words?: string | undefined; role?: Role | undefined; limit: number; cursor?: string | undefined }

/** The newest first. */
export async function listUsers(db: Db, { words, role, limit, cursor }: UserFilter): Promise<Page<UserRow>> {
  const query = users(db).select('*').orderBy('id', 'desc').limit(limit + 1);
  if (role !== undefined) void query.where({ role });
  if (words !== undefined) void query.whereRaw('(strpos(email, lower(?)) > 0 OR strpos(lower(name), lower(?)) > 0)', [words, words]);
  if (cursor !== undefined) void query.where('id', '<', decodeCursor(cursor, z.string()));
  return page(await query, limit, ({ id }) => id);
}

/** Holds until the transaction ends: of two who take away the last two administrators one fails. */
export const lockAdmins = (trx: Db): Promise<unknown> => trx.raw("SELECT pg_advisory_xact_lock(hashtext('bozzetto:admins'))");
/** Administrators who can log in, without `but`. */
export async function countAdmins(db: Db, but?: string): Promise<number> {
  const admins = users(db).where({ role: 'admin' }).whereNull('disabled_at');
  if (but !== undefined) void admins.whereNot({ id: but });
  return (await admins.pluck('id')).length;
}

/** For good, with everything of theirs. Bytes in the store that nobody else uses go when the sweeper comes. */
export async function deleteUser(trx: Db, id: string): Promise<void> {
  const assets = trx('assets').select('id').where({ user_id: id });
  const versions = trx('asset_versions').select('id').whereIn('asset_id', assets);
  await trx('file_uses').whereIn('used_by', trx.union([versions.clone(), trx('exports').select('id').whereIn('version_id', versions), trx('uploads').select('id').where({ user_id: id })])).delete();
  await trx('idempotency_keys').where({ user_id: id }).delete();
  await users(trx).where({ id }).delete();
}
