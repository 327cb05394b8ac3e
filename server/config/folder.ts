import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from './config.ts';

/** Where the embedded database, local files and keys are: `dataDir`, else XDG_DATA_HOME/bozzetto/server, else ~/.local/share/bozzetto/server. */
export function dataFolder({ dataDir }: Pick<Config, 'dataDir'>, env: NodeJS.ProcessEnv = process.env): string {
  if (dataDir !== null) return resolve(dataDir);
  const named = env['XDG_DATA_HOME'];
  return join(named && isAbsolute(named) ? named : join(homedir(), '.local/share'), 'bozzetto/server');
}

/** Makes it where it is not there yet. Throws E_CONFIG_INVALID where it can't be made. */
export async function makeDataFolder(config: Pick<Config, 'dataDir'>): Promise<void> {
  const folder = dataFolder(config);
  await make(folder).catch((error: unknown) => {
    throw new BozzettoError('E_CONFIG_INVALID', `dataDir: the folder ${folder} can’t be made (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`, { cause: error, hint: 'Name a folder on a disk that this user may write to.' });
  });
}

/** Step by step: Node's own `recursive` never comes back where a file system answers ENOENT below a folder that is there (/proc). */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await make(dirname(folder));
    await mkdir(folder, { mode: 0o700 });
  }
}
