/** What was found out about tokens, kept for moments: a program that asks a hundred times a second costs the database one look. */
import { createHash } from 'node:crypto';
import type { Bus } from '../bus/bus.ts';
import type { Principal } from './permissions.ts';

/** Milliseconds. A revocation is told on the bus at once; this is for the message that was lost. */
const BELIEVED = 10_000;
const MOST = 10_000;

export interface Believed {
  get(token: string): Principal | undefined;
  /** @param since `count` before the database was asked: where somebody was revoked meanwhile nothing is kept, it may have been this one */
  put(token: string, who: Principal, since: number): void;
  forget(message: Record<string, unknown>): void;
  readonly count: number;
}

/** One for each bus, thus one a process: it lives as long as the site does. */
const all = new WeakMap<Bus, Believed>();

export function believedOf(bus: Bus): Believed {
  let believed = all.get(bus);
  if (believed) return believed;
  all.set(bus, (believed = createBelieved()));
  bus.subscribe('revoked', believed.forget);
  return believed;
}

/** Whether a message on the topic `revoked` is about this principal. */
export function concerns(message: Record<string, unknown>, who: Principal): boolean {
  return message['all'] === true || message[who.kind] === who.id || (who.user !== null && message['user'] === who.user.id);
}

export function createBelieved(now: () => number = Date.now): Believed {
  // By hash: what is lying about in memory is of no use to who reads it.
  const entries = new Map<string, { who: Principal; until: number }>();
  const keyOf = (token: string) => createHash('sha256').update(token).digest('base64');
  let count = 0;
  return {
    get(token) {
      const entry = entries.get(keyOf(token));
      return entry && entry.until > now() ? entry.who : undefined;
    },
    put(token, who, since) {
      if (since !== count) return;
      const key = keyOf(token);
      entries.delete(key); // to the end: the oldest stand first
      entries.set(key, { who, until: Math.min(now() + BELIEVED, who.until?.getTime() ?? Infinity) });
      if (entries.size > MOST) entries.delete(entries.keys().next().value!);
    },
    forget(message) {
      count += 1;
      for (const [key, { who }] of entries) if (concerns(message, who)) entries.delete(key);
    },
    get count() {
      return count;
    },
  };
}
