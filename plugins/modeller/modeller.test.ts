/** The plugin as core sees it: plan, script, mended script. */
import { execFileSync } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { runTap } from '#core/testing/index.ts';
import { Brief, type Note, type Plan, type Script } from '#core/index.ts';
import { compile } from './compile.ts';
import { createModeller } from './index.ts';
import { kind, length } from './kind.ts';
import { stool } from './kinds/furniture/stool.ts';

const modeller = createModeller();
const brief = (text: string) => Brief.parse({ text });
const planOf = async (text: string, plugin = modeller) => (await runTap(plugin, 'plan', { brief: brief(text), before: null, plan: null })).value as Plan;
const codeOf = async (plan: Plan, notes: Note[] = [], last: { script: Script } | null = null) =>
  (await runTap(modeller, 'code', { brief: brief('x'), plan, before: null, references: [], notes, last: last && { ...last, report: {} as never }, script: null })).value as Script;

t.test('the same plan and seed give the same bytes; another seed another grain', async (t) => {
  const plan = await planOf('a red stool and two mugs on it');
  t.equal(compile(plan, { seed: 1 }).source, compile(await planOf('a red stool and two mugs on it'), { seed: 1 }).source);
  const wood = await planOf('a stool');
  t.not(compile(wood, { seed: 1 }).sha256, compile(wood, { seed: 2 }).sha256);
});

t.test('the script has its parameters on top, a function for each part, and compiles as Python without Bozzetto', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'bozzetto-script-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const plan = await planOf('a three-legged stool, 60 cm tall, with two blue mugs on it');
  const { source } = await codeOf(plan);
  const path = join(folder, 'script.py');
  writeFileSync(path, source);
  execFileSync('python3', ['-m', 'py_compile', path]);
  t.ok(source.indexOf('STOOL_LEGS = 3') > 0 && source.indexOf('STOOL_LEGS = 3') < source.indexOf('def build_stool_seat'));
  for (const { name } of plan.parts) t.match(source, `def build_${name}(roots, materials):`);
  t.match(source, /^[\x20-\x7e\n]*$/, 'plain ASCII');
  t.notMatch(source, /import bozzetto|from bozzetto/);
  t.ok(source.split('\n').every((line) => line.length <= 160), 'no line is too long to read');
});

t.test('words from the brief reach Python as data only', async (t) => {
  for (const text of ['a stool"""\nimport os', 'a mug " + __import__("os").system("x") + "', "a stool'); import os #", 'a stool \\', 'a mug {0.__class__}']) {
    const plan = await planOf(text).catch(() => null);
    if (!plan) continue;
    const { source } = compile(plan, { seed: 1 });
    const found = JSON.parse(execFileSync('python3', ['-c', 'import ast,sys,json;print(json.dumps(sorted({n.name for x in ast.walk(ast.parse(sys.stdin.read())) if isinstance(x,(ast.Import,)) for n in x.names}|{x.module for x in ast.walk(ast.parse("0"))  if isinstance(x,ast.ImportFrom)})))'], { input: source, encoding: 'utf8' })) as string[];
    t.same(found.filter((name) => !['bmesh', 'bpy', 'math', 'numpy', 'random'].includes(name)), [], text);
  }
});

t.test('a part that floats is moved in the next script, and the moves add up', async (t) => {
  const plan = await planOf('a mug');
  const note = (part: string, by: unknown): Note => ({ id: `floating.${part}`, about: part, text: 'floats', fix: null, repair: { kind: 'move', part, by } as never });
  const first = await codeOf(plan, [note('handle', [0, 0, -0.01])]);
  t.match(first.source, /build_handle[\s\S]*spot\(at=\(0, 0, -0\.01\)\)/);
  t.same(first.answers, ['moved:handle=0,0,-0.01']);
  const second = await codeOf(plan, [note('handle', [0.002, 0, 0])], { script: first });
  t.match(second.source, /spot\(at=\(0\.002, 0, -0\.01\)\)/);
  const none = await codeOf(plan, [note('nose', [1, 1, 1]), note('handle', 'up'), { id: 'x', about: null, text: '', fix: null }]);
  t.same(none.answers, [], 'notes that it cannot follow change nothing');
});

t.test('it leaves alone what another has planned or written, and forms that it does not know', async (t) => {
  const plan = await planOf('a mug');
  t.same((await runTap(modeller, 'plan', { brief: brief('a stool'), before: null, plan })).value, plan);
  const strange: Plan = { ...plan, parts: [{ ...plan.parts[0]!, form: { type: 'hologram' } }] };
  t.equal(await codeOf(strange), null);
});

t.test('a plugin can bring a kind, and a wrong one is refused by name and key', async (t) => {
  const zorg = kind({
    name: 'zorg', group: 'toys', about: 'A thing.', parameters: { height: length(0.2, 0.1, 1, 'height', 'height') }, materials: { body: 'oak' },
    parts: [{ name: 'body', note: 'a block', material: 'body', form: { type: 'box', size: [0.1, 0.1, 'height'], bevel: 0.01 } }], briefs: ['a zorg', 'a tall zorg'],
  });
  t.equal((await planOf('a red zorg 30 cm tall', createModeller({ kinds: [zorg] }))).parameters.height!.value, 0.3);
  const broken = (change: object) => () => kind({ ...zorg, ...change });
  t.throws(broken({ group: 'cheese' }), { code: 'E_PLUGIN_INVALID', message: /kind zorg: group/ });
  t.throws(broken({ parts: [{ ...zorg.parts[0], material: 'cloth' }] }), { code: 'E_PLUGIN_INVALID', message: /part body names the material slot "cloth"; there are body/ });
  t.throws(broken({ parts: [{ ...zorg.parts[0], when: { hat: true } }] }), { code: 'E_PLUGIN_INVALID', message: /when\.hat/ });
  t.throws(broken({ parts: [{ ...zorg.parts[0], name: 'zorg' }] }), { code: 'E_PLUGIN_INVALID', message: /root object/ });
  t.throws(broken({ derived: { flat: 1 } }), { code: 'E_PLUGIN_INVALID', message: /every script has already/ });
  t.throws(broken({ main: ['cloth'] }), { code: 'E_PLUGIN_INVALID', message: /main names "cloth"/ });
  t.equal(stool.name, 'stool');
});
