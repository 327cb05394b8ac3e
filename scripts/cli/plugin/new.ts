import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { BozzettoError } from '#core/index.ts';
import { parseManifest } from '#core/sandbox/index.ts';
import { prepareEditor, SCHEMA, TSCONFIG } from './editor.ts';

const TEMPLATES = join(import.meta.dirname, '../../plugin-templates');
const COMMON = 'README.md';

export const templates = (): string[] => readdirSync(TEMPLATES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();

/** `bozzetto plugin new NAME`: a folder with a plugin that works, its cases and a README. The last part of NAME is the id. */
export async function create(name: string, { template }: { template: string }): Promise<void> {
  const folder = resolve(name);
  const id = basename(folder);
  if (!templates().includes(template)) throw new BozzettoError('E_OPTION_INVALID', `there is no template "${template}"; there are ${templates().join(', ')}`);
  if (existsSync(folder) && (await readdir(folder)).length > 0) throw new BozzettoError('E_OUTPUT_EXISTS', `${folder} is not empty`, { hint: 'Name a folder that does not exist yet.' });
  const from = join(TEMPLATES, template);
  const title = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const manifest = (await readFile(join(from, 'plugin.json'), 'utf8')).replaceAll('__ID__', id).replaceAll('__NAME__', title);
  const { description = '' } = parseManifest(manifest); // refuses the id before anything is written
  const words: Record<string, string> = { __ID__: id, __NAME__: title, __DESCRIPTION__: description, __SCHEMA__: SCHEMA };
  await mkdir(folder, { recursive: true });
  await cp(from, folder, { recursive: true });
  await cp(join(TEMPLATES, COMMON), join(folder, COMMON));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(/__[A-Z]+__/g, (word) => words[word] ?? word));
  }
  if (template !== 'kind') await writeFile(join(folder, 'tsconfig.json'), `${JSON.stringify(TSCONFIG, null, 2)}\n`);
  await prepareEditor(folder);
  const where = relative(process.cwd(), folder) || '.';
  process.stdout.write(`${where}/\n${(await readdir(folder)).filter((file) => !file.startsWith('.')).map((file) => `  ${file}\n`).join('')}\n  bozzetto plugin check ${where}\n${template === 'kind' ? '' : `  bozzetto plugin test ${where}\n`}`);
}
