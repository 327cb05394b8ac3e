/** The bus over Redis: publish and subscribe, one connection for each. */
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { BozzettoError } from '#core/errors.ts';
import type { Bus } from './bus.ts';
import { createSubscribers, packed, unpacked } from './subscribers.ts';

export interface RedisBusOptions { url: string; log: Logger }

/** Throws E_QUEUE where Redis can't be reached. A connection that is lost later is made anew; what is sent meanwhile is lost. */
export async function openRedisBus({ url, log }: RedisBusOptions): Promise<Bus> {
  const { subscribe, deliver } = createSubscribers(log);
  // Channels know no databases: the number parts the installations that share one Redis.
  const channel = `bozzetto:${new URL(url).pathname.slice(1) || '0'}:bus`;
  // Who publishes must not wait for a Redis that is away: better lose the message.
  const options = { lazyConnect: true, connectTimeout: 5000, retryStrategy: (times: number) => Math.min(50 * 2 ** times, 1000) };
  const [sender, listener] = [new Redis(url, { ...options, maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 2000 }), new Redis(url, { ...options, maxRetriesPerRequest: null })];
  for (const [name, client] of Object.entries({ sender, listener })) {
    client.on('error', (error: Error) => log.warn({ error: error.message, connection: name }, 'the bus has no Redis'));
  }
  listener.on('message', (_, text) => {
    const sent = unpacked(text);
    if (sent) deliver(sent.topic, sent.message);
  });
  try {
    await Promise.all([sender.connect(), listener.connect()]);
    await listener.subscribe(channel);
  } catch (error) {
    sender.disconnect();
    listener.disconnect();
    throw new BozzettoError('E_QUEUE', `Redis can’t be reached: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return {
    subscribe,
    async publish(topic, message) {
      const text = packed(topic, message);
      try {
        await sender.publish(channel, text);
      } catch (error) {
        log.warn({ error: error instanceof Error ? error.message : String(error), topic }, 'a message of the bus is lost');
      }
    },
    async close() {
      sender.disconnect();
      listener.disconnect();
    },
  };
}
