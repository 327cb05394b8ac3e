/** What a model answers when it looks at a round. */
import { z } from 'zod';
import { Finding } from '#core/index.ts';

export const Review = z.strictObject({
  /** What is seen in the pictures, before any judgement. */
  seen: z.string().max(2000),
  /** For each acceptance fact, by its id: whether the pictures show it. */
  facts: z.array(z.strictObject({ id: z.string(), met: z.enum(['yes', 'no', 'unsure']), why: z.string().max(300) })).max(100),
  findings: z.array(Finding.pick({ severity: true, about: true }).extend({ text: z.string().min(1).max(600), fix: z.string().max(600) })).max(12),
  /** How good it looks for what was asked, 0 to 10. */
  score: z.number().min(0).max(10),
});
export type Review = z.infer<typeof Review>;
