/** Files that people bring: pictures to go by, GLBs and .blend files. What a file is, its bytes tell; its name and type count for nothing. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { dropFiles } from '../db/files.ts';
import { deleteUpload, findUpload, listUploads, type UploadRow } from '../db/uploads.ts';
import { audit, by } from '../identity/audit.ts';
import { keepUpload } from '../uploads/keep.ts';
import { SERVED, through } from './files.ts';
import { FileJson } from './json/file.ts';
import { Id, Time } from './json/scalars.ts';
import { PAGE, pageOf } from './paging.ts';
import { API, route } from './route.ts';
import { serveFile } from './serve-file.ts';

const params = z.object({ upload: Id });
const UploadJson = z.object({ id: Id, kind: z.enum(['image', 'glb', 'blend']), file: FileJson, createdAt: Time });
const uploadJson = ({ id, kind, file, created_at }: UploadRow): z.infer<typeof UploadJson> =>
  ({ id, kind, file: { ...file, url: `${API}/uploads/${id}/file` }, createdAt: created_at.toISOString() });

export const create = route({
  id: 'uploads.create', method: 'post', path: '/uploads', tag: 'uploads', summary: 'Upload a picture, a GLB or a .blend file',
  description: 'As `multipart/form-data` with one field `file`. PNG, JPEG and WebP of at most 20 MB and 50 megapixels; glTF 2.0 in one GLB; .blend of any Blender, also compressed.',
  access: 'assets:write', rate: 'heavy', rawBody: 'multipart/form-data',
  answers: { 201: { description: 'its id is what `images` of a brief names', schema: UploadJson } },
  async handle({ site, ctx, user, who, trace }) {
    const row = await keepUpload(site, user, ctx.req, (trx, { id, kind, file }) => audit(trx, { ...by({ who, ctx, trace }), action: 'upload.create', resource: id, details: { kind, bytes: file.bytes } }));
    return { status: 201, headers: { location: `${API}/uploads/${row.id}` }, body: uploadJson(row) };
  },
});

export const list = route({
  id: 'uploads.list', method: 'get', path: '/uploads', tag: 'uploads', summary: 'Your uploads, the latest first',
  access: 'assets:read', query: z.object(PAGE),
  answers: { 200: { description: 'a page of uploads', schema: pageOf(UploadJson) } },
  async handle({ site, user, query }) {
    const { items, next } = await listUploads(site.database.knex, user.id, query);
    return { status: 200, body: { items: items.map(uploadJson), next } };
  },
});

export const read = route({
  id: 'uploads.read', method: 'get', path: '/uploads/{upload}', tag: 'uploads', summary: 'Read an upload',
  access: 'assets:read', params, answers: { 200: { description: 'the upload', schema: UploadJson } },
  async handle({ site, user, params: { upload } }) {
    return { status: 200, body: uploadJson(known(await findUpload(site.database.knex, user.id, upload))) };
  },
});

export const file = route({
  id: 'uploads.file', method: 'get', path: '/uploads/{upload}/file', tag: 'uploads', summary: 'Get the bytes of an upload',
  access: 'assets:read', params, query: z.object({ through }), answers: SERVED,
  async handle({ site, ctx, user, params: { upload }, query }) {
    await serveFile(site, ctx, known(await findUpload(site.database.knex, user.id, upload)).file, { through: query.through });
    return null;
  },
});

export const remove = route({
  id: 'uploads.delete', method: 'delete', path: '/uploads/{upload}', tag: 'uploads', summary: 'Delete an upload',
  description: 'Assets that were made with it keep what they have.',
  access: 'assets:write', params, answers: { 204: { description: 'deleted' } },
  async handle({ site, user, who, ctx, trace, params: { upload } }) {
    const { file } = await site.database.knex.transaction(async (trx) => {
      const gone = known(await deleteUpload(trx, user.id, upload));
      await audit(trx, { ...by({ who, ctx, trace }), action: 'upload.delete', resource: upload });
      return gone;
    });
    await dropFiles(site, [file]);
    return { status: 204 };
  },
});

function known(row: UploadRow | null): UploadRow {
  if (!row) throw new BozzettoError('E_UNKNOWN', 'there is no such upload, or it is not yours');
  return row;
}

export const UPLOAD_ROUTES = [create, list, read, file, remove] as const;
