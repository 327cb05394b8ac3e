/** A model's change of a plan: what it does not name stays, and has to come out as it was, vertex for vertex. */
import type { Acceptance, Before, Plan, PlanItem, PlanMaterial, PlanPart } from '#core/index.ts';
import { checked, factOf, madeOf, materialsOf, partOf, piecesOf, PLANNER, valued, type Assembled, type Tools } from './assemble.ts';
import type { Change } from './draft.ts';

/** The changed plan with the facts that hold the rest to what it was. */
export function changed(before: Before & { plan: Plan }, change: Change, tools: Tools, seed: number): Assembled {
  const { plan: old } = before;
  const gone = new Set(change.remove);
  const stretched = (item: PlanItem): PlanItem => ({ ...item, stretch: old.items.find(({ name }) => name === item.name)?.stretch ?? item.stretch });
  const fresh = piecesOf({ items: change.items.filter(({ modeller }) => modeller !== null), parts: change.parts }, standing(change, old), tools, seed);
  const own = piecesOf({ items: change.items.filter(({ modeller }) => modeller === null), parts: [] }, {}, tools, seed);
  const put = new Map([...fresh.parts, ...change.parts.map(partOf)].map((part) => [part.name, part]));
  const items = new Map([...fresh.items, ...own.items.map(stretched)].map((item) => [item.name, item]));
  const remade = new Set(fresh.items.map(({ name }) => name));
  const kept = old.parts.filter(({ name, item }) => !gone.has(name) && !gone.has(item) && !put.has(name) && !remade.has(item));
  const names = new Set([...old.parts.map(({ name }) => name), ...old.items.map(({ name }) => name)]);
  const problems = [...fresh.problems, ...change.remove.filter((name) => !names.has(name)).map((name) => `there is no part or item "${name}" to remove`)];
  const materials = { ...old.materials, ...fresh.materials, ...materialsOf(change.materials) };
  const parts = [...old.parts.flatMap((part) => (kept.includes(part) ? [part] : put.has(part.name) ? [put.get(part.name)!] : [])), ...[...put.values()].filter(({ name }) => !old.parts.some((part) => part.name === name))];
  const plan: Plan = {
    ...old,
    title: change.title ?? old.title,
    items: [...old.items.filter(({ name }) => !gone.has(name)).map((item) => items.get(item.name) ?? item), ...[...items.values()].filter(({ name }) => !old.items.some((item) => item.name === name))],
    parameters: { ...old.parameters, ...fresh.parameters, ...Object.fromEntries(change.parameters.map(({ name, ...parameter }) => [name, valued(parameter)])) },
    materials: Object.fromEntries(Object.entries(materials).filter(([name]) => parts.some(({ material }) => material === name))),
    parts,
    queries: change.queries,
    assumptions: [...old.assumptions.filter((text) => !change.drop.includes(text)), ...change.assumptions, ...fresh.assumptions],
    planner: PLANNER,
  };
  const touched = touchedBy(change, before, plan);
  const removed = old.parts.filter(({ name, item }) => (gone.has(name) || gone.has(item)) && !put.has(name));
  const still = kept.filter(({ name, item }) => !touched.has(name) && !items.has(item));
  const facts = [
    ...old.acceptance.filter((fact) => stays(fact, change, parts, plan)),
    ...fresh.acceptance,
    ...change.acceptance.map(factOf),
    ...madeOf(parts, materials),
    ...removed.map(({ name }): Acceptance => ({ id: `${name}.gone`, text: `${name} is gone`, measure: 'absent', of: name, wanted: 'not there', tolerance: 0, required: true })),
    ...still.map(({ name }): Acceptance => ({ id: `${name}.unchanged`, text: `${name} is unchanged`, measure: 'unchanged', of: name, wanted: 'as before', tolerance: 0, required: true })),
  ];
  return checked({ ...plan, acceptance: [...new Map(facts.map((fact) => [fact.id, fact])).values()] }, tools, problems);
}

/** Materials that mean something to parts which stay, or that the change names: an item made by the modeller has to call its own otherwise. */
function standing({ items, materials }: Change, { parts, materials: old }: Plan): Record<string, PlanMaterial> {
  const remade = new Set(items.filter(({ modeller }) => modeller !== null).map(({ name }) => name));
  const used = new Set(parts.filter(({ item }) => !remade.has(item)).map(({ material }) => material));
  return { ...Object.fromEntries(Object.entries(old).filter(([name]) => used.has(name))), ...materialsOf(materials) };
}

/** Facts of the plan before that are still wanted. */
function stays({ text, id, of, measure }: Acceptance, change: Change, parts: readonly PlanPart[], { items }: Plan): boolean {
  if (change.drop.includes(text) || change.drop.includes(id)) return false;
  if (measure === 'unchanged' || measure === 'same shape' || measure === 'absent' || measure === 'material' || id.endsWith('.color')) return false;
  return of === null || parts.some(({ name }) => name === of) || items.some(({ name }) => name === of);
}

/** Names of parts that may look different: made anew, of a changed material, or built from a changed parameter. */
function touchedBy(change: Change, { script, plan: old }: Before & { plan: Plan }, plan: Plan): Set<string> {
  const said = (of: Plan, name: string) => of.parameters[name]?.expression ?? of.parameters[name]?.value;
  const parameters = new Set(Object.keys(plan.parameters).filter((name) => said(plan, name) !== said(old, name)));
  for (let size = -1; size !== parameters.size;) {
    size = parameters.size;
    for (const [name, { expression }] of Object.entries(plan.parameters)) if (names(expression).some((word) => parameters.has(word))) parameters.add(name);
  }
  const materials = new Set(Object.entries(plan.materials).filter(([name, { base, color }]) => old.materials[name]?.base !== base || old.materials[name].color !== color).map(([name]) => name));
  const items = new Set(plan.items.filter(({ places }) => names(places).some((word) => parameters.has(word))).map(({ name }) => name));
  const before = definitions(script.source);
  return new Set(plan.parts.filter(({ name, item, material, form, place }) =>
    change.parts.some((part) => part.name === name) || materials.has(material) || items.has(item)
    || [...names([form, place]), ...constantsOf(name, before)].some((word) => parameters.has(word))).map(({ name }) => name));
}

/** Names in the expressions of a form or place; its keys are none. */
function names(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[a-z_][a-z0-9_]*/gi) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(names) : [];
}

/** What a script defines at top level, by name: each with its whole text. */
function definitions(source: string): Map<string, string> {
  const all = new Map<string, string>();
  let bound: string[] = [];
  for (const text of source.split(/\n(?=[^\s)\]}#])/)) {
    const [, defined, left] = /^(?:if|import|from)\b|^@|^(?:async +)?(?:def|class) +(\w+)|^(\w[^=(]*)=/.exec(text) ?? [];
    const fresh = defined ? [defined] : left?.match(/\w+/g);
    if (fresh || /^(?:if|import|from)\b|^@/.test(text)) bound = fresh ?? [];
    // What starts no definition is the rest of a text in three quotes.
    for (const name of bound) all.set(name, fresh ? text : `${all.get(name)}\n${text}`);
  }
  return all;
}

/** Constants that the functions of a part use, in lower case: straight, or by way of what they call. */
function constantsOf(part: string, all: ReadonlyMap<string, string>): string[] {
  const reached = new Set([`${part}_mesh`, `build_${part}`]);
  for (const name of reached) for (const word of all.get(name)?.match(/\b[A-Za-z_]\w*\b/g) ?? []) if (all.has(word)) reached.add(word);
  return [...reached].filter((name) => /^[A-Z_][A-Z0-9_]*$/.test(name)).map((name) => name.toLowerCase());
}
