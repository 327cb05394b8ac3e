/** What a model answers when it plans: plain lists instead of tables, and nothing that can be worked out. */
import { z } from 'zod';
import { Acceptance, Num, PlanMaterial, PlanParameter, PlanPart, Vec3 } from '#core/index.ts';

const slug = z.string().regex(/^[a-z][a-z0-9_]{0,60}$/, 'lower case letters, digits and underscores');

export const DraftParameter = PlanParameter.omit({ value: true, expression: true }).extend({
  name: slug,
  /** A number, or an expression over parameters named before it. */
  value: Num,
});

export const DraftMaterial = PlanMaterial.extend({ name: z.string().min(1).max(60) });

export const DraftPlace = z.strictObject({ at: Vec3, turn: z.number() });

export const DraftItem = z.strictObject({
  name: slug,
  /** What it is, in a noun. */
  kind: z.string().min(1).max(60),
  places: z.array(DraftPlace).min(1),
  /** The item that it stands on or in, or null for the ground. */
  on: slug.nullable(),
  /** A sentence for the modeller, which then makes this item's parts: "a round oak table 70 cm tall". Null where the parts are listed. */
  modeller: z.string().max(300).nullable(),
});

export const DraftPart = PlanPart.pick({ name: true, item: true, form: true, size: true, material: true, parent: true, closed: true }).extend({
  note: z.string().max(400),
  place: z.looseObject({}).nullable(),
});
export type DraftPart = z.infer<typeof DraftPart>;

export const DraftFact = Acceptance.pick({ text: true, measure: true, of: true, wanted: true, tolerance: true }).extend({
  measure: z.enum(['height', 'width', 'depth', 'count', 'color', 'triangles', 'on', 'inside', 'exists', 'absent']),
});

export const Draft = z.strictObject({
  title: z.string().min(1).max(60),
  items: z.array(DraftItem).min(1).max(60),
  parameters: z.array(DraftParameter).max(200),
  materials: z.array(DraftMaterial).max(60),
  parts: z.array(DraftPart).max(300),
  acceptance: z.array(DraftFact).max(60),
  queries: z.array(z.string().max(200)).max(12),
  assumptions: z.array(z.string().max(300)).max(20),
});
export type Draft = z.infer<typeof Draft>;

/** What a model answers when it changes a plan: only what becomes different. */
export const Change = Draft.partial().extend({
  items: z.array(DraftItem).max(60),
  /** Names of parts, and of items with all their parts, that go. */
  remove: z.array(z.string()).max(300),
  /** Texts of acceptance facts and assumptions that hold no longer. */
  drop: z.array(z.string()).max(60),
}).required({ parameters: true, materials: true, parts: true, acceptance: true, queries: true, assumptions: true });
export type Change = z.infer<typeof Change>;
