/** The bus over NOTIFY: several processes with PostgreSQL and no Redis. */
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import type { Bus } from './bus.ts';
import { createSubscribers, packed, unpacked } from './subscribers.ts';

const CHANNEL = 'bozzetto_bus';

/** Throws where the database can't be listened to. */
export async function openPostgresBus(database: Database, log: Logger): Promise<Bus> {
  const { subscribe, deliver } = createSubscribers(log);
  const stop = await database.listen(CHANNEL, (payload) => {
    const sent = unpacked(payload);
    if (sent) deliver(sent.topic, sent.message);
  });
  return {
    subscribe,
    async publish(topic, message) {
      const text = packed(topic, message);
      try {
        await database.notify(database.knex, CHANNEL, text);
      } catch (error) {
        log.warn({ err: error, topic }, 'a message of the bus is lost');
      }
    },
    close: stop,
  };
}
