/** core/hooks.ts and core/plugin.ts → docs/hooks.md */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOOK_NAMES } from '#core/index.ts';
import { hookDocs } from './hook-docs.ts';
import { page, ROOT } from './page.ts';

const plugin = await readFile(join(ROOT, 'core/plugin.ts'), 'utf8');

const docs = await hookDocs();
const sections = HOOK_NAMES.map((name) => {
  const { text, tags } = docs[name];
  return `## \`${name}\`

${text}

- kind: ${tags.get('kind')}, since ${tags.get('since')}
- a tap gets: ${tags.get('gets')}
- it may return: ${tags.get('returns')}
- if it fails: ${tags.get('fault')}
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
