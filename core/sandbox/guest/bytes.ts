/** Bytes as texts of one character a byte, which is how they cross, and as UTF-8. */
import { bufferOf, ByteArray, bytesOf, charCode, decode, defineProperty, encode, escapes, fromCharCode, apply, isView, offsetOf, slice, toText, unescapes, wellFormed } from './pristine.ts';

const CHUNK = 8192;

/** The text that stands for these bytes. Throws TypeError for what is no Uint8Array. */
export function rawOf(bytes: unknown): string {
  if (!isView(bytes)) throw new TypeError('a Uint8Array is expected');
  const [buffer, start, length] = [bufferOf(bytes), offsetOf(bytes), bytesOf(bytes)];
  let raw = '';
  for (let at = 0; at < length; at += CHUNK) raw += apply(fromCharCode, null, new ByteArray(buffer, start + at, length - at < CHUNK ? length - at : CHUNK));
  return raw;
}

/** The bytes that a text stands for. */
export function bytesFrom(raw: string): Uint8Array {
  const bytes = new ByteArray(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = charCode(raw, at);
  return bytes;
}

/** UTF-8, one character a byte. */
export const utf8 = (text: string): string => unescapes(encode(wellFormed(text)));

/** The text of UTF-8 with one character a byte; what is not UTF-8 becomes U+FFFD, or a TypeError where that is `fatal`. */
export function fromUtf8(raw: string, fatal = false): string {
  try {
    return decode(escapes(raw));
  } catch {
    if (fatal) throw new TypeError('the bytes are not UTF-8');
  }
  let text = '';
  for (let at = 0; at < raw.length;) {
    const first = charCode(raw, at);
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    try {
      text += decode(escapes(slice(raw, at, at + length)));
      at += length;
    } catch {
      text += '\ufffd';
      at += 1;
    }
  }
  return text;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of a text with one character a byte, as HTML has it. */
export function btoa(given: unknown): string {
  const raw = toText(given);
  let text = '';
  for (let at = 0; at < raw.length; at += 3) {
    const [a, b, c] = [charCode(raw, at), charCode(raw, at + 1), charCode(raw, at + 2)];
    if (a > 255 || b > 255 || c > 255) throw new RangeError('btoa takes characters up to U+00FF');
    const bits = (a << 16) | ((b || 0) << 8) | (c || 0);
    text += DIGITS[bits >> 18]! + DIGITS[(bits >> 12) & 63]! + (at + 1 < raw.length ? DIGITS[(bits >> 6) & 63]! : '=') + (at + 2 < raw.length ? DIGITS[bits & 63]! : '=');
  }
  return text;
}

const VALUES: Record<string, number> = { __proto__: null as never };
for (let at = 0; at < 64; at += 1) VALUES[DIGITS[at]!] = at;

/** The other way. Throws RangeError for what is no Base64. */
export function atob(given: unknown): string {
  const text = toText(given);
  let raw = '';
  let bits = 0;
  let have = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '=' || char === '\n' || char === '\r' || char === ' ' || char === '\t') continue;
    const value = VALUES[char];
    if (value === undefined) throw new RangeError('atob takes Base64');
    bits = ((bits << 6) | value) & 0xffffff;
    have += 6;
    if (have >= 8) {
      have -= 8;
      raw += fromCharCode((bits >> have) & 255);
    }
  }
  return raw;
}

export class TextEncoder {
  get encoding(): string { return 'utf-8'; }
  encode(text: unknown = ''): Uint8Array { return bytesFrom(utf8(toText(text))); }
}

export class TextDecoder {
  declare readonly fatal: boolean;
  constructor(encoding = 'utf-8', { fatal = false }: { fatal?: boolean } = {}) {
    if (encoding !== 'utf-8' && encoding !== 'utf8') throw new RangeError(`TextDecoder knows utf-8, not ${toText(encoding)}`);
    defineProperty(this, 'fatal', { value: fatal });
  }
  get encoding(): string { return 'utf-8'; }
  decode(bytes: unknown = new ByteArray(0)): string {
    const raw = rawOf(isView(bytes) ? bytes : new ByteArray(bytes as ArrayBuffer));
    return fromUtf8(raw.startsWith('\u00ef\u00bb\u00bf') ? slice(raw, 3, raw.length) : raw, this.fatal);
  }
}
