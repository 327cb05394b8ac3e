/** A file by handle: plain JSON that stands for bytes in a `Store`. The handle *is* the content's sha256. */
import { z } from 'zod';

export const FileRef = z.strictObject({
  /** Name for people, relative, with forward slashes: `asset.glb`, `views/front.png`. */
  name: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[\w\-./]+$/, 'is no plain name of a file'),
  /** Media type, `model/gltf-binary` for instance. */
  type: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256: 64 digits and letters from a to f'),
});
export type FileRef = z.infer<typeof FileRef>;
