/** Logging in and out, and how people get to a password. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { spendLinks, takeLink } from '../db/links.ts';
import { revokeSessions } from '../db/sessions.ts';
import { changeUser, findUser, insertUser } from '../db/users.ts';
import { audit, by } from '../identity/audit.ts';
import { clearCookie, readCookie } from '../identity/cookies.ts';
import { beginSession, completeLogin, refreshLogin } from '../identity/login.ts';
import { demandGoodPassword, hashPassword, Password } from '../identity/password.ts';
import { logIn } from '../identity/prove.ts';
import { readRefreshToken } from '../identity/refresh-token.ts';
import { tellRevoked } from '../identity/revoked.ts';
import { Cookies, LoginJson, loginJson } from './json/login.ts';
import { Email, PersonName } from './json/user.ts';
import { route } from './route.ts';

const RULES = { tag: 'auth', access: 'public', rate: 'login' } as const;
const LOGIN = { description: 'the login', schema: LoginJson } as const;

const methods = route({
  ...RULES, rate: 'read', id: 'auth.methods', method: 'get', path: '/auth/methods', summary: 'How one can log in here',
  answers: { 200: { description: 'the ways', schema: z.object({ password: z.literal(true), oidc: z.boolean(), registration: z.enum(['closed', 'open']) }) } },
  async handle({ site: { config } }) {
    return { status: 200, body: { password: true, oidc: config.oidcIssuer !== null, registration: config.registration } };
  },
});

const login = route({
  ...RULES, id: 'auth.login', method: 'post', path: '/auth/login', summary: 'Log in with e-mail and password',
  description: 'Where the account has a second factor and no `code` comes: 401 with the code E_TOTP_REQUIRED; then the same again with a code of the authenticator or a recovery code.',
  body: z.object({ email: Email, password: z.string().min(1).max(200), code: z.string().min(1).max(40).optional(), cookies: Cookies }),
  answers: { 200: LOGIN },
  async handle(call) {
    const { site, ctx, body } = call;
    return { status: 200, body: loginJson(site, ctx, await logIn(call, body), body.cookies) };
  },
});

const refresh = route({
  ...RULES, rate: 'write', id: 'auth.refresh', method: 'post', path: '/auth/refresh', summary: 'Get the next pair of tokens',
  description: 'A refresh token serves once. One that comes again later than 10 seconds after its first use ends the login for all who have a token of it.',
  body: z.object({ refreshToken: z.string().max(500).optional().describe('absent: that of the cookie') }),
  answers: { 200: LOGIN },
  async handle({ site, ctx, trace, body: { refreshToken } }) {
    const cookie = refreshToken === undefined ? readCookie(ctx, site.config, 'refresh') : null;
    const given = refreshToken ?? cookie;
    if (given === null) throw new BozzettoError('E_LOGIN_REQUIRED', 'neither refreshToken nor its cookie came');
    const next = await refreshLogin(site, given, ctx.ip, { address: ctx.ip, trace });
    return { status: 200, body: loginJson(site, ctx, next, cookie !== null) };
  },
});

const logout = route({
  ...RULES, rate: 'write', id: 'auth.logout', method: 'post', path: '/auth/logout', summary: 'End this login',
  description: 'By the access token, or where it has expired by the refresh token. Answers the same where there was nothing to end.',
  body: z.object({ refreshToken: z.string().max(500).optional() }),
  answers: { 204: { description: 'it has ended' } },
  async handle(call) {
    const { site, ctx, who, body } = call;
    const given = body.refreshToken ?? readCookie(ctx, site.config, 'refresh');
    const ids = new Set([who?.kind === 'session' ? who.id : null, given === null ? null : (readRefreshToken(site.keyring, given)?.session ?? null)].filter((id) => id !== null));
    for (const id of ids) {
      const ended = await site.database.knex.transaction(async (trx) => {
        const count = await revokeSessions(trx, { only: id }, 'logout');
        if (count > 0) await audit(trx, { ...by(call), action: 'logout', resource: id });
        return count;
      });
      if (ended > 0) await tellRevoked(site, { session: id });
    }
    for (const kind of ['access', 'refresh'] as const) clearCookie(ctx, site.config, kind);
    return { status: 204 };
  },
});

const register = route({
  ...RULES, id: 'auth.register', method: 'post', path: '/auth/register', summary: 'Make an account for oneself, where the operator allows it',
  body: z.object({ email: Email, name: PersonName, password: Password, cookies: Cookies }),
  answers: { 201: LOGIN },
  async handle(call) {
    const { site, ctx, body: { email, name, password, cookies } } = call;
    if (site.config.registration !== 'open') throw new BozzettoError('E_FORBIDDEN', 'accounts are made by administrators here', { hint: 'Ask an administrator to invite you.' });
    demandGoodPassword(password, { email, name });
    const password_hash = await hashPassword(password);
    const begun = await site.database.knex.transaction(async (trx) => {
      const user = await insertUser(trx, { email, name, role: 'artist', password_hash });
      const session = await beginSession(trx, site, user.id, { userAgent: ctx.get('User-Agent'), address: ctx.ip });
      await audit(trx, { ...by(call), actor: user.id, action: 'user.register', resource: user.id });
      return { user, session };
    });
    return { status: 201, body: loginJson(site, ctx, await completeLogin(site, begun.user, begun.session), cookies) };
  },
});

const redeem = route({
  ...RULES, id: 'auth.redeem', method: 'post', path: '/auth/redeem', summary: 'Set a password by a link: an invitation, or because the old one is lost',
  description: 'All logins of the account end. Log in afterwards, with the second factor where there is one.',
  body: z.object({ token: z.string().min(1).max(200), password: Password, name: PersonName.optional() }),
  answers: { 204: { description: 'the password counts' } },
  async handle(call) {
    const { site, body: { token, password, name } } = call;
    const password_hash = await hashPassword(password);
    const userId = await site.database.knex.transaction(async (trx) => {
      const link = await takeLink(trx, token, ['invite', 'password']);
      const user = link?.user_id ? await findUser(trx, link.user_id) : null;
      if (!link || !user || user.disabled_at) throw new BozzettoError('E_TOKEN_INVALID', 'this link was used, has expired or is none of ours', { hint: 'Ask an administrator for a new one.' });
      demandGoodPassword(password, { email: user.email, name: name ?? user.name });
      await changeUser(trx, user.id, { password_hash, ...(name !== undefined && { name }), ...(link.details['resetSecondFactor'] === true && { totp_secret: null, totp_enabled: false, recovery_codes: [] }) }, null);
      await spendLinks(trx, { user_id: user.id });
      await revokeSessions(trx, { user: user.id }, 'password');
      await audit(trx, { ...by(call), actor: user.id, through: `link:${link.id}`, action: link.purpose === 'invite' ? 'user.join' : 'password.reset', resource: user.id });
      return user.id;
    });
    await tellRevoked(site, { user: userId });
    return { status: 204 };
  },
});

export const AUTH_ROUTES = [methods, login, refresh, logout, register, redeem] as const;
