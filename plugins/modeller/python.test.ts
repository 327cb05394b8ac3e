import { execFileSync } from 'node:child_process';
import t from 'tap';
import { formToPython, pythonComment, pythonString } from './python.ts';

const NASTY = ['"; import os; os.system("x")', "'''", '"""', '\\', '\\"', 'a\nb', '\r\n', '\u2028', '椅子 🪑', '${x}', '#', '\x00\x1b[31m', 'é'];

t.test('text becomes an ASCII literal that Python reads back as the same text', async (t) => {
  const source = `import json\nprint(json.dumps([${NASTY.map(pythonString).join(', ')}]))`;
  t.match(source, /^[\x20-\x7e\n]*$/);
  t.same(JSON.parse(execFileSync('python3', ['-c', source], { encoding: 'utf8' })), NASTY);
});

t.test('a comment keeps no quote, backslash or line break', async (t) => {
  for (const text of NASTY) t.match(pythonComment(text), /^[^"\\`\n\r]*$/);
  t.equal(pythonComment('the  seat\nof oak'), 'the  seat of oak');
});

t.test('a form becomes a call, long ones on several lines, with the forms inside it first', async (t) => {
  t.equal(formToPython({ type: 'box', size: ['width', 0.1, 0.2], edges: 'top', bevel: 0.01 }), 'box(size=(WIDTH, 0.1, 0.2), edges="top", bevel=0.01)');
  t.equal(formToPython({ type: 'tube', path: [[0, 0, 0], [0, 0, 1]], radius: [0.1, 0.2], smooth: false }), 'tube(path=[(0, 0, 0), (0, 0, 1)], radius=[0.1, 0.2], smooth=False)');
  t.equal(
    formToPython({ type: 'cut', of: { type: 'box', size: [1, 1, 1] }, by: [{ type: 'ball', size: [1, 1, 1], at: [0, 0, 1] }] }),
    'cut(box(size=(1, 1, 1)), placed(ball(size=(1, 1, 1)), [spot(at=(0, 0, 1))]))',
  );
  t.match(formToPython({ type: 'extrude', shape: { rect: [1, 'depth'], round: 0.1 }, depth: 1 }), 'extrude(shape={"rect": (1, DEPTH), "round": 0.1}, depth=1)');
  t.match(formToPython({ type: 'stretched', of: { type: 'ball', size: [1, 1, 1] }, by: [1, 1, 2] }), 'stretched(ball(size=(1, 1, 1)), by=(1, 1, 2))');
  const long = formToPython({ type: 'lathe', profile: Array.from({ length: 30 }, (_, i) => [i, i * 2]) });
  t.equal(long.split('\n').length, 34);
});
