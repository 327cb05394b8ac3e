/** Where a run begins: afresh, after its last stored round, or from the asset that a refinement follows. */
import { isDeepStrictEqual } from 'node:util';
import type { Brief } from './data/brief.ts';
import { RunRecord } from './data/record.ts';
import { exportable } from './draft.ts';
import { BozzettoError } from './errors.ts';
import type { Before } from './plugin.ts';
import type { Store } from './ports.ts';

/**
 * The stored record of a run that was interrupted, or a fresh one. A run that has its asset, or that used all its
 * rounds and has nothing to export, was not interrupted: it is made again.
 * @param rounds how many rounds the run may have.
 */
export async function recordToContinue(store: Store, id: string, brief: Brief, rounds: number): Promise<RunRecord> {
  const { data: found } = RunRecord.safeParse(await store.loadRun(id));
  if (found && !found.asset && isDeepStrictEqual(found.brief, brief) && (found.rounds.length < rounds || exportable(found.rounds))) return found;
  return { format: 1, id, brief, plan: null, references: [], rounds: [], asset: null, calls: [], faults: [], notices: [], seconds: {} };
}

/** What a refinement starts from; null if the brief follows nothing. Throws E_ASSET_UNKNOWN. */
export async function beforeOf(store: Store, { follows }: Brief): Promise<Before | null> {
  if (!follows) return null;
  const record = await store.loadAsset(follows.asset);
  const round = record && exportable(record.rounds);
  if (!round) throw new BozzettoError('E_ASSET_UNKNOWN', `there is no finished asset ${follows.asset}`);
  return { asset: follows.asset, plan: record.plan, script: round.script, report: round.report };
}
