/** The process that people talk to: HTTP, event streams and sockets on one port; by default with a worker in it. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type Koa from 'koa';
import { buildApp } from './app.ts';
import type { Config } from './config/config.ts';
import { fanOutOf } from './events/fan-out.ts';
import { createHttpServer, listen } from './http.ts';
import { announceSetup } from './identity/setup.ts';
import { openSite } from './open-site.ts';
import { openSockets } from './sockets/index.ts';
import { startTelemetry } from './telemetry.ts';
import { startWork, wantPostgres, type Running } from './worker.ts';

export interface Serving extends Running {
  url: string;
  /** The one-time link that makes the first administrator; null where there are users. For the console, never for a log. */
  setupLink: string | null;
}

/**
 * The port comes first: who starts a second server by mistake is told so before anything is touched. Requests that come early wait until there is an app.
 * @param options.work whether runs happen in this process too; the embedded database lets no other process in, so there they must
 * Throws E_PORT_TAKEN and what listen, openSite and startWork throw; nothing stays open then.
 */
export async function serve(config: Config, options: { work: boolean }): Promise<Serving> {
  if (!options.work) wantPostgres(config);
  const app = Promise.withResolvers<Koa>();
  const server = createHttpServer(app.promise);
  const url = await listen(server, config, 'port');
  const opened: (() => unknown)[] = [() => server.closeAllConnections(), () => server.close()];
  try {
    const endTelemetry = await startTelemetry('web');
    opened.unshift(endTelemetry);
    const site = await openSite(config);
    opened.unshift(() => site.close());
    const { log } = site;
    const working = options.work ? await startWork(site) : null;
    opened.unshift(() => working?.drain(0));
    const sockets = await openSockets(site, server);
    opened.unshift(() => sockets.close());
    const setupLink = await announceSetup(site, Number(new URL(url).port));
    app.resolve(buildApp(site));
    log.info({ at: url, database: site.database.kind, queue: site.queue.driver, store: site.blobs.kind, worker: options.work }, 'listening');
    return {
      config, log, url, setupLink,
      async drain() {
        log.info({ seconds: config.drainSeconds }, 'ending');
        site.end();
        fanOutOf(site).close();
        // Requests that are at work get as long as jobs do; then they are cut off.
        const cut = setTimeout(() => server.closeAllConnections(), config.drainSeconds * 1000);
        await Promise.all([sockets.close().then(() => closed(server)), working?.drain(config.drainSeconds)]);
        clearTimeout(cut);
        await site.close();
        await endTelemetry();
      },
    };
  } catch (error) {
    for (const close of opened) await close();
    throw error;
  }
}

/** Takes no more connections; resolves when the last answer is out. */
async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
}
