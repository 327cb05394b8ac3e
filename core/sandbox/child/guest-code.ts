/** Bozzetto's own part inside each isolate: read and stripped of its types once a process. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** Each after those that it imports. */
const NAMES = ['pristine', 'bytes', 'clone', 'url', 'link', 'context', 'boot'];

/** By the specifier under which they import each other. */
export const GUEST: ReadonlyMap<string, string> = new Map(NAMES.map((name) => {
  const source = readFileSync(join(import.meta.dirname, '../guest', `${name}.ts`), 'utf8');
  return [`./${name}.ts`, stripTypeScriptTypes(source, { mode: 'strip' })];
}));

/** What `import … from 'bozzetto/plugin'` gives inside. */
export const AUTHOR = 'export const definePlugin = (plugin) => plugin;';
