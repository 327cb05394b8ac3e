import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Config } from './config.ts';

/** Where the embedded database, local files and keys are: `dataDir`, else XDG_DATA_HOME/bozzetto/server, else ~/.local/share/bozzetto/server. */
export function dataFolder({ dataDir }: Pick<Config, 'dataDir'>, env: NodeJS.ProcessEnv = process.env): string {
  if (dataDir !== null) return resolve(dataDir);
  const named = env['XDG_DATA_HOME'];
  return join(named && isAbsolute(named) ? named : join(homedir(), '.local/share'), 'bozzetto/server');
}
