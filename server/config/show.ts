import { join } from 'node:path';
import { jobsAtOnce } from '../adapters/blender/index.ts';
import { publicAddress } from '../identity/public-address.ts';
import type { Config, KeyName } from './config.ts';
import { dataFolder } from './folder.ts';
import { KEYS, type Key } from './keys.ts';
import type { LoadedConfig } from './load.ts';
import { NAMES } from './sources.ts';

export interface Shown { key: KeyName; value: unknown; origin: string }

/** What counts where a setting says nothing by itself. The value is null where the setting has none, and `how` tells what is done instead. */
interface WorkedOut { value: unknown; how: string }

/** Undefined where the setting says it all. */
const WORKED_OUT: Partial<Record<KeyName, (config: Config) => WorkedOut | false>> = {
  publicUrl: (config) => config.publicUrl === null && (config.port === 0 ? { value: null, how: 'from host and the port that is found free' } : { value: publicAddress(config), how: 'from host and port' }),
  dataDir: (config) => config.dataDir === null && { value: dataFolder(config), how: 'from XDG_DATA_HOME or the home folder' },
  databaseUrl: (config) => config.databaseUrl === null && { value: null, how: `inside the process, kept in ${join(dataFolder(config), 'database')}` },
  s3Bucket: (config) => config.s3Bucket === null && { value: null, how: `files are kept in ${join(dataFolder(config), 'files')}` },
  secretKey: (config) => config.secretKey === null && { value: null, how: `made once, kept in ${join(dataFolder(config), 'secret.key')}` },
  workers: ({ workers }) => workers === 0 && { value: jobsAtOnce(), how: 'from cores and free memory, now' },
};

/** Every key with the value that counts and where it comes from. Secrets are masked; of an address host and path are left. */
export function showConfig({ config, origins }: LoadedConfig): Shown[] {
  return NAMES.map((key) => {
    const found = WORKED_OUT[key]?.(config);
    if (found) return { key, value: found.value, origin: `${origins[key]}: ${found.how}` };
    return { key, value: (KEYS[key] as Key).secret ? masked(config[key]) : config[key], origin: origins[key] };
  });
}

function masked(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const url = URL.parse(value);
  return url?.host ? `${url.protocol}//***@${url.host}${url.pathname}` : '***';
}
