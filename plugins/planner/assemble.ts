/** A model's draft → the plan: what can be worked out is worked out here, and what is wrong is said in sentences that the model can act on. */
import { coded, Plan, type Acceptance, type PlanItem, type PlanMaterial, type PlanParameter, type PlanPart } from '#core/index.ts';
import type { Draft, DraftPart } from './draft.ts';

/** What the planner needs of whoever makes forms: see `Workshop` of the modeller. */
export interface Tools {
  forms: string;
  materials: string;
  kinds: string;
  measured(plan: Plan): { plan: Plan; problems: string[] };
  item(name: string, words: string, seed: number): Plan;
}

/** The planner's mark in a plan. */
export const PLANNER = { id: 'planner', memo: null } as const;

export interface Assembled {
  plan: Plan | null;
  problems: string[];
}

/** The plan, or null where it is too broken to be one; and every problem that was found. */
export function assemble(draft: Draft, tools: Tools, seed: number): Assembled {
  const whole = piecesOf(draft, materialsOf(draft.materials), tools, seed);
  const { problems } = whole;
  twice(draft.parameters.map(({ name }) => name), 'parameters', problems);
  twice(draft.materials.map(({ name }) => name), 'materials', problems);
  const parameters = { ...whole.parameters, ...Object.fromEntries(draft.parameters.map(({ name, ...parameter }) => [name, valued(parameter)])) };
  const materials = { ...whole.materials, ...materialsOf(draft.materials) };
  const own = draft.parts.map(partOf);
  const { success, data, error } = Plan.safeParse({
    title: draft.title, items: whole.items, parameters, materials, parts: [...whole.parts, ...own],
    acceptance: [...whole.acceptance, ...draft.acceptance.map(factOf), ...madeOf(own, materials)],
    queries: draft.queries, assumptions: [...draft.assumptions, ...whole.assumptions], planner: PLANNER,
  });
  if (!success) return { plan: null, problems: [...problems, ...error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)] };
  return checked(data, tools, problems);
}

/** A plan in the making. */
export interface Pieces {
  items: PlanItem[];
  parameters: Record<string, PlanParameter>;
  materials: Record<string, PlanMaterial>;
  parts: PlanPart[];
  acceptance: Acceptance[];
  assumptions: string[];
  problems: string[];
}

/** The items of a draft, those of the modeller with all that belongs to them. @param known materials whose names mean something already */
export function piecesOf({ items, parts }: Pick<Draft, 'items' | 'parts'>, known: Readonly<Record<string, PlanMaterial>>, tools: Tools, seed: number): Pieces {
  const whole: Pieces = { items: [], parameters: {}, materials: {}, parts: [], acceptance: [], assumptions: [], problems: [] };
  for (const { name, kind, places, on, modeller } of items) {
    if (modeller === null) {
      whole.items.push({ name, kind, places, on, stretch: [1, 1, 1] });
      continue;
    }
    if (parts.some(({ item }) => item === name)) whole.problems.push(`item ${name} is made by the modeller and has parts of its own as well: give it either`);
    try {
      add(whole, known, tools.item(name, modeller, seed), { places, on });
    } catch (error) {
      whole.problems.push(`item ${name}: the modeller can't make "${modeller}": ${coded(error).message}; list its parts instead`);
    }
  }
  return whole;
}

/** The plan with its sizes worked out, and what does not hang together in it. */
export function checked(plan: Plan, tools: Tools, problems: string[] = []): Assembled {
  const items = new Set(plan.items.map(({ name }) => name));
  const parts = new Set(plan.parts.map(({ name }) => name));
  const found = [...problems];
  twice(plan.items.map(({ name }) => name), 'items', found);
  twice(plan.parts.map(({ name }) => name), 'parts', found);
  for (const name of items) if (TAKEN.test(name)) found.push(`item ${name}: that word means something else in the script: call it otherwise`);
  for (const name of Object.keys(plan.parameters)) if (GIVEN.has(name)) found.push(`parameter ${name}: every script has one of that name already: call it otherwise`);
  for (const name of items) if (parts.has(name)) found.push(`${name} is the name of an item and of a part: call one of them otherwise`);
  for (const name of items) if (!plan.parts.some(({ item }) => item === name)) found.push(`item ${name} has no part`);
  for (const { name, on } of plan.items) if (on !== null && !items.has(on)) found.push(`item ${name} stands on "${on}", which is no item`);
  for (const { name, material, parent } of plan.parts) {
    if (!Object.hasOwn(plan.materials, material)) found.push(`part ${name} is of "${material}", which is not among the materials`);
    if (parent !== null && !parts.has(parent)) found.push(`part ${name} hangs on "${parent}", which is no part`);
  }
  for (const { text, of, measure, wanted } of plan.acceptance) {
    if (of !== null && measure !== 'absent' && !parts.has(of) && !items.has(of)) found.push(`the fact "${text}" is about "${of}", which is neither part nor item`);
    if ((measure === 'on' || measure === 'inside') && (!items.has(String(of)) || !items.has(String(wanted)))) found.push(`the fact "${text}": ${measure} is told of an item and wants an item`);
  }
  if (found.length > problems.length) return { plan: null, problems: found };
  const result = tools.measured(plan);
  return { plan: result.plan, problems: [...found, ...result.problems] };
}

/** Items are variables of the script's `build`, beside its own and Python's words. */
const TAKEN = /^(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|materials|add_roots|make_materials|start_afresh|build|build_.*)$/;
/** Parameters are constants of the script, beside these; `pi` is a number in every expression. */
const GIVEN = new Set(['title', 'detail', 'flat', 'pi']);

function twice(names: readonly string[], what: string, problems: string[]): void {
  for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index))) problems.push(`there are two ${what} called ${name}`);
}

/** Takes an item of the modeller's into the whole, at the places that the draft wants. */
function add(whole: Pieces, known: Readonly<Record<string, PlanMaterial>>, made: Plan, { places, on }: Pick<PlanItem, 'places' | 'on'>): void {
  const [item] = made.items;
  const keys = new Map<string, string>();
  // Widths are measured along x of the scene: of what is turned they are not those of the thing.
  const turned = places.some(({ turn }) => turn % 180 !== 0);
  for (const [key, material] of Object.entries(made.materials)) {
    const other = whole.materials[key] ?? known[key];
    const name = other && (other.base !== material.base || other.color !== material.color) ? `${item!.name}_${key}` : key;
    whole.materials[name] = material;
    keys.set(key, name);
  }
  whole.items.push({ ...item!, places, on });
  Object.assign(whole.parameters, made.parameters);
  whole.parts.push(...made.parts.map((part) => ({ ...part, material: keys.get(part.material)! })));
  for (const fact of made.acceptance) {
    if (fact.measure === 'material') whole.acceptance.push({ ...fact, wanted: keys.get(String(fact.wanted))! });
    else if (!['count', 'on', 'inside'].includes(fact.measure) && !(turned && ['width', 'depth'].includes(fact.measure))) whole.acceptance.push(fact);
  }
  whole.assumptions.push(...made.assumptions);
}

/** By name; also where a model calls one `__proto__`. */
export const materialsOf = (materials: Draft['materials']): Record<string, PlanMaterial> => Object.fromEntries(materials.map(({ name, ...material }) => [name, material]));

export function valued({ value, ...parameter }: Omit<Draft['parameters'][number], 'name'>): PlanParameter {
  return typeof value === 'number' ? { ...parameter, value } : { ...parameter, value: 0, expression: value };
}

export function partOf({ place, ...part }: DraftPart): PlanPart {
  return { ...part, place: place ?? {}, count: 1, tolerance: 0.05 };
}

export function factOf(fact: Draft['acceptance'][number]): Acceptance {
  return { id: `${fact.of ?? 'whole'}.${fact.measure}`, required: true, ...fact };
}

/** Each part is of its material, and of the colour where one was asked for. */
export function madeOf(parts: readonly PlanPart[], materials: Readonly<Record<string, PlanMaterial>>): Acceptance[] {
  return parts.flatMap(({ name, material }): Acceptance[] => {
    const found = materials[material];
    return [
      { id: `${name}.material`, text: `${name} is of ${material}`, measure: 'material', of: name, wanted: material, tolerance: 0, required: true },
      ...(found?.asked ? [{ id: `${name}.color`, text: `${name} has the colour asked for`, measure: 'color' as const, of: name, wanted: found.color, tolerance: 0.12, required: true }] : []),
    ];
  });
}
