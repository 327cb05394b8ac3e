/** What an operator does with installed plugins. */
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { BozzettoError } from '#core/index.ts';
import { plainText } from '#core/sandbox/index.ts';
import { openPluginStore, type PluginStore } from '#server/adapters/plugins/store.ts';
import { settingFrom, settingsLines } from './settings.ts';
import { grantsInWords, tapsInWords } from './words.ts';

const say = (text: string) => void process.stdout.write(`${plainText(text, Infinity)}\n`);

/** `bozzetto plugin list` */
export async function list({ json }: { json?: boolean }): Promise<void> {
  const store = openPluginStore();
  const rows = await Promise.all((await store.list()).map(async (plugin) => Object.assign(plugin, await standing(store, plugin.id))));
  if (json) return say(JSON.stringify(rows, null, 1));
  if (rows.length === 0) return say('No plugin is installed. `bozzetto plugin new NAME` makes one; `bozzetto plugin install` takes it in.');
  for (const { id, version, name, standing: state, required, taps } of rows) say(`${id.padEnd(24)} ${version.padEnd(9)} ${`${state}${required ? ', required' : ''}`.padEnd(24)} ${name}${taps.length > 0 ? ` (${taps.join(', ')})` : ''}`);
}

async function standing(store: PluginStore, id: string): Promise<{ name: string; taps: string[]; standing: string }> {
  const plugin = await store.find(id);
  try {
    const { manifest } = await store.package(plugin);
    const { state } = await store.judge(plugin);
    const waits = state === 'waiting' || state === 'tampered';
    const taps = [...Object.keys(manifest.taps ?? {}), ...(manifest.modeller ? ['modeller'] : [])];
    return { name: manifest.name, taps, standing: plugin.enabled ? (waits ? 'waits for approval' : 'on') : `off${plugin.why ? `: ${plugin.why}` : ''}` };
  } catch (error) {
    if (!(error instanceof BozzettoError)) throw error;
    return { name: error.message, taps: [], standing: error.code };
  }
}

/** `bozzetto plugin approve ID`: says what it may do and why, and asks. */
export async function approve(id: string, { yes }: { yes?: boolean }): Promise<void> {
  const store = openPluginStore();
  const plugin = await store.find(id);
  const pkg = await store.package(plugin);
  const { state } = await store.judge(plugin);
  const { name, version, author, limits } = pkg.manifest;
  say(`${name} (${id} ${version}${author ? `, by ${author}` : ''})\n${pkg.digest}`);
  if (state === 'approved') return say('is approved already.');
  for (const line of tapsInWords(pkg)) say(`  ${line}`);
  const grants = grantsInWords(pkg);
  say(grants.length > 0 ? 'It also wants to:' : 'It asks for nothing beside what these hooks hand it: no files, no network, no model.');
  for (const { may, reason } of grants) say(`  ${may}\n    because: ${reason}`);
  say(`Each call may take ${limits.cpu} s of processor time, ${limits.seconds} s by the clock and ${limits.memory} MiB.`);
  if (!yes && !(await agreed())) throw new BozzettoError('E_PLUGIN_APPROVAL', `${id} was not approved`, { plugin: id, hint: 'Approve it with --yes, or remove it: bozzetto plugin remove ID.' });
  await store.approve(plugin, userInfo().username);
  say(`approved: ${id} takes part in runs${plugin.enabled ? '' : ` when it is switched on: bozzetto plugin enable ${id}`}.`);
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await reader.question('Approve? [y/N] ')).trim());
  } finally {
    reader.close();
  }
}

/** `bozzetto plugin enable ID`, `… disable ID`. `required`: its faults fail the run. */
export async function enable(id: string, on: boolean, { required }: { required?: boolean } = {}): Promise<void> {
  await openPluginStore().change(id, { enabled: on, why: null, ...(on && { required: required ?? false }) });
  say(`${id} is ${on ? `on${required ? ': a run that it fails in fails' : ''}` : 'off'}.`);
}

/** `bozzetto plugin remove ID` */
export async function remove(id: string): Promise<void> {
  await openPluginStore().remove(id);
  say(`${id} is removed, with its settings, its approval and what it kept.`);
}

/** `bozzetto plugin settings ID [key=value…]`: shows them, or sets some. `key=` goes back to the default. */
export async function settings(id: string, changes: readonly string[], { json }: { json?: boolean }): Promise<void> {
  const store = openPluginStore();
  const plugin = await store.find(id);
  const { settings: schema } = (await store.package(plugin)).manifest;
  const next = { ...plugin.settings };
  for (const change of changes) {
    const { name, value } = settingFrom(change, schema, id);
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  if (changes.length > 0) await store.change(id, { settings: next });
  say(json ? JSON.stringify({ schema: schema ?? null, values: next }, null, 1) : settingsLines(schema, next).join('\n'));
}
