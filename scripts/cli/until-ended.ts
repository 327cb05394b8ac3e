import { once } from 'node:events';
import type { Running } from '#server/worker.ts';

/**
 * Waits until the process is asked to end, or until something throws that nobody catches; then what is under way is finished or given back, and the process exits
 * with 0, or with 70. A second such fault ends it at once.
 */
export async function untilEnded({ config, log, drain }: Running, signal: AbortSignal): Promise<never> {
  // Rejections that nobody handles arrive here too.
  const fault = once(process, 'uncaughtException').then(([error]: unknown[]) => ({ error }));
  const asked = signal.aborted ? Promise.resolve(null) : once(signal, 'abort').then(() => null);
  const found = await Promise.race([asked, fault]);
  if (found) log.fatal({ err: found.error }, 'a fault that nobody caught: this process ends');
  process.stderr.write(`bozzetto: ending${found ? ' because of a fault (see the log)' : ''}; what is under way has ${config.drainSeconds} s\n`);
  await drain();
  process.exit(found ? 70 : 0); // a library that keeps a timer must not keep the process
}
