/** A script and how to run it. What crosses the bridge to Blender; the Python types are generated from this. */
import { z } from 'zod';

export const Shot = z.strictObject({
  /** Becomes `views/<name>.png`. */
  name: z.string().regex(/^[a-z][a-z0-9_-]{0,40}$/),
  /** Where the camera stands: degrees about z from the front (-y), counter-clockwise seen from above; and degrees above the horizon. */
  azimuth: z.number(),
  elevation: z.number().min(-90).max(90),
  /** Width and height in pixels. */
  width: z.int().min(16).max(4096),
  height: z.int().min(16).max(4096),
  /** Only these parts are shown and framed; all where null. */
  parts: z.array(z.string()).nullable().default(null),
  /** One of a turntable: from every azimuth the same distance, so that the thing turns and does not grow and shrink. */
  turning: z.boolean().exactOptional(),
});
export type Shot = z.infer<typeof Shot>;

export const Engine = z.enum(['cycles', 'eevee', 'workbench']);
export type Engine = z.infer<typeof Engine>;
export const Format = z.enum(['glb', 'blend', 'fbx', 'obj', 'stl', 'ply']);
export type Format = z.infer<typeof Format>;

/** What each format is written as. OBJ with its materials and pictures is packed into one file. */
export const FORMAT_FILES: Record<Format, { name: string; type: string }> = {
  glb: { name: 'asset.glb', type: 'model/gltf-binary' },
  blend: { name: 'asset.blend', type: 'application/x-blender' },
  fbx: { name: 'asset.fbx', type: 'application/octet-stream' },
  obj: { name: 'asset.obj.zip', type: 'application/zip' },
  stl: { name: 'asset.stl', type: 'model/stl' },
  ply: { name: 'asset.ply', type: 'application/octet-stream' },
};

/** Makes less of the finished scene before its files are written; facts and views are of the whole one. */
export const Reduction = z.strictObject({
  /** At most so many triangles, over all objects. */
  triangles: z.int().min(1).nullable(),
  /** Longest side of a picture in pixels. */
  texture: z.int().min(1).nullable(),
});
export type Reduction = z.infer<typeof Reduction>;

/** What a job goes through in Blender, in this order; but with an engine other than Cycles, which might crash, files come before views. */
export const Phase = z.enum(['gate', 'script', 'facts', 'views', 'files']);
export type Phase = z.infer<typeof Phase>;

export const Job = z.strictObject({
  id: z.string(),
  source: z.string(),
  /** Who wrote the script: the id of a plugin, or `user`. Where there is no wall, few may run. */
  author: z.string(),
  /** Most seconds of the whole job. */
  seconds: z.number().positive(),
  /** Most seconds of each phase. Views that are not begun by then are left out; all else ends the job. */
  phases: z.strictObject(Object.fromEntries(Phase.options.map((phase) => [phase, z.number().positive()])) as Record<Phase, z.ZodNumber>),
  /** Memory limit in MiB. */
  memory: z.int().positive(),
  engine: Engine,
  /** Cycles or EEVEE samples a pixel. Cycles takes half of them where nothing is clear or polished: its grain is taken out afterwards. */
  samples: z.int().min(1).max(4096),
  shots: z.array(Shot).max(64),
  formats: z.array(Format),
  reduce: Reduction.exactOptional(),
  /** Objects closer than this many metres are in contact. */
  contactGap: z.number().nonnegative(),
});
export type Job = z.infer<typeof Job>;
