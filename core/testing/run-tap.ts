/** Runs one tap of a plugin just as a run would: frozen payload, checked value, faults noted. */
import { createBudget } from '../budget.ts';
import { Limits } from '../data/brief.ts';
import type { ModelCall } from '../data/model-call.ts';
import type { Fault } from '../data/record.ts';
import { createHooks, type Turn } from '../hooks.ts';
import { install } from '../install.ts';
import { openJournal } from '../journal.ts';
import type { CollectedName, WaterfallName } from '../values.ts';
import type { HookMap, HookName, Plugin } from '../plugin.ts';
import type { Llm, Store } from '../ports.ts';
import { memoryStore } from './memory-store.ts';

export interface RunTapOptions {
  /** 1 where absent. */
  round?: number;
  signal?: AbortSignal;
  /** An empty one in memory where absent. */
  store?: Store;
  /** No model is connected where absent. */
  llm?: Llm;
}

export interface RunTapResult<H extends HookName> {
  /** What the hook gives with this plugin alone: the payload's plan, script, job or asset after it, or the values it added; undefined for `settled`. */
  value: H extends 'plan' ? HookMap['plan']['payload']['plan']
    : H extends 'code' ? HookMap['code']['payload']['script']
      : H extends 'execute' ? HookMap['execute']['payload']['job']
        : HookMap[H]['value'];
  faults: Fault[];
  notices: string[];
  /** What the tap logged. */
  logs: string[];
  /** The answered calls of models. */
  calls: ModelCall[];
}

const NOUN = { plan: 'plan', code: 'script', execute: 'job', export: 'asset' } as const;

/**
 * Runs `plugin[hook]` with this payload. Throws what would end a run: the fault of a required plugin, a refusal, a caller's error of a built-in.
 *
 * @example
 * const { value, faults } = await runTap(plugin, 'verify', { brief: sampleBrief(), plan: samplePlan(), before: null, report: sampleReport() });
 */
export async function runTap<H extends HookName>(plugin: Plugin, hook: H, payload: HookMap[H]['payload'], options: RunTapOptions = {}): Promise<RunTapResult<H>> {
  const { round = 1, signal = new AbortController().signal, store = memoryStore(), llm } = options;
  const logs: string[] = [];
  const budget = createBudget(Limits.parse({}));
  const journal = openJournal('test', budget.elapsed, (event) => event.type === 'progress' && logs.push(event.message), { faults: [], notices: [], calls: [], seconds: {} });
  const hooks = createHooks();
  const { order: _alone, ...rest } = plugin;
  const leave = install(hooks, [rest], { runId: 'test', store, llm, left: budget.left, journal });
  const value = await call(hooks, hook, payload, { round, signal }).finally(leave);
  const { faults, notices, calls } = journal.soFar();
  return { value: value as RunTapResult<H>['value'], faults, notices, logs, calls };
}

async function call(hooks: ReturnType<typeof createHooks>, hook: HookName, payload: unknown, turn: Turn): Promise<unknown> {
  if (Object.hasOwn(NOUN, hook)) {
    const name = hook as WaterfallName;
    const after = (await hooks[name].promise(payload as never, turn)) as unknown as Record<string, unknown>;
    return after[NOUN[name]];
  }
  if (hook === 'settled') return hooks.settled.promise(payload as never, turn);
  const collected: never[] = [];
  await hooks[hook as CollectedName].promise(payload as never, turn, collected);
  return collected;
}
