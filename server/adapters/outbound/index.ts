/** The one client for what others want fetched: plugins, later webhooks and images by URL. It reaches public hosts that were granted, and nothing else. */
import { BozzettoError } from '#core/errors.ts';
import { type Answer, exchange } from './exchange.ts';
import { bodyless, elsewhere, outgoing } from './headers.ts';
import type { Outbound, OutboundRequest, OutboundResponse } from '#core/ports.ts';
import { addressesOf, type Resolve, systemResolve } from './resolve.ts';
import { denied, method, target } from './target.ts';

export interface OutboundOptions {
  /** The system's where absent. */
  resolve?: Resolve;
  /** Lets an address through that is not public. For tests: their servers are on loopback. */
  allowAddress?: (address: string) => boolean;
  /** Certificates to trust instead of the system's, PEM. */
  ca?: string;
  /** Ceilings, whatever a request asks for. */
  limits?: Partial<typeof LIMITS>;
}

const LIMITS = {
  /** By the clock, from the lookup to the last byte, all redirects included. */
  seconds: 60,
  /** Of a request's body. */
  sent: 4 * 2 ** 20,
  /** Of an answer's body, also after unpacking. */
  received: 16 * 2 ** 20,
  redirects: 5,
};

/**
 * Opens nothing until it is asked. It takes no proxy from the environment, keeps no cookies and no connections, and adds no header but
 * `user-agent: bozzetto` and `accept-encoding`.
 *
 * @example
 * const outbound = openOutbound();
 * const { status, body } = await outbound.request({ url: 'https://api.example.org/v1', grant: { hosts: ['api.example.org'], methods: ['GET'] } });
 */
export function openOutbound(options: OutboundOptions = {}): Outbound {
  const limits = { ...LIMITS, ...options.limits };
  return {
    async request(request) {
      const seconds = atMost(request.seconds, limits.seconds);
      const clock = AbortSignal.timeout(seconds * 1000);
      const signal = request.signal ? AbortSignal.any([clock, request.signal]) : clock;
      try {
        return await follow(request, signal, limits, options);
      } catch (error) {
        request.signal?.throwIfAborted();
        if (clock.aborted) throw new BozzettoError('E_FETCH_LIMIT', `no whole answer within ${seconds} s`, { cause: error });
        if (error instanceof BozzettoError) throw error;
        // The code alone: a message of the network's would tell addresses.
        const { code, name } = error as NodeJS.ErrnoException;
        throw new BozzettoError('E_FETCH_FAILED', `the request failed (${code ?? name})`, { cause: error });
      }
    },
  };
}

const atMost = (wanted: number | undefined, most: number) => (wanted !== undefined && wanted > 0 ? Math.min(wanted, most) : most);

async function follow(request: OutboundRequest, signal: AbortSignal, limits: typeof LIMITS, { resolve = systemResolve, allowAddress = () => false, ca }: OutboundOptions): Promise<OutboundResponse> {
  const { hosts, methods } = request.grant;
  if ((request.body?.byteLength ?? 0) > limits.sent) throw new BozzettoError('E_FETCH_LIMIT', `a request's body has at most ${limits.sent} bytes`);
  let hop = { url: target(request.url, hosts), method: method(request.method ?? 'GET', methods), headers: outgoing(request.headers ?? {}), body: request.body ?? null };
  if (hop.body && ['GET', 'HEAD'].includes(hop.method)) throw denied(`a ${hop.method} has no body`);
  for (let redirects = 0; ; redirects += 1) {
    const addresses = await before(signal, addressesOf(hop.url.hostname, resolve, allowAddress));
    const answer = await exchange({ ...hop, addresses, bytes: atMost(request.bytes, limits.received), signal, ca });
    if (answer.location === null) return { status: answer.status, url: hop.url.href, headers: answer.headers, body: answer.body };
    if (redirects === limits.redirects) throw new BozzettoError('E_FETCH_LIMIT', `more than ${limits.redirects} redirects`);
    hop = next(hop, answer, answer.location, request.grant);
  }
}

interface Hop { url: URL; method: string; headers: Record<string, string>; body: Uint8Array | null }

/** The next hop, held against the grant like the first. As browsers do: 303, and 301 and 302 after a POST, become a GET. */
function next(hop: Hop, { status }: Answer, location: string, { hosts, methods }: OutboundRequest['grant']): Hop {
  if (/[\s\\]/.test(location)) throw denied('it redirects to something that is no URL');
  const absolute = URL.parse(location, hop.url.href);
  if (!absolute) throw denied('it redirects to something that is no URL');
  const url = target(absolute.href, hosts);
  const turns = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
  const headers = url.origin === hop.url.origin ? hop.headers : elsewhere(hop.headers);
  return turns ? { url, method: method('GET', methods), headers: bodyless(headers), body: null } : { ...hop, url, headers };
}

/** The value, or the signal's reason where that comes first: a lookup can't be called off. */
async function before<T>(signal: AbortSignal, value: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([value, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
