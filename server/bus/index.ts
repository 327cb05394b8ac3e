/** Which bus a configuration asks for: Redis where it names one, NOTIFY over PostgreSQL, or memory beside the embedded database. */
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { Database } from '../db/database.ts';
import type { Bus } from './bus.ts';
import { openMemoryBus } from './memory.ts';
import { openPostgresBus } from './postgres.ts';
import { openRedisBus } from './redis.ts';

export interface BusOptions { config: Pick<Config, 'redisUrl'>; database: Database; log: Logger }

/** Throws E_QUEUE where Redis can't be reached. */
export async function openBus({ config, database, log }: BusOptions): Promise<Bus> {
  if (config.redisUrl !== null) return openRedisBus({ url: config.redisUrl, log });
  return database.kind === 'postgres' ? openPostgresBus(database, log) : openMemoryBus(log);
}
