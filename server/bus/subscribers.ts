/** Who listens to which topic within this process: what every bus has behind its wire. */
import type { Logger } from 'pino';
import { BozzettoError } from '#core/errors.ts';
import type { Bus, Topic } from './bus.ts';

/** PostgreSQL carries 8,000 bytes; the envelope needs a few. */
const MOST_BYTES = 7000;

export interface Subscribers extends Pick<Bus, 'subscribe'> {
  /** Tells everybody here. One who throws does not keep it from the others. */
  deliver(topic: Topic, message: Record<string, unknown>): void;
}

export function createSubscribers(log: Logger): Subscribers {
  const topics = new Map<Topic, Set<(message: Record<string, unknown>) => void>>();
  return {
    subscribe(topic, onMessage) {
      const subscribers = topics.get(topic) ?? new Set();
      topics.set(topic, subscribers);
      // A function of its own: the same one may subscribe twice.
      const own = (message: Record<string, unknown>) => onMessage(message);
      subscribers.add(own);
      return () => void subscribers.delete(own);
    },
    deliver(topic, message) {
      for (const subscriber of topics.get(topic) ?? []) {
        try {
          subscriber(message);
        } catch (error) {
          log.error({ err: error, topic }, 'a subscriber of the bus failed');
        }
      }
    },
  };
}

/** The message as it goes over a wire. Throws E_INTERNAL where it is too long: who publishes must send ids, not things. */
export function packed(topic: Topic, message: Record<string, unknown>): string {
  const text = JSON.stringify(message);
  if (Buffer.byteLength(text) > MOST_BYTES) throw new BozzettoError('E_INTERNAL', `a message on ${topic} has more than ${MOST_BYTES} bytes`);
  return JSON.stringify({ topic, message });
}

/** What another process sent; what is none of ours is passed over. */
export function unpacked(text: string): { topic: Topic; message: Record<string, unknown> } | null {
  try {
    return JSON.parse(text) as { topic: Topic; message: Record<string, unknown> };
  } catch {
    return null;
  }
}
