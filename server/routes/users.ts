/** People, as an administrator sees to them. Nobody gives or takes rights that they have not got themselves. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import type { Db } from '../db/database.ts';
import { cancelOpen } from '../db/job-ends.ts';
import { insertLink, spendLinks, type LinkPurpose } from '../db/links.ts';
import { revokeSessions } from '../db/sessions.ts';
import { linksOf } from '../db/shares.ts';
import { changeUser, countAdmins, deleteUser, findUser, insertUser, listUsers, lockAdmins, type UserRow } from '../db/users.ts';
import { audit, by } from '../identity/audit.ts';
import type { Principal, Role } from '../identity/permissions.ts';
import { publicAddress } from '../identity/public-address.ts';
import { mayGive, tellRevoked } from '../identity/revoked.ts';
import { etag, needRevision } from '../middleware/revision.ts';
import { Id, Time } from './json/scalars.ts';
import { Email, PersonName, Quotas, RoleName, UserJson, userJson } from './json/user.ts';
import { PAGE, pageOf } from './paging.ts';
import { API, route, type Call } from './route.ts';

const RULES = { tag: 'users', access: 'users:manage' } as const;
const params = z.object({ user: Id });
const LinkJson = z.object({ token: z.string(), url: z.string().describe('shown this once: to be passed on to the person'), expiresAt: Time });
const LINK_DAYS = 7;

/** Throws E_UNKNOWN. */
async function named(db: Db, id: string): Promise<UserRow> {
  const row = await findUser(db, id);
  if (row) return row;
  throw new BozzettoError('E_UNKNOWN', 'there is no such user');
}

function demandMay(who: Principal | null, role: Role): void {
  if (!who || !mayGive(who, role)) throw new BozzettoError('E_FORBIDDEN', `you have not all the rights of ${role} yourself`);
}

function demandTier({ site: { config } }: Pick<Call, 'site'>, tier: string | undefined): void {
  if (tier !== undefined && !Object.hasOwn(config.tiers, tier)) throw new BozzettoError('E_REQUEST_INVALID', `body.tier is none of: ${Object.keys(config.tiers).join(', ')}`);
}

async function makeLink(trx: Db, { site: { config }, ctx }: Pick<Call, 'site' | 'ctx'>, user: string, purpose: LinkPurpose, details: Record<string, unknown> = {}): Promise<z.input<typeof LinkJson>> {
  const { row, token } = await insertLink(trx, { purpose, user_id: user, details, expires_at: new Date(Date.now() + LINK_DAYS * 86_400_000) });
  return { token, url: `${publicAddress(config, ctx.req.socket.localPort)}/redeem#token=${token}`, expiresAt: row.expires_at.toISOString() };
}

const list = route({
  ...RULES, id: 'users.list', method: 'get', path: '/users', summary: 'All users',
  query: z.object({ ...PAGE, q: z.string().trim().min(1).max(100).optional().describe('part of e-mail or name'), role: RoleName.optional() }),
  answers: { 200: { description: 'a page of users, the newest first', schema: pageOf(UserJson) } },
  async handle({ site, query: { q, ...filter } }) {
    const { items, next } = await listUsers(site.database.knex, { ...filter, words: q });
    return { status: 200, body: { items: items.map(userJson), next } };
  },
});

const invite = route({
  ...RULES, id: 'users.invite', method: 'post', path: '/users', summary: 'Invite somebody',
  description: 'Makes the account and a link by which its owner sets a password (`auth.redeem`). The server sends no e-mails: pass the link on.',
  body: z.object({ email: Email, name: PersonName, role: RoleName, tier: z.string().max(40).optional(), quotas: Quotas.optional() }),
  answers: { 201: { description: 'the user, and the link', schema: z.object({ user: UserJson, link: LinkJson }) } },
  async handle(call) {
    const { site, who, body: { email, name, role, tier, quotas } } = call;
    demandMay(who, role);
    demandTier(call, tier);
    return site.database.knex.transaction(async (trx) => {
      const user = await insertUser(trx, { email, name, role, ...(tier !== undefined && { tier }), ...(quotas && { quotas: quotas as Record<string, number> }) });
      const link = await makeLink(trx, call, user.id, 'invite');
      await audit(trx, { ...by(call), action: 'user.invite', resource: user.id, details: { role } });
      return { status: 201 as const, body: { user: userJson(user), link }, headers: { ...etag(user.revision), location: `${API}/users/${user.id}` } };
    });
  },
});

const read = route({
  ...RULES, id: 'users.read', method: 'get', path: '/users/{user}', summary: 'One user', params,
  answers: { 200: { description: 'the user', schema: UserJson } },
  async handle({ site, params: { user } }) {
    const row = await named(site.database.knex, user);
    return { status: 200, body: userJson(row), headers: etag(row.revision) };
  },
});

const change = route({
  ...RULES, id: 'users.change', method: 'patch', path: '/users/{user}', summary: 'Change name, role, tier and quotas, close the account or open it again', revision: true, params,
  description: 'A closed account’s logins, keys and links end at once, its jobs are cancelled, and its webhooks are told nothing. The last administrator stays one.',
  body: z.object({ name: PersonName, role: RoleName, tier: z.string().max(40), quotas: Quotas, disabled: z.boolean() }).partial(),
  answers: { 200: { description: 'the user as it is now', schema: UserJson } },
  async handle(call) {
    const { site, ctx, who, params: { user: id }, body: { disabled, quotas, ...rest } } = call;
    demandTier(call, rest.tier);
    const row = await site.database.knex.transaction(async (trx) => {
      await lockAdmins(trx);
      const before = await named(trx, id);
      needRevision(ctx, before.revision);
      demandMay(who, before.role);
      if (rest.role) demandMay(who, rest.role);
      const stays = (rest.role ?? before.role) === 'admin' && !disabled;
      if (!stays) await demandOtherAdmin(trx, before);
      const disabled_at = disabled === undefined ? undefined : (disabled ? (before.disabled_at ?? new Date()) : null);
      const changed = await changeUser(trx, id, { ...defined(rest), ...(quotas && { quotas: quotas as Record<string, number> }), ...(disabled_at !== undefined && { disabled_at }) }, before.revision);
      if (disabled) await revokeSessions(trx, { user: id }, 'disabled');
      await audit(trx, { ...by(call), action: 'user.change', resource: id, details: { ...defined(rest), ...(quotas && { quotas }), ...(disabled !== undefined && { disabled }) } });
      return changed;
    });
    await tellRevoked(site, { user: id });
    if (disabled) await endAll(site, id);
    return { status: 200, body: userJson(row), headers: etag(row.revision) };
  },
});

/** What a closed account has under way, and who looks at its assets by a link. What still waits where this is broken off is not begun. */
async function endAll(site: Call['site'], user: string): Promise<void> {
  const { database: { knex }, bus } = site;
  await tellRevoked(site, ...(await linksOf(knex, user)).map((share) => ({ share })));
  await cancelOpen(knex, bus, { user_id: user }, new BozzettoError('E_CANCELLED', 'the account was closed', { hint: 'Ask an administrator to open it again.' }));
}

const defined = <T extends object>(object: T) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };

/** Under `lockAdmins`. */
async function demandOtherAdmin(trx: Db, { id, role, disabled_at }: UserRow): Promise<void> {
  if (role === 'admin' && !disabled_at && (await countAdmins(trx, id)) === 0) throw new BozzettoError('E_CONFLICT', 'this is the last administrator', { hint: 'Make somebody else an administrator first.' });
}

const link = route({
  ...RULES, id: 'users.link', method: 'post', path: '/users/{user}/link', summary: 'Make a link by which somebody sets a new password', params,
  description: 'Links made before for the same user no longer serve. The old password counts until the link was used.',
  body: z.object({ resetSecondFactor: z.boolean().default(false).describe('also take the second factor away: telephone and recovery codes are lost') }),
  answers: { 201: { description: 'the link', schema: LinkJson } },
  async handle(call) {
    const { site, who, params: { user: id }, body: { resetSecondFactor } } = call;
    return site.database.knex.transaction(async (trx) => {
      const user = await named(trx, id);
      demandMay(who, user.role);
      if (user.disabled_at) throw new BozzettoError('E_CONFLICT', 'this account is closed: open it first');
      await spendLinks(trx, { user_id: id });
      const made = await makeLink(trx, call, id, user.password_hash === null ? 'invite' : 'password', { resetSecondFactor });
      await audit(trx, { ...by(call), action: 'user.link', resource: id, details: { resetSecondFactor } });
      return { status: 201 as const, body: made };
    });
  },
});

const logOut = route({
  ...RULES, id: 'users.logOut', method: 'delete', path: '/users/{user}/sessions', summary: 'End all logins of somebody', params,
  answers: { 200: { description: 'how many there were', schema: z.object({ ended: z.int() }) } },
  async handle(call) {
    const { site, who, params: { user: id } } = call;
    const ended = await site.database.knex.transaction(async (trx) => {
      demandMay(who, (await named(trx, id)).role);
      const count = await revokeSessions(trx, { user: id }, 'revoked');
      await audit(trx, { ...by(call), action: 'user.logOut', resource: id, details: { ended: count } });
      return count;
    });
    await tellRevoked(site, { user: id });
    return { status: 200, body: { ended } };
  },
});

const remove = route({
  ...RULES, id: 'users.delete', method: 'delete', path: '/users/{user}', summary: 'Delete a closed account with everything of its owner’s, for good', params,
  description: 'Close the account first (`disabled`): then nothing of it is at work any more, and there is time to think.',
  answers: { 204: { description: 'it is gone; the audit log keeps its id' } },
  async handle(call) {
    const { site, who, params: { user: id } } = call;
    await site.database.knex.transaction(async (trx) => {
      const user = await named(trx, id);
      demandMay(who, user.role);
      if (!user.disabled_at) throw new BozzettoError('E_CONFLICT', 'this account is open', { hint: 'Close it first: PATCH with {"disabled": true}.' });
      await deleteUser(trx, id);
      await audit(trx, { ...by(call), action: 'user.delete', resource: id });
    });
    await tellRevoked(site, { user: id });
    return { status: 204 };
  },
});

export const USER_ROUTES = [list, invite, read, change, link, logOut, remove] as const;
