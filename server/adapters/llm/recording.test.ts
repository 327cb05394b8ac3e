import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { z } from 'zod';
import type { ModelCall } from '#core/data/model-call.ts';
import type { BozzettoError } from '#core/errors.ts';
import type { Llm, LlmRequest } from '#core/ports.ts';
import { memoryStore, sampleFile } from '#core/testing/index.ts';
import { chat, status } from './endpoint.ts';
import { createLlm, record, scripted } from './index.ts';
import { CHAIR, chairs, request, scratch, trial } from './trial.ts';

const options = (calls: ModelCall[] = []) => ({ signal: new AbortController().signal, tokens: 10_000, onCall: (call: ModelCall) => void calls.push(call) });

t.test('what was recorded is replayed: answers, their calls, and errors', async (t) => {
  const folder = join(scratch(t), 'recording');
  const { llm, store } = await trial(t, [chat(JSON.stringify(CHAIR)), chat('import bpy\nprint(1)'), chat('no'), chat('no'), status(401, { error: { message: 'who are you' } })], { entry: { vision: true } });
  const recorder = record(llm, folder);
  const image = await store.put(Buffer.from('PNG'), { name: 'views/front.png', type: 'image/png' });
  const asked: LlmRequest<unknown>[] = [
    request(),
    request({ role: 'coder', system: 'You write\nscripts.', messages: [{ from: 'user', text: 'a\nchair', images: [image] }], answer: null }),
    request({ seed: 2, role: 'critic' }),
    request({ seed: 3, role: 'coder' }),
  ];
  const made: ModelCall[] = [];
  const all = async (llm: Llm, calls: ModelCall[]) => {
    const results = [];
    for (const one of asked) results.push(await llm.ask(one, options(calls)).catch((error: BozzettoError) => error.toJSON()));
    return results;
  };
  const first = await all(recorder, made);
  t.strictSame(readdirSync(folder).toSorted(), ['0001.json', '0002.json', '0003.json', '0004.json', 'models.json']);
  t.match(JSON.parse(readFileSync(join(folder, '0002.json'), 'utf8')), {
    request: { role: 'coder', system: ['You write', 'scripts.'], messages: [{ from: 'user', text: ['a', 'chair'], images: ['views/front.png'] }], answer: null },
    answer: ['import bpy', 'print(1)'],
    calls: [{ role: 'coder', input: 100 }],
  });
  t.match(JSON.parse(readFileSync(join(folder, '0003.json'), 'utf8')), { error: { code: 'E_LLM_ANSWER_INVALID' }, calls: [{}, {}] });

  const replayed: ModelCall[] = [];
  const player = await scripted(folder);
  t.strictSame(await all(player, replayed), first);
  t.strictSame(replayed, made);
  t.match(first, [CHAIR, 'import bpy\nprint(1)', { code: 'E_LLM_ANSWER_INVALID' }, { code: 'E_LLM_DENIED', message: /who are you/ }]);
  t.strictSame(player.about('planner'), { name: 'lmstudio:small', vision: true, context: 32_768 });

  const elsewhere = { ...asked[1]!, messages: [{ from: 'user' as const, text: 'a\nchair', images: [sampleFile({ name: 'views/front.png', text: 'other pixels' })] }], seed: 99 };
  t.equal(await player.ask(elsewhere, options()), 'import bpy\nprint(1)', 'neither the pixels nor the seed matter');
});

/** Answers by its number. */
const counting = (): Llm => {
  let n = 0;
  return { about: () => null, ask: async <T>() => ({ title: `Chair ${++n}`, legs: 4 }) as T };
};

t.test('the same request gets its answers in order, then the last one', async (t) => {
  const folder = scratch(t);
  const recorder = record(counting(), folder);
  for (let n = 0; n < 2; n++) await recorder.ask(request(), options());
  await record(counting(), folder).ask(request(), options());
  const player = await scripted(folder);
  const titles = [];
  for (let n = 0; n < 4; n++) titles.push((await player.ask(request(), options())).title);
  t.strictSame(titles, ['Chair 1', 'Chair 2', 'Chair 1', 'Chair 1'], 'a recorder goes on after what is there');
  t.equal(player.about('planner'), null);
});

t.test('a request that was not recorded is missed, with what is different', async (t) => {
  const folder = scratch(t);
  const recorder = record(counting(), folder);
  const text = Array.from({ length: 40 }, (_, n) => `line ${n}`).join('\n');
  await recorder.ask(request({ messages: [{ from: 'user', text }] }), options());
  await recorder.ask(request({ messages: [{ from: 'user', text: 'something else' }] }), options());
  const player = await scripted(folder);
  const near = request({ messages: [{ from: 'user', text: text.replace('line 20', 'line twenty') }] });
  await t.rejects(player.ask(near, options()), { code: 'E_RECORDING_MISSED', message: /of the planner; the nearest one differs.*\n@@ -\d+,5 \+\d+,5 @@\n line 18\n line 19\n-line 20\n\+line twenty\n line 21\n line 22$/ });
  await t.rejects(player.ask(request({ role: 'critic' }), options()), { code: 'E_RECORDING_MISSED', message: /nothing that the critic asked/ });
  await t.rejects(player.ask(request({ answer: { name: 'stool', shape: chairs.shape } }), options()), { code: 'E_RECORDING_MISSED', message: /\n-answer: chair\n\+answer: stool\n/ });
  await t.rejects(player.ask({ ...near, answer: { name: 'chair', shape: z.strictObject({ wheels: z.int() }) }, messages: [{ from: 'user', text }] }, options()), { code: 'E_RECORDING_MISSED', message: /is no chair any more.*wheels/s });
  const reason = new Error('enough');
  await t.rejects(player.ask(near, { ...options(), signal: AbortSignal.abort(reason) }), reason);
});

t.test('where prompts were improved, the answers can be kept', async (t) => {
  const folder = scratch(t);
  const recorder = record(counting(), folder);
  const asked = (text: string) => request({ messages: [{ from: 'user', text }] });
  for (const text of ['one', 'two']) await recorder.ask(asked(text), options());
  const player = await scripted(folder, { accept: true });
  t.match(await player.ask(asked('one, please'), options()), { title: 'Chair 1' });
  t.match(await player.ask(asked('two'), options()), { title: 'Chair 2' }, 'what is as recorded stays so');
  await t.rejects(player.ask(asked('three'), options()), { code: 'E_RECORDING_MISSED' }, 'no answer serves twice');
  const again = await scripted(folder);
  t.match(await again.ask(asked('one, please'), options()), { title: 'Chair 1' });
  await t.rejects(again.ask(asked('one'), options()), { code: 'E_RECORDING_MISSED' });
});

t.test('a cancelled exchange is left out', async (t) => {
  const folder = scratch(t);
  const stop = new AbortController();
  const reason = new Error('enough');
  const recorder = record({ about: () => null, ask: async () => { stop.abort(reason); throw reason; } }, folder);
  await t.rejects(recorder.ask(request(), { ...options(), signal: stop.signal }), reason);
  t.strictSame(readdirSync(folder), ['models.json']);
});

t.test('a recording is a model like any other, for each role its own', async (t) => {
  const folder = scratch(t);
  await record(counting(), folder).ask(request(), options());
  const llm = (await createLlm({ env: { XDG_CONFIG_HOME: folder }, store: memoryStore(), models: { planner: `scripted:${folder}`, coder: 'ollama:qwen3-coder' } }))!;
  t.match(await llm.ask(request(), options()), { title: 'Chair 1' });
  t.match(llm.about('coder'), { name: 'ollama:qwen3-coder', vision: false });
  t.match(llm.describe(), [{ role: 'planner', model: `scripted:${folder}`, from: { baseUrl: 'recording' } }, { role: 'coder' }]);
  t.equal(llm.about('critic'), null);
  await t.rejects(llm.ask(request({ role: 'critic' }), options()), { code: 'E_MODEL_INVALID', message: /critic has no model/ });
});

t.test('a folder that holds no recording, or a broken one', async (t) => {
  const folder = scratch(t);
  await t.rejects(scripted(folder), { code: 'E_MODEL_INVALID', message: /holds no recording/ });
  await t.rejects(scripted(join(folder, 'nowhere')), { code: 'E_MODEL_INVALID' });
  writeFileSync(join(folder, '0001.json'), '{"request": ');
  await t.rejects(scripted(folder), { code: 'E_MODEL_INVALID', message: /0001\.json is no part/ });
  writeFileSync(join(folder, '0001.json'), '{"request": {"role": "cook"}}');
  await t.rejects(scripted(folder), { code: 'E_MODEL_INVALID' });
  await t.rejects(record(counting(), join(folder, '0001.json', 'x')).ask(request(), options()), { code: 'E_STORE_FAILED', message: /recording cannot be written/ });
});
