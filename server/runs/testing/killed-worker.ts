/**
 * A worker in a process of its own, to be killed: DATABASE_URL, DATA_DIR, and a model by BOZZETTO_MODEL and BOZZETTO_BASE_URL.
 * Its script of round 1 fails, that of round 2 never ends where HANG is set. Says the id of each Blender job that it begins.
 */
import { script, type LlmRequest } from '#core/index.ts';
import { sampleFailure, samplePlan, sampleReport } from '#core/testing/index.ts';
import { createLlm } from '../../adapters/llm/index.ts';
import { loadConfig } from '../../config/load.ts';
import { openSite } from '../../open-site.ts';
import { quiet } from '../../testing/index.ts';
import { tableAnswers } from '../answers.ts';
import { concurrentRunsOf } from '../quota.ts';
import { createRunner } from '../runner.ts';
import { fileStore } from '../store.ts';
import { fakeEquipment, maker } from './stage.ts';

const { DATABASE_URL, DATA_DIR, HANG } = process.env;
const site = await openSite({ ...loadConfig({ env: {} }).config, databaseUrl: DATABASE_URL!, dataDir: DATA_DIR! }, { log: quiet });
const llm = (await createLlm({ store: fileStore(site), answers: tableAnswers(site.database) }))!;
const asked = (role: LlmRequest['role'], text: string): LlmRequest => ({ role, system: 'You make stools.', messages: [{ from: 'user', text }], answer: null, seed: 1 });
const asking = maker({
  async plan(_, context) {
    await context.llm!.ask(asked('planner', 'a stool'));
    return samplePlan();
  },
  code: async (_, context) => script(await context.llm!.ask(asked('coder', `round ${context.round}`)), 'coder'),
});
const equipment = fakeEquipment(site, {
  plugins: [asking], llm,
  report({ id }) {
    console.log(id);
    if (id.endsWith('-1')) return sampleFailure();
    return HANG ? new Promise(() => {}) : sampleReport({ renders: [] });
  },
});
const { handle } = await createRunner(site, equipment);
site.queue.work({ concurrency: 1, handle, leaseSeconds: 3, perUser: concurrentRunsOf(site) });
