/** The asset as the best round left it, before the export taps work on it. */
import type { Asset, Provenance } from './data/asset.ts';
import type { Brief } from './data/brief.ts';
import type { FileRef } from './data/file.ts';
import type { ModelCall } from './data/model-call.ts';
import { objectNames, type Plan } from './data/plan.ts';
import type { ObjectFact, Report, ScriptError } from './data/report.ts';
import { best, type Round } from './data/round.ts';
import { BozzettoError } from './errors.ts';
import type { Plugin } from './plugin.ts';
import type { Store } from './ports.ts';

const GLB = 'asset.glb';
const glbOf = (report: Report): FileRef | undefined => report.files.find((file) => file.name === GLB);

/** The best round that ran and left something in a GLB. */
export function exportable(rounds: readonly Round[]): Round | undefined {
  return best(rounds.filter(({ report }) => report.ok && glbOf(report) && report.scene?.objects.length));
}

/** Why there is nothing to export: the script's own error, with its line. */
export function scriptFailed(rounds: readonly Round[]): BozzettoError {
  const error = rounds.at(-1)?.report.error;
  if (!error) return new BozzettoError('E_SCRIPT_FAILED', 'the script ran, but left nothing to see', { stage: 'blender' });
  return new BozzettoError('E_SCRIPT_FAILED', sayScriptError(error), { stage: 'blender', cause: error });
}

/** For people: all that the gate refused, or what the script raised and where. @param file as compilers write it, so that editors and terminals find the place */
export function sayScriptError(error: ScriptError, file?: string): string {
  return error.refusals.length ? asCompilers(error, file ?? 'script') : raised(error, file);
}

function raised({ line, type, message, source }: ScriptError, file: string | undefined): string {
  const place = file === undefined ? `line ${line}` : `${file}:${line}`;
  return `${line === null ? '' : `${place}: `}${type}: ${message}${source === null ? '' : ` (${source.trim()})`}`;
}

/** Each refusal with its line and a mark below it. */
function asCompilers({ refusals, traceback }: ScriptError, file: string): string {
  const shown = refusals.map(({ rule, line, column, what, reason, instead, source }) => {
    const indent = source.length - source.trimStart().length;
    return `${file}:${line}:${column}: ${rule}: ${what}: ${reason}\n    ${source.trim()}\n    ${' '.repeat(Math.max(0, column - 1 - indent))}^ ${instead}`;
  });
  const more = /… and \d+ more$/.exec(traceback)?.[0];
  return `the script was refused\n${[...shown, ...(more ? [more] : [])].join('\n')}`;
}

/** Puts script and plan into the store and gathers what is known. Statistics come with the export. */
export async function draftAsset(
  { brief, plan, round: { script, report, verdict }, generator, plugins, calls }: { brief: Brief; plan: Plan | null; round: Round; generator: string; plugins: readonly Plugin[]; calls: readonly ModelCall[] },
  store: Store,
): Promise<Asset> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = [...report.files, await store.put(bytes(script.source), { name: 'script.py', type: 'text/x-python' })];
  if (plan) files.push(await store.put(bytes(`${JSON.stringify(plan, null, 2)}\n`), { name: 'plan.json', type: 'application/json' }));
  const provenance: Provenance = {
    generator,
    brief,
    planner: plan?.planner.id ?? 'none',
    author: script.author,
    scriptSha256: script.sha256,
    models: [...new Set(calls.map(({ model }) => model))],
    plugins: Object.fromEntries(plugins.map(({ id, version }) => [id, version])),
    blender: report.blender,
  };
  return {
    title: plan?.title ?? brief.text.slice(0, 200),
    glb: glbOf(report)!,
    files,
    previews: report.renders,
    statistics: null,
    passes: [],
    tags: [],
    notes: [],
    parts: plan ? plannedParts(plan) : foundParts(report.scene?.objects ?? []),
    plan,
    provenance,
    verdict,
  };
}

const plannedParts = (plan: Plan): Asset['parts'] =>
  plan.parts.map((part) => ({ name: part.name, count: part.count, material: part.material, objects: objectNames(part) }));

/** Where a person brought the script, the scene itself tells the parts. */
function foundParts(objects: readonly ObjectFact[]): Asset['parts'] {
  return [...Map.groupBy(objects, ({ part }) => part)].map(([name, group]) => ({
    name,
    count: group.length,
    material: group[0]?.materials[0] ?? 'none',
    objects: group.map((object) => object.name),
  }));
}
