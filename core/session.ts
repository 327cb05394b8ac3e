/** What a run works with from its first stage to its last: the checked brief, the hooks, the ports, the record as it grows. */
import type { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { createBudget, pay, spent, withBudget, type Budget } from './budget.ts';
import { Brief, briefKey } from './data/brief.ts';
import type { RunRecord } from './data/record.ts';
import { Script } from './data/script.ts';
import { BozzettoError, coded, type ErrorCode } from './errors.ts';
import type { Listener, StageName } from './events.ts';
import { deepFreeze } from './freeze.ts';
import { createHooks, type Hooks, type Turn } from './hooks.ts';
import { install } from './install.ts';
import { openJournal, type Journal } from './journal.ts';
import type { Before, Plugin } from './plugin.ts';
import type { Blender, Ports, Store } from './ports.ts';
import { reasons } from './reasons.ts';
import { beforeOf, recordToContinue } from './resume.ts';
import { stopSignals, type Stop } from './stop.ts';

export interface RunOptions {
  ports: Ports;
  /** In the order in which equals run. */
  plugins: readonly Plugin[];
  /** Cancels the run: it ends with E_CANCELLED, and the same call goes on from its last stored round. */
  signal?: AbortSignal;
  onEvent?: Listener;
  /** A person's own script: nothing is planned or written, there is one round. */
  script?: Script;
  /** Name in the store; by default the same brief (and script) has the same one. */
  id?: string;
  /** Who made the asset, for its provenance. */
  generator?: string;
}

export interface Session {
  brief: Brief;
  /** A person's own script, if there is one. */
  own: Script | null;
  before: Before | null;
  /** How many rounds there may be. */
  most: number;
  generator: string;
  plugins: readonly Plugin[];
  hooks: Hooks;
  /** Lets the plugins leave the run: the last thing of all. */
  leave(): void;
  budget: Budget;
  blender: Blender;
  store: Store;
  journal: Journal;
  stop: Stop;
  /** As it stands; frozen, each change makes a new one. */
  record(): RunRecord;
  /** Changes the record and stores it. */
  keep(change: Partial<RunRecord>): Promise<void>;
  stage<T>(name: StageName, round: number, work: (turn: Turn) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

function parsed<T>(schema: z.ZodType<T>, input: unknown, code: ErrorCode): T {
  const { success, data, error } = schema.safeParse(input);
  if (!success) throw new BozzettoError(code, reasons(error, input));
  return deepFreeze(data);
}

/** Refuses at the door what can be refused: E_BRIEF_INVALID, E_SCRIPT_INVALID, E_ASSET_UNKNOWN, E_PLUGIN_INVALID, E_PLUGIN_ORDER. */
export async function openSession(input: z.input<typeof Brief>, options: RunOptions): Promise<Session> {
  const { plugins, generator = `bozzetto ${packageJson.version}` } = options;
  const brief = parsed(Brief, input, 'E_BRIEF_INVALID');
  const own = options.script ? parsed(Script, options.script, 'E_SCRIPT_INVALID') : null;
  const id = options.id ?? [briefKey(brief), ...(own ? [own.sha256.slice(0, 16)] : [])].join('-');
  const most = own ? 1 : brief.limits.rounds;

  const budget = createBudget(brief.limits);
  const { blender, store, llm } = withBudget(options.ports, budget);
  const before = deepFreeze(await beforeOf(store, brief));
  let record = deepFreeze(await recordToContinue(store, id, brief, most));
  for (const { report } of record.rounds) budget.spend('blenderSeconds', report.seconds);
  for (const call of record.calls) pay(budget, call);

  const journal = openJournal(id, budget.elapsed, options.onEvent, record);
  const hooks = createHooks();
  const leave = install(hooks, plugins, { runId: id, store, llm, left: budget.left, journal });
  const { seconds } = brief.limits;
  const stop = stopSignals(options.signal, seconds, spent('seconds', seconds));
  return {
    brief, own, before, most, generator, plugins, hooks, leave, budget, blender, store, journal, stop,
    record: () => record,
    keep(change) {
      record = deepFreeze({ ...record, ...change, ...journal.soFar() });
      return store.saveRun(record);
    },
    stage: (name, round, work, signal = stop.working) => journal.stage(name, { round, signal }, work),
  };
}

/** Seconds that the `settled` taps have together. */
const PATIENCE = 10;

/** Tells the `settled` taps, saves the record a last time. Nothing that goes wrong in here changes how the run ended. */
export async function settle({ hooks, leave, journal, keep, record, stage, stop }: Session): Promise<void> {
  stop.release();
  const late = new BozzettoError('E_PLUGIN_FAILED', `the settled taps took longer than ${PATIENCE} s`);
  const patience = stopSignals(undefined, PATIENCE, late);
  const story = deepFreeze({ ...record(), ...journal.soFar() });
  await stage('settled', story.rounds.length, (turn) => hooks.settled.promise(story, turn), patience.working)
    .catch(() => journal.fault({ plugin: 'bozzetto', hook: 'settled', message: late.message, code: late.code }));
  patience.release();
  leave();
  if (!story.plan && story.rounds.length === 0) return;
  await keep({}).catch((error: unknown) => journal.notice('bozzetto', `the record could not be saved: ${coded(error).message}`));
}
