/** The one shape of a plugin, trusted or sandboxed: methods named after hooks, plain data in, a value out. */
import type { Left } from './budget.ts';
import type { Asset } from './data/asset.ts';
import type { Brief } from './data/brief.ts';
import type { Check } from './data/check.ts';
import type { Finding } from './data/finding.ts';
import type { Engine, Format, Job, Shot } from './data/job.ts';
import type { Plan } from './data/plan.ts';
import type { RunRecord } from './data/record.ts';
import type { Reference } from './data/reference.ts';
import type { Report } from './data/report.ts';
import type { Note } from './data/round.ts';
import type { Script } from './data/script.ts';
import type { LlmModel, LlmOptions, LlmRequest, Store } from './ports.ts';
import type { Role } from './data/model-call.ts';

/** The asset that a refinement starts from: its plan, and the script and facts of the round that was exported. */
export interface Before {
  asset: string;
  plan: Plan | null;
  script: Script;
  report: Report;
}

export interface PlanPayload { brief: Brief; before: Before | null; plan: Plan | null }
export interface RetrievePayload {
  brief: Brief;
  plan: Plan;
  /** What the last round got wrong: an error is a question too. Empty before round 1. */
  notes: Note[];
}
export interface CodePayload {
  brief: Brief;
  plan: Plan;
  /** The asset that a refinement starts from. */
  before: Before | null;
  references: Reference[];
  /** What the last round got wrong; empty in round 1. */
  notes: Note[];
  last: { script: Script; report: Report } | null;
  script: Script | null;
}
export interface ExecutePayload { brief: Brief; plan: Plan | null; job: Omit<Job, 'source'> }
/** What an `execute` tap may change, or `refuse` with a reason. */
export interface ExecuteChange { engine?: Engine; samples?: number; shots?: Shot[]; seconds?: number; formats?: Format[]; refuse?: string }
/** `plan` is null where a person brought the script. */
export interface ReviewPayload { brief: Brief; plan: Plan | null; before: Before | null; report: Report }
export interface ExportPayload { brief: Brief; plan: Plan | null; report: Report; asset: Asset }

/** Payload in, value out, for each hook. `undefined` leaves things as they are. */
export interface HookMap {
  plan: { payload: PlanPayload; value: Plan };
  retrieve: { payload: RetrievePayload; value: Reference[] };
  code: { payload: CodePayload; value: Script };
  execute: { payload: ExecutePayload; value: ExecuteChange };
  critique: { payload: ReviewPayload; value: Finding[] };
  verify: { payload: ReviewPayload; value: Check[] };
  export: { payload: ExportPayload; value: Asset };
  settled: { payload: RunRecord; value: void };
}
export type HookName = keyof HookMap;

/** When a tap runs among the others of its hook. */
export type Order = 'early' | 'default' | 'late' | { before: string };

/** Models, on the budget of the run. */
export interface TapLlm {
  /** The model of a role; null if it has none. */
  about(role: Role): LlmModel | null;
  /** See `Llm.ask`; throws E_BUDGET_SPENT as well. `tokens`: no limit but the run's where absent. */
  ask<T = string>(request: LlmRequest<T>, options?: Partial<Pick<LlmOptions, 'tokens' | 'onCall'>>): Promise<T>;
}

/** What every tap gets beside its payload. */
export interface TapContext {
  runId: string;
  /** 0 before the first round. */
  round: number;
  /** What is left of the brief's limits. */
  left: Left;
  signal: AbortSignal;
  log(message: string): void;
  /** Tells the person something that belongs into the record. */
  notice(message: string): void;
  /** Trusted plugins only. */
  store: Store;
  /** Trusted plugins only; null where no model is connected. */
  llm: TapLlm | null;
}

export type Tap<H extends HookName> = (
  payload: HookMap[H]['payload'],
  context: TapContext,
) => Promise<HookMap[H]['value'] | undefined> | HookMap[H]['value'] | undefined;

export type Taps = { [H in HookName]?: Tap<H> };

export interface Plugin extends Taps {
  /** Lower case, unique: `modeller`, `acme-poly-budget`. */
  id: string;
  version: string;
  /** Built-ins run after `early` and before `default`. */
  builtIn?: boolean;
  /** A fault of this plugin fails the run (in `verify`: the asset is not accepted). */
  required?: boolean;
  /** Per hook; `default` where absent. */
  order?: Partial<Record<HookName, Order>>;
  /**
   * Called when a run begins, by plugins that keep something a run: the taps of this run, and how it lets go of them when the run is over.
   * The plugin's own methods are then not called. They name the same hooks.
   */
  enter?(runId: string): { taps: Taps; leave(): void };
}
