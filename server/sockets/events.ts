/** The same events as the streams', over socket.io: one connection may watch many assets. */
import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import { BozzettoError, coded } from '#core/errors.ts';
import { beforeNewestRun } from '../db/new-events.ts';
import { fanOutOf } from '../events/fan-out.ts';
import { assetFor } from '../identity/asset-for.ts';
import type { Principal } from '../identity/permissions.ts';
import { Id } from '../routes/json/scalars.ts';
import type { Site } from '../site.ts';
import { faultsOf } from '../words.ts';

/** What one sends as `watch`, and gets an answer to: `{ok: true}` when the stored events have come, or `{ok: false, error}`. */
const Watch = z.strictObject({
  asset: Id,
  /** Id of the last event that one has; without it: from the beginning of the newest generate, refine or build. */
  after: z.int().min(0).optional(),
});
const Unwatch = z.strictObject({ asset: Id });
type Acknowledge = (answer: { ok: true } | { ok: false; error: ReturnType<BozzettoError['toJSON']> }) => void;

/** Packets that may wait for a slow reader. */
const BEHIND = 5000;

/**
 * Namespace /events. In: `watch {asset, after?}`, `unwatch {asset}`. Out: `event` as the HTTP streams', `ended {asset, why}`.
 * Expects `socket.data.who`, set by the handshake.
 */
export function serveEvents(io: Server, site: Site): void {
  io.of('/events').on('connection', (socket) => {
    const watched = new Map<string, AbortController>();
    answer(socket, 'watch', Watch, async ({ asset, after }) => {
      const who = socket.data.who as Principal;
      if (!who.permissions.has('assets:read')) throw new BozzettoError('E_FORBIDDEN', 'this needs the permission assets:read');
      const { allowed, reset } = await site.limits.take('events', who.user?.id ?? who.id);
      if (!allowed) throw new BozzettoError('E_RATE_LIMITED', 'too many streams opened in a minute', { retryAfter: reset });
      if (watched.has(asset)) throw new BozzettoError('E_CONFLICT', 'this asset is watched already');
      const gone = new AbortController();
      watched.set(asset, gone);
      try {
        await assetFor(site.database.knex, who, asset, 'read');
        await watch(socket, site, { asset, who, after: after ?? (await beforeNewestRun(site.database.knex, asset)) }, gone, () => watched.delete(asset));
      } catch (error) {
        watched.delete(asset);
        throw error;
      }
    }, site);
    answer(socket, 'unwatch', Unwatch, async ({ asset }) => {
      watched.get(asset)?.abort();
      watched.delete(asset);
    }, site);
    socket.once('disconnect', () => {
      for (const gone of watched.values()) gone.abort();
    });
  });
}

async function watch(socket: Socket, site: Site, about: { asset: string; who: Principal; after: number }, gone: AbortController, forget: () => void): Promise<void> {
  await fanOutOf(site).watch({
    ...about,
    tell({ json }) {
      socket.emit('event', json);
      return waiting(socket) < BEHIND;
    },
    drained: () => new Promise((resolve) => {
      if (waiting(socket) === 0) resolve();
      else socket.conn.once('drain', () => resolve());
      gone.signal.addEventListener('abort', () => resolve(), { once: true });
    }),
    heartbeat() {}, // socket.io has its own
    end(why) {
      forget();
      socket.emit('ended', { asset: about.asset, why });
    },
  }, gone.signal);
}

const waiting = (socket: Socket) => (socket.conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length;

/** Every message has an answer; what is of a wrong shape has one, too. */
function answer<T>(socket: Socket, name: string, shape: z.ZodType<T>, work: (message: T) => Promise<void>, { log }: Site): void {
  socket.on(name, async (message: unknown, acknowledge: unknown) => {
    const tell = (typeof acknowledge === 'function' ? acknowledge : () => {}) as Acknowledge;
    try {
      const { success, data, error } = shape.safeParse(message);
      if (!success) throw new BozzettoError('E_REQUEST_INVALID', `${name}: ${faultsOf(error).map(({ path, message: what }) => `${path} ${what}`).join('; ')}`);
      await work(data);
      tell({ ok: true });
    } catch (error) {
      const failure = coded(error);
      if (failure.code === 'E_INTERNAL') log.error({ err: error }, 'a message of a socket failed');
      tell({ ok: false, error: failure.code === 'E_INTERNAL' ? new BozzettoError('E_INTERNAL', 'this failed on our side').toJSON() : failure.toJSON() });
    }
  });
}
