/** The bus of a single process: the embedded database has no second one. */
import type { Logger } from 'pino';
import type { Bus } from './bus.ts';
import { createSubscribers, packed } from './subscribers.ts';

/** Delivers after the publisher's own turn, as a wire would. */
export function openMemoryBus(log: Logger): Bus {
  const { subscribe, deliver } = createSubscribers(log);
  let open = true;
  return {
    subscribe,
    async publish(topic, message) {
      const text = packed(topic, message);
      setImmediate(() => {
        if (open) deliver(topic, (JSON.parse(text) as { message: Record<string, unknown> }).message);
      });
    },
    async close() {
      open = false;
    },
  };
}
