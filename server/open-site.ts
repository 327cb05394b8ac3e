/** Opens what a process of the server works with, from the configuration alone. */
import type { Logger } from 'pino';
import type { Outbound } from '#core/ports.ts';
import { openOutbound } from './adapters/outbound/index.ts';
import { openBlobs } from './adapters/store/open-blobs.ts';
import { openBus } from './bus/index.ts';
import type { Config } from './config/config.ts';
import { makeDataFolder } from './config/folder.ts';
import { openDatabase } from './db/connect.ts';
import type { Database } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { openKeyring } from './identity/keyring.ts';
import { openLimits } from './limits.ts';
import { openLog } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openQueue } from './queue/index.ts';
import type { Site } from './site.ts';

export interface OpenSite extends Site {
  /** Tells everything that this process is about to end: aborts `closing`. */
  end(): void;
  /** Lets go of all connections. What still works with the site fails afterwards. */
  close(): Promise<void>;
}

/**
 * Brings the tables up to date first; replicas that start together wait for each other.
 * Throws E_DATABASE, E_DATABASE_BUSY, E_MIGRATION, E_QUEUE, E_STORE_FAILED, E_CONFIG_INVALID; nothing stays open then.
 */
export async function openSite(config: Config, { log = openLog(config) }: { log?: Logger } = {}): Promise<OpenSite> {
  await makeDataFolder(config);
  const database = await openDatabase(config, log);
  try {
    await migrate(database, log);
    const site = await siteOver(database, { config, log });
    return {
      ...site,
      async close() {
        await site.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

export interface SiteParts {
  config: Config;
  log: Logger;
  metrics?: Metrics;
  outbound?: Outbound;
}

/** The same over a migrated database that somebody else opened and closes: tests. */
export async function siteOver(database: Database, { config, log, metrics = createMetrics(), outbound = outboundOf(config) }: SiteParts): Promise<OpenSite> {
  const closing = new AbortController();
  const opened: { close(): void | Promise<void> }[] = [];
  const keep = <T extends { close(): void | Promise<void> }>(part: T): T => {
    opened.unshift(part);
    return part;
  };
  const close = async () => {
    closing.abort();
    for (const part of opened.splice(0)) await part.close();
  };
  try {
    const keyring = await openKeyring(config, database);
    const blobs = keep(await openBlobs(config));
    const bus = keep(await openBus({ config, database, log }));
    const queue = keep(await openQueue({ config, database, bus, log }));
    const limits = keep(openLimits(config, log));
    return { config, log, database, blobs, bus, queue, keyring, outbound, metrics, limits, closing: closing.signal, parts: new Map(), end: () => closing.abort(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Addresses that users give lead to public hosts only, unless the operator says that this is a server at home. */
function outboundOf({ allowPrivateWebhooks }: Config): Outbound {
  return openOutbound(allowPrivateWebhooks ? { allowAddress: () => true } : {});
}
