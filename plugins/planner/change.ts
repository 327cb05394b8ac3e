/** A model's change of a plan: what it does not name stays, and has to come out as it was, vertex for vertex. */
import type { Acceptance, Before, Plan, PlanPart } from '#core/index.ts';
import { assemble, checked, factOf, madeOf, partOf, PLANNER, valued, type Assembled, type Tools } from './assemble.ts';
import type { Change } from './draft.ts';

/** The changed plan with the facts that hold the rest to what it was. */
export function changed(before: Before & { plan: Plan }, change: Change, tools: Tools, seed: number): Assembled {
  const { plan: old } = before;
  const gone = new Set(change.remove);
  const fresh = fromModeller(change, tools, seed);
  const put = new Map([...fresh.parts, ...change.parts.map(partOf)].map((part) => [part.name, part]));
  const items = new Map([...fresh.items, ...change.items.filter(({ modeller }) => modeller === null).map(({ modeller: _none, ...item }) => ({ ...item, stretch: old.items.find(({ name }) => name === item.name)?.stretch ?? ([1, 1, 1] as [number, number, number]) }))].map((item) => [item.name, item]));
  const remade = new Set(fresh.items.map(({ name }) => name));
  const kept = old.parts.filter(({ name, item }) => !gone.has(name) && !gone.has(item) && !put.has(name) && !remade.has(item));
  const names = new Set([...old.parts.map(({ name }) => name), ...old.items.map(({ name }) => name)]);
  const problems = [...fresh.problems, ...change.remove.filter((name) => !names.has(name)).map((name) => `there is no part or item "${name}" to remove`)];
  const materials = { ...old.materials, ...fresh.materials, ...Object.fromEntries(change.materials.map(({ name, ...material }) => [name, material])) };
  const parts = [...old.parts.flatMap((part) => (kept.includes(part) ? [part] : put.has(part.name) ? [put.get(part.name)!] : [])), ...[...put.values()].filter(({ name }) => !old.parts.some((part) => part.name === name))];
  const plan: Plan = {
    ...old,
    title: change.title ?? old.title,
    items: [...old.items.filter(({ name }) => !gone.has(name)).map((item) => items.get(item.name) ?? item), ...[...items.values()].filter(({ name }) => !old.items.some((item) => item.name === name))],
    parameters: { ...old.parameters, ...fresh.parameters, ...Object.fromEntries(change.parameters.map(({ name, ...parameter }) => [name, valued(parameter)])) },
    materials,
    parts,
    queries: change.queries,
    assumptions: [...old.assumptions.filter((text) => !change.drop.includes(text)), ...change.assumptions],
    planner: PLANNER,
  };
  const touched = touchedBy(change, before, plan);
  const still = kept.filter(({ name, item }) => !touched.has(name) && !items.has(item));
  const facts = [
    ...old.acceptance.filter((fact) => stays(fact, change, parts, plan)),
    ...fresh.acceptance,
    ...change.acceptance.map(factOf),
    ...madeOf(parts, materials),
    ...[...gone].filter((name) => old.parts.some((part) => part.name === name)).map((name): Acceptance => ({ id: `${name}.gone`, text: `${name} is gone`, measure: 'absent', of: name, wanted: 'not there', tolerance: 0, required: true })),
    ...still.map(({ name }): Acceptance => ({ id: `${name}.unchanged`, text: `${name} is unchanged`, measure: 'unchanged', of: name, wanted: 'as before', tolerance: 0, required: true })),
  ];
  return checked({ ...plan, acceptance: [...new Map(facts.map((fact) => [fact.id, fact])).values()] }, tools, problems);
}

/** Items that the modeller makes anew or for the first time. */
function fromModeller(change: Change, tools: Tools, seed: number) {
  const made = change.items.filter(({ modeller }) => modeller !== null);
  if (made.length === 0) return { items: [], parts: [] as PlanPart[], parameters: {}, materials: {}, acceptance: [], problems: [] };
  const { plan, problems } = assemble({ ...change, title: 'x', items: made, parameters: [], materials: [], parts: [], acceptance: [], assumptions: [] }, tools, seed);
  return { items: plan?.items ?? [], parts: plan?.parts ?? [], parameters: plan?.parameters ?? {}, materials: plan?.materials ?? {}, acceptance: plan?.acceptance ?? [], problems };
}

/** Facts of the plan before that are still wanted. */
function stays({ text, id, of, measure }: Acceptance, change: Change, parts: readonly PlanPart[], { items }: Plan): boolean {
  if (change.drop.includes(text) || change.drop.includes(id)) return false;
  if (measure === 'unchanged' || measure === 'same shape' || measure === 'absent' || measure === 'material' || id.endsWith('.color')) return false;
  return of === null || parts.some(({ name }) => name === of) || items.some(({ name }) => name === of);
}

/** Names of parts that may look different: made anew, of a changed material, or built from a changed parameter. */
function touchedBy(change: Change, { script, plan: old }: Before, plan: Plan): Set<string> {
  const parameters = new Set(change.parameters.filter(({ name, value }) => (old?.parameters[name]?.expression ?? old?.parameters[name]?.value) !== value).map(({ name }) => name));
  for (let size = -1; size !== parameters.size;) {
    size = parameters.size;
    for (const [name, { expression }] of Object.entries(plan.parameters)) if (expression && words(expression).some((word) => parameters.has(word))) parameters.add(name);
  }
  const materials = new Set(change.materials.filter(({ name, base, color }) => old?.materials[name]?.base !== base || old.materials[name]?.color !== color).map(({ name }) => name));
  const items = new Set(plan.items.filter(({ places }) => words(JSON.stringify(places)).some((word) => parameters.has(word))).map(({ name }) => name));
  return new Set(plan.parts.filter((part) => {
    const text = JSON.stringify([part.form, part.place]) + functionsOf(part.name, script.source).toLowerCase();
    return change.parts.some(({ name }) => name === part.name) || materials.has(part.material) || items.has(part.item) || words(text).some((word) => parameters.has(word));
  }).map(({ name }) => name));
}

const words = (text: string): string[] => text.match(/[a-z_][a-z0-9_]*/g) ?? [];

/** The text of the functions that build a part, in the script before. */
function functionsOf(part: string, source: string): string {
  return source.split(/\n{3,}/).filter((block) => block.startsWith(`def ${part}_mesh(`) || block.startsWith(`def build_${part}(`)).join('\n');
}
