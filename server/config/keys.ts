/** All that can be configured: one table for environment, file and flags. docs/configuration.md is generated from it. */
import { z } from 'zod';

export interface Key<T extends z.ZodType = z.ZodType> {
  schema: T;
  /** What it does, in a clause. */
  about: string;
  /** In the words of the environment. */
  example: string;
  /** Also to be had as NAME_FILE; shown masked. */
  secret?: true;
  /** Other than BOZZETTO_ and the key in capitals: what the field calls it. */
  env?: string;
}

const key = <T extends z.ZodType>(schema: T, about: string, example: string, more: Pick<Key, 'secret' | 'env'> = {}): Key<T> => ({ schema, about, example, ...more });
const flag = (byDefault: boolean) => z.union([z.boolean(), z.enum(['true', 'false', '1', '0', 'yes', 'no']).transform((word) => ['true', '1', 'yes'].includes(word))], 'must be true or false').default(byDefault);
const whole = (least: number, most: number, byDefault: number) => {
  const says = `must be a whole number from ${least} to ${most}`;
  return z.union([z.number(), z.string().regex(/^\d{1,15}$/).transform(Number)], says).pipe(z.number().int(says).min(least, says).max(most, says)).default(byDefault);
};
const list = z.union([z.array(z.string()), z.string().transform((text) => text.split(',').map((each) => each.trim()).filter(Boolean))]).default([]);
const text = z.string().min(1).nullable().default(null);

export const KEYS = {
  host: key(z.string().min(1).default('127.0.0.1'), 'address to listen on; anything but loopback needs https in front', '0.0.0.0'),
  port: key(whole(0, 65_535, 8177), 'port to listen on; 0: any', '8080'),
  publicUrl: key(z.url().nullable().default(null), 'the address under which people reach this server, for links and callbacks; http://host:port where absent', 'https://bozzetto.example.org'),
  trustProxy: key(whole(0, 10, 0), 'how many reverse proxies stand in front and tell the caller’s address in X-Forwarded-For', '1'),
  corsOrigins: key(list, 'origins whose pages may call the API; none but its own where empty', 'https://studio.example.org,https://b.example.org'),
  dataDir: key(text, 'folder of the embedded database, local files and keys; XDG_DATA_HOME/bozzetto/server where absent', '/var/lib/bozzetto'),

  databaseUrl: key(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://').nullable().default(null), 'PostgreSQL; one inside the process where absent', 'postgres://bozzetto:secret@db:5432/bozzetto', { secret: true, env: 'DATABASE_URL' }),
  databasePool: key(whole(1, 200, 10), 'connections to PostgreSQL of one process', '20'),
  redisUrl: key(z.string().regex(/^rediss?:\/\//, 'must start with redis://').nullable().default(null), 'Redis for what processes tell each other, waking workers, and limits counted over all of them; without it PostgreSQL does, and each process counts for itself', 'redis://redis:6379/0', { secret: true, env: 'REDIS_URL' }),
  s3Endpoint: key(z.url().nullable().default(null), 'S3-compatible store for files; local disk where neither it nor a bucket is given', 'https://s3.example.org'),
  s3Bucket: key(text, 'bucket for files', 'bozzetto'),
  s3Region: key(z.string().min(1).default('us-east-1'), 'region of the bucket', 'eu-central-1'),
  s3AccessKey: key(text, 'access key of the store', 'AKIA…', { secret: true }),
  s3SecretKey: key(text, 'secret key of the store', '…', { secret: true }),

  secretKey: key(z.string().min(32, 'must have at least 32 characters').nullable().default(null), 'seals secrets in the database; made and kept in dataDir where absent, which several machines cannot share', '`openssl rand -hex 32`', { secret: true }),
  registration: key(z.enum(['closed', 'open']).default('closed'), 'whether people may make accounts themselves', 'open'),
  accessTokenSeconds: key(whole(30, 86_400, 600), 'how long an access token is good for', '600'),
  refreshTokenDays: key(whole(1, 365, 30), 'how long a login lasts without use', '30'),
  oidcIssuer: key(z.url().nullable().default(null), 'OpenID provider that people may log in with', 'https://login.example.org'),
  oidcClientId: key(text, 'client id at the provider', 'bozzetto'),
  oidcClientSecret: key(text, 'client secret at the provider', '…', { secret: true }),
  oidcRole: key(z.enum(['none', 'viewer', 'artist', 'developer']).default('none'), 'role of people whom the provider knows and we do not; none: they are refused', 'artist'),

  workers: key(whole(0, 64, 0), 'jobs that a worker runs at once; 0: as many as cores and memory allow', '2'),
  workerPort: key(z.union([whole(0, 65_535, 0), z.null()]).default(null), 'port on which a worker of its own answers /health and /metrics; none where absent', '8178'),
  leaseSeconds: key(whole(3, 600, 15), 'seconds without a sign of life after which a running job is given to another worker', '15'),
  drainSeconds: key(whole(0, 3600, 20), 'seconds that running jobs and requests get when the process is asked to end', '60'),
  attempts: key(whole(1, 20, 3), 'how often a job is begun before it is a dead letter', '3'),
  tiers: key(
    z.preprocess((value) => (typeof value === 'string' ? jsonOf(value) : value), z.record(z.string(), z.strictObject({
      runsPerDay: z.int().nonnegative(), concurrentRuns: z.int().min(1), blenderSecondsPerDay: z.number().nonnegative(),
      tokensPerDay: z.int().nonnegative(), storageBytes: z.int().nonnegative(), waitingRuns: z.int().min(1),
    }))).default({ default: { runsPerDay: 200, concurrentRuns: 2, blenderSecondsPerDay: 7200, tokensPerDay: 2_000_000, storageBytes: 5_000_000_000, waitingRuns: 50 } }),
    'quotas by tier, as JSON; `default` must be there', '{"default":{"runsPerDay":50,…}}',
  ),
  failuresPerHour: key(whole(1, 1_000_000, 30), 'runs, exports and previews of a user that may fail or be cancelled at work within an hour, since no quota counts them; then no more are begun for a while', '30'),
  rateRead: key(whole(1, 1_000_000, 600), 'reading calls a minute for each user or address', '600'),
  rateWrite: key(whole(1, 1_000_000, 120), 'changing calls a minute', '120'),
  rateHeavy: key(whole(1, 1_000_000, 30), 'calls a minute that start runs, exports and uploads', '30'),
  rateLogin: key(whole(1, 10_000, 10), 'attempts to log in for each account and each address in 15 minutes', '10'),
  streams: key(whole(1, 100_000, 20), 'open event streams and sockets for each user', '20'),
  uploadBytes: key(whole(1000, 2_000_000_000, 100_000_000), 'most bytes of one upload', '100000000'),
  retentionDays: key(whole(1, 3650, 30), 'days that a deleted asset can be restored, and that exports, events and deliveries are kept', '30'),
  plugins: key(flag(true), 'whether installed plugins take part in runs', 'false'),
  allowPrivateWebhooks: key(flag(false), 'webhooks and image addresses may lead to private addresses: for a server at home', 'true'),
  unsafeNoSandbox: key(flag(false), 'run scripts of any author even where no wall can be built', 'true'),

  logLevel: key(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), 'least level of lines that are written', 'debug'),
  logPrompts: key(flag(false), 'whether log lines may hold the words of briefs', 'true'),
  metricsToken: key(text, 'bearer token for /metrics; without it only loopback may read them', '…', { secret: true }),
} as const;

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value; // the schema then says what is wrong
  }
}
