/** What people say about an asset, or about one of its parts. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { deleteComment, findComment, insertComment, listComments, type CommentRow } from '../db/comments.ts';
import { audit, by } from '../identity/audit.ts';
import { Id, Time } from './json/scalars.ts';
import { PAGE, pageOf } from './paging.ts';
import { route } from './route.ts';
import { VersionName, versionOf } from './version-of.ts';

const params = z.object({ asset: Id });
const CommentJson = z.object({ id: Id, version: Id.nullable(), user: Id.nullable().describe('null: by a link'), author: z.string(), part: z.string().nullable(), text: z.string(), createdAt: Time });
const commentJson = ({ id, version_id, user_id, author, part, text, created_at }: CommentRow): z.infer<typeof CommentJson> =>
  ({ id, version: version_id, user: user_id, author, part, text, createdAt: created_at.toISOString() });

export const list = route({
  id: 'comments.list', method: 'get', path: '/assets/{asset}/comments', tag: 'comments', summary: 'Comments, the latest first',
  access: 'assets:read', level: 'read', shares: true, params, query: z.object(PAGE),
  answers: { 200: { description: 'a page of comments', schema: pageOf(CommentJson) } },
  async handle({ site, asset, query }) {
    const { items, next } = await listComments(site.database.knex, asset.id, query);
    return { status: 200, body: { items: items.map(commentJson), next } };
  },
});

export const create = route({
  id: 'comments.create', method: 'post', path: '/assets/{asset}/comments', tag: 'comments', summary: 'Say something about an asset',
  access: 'assets:read', level: 'comment', shares: true, params,
  body: z.object({
    text: z.string().trim().min(1).max(4000),
    version: VersionName.optional().describe('which version it is about'),
    part: z.string().max(100).optional().describe('which part it is about'),
    author: z.string().trim().min(1).max(80).optional().describe('how somebody with a link wants to be called; people with an account have their name'),
  }),
  answers: { 201: { description: 'the comment', schema: CommentJson } },
  async handle({ site: { database: { knex } }, asset, who, ctx, trace, body: { text, version, part = null, author = 'guest' } }) {
    const about = version === undefined ? null : (await versionOf(knex, asset, version)).id;
    const row = await knex.transaction(async (trx) => {
      const made = await insertComment(trx, { asset_id: asset.id, version_id: about, user_id: who?.user?.id ?? null, author: who?.user?.name ?? author, part, text });
      await audit(trx, { ...by({ who, ctx, trace }), action: 'comment.create', resource: made.id, details: { asset: asset.id } });
      return made;
    });
    return { status: 201, body: commentJson(row) };
  },
});

export const remove = route({
  id: 'comments.delete', method: 'delete', path: '/assets/{asset}/comments/{comment}', tag: 'comments', summary: 'Take a comment back',
  description: 'One’s own; the owner of the asset any.',
  access: 'assets:read', level: 'comment', params: z.object({ asset: Id, comment: Id }),
  answers: { 204: { description: 'deleted' } },
  async handle({ site: { database: { knex } }, asset, user, who, ctx, trace, params: { comment } }) {
    const found = await findComment(knex, asset.id, comment);
    if (!found) throw new BozzettoError('E_UNKNOWN', 'there is no such comment');
    if (found.user_id !== user.id && asset.user_id !== user.id) throw new BozzettoError('E_FORBIDDEN', 'this comment is somebody else’s');
    await knex.transaction(async (trx) => {
      await deleteComment(trx, comment);
      await audit(trx, { ...by({ who, ctx, trace }), action: 'comment.delete', resource: comment, details: { asset: asset.id } });
    });
    return { status: 204 };
  },
});

export const COMMENT_ROUTES = [list, create, remove] as const;
