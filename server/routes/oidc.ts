/** Login through the operator's OpenID provider: pages in a browser, no JSON. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { deleteIdentities } from '../db/identities.ts';
import { findSession } from '../db/sessions.ts';
import { audit, by } from '../identity/audit.ts';
import { clearCookie, readCookie, setCookie } from '../identity/cookies.ts';
import { beginSession, completeLogin, type Login } from '../identity/login.ts';
import { beginOidc, finishOidc, localPath, type OidcAttempt, type OidcPerson } from '../identity/oidc.ts';
import { connect, oidcUser } from '../identity/oidc-user.ts';
import { proveAgain, proveCode } from '../identity/prove.ts';
import { loginJson } from './json/login.ts';
import { route, type Call } from './route.ts';

const Back = z.string().max(500).default('/').transform((path, context) => localPath(path) ?? (context.addIssue('is no path of this server'), z.NEVER)).describe('path of this server to go to afterwards');
const portOf = ({ ctx }: Pick<Call, 'ctx'>) => ctx.req.socket.localPort;

const start = route({
  id: 'auth.oidc.start', method: 'get', path: '/auth/oidc/start', tag: 'auth', access: 'public', summary: 'Go to the OpenID provider to log in',
  query: z.object({ back: Back }),
  answers: { 302: { description: 'to the provider' } },
  async handle(call) {
    const { site, ctx, query: { back } } = call;
    const { url, cookie, until } = await beginOidc(site.config, site.keyring, { back, connect: null, port: portOf(call) });
    setCookie(ctx, site.config, 'oidc', cookie, until);
    return { status: 302, headers: { location: url } };
  },
});

const callback = route({
  id: 'auth.oidc.callback', method: 'get', path: '/auth/oidc/callback', tag: 'auth', access: 'public', rate: 'login', summary: 'Where the OpenID provider sends the browser back to',
  query: z.looseObject({ state: z.string().max(500).optional(), code: z.string().max(4000).optional() }).describe('what the provider says'),
  answers: { 303: { description: 'logged in by cookies, to where one came from' } },
  async handle(call) {
    const { site, ctx, log } = call;
    const cookie = readCookie(ctx, site.config, 'oidc');
    clearCookie(ctx, site.config, 'oidc');
    const { person, attempt } = await finishOidc(site.config, site.keyring, { cookie, query: ctx.querystring, port: portOf(call) }).catch((error: unknown) => {
      const { cause } = error as { cause?: { code?: string; error?: string; message?: string } };
      if (cause) log.warn({ oidc: cause.code, said: cause.error, message: cause.message }, 'a login by the OpenID provider failed');
      throw error;
    });
    if (attempt.connect) await connectAccount(call, person, attempt.connect);
    else loginJson(site, ctx, await loginBy(call, person), true);
    await site.limits.giveBack('login', ctx.ip);
    return { status: 303, headers: { location: attempt.back } };
  },
});

async function loginBy(call: Pick<Call, 'site' | 'ctx' | 'who' | 'trace'>, person: OidcPerson): Promise<Login> {
  const { site, ctx } = call;
  const { user, begun } = await site.database.knex.transaction(async (trx) => {
    const { user, how } = await oidcUser(trx, site.config, person);
    const begun = await beginSession(trx, site, user.id, { userAgent: ctx.get('User-Agent'), address: ctx.ip });
    await audit(trx, { ...by(call), actor: user.id, through: `session:${begun.session.id}`, action: 'login', resource: user.id, details: { factor: 'oidc', how } });
    return { user, begun };
  });
  return completeLogin(site, user, begun);
}

/** Only while the login that began it lasts. */
async function connectAccount(call: Pick<Call, 'site' | 'ctx' | 'who' | 'trace'>, person: OidcPerson, begun: NonNullable<OidcAttempt['connect']>): Promise<void> {
  await call.site.database.knex.transaction(async (trx) => {
    const session = await findSession(trx, begun.session);
    if (!session || session.revoked_at) throw new BozzettoError('E_OIDC_FAILED', 'the login that began this has ended');
    await connect(trx, begun.user, person);
    await audit(trx, { ...by(call), actor: begun.user, through: `session:${begun.session}`, action: 'account.connect', resource: begun.user, details: { issuer: person.issuer } });
  });
}

const password = z.string().max(200).optional().describe('the present one, where one is set');

const connectStart = route({
  id: 'account.connect', method: 'post', path: '/account/oidc', tag: 'account', access: 'account', summary: 'Connect this account with the OpenID provider',
  description: 'Answers with the address to send this browser to.',
  body: z.object({ password, code: z.string().min(1).max(40).optional().describe('of the second factor, where there is one: logins through the provider are not asked for it'), back: Back }),
  answers: { 200: { description: 'where to go', schema: z.object({ url: z.string() }) } },
  async handle(call) {
    const { site, ctx, who, body } = call;
    const user = await proveAgain(call, body.password);
    await proveCode(call, user, body.code);
    const { url, cookie, until } = await beginOidc(site.config, site.keyring, { back: body.back, connect: { user: user.id, session: who!.id }, port: portOf(call) });
    setCookie(ctx, site.config, 'oidc', cookie, until);
    return { status: 200, body: { url } };
  },
});

const disconnect = route({
  id: 'account.disconnect', method: 'post', path: '/account/oidc/disconnect', tag: 'account', access: 'account', summary: 'Log in through the OpenID provider no more',
  body: z.object({ password }),
  answers: { 204: { description: 'only the password counts' } },
  async handle(call) {
    const user = await proveAgain(call, call.body.password);
    if (user.password_hash === null) throw new BozzettoError('E_CONFLICT', 'without a password you could not log in any more', { hint: 'Set a password first.' });
    await call.site.database.knex.transaction(async (trx) => {
      await deleteIdentities(trx, user.id);
      await audit(trx, { ...by(call), action: 'account.disconnect', resource: user.id });
    });
    return { status: 204 };
  },
});

export const OIDC_ROUTES = [start, callback, connectStart, disconnect] as const;
