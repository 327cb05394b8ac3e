/** The second factor of one's own account: begun, confirmed by a first code, ended. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { changeUser } from '../db/users.ts';
import { audit, by } from '../identity/audit.ts';
import { proveAgain, proveCode } from '../identity/prove.ts';
import { newRecoveryCodes, newTotp, takeTotp } from '../identity/second-factor.ts';
import { route } from './route.ts';

const RULES = { tag: 'account', access: 'account', method: 'post' } as const;
const password = z.string().max(200).optional().describe('the present one, where one is set');
const code = z.string().min(1).max(40);
const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()).describe('shown this once; each serves once, instead of a code') });

const begin = route({
  ...RULES, id: 'account.secondFactor.begin', path: '/account/second-factor', summary: 'Get a secret for an authenticator',
  description: 'It counts once `confirm` has seen a code of it.',
  body: z.object({ password }),
  answers: { 200: { description: 'for the authenticator', schema: z.object({ secret: z.string(), uri: z.string().describe('what a QR code holds: otpauth://…') }) } },
  async handle(call) {
    const { site, body } = call;
    const user = await proveAgain(call, body.password);
    if (user.totp_enabled) throw new BozzettoError('E_CONFLICT', 'there is a second factor already: end it first');
    const { secret, uri, sealed } = newTotp(site.keyring, user);
    await site.database.knex.transaction(async (trx) => {
      await changeUser(trx, user.id, { totp_secret: sealed, totp_last_step: null }, user.revision);
      await audit(trx, { ...by(call), action: 'secondFactor.begin', resource: user.id });
    });
    return { status: 200, body: { secret, uri } };
  },
});

const confirm = route({
  ...RULES, id: 'account.secondFactor.confirm', path: '/account/second-factor/confirm', summary: 'Let the second factor count',
  body: z.object({ password, code }),
  answers: { 200: { description: 'recovery codes', schema: RecoveryCodes } },
  async handle(call) {
    const { site, body } = call;
    const user = await proveAgain(call, body.password);
    if (user.totp_enabled || user.totp_secret === null) throw new BozzettoError('E_CONFLICT', 'no second factor was begun');
    const { codes, hashes } = newRecoveryCodes(site.keyring, user.id);
    await site.database.knex.transaction(async (trx) => {
      if (!(await takeTotp(trx, site.keyring, user, body.code))) throw new BozzettoError('E_LOGIN_FAILED', 'this is not the code of now', { hint: 'See that the clock of the authenticator is right.' });
      await changeUser(trx, user.id, { totp_enabled: true, recovery_codes: hashes }, user.revision);
      await audit(trx, { ...by(call), action: 'secondFactor.on', resource: user.id });
    });
    return { status: 200, body: { recoveryCodes: codes } };
  },
});

const end = route({
  ...RULES, id: 'account.secondFactor.end', path: '/account/second-factor/end', summary: 'Do without a second factor',
  body: z.object({ password, code }),
  answers: { 204: { description: 'the password is enough' } },
  async handle(call) {
    const { site, body } = call;
    const user = await proveAgain(call, body.password);
    if (!user.totp_enabled) throw new BozzettoError('E_CONFLICT', 'there is no second factor');
    await proveCode(call, user, body.code);
    await site.database.knex.transaction(async (trx) => {
      await changeUser(trx, user.id, { totp_enabled: false, totp_secret: null, recovery_codes: [] }, null);
      await audit(trx, { ...by(call), action: 'secondFactor.off', resource: user.id });
    });
    return { status: 204 };
  },
});

const renew = route({
  ...RULES, id: 'account.recoveryCodes', path: '/account/recovery-codes', summary: 'Get new recovery codes',
  description: 'The old ones no longer count.',
  body: z.object({ password, code }),
  answers: { 200: { description: 'recovery codes', schema: RecoveryCodes } },
  async handle(call) {
    const { site, body } = call;
    const user = await proveAgain(call, body.password);
    if (!user.totp_enabled) throw new BozzettoError('E_CONFLICT', 'there is no second factor');
    await proveCode(call, user, body.code);
    const { codes, hashes } = newRecoveryCodes(site.keyring, user.id);
    await site.database.knex.transaction(async (trx) => {
      await changeUser(trx, user.id, { recovery_codes: hashes }, null);
      await audit(trx, { ...by(call), action: 'secondFactor.recoveryCodes', resource: user.id });
    });
    return { status: 200, body: { recoveryCodes: codes } };
  },
});

export const SECOND_FACTOR_ROUTES = [begin, confirm, end, renew] as const;
