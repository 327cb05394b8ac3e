/** Small arithmetic over named parameters: read by jsep, evaluated here, and written again as Python. */
import jsep from 'jsep';
import { BozzettoError } from '#core/index.ts';

export type Environment = Readonly<Record<string, number>>;

const CONSTANTS: Record<string, { value: number; python: string }> = { pi: { value: Math.PI, python: 'math.pi' } };

/** Functions that an expression may call; angles in degrees. */
const FUNCTIONS: Record<string, { call: (...values: number[]) => number; python: (args: string[]) => string }> = {
  sin: { call: (a) => Math.sin((a * Math.PI) / 180), python: ([a]) => `math.sin(math.radians(${a}))` },
  cos: { call: (a) => Math.cos((a * Math.PI) / 180), python: ([a]) => `math.cos(math.radians(${a}))` },
  tan: { call: (a) => Math.tan((a * Math.PI) / 180), python: ([a]) => `math.tan(math.radians(${a}))` },
  atan2: { call: (a, b) => (Math.atan2(a, b) * 180) / Math.PI, python: ([a, b]) => `math.degrees(math.atan2(${a}, ${b}))` },
  sqrt: { call: (a) => Math.sqrt(a), python: ([a]) => `math.sqrt(${a})` },
  floor: { call: (a) => Math.floor(a), python: ([a]) => `math.floor(${a})` },
  min: { call: Math.min, python: (args) => `min(${args.join(', ')})` },
  max: { call: Math.max, python: (args) => `max(${args.join(', ')})` },
  abs: { call: (a) => Math.abs(a), python: ([a]) => `abs(${a})` },
};

const OPERATORS: Record<string, { call: (a: number, b: number) => number; rank: number }> = {
  '+': { call: (a, b) => a + b, rank: 1 },
  '-': { call: (a, b) => a - b, rank: 1 },
  '*': { call: (a, b) => a * b, rank: 2 },
  '/': { call: (a, b) => a / b, rank: 2 },
};

function refuse(expression: string, why: string): never {
  throw new BozzettoError('E_PLAN_INVALID', `the expression "${expression}" ${why}`);
}

const parsed = new Map<string, jsep.Expression>();
function parse(expression: string): jsep.Expression {
  let tree = parsed.get(expression);
  if (!tree) {
    try {
      tree = jsep(expression);
    } catch (error) {
      refuse(expression, `cannot be read: ${(error as Error).message}`);
    }
    parsed.set(expression, tree);
  }
  return tree;
}

interface Visit<T> {
  number(value: number): T;
  name(name: string): T;
  call(name: string, args: T[]): T;
  negative(value: T): T;
  binary(operator: string, a: T, b: T): T;
}

function walk<T>(node: jsep.Expression, visit: Visit<T>, expression: string): T {
  const go = (child: unknown) => walk(child as jsep.Expression, visit, expression);
  if (node.type === 'Literal' && typeof node.value === 'number') return visit.number(node.value);
  if (node.type === 'Identifier') return visit.name(node.name as string);
  if (node.type === 'UnaryExpression' && node.operator === '-') return visit.negative(go(node.argument));
  if (node.type === 'BinaryExpression' && Object.hasOwn(OPERATORS, node.operator as string)) return visit.binary(node.operator as string, go(node.left), go(node.right));
  if (node.type === 'CallExpression') {
    const name = (node.callee as jsep.Identifier).name;
    if (typeof name === 'string' && Object.hasOwn(FUNCTIONS, name)) return visit.call(name, (node.arguments as jsep.Expression[]).map(go));
  }
  return refuse(expression, 'may hold numbers, names, + - * / and sin cos tan atan2 sqrt floor min max abs only');
}

/** The value of a number or expression. Throws E_PLAN_INVALID on unknown names and on results that are no number. */
export function evaluate(num: number | string, environment: Environment): number {
  if (typeof num === 'number') return num;
  const value = walk<number>(parse(num), {
    number: (literal) => literal,
    name: (name) => CONSTANTS[name]?.value ?? environment[name] ?? refuse(num, `names "${name}", which is no parameter`),
    call: (name, args) => FUNCTIONS[name]!.call(...args),
    negative: (argument) => -argument,
    binary: (operator, a, b) => OPERATORS[operator]!.call(a, b),
  }, num);
  return Number.isFinite(value) ? value : refuse(num, 'does not come to a number');
}

/** Up to nine digits after the point, always a Python literal: `0.3`, `-12`. */
export function pythonNumber(value: number): string {
  return String(Number(value.toFixed(9)) || 0);
}

/** The same arithmetic as Python, parameters in capitals: `HEIGHT - SEAT_THICKNESS / 2`. */
export function toPython(num: number | string): string {
  if (typeof num === 'number') return pythonNumber(num);
  const { text } = walk<{ text: string; rank: number }>(parse(num), {
    number: (value) => ({ text: pythonNumber(value), rank: 4 }),
    name: (name) => ({ text: CONSTANTS[name]?.python ?? name.toUpperCase(), rank: 4 }),
    call: (name, args) => ({ text: FUNCTIONS[name]!.python(args.map((arg) => arg.text)), rank: 4 }),
    negative: (argument) => ({ text: `-${argument.rank < 3 ? `(${argument.text})` : argument.text}`, rank: 3 }),
    binary: (operator, a, b) => {
      const { rank } = OPERATORS[operator]!;
      const right = b.rank < rank || (b.rank === rank && operator !== '+') || b.rank === 3 ? `(${b.text})` : b.text;
      return { text: `${a.rank < rank ? `(${a.text})` : a.text} ${operator} ${right}`, rank };
    },
  }, num);
  return text;
}

/** The names of parameters that an expression uses. */
export function namesIn(num: number | string): string[] {
  if (typeof num === 'number') return [];
  const names: string[] = [];
  walk<null>(parse(num), {
    number: () => null,
    name: (name) => { if (!CONSTANTS[name]) names.push(name); return null; },
    call: () => null,
    negative: () => null,
    binary: () => null,
  }, num);
  return names;
}

/** The expression with every parameter's name put through `rename`. */
export function renamed(num: number | string, rename: (name: string) => string): number | string {
  if (typeof num === 'number') return num;
  const names = new Set(namesIn(num));
  return num.replace(/[a-z_][a-z0-9_]*/gi, (word) => (names.has(word) ? rename(word) : word));
}
