/** What a sentence asks for, before anything is decided about how to make it. Plain data; lengths in metres. */

export type Aspect = 'height' | 'width' | 'depth' | 'length' | 'thickness' | 'diameter' | 'size';

/** `part` is a part name of the item's kind (`leg`), or null for the whole item. */
export interface About { part: string | null }

export interface ItemRequest {
  /** The word that named it: `stool`. */
  noun: string;
  kind: string;
  count: number;
  /** "40 cm tall", "a 12 cm handle" (aspect `length`), "3 m long". */
  sizes: (About & { aspect: Aspect; metres: number })[];
  /**
   * "tall", "wide", "thin legs", "tiny", "twice as high" → a factor on an aspect (`size` for the whole: tiny 0.35, small 0.7, large 1.4,
   * huge 2.5).
   */
  stretches: (About & { aspect: Aspect; factor: number; word: string })[];
  /** CSS and common names, `#rrggbb` lower case; `name` as said. */
  colors: (About & { color: string; name: string })[];
  /** Material name from the vocabulary. */
  materials: (About & { material: string })[];
  /** Words that the vocabulary lists as option values, shapes or styles: `round`, `tapered`, `curved`, `low-poly`, `rustic`. */
  shapes: (About & { word: string })[];
  /** "three-legged", "with five drawers". */
  counts: { part: string; count: number }[];
  /** Option or part names that were asked for ("with armrests") or refused ("without a back", "backless"). */
  with: string[];
  without: string[];
  /** What is to be written on it: `a sign that says "Open"`. */
  text: string | null;
}

export type Relation = 'on' | 'in' | 'beside' | 'left of' | 'right of' | 'behind' | 'in front of' | 'around' | 'under' | 'above';

export interface Request {
  items: ItemRequest[];
  /** `item` stands in `relation` to `of`; both are indexes into items. */
  relations: { item: number; relation: Relation; of: number }[];
  /** Style words that count for all: `low-poly`, `rustic`, `modern`. */
  styles: string[];
  /** Words that looked like things, parts or wishes and were not understood: told to the person as assumptions. */
  ignored: string[];
}

/** What a person wants changed. `item` null: the only item, or all. */
export type Edit = { item: string | null; part: string | null } & (
  | { do: 'resize'; aspect: Aspect; factor: number }
  | { do: 'measure'; aspect: Aspect; metres: number }
  /** "10 cm taller": a difference, with its sign. */
  | { do: 'grow'; aspect: Aspect; metres: number }
  | { do: 'color'; color: string; name: string }
  | { do: 'material'; material: string }
  /** A variant or a style. */
  | { do: 'shape'; word: string }
  | { do: 'count'; count: number }
  | { do: 'more'; by: number }
  /** "Halve the number of shelves": a factor on the count. */
  | { do: 'multiply'; factor: number }
  /** "Make the sign say CLOSED". */
  | { do: 'text'; text: string }
  | { do: 'add' }
  | { do: 'remove' }
);

/** The words that the reader may map to. Built from the kinds, the materials and the colours that are installed. */
export interface Vocabulary {
  /** Kind name → every word or short phrase for it, singular, lower case. */
  kinds: Record<string, {
    words: string[];
    /** Part name → words for it, singular: `{ leg: ['leg', 'foot'], back: ['back', 'backrest'] }`. */
    parts: Record<string, string[]>;
    /** Parts or options that can be there or not: option name → words: `{ arms: ['arm', 'armrest'] }`. */
    options: Record<string, string[]>;
    /** Words that choose a variant: `round`, `square`, `curved`, `tapered`. */
    shapes: string[];
    /** Whether it can carry lettering. */
    text: boolean;
  }>;
  /** Material name → words: `{ oak: ['oak', 'oaken'], wood: ['wood', 'wooden'] }`. */
  materials: Record<string, string[]>;
  /** Words for styles. */
  styles: string[];
}
