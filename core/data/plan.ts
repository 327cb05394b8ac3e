/** The contract: the coder builds from it, the geometry checks measure the scene against it, a refinement changes it. */
import { z } from 'zod';

/** A length or number: literal, or an expression over the plan's parameters (`"height - seat_thickness / 2"`). */
export const Num = z.union([z.number(), z.string().max(400)]);
export type Num = z.infer<typeof Num>;
/** x, y, z in metres, right-handed, z up, the asset's front towards -y. */
export const Vec3 = z.tuple([Num, Num, Num]);
export type Vec3 = z.infer<typeof Vec3>;
export const Numbers3 = z.tuple([z.number(), z.number(), z.number()]);
export type Numbers3 = z.infer<typeof Numbers3>;

/** A number that stands on top of the script, to be changed by hand. */
export const PlanParameter = z.strictObject({
  value: z.number(),
  unit: z.enum(['m', 'degrees', 'count', 'ratio']),
  note: z.string(),
  /** Set where it follows from others: `"seat_width / 2"`; `value` is then what that came to. */
  expression: z.string().optional(),
});
export type PlanParameter = z.infer<typeof PlanParameter>;

export const PlanMaterial = z.strictObject({
  /** What it is made of, in the words of a material library: `oak`, `brushed steel`. */
  base: z.string(),
  /** Base colour, sRGB, `#rrggbb`. */
  color: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Set when the brief asked for this colour: the check then holds the material to it. */
  asked: z.boolean().default(false),
});
export type PlanMaterial = z.infer<typeof PlanMaterial>;

export const PlanPart = z.strictObject({
  /** Unique in the plan, lower snake case: objects are called `leg` or, where count > 1, `leg_1`, `leg_2`. */
  name: z.string().regex(/^[a-z][a-z0-9_]{0,60}$/),
  /** The item of a scene that it belongs to: `desk`, `lamp`. */
  item: z.string(),
  note: z.string().default(''),
  count: z.int().min(1).max(2000),
  /** How it is made; `type` and the rest are known to whoever wrote the plan. */
  form: z.looseObject({ type: z.string() }),
  /** Where its copies go, in the same words as the form. */
  place: z.looseObject({}).default({}),
  /** Expected world-axis size in metres of one copy (the first), or null if it can't be told beforehand. */
  size: Numbers3.nullable(),
  /** Relative tolerance of `size`. */
  tolerance: z.number().min(0).max(1).default(0.05),
  material: z.string(),
  /** Name of the part that it is fixed to, if any. */
  parent: z.string().nullable().default(null),
  /** A closed surface is expected: no boundary, no inside-out. */
  closed: z.boolean().default(true),
});
export type PlanPart = z.infer<typeof PlanPart>;

/** A fact that the finished scene must show. `of` is a part or an item, or null for the whole scene. */
export const Acceptance = z.strictObject({
  id: z.string(),
  text: z.string(),
  measure: z.enum(['height', 'width', 'depth', 'count', 'material', 'color', 'triangles', 'on', 'inside', 'exists', 'absent', 'unchanged', 'same shape']),
  of: z.string().nullable(),
  wanted: z.union([z.number(), z.string()]),
  tolerance: z.number().min(0).default(0.03),
  required: z.boolean().default(true),
});
export type Acceptance = z.infer<typeof Acceptance>;

export const PlanItem = z.strictObject({
  /** Unique: `desk`, `book`. */
  name: z.string(),
  /** What it is: a kind of the modeller, or any noun. */
  kind: z.string(),
  /** One object tree each: position in metres, turn about z in degrees. */
  places: z.array(z.strictObject({ at: Vec3, turn: z.number() })).min(1),
  /** Scale along x, y and z that brings the item to the size that was asked for. */
  stretch: Numbers3.default([1, 1, 1]),
  /** What it stands on or in: an item, or null for the ground. */
  on: z.string().nullable().default(null),
});
export type PlanItem = z.infer<typeof PlanItem>;

export const Plan = z.strictObject({
  title: z.string().max(200),
  items: z.array(PlanItem).min(1),
  parameters: z.record(z.string(), PlanParameter).default({}),
  materials: z.record(z.string(), PlanMaterial),
  parts: z.array(PlanPart).min(1).max(500),
  acceptance: z.array(Acceptance).default([]),
  /** Segments of curves: 1 is fine, 0.25 low-poly. */
  detail: z.number().min(0.1).max(2).default(1),
  /** Flat shading and flat colours. */
  flat: z.boolean().default(false),
  /** What to look up before writing code. */
  queries: z.array(z.string()).default([]),
  /** What the words did not say and the planner decided: shown to the person. */
  assumptions: z.array(z.string()).default([]),
  /** Whose plan this is, and what that planner needs to change it later: opaque to everyone else. */
  planner: z.strictObject({ id: z.string(), memo: z.json() }),
});
export type Plan = z.infer<typeof Plan>;

/** The `type` of the form of a part whose mesh no form can make: a coder writes a function for it. */
export const WRITTEN = 'written';

/** What the function is called that makes the mesh of such a part. */
export const meshFunctionOf = ({ name }: Pick<PlanPart, 'name'>): string => `${name}_mesh`;

/** Names of the objects that a part is made of, in order. */
export function objectNames(part: PlanPart): string[] {
  return part.count === 1 ? [part.name] : Array.from({ length: part.count }, (_, i) => `${part.name}_${i + 1}`);
}
