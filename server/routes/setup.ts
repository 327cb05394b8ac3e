/** The first administrator, by the link of the console. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { spendLinks, takeLink } from '../db/links.ts';
import { insertUser } from '../db/users.ts';
import { audit, by } from '../identity/audit.ts';
import { beginSession, completeLogin } from '../identity/login.ts';
import { demandGoodPassword, hashPassword, Password } from '../identity/password.ts';
import { Cookies, LoginJson, loginJson } from './json/login.ts';
import { Email, PersonName } from './json/user.ts';
import { route } from './route.ts';

const setup = route({
  id: 'setup', method: 'post', path: '/setup', tag: 'auth', access: 'public', rate: 'login', summary: 'Make the first administrator',
  description: 'With the token of the link that the server prints while it has no administrator, or that `bozzetto admin setup-link` prints. It serves once.',
  body: z.object({ token: z.string().min(1).max(200), email: Email, name: PersonName, password: Password, cookies: Cookies }),
  answers: { 201: { description: 'the login of the administrator', schema: LoginJson } },
  async handle(call) {
    const { site, ctx, body: { token, email, name, password, cookies } } = call;
    demandGoodPassword(password, { email, name });
    const password_hash = await hashPassword(password);
    const begun = await site.database.knex.transaction(async (trx) => {
      if (!(await takeLink(trx, token, ['setup']))) throw new BozzettoError('E_TOKEN_INVALID', 'this link was used, has expired or is none of ours', { hint: '`bozzetto admin setup-link` prints a new one.' });
      const user = await insertUser(trx, { email, name, role: 'admin', password_hash });
      // Those of other replicas and of earlier starts.
      await spendLinks(trx, { purpose: 'setup' });
      const session = await beginSession(trx, site, user.id, { userAgent: ctx.get('User-Agent'), address: ctx.ip });
      await audit(trx, { ...by(call), actor: user.id, action: 'setup', resource: user.id });
      return { user, session };
    });
    return { status: 201, body: loginJson(site, ctx, await completeLogin(site, begun.user, begun.session), cookies) };
  },
});

export const SETUP_ROUTES = [setup] as const;
