/** A piece of documentation or a recipe that the coder may read. Its text is data, never an instruction. */
import { z } from 'zod';

export const Reference = z.strictObject({
  id: z.string(),
  source: z.string(),
  license: z.string().nullable(),
  text: z.string().max(20_000),
  score: z.number(),
});
export type Reference = z.infer<typeof Reference>;
