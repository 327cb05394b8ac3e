/** The HTTP server below the app: its port, how long a caller may take, and what one hears who speaks no HTTP. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Koa from 'koa';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from './config/config.ts';
import { envName, flagName } from './config/sources.ts';

/** Seconds for the head of a request. */
const HEAD = 15;
/** Seconds for all of a request, its upload included: 100 MB at 3 Mbit/s. */
const REQUEST = 300;
/** Seconds that a connection waits for its next request; more than the minute that most proxies keep theirs, or they would send into closed ones. */
const IDLE = 65;
/** Seconds without a byte in either direction in the middle of a request or of its answer: who never reads keeps what is being sent to him in our memory. */
const STALLED = 120;

const STATUS: Record<string, string> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' };

/**
 * @param app or what it will be: a server can listen before there is one, and requests wait for it
 * @param options.stalled seconds, other than the server's own: for tests
 */
export function createHttpServer(app: Koa | Promise<Koa>, { stalled = STALLED } = {}): Server {
  const answering = Promise.resolve(app).then((there) => there.callback());
  const server = createServer({
    headersTimeout: HEAD * 1000, requestTimeout: REQUEST * 1000, keepAliveTimeout: IDLE * 1000, connectionsCheckingInterval: 5000, maxHeaderSize: 16_384,
  }, (request, response) => void answering.then((answer) => answer(request, response)));
  server.setTimeout(stalled * 1000);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = STATUS[error.code ?? ''] ?? '400 Bad Request';
    const body = JSON.stringify({ type: 'about:blank', title: status.slice(4), status: Number(status.slice(0, 3)), code: 'E_REQUEST_INVALID', detail: 'This is no HTTP request that can be read.' });
    socket.end(`HTTP/1.1 ${status}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
  });
  return server;
}

/** Why a port can't be had, by what the system says. */
const REASONS: Record<string, string> = {
  EACCES: 'may not be opened by this user: below 1024 they are the system’s',
  EADDRNOTAVAIL: 'can’t be listened on: the host is no address of this machine',
  ENOTFOUND: 'can’t be listened on: nobody knows the host',
  EAI_AGAIN: 'can’t be listened on: the host can’t be looked up now',
};

/** The address at which it then answers. Throws E_PORT_TAKEN, and E_CONFIG_INVALID where the port can't be had for another reason. */
export async function listen(server: Server, config: Config, key: 'port' | 'workerPort'): Promise<string> {
  const { host } = config;
  const wanted = config[key] ?? 0;
  try {
    server.listen(wanted, host);
    await once(server, 'listening');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const other = `Name another port (${flagName(key)}, ${envName(key)})`;
    if (code === 'EADDRINUSE') throw new BozzettoError('E_PORT_TAKEN', `${key}: ${host}:${wanted} is taken by another process`, { cause: error, hint: `A server may be running there already. ${other}, or end the process that has this one.` });
    throw new BozzettoError('E_CONFIG_INVALID', `${key}: ${host}:${wanted} ${REASONS[code] ?? message}`, { cause: error, hint: code === 'EACCES' ? `${other}.` : 'Let host be 127.0.0.1, 0.0.0.0 or another address of this machine.' });
  }
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
