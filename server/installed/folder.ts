/** Folders that plugins may be given to read, on a server where who sets a plugin is not who owns the machine. */
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { BozzettoError } from '#core/errors.ts';
import { operatorFolder } from '../adapters/plugins/operator-folder.ts';
import type { Config } from '../config/config.ts';
import { dataFolder } from '../config/folder.ts';

/** Only what the machine's owner has put below `folders` of the data folder; a link does not lead out of it. Throws E_PLUGIN_SETTINGS for all else. */
export function serverFolder(config: Pick<Config, 'dataDir'>): typeof operatorFolder {
  return async (path) => {
    const [base, real] = await Promise.all([realpath(join(dataFolder(config), 'folders')).catch(() => null), realpath(path).catch(() => null)]);
    if (base === null || real === null || !real.startsWith(base + sep)) {
      throw new BozzettoError('E_PLUGIN_SETTINGS', `${path} is no folder below ${join(dataFolder(config), 'folders')}`, { hint: 'Put what the plugin is to read into a folder there, on every machine that runs workers.' });
    }
    return operatorFolder(real);
  };
}
