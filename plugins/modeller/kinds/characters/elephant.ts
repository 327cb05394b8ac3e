import { kind, length } from '../../kind.ts';

export const elephant = kind({
  name: 'elephant',
  group: 'characters',
  words: ['baby elephant', 'african elephant', 'indian elephant'],
  about: 'An elephant with large ears, tusks and a curled trunk.',
  parameters: {
    height: length(2.8, 0.06, 4, 'ground to the back', 'height'),
    trunk_thickness: length(0.19, 0.13, 0.25, 'thickness of the trunk at its root, for each metre of height'),
    tusk_length: length(0.3, 0.1, 0.5, 'length of the tusks, for each metre of height'),
  },
  derived: { h: 'height / 0.978', trunk: 'h * trunk_thickness / 2', t: 'h * tusk_length' },
  options: { tusk: { words: ['tusk'], on: true }, blanket: { words: ['blanket', 'rug', 'saddle', 'cloth'], on: false, about: 'a cloth on its back' } },
  variants: { trunk_shape: { curled: { words: ['hanging', 'down'] }, raised: { words: ['up', 'lifted'] } } },
  materials: { skin: 'clay #8b8a8c', inner: 'clay #c09a94', tusk: 'bone', dark: 'porcelain #17171a', nail: 'bone #d8cdbb', cloth: 'velvet #8c2f3d', gold: 'gold' },
  main: ['skin'],
  parts: [
    {
      name: 'body', words: ['head', 'leg', 'skin', 'back'], note: 'body, head and pillar legs in one skin', material: 'skin',
      form: {
        type: 'blend', size: ['h * 0.65', 'h * 1.21', 'h * 0.978'], grain: 54, smooth: 5,
        blobs: [
          [0, 0.16, 0.62, 0.31, 0.42, 0.31], [0, -0.1, 0.62, 0.28, 0.26, 0.28], [0, -0.4, 0.72, 0.2, 0.2, 0.215],
          [0, -0.38, 0.83, 0.16, 0.16, 0.13], [0, -0.49, 0.61, 0.13, 0.14, 0.15], [0, -0.5, 0.48, 0.07, 0.07, 0.07],
          [0.165, -0.1, 0.45, 0.14, 0.17, -0.11, 0.09, 0.108], [-0.165, -0.1, 0.45, 0.14, -0.17, -0.11, 0.09, 0.108],
          [0.17, -0.11, 0.055, 0.125, 0.13, 0.055], [-0.17, -0.11, 0.055, 0.125, 0.13, 0.055],
          [0.165, 0.38, 0.45, 0.16, 0.17, 0.4, 0.09, 0.108], [-0.165, 0.38, 0.45, 0.16, -0.17, 0.4, 0.09, 0.108],
          [0.17, 0.4, 0.055, 0.125, 0.13, 0.055], [-0.17, 0.4, 0.055, 0.125, 0.13, 0.055],
        ],
      },
      at: [0, 'h * -0.025', 'h * -0.018'],
    },
    {
      name: 'trunk', words: ['nose', 'proboscis'], note: 'trunk that curls at its tip', when: { trunk_shape: 'curled' }, material: 'skin',
      form: { type: 'tube', segments: 20, per: 8, path: [[0, 'h * -0.5', 'h * 0.68'], [0, 'h * -0.62', 'h * 0.6'], [0, 'h * -0.665', 'h * 0.44'], [0, 'h * -0.66', 'h * 0.28'], [0, 'h * -0.69', 'h * 0.15'], [0, 'h * -0.785', 'h * 0.105'], [0, 'h * -0.865', 'h * 0.165']], radius: ['trunk * 1.15', 'trunk', 'trunk * 0.8', 'trunk * 0.66', 'trunk * 0.56', 'trunk * 0.48', 'trunk * 0.42'] },
    },
    {
      name: 'trunk', note: 'raised trunk', when: { trunk_shape: 'raised' }, material: 'skin',
      form: { type: 'tube', segments: 20, per: 8, path: [[0, 'h * -0.5', 'h * 0.68'], [0, 'h * -0.63', 'h * 0.62'], [0, 'h * -0.78', 'h * 0.6'], [0, 'h * -0.89', 'h * 0.7'], [0, 'h * -0.88', 'h * 0.85'], [0, 'h * -0.93', 'h * 0.96'], [0, 'h * -1.02', 'h * 0.97']], radius: ['trunk * 1.15', 'trunk', 'trunk * 0.82', 'trunk * 0.68', 'trunk * 0.58', 'trunk * 0.5', 'trunk * 0.46'] },
    },
    {
      name: 'ear', note: 'large ears', material: 'skin',
      form: { type: 'extrude', plane: 'xz', depth: 'h * 0.034', bevel: 'h * 0.009', shape: { spline: [['h * -0.03', 'h * 0.12'], ['h * 0.08', 'h * 0.19'], ['h * 0.22', 'h * 0.17'], ['h * 0.29', 'h * 0.06'], ['h * 0.27', 'h * -0.08'], ['h * 0.19', 'h * -0.2'], ['h * 0.11', 'h * -0.24'], ['h * 0.05', 'h * -0.16'], ['h * -0.03', 'h * -0.06']] } },
      at: ['h * 0.165', 'h * -0.35', 'h * 0.75'], turn: [0, 0, 26], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'inner_ear', words: ['ear lining'], note: 'pink inside of the ears', material: 'inner', parent: 'ear',
      form: { type: 'extrude', plane: 'xz', depth: 'h * 0.02', bevel: 'h * 0.008', shape: { spline: [['h * 0.02', 'h * 0.09'], ['h * 0.09', 'h * 0.14'], ['h * 0.2', 'h * 0.125'], ['h * 0.245', 'h * 0.04'], ['h * 0.225', 'h * -0.07'], ['h * 0.155', 'h * -0.165'], ['h * 0.11', 'h * -0.18'], ['h * 0.065', 'h * -0.12'], ['h * 0.02', 'h * -0.04']] } },
      at: ['h * 0.172', 'h * -0.367', 'h * 0.75'], turn: [0, 0, 26], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tusk', words: ['ivory'], note: 'curved tusks', when: { tusk: true }, material: 'tusk',
      form: { type: 'tube', segments: 14, per: 6, path: [['h * 0.1', 'h * -0.5', 'h * 0.55'], ['h * 0.115', 'h * -0.57 - t * 0.2', 'h * 0.52 - t * 0.3'], ['h * 0.125', 'h * -0.58 - t * 0.62', 'h * 0.52 - t * 0.36'], ['h * 0.12', 'h * -0.58 - t * 0.95', 'h * 0.53 - t * 0.15']], radius: ['h * 0.042', 'h * 0.038', 'h * 0.026', 'h * 0.008'] }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'eye', note: 'small eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.03', 'h * 0.04', 'h * 0.044'], segments: 16 }, at: ['h * 0.148', 'h * -0.53', 'h * 0.755'], turn: [0, 0, 40], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'toenail', words: ['nail', 'toe'], note: 'toenails, those of a foot in one', material: 'nail',
      form: { type: 'join', parts: [{ type: 'ball', size: ['h * 0.052', 'h * 0.078', 'h * 0.054'], segments: 14, at: [0, 'h * -0.098', 'h * 0.035'], repeat: [{ around: 3, start: -38, sweep: 76 }] }] },
      at: ['h * 0.17', 'h * -0.112', 0], repeat: [{ along: 2, step: [0, 'h * 0.51', 0] }, { mirror: 'x' }],
    },
    {
      name: 'tail', note: 'thin tail', material: 'skin',
      form: { type: 'tube', segments: 10, path: [[0, 'h * 0.53', 'h * 0.75'], [0, 'h * 0.615', 'h * 0.68'], [0, 'h * 0.63', 'h * 0.5'], [0, 'h * 0.65', 'h * 0.4']], radius: ['h * 0.034', 'h * 0.024', 'h * 0.018', 'h * 0.014'] },
    },
    {
      name: 'tuft', words: ['tail tip'], note: 'tuft of the tail', material: 'dark', parent: 'tail',
      form: { type: 'ball', size: ['h * 0.05', 'h * 0.05', 'h * 0.12'], segments: 14 }, at: [0, 'h * 0.655', 'h * 0.36'], turn: [10, 0, 0],
    },
    {
      name: 'blanket', words: ['rug', 'saddle', 'cloth'], note: 'cloth over the back', when: { blanket: true }, material: 'cloth',
      form: { type: 'strap', up: [0, 1, 0], width: 'h * 0.02', thickness: 'h * 0.36', bevel: 'h * 0.007', per: 7, path: [['h * -0.325', 0, 'h * 0.58'], ['h * -0.3', 0, 'h * 0.75'], ['h * -0.2', 0, 'h * 0.885'], [0, 0, 'h * 0.945'], ['h * 0.2', 0, 'h * 0.885'], ['h * 0.3', 0, 'h * 0.75'], ['h * 0.325', 0, 'h * 0.58']] }, at: [0, 'h * 0.16', 0],
    },
    {
      name: 'fringe', words: ['hem'], note: 'golden hem of the cloth', when: { blanket: true }, material: 'gold', parent: 'blanket',
      form: { type: 'box', size: ['h * 0.026', 'h * 0.368', 'h * 0.03'], bevel: 'h * 0.008', segments: 2 }, at: ['h * 0.324', 'h * 0.16', 'h * 0.57'], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a grey elephant with tusks and a curled trunk', 'a small pink elephant with a raised trunk', 'an elephant with a red blanket on its back'],
});
