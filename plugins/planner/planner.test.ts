/** The plugin as core sees it: asked, mended, given up; and who plans when the model can't be had. */
import t from 'tap';
import { BozzettoError, Plan, run, script, type LlmRequest, type PlanPayload } from '#core/index.ts';
import { memoryStore, runTap, sampleBrief, samplePlan, sampleReport, scriptedBlender, scriptedLlm } from '#core/testing/index.ts';
import { createBuiltIns, KINDS } from '../index.ts';
import { createWorkshop } from '../modeller/workshop.ts';
import { createPlanner } from './index.ts';
import { system } from './prompt.ts';

const tools = createWorkshop(Object.fromEntries(KINDS.map((kind) => [kind.name, kind])));
const planner = createPlanner(tools);
type Input = Record<string, unknown>;

const draft = (more: Input = {}) => ({
  title: 'Block',
  items: [{ name: 'block', kind: 'block', places: [{ at: [0, 0, 0], turn: 0 }], on: null, modeller: null }],
  parameters: [],
  materials: [{ name: 'oak', base: 'oak', color: '#b58a55', asked: false }],
  parts: [{ name: 'body', item: 'block', note: 'a block', form: { type: 'box', size: [0.1, 0.1, 0.1] }, place: null, size: null, material: 'oak', parent: null, closed: true }],
  acceptance: [], queries: [], assumptions: [],
  ...more,
});
const NOTHING = { items: [], parameters: [], materials: [], parts: [], remove: [], drop: [], acceptance: [], queries: [], assumptions: [] };
const wrong = draft({ parameters: [{ name: 'height', value: 'tall', unit: 'm', note: '' }] });
const payload = (more: Partial<PlanPayload> = {}): PlanPayload => ({ brief: sampleBrief({ text: 'a block' }), before: null, plan: null, ...more });
const texts = ({ messages }: LlmRequest<unknown>) => messages.map(({ text }) => text);

t.test('a good draft is the plan, after one question', async (t) => {
  const llm = scriptedLlm([draft()], { roles: ['planner'] });
  const { value, faults, notices, logs, calls } = await runTap(planner, 'plan', payload({ brief: sampleBrief({ text: 'a block', style: 'rustic', kind: 'toy', seed: 7 }) }), { llm });
  t.match(value, { title: 'Block', planner: { id: 'planner' }, parts: [{ name: 'body', count: 1 }] });
  t.same([faults, notices], [[], []]);
  t.same(logs, ['asking the model for a plan']);
  t.match(calls, [{ role: 'planner' }]);
  t.equal(llm.requests.length, 1);
  const [request] = llm.requests;
  t.match(request, { role: 'planner', seed: 7, answer: { name: 'plan' }, messages: [{ from: 'user', images: [] }] });
  t.equal(request!.system, system(tools));
  for (const said of ['<brief>\na block\nStyle: rustic\nIt is a toy.\n</brief>', 'At most 150000 triangles.']) t.match(texts(request!)[0], said);
});

t.test('pictures go along', async (t) => {
  const image = { name: 'a.png', type: 'image/png', bytes: 1, sha256: 'a'.repeat(64) };
  for (const [images, said] of [[[image], 'The picture shows'], [[image, image], 'The 2 pictures show']] as const) {
    const llm = scriptedLlm([draft()]);
    await runTap(planner, 'plan', payload({ brief: sampleBrief({ images: [...images] }) }), { llm });
    t.same(llm.requests[0]!.messages[0]!.images, images);
    t.match(texts(llm.requests[0]!)[0], said);
  }
});

t.test('a draft that cannot be built goes back with what is wrong, and the mended one is taken', async (t) => {
  const llm = scriptedLlm([wrong, draft({ title: 'Mended' })]);
  const { value, logs } = await runTap(planner, 'plan', payload(), { llm });
  t.match(value, { title: 'Mended' });
  t.same(logs, ['asking the model for a plan', 'asking the model to mend the plan']);
  t.equal(llm.requests[0]!.messages.length, 1, 'a request stays what it was');
  const [, answer, repair] = llm.requests[1]!.messages;
  t.same([answer!.from, JSON.parse(answer!.text)], ['assistant', wrong]);
  t.match(repair!.text, /^This plan can't be built yet:\n<problem>\n- parameter height: .*names "tall", which is no parameter\n<\/problem>\n\nAnswer with the whole plan again/);
});

t.test('it gives up after two repairs and says why', async (t) => {
  const llm = scriptedLlm(() => wrong);
  const { value, faults, notices } = await runTap(planner, 'plan', payload(), { llm });
  t.equal(value, null);
  t.equal(llm.requests.length, 3);
  t.match(faults, [{ plugin: 'planner', hook: 'plan', code: 'E_LLM_ANSWER_INVALID', message: /parameter height/ }]);
  t.match(notices, [/could not be used \(E_LLM_ANSWER_INVALID: the model's plan can't be built: parameter height.*; the modeller plans, if it knows the kind/]);
});

t.test('it leaves things as they are without a model, or where somebody has planned', async (t) => {
  const llm = scriptedLlm([], { roles: ['coder', 'critic'] });
  t.equal((await runTap(planner, 'plan', payload())).value, null);
  t.equal((await runTap(planner, 'plan', payload(), { llm })).value, null);
  const other = scriptedLlm([draft()]);
  t.same((await runTap(planner, 'plan', payload({ plan: samplePlan() }), { llm: other })).value, samplePlan());
  t.same([llm.requests, other.requests], [[], []]);
});

t.test('a spent budget ends the run, and nobody is told that the model is away', async (t) => {
  const llm = scriptedLlm([new BozzettoError('E_BUDGET_SPENT', 'no tokens')]);
  await t.rejects(runTap(planner, 'plan', payload(), { llm }), { code: 'E_BUDGET_SPENT' });
});

t.test('what is cancelled while the model thinks tells nothing', async (t) => {
  const stop = new AbortController();
  const llm = scriptedLlm(() => { stop.abort(new BozzettoError('E_CANCELLED', 'enough')); return new Error('cut off'); });
  await t.rejects(runTap(planner, 'plan', payload(), { llm, signal: stop.signal }), { code: 'E_CANCELLED' });
});

t.test('a change is asked for with the plan, the scene and the feedback, and mended likewise', async (t) => {
  const first = (await runTap(planner, 'plan', payload(), { llm: scriptedLlm([draft()]) })).value!;
  const before = { asset: 'a', plan: first, script: script('', 'modeller'), report: sampleReport() };
  const brief = sampleBrief({ text: 'a block', follows: { asset: 'a', feedback: 'add a hat' } });
  const llm = scriptedLlm([{ ...NOTHING, remove: ['hat'] }, { ...NOTHING, parts: [{ ...draft().parts[0], name: 'hat', parent: 'body' }] }]);
  const { value } = await runTap(planner, 'plan', payload({ brief, before }), { llm });
  t.same(value!.parts.map(({ name }) => name), ['body', 'hat']);
  t.match(value!.acceptance.filter(({ measure }) => measure === 'unchanged'), [{ of: 'body' }]);
  const [asked] = texts(llm.requests[0]!);
  for (const said of ['<plan>\n"title": "Block"', '{"name":"body","item":"block"', 'leg_1: 0.08 -0.02 0 to', '<feedback>\nadd a hat\n</feedback>', '"oak","color":"#b58a55"']) t.ok(asked!.includes(said), said);
  t.notOk(asked!.includes('body.material'), 'facts that follow from the plan are not told');
  t.match(llm.requests[0]!.answer, { name: 'change' });
  t.match(texts(llm.requests[1]!).at(-1), /no part or item "hat" to remove[\s\S]*whole answer again/);
});

/** A run with all that is built in, whose Blender finds a good scene for no plan but that of the test. */
async function built(text: string, llm: ReturnType<typeof scriptedLlm>) {
  const blender = scriptedBlender(() => sampleReport());
  const store = memoryStore();
  const plugins = createBuiltIns({ meshopt: false, webp: false }).filter(({ id }) => ['planner', 'modeller'].includes(id));
  return run({ text, limits: { rounds: 1 } }, { ports: { blender, store, llm }, plugins });
}

t.test('where the model is away the modeller plans what it knows, and the record tells why', async (t) => {
  const away = () => new BozzettoError('E_LLM_UNAVAILABLE', 'nobody listens');
  const record = await built('a three-legged oak stool', scriptedLlm(away, { roles: ['planner'] }));
  t.equal(record.plan!.planner.id, 'modeller');
  t.match(record.faults, [{ plugin: 'planner', code: 'E_LLM_UNAVAILABLE' }]);
  t.ok(record.notices.some((notice) => /E_LLM_UNAVAILABLE: nobody listens\); the modeller plans/.test(notice)), record.notices.join('\n'));
  await t.rejects(built('a blorp', scriptedLlm(away, { roles: ['planner'] })), { code: 'E_KIND_UNKNOWN' });
});

t.test('where the model answers the modeller stands back, and makes the script', async (t) => {
  const record = await built('a blorp', scriptedLlm([draft()], { roles: ['planner'] }));
  t.match(record, { plan: { planner: { id: 'planner' } }, rounds: [{ script: { author: 'modeller', source: /def build_body/ } }], calls: [{ role: 'planner', input: 100 }], faults: [] });
  t.same(Plan.parse(record.plan), record.plan);
});
