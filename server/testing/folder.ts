import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MIGRATIONS } from '../db/migrations/index.ts';

const MIGRATIONS_FOLDER = join(import.meta.dirname, '../db/migrations');

/** What tests keep from one run to the next. */
export const testFolder = () => join(import.meta.dirname, '../../.bozzetto/test');

/** Changes with each migration and with the version of PGlite: what was made by others is made anew. */
export function digestOfMigrations(): string {
  const hash = createHash('sha256').update(readFileSync(join(dirname(import.meta.resolve('@electric-sql/pglite').slice('file://'.length)), '../package.json')));
  for (const name of Object.keys(MIGRATIONS)) hash.update(readFileSync(join(MIGRATIONS_FOLDER, `${name}.ts`)));
  return hash.digest('hex').slice(0, 12);
}
