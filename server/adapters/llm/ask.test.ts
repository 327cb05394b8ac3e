import t from 'tap';
import { z } from 'zod';
import { anthropicMessages, chat, gemini, status } from './endpoint.ts';
import { CHAIR, trial } from './trial.ts';

const GOOD = JSON.stringify(CHAIR);
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

t.test('every provider that speaks chat completions is asked in a stream, and its tokens are counted', async (t) => {
  for (const model of ['openai:gpt-5', 'openrouter:a/b', 'lmstudio:a', 'ollama:qwen3:8b', 'vllm:a', 'compatible:a']) {
    const { ask, calls, endpoint } = await trial(t, [chat(GOOD, { usage: { prompt_tokens: 100, completion_tokens: 20, prompt_tokens_details: { cached_tokens: 60 } } })], { entry: { model, price: { input: 1, output: 10, cached: 0.5 } } });
    t.strictSame(await ask(), CHAIR, model);
    t.match(calls, [{ role: 'planner', model, input: 100, cached: 60, output: 20, dollars: (40 + 30 + 200) / 1e6, stored: false }]);
    const { path, body } = endpoint.received[0]!;
    t.match([path, body], ['/v1/chat/completions', { model: model.replace(/^\w+:/, ''), stream: true, stream_options: { include_usage: true } }]);
  }
});

t.test('a model with structured output gets the schema, one without is told of it in words', async (t) => {
  const able = await trial(t, [chat(GOOD)], { entry: { structured: true } });
  await able.ask();
  const schema = { type: 'object', required: ['title', 'legs'], additionalProperties: false, properties: { legs: { type: 'integer', minimum: 3 } } };
  t.match(able.endpoint.received[0]!.body, { response_format: { type: 'json_schema', json_schema: { name: 'chair', strict: true, schema } } });
  t.match(able.endpoint.received[0]!.body, { messages: [{ role: 'system', content: 'You plan chairs.' }, { role: 'user', content: 'a chair' }] });

  const unable = await trial(t, [chat(`Here you are:\n\`\`\`json\n{"title": "Chair", "legs": 4,}\n\`\`\`\nEnjoy!`)]);
  t.strictSame(await unable.ask(), CHAIR, 'prose, a fence and a comma too many');
  const { body } = unable.endpoint.received[0]!;
  t.notOk('response_format' in body);
  t.match(body, { messages: [{ content: /^You plan chairs\.\n\nAnswer with one JSON value.*"additionalProperties":false/s }, {}] });
});

t.test('a shape that strict mode does not know is asked for without it', async (t) => {
  const { ask, endpoint } = await trial(t, [chat('{"legs":4}')], { entry: { model: 'openai:gpt-5' } });
  await ask({ answer: { name: 'a chair!', shape: z.object({ legs: z.number(), note: z.string().optional() }) } });
  t.match(endpoint.received[0]!.body, { response_format: { json_schema: { strict: false, name: 'a_chair_' } } });
});

t.test('an endpoint that refuses the schema is asked in words, and not bothered with it again', async (t) => {
  const refusal = status(400, { error: { message: "'response_format.type' must be 'text'" } });
  const { ask, endpoint, calls, logs } = await trial(t, [refusal, chat(GOOD)], { entry: { structured: true } });
  t.strictSame(await ask(), CHAIR);
  t.strictSame(await ask({ seed: 2 }), CHAIR);
  t.strictSame(endpoint.received.map(({ body }) => 'response_format' in body), [true, false, false]);
  t.equal(calls.length, 2);
  t.match(logs, [/refuses a schema/]);

  const broken = await trial(t, [status(400, { error: { message: 'context is too long' } })], { entry: { structured: true } });
  await t.rejects(broken.ask(), { code: 'E_LLM_DENIED', message: /context is too long/ }, 'where it was not the schema, the refusal is told');
  await t.rejects(broken.ask());
  t.strictSame(broken.endpoint.received.map(({ body }) => 'response_format' in body), [true, false, true, false]);
});

t.test('an answer of no use is asked for once more, with what was wrong', async (t) => {
  const { ask, endpoint, calls } = await trial(t, [chat('{"title":"Chair","legs":2}'), chat(GOOD)], { entry: { structured: true } });
  t.strictSame(await ask(), CHAIR);
  t.equal(calls.length, 2);
  t.match(endpoint.received[1]!.body, { messages: [{}, { role: 'user', content: 'a chair' }, { role: 'assistant', content: '{"title":"Chair","legs":2}' }, { role: 'user', content: /no use: legs: Too small.*JSON schema/s }] });

  const never = await trial(t, [chat('I would rather not.')]);
  await t.rejects(never.ask(), { code: 'E_LLM_ANSWER_INVALID', message: /also when asked once more: it holds no JSON/ });
  t.equal(never.endpoint.received.length, 2);
  t.equal(never.calls.length, 2, 'both were paid for');
});

t.test('empty answers and those that were cut off are of no use', async (t) => {
  const empty = await trial(t, [chat(''), chat('  '), chat('ready')]);
  await t.rejects(empty.ask({ answer: null }), { code: 'E_LLM_ANSWER_INVALID', message: /it is empty/ });
  t.match(empty.endpoint.received[1]!.body, { messages: [{}, { role: 'user', content: [{ text: 'a chair' }, { text: /no use: it is empty/ }] }] }, 'no empty turn of the assistant');
  t.equal(await empty.ask({ answer: null }), 'ready');

  const long = await trial(t, [chat('{"title":"Chair","legs":4', { finish: 'length' }), chat(GOOD)]);
  t.strictSame(await long.ask(), CHAIR, 'though it would fit if the end was guessed');
  t.match(long.endpoint.received[1]!.body, { messages: [{}, {}, {}, { content: /cut off after 20 tokens.*Be much shorter/s }] });
  long.endpoint.next(chat('import bpy', { finish: 'length' }));
  await t.rejects(long.ask({ answer: null }), { code: 'E_LLM_ANSWER_INVALID', hint: /maxOutput/ });
});

t.test('a content filter is a refusal, and paid for', async (t) => {
  const { ask, calls, endpoint } = await trial(t, [chat('', { finish: 'content_filter' })]);
  await t.rejects(ask(), { code: 'E_LLM_DENIED', message: /content filter/ });
  t.strictSame([calls.length, endpoint.received.length], [1, 1]);
});

t.test('an answer that never ends is cut off', async (t) => {
  const { ask, calls } = await trial(t, [chat('so '.repeat(400_000), { piece: 20_000 }), chat('done')]);
  t.equal(await ask({ answer: null }, { tokens: 1_000_000 }), 'done');
  t.equal(calls.length, 2);
  t.ok(calls[0]!.output > 200_000, 'what was read is paid for by estimate');
});

t.test('an answer of nearly a megabyte is read', async (t) => {
  const script = '# chair\n'.repeat(120_000);
  const { ask } = await trial(t, [chat(script, { piece: 10_000 })]);
  t.equal(await ask({ answer: null }), script);
});

t.test('tokens limit each answer, and the second call', async (t) => {
  const { ask, endpoint, calls } = await trial(t, [chat('no')], { entry: { maxOutput: 5000 } });
  await t.rejects(ask({}, { tokens: 100 }), { code: 'E_LLM_ANSWER_INVALID', message: /no tokens are left/, hint: /Raise the limit/ });
  t.strictSame(endpoint.received.map(({ body }) => body['max_tokens']), [100]);
  await t.rejects(ask({}, { tokens: 100_000 }));
  t.strictSame(endpoint.received.slice(1).map(({ body }) => body['max_tokens']), [5000, 5000]);
  await t.rejects(ask({}, { tokens: 1120 }));
  t.strictSame(endpoint.received.slice(3).map(({ body }) => body['max_tokens']), [1120, 1000]);
  await t.rejects(ask({}, { tokens: 0 }), { code: 'E_BUDGET_SPENT' });
  t.equal(endpoint.received.length, 5);
  t.equal(calls.length, 5);
});

t.test('pictures go to models that see, and to no others', async (t) => {
  for (const vision of [true, false]) {
    const { ask, endpoint, store } = await trial(t, [chat(GOOD)], { entry: { vision } });
    const image = await store.put(PNG, { name: 'views/front.png', type: 'image/png' });
    await ask({ messages: [{ from: 'user', text: 'before' }, { from: 'assistant', text: 'yes' }, { from: 'user', text: 'look', images: [image] }] });
    const seen = [{ type: 'text', text: 'look' }, { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG.toString('base64')}` } }];
    t.match(endpoint.received[0]!.body, { messages: [{}, { role: 'user', content: 'before' }, { role: 'assistant', content: 'yes' }, { role: 'user', content: vision ? seen : 'look' }] });
  }
});

t.test('where nobody counts tokens, they are estimated', async (t) => {
  const { ask, calls } = await trial(t, [chat(GOOD, { usage: null })]);
  await ask();
  t.ok(calls[0]!.input > 50 && calls[0]!.output > 5, JSON.stringify(calls));
});

t.test('an answer as a whole, though a stream was asked for', async (t) => {
  const { ask, calls } = await trial(t, [chat(GOOD, { whole: true })]);
  t.strictSame(await ask(), CHAIR);
  t.match(calls, [{ input: 100, output: 20 }]);
});

t.test('Anthropic keeps the system prompt in its cache', async (t) => {
  const { ask, calls, endpoint } = await trial(t, [anthropicMessages(GOOD)], { entry: { model: 'anthropic:claude-sonnet-4-5' }, env: { ANTHROPIC_API_KEY: 'sk-ant-0123456789' } });
  t.strictSame(await ask(), CHAIR);
  t.match(calls, [{ input: 95, cached: 80, output: 20 }]);
  t.match(endpoint.received[0], { path: '/v1/messages', headers: { 'x-api-key': 'sk-ant-0123456789' }, body: { system: [{ text: 'You plan chairs.', cache_control: { type: 'ephemeral' } }] } });
});

t.test('Gemini is asked in its own way', async (t) => {
  const { ask, calls, endpoint } = await trial(t, [gemini(GOOD)], { entry: { model: 'google:gemini-2.5-pro', temperature: 0.2 }, env: { GOOGLE_GENERATIVE_AI_API_KEY: 'AIza0123456789' } });
  t.strictSame(await ask(), CHAIR);
  t.match(calls, [{ input: 100, cached: 60, output: 20 }]);
  t.match(endpoint.received[0], { path: /gemini-2.5-pro:streamGenerateContent/, headers: { 'x-goog-api-key': 'AIza0123456789' }, body: { generationConfig: { temperature: 0.2, responseMimeType: 'application/json' } } });
});

t.test('what a model thinks aloud is no part of its answer', async (t) => {
  const { ask } = await trial(t, [chat(`<think>\nPerhaps {"title": "Stool", "legs": 3} or {\n</think>\n\n${GOOD}`), chat('so be it\n</think>\nimport bpy')]);
  t.strictSame(await ask(), CHAIR);
  t.equal(await ask({ answer: null }), 'import bpy');
});
