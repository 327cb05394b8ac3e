/** All the hooks there are: one frozen object, made fresh for each run. Only core/install.ts taps them; docs/hooks.md is generated from here. */
import { AsyncSeriesHook, AsyncSeriesWaterfallHook } from 'tapable';
import type { Check } from './data/check.ts';
import type { Finding } from './data/finding.ts';
import type { Reference } from './data/reference.ts';
import type { HookName, PlanPayload, RetrievePayload, CodePayload, ExecutePayload, ReviewPayload, ExportPayload, HookMap } from './plugin.ts';

/** When a hook is called: in which round (0 before the first), and what stops it. */
export interface Turn {
  round: number;
  signal: AbortSignal;
}

/** Makes the hooks of one run. Taps run one after the other, in the order that the order words say. */
export function createHooks() {
  return Object.freeze({
    /**
     * Turns the brief into the contract: parts, sizes, materials, acceptance.
     *
     * @since 0.1.0
     * @kind waterfall
     * @gets the brief; for a refinement, the plan and facts it starts from (`before`); the plan so far, or null
     * @returns a whole plan, which replaces the one so far
     * @fault the previous plan is kept; if nobody planned, the run fails with E_PLAN_MISSING
     */
    plan: new AsyncSeriesWaterfallHook<[PlanPayload, Turn]>(['payload', 'turn'], 'plan'),

    /**
     * Looks up documentation and recipes that the coder may read.
     *
     * @since 0.1.0
     * @kind collected
     * @gets the brief and the plan, with its queries
     * @returns references, added to those of the other taps
     * @fault the shelf is filled without it
     */
    retrieve: new AsyncSeriesHook<[RetrievePayload, Turn, Reference[]]>(['payload', 'turn', 'collected'], 'retrieve'),

    /**
     * Writes the Blender script of this round, from the plan and from what the last round got wrong.
     *
     * @since 0.1.0
     * @kind waterfall
     * @gets brief, plan, references, notes of the last round, the last script with its report, the script so far or null
     * @returns a whole script, which replaces the one so far and is gated like any other
     * @fault the previous script is kept; if nobody wrote one, the run fails with E_CODE_MISSING
     */
    code: new AsyncSeriesWaterfallHook<[CodePayload, Turn]>(['payload', 'turn'], 'code'),

    /**
     * The last word before Blender: how the script is to be run, or that it is not.
     *
     * @since 0.1.0
     * @kind waterfall
     * @gets the brief, the plan (null where a person brought the script) and the job without its source
     * @returns changed options (engine, samples, shots, seconds, formats), or `{ refuse: reason }`, which fails the run with E_EXECUTE_REFUSED
     * @fault the previous options are kept
     */
    execute: new AsyncSeriesWaterfallHook<[ExecutePayload, Turn]>(['payload', 'turn'], 'execute'),

    /**
     * Says in words what should be better. Skipped where the script failed.
     *
     * @since 0.1.0
     * @kind collected
     * @gets brief, plan (or null), the start of a refinement (or null) and the report of this round
     * @returns findings, added to those of the other taps
     * @fault findings without it
     */
    critique: new AsyncSeriesHook<[ReviewPayload, Turn, Finding[]]>(['payload', 'turn', 'collected'], 'critique'),

    /**
     * Measures the scene against the plan. Skipped where the script failed.
     *
     * @since 0.1.0
     * @kind collected
     * @gets brief, plan (or null), the start of a refinement (or null) and the report of this round
     * @returns checks, added to those of the other taps
     * @fault checks without it; a required plugin's fault means that the round is not accepted
     */
    verify: new AsyncSeriesHook<[ReviewPayload, Turn, Check[]]>(['payload', 'turn', 'collected'], 'verify'),

    /**
     * Makes what the person takes home out of the best round: passes over the GLB, previews, statistics.
     *
     * @since 0.1.0
     * @kind waterfall
     * @gets brief, plan (or null), the best round's report and the asset so far
     * @returns the changed asset; its plan, provenance and verdict stay what they were
     * @fault the previous asset is kept
     */
    export: new AsyncSeriesWaterfallHook<[ExportPayload, Turn]>(['payload', 'turn'], 'export'),

    /**
     * Tells that the run is over, whether it ended with an asset or not.
     *
     * @since 0.1.0
     * @kind series
     * @gets the record of the run
     * @returns nothing
     * @fault recorded, even where the plugin is required
     */
    settled: new AsyncSeriesHook<[HookMap['settled']['payload'], Turn]>(['payload', 'turn'], 'settled'),
  } satisfies Record<HookName, unknown>);
}

export type Hooks = ReturnType<typeof createHooks>;
