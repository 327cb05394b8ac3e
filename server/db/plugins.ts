/** Plugins that are installed on the server, what was approved of them, and what they keep for themselves. */
import type { Approval, PluginPackage } from '#core/sandbox/index.ts';
import type { Kv } from '#core/ports.ts';
import type { Installed } from '../adapters/plugins/plugin-store.ts';
import type { Db } from './database.ts';
import { jsonb } from './jsonb.ts';

export interface PluginRow extends Installed {
  /** sha256 of the packed file in the blobs. */
  archive: string;
  manifest: PluginPackage['manifest'];
  /** The order of equals. */
  position: number;
  revision: number;
  uploaded_by: string;
  created_at: Date;
}

/** In the order of installation. */
export const listPlugins = (db: Db): Promise<PluginRow[]> => db<PluginRow>('plugins').orderBy('position').select('*');

/** Null where there is none. */
export const findPlugin = async (db: Db, id: string): Promise<PluginRow | null> => (await db<PluginRow>('plugins').where({ id }).first()) ?? null;

/** Puts it there, in the place of an older version. The caller has locked that one (`lockPlugins`). */
export async function putPlugin(trx: Db, { settings, manifest, ...plugin }: Omit<PluginRow, 'position' | 'revision' | 'created_at'>): Promise<PluginRow> {
  const row = { ...plugin, settings: jsonb(settings), manifest: jsonb(manifest) };
  const { id: _, ...renewed } = row;
  const [put] = await trx('plugins').insert(row).onConflict('id').merge({ ...renewed, revision: trx.raw('plugins.revision + 1'), created_at: trx.fn.now() }).returning('*');
  return put as PluginRow;
}

/** One change of what is installed at a time: until the transaction ends. */
export const lockPlugins = (trx: Db): Promise<unknown> => trx.raw('LOCK TABLE plugins IN SHARE ROW EXCLUSIVE MODE');

/** Changes it if it still has this revision; null where it has not. */
export async function changePlugin(db: Db, { id, revision }: Pick<PluginRow, 'id' | 'revision'>, { settings, ...change }: Partial<Pick<PluginRow, 'enabled' | 'required' | 'why' | 'settings'>>): Promise<PluginRow | null> {
  const [row] = await db('plugins').where({ id, revision }).update({ ...change, ...(settings && { settings: jsonb(settings) }), revision: revision + 1 }).returning('*');
  return (row as PluginRow | undefined) ?? null;
}

/** Whoever has it in another revision: it ended its process too often. False where it is off already, or another version. */
export const stopPlugin = async (db: Db, { id, digest }: Pick<PluginRow, 'id' | 'digest'>, why: string): Promise<boolean> => (await db('plugins').where({ id, digest, enabled: true }).update({ enabled: false, why, revision: db.raw('revision + 1') })) === 1;

/** With its approvals and what it kept. */
export const deletePlugin = async (db: Db, { id, revision }: Pick<PluginRow, 'id' | 'revision'>): Promise<boolean> => (await db('plugins').where({ id, revision }).delete()) === 1;

/** The oldest first. */
export async function approvalsOf(db: Db, plugin?: string): Promise<Approval[]> {
  const all = db('plugin_approvals').orderBy('created_at');
  return (await (plugin === undefined ? all : all.where({ plugin_id: plugin })).pluck('approval')) as Approval[];
}

/** In the place of what was approved of this version before. */
export async function putApproval(trx: Db, approval: Approval): Promise<void> {
  await trx('plugin_approvals').where({ plugin_id: approval.id }).whereRaw("approval->>'version' = ?", [approval.version]).delete();
  await trx('plugin_approvals').insert({ plugin_id: approval.id, digest: approval.digest, approval: jsonb(approval) });
  await trx('plugins').where({ id: approval.id }).increment('revision');
}

/** Changes when anything does that decides what takes part in a run. */
export async function pluginsFingerprint(db: Db): Promise<string> {
  const rows = await db('plugins').orderBy('id').select('id', 'digest', 'revision');
  return JSON.stringify(rows);
}

/** What one plugin keeps from run to run. Its quota is the plugin host's matter. */
export function pluginValues(db: Db, plugin: string): Kv {
  const rows = () => db('plugin_values').where({ plugin_id: plugin });
  return {
    get: async (key) => ((await rows().where({ key }).first('value')) as { value: string } | undefined)?.value ?? null,
    set: async (key, value) => void (await db('plugin_values').insert({ plugin_id: plugin, key, value }).onConflict(['plugin_id', 'key']).merge(['value'])),
    delete: async (key) => void (await rows().where({ key }).delete()),
    entries: async () => (await rows().select('key', db.raw('octet_length(key) + octet_length(value) AS bytes'))) as { key: string; bytes: number }[],
  };
}
