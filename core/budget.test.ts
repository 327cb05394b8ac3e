import t from 'tap';
import { createBudget, withBudget } from './budget.ts';
import { BozzettoError, type Job, type Llm, type ModelCall } from './index.ts';
import { defaultJob } from './job.ts';
import { stopSignals, untilAborted } from './stop.ts';
import { memoryStore, sampleBrief, sampleReport, scriptedBlender } from './testing/index.ts';

const limits = sampleBrief({ limits: { seconds: 100, blenderSeconds: 30, tokens: 10 } }).limits;
const job: Job = { ...defaultJob('j', 'sample', sampleBrief()), source: '' };
const options = { signal: new AbortController().signal };

/** A budget whose clock stands still until it is set. */
function clocked() {
  let now = 1000;
  const budget = createBudget(limits, () => now);
  return { budget, pass: (seconds: number) => { now += seconds; } };
}

t.test('a budget counts by the clock and by what is spent, and never goes below nothing', async (t) => {
  const { budget, pass } = clocked();
  t.same(budget.left(), { seconds: 100, blenderSeconds: 30, tokens: 10, dollars: 2 });
  pass(40);
  budget.spend('blenderSeconds', 29);
  budget.spend('tokens', 11);
  t.same(budget.left(), { seconds: 60, blenderSeconds: 1, tokens: 0, dollars: 2 });
  t.equal(budget.elapsed(), 40);
  t.doesNotThrow(() => budget.need('blenderSeconds'));
  t.throws(() => budget.need('tokens'), { code: 'E_BUDGET_SPENT', message: 'the budget is spent: limits.tokens is 10' });
  pass(60);
  t.throws(() => budget.need('seconds'), { message: 'the budget is spent: limits.seconds is 100' });
});

t.test('a real clock goes forward', async (t) => {
  const budget = createBudget(limits);
  t.ok(budget.elapsed() >= 0);
});

t.test('Blender gets no more seconds than are left, and what it took is spent', async (t) => {
  const { budget, pass } = clocked();
  const blender = scriptedBlender([sampleReport({ seconds: 12 }), sampleReport({ seconds: 1 }), sampleReport({ seconds: 17 })]);
  const ports = withBudget({ blender, store: memoryStore() }, budget);
  await ports.blender.run(job, options);
  await ports.blender.run({ ...job, seconds: 5 }, options);
  pass(97);
  await ports.blender.run(job, options);
  t.same(blender.jobs.map(({ seconds }) => seconds), [30, 5, 3]);
  await t.rejects(ports.blender.run(job, options), { code: 'E_BUDGET_SPENT', message: /limits\.blenderSeconds is 30/ });
  pass(3);
  await t.rejects(ports.blender.run(job, options), { message: /limits\.seconds is 100/ });
});

t.test('a Blender that is lost has cost the time that it took', async (t) => {
  const { budget, pass } = clocked();
  const blender = scriptedBlender(() => { pass(8); throw new BozzettoError('E_BLENDER_LOST', 'gone'); });
  await t.rejects(withBudget({ blender, store: memoryStore() }, budget).blender.run(job, options), { code: 'E_BLENDER_LOST' });
  t.equal(budget.left().blenderSeconds, 22);
});

t.test('a model is paid for each answer that is new, and asked for no more than is left', async (t) => {
  const { budget } = clocked();
  const asked: number[] = [];
  const call: ModelCall = { role: 'coder', model: 'test:one', input: 3, cached: 0, output: 1, dollars: 0.5, seconds: 1, stored: false };
  const answers = [call, { ...call, stored: true }, { ...call, input: 9, dollars: null }];
  const llm: Llm = {
    about: () => ({ name: 'test:one', vision: false, context: 1000 }),
    async ask({ answer }, { tokens, onCall }) {
      asked.push(tokens);
      onCall(answers[asked.length - 1]!);
      return answer ? answer.shape.parse({}) : ('yes' as never);
    },
  };
  const ports = withBudget({ blender: scriptedBlender([]), store: memoryStore(), llm }, budget);
  const told: ModelCall[] = [];
  const ask = () => ports.llm!.ask({ role: 'coder', system: '', messages: [], answer: null, seed: 1 }, { ...options, tokens: Infinity, onCall: (one) => told.push(one) });
  t.equal(await ask(), 'yes');
  t.match(budget.left(), { tokens: 6, dollars: 1.5 });
  await ask();
  t.match(budget.left(), { tokens: 6, dollars: 1.5 }, 'a stored answer costs nothing');
  await ask();
  t.match(budget.left(), { tokens: 0, dollars: 1.5 }, 'a model without a price counts its tokens');
  t.throws(ask, { code: 'E_BUDGET_SPENT', message: /limits\.tokens is 10/ });
  t.same(asked, [10, 6, 6]);
  t.same(told, answers);
  t.match(ports.llm!.about('coder'), { name: 'test:one' });
});

t.test('who cancels is told apart from the clock, and nothing is left behind', async (t) => {
  const late = new BozzettoError('E_BUDGET_SPENT', 'late');
  const person = new AbortController();
  const stop = stopSignals(person.signal, 1e9, late);
  t.notOk(stop.working.aborted, 'a time longer than any timer is not over at once');
  person.abort(new Error('why'));
  t.match(stop.cancelled.reason, { code: 'E_CANCELLED', cause: { message: 'why' } });
  t.equal(stop.working.reason, stop.cancelled.reason);
  stop.release();

  const clock = stopSignals(undefined, 0.001, late);
  await t.rejects(untilAborted(clock.working, () => new Promise<never>(() => {})), late);
  t.notOk(clock.cancelled.aborted);
  clock.release();

  const released = new AbortController();
  const other = stopSignals(released.signal, 60, late);
  other.release();
  released.abort();
  t.notOk(other.working.aborted);
});

t.test('waiting ends with the work, with its error, or with the signal', async (t) => {
  const { signal } = new AbortController();
  t.equal(await untilAborted(signal, () => 1), 1);
  await t.rejects(untilAborted(signal, () => { throw new Error('at once'); }), { message: 'at once' });
  await t.rejects(untilAborted(AbortSignal.abort(new Error('before')), () => t.fail('it is not begun')), { message: 'before' });
});
