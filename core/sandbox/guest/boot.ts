/** The first thing that runs in an isolate: takes away what a plugin has no use for, brings what it lacks, and answers the host. */
import { atob, btoa, TextDecoder, TextEncoder } from './bytes.ts';
import { structuredClone } from './clone.ts';
import { openContext, told } from './context.ts';
import { type Bridge, openLink } from './link.ts';
import { after, apply, construct, defineProperty, dictionary, freeze, frozen, getOwnPropertyDescriptor, isArray, ownKeys, parse, settled, slice, stringify, toText } from './pristine.ts';
import { URLSearchParams, urlClass } from './url.ts';

export interface GuestOptions {
  /** Four numbers of 32 bits that everything random comes from. */
  seed: readonly number[];
  hooks: readonly string[];
  /** The hooks that the manifest names. */
  taps: readonly string[];
  /** Most characters of a result. */
  result: number;
  /** Most characters that a call logs; each line counts 32 more. */
  log: number;
}

/** What the host calls; each within the limits of a call. */
export interface Guest {
  /** Takes the module of the author. The reason why it is refused, or an empty text. */
  register(module: { default?: unknown }): string;
  /** Begins a hook call: `text` is JSON of `{payload, context}`. It ends with the bridge's `done` or `fault`. */
  call(hook: string, text: string): void;
  answer(id: number, ok: boolean, text: string, raw: string): void;
  ring(id: number): void;
}

const LONGEST = 4000;
/** What a line counts beside its characters. */
const LINE = 32;

/** @param world the global object. */
export function boot(world: Record<string, unknown>, bridge: Bridge, { seed, hooks, taps, result, log }: GuestOptions): Guest {
  const link = openLink(bridge);
  const random = randomFrom(seed);
  let logged = 0;
  const say = (what: 'log' | 'notice', text: string) => {
    if (logged > log) return;
    logged += text.length + LINE;
    bridge('tell', 0, logged > log ? `more than ${log} bytes were logged: the rest is left out` : text, what);
  };
  const contextOf = openContext(link, say, random);
  const methods = dictionary<(payload: unknown, context: unknown) => unknown>();
  let definition: unknown;
  let running = false;

  const end = (kind: 'done' | 'fault', text: string) => {
    if (!running) return;
    running = false;
    link.forget();
    bridge(kind, 0, text, '');
  };
  const fail = (error: unknown) => end('fault', stringify(described(error, link.codeOf)));
  const finish = (value: unknown) => {
    if (value === undefined) return end('done', '');
    let text: string | undefined;
    try {
      text = stringify(value);
    } catch (error) {
      return end('fault', stringify({ ...described(error, link.codeOf), kind: 'value' }));
    }
    if (text === undefined) return end('fault', stringify({ kind: 'value', message: `it returned a ${typeof value}, which is no JSON` }));
    if (text.length > result) return end('fault', stringify({ kind: 'bytes', message: `it returned ${text.length} bytes` }));
    return end('done', text);
  };

  furnish(world, bridge, link, say, random);
  return freeze({
    register(module: { default?: unknown }) {
      const { default: plugin } = module;
      if (typeof plugin !== 'object' || plugin === null || isArray(plugin)) return 'it has no default export that is an object: write export default definePlugin({ … })';
      const names = ownKeys(plugin);
      for (let at = 0; at < names.length; at += 1) {
        const name = toText(names[at]);
        if (!has(hooks, name)) return `its default export has an unknown key ${slice(name, 0, 60)}: the hooks are ${hooks.join(', ')}`;
        if (!has(taps, name)) return `its default export has a method ${name} that plugin.json does not name: add "${name}": "default" to taps`;
        const method = (plugin as Record<string, unknown>)[name];
        if (typeof method !== 'function') return `${name} in its default export is no method`;
        methods[name] = method as (payload: unknown, context: unknown) => unknown;
      }
      for (let at = 0; at < taps.length; at += 1) if (!methods[taps[at]!]) return `plugin.json names the hook ${taps[at]}, and its default export has no method ${taps[at]}`;
      definition = plugin;
      return '';
    },
    call(hook: string, text: string) {
      running = true;
      logged = 0;
      const { payload, context } = frozen(parse(text)) as { payload: { brief: unknown }; context: Record<string, unknown> };
      try {
        const value = apply(methods[hook]!, definition, [payload, contextOf({ ...context, hook, brief: payload.brief } as never)]);
        void after(settled(value), finish, fail);
      } catch (error) {
        fail(error);
      }
    },
    answer: (id: number, ok: boolean, text: string, raw: string) => link.answer(id, ok, text, raw),
    ring(id: number) {
      try {
        link.ring(id)?.();
      } catch (error) {
        fail(error);
      }
    },
  });
}

const has = (list: readonly string[], wanted: string) => {
  for (let at = 0; at < list.length; at += 1) if (list[at] === wanted) return true;
  return false;
};

/** A thrown thing in words. Its getters are the author's: they run in here, within the limits. */
function described(error: unknown, codeOf: (error: object) => string | undefined): { name?: string; message: string; stack?: string; code?: string } {
  const text = (value: unknown) => slice(toText(value), 0, LONGEST);
  try {
    if (typeof error !== 'object' || error === null) return { message: text(error) };
    const { name, message, stack } = error as Record<string, unknown>;
    const code = codeOf(error);
    return { name: text(name ?? 'Error'), message: text(message ?? ''), stack: text(stack ?? ''), ...(code !== undefined && { code }) };
  } catch {
    return { message: 'it threw something that cannot be read' };
  }
}

/** sfc32, by Chris Doty-Humphrey (PractRand): small, quick, good enough for everything but secrets. */
function randomFrom([a = 0, b = 0, c = 0, d = 1]: readonly number[]): () => number {
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // Seeds that are alike give rows that are not.
  for (let at = 0; at < 15; at += 1) next();
  return next;
}

function furnish(world: Record<string, unknown>, bridge: Bridge, link: ReturnType<typeof openLink>, say: (what: 'log', text: string) => void, random: () => number): void {
  // Ways to run outside of the watched slices, or to wait without end.
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete world[name];
  fixBuffers(world);
  // The hook through which an error's stack would be made by the author's code. Libraries set it: that does nothing.
  const { Error: ErrorOf, Math: MathOf } = world as { Error?: object; Math?: object };
  if (ErrorOf) defineProperty(ErrorOf, 'prepareStackTrace', { get: () => undefined, set: () => {}, configurable: false });
  if (MathOf) defineProperty(MathOf, 'random', { value: random, writable: true, configurable: true });
  const write = (...words: unknown[]) => say('log', told(words));
  const timer = (again: boolean) => (callback: (...given: unknown[]) => void, milliseconds?: unknown, ...given: unknown[]) => {
    if (typeof callback !== 'function') throw new TypeError('a function is expected');
    return link.setTimer(() => callback(...given), milliseconds ?? 0, again);
  };
  const brought: Record<string, unknown> = {
    console: freeze({ log: write, info: write, warn: write, error: write, debug: write, trace: write }),
    URL: urlClass((request) => bridge('url', 0, request, '')),
    URLSearchParams, TextEncoder, TextDecoder, atob, btoa,
    structuredClone: (value: unknown) => structuredClone(value),
    queueMicrotask: (callback: () => void) => void after(settled(undefined), callback, callback),
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: link.clearTimer,
    clearInterval: link.clearTimer,
    self: world,
  };
  for (const name of ownKeys(brought) as string[]) defineProperty(world, name, { value: brought[name], writable: true, configurable: true });
}

/** Buffers that grow where they stand take memory, and room for more of it, that V8 does not count as the isolate's: there are none. */
function fixBuffers(world: Record<string, unknown>): void {
  const { ArrayBuffer: Growing } = world as { ArrayBuffer?: ArrayBufferConstructor };
  if (!Growing) return;
  const { prototype } = Growing;
  const Fixed = function ArrayBuffer(length: unknown, options?: { maxByteLength?: unknown } | null): ArrayBuffer {
    if (!new.target) throw new TypeError("Constructor ArrayBuffer requires 'new'");
    if (options?.maxByteLength !== undefined) throw new RangeError('a buffer that can grow is not to be had in here');
    return construct(Growing, [length], new.target as never) as ArrayBuffer;
  };
  const names = ownKeys(Growing);
  for (let at = 0; at < names.length; at += 1) defineProperty(Fixed, names[at]!, getOwnPropertyDescriptor(Growing, names[at]!)!);
  defineProperty(prototype, 'constructor', { value: Fixed, writable: true, configurable: true });
  defineProperty(world, 'ArrayBuffer', { value: Fixed, writable: true, configurable: true });
}
