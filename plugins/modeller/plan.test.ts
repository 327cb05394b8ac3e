/** Words → plan → changed plan, with the kinds that come along; Blender is not asked here. */
import t from 'tap';
import { Brief, objectNames, type Plan, type Report, type Script } from '#core/index.ts';
import { chair } from './kinds/furniture/chair.ts';
import { stool } from './kinds/furniture/stool.ts';
import { table } from './kinds/furniture/table.ts';
import { bowl } from './kinds/household/bowl.ts';
import { mug } from './kinds/household/mug.ts';
import { planFrom } from './plan.ts';
import type { Memo } from './settings.ts';

const kinds = Object.fromEntries([stool, mug, table, chair, bowl].map((kind) => [kind.name, kind]));
const plan = (text: string, more: object = {}) => planFrom({ brief: Brief.parse({ text, ...more }), before: null, plan: null }, kinds)!;
const refined = (old: Plan, feedback: string) => planFrom({ brief: Brief.parse({ text: 'x', follows: { asset: 'a', feedback } }), before: { asset: 'a', plan: old, script: {} as Script, report: {} as Report }, plan: null }, kinds)!;
const part = (of: Plan, name: string) => of.parts.find((each) => each.name === name)!;
const fact = (of: Plan, id: string) => of.acceptance.find((each) => each.id === id);

t.test('counts, sizes, colours and materials find their parameter, extent or part', async (t) => {
  const made = plan('a three-legged walnut stool, 60 cm tall, with a red seat');
  t.equal(part(made, 'leg').count, 3);
  t.same(objectNames(part(made, 'leg')), ['leg_1', 'leg_2', 'leg_3']);
  t.equal(made.parameters.legs!.value, 3);
  t.equal(made.materials[part(made, 'leg').material]!.base, 'walnut');
  t.match(made.materials[part(made, 'seat').material], { color: '#ff0000', asked: true });
  t.match(fact(made, 'stool.height'), { measure: 'height', wanted: 0.6 });
  t.ok(Math.abs(made.parameters.height!.value - 0.6) < 0.01, 'the parameter was moved, nothing is stretched');
  t.same(made.items[0]!.stretch.map((factor) => Number(factor.toFixed(3))), [1, 1, 1]);
});

t.test('a size far from the usual is a model of the thing: everything is scaled', async (t) => {
  const made = plan('a stool, 9 cm tall');
  const [x, y, z] = made.items[0]!.stretch;
  t.ok(z < 0.25 && Math.abs(x - z) < 1e-9 && Math.abs(y - z) < 1e-9, `scaled by ${z}`);
  t.ok(Math.abs(part(made, 'seat').size![0] - 0.34 * x) < 1e-6);
  const tiny = plan('a tiny stool');
  t.ok(tiny.items[0]!.stretch[0] < 0.6);
});

t.test('two sizes stretch the axes that they name', async (t) => {
  const made = plan('a mug 20 cm tall and 30 cm deep');
  t.match([fact(made, 'mug.height')?.wanted, fact(made, 'mug.depth')?.wanted], [0.2, 0.3]);
  t.ok(Math.abs(part(made, 'body').size![1] - 0.3) < 0.003);
});

t.test('a size of a part drives its parameter, or changes its form', async (t) => {
  t.equal(plan('a stool with a 6 cm thick seat').parameters.seat_thickness!.value, 0.06);
  const usual = part(plan('a stool'), 'ring');
  const made = plan('a stool with a very thick ring');
  t.ok(part(made, 'ring').size![2] > usual.size![2]);
});

t.test('with, without and shapes choose options and variants', async (t) => {
  t.notOk(part(plan('a stool without a ring'), 'ring'));
  t.ok(part(plan('a stool with a cushion'), 'cushion'));
  t.equal(part(plan('a square stool'), 'seat').form.type, 'extrude');
  t.notOk(part(plan('a mug without a handle'), 'handle'));
});

t.test('a colour covers wood and metal with paint, and keeps cloth and clay what they are', async (t) => {
  const base = (text: string, name: string) => { const made = plan(text); return made.materials[part(made, name).material]!.base; };
  t.equal(base('a blue stool', 'seat'), 'painted wood');
  t.equal(base('a stool with a blue ring', 'ring'), 'paint');
  t.equal(base('a blue mug', 'body'), 'ceramic');
  t.equal(base('a blue glass mug', 'body'), 'glass');
});

t.test('styles change woods and metals that nobody asked for otherwise, and low-poly the detail', async (t) => {
  const rustic = plan('a rustic stool');
  t.equal(rustic.materials[part(rustic, 'seat').material]!.base, 'weathered wood');
  const own = plan('a rustic oak stool');
  t.equal(own.materials[part(own, 'seat').material]!.base, 'oak');
  t.match(plan('a low-poly stool'), { flat: true, detail: 0.25 });
  t.match(plan('a stool', { style: 'low-poly' }), { flat: true });
});

t.test('things stand on, in, around and beside each other', async (t) => {
  const two = plan('two mugs on a table');
  const top = table.parameters.height!.value;
  const mugs = two.items.find(({ name }) => name === 'mug')!;
  t.equal(mugs.places.length, 2);
  t.equal(mugs.on, 'table');
  t.ok(mugs.places.every(({ at }) => Math.abs(Number(at[2]) - top) < 0.002), 'their feet are at the height of the top');
  t.ok(Number(mugs.places[1]!.at[0]) - Number(mugs.places[0]!.at[0]) > 0.1, 'side by side');
  t.match(fact(two, 'mug.on'), { measure: 'on', of: 'mug', wanted: 'table', required: true });
  t.equal(part(two, 'mug_body').count, 2);
  t.ok(two.parameters.table_height && two.parameters.mug_height, 'parameters are told apart by the item');

  const four = plan('four chairs around a table').items.find(({ name }) => name === 'chair')!;
  t.same(four.places.map(({ turn }) => ((turn % 360) + 360) % 360), [180, 270, 0, 90], 'each looks at the table');
  const far = (at: readonly unknown[]) => Math.hypot(Number(at[0]), Number(at[1]));
  t.ok(four.places.every(({ at }) => far(at) > 0.4));

  const [left, right] = [plan('a mug left of a bowl'), plan('a mug beside a bowl')].map((made) => made.items.map(({ name, places }) => [name, Number(places[0]!.at[0])] as const));
  t.ok(Object.fromEntries(left!).mug! < Object.fromEntries(left!).bowl!);
  t.ok(Object.fromEntries(right!).mug! > Object.fromEntries(right!).bowl!);
  const behind = plan('a stool behind a table').items;
  t.ok(Number(behind.find(({ name }) => name === 'stool')!.places[0]!.at[1]) > Number(behind.find(({ name }) => name === 'table')!.places[0]!.at[1]));
  const front = plan('a stool in front of a table').items;
  t.ok(Number(front.find(({ name }) => name === 'stool')!.places[0]!.at[1]) < Number(front.find(({ name }) => name === 'table')!.places[0]!.at[1]));
  t.match(plan('a mug in a bowl').items.find(({ name }) => name === 'mug'), { on: 'bowl' });
  t.match(plan('a stool under a table').items.find(({ name }) => name === 'stool')!.on, null);
  const above = plan('a mug above a table');
  t.ok(fact(above, 'floats'), 'what hangs in the air says so');
  t.ok(plan('twelve mugs on a stool').items.find(({ name }) => name === 'mug')!.places.length === 12, 'more than fit stand in rows');
});

t.test('two things of one kind keep apart', async (t) => {
  const made = plan('a red mug and a blue mug');
  t.same(made.items.map(({ name }) => name), ['mug_a', 'mug_b']);
  t.same(made.parts.filter(({ name }) => name.endsWith('body')).map(({ material }) => made.materials[material]!.color), ['#ff0000', '#0000ff']);
});

t.test('a kind that the caller names stands for the thing in the text', async (t) => {
  t.equal(plan('a red zorg with a handle', { kind: 'mug' }).items[0]!.kind, 'mug');
  t.equal(plan('a stool', { kind: 'mug' }).items[0]!.kind, 'mug');
  t.equal(plan('a red mug', { kind: 'cup' }).items[0]!.kind, 'mug');
  t.throws(() => plan('a stool', { kind: 'zorg' }), { code: 'E_KIND_UNKNOWN' });
  t.throws(() => plan('a stool 0 mm tall', { kind: 'mug' }), { code: 'E_SIZE_IMPOSSIBLE' });
});

t.test('what cannot be is refused with its range', async (t) => {
  t.throws(() => plan('a stool with 50 legs'), { code: 'E_COUNT_IMPOSSIBLE', message: /3 to 8 legs, not 50/ });
  t.throws(() => refined(plan('a stool 150 m tall'), 'twice as big'), { code: 'E_SIZE_IMPOSSIBLE' });
  t.match(plan('a mug with a nose').assumptions.join(), /nose/);
});

t.test('titles are plain, short enough for a collection, and the same brief gives the same plan', async (t) => {
  t.equal(plan('a stool').title, 'A stool');
  t.ok(plan(`a stool with ${'a round seat and '.repeat(8)}thick legs`).title.length <= 60);
  t.same(plan('a red stool'), plan('a red stool'));
});

t.test('a refinement changes what it names; the rest is held to be what it was', async (t) => {
  const old = plan('a three-legged stool');
  const thick = refined(old, 'make the legs thicker');
  t.ok(thick.parameters.leg_width!.value > old.parameters.leg_width!.value * 1.2);
  t.match(fact(thick, 'seat.unchanged'), { measure: 'unchanged', required: true });
  t.notOk(fact(thick, 'leg.unchanged'));
  t.notOk(fact(thick, 'ring.unchanged'), 'the ring follows the legs');

  t.equal(part(refined(old, 'five legs'), 'leg').count, 5);
  t.equal(part(refined(old, 'one more leg'), 'leg').count, 4);
  t.ok(part(refined(old, 'add a cushion'), 'cushion'));
  t.notOk(part(refined(old, 'remove the ring'), 'ring'));
  t.equal(part(refined(old, 'make the seat square'), 'seat').form.type, 'extrude');
  t.match(fact(refined(old, 'make it 70 cm tall'), 'stool.height'), { wanted: 0.7 });
  t.ok(refined(old, 'taller').parameters.height!.value > 0.5);
  t.ok(refined(old, 'make it bigger').items[0]!.stretch[0] > 1.1);
  t.equal(refined(old, 'make the seat 5 cm thick').parameters.seat_thickness!.value, 0.05);
  t.match(refined(old, 'make it low-poly'), { flat: true });
  t.match(refined(old, 'make it rustic').materials, { weathered_wood: { base: 'weathered wood' } });
  t.ok(Math.abs(refined(old, '10 cm taller').parameters.height!.value - 0.55) < 0.005);
  const high = refined(old, 'longer legs');
  t.match(fact(high, 'seat.unchanged'), { measure: 'same shape' }, 'the seat moved up and is the same');
});

t.test('paint changes the look alone, and can be taken back by a material', async (t) => {
  const old = plan('an oak stool');
  const blue = refined(old, 'paint it blue');
  t.match(blue.materials[part(blue, 'seat').material], { base: 'painted wood', color: '#0000ff' });
  t.match(fact(blue, 'seat.unchanged'), { measure: 'same shape' });
  const walnut = refined(blue, 'use walnut instead');
  t.match(walnut.materials[part(walnut, 'seat').material], { base: 'walnut', asked: false });
  const seat = refined(old, 'paint the seat red');
  t.match(fact(seat, 'leg.unchanged'), { measure: 'unchanged' });
  const velvet = refined(refined(old, 'add a cushion'), 'make the cushion of velvet and paint the cushion green');
  t.match(velvet.materials[part(velvet, 'cushion').material], { base: 'velvet', asked: true });
});

t.test('in a scene a change finds its item, and its origin stays where it was', async (t) => {
  const old = plan('two mugs on a table');
  const more = refined(old, 'make the mugs red');
  t.equal(more.materials[part(more, 'mug_body').material]!.color, '#ff0000');
  t.ok(fact(more, 'table_top.unchanged'));
  const one = plan('a mug');
  t.same((refined(one, 'make the handle thicker').planner.memo as Memo).items[0]!.origin, (one.planner.memo as Memo).items[0]!.origin);
  t.same(refined(one, 'make the handle wider').items[0]!.places[0]!.at.slice(0, 2), one.items[0]!.places[0]!.at.slice(0, 2));
});

t.test('a change that cannot be made says what is lacking', async (t) => {
  const old = plan('a stool');
  for (const [feedback, code] of [['add armrests', 'E_FEEDBACK_UNKNOWN'], ['500 legs', 'E_COUNT_IMPOSSIBLE'], ['12 legs', 'E_COUNT_IMPOSSIBLE'], ['frobnicate it', 'E_FEEDBACK_UNKNOWN'], ['two rings', 'E_FEEDBACK_UNKNOWN']] as const) {
    t.throws(() => refined(old, feedback), { code }, feedback);
  }
  const bare = { ...old, planner: { id: 'planner', memo: null } };
  t.equal(refined(bare, 'taller'), undefined, 'a plan of another planner is left alone');
});
