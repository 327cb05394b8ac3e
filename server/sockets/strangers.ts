/**
 * Keeps small what a connection may send before it has shown itself to be an artist's Blender. socket.io has one limit for all messages, which is as large
 * as a piece of a file, and tells of a message only when all of it has come: so the bytes of the connection are counted.
 */
import type { Socket as Line } from 'node:net';
import type { Server, Socket } from 'socket.io';

/** Bytes in so many milliseconds: handshakes, and what `/events` hears, are a hundredth of it. */
const MOST = 64 * 1024;
const WINDOW = 10_000;

/** @param large the namespace whose members may send as much as messages may hold */
export function limitStrangers(io: Server, large: string): void {
  const stop = new WeakMap<Socket['conn'], () => void>();
  io.engine.on('connection', (connection: Socket['conn']) => {
    const line: Line = connection.request.socket;
    let [came, since] = [0, Date.now()];
    const count = (chunk: Buffer) => {
      if (Date.now() - since > WINDOW) [came, since] = [0, Date.now()];
      came += chunk.length;
      if (came > MOST) line.destroy();
    };
    line.on('data', count);
    stop.set(connection, () => line.off('data', count));
  });
  io.of(large).on('connection', ({ conn }) => stop.get(conn)?.());
}
