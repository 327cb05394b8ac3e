/** One plugin in one run, on our side of the wall: its isolate, its hook calls, what it asks for. */
import { createHash } from 'node:crypto';
import { HOOK_NAMES } from '../admit.ts';
import { coded, PluginFault } from '../errors.ts';
import type { HookName, TapContext } from '../plugin.ts';
import type { Kv, Outbound } from '../ports.ts';
import { CAPABILITIES } from './capabilities/index.ts';
import { type Desk, openLanes, refusal } from './capabilities/desk.ts';
import type { Tenancy, Usage } from './child/isolate.ts';
import type { FromChild } from './from-child.ts';
import { inTheWay, openFiles } from './files.ts';
import type { Grants } from './grants.ts';
import type { Bereft, Groups, Guest, Seat } from './groups.ts';
import type { Manifest } from './manifest.ts';
import type { PluginPackage } from './package.ts';
import { plainLine, plainText, returned } from './returned.ts';
import type { Settings } from './settings.ts';
import { faultOf, ownFault } from './trouble.ts';

/** A plugin that was let in. */
export interface Admitted {
  manifest: Manifest;
  main: NonNullable<PluginPackage['main']>;
  grants: Grants;
  settings: Settings;
  group: string;
  kv: Kv | null;
  outbound: Outbound | null;
  /** Reads the operator's folder; null where none is granted and named. */
  folder: (() => Promise<ReadonlyMap<string, Uint8Array>>) | null;
  measure: boolean;
  onCall(hook: HookName, usage: Usage): void;
}

export interface Stay {
  /** One after the other. Throws a PluginFault, or the signal's reason. */
  call(hook: HookName, payload: object, context: TapContext): Promise<unknown>;
  /** When the module stands: milliseconds that it took. Throws a PluginFault. */
  opened(): Promise<number>;
  leave(): void;
}

interface Pending { number: number; hook: HookName; payload: object; context: TapContext; over: AbortController; second: boolean; asks: number; asked: number; told: number; resolve(value: unknown): void; reject(error: unknown): void }

/** The clock on this side, in milliseconds over the limit: only for a child whose own clock has failed. */
const GRACE = 30_000;
const MOST_ASKS = 64;
/** Requests in one call; one that asks as often again gets no answer any more, and so comes to its end by the clock. */
const MOST_IN_CALL = 10_000;
/** Bytes of log over the limit that may still be on their way. */
const FLOOD = 64 * 1024;
const texts = new WeakMap<object, string>();

/** A payload goes to several plugins: it is written out once. */
function textOf(payload: object): string {
  const text = texts.get(payload) ?? JSON.stringify(payload);
  if (Object.isFrozen(payload)) texts.set(payload, text);
  return text;
}

const seedOf = (run: string, plugin: string): number[] => {
  const hash = createHash('sha256').update(`${run}\n${plugin}`).digest();
  return [0, 4, 8, 12].map((at) => hash.readInt32LE(at));
};

/** Opens the isolate at once, so that it stands when the first hook is called. */
export function openStay(admitted: Admitted, runId: string, groups: Groups): Stay {
  const { manifest, main, grants, settings, group, kv, outbound, folder, measure, onCall } = admitted;
  const { id, version, limits, taps } = manifest;
  const files = openFiles();
  let read: ReturnType<NonNullable<typeof folder>> | undefined;
  const desk: Desk = {
    plugin: id, grants, kv, outbound, folder: folder && (() => (read ??= folder())), files,
    used: { tokens: 0, written: 0, read: 0 }, uploads: new Map(), reading: null, lanes: { fetch: openLanes(4), llm: openLanes(1), 'asset.read': openLanes(1) },
  };
  const tenancy: Tenancy = { main, hooks: HOOK_NAMES, taps: Object.keys(taps), limits, seed: seedOf(runId, id), measure };
  let seat: Seat | null = null;
  let pending: Pending | null = null;
  let line: Promise<unknown> = Promise.resolve();
  let calls = 0;
  let loading = Promise.withResolvers<number>();
  let isLoading = false;
  // Whoever wants to know asks; a fault of loading is told by the first call.
  loading.promise.catch(() => {});

  const guest: Guest = {
    plugin: id,
    busy: () => isLoading || pending !== null,
    onMessage(head, text, raw) {
      if (head.type === 'opened') {
        isLoading = false;
        loading.resolve(head.milliseconds);
      } else if (head.type === 'fault') {
        seat?.leave();
        fail(faultOf(manifest, pending?.hook ?? null, text));
      } else if (pending && 'call' in head && head.call === pending.number) heard(head, text, raw, pending);
    },
    onLoss({ why, culprit, again, disabled, early }: Bereft) {
      const { hook, second, context } = pending ?? {};
      if (disabled) context?.notice(`plugin ${id} is disabled: it ended its process twice (${plainLine(why, 300)})`);
      if (again && pending && !second) {
        seat = null;
        pending.second = true;
        begin(pending);
        return;
      }
      if (early) fail(new PluginFault('E_PLUGIN_HOST', `the process of the plugins did not start: ${plainLine(why, 500)}`, { version, kind: 'lost' }, { plugin: id }));
      else fail(ownFault(manifest, hook ?? 'load', 'lost', culprit ? `it ended the process of its plugins: ${plainLine(why, 500)}` : `the process of the plugins was lost: ${plainLine(why, 500)}`));
    },
  };

  function fail(error: unknown): void {
    seat = null;
    isLoading = false;
    loading.reject(error);
    pending?.reject(error);
  }

  function join(): Seat {
    loading = Promise.withResolvers<number>();
    loading.promise.catch(() => {});
    isLoading = true;
    seat = groups.join(guest, group);
    seat.send({ type: 'open' }, JSON.stringify(tenancy));
    return seat;
  }

  function begin({ number, hook, payload, context: { round, left } }: Pending): void {
    const context = JSON.stringify({ plugin: { id, version }, runId, round, left, settings });
    (seat ?? join()).send({ type: 'call', call: number, hook }, `{"payload":${textOf(payload)},"context":${context}}`);
  }

  function heard(head: FromChild, text: string, raw: Uint8Array, call: Pending): void {
    if (head.type === 'tell') {
      // The child counts as well: one that goes on is not the one that we started.
      call.told += text.length;
      if (call.told > limits.log + FLOOD) {
        seat?.kill(`it logged more than ${limits.log} bytes`);
        return;
      }
      if (head.what === 'notice') call.context.notice(plainLine(text, 4000));
      else call.context.log(plainText(text, 4000));
    } else if (head.type === 'ask') void answer(head.id, text, raw, call);
    else if (head.type === 'done') {
      onCall(call.hook, { milliseconds: head.milliseconds, cpuMilliseconds: head.cpuMilliseconds, heapBytes: head.heapBytes });
      try {
        const value: unknown = text === '' ? undefined : returned(text);
        const foreign = files.foreign(value);
        if (foreign !== null) throw new RangeError(`it names a file that was not in its payload and that it did not write, or by a name that it may not have: ${plainLine(foreign)}`);
        const blocked = call.hook === 'export' ? inTheWay(value) : null;
        if (blocked !== null) throw new RangeError(`two of the asset’s files can't be in one folder: ${plainLine(blocked)} stands where another has to go`);
        call.resolve(value);
      } catch (error) {
        call.reject(ownFault(manifest, call.hook, 'value', `its ${call.hook} returned what it may not: ${(error as Error).message}`));
      }
    }
  }

  async function answer(ask: number, text: string, raw: Uint8Array, call: Pending): Promise<void> {
    const at = seat;
    call.asks += 1;
    call.asked += 1;
    if (call.asked > 2 * MOST_IN_CALL) return;
    try {
      if (call.asked > MOST_IN_CALL) throw refusal('E_PLUGIN_QUOTA', `at most ${MOST_IN_CALL} requests can be made in one call`);
      const [name, given] = JSON.parse(text) as [string, unknown];
      const capability = CAPABILITIES.get(name);
      if (!capability || call.asks > MOST_ASKS) throw ownFault(manifest, call.hook, 'value', 'that is not to be had');
      const { value = null, raw: bytes } = await capability(given, raw, desk, { hook: call.hook, context: call.context, signal: call.over.signal, brief: (call.payload as { brief: { seed: number } }).brief });
      if (call === pending) at?.send({ type: 'answer', id: ask, ok: true }, JSON.stringify(value), bytes);
    } catch (error) {
      const { code, message } = coded(error);
      if (call === pending) at?.send({ type: 'answer', id: ask, ok: false }, JSON.stringify({ code, message: code === 'E_INTERNAL' ? 'it failed on our side' : message }));
    } finally {
      call.asks -= 1;
    }
  }

  async function run(hook: HookName, payload: object, context: TapContext): Promise<unknown> {
    const { signal } = context;
    signal.throwIfAborted();
    const why = groups.disabled(id);
    if (why !== null) throw ownFault(manifest, hook, 'disabled', `it is disabled since it ended its process twice: ${plainLine(why, 500)}`);
    files.begin(payload);
    desk.uploads.clear();
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const call: Pending = { number: ++calls, hook, payload, context, over: new AbortController(), second: false, asks: 0, asked: 0, told: 0, resolve, reject };
    const cancel = () => {
      seat?.leave();
      fail(signal.reason);
    };
    const late = setTimeout(() => seat?.kill(`${id} did not come back from ${hook}`), limits.seconds * 1000 + GRACE);
    signal.addEventListener('abort', cancel, { once: true });
    pending = call;
    try {
      begin(call);
      return await promise;
    } finally {
      pending = null;
      clearTimeout(late);
      call.over.abort();
      desk.reading = null;
      signal.removeEventListener('abort', cancel);
    }
  }

  if (groups.disabled(id) === null) join();
  return {
    call(hook, payload, context) {
      const mine = line.then(() => run(hook, payload, context));
      line = mine.catch(() => {});
      return mine;
    },
    opened: () => loading.promise,
    leave() {
      seat?.leave();
      fail(new PluginFault('E_PLUGIN_LOST', 'the run is over', { version, kind: 'lost' }, { plugin: id }));
    },
  };
}
