/** Thirty changes in words: what is asked, which parts that names, and how the measured scene must have changed. */
import type { ObjectFact, RunRecord } from '#core/index.ts';

export interface Scene {
  /** Objects of a part. */
  of(part: string): ObjectFact[];
  /** Base colour of a part's material. */
  color(part: string): string;
  height: number;
  width: number;
}

export interface Edit {
  brief: string;
  feedback: string;
  /** Parts that the words name, and those that the kind declares to follow them; everything else must stay what it was. `all` where the whole is meant. */
  named: string[] | 'all';
  /** The rest may move (longer legs lift the seat), but must keep its shape. */
  lifts?: boolean;
  done(before: Scene, after: Scene): boolean;
}

export function sceneOf(record: RunRecord): Scene {
  const scene = record.rounds.at(-1)!.report.scene!;
  const of = (part: string) => scene.objects.filter((object) => object.part === part);
  return {
    of,
    color: (part) => scene.materials.find(({ name }) => name === of(part)[0]?.materials[0])?.color ?? '',
    height: scene.max[2] - scene.min[2],
    width: scene.max[0] - scene.min[0],
  };
}

const size = (object: ObjectFact | undefined, axis: 0 | 1 | 2) => (object ? object.max[axis] - object.min[axis] : 0);
const near = (value: number, wanted: number, slack = 0.03) => Math.abs(value - wanted) <= slack * wanted;
const fatter = (part: string) => (before: Scene, after: Scene) => after.of(part)[0]!.volume > before.of(part)[0]!.volume * 1.15;
const slimmer = (part: string) => (before: Scene, after: Scene) => after.of(part)[0]!.volume < before.of(part)[0]!.volume * 0.87;
const gone = (part: string) => (before: Scene, after: Scene) => before.of(part).length > 0 && after.of(part).length === 0;
const there = (part: string) => (before: Scene, after: Scene) => before.of(part).length === 0 && after.of(part).length > 0;
const many = (part: string, count: number) => (_: Scene, after: Scene) => after.of(part).length === count;
const channels = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
const reddish = (part: string) => (_: Scene, after: Scene) => { const [r, g, b] = channels(after.color(part)); return r! > 1.6 * g! && r! > 1.6 * b!; };
const bluish = (part: string) => (_: Scene, after: Scene) => { const [r, g, b] = channels(after.color(part)); return b! > 1.5 * r! && b! > 1.3 * g!; };
const of = (part: string, base: string) => (_: Scene, after: Scene) => after.of(part).every(({ materials }) => materials[0]!.startsWith(base));

export const EDITS: readonly Edit[] = [
  { brief: 'a three-legged wooden stool', feedback: 'make the legs thicker', named: ['leg', 'ring'], done: fatter('leg') },
  { brief: 'a three-legged wooden stool', feedback: 'five legs', named: ['leg', 'ring'], done: many('leg', 5) },
  { brief: 'a wooden stool', feedback: 'paint it blue', named: 'all', done: bluish('seat') },
  { brief: 'a wooden stool', feedback: 'taller', named: 'all', done: (b, a) => a.height > b.height * 1.1 },
  { brief: 'a wooden stool', feedback: 'remove the ring', named: ['ring'], done: gone('ring') },
  { brief: 'a wooden stool', feedback: 'add a cushion', named: ['cushion'], done: there('cushion') },
  { brief: 'a wooden stool', feedback: 'longer legs', named: ['leg', 'ring'], lifts: true, done: (b, a) => size(a.of('leg')[0], 2) > size(b.of('leg')[0], 2) * 1.1 },
  { brief: 'a wooden stool', feedback: 'make the seat thicker', named: ['seat'], done: (b, a) => size(a.of('seat')[0], 2) > size(b.of('seat')[0], 2) * 1.2 },
  { brief: 'a wooden stool', feedback: 'paint the seat red', named: ['seat'], done: reddish('seat') },
  { brief: 'a wooden stool', feedback: 'make it 60 cm tall', named: 'all', done: (_, a) => near(a.height, 0.6) },
  { brief: 'an oak stool', feedback: 'use walnut instead', named: 'all', done: of('seat', 'walnut') },
  { brief: 'a wooden chair', feedback: 'add armrests', named: ['arm', 'arms', 'armrest', 'arm_post', 'arm_support'], done: (b, a) => b.of('arm').length + b.of('armrest').length === 0 && a.of('arm').length + a.of('armrest').length > 0 },
  { brief: 'a wooden chair', feedback: 'remove the back', named: ['back', 'slat', 'post', 'rail', 'top_rail', 'crest', 'spindle'], done: gone('back') },
  { brief: 'a ceramic mug', feedback: 'make the handle thicker', named: ['handle'], done: fatter('handle') },
  { brief: 'a ceramic mug', feedback: 'get rid of the handle', named: ['handle'], done: gone('handle') },
  { brief: 'a ceramic mug', feedback: 'make it twice as big', named: 'all', done: (b, a) => near(a.height, b.height * 2) },
  { brief: 'a ceramic mug', feedback: 'make it taller by 3 cm', named: 'all', done: (b, a) => near(a.height, b.height + 0.03) },
  { brief: 'a teapot', feedback: 'remove the lid', named: ['lid', 'knob'], done: gone('lid') },
  { brief: 'a teapot', feedback: 'make the body red', named: ['body'], done: reddish('body') },
  { brief: 'a teapot', feedback: 'a longer spout', named: ['spout'], done: (b, a) => size(a.of('spout')[0], 0) > size(b.of('spout')[0], 0) * 1.05 },
  { brief: 'a table lamp', feedback: 'make the shade wider', named: ['shade', 'spider', 'trim'], done: (b, a) => size(a.of('shade')[0], 0) > size(b.of('shade')[0], 0) * 1.1 },
  { brief: 'a table lamp', feedback: 'make the base of brass', named: ['base'], done: of('base', 'brass') },
  { brief: 'a desk with three drawers', feedback: 'four drawers', named: ['drawer', 'handle'], done: many('drawer', 4) },
  { brief: 'a desk with three drawers', feedback: 'make the handles black', named: ['handle'], done: (_, a) => channels(a.color('handle')).every((channel) => channel < 60) },
  { brief: 'a desk with three drawers', feedback: 'thinner legs', named: ['leg'], done: slimmer('leg') },
  { brief: 'a birthday cake with three candles', feedback: 'two more candles', named: ['candle', 'flame'], done: many('candle', 5) },
  { brief: 'a snowman', feedback: 'take away the hat and make the scarf blue', named: ['hat', 'band', 'scarf'], done: (b, a) => gone('hat')(b, a) && bluish('scarf')(b, a) },
  { brief: 'a red drum', feedback: 'paint the shell blue', named: ['shell'], done: bluish('shell') },
  { brief: 'a mug on a wooden table', feedback: 'make the mug red', named: ['mug_body', 'mug_handle'], done: reddish('mug_body') },
  { brief: 'two books on a desk', feedback: 'make the desk legs thicker', named: ['desk_leg'], done: fatter('desk_leg') },
];
