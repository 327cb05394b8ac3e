/** LISTEN on a connection of its own, which is made anew when it is lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Logger } from 'pino';
import { NAME, type Database } from './database.ts';

/** Seconds between two questions whether the other side is still there: a cut cable says nothing by itself. */
const PROBE = 20;
/** Longest pause in milliseconds between two attempts. */
const PAUSE = 2000;

export interface Listener extends Pick<Database, 'listen'> {
  close(): Promise<void>;
}

/** Connects when somebody first listens. */
export function createListener(connection: ClientConfig, log: Logger): Listener {
  const channels = new Map<string, Set<(payload: string) => void>>();
  const stop = new AbortController();
  let current: Promise<Client> | null = null;

  async function connect(): Promise<Client> {
    const client = new Client({ ...connection, query_timeout: 10_000 });
    client.on('notification', ({ channel, payload }) => {
      for (const onPayload of channels.get(channel) ?? []) onPayload(payload ?? '');
    });
    let lost = false;
    const onLost = (error?: Error) => {
      if (lost) return;
      lost = true;
      clearInterval(probe);
      if (stop.signal.aborted) return;
      log.warn({ error: error?.message }, 'the listening connection to PostgreSQL is lost');
      current = again();
    };
    const probe = setInterval(() => client.query('SELECT 1').catch((error: Error) => {
      onLost(error);
      void client.end().catch(() => {});
    }), PROBE * 1000).unref();
    client.on('error', onLost);
    try {
      await client.connect();
      for (const channel of channels.keys()) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      lost = true;
      clearInterval(probe);
      void client.end().catch(() => {});
      throw error;
    }
    client.on('end', () => onLost());
    return client;
  }

  async function again(): Promise<Client> {
    for (let pause = 50; ; pause = Math.min(2 * pause, PAUSE)) {
      await sleep(pause, undefined, { signal: stop.signal });
      const client = await connect().catch(() => null);
      if (!client) continue;
      log.info('listening to PostgreSQL again');
      return client;
    }
  }

  return {
    async listen(name, onPayload) {
      const channel = NAME.parse(name);
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners);
      // A function of its own: the same one may listen twice.
      const own = (payload: string) => onPayload(payload);
      listeners.add(own);
      if (current) await (await current).query(`LISTEN ${channel}`);
      else {
        current = connect();
        current.catch(() => (current = null));
        await current;
      }
      return async () => {
        listeners.delete(own);
        if (listeners.size > 0 || !channels.delete(channel)) return;
        await (await current)?.query(`UNLISTEN ${channel}`).catch(() => {}); // a connection that is lost hears nothing either
      };
    },
    async close() {
      stop.abort();
      const client = await current?.catch(() => null);
      await client?.end().catch(() => {});
    },
  };
}
