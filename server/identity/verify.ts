/** The one verifier of HTTP, event streams and sockets: what somebody sent along → who that is and what they may do now. */
import { BozzettoError } from '#core/errors.ts';
import { findApiKey, KEY_PREFIX, touchApiKey } from '../db/api-keys.ts';
import { findSession } from '../db/sessions.ts';
import { findShareByLink, LINK_PREFIX } from '../db/shares.ts';
import { findUser, type UserRow } from '../db/users.ts';
import type { Site } from '../site.ts';
import { believedOf } from './believed.ts';
import { accessCookie } from './cookies.ts';
import { ROLES, type Permission, type Principal } from './permissions.ts';

/** The first that is there decides; a bad one is not made good by another. */
export interface Credentials {
  /** The header: `Bearer` with an access token, an API key (`bz_…`) or the token of a link (`bzl_…`). */
  authorization?: string | undefined;
  /** Token of a link (`bzl_…`), from where no header can be sent. */
  link?: string | undefined;
  /** The whole header: the access token of a login with cookies. */
  cookie?: string | undefined;
}

type VerifyingSite = Pick<Site, 'config' | 'database' | 'bus' | 'keyring'>;

/** What the holder of a link may do with the one asset, by level; the level itself is asked for by the route. */
const BY_LINK: Record<'read' | 'comment' | 'refine', Permission[]> = {
  read: ['assets:read'],
  comment: ['assets:read', 'assets:write'],
  refine: ['assets:read', 'assets:write', 'assets:generate'],
};

/**
 * Null where nothing was sent along. Throws E_TOKEN_INVALID where something was that is not good: wrong, expired, revoked, of a user who is disabled.
 * @returns a principal that is good until `until`; what stays open longer than a request watches it by `onRevoked`
 */
export async function verify(site: VerifyingSite, credentials: Credentials): Promise<Principal | null> {
  const token = tokenOf(site, credentials);
  if (token === null) return null;
  const believed = believedOf(site.bus);
  const known = believed.get(token);
  if (known) return known;
  const { count } = believed;
  const who = await principalOf(site, token);
  believed.put(token, who, count);
  return who;
}

function tokenOf(site: VerifyingSite, { authorization, link, cookie }: Credentials): string | null {
  if (authorization !== undefined) {
    const bearer = /^Bearer +([\w.~+/=-]{1,4096}) *$/i.exec(authorization)?.[1];
    if (bearer === undefined) throw invalid('Authorization is not `Bearer` and a token');
    return bearer;
  }
  if (link !== undefined) {
    if (!link.startsWith(LINK_PREFIX)) throw invalid('this is no link of ours');
    return link;
  }
  return cookie === undefined ? null : accessCookie(site.config, cookie);
}

const invalid = (message: string) => new BozzettoError('E_TOKEN_INVALID', message);

function principalOf(site: VerifyingSite, token: string): Promise<Principal> {
  if (token.startsWith(KEY_PREFIX)) return byKey(site, token);
  return token.startsWith(LINK_PREFIX) ? byLink(site, token) : bySession(site, token);
}

async function bySession({ keyring, database }: VerifyingSite, token: string): Promise<Principal> {
  const claims = await keyring.check(token);
  const session = await findSession(database.knex, claims.session);
  if (!session || session.user_id !== claims.user || session.revoked_at || session.expires_at.getTime() <= Date.now()) throw invalid('this login has ended');
  const user = await activeUser(database, session.user_id);
  const until = new Date(Math.min(claims.expiresAt.getTime(), session.expires_at.getTime()));
  return { kind: 'session', id: session.id, user: seen(user), permissions: new Set(ROLES[user.role]), until };
}

async function byKey({ database }: VerifyingSite, token: string): Promise<Principal> {
  const key = await findApiKey(database.knex, token);
  if (!key) throw invalid('this API key is revoked, expired or none of ours');
  const user = await activeUser(database, key.user_id);
  await touchApiKey(database.knex, key.id);
  // No program has business with its owner's password, whatever stands in the row.
  const scopes = new Set<Permission>(key.scopes.filter((scope) => scope !== 'account'));
  return { kind: 'key', id: key.id, user: seen(user), permissions: new Set(ROLES[user.role].filter((permission) => scopes.has(permission))), until: key.expires_at };
}

async function byLink({ database }: VerifyingSite, token: string): Promise<Principal> {
  const share = await findShareByLink(database.knex, token);
  if (!share) throw invalid('this link is revoked, expired or none of ours');
  return { kind: 'share', id: share.id, user: null, permissions: new Set(BY_LINK[share.access]), share: { asset: share.asset_id, level: share.access }, until: share.expires_at };
}

async function activeUser(database: Site['database'], id: string): Promise<UserRow> {
  const user = await findUser(database.knex, id);
  if (!user || user.disabled_at) throw invalid('this account is closed');
  return user;
}

const seen = ({ id, email, name, role, tier, quotas }: UserRow) => ({ id, email, name, role, tier, quotas });
