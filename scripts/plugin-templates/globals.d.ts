/** What there is inside the sandbox beside JavaScript itself. There is no process, no require, no WebAssembly, no SharedArrayBuffer. */
interface TextEncoder { readonly encoding: 'utf-8'; encode(text?: string): Uint8Array }
declare var TextEncoder: { new (): TextEncoder };
interface TextDecoder { readonly encoding: string; decode(bytes?: ArrayBuffer | ArrayBufferView): string }
declare var TextDecoder: { new (label?: 'utf-8' | 'utf8', options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder };
interface URLSearchParams extends Iterable<[string, string]> {
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
}
declare var URLSearchParams: { new (init?: string | Record<string, string> | Iterable<[string, string]>): URLSearchParams };
interface URL {
  href: string; protocol: string; username: string; password: string; host: string; hostname: string; port: string; pathname: string; search: string; hash: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
  toString(): string;
  toJSON(): string;
}
declare var URL: { new (url: string, base?: string | URL): URL; canParse(url: string, base?: string): boolean; parse(url: string, base?: string): URL | null };
declare function setTimeout<V extends unknown[]>(callback: (...values: V) => void, milliseconds?: number, ...values: V): number;
declare function clearTimeout(timer?: number): void;
declare function setInterval<V extends unknown[]>(callback: (...values: V) => void, milliseconds?: number, ...values: V): number;
declare function clearInterval(timer?: number): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
declare function atob(text: string): string;
declare function btoa(text: string): string;
/** All of it goes into the log of the run. */
declare var console: Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...words: unknown[]) => void>;
