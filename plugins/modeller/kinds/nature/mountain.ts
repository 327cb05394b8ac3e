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
      form: { type: 'fitted', size: ['width * 0.84', 'depth * 0.84', 'height * 0.985'], of: { type: 'cut', of: { type: 'terrain', size: [1, 1, 1], rough: 1.5, seed: 4, cells: 72, peak: 0.86 }, by: [{ type: 'box', size: [2, 2, 1.235], at: [0, 0, -1] }] } },
    },
    {
      name: 'snow', words: ['snow cap', 'ice', 'cap'], note: 'ragged snow cap', when: { snow: true, shape: 'peak' }, parent: 'slope', material: 'snow',
      form: {
        type: 'cut', by: [{ type: 'terrain', size: ['width', 'depth', 'height * 0.74'], rough: 1.6, seed: 12, cells: 40, at: [0, 0, -0.001] }],
        of: { type: 'fitted', size: ['width * 0.855', 'depth * 0.855', 'height'], of: { type: 'cut', of: { type: 'terrain', size: [1, 1, 1], rough: 1.5, seed: 4, cells: 72, peak: 0.86 }, by: [{ type: 'box', size: [2, 2, 1.235], at: [0, 0, -1] }] } },
      },
    },
    {
      name: 'slope', note: 'gentle slopes', when: { shape: 'rounded' }, material: 'rock',
      form: { type: 'fitted', size: ['width * 0.84', 'depth * 0.84', 'height * 0.985'], of: { type: 'cut', of: { type: 'terrain', size: [1, 1, 1], rough: 0.7, seed: 9, cells: 64, peak: 0.8 }, by: [{ type: 'box', size: [2, 2, 1.25], at: [0, 0, -1] }] } },
    },
    {
      name: 'snow', note: 'ragged snow cap', when: { snow: true, shape: 'rounded' }, parent: 'slope', material: 'snow',
      form: {
        type: 'cut', by: [{ type: 'terrain', size: ['width', 'depth', 'height * 0.8'], rough: 1.6, seed: 12, cells: 40, at: [0, 0, -0.001] }],
        of: { type: 'fitted', size: ['width * 0.855', 'depth * 0.855', 'height'], of: { type: 'cut', of: { type: 'terrain', size: [1, 1, 1], rough: 0.7, seed: 9, cells: 64, peak: 0.8 }, by: [{ type: 'box', size: [2, 2, 1.25], at: [0, 0, -1] }] } },
      },
    },
    {
      name: 'meadow', words: ['grass', 'ground', 'foothill'], note: 'grassy ground at the foot', when: { meadow: true }, material: 'grass',
      form: { type: 'fitted', size: ['width', 'depth', 'height * 0.09'], of: { type: 'cut', of: { type: 'rock', size: [1, 1, 1], rough: 0.22, seed: 3, detail: 5 }, by: [{ type: 'box', size: [2, 2, 1.5], at: [0, 0, -1] }] } },
    },
    {
      name: 'tree', words: ['fir', 'pine', 'forest'], note: 'firs at the foot', when: { trees: true }, material: 'tree',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'fir * 0.1', height: 'fir * 0.6', segments: 8 },
        { type: 'cylinder', radius: 'fir * 0.36', top: 'fir * 0.1', height: 'fir * 0.5', segments: 10, at: [0, 0, 'fir * 0.5'] },
        { type: 'cylinder', radius: 'fir * 0.29', top: 'fir * 0.06', height: 'fir * 0.45', segments: 10, at: [0, 0, 'fir * 0.85'] },
        { type: 'cylinder', radius: 'fir * 0.21', top: 0, height: 'fir * 0.5', segments: 10, at: [0, 0, 'fir * 1.15'] },
      ] },
      at: ['width * 0.36', 0, 'height * 0.02'], repeat: [{ around: 'trees', start: 200, sweep: 210 }],
    },
  ],
  briefs: ['a snowy mountain', 'a rounded hill without snow, 3 m tall'],
});
