/** What a process of the server works with: opened once by the entry points, handed to everything. */
import type { Logger } from 'pino';
import type { Outbound } from '#core/ports.ts';
import type { Blobs } from './adapters/store/blobs.ts';
import type { Bus } from './bus/bus.ts';
import type { Config } from './config/config.ts';
import type { Database } from './db/database.ts';
import type { Keyring } from './identity/keyring.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Queue } from './queue/queue.ts';

export interface Site {
  config: Config;
  log: Logger;
  database: Database;
  blobs: Blobs;
  bus: Bus;
  queue: Queue;
  /** Signs and checks access tokens, seals secrets at rest. */
  keyring: Keyring;
  /** The one client for addresses that users give. */
  outbound: Outbound;
  metrics: Metrics;
  /** How often one may call. */
  limits: Limits;
  /** Aborts when this process is asked to end: streams close, readiness says no, answers close their connections. */
  closing: AbortSignal;
  /** What readiness asks beside database, queue, store and disk: a process that runs jobs adds `blender`. Each throws what is missing. */
  parts: Map<string, () => Promise<void>>;
}
