import t from 'tap';
import { z } from 'zod';
import { BozzettoError, type LlmRequest, type ModelCall } from '../index.ts';
import { scriptedLlm } from './index.ts';

t.test('the scripted model answers in turn, holds answers to their shape, and tells what it was asked', async (t) => {
  const calls: ModelCall[] = [];
  const options = { signal: new AbortController().signal, tokens: 1, onCall: (call: ModelCall) => { calls.push(call); } };
  const request: LlmRequest = { role: 'coder', system: 'rules', messages: [{ from: 'user', text: 'hello' }], answer: null, seed: 1 };
  const shaped = { ...request, answer: { name: 'sum', shape: z.strictObject({ sum: z.number() }) } };
  const llm = scriptedLlm(['text', { sum: 1 }, { sum: 'one' }, new BozzettoError('E_LLM_DENIED', 'no')], { roles: ['coder'], vision: false });
  t.equal(await llm.ask(request, options), 'text');
  t.same(await llm.ask(shaped, options), { sum: 1 });
  await t.rejects(llm.ask(shaped, options), { code: 'E_LLM_ANSWER_INVALID', message: /^sum: sum: / });
  await t.rejects(llm.ask(request, options), { code: 'E_LLM_DENIED' });
  await t.rejects(llm.ask(request, options), { code: 'E_LLM_UNAVAILABLE' }, 'no answer is left');
  await t.rejects(llm.ask({ ...request, role: 'critic' }, options), { code: 'E_LLM_UNAVAILABLE' });
  await t.rejects(llm.ask(request, { ...options, signal: AbortSignal.abort() }), { name: 'AbortError' });
  t.same(llm.requests.map(({ role }) => role), ['coder', 'coder', 'coder', 'coder', 'coder', 'critic']);
  t.match(calls, [{ role: 'coder', model: 'scripted:coder' }, {}, {}]);
  t.equal(calls.length, 3, 'what was answered has its price, of use or not');
  t.match([llm.about('coder'), llm.about('critic')], [{ vision: false }, null]);
  t.equal(await scriptedLlm(({ system }) => system).ask(request, options), 'rules');
});
