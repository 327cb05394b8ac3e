/** core/sandbox's manifest schema → docs/plugins/plugin.schema.json; core/hooks.ts and the templates → docs/plugins/hooks.md, an example that runs for each hook. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOOK_NAMES } from '#core/index.ts';
import { manifestSchema } from '#core/sandbox/index.ts';
import { hookDocs } from './hook-docs.ts';
import { page, ROOT } from './page.ts';

const TEMPLATES = 'scripts/plugin-templates';
const FENCE = '```';
const SCHEMA = 'docs/plugins/plugin.schema.json';

/** A template's file with its words filled in, as `bozzetto plugin new` does. */
async function filled(hook: string, file: string): Promise<string> {
  return (await readFile(join(ROOT, TEMPLATES, hook, file), 'utf8')).replaceAll('__ID__', `my-${hook}`).trim();
}

const docs = await hookDocs();
const sections = await Promise.all(HOOK_NAMES.map(async (hook) => {
  const { text, tags } = docs[hook];
  const { grants, taps } = JSON.parse(await filled(hook, 'plugin.json')) as { grants?: object; taps: Record<string, string> };
  return `## \`${hook}\`

${text}

- kind: ${tags.get('kind')}, since ${tags.get('since')}
- you get: ${tags.get('gets')}
- you may return: ${tags.get('returns')}; \`undefined\` leaves things as they are
- if your tap fails: ${tags.get('fault')}

${FENCE}sh
bozzetto plugin new my-${hook} --template ${hook}
${FENCE}
${FENCE}json
${JSON.stringify({ taps, ...(grants && { grants }) })}
${FENCE}
${FENCE}ts
${await filled(hook, 'main.ts')}
${FENCE}
`;
}));

await page('docs/plugins/hooks.md', import.meta.filename, `# Hooks for plugin authors

Each example is the template of its hook, and is run by the tests in the real sandbox. The types of all payloads are in [docs/hooks.md](../hooks.md).

- *waterfall*: what one tap returns is what the next one gets. Return the whole noun, changed.
- *collected*: what all taps return is put together. Return a list.
- *series*: taps only hear.

When it runs is the word beside the hook in \`taps\`: \`early\`, then Bozzetto's own, then \`default\`, then \`late\`; \`{"before": "<plugin id>"}\` is directly before that plugin.

${sections.join('\n')}`);

const schema = `${JSON.stringify(manifestSchema(), null, 1)}\n`;
if (!process.argv.includes('--check')) await writeFile(join(ROOT, SCHEMA), schema);
else if ((await readFile(join(ROOT, SCHEMA), 'utf8').catch(() => '')) !== schema) {
  console.error(`${SCHEMA} is not what scripts/generate/plugin-docs.ts makes: run \`node scripts/generate/plugin-docs.ts\``);
  process.exitCode = 1;
}
