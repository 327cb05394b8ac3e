import t from 'tap';
import { inTheWay, isFreeName } from './files.ts';
import { isPlainLine, isPlainText, MOST_VALUES, plainLine, plainText, returned } from './returned.ts';

t.test('a value comes as it was written, but for what steers terminals and what no database takes', async (t) => {
  const honest = { text: 'grün ☂ 🪑\n\ttab', number: -1.5e-7, list: [true, null, []], 'a key': '\\u0000 as six characters' };
  t.same(returned(JSON.stringify(honest)), honest);
  t.same(returned(JSON.stringify({ a: '\u001b[2Jred\u0000\u009b1m\u202e\u2066x\r\ny\ud800' })), { a: '[2Jred1mx\ny' });
  t.same(returned(JSON.stringify([{ 'k\u0000\u001b[1A\n✔ accepted': { deep: '\u0007' } }])), [{ 'k[1A ✔ accepted': { deep: '' } }]);
  const keyed = returned('{"__proto__": {"polluted": "\\u0000"}, "x": "\\u0001"}') as object;
  t.ok(Object.hasOwn(keyed, '__proto__'), 'a key __proto__ stays a key, which the schemas refuse');
  t.equal(({} as { polluted?: string }).polluted, undefined);
  t.same(returned('7'), 7);
});

t.test('more values than any noun has are refused before a schema complains of each', async (t) => {
  t.equal((returned(JSON.stringify(Array(MOST_VALUES).fill(0))) as unknown[]).length, MOST_VALUES);
  t.throws(() => returned(JSON.stringify(Array(MOST_VALUES + 1).fill(0))), { message: /more than 300000 values/ });
  t.throws(() => returned(JSON.stringify(Array.from({ length: 500 }, () => Array(400).fill('a').map((a) => ({ a }))))), RangeError);
});

t.test('a line is one line', async (t) => {
  t.equal(plainLine('a\r\n  b\u2028c\u0085d'), 'a b c d');
  t.equal(plainLine(`${' '.repeat(1_000_000)}x`, 3), '   ', 'a million spaces are looked at once');
  t.equal(plainText('a\nb\tc'), 'a\nb\tc');
  t.equal(plainText('🪑🪑', 3), '🪑\ufffd', 'nothing is cut in half');
  t.same([isPlainLine('a b'), isPlainLine('a\nb'), isPlainText('a\nb'), isPlainText('\u001b'), isPlainText('\u202e')], [true, false, true, false, false]);
});

t.test('a file has a name of its own, and a place', async (t) => {
  for (const name of ['asset.glb/x', 'ASSET.glb/x/y', 'asset.glb.', 'run.json..', 'script.py/x', 'views', 'Views/x', 'a/b.', 'a./b', 'com0', 'a/nul.txt', 'plan.json/x']) t.notOk(isFreeName(name), name);
  for (const name of ['parts.csv', 'models/a.obj', 'asset.glb.txt', 'view', 'console.log', 'a/run.json', 'v1.2/x']) t.ok(isFreeName(name), name);
  const files = (...names: string[]) => ({ files: names.map((name, bytes) => ({ name, bytes })) });
  t.equal(inTheWay(files('a', 'b', 'c/d', 'c/e')), null);
  t.equal(inTheWay(files('a', 'a/b')), 'a/b');
  t.equal(inTheWay(files('x/a/b', 'X/A')), 'x/a/b');
  t.equal(inTheWay(files('a.txt', 'A.TXT')), 'A.TXT');
  t.equal(inTheWay({ files: [{ name: 'a' }, { name: 'a' }] }), null, 'the same handle twice is one file');
  for (const odd of [null, 7, {}, { files: 1 }, { files: [null, 1] }]) t.doesNotThrow(() => inTheWay(odd));
});
