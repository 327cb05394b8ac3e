import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Counts the runs and how many of them were accepted, from run to run. */
  async settled({ asset }, { kv, notice }) {
    const { runs = 0, accepted = 0 } = (await kv.get<{ runs?: number; accepted?: number }>('count')) ?? {};
    const count = { runs: runs + 1, accepted: accepted + (asset?.verdict.accepted ? 1 : 0) };
    await kv.set('count', count);
    notice(`${count.accepted} of ${count.runs} runs were accepted`);
  },
});
