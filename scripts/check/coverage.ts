/** Lines of core/ and plugins/ that the tests ran, read from what `tap --coverage-report=json-summary` wrote. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOMS = ['core', 'plugins'];
/** Per cent of lines, in each room. */
const WANTED = 95;

type Summary = Record<string, { lines: { total: number; covered: number } }>;

/**
 * A sentence for each room that is covered too little, worst files first.
 * @param root absolute, what the paths of the summary begin with. @param sources every file of the rooms but the tests: one that no test loads counts as missed.
 */
export function shortfalls(summary: Summary, root: string, sources: readonly { file: string; lines: number }[]): string[] {
  return ROOMS.flatMap((room) => {
    const files = sources.filter(({ file }) => file.startsWith(`${room}/`)).map(({ file, lines }) => {
      const { total, covered } = summary[join(root, file)]?.lines ?? { total: lines, covered: 0 };
      return { file, total, missed: total - covered };
    });
    const total = files.reduce((sum, file) => sum + file.total, 0);
    const missed = files.reduce((sum, file) => sum + file.missed, 0);
    if (total === 0) return [`${room}: 0 of 0 lines are covered: nothing was measured`];
    const share = 100 * (1 - missed / total);
    if (share >= WANTED) return [];
    const worst = files.filter((file) => file.missed > 0).toSorted((a, b) => b.missed - a.missed).slice(0, 8);
    return [`${room}: ${share.toFixed(1)} % of ${total} lines are covered, ${WANTED} % are wanted; most missed: ${worst.map((file) => `${file.file} (${file.missed})`).join(', ')}`];
  });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const summary = JSON.parse(await readFile(join(root, '.tap/report/coverage-summary.json'), 'utf8')) as Summary;
  const sources: Parameters<typeof shortfalls>[2][number][] = [];
  for await (const file of glob('{core,plugins}/**/*.ts', { cwd: root })) {
    if (file.endsWith('.test.ts')) continue;
    sources.push({ file, lines: (await readFile(join(root, file), 'utf8')).split('\n').length - 1 });
  }
  const complaints = shortfalls(summary, root, sources);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}
