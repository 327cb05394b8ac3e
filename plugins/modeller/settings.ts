/** What was decided about each item of a scene: kept in the plan's memo, changed by a refinement, expanded to a plan. */
import { z } from 'zod';

/** A material base, a colour, or both, as asked for. */
export const Look = z.strictObject({ base: z.string().optional(), color: z.string().optional(), colorName: z.string().optional() });
export type Look = z.infer<typeof Look>;

const aspect = z.enum(['height', 'width', 'depth', 'length', 'thickness', 'diameter', 'size']);

/** A change of a part's form for which the kind has no parameter. */
export const Tweak = z.union([
  z.strictObject({ part: z.string(), aspect, factor: z.number().positive() }),
  z.strictObject({ part: z.string(), aspect, metres: z.number().positive() }),
]);
export type Tweak = z.infer<typeof Tweak>;

export const RELATIONS = ['on', 'in', 'beside', 'left of', 'right of', 'behind', 'in front of', 'around', 'under', 'above'] as const;

export const ItemSettings = z.strictObject({
  name: z.string(),
  kind: z.string(),
  count: z.int().min(1),
  /** Parameters that differ from the kind's usual values. */
  values: z.record(z.string(), z.number()),
  options: z.record(z.string(), z.boolean()),
  variants: z.record(z.string(), z.string()),
  /** Whole sizes asked for, in metres. */
  extent: z.strictObject({ width: z.number().optional(), depth: z.number().optional(), height: z.number().optional() }),
  scale: z.number().positive(),
  /** For the main slots. */
  whole: Look,
  /** For single parts. */
  looks: z.record(z.string(), Look),
  tweaks: z.array(Tweak),
  removed: z.array(z.string()),
  text: z.string().nullable(),
  relation: z.strictObject({ is: z.enum(RELATIONS), of: z.string() }).nullable(),
  /** Where its origin came to lie (x, y), kept through refinements so that untouched parts stay where they are. */
  origin: z.tuple([z.number(), z.number()]).nullable(),
});
export type ItemSettings = z.infer<typeof ItemSettings>;

export const Memo = z.strictObject({ items: z.array(ItemSettings).min(1), styles: z.array(z.string()), seed: z.int() });
export type Memo = z.infer<typeof Memo>;
