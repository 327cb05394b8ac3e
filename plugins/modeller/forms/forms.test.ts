import t from 'tap';
import { bounds, closed, hull, resolved, slack } from '../measure.ts';
import type { Form } from './form.ts';
import { FORMS } from './index.ts';
import { SAMPLES } from './samples.ts';
import { TOOLBOX } from '../toolbox/index.ts';

const size = (form: Form) => {
  const [low, high] = bounds(hull(form, {})!);
  return high.map((value, k) => Math.round((value - low[k]!) * 1e4) / 1e4);
};

t.test('every form has a Python function of its name, and a sample', async (t) => {
  for (const type of Object.keys(FORMS)) {
    t.ok(TOOLBOX.has(type), `${type}.py`);
    t.ok(SAMPLES.some((form) => form.type === type), `a sample of ${type}`);
    t.match(FORMS[type]!.about, /^.{20,}[.]$/);
  }
});

t.test('sizes are told before anything is built', async (t) => {
  t.same(size({ type: 'box', size: [1, 2, 3] }), [1, 2, 3]);
  t.same(size({ type: 'cylinder', radius: 0.5, height: 2, top: 1 }), [2, 2, 2]);
  t.same(size({ type: 'ring', radius: 1, thickness: 0.2, height: 0.4 }), [2.2, 2.2, 0.4]);
  t.same(size({ type: 'tube', path: [[0, 0, 0], [0, 0, 1]], radius: 0.1 }), [0.2, 0.2, 1]);
  t.same(size({ type: 'strap', path: [[0, 0, 0], [1, 0, 0]], width: 0.3, thickness: 0.1 }), [1, 0.3, 0.1]);
  t.same(size({ type: 'extrude', shape: { rect: [1, 2] }, depth: 0.5, plane: 'xz' }), [1, 0.5, 2]);
  t.same(size({ type: 'extrude', shape: { rect: [1, 2] }, depth: 0.5, plane: 'yz' }), [0.5, 1, 2]);
  t.same(size({ type: 'join', parts: [{ type: 'box', size: [1, 1, 1], repeat: [{ along: 3, step: [2, 0, 0] }] }] }), [5, 1, 1]);
  t.same(size({ type: 'stretched', of: { type: 'ball', size: [1, 1, 1] }, by: [1, 2, 3] }), [1, 2, 3]);
  t.same(size({ type: 'warped', of: { type: 'box', size: [1, 1, 1] }, taper: 2 }), [2, 2, 1]);
  t.equal(hull({ type: 'text', words: 'x', size: [1, 1], depth: 0.1 }, {}), null);
});

t.test('what the mesh will be like is told too', async (t) => {
  t.equal(closed({ type: 'join', parts: [{ type: 'leaf', length: 1, width: 0.5 }] }, {}), false);
  t.equal(closed({ type: 'box', size: [1, 1, 1] }, {}), true);
  t.equal(slack({ type: 'join', parts: [{ type: 'warped', of: { type: 'box', size: [1, 1, 1] } }] }), 0.15);
  t.equal(slack({ type: 'fitted', of: { type: 'subdivided', of: { type: 'box', size: [1, 1, 1] } }, size: [1, 1, 1] }), 0.02);
});

t.test('a form that does not exist, or lacks something, is refused by name', async (t) => {
  t.throws(() => resolved({ type: 'blob' }, {}), { code: 'E_PLAN_INVALID', message: /no form "blob"; the forms are box/ });
  t.throws(() => resolved({ type: 'box', size: [1, -1, 1] }, {}), { code: 'E_PLAN_INVALID', message: /form box: size\.1/ });
  t.throws(() => resolved({ type: 'box', size: [1, 1, 1], colour: 3 }, {}), { code: 'E_PLAN_INVALID' });
});
