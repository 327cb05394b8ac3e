/** Sends a request and gives a Response, as fetch does, but waits for as long as it is told to. */
import * as http from 'node:http';
import * as https from 'node:https';
import { Readable } from 'node:stream';

/** HTTP statuses that have no body. */
const BARE = new Set([204, 205, 304]);

/**
 * Over node:http: Node's own fetch gives up after 300 seconds without headers, and can't be told otherwise without a copy of undici;
 * a large local model reads a long prompt for longer than that before it says a word. Redirects are not followed:
 * the header of a key would go along to another host. Rejects with the errors of the socket (ECONNREFUSED) or the signal's reason.
 */
export async function post(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const headers = Object.fromEntries(new Headers(init.headers));
  const sent = (url.protocol === 'https:' ? https : http).request(url, { method: init.method ?? 'GET', headers, ...(init.signal && { signal: init.signal }) }, (incoming) => {
    const pairs = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]);
    const { statusCode: status = 500 } = incoming;
    const bare = BARE.has(status);
    if (bare) incoming.resume();
    resolve(new Response(bare ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>), { status, headers: pairs }));
  });
  sent.on('error', reject);
  sent.end(init.body as string);
  return promise;
}
