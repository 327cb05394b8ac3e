/** Where installed plugins may live: on this machine (store.ts) or in the server's database (installed/table.ts). One set of rules for both. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import type { Kv } from '#core/ports.ts';
import { type Approval, settingsOf, type Judgement, type PluginPackage } from '#core/sandbox/index.ts';

export const Installed = z.strictObject({
  id: z.string(),
  version: z.string(),
  /** Of its files when it was installed. */
  digest: z.string(),
  enabled: z.boolean(),
  /** Why it is switched off, where it was not the operator who did so. */
  why: z.string().nullable(),
  /** Its faults fail the run. */
  required: z.boolean(),
  settings: z.record(z.string(), z.json()),
});
export type Installed = z.infer<typeof Installed>;
export type Change = Partial<Pick<Installed, 'enabled' | 'required' | 'settings' | 'why'>>;

/** What a run needs of it. */
export interface PluginSource {
  /** In the order of installation, which is the order of equals in a run. */
  list(): Promise<Installed[]>;
  /** Its files, which must be what was installed. Throws E_PLUGIN_DIGEST, E_PLUGIN_FILES. */
  package(plugin: Installed): Promise<PluginPackage>;
  approvals(): Promise<Approval[]>;
  judge(plugin: Installed): Promise<Judgement>;
  /** It has ended its process too often. */
  switchOff(id: string, why: string): Promise<void>;
  kv(id: string): Kv;
}

export const unknownPlugin = (id: string, all: readonly { id: string }[]) => new BozzettoError('E_PLUGIN_UNKNOWN', `no plugin ${JSON.stringify(id.slice(0, 64))} is installed${all.length > 0 ? `; there are ${all.map((each) => each.id).join(', ')}` : ''}`);

/** @param where that was changed, if it can be told */
export const changedFiles = ({ id, version }: Pick<Installed, 'id' | 'version'>, where?: string) => new BozzettoError('E_PLUGIN_DIGEST', `the files of ${id} ${version} are not those that were installed${where === undefined ? '' : `: ${where} was changed`}`, { plugin: id });

/** What stands there once a package has taken the place of an older version. Throws E_PLUGIN_DIGEST where the version is there with other files. */
export function succeed({ manifest: { id, version, settings: schema }, digest }: Pick<PluginPackage, 'manifest' | 'digest'>, old: Pick<Installed, 'version' | 'digest' | 'enabled' | 'required' | 'settings'> | null): Installed {
  if (old?.version === version && old.digest !== digest) {
    throw new BozzettoError('E_PLUGIN_DIGEST', `${id} ${version} is installed with other files`, { plugin: id, hint: 'Raise the version in plugin.json, or remove the installed one first.' });
  }
  const fits = ([name, value]: [string, unknown]) => {
    try {
      settingsOf(schema, { [name]: value }, id);
      return true;
    } catch {
      return false;
    }
  };
  return { id, version, digest, enabled: old?.enabled ?? true, why: null, required: old?.required ?? false, settings: Object.fromEntries(Object.entries(old?.settings ?? {}).filter(fits)) };
}
