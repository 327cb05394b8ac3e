import { BozzettoError } from '#core/index.ts';
import { showConfig } from '#server/config/show.ts';
import { settingsOf, type SettingOptions } from './server.ts';

/** `bozzetto config check|show`. Throws E_CONFIG_INVALID with a line for each fault. */
export async function config(what: string, { json, ...options }: SettingOptions & { json?: boolean }): Promise<void> {
  if (what !== 'check' && what !== 'show') throw new BozzettoError('E_OPTION_INVALID', `${what} is not check or show`);
  const loaded = settingsOf(options);
  const origins = Object.values(loaded.origins);
  if (json) process.stdout.write(`${JSON.stringify(what === 'show' ? showConfig(loaded) : { ok: true })}\n`);
  else if (what === 'check') process.stdout.write(`the settings are good; ${origins.filter((origin) => origin !== 'default').length} of ${origins.length} are not the default\n`);
  else for (const { key, value, origin } of showConfig(loaded)) process.stdout.write(`${key} = ${value === null ? 'none' : JSON.stringify(value)}  # ${origin}\n`);
}
