/** Which queue a configuration asks for: bee-queue where it names a Redis, the database alone otherwise. */
import type { Logger } from 'pino';
import type { Bus } from '../bus/bus.ts';
import type { Config } from '../config/config.ts';
import type { Database } from '../db/database.ts';
import { openPostgresQueue } from './postgres.ts';
import type { Queue } from './queue.ts';
import { openRedisQueue } from './redis.ts';

export interface QueueOptions { config: Pick<Config, 'redisUrl'>; database: Database; bus: Bus; log: Logger }

/** Throws E_QUEUE where Redis can't be reached. */
export async function openQueue({ config, ...site }: QueueOptions): Promise<Queue> {
  return config.redisUrl === null ? openPostgresQueue(site) : openRedisQueue(site, config.redisUrl);
}
