/** The briefs of scripts/bench/modeller: what each kind brings (the first two, or all), and some that mix kinds, styles and sizes. */
import { KINDS } from '#plugins/index.ts';

const MIXED = [
  'a lamp and two books on a desk',
  'four chairs around a round table',
  'a tree next to a house',
  'an apple in a bowl',
  'a vase on a small walnut table',
  'a cat under a table',
  'three mugs on a bookshelf',
  'a low-poly pine tree, 4 m tall',
  'a tiny red car',
  'a huge teapot, 2 m tall',
  'a rustic bench with thick legs',
  'a modern desk, 160 cm wide and 75 cm high',
  'a low-poly castle',
  'a miniature lighthouse, 12 cm tall',
  'a dark green sofa',
  'a cup of coffee on a coffee table',
  'two barrels beside a cart',
  'a snowman in front of a house',
  'a marble column, 3 metres tall',
  'a brushed steel table lamp with a black shade',
];

export interface BenchBrief { text: string; kind: string | null }

export function benchBriefs(all: boolean): BenchBrief[] {
  return [...KINDS.flatMap((kind) => kind.briefs.slice(0, all ? undefined : 2).map((text) => ({ text, kind: kind.name }))), ...MIXED.map((text) => ({ text, kind: null }))];
}
