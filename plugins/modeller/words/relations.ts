/** Where one thing stands to another: the phrases, and what "with" means between two things. */
import type { Relation } from './request.ts';
import { spacedKey } from './spelling.ts';

const PHRASES: Record<Relation, string[]> = {
  on: ['on', 'on top of', 'on top', 'onto', 'upon', 'atop', 'standing on', 'sitting on', 'lying on', 'resting on', 'placed on', 'stacked on',
    'stacked on top of', 'perched on', 'hanging on', 'displayed on'],
  in: ['in', 'inside', 'inside of', 'within', 'into', 'in the middle of', 'placed in', 'sitting in', 'standing in', 'lying in'],
  beside: ['beside', 'next to', 'near', 'nearby', 'near to', 'close to', 'alongside', 'by', 'by the side of', 'at the side of', 'against',
    'adjacent to', 'leaning against', 'leaning on', 'between', 'in between', 'beside of',
    'on either side of', 'on both sides of', 'on each side of', 'to the side of', 'side by side with', 'standing next to', 'sitting next to',
      'standing beside', 'sitting beside', 'standing by', 'opposite', 'accompanied by'],
  'left of': ['left of', 'to the left of', 'on the left of', 'at the left of', 'on the left side of', 'to the left side of'],
  'right of': ['right of', 'to the right of', 'on the right of', 'at the right of', 'on the right side of', 'to the right side of'],
  behind: ['behind', 'at the back of', 'in back of', 'to the rear of', 'standing behind'],
  'in front of': ['in front of', 'in front', 'before', 'facing', 'standing in front of', 'sitting at', 'at', 'sitting in front of'],
  around: ['around', 'all around', 'round about', 'surrounding', 'encircling', 'arranged around', 'placed around', 'set around', 'sitting around',
    'standing around', 'gathered around', 'seated around'],
  under: ['under', 'underneath', 'beneath', 'below', 'hiding under', 'sitting under', 'lying under', 'sleeping under', 'standing under'],
  above: ['above', 'over', 'hanging above', 'hanging over', 'floating above', 'hovering above', 'hovering over', 'flying over', 'flying above',
    'suspended above'],
};
/** Told from the other side: "a table surrounded by chairs" has the chairs around the table. */
const REVERSED: Partial<Record<Relation, string[]>> = {
  around: ['surrounded by', 'encircled by', 'ringed by'],
  in: ['containing', 'holding', 'filled with', 'full of', 'that contains', 'that holds', 'stuffed with', 'which contains', 'which holds', 'carrying'],
  on: ['topped with', 'topped by', 'supporting', 'bearing', 'laden with', 'loaded with'],
  behind: ['followed by', 'backed by'],
  beside: ['flanked by'],
};

export interface RelationPhrase { relation: Relation; reverse: boolean }

/** Phrase key → relation. */
export const RELATIONS: ReadonlyMap<string, RelationPhrase> = new Map([...keyed(PHRASES, false), ...keyed(REVERSED, true)]);

function keyed(phrases: Partial<Record<Relation, string[]>>, reverse: boolean): [string, RelationPhrase][] {
  return Object.entries(phrases).flatMap(([relation, each]) => each.map((phrase): [string, RelationPhrase] => [spacedKey(phrase),
    { relation: relation as Relation, reverse }]));
}

/** Surroundings that no asset holds: "on the floor", "in a garden". */
export const SETTINGS: ReadonlySet<string> = new Set(
  (
    'floor ground window background backdrop room livingroom bedroom kitchen bathroom garden park forest field meadow street wall sky'
      + ' air space nature scene middle center corner side foreground front environment beach desert office studio world water sea ocean'
      + ' city town village dark sun sunlight light moonlight night day rain snow outdoors indoors shade shadow end bottom row line circle'
      + ' style game left right distance'
  ).split(' '),
);

const ending = (words: string) => new RegExp(`(${words.replaceAll(' ', '|')})$`);
const SEATS = /^(chair|armchair|stool|bar_?stool|bench|pouf|ottoman)$/;
const SURFACES = ending(
  'table desk shelf bookcase stand counter dresser cabinet chest stool chair bench bed sofa tray plate plinth pedestal board'
    + ' crate barrel box stage cart rack wardrobe',
);
const VESSELS = ending(
  'bowl vase basket bucket mug cup pot jar jug glass goblet box crate chest bottle bag sack cauldron planter pan',
);
const LARGE = ending(
  'chair stool table desk bed sofa couch bench tree house car ladder bookshelf bookcase wardrobe dresser barrel sign castle'
    + ' tower truck bus boat bridge fence horse cow armchair piano cabinet palm pine',
);

/** "A desk with a lamp": where the second stands to the first, by the kinds' names. */
export function relationOfWith(carrier: string, thing: string, count: number): Relation {
  if (SEATS.test(thing) && /(table|desk)$/.test(carrier)) return count > 1 ? 'around' : 'in front of';
  if (LARGE.test(thing)) return 'beside';
  if (VESSELS.test(carrier) && !SURFACES.test(carrier)) return 'in';
  return SURFACES.test(carrier) ? 'on' : 'beside';
}

/** "A bowl of apples" puts them in; null where "of" joins no two things. */
export function relationOfOf(carrier: string): Relation | null {
  if (VESSELS.test(carrier)) return 'in';
  return /(shelf|bookcase|tray|plate)$/.test(carrier) ? 'on' : null;
}
