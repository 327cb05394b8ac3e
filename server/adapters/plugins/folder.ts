import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** XDG_DATA_HOME/bozzetto/plugins, or ~/.local/share/bozzetto/plugins. */
export function pluginsFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['XDG_DATA_HOME'];
  return join(named && isAbsolute(named) ? named : join(homedir(), '.local/share'), 'bozzetto/plugins');
}

/** The file that says what is installed. */
export const STATE = 'plugins.json';

/** Whether a plugin was ever installed here: if not, nothing of the plugins is even imported. */
export const hasPlugins = (folder: string = pluginsFolder()): boolean => existsSync(join(folder, STATE));
