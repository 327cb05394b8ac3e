/** The plugins of the server: rows in the database, archives among the blobs. Every process sees the same. */
import { isSafeName, judgeApproval, packageOf, type PluginPackage } from '#core/sandbox/index.ts';
import { unpackArchive } from '../adapters/plugins/archive.ts';
import { changedFiles, type Installed, type PluginSource } from '../adapters/plugins/plugin-store.ts';
import { approvalsOf, listPlugins, type PluginRow, pluginValues, stopPlugin } from '../db/plugins.ts';
import { audit } from '../identity/audit.ts';
import type { Site } from '../site.ts';

/** Who switches off what has ended its process. */
const PLUGIN_HOST = { actor: 'system', through: 'plugin host', address: '', trace: '' };

export type TableSite = Pick<Site, 'database' | 'blobs' | 'bus' | 'log'>;

/** As it is now: what is read later may be of a newer state, and is then refused as another package's files. */
export async function readTable({ database: { knex }, blobs, bus, log }: TableSite): Promise<PluginSource> {
  const [rows, approvals] = await Promise.all([listPlugins(knex), approvalsOf(knex)]);
  const rowOf = ({ id }: { id: string }) => rows.find((row) => row.id === id)!;
  return {
    list: async () => rows.map(installedOf),
    package: (plugin) => readArchive(blobs, rowOf(plugin)),
    approvals: async () => approvals,
    judge: async (plugin) => judgeApproval(rowOf(plugin), approvals),
    async switchOff(id, why) {
      const stopped = await knex.transaction(async (trx) => {
        if (!(await stopPlugin(trx, rowOf({ id }), why))) return false;
        await audit(trx, { ...PLUGIN_HOST, action: 'plugin.stop', resource: id, details: { why } });
        return true;
      });
      if (!stopped) return;
      log.warn({ plugin: id, why }, 'plugin switched off');
      await bus.publish('plugins', {});
    },
    kv: (id) => pluginValues(knex, id),
  };
}

const installedOf = ({ id, version, digest, enabled, why, required, settings }: PluginRow): Installed => ({ id, version, digest, enabled, why, required, settings });

/** Throws E_PLUGIN_DIGEST where the archive holds other files than were uploaded, E_FILE_UNKNOWN. */
async function readArchive(blobs: Site['blobs'], row: PluginRow): Promise<PluginPackage> {
  const pkg = packageOf(await unpackArchive(await blobs.get(row.archive), isSafeName));
  if (pkg.digest !== row.digest) throw changedFiles(row);
  return pkg;
}
