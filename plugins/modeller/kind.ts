/** What a kind of object is: one small declarative file of plain data, so that a plugin can bring one. Lengths in metres, angles in degrees. */
import { z } from 'zod';
import { BozzettoError } from '#core/index.ts';
import type { Form } from './forms/form.ts';
import { Place } from './spots.ts';
import type { Aspect } from './words/request.ts';

export const GROUPS = ['furniture', 'household', 'architecture', 'nature', 'vehicles', 'characters', 'tools', 'electronics', 'food', 'instruments', 'toys'] as const;
export type Group = (typeof GROUPS)[number];

const Num = z.union([z.number(), z.string()]);
const slug = z.string().regex(/^[a-z][a-z0-9_]*$/);

const Parameter = z.strictObject({
  value: z.number(),
  min: z.number(),
  max: z.number(),
  unit: z.enum(['m', 'degrees', 'count', 'ratio']),
  /** A comment beside it in the script: what it measures. */
  note: z.string(),
  /**
   * What it drives, so that words find it: `height`, `width` or `depth` of the whole; `leg.count`; `leg.thickness`, `seat.height`, `handle.length` …
   * (part name, then an aspect).
   */
  drives: z.string().optional(),
});
export type Parameter = z.infer<typeof Parameter>;

const Option = z.strictObject({ words: z.array(z.string()), on: z.boolean(), about: z.string().optional() });

const Choice = z.strictObject({
  /** Words that choose it, besides its name. */
  words: z.array(z.string()).default([]),
  /** Parameter values that come with it. */
  set: z.record(slug, z.number()).optional(),
  /** Materials (by slot) that come with it. */
  materials: z.record(slug, z.string()).optional(),
});

/** Every line must hold: option → wanted state; variant → one of these choices. */
const Condition = z.record(slug, z.union([z.boolean(), z.string(), z.array(z.string())]));

const Part = Place.extend({
  /** Unique unless `when` keeps them apart; what people call it: `seat`, `leg`, `handle`. */
  name: slug,
  /** Other words for it, singular. */
  words: z.array(z.string()).optional(),
  note: z.string(),
  form: z.custom<Form>((value) => typeof value === 'object' && value !== null && typeof (value as Form).type === 'string', 'a form needs a type'),
  /** A slot of the kind's `materials`. */
  material: slug,
  when: Condition.optional(),
  /** Parts whose change changes this one too: stretchers follow legs. */
  follows: z.array(slug).optional(),
  /** Goes when this part goes: slats of a back. */
  parent: slug.optional(),
});
export type KindPart = z.infer<typeof Part>;

export const Kind = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9 -]*$/),
  group: z.enum(GROUPS),
  /** Other words for the whole, singular, lower case. */
  words: z.array(z.string()).default([]),
  about: z.string(),
  parameters: z.record(slug, Parameter),
  /** Values that follow from parameters, in order: `{ leg_radius: 'seat_width * 0.06' }`. */
  derived: z.record(slug, Num).default({}),
  /** Things that can be there or not. */
  options: z.record(slug, Option).default({}),
  /** Shapes to choose from; the first is the default: `{ seat: { round: {…}, square: {…} } }`. */
  variants: z.record(slug, z.record(z.string(), Choice)).default({}),
  /** Slot → a material of the library, with a colour if need be: `oak`, `paint #336699`. */
  materials: z.record(slug, z.string()),
  /** Slots that a colour or material for the whole goes to; the first slot if absent. */
  main: z.array(slug).optional(),
  parts: z.array(Part).min(1),
  /** Where things stand on it: height, and the room there in x and y. */
  surface: z.strictObject({ z: Num, width: Num, depth: Num, x: Num.optional(), y: Num.optional() }).optional(),
  /** Where things lie in it: height of its floor, and the room there. */
  hollow: z.strictObject({ z: Num, width: Num, depth: Num }).optional(),
  /** Words that are written on it; a part's `words` may then be the name `$text`. */
  text: z.string().optional(),
  /** At least two sentences that show what it can do; run by the benchmark. */
  briefs: z.array(z.string()).min(2),
});
export type Kind = z.infer<typeof Kind>;

/** Checks and fills in a kind. Throws E_PLUGIN_INVALID naming the kind and the key. */
export function kind(content: z.input<typeof Kind>): Kind {
  const result = Kind.safeParse(content);
  const where = `kind ${content.name}`;
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    throw new BozzettoError('E_PLUGIN_INVALID', `${where}: ${path.join('.')}: ${message}`, { cause: result.error });
  }
  const { name, parts, parameters, derived, materials, options, variants, main } = result.data;
  const wrong = (problem: string) => new BozzettoError('E_PLUGIN_INVALID', `${where}: ${problem}`);
  for (const taken of ['flat', 'detail', 'title']) if (parameters[taken] || Object.hasOwn(derived, taken)) throw wrong(`"${taken}" is a name that every script has already`);
  for (const part of parts) {
    if (part.name === name.replace(/[^a-z0-9]+/g, '_')) throw wrong(`part ${part.name} may not be called as the kind itself, whose root object has that name`);
    if (!materials[part.material]) throw wrong(`part ${part.name} names the material slot "${part.material}"; there are ${Object.keys(materials).join(', ')}`);
    for (const key of Object.keys(part.when ?? {})) {
      if (!options[key] && !variants[key]) throw wrong(`part ${part.name}: when.${key} is neither an option nor a variant`);
    }
  }
  for (const slot of main ?? []) if (!materials[slot]) throw wrong(`main names "${slot}", which is no material slot`);
  return result.data;
}

const parameter = (unit: Parameter['unit']) => (value: number, min: number, max: number, note: string, drives?: `${string}.${Aspect | 'count'}` | Aspect): Parameter =>
  ({ value, min, max, unit, note, ...(drives && { drives }) });

/** A length in metres: usual value, least, most, what it is, and what it drives. */
export const length = parameter('m');
/** A whole number of things. */
export const count = parameter('count');
/** Degrees. */
export const angle = parameter('degrees');
/** A factor. */
export const ratio = parameter('ratio');
