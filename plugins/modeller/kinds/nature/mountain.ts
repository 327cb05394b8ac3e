import { count, kind, length } from '../../kind.ts';

export const mountain = kind({
  name: 'mountain',
  group: 'nature',
  words: ['peak', 'mount', 'mountain peak', 'alp', 'hill', 'snowy mountain'],
  about: 'A model of a mountain: craggy slopes, a meadow at the foot, a ragged snow cap, and trees if asked.',
  parameters: {
    height: length(6, 0.1, 100, 'ground to the summit', 'height'),
    width: length(10, 0.2, 160, 'width of the foot', 'width'),
    depth: length(9, 0.2, 160, 'depth of the foot', 'depth'),
    trees: count(12, 4, 30, 'trees at the foot', 'tree.count'),
  },
  derived: { m: 'min(width, depth)', fir: 'm * 0.075' },
  options: {
    snow: { words: ['snow', 'snow cap', 'snowcap', 'snowy', 'snow-capped', 'ice'], on: true },
    trees: { words: ['tree', 'forest', 'fir', 'pine'], on: false },
    meadow: { words: ['meadow', 'grass', 'foothill', 'hill'], on: true },
  },
  variants: { shape: { peak: { words: ['pointed', 'steep', 'craggy', 'sharp'] }, rounded: { words: ['round', 'gentle', 'soft', 'low'] } } },
  materials: { rock: 'slate #77726c', snow: 'snow', grass: 'grass #6d8a4a', tree: 'foliage #2f5d3a' },
  main: ['rock'],
  parts: [
    {
      name: 'slope', words: ['rock', 'body', 'face', 'cliff'], note: 'craggy slopes', when: { shape: 'peak' }, material: 'rock',
      form: { type: 'terrain', size: ['width', 'depth', 'height * 0.994'], rough: 1.7, seed: 4, cells: 72, peak: 0.86 },
    },
    {
      name: 'slope', note: 'gentle slopes', when: { shape: 'rounded' }, material: 'rock',
      form: { type: 'terrain', size: ['width', 'depth', 'height * 0.994'], rough: 0.8, seed: 9, cells: 64, peak: 0.8 },
    },
  ],
  briefs: ['a snowy mountain', 'a mountain with trees at its foot', 'a rounded hill without snow, 3 m tall'],
});
