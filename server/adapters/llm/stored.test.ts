import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { z } from 'zod';
import type { ModelCall } from '#core/data/model-call.ts';
import { chat, silent, status } from './endpoint.ts';
import { CHAIR, request, scratch, trial } from './trial.ts';

const GOOD = chat(JSON.stringify(CHAIR));

t.test('an answer that was paid for is not asked for again, by another process neither', async (t) => {
  const folder = join(scratch(t), 'answers');
  const { ask, again, endpoint, calls } = await trial(t, [GOOD], { folder, entry: { price: { input: 1, output: 1 } } });
  t.strictSame(await ask(), CHAIR);
  t.strictSame(await ask(), CHAIR);
  const later: ModelCall[] = [];
  t.strictSame(await (await again()).ask(request(), { signal: new AbortController().signal, tokens: 1, onCall: (call) => later.push(call) }), CHAIR);
  t.equal(endpoint.received.length, 1);
  t.match([...calls, ...later], [{ stored: false, dollars: 120e-6 }, { input: 100, output: 20, stored: true, dollars: 0 }, { input: 100, output: 20, stored: true, dollars: 0 }]);
  t.equal(readdirSync(folder).length, 1);
});

t.test('text is stored as it is', async (t) => {
  const { ask, endpoint } = await trial(t, [chat('import bpy\n')], { folder: scratch(t) });
  t.equal(await ask({ answer: null }), 'import bpy\n');
  t.equal(await ask({ answer: null }), 'import bpy\n');
  t.equal(endpoint.received.length, 1);
});

t.test('whatever is part of the request makes it another', async (t) => {
  const { ask, endpoint, store } = await trial(t, [GOOD], { folder: scratch(t), entry: { vision: true } });
  const picture = (text: string) => store.put(Buffer.from(text), { name: 'front.png', type: 'image/png' });
  const looking = async (text: string) => ({ messages: [{ from: 'user' as const, text: 'a chair', images: [await picture(text)] }] });
  const others = [{}, { seed: 2 }, { system: 'You plan stools.' }, { messages: [{ from: 'user' as const, text: 'a stool' }] }, { answer: { name: 'chair', shape: z.object({ title: z.string(), legs: z.int() }) } }, await looking('one'), await looking('two')];
  for (const other of others) await ask(other);
  t.equal(endpoint.received.length, others.length);
  for (const other of others) await ask(other);
  t.equal(endpoint.received.length, others.length);
});

t.test('a broken file is ignored, and written anew', async (t) => {
  const folder = scratch(t);
  const { ask, endpoint } = await trial(t, [GOOD], { folder });
  await ask();
  const [name] = readdirSync(folder);
  const path = join(folder, name!);
  const whole = JSON.parse(readFileSync(path, 'utf8')) as object;
  for (const broken of ['{"format": 1, "ans', '{"format": 2}', JSON.stringify({ ...whole, answer: { title: 'Chair', legs: 1 } })]) {
    writeFileSync(path, broken);
    const before = endpoint.received.length;
    t.strictSame(await ask(), CHAIR, broken);
    t.equal(endpoint.received.length, before + 1);
    await ask();
    t.equal(endpoint.received.length, before + 1);
  }
});

t.test('an answer is stored once it was of use, with all that it cost', async (t) => {
  const folder = scratch(t);
  const { ask, calls, endpoint } = await trial(t, [chat('no'), chat('no'), chat('no'), GOOD], { folder });
  await t.rejects(ask(), { code: 'E_LLM_ANSWER_INVALID' });
  t.strictSame(readdirSync(folder), []);
  await ask();
  await ask();
  t.strictSame(calls.map(({ stored }) => stored), [false, false, false, false, true, true]);
  t.equal(endpoint.received.length, 4);
});

t.test('a disk that refuses costs nobody an answer', async (t) => {
  const file = join(scratch(t), 'a-file');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  const { ask, logs } = await trial(t, [GOOD], { folder: join(file, 'answers') });
  t.strictSame(await ask(), CHAIR);
  t.match(logs, [/could not be stored/]);

  const folder = scratch(t);
  const other = await trial(t, [GOOD], { folder });
  await other.ask();
  const [name] = readdirSync(folder);
  rmSync(join(folder, name!));
  mkdirSync(join(folder, name!));
  t.strictSame(await other.ask(), CHAIR);
  t.strictSame(readdirSync(folder), [name], 'nothing is left lying beside it');
});

t.test('the same question at the same time is asked once', async (t) => {
  const { ask, calls, endpoint } = await trial(t, [(received, response) => setTimeout(() => GOOD(received, response), 30)]);
  const answers = await Promise.all([ask(), ask(), ask(), ask({ seed: 2 })]);
  t.strictSame(answers, [CHAIR, CHAIR, CHAIR, CHAIR]);
  t.equal(endpoint.received.length, 2);
  t.strictSame([calls.length, calls.filter(({ stored }) => stored).length], [4, 2]);
  endpoint.next(status(401, {}));
  const failed = await Promise.allSettled([ask(), ask()]);
  t.match(failed, [{ reason: { code: 'E_LLM_DENIED' } }, { reason: { code: 'E_LLM_DENIED' } }]);
  t.equal(endpoint.received.length, 3, 'a failure is shared as well');
});

t.test('whose first asker was cancelled is asked by the next', async (t) => {
  const { ask, endpoint } = await trial(t, [silent, GOOD]);
  const stop = new AbortController();
  const reason = new Error('enough');
  const [first, impatient] = [ask({}, { signal: stop.signal }), new AbortController()];
  const [second, third] = [ask(), ask({}, { signal: impatient.signal })];
  await endpoint.arrived(1);
  impatient.abort(reason);
  await t.rejects(third, reason, 'a follower can be cancelled on its own');
  stop.abort(reason);
  await t.rejects(first, reason);
  t.strictSame(await second, CHAIR);
  t.equal(endpoint.received.length, 2);
});
