import { BozzettoError } from '#core/errors.ts';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/database.ts';
import { findUserByIdentity, insertIdentity, listIdentities } from '../db/identities.ts';
import { findUserByEmail, insertUser, type UserRow } from '../db/users.ts';
import type { OidcPerson } from './oidc.ts';

/**
 * Whose account it is that a provider's person logs in to: the one that was connected with it; else one that was invited under this e-mail and that nobody could
 * log in to yet; else a new one, where `oidcRole` has one for strangers. An account with a password is never handed over for an e-mail's sake: whoever
 * made it might be somebody else. Its owner connects it in the account.
 * Throws E_FORBIDDEN, E_CONFLICT.
 */
export async function oidcUser(trx: Db, config: Pick<Config, 'oidcRole'>, person: OidcPerson): Promise<{ user: UserRow; how: 'known' | 'invited' | 'new' }> {
  const known = await findUserByIdentity(trx, person.issuer, person.subject);
  if (known) return { user: open(known), how: 'known' };
  if (person.email === null || !person.verified) throw new BozzettoError('E_FORBIDDEN', 'the provider does not vouch for an e-mail of yours', { hint: 'Confirm your e-mail at the provider, or ask for an account and connect it.' });
  const named = await findUserByEmail(trx, person.email);
  // Nor one that belongs to another person of a provider: e-mails pass on to new colleagues.
  const taken = named !== null && (named.password_hash !== null || (await listIdentities(trx, named.id)).length > 0);
  if (taken) throw new BozzettoError('E_CONFLICT', 'there is an account of this e-mail', { hint: 'Log in to it and connect it with the provider in your account.' });
  if (!named && config.oidcRole === 'none') throw new BozzettoError('E_FORBIDDEN', 'you have no account here', { hint: 'Ask an administrator to invite you.' });
  const user = named ? open(named) : await insertUser(trx, { email: person.email, name: person.name, role: config.oidcRole as Exclude<Config['oidcRole'], 'none'> });
  await connect(trx, user.id, person);
  return { user, how: named ? 'invited' : 'new' };
}

/** Throws E_CONFLICT where this person of the provider has another account here. */
export async function connect(trx: Db, userId: string, { issuer, subject }: OidcPerson): Promise<void> {
  if (await insertIdentity(trx, { issuer, subject, user_id: userId })) return;
  throw new BozzettoError('E_CONFLICT', 'this person of the provider is connected with another account here');
}

function open(user: UserRow): UserRow {
  if (user.disabled_at) throw new BozzettoError('E_FORBIDDEN', 'this account is closed');
  return user;
}
