/** What happened in Blender: facts, pictures, files; or the error, which is data for the next round. */
import { z } from 'zod';
import { FileRef } from './file.ts';
import { Engine } from './job.ts';
import { Numbers3 } from './plan.ts';

/** One mesh object of the finished scene, measured after modifiers, in world space, metres. */
export const ObjectFact = z.strictObject({
  name: z.string(),
  /** Custom property `part`, or the name without its number. */
  part: z.string(),
  parent: z.string().nullable(),
  /** Name of the root object above it (itself, if it has no parent). */
  root: z.string(),
  location: Numbers3,
  scale: Numbers3,
  min: Numbers3,
  max: Numbers3,
  triangles: z.int(),
  vertices: z.int(),
  /** Names of the materials that faces use. */
  materials: z.array(z.string()),
  /** Edges with one face, and edges with more than two. */
  boundaryEdges: z.int(),
  nonManifoldEdges: z.int(),
  looseVertices: z.int(),
  /** Faces with an area under 1e-10 m² relative to the object's size. */
  degenerateFaces: z.int(),
  /** Faces over the same vertices' positions as another. */
  duplicateFaces: z.int(),
  /** Connected shells with boundary 0 whose signed volume is negative. */
  insideOutShells: z.int(),
  /** Connected shells in all. */
  shells: z.int(),
  /** Signed volume in m³ (only meaningful where closed). */
  volume: z.number(),
  /** sha256 over world-space vertices (1e-6 m), faces, and materials: equal means vertex for vertex the same. */
  fingerprint: z.string(),
  /** sha256 over vertices in the object's own frame and faces: equal means the same mesh, moved or painted at most. */
  shape: z.string(),
});
export type ObjectFact = z.infer<typeof ObjectFact>;

export const MaterialFact = z.strictObject({
  name: z.string(),
  /** Base colour, sRGB `#rrggbb`: the flat value, or the texture's mean. */
  color: z.string(),
  metallic: z.number(),
  roughness: z.number(),
  alpha: z.number(),
  textured: z.boolean(),
});
export type MaterialFact = z.infer<typeof MaterialFact>;

export const SceneFacts = z.strictObject({
  objects: z.array(ObjectFact),
  materials: z.array(MaterialFact),
  min: Numbers3,
  max: Numbers3,
  triangles: z.int(),
  /** Pairs of objects that touch: `gap` is 0 where surfaces cross, else metres between them (≤ Job.contactGap). */
  contacts: z.array(z.strictObject({ a: z.string(), b: z.string(), gap: z.number() })),
  /** Objects that lie wholly inside another closed one: nobody can ever see them. */
  buried: z.array(z.strictObject({ object: z.string(), within: z.string() })),
  /** Anything else that the script left: lights, cameras, unapplied curves … by type. */
  others: z.array(z.strictObject({ name: z.string(), type: z.string() })),
});
export type SceneFacts = z.infer<typeof SceneFacts>;

/** One thing that the gate found in a script. */
export const Refusal = z.strictObject({
  /** `import`, `operator`, `size`, …: stable. */
  rule: z.string(),
  line: z.int(),
  /** From 1. */
  column: z.int(),
  what: z.string(),
  reason: z.string(),
  /** What to use instead. */
  instead: z.string(),
  /** That line's text. */
  source: z.string(),
});
export type Refusal = z.infer<typeof Refusal>;

export const ScriptError = z.strictObject({
  /** `refused` by the gate, `raised` by the script, `limit` reached (`type` is SecondsSpent, MemorySpent or OutputSpent), `crashed` with Blender. */
  kind: z.enum(['refused', 'raised', 'limit', 'crashed']),
  type: z.string(),
  message: z.string(),
  /** Line of the script, from 1; null if none of its lines was running. */
  line: z.int().nullable(),
  column: z.int().nullable().default(null),
  /** That line's text. */
  source: z.string().nullable(),
  /** Traceback of the script's own frames, or the gate's list of refusals, one a line. */
  traceback: z.string(),
  /** All that the gate refused before the script ran (the first twenty or so). */
  refusals: z.array(Refusal).default([]),
});
export type ScriptError = z.infer<typeof ScriptError>;

export const Report = z.strictObject({
  job: z.string(),
  ok: z.boolean(),
  /** What the script printed, capped. */
  stdout: z.string(),
  error: ScriptError.nullable(),
  scene: SceneFacts.nullable(),
  /** One a shot, named `views/<shot>.png`. */
  renders: z.array(FileRef),
  /** `asset.glb`, `asset.blend`. */
  files: z.array(FileRef),
  /** `3.4.1`. */
  blender: z.string(),
  /** Whether the script ran behind the operating system's wall. */
  walled: z.boolean().default(false),
  /** What took the pictures (the last of them); null if none were taken, or Blender ended before it told. */
  engine: Engine.nullable().default(null),
  seconds: z.number(),
  /** Peak resident memory in MiB. */
  memory: z.number(),
});
export type Report = z.infer<typeof Report>;
