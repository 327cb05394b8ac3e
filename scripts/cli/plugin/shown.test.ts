/** What `plugin test` says of a case: payload in, value out, time and memory on a screen's width; all of it where something is wrong, or it is asked for. */
import t from 'tap';
import { shown } from './test.ts';

const one = { title: 'a heavy seat is found', file: 'cases/over.json', hook: 'verify' as const };
const result = {
  payload: { brief: { text: 'a stool' }, long: 'x'.repeat(2000) }, value: [{ id: 'triangles', pass: true, text: 'y'.repeat(300) }], faults: [], notices: ['noticed'], logs: ['logged'], files: { 'parts.csv': 'a,b' },
  cost: { milliseconds: 3.14, cpuMilliseconds: 1.2, heapBytes: 2 ** 21 }, wrong: [] as string[],
};

t.test('a case that passes has three lines, each no wider than the screen', async (t) => {
  const lines = shown(one, result, {}, 80).split('\n');
  t.equal(lines.length, 3);
  t.equal(lines[0], 'ok     verify: a heavy seat is found (cases/over.json), 3.1 ms (1.2 of processor time), 2.0 MiB');
  t.match(lines[1], /^ +in: {2}\{"brief":\{"text":"a stool"\}.*…$/);
  t.match(lines[2], /^ +out: \[\{"id":"triangles","pass":true.*…$/);
  t.same(lines.slice(1).map((line) => line.length), [80, 80]);
});

t.test('all is there where it is asked for, and where the case failed', async (t) => {
  for (const text of [shown(one, result, { verbose: true }, 80), shown(one, { ...result, wrong: ['value: 1 is expected'] }, {}, 80)]) {
    t.match(text, /log: logged/);
    t.match(text, /notice: noticed/);
    t.match(text, /wrote parts\.csv, 3 bytes/);
    t.match(text, /x{500}… \(\d+ characters\)/);
    t.match(text, 'y'.repeat(300));
  }
  t.match(shown(one, { ...result, wrong: ['value: 1 is expected'] }, {}, 80), /^FAILED[\s\S]*WRONG value: 1 is expected$/);
  t.match(shown(one, result, { full: true }, 80), 'x'.repeat(2000));
});

t.test('a case can not steer the terminal', async (t) => {
  t.notMatch(shown({ ...one, title: 'a\u001b[2J\u009b31m\u202e' }, { ...result, value: ['\u009b31m'] }, { verbose: true }), /[\u001b\u009b\u202e]/);
  t.match(shown(one, { ...result, logs: ['a\nok     verify: forged'] }, { verbose: true }), '\n            ok     verify: forged');
});
