import t from 'tap';
import { evaluate, namesIn, pythonNumber, renamed, toPython } from './expression.ts';

const environment = { height: 0.5, legs: 4, splay: 30 };

t.test('arithmetic over parameters comes to the same value as in school', async (t) => {
  for (const [expression, value] of [
    ['height - 0.1 * 2', 0.3], ['(height - 0.1) * 2', 0.8], ['-height / legs', -0.125], ['1 - (2 - 3)', 2], ['8 / (4 / 2)', 4], ['-(height + 1)', -1.5],
    ['sin(splay)', 0.5], ['cos(60)', 0.5], ['tan(45)', 1], ['atan2(1, 1)', 45], ['sqrt(legs)', 2], ['floor(2.9)', 2], ['min(1, height)', 0.5], ['max(1, height, 3)', 3], ['abs(-2)', 2], ['pi', Math.PI],
  ] as const) t.ok(Math.abs(evaluate(expression, environment) - value) < 1e-12, `${expression} is ${value}`);
  t.equal(evaluate(7, environment), 7);
});

t.test('Python gets the same arithmetic, with brackets where they matter and parameters in capitals', async (t) => {
  for (const [expression, python] of [
    ['height - 0.1 * 2', 'HEIGHT - 0.1 * 2'], ['(height - 0.1) * 2', '(HEIGHT - 0.1) * 2'], ['1 - (2 - legs)', '1 - (2 - LEGS)'], ['1 + (2 + legs)', '1 + 2 + LEGS'], ['8 / (4 / 2)', '8 / (4 / 2)'],
    ['-(height + 1)', '-(HEIGHT + 1)'], ['2 * -height', '2 * (-HEIGHT)'], ['tan(splay)', 'math.tan(math.radians(SPLAY))'], ['atan2(1, legs)', 'math.degrees(math.atan2(1, LEGS))'],
    ['min(1, height)', 'min(1, HEIGHT)'], ['max(1, 2)', 'max(1, 2)'], ['floor(legs / 3)', 'math.floor(LEGS / 3)'], ['sqrt(2)', 'math.sqrt(2)'], ['abs(legs)', 'abs(LEGS)'], ['cos(1)', 'math.cos(math.radians(1))'], ['sin(1)', 'math.sin(math.radians(1))'], ['pi * 2', 'math.pi * 2'],
  ] as const) t.equal(toPython(expression), python);
  t.equal(toPython(0.1 + 0.2), '0.3');
  t.equal(pythonNumber(-0), '0');
});

t.test('names are told and renamed, functions and constants are not', async (t) => {
  t.same(namesIn('sin(splay) * height + pi'), ['splay', 'height']);
  t.same(namesIn(3), []);
  t.same(namesIn('-legs'), ['legs']);
  t.equal(renamed('min(height, sin(splay)) + pi', (name) => `desk_${name}`), 'min(desk_height, sin(desk_splay)) + pi');
  t.equal(renamed(2, (name) => `x_${name}`), 2);
});

t.test('anything else is refused with the expression in the message', async (t) => {
  for (const expression of ['width', 'height +', 'height ** 2', 'height.x', 'open("x")', '"a"', 'height > 1', '[1]', 'constructor', 'toString()', '__proto__', '1 / 0', 'sqrt(-1)', 'height; legs']) {
    t.throws(() => evaluate(expression, environment), { code: 'E_PLAN_INVALID', message: new RegExp(expression.replace(/[^\w ]/g, '.')) }, expression);
  }
});
