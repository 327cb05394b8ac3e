/** Databases and servers for tests. A whole site is in site.ts, which loads far more. */
export { DATABASES, quiet, testDatabase, type DatabaseKind, type TestDatabase } from './database.ts';
export { startPostgres, type Postgres } from './postgres.ts';
export { startRedis, testRedis, type Redis } from './redis.ts';
