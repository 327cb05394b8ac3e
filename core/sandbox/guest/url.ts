/** URL and URLSearchParams. Parsing is done outside, by Node's own: each change of a part is a call across. */
import { parse, stringify, toText } from './pristine.ts';

/** What the other side makes of `[href, base, part, value]`: all parts as JSON, or an empty text where it is no URL. */
export type ParseUrl = (request: string) => string;

const PARTS = ['href', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const;
type Part = (typeof PARTS)[number];

export class URLSearchParams {
  #pairs: [string, string][] = [];
  #changed: (query: string) => void;

  constructor(from: string | Record<string, string> | Iterable<[string, string]> = '', changed: (query: string) => void = () => {}) {
    this.#changed = changed;
    if (typeof from === 'string') {
      for (const pair of from.replace(/^\?/, '').split('&').filter(Boolean)) {
        const [name = '', ...rest] = pair.split('=');
        this.#pairs.push([plain(name), plain(rest.join('='))]);
      }
    } else for (const [name, value] of Symbol.iterator in from ? from : Object.entries(from)) this.#pairs.push([toText(name), toText(value)]);
  }
  get size(): number { return this.#pairs.length; }
  get(name: string): string | null { return this.#pairs.find((pair) => pair[0] === name)?.[1] ?? null; }
  getAll(name: string): string[] { return this.#pairs.filter((pair) => pair[0] === name).map((pair) => pair[1]); }
  has(name: string): boolean { return this.#pairs.some((pair) => pair[0] === name); }
  append(name: string, value: string): void { this.#set([...this.#pairs, [toText(name), toText(value)]]); }
  delete(name: string): void { this.#set(this.#pairs.filter((pair) => pair[0] !== name)); }
  set(name: string, value: string): void {
    const at = this.#pairs.findIndex((pair) => pair[0] === name);
    const others = this.#pairs.filter((pair) => pair[0] !== name);
    this.#set(at < 0 ? [...others, [toText(name), toText(value)]] : others.toSpliced(at, 0, [toText(name), toText(value)]));
  }
  sort(): void { this.#set(this.#pairs.toSorted((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])))); }
  forEach(each: (value: string, name: string) => void): void { for (const [name, value] of this.#pairs) each(value, name); }
  keys(): Iterator<string> { return this.#pairs.map(([name]) => name)[Symbol.iterator](); }
  values(): Iterator<string> { return this.#pairs.map(([, value]) => value)[Symbol.iterator](); }
  entries(): Iterator<[string, string]> { return this[Symbol.iterator](); }
  [Symbol.iterator](): Iterator<[string, string]> { return this.#pairs.map((pair): [string, string] => [...pair])[Symbol.iterator](); }
  toString(): string { return this.#pairs.map(([name, value]) => `${quoted(name)}=${quoted(value)}`).join('&'); }
  #set(pairs: [string, string][]): void {
    this.#pairs = pairs;
    this.#changed(this.toString());
  }
}

const quoted = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+').replaceAll(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const plain = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** Makes the class, on the parser of the other side. */
export function urlClass(parseUrl: ParseUrl) {
  class URL {
    #parts: Record<Part | 'origin', string>;
    #query: URLSearchParams | null = null;

    constructor(url: unknown, base?: unknown) {
      this.#parts = parsed([toText(url), base === undefined ? null : toText(base)]);
    }
    static canParse(url: unknown, base?: unknown): boolean { return URL.parse(url, base) !== null; }
    static parse(url: unknown, base?: unknown): URL | null {
      try {
        return new URL(url, base);
      } catch {
        return null;
      }
    }
    get origin(): string { return this.#parts.origin; }
    get searchParams(): URLSearchParams {
      this.#query ??= new URLSearchParams(this.#parts.search, (query) => this.change('search', query, true));
      return this.#query;
    }
    toString(): string { return this.#parts.href; }
    toJSON(): string { return this.#parts.href; }
    /** @internal */
    change(part: Part, value: unknown, keep = false): void {
      this.#parts = parsed([this.#parts.href, null, part, toText(value)]);
      if (!keep) this.#query = null;
    }
    /** @internal */
    part(name: Part): string { return this.#parts[name]; }
  }
  for (const name of PARTS) {
    Object.defineProperty(URL.prototype, name, {
      get(this: URL) { return this.part(name); },
      set(this: URL, value: unknown) { this.change(name, value); },
      enumerable: true,
      configurable: true,
    });
  }
  const parsed = (request: (string | null)[]): Record<Part | 'origin', string> => {
    const answer = parseUrl(stringify(request));
    if (!answer) throw new TypeError(`Invalid URL: ${request[0]?.slice(0, 200)}`);
    return parse(answer) as Record<Part | 'origin', string>;
  };
  return URL;
}
