/** A whole site for tests: real database, queue, bus, store and keys, with a data folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';
import type { Outbound } from '#core/ports.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { createMetrics } from '../metrics.ts';
import { siteOver, type OpenSite } from '../open-site.ts';
import { quiet, type TestDatabase } from './database.ts';

export interface TestSiteOptions {
  database: TestDatabase;
  /** An address of testRedis; without it the database carries queue and bus. */
  redis?: string;
  /** Beyond the defaults. */
  config?: Partial<Config>;
  outbound?: Outbound;
}

/** The defaults, with a data folder below the system's temporary one. Nothing of the environment counts. */
export function testConfig(t: Pick<Test, 'teardown'>, config: Partial<Config> = {}): Config {
  const dataDir = mkdtempSync(join(tmpdir(), 'bozzetto-site-'));
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }));
  return { ...loadConfig({ env: {} }).config, dataDir, port: 0, logLevel: 'silent', ...config };
}

/** Closed when `t` ends, before its database. Two of one database and Redis are two processes to each other. */
export async function testSite(t: Pick<Test, 'teardown'>, { database, redis, config = {}, outbound }: TestSiteOptions): Promise<OpenSite> {
  const site = await siteOver(database, {
    config: testConfig(t, { databaseUrl: database.url, redisUrl: redis ?? null, ...config }),
    log: quiet,
    metrics: createMetrics({ process: false }),
    ...(outbound && { outbound }),
  });
  t.teardown(() => site.close());
  return site;
}
