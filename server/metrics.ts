/** What /metrics tells: one registry a process. docs/metrics.md is generated from it. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  /** Label `route` is the route's id, so that there are only so many. */
  httpSeconds: Histogram<'method' | 'route' | 'status'>;
  httpOpen: Gauge;
  /** Counted by events/fan-out.ts. */
  streams: Gauge;
  limited: Counter<'rate'>;
  /** Set when somebody asks (routes/metrics.ts). */
  jobs: Gauge<'kind' | 'state'>;
  jobSeconds: Histogram<'kind' | 'state'>;
  jobWaitSeconds: Histogram<'kind'>;
  jobsAgain: Counter<'why'>;
  stageSeconds: Histogram<'stage'>;
  rounds: Histogram<'accepted'>;
  blenderSeconds: Counter;
  tokens: Counter<'model' | 'direction'>;
  dollars: Counter<'model'>;
  pluginFaults: Counter<'plugin' | 'kind'>;
  deliveries: Counter<'end'>;
  /** A gauge that is read when somebody asks: `read` gives a value for each set of labels. One that throws is left out. */
  gauge<L extends string>(name: string, help: string, labels: readonly L[], read: () => Promise<readonly { labels: Record<L, string>; value: number }[]> | readonly { labels: Record<L, string>; value: number }[]): void;
}

const FAST = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10];
const SLOW = [0.1, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600];

/** Without figures of the Node process itself where `process` is false (tests open many). */
export function createMetrics({ process = true } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (process) collectDefaultMetrics({ register: registry });
  return {
    registry,
    httpSeconds: new Histogram({ registers, name: 'bozzetto_http_seconds', help: 'time to answer a request, by method, route and status', labelNames: ['method', 'route', 'status'], buckets: FAST }),
    httpOpen: new Gauge({ registers, name: 'bozzetto_http_open', help: 'requests at work' }),
    streams: new Gauge({ registers, name: 'bozzetto_streams', help: 'open event streams, and watches of sockets' }),
    limited: new Counter({ registers, name: 'bozzetto_http_limited_total', help: 'requests refused by a rate limit', labelNames: ['rate'] }),
    jobs: new Gauge({ registers, name: 'bozzetto_jobs', help: 'jobs that wait, run or are dead, of the whole fleet', labelNames: ['kind', 'state'] }),
    jobSeconds: new Histogram({ registers, name: 'bozzetto_job_seconds', help: 'time from the claim of a job to its end, by the state in which it ended', labelNames: ['kind', 'state'], buckets: SLOW }),
    jobWaitSeconds: new Histogram({ registers, name: 'bozzetto_job_wait_seconds', help: 'time that a job waited to be claimed', labelNames: ['kind'], buckets: SLOW }),
    jobsAgain: new Counter({ registers, name: 'bozzetto_jobs_again_total', help: 'attempts after which a job waits again: stalled, failed, drained', labelNames: ['why'] }),
    stageSeconds: new Histogram({ registers, name: 'bozzetto_stage_seconds', help: 'time of the stages of runs', labelNames: ['stage'], buckets: SLOW }),
    rounds: new Histogram({ registers, name: 'bozzetto_rounds', help: 'rounds of a run', labelNames: ['accepted'], buckets: [1, 2, 3, 4, 6, 8] }),
    blenderSeconds: new Counter({ registers, name: 'bozzetto_blender_seconds_total', help: 'seconds that Blender worked' }),
    tokens: new Counter({ registers, name: 'bozzetto_tokens_total', help: 'tokens of models, by direction (in, out)', labelNames: ['model', 'direction'] }),
    dollars: new Counter({ registers, name: 'bozzetto_dollars_total', help: 'price of model calls', labelNames: ['model'] }),
    pluginFaults: new Counter({ registers, name: 'bozzetto_plugin_faults_total', help: 'faults of plugins, by kind', labelNames: ['plugin', 'kind'] }),
    deliveries: new Counter({ registers, name: 'bozzetto_webhook_deliveries_total', help: 'attempts to deliver a webhook: arrived, failed, gone (the other side wants no more)', labelNames: ['end'] }),
    gauge(name, help, labels, read) {
      registry.removeSingleMetric(name); // opened again in the same process: the last one is asked
      const gauge = new Gauge<string>({
        registers, name, help, labelNames: [...labels],
        async collect() {
          gauge.reset();
          const values = await Promise.resolve().then(read).catch(() => []);
          for (const each of values) gauge.set(each.labels, each.value);
        },
      });
    },
  };
}
