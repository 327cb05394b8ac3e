/** What the metrics say of jobs. */
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { createMetrics } from '../metrics.ts';
import { measureEnd, measureWait } from './telling.ts';

const kind = 'refine';

t.test('the wait counts from when a job could have begun', async (t) => {
  const metrics = createMetrics({ process: false });
  measureWait(metrics, { kind, run_at: new Date(10_000), started_at: new Date(14_000) });
  measureWait(metrics, { kind, run_at: new Date(10_001), started_at: new Date(10_000) }); // clocks differ
  t.match(await metrics.registry.metrics(), /^bozzetto_job_wait_seconds_sum\{kind="refine"\} 4$/m);
  t.match(await metrics.registry.metrics(), /^bozzetto_job_wait_seconds_count\{kind="refine"\} 2$/m);
});

t.test('what is over has its time, what waits again the reason', async (t) => {
  const metrics = createMetrics({ process: false });
  const started_at = new Date();
  const because = (code: 'E_LEASE_LOST' | 'E_BLENDER_LOST') => new BozzettoError(code, 'x').toJSON();
  for (const state of ['succeeded', 'dead'] as const) measureEnd(metrics, { kind, state, started_at, error: null });
  for (const error of [null, because('E_LEASE_LOST'), because('E_BLENDER_LOST')]) measureEnd(metrics, { kind, state: 'waiting', started_at, error });
  const told = await metrics.registry.metrics();
  for (const state of ['succeeded', 'dead']) t.match(told, `bozzetto_job_seconds_count{kind="refine",state="${state}"} 1`);
  for (const why of ['drained', 'stalled', 'failed']) t.match(told, `bozzetto_jobs_again_total{why="${why}"} 1`);
});
