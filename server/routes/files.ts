/** Files of versions, by name; and pictures of a run that is still under way, by content. */
import { z } from 'zod';
import { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import { isFileOf } from '../db/files.ts';
import { Id } from './json/scalars.ts';
import { route } from './route.ts';
import { serveFile } from './serve-file.ts';
import { VersionName, versionOf } from './version-of.ts';

export const through = z.enum(['true', 'false']).default('false').transform((word) => word === 'true').describe('`true`: the bytes come from this server, never from an address of the store');
export const SERVED = {
  200: { description: 'the bytes; Range and If-None-Match are honoured', type: 'application/octet-stream' },
  206: { description: 'the range that was asked for', type: 'application/octet-stream' },
  302: { description: 'the file’s address in the store, good for a few minutes' },
  304: { description: 'you have it' },
} as const;

export const ofVersion = route({
  id: 'files.read', method: 'get', path: '/assets/{asset}/versions/{version}/files/{file}', tag: 'files', summary: 'Get a file of a version',
  description: '`{file}` is its name (a slash in it as `%2F`), or its sha256.',
  access: 'assets:read', level: 'read', shares: true,
  params: z.object({ asset: Id, version: VersionName, file: FileRef.shape.name.max(200) }), query: z.object({ through }), answers: SERVED,
  async handle({ site, ctx, asset, params: { version, file }, query }) {
    const { asset: made } = await versionOf(site.database.knex, asset, version);
    const found = [...made.files, ...made.previews].find(({ name, sha256 }) => name === file || sha256 === file);
    if (!found) throw new BozzettoError('E_FILE_UNKNOWN', `the version has no file ${file}`);
    await serveFile(site, ctx, found, { through: query.through });
    return null;
  },
});

/** Types that runs put into the store while they are under way. */
const TYPES = { png: 'image/png', glb: 'model/gltf-binary', blend: 'application/x-blender', py: 'text/x-python' } as const;

export const ofAsset = route({
  id: 'files.content', method: 'get', path: '/assets/{asset}/files/{sha256}', tag: 'files', summary: 'Get a file that an event names',
  description: 'Of runs under way: pictures are there before the version is. `as` tells how it is served.',
  access: 'assets:read', level: 'read', shares: true,
  params: z.object({ asset: Id, sha256: FileRef.shape.sha256 }), query: z.object({ through, as: z.enum(['png', 'glb', 'blend', 'py']).default('png') }), answers: SERVED,
  async handle({ site, ctx, asset, params: { sha256 }, query }) {
    if (!(await isFileOf(site.database.knex, asset.id, sha256))) throw new BozzettoError('E_FILE_UNKNOWN', 'the asset has no such file');
    const { bytes } = await site.blobs.stat(sha256);
    await serveFile(site, ctx, { name: `${sha256.slice(0, 12)}.${query.as}`, type: TYPES[query.as], bytes, sha256 }, { through: query.through });
    return null;
  },
});

export const FILE_ROUTES = [ofVersion, ofAsset] as const;
