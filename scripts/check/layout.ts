/** What may lie at the top of the repository, and how long a file may be. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const TOP = new Set([
  'core', 'plugins', 'blender-addon', 'server', 'studio', 'docs', 'scripts',
  'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE',
]);
/** Lines of a source file. One that outgrows this has two rooms in it. */
const MOST_LINES = 400;
const MEASURED = /\.(ts|tsx|py|sh)$/;
const TEST = /(\.test\.tsx?|(^|\/)(test_[^/]*|[^/]*_test)\.py)$/;
/** The names that hide what a file is for. */
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|manager|service|base|enhanced|common|misc)(\/|\.(ts|tsx|py)$)/;

/**
 * A sentence for each file that is out of place, too long or namelessly named.
 * @param files paths from the root. @param linesOf of one of them.
 */
export async function misplaced(files: readonly string[], linesOf: (file: string) => Promise<number>): Promise<string[]> {
  const complaints: string[] = [];
  for (const name of new Set(files.map((file) => file.split('/')[0]!))) {
    if (!name.startsWith('.') && !TOP.has(name)) complaints.push(`${name}: has no place at the top of the repository`);
  }
  for (const file of files) {
    if (EMPTY_NAMES.test(file)) complaints.push(`${file}: call it what it is for`);
    if (!MEASURED.test(file) || TEST.test(file)) continue;
    const lines = await linesOf(file);
    if (lines > MOST_LINES) complaints.push(`${file}: has ${lines} lines, more than ${MOST_LINES}`);
  }
  return complaints;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  // What is in git, or about to be: an asset that somebody generated here is no fault of the house.
  const git = ['ls-files', '--cached', '--deduplicate'];
  const { stdout } = await promisify(execFile)('git', git, { cwd: root, maxBuffer: 1 << 26 });
  const count = (file: string) => readFile(join(root, file), 'utf8').then((text) => text.split('\n').length - 1, () => 0);
  const complaints = await misplaced(stdout.split('\n').filter(Boolean), count);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}
