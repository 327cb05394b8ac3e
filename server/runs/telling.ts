/** What a run tells the rest of the site while it goes on: the job's progress and the metrics. */
import type { RunEvent, StageName } from '#core/index.ts';
import type { JobProgress, JobRow } from '../db/jobs.ts';
import type { Metrics } from '../metrics.ts';

/** How far a run of one round is when a stage begins, by what stages usually take. */
const SHARE: Record<StageName, number> = { plan: 0, retrieve: 0.1, code: 0.15, execute: 0.3, blender: 0.3, critique: 0.8, verify: 0.9, export: 0.93, settled: 0.99 };

/** Never goes back, and is only done when the job is. */
export function progressOf(): (event: RunEvent) => JobProgress | null {
  let done = 0;
  return (event) => {
    if (event.type !== 'stage-started' && event.type !== 'progress') return null;
    const { stage, round } = event;
    // Nobody knows beforehand how many rounds there will be: from the second on it stays where the first has come to.
    if (round <= 1 || stage === 'export' || stage === 'settled') done = Math.max(done, SHARE[stage]);
    return { stage, round, done, ...(event.type === 'progress' && { message: event.message }) };
  };
}

export function measure(metrics: Metrics): (event: RunEvent) => void {
  return (event) => {
    if (event.type === 'stage-finished') {
      metrics.stageSeconds.observe({ stage: event.stage }, event.seconds);
      if (event.stage === 'blender') metrics.blenderSeconds.inc(event.seconds);
    } else if (event.type === 'model-call' && !event.call.stored) {
      const { model, input, output, dollars } = event.call;
      metrics.tokens.inc({ model, direction: 'in' }, input);
      metrics.tokens.inc({ model, direction: 'out' }, output);
      metrics.dollars.inc({ model }, dollars ?? 0);
    } else if (event.type === 'fault') metrics.pluginFaults.inc({ plugin: event.fault.plugin, kind: event.fault.kind ?? event.fault.code ?? 'other' });
  };
}

/** When a job begins: how long it could have begun. */
export function measureWait({ jobWaitSeconds }: Metrics, { kind, run_at, started_at }: Pick<JobRow, 'kind' | 'run_at' | 'started_at'>): void {
  if (started_at) jobWaitSeconds.observe({ kind }, Math.max(0, started_at.getTime() - run_at.getTime()) / 1000);
}

/** When an attempt has ended: how long it took where the job is over, else why it waits again. */
export function measureEnd({ jobSeconds, jobsAgain }: Metrics, { kind, state, started_at, error }: Pick<JobRow, 'kind' | 'state' | 'started_at' | 'error'>): void {
  if (state === 'waiting') jobsAgain.inc({ why: error === null ? 'drained' : error.code === 'E_LEASE_LOST' ? 'stalled' : 'failed' });
  else if (started_at) jobSeconds.observe({ kind, state }, Math.max(0, Date.now() - started_at.getTime()) / 1000);
}
