/** One process a folder: two PGlites in one folder would ruin it, and PGlite itself does not look. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BozzettoError } from '#core/errors.ts';

/**
 * Takes `<folder>.lock` until the returned function is called or the process ends, in whatever way: the lock is the operating system's, held through SQLite,
 * because Node has no flock. Throws E_DATABASE_BUSY.
 */
export function lockFolder(folder: string): () => void {
  const holder = `${folder}.pid`;
  const lock = new DatabaseSync(`${folder}.lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== 5) throw error; // SQLITE_BUSY
    throw new BozzettoError('E_DATABASE_BUSY', `${folder} is open in ${nameOf(holder)}`);
  }
  writeFileSync(holder, String(process.pid));
  return () => lock.close();
}

function nameOf(holder: string): string {
  try {
    return `process ${readFileSync(holder, 'utf8')}`;
  } catch {
    return 'another process'; // it has not yet written its number
  }
}
