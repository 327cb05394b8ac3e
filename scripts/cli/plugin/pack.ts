import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { packArchive } from '#server/adapters/plugins/archive.ts';
import { bundle } from './bundle.ts';

/** `bozzetto plugin pack DIR`: `<id>-<version>.tgz` in the current folder, the same bytes for the same source. */
export async function pack(dir: string, { out, json }: { out?: string; json?: boolean }): Promise<void> {
  const pkg = await bundle(dir);
  const { id, version } = pkg.manifest;
  const file = join(resolve(out ?? '.'), `${id}-${version}.tgz`);
  const archive = await packArchive(new Map(pkg.files));
  await writeFile(file, archive);
  const told = { file, bytes: archive.byteLength, digest: pkg.digest };
  process.stdout.write(json ? `${JSON.stringify(told)}\n` : `${relative(process.cwd(), file)}, ${(archive.byteLength / 1000).toFixed(1)} kB\n${pkg.digest}\n`);
}
