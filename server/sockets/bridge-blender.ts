/** The Blender port over an artist's own Blender, which is connected to some web process of this server. */
import { randomUUID } from 'node:crypto';
import { Report } from '#core/data/report.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Blender } from '#core/ports.ts';
import { cancelled } from '../adapters/blender/conversation.ts';
import { fileStore } from '../runs/store.ts';
import type { Site } from '../site.ts';
import { BEAT, hear, say, SILENCE } from './bridge-talk.ts';
import { presentBlenders } from './present.ts';

/** Milliseconds to wait for a Blender that has just lost its connection. */
const RETURN = 2000;

/**
 * `run` throws E_BRIDGE_MISSING where none of that name is connected, E_BLENDER_LOST where it leaves before it has reported, E_BLENDER_BUSY where too many
 * jobs wait for it, E_CANCELLED, E_STORE_FAILED. There is no wall around an artist's Blender: reports say so.
 *
 * @example
 * const blender = bridgeBlender(site, { user: job.user_id, name: 'studio' });
 * const report = await blender.run(job, { signal });
 */
export function bridgeBlender(site: Pick<Site, 'bus' | 'database' | 'blobs'>, { user, name }: { user: string; name: string }): Blender {
  const { bus } = site;
  const store = fileStore(site);
  return {
    async run(job, { signal, onProgress, onFile }) {
      if (signal.aborted) throw cancelled(signal);
      const [found] = await presentBlenders(site, user, name, RETURN);
      if (!found) throw new BozzettoError('E_BRIDGE_MISSING', `no Blender called ${name} is connected`);
      const call = randomUUID();
      const bytes = await store.put(Buffer.from(JSON.stringify(job)), { name: 'job.json', type: 'application/json' });
      const { promise: done, resolve, reject } = Promise.withResolvers<Report>();
      done.catch(() => {}); // it may come to that before anybody waits for it
      const lost = () => reject(new BozzettoError('E_BLENDER_LOST', `nothing was heard of ${name} for ${SILENCE / 1000} s`));
      let silence = setTimeout(lost, SILENCE);
      const deaf = hear(bus, (talk) => {
        if (!('call' in talk) || talk.call !== call || talk.is === 'listening' || talk.is === 'cancel' || talk.is === 'run') return;
        clearTimeout(silence);
        silence = setTimeout(lost, SILENCE);
        if (talk.is === 'progress') onProgress?.(talk.message);
        else if (talk.is === 'file') onFile?.(talk.file);
        else if (talk.is === 'failed') reject(new BozzettoError(talk.code, talk.message));
        else if (talk.is === 'report') void store.get(talk.report).then((told) => resolve(Report.parse(JSON.parse(Buffer.from(told).toString('utf8'))))).catch(reject);
      });
      const beat = setInterval(() => void say(bus, { is: 'listening', call }), BEAT);
      const cancel = () => {
        void say(bus, { is: 'cancel', call });
        reject(cancelled(signal));
      };
      signal.addEventListener('abort', cancel, { once: true });
      try {
        if (signal.aborted) throw cancelled(signal);
        await say(bus, { is: 'run', call, at: found.at, user, name, job: bytes });
        return await done;
      } finally {
        signal.removeEventListener('abort', cancel);
        clearTimeout(silence);
        clearInterval(beat);
        deaf();
      }
    },
  };
}
