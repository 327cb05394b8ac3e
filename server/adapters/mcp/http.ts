/** An MCP server that listens already: streamable HTTP, with answers of a limited size. */
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { HttpServer } from './config.ts';

/** Bytes of one answer. */
const LONGEST_ANSWER = 4 * 2 ** 20;

export function overHttp({ url, headers }: HttpServer): Transport {
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers, redirect: 'error' },
    reconnectionOptions: { maxRetries: 0, initialReconnectionDelay: 1000, maxReconnectionDelay: 1000, reconnectionDelayGrowFactor: 1 },
    fetch: async (address, init) => limited(await fetch(address, init), () => void transport.close()),
  });
  return transport;
}

/** The same answer, which fails once it is longer than it may be: `end` then ends the connection, and with it the question. */
function limited(response: Response, end: () => void): Response {
  if (!response.body) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes <= LONGEST_ANSWER) return controller.enqueue(chunk);
      controller.error(new Error(`its answer is longer than ${LONGEST_ANSWER} bytes`));
      return end();
    },
  }));
  return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers });
}
