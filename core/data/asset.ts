/** What a person takes home, and where it came from. */
import { z } from 'zod';
import { Brief } from './brief.ts';
import { FileRef } from './file.ts';
import { Numbers3, Plan } from './plan.ts';
import { Verdict } from './verdict.ts';

export const Statistics = z.strictObject({
  triangles: z.int(),
  vertices: z.int(),
  meshes: z.int(),
  materials: z.int(),
  textures: z.int(),
  bytes: z.int(),
  /** Width (x), depth (y), height (z) in metres. */
  size: Numbers3,
});
export type Statistics = z.infer<typeof Statistics>;

export const Provenance = z.strictObject({
  generator: z.string(),
  brief: Brief,
  planner: z.string(),
  author: z.string(),
  scriptSha256: z.string(),
  models: z.array(z.string()),
  plugins: z.record(z.string(), z.string()),
  blender: z.string(),
});
export type Provenance = z.infer<typeof Provenance>;

export const Asset = z.strictObject({
  title: z.string(),
  glb: FileRef,
  /** All files, the GLB included, by the name that they get in `--out`. */
  files: z.array(FileRef),
  previews: z.array(FileRef),
  statistics: Statistics.nullable(),
  /** Named gltf passes that were applied, in order. */
  passes: z.array(z.string()),
  tags: z.array(z.string()),
  notes: z.array(z.string()),
  parts: z.array(z.strictObject({ name: z.string(), count: z.int(), material: z.string(), objects: z.array(z.string()) })),
  plan: Plan.nullable(),
  provenance: Provenance,
  verdict: Verdict,
});
export type Asset = z.infer<typeof Asset>;
