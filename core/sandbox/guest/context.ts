/** What an author gets beside the payload: the capabilities, one object a call. */
import type { AuthorContext, FetchInit } from '../author.ts';
import type { FileRef } from '../../data/file.ts';
import { bytesFrom, fromUtf8, rawOf, utf8 } from './bytes.ts';
import type { Link } from './link.ts';
import { freeze, isView, parse, slice, stringify, toNumber, toText } from './pristine.ts';

/** As in wire.ts, which is not to be had in here. */
const PIECE = 256 * 1024;

type Given = Pick<AuthorContext, 'plugin' | 'hook' | 'runId' | 'round' | 'brief' | 'left' | 'settings'>;
type Piece = string | Uint8Array;

/** @param say logs, or tells the person. @param random the plugin's own of this run. */
export function openContext(link: Link, say: (what: 'log' | 'notice', text: string) => void, random: () => number): (given: Given) => AuthorContext {
  const capabilities: Omit<AuthorContext, keyof Given> = {
    log: (...words) => say('log', told(words)),
    notice: (message) => say('notice', toText(message)),
    sleep: (milliseconds) => new Promise((done) => void link.setTimer(done, milliseconds, false)),
    random,
    kv: freeze({
      get: async (key: string) => (await link.ask('kv', { get: toText(key) })).value as never,
      set: async (key: string, value: unknown) => void (await link.ask('kv', { set: toText(key), value: stringify(value) ?? 'null' })),
      delete: async (key: string) => void (await link.ask('kv', { delete: toText(key) })),
      keys: async (prefix = '') => (await link.ask('kv', { keys: toText(prefix) })).value as string[],
    }),
    async fetch(url, init: FetchInit = {}) {
      const { method, headers, body, seconds, bytes } = init;
      const raw = body === undefined || body === null ? '' : pieceOf(body);
      const { value, raw: answer } = await link.ask('fetch', { url: toText(url), method, headers, seconds, bytes, body: body !== undefined && body !== null }, raw);
      const { status, url: last, headers: about } = value as { status: number; url: string; headers: Record<string, string> };
      return freeze({
        status, ok: status >= 200 && status < 300, url: last, headers: freeze(about),
        text: async () => fromUtf8(answer),
        json: async () => parse(fromUtf8(answer)) as unknown,
        bytes: async () => bytesFrom(answer),
      });
    },
    folder: freeze({
      list: async () => (await link.ask('folder', { list: true })).value as string[],
      text: async (name: string) => fromUtf8((await link.ask('folder', { read: toText(name) })).raw),
    }),
    llm: freeze({ ask: async (request: object) => (await link.ask('llm', request)).value as never }),
    asset: freeze({
      read: (file: FileRef) => pieces(link, file),
      async bytes(file: FileRef) {
        const all = new Uint8Array(toNumber(file.bytes));
        let at = 0;
        for await (const piece of pieces(link, file)) {
          all.set(piece, at);
          at += piece.byteLength;
        }
        return all;
      },
      write: (name: string, type: string, data: Piece | Iterable<Piece> | AsyncIterable<Piece>) => upload(link, toText(name), toText(type), data),
    }),
  };
  return (given) => freeze({ __proto__: null, ...given, ...capabilities } as unknown as AuthorContext);
}

async function* pieces(link: Link, file: FileRef): AsyncGenerator<Uint8Array> {
  const { sha256, bytes } = file;
  for (let offset = 0; offset < bytes; offset += PIECE) {
    const { raw } = await link.ask('asset.read', { sha256, offset });
    yield bytesFrom(raw);
  }
}

const pieceOf = (piece: unknown) => (isView(piece) ? rawOf(piece) : utf8(toText(piece)));

let uploads = 0;

async function upload(link: Link, name: string, type: string, data: Piece | Iterable<Piece> | AsyncIterable<Piece>): Promise<FileRef> {
  const id = uploads++;
  let held = '';
  const all = typeof data === 'string' || isView(data) ? [data] : data;
  for await (const piece of all as AsyncIterable<Piece>) {
    held += pieceOf(piece);
    while (held.length > PIECE) {
      await link.ask('asset.write', { id, name, type, last: false }, slice(held, 0, PIECE));
      held = slice(held, PIECE, held.length);
    }
  }
  return (await link.ask('asset.write', { id, name, type, last: true }, held)).value as FileRef;
}

/** What `log` and `console` make of their words. */
export function told(words: readonly unknown[]): string {
  return words.map((word) => {
    if (typeof word === 'string') return word;
    if (word instanceof Error) return word.stack ?? `${word.name}: ${word.message}`;
    if (typeof word === 'bigint' || typeof word === 'symbol' || typeof word === 'function') return word.toString();
    return stringify(word) ?? 'undefined';
  }).join(' ');
}
