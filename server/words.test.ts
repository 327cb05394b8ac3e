import t from 'tap';
import { z } from 'zod';
import { faultsOf } from './words.ts';

const says = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value);
  return error ? faultsOf(error).map(({ path, message }) => (path ? `${path}: ${message}` : message)) : [];
};

t.test('each says what is wanted and what came, in plain words', async (t) => {
  const rows: [z.ZodType, unknown, string][] = [
    [z.object({ text: z.string() }), {}, 'text: is missing: it must be a text'],
    [z.string(), 5, 'must be a text, not 5'],
    [z.string(), null, 'must be a text, not null'],
    [z.number(), 'hush', 'must be a number, not a text'],
    [z.coerce.number(), 'hush', 'must be a number'],
    [z.int(), 1.5, 'must be a whole number, not 1.5'],
    [z.boolean(), [], 'must be true or false, not a list'],
    [z.array(z.string()), { a: 1 }, 'must be a list, not an object'],
    [z.strictObject({}), 'hush', 'must be an object, not a text'],
    [z.undefined(), 1, 'must be left out, not 1'],
    [z.enum(['a', 'b', 'c']), 'hush', 'must be "a", "b" or "c"'],
    [z.enum(['a', 'b']), 5, 'must be "a" or "b", not 5'],
    [z.literal(true), false, 'must be true, not false'],
    [z.int().min(1).max(20), 30, 'must be at most 20, not 30'],
    [z.number().positive(), 0, 'must be more than 0, not 0'],
    [z.number().multipleOf(5), 3, 'must be a multiple of 5'],
    [z.string().min(1), '', 'must not be empty'],
    [z.string().min(8), '', 'must not be empty: it must have at least 8 characters'],
    [z.string().min(8), 'hush', 'must have at least 8 characters, not 4'],
    [z.string().max(1), 'hush', 'must have at most 1 character, not 4'],
    [z.string().length(6), 'hush', 'must have exactly 6 characters, not 4'],
    [z.array(z.int()).max(2), [1, 2, 3], 'must have at most 2 entries, not 3'],
    [z.email(), 'hush', 'must be an e-mail address like ada@example.org'],
    [z.url(), 'hush', 'must be an address like https://example.org'],
    [z.iso.datetime(), 'hush', 'must be a time like 2026-01-31T12:00:00Z'],
    [z.string().startsWith('bz_'), 'hush', 'must start with "bz_"'],
    [z.string().regex(/^[a-z]{3}$/), 'hush', 'must be of the form /^[a-z]{3}$/'],
    [z.string().regex(/^[a-z]{3}$/, 'is no id'), 'hush', 'is no id'],
    [z.string().refine(() => false), 'hush', 'is not what is wanted here'],
    [z.strictObject({ text: z.string().optional(), seed: z.int().optional() }), { texts: 'x' }, 'takes no "texts"; "text" is meant?'],
    [z.strictObject({ text: z.string().optional(), seed: z.int().optional() }), { y: 1, z: 2 }, 'takes no "y" or "z"; it takes text, seed'],
    [z.record(z.enum(['a', 'b']), z.int()).or(z.never()), { a: 1 }, 'b is missing: it must be a whole number'],
    [z.record(z.string().regex(/^\w+$/, 'is no word'), z.int()), { '!': 1 }, '!: is a key that may not be there: it is no word'],
    [z.union([z.string(), z.array(z.string())]), 5, 'must be a text or a list, not 5'],
    [z.union([z.string(), z.array(z.string()).max(2)]), ['a', 'b', 'c'], 'must have at most 2 entries, not 3'],
    [z.union([z.string(), z.array(z.string())]), ['a', 5], '1 must be a text, not 5'],
    [z.union([z.literal('head'), z.int().min(1)]), 0, 'must be at least 1, not 0'],
    [z.discriminatedUnion('format', [z.object({ format: z.literal('glb') }), z.object({ format: z.literal('stl') })]), { format: 'hush' }, 'format: must be "glb" or "stl"'],
    [z.discriminatedUnion('format', [z.object({ format: z.literal('glb') }), z.object({ format: z.literal('stl') })]), {}, 'format: is missing: it must be "glb" or "stl"'],
  ];
  for (const [schema, value, words] of rows) t.strictSame(says(schema, value), [words], words);
  for (const [schema, value] of rows) t.notMatch(says(schema, value).join(), /hush|Invalid|expected|received/, 'no text that came is repeated, and no word is zod’s');
});

t.test('a place begins as it is asked to, and no key in it is endless', async (t) => {
  const { error } = z.object({ limits: z.object({ rounds: z.int() }) }).safeParse({ limits: { rounds: 'x' } });
  t.strictSame(faultsOf(error!, ['body']), [{ path: 'body.limits.rounds', message: 'must be a whole number, not a text' }]);
  const long = z.record(z.string(), z.int()).safeParse({ ['k'.repeat(100)]: 'x' });
  t.equal(faultsOf(long.error!)[0]!.path, `${'k'.repeat(60)}…`);
});
