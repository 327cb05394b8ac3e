/** A process that works: runs from the queue, webhooks that are due, and the sweeping. Listens on a port only where one is named for its health and metrics. */
import { setTimeout as sleep } from 'node:timers/promises';
import type Koa from 'koa';
import type { Logger } from 'pino';
import { BozzettoError, coded } from '#core/errors.ts';
import { jobsAtOnce, type LocalBlender } from './adapters/blender/index.ts';
import { buildApp } from './app.ts';
import type { Config } from './config/config.ts';
import { createHttpServer, listen } from './http.ts';
import { openSite } from './open-site.ts';
import { HEALTH_ROUTES } from './routes/health.ts';
import { METRICS_ROUTES } from './routes/metrics.ts';
import { concurrentRunsOf } from './runs/quota.ts';
import { createRunner } from './runs/runner.ts';
import { startSweeper } from './runs/sweep.ts';
import { measureEnd, measureWait } from './runs/telling.ts';
import type { Site } from './site.ts';
import { startTelemetry } from './telemetry.ts';
import { startDeliverer } from './webhooks/deliverer.ts';

export interface Work {
  /** Takes no more jobs; what runs gets `seconds`, then goes back to the queue. Afterwards nothing of it is left. */
  drain(seconds: number): Promise<void>;
}

/** Throws E_MODEL_INVALID and E_OPTION_INVALID where the configuration of models has faults. A missing Blender is told by readiness and by the jobs that want one. */
export async function startWork(site: Site): Promise<Work> {
  const { config, queue, parts, metrics } = site;
  const runner = await createRunner(site);
  parts.set('blender', () => isUp(runner.blender));
  void tellBlender(site, runner.blender);
  const deliverer = await startDeliverer(site);
  const sweeper = startSweeper(site);
  const worker = queue.work({
    concurrency: config.workers || jobsAtOnce(), leaseSeconds: config.leaseSeconds, perUser: concurrentRunsOf(site),
    handle(job, context) {
      measureWait(metrics, job);
      return runner.handle(job, context);
    },
    onEnd: (job) => measureEnd(metrics, job),
  });
  site.log.info({ worker: worker.id, jobs: config.workers || jobsAtOnce() }, 'working');
  return {
    async drain(seconds) {
      await worker.drain(seconds);
      await Promise.all([deliverer.close(), sweeper.close()]);
      await runner.close();
    },
  };
}

export interface Running {
  config: Config;
  log: Logger;
  /** Where it answers; null where it listens on no port. */
  url: string | null;
  /** Ends it: what is under way gets `drainSeconds`. */
  drain(): Promise<void>;
}

/** A line in the log once Blender is up, or what keeps it from that: whoever starts a server sees it before the first job does. */
async function tellBlender({ log, closing }: Site, blender: Pick<LocalBlender, 'noWall'>): Promise<void> {
  const begun = performance.now();
  try {
    const noWall = await blender.noWall();
    if (noWall) log.warn(noWall, 'no wall can be built: of other authors than the modeller scripts run only with unsafeNoSandbox');
    else log.info({ seconds: Math.round((performance.now() - begun) / 100) / 10 }, 'Blender is up');
  } catch (error) {
    if (!closing.aborted) log.warn({ err: error, hint: coded(error).hint }, 'Blender can’t be started: jobs that want one fail');
  }
}

/**
 * The first start takes a second or two; whoever asks for readiness meanwhile hears that and no more. Jobs wait for it.
 * Throws E_BLENDER_STARTING, and whatever kept Blender from starting.
 * @param patience milliseconds
 */
export async function isUp(blender: Pick<LocalBlender, 'warm'>, patience = 1000): Promise<void> {
  const late = new AbortController();
  const notYet = sleep(patience, undefined, { signal: late.signal }).then(() => {
    throw new BozzettoError('E_BLENDER_STARTING', 'Blender is not up yet');
  });
  await Promise.race([blender.warm(), notYet]).finally(() => late.abort());
}

/** Several processes share no embedded database. Throws E_CONFIG_INVALID. */
export function wantPostgres({ databaseUrl }: Config): void {
  if (databaseUrl === null) throw new BozzettoError('E_CONFIG_INVALID', 'DATABASE_URL: is wanted: the embedded database lets in one process only, which serves and works in one');
}

/** A worker alone. Throws E_PORT_TAKEN and what openSite and startWork throw; nothing stays open then. */
export async function work(config: Config): Promise<Running> {
  wantPostgres(config);
  const app = Promise.withResolvers<Koa>();
  const server = createHttpServer(app.promise);
  const url = config.workerPort === null ? null : await listen(server, config, 'workerPort');
  const opened: (() => unknown)[] = [() => server.closeAllConnections(), () => server.close()];
  try {
    const endTelemetry = await startTelemetry('worker');
    opened.unshift(endTelemetry);
    const site = await openSite(config);
    opened.unshift(() => site.close());
    const working = await startWork(site);
    app.resolve(buildApp(site, { routes: [...HEALTH_ROUTES, ...METRICS_ROUTES] }));
    return {
      config, log: site.log, url,
      async drain() {
        site.end();
        await working.drain(config.drainSeconds);
        server.closeAllConnections();
        server.close();
        await site.close();
        await endTelemetry();
      },
    };
  } catch (error) {
    for (const close of opened) await close();
    throw error;
  }
}
