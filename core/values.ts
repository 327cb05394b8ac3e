/** What a tap may return, for each hook: its schema, and what becomes of the value. */
import { z } from 'zod';
import { Asset } from './data/asset.ts';
import { Check } from './data/check.ts';
import { Finding } from './data/finding.ts';
import { Engine, Format, Shot } from './data/job.ts';
import { Plan } from './data/plan.ts';
import { Reference } from './data/reference.ts';
import { Script, script } from './data/script.ts';
import { BozzettoError } from './errors.ts';
import type { HookMap, HookName } from './plugin.ts';

const ExecuteChange = z.strictObject({
  engine: Engine.exactOptional(),
  samples: z.int().min(1).max(4096).exactOptional(),
  shots: z.array(Shot).max(64).exactOptional(),
  seconds: z.number().positive().exactOptional(),
  formats: z.array(Format).refine((formats) => formats.includes('glb'), 'glb must be among the formats').exactOptional(),
  refuse: z.string().min(1).exactOptional(),
});

export type WaterfallName = 'plan' | 'code' | 'execute' | 'export';
export type CollectedName = 'retrieve' | 'critique' | 'verify';
type Schema<H extends HookName> = z.ZodType<HookMap[H]['value']>;

interface Waterfall<H extends HookName> {
  schema: Schema<H>;
  /** The payload that the next tap gets; throws where the value ends the run. */
  into(payload: HookMap[H]['payload'], value: HookMap[H]['value'], plugin: string): HookMap[H]['payload'];
}

export const WATERFALL: { [H in WaterfallName]: Waterfall<H> } = {
  plan: { schema: Plan, into: (payload, plan) => ({ ...payload, plan }) },
  code: {
    schema: Script,
    // The hash decides whether a round brought anything new, the author whether it may run without a wall: neither is taken on trust.
    into: (payload, { source, answers }, plugin) => ({ ...payload, script: script(source, plugin, answers) }),
  },
  execute: {
    schema: ExecuteChange,
    into(payload, { refuse, ...change }, plugin) {
      if (refuse) throw new BozzettoError('E_EXECUTE_REFUSED', `plugin ${plugin} refuses to run the script: ${refuse}`, { plugin, stage: 'execute' });
      return { ...payload, job: { ...payload.job, ...change } };
    },
  },
  export: {
    schema: Asset,
    into(payload, asset) {
      const { plan, provenance, verdict } = payload.asset;
      return { ...payload, asset: { ...asset, plan, provenance, verdict } };
    },
  },
};

interface Collected<H extends CollectedName> {
  schema: Schema<H>;
  /** Signs the values with the name of the plugin that they are from. */
  signed(values: HookMap[H]['value'], plugin: string): HookMap[H]['value'];
}

const signed = <T extends { from: string }>(values: T[], plugin: string): T[] => values.map((value) => ({ ...value, from: plugin }));

export const COLLECTED: { [H in CollectedName]: Collected<H> } = {
  retrieve: { schema: z.array(Reference), signed: (values) => values },
  critique: { schema: z.array(Finding), signed },
  verify: { schema: z.array(Check), signed },
};
