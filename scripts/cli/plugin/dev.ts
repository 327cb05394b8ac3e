import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { coded, type HookName, type RunRecord, type Store } from '#core/index.ts';
import { openHost } from '#core/sandbox/index.ts';
import { memoryStore } from '#core/testing/index.ts';
import { operatorFolder } from '#server/adapters/plugins/operator-folder.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';
import { bundle } from './bundle.ts';
import { prepareEditor } from './editor.ts';
import { lastRun, payloadsOf } from './recorded.ts';
import { runOnce } from './run-case.ts';
import { samplePayload } from './samples.ts';
import { settingFrom } from './settings.ts';
import { shown } from './test.ts';

/** Milliseconds of quiet after a save: editors write a file in several steps. */
const QUIET = 80;

export interface DevOptions { set?: string[]; once?: boolean; full?: boolean }

/** `bozzetto plugin dev DIR`: runs the plugin's taps on the payloads of the last run (or a sample's, where there is none) at each save, until it is stopped. */
export async function dev(dir: string, options: DevOptions, signal: AbortSignal): Promise<void> {
  const folder = resolve(dir);
  await prepareEditor(folder);
  const disk = createDiskStore();
  const record = await lastRun(disk);
  process.stdout.write(record ? `payloads of the last run: "${record.brief.text}"\n` : 'no run is recorded yet: the payloads of the sample "stool"\n');
  await round(folder, record, disk, options);
  if (options.once) return;
  process.stdout.write('watching; Ctrl-C ends it\n');
  for await (const _ of saves(folder, signal)) await round(folder, record, disk, options);
}

/** One bundle, all taps. What is wrong with the plugin is told and waits for the next save. */
async function round(folder: string, record: RunRecord | null, disk: Store, options: DevOptions): Promise<void> {
  const host = openHost({ measure: true, folder: operatorFolder });
  try {
    const pkg = await bundle(folder);
    const { manifest } = pkg;
    const settings = Object.fromEntries((options.set ?? []).map((change) => settingFrom(change, manifest.settings, manifest.id)).map(({ name, value }) => [name, value]));
    for (const hook of Object.keys(manifest.taps ?? {}) as HookName[]) {
      for (const { payload, round: n, store } of await given(hook, record, disk)) {
        const result = await runOnce(host, pkg, settings, { hook, payload, round: n, store });
        process.stdout.write(`${shown({ title: `round ${n}`, file: record ? 'the last run' : 'sample', hook }, { ...result, wrong: result.faults.map(({ message }) => message) }, { verbose: true, full: options.full ?? false })}\n`);
      }
    }
  } catch (error) {
    const { code, message, hint } = coded(error);
    process.stdout.write(`${message}\n  ${code}. ${hint}\n`);
  } finally {
    await host.close();
  }
}

async function given(hook: HookName, record: RunRecord | null, disk: Store) {
  const memory = memoryStore();
  // The run's files are read where they are; what the plugin writes stays in memory.
  const store: Store = { ...memory, get: (file) => memory.get(file).catch(() => disk.get(file)) };
  if (record) return payloadsOf(record, hook).map(({ round: n, payload }) => ({ round: n, payload, store }));
  return [{ round: 1, payload: await samplePayload(hook, 'stool', store), store }];
}

/** A value for each burst of changes in the folder, until the signal ends it. */
async function* saves(folder: string, signal: AbortSignal): AsyncGenerator<void> {
  let changed = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true, signal }, (_, name) => {
    if (name?.split(/[\\/]/).some((part) => part === 'node_modules' || part.startsWith('.'))) return;
    clearTimeout(timer);
    timer = setTimeout(() => changed.resolve(), QUIET);
  });
  watcher.on('error', () => {}); // the signal
  signal.addEventListener('abort', () => changed.resolve(), { once: true });
  try {
    while (!signal.aborted) {
      await changed.promise;
      if (signal.aborted) return;
      changed = Promise.withResolvers<void>();
      yield;
    }
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
}
