import t from 'tap';
import { createStored } from '../adapters/llm/stored.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { tableAnswers } from './answers.ts';

for (const kind of DATABASES) {
  t.test(`${kind}: an answer that was paid for in one process is there in the next, as it came`, async (t) => {
    const database = await testDatabase(t, kind);
    const answer = { z: 1, a: 'odd \0 and \ud800', nested: { b: [], a: null } };
    const calls = [{ role: 'coder' as const, model: 'openai:x', input: 100, cached: 0, output: 10, dollars: 0.5, seconds: 2, stored: false }];
    let asked = 0;
    const told: unknown[] = [];
    const question = { key: 'k', options: { signal: new AbortController().signal, onCall: (call: unknown) => told.push(call) }, read: (raw: unknown) => raw as typeof answer };
    const process = () => createStored(tableAnswers(database), (message) => t.fail(message));
    await process()({ ...question, ask: async () => { asked += 1; return { answer, raw: answer, calls }; } });
    const again = await process()({ ...question, ask: async () => { throw new Error('asked again'); } });
    t.equal(JSON.stringify(again), JSON.stringify(answer), 'in its order, with its odd characters');
    t.equal(asked, 1);
    t.match(told, [{ stored: true, dollars: 0, input: 100 }]);
  });
}

t.test('a database that is away is waited for: what was paid for is kept, and found', async (t) => {
  const { knex } = await testDatabase(t, 'pglite');
  let away = 0;
  const shaky = Object.assign((table: string) => {
    if (away-- > 0) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    return knex(table);
  }, { fn: knex.fn }) as unknown as typeof knex;
  const answers = tableAnswers({ knex: shaky });
  away = 2;
  await answers.keep('k', { format: 1, answer: 'paid', calls: [] });
  away = 2;
  t.match(await answers.read('k'), { answer: 'paid' });
  t.equal(away, -1, 'it was asked until it was back');
  await t.rejects(tableAnswers({ knex: Object.assign(() => { throw new Error('a fault of ours'); }, { fn: knex.fn }) as unknown as typeof knex }).read('k'), /a fault of ours/, 'what is wrong otherwise is said at once');
});
