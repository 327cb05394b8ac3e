import type { SceneFacts } from '#core/index.ts';
import { metres, none, check, type Question } from './measured.ts';

/** An object this near to z = 0 stands on the ground, in metres. */
const GROUND = 0.002;

/** Objects that no chain of contacts joins to the ground. */
export function floating({ objects, contacts }: SceneFacts): string[] {
  const next = new Map<string, string[]>(objects.map(({ name }) => [name, []]));
  for (const { a, b } of contacts) {
    next.get(a)?.push(b);
    next.get(b)?.push(a);
  }
  const queue = objects.filter(({ min }) => min[2] <= GROUND).map(({ name }) => name);
  const held = new Set(queue);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const other of next.get(name) ?? []) {
      if (held.has(other)) continue;
      held.add(other);
      queue.push(other);
    }
  }
  return objects.map(({ name }) => name).filter((name) => !held.has(name));
}

/** Nothing floats, nothing is buried, the whole stands on z = 0 in the middle. */
export const standing: Question = ({ scene, plan, before }) => {
  const flies = plan?.acceptance.some(({ id }) => id === 'floats') ?? false;
  const size = [0, 1].map((k) => scene.max[k]! - scene.min[k]!);
  const off = Math.hypot(...[0, 1].map((k) => (scene.min[k]! + scene.max[k]!) / 2));
  const allowed = Math.max(0.02 * Math.max(...size), 0.005);
  return [
    none('standing', 'nothing floats', floating(scene), !flies),
    none('buried', 'nothing is buried in something else', scene.buried.map(({ object, within }) => `${object} in ${within}`)),
    check('ground', 'it stands on the ground', null, '0 mm', metres(scene.min[2]), Math.abs(scene.min[2]) <= 0.001, plan !== null),
    check('centred', 'it stands in the middle', null, `within ${metres(allowed)}`, metres(off), off <= allowed, plan !== null && before === null),
  ];
};
