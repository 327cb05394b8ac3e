/** An archive that somebody uploads becomes an installed plugin, which waits for approval. Nothing of it runs. */
import { BozzettoError } from '#core/errors.ts';
import { isSafeName, packageOf, type PluginPackage } from '#core/sandbox/index.ts';
import { MOST_ARCHIVE, unpackArchive } from '../adapters/plugins/archive.ts';
import { contentOf } from '../adapters/plugins/content.ts';
import type { ContentLike, ReadContent } from '../adapters/plugins/installed.ts';
import { succeed } from '../adapters/plugins/plugin-store.ts';
import type { Db } from '../db/database.ts';
import { dropFile, noteFile, releaseFiles, useFiles } from '../db/files.ts';
import { findPlugin, lockPlugins, type PluginRow, putPlugin } from '../db/plugins.ts';
import type { Principal } from '../identity/permissions.ts';
import { contentOfServer, type PluginsSite } from './open.ts';

/** What a request brings, whole. Throws E_PLUGIN_ARCHIVE where it is too long. */
export async function archiveFrom(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.byteLength;
    if (bytes > MOST_ARCHIVE) throw new BozzettoError('E_PLUGIN_ARCHIVE', `the archive has more than ${MOST_ARCHIVE} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The package in it. Throws E_PLUGIN_ARCHIVE, E_PLUGIN_DIGEST and what `packageOf` throws. @param digest what the uploader says it is */
export async function openArchive(archive: Uint8Array, digest: string | undefined): Promise<PluginPackage> {
  const pkg = packageOf(await unpackArchive(archive, isSafeName));
  if (digest === undefined || digest === pkg.digest) return pkg;
  throw new BozzettoError('E_PLUGIN_DIGEST', `the archive has the digest ${pkg.digest}, not ${digest}`, { plugin: pkg.manifest.id, hint: 'Get the archive again, from where the digest was published.' });
}

/** Its kinds and materials, beside those of the others. Throws E_PLUGIN_CONTENT. */
export async function checkContent<C extends ContentLike>(site: PluginsSite, pkg: PluginPackage, read: ReadContent<C>): Promise<void> {
  read(contentOf(pkg), await contentOfServer(site, read, pkg.manifest.id), { proven: false });
}

/**
 * Puts it into the table, and its archive among the blobs. Throws E_PLUGIN_DIGEST where the version is there with other files,
 * E_FORBIDDEN where somebody else's plugin would be replaced by one who may not approve, E_STORE_FAILED.
 * @param end what else belongs into the transaction
 */
export async function installPlugin({ database: { knex }, blobs }: PluginsSite, { pkg, archive, who }: { pkg: PluginPackage; archive: Uint8Array; who: Principal & { user: { id: string } } }, end: (trx: Db, row: PluginRow) => Promise<void>): Promise<PluginRow> {
  const { manifest } = pkg;
  const file = { name: `${manifest.id}-${manifest.version}.tgz`, type: 'application/gzip', ...(await blobs.put(archive)) };
  const refused = async (error: unknown): Promise<never> => {
    await dropFile(knex, blobs, file);
    throw error;
  };
  const installed = await knex.transaction(async (trx) => {
    await lockPlugins(trx);
    await noteFile(trx, file);
    const old = await findPlugin(trx, manifest.id);
    if (old && old.uploaded_by !== who.user.id && !who.permissions.has('plugins:approve')) {
      throw new BozzettoError('E_FORBIDDEN', `${manifest.id} was uploaded by somebody else`, { plugin: manifest.id, hint: 'Ask who may approve plugins to upload it, or give yours another id.' });
    }
    const usedBy = `plugin:${manifest.id}`;
    await releaseFiles(trx, usedBy);
    await useFiles(trx, { user: who.user.id, usedBy, files: [file] });
    const row = await putPlugin(trx, { ...succeed(pkg, old), archive: file.sha256, manifest, uploaded_by: who.user.id });
    await end(trx, row);
    return row;
  }).catch(refused);
  // Who was refused the same bytes meanwhile may have taken them away; they are written only where they are missing.
  await blobs.put(archive);
  return installed;
}
