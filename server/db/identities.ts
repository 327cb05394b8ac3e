/** Who people are at an OpenID provider: found by issuer and subject, never by an e-mail, which may pass to somebody else. */
import type { Db } from './database.ts';
import type { UserRow } from './users.ts';

export interface IdentityRow { issuer: string; subject: string; user_id: string; created_at: Date }

export async function findUserByIdentity(db: Db, issuer: string, subject: string): Promise<UserRow | null> {
  const row = (await db('users').join('identities', 'identities.user_id', 'users.id').where({ issuer, subject }).first('users.*')) as UserRow | undefined;
  return row ?? null;
}
export const listIdentities = (db: Db, userId: string): Promise<IdentityRow[]> => db<IdentityRow>('identities').where({ user_id: userId }).orderBy('created_at');
/** Whether it was free. */
export async function insertIdentity(trx: Db, identity: Omit<IdentityRow, 'created_at'>): Promise<boolean> {
  return (await trx('identities').insert(identity).onConflict(['issuer', 'subject']).ignore().returning('issuer')).length === 1;
}
export const deleteIdentities = (trx: Db, userId: string): Promise<number> => trx('identities').where({ user_id: userId }).delete();
