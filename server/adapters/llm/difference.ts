/** What is different between two texts, as a unified diff with one hunk: enough to see where they part. */

/** Lines around the change. */
const AROUND = 2;
/** Lines that are shown. */
const MOST_LINES = 24;
/** Characters of a line. */
const MOST_WIDTH = 200;

/** Everything between the first and the last line that differ. */
export function difference(before: readonly string[], after: readonly string[]): string {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - AROUND);
  const removed = before.slice(start, before.length - end).map((line) => `-${line}`);
  const added = after.slice(start, after.length - end).map((line) => `+${line}`);
  const half = MOST_LINES / 2;
  const cut = (lines: string[]) => (lines.length > half ? [...lines.slice(0, half), `${lines[0]![0]}… ${lines.length - half} more lines`] : lines);
  const hunk = [
    ...before.slice(from, start).map((line) => ` ${line}`), ...cut(removed), ...cut(added),
    ...before.slice(before.length - end).slice(0, AROUND).map((line) => ` ${line}`),
  ];
  const past = Math.min(end, AROUND) - end - from;
  const head = `@@ -${from + 1},${before.length + past} +${from + 1},${after.length + past} @@`;
  return [head, ...hunk.map((line) => (line.length > MOST_WIDTH ? `${line.slice(0, MOST_WIDTH)}…` : line))].join('\n');
}
