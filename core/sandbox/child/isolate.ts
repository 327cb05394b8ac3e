/** One plugin in one run: a fresh isolate, the author's module in it, hook calls held to their limits. The only import of isolated-vm. */
import ivm from 'isolated-vm';
import type { GuestOptions } from '../guest/boot.ts';
import { AUTHOR, GUEST } from './guest-code.ts';
import { openLimits, type Trouble, type Waits } from './limits.ts';
import { codeOf, locator, type Main } from './source.ts';

export interface Tenancy {
  main: Main;
  hooks: readonly string[];
  taps: readonly string[];
  limits: { cpu: number; seconds: number; memory: number; result: number; log: number };
  seed: readonly number[];
  /** Measure the heap after each call. */
  measure: boolean;
}

export interface Usage { milliseconds: number; cpuMilliseconds: number; heapBytes: number | null }

/** What an isolate tells. */
export interface Told {
  opened(milliseconds: number): void;
  ask(id: number, request: string, raw: string): void;
  tell(what: string, text: string): void;
  done(text: string, usage: Usage): void;
  /** The isolate is gone. */
  fault(trouble: Trouble): void;
  /** It can't be ended: the process has to go. */
  stuck(why: string): void;
}

export interface Tenant {
  /** One at a time. */
  call(hook: string, text: string): Promise<void>;
  answer(id: number, ok: boolean, text: string, raw: string): void;
  close(): void;
}

type Entry = (...given: (string | number | boolean)[]) => void;
type Entries = Record<'call' | 'answer' | 'ring', ivm.Reference<Entry>>;

const MOST_ASKS = 64;
const MOST_TIMERS = 1000;
/** Milliseconds that an isolate has to end after it was told to. */
const PATIENCE = 1500;
const CROWD = JSON.stringify({ code: 'E_PLUGIN_QUOTA', message: `at most ${MOST_ASKS} requests can be under way at once` });

/** Opens an isolate at once; calls wait until it stands. */
export function openTenant(tenancy: Tenancy, told: Told): Tenant {
  const { main, hooks, taps, limits, seed, measure } = tenancy;
  const started = performance.now();
  const isolate = new ivm.Isolate({ memoryLimit: limits.memory, onCatastrophicError: (why) => told.stuck(why) });
  const locate = locator(main);
  const asks: Waits = new Map();
  const timers: Waits<{ timer: NodeJS.Timeout }> = new Map();
  let entries: Entries | null = null;
  let calling = false;
  let ended = false;

  const watch = openLimits(limits, () => (isolate.isDisposed ? Infinity : Number(isolate.cpuTime) / 1e6), [asks, timers], locate, end);

  function end(trouble: Trouble | null): void {
    if (ended) return;
    ended = true;
    settle();
    if (trouble) told.fault(trouble);
    try {
      isolate.dispose();
    } catch {
      // It is gone already: its memory was spent.
    }
    // Code in V8's own loops does not look up to see that it is to end.
    setTimeout(() => watch.running() > 0 && told.stuck('it could not be ended'), PATIENCE).unref();
  }

  function settle(): void {
    calling = false;
    watch.stop();
    asks.clear();
    for (const { timer } of timers.values()) clearTimeout(timer);
    timers.clear();
  }

  async function enter(name: keyof Entries, given: (string | number | boolean)[]): Promise<void> {
    const entry = entries?.[name];
    if (ended || !entry) return;
    await watch.slice((options) => entry.apply(undefined, given, options));
    if (calling && !ended && watch.running() === 0 && asks.size + timers.size === 0) end({ kind: 'unsettled', message: 'the promise that it returned never settles: nothing that it could wait for is under way', at: null, limit: null, waitedFor: null });
  }

  /** Everything that the guest says comes through here, from the isolate's thread, which waits for it. What would be thrown in here would go in there, with our paths in its stack. */
  function bridge(kind: string, id: number, text: string, raw: string): string {
    try {
      return hear(kind, id, text, raw);
    } catch {
      return '';
    }
  }

  function hear(kind: string, id: number, text: string, raw: string): string {
    if (kind === 'url') return watch.charged(() => partsOf(text));
    if (!calling || ended) return '';
    if (kind === 'tell' && watch.spendLog(text.length)) told.tell(raw, text);
    else if (kind === 'ask') ask(id, text, raw);
    else if (kind === 'timer') start(id, Number(text));
    else if (kind === 'clear') {
      clearTimeout(timers.get(id)?.timer);
      timers.delete(id);
    } else if (kind === 'done') finish(text);
    else if (kind === 'fault') end(watch.troubleOf(text));
    return '';
  }

  function ask(id: number, request: string, raw: string): void {
    if (asks.size >= MOST_ASKS) {
      setImmediate(() => void enter('answer', [id, false, CROWD, '']));
      return;
    }
    asks.set(id, { label: labelOf(request), since: performance.now() });
    told.ask(id, request, raw);
  }

  function start(id: number, milliseconds: number): void {
    if (timers.size >= MOST_TIMERS) {
      end({ kind: 'bytes', message: 'it set too many timers', at: null, limit: `${MOST_TIMERS} timers`, waitedFor: null });
      return;
    }
    const ring = () => {
      timers.delete(id);
      void enter('ring', [id]);
    };
    timers.set(id, { label: `a timer of ${milliseconds} ms`, since: performance.now(), timer: setTimeout(ring, milliseconds) });
  }

  function finish(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.result) {
      end({ kind: 'bytes', message: `it returned ${bytes} bytes`, at: null, limit: `${limits.result} bytes of result`, waitedFor: null });
      return;
    }
    const usage = watch.usage();
    settle();
    if (!measure) told.done(text, { ...usage, heapBytes: null });
    else void isolate.getHeapStatistics().then(({ used_heap_size: used, externally_allocated_size: more }) => told.done(text, { ...usage, heapBytes: used + more }), () => told.done(text, { ...usage, heapBytes: null }));
  }

  /** The guest's part, then the author's module, each held to the limits. */
  async function load(): Promise<void> {
    const context = await isolate.createContext();
    const modules = new Map<string, ivm.Module>();
    const resolve = (specifier: string) => {
      const found = modules.get(specifier);
      if (!found) throw new Error(`no module ${specifier}`);
      return found;
    };
    for (const [name, code] of GUEST) modules.set(name, isolate.compileModuleSync(code, { filename: `bozzetto:${name.slice(2)}` }));
    const root = modules.get('./boot.ts')!;
    root.instantiateSync(context, resolve);
    root.evaluateSync();
    const boot = root.namespace.getSync('boot', { reference: true });
    const options: GuestOptions = { seed, hooks, taps, result: limits.result, log: limits.log };
    const guest = boot.applySync(undefined, [context.global.derefInto(), new ivm.Callback(bridge), new ivm.ExternalCopy(options).copyInto()], { result: { reference: true } }) as ivm.Reference<Record<string, Entry>>;
    const entry = (name: string) => guest.getSync(name, { reference: true });

    const refuse = (code: string, message: string, stack = '') => end({ kind: 'load', code, message, at: locate(stack), limit: null, waitedFor: null });
    let module: ivm.Module;
    try {
      module = await isolate.compileModule(codeOf(main), { filename: main.name });
    } catch (error) {
      const { message } = error as Error;
      refuse('E_PLUGIN_SYNTAX', message.replace(/ \[[^\]]*\]$/, ''), message);
      return;
    }
    const author = await isolate.compileModule(AUTHOR, { filename: 'bozzetto/plugin' });
    const foreign = module.dependencySpecifiers.find((specifier) => specifier !== 'bozzetto/plugin');
    if (foreign !== undefined) {
      refuse('E_PLUGIN_IMPORT', `it imports ${JSON.stringify(foreign.slice(0, 100))}: bundle it, only bozzetto/plugin is to be had`);
      return;
    }
    await module.instantiate(context, () => author);
    watch.start();
    await watch.slice((options) => module.evaluate(options), 'load');
    const reason = await watch.slice((options) => entry('register').apply(undefined, [module.namespace.derefInto() as never], options), 'load');
    watch.stop();
    if (ended) return;
    if (reason) {
      refuse('E_PLUGIN_EXPORT', String(reason));
      return;
    }
    entries = { call: entry('call'), answer: entry('answer'), ring: entry('ring') };
    told.opened(performance.now() - started);
  }

  const loaded = load().catch((error: unknown) => end(watch.troubleOf(JSON.stringify({ message: (error as Error).message, kind: 'load' }))));

  return {
    async call(hook, text) {
      await loaded;
      if (ended) return;
      calling = true;
      watch.start();
      await enter('call', [hook, text]);
    },
    answer(id, ok, text, raw) {
      if (asks.delete(id)) void enter('answer', [id, ok, text, raw]);
    },
    close: () => end(null),
  };
}

const PARTS = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const;

/** Parses a URL, and changes a part of it where one is named. An empty text where it is none. */
function partsOf(request: string): string {
  if (request.length > 65_536) return '';
  try {
    const [text, base, part, value] = JSON.parse(request) as [string, string | null, Exclude<(typeof PARTS)[number], 'origin'> | undefined, string | undefined];
    const url = new URL(text, base ?? undefined);
    if (part !== undefined && PARTS.includes(part)) url[part] = value ?? '';
    return JSON.stringify(Object.fromEntries(PARTS.map((name) => [name, url[name]])));
  } catch {
    return '';
  }
}

/** What a request is called where it is waited for too long. */
function labelOf(request: string): string {
  const [capability, given] = JSON.parse(request.length < 10_000 ? request : '["a large request"]') as [string, Record<string, unknown> | undefined];
  const about = given?.['url'] ?? given?.['get'] ?? given?.['set'] ?? given?.['name'] ?? '';
  return `${capability} ${typeof about === 'string' ? about : ''}`.trim().slice(0, 200);
}
