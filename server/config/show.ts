import type { KeyName } from './config.ts';
import { KEYS, type Key } from './keys.ts';
import type { LoadedConfig } from './load.ts';
import { NAMES } from './sources.ts';

export interface Shown { key: KeyName; value: unknown; origin: string }

/** Every key with its value and where it comes from. Secrets are masked; of an address host and path are left. */
export function showConfig({ config, origins }: LoadedConfig): Shown[] {
  return NAMES.map((key) => ({ key, value: (KEYS[key] as Key).secret ? masked(config[key]) : config[key], origin: origins[key] }));
}

function masked(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const url = URL.parse(value);
  return url?.host ? `${url.protocol}//***@${url.host}${url.pathname}` : '***';
}
