/** Decisions → the plan: every part with its form, place, size and material, and the facts that the result must show. */
import { Plan, type Acceptance, type PlanItem, type PlanMaterial, type PlanParameter, type PlanPart } from '#core/index.ts';
import { arrange, type Body } from './arrange.ts';
import { describe } from './describe.ts';
import { renamed } from './expression.ts';
import type { KindPart } from './kind.ts';
import { looks } from './looks.ts';
import { MATERIALS } from './materials/library.ts';
import type { Materials } from './materials/material.ts';
import { closed, extentOf, isTurned, placeOf, slack } from './measure.ts';
import type { Axis, Kinds } from './settle.ts';
import type { Memo } from './settings.ts';

export interface ExpandOptions {
  assumptions?: string[];
  /** Facts that belong to this kind of change only, beside those that every plan of these items has. */
  facts?: Acceptance[];
  /** Whether the item is one of several, whose parts and parameters carry its name. */
  scene?: boolean;
  /** The materials that there are; the modeller's own where absent. */
  library?: Materials;
}

export function expand(memo: Memo, kinds: Kinds, title: string, { assumptions = [], facts = [], scene = memo.items.length > 1, library = MATERIALS }: ExpandOptions = {}): Plan {
  const bodies = memo.items.map((item): Body => {
    const kind = kinds[item.kind]!;
    return { item, kind, description: describe(item, kind) };
  });
  const places = arrange(bodies);
  const low = memo.styles.includes('low-poly');
  const materials: Record<string, PlanMaterial> = {};
  const parameters: Record<string, PlanParameter> = {};
  const items: PlanItem[] = [];
  const parts: PlanPart[] = [];
  for (const [index, body] of bodies.entries()) {
    const { item, kind, description } = body;
    const place = places[index]!;
    const prefix = scene ? (name: string) => `${item.name}_${name}` : (name: string) => name;
    const planItem: PlanItem = { name: item.name, kind: kind.name, places: place.places, stretch: description.stretch, on: place.on };
    items.push(planItem);
    Object.assign(parameters, parametersOf(body, prefix));
    const look = looks(item, kind, description.parts, memo.styles, library);
    const keys = new Map<string, string>();
    for (const [key, material] of Object.entries(look.materials)) {
      const known = materials[key];
      const name = !known || (known.base === material.base && known.color === material.color) ? key : `${item.name}_${key}`;
      materials[name] = material;
      keys.set(key, name);
    }
    for (const part of description.parts) parts.push(planPart(part, body, planItem, keys.get(look.of.get(part.name)!)!, prefix, low));
  }
  const origins = memo.items.map((item, index) => ({ ...item, origin: item.origin ?? (places[index]!.places[0]!.at.slice(0, 2) as [number, number]) }));
  return Plan.parse({
    title, items, parameters, materials, parts, assumptions,
    acceptance: [...acceptance(bodies, places.map(({ on }) => on), scene, materials, parts, library), ...facts],
    detail: low ? 0.25 : 1,
    flat: low,
    queries: [],
    planner: { id: 'modeller', memo: { ...memo, items: origins } },
  });
}

function parametersOf({ kind, description: { environment, parts } }: Body, prefix: (name: string) => string): Record<string, PlanParameter> {
  const text = JSON.stringify(parts) + JSON.stringify(kind.derived);
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(text);
  const all: Record<string, PlanParameter> = {};
  for (const [name, { unit, note }] of Object.entries(kind.parameters)) if (used(name)) all[prefix(name)] = { value: environment[name]!, unit, note };
  for (const [name, expression] of Object.entries(kind.derived)) {
    all[prefix(name)] = { value: environment[name]!, unit: 'ratio', note: '', expression: String(renamed(expression, prefix)) };
  }
  return all;
}

/** Renames the parameters in every expression of a form or place. */
function prefixed<T>(value: T, prefix: (name: string) => string, key = ''): T {
  const words = ['type', 'edges', 'plane', 'axis', 'tip', 'aim', 'words', 'mirror'];
  if (typeof value === 'string') return (words.includes(key) ? value : renamed(value, prefix)) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => prefixed(each, prefix, key)) as T;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, prefixed(each as unknown, prefix, name)])) as T;
  return value;
}

function planPart(part: KindPart, { description }: Body, item: PlanItem, material: string, prefix: (name: string) => string, low: boolean): PlanPart {
  const { environment } = description;
  return {
    ...extentOf(part.form, part, item, environment),
    name: prefix(part.name),
    item: item.name,
    note: part.note,
    form: prefixed(part.form, prefix),
    place: prefixed(placeOf(part), prefix),
    tolerance: Math.min(slack(part.form, isTurned(part) || isTurned(part.form)) + (low ? 0.25 : 0.03), 1),
    material,
    parent: part.parent ? prefix(part.parent) : null,
    closed: closed(part.form, environment),
  };
}

function acceptance(bodies: readonly Body[], on: readonly (string | null)[], scene: boolean, materials: Record<string, PlanMaterial>, parts: readonly PlanPart[], library: Materials): Acceptance[] {
  const facts: Acceptance[] = [];
  for (const [index, { item, kind }] of bodies.entries()) {
    for (const [axis, metres] of Object.entries(item.extent) as [Axis, number][]) {
      facts.push({ id: `${item.name}.${axis}`, text: `the ${kind.name}'s ${axis} is as asked`, measure: axis, of: item.name, wanted: metres, tolerance: 0.03, required: true });
    }
    if (scene) facts.push({ id: `${item.name}.count`, text: `there ${item.count === 1 ? 'is' : 'are'} ${item.count} of ${kind.name}`, measure: 'count', of: item.name, wanted: item.count, tolerance: 0, required: true });
    const { relation } = item;
    if (on[index] && relation) {
      facts.push({ id: `${item.name}.${relation.is}`, text: `the ${kind.name} is ${relation.is} the ${relation.of}`, measure: relation.is === 'in' ? 'inside' : 'on', of: item.name, wanted: relation.of, tolerance: 0.01, required: relation.is === 'on' });
    }
    if (relation?.is === 'above') facts.push({ id: 'floats', text: `the ${kind.name} floats above, as asked`, measure: 'exists', of: item.name, wanted: item.name, tolerance: 0, required: true });
  }
  for (const part of parts) {
    const material = materials[part.material]!;
    if (material.asked) facts.push({ id: `${part.name}.color`, text: `${part.name} has the colour asked for`, measure: 'color', of: part.name, wanted: material.color, tolerance: library[material.base]!.pattern ? 0.12 : 0.06, required: true });
    facts.push({ id: `${part.name}.material`, text: `${part.name} is of ${material.base}`, measure: 'material', of: part.name, wanted: part.material, tolerance: 0, required: true });
  }
  return facts;
}
