import { mock } from 'node:test';
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { createBreakers } from './breaker.ts';
import { chat, silent, status } from './endpoint.ts';
import { Failure } from './failure.ts';
import { CHAIR, trial } from './trial.ts';

const GOOD = chat(JSON.stringify(CHAIR));
const down = status(503, { error: { message: 'down' } });

const PLACE = { provider: 'vllm', baseUrl: 'http://x' } as const;
const works = async () => 'works';
const fails = async () => {
  throw new Failure(new BozzettoError('E_LLM_UNAVAILABLE', 'down'), { again: true, counts: true });
};

/** Breakers that stay open for 30 seconds of a clock that the test moves. */
function clocked(t: { teardown(clean: () => void): void }) {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  t.teardown(() => mock.timers.reset());
  return { guard: createBreakers(30), tick: (ms: number) => mock.timers.tick(ms) };
}

t.test('after repeated failures the breaker opens for all roles, and says when it tries again', async (t) => {
  const { ask, endpoint } = await trial(t, [down]);
  await t.rejects(ask(), { code: 'E_LLM_UNAVAILABLE', message: /down/ });
  await t.rejects(ask(), { code: 'E_LLM_UNAVAILABLE' });
  t.equal(endpoint.received.length, 5, 'the third try of the second request is not made any more');
  await t.rejects(ask({ role: 'coder' }), { code: 'E_LLM_UNAVAILABLE', message: /lmstudio at http.* the breaker is open, the next try is in \d+ s/ });
  t.equal(endpoint.received.length, 5);
});

t.test('one try shows whether the endpoint is back', async (t) => {
  const { guard, tick } = clocked(t);
  for (let n = 0; n < 5; n++) await t.rejects(guard(PLACE, fails));
  t.equal(await guard({ ...PLACE, baseUrl: 'http://other' }, works), 'works', 'another endpoint is not concerned');
  tick(20_000);
  await t.rejects(guard(PLACE, works), { message: /vllm at http:\/\/x .* open, the next try is in 10 s/ });
  tick(10_000);
  await t.rejects(guard(PLACE, fails), { message: 'down' }, 'not yet');
  await t.rejects(guard(PLACE, works), { message: /breaker is open, the next try is in 30 s/ });
  tick(30_000);
  t.equal(await guard(PLACE, works), 'works');
  await t.rejects(guard(PLACE, fails), { message: 'down' });
  t.equal(await guard(PLACE, works), 'works', 'one hiccup afterwards opens nothing');
});

t.test('refusals, limits and callers who cancel open nothing', async (t) => {
  const { ask, endpoint } = await trial(t, [status(401, {})], { pace: { tries: 1 } });
  for (let n = 0; n < 8; n++) await t.rejects(ask(), { code: 'E_LLM_DENIED' });
  const limited = await trial(t, [status(429, {})], { pace: { tries: 1 } });
  for (let n = 0; n < 8; n++) await t.rejects(limited.ask(), { code: 'E_LLM_UNAVAILABLE', message: /429/ });
  endpoint.next(silent);
  for (let n = 0; n < 8; n++) {
    const stop = new AbortController();
    const asked = ask({}, { signal: stop.signal });
    await endpoint.arrived(9 + n);
    stop.abort();
    await t.rejects(asked, { name: 'AbortError' });
  }
  endpoint.next(GOOD);
  t.strictSame(await ask(), CHAIR);
});

t.test('a trial that its caller cancelled leaves the breaker open', async (t) => {
  const { guard, tick } = clocked(t);
  for (let n = 0; n < 5; n++) await t.rejects(guard(PLACE, fails));
  tick(30_000);
  const { promise, reject } = Promise.withResolvers<never>();
  const cancelled = guard(PLACE, () => promise);
  await t.rejects(guard(PLACE, works), { message: /breaker is open/ }, 'one trial at a time');
  reject(new Error('cancelled'));
  await t.rejects(cancelled, { message: 'cancelled' });
  await t.rejects(guard(PLACE, works), { message: /breaker is open/ });
});
