/** What an author's editor needs: the types of `bozzetto/plugin` and the schema of plugin.json, found wherever the plugin's folder lies. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AUTHOR_TYPES, GUEST_GLOBALS, ROOT } from './own-files.ts';

/** Not shipped and not to be kept: each machine writes its own, with its own paths. */
export const EDITOR = '.bozzetto';

/** As they stand in the author's own files, which stay the same on every machine. */
export const SCHEMA = `./${EDITOR}/plugin.schema.json`;
export const TSCONFIG = { extends: `./${EDITOR}/tsconfig.json`, include: ['**/*.ts', `${EDITOR}/*.d.ts`] };

const compilerOptions = {
  target: 'es2024', module: 'esnext', moduleResolution: 'bundler', lib: ['es2024'], types: [], strict: true, noEmit: true, skipLibCheck: true, resolveJsonModule: true,
  allowImportingTsExtensions: true, isolatedModules: true, paths: { 'bozzetto/plugin': [AUTHOR_TYPES] },
};

/** Writes `.bozzetto` into the folder, with the paths of the Bozzetto that runs now: after the folder or Bozzetto was moved, the next command mends it. Nothing where the author's files do not name it. */
export async function prepareEditor(dir: string): Promise<void> {
  const folder = resolve(dir);
  const texts = await Promise.all(['tsconfig.json', 'plugin.json'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  if (!texts.some((text) => text.includes(`${EDITOR}/`))) return;
  const inside = join(folder, EDITOR);
  try {
    await mkdir(inside, { recursive: true });
    await Promise.all([
      writeFile(join(inside, 'tsconfig.json'), `${JSON.stringify({ compilerOptions }, null, 2)}\n`),
      writeFile(join(inside, '.gitignore'), '*\n'),
      copyFile(GUEST_GLOBALS, join(inside, 'globals.d.ts')),
      copyFile(join(ROOT, 'docs/plugins/plugin.schema.json'), join(inside, 'plugin.schema.json')),
    ]);
  } catch (error) {
    // A folder that can only be read is tested all the same.
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
