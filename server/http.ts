/** The HTTP server below the app: how long a caller may take, and what one hears who speaks no HTTP. */
import { createServer, type Server } from 'node:http';
import type Koa from 'koa';

/** Seconds for the head of a request. */
const HEAD = 15;
/** Seconds for all of a request, its upload included: 100 MB at 3 Mbit/s. */
const REQUEST = 300;
/** Seconds that a connection waits for its next request; more than the minute that most proxies keep theirs, or they would send into closed ones. */
const IDLE = 65;
/** Seconds without a byte in either direction in the middle of a request or of its answer: who never reads keeps what is being sent to him in our memory. */
const STALLED = 120;

const STATUS: Record<string, string> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' };

/** @param options.stalled seconds, other than the server's own: for tests */
export function createHttpServer(app: Koa, { stalled = STALLED } = {}): Server {
  const server = createServer({
    headersTimeout: HEAD * 1000, requestTimeout: REQUEST * 1000, keepAliveTimeout: IDLE * 1000, connectionsCheckingInterval: 5000, maxHeaderSize: 16_384,
  }, app.callback());
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
