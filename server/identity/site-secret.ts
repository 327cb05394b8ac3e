import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from '../config/config.ts';
import { dataFolder } from '../config/folder.ts';

/**
 * The secret that everything at rest is sealed with: `secretKey`, else 256 random bits that are made once and kept in the data folder, readable for its owner only.
 * There is no built-in one. Throws E_CONFIG_INVALID where it can be neither read nor kept.
 */
export async function siteSecret(config: Pick<Config, 'secretKey' | 'dataDir'>): Promise<string> {
  if (config.secretKey !== null) return config.secretKey;
  const folder = dataFolder(config);
  const file = join(folder, 'secret.key');
  const kept = await keptIn(file);
  if (kept !== null) return kept;
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    // Whole or not at all, and the first of two processes that start together wins.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } catch (error) {
    throw new BozzettoError('E_CONFIG_INVALID', `secretKey is not set and can’t be kept in ${file}`, { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
  return (await keptIn(file))!;
}

async function keptIn(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new BozzettoError('E_CONFIG_INVALID', `${file} can’t be read`, { cause: error });
  });
  if (text === null) return null;
  if (text.trim().length < 32) throw new BozzettoError('E_CONFIG_INVALID', `${file} holds fewer than 32 characters`);
  return text.trim();
}
