/** The Store port on disk: files by content, runs by id, under one cache folder. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { FileRef } from '#core/data/file.ts';
import { RunRecord } from '#core/data/record.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Store } from '#core/ports.ts';

/** XDG_CACHE_HOME/bozzetto, or ~/.cache/bozzetto. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['XDG_CACHE_HOME'];
  return join(named && isAbsolute(named) ? named : join(homedir(), '.cache'), 'bozzetto');
}

/**
 * Keeps `files/<sha256>` and `runs/<id>.json`. Each file is whole or not there: written aside, then renamed.
 * All methods throw E_STORE_FAILED where the disk refuses.
 */
export function createDiskStore(dir: string = cacheFolder()): Store {
  return {
    put: (bytes, { name, type }) =>
      onDisk(async () => {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        await writeWhole(join(dir, 'files'), sha256, bytes);
        return { name, type, bytes: bytes.byteLength, sha256 };
      }),
    get: (file) => onDisk(() => readFile(join(dir, 'files', address(file)))),
    saveRun: (record) => onDisk(() => writeWhole(join(dir, 'runs'), `${runName(record.id)}.json`, JSON.stringify(record))),
    loadRun: (id) => onDisk(() => readRecord(join(dir, 'runs', `${runName(id)}.json`))),
    loadAsset: (asset) => onDisk(() => readRecord(join(asset, 'run.json'))),
  };
}

/** Names in the cache folder are ours alone: no separators, no dots. */
function runName(id: string): string {
  if (/^[\w-]{1,128}$/.test(id)) return id;
  return createHash('sha256').update(id).digest('hex');
}

function address({ sha256 }: FileRef): string {
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256;
  throw new BozzettoError('E_STORE_FAILED', `${sha256} is no sha256`);
}

async function writeWhole(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `.${name.slice(0, 16)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await rename(aside, join(folder, name));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Null where there is none, or none of a shape that this version knows. */
async function readRecord(path: string): Promise<RunRecord | null> {
  try {
    return RunRecord.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BozzettoError) throw error;
    throw new BozzettoError('E_STORE_FAILED', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export interface Pruned {
  runs: number;
  files: number;
  answers: number;
}

const DAY = 24 * 3600 * 1000;

/** Days that an answer of a model is kept. */
const ANSWERS = 30;

/**
 * Removes runs that nobody touched for `days`, then files that no kept run names, and old answers of models. Files of the last day stay: their run may still be going on.
 * Throws E_STORE_FAILED.
 */
export async function pruneStore(dir: string = cacheFolder(), days = 7, now: number = Date.now()): Promise<Pruned> {
  return onDisk(async () => {
    const pruned = { runs: 0, files: 0, answers: 0 };
    const named = new Set<string>();
    for (const { path, age } of await listed(join(dir, 'runs'), now)) {
      if (age > days * DAY) {
        await rm(path, { force: true });
        pruned.runs += 1;
      } else for (const [sha256] of (await readFile(path, 'utf8')).matchAll(/\b[0-9a-f]{64}\b/g)) named.add(sha256);
    }
    for (const { path, name, age } of await listed(join(dir, 'files'), now)) {
      if (age <= DAY || named.has(name)) continue;
      await rm(path, { force: true });
      pruned.files += 1;
    }
    for (const { path, age } of await listed(join(dir, 'answers'), now)) {
      if (age <= ANSWERS * DAY) continue;
      await rm(path, { force: true });
      pruned.answers += 1;
    }
    return pruned;
  });
}

async function listed(folder: string, now: number): Promise<{ path: string; name: string; age: number }[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, name, age: now - (await stat(path)).mtimeMs };
    }),
  );
}
