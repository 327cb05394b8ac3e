/** Keys for one's own programs. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { insertApiKey, listApiKeys, revokeApiKey, type ApiKeyRow } from '../db/api-keys.ts';
import { audit, by } from '../identity/audit.ts';
import { PERMISSIONS, type Permission } from '../identity/permissions.ts';
import { tellRevoked } from '../identity/revoked.ts';
import { Id, text, Time } from './json/scalars.ts';
import { PermissionName } from './json/user.ts';
import { PAGE, pageOf } from './paging.ts';
import { route } from './route.ts';

const RULES = { tag: 'api-keys', access: 'keys:manage' } as const;
/** Keys that one user may have. */
const MOST = 50;
const YEARS = 5;

/** All permissions but `account`: a program has no business with its owner's password. */
type Scope = Exclude<Permission, 'account'>;
const Scope = z.enum(Object.keys(PERMISSIONS).filter((permission) => permission !== 'account') as [Scope, ...Scope[]]);

export const ApiKeyJson = z.object({
  id: Id, name: z.string(), scopes: z.array(PermissionName), createdAt: Time, expiresAt: Time.nullable(), lastUsedAt: Time.nullable().describe('to the minute'),
});
const keyJson = ({ id, name, scopes, created_at, expires_at, last_used_at }: ApiKeyRow): z.input<typeof ApiKeyJson> => ({
  id, name, scopes, createdAt: created_at.toISOString(), expiresAt: expires_at?.toISOString() ?? null, lastUsedAt: last_used_at?.toISOString() ?? null,
});

const list = route({
  ...RULES, id: 'apiKeys.list', method: 'get', path: '/api-keys', summary: 'One’s own API keys',
  query: z.object(PAGE),
  answers: { 200: { description: 'a page of keys, the newest first', schema: pageOf(ApiKeyJson) } },
  async handle({ site, user, query }) {
    const { items, next } = await listApiKeys(site.database.knex, { ...query, user: user.id });
    return { status: 200, body: { items: items.map(keyJson), next } };
  },
});

const create = route({
  ...RULES, id: 'apiKeys.create', method: 'post', path: '/api-keys', summary: 'Make an API key',
  description: 'It can do what its scopes say and its owner’s role allows, whichever is less. A key makes no keys: log in for that.',
  body: z.object({
    name: text(100).min(1),
    scopes: z.array(Scope).min(1).transform((scopes) => [...new Set(scopes)]),
    expiresAt: Time.optional().describe('absent: never by itself'),
  }),
  answers: { 201: { description: 'the key, shown this once', schema: ApiKeyJson.extend({ key: z.string() }) } },
  async handle(call) {
    const { site, user, who, body: { name, scopes, expiresAt } } = call;
    // Whoever steals one could make others, which stay when it is revoked.
    if (who?.kind !== 'session') throw new BozzettoError('E_FORBIDDEN', 'an API key makes no API keys', { hint: 'Log in to make one.' });
    const beyond = scopes.filter((scope) => !who.permissions.has(scope));
    if (beyond.length > 0) throw new BozzettoError('E_FORBIDDEN', `your role does not allow ${beyond.join(', ')}`);
    const expires_at = expiresAt === undefined ? null : new Date(expiresAt);
    if (expires_at && (expires_at.getTime() <= Date.now() || expires_at.getTime() > Date.now() + YEARS * 366 * 86_400_000)) throw new BozzettoError('E_REQUEST_INVALID', `body.expiresAt is not within the next ${YEARS} years`);
    return site.database.knex.transaction(async (trx) => {
      if ((await listApiKeys(trx, { user: user.id, limit: MOST })).items.length >= MOST) throw new BozzettoError('E_QUOTA_SPENT', `you have ${MOST} keys: revoke one that you no longer need`);
      const { row, key } = await insertApiKey(trx, { user_id: user.id, name, scopes, expires_at });
      await audit(trx, { ...by(call), action: 'key.create', resource: row.id, details: { scopes, expiresAt: expiresAt ?? null } });
      return { status: 201 as const, body: { ...keyJson(row), key } };
    });
  },
});

const revoke = route({
  ...RULES, id: 'apiKeys.revoke', method: 'delete', path: '/api-keys/{key}', summary: 'Revoke an API key, at once and for good', params: z.object({ key: Id }),
  answers: { 204: { description: 'it is good for nothing any more' } },
  async handle(call) {
    const { site, user, params: { key } } = call;
    await site.database.knex.transaction(async (trx) => {
      if (!(await revokeApiKey(trx, user.id, key))) throw new BozzettoError('E_UNKNOWN', 'there is no such key of yours');
      await audit(trx, { ...by(call), action: 'key.revoke', resource: key });
    });
    await tellRevoked(site, { key });
    return { status: 204 };
  },
});

export const API_KEY_ROUTES = [list, create, revoke] as const;
