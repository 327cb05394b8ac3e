/** One's own account: who one is, the password, the logins. For people; keys of programs get nowhere near it. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { listIdentities } from '../db/identities.ts';
import { listSessions, revokeSessions } from '../db/sessions.ts';
import { changeUser, findUser, type UserRow } from '../db/users.ts';
import { audit, by } from '../identity/audit.ts';
import { demandGoodPassword, hashPassword, Password } from '../identity/password.ts';
import { proveAgain, proveCode } from '../identity/prove.ts';
import { tellRevoked } from '../identity/revoked.ts';
import { etag, needRevision } from '../middleware/revision.ts';
import { Email, PermissionName, PersonName, SessionJson, sessionJson, UserJson, userJson } from './json/user.ts';
import { Id, Time } from './json/scalars.ts';
import { wholeList } from './paging.ts';
import { route, type Call } from './route.ts';

const RULES = { tag: 'account', access: 'account' } as const;

const AccountJson = UserJson.extend({
  permissions: z.array(PermissionName),
  identities: z.array(z.object({ issuer: z.string(), createdAt: Time })).describe('OpenID providers that one can log in with'),
});

async function accountReply({ site, who }: Pick<Call, 'site' | 'who'>, row: UserRow) {
  const identities = await listIdentities(site.database.knex, row.id);
  const body = { ...userJson(row), permissions: [...who!.permissions], identities: identities.map(({ issuer, created_at }) => ({ issuer, createdAt: created_at.toISOString() })) };
  return { status: 200 as const, body, headers: etag(row.revision) };
}

async function own({ site, user }: Pick<Call, 'site' | 'user'>): Promise<UserRow> {
  const row = await findUser(site.database.knex, user.id);
  if (!row) throw new BozzettoError('E_TOKEN_INVALID', 'this account is gone');
  return row;
}

const read = route({
  ...RULES, id: 'account.read', method: 'get', path: '/account', summary: 'Who one is and what one may',
  answers: { 200: { description: 'the account', schema: AccountJson } },
  async handle(call) {
    return accountReply(call, await own(call));
  },
});

const update = route({
  ...RULES, id: 'account.update', method: 'patch', path: '/account', summary: 'Change name and e-mail', revision: true,
  body: z.object({ name: PersonName.optional(), email: Email.optional(), password: z.string().max(200).optional().describe('the present one, for another e-mail') }),
  answers: { 200: { description: 'the account as it is now', schema: AccountJson } },
  async handle(call) {
    const { site, ctx, body: { name, email, password } } = call;
    const { email: before, revision } = await own(call);
    needRevision(ctx, revision);
    if (email !== undefined && email !== before) await proveAgain(call, password);
    const row = await site.database.knex.transaction(async (trx) => {
      const changed = await changeUser(trx, call.user.id, { ...(name !== undefined && { name }), ...(email !== undefined && { email }) }, revision);
      await audit(trx, { ...by(call), action: 'account.update', resource: changed.id, details: { changed: Object.keys({ name, email }).filter((key) => call.body[key as 'name'] !== undefined) } });
      return changed;
    });
    await tellRevoked(site, { user: row.id }); // so that the new name is seen at once
    return accountReply(call, row);
  },
});

const password = route({
  ...RULES, id: 'account.password', method: 'post', path: '/account/password', summary: 'Set another password',
  description: 'All other logins end.',
  body: z.object({ current: z.string().max(200).optional().describe('the present one, where one is set'), password: Password, code: z.string().min(1).max(40).optional().describe('of the second factor, where there is one') }),
  answers: { 204: { description: 'it counts from now on' } },
  async handle(call) {
    const { site, who, body } = call;
    const user = await proveAgain(call, body.current);
    await proveCode(call, user, body.code);
    demandGoodPassword(body.password, user);
    const password_hash = await hashPassword(body.password);
    await site.database.knex.transaction(async (trx) => {
      await changeUser(trx, user.id, { password_hash }, null);
      await revokeSessions(trx, { user: user.id, but: who!.id }, 'password');
      await audit(trx, { ...by(call), action: 'password.change', resource: user.id });
    });
    await tellRevoked(site, { user: user.id });
    return { status: 204 };
  },
});

const sessions = route({
  ...RULES, id: 'account.sessions', method: 'get', path: '/account/sessions', summary: 'Where one is logged in',
  answers: { 200: { description: 'all logins, the last used first', schema: wholeList(SessionJson) } },
  async handle({ site, user, who }) {
    return { status: 200, body: { items: (await listSessions(site.database.knex, user.id)).map((row) => sessionJson(row, who!.id)), next: null } };
  },
});

const endSession = route({
  ...RULES, id: 'account.sessions.end', method: 'delete', path: '/account/sessions/{session}', summary: 'End one of one’s logins', params: z.object({ session: Id }),
  answers: { 204: { description: 'it has ended' } },
  async handle(call) {
    const { site, user, params: { session } } = call;
    await site.database.knex.transaction(async (trx) => {
      if ((await revokeSessions(trx, { user: user.id, only: session }, 'revoked')) === 0) throw new BozzettoError('E_UNKNOWN', 'there is no such login of yours');
      await audit(trx, { ...by(call), action: 'session.end', resource: session });
    });
    await tellRevoked(site, { session });
    return { status: 204 };
  },
});

const endOthers = route({
  ...RULES, id: 'account.sessions.endOthers', method: 'delete', path: '/account/sessions', summary: 'End all logins but this one',
  answers: { 200: { description: 'how many there were', schema: z.object({ ended: z.int() }) } },
  async handle(call) {
    const { site, user, who } = call;
    const ended = await site.database.knex.transaction(async (trx) => {
      const count = await revokeSessions(trx, { user: user.id, but: who!.id }, 'revoked');
      if (count > 0) await audit(trx, { ...by(call), action: 'session.endOthers', resource: user.id, details: { ended: count } });
      return count;
    });
    await tellRevoked(site, { user: user.id });
    return { status: 200, body: { ended } };
  },
});

export const ACCOUNT_ROUTES = [read, update, password, sessions, endSession, endOthers] as const;
