/** Who may import whom: the dependency direction of the design, on the import graph that the TypeScript compiler itself resolves. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** An import: from which file, which file; or the bare name of a package. */
export interface Edge { from: string; to: string }

const CORE_LAYERS: RegExp[] = [
  /^core\/data\//,
  /^core\/(errors|ports|plugin|hooks|freeze|quoted|reasons|budget|stop|events|journal)\.ts$/,
  /^core\/(admit|order|values|install)\.ts$|^core\/sandbox\//,
  /^core\/(job|draft|resume|session|run)\.ts$/,
  /^core\/index\.ts$/,
  /^core\/testing\//,
];
const CORE_PACKAGES = new Set(['zod', 'tapable', 'isolated-vm']);

const layer = (file: string) => CORE_LAYERS.findIndex((pattern) => pattern.test(file));
const room = (file: string) => file.split('/').slice(0, file.startsWith('plugins/') ? 2 : 1).join('/');

interface Rule {
  /** Which importing files it is about. */
  of: RegExp;
  may(edge: Edge): boolean;
  /** The rule in words. */
  says: string;
}

/** The first rule that is about a file decides. */
const RULES: Rule[] = [
  { of: /\.test\.ts$/, may: ({ to }) => !to.startsWith('studio/'), says: 'tests import anything but the studio' },
  {
    of: /^core\//,
    may: ({ from, to }) => (to.startsWith('core/') ? layer(from) >= 0 && layer(to) >= 0 && layer(to) <= layer(from) : to === 'package.json' || CORE_PACKAGES.has(to)),
    says: 'core/data <- core/{ports,errors,hooks,plugin,…} <- core/{install,sandbox,…} <- core/run <- core/index <- core/testing; new files get a layer in scripts/check/boundaries.ts; core knows no network, database or screen',
  },
  { of: /^plugins\/index\.ts$/, may: ({ to }) => to === 'core/index.ts' || to.startsWith('plugins/'), says: 'the list of plugins imports plugins' },
  { of: /^plugins\/sandboxed\//, may: ({ to }) => to === 'core/sandbox/author.ts' || to.startsWith('plugins/sandboxed/'), says: 'what is shipped in the sandbox imports bozzetto/plugin and its own files, as third parties do' },
  {
    of: /^plugins\//,
    may: ({ from, to }) => to === 'core/index.ts' || room(to) === room(from) || !to.includes('/') || to.startsWith('@'),
    says: 'plugins import core/index.ts and their own room, never each other',
  },
  { of: /^server\/.*testing\//, may: ({ to }) => !/^(scripts|studio)\//.test(to), says: 'what only the server’s tests use imports what tests may, but for scripts' },
  { of: /^server\/(compose|main|worker|exports\/child)\.ts$/, may: ({ to }) => !/^(scripts|studio)\//.test(to), says: 'compose and the entry points import what is below them' },
  {
    of: /^server\//,
    may: ({ to }) => !/^(scripts|studio|plugins)\//.test(to) && (!to.startsWith('core/') || /^core\/(data\/.*|(index|ports|errors|sandbox\/index)\.ts)$/.test(to)),
    says: 'the server imports core/{index,data,ports,errors,sandbox/index}; only compose imports plugins',
  },
  { of: /^studio\//, may: ({ to }) => to.startsWith('studio/') || to.startsWith('server/routes/') || !/^(core|plugins|server|scripts)\//.test(to), says: 'the studio knows the HTTP types and nothing else' },
  { of: /^scripts\//, may: ({ to }) => !to.startsWith('studio/'), says: 'scripts import anything but the studio' },
];

/** A sentence for each import that is against the rules. */
export function violations(edges: readonly Edge[]): string[] {
  return edges.flatMap((edge) => {
    const rule = RULES.find(({ of }) => of.test(edge.from));
    const wrong = rule && !rule.may(edge);
    const tapable = edge.to === 'tapable' && edge.from !== 'core/hooks.ts';
    if (tapable) return [`${edge.from} imports tapable: only core/hooks.ts makes hooks`];
    return wrong ? [`${edge.from} imports ${edge.to}: ${rule.says}`] : [];
  });
}

/** Reads the reasons that `tsc --explainFiles` gives for each file. Files of packages stand under the package's name. */
export function edgesOf(explained: string): Edge[] {
  const edges: Edge[] = [];
  let to = '';
  for (const line of explained.split('\n')) {
    const reason = /^ +Imported via ['"].*['"] from file '([^']+)'/.exec(line);
    if (reason?.[1] && to && !reason[1].includes('node_modules/')) edges.push({ from: reason[1], to });
    else if (/^\S+\.(ts|mts|cts|tsx|json)$/.test(line)) to = line.replace(/^.*node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+)\/.*$/, '$1');
  }
  return edges;
}

/** The import graph of the whole tree. */
export async function importGraph(root: string): Promise<Edge[]> {
  const tsc = join(root, 'node_modules/.bin/tsc');
  // tsc ends with an error where types are wrong; the graph is there all the same, and types are another check's matter.
  const { stdout } = await promisify(execFile)(tsc, ['-p', root, '--explainFiles'], { cwd: root, maxBuffer: 1 << 28 }).catch((error: { stdout: string }) => error);
  const edges = edgesOf(stdout);
  if (edges.length === 0) throw new Error(`tsc --explainFiles told no imports:\n${stdout.slice(0, 2000)}`);
  return edges;
}

if (import.meta.main) {
  const complaints = violations(await importGraph(join(import.meta.dirname, '../..')));
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}
