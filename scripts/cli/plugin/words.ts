/** What plugins ask for, in words for the person who approves. */
import type { PluginPackage } from '#core/sandbox/index.ts';

const amount = (bytes: number) => (bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : bytes >= 1000 ? `${bytes / 1000} kB` : `${bytes} bytes`);

/** A line for each grant: what it lets the plugin do, and the author's reason. */
export function grantsInWords({ manifest: { grants } }: Pick<PluginPackage, 'manifest'>): { may: string; reason: string }[] {
  const { kv, fetch, folder, llm } = grants;
  const [read, write] = [grants['asset.read'], grants['asset.write']];
  return [
    ...(kv ? [{ may: `keep up to ${amount(kv.bytes)} of its own from run to run`, reason: kv.reason }] : []),
    ...(fetch ? [{ may: `send what it knows of a run to ${fetch.hosts.join(', ')} (${fetch.methods.join(', ')}), and read the answers`, reason: fetch.reason }] : []),
    ...(folder ? [{ may: `read the files of the folder that you name in its setting ${folder.setting}`, reason: folder.reason }] : []),
    ...(llm ? [{ may: `ask your language model, up to ${llm.tokens.toLocaleString('en')} tokens of a run's budget`, reason: llm.reason }] : []),
    ...(read ? [{ may: 'read the files of the asset: GLB, .blend, pictures', reason: read.reason }] : []),
    ...(write ? [{ may: `add files to the asset, up to ${amount(write.bytes)} a run`, reason: write.reason }] : []),
  ];
}

/** What each hook lets a plugin change, whatever it is granted. */
const POWER: Record<string, string> = {
  plan: 'read the brief and change the plan', retrieve: 'give documents to the coder', code: 'read and change the Blender script, which is gated again', execute: 'choose how the script is run, or refuse it',
  critique: 'add findings', verify: 'add checks that decide whether the asset is accepted', export: 'change what is taken home', settled: 'read the record of the run',
};

export function tapsInWords({ manifest: { taps, modeller } }: Pick<PluginPackage, 'manifest'>): string[] {
  const content = [[modeller?.kinds, 'kind'], [modeller?.materials, 'material']] as const;
  return [
    ...Object.keys(taps ?? {}).map((hook) => `${hook}: ${POWER[hook]}`),
    ...content.filter(([names]) => (names?.length ?? 0) > 0).map(([names, what]) => `modeller: ${names!.length} ${what}(s) as plain data, no code`),
  ];
}
