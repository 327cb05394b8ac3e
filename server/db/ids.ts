/** Names of rows: a prefix that tells what it is, then 10 characters of time and 16 of chance, in an order that is the order of time. */
import { randomBytes } from 'node:crypto';

export const PREFIXES = {
  user: 'usr', session: 'ses', key: 'key', link: 'otl', asset: 'ast', version: 'ver', job: 'job', upload: 'upl',
  export: 'exp', share: 'shr', comment: 'cmt', webhook: 'whk', delivery: 'dlv', signingKey: 'sig',
} as const;
export type IdOf = keyof typeof PREFIXES;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford's base32: in the order of ASCII

/** `ast_01m8z…`: 26 characters after the prefix. Two of one millisecond have no order between them. */
export function newId(of: IdOf, at = Date.now()): string {
  let time = '';
  for (let rest = at; time.length < 10; rest = Math.floor(rest / 32)) time = ALPHABET[rest % 32]! + time;
  const chance = Array.from(randomBytes(16), (byte) => ALPHABET[byte % 32]).join('');
  return `${PREFIXES[of]}_${time}${chance}`;
}
