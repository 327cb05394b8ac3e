/** The plugin as core sees it: what is asked for, what is taken of an answer, and what is carried from round to round. */
import { execFileSync } from 'node:child_process';
import t from 'tap';
import { BozzettoError, script, type CodePayload, type Note, type Plan, type Report, type Script } from '#core/index.ts';
import { runTap, sampleBrief, sampleFailure, samplePart, samplePlan, sampleReport, scriptedLlm } from '#core/testing/index.ts';
import { KINDS } from '../modeller/kinds/index.ts';
import { createModeller } from '../modeller/index.ts';
import { createWorkshop } from '../modeller/workshop.ts';
import { named } from './blocks.ts';
import { createCoder } from './index.ts';

const tools = createWorkshop(Object.fromEntries(KINDS.map((kind) => [kind.name, kind])));
const coder = createCoder(tools);
const modeller = createModeller();

const box = (name: string, more: object = {}) => samplePart({ name, item: 'lamp', form: { type: 'box', size: ['height', 0.1, 0.02] }, size: [0.45, 0.1, 0.02], note: `the ${name}`, ...more });
const wrote = (name: string, more: object = {}) => samplePart({ name, item: 'lamp', form: { type: 'written', about: `a ${name} of its own` }, size: [0.1, 0.1, 0.1], note: `the ${name}`, ...more });
const planOf = (...parts: ReturnType<typeof box>[]): Plan => samplePlan({ items: ['lamp', 'mug'].map((name) => ({ name, kind: name, places: [{ at: [0, 0, 0], turn: 0 }] })), parts });
const plan = planOf(box('foot'), box('leg', { count: 3, place: { repeat: [{ along: 3, step: [1, 0, 0] }] } }), wrote('shade'), wrote('bulb'), wrote('cup', { item: 'mug' }));

const def = (name: string, body: string) => `def ${name}():\n    """Made up."""\n    return ${body}`;
const SHADE = def('shade_mesh', 'ball(size=(0.1, 0.1, 0.1))');
const BULB = def('bulb_mesh', 'box(size=(0.1, 0.1, 0.1))');
const CUP = def('cup_mesh', 'cylinder(radius=0.05, height=0.1)');
const fenced = (...pieces: string[]) => `Here you are:\n\n\`\`\`python\n${pieces.join('\n\n\n')}\n\`\`\`\nGood luck.`;
const ALL = fenced(SHADE, BULB, CUP);

/** A round as a run goes through it: the modeller's frame, then the coder. */
async function round(answers: Parameters<typeof scriptedLlm>[0], more: Partial<CodePayload> = {}) {
  const payload: CodePayload = { brief: sampleBrief(), plan, before: null, references: [], notes: [], last: null, script: null, ...more };
  const frame = more.script ?? (await runTap(modeller, 'code', payload)).value!;
  const llm = scriptedLlm(answers, { roles: ['coder'] });
  const result = await runTap(coder, 'code', { ...payload, script: frame }, { llm });
  return { ...result, frame, llm, script: result.value!, asked: llm.requests.map(({ messages }) => messages.at(-1)!.text) };
}
const functions = ({ source }: Script) => Object.fromEntries([...named(source)].filter(([name]) => name.endsWith('_mesh') && name !== 'mesh').map(([name, { text }]) => [name, text]));
const whatItAsksFor = (text: string) => /^(?:Write|Mend) (.*?)(?: so that .*|\.)$/m.exec(text)![1]!.split(', ');
/** What Python itself finds defined in each of the sources; throws where one is no Python. */
const python = (...sources: string[]) => JSON.parse(execFileSync('python3', ['-c', 'import ast,json,sys; print(json.dumps([[n.name for n in ast.parse(s).body if hasattr(n, "name")] for s in json.load(sys.stdin)]))'], { input: JSON.stringify(sources), encoding: 'utf8' })) as string[][];
const note = (about: string | null, more: Partial<Note> = {}): Note => ({ id: `n.${about}`, about, text: `${about} looks wrong`, fix: 'mend it', ...more });
const lastOf = (script: Script, report: Report = sampleReport()) => ({ script, report });
const first = (await round([ALL])).script;

t.test('the stubs of the frame are replaced by what the model writes; all else stays as it was', async (t) => {
  const { script, frame, llm, asked, logs, faults } = await round([ALL]);
  t.same(faults, []);
  t.same(logs, ['asking the model for shade_mesh, bulb_mesh, cup_mesh']);
  t.match(llm.requests, [{ role: 'coder', answer: null, seed: 1 }]);
  t.same(whatItAsksFor(asked[0]!), ['shade_mesh', 'bulb_mesh', 'cup_mesh']);
  t.match(asked[0], /"a shade of its own"/);
  t.match(asked[0], /^HEIGHT = 0.45/m);
  t.match(script, { author: 'coder', answers: [] });
  t.same(functions(script), { shade_mesh: SHADE, bulb_mesh: BULB, cup_mesh: CUP });
  for (const [name, { text }] of named(frame.source)) if (!name.endsWith('_mesh')) t.equal(named(script.source).get(name)!.text, text, name);
  t.notMatch(script.source, 'NotImplementedError');
  for (const name of ['ball', 'box', 'cylinder']) t.match(script.source, new RegExp(`^def ${name}\\(`, 'm'), 'the toolbox has what is called');
  t.ok(python(script.source)[0]!.includes('shade_mesh'));
});

t.test('helpers, constants and imports come along, before the first part', async (t) => {
  const own = 'import random\nfrom mathutils import Vector, kdtree\nimport bmesh\n\nDEEP = 0.01\nWIDE, HIGH = DEEP * 2, HEIGHT\n\n\ndef rows():\n    return sweep([Vector((0, 0, 0)), Vector((0, 0, HIGH))], [(0, 0), (DEEP, 0), (0, WIDE)])';
  const { script } = await round([fenced(own, def('shade_mesh', 'rows()'), BULB, CUP)]);
  t.match(script.source, /^DEEP = 0.01\nWIDE, HIGH = DEEP \* 2, HEIGHT\n\n\ndef rows\(\)/m);
  t.ok(script.source.indexOf('DEEP = ') > script.source.indexOf('HEIGHT = ') && script.source.indexOf('def rows') < script.source.indexOf('def shade_mesh'));
  t.match(script.source, /^def sweep\(/m);
  const imports = script.source.split('\n').filter((line) => /^(import|from) /.test(line));
  t.same(imports, [...new Set(imports)], 'each once');
  t.ok(imports.includes('from mathutils import Vector, kdtree') && imports.includes('import random'));
  t.ok(python(script.source)[0]!.includes('rows'));
});

t.test('an answer may be a whole script, several blocks, or bare', async (t) => {
  const whole = first.source;
  for (const [how, answer] of [
    ['a whole script', fenced(whole)], ['a whole script, bare', whole], ['several blocks', `First\n${fenced(SHADE)}\nthen\n${fenced(BULB, CUP)}`],
    ['bare', `${SHADE}\n\n\n${BULB}\n\n\n${CUP}\n`], ['bare, in prose', `Here's what I made, from the plan.\nfrom the top it is round.\n\n${SHADE}\n\n${BULB}\n\n${CUP}\n\nThat's it!`],
    ['a block that was cut off after the last function', `\`\`\`python\n${SHADE}\n${BULB}\n${CUP}\n`], ['CRLF', ALL.replaceAll('\n', '\r\n')],
  ] as const) {
    const { script } = await round([answer]);
    t.same(functions(script), { shade_mesh: SHADE, bulb_mesh: BULB, cup_mesh: CUP }, how);
    t.equal(script.source, whole, how);
  }
});

t.test('functions are taken as they are written', async (t) => {
  const sources: string[] = [];
  for (const text of [
    def('shade_mesh', 'box(size=(1, 1, 1))').replaceAll('    ', '\t'),
    `@functools.cache\n@other("x")\n${SHADE}`,
    `async ${SHADE}`,
    'def shade_mesh():\n    """\ndef bulb_mesh():\n    return None\n    """\n    return """\ndef build():\n"""',
    'def shade_mesh() -> "bmesh":\n    def build(): return 1\n    return build()',
  ]) {
    const { script } = await round([fenced(text, BULB, CUP)]);
    t.same(functions(script), { shade_mesh: text, bulb_mesh: BULB, cup_mesh: CUP });
    sources.push(script.source);
  }
  t.ok(python(...sources).every((names) => names.includes('shade_mesh') && names.includes('build_shade')));
});

t.test("what holds the script together is not the model's to define", async (t) => {
  const { script, frame } = await round([fenced('def build():\n    pass', 'def add_part(*a):\n    pass', 'def box(size):\n    return None', 'FLAT = True\nHEIGHT = 9', def('build_foot', '1'), def('leg_mesh', '1'), SHADE, BULB, CUP, 'build()')]);
  const [had, has] = [named(frame.source), named(script.source)];
  for (const name of ['build', 'add_part', 'box', 'FLAT', 'HEIGHT', 'build_foot']) t.equal(has.get(name)?.text, had.get(name)!.text, name);
  t.equal(script.source.match(/^build\(\)/gm), null, 'nothing is called at top level');
  t.same(script.answers, []);
});

t.test('Python that is wrong goes to Blender as it is', async (t) => {
  const sources: string[] = [];
  for (const text of ['def shade_mesh(:\n    return box((1, 2)', 'def shade_mesh():\n    """open', 'def shade_mesh():\n    return (1,', 'def shade_mesh():\n   x = 1\n  y = 2', 'def shade_mesh():']) {
    const { script, faults } = await round([`${fenced(BULB, CUP)}\n${fenced(text)}`]);
    t.same(faults, []);
    t.ok(script.source.includes(text), text);
    const mended = await round([fenced(SHADE, BULB, CUP)], { last: lastOf(script, sampleFailure({ line: script.source.slice(0, script.source.indexOf(text)).split('\n').length })), notes: [note(null)] });
    t.same(functions(mended.script), { shade_mesh: SHADE, bulb_mesh: BULB, cup_mesh: CUP }, 'and comes out of it again');
    sources.push(mended.script.source);
  }
  t.ok(python(...sources).every((names) => names.includes('shade_mesh')));
});

t.test('an answer that lacks a function goes back once', async (t) => {
  const { script, llm, asked } = await round([fenced(SHADE), ALL]);
  t.same(functions(script).bulb_mesh, BULB);
  t.same(llm.requests.map(({ messages }) => messages.length), [1, 3]);
  t.match(asked[1], /^The answer lacks bulb_mesh, cup_mesh: answer with one fenced block/);
  t.match(llm.requests[1]!.messages[1], { from: 'assistant', text: fenced(SHADE) });
  for (const prose of ['I am sorry, I can only describe it: it is round.', '', '```\n```', '{"shade_mesh": "round"}']) {
    const { faults, value, frame, llm } = await round(() => prose);
    t.match(faults, [{ plugin: 'coder', code: 'E_LLM_ANSWER_INVALID', message: "the model's answer lacks shade_mesh, bulb_mesh, cup_mesh" }], prose);
    t.equal(llm.requests.length, 2);
    t.equal(value!.source, frame.source, 'the frame stays, and says in Blender what is missing');
  }
});

t.test('nothing to do is no call', async (t) => {
  const forms = planOf(box('foot'), box('cup', { item: 'mug' }));
  const { value, frame, llm } = await round([], { plan: forms });
  t.same([value!.source, value!.author, llm.requests], [frame.source, 'modeller', []]);
  t.equal((await runTap(coder, 'code', { brief: sampleBrief(), plan, before: null, references: [], notes: [], last: null, script: null }, { llm: scriptedLlm([ALL]) })).value, null, 'without a frame');
  t.equal((await runTap(coder, 'code', { brief: sampleBrief(), plan, before: null, references: [], notes: [], last: null, script: frame })).value!.author, 'modeller', 'without a model');
  t.equal((await runTap(coder, 'code', { brief: sampleBrief(), plan, before: null, references: [], notes: [], last: null, script: frame }, { llm: scriptedLlm([ALL], { roles: ['planner'] }) })).value!.author, 'modeller');
});

t.test('only what the notes are about is mended, the rest is carried over byte for byte', async (t) => {
  const better = def('bulb_mesh', 'ball(size=(0.2, 0.2, 0.2))');
  const { script, asked } = await round([fenced(better, def('shade_mesh', 'None'))], { last: lastOf(first), notes: [note('bulb')] });
  t.same(whatItAsksFor(asked[0]!), ['bulb_mesh']);
  t.match(asked[0], `<note about="bulb">\nbulb looks wrong\nmend it\n</note>`);
  t.match(asked[0], BULB);
  t.notMatch(asked[0], 'def shade_mesh');
  t.same(functions(script), { shade_mesh: SHADE, bulb_mesh: better, cup_mesh: CUP }, 'also where the model writes another as well');
  t.equal(script.source.replace(better, BULB), first.source);
  t.same(script.answers, ['n.bulb']);
  const other = await round([fenced(def('cup_mesh', 'None'))], { last: lastOf(first), notes: [note('bulb')] });
  t.same(functions(other.script), { shade_mesh: SHADE, bulb_mesh: BULB, cup_mesh: def('cup_mesh', 'None') }, 'unless it says that another is to blame');
});

t.test('an error is shown with its line', async (t) => {
  const line = first.source.split('\n').findIndex((text) => text.includes('cylinder(radius=0.05')) + 1;
  const { asked } = await round([fenced(CUP.replace('0.05', '0.06'))], { last: lastOf(first, sampleFailure({ line, source: '    return cylinder(radius=0.05)' })), notes: [note(null, { id: 'error:NameError', fix: 'Traceback …' })] });
  t.same(whatItAsksFor(asked[0]!), ['cup_mesh']);
  t.match(asked[0], 'The failing line:\n<source>\nreturn cylinder(radius=0.05)\n</source>');
});

t.test('a model that is away in a later round leaves the script as it stands', async (t) => {
  const { script, notices, faults } = await round([new BozzettoError('E_LLM_UNAVAILABLE', 'gone')], { last: lastOf(first), notes: [note('bulb')] });
  t.equal(script.source, first.source);
  t.match(notices, [/the coder's model could not be used \(E_LLM_UNAVAILABLE: gone\); the script stays as it is/]);
  t.same(faults, []);
  await t.rejects(round([new BozzettoError('E_BUDGET_SPENT', 'no tokens')], { last: lastOf(first), notes: [note('bulb')] }), { code: 'E_BUDGET_SPENT' });
});

t.test("the modeller's moves survive the coder, and the coder's work the modeller's moves", async (t) => {
  const move = (part: string): Note => note(part, { repair: { kind: 'move', part, by: [0, 0, -0.01] } });
  const moved = await round([], { last: lastOf(first), notes: [move('shade'), move('foot')] });
  t.same(moved.llm.requests, [], 'a move is no question');
  t.match(moved.script.source, /build_shade[\s\S]*?spot\(at=\(0, 0, -0\.01\)\)/);
  t.same(functions(moved.script), functions(first));
  t.same(moved.script.answers, ['moved:shade=0,0,-0.01', 'moved:foot=0,0,-0.01', 'n.shade', 'n.foot']);
  const both = await round([fenced(BULB.replace('0.1', '0.2'))], { last: lastOf(moved.script), notes: [move('shade'), note('bulb')] });
  t.match(both.script.source, /build_shade[\s\S]*?spot\(at=\(0, 0, -0\.02\)\)/, 'they add up');
  t.match(both.script.source, /build_foot[\s\S]*?spot\(at=\(0, 0, -0\.01\)\)/);
  t.same(functions(both.script).shade_mesh, SHADE);
});

t.test('where a part is built by the coder it stays so, until the plan changes it', async (t) => {
  const LEG = 'def build_leg(roots, materials):\n    """Three thin legs."""\n    add_part("leg", box(size=(0.01, 0.01, HEIGHT)), materials["wood"], roots, along(3, (1, 0, 0), [spot()]))';
  const second = await round([fenced(LEG)], { last: lastOf(first), notes: [note('leg_2')] });
  t.same(whatItAsksFor(second.asked[0]!), ['build_leg']);
  t.match(second.asked[0], /def build_leg/);
  t.same(second.script.answers, ['n.leg_2', 'wrote:build_leg']);
  const third = await round([fenced(BULB.replace('0.1', '0.3'))], { last: lastOf(second.script), notes: [note('bulb')] });
  t.equal(named(third.script.source).get('build_leg')!.text, LEG);
  t.same(third.script.answers, ['n.bulb', 'wrote:build_leg']);

  const before = { asset: 'a', plan, script: third.script, report: sampleReport() };
  const same = await round([], { before });
  t.equal(same.script.source, third.script.source, 'a refinement that leaves it alone begins with it');
  const shifted = planOf(...plan.parts.map((part) => (part.name === 'leg' ? { ...part, place: { at: [0, 1, 0] as [number, number, number] }, count: 1 } : part)));
  const after = await round([], { before, plan: shifted });
  t.match(named(after.script.source).get('build_leg')!.text, 'spot(at=(0, 1, 0))');
  t.same(after.script.answers, []);
  t.same(functions(after.script), functions(third.script));
});

t.test('a refinement carries over the functions of unchanged parts and asks for the others with their earlier text', async (t) => {
  const old = (await round([fenced('LOW = 0.1\nDEEP = LOW / 2\n\n\ndef rows():\n    return DEEP', 'def only_cup():\n    return 1', SHADE.replace('(0.1, 0.1, 0.1)', '(rows(), 0.1, 0.1)'), BULB, CUP.replace('0.05', 'only_cup()'))])).script;
  const before = { asset: 'a', plan, script: old, report: sampleReport() };
  const next = planOf(...plan.parts.filter(({ name }) => name !== 'cup' && name !== 'bulb'), wrote('bulb', { size: [0.2, 0.2, 0.2] }), wrote('cap'), box('tray', { item: 'mug' }));
  const CAP = def('cap_mesh', 'None');
  const { script, asked } = await round([fenced(BULB, CAP)], { before, plan: next });
  t.same(whatItAsksFor(asked[0]!), ['bulb_mesh', 'cap_mesh']);
  t.match(asked[0], `Before the change it was:\n<source>\n${BULB}\n</source>`);
  t.same(functions(script), { shade_mesh: functions(old).shade_mesh, bulb_mesh: BULB, cap_mesh: CAP }, 'nothing is left of the part that went');
  for (const name of ['rows', 'DEEP', 'LOW']) t.ok(named(script.source).has(name), `${name} is still needed`);
  t.notOk(named(script.source).has('only_cup'));
  t.ok(python(script.source)[0]!.includes('cap_mesh'));
});

t.test('a script of a person has nothing to carry over but what it defines', async (t) => {
  const { script: written } = await round([ALL], { before: { asset: 'a', plan: null, script: script('print(1)\n', 'user'), report: sampleReport() } });
  t.same(functions(written), { shade_mesh: SHADE, bulb_mesh: BULB, cup_mesh: CUP });
});
