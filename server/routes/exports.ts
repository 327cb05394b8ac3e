/** Files of other formats, made when somebody asks for them and kept for the next who does. */
import { z } from 'zod';
import { listExports } from '../db/exports.ts';
import { ExportRequest, requestKey } from '../exports/request.ts';
import { ExportJson, exportJson } from './json/export.ts';
import { Id } from './json/scalars.ts';
import { PAGE, pageOf } from './paging.ts';
import { API, route } from './route.ts';
import { SERVED, through } from './files.ts';
import { VersionName } from './version-of.ts';
import { FileName, dropWanted, serveWanted, want, wantedOf } from './want-export.ts';

const params = z.object({ asset: Id, export: Id });

export const create = route({
  id: 'exports.create', method: 'post', path: '/assets/{asset}/versions/{version}/exports', tag: 'exports', summary: 'Make a version into a format',
  description: 'What was made before with the same settings is there at once (200); else a job makes it (202), and the stream tells `export-ready`.',
  access: 'assets:generate', level: 'read', rate: 'heavy', params: z.object({ asset: Id, version: VersionName }), body: ExportRequest,
  answers: { 200: { description: 'it is there', schema: ExportJson }, 202: { description: 'a job makes it', schema: ExportJson } },
  async handle(call) {
    const row = await want(call, { version: call.params.version, what: 'export', format: call.body.format, settings: call.body.settings, key: requestKey(call.body) });
    return { status: row.files ? 200 : 202, headers: { location: `${API}/assets/${call.asset.id}/exports/${row.id}` }, body: exportJson(call.asset.id, 'exports', row) };
  },
});

export const list = route({
  id: 'exports.list', method: 'get', path: '/assets/{asset}/exports', tag: 'exports', summary: 'Exports of all versions, the latest first',
  access: 'assets:read', level: 'read', shares: true, params: z.object({ asset: Id }), query: z.object(PAGE),
  answers: { 200: { description: 'a page of exports', schema: pageOf(ExportJson) } },
  async handle({ site, asset, query }) {
    const { items, next } = await listExports(site.database.knex, asset.id, { ...query, what: 'export' });
    return { status: 200, body: { items: items.map((row) => exportJson(asset.id, 'exports', row)), next } };
  },
});

export const read = route({
  id: 'exports.read', method: 'get', path: '/assets/{asset}/exports/{export}', tag: 'exports', summary: 'How an export stands',
  access: 'assets:read', level: 'read', shares: true, params,
  answers: { 200: { description: 'the export with its files', schema: ExportJson } },
  async handle(call) {
    return { status: 200, body: exportJson(call.asset.id, 'exports', await wantedOf(call, call.params.export, 'export')) };
  },
});

export const remove = route({
  id: 'exports.delete', method: 'delete', path: '/assets/{asset}/exports/{export}', tag: 'exports', summary: 'Delete an export',
  description: 'Its files no longer count in your storage. One that is not made yet is cancelled. Asked for again, it is made again.',
  access: 'assets:write', level: 'own', params,
  answers: { 204: { description: 'deleted' } },
  async handle(call) {
    await dropWanted(call, call.params.export, 'export');
    return { status: 204 };
  },
});

export const file = route({
  id: 'exports.file', method: 'get', path: '/assets/{asset}/exports/{export}/files/{file}', tag: 'exports', summary: 'Get a file of an export',
  access: 'assets:read', level: 'read', shares: true, params: params.extend({ file: FileName }), query: z.object({ through }), answers: SERVED,
  async handle(call) {
    await serveWanted(call, { id: call.params.export, what: 'export', file: call.params.file, through: call.query.through });
    return null;
  },
});

export const EXPORT_ROUTES = [create, list, read, remove, file] as const;
