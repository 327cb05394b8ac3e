/** From what operators say to a checked Config: all faults at once, each with its place, a reason and an example. */
import { closest, distance } from 'fastest-levenshtein';
import { BozzettoError } from '#core/errors.ts';
import { faultsOf, type Wrong } from '../words.ts';
import type { Config, KeyName } from './config.ts';
import { KEYS, type Key } from './keys.ts';
import { envName, type Fault, fromEnvironment, fromFile, fromFlags, NAMES, type Said, type Source } from './sources.ts';

export interface ConfigSources {
  env?: NodeJS.ProcessEnv;
  /** A JSON file; BOZZETTO_CONFIG of the environment where absent. */
  file?: string | undefined;
  flags?: Readonly<Partial<Record<KeyName, unknown>>>;
}

export interface LoadedConfig {
  config: Config;
  /** Where each value comes from: `flag --port`, `environment DATABASE_URL`, `/etc/bozzetto.json: port`, `default`. */
  origins: Record<KeyName, string>;
}

/** Flags win over the environment, the environment over the file. Throws E_CONFIG_INVALID, whose message has a line for each fault. */
export function loadConfig({ env = process.env, file = env['BOZZETTO_CONFIG'] || undefined, flags = {} }: ConfigSources = {}): LoadedConfig {
  const sources = [fromFlags(flags), fromEnvironment(env), ...(file === undefined ? [] : [fromFile(file)])];
  const faults = sources.flatMap(({ faults, unknown }) => [...faults, ...unknown.map(unknownKey)]);
  const values: Partial<Record<KeyName, unknown>> = {};
  const origins = {} as Record<KeyName, string>;
  for (const name of NAMES) {
    const said = firstSaid(sources, name);
    const { data, error } = (KEYS[name] as Key).schema.safeParse(said?.value);
    origins[name] = said?.origin ?? 'default';
    values[name] = data;
    // Only the first complaint: further ones follow from it.
    if (error) faults.push({ where: origins[name], reason: reasonOf(faultsOf(error)[0]!), example: KEYS[name].example });
  }
  const config = values as Config;
  if (faults.length === 0) faults.push(...contradictions(config));
  if (faults.length > 0) throw new BozzettoError('E_CONFIG_INVALID', faults.map(inWords).join('\n'));
  return { config, origins };
}

const firstSaid = (sources: readonly Source[], name: KeyName): Said | undefined => sources.find(({ said }) => said.has(name))?.said.get(name);

const reasonOf = ({ path, message }: Wrong): string => (path === '' ? message : `${path}: ${message}`);

/** The nearest name, where one is near enough to be meant. */
function unknownKey({ name, where }: { name: string; where: string }): Fault {
  const names = name.startsWith('BOZZETTO_') ? NAMES.map(envName) : NAMES;
  const near = closest(name, names);
  return { where: name, reason: `is no setting (in ${where})${distance(name, near) <= 4 ? `; ${near} is meant?` : ''}` };
}

/** Keys that want each other. */
function contradictions(config: Config): Fault[] {
  const faults: Fault[] = [];
  const wants = (wrong: boolean, name: KeyName, reason: string) => wrong && faults.push({ where: envName(name), reason, example: KEYS[name].example });
  wants(config.s3Endpoint !== null && config.s3Bucket === null, 's3Bucket', 'is wanted beside the endpoint of the store');
  wants((config.s3AccessKey === null) !== (config.s3SecretKey === null), config.s3AccessKey === null ? 's3AccessKey' : 's3SecretKey', 'access key and secret key of the store are given together, or neither');
  wants(config.oidcIssuer !== null && config.oidcClientId === null, 'oidcClientId', 'is wanted beside oidcIssuer');
  wants(!('default' in config.tiers), 'tiers', 'has no tier `default`');
  wants(config.corsOrigins.some((origin) => URL.parse(origin)?.origin !== origin), 'corsOrigins', 'each is scheme, host and port alone');
  return faults;
}

const inWords = ({ where, reason, example }: Fault): string => `${where}: ${reason}${example === undefined ? '' : ` (for example ${example})`}`;
