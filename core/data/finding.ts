/** A critique: something to mend, said in words, about a part. */
import { z } from 'zod';

export const Finding = z.strictObject({
  id: z.string(),
  severity: z.enum(['minor', 'major', 'blocker']),
  /** Part, object or item; null for the whole. */
  about: z.string().nullable(),
  text: z.string(),
  fix: z.string().nullable(),
  /** Machine-readable mending, for a coder that understands it: `{ move: 'leg', by: [0, 0, -0.01] }`. */
  repair: z.json().optional(),
  from: z.string(),
});
export type Finding = z.infer<typeof Finding>;
