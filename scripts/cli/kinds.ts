import { BozzettoError } from '#core/index.ts';
import { KINDS, readContent, type Content } from '#plugins/index.ts';
import { hasPlugins } from '#server/adapters/plugins/folder.ts';
import { contentOfInstalled } from '#server/adapters/plugins/installed.ts';
import { metres } from './show-result.ts';

/** What installed plugins teach the modeller. */
async function installed(): Promise<Content['kinds']> {
  if (!hasPlugins()) return [];
  const { openPluginStore } = await import('#server/adapters/plugins/store.ts');
  return (await contentOfInstalled<Content>(openPluginStore(), readContent)).kinds;
}

/** `bozzetto kinds [KIND]`: what the modeller can make, and what can be said about it. */
export async function kinds(name: string | undefined, { json }: { json?: boolean }): Promise<void> {
  const all = [...KINDS, ...(await installed())];
  if (name !== undefined) {
    const kind = all.find((each) => each.name === name || each.words.includes(name));
    if (!kind) throw new BozzettoError('E_KIND_UNKNOWN', `there is no kind "${name}"`);
    process.stdout.write(json ? `${JSON.stringify(kind, null, 1)}\n` : `${inFull(kind)}\n`);
    return;
  }
  if (json) return void process.stdout.write(`${JSON.stringify(all.map(({ name: each, group, about, words, briefs }) => ({ name: each, group, about, words, briefs })), null, 1)}\n`);
  for (const [group, members] of Map.groupBy(all, (kind) => kind.group)) {
    process.stdout.write(`${group}\n${members.map((kind) => `  ${kind.name.padEnd(16)} ${kind.about}`).join('\n')}\n\n`);
  }
  process.stdout.write(`${all.length} kinds. \`bozzetto kinds NAME\` shows what can be said about one.\n`);
}

type Kind = (typeof KINDS)[number];

function inFull(kind: Kind): string {
  const value = ({ unit, value: number }: Kind['parameters'][string]) => (unit === 'm' ? metres(number) : unit === 'degrees' ? `${number}°` : String(number));
  const rows = (title: string, lines: string[]) => (lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  ${line}`), ''] : []);
  return [
    `${kind.name} (${kind.group}): ${kind.about}`,
    ...(kind.words.length > 0 ? [`also called ${kind.words.join(', ')}`] : []), '',
    ...rows('parts', [[...new Set(kind.parts.map((part) => part.name))].join(', ')]),
    ...rows('measures', Object.entries(kind.parameters).map(([, each]) => `${each.note}: ${value(each)}`)),
    ...rows('with or without', Object.entries(kind.options).map(([name, { on, words }]) => `${words[0] ?? name}${on ? '' : ' (not unless asked for)'}`)),
    ...rows('shapes', Object.entries(kind.variants).map(([name, choices]) => `${name.replaceAll('_', ' ')}: ${Object.keys(choices).join(', ')}`)),
    ...rows('materials', Object.entries(kind.materials).map(([slot, base]) => `${slot}: ${base}`)),
    ...rows('try', kind.briefs.map((brief) => `bozzetto generate "${brief}"`)),
  ].join('\n').trimEnd();
}
