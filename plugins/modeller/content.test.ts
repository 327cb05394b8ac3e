/** What a stranger's kinds and materials may be, and what is refused before a script is written of them. */
import t from 'tap';
import { KINDS } from './kinds/index.ts';
import { createModeller } from './index.ts';
import { readContent } from './content.ts';
import { sampleBrief } from '#core/testing/index.ts';
import type { TapContext } from '#core/index.ts';

const pedestal = {
  name: 'pedestal', group: 'furniture', words: ['display plinth'], about: 'A block to show things on.',
  parameters: { height: { value: 1, min: 0.3, max: 1.6, unit: 'm', note: 'floor to top', drives: 'height' }, width: { value: 0.4, min: 0.2, max: 1, unit: 'm', note: 'width', drives: 'width' } },
  materials: { body: 'terrazzo' },
  parts: [{ name: 'shaft', note: 'solid block', material: 'body', form: { type: 'box', size: ['width', 'width', 'height'], bevel: 0.01 } }],
  briefs: ['a tall pedestal', 'a display plinth 60 cm wide'],
};
const terrazzo = { name: 'terrazzo', words: ['terrazzo stone'], family: 'stone', color: '#d8d2c8', roughness: 0.3, pattern: 'speckle', second: 0.5, tile: 0.2, pixels: 512 };
const files = (kind: object, material: object = terrazzo) => ({ kinds: new Map([['kinds/k.json', JSON.stringify(kind)]]), materials: new Map([['materials/m.json', JSON.stringify(material)]]) });

t.test('a kind and its material become a plan and a script', async (t) => {
  const content = readContent(files(pedestal));
  const modeller = createModeller(content);
  const plan = (await modeller.plan!({ brief: sampleBrief({ text: 'a blue pedestal 80 cm tall' }), before: null, plan: null }, {} as TapContext))!;
  t.equal(plan.items[0]!.kind, 'pedestal');
  const plain = (await modeller.plan!({ brief: sampleBrief({ text: 'a pedestal and an oak stool' }), before: null, plan: null }, {} as TapContext))!;
  t.match(Object.values(plain.materials), [{ base: 'terrazzo', color: '#d8d2c8' }]);
  const script = (await modeller.code!({ brief: sampleBrief(), plan: plain, before: null, references: [], notes: [], last: null, script: null }, {} as TapContext))!;
  t.match(script.source, '"terrazzo", color="#d8d2c8"');
  t.match(script.source, 'pattern=speckle');
});

t.test('what could harm is refused, with the file and the place', async (t) => {
  const refused = (kind: object, message: RegExp, material?: object) => t.throws(() => readContent(files(kind, material)), { code: 'E_PLUGIN_CONTENT', message });
  const part = pedestal.parts[0]!;
  const formed = (form: object) => ({ ...pedestal, parts: [{ ...part, form }] });
  refused({ ...pedestal, name: 'stool' }, /^kinds\/k\.json: kind stool: stool is what the kind stool is called already/);
  refused({ ...pedestal, words: ['(a+)+$'] }, /is no word/);
  refused({ ...pedestal, briefs: ['a wooden stool', 'a chair'] }, /the brief "a wooden stool" is read as stool/);
  refused({ ...pedestal, wheels: 4 }, /wheels/);
  refused(formed({ type: 'box', size: [1, 1, 1], 'x=__import__("os")': 1 }), /can't be a name here/);
  refused(formed({ type: 'box', size: ['__import__("os")', 1, 1] }), /may hold numbers/);
  refused(formed({ type: 'exec', size: [1, 1, 1] }), /there is no form "exec"/);
  refused(formed({ type: 'constructor', size: [1, 1, 1] }), /form/);
  refused({ ...pedestal, parts: [{ ...part, repeat: [{ along: 1e9, step: [1, 0, 0] }] }] }, /at most 20000/);
  let deep: object = { type: 'box', size: [0.1, 0.1, 0.1] };
  for (let k = 0; k < 6; k += 1) deep = { type: 'join', parts: [Object.assign(deep, { repeat: [{ along: 200, step: [0.01, 0, 0] }] })] };
  refused(formed(deep), /too often|at most/);
  for (let k = 0; k < 40; k += 1) deep = { type: 'join', parts: [deep] };
  refused(formed(deep), /deeper than/);
  refused({ ...pedestal, materials: { body: 'unobtainium' } }, /there is no material "unobtainium"/);
  refused(pedestal, /there is a material "oak" already/, { ...terrazzo, name: 'oak' });
  refused(pedestal, /pattern/, { ...terrazzo, pattern: 'os.system' });
  refused({ ...pedestal, parts: [{ ...part, parent: 'shaft' }] }, /part shaft is its own parent/);
  refused({ ...pedestal, parts: [{ ...part, parent: 'cap' }, { ...part, name: 'cap', parent: 'shaft' }] }, /is its own parent/);
  refused({ ...pedestal, parts: [{ ...part, parent: 'nobody' }] }, /there is no part "nobody"/);
  refused({ ...pedestal, about: 'a \u001b[2Jblock' }, /about: has control characters/);
  refused({ ...pedestal, parts: [{ ...part, note: 'solid \u202ekcolb' }] }, /note: has control characters/);
  for (const size of ['1e308 * 10', 'height / 0', 'sqrt(0 - height)', 'tan(height * 1e999)']) refused(formed({ type: 'box', size: [size, 1, 'height'] }), /does not come to a number/);
  refused({ ...pedestal, derived: { a: 'b', b: 'a' } }, /names "b", which is no parameter/);
  refused(formed({ type: 'box', size: [1e300, 1, 'height'] }), /can.?not be made/);
  t.throws(() => readContent({ kinds: new Map([['kinds/k.json', '{']]), materials: new Map() }), { code: 'E_PLUGIN_CONTENT', message: /is not JSON/ });
  t.throws(() => readContent({ kinds: new Map([['kinds/k.json', '{"__proto__": {"a": 1}}']]), materials: new Map() }), { code: 'E_PLUGIN_CONTENT' });
});

t.test('what would keep the reader busy is refused before it does', async (t) => {
  const refused = (kind: object, message: RegExp) => t.throws(() => readContent(files(kind)), { code: 'E_PLUGIN_CONTENT', message });
  const many = <T>(count: number, make: (n: number) => [string, T]) => Object.fromEntries(Array.from({ length: count }, (_, n) => make(n)));
  refused({ ...pedestal, briefs: Array(3000).fill('a tall pedestal') }, /3000 briefs, at most 20/);
  refused({ ...pedestal, words: Array.from({ length: 3000 }, (_, n) => `plinth ${n}`) }, /words, at most 200/);
  refused({ ...pedestal, parameters: { ...pedestal.parameters, ...many(600, (n) => [`p${n}`, { ...pedestal.parameters.width, drives: undefined }]) } }, /602 parameters, at most 60/);
  refused({ ...pedestal, options: many(41, (n) => [`o${n}`, { words: [], on: true }]) }, /41 options/);
  refused({ ...pedestal, variants: many(9, (v) => [`v${v}`, many(9, (n) => [`c${n}`, {}])]) }, /81 choices/);
  refused({ ...pedestal, parts: Array.from({ length: 201 }, (_, n) => ({ ...pedestal.parts[0]!, name: `p${n}` })) }, /201 parts/);
  t.throws(() => readContent(files(pedestal), undefined, { milliseconds: -1 }), { code: 'E_PLUGIN_CONTENT', message: /takes too long/ });
});

t.test('notes and texts can’t break out of the script', async (t) => {
  const evil = '"""\nimport os\nos.system("x")\n"""';
  const content = readContent(files({ ...pedestal, about: evil, parameters: { ...pedestal.parameters, height: { ...pedestal.parameters.height, note: `x\nimport os${evil}` } }, parts: [{ ...pedestal.parts[0]!, note: evil }] }));
  const modeller = createModeller(content);
  const plan = (await modeller.plan!({ brief: sampleBrief({ text: 'a pedestal' }), before: null, plan: null }, {} as TapContext))!;
  const script = (await modeller.code!({ brief: sampleBrief(), plan, before: null, references: [], notes: [], last: null, script: null }, {} as TapContext))!;
  t.notMatch(script.source, /^\s*import os/m);
  t.notMatch(script.source, /^\s*os\.system/m);
});

t.test('every kind of ours would pass as a stranger’s, but for its name', async (t) => {
  for (const kind of KINDS) t.throws(() => readContent({ kinds: new Map([['k', JSON.stringify(kind)]]), materials: new Map() }), { message: /is called already/ }, kind.name);
});
