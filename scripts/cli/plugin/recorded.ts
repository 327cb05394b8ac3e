/** Payloads of runs that were: rebuilt from the record, which holds all that the hooks were given. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { notesFrom, RunRecord, type HookMap, type HookName, type Store } from '#core/index.ts';
import { cacheFolder } from '#server/adapters/store/disk.ts';
import { defaultJob } from '#core/job.ts';

/** The newest finished run of the cache folder; null where there is none. */
export async function lastRun(store: Store, folder = join(cacheFolder(), 'runs')): Promise<RunRecord | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const dated = await Promise.all(names.map(async (name) => ({ id: name.slice(0, -5), at: (await stat(join(folder, name))).mtimeMs })));
  for (const { id } of dated.toSorted((a, b) => b.at - a.at)) {
    const record = RunRecord.safeParse(await store.loadRun(id)).data;
    if (record?.asset) return record;
  }
  return null;
}

/**
 * The payloads that a hook was given in a run, in order. `before` is null and the asset is the finished one: the record keeps no more.
 * @returns with the round of each.
 */
export function payloadsOf<H extends HookName>(record: RunRecord, hook: H): { round: number; payload: HookMap[H]['payload'] }[] {
  const { brief, plan, references, rounds, asset } = record;
  const before = null;
  const notesAt = (n: number) => (n > 1 ? notesFrom(rounds[n - 2]!) : []);
  const all: { [K in HookName]: () => { round: number; payload: HookMap[K]['payload'] }[] } = {
    plan: () => [{ round: 0, payload: { brief, before, plan } }],
    retrieve: () => (plan ? [{ round: 0, payload: { brief, plan, notes: [] } }] : []),
    code: () => (plan ? rounds.map(({ n, script }) => ({ round: n, payload: { brief, plan, before, references, notes: notesAt(n), last: rounds[n - 2] ?? null, script } })) : []),
    execute: () => rounds.map(({ n, script }) => ({ round: n, payload: { brief, plan, job: defaultJob(`${record.id}-${n}`, script.author, brief) } })),
    critique: () => reviews(),
    verify: () => reviews(),
    export: () => (asset ? rounds.filter(({ script }) => script.sha256 === asset.provenance.scriptSha256).slice(0, 1).map(({ n, report }) => ({ round: n, payload: { brief, plan, report, asset } })) : []),
    settled: () => [{ round: rounds.length, payload: record }],
  };
  const reviews = () => rounds.filter(({ report }) => report.ok).map(({ n, report }) => ({ round: n, payload: { brief, plan, before, report } }));
  return all[hook]();
}
