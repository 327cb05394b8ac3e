/** Sharing an asset, with a person of this server or with whoever has a link. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { cancelOpen } from '../db/job-ends.ts';
import { changeShare, listShares, shareByLink, shareWithUser, type ShareRow, type ShareWithName } from '../db/shares.ts';
import { findUserByEmail, type UserRow } from '../db/users.ts';
import { audit, by } from '../identity/audit.ts';
import { LEVELS } from '../identity/permissions.ts';
import { publicAddress } from '../identity/public-address.ts';
import { tellRevoked } from '../identity/revoked.ts';
import type { Site } from '../site.ts';
import { Id, Time } from './json/scalars.ts';
import { Email } from './json/user.ts';
import { wholeList } from './paging.ts';
import { route, type Call } from './route.ts';

const RULES = { tag: 'shares', access: 'assets:write', level: 'own' } as const;
const MOST = 100;

const Access = z.enum(LEVELS.filter((level) => level !== 'own')).describe('each step includes those before it');
const ExpiresAt = Time.refine((time) => Date.parse(time) > Date.now(), 'is over already');

export const ShareJson = z.object({
  id: Id, asset: Id, access: Access,
  with: z.object({ user: Id, email: z.string(), name: z.string() }).nullable().describe('null: whoever has the link'),
  createdAt: Time, expiresAt: Time.nullable(),
});

const shareJson = (row: ShareRow & Partial<Pick<ShareWithName, 'email' | 'name'>>): z.input<typeof ShareJson> => ({
  id: row.id, asset: row.asset_id, access: row.access, with: row.user_id === null ? null : { user: row.user_id, email: row.email ?? '', name: row.name ?? '' },
  createdAt: row.created_at.toISOString(), expiresAt: row.expires_at?.toISOString() ?? null,
});

const UNSHARED = new BozzettoError('E_CANCELLED', 'the asset is not shared with you any more, or not to refine it', { hint: 'Ask its owner to share it again.' });

/** Whoever it was for must ask anew: what they may do has changed. Who may not refine it any more has nothing under way there either. */
async function tellShare(site: Pick<Site, 'bus' | 'database'>, { id, asset_id, user_id, access, revoked_at }: ShareRow): Promise<void> {
  await tellRevoked(site, user_id === null ? { share: id } : { user: user_id });
  if (user_id !== null && (revoked_at !== null || access !== 'refine')) await cancelOpen(site.database.knex, site.bus, { asset_id, user_id }, UNSHARED);
}

/**
 * Whoever has this e-mail. That nobody has it can't be hidden from who may share with those who have: but one who goes through a list is stopped soon.
 * Throws E_UNKNOWN, E_RATE_LIMITED.
 */
async function personOf({ site, user, ctx }: Pick<Call, 'site' | 'user' | 'ctx'>, email: string): Promise<UserRow> {
  // Where anybody may have any number of accounts, the place that they come from counts as well.
  const counted = site.config.registration === 'open' ? [user.id, ctx.ip] : [user.id];
  for (const key of counted) {
    const { allowed, reset } = await site.limits.take('email', key);
    if (!allowed) throw new BozzettoError('E_RATE_LIMITED', 'too many e-mails that nobody here has', { retryAfter: reset, hint: 'Share by a link.' });
  }
  const person = await findUserByEmail(site.database.knex, email);
  if (!person || person.disabled_at) throw new BozzettoError('E_UNKNOWN', 'nobody here has this e-mail', { hint: 'Share by a link, or ask an administrator to invite them.' });
  await Promise.all(counted.map((key) => site.limits.giveBack('email', key)));
  return person;
}

const list = route({
  ...RULES, id: 'shares.list', method: 'get', path: '/assets/{asset}/shares', summary: 'With whom an asset is shared', params: z.object({ asset: Id }),
  answers: { 200: { description: 'all shares that are good now', schema: wholeList(ShareJson) } },
  async handle({ site, asset }) {
    return { status: 200, body: { items: (await listShares(site.database.knex, asset.id)).map(shareJson), next: null } };
  },
});

const create = route({
  ...RULES, id: 'shares.create', method: 'post', path: '/assets/{asset}/shares', summary: 'Share an asset with a person or by a link', params: z.object({ asset: Id }),
  description: 'With `email`: with this person of the server, in place of what was shared with them before. Without: by a link, whose token serves as `Authorization: Bearer` or as `?link=`. What holders of a link refine is on the owner’s account.',
  body: z.object({ email: Email.optional(), access: Access, expiresAt: ExpiresAt.optional().describe('absent: until it is revoked') }),
  answers: { 201: { description: 'the share; of a link its token and address too, this once', schema: ShareJson.extend({ link: z.string().optional(), url: z.string().optional() }) } },
  async handle(call) {
    const { site, user, asset, ctx, body: { email, access, expiresAt } } = call;
    const { knex } = site.database;
    const person = email === undefined ? null : await personOf(call, email);
    if (person?.id === asset.user_id) throw new BozzettoError('E_REQUEST_INVALID', 'body.email is the owner’s');
    const wanted = { asset_id: asset.id, access, created_by: user.id, expires_at: expiresAt === undefined ? null : new Date(expiresAt) };
    const made = await knex.transaction(async (trx) => {
      if ((await listShares(trx, asset.id)).length >= MOST) throw new BozzettoError('E_QUOTA_SPENT', `the asset is shared ${MOST} times: revoke what is no longer needed`);
      const share = person ? { row: await shareWithUser(trx, { ...wanted, user_id: person.id }), link: undefined } : await shareByLink(trx, wanted);
      await audit(trx, { ...by(call), action: 'share.create', resource: asset.id, details: { share: share.row.id, access, with: person?.id ?? 'link', expiresAt: expiresAt ?? null } });
      return share;
    });
    await tellShare(site, made.row);
    const link = made.link && { link: made.link, url: `${publicAddress(site.config, ctx.req.socket.localPort)}/shared/${asset.id}#link=${made.link}` };
    return { status: 201, body: { ...shareJson({ ...made.row, ...(person && { email: person.email, name: person.name }) }), ...link } };
  },
});

const params = z.object({ asset: Id, share: Id });
const unknown = () => new BozzettoError('E_UNKNOWN', 'there is no such share of this asset');

const change = route({
  ...RULES, id: 'shares.change', method: 'patch', path: '/assets/{asset}/shares/{share}', summary: 'Change how far an asset is shared, and until when', params,
  body: z.object({ access: Access.optional(), expiresAt: ExpiresAt.nullable().optional().describe('null: until it is revoked') }).refine((body) => Object.keys(body).length > 0, 'holds nothing to change'),
  answers: { 200: { description: 'the share as it is now', schema: ShareJson } },
  async handle(call) {
    const { site, asset, params: { share }, body: { access, expiresAt } } = call;
    const row = await site.database.knex.transaction(async (trx) => {
      const changed = await changeShare(trx, asset.id, share, { ...(access && { access }), ...(expiresAt !== undefined && { expires_at: expiresAt === null ? null : new Date(expiresAt) }) });
      if (!changed) throw unknown();
      await audit(trx, { ...by(call), action: 'share.change', resource: asset.id, details: { share, access: access ?? null, expiresAt: expiresAt ?? null } });
      return (await listShares(trx, asset.id)).find(({ id }) => id === share)!;
    });
    await tellShare(site, row);
    return { status: 200, body: shareJson(row) };
  },
});

const revoke = route({
  ...RULES, id: 'shares.revoke', method: 'delete', path: '/assets/{asset}/shares/{share}', summary: 'Share it no more', params,
  answers: { 204: { description: 'it ended at once' } },
  async handle(call) {
    const { site, asset, params: { share } } = call;
    const row = await site.database.knex.transaction(async (trx) => {
      const revoked = await changeShare(trx, asset.id, share, { revoked_at: new Date() });
      if (!revoked) throw unknown();
      await audit(trx, { ...by(call), action: 'share.revoke', resource: asset.id, details: { share } });
      return revoked;
    });
    await tellShare(site, row);
    return { status: 204 };
  },
});

const readLink = route({
  id: 'shares.link', method: 'get', path: '/shares/link', tag: 'shares', access: 'assets:read', shares: true, summary: 'What the link that one came with leads to',
  answers: { 200: { description: 'the asset, and how far one may go', schema: z.object({ asset: Id, access: Access, expiresAt: Time.nullable() }) } },
  async handle({ who }) {
    if (!who?.share) throw new BozzettoError('E_UNKNOWN', 'you did not come with a link');
    return { status: 200, body: { asset: who.share.asset, access: who.share.level, expiresAt: who.until?.toISOString() ?? null } };
  },
});

export const SHARE_ROUTES = [list, create, change, revoke, readLink] as const;
