import { kind, length } from '../../kind.ts';

export const bear = kind({
  name: 'bear',
  group: 'characters',
  words: ['brown bear', 'grizzly', 'polar bear', 'grizzly bear', 'cub'],
  about: 'A heavy bear on all fours with a humped back.',
  parameters: { height: length(1.2, 0.06, 2.2, 'ground to the highest point', 'height') },
  derived: { h: 'height / 0.9643' },
  options: { fish: { words: ['fish', 'salmon'], on: false, about: 'a fish in its mouth' }, scarf: { words: ['scarf', 'bandana'], on: false } },
  materials: { fur: 'plush #6e4a30', light: 'plush #a9805a', dark: 'porcelain #17171a', claw: 'bone', fish: 'scales #7f98a0', scarf: 'wool #b0352f' },
  main: ['fur'],
  parts: [
    {
      name: 'body', words: ['head', 'leg', 'fur', 'coat', 'paw'], note: 'body, legs and head in one skin', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.68', 'h * 1.45', 'h * 0.955'], grain: 56, smooth: 5,
        blobs: [
          [0, 0.32, 0.57, 0.27, 0, -0.15, 0.6, 0.29], [0, -0.16, 0.72, 0.24, 0.26, 0.22],
          [0, -0.42, 0.68, 0.21, 0, -0.52, 0.68, 0.2], [0, -0.54, 0.7, 0.215, 0.2, 0.205],
          [0, -0.66, 0.64, 0.125, 0, -0.77, 0.61, 0.09], [0.16, -0.2, 0.44, 0.15, 0.18, -0.22, 0.1, 0.11],
          [-0.16, -0.2, 0.44, 0.15, -0.18, -0.22, 0.1, 0.11], [0.18, -0.28, 0.07, 0.11, 0.15, 0.075],
          [-0.18, -0.28, 0.07, 0.11, 0.15, 0.075], [0.16, 0.38, 0.46, 0.18, 0.18, 0.38, 0.1, 0.115],
          [-0.16, 0.38, 0.46, 0.18, -0.18, 0.38, 0.1, 0.115], [0.18, 0.32, 0.07, 0.11, 0.15, 0.075],
          [-0.18, 0.32, 0.07, 0.11, 0.15, 0.075],
        ],
      },
      at: [0, 'h * -0.135', 'h * -0.015'],
    },
    {
      name: 'muzzle', words: ['snout'], note: 'light muzzle', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.23', 'h * 0.225', 'h * 0.178'], grain: 26, smooth: 3,
        blobs: [
          [0.03, -0.765, 0.615, 0.085, 0.1, 0.078], [-0.03, -0.765, 0.615, 0.085, 0.1, 0.078],
          [0, -0.74, 0.565, 0.07, 0.1, 0.05],
        ],
      },
      at: [0, 'h * -0.7525', 'h * 0.515'],
    },
    {
      name: 'nose', note: 'black nose', material: 'dark',
      form: { type: 'ball', size: ['h * 0.1', 'h * 0.06', 'h * 0.066'], segments: 20 }, at: [0, 'h * -0.858', 'h * 0.655'],
    },
    {
      name: 'eye', note: 'small eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.044', 'h * 0.036', 'h * 0.05'], segments: 16 }, at: ['h * 0.095', 'h * -0.706', 'h * 0.765'], turn: [0, 0, 24], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'round ears', material: 'fur',
      form: { type: 'ball', size: ['h * 0.14', 'h * 0.08', 'h * 0.15'], segments: 20 }, at: ['h * 0.145', 'h * -0.49', 'h * 0.875'], turn: [0, 20, 14], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'inner_ear', words: ['ear lining'], note: 'light inside of the ears', material: 'light', parent: 'ear',
      form: { type: 'ball', size: ['h * 0.085', 'h * 0.04', 'h * 0.095'], segments: 16 }, at: ['h * 0.152', 'h * -0.52', 'h * 0.875'], turn: [0, 20, 14], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tail', note: 'stub of a tail', material: 'fur',
      form: { type: 'ball', size: ['h * 0.13', 'h * 0.13', 'h * 0.14'], segments: 18 }, at: [0, 'h * 0.595', 'h * 0.65'],
    },
    {
      name: 'claw', note: 'claws, those of a paw in one', material: 'claw',
      form: { type: 'join', parts: [{ type: 'tube', segments: 8, path: [[0, 'h * 0.06', 'h * 0.06'], [0, 0, 'h * 0.048'], [0, 'h * -0.055', 'h * 0.035'], [0, 'h * -0.085', 'h * 0.008']], radius: ['h * 0.02', 'h * 0.02', 'h * 0.016', 'h * 0.005'], repeat: [{ along: 4, step: ['h * 0.044', 0, 0], centred: true }] }] },
      at: ['h * 0.18', 'h * -0.385', 0], repeat: [{ along: 2, step: [0, 'h * 0.6', 0] }, { mirror: 'x' }],
    },
    {
      name: 'scarf', words: ['bandana'], note: 'scarf round the neck', when: { scarf: true }, material: 'scarf',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'h * 0.245', thickness: 'h * 0.09', height: 'h * 0.12', segments: 40, round_segments: 12, at: [0, 'h * -0.4', 'h * 0.68'], turn: [72, 0, 0] },
        { type: 'strap', up: [1, 0, 0.2], width: 'h * 0.03', thickness: 'h * 0.1', path: [['h * 0.1', 'h * -0.42', 'h * 0.45'], ['h * 0.11', 'h * -0.5', 'h * 0.38'], ['h * 0.12', 'h * -0.5', 'h * 0.24']] },
      ] },
    },
    {
      name: 'fish', words: ['salmon'], note: 'fish across the mouth', when: { fish: true }, material: 'fish', parent: 'muzzle',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'x', segments: 16, per: 4, sections: [{ at: ['h * -0.22', 0, 0], size: ['h * 0.03', 'h * 0.03'] }, { at: ['h * -0.15', 0, 0], size: ['h * 0.07', 'h * 0.09'] }, { at: [0, 0, 0], size: ['h * 0.08', 'h * 0.12'] }, { at: ['h * 0.17', 0, 0], size: ['h * 0.03', 'h * 0.045'] }, { at: ['h * 0.19', 0, 0], size: ['h * 0.025', 'h * 0.045'] }] },
        { type: 'extrude', plane: 'xz', depth: 'h * 0.018', bevel: 'h * 0.005', shape: [['h * 0.17', 0], ['h * 0.27', 'h * 0.07'], ['h * 0.245', 0], ['h * 0.27', 'h * -0.07']] },
      ] },
      at: [0, 'h * -0.815', 'h * 0.545'],
    },
  ],
  briefs: ['a brown bear', 'a white polar bear with a red scarf'],
});
