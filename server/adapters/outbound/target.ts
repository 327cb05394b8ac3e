/** Where a request wants to go, read once, by the parser that the connection uses as well, and held against the grant. */
import { isIP } from 'node:net';
import { BozzettoError } from '#core/errors.ts';

const LONGEST_URL = 4096;
const DEFAULT_PORT: Record<string, string> = { 'https:': '443', 'http:': '80' };
/** Never, whatever a grant says: one opens tunnels, the other shows what proxies added. */
const NEVER = new Set(['CONNECT', 'TRACE', 'TRACK']);

export const denied = (message: string) => new BozzettoError('E_FETCH_DENIED', message);

/**
 * The URL, if the grant's hosts have it. Throws E_FETCH_DENIED.
 *
 * @param text absolute: `https://api.example.org/v1`. @param hosts as in the manifest: `api.example.org`, `*.example.org`, `host:8443`, `http:host`
 */
export function target(text: string, hosts: readonly string[]): URL {
  if (text.length > LONGEST_URL) throw denied(`a URL has at most ${LONGEST_URL} characters`);
  // Other parsers read these in other ways; WHATWG's takes `\` for `/` and drops tabs and line ends.
  if (/[\s\\\u0000-\u001f\u007f]/.test(text)) throw denied('a URL has no spaces, control characters or backslashes');
  const url = URL.parse(text);
  const port = url && (url.port || DEFAULT_PORT[url.protocol]);
  if (!url || !port) throw denied(`only absolute https URLs can be fetched (http where it is granted), not ${text.slice(0, 60)}`);
  if (url.username || url.password || text.replace(/^[a-z]+:\/*/i, '').split(/[/?#]/)[0]!.includes('@')) throw denied('a URL holds no user name or password');
  // A name without a dot is looked up in the local search domains; one with a dot at its end is another name to TLS and to grants.
  const literal = isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
  if (!literal && !/^[^.]+(\.[^.]+)+$/.test(url.hostname)) throw denied(`${url.hostname} is no full host name`);
  if (!hosts.some((host) => covers(host, url, port))) throw denied(`${url.protocol === 'http:' ? 'http:' : ''}${url.host} is not among the granted hosts: ${hosts.join(', ') || 'none'}`);
  url.hash = '';
  return url;
}

/** Whether one host of a grant is this URL's. A star stands for one label or more, never for none. */
function covers(granted: string, url: URL, port: string): boolean {
  const plain = granted.startsWith('http:');
  const [, pattern, ownPort] = /^(.*?)(?::(\d+))?$/.exec(plain ? granted.slice(5) : granted)!;
  const scheme = plain ? 'http:' : 'https:';
  if (url.protocol !== scheme || port !== (ownPort ?? DEFAULT_PORT[scheme])) return false;
  return pattern!.startsWith('*.') ? url.hostname.endsWith(pattern!.slice(1)) && url.hostname.length > pattern!.length - 1 : url.hostname === pattern;
}

/** The method, if it is granted. Throws E_FETCH_DENIED. */
export function method(name: string, methods: readonly string[]): string {
  if (NEVER.has(name) || !/^[A-Z]+$/.test(name) || !methods.includes(name)) throw denied(`${name.slice(0, 20)} is not among the granted methods: ${methods.join(', ') || 'none'}`);
  return name;
}
