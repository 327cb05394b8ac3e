import { work } from '#server/worker.ts';
import { settingsOf, type SettingOptions } from './server.ts';
import { untilEnded } from './until-ended.ts';

/** `bozzetto worker`: until it is asked to end; jobs that are not done by then go back to the queue. */
export async function worker(options: SettingOptions, signal: AbortSignal): Promise<void> {
  const working = await work(settingsOf(options).config);
  process.stderr.write(`bozzetto: working${working.url ? `; health at ${working.url}/health/ready` : ''}\n`);
  await untilEnded(working, signal);
}
