/** Where installed plugins live: their files by id and version, what the operator approved and set, and what they keep for themselves. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { Approval, approve, judgeApproval, readPackage, settingsOf, type PluginPackage } from '#core/sandbox/index.ts';
import { pluginsFolder, STATE } from './folder.ts';
import { openKv } from './kv.ts';
import { type Change, changedFiles, Installed, type PluginSource, succeed, unknownPlugin } from './plugin-store.ts';

const State = z.strictObject({ format: z.literal(1), plugins: z.array(Installed), approvals: z.array(Approval) });
type State = z.infer<typeof State>;

/** In a folder of this machine. */
export interface PluginStore extends PluginSource {
  folder: string;
  /** Throws E_PLUGIN_UNKNOWN. */
  find(id: string): Promise<Installed>;
  /** Puts a package there; an older version goes, its settings stay as far as they still fit. Throws E_PLUGIN_DIGEST where the version is there with other files. */
  install(pkg: PluginPackage): Promise<Installed>;
  approve(plugin: Installed, by: string): Promise<Approval>;
  /** Throws E_PLUGIN_SETTINGS, E_PLUGIN_UNKNOWN. */
  change(id: string, change: Change): Promise<Installed>;
  /** Its files, approvals, settings and what it kept. */
  remove(id: string): Promise<void>;
}

/** Opens nothing and makes nothing until something is asked for. All methods throw E_STORE_FAILED where the disk refuses. */
export function openPluginStore(folder: string = pluginsFolder()): PluginStore {
  const file = join(folder, STATE);
  const packageFolder = ({ id, version }: { id: string; version: string }) => join(folder, 'packages', id, version);
  const state = () => readState(file);
  const changed = <T>(work: (state: State) => T | Promise<T>): Promise<T> => onDisk(() => alone(join(folder, 'lock'), async () => {
    const now = await readState(file);
    const result = await work(now);
    await writeAside(file, `${JSON.stringify(now, null, 1)}\n`);
    return result;
  }));
  const among = (id: string, now: State) => {
    const found = now.plugins.find((plugin) => plugin.id === id);
    if (!found) throw unknownPlugin(id, now.plugins);
    return found;
  };
  const read = async (plugin: Installed) => {
    const pkg = await readPackage(packageFolder(plugin));
    if (pkg.digest === plugin.digest) return pkg;
    throw changedFiles(plugin, packageFolder(plugin));
  };
  const change = (id: string, different: Change) => changed(async (now) => {
    const plugin = among(id, now);
    if (different.settings) settingsOf((await read(plugin)).manifest.settings, different.settings, id);
    return Object.assign(plugin, different);
  });
  return {
    folder,
    list: async () => (await state()).plugins,
    find: async (id) => among(id, await state()),
    package: read,
    install: (pkg) => changed(async (now) => {
      const { id, version } = pkg.manifest;
      const old = now.plugins.find((plugin) => plugin.id === id) ?? null;
      const plugin = succeed(pkg, old);
      const target = packageFolder({ id, version });
      const aside = `${target}.${randomBytes(6).toString('hex')}`;
      for (const [name, bytes] of pkg.files) {
        await mkdir(dirname(join(aside, name)), { recursive: true });
        await writeFile(join(aside, name), bytes);
      }
      await rm(target, { recursive: true, force: true });
      await rename(aside, target);
      now.plugins = old ? now.plugins.map((each) => (each === old ? plugin : each)) : [...now.plugins, plugin];
      if (old && old.version !== version) await rm(packageFolder(old), { recursive: true, force: true });
      return plugin;
    }),
    approvals: async () => (await state()).approvals,
    judge: async (plugin) => judgeApproval(await read(plugin), (await state()).approvals),
    approve: (plugin, by) => changed(async (now) => {
      const approval = approve(await read(plugin), by, new Date());
      now.approvals = [...now.approvals.filter(({ id, version }) => id !== plugin.id || version !== plugin.version), approval];
      return approval;
    }),
    change,
    switchOff: async (id, why) => void (await change(id, { enabled: false, why })),
    remove: (id) => changed(async (now) => {
      among(id, now);
      await Promise.all([rm(join(folder, 'packages', id), { recursive: true, force: true }), rm(join(folder, 'kv', id), { recursive: true, force: true })]);
      now.plugins = now.plugins.filter((plugin) => plugin.id !== id);
      now.approvals = now.approvals.filter((approval) => approval.id !== id);
    }),
    kv: (id) => openKv(join(folder, 'kv', id)),
  };
}

async function readState(file: string): Promise<State> {
  return onDisk(async () => {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (text === null) return { format: 1, plugins: [], approvals: [] };
    try {
      return State.parse(JSON.parse(text));
    } catch (error) {
      throw new BozzettoError('E_STORE_FAILED', `${file} can't be read: ${(error as Error).message.slice(0, 300)}`, { cause: error, hint: 'Mend or remove this file; the plugins are then to be installed again.' });
    }
  });
}

export async function writeAside(file: string, text: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(aside, text, { flag: 'wx' });
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Milliseconds after which a lock was left behind by a process that is gone. */
const STALE = 10_000;

/** One process at a time changes the state. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  for (;;) {
    const held = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (held) {
      try {
        return await work();
      } finally {
        await held.close();
        await rm(lock, { force: true });
      }
    }
    const age = await stat(lock).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    if (age > STALE) await rm(lock, { force: true });
    else await sleep(20);
  }
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BozzettoError) throw error;
    throw new BozzettoError('E_STORE_FAILED', (error as Error).message, { cause: error, hint: 'The disk of the plugins’ folder is full or read-only; set XDG_DATA_HOME to another.' });
  }
}
