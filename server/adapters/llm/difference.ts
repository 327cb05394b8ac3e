/** What is different between two texts, as a unified diff cut to a size that a terminal shows. */
import { structuredPatch } from 'diff';

const CONTEXT = 2;
const MOST_LINES = 30;
/** Characters of a line. */
const MOST_WIDTH = 200;

export function difference(before: readonly string[], after: readonly string[]): string {
  const { hunks } = structuredPatch('recorded', 'asked', `${before.join('\n')}\n`, `${after.join('\n')}\n`, '', '', { context: CONTEXT });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: inside }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`].concat(inside));
  const shown = lines.slice(0, MOST_LINES).map((line) => (line.length > MOST_WIDTH ? `${line.slice(0, MOST_WIDTH)}…` : line));
  return [...shown, ...(lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [])].join('\n');
}
