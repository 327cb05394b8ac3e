/** The Python functions that scripts are made of: read once, and picked by what a script calls. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** Function name → its source, without a trailing newline. */
export const TOOLBOX: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).filter((file) => file.endsWith('.py')).toSorted()
    .map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8').trimEnd()]),
);

const calls = (source: string) => [...TOOLBOX.keys()].filter((name) => new RegExp(`(?<![\\w."])${name}(?=\\()|(?<==)${name}\\b`).test(source));

/** The functions that this source needs, with those that they need, in alphabetical order. */
export function needed(source: string): string[] {
  const found = new Set<string>();
  const queue = calls(source);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...calls(TOOLBOX.get(name)!));
  }
  return [...found].toSorted();
}
