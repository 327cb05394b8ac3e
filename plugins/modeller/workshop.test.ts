/** What the modeller lends to a planner and a coder that are driven by a model, and how it stands what a model may come up with. */
import { execFileSync } from 'node:child_process';
import t from 'tap';
import { Plan } from '#core/index.ts';
import { samplePart, samplePlan } from '#core/testing/index.ts';
import { compile, completed } from './compile.ts';
import { FORMS } from './forms/index.ts';
import { SAMPLES } from './forms/samples.ts';
import { KINDS } from './kinds/index.ts';
import { MATERIALS } from './materials/library.ts';
import { TOOLBOX } from './toolbox/index.ts';
import { createWorkshop } from './workshop.ts';

const workshop = createWorkshop(Object.fromEntries(KINDS.map((kind) => [kind.name, kind])));
const planWith = (part: object, more: object = {}): Plan => samplePlan({ parts: [{ ...samplePart({ form: { type: 'box', size: [0.1, 0.2, 0.3] }, size: null }), ...part }], ...more });
const measured = (part: object, more: object = {}) => workshop.measured(planWith(part, more));
const problem = (part: object, more: object = {}) => workshop.measured(planWith(part, more)).problems.join('\n');
const rounded = (size: readonly number[] | null) => size?.map((side) => Number(side.toFixed(4)));

/** Names that a script defines, imports and calls, as Python itself reads it. */
function asPython(source: string): { defines: string[]; imports: string[]; calls: string[]; consts: Record<string, unknown> } {
  const code = `
import ast, json, sys
tree = ast.parse(sys.stdin.read())
walk = list(ast.walk(tree))
print(json.dumps({
    "defines": [n.name for n in tree.body if isinstance(n, ast.FunctionDef)],
    "imports": sorted({a.name for n in walk if isinstance(n, ast.Import) for a in n.names} | {n.module for n in walk if isinstance(n, ast.ImportFrom)}),
    "calls": sorted({n.func.id for n in walk if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}),
    "consts": {n.targets[0].id: n.value.value for n in tree.body if isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name) and isinstance(n.value, ast.Constant)},
}))`;
  return JSON.parse(execFileSync('python3', ['-c', code], { input: source, encoding: 'utf8' })) as ReturnType<typeof asPython>;
}

t.test('it tells of every form with its samples, of materials by family, kinds and tools', async (t) => {
  for (const { type, about } of Object.values(FORMS)) t.ok(workshop.forms.includes(`${type}: ${about}\n  {"type":"${type}"`), type);
  t.equal(workshop.forms.split('\n').filter((line) => line.startsWith('  ')).length, SAMPLES.length);
  t.match(workshop.materials, /^wood: .*\boak\b/m);
  t.equal(workshop.materials.split('\n').flatMap((line) => line.split(': ')[1]!.split(', ')).length, Object.keys(MATERIALS).length);
  t.equal(workshop.kinds.split(', ').length, KINDS.length);
  t.match(workshop.tools, /^def scatter\(bm, count, size.*\): Copies of a mesh over an ellipsoid .* Stays the same for the same seed\.$/m);
  for (const name of ['box', 'modified', 'sweep', 'spot']) t.match(workshop.tools, new RegExp(`^def ${name}\\(.*\\): \\S`, 'm'));
  t.notMatch(workshop.tools, 'undefined');
  t.equal(workshop.has('box', TOOLBOX.get('box')!), true);
  t.equal(workshop.has('box', 'def box():\n    pass'), false);
  t.equal(workshop.has('nobox', ''), false);
});

t.test('every sample can be measured in a plan', async (t) => {
  for (const form of SAMPLES) t.same(problem({ form }), '', JSON.stringify(form));
});

t.test('count, size, tolerance and closedness come from form and place, of written parts from the model', async (t) => {
  const { plan, problems } = measured({ place: { at: ['height', 0, 0], repeat: [{ mirror: 'x' }, { along: 'height * 4', step: [0, 1, 0] }] } });
  t.same(problems, []);
  t.match(plan.parts[0], { count: 2, closed: true, tolerance: 0.05 });
  t.same(rounded(plan.parts[0]!.size), [0.1, 0.2, 0.3]);
  t.same(rounded(measured({ place: { turn: [0, 0, 90] } }).plan.parts[0]!.size), [0.2, 0.1, 0.3]);
  t.same(measured({}, { flat: true }).plan.parts[0]!.tolerance, 0.27);
  t.equal(measured({ form: { type: 'leaf', length: 0.2, width: 0.1 } }).plan.parts[0]!.closed, false);
  const written = measured({ form: { type: 'written', about: 'x', size: 'any key' }, size: [1, 2, 3], closed: false, place: { repeat: [{ around: 5 }] } });
  t.match(written, { problems: [], plan: { parts: [{ count: 5, size: [1, 2, 3], tolerance: 0.15, closed: false }] } });
  t.same(Plan.parse(written.plan), written.plan);
});

t.test('what comes to nothing or too much is a problem of its part, not a fault', async (t) => {
  const box = { type: 'box', size: [0.1, 0.1, 0.1] };
  for (const [part, said] of [
    [{ place: { repeat: [{ around: 0 }] } }, /its repeats come to no copy at all/],
    [{ place: { repeat: [{ along: -3, step: [0, 0, 1] }] } }, /no copy at all/],
    [{ place: { repeat: [{ around: 1e9 }] } }, /its repeats come to 1000000000 copies; 2000 are the most/],
    [{ place: { repeat: Array.from({ length: 40 }, () => ({ mirror: 'x' })) } }, /2000 are the most/],
    [{ form: { type: 'join', parts: [{ type: 'join', parts: [{ ...box, repeat: [{ around: 1000 }] }], repeat: [{ around: 1000 }] }] } }, /are the most/],
    [{ form: { type: 'tube', path: [[0, 0, 0], [0, 0, 1], [0, 1, 1]], radius: 0.1, per: 1e9 } }, /form tube: per: 200 are the most/],
    [{ form: { type: 'warped', of: { type: 'ball', size: [1, 1, 1], repeat: [{ around: 1500 }] } } }, /too many points to be measured/],
    [{ form: { type: 'box', size: [1e308, 1, 1] }, place: { at: [1.7e308, 0, 0] } }, /it comes to no size/],
    [{ form: { type: 'cut', of: null, by: [box] } }, /there is no form undefined/],
    [{ form: { type: 'cut', of: box, by: [null] } }, /there is no form undefined/],
    [{ form: { type: 'join', parts: [box, 5] } }, /there is no form undefined/],
    [{ form: { type: 'join', parts: 'all' } }, /names "all", which is no parameter/],
    [{ form: { type: 'join', parts: [{ ...box, at: 5 }] } }, /place: at/],
    [{ form: { type: 'join', parts: [{ ...box, repeat: 'twice' }] } }, /place: repeat/],
    [{ form: { type: 'scatter', of: { type: ['x()'] }, count: 3, size: [1, 1, 1] } }, /there is no form \["x\(\)"\]/],
    [{ form: { type: 'scatter', of: { type: 'x()' }, count: 3, size: [1, 1, 1] } }, /there is no form "x\(\)"/],
    [{ form: { type: 'scatter', of: { ...box, 'size=1) or x(': 1 }, count: 3, size: [1, 1, 1] } }, /form box: .*size=1\) or x\(/],
    [{ form: { type: 'constructor' } }, /there is no form "constructor"/],
    [{ form: { type: '__proto__' } }, /there is no form "__proto__"/],
    [{ form: { ...box, constructor: 1 } }, /form box/],
    [{ form: { type: 'extrude', shape: { rect: [1, 1], '"]: x()': 1 }, depth: 1 } }, /form extrude: shape/],
    [{ form: { type: 'box', size: ['__import__("os")', 1, 1] } }, /may hold numbers, names/],
    [{ form: { type: 'box', size: ['constructor', 1, 1] } }, /does not come to a number/],
    [{ form: { type: 'box', size: ['height.__class__', 1, 1] } }, /may hold numbers, names/],
    [{ form: { type: 'box', size: ['1 if height else 2', 1, 1] } }, /cannot be read|may hold/],
    [{ form: { type: 'box', size: ['1/0', 1, 1] } }, /does not come to a number/],
    [{ form: { type: 'box', size: ['1e400', 1, 1] } }, /does not come to a number/],
    [{ form: { type: 'box', size: ['height #', 1, 1] } }, /cannot be read/],
    [{ form: { type: 'box', size: [Number.NaN, 1, 1] } }, /form box: size/],
    [{ place: { at: ['os.system("x")', 0, 0] } }, /may hold numbers, names/],
    [{ place: { at: [0, 0, 0], __proto__x: 1 } }, /it may have at, turn and repeat/],
  ] as const) t.match(problem(part), said);
  t.match(problem({}, { items: [{ name: 'stool', kind: 'stool', places: [{ at: ['__import__', 0, 0], turn: 0 }] }] }), /names "__import__"/);
  t.match(problem({}, { materials: { wood: { base: 'constructor', color: '#000000' } } }), /there is no material "constructor"/);
  t.match(problem({}, { parameters: { height: { value: 1, unit: 'm', note: '', expression: 'height + 1' } } }), /names "height", which is no parameter/);
});

t.test('a fault of its own is no problem of the plan', async (t) => {
  const plan = planWith({});
  t.throws(() => workshop.measured({ ...plan, items: [{ ...plan.items[0]!, places: undefined as never }] }), TypeError);
});

t.test("an item is made from words under another's name", async (t) => {
  const plan = workshop.item('perch', 'a red three-legged stool 60 cm tall', 3);
  t.match(plan.items, [{ name: 'perch', kind: 'stool' }]);
  t.ok(plan.parts.every(({ name, item }) => item === 'perch' && name.startsWith('perch_')));
  t.ok(Object.keys(plan.parameters).every((name) => name.startsWith('perch_')));
  t.same(workshop.measured(plan).problems, []);
  t.same(workshop.measured(plan).plan.parts.map(({ name, count, size }) => [name, count, rounded(size)]), plan.parts.map(({ name, count, size }) => [name, count, rounded(size)]), 'and measures what the modeller says');
  t.throws(() => workshop.item('perch', 'a blorp', 1), { code: 'E_KIND_UNKNOWN' });
  t.throws(() => workshop.item('perch', 'a stool and a mug', 1), { code: 'E_BRIEF_INVALID', message: /names 2 things/ });
});

t.test('a script is completed with what it calls, once, and with the imports of that', async (t) => {
  const { source } = compile(planWith({}), { seed: 1 });
  t.equal(completed(source), source, 'one that has all stays as it is');
  const more = source.replace('# --- Parts', () => 'from random import choice\nX = helix\n\n\ndef own():\n    return sweep(np.array([Vector((0, 0, 0))]), smooth_line([random.random()]))\n\n\n# --- Parts').replace('import bmesh\n', 'from random import choice\nfrom mathutils import Vector\nimport bmesh\n');
  const whole = completed(more);
  const { defines, imports } = asPython(whole);
  t.same(['sweep', 'smooth_line', 'own'].filter((name) => !defines.includes(name)), []);
  t.same(defines, [...new Set(defines)], 'nothing twice');
  for (const name of ['random', 'numpy', 'mathutils']) t.ok(imports.includes(name), name);
  const head = whole.split('\n\n\n')[1]!.split('\n').filter(Boolean);
  t.same(head, [...new Set(head)]);
  t.ok(head.includes('from random import choice') && !head.includes('from mathutils import Vector'), 'an import that another covers goes, others stay');
  t.ok(whole.endsWith('if __name__ == "__main__":\n    build()\n'));
  t.equal(completed(whole), whole);
});

t.test('whatever stands in a plan is inert in its script', async (t) => {
  const nasty = ['"""\nimport os\nos.system("x")\n"""', '\\', "'''", 'x\\"""\n', '"; import os; "', '\u2028import os', '{0.__class__}', '#\n    import os', '\r\nimport os', '"""\n\n\n# --- Parts ---\n\n\ndef build():\n    pass\n"""'];
  const plain = asPython(compile(planWith({ form: { type: 'written', about: 'x' }, size: [1, 1, 1] }, { title: 'x' }), { seed: 1 }).source);
  for (const text of nasty) {
    const plan = planWith(
      { note: text, material: text, form: { type: 'written', about: text }, size: [1, 1, 1] },
      { title: text, materials: { [text]: { base: 'oak', color: '#b58a55' } }, parameters: { height: { value: 1, unit: 'm', note: text } }, items: [{ name: 'stool', kind: text, places: [{ at: [0, 0, 0], turn: 0 }] }], assumptions: [text], queries: [text], acceptance: [] },
    );
    t.same(workshop.measured(plan).problems, []);
    const found = asPython(compile(plan, { seed: 1 }).source);
    t.same([found.defines, found.imports, found.calls], [plain.defines, plain.imports, plain.calls], text);
    t.equal(found.consts.TITLE, text, 'the title is a text and no more');
    t.equal(found.consts.HEIGHT, 1);
  }
});
