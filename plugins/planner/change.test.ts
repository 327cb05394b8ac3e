/** A model's change of a plan: only what it names becomes different, and the rest is held to that. */
import t from 'tap';
import { Brief, script, type Before, type Plan } from '#core/index.ts';
import { sampleReport } from '#core/testing/index.ts';
import { compile } from '../modeller/compile.ts';
import { KINDS } from '../modeller/kinds/index.ts';
import { planFrom } from '../modeller/plan.ts';
import { createWorkshop } from '../modeller/workshop.ts';
import { assemble } from './assemble.ts';
import { changed } from './change.ts';
import { Change, Draft } from './draft.ts';

const kinds = Object.fromEntries(KINDS.map((kind) => [kind.name, kind]));
const tools = createWorkshop(kinds);
type Input = Record<string, unknown>;
const part = (name: string, form: object, more: Input = {}) => ({ name, item: 'desk', form, size: null, material: 'oak', parent: null, closed: true, note: `the ${name}`, place: null, ...more });
const item = (name: string, more: Input = {}) => ({ name, kind: name, places: [{ at: [0, 0, 0], turn: 0 }], on: null, modeller: null, ...more });
const parameter = (name: string, value: unknown) => ({ name, value, unit: 'm', note: name });
const material = (name: string, base: string, color: string, asked = false) => ({ name, base, color, asked });
const box = (...size: unknown[]) => ({ type: 'box', size });
const written = { type: 'written', about: 'wavy' };

const plan = assemble(Draft.parse({
  title: 'Desk with a lamp',
  items: [item('desk'), item('lamp', { places: [{ at: [0.3, 0, 'height'], turn: 0 }], on: 'desk' }), item('box', { places: [{ at: [2, 0, 0], turn: 0 }] })],
  parameters: [parameter('height', 0.7), parameter('top', 'height - 0.03'), parameter('glow', 0.1), parameter('rim', 0.01), parameter('wave', 0.02)],
  materials: [material('oak', 'oak', '#b58a55'), material('brass', 'brass', '#c0a040')],
  parts: [
    part('plate', box(1, 0.6, 0.03), { place: { at: [0, 0, 'top'] } }),
    part('leg', box(0.05, 0.05, 'top + 0.001'), { place: { at: [0.4, 0.2, 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] } }),
    // Its argument `height` is no parameter.
    part('knob', { type: 'cylinder', radius: 0.02, height: 0.02 }, { place: { at: [0, -0.3, 0.6] }, material: 'brass' }),
    part('foot', box(0.1, 0.1, 0.01), { item: 'lamp' }),
    part('shade', written, { item: 'lamp', size: [0.2, 0.2, 0.1], material: 'brass', place: { at: [0, 0, 0.1] } }),
    part('crate', box(0.3, 0.3, 0.3), { item: 'box' }),
    part('lid', written, { item: 'box', size: [0.3, 0.3, 0.02], place: { at: [0, 0, 0.3] } }),
    part('label', written, { item: 'box', size: [0.1, 0.01, 0.1], place: { at: [0, -0.15, 0.1] } }),
  ],
  acceptance: [{ text: 'the desk is 70 cm tall', measure: 'height', of: 'desk', wanted: 0.7, tolerance: 0.03 }, { text: 'four legs', measure: 'count', of: 'leg', wanted: 4, tolerance: 0 }],
  queries: ['waves'], assumptions: ['it stands in an office', 'the lamp is off'],
}), tools, 1).plan!;

/** The coder's functions: one straight from a parameter, one by a constant and a helper of its own, one with a text that looks like code. */
const source = compile(plan, { seed: 1 }).source
  .replace(/def shade_mesh\(\):[\s\S]*?"\)\n/, () => 'def shade_mesh():\n    """A bell."""\n    return box(size=(GLOW, 0.2, 0.1))\n')
  .replace(/def lid_mesh\(\):[\s\S]*?"\)\n/, () => 'RIPPLE, CREST = WAVE * 2, 1\n\n\nasync def ripples():\n    return CREST * 2\n\n\ndef lid_mesh():\n    """HEIGHT is not meant here."""\n    return box(size=(ripples(), 0.3, 0.02))\n'.replace('HEIGHT', 'Height'))
  .replace(/def label_mesh\(\):[\s\S]*?"\)\n/, () => 'def label_mesh():\n    """\nLook:\n    """\n    return box(size=(0.1, RIM, 0.1))\n');
const before: Before & { plan: Plan } = { asset: 'a', plan, script: script(source, 'coder'), report: sampleReport() };

const NOTHING = { items: [], parameters: [], materials: [], parts: [], remove: [], drop: [], acceptance: [], queries: [], assumptions: [] };
const change = (more: Input, from = before) => changed(from, Change.parse({ ...NOTHING, ...more }), tools, 1);
const held = ({ plan }: { plan: Plan | null }) => plan!.acceptance.filter(({ measure }) => measure === 'unchanged').map(({ of }) => of);
const ALL = plan.parts.map(({ name }) => name);
const but = (...names: string[]) => ALL.filter((name) => !names.includes(name));

t.test('a change of nothing holds every part', async (t) => {
  const same = change({});
  t.same(same.problems, []);
  t.same(held(same), ALL);
  t.same(same.plan!.parts, plan.parts);
  t.same({ ...same.plan!, acceptance: [], queries: [] }, { ...plan, acceptance: [], queries: [] });
  t.same(same.plan!.queries, [], 'nothing is to be looked up');
  t.same(same.plan!.acceptance.filter(({ measure }) => measure !== 'unchanged').map(({ id }) => id).toSorted(), plan.acceptance.map(({ id }) => id).toSorted());
});

t.test('a part that is named is replaced where it stands; the others are held', async (t) => {
  const result = change({ parts: [part('knob', { type: 'ball', size: [0.03, 0.03, 0.03] }, { place: { at: [0, -0.3, 0.6] } })], title: 'Desk' });
  t.same(result.problems, []);
  t.equal(result.plan!.title, 'Desk');
  t.same(result.plan!.parts.map(({ name }) => name), ALL);
  t.match(result.plan!.parts[2], { form: { type: 'ball' }, material: 'oak' });
  t.same(held(result), but('knob'));
  t.match(result.plan!.acceptance.find(({ id }) => id === 'knob.material'), { wanted: 'oak' });
});

t.test('a parameter reaches parts by expressions, by places and by items', async (t) => {
  const result = change({ parameters: [parameter('height', 0.8)], drop: ['the desk is 70 cm tall'] });
  t.same(result.problems, []);
  t.match(result.plan!.parameters, { height: { value: 0.8 }, top: { value: 0.77, expression: 'height - 0.03' } });
  t.same(held(result), but('plate', 'leg', 'foot', 'shade'), 'the knob is a cylinder with a height of its own');
  t.notOk(result.plan!.acceptance.some(({ text }) => text.includes('70 cm')));
  t.same(held(change({ parameters: [parameter('height', 0.7)] })), ALL, 'the same value changes nothing');
  t.same(held(change({ parameters: [parameter('fresh', 1)] })), ALL, 'nor does one that nothing is made from');
});

t.test('a parameter reaches written parts by the functions of the script before', async (t) => {
  t.same(held(change({ parameters: [parameter('glow', 0.2)] })), but('shade'), 'straight');
  t.same(held(change({ parameters: [parameter('wave', 0.2)] })), but('lid'), 'by a helper and a constant');
  t.same(held(change({ parameters: [parameter('rim', 0.2)] })), but('label'), 'after a text that begins at the margin');
});

t.test('a material reaches its parts; a colour that is asked for becomes a fact', async (t) => {
  const result = change({ materials: [material('brass', 'paint', '#ff0000', true)] });
  t.same(held(result), but('knob', 'shade'));
  t.same(result.plan!.acceptance.filter(({ measure }) => measure === 'color').map(({ of, wanted }) => [of, wanted]), [['knob', '#ff0000'], ['shade', '#ff0000']]);
  t.same(held(change({ materials: [material('brass', 'brass', '#c0a040')] })), ALL, 'the same again changes nothing');
  const again = change({ materials: [material('brass', 'brass', '#c0a040')] }, { ...before, plan: result.plan! });
  t.same(again.plan!.acceptance.filter(({ measure }) => measure === 'color'), [], 'and the fact goes when the wish does');
});

t.test('an item that moves lets go of its own parts only, and keeps its stretch', async (t) => {
  const tall: Plan = { ...plan, items: plan.items.with(2, { ...plan.items[2]!, stretch: [1, 1, 2] }) };
  const result = change({ items: [item('box', { places: [{ at: [3, 0, 0], turn: 0 }] })] }, { ...before, plan: tall });
  t.same(held(result), but('crate', 'lid', 'label'));
  t.match(result.plan!.items.map(({ name }) => name), ['desk', 'lamp', 'box']);
  t.match(result.plan!.items[2], { places: [{ at: [3, 0, 0] }], stretch: [1, 1, 2] });
});

t.test('parts and items go with all that is told of them', async (t) => {
  const result = change({ remove: ['leg', 'box'], parts: [part('pillar', box(0.2, 0.2, 'top'))] });
  t.same(result.problems, []);
  t.same(result.plan!.parts.map(({ name }) => name), ['plate', 'knob', 'foot', 'shade', 'pillar']);
  t.same(result.plan!.items.map(({ name }) => name), ['desk', 'lamp']);
  t.same(result.plan!.acceptance.filter(({ measure }) => measure === 'absent').map(({ of, id }) => [of, id]), ['leg', 'crate', 'lid', 'label'].map((name) => [name, `${name}.gone`]));
  t.notOk(result.plan!.acceptance.some(({ id }) => id === 'leg.count'));
  t.same(held(result), ['plate', 'knob', 'foot', 'shade']);
  const replaced = change({ remove: ['leg'], parts: [part('leg', box(0.1, 0.1, 'top'))] });
  t.notOk(replaced.plan!.acceptance.some(({ measure }) => measure === 'absent'), 'what is given anew is not gone');
  const next = change({}, { ...before, plan: result.plan! });
  t.notOk(next.plan!.acceptance.some(({ measure }) => measure === 'absent'), 'the next change is not held to it');
});

t.test('an item of the modeller is added, on what is there already, and leaves its materials alone', async (t) => {
  const result = change({ items: [item('stool', { modeller: 'an oak stool', places: [{ at: [0, 0, 'height'], turn: 0 }], on: 'desk' })] });
  t.same(result.problems, []);
  t.same(held(result), ALL);
  t.match(result.plan!.items.at(-1), { name: 'stool', kind: 'stool', on: 'desk' });
  const made = result.plan!.parts.filter(({ item }) => item === 'stool');
  t.ok(made.length > 1 && made.every(({ name }) => name.startsWith('stool_')));
  t.ok(made.some(({ material }) => material === 'stool_oak') && !made.some(({ material }) => material === 'oak'));
  t.match(result.plan!.materials, { oak: { color: '#b58a55' }, stool_oak: { base: 'oak' } });
  t.not(result.plan!.materials.stool_oak!.color, '#b58a55');
});

t.test('an item of the modeller takes the place of one with that name; what is built from its numbers is let go', async (t) => {
  const first = change({ items: [item('seat', { modeller: 'a stool 45 cm tall' })], parts: [part('rug', box('seat_height', 1, 0.01))], drop: [] }).plan!;
  const result = change({ items: [item('seat', { modeller: 'a stool 60 cm tall' })] }, { ...before, plan: first });
  t.same(result.problems, []);
  t.equal(result.plan!.items.filter(({ name }) => name === 'seat').length, 1);
  t.same(held(result), ALL);
  t.notOk(held(result).includes('rug'));
  t.match(result.plan!.acceptance.filter(({ id }) => id === 'seat.height'), [{ wanted: 0.6 }]);
});

t.test('facts and assumptions are dropped by their text, facts also by their id', async (t) => {
  const result = change({ drop: ['four legs', 'the lamp is off', 'desk.height', 'never said'], assumptions: ['the lamp is on'], acceptance: [{ text: 'the desk is 1 m wide', measure: 'width', of: 'desk', wanted: 1, tolerance: 0.03 }] });
  t.same(result.plan!.assumptions, ['it stands in an office', 'the lamp is on']);
  t.same(result.plan!.acceptance.filter(({ measure }) => ['height', 'count', 'width'].includes(measure)).map(({ id }) => id), ['desk.width']);
});

t.test('unknown names are said', async (t) => {
  for (const [more, said] of [
    [{ remove: ['drawer'] }, 'there is no part or item "drawer" to remove'],
    [{ remove: ['desk'] }, 'item lamp stands on "desk", which is no item'],
    [{ parts: [part('drawer', box(1, 1, 1), { material: 'ivory' })] }, 'part drawer is of "ivory", which is not among the materials'],
    [{ parts: [part('drawer', box(1, 1, 1), { item: 'cupboard' })] }, 'part drawer: its item "cupboard" is not in the plan'],
    [{ items: [item('cat', { modeller: 'a blorp' })] }, 'item cat: the modeller can\'t make "a blorp": '],
    [{ items: [item('cat')] }, 'item cat has no part'],
    [{ items: [item('cat', { modeller: 'a stool' })], parts: [part('tail', box(1, 1, 1), { item: 'cat' })] }, 'item cat is made by the modeller and has parts of its own as well: give it either'],
  ] as const) t.match(change(more).problems.join('\n'), said);
});

t.test('a plan of the modeller can be changed as well', async (t) => {
  const old = planFrom({ brief: Brief.parse({ text: 'a three-legged oak stool' }), before: null, plan: null }, kinds)!;
  const from = { ...before, plan: old, script: compile(old, { seed: 1 }) };
  t.same(held(change({}, from)), old.parts.map(({ name }) => name));
  const taller = change({ parameters: [parameter('height', 0.6)] }, from);
  t.same(taller.problems, []);
  t.equal(taller.plan!.planner.id, 'planner');
  t.notOk(held(taller).includes('leg'));
  t.ok(taller.plan!.parts.find(({ name }) => name === 'leg')!.size![2] > old.parts.find(({ name }) => name === 'leg')!.size![2]);
  const hat = change({ parts: [part('hat', written, { item: 'stool', material: old.parts[0]!.material, size: [0.2, 0.2, 0.1] })] }, from);
  t.same(hat.problems, []);
  t.match(compile(hat.plan!, { seed: 1 }).source, 'def hat_mesh():');
  t.equal(planFrom({ brief: Brief.parse({ text: 'x', follows: { asset: 'a', feedback: 'make it red' } }), before: { ...from, plan: hat.plan! }, plan: null }, kinds), undefined, 'but not by the modeller again');
});
