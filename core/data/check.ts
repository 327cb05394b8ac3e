/** A verification: wanted against measured. */
import { z } from 'zod';

export const Check = z.strictObject({
  id: z.string(),
  text: z.string(),
  about: z.string().nullable(),
  wanted: z.union([z.string(), z.number()]),
  measured: z.union([z.string(), z.number()]),
  pass: z.boolean(),
  required: z.boolean(),
  from: z.string(),
});
export type Check = z.infer<typeof Check>;
