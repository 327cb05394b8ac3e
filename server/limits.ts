/** How often one may call: counted in Redis for all processes where there is one, else in this process alone. */
import { once } from 'node:events';
import { Redis } from 'ioredis';
import ipaddr from 'ipaddr.js';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Config } from './config/config.ts';

/** What has a limit: `login` is counted by account and by address, `email` (whether it has an account here) by who asks and by address. */
export type Limited = 'read' | 'write' | 'heavy' | 'events' | 'login' | 'email';

export interface Allowance {
  allowed: boolean;
  /** Calls of a window; a window's seconds. */
  limit: number;
  window: number;
  remaining: number;
  /** Whole seconds until the window begins anew. */
  reset: number;
}

export interface Limits {
  /** Takes one call of `key`: a user, or an address (see `addressKey`). Never throws: without Redis each process counts for itself until it is back. */
  take(what: Limited, key: string): Promise<Allowance>;
  /** Gives one call back: after a login that succeeded. */
  giveBack(what: Limited, key: string): Promise<void>;
  /** Gives all of them back. */
  forget(what: Limited, key: string): Promise<void>;
  /** When Redis is there, where one is configured: until then each process counts for itself. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const MINUTE = 60;
/** E-mails without an account that one may try in a day. */
const EMAILS = 10;

/** Whom an address stands for: of IPv6 the first 64 bits, since every household has all of the rest. */
export function addressKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv6' ? `${parsed.toNormalizedString().split(':').slice(0, 4).join(':')}::` : parsed.toString();
}

export function openLimits(config: Pick<Config, 'redisUrl' | 'rateRead' | 'rateWrite' | 'rateHeavy' | 'rateLogin'>, log: Logger): Limits {
  const table: Record<Limited, { points: number; seconds: number }> = {
    read: { points: config.rateRead, seconds: MINUTE },
    write: { points: config.rateWrite, seconds: MINUTE },
    heavy: { points: config.rateHeavy, seconds: MINUTE },
    // Opening streams costs what reading does; how many may be open is counted where they are served.
    events: { points: config.rateRead, seconds: MINUTE },
    login: { points: config.rateLogin, seconds: 15 * MINUTE },
    email: { points: EMAILS, seconds: 24 * 60 * MINUTE },
  };
  const redis = config.redisUrl ? new Redis(config.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false }) : null;
  redis?.on('error', (error: Error) => log.warn({ err: error }, 'limits: Redis is away, counting in this process'));
  const limiters = new Map<Limited, RateLimiterAbstract>();
  for (const [what, { points, seconds }] of Object.entries(table) as [Limited, { points: number; seconds: number }][]) {
    const alone = new RateLimiterMemory({ keyPrefix: what, points, duration: seconds });
    limiters.set(what, redis ? new RateLimiterRedis({ storeClient: redis, keyPrefix: `bozzetto:limit:${what}`, points, duration: seconds, insuranceLimiter: alone, inMemoryBlockOnConsumed: points + 1 }) : alone);
  }
  return {
    async take(what, key) {
      const { points, seconds } = table[what];
      const told = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Allowance => ({ allowed, limit: points, window: seconds, remaining: Math.max(0, remainingPoints), reset: Math.ceil(Math.max(0, msBeforeNext) / 1000) });
      try {
        return told(true, await limiters.get(what)!.consume(addressKey(key)));
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return told(false, refused);
        throw refused;
      }
    },
    async giveBack(what, key) { await limiters.get(what)!.reward(addressKey(key)); },
    async forget(what, key) { await limiters.get(what)!.delete(addressKey(key)); },
    async ready() {
      if (redis && redis.status !== 'ready') await once(redis, 'ready');
    },
    async close() { redis?.disconnect(); },
  };
}
