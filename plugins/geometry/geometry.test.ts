/** Each check seen passing on a sound stool, and failing on one that is spoilt in just this way. */
import t from 'tap';
import { runTap, sampleBrief, sampleMaterial, sampleObject, samplePart, samplePlan, sampleReport, sampleScene } from '#core/testing/index.ts';
import { script, type Acceptance, type Plan, type ReviewPayload, type SceneFacts } from '#core/index.ts';
import { distance } from './color.ts';
import { geometry } from './index.ts';
import { metres, some } from './measured.ts';

const payload = (scene: SceneFacts, plan: Plan | null = samplePlan(), before: SceneFacts | null = null): ReviewPayload => ({
  brief: sampleBrief(), plan, before: before && { asset: 'a', plan: null, script: script('pass', 'user'), report: sampleReport({ scene: before }) }, report: sampleReport({ scene }),
});
const checks = async (...args: Parameters<typeof payload>) => (await runTap(geometry, 'verify', payload(...args))).value;
const findings = async (...args: Parameters<typeof payload>) => (await runTap(geometry, 'critique', payload(...args))).value;
const failing = async (...args: Parameters<typeof payload>) => (await checks(...args)).filter(({ pass }) => !pass).map(({ id }) => id);
const change = (name: string, different: object, scene = sampleScene()): SceneFacts => ({ ...scene, objects: scene.objects.map((object) => (object.name === name ? { ...object, ...different } : object)) });
const fact = (different: Partial<Acceptance>): Acceptance => ({ id: 'fact', text: 'as asked', measure: 'height', of: null, wanted: 0.45, tolerance: 0.03, required: true, ...different });
const holds = async (different: Partial<Acceptance>, scene = sampleScene(), before: SceneFacts | null = null, plan = samplePlan()) =>
  (await checks(scene, { ...plan, acceptance: [fact(different)] }, before)).find(({ id }) => id === 'fact')!;

t.test('a sound stool passes every check, and nothing is found', async (t) => {
  const all = await checks(sampleScene());
  t.same(all.filter(({ pass }) => !pass), []);
  t.ok(all.length > 15 && all.every(({ from }) => from === 'geometry'));
  t.same(await findings(sampleScene()), []);
  t.same(await checks({ ...sampleScene() }, null).then((list) => list.filter(({ pass }) => !pass)), [], 'without a plan too');
});

t.test('without measurements there is nothing to say', async (t) => {
  const report = sampleReport({ scene: null });
  t.same((await runTap(geometry, 'verify', { ...payload(sampleScene()), report })).value, []);
  t.same((await runTap(geometry, 'critique', { ...payload(sampleScene()), report })).value, []);
});

t.test('each fault fails its own check', async (t) => {
  const scene = sampleScene();
  const spoilt: [string, SceneFacts][] = [
    ['leg.parts', { ...scene, objects: scene.objects.filter(({ name }) => name !== 'leg_2') }],
    ['seat.parts', { ...scene, objects: scene.objects.filter(({ name }) => name !== 'seat') }],
    ['seat.size', change('seat', { max: [0.25, 0.15, 0.45] })],
    ['seat.material', change('seat', { materials: ['steel'] })],
    ['standing', { ...scene, contacts: scene.contacts.slice(1) .map((contact) => contact) , objects: change('leg_1', { min: [0, 0, 0.01] }).objects }],
    ['buried', { ...scene, buried: [{ object: 'leg_1', within: 'seat' }] }],
    ['ground', { ...scene, min: [-0.15, -0.15, 0.004] }],
    ['centred', { ...scene, max: [0.3, 0.15, 0.45] }],
    ['closed', change('seat', { boundaryEdges: 4 })],
    ['manifold', change('seat', { nonManifoldEdges: 1 })],
    ['outwards', change('leg_3', { insideOutShells: 1 })],
    ['degenerate', change('seat', { degenerateFaces: 2 })],
    ['doubled', change('seat', { duplicateFaces: 1 })],
    ['loose', change('seat', { looseVertices: 9 })],
    ['scale', change('seat', { scale: [1, 1, 1.01] })],
    ['triangles', { ...scene, triangles: 200_000 }],
    ['names', { ...scene, objects: [...scene.objects, sampleObject({ name: 'Cube.001' })], contacts: [...scene.contacts, { a: 'seat', b: 'Cube.001', gap: 0 }] }],
    ['materials', change('seat', { materials: [] })],
  ];
  for (const [id, scene] of spoilt) t.ok((await failing(scene)).includes(id), id);
  t.same(await failing({ ...scene, objects: [], triangles: 0 }, null), ['there']);
});

t.test('an open form may be open, and a person’s script may be what a plan may not', async (t) => {
  const open = samplePlan({ parts: [samplePart({ closed: false }), samplePart({ name: 'leg', count: 3, size: null, parent: 'seat' })] });
  t.same(await failing(change('seat', { boundaryEdges: 4, nonManifoldEdges: 2, insideOutShells: 1 }), open), []);
  const own = await checks(change('seat', { boundaryEdges: 4, scale: [2, 2, 2], materials: [] }), null);
  t.ok(own.filter(({ pass }) => !pass).every(({ required }) => !required));
  t.ok((await checks(change('seat', { insideOutShells: 1 }), null)).some(({ id, pass, required }) => id === 'outwards' && !pass && required));
  const flying = samplePlan({ acceptance: [fact({ id: 'floats', measure: 'exists', of: 'seat' })] });
  t.ok((await checks({ ...sampleScene(), contacts: [] }, flying)).some(({ id, pass, required }) => id === 'standing' && !pass && !required));
  t.ok((await checks({ ...sampleScene(), max: [0.3, 0.15, 0.45] }, samplePlan(), sampleScene())).some(({ id, required }) => id === 'centred' && !required), 'a refinement keeps its origin');
});

t.test('sizes of the whole, of an item and of a part', async (t) => {
  const items = sampleScene();
  for (const object of items.objects) object.root = 'stool';
  t.match(await holds({ of: 'stool' }, items), { pass: true, wanted: '45 cm', measured: '45 cm' });
  t.match(await holds({ of: null }), { pass: true });
  t.match(await holds({ of: 'seat', measure: 'width', wanted: 0.3 }), { pass: true });
  t.match(await holds({ of: 'seat', measure: 'depth', wanted: 0.4 }), { pass: false, measured: '30 cm' });
  t.match(await holds({ of: 'nose' }), { pass: false, measured: 'not there' });
});

t.test('counts of items and of parts', async (t) => {
  const scene = sampleScene();
  for (const object of scene.objects) object.root = 'stool';
  t.match(await holds({ measure: 'count', of: 'leg', wanted: 3 }), { pass: true });
  t.match(await holds({ measure: 'count', of: 'leg', wanted: 4 }), { pass: false, measured: 3 });
  t.match(await holds({ measure: 'count', of: 'stool', wanted: 1 }, scene), { pass: true });
  const two = samplePlan({ items: [{ name: 'stool', kind: 'stool', places: [{ at: [0, 0, 0], turn: 0 }, { at: [1, 0, 0], turn: 0 }] }] });
  t.match(await holds({ measure: 'count', of: 'stool', wanted: 2 }, scene, null, two), { pass: false, measured: 0 });
});

t.test('a part is of its planned material, or of a variant; where the plan asks itself, it is asked once', async (t) => {
  t.notOk((await failing(change('seat', { materials: ['wood_dark'] }))).includes('seat.material'));
  const asked = { ...samplePlan(), acceptance: [fact({ id: 'seat.material', measure: 'material', of: 'seat', wanted: 'wood' })] };
  t.equal((await checks(sampleScene(), asked)).filter(({ id }) => id === 'seat.material').length, 1);
});

t.test('materials and colours, the latter as unlike as they look', async (t) => {
  t.match(await holds({ measure: 'material', of: 'seat', wanted: 'wood' }), { pass: true });
  t.match(await holds({ measure: 'material', of: 'seat', wanted: 'brass' }), { pass: false, measured: 'wood' });
  const red = { ...sampleScene(), materials: [sampleMaterial({ color: '#f00a05' })] };
  t.match(await holds({ measure: 'color', of: 'seat', wanted: '#ff0000', tolerance: 0.06 }, red), { pass: true });
  t.match(await holds({ measure: 'color', of: 'seat', wanted: '#0000ff', tolerance: 0.06 }, red), { pass: false, measured: '#f00a05' });
  t.match(await holds({ measure: 'color', of: 'seat', wanted: 'blue', tolerance: 0.06 }, red), { pass: false }, 'what is no colour is never met');
  t.ok(Math.abs(distance('#000000', '#ffffff') - 1) < 0.001);
  t.equal(distance('#123456', '#123456'), 0);
});

t.test('what is there, what is not, and how fine it is', async (t) => {
  t.match(await holds({ measure: 'exists', of: 'leg', wanted: 'leg' }), { pass: true });
  t.match(await holds({ measure: 'exists', of: 'arm', wanted: 'arm' }), { pass: false });
  t.match(await holds({ measure: 'absent', of: 'arm', wanted: 'arm' }), { pass: true });
  t.match(await holds({ measure: 'absent', of: 'seat', wanted: 'seat' }), { pass: false, measured: 'seat' });
  t.match(await holds({ measure: 'triangles', of: 'seat', wanted: 12 }), { pass: true });
  t.match(await holds({ measure: 'triangles', of: 'seat', wanted: 11 }), { pass: false });
});

t.test('on means touching from above, in means between the walls', async (t) => {
  const plan = samplePlan({ items: [
    { name: 'stool', kind: 'stool', places: [{ at: [0, 0, 0], turn: 0 }] },
    { name: 'mug', kind: 'mug', places: [{ at: [0, 0, 0.45], turn: 0 }] },
  ] });
  const scene = sampleScene();
  for (const object of scene.objects) object.root = 'stool';
  const mug = sampleObject({ name: 'mug_body', root: 'mug', min: [-0.04, -0.04, 0.45], max: [0.04, 0.04, 0.55] });
  const upon = { ...scene, objects: [...scene.objects, mug], contacts: [...scene.contacts, { a: 'mug_body', b: 'seat', gap: 0.0001 }] };
  const on = { measure: 'on', of: 'mug', wanted: 'stool' } as const;
  t.match(await holds(on, upon, null, plan), { pass: true });
  t.match(await holds(on, { ...upon, contacts: scene.contacts }, null, plan), { pass: false, measured: /not touching it: mug/ });
  t.match(await holds(on, scene, null, plan), { pass: false });
  t.match(await holds({ ...on, of: 'ghost' }, upon, null, plan), { pass: false, measured: 'not there' }, 'an item that the plan does not know');
  const inside = { ...on, measure: 'inside' } as const;
  t.match(await holds(inside, change('mug_body', { min: [-0.04, -0.04, 0.1], max: [0.04, 0.04, 0.2] }, upon), null, plan), { pass: true });
  t.match(await holds(inside, change('mug_body', { min: [0.4, 0, 0.1], max: [0.5, 0.1, 0.2] }, upon), null, plan), { pass: false, measured: 'outside' });
  t.match(await holds(inside, scene, null, plan), { pass: false, measured: 'not there' });
});

t.test('unchanged is vertex for vertex; the same shape may have moved or been painted', async (t) => {
  const before = sampleScene();
  const moved = change('seat', { fingerprint: 'other' });
  t.match(await holds({ measure: 'unchanged', of: 'seat', wanted: 'as before' }, before, before), { pass: true });
  t.match(await holds({ measure: 'unchanged', of: 'seat', wanted: 'as before' }, moved, before), { pass: false, measured: 'changed: seat' });
  t.match(await holds({ measure: 'same shape', of: 'seat', wanted: 'as before' }, moved, before), { pass: true });
  t.match(await holds({ measure: 'same shape', of: 'leg', wanted: 'as before' }, change('leg_2', { shape: 'other' }), before), { pass: false, measured: 'changed: leg_2' });
  t.match(await holds({ measure: 'unchanged', of: 'seat', wanted: 'as before' }, before, null), { pass: false });
  const fewer = { ...before, objects: before.objects.filter(({ name }) => name !== 'leg_3') };
  t.match(await holds({ measure: 'unchanged', of: 'leg', wanted: 'as before' }, fewer, before), { pass: false, measured: 'changed: leg_3' }, 'a copy that is gone is a change');
});

t.test('a part that floats is told with the way to its neighbour, and how to mend it', async (t) => {
  const scene = sampleScene();
  const up = { ...change('seat', { min: [-0.15, -0.15, 0.5], max: [0.15, 0.15, 0.53] }), contacts: [] };
  const [finding] = await findings(up);
  t.match(finding, { id: 'floating.seat', severity: 'major', about: 'seat', repair: { kind: 'move', part: 'seat' } });
  const { by } = finding!.repair as unknown as { by: number[] };
  t.ok(Math.abs(by[2]! + 0.081) < 1e-9 && by[0] === 0, `down by ${by[2]}`);
  const low = { ...change('seat', { min: [0.5, -0.15, 0.2], max: [0.8, 0.15, 0.23] }), contacts: [] };
  t.ok(((await findings(low))[0]!.repair as unknown as { by: number[] }).by[0]! < -0.3, 'sideways too');
  const below = { ...scene, contacts: [], objects: scene.objects.map((object) => ({ ...object, min: [object.min[0], object.min[1], object.min[2] + 1], max: [object.max[0], object.max[1], object.max[2] + 1] })) } as SceneFacts;
  t.ok((await findings(below)).every(({ fix, repair }) => fix === null && repair === undefined), 'where nothing stands there is no way');
  const under = { ...scene, contacts: [], objects: [sampleObject({ min: [-0.1, -0.1, 0.1], max: [0.1, 0.1, 0.2] }), sampleObject({ name: 'leg_1', min: [-0.1, -0.1, 0], max: [0.1, 0.1, 0.05] }), sampleObject({ name: 'leg_2', min: [0, 0, 0.3], max: [0, 0, 0.4] })] };
  t.ok((await findings(under)).some(({ about, repair }) => about === 'leg' && repair === undefined), 'copies that are turned about are not moved');
});

t.test('what does not belong, and what nobody can see, is said', async (t) => {
  const scene = { ...sampleScene(), others: [{ name: 'Light', type: 'LIGHT' }] };
  scene.objects = [...scene.objects, sampleObject({ name: 'crumb', min: [0, 0, 0.45], max: [0.0004, 0.0004, 0.4504] })];
  scene.contacts = [...scene.contacts, { a: 'seat', b: 'crumb', gap: 0 }];
  t.same((await findings(scene)).map(({ id }) => id), ['extra', 'leftovers', 'tiny.crumb']);
  t.same((await findings(scene, null)).map(({ id }) => id), ['leftovers', 'tiny.crumb']);
});

t.test('lengths and lists are said shortly', async (t) => {
  t.same([0.0004, 0.45, 3.2, -0.004].map(metres), ['0.4 mm', '45 cm', '3.2 m', '-4 mm']);
  t.same([some([]), some(['a', 'b']), some(['a', 'b', 'c', 'd', 'e', 'f'])], ['none', 'a, b', 'a, b, c, d and 2 more']);
});
