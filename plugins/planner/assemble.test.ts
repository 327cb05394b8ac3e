/** A model's draft → the plan, and what is wrong with it in words. */
import t from 'tap';
import { Plan } from '#core/index.ts';
import { KINDS } from '../modeller/kinds/index.ts';
import { createWorkshop } from '../modeller/workshop.ts';
import { assemble } from './assemble.ts';
import { Draft } from './draft.ts';

const tools = createWorkshop(Object.fromEntries(KINDS.map((kind) => [kind.name, kind])));
type Input = Record<string, unknown>;
const part = (name: string, form: object, more: Input = {}) => ({ name, item: 'lamp', form, size: null, material: 'steel', parent: null, closed: true, note: `the ${name}`, place: null, ...more });
const item = (name: string, more: Input = {}) => ({ name, kind: name, places: [{ at: [0, 0, 0], turn: 0 }], on: null, modeller: null, ...more });
const fact = (measure: string, of: string | null, wanted: unknown) => ({ text: `${of ?? 'all'} ${measure}`, measure, of, wanted, tolerance: 0.03 });
const parameter = (name: string, value: unknown) => ({ name, value, unit: 'm', note: name });
const material = (name: string, more: Input = {}) => ({ name, base: 'steel', color: '#808080', asked: false, ...more });

/** A foot, a post on it and a shade to be written; with what should be different. */
const lamp = (more: Input = {}) => ({
  title: 'Desk lamp',
  items: [item('lamp')],
  parameters: [parameter('height', 0.5), parameter('post', 'height * 0.8')],
  materials: [material('steel'), material('red', { base: 'paint', color: '#ff0000', asked: true })],
  parts: [
    part('foot', { type: 'cylinder', radius: 0.1, height: 0.02 }),
    part('post', { type: 'box', size: [0.02, 0.02, 'post'] }, { place: { at: [0, 0, 0.019], repeat: [{ along: 2, step: [0.04, 0, 0], centred: true }] }, parent: 'foot' }),
    part('shade', { type: 'written', about: 'a bell' }, { size: [0.2, 0.2, 0.15], material: 'red', parent: 'post', closed: false, place: { at: [0, 0, 'height - 0.15'] } }),
  ],
  acceptance: [fact('height', 'lamp', 0.5), fact('count', 'post', 2)],
  queries: ['bmesh spin'],
  assumptions: ['it stands on a desk'],
  ...more,
});
const made = (more: Input = {}) => assemble(Draft.parse(lamp(more)), tools, 1);
const parts = (...extra: object[]) => ({ parts: [...lamp().parts, ...extra] });
const problems = (more: Input) => made(more).problems.join('\n');

t.test('counts, sizes, tolerances and values are worked out; materials become facts', async (t) => {
  const { plan, problems } = made();
  t.same(problems, []);
  t.same(Plan.parse(plan), plan, 'it is what its schema says');
  t.match(plan, { title: 'Desk lamp', planner: { id: 'planner', memo: null }, queries: ['bmesh spin'], assumptions: ['it stands on a desk'], detail: 1, flat: false });
  t.match(plan!.parameters, { height: { value: 0.5, expression: undefined }, post: { value: 0.4, expression: 'height * 0.8' } });
  const [foot, post, shade] = plan!.parts;
  t.match(foot, { count: 1, tolerance: 0.05, closed: true, place: {} });
  t.match(foot!.size!.map((side) => Number(side.toFixed(6))), [0.2, 0.2, 0.02]);
  t.match(post, { count: 2, parent: 'foot' });
  t.match(post!.size!.map((side) => Number(side.toFixed(6))), [0.02, 0.02, 0.4], 'the first copy alone');
  t.match(shade, { count: 1, size: [0.2, 0.2, 0.15], tolerance: 0.15, closed: false });
  t.same(plan!.acceptance.map(({ id }) => id), ['lamp.height', 'post.count', 'foot.material', 'post.material', 'shade.material', 'shade.color']);
  t.match(plan!.acceptance.at(-1), { measure: 'color', of: 'shade', wanted: '#ff0000', required: true });
});

t.test('every copy of an item has its parts', async (t) => {
  const { plan } = made({ items: [item('lamp', { places: [{ at: [0, 0, 0], turn: 0 }, { at: ['height', 0, 0], turn: 90 }] })] });
  t.same(plan!.parts.map(({ count }) => count), [2, 4, 2]);
});

t.test('an item of the modeller comes with its own parts, parameters, materials and facts', async (t) => {
  const two = [item('lamp', { places: [{ at: [0, 0, 0.75], turn: 0 }], on: 'desk' }), item('desk', { modeller: 'a walnut table 75 cm tall', places: [{ at: [0, 0, 0], turn: 180 }] })];
  const { plan, problems } = made({ items: two, acceptance: [fact('on', 'lamp', 'desk')] });
  t.same(problems, []);
  t.match(plan!.items.find(({ name }) => name === 'desk'), { kind: 'table', places: [{ at: [0, 0, 0], turn: 180 }], on: null });
  t.equal(plan!.items[0]!.on, 'desk');
  const desk = plan!.parts.filter(({ item }) => item === 'desk');
  t.ok(desk.length > 1 && desk.every(({ name, size }) => name.startsWith('desk_') && size));
  t.match(plan!.acceptance.find(({ id }) => id === 'desk.height'), { measure: 'height', of: 'desk', wanted: 0.75 });
  t.ok(Object.keys(plan!.parameters).some((name) => name.startsWith('desk_')));
  const ids = plan!.acceptance.map(({ id }) => id);
  t.same(ids, [...new Set(ids)], 'no fact is told twice');
  t.ok(desk.every(({ name }) => ids.includes(`${name}.material`)));
});

t.test("the modeller's materials keep out of the way of the draft's, whichever comes first", async (t) => {
  const alone = made({ items: [item('lamp'), item('desk', { modeller: 'a walnut table' })] }).plan!;
  const key = alone.parts.find(({ item }) => item === 'desk')!.material;
  const { plan, problems } = made({ items: [item('lamp'), item('desk', { modeller: 'a walnut table' }), item('side', { modeller: 'a walnut table' })], materials: [...lamp().materials, material(key, { base: 'plastic', color: '#00ff00' })] });
  t.same(problems, []);
  t.match(plan!.materials[key], { base: 'plastic', color: '#00ff00' });
  for (const name of ['desk', 'side']) {
    const used = plan!.parts.find(({ item }) => item === name)!.material;
    t.not(used, key);
    t.same(plan!.materials[used], alone.materials[key], 'and stay what they are');
    t.ok(plan!.acceptance.some(({ measure, wanted }) => measure === 'material' && wanted === used));
  }
  const same = made({ items: [item('lamp'), item('desk', { modeller: 'a walnut table' }), item('side', { modeller: 'a walnut table' })] }).plan!;
  t.equal(new Set(same.parts.filter(({ material }) => material.endsWith(key)).map(({ material }) => material)).size, 1, 'one material serves two items that are of the same');
});

t.test('what does not hang together is said in words', async (t) => {
  const box = { type: 'box', size: [0.1, 0.1, 0.1] };
  for (const [more, said] of [
    [{ items: [item('lamp'), item('lamp')] }, /there are two items called lamp/],
    [parts(part('foot', box)), /there are two parts called foot/],
    [{ parameters: [...lamp().parameters, parameter('height', 1)] }, /there are two parameters called height/],
    [{ materials: [...lamp().materials, material('red')] }, /there are two materials called red/],
    [parts(part('lamp', box)), /lamp is the name of an item and of a part/],
    [{ items: [item('lamp'), item('cable')] }, /item cable has no part/],
    [{ items: [item('lamp', { on: 'desk' })] }, /item lamp stands on "desk", which is no item/],
    [parts(part('cord', box, { material: 'silk' })), /part cord is of "silk", which is not among the materials/],
    [parts(part('cord', box, { parent: 'plug' })), /part cord hangs on "plug", which is no part/],
    [parts(part('cord', box, { item: 'desk' })), /part cord: its item "desk" is not in the plan/],
    [{ acceptance: [fact('height', 'bulb', 1)] }, /the fact "bulb height" is about "bulb", which is neither part nor item/],
    [{ acceptance: [fact('on', 'foot', 'lamp')] }, /the fact "foot on": on is told of an item and wants an item/],
    [{ acceptance: [fact('inside', 'lamp', 'desk')] }, /inside is told of an item/],
    [{ parameters: [parameter('height', 0.5), parameter('post', 'heigth * 2')] }, /parameter post: the expression "heigth \* 2" names "heigth"/],
    [{ parameters: [parameter('post', 'height'), parameter('height', 0.5)] }, /parameter post: .*names "height"/],
    [{ parameters: [...lamp().parameters, parameter('detail', 2)] }, /parameter detail: every script has one of that name already/],
    [{ parameters: [...lamp().parameters, parameter('pi', 3)] }, /parameter pi: every script has/],
    [{ items: [item('lamp'), item('class')], ...parts(part('cord', box, { item: 'class' })) }, /item class: that word means something else/],
    [{ items: [item('lamp'), item('materials')], ...parts(part('cord', box, { item: 'materials' })) }, /item materials: that word/],
    [parts(part('cord', { type: 'wobble' })), /part cord: there is no form "wobble"; the forms are box, /],
    [parts(part('cord', { type: 'box', size: [1, 1] })), /part cord: form box: size/],
    [parts(part('cord', { ...box, wobble: 1 })), /part cord: form box: .*wobble/],
    [parts(part('cord', { ...box, at: [0, 0, 1] })), /belong into its place, not into its form/],
    [parts(part('cord', box, { place: { over: 'foot' } })), /part cord: place: .*over.*; it may have at, turn and repeat/],
    [parts(part('cord', box, { place: { repeat: [{ around: 'height - 0.5' }] } })), /part cord: its repeats come to no copy at all/],
    [{ materials: [...lamp().materials, material('wood', { base: 'mahogany of the king' })] }, /there is no material "mahogany of the king"/],
    [{ items: [item('lamp'), item('desk', { modeller: 'a blorp' })] }, /item desk: the modeller can't make "a blorp": .*; list its parts instead/],
    [{ items: [item('lamp'), item('desk', { modeller: 'a stool and a mug' })] }, /names 2 things; one is wanted for an item/],
    [{ items: [item('lamp', { modeller: 'a stool' })] }, /item lamp is made by the modeller and has parts of its own as well/],
  ] as const) t.match(problems(more), said);
});

t.test('what is too broken to be a plan is said by its place', async (t) => {
  const { plan, problems } = made({ parts: [] });
  t.equal(plan, null);
  t.match(problems.join('\n'), /^parts: /);
});
