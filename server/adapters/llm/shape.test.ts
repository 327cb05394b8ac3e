import t from 'tap';
import { z } from 'zod';
import { check, schemaOf, strict } from './shape.ts';

const Chair = z.strictObject({ title: z.string(), legs: z.int() });
const CHAIR = { title: 'Chair {1}', legs: 4 };
const JSON_TEXT = JSON.stringify(CHAIR);

t.test('the JSON is found in whatever stands around it', async (t) => {
  const texts = [
    JSON_TEXT, `  ${JSON_TEXT}\n`, `\`\`\`json\n${JSON_TEXT}\n\`\`\``, `\`\`\`\n${JSON_TEXT}\n\`\`\`\nThat is [my] plan.`, `Of {course}! The plan [as asked]: ${JSON_TEXT} I hope {it} helps.`,
    '{"title": "Chair {1}", "legs": 4,}', '{\n "title": "Chair {1}",\n "legs": 4', `{"title": 1} ${JSON_TEXT}`, `${JSON_TEXT} ${JSON.stringify({ title: 'the second', legs: 9 })}`,
  ];
  for (const text of texts) t.match(await check(text, Chair), { ok: true, answer: CHAIR }, text);
  t.match(await check('Here: [1, 2, 3,]', z.array(z.int())), { answer: [1, 2, 3] });
  t.match(await check('Like {"a": 2, ...}: {"a": 1}', z.object({ a: z.int().optional() })), { answer: { a: 1 } }, 'what is JSON comes before what could be mended');
  t.match(await check('7', z.int()), { answer: 7 });
});

t.test('what is wrong is told so that a model can mend it', async (t) => {
  t.match(await check('{"title": "x", "legs": "four", "arms": 2}', Chair), { ok: false, wrong: /^legs: Invalid input: expected number.*\n.*arms/s });
  t.match(await check('I can not do that.', Chair), { ok: false, wrong: 'it holds no JSON that can be read' });
  t.match(await check('', Chair), { ok: false });
  t.match(await check('"text"', Chair), { ok: false, wrong: /the answer: / });
  t.match(await check('{"list":[1,2,3,4,5,6,7,8,9,10,11,12,13,14]}', z.object({ list: z.array(z.string()) })), { wrong: /list\.11: .*\nand 2 more$/ });
});

t.test('an answer keeps what it was before its shape was put on it', async (t) => {
  t.match(await check('{"n": "4"}', z.object({ n: z.string().transform(Number), kind: z.string().default('chair') })), { answer: { n: 4, kind: 'chair' }, raw: { n: '4' } });
});

t.test('a schema says what is to be written, not what comes of it', (t) => {
  t.strictSame(schemaOf(z.object({ n: z.string().transform(Number), kind: z.string().default('chair'), at: z.date().optional() })), {
    type: 'object', properties: { n: { type: 'string' }, kind: { type: 'string', default: 'chair' }, at: {} }, required: ['n'],
  });
  t.strictSame(schemaOf(z.int()), { type: 'integer' });
  t.strictSame(schemaOf(z.int().min(3)), { type: 'integer', minimum: 3 });
  t.end();
});

t.test('strict mode is for closed objects with all keys required', (t) => {
  const isStrict = (shape: z.ZodType) => strict(schemaOf(shape));
  t.ok(isStrict(z.strictObject({ a: z.string().nullable(), list: z.array(z.strictObject({ b: z.enum(['x', 'y']) })), one: z.union([z.string(), z.int()]) })));
  t.notOk(isStrict(z.object({ a: z.string() })));
  t.notOk(isStrict(z.strictObject({ a: z.string().optional() })));
  t.notOk(isStrict(z.strictObject({ a: z.strictObject({ b: z.int().default(1) }) })));
  t.notOk(isStrict(z.record(z.string(), z.int())));
  t.notOk(isStrict(z.strictObject({ pair: z.tuple([z.number(), z.number()]) })));
  t.notOk(isStrict(z.strictObject({ kind: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a') }), z.strictObject({ type: z.literal('b') })]) })), 'oneOf');
  t.end();
});
