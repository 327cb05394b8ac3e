import t from 'tap';
import { samplePlan } from '#core/testing/index.ts';
import { planJson } from './json/version.ts';
import { planDiff, rounded } from './plan-diff.ts';

/** A plan with one parameter, whose value also stands in a part's form. */
const plan = (value: number) => {
  const { parts, ...rest } = samplePlan();
  return planJson({ ...rest, parameters: { height: { value, unit: 'm', note: '' } }, parts: parts.map((part) => Object.assign(part, { form: { type: 'box', sizes: [value, 1] } })) });
};
const told = (from: number, to: number) => planDiff(plan(from), plan(to)).find(({ what }) => what === 'parameter')?.fields ?? [];

t.test('numbers differ where one can see it', (t) => {
  for (const [a, b] of [[0.3, 0.1 + 0.2], [0, 5.55e-17], [1, 0.9999999999], [0.1234565 + 1e-13, 0.1234565 - 1e-13], [-0, 0], [1e6, 1e6 + 1e-6]] as const) {
    t.strictSame(planDiff(plan(a), plan(b)), [], `${a} and ${b}`);
    t.strictSame(planDiff(plan(b), plan(a)), [], `${b} and ${a}`);
  }
  t.strictSame(told(0.45, 0.1 + 0.2), [{ field: 'value', from: 0.45, to: 0.3 }]);
  t.strictSame(told(0.001, 0.0010001), [{ field: 'value', from: 0.001, to: 0.0010001 }], 'small ones too');
  t.strictSame(told(1_234_567, 1_234_568), [{ field: 'value', from: 1_234_567, to: 1_234_568 }], 'counts are exact');
  t.end();
});

t.test('rounded at any depth, and nothing else is touched', (t) => {
  const value = { a: [0.1 + 0.2, 'x', null, true, { b: 1 / 3 }], c: -1e-12, d: 123_456_789 };
  t.strictSame(rounded(value), { a: [0.3, 'x', null, true, { b: 0.333333 }], c: 0, d: 123_456_789 });
  t.end();
});
