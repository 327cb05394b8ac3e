/** plugins/modeller/kinds → docs/kinds.md */
import { KINDS } from '#plugins/index.ts';
import { page, row } from './page.ts';

const groups = [...Map.groupBy(KINDS, ({ group }) => group)].map(([group, kinds]) => [
  `## ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
  '',
  row('kind', 'what it is', 'parts', 'with or without', 'shapes', 'try'),
  row('---', '---', '---', '---', '---', '---'),
  ...kinds.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ name, about, parts, options, variants, briefs }) => row(
    name, about, [...new Set(parts.map((part) => part.name))].join(', '), Object.keys(options).join(', '),
    [...new Set(Object.values(variants).flatMap((choices) => Object.keys(choices)))].join(', '), `*${briefs[1]}*`,
  )),
  '',
].join('\n'));

await page('docs/kinds.md', import.meta.filename, `# Kinds of object

What the modeller makes from words alone: ${KINDS.length} kinds. Each can be sized ("40 cm tall", "tiny"), coloured, made of another material, styled (low-poly, rustic, modern …) and put beside others.
How to add one: [new-kind.md](new-kind.md).

${groups.join('\n')}`);
