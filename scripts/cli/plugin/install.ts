import { lstat, readFile } from 'node:fs/promises';
import { BozzettoError } from '#core/index.ts';
import { isSafeName, packageOf, type PluginPackage } from '#core/sandbox/index.ts';
import { readContent } from '#plugins/index.ts';
import { MOST_ARCHIVE, unpackArchive } from '#server/adapters/plugins/archive.ts';
import { contentOf } from '#server/adapters/plugins/content.ts';
import { contentOfInstalled } from '#server/adapters/plugins/installed.ts';
import { openPluginStore } from '#server/adapters/plugins/store.ts';
import { bundle } from './bundle.ts';

/** `bozzetto plugin install FILE|DIR`. Nothing of it runs; it takes part in runs when it is approved. @throws E_PLUGIN_ARCHIVE, E_PLUGIN_DIGEST, and what `packageOf` throws */
export async function install(from: string, { digest }: { digest?: string }): Promise<void> {
  const pkg = await read(from);
  const { id, version, modeller } = pkg.manifest;
  if (digest !== undefined && digest !== pkg.digest) throw new BozzettoError('E_PLUGIN_DIGEST', `${from} has the digest ${pkg.digest}, not ${digest}`, { plugin: id, hint: 'Get the archive again, from where the digest was published.' });
  const store = openPluginStore();
  if (modeller) readContent(contentOf(pkg), await contentOfInstalled(store, readContent, id));
  const plugin = await store.install(pkg);
  const { state, asks } = await store.judge(plugin);
  process.stdout.write(`installed ${id} ${version}\n${pkg.digest}\n`);
  if (state === 'waiting' || state === 'tampered') process.stdout.write(`${asks.map((ask) => `  asks for ${ask}\n`).join('')}It waits for your approval: bozzetto plugin approve ${id}\n`);
  else process.stdout.write('It asks for nothing that was not approved before, and takes part from now on.\n');
}

async function read(from: string): Promise<PluginPackage> {
  const about = await lstat(from).catch(() => null);
  if (about?.isDirectory()) return bundle(from);
  if (!about?.isFile()) throw new BozzettoError('E_PLUGIN_ARCHIVE', `${from} is neither a folder nor an archive`);
  if (about.size > MOST_ARCHIVE) throw new BozzettoError('E_PLUGIN_ARCHIVE', `${from} has ${about.size} bytes; at most ${MOST_ARCHIVE} are read`);
  return packageOf(await unpackArchive(await readFile(from), isSafeName));
}
