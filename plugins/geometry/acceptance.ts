import type { Acceptance, Check, ObjectFact, Plan } from '#core/index.ts';
import { distance } from './color.ts';
import { around, check, isOf, metres, objectsOf, objectsOfItem, rootsOf, sizeOf, some, type Measured, type Question } from './measured.ts';

type Answer = (fact: Acceptance, measured: Measured, plan: Plan) => Check;

const answer = (fact: Acceptance, wanted: string | number, found: string | number, pass: boolean) => check(fact.id, fact.text, fact.of, wanted, found, pass, fact.required);

/** The objects that a fact is about: of a part, of an item, or all. */
function about({ of }: Acceptance, measured: Measured, plan: Plan): ObjectFact[] {
  if (of === null) return measured.scene.objects;
  const part = plan.parts.find(({ name }) => name === of);
  return part ? objectsOf(measured, part) : objectsOfItem(measured, plan, of);
}

/** Of a part the first copy is measured, of an item its first root, of the scene everything. */
function extent(axis: 0 | 1 | 2): Answer {
  return (fact, measured, plan) => {
    const objects = about(fact, measured, plan);
    const single = plan.parts.some(({ name }) => name === fact.of) ? objects.slice(0, 1) : objects.filter(({ root }) => fact.of === null || root === objects[0]?.root);
    if (single.length === 0) return answer(fact, metres(Number(fact.wanted)), 'not there', false);
    const found = sizeOf(around(single))[axis];
    return answer(fact, metres(Number(fact.wanted)), metres(found), Math.abs(found - Number(fact.wanted)) <= fact.tolerance * Number(fact.wanted) + 1e-5);
  };
}

/** Objects whose hash is not what it was in the asset before, or that are gone; `shape` looks at the mesh alone, `fingerprint` also at place and material. */
function same(hash: 'fingerprint' | 'shape'): Answer {
  return (fact, measured, plan) => {
    const before = measured.before?.scene?.objects ?? [];
    const old = new Map(before.map((object) => [object.name, object[hash]]));
    const now = about(fact, measured, plan);
    const gone = before.filter(({ name, part }) => part === fact.of && !now.some((object) => object.name === name));
    const changed = [...now.filter((object) => old.get(object.name) !== object[hash]), ...gone].map(({ name }) => name);
    return answer(fact, 'as before', changed.length === 0 && now.length > 0 ? 'as before' : `changed: ${some(changed)}`, changed.length === 0 && now.length > 0);
  };
}

/** How far a guest's foot may be from the height where it stands, in metres, plus a share of its own height. */
const REST = 0.003;

const ANSWERS: Record<Acceptance['measure'], Answer> = {
  width: extent(0),
  depth: extent(1),
  height: extent(2),
  unchanged: same('fingerprint'),
  'same shape': same('shape'),

  count(fact, measured, plan) {
    const roots = plan.items.some(({ name }) => name === fact.of) ? rootsOf(plan, fact.of!).filter((root) => measured.scene.objects.some((object) => object.root === root)) : about(fact, measured, plan);
    return answer(fact, fact.wanted, roots.length, roots.length === fact.wanted);
  },

  material(fact, measured, plan) {
    const objects = about(fact, measured, plan);
    const other = objects.filter((object) => !isOf(object, String(fact.wanted)));
    return answer(fact, fact.wanted, some([...new Set(objects.flatMap(({ materials }) => materials))]), objects.length > 0 && other.length === 0);
  },

  color(fact, measured, plan) {
    const names = new Set(about(fact, measured, plan).flatMap(({ materials }) => materials));
    const found = measured.scene.materials.filter(({ name }) => names.has(name));
    // The distance to what is no colour (`blue`) is NaN, and must not pass.
    const wrong = found.filter(({ color }) => !(distance(color, String(fact.wanted)) <= fact.tolerance));
    return answer(fact, fact.wanted, some(found.map(({ color }) => color)), found.length > 0 && wrong.length === 0);
  },

  triangles(fact, measured, plan) {
    const found = about(fact, measured, plan).reduce((sum, { triangles }) => sum + triangles, 0);
    return answer(fact, `at most ${fact.wanted}`, found, found <= Number(fact.wanted));
  },

  exists(fact, measured, plan) {
    const found = about(fact, measured, plan).length;
    return answer(fact, 'there', found > 0 ? 'there' : 'not there', found > 0);
  },

  absent(fact, measured) {
    const found = measured.scene.objects.filter(({ name, part, root }) => [name, part, root].includes(fact.of ?? '')).map(({ name }) => name);
    return answer(fact, 'not there', found.length > 0 ? some(found) : 'not there', found.length === 0);
  },

  on(fact, measured, plan) {
    const guests = objectsOfItem(measured, plan, fact.of!);
    const hosts = new Set(objectsOfItem(measured, plan, String(fact.wanted)).map(({ name }) => name));
    const touching = new Set(measured.scene.contacts.flatMap(({ a, b }) => (hosts.has(a) ? [b] : hosts.has(b) ? [a] : [])));
    const roots = rootsOf(plan, fact.of!);
    if (roots.length === 0) return answer(fact, `on ${fact.wanted}`, 'not there', false);
    const wrong = roots.filter((root) => {
      const own = guests.filter((object) => object.root === root);
      const low = own.length > 0 ? around(own) : null;
      return !low || !own.some(({ name, min }) => touching.has(name) && min[2] <= low.min[2] + REST + 0.02 * sizeOf(low)[2]);
    });
    return answer(fact, `on ${fact.wanted}`, wrong.length === 0 ? `on ${fact.wanted}` : `not touching it: ${some(wrong)}`, wrong.length === 0);
  },

  inside(fact, measured, plan) {
    const hosts = objectsOfItem(measured, plan, String(fact.wanted));
    const guests = objectsOfItem(measured, plan, fact.of!);
    if (hosts.length === 0 || guests.length === 0) return answer(fact, `in ${fact.wanted}`, 'not there', false);
    const [host, guest] = [around(hosts), around(guests)];
    const within = [0, 1].every((k) => (guest.min[k]! + guest.max[k]!) / 2 > host.min[k]! && (guest.min[k]! + guest.max[k]!) / 2 < host.max[k]!) && guest.min[2] < host.max[2];
    return answer(fact, `in ${fact.wanted}`, within ? `in ${fact.wanted}` : 'outside', within);
  },
};

/** The facts that the plan itself says the scene must show. */
export const acceptance: Question = (measured) =>
  (measured.plan?.acceptance ?? []).map((fact) => ANSWERS[fact.measure](fact, measured, measured.plan!));
