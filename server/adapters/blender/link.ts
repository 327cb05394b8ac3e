/** Bozzetto's end of the bridge: waits on a unix socket for Blenders with a token, hands each its job, gives out what it tells. */
import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { z } from 'zod';
import type { Job } from '#core/data/job.ts';
import { Alive, EVENTS, type FromBlender, Handshake, Measured, Piece, type Probe, PROTOCOL, Progress, type ToBlender } from '#core/data/protocol.ts';
import { Report, type SceneFacts } from '#core/data/report.ts';

/** Blender holds its own lock for seconds at a time (bmesh, big exports): a short ping would cut the connection and lose the answer. */
const PING = { pingInterval: 30_000, pingTimeout: 600_000, connectTimeout: 60_000, maxHttpBufferSize: 16 * 2 ** 20 };
/** What one Blender may say in all: messages, and values in one of them. It runs a stranger's script. */
const MESSAGES = 20_000;
const VALUES = 250_000;

/** What comes of a job while it runs. */
export interface Hearing {
  progress(progress: Progress): void;
  measured(scene: SceneFacts): void;
  piece(piece: Piece): void;
}

/** One Blender that has connected. */
export interface Connection {
  readonly hello: Pick<Handshake, 'blender'>;
  /** Hands over the job. The report is as Blender sent it, but of the right shape. Rejects when something that it tells is not. */
  send(job: Job, hearing: Hearing): Promise<Report>;
  /** Everything that Blender had sent has been heard, and there will be no more. */
  readonly closed: Promise<void>;
  /** Hears nothing more of a job. */
  deafen(): void;
  /** Tells Blender that its report is safe: then it ends. */
  settle(job: Job): void;
  /** A sign of life of the thread that runs the scripts. */
  probe(probe: Probe): Promise<Alive>;
}

/** A socket as far as a job goes through it. */
export interface Wire {
  on(event: keyof FromBlender, hear: (told: unknown) => void): unknown;
  once(event: keyof FromBlender, hear: (told: unknown) => void): unknown;
  removeAllListeners(): unknown;
  emit<E extends keyof ToBlender>(event: E, ...told: Parameters<ToBlender[E]>): unknown;
  disconnect(close: true): unknown;
}

export interface Invitation {
  /** What a Blender must know to connect; good for one connection. */
  readonly token: string;
  readonly connected: Promise<Connection>;
  /** No longer good. */
  withdraw(): void;
}

export interface Link {
  readonly path: string;
  invite(): Invitation;
  close(): Promise<void>;
}

/** Listens on a unix socket in a private folder, which another user may reach only through a mount of ours. */
export async function openLink(path: string): Promise<Link> {
  const http = createServer((_request, response) => response.writeHead(404).end());
  const io = new Server<FromBlender, ToBlender>(http, { ...PING, serveClient: false, transports: ['websocket'], perMessageDeflate: false, httpCompression: false });
  const invited = new Map<string, (connection: Connection) => void>();
  /** Who has connected once can't leave and come back with another's token. */
  const known = new WeakSet();
  io.engine.on('connection', (transport: EngineSocket) => limitTalk(transport));

  io.use((socket, next) => {
    const hello = Handshake.safeParse(socket.handshake.auth);
    if (known.has(socket.conn)) next(new Error('once is enough'));
    else if (!hello.success || !invited.has(hello.data.token)) next(new Error('not invited'));
    else if (hello.data.protocol !== PROTOCOL) next(new Error(`protocol ${hello.data.protocol}, wanted ${PROTOCOL}`));
    else {
      socket.data = invited.get(hello.data.token);
      invited.delete(hello.data.token);
      known.add(socket.conn);
      next();
    }
  });
  io.on('connection', (socket) => {
    const closed = new Promise<void>((resolve) => void socket.once('disconnect', () => resolve()));
    (socket.data as (connection: Connection) => void)(connectionOf(socket, Handshake.parse(socket.handshake.auth), closed));
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(path, resolve);
  });
  chmodSync(path, 0o666);

  return {
    path,
    invite() {
      const token = randomBytes(32).toString('hex');
      const { promise: connected, resolve } = Promise.withResolvers<Connection>();
      invited.set(token, resolve);
      return { token, connected, withdraw: () => void invited.delete(token) };
    },
    async close() {
      io.disconnectSockets(true);
      const closed = io.close();
      http.closeAllConnections();
      await closed;
    },
  };
}

/** Engine.io's connection, as far as it is used here. */
interface EngineSocket { on(event: 'packet', hear: () => void): void; close(discard?: boolean): void; transport: { socket: { on(event: 'ping', hear: () => void): void; terminate(): void } } }

/** Ends a connection that says more than any job has to say; and one that sends websocket pings, whose answers it might never read. */
function limitTalk(connection: EngineSocket): void {
  let messages = 0;
  connection.on('packet', () => {
    if ((messages += 1) > MESSAGES) connection.close(true);
  });
  const { socket } = connection.transport;
  socket.on('ping', () => socket.terminate());
}

/** Refuses what no report is as large as, before a schema looks at each of its values. */
function lookOver(told: unknown): void {
  const left = [told];
  for (let seen = 0; left.length > 0; seen += 1) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    const inner = Object.values(value) as unknown[];
    if (seen + left.length + inner.length > VALUES) throw new Error('more values than any job has to tell');
    left.push(...inner.slice(0, 1000));
    for (const one of inner.slice(1000)) left.push(one);
  }
}

/** @param closed when nothing more will come through the wire */
export function connectionOf(socket: Wire, hello: Connection['hello'], closed: Promise<void>): Connection {
  return {
    hello,
    send(job, hearing) {
      return new Promise((resolve, reject) => {
        const mine = (told: unknown) => (told as { job?: unknown } | null)?.job === job.id;
        const attentive = (hear: (told: unknown) => void) => (told: unknown) => {
          try {
            lookOver(told);
            if (mine(told)) hear(told);
          } catch (error) {
            socket.disconnect(true);
            reject(error instanceof z.ZodError ? new Error(`${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`) : error);
          }
        };
        let measured = false;
        socket.on(EVENTS.progress, attentive((told) => hearing.progress(Progress.parse(told))));
        socket.on(EVENTS.measured, attentive((told) => {
          if (measured) throw new Error('measured twice');
          measured = true;
          hearing.measured(Measured.parse(told).scene);
        }));
        socket.on(EVENTS.piece, attentive((told) => hearing.piece(Piece.parse(told))));
        socket.on(EVENTS.report, attentive((told) => resolve(Report.parse(told))));
        socket.emit(EVENTS.job, job);
      });
    },
    closed,
    deafen: () => void socket.removeAllListeners(),
    settle: (job) => void socket.emit(EVENTS.settled, { job: job.id }),
    probe(probe) {
      return new Promise((resolve, reject) => {
        socket.once(EVENTS.alive, (told) => {
          const alive = Alive.safeParse(told);
          if (alive.success) resolve(alive.data);
          else reject(new Error('a sign of life of a wrong shape'));
        });
        socket.emit(EVENTS.probe, probe);
      });
    },
  };
}
