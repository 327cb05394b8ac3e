/** The process that people talk to: HTTP, event streams and sockets on one port; by default with a worker in it. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { buildApp } from './app.ts';
import type { Config } from './config/config.ts';
import { fanOutOf } from './events/fan-out.ts';
import { createHttpServer } from './http.ts';
import { announceSetup } from './identity/setup.ts';
import { listen } from './listen.ts';
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
 * @param options.work whether runs happen in this process too; the embedded database lets no other process in, so there they must
 * Throws what openSite and startWork throw.
 */
export async function serve(config: Config, options: { work: boolean }): Promise<Serving> {
  if (!options.work) wantPostgres(config);
  const endTelemetry = await startTelemetry('web');
  const site = await openSite(config);
  const { log } = site;
  const server = createHttpServer(buildApp(site));
  try {
    const working = options.work ? await startWork(site) : null;
    try {
      const url = await listen(server, config.host, config.port);
      const sockets = await openSockets(site, server);
      log.info({ at: url, database: site.database.kind, queue: site.queue.driver, store: site.blobs.kind, worker: options.work }, 'ready');
      return {
        config, log, url,
        setupLink: await announceSetup(site, Number(new URL(url).port)),
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
      server.closeAllConnections();
      server.close();
      await working?.drain(0);
      throw error;
    }
  } catch (error) {
    await site.close();
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
