/** The critique that needs no eyes: what to mend, with the mending where it can be worked out. */
import { objectNames, type Finding, type ObjectFact, type SceneFacts } from '#core/index.ts';
import { FROM, metres, sizeOf, some, type Measured } from './measured.ts';
import { floating } from './standing.ts';

/** Metres that a moved part sinks in, so that it is held. */
const SINK = 0.001;

export function findings(measured: Measured): Finding[] {
  return [...floatingParts(measured), ...extras(measured), ...leftovers(measured), ...unseen(measured)];
}

/** The way from an object to the nearest one that is held: along each axis the gap between their boxes. */
function wayTo(object: ObjectFact, held: readonly ObjectFact[]): { to: ObjectFact; by: [number, number, number]; far: number } | null {
  const ways = held.map((to) => {
    const by = [0, 1, 2].map((k) => {
      if (object.min[k]! > to.max[k]!) return to.max[k]! - object.min[k]! - SINK;
      return object.max[k]! < to.min[k]! ? to.min[k]! - object.max[k]! + SINK : 0;
    }) as [number, number, number];
    return { to, by, far: Math.hypot(...by) };
  });
  return ways.toSorted((a, b) => a.far - b.far)[0] ?? null;
}

/** Objects in lumps that touch each other. */
function together(objects: readonly ObjectFact[], contacts: SceneFacts['contacts']): ObjectFact[][] {
  const lump = new Map(objects.map((object) => [object.name, [object]]));
  for (const { a, b } of contacts) {
    const [one, other] = [lump.get(a), lump.get(b)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const { name } of other) lump.set(name, one);
  }
  return [...new Set(lump.values())];
}

function floatingParts({ scene, plan }: Measured): Finding[] {
  const loose = floating(scene);
  const held = scene.objects.filter(({ name }) => !loose.includes(name));
  const adrift = scene.objects.filter(({ name }) => loose.includes(name));
  const lumps = together(adrift, scene.contacts);
  return Array.from(Map.groupBy(adrift, ({ part }) => part), ([part, objects]): Finding => {
    // What hangs together moves together: the lantern with the light in it.
    const lump = lumps.find((members) => members.includes(objects[0]!))!;
    const way = lump.flatMap((member) => wayTo(member, held) ?? []).toSorted((a, b) => a.far - b.far)[0] ?? null;
    const planned = plan?.parts.find(({ name }) => name === part);
    // One move serves a part with one place; copies that are turned about would each need another.
    const movable = way && planned?.count === 1 && Math.hypot(...way.by) > 0;
    return {
      id: `floating.${part}`, severity: 'major', about: part, from: FROM,
      text: `${some(objects.map(({ name }) => name))} touches nothing that reaches the ground`,
      fix: way ? `move it by ${way.by.map(metres).join(', ')} towards ${way.to.name}` : null,
      ...(movable && { repair: { kind: 'move', part, by: way.by } }),
    };
  });
}

/** Objects that no part of the plan names. */
function extras({ scene, plan }: Measured): Finding[] {
  if (!plan) return [];
  const planned = new Set(plan.parts.flatMap(objectNames));
  const more = scene.objects.map(({ name }) => name).filter((name) => !planned.has(name));
  if (more.length === 0) return [];
  return [{ id: 'extra', severity: 'minor', about: null, text: `objects that the plan does not name: ${some(more)}`, fix: 'leave them out, or name them in the plan', from: FROM }];
}

function leftovers({ scene: { others } }: Measured): Finding[] {
  if (others.length === 0) return [];
  return [{ id: 'leftovers', severity: 'minor', about: null, text: `left in the scene: ${some(others.map(({ name, type }) => `${name} (${type.toLowerCase()})`))}`, fix: 'remove lights, cameras and helpers', from: FROM }];
}

/** Parts so small beside the whole that nobody will see them. */
function unseen({ scene }: Measured): Finding[] {
  const whole = Math.max(...sizeOf(scene));
  return [...Map.groupBy(scene.objects.filter((object) => Math.max(...sizeOf(object)) < whole * 0.002), ({ part }) => part)].map(([part, objects]) => ({
    id: `tiny.${part}`, severity: 'minor' as const, about: part, from: FROM,
    text: `${part} is ${metres(Math.max(...sizeOf(objects[0]!)))} large, in a scene of ${metres(whole)}`,
    fix: 'make it larger or leave it out',
  }));
}
