/** The output folder: filled beside where it will be, and put in place in one move, so that nothing half-written is ever found there. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, chmod, constants, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { BozzettoError, RunRecord, type Store } from '#core/index.ts';

export type OutputOptions =
  /** Exactly here; an asset of ours that nobody touched is replaced. `mayReplace`: a file in it that was read, and may have been edited. */
  | { folder: string; mayReplace?: string }
  /** In the current folder, under a free name made of this text. */
  | { namedAfter: string }
  /** Beside this folder, under the next free name. */
  | { beside: string };

export interface Output {
  folder: string;
  /** Writes all files of the record's asset, and run.json, where nobody sees them yet. */
  fill(record: RunRecord, store: Store): Promise<void>;
  /** Puts the folder in place. */
  finish(): Promise<void>;
  /** Removes what was not put in place. */
  discard(): Promise<void>;
}

const unwritable = (folder: string, error: unknown) =>
  new BozzettoError('E_OUTPUT_UNWRITABLE', `${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`, { cause: error });

/** Opens the output before any work is done. @throws E_OUTPUT_EXISTS, E_OUTPUT_UNWRITABLE */
export async function openOutput(options: OutputOptions): Promise<Output> {
  const folder = folderOf(options);
  const mayReplace = 'folder' in options && options.mayReplace ? resolve(options.mayReplace) : undefined;
  await refuseForeign(folder, mayReplace);
  const parent = dirname(folder);
  let made: string | undefined;
  let staging: string;
  try {
    made = await mkdir(parent, { recursive: true });
    await access(parent, constants.W_OK);
    staging = await mkdtemp(join(parent, `.${basename(folder)}.partial-`));
  } catch (error) {
    throw unwritable(folder, error);
  }
  let placed = false;
  return {
    folder,
    async fill(record, store) {
      try {
        for (const file of record.asset!.files) {
          const path = join(staging, file.name);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, await store.get(file));
        }
        await writeFile(join(staging, 'run.json'), `${JSON.stringify(record, null, 1)}\n`);
      } catch (error) {
        throw error instanceof BozzettoError ? error : unwritable(folder, error);
      }
    },
    async finish() {
      const old = `${staging}-old`;
      // Asked again: another program may have put something there while this one was at work.
      await refuseForeign(folder, mayReplace);
      try {
        if (existsSync(folder)) await rename(folder, old);
        await chmod(staging, 0o777 & ~process.umask());
        await rename(staging, folder);
        placed = true;
      } catch (error) {
        if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
        throw unwritable(folder, error);
      }
      await rm(old, { recursive: true, force: true });
    },
    async discard() {
      if (placed) return;
      await rm(staging, { recursive: true, force: true });
      if (made) await removeEmpty(parent, made);
    },
  };
}

function folderOf(options: OutputOptions): string {
  if ('folder' in options) return resolve(options.folder);
  const [parent, name] = 'beside' in options ? [dirname(options.beside), basename(options.beside).replace(/-\d+$/, '')] : [process.cwd(), slug(options.namedAfter)];
  for (let n = 1; ; n++) {
    const folder = join(parent, n === 1 ? name : `${name}-${n}`);
    if (!existsSync(folder)) return folder;
  }
}

/** `a-three-legged-stool`: at most 50 characters, cut between words. */
function slug(text: string): string {
  const words = text.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return (words.length > 50 ? words.slice(0, 50).replace(/-[^-]*$/, '') : words) || 'asset';
}

/** A folder may be replaced only if it is empty, or if every file in it is as an earlier run left it. Nothing but regular files is opened. */
async function refuseForeign(folder: string, mayReplace: string | undefined): Promise<void> {
  const exists = (why: string) => new BozzettoError('E_OUTPUT_EXISTS', `${folder} ${why}`);
  const own = await lstat(folder).catch(() => null);
  if (!own) return;
  if (!own.isDirectory()) throw exists(own.isSymbolicLink() ? 'is a link' : 'is a file');
  if ((await readdir(folder)).length === 0) return;
  const record = (await isFile(join(folder, 'run.json'))) ? RunRecord.safeParse(parsed(await readFile(join(folder, 'run.json'), 'utf8'))).data : undefined;
  if (!record?.asset) throw exists('holds files that Bozzetto did not make');
  const known = new Map(record.asset.files.map(({ name, sha256 }) => [name, sha256]));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (entry.isDirectory() || name === 'run.json' || path === mayReplace) continue;
    const sha256 = entry.isFile() ? createHash('sha256').update(await readFile(path)).digest('hex') : undefined;
    if (sha256 === undefined || known.get(name) !== sha256) throw exists(known.has(name) ? `holds ${name}, which was changed since` : `holds ${name}, which Bozzetto did not make`);
  }
}

const isFile = (path: string) => lstat(path).then((found) => found.isFile(), () => false);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The folder and those that were made above it, as far as they are empty: others may have put something there since. */
async function removeEmpty(folder: string, upTo: string): Promise<void> {
  for (let path = folder; path.startsWith(upTo); path = dirname(path)) {
    if (!(await rmdir(path).then(() => true, () => false))) return;
  }
}
