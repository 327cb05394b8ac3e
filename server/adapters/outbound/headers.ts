/** Which headers an author may send, which follow to another origin, and which of the answer's come back. */
import { denied } from './target.ts';

const MOST = 50;
/** Characters of all names and values together. */
const LONGEST = 16_384;
/**
 * What frames the message or says who asks is the client's; cookies are nobody's; the overrides would go round the grant's methods;
 * what proxies add would pass for their word; the last two open the metadata services of clouds.
 */
const NEVER = new RegExp(`^(${[
  'host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'expect', 'accept-encoding', 'http2-settings',
  'cookie2?', 'set-cookie2?', 'date', 'via', 'forwarded', 'x-forwarded-.*', 'x-real-ip', 'x-client-ip', 'x-original-.*', 'x-rewrite-url', 'origin', 'referer', 'proxy-.*', 'sec-.*',
  'x-http-method', 'x-http-method-override', 'x-method-override', 'metadata-flavor', 'x-aws-ec2-metadata-.*',
].join('|')})$`);
/** Holds no secret, so it may follow a redirect to another origin. An API key has no fixed name. */
const HARMLESS = new Set(['accept', 'accept-language', 'content-type', 'user-agent']);
/** Of the answer: of no use behind a client that unframes and unpacks, and cookies. */
const KEPT_BACK = new Set(['set-cookie', 'set-cookie2', 'content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', '__proto__']);

/** The author's headers with names in small letters. Throws E_FETCH_DENIED. */
export function outgoing(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  for (const [name, value] of entries) {
    if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name) || name === '__proto__') throw denied(`${JSON.stringify(name.slice(0, 40))} is no header name`);
    if (NEVER.test(name)) throw denied(`the header ${name.slice(0, 40)} can't be set by a plugin`);
    if (typeof value !== 'string' || !/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(value)) throw denied(`the value of the header ${name} must be one line of text in Latin-1`);
  }
  if (entries.length > MOST || entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0) > LONGEST) {
    throw denied(`at most ${MOST} headers of ${LONGEST} characters together can be sent`);
  }
  return { 'user-agent': 'bozzetto', ...Object.fromEntries(entries), 'accept-encoding': 'gzip, br' };
}

/** What is left of them behind a redirect to another origin. */
export const elsewhere = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name) || name === 'accept-encoding'));

/** What is left of them where a redirect has made a GET of it: nothing about a body. */
export const bodyless = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));

/** The answer's, one text each. */
export function incoming(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !KEPT_BACK.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value!]));
}
