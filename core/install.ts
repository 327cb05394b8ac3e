/** Puts plugins on the hooks of a run. The only file that touches tapable's `tap`. */
import type { z } from 'zod';
import { admit, HOOK_NAMES } from './admit.ts';
import type { Left } from './budget.ts';
import type { ModelCall } from './data/model-call.ts';
import { BozzettoError, PluginFault } from './errors.ts';
import { deepFreeze } from './freeze.ts';
import type { Hooks, Turn } from './hooks.ts';
import type { Journal } from './journal.ts';
import { inOrder } from './order.ts';
import type { HookMap, HookName, Plugin, Tap, TapContext } from './plugin.ts';
import type { Llm, Store } from './ports.ts';
import { reasons } from './reasons.ts';
import { untilAborted } from './stop.ts';
import { COLLECTED, type CollectedName, WATERFALL, type WaterfallName } from './values.ts';

/** What the taps of a run have in common. */
export interface Desk {
  runId: string;
  store: Store;
  /** Absent where no model is connected. */
  llm?: Llm | undefined;
  left(): Left;
  journal: Pick<Journal, 'fault' | 'notice' | 'progress' | 'modelCall'>;
}

/**
 * Checks the plugins, orders them, lets them enter the run and taps the hooks. Throws E_PLUGIN_INVALID and E_PLUGIN_ORDER before any of them is called.
 * @returns what lets the plugins leave when the run is over.
 */
export function install(hooks: Hooks, plugins: readonly Plugin[], desk: Desk): () => void {
  admit(plugins);
  for (const name of HOOK_NAMES) inOrder(plugins, name);
  const stays = plugins.map((plugin) => plugin.enter?.(desk.runId));
  const present = plugins.map((plugin, at) => ({ ...plugin, ...stays[at]?.taps }));
  for (const name of Object.keys(WATERFALL) as WaterfallName[]) inOrder(present, name).forEach((plugin) => tapWaterfall(hooks, name, plugin, desk));
  for (const name of Object.keys(COLLECTED) as CollectedName[]) inOrder(present, name).forEach((plugin) => tapCollected(hooks, name, plugin, desk));
  for (const plugin of inOrder(present, 'settled')) {
    hooks.settled.tapPromise(plugin.id, async (record, turn) => {
      await ask(plugin, 'settled', undefined, record, turn, desk);
    });
  }
  return () => stays.forEach((stay) => stay?.leave());
}

// A table row and its hook have the same name; TypeScript can't follow that through a loop, so the pair is typed once, here.
type Any = { tapPromise(name: string, tap: (payload: never, turn: Turn, collected: unknown[]) => Promise<unknown>): void };

function tapWaterfall<H extends WaterfallName>(hooks: Hooks, name: H, plugin: Plugin, desk: Desk): void {
  const { schema, into } = WATERFALL[name];
  (hooks[name] as unknown as Any).tapPromise(plugin.id, async (payload: HookMap[H]['payload'], turn) => {
    const value = await ask(plugin, name, schema, payload, turn, desk);
    return value === undefined ? payload : deepFreeze(into(payload, value, plugin.id));
  });
}

function tapCollected<H extends CollectedName>(hooks: Hooks, name: H, plugin: Plugin, desk: Desk): void {
  const { schema, signed } = COLLECTED[name];
  (hooks[name] as unknown as Any).tapPromise(plugin.id, async (payload: HookMap[H]['payload'], turn, collected) => {
    const value = await ask(plugin, name, schema, payload, turn, desk);
    if (value !== undefined) collected.push(...(signed(value, plugin.id) as unknown[]));
  });
}

/** Calls one tap. Its value if that is valid, undefined if it gave none or faulted; throws what must end the run. */
async function ask<H extends HookName>(
  plugin: Plugin,
  hook: H,
  schema: z.ZodType<HookMap[H]['value']> | undefined,
  payload: HookMap[H]['payload'],
  turn: Turn,
  desk: Desk,
): Promise<HookMap[H]['value'] | undefined> {
  turn.signal.throwIfAborted();
  try {
    const taps: { [K in HookName]?: Tap<K> } = plugin;
    const context = contextOf(plugin, hook, turn, desk);
    const value = await untilAborted(turn.signal, () => taps[hook]?.(deepFreeze(payload), context));
    if (value === undefined || schema === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new PluginFault('E_PLUGIN_INVALID', `its ${hook} returned what it may not: ${reasons(parsed.error, value)}`, { version: plugin.version, kind: 'value' });
    return deepFreeze(parsed.data);
  } catch (error) {
    turn.signal.throwIfAborted();
    const last = ending(plugin, hook, error);
    if (last) throw last;
    const code = error instanceof BozzettoError ? error.code : null;
    desk.journal.fault({ plugin: plugin.id, hook, message: messageOf(error), code, ...(error instanceof PluginFault && error.detail) });
    return undefined;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * The error that a fault ends the run with, or null where the run goes on without the tap's value. A required `verify`
 * tap does not end the run: without its checks the round is not accepted.
 */
function ending(plugin: Plugin, hook: HookName, error: unknown): BozzettoError | null {
  if (hook === 'settled') return null;
  const own = plugin.builtIn && error instanceof BozzettoError ? error : null;
  if (own && own.status < 500) return own;
  if (!plugin.required || hook === 'verify') return null;
  return own ?? new BozzettoError('E_PLUGIN_FAILED', `required plugin ${plugin.id} failed in ${hook}: ${messageOf(error)}`, { plugin: plugin.id, stage: hook, cause: error });
}

function contextOf(plugin: Plugin, hook: HookName, { round, signal }: Turn, { runId, store, llm, left, journal }: Desk): TapContext {
  const onCall = (call: ModelCall) => journal.modelCall(hook, round, call);
  return {
    runId,
    round,
    left: left(),
    signal,
    store,
    llm: llm ? { about: (role) => llm.about(role), ask: (request, { tokens = Infinity, onCall: told } = {}) => llm.ask(request, { signal, tokens, onCall: (call) => { onCall(call); told?.(call); } }) } : null,
    log: (message) => journal.progress(hook, round, plugin.id, message),
    notice: (message) => journal.notice(plugin.id, message),
  };
}
