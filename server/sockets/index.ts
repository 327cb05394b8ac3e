/** Sockets of a web process: /events for people who watch, /bridge for artists' Blenders. Beside the HTTP server, on its port. */
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Config } from '../config/config.ts';
import type { Site } from '../site.ts';
import { serveBridge } from './bridge.ts';
import { serveEvents } from './events.ts';
import { guard } from './guard.ts';
import { limitStrangers } from './strangers.ts';

/**
 * WebSocket alone: with polling, several web processes would need a proxy that sends one caller always to the same one.
 * Blender holds its own lock for seconds at a time (bmesh, big exports), so it gets long to answer a ping; a message holds a piece of a file.
 */
const OPTIONS = { transports: ['websocket' as const], pingInterval: 25_000, pingTimeout: 120_000, connectTimeout: 20_000, maxHttpBufferSize: 16 * 2 ** 20, serveClient: false, perMessageDeflate: false, httpCompression: false };

export interface Sockets {
  io: Server;
  /** Cuts all connections. The HTTP server is the caller's to close. */
  close(): Promise<void>;
}

/** @param options.patience milliseconds for an artist's Blender to come back @param options.connectTimeout milliseconds for a connection to say who it is */
export async function openSockets(site: Site, http: HttpServer, { connectTimeout = OPTIONS.connectTimeout, ...options }: { patience?: number; connectTimeout?: number } = {}): Promise<Sockets> {
  const io = new Server(http, {
    ...OPTIONS, connectTimeout,
    allowRequest: (request, done) => void (async () => {
      const may = await mayConnect(site, request).catch(() => false);
      done(null, may);
    })(),
  });
  limitStrangers(io, '/bridge');
  io.use((_socket, next) => next(new Error('connect to /events or /bridge')));
  const open = new Map<string, number>();
  io.of('/events').use(guard(site, 'assets:read', open));
  io.of('/bridge').use(guard(site, 'bridge:connect', open));
  serveEvents(io, site);
  const bridge = serveBridge(io, site, options);
  return {
    io,
    async close() {
      bridge.close();
      io.disconnectSockets(true);
      // Not io.close(): that would close the HTTP server as well, and wait for its last request.
      io.engine.close();
    },
  };
}

/** Who it is comes later: until then connections are counted by where they come from. */
async function mayConnect({ config, limits }: Site, request: IncomingMessage): Promise<boolean> {
  return isAtHome(request, config) && (await limits.take('events', addressOf(request, config))).allowed;
}

/** As Koa tells it: what the outermost of our own proxies saw. */
function addressOf({ headers, socket }: IncomingMessage, { trustProxy }: Config): string {
  const told = trustProxy > 0 ? String(headers['x-forwarded-for'] ?? '').split(',').map((each) => each.trim()).filter(Boolean).slice(-trustProxy) : [];
  return told[0] ?? socket.remoteAddress ?? '';
}

/** A page of another origin could open a socket with the visitor's cookie: browsers ask nobody before they do. Programs send no origin. */
function isAtHome({ headers: { origin, host } }: IncomingMessage, { corsOrigins, publicUrl }: Config): boolean {
  if (origin === undefined || corsOrigins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || (publicUrl !== null && new URL(publicUrl).origin === origin);
}
