/** core/hooks.ts and core/plugin.ts → docs/hooks.md */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOOK_NAMES } from '#core/index.ts';
import { page, ROOT } from './page.ts';

const [hooks, plugin] = await Promise.all(['core/hooks.ts', 'core/plugin.ts'].map((file) => readFile(join(ROOT, file), 'utf8'))) as [string, string];

/** The doc comment right before `name: new …`: its sentences and its tags. */
function documented(name: string): { text: string; tags: Map<string, string> } {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${name}: new `).exec(hooks)?.[1];
  if (!comment) throw new Error(`core/hooks.ts: ${name} has no doc comment`);
  const [text = '', ...tags] = comment.replaceAll(/^\s*\* ?/gm, '').trim().split(/^@/m);
  return { text: text.trim(), tags: new Map(tags.map((tag) => [tag.split(' ', 1)[0]!, tag.slice(tag.indexOf(' ') + 1).trim()])) };
}

const sections = HOOK_NAMES.map((name) => {
  const { text, tags } = documented(name);
  const tag = (key: string) => {
    const value = tags.get(key);
    if (!value) throw new Error(`core/hooks.ts: ${name} has no @${key}`);
    return value;
  };
  return `## \`${name}\`

${text}

- kind: ${tag('kind')}, since ${tag('since')}
- a tap gets: ${tag('gets')}
- it may return: ${tag('returns')}
- if it fails: ${tag('fault')}
`;
});

const types = plugin.slice(plugin.indexOf('/** The asset that a refinement starts from')).trim();

await page('docs/hooks.md', import.meta.filename, `# Hooks

A plugin is an object with an \`id\`, a \`version\` and methods named after hooks. Each method gets a payload of plain, deeply frozen data and a
context, and returns a value (or a promise of one); \`undefined\` leaves things as they are. What it returns is checked against the schema of
the noun: an invalid value is a fault, as a thrown error is.

- *waterfall*: the value of one tap is what the next one gets.
- *collected*: the values of all taps are put together.
- *series*: taps only hear.

Taps run one after the other: \`early\`, built-ins, \`default\` (after the built-ins), \`late\`; \`{ before: '<plugin id>' }\` runs directly before that
plugin and is refused when no such plugin is installed. A fault is written into the record of the run. A plugin marked \`required\` fails the run
with E_PLUGIN_FAILED instead.

${sections.join('\n')}
## The types

\`\`\`ts
${types}
\`\`\`
`);
