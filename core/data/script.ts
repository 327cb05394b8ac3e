/** Python source that builds the asset in Blender, standing alone. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const Script = z.strictObject({
  source: z.string().max(2_000_000),
  sha256: z.string(),
  /** Which tap wrote it: `modeller`, `coder`, `user`. */
  author: z.string(),
  /** Ids of the notes (findings and failed checks of the last round) that it answers. */
  answers: z.array(z.string()).default([]),
});
export type Script = z.infer<typeof Script>;

/** Wraps source text as a Script. */
export function script(source: string, author: string, answers: string[] = []): Script {
  return { source, sha256: createHash('sha256').update(source).digest('hex'), author, answers };
}
