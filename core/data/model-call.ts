/** One call of a language model that was answered: what it cost, and who asked. */
import { z } from 'zod';

/** Who asks: each role may have a model of its own. */
export const ROLES = ['planner', 'coder', 'critic'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

export const ModelCall = z.strictObject({
  role: Role,
  /** Provider and model: `anthropic:claude-sonnet-4-5`. */
  model: z.string(),
  /** Tokens read, those out of the provider's prompt cache included. */
  input: z.int().nonnegative(),
  /** Of `input`: how many the provider had in its prompt cache. */
  cached: z.int().nonnegative(),
  /** Tokens written, those of reasoning included. */
  output: z.int().nonnegative(),
  /** US dollars by the price list of the operator; null where the model has no price there. */
  dollars: z.number().nonnegative().nullable(),
  seconds: z.number().nonnegative(),
  /** The answer had been stored by an earlier call of the same content: it cost nothing. */
  stored: z.boolean(),
});
export type ModelCall = z.infer<typeof ModelCall>;
