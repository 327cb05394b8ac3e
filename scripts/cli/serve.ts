import { serve as start } from '#server/main.ts';
import { settingsOf, type SettingOptions } from './server.ts';
import { untilEnded } from './until-ended.ts';

/** `bozzetto serve`: until it is asked to end. Log lines go to stdout, words for the operator to stderr. */
export async function serve({ worker, ...options }: SettingOptions & { worker: boolean }, signal: AbortSignal): Promise<void> {
  const { config } = settingsOf(options);
  const serving = await start(config, { work: worker });
  process.stderr.write(`bozzetto: answers at ${config.publicUrl ?? serving.url} (API: /api/v1/docs)\n`);
  if (serving.setupLink) process.stderr.write(`bozzetto: nobody has an account yet. Make the first administrator, within a day, at\n  ${serving.setupLink}\n`);
  await untilEnded(serving, signal);
}
