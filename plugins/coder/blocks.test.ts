/** Python read as its top-level blocks, whatever state it is in. */
import t from 'tap';
import { blockAt, blocks, named } from './blocks.ts';

const read = (source: string) => blocks(source).filter(({ sort }) => sort !== 'other').map(({ sort, name }) => `${sort} ${name}`.trim());

t.test('what binds a name is told from the rest', async (t) => {
  t.same(read('import math\nfrom a import (\n  b,\n)\nX = 1\ndef f():\n    y = 2\n\n\nclass C:\n    def g(self): pass\nprint(f())\nif X:\n    def h(): pass\n'), ['import', 'import', 'assignment X', 'definition f', 'definition C']);
  t.same(read('@cache\n@other(1)\ndef f():\n    pass\nasync def g():\n    pass\n@x\nasync def h(): pass\n'), ['definition f', 'definition g', 'definition h']);
  t.equal(named('@cache\ndef f():\n    pass\n').get('f')!.text, '@cache\ndef f():\n    pass', 'with its decorators');
});

t.test('an assignment is called by its own target, not by what it is made from', async (t) => {
  t.same(read('A: float = 3\nB, C = 1, 2\n(D, E) = 1, 2\n[F] = [1]\nG = H = I\nx.y = J\nx[0] = K\n'), ['assignment A', 'assignment B', 'assignment D', 'assignment F', 'assignment G', 'assignment', 'assignment']);
});

t.test('text that looks like code is text', async (t) => {
  t.same(read('"""\ndef fake():\n    pass\n"""\ndef f():\n    """\ndef inner():\n    pass\n    """\n    return """\nX = 1\n"""\n# def no(): pass\nY = "def z(): pass"\n'), ['definition f', 'assignment Y']);
});

t.test('prose that begins like an import is none', async (t) => {
  t.same(read("Here's the function:\nfrom the front it is round.\nimport os is not needed\n\ndef f():\n    return 1\n\nThat's it."), ['definition f']);
  t.same(read('import os is not needed\n'), []);
  t.same(read('import math  # for sines\r\nimport a\nfrom m import *'), ['import', 'import', 'import']);
});

t.test('broken Python is read as far as it goes', async (t) => {
  t.same(read('def f(:\n    return g((1, 2)\n\n\ndef h():\n    pass\n'), ['definition f', 'definition h']);
  t.equal(named('def f():\n   x = 1\n  y = 2\n  return y\n\n\nX = 1\n').get('f')!.text, 'def f():\n   x = 1\n  y = 2\n  return y', 'with lines that are badly indented');
  t.same(read('def f():\n    """open\n\n\ndef g():\n    pass\n'), ['definition f']);
  for (const source of ['', '\n\n', 'def', 'def (', ')))', '\u0000', '"""', 'class', '@', '@x', 'lambda: :', '\ufeffdef f(): pass', '\ud800']) t.doesNotThrow(() => blocks(source), JSON.stringify(source));
});

t.test('a line is in the block that it belongs to', async (t) => {
  const source = 'import math\n\n\n@x\ndef f():\n    """a\n\n    b"""\n    return 1\n\n\nX = (\n    1)\n# end\n';
  t.same(Array.from({ length: 15 }, (_, i) => blockAt(source, i + 1)), [undefined, undefined, undefined, 'f', 'f', 'f', 'f', 'f', 'f', undefined, undefined, 'X', 'X', undefined, undefined]);
  t.equal(blockAt(source, 1000), undefined);
  t.equal(blockAt('def f():\n    return 1\ndef g():\n    return 2\n', 3), 'g', 'also with nothing between them');
});
