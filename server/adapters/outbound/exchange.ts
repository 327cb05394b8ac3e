/** One request to one checked place: no redirects, no second lookup, no connection that another request has used. */
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { BozzettoError } from '#core/errors.ts';
import { buildConnector, Client } from 'undici';
import { incoming } from './headers.ts';
import type { Address } from './resolve.ts';

export interface Exchange {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array | null;
  addresses: readonly Address[];
  /** Most bytes of the answer's body, before and after unpacking. */
  bytes: number;
  signal: AbortSignal;
  /** Certificates to trust instead of the system's. */
  ca: string | undefined;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
  /** Where a redirect leads, as it was written. */
  location: string | null;
}

const MOST_HEADER_BYTES = 32_768;
const CONNECT_MS = 10_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const UNPACK: Record<string, (packed: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>> = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), br: promisify(brotliDecompress) };

/** Throws E_FETCH_LIMIT for a body that is too long, and whatever undici and the network throw. */
export async function exchange({ url, method, headers, body, addresses, bytes, signal, ca }: Exchange): Promise<Answer> {
  // A client of its own for each: a pool would hand one plugin's open connections, and when they were opened, to the next.
  const client = new Client(url.origin, { connect: pinned(addresses, ca), allowH2: false, pipelining: 0, maxHeaderSize: MOST_HEADER_BYTES, useMilo: false });
  try {
    const answer = await client.request({ path: `${url.pathname}${url.search}`, method, headers, body, signal });
    if (REDIRECTS.has(answer.statusCode) && answer.headers.location !== undefined) {
      return { status: answer.statusCode, headers: {}, body: new Uint8Array(), location: String(answer.headers.location) };
    }
    const packed = await collect(answer.body, bytes, Number(answer.headers['content-length'] ?? 0));
    return { status: answer.statusCode, headers: incoming(answer.headers), body: await unpack(packed, String(answer.headers['content-encoding'] ?? 'identity'), bytes), location: null };
  } finally {
    // The error is for whoever still listens: an answer whose body nobody reads.
    await client.destroy();
  }
}

/** Connects to these addresses and to no other, whatever it is asked for. */
function pinned(addresses: readonly Address[], ca: string | undefined): buildConnector.connector {
  const lookup: LookupFunction = (_name, { all }, done) => {
    if (all) done(null, [...addresses]);
    else done(null, addresses[0]!.address, addresses[0]!.family);
  };
  // Said aloud, because NODE_TLS_REJECT_UNAUTHORIZED would change the default.
  const connect = buildConnector({ lookup, rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }), timeout: CONNECT_MS, maxCachedSessions: 0, allowH2: false });
  return (options, done) => connect(options, (...[error, socket]) => {
    const peer = socket?.remoteAddress;
    // Never so, as far as we know: but all else here stands on it.
    if (socket && !addresses.some(({ address }) => address === peer)) {
      socket.destroy();
      done(new Error(`connected to ${peer}, which was not checked`), null);
    } else if (socket) done(null, socket);
    else done(error, null);
  });
}

async function collect(body: AsyncIterable<Uint8Array>, most: number, told: number): Promise<Uint8Array> {
  if (told > most) throw tooLong(most);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.byteLength;
    if (length > most) throw tooLong(most);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function unpack(packed: Uint8Array, encoding: string, most: number): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || name === '' || packed.byteLength === 0) return packed;
  const decode = Object.hasOwn(UNPACK, name) ? UNPACK[name] : undefined;
  if (!decode) throw new BozzettoError('E_FETCH_FAILED', `the answer is packed as ${name.slice(0, 40)}, which was not asked for`);
  try {
    return await decode(packed, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(most);
    throw new BozzettoError('E_FETCH_FAILED', `the answer can't be unpacked (${name})`, { cause: error });
  }
}

const tooLong = (most: number) => new BozzettoError('E_FETCH_LIMIT', `the answer is longer than ${most} bytes`);
