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
  const problems: string[] = [];
  const whole: Pieces = { items: [], parameters: {}, materials: {}, parts: [], acceptance: [], assumptions: [...draft.assumptions] };
  for (const { name, kind, places, on, modeller } of draft.items) {
    if (modeller === null) {
      whole.items.push({ name, kind, places, on, stretch: [1, 1, 1] });
      continue;
    }
    if (draft.parts.some(({ item }) => item === name)) problems.push(`item ${name} is made by the modeller and has parts of its own as well: give it either`);
    try {
      add(whole, tools.item(name, modeller, seed), { places, on });
    } catch (error) {
      problems.push(`item ${name}: the modeller can't make "${modeller}": ${coded(error).message}; list its parts instead`);
    }
  }
  for (const { name, ...parameter } of draft.parameters) whole.parameters[name] = valued(parameter);
  for (const { name, ...material } of draft.materials) whole.materials[name] = material;
  whole.parts.push(...draft.parts.map(partOf));
  whole.acceptance.push(...draft.acceptance.map(factOf), ...madeOf(whole.parts, whole.materials));
  const { success, data, error } = Plan.safeParse({ title: draft.title, ...whole, queries: draft.queries, planner: PLANNER });
  if (!success) return { plan: null, problems: [...problems, ...error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)] };
  return checked(data, tools, problems);
}

/** The plan with its sizes worked out, and what does not hang together in it. */
export function checked(plan: Plan, tools: Tools, problems: string[] = []): Assembled {
  const items = new Set(plan.items.map(({ name }) => name));
  const parts = new Set(plan.parts.map(({ name }) => name));
  const found = [...problems];
  const twice = (names: string[], what: string) => names.filter((name, index) => names.indexOf(name) !== index).forEach((name) => found.push(`there are two ${what} called ${name}`));
  twice(plan.items.map(({ name }) => name), 'items');
  twice(plan.parts.map(({ name }) => name), 'parts');
  for (const name of items) if (parts.has(name)) found.push(`${name} is the name of an item and of a part: call one of them otherwise`);
  for (const name of items) if (!plan.parts.some(({ item }) => item === name)) found.push(`item ${name} has no part`);
  for (const { name, on } of plan.items) if (on !== null && !items.has(on)) found.push(`item ${name} stands on "${on}", which is no item`);
  for (const { name, material, parent } of plan.parts) {
    if (!plan.materials[material]) found.push(`part ${name} is of "${material}", which is not among the materials`);
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

interface Pieces {
  items: PlanItem[];
  parameters: Record<string, PlanParameter>;
  materials: Record<string, PlanMaterial>;
  parts: PlanPart[];
  acceptance: Acceptance[];
  assumptions: string[];
}

/** Takes an item of the modeller's into the whole, at the places that the draft wants. */
function add(whole: Pieces, made: Plan, { places, on }: Pick<PlanItem, 'places' | 'on'>): void {
  const [item] = made.items;
  const keys = new Map<string, string>();
  for (const [key, material] of Object.entries(made.materials)) {
    const other = whole.materials[key];
    const name = other && (other.base !== material.base || other.color !== material.color) ? `${item!.name}_${key}` : key;
    whole.materials[name] = material;
    keys.set(key, name);
  }
  whole.items.push({ ...item!, places, on });
  Object.assign(whole.parameters, made.parameters);
  whole.parts.push(...made.parts.map((part) => ({ ...part, material: keys.get(part.material)! })));
  whole.acceptance.push(...made.acceptance.filter(({ measure }) => measure !== 'count' && measure !== 'on' && measure !== 'inside').map((fact) => (fact.measure === 'material' ? { ...fact, wanted: keys.get(String(fact.wanted))! } : fact)));
  whole.assumptions.push(...made.assumptions);
}

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
