/** Mostly for the compiler: what a route says is what its handler and the client get. */
import t from 'tap';
import { z } from 'zod';
import { route, type RequestOf, type ResultOf } from './route.ts';

const about = { summary: 'x', tag: 'test', access: 'public' } as const;

const paint = route({
  ...about, id: 'chairs.paint', method: 'put', path: '/chairs/{chair}/legs/{leg}',
  query: z.object({ dry: z.coerce.boolean().optional() }), body: z.object({ colour: z.string(), coats: z.coerce.number().default(1) }),
  answers: { 200: { description: 'x', schema: z.object({ at: z.string(), coats: z.number() }) }, 202: { description: 'later' }, 404: { description: 'none', schema: z.object({ gone: z.literal(true) }) } },
  async handle({ params, query, body }) {
    // @ts-expect-error the path has no such braces
    void params.table;
    // @ts-expect-error nor the body such a key
    void body.size;
    if (query.dry) return { status: 202 };
    if (params.leg === '9') return { status: 404, body: { gone: true } };
    return { status: 200, body: { at: `${params.chair}/${params.leg}`, coats: body.coats } };
  },
});

route({
  ...about, id: 'chairs.wrong', method: 'get', path: '/chairs', answers: { 200: { description: 'x', schema: z.object({ n: z.number() }) } },
  // @ts-expect-error an answer with another body than declared
  async handle() { return { status: 200, body: { n: 'one' } }; },
});

route({
  ...about, id: 'chairs.undeclared', method: 'get', path: '/chairs', answers: { 204: { description: 'x' } },
  // @ts-expect-error a status that is not declared
  async handle() { return { status: 205 }; },
});

t.test('the types of a route reach its handler and its client', async (t) => {
  const request: RequestOf<typeof paint> = { params: { chair: 'a', leg: '1' }, query: {}, body: { colour: 'red' } };
  const results: ResultOf<typeof paint>[] = [{ at: 'a/1', coats: 2 }, undefined];
  // @ts-expect-error a 404 is no result
  results.push({ gone: true });
  t.equal(results.length, 3);
  const reply = await paint.handle({ ...request, body: { colour: 'red', coats: 2 } } as Parameters<typeof paint.handle>[0]);
  t.same(reply, { status: 200, body: { at: 'a/1', coats: 2 } });
});
