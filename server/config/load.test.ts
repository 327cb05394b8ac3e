import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import type { BozzettoError } from '#core/errors.ts';
import { KEYS, type Key } from './keys.ts';
import { loadConfig } from './load.ts';
import { showConfig } from './show.ts';
import { envName, flagName, NAMES } from './sources.ts';

const dir = mkdtempSync(join(tmpdir(), 'bozzetto-config-'));
t.teardown(() => rmSync(dir, { recursive: true }));
const file = (name: string, content: unknown) => {
  const path = join(dir, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const faultsOf = (sources: Parameters<typeof loadConfig>[0]): string[] => {
  try {
    loadConfig({ env: {}, ...sources });
    return [];
  } catch (error) {
    t.equal((error as BozzettoError).code, 'E_CONFIG_INVALID');
    return (error as Error).message.split('\n');
  }
};

t.test('nothing said: all defaults', async (t) => {
  const { config, origins } = loadConfig({ env: {} });
  t.match(config, { host: '127.0.0.1', port: 8177, databaseUrl: null, corsOrigins: [], plugins: true, tiers: { default: { concurrentRuns: 2 } } });
  t.ok(Object.values(origins).every((origin) => origin === 'default'));
});

t.test('flags win over the environment, the environment over the file; each value tells its origin', async (t) => {
  const path = file('a.json', { port: 1, host: '0.0.0.0', rateRead: 7, corsOrigins: ['https://a.example'], logPrompts: true, dataDir: null });
  const { config, origins } = loadConfig({ env: { BOZZETTO_CONFIG: path, BOZZETTO_PORT: '2', BOZZETTO_HOST: '::1', BOZZETTO_CORS_ORIGINS: 'https://b.example, https://c.example', BOZZETTO_RATE_READ: '', PATH: '/bin', BOZZETTO_BLENDER: '/x' }, flags: { port: '3', plugins: 'false' } });
  t.match(config, { port: 3, host: '::1', rateRead: 7, corsOrigins: ['https://b.example', 'https://c.example'], logPrompts: true, plugins: false, dataDir: null });
  t.match(origins, { port: 'flag --port', host: 'environment BOZZETTO_HOST', rateRead: `${path}: rateRead`, logPrompts: `${path}: logPrompts`, dataDir: 'default' });
});

t.test('secrets come from files too, and are masked when shown', async (t) => {
  const secret = file('secret', `${'s'.repeat(40)}\n`);
  const loaded = loadConfig({ env: { BOZZETTO_SECRET_KEY_FILE: secret, DATABASE_URL: 'postgres://me:hush@db:5432/bozzetto?sslpassword=hush' }, file: file('b.json', { metricsTokenFile: secret }) });
  t.equal(loaded.config.secretKey, 's'.repeat(40));
  t.equal(loaded.config.metricsToken, 's'.repeat(40));
  t.equal(loaded.origins.secretKey, `file ${secret} (BOZZETTO_SECRET_KEY_FILE)`);
  const shown = showConfig(loaded);
  t.strictSame(shown.find(({ key }) => key === 'databaseUrl'), { key: 'databaseUrl', value: 'postgres://***@db:5432/bozzetto', origin: 'environment DATABASE_URL' });
  t.notMatch(JSON.stringify(shown), /hush|ssss/);
  t.match(faultsOf({ env: { BOZZETTO_SECRET_KEY_FILE: secret, BOZZETTO_SECRET_KEY: 'x'.repeat(40) } }), [/^BOZZETTO_SECRET_KEY_FILE: is set beside BOZZETTO_SECRET_KEY/]);
  t.match(faultsOf({ env: { DATABASE_URL_FILE: join(dir, 'none') } }), [/^DATABASE_URL_FILE: .*ENOENT/]);
});

t.test('where the default is worked out, what is shown is what counts, and how it came about', async (t) => {
  const shown = (env: Record<string, string>) => Object.fromEntries(showConfig(loadConfig({ env })).map(({ key, ...rest }) => [key, rest]));
  t.intercept(process, 'env', { value: { ...process.env, XDG_DATA_HOME: '/data' } });
  t.match(shown({}), {
    publicUrl: { value: 'http://127.0.0.1:8177', origin: 'default: from host and port' },
    dataDir: { value: '/data/bozzetto/server', origin: /^default: from XDG_DATA_HOME/ },
    databaseUrl: { value: null, origin: 'default: inside the process, kept in /data/bozzetto/server/database' },
    s3Bucket: { value: null, origin: 'default: files are kept in /data/bozzetto/server/files' },
    secretKey: { value: null, origin: 'default: made once, kept in /data/bozzetto/server/secret.key' },
    workers: { value: Number, origin: /^default: from cores/ },
  });
  t.ok((shown({})['workers']!.value as number) >= 1);
  t.match(shown({ BOZZETTO_WORKERS: '0', BOZZETTO_HOST: '0.0.0.0', BOZZETTO_PORT: '9', BOZZETTO_DATA_DIR: '/d' }), {
    publicUrl: { value: 'http://localhost:9' }, dataDir: { value: '/d', origin: 'environment BOZZETTO_DATA_DIR' }, databaseUrl: { origin: /\/d\/database$/ }, workers: { origin: /^environment BOZZETTO_WORKERS: from cores/ },
  });
  t.match(shown({ BOZZETTO_PUBLIC_URL: 'https://b.example', BOZZETTO_PORT: '0', BOZZETTO_WORKERS: '3' }), { publicUrl: { value: 'https://b.example', origin: 'environment BOZZETTO_PUBLIC_URL' }, workers: { value: 3, origin: 'environment BOZZETTO_WORKERS' } });
  t.match(shown({ BOZZETTO_PORT: '0' }), { publicUrl: { value: null, origin: 'default: from host and the port that is found free' } });
});

t.test('all faults at once, with key, reason and example', async (t) => {
  const path = file('c.json', { port: 70_000, prot: 1, databaseUrl: 'mysql://x', tiers: { default: { runsPerDay: -1 } } });
  const faults = faultsOf({ file: path, env: { BOZZETTO_ACCESS_TOKEN_SECOND: '5', BOZZETTO_LOG_LEVEL: 'loud', BOZZETTO_SECRET_KEY: 'short-and-secret' }, flags: { plugins: 'maybe', workers: '1.5' } });
  const wanted = [
    /^BOZZETTO_ACCESS_TOKEN_SECOND: is no setting \(in the environment\); BOZZETTO_ACCESS_TOKEN_SECONDS is meant\?/,
    /^prot: is no setting \(in .*c\.json\); port is meant\?/,
    /c\.json: port: must be a whole number from 0 to 65535 \(for example 8080\)/,
    /c\.json: databaseUrl: must start with postgres:\/\/ \(for example /,
    /^environment BOZZETTO_SECRET_KEY: must have at least 32 characters/,
    /^flag --workers: must be a whole number from 0 to 64/,
    /c\.json: tiers: default\.runsPerDay: must be at least 0, not -1/,
    /^flag --plugins: must be true or false/,
    /^environment BOZZETTO_LOG_LEVEL: must be "fatal", .*"debug".* or "silent" \(for example debug\)/,
  ];
  t.equal(faults.length, wanted.length, faults.join('\n'));
  for (const pattern of wanted) t.ok(faults.some((fault) => pattern.test(fault)), String(pattern));
  t.notMatch(faults.join('\n'), /short-and-secret|mysql:/, 'no value is repeated: it may be a secret');
});

t.test('keys that want each other', async (t) => {
  t.match(faultsOf({ env: { BOZZETTO_S3_ENDPOINT: 'https://s3', BOZZETTO_S3_ACCESS_KEY: 'a', BOZZETTO_OIDC_ISSUER: 'https://o', BOZZETTO_TIERS: '{}', BOZZETTO_CORS_ORIGINS: 'https://a/b,nonsense' } }), [
    /^BOZZETTO_S3_BUCKET/, /^BOZZETTO_S3_SECRET_KEY/, /^BOZZETTO_OIDC_CLIENT_ID/, /^BOZZETTO_TIERS/, /^BOZZETTO_CORS_ORIGINS/,
  ]);
});

t.test('files that are none', async (t) => {
  t.match(faultsOf({ file: join(dir, 'none.json') }), [/ENOENT/]);
  t.match(faultsOf({ file: file('d.json', '{"port": 1,}') }), [/is no JSON/]);
  t.match(faultsOf({ file: file('e.json', [1]) }), [/holds no object/]);
  t.match(faultsOf({ file: file('f.json', '{"secretKey": hush}') }), [/is no JSON/]);
  t.notMatch(faultsOf({ file: file('f.json', '{"secretKey": hush}') }).join(), /hush/);
  t.match(faultsOf({ file: file('g.json', { port: [5], host: 5, plugins: 1, __proto__: 1, toString: 1 }) }).toSorted(), [/host/, /plugins/, /port/, /^toString: is no setting/]);
});

t.test('each example is one that is taken, and no two keys share a name', async (t) => {
  for (const name of NAMES) {
    const { example, schema }: Key = KEYS[name];
    if (!/…|`/.test(example)) t.ok(schema.safeParse(example).success, `${name}: ${example}`);
  }
  t.equal(new Set(NAMES.map(envName)).size, NAMES.length);
  t.equal(flagName('accessTokenSeconds'), '--access-token-seconds');
  t.equal(flagName('databaseUrl'), null);
});
