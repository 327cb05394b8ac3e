import { randomUUID } from 'node:crypto';
import type { Site } from '../site.ts';
import { hear, type Present, say } from './bridge-talk.ts';

/** Milliseconds that the web processes get to answer. */
const PATIENCE = 250;

/**
 * The Blenders of a user that are connected now, to whichever process: all of them, or the one of a name (then as soon as one answers).
 * @param patience milliseconds; a process that is very busy may be missed
 */
export async function presentBlenders({ bus }: Pick<Site, 'bus'>, user: string, name: string | null = null, patience = PATIENCE): Promise<Present[]> {
  const ask = randomUUID();
  const found = new Map<string, Present>();
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  const deaf = hear(bus, (talk) => {
    if (talk.is !== 'here' || talk.ask !== ask) return;
    const { present } = talk;
    // Two of one name while it moves from one process to another: the later one stays.
    if ((found.get(present.name)?.since ?? '') < present.since) found.set(present.name, present);
    if (name !== null) resolve();
  });
  const timer = setTimeout(resolve, patience);
  try {
    await say(bus, { is: 'who', ask, user, name });
    await enough;
    return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } finally {
    clearTimeout(timer);
    deaf();
  }
}
