import { count, kind, length } from '../../kind.ts';

export const bread = kind({
  name: 'bread',
  group: 'food',
  words: ['loaf', 'loaf of bread', 'bread loaf', 'baguette', 'toast bread', 'sandwich loaf'],
  about: 'A baked loaf: a tin loaf cut at one end with slices before it, a round country loaf, or a baguette.',
  parameters: {
    height: length(0.115, 0.04, 0.4, 'ground to the top of the crust', 'height'),
    length_of_loaf: length(0.25, 0.1, 0.9, 'length of the loaf', 'loaf.length'),
    depth: length(0.12, 0.05, 0.5, 'front to back', 'loaf.depth'),
    slices: count(3, 1, 8, 'number of slices cut off', 'slice.count'),
    slice_thickness: length(0.013, 0.006, 0.04, 'thickness of a slice', 'slice.thickness'),
    cuts: count(4, 2, 8, 'number of slashes in the crust', 'slash.count'),
  },
  derived: {
    size: 'length_of_loaf', half: 'size / 2', rise: 'height * 0.66', belly: 'depth', skin: 'depth * 0.04', gap: 'slice_thickness * 1.35', from: 'half + slice_thickness * 0.9',
  },
  options: {
    slices: { words: ['slice', 'slices', 'sliced', 'cut'], on: true, about: 'slices cut off the tin loaf' },
    slashes: { words: ['slash', 'score', 'scoring', 'cuts'], on: true, about: 'slashes in the crust' },
    flour: { words: ['flour', 'seeds', 'sesame', 'poppy seeds'], on: false, about: 'seeds on top' },
  },
  variants: {
    shape: {
      tin: { words: ['sandwich', 'rectangular', 'toast', 'square'] },
      round: { words: ['country', 'sourdough', 'boule', 'circular'], set: { height: 0.095, length_of_loaf: 0.22, depth: 0.22, cuts: 3 } },
      baguette: { words: ['long', 'french', 'stick'], set: { height: 0.06, length_of_loaf: 0.55, depth: 0.075, cuts: 6 } },
    },
  },
  materials: { crust: 'bread crust', crumb: 'crumb', slash: 'crumb #e3c48d', seed: 'bone' },
  main: ['crust'],
  parts: [
    {
      name: 'loaf', words: ['crust', 'body'], note: 'tin loaf with a domed top that bulges over its sides', when: { shape: 'tin' }, material: 'crust',
      form: {
        type: 'extrude', plane: 'yz', depth: 'size', bevel: 'depth * 0.09',
        shape: { spline: [['depth * -0.42', 'height * 0.012'], [0, 0], ['depth * 0.42', 'height * 0.012'], ['depth * 0.455', 'height * 0.08'], ['depth * 0.455', 'height * 0.3'], ['depth * 0.45', 'height * 0.52'], ['depth * 0.49', 'height * 0.62'], ['depth * 0.5', 'height * 0.74'], ['depth * 0.42', 'height * 0.88'], ['depth * 0.22', 'height * 0.975'],
          [0, 'height'], ['depth * -0.22', 'height * 0.975'], ['depth * -0.42', 'height * 0.88'], ['depth * -0.5', 'height * 0.74'], ['depth * -0.49', 'height * 0.62'], ['depth * -0.45', 'height * 0.52'], ['depth * -0.455', 'height * 0.3'], ['depth * -0.455', 'height * 0.08']] },
      },
    },
    {
      name: 'crumb', words: ['inside', 'cut face'], note: 'soft crumb where the loaf was cut', when: { shape: 'tin', slices: true }, parent: 'loaf', material: 'crumb',
      form: {
        type: 'extrude', plane: 'yz', depth: 'depth * 0.12', bevel: 'depth * 0.012',
        shape: { spline: [['depth * -0.36', 'height * 0.065'], [0, 'height * 0.055'], ['depth * 0.36', 'height * 0.065'], ['depth * 0.4', 'height * 0.12'], ['depth * 0.405', 'height * 0.32'], ['depth * 0.4', 'height * 0.54'], ['depth * 0.43', 'height * 0.64'], ['depth * 0.43', 'height * 0.73'], ['depth * 0.36', 'height * 0.84'], ['depth * 0.2', 'height * 0.92'],
          [0, 'height * 0.945'], ['depth * -0.2', 'height * 0.92'], ['depth * -0.36', 'height * 0.84'], ['depth * -0.43', 'height * 0.73'], ['depth * -0.43', 'height * 0.64'], ['depth * -0.4', 'height * 0.54'], ['depth * -0.405', 'height * 0.32'], ['depth * -0.4', 'height * 0.12']] },
      },
      at: ['half - depth * 0.055', 0, 0],
    },
    {
      name: 'slice', words: ['piece', 'toast'], note: 'slice with its rim of crust', when: { shape: 'tin', slices: true }, material: 'crust',
      form: {
        type: 'extrude', plane: 'yz', depth: 'slice_thickness', bevel: 'slice_thickness * 0.12',
        shape: { spline: [['depth * -0.42', 'height * 0.012'], [0, 0], ['depth * 0.42', 'height * 0.012'], ['depth * 0.455', 'height * 0.08'], ['depth * 0.455', 'height * 0.3'], ['depth * 0.45', 'height * 0.52'], ['depth * 0.49', 'height * 0.62'], ['depth * 0.5', 'height * 0.74'], ['depth * 0.42', 'height * 0.88'], ['depth * 0.22', 'height * 0.975'],
          [0, 'height'], ['depth * -0.22', 'height * 0.975'], ['depth * -0.42', 'height * 0.88'], ['depth * -0.5', 'height * 0.74'], ['depth * -0.49', 'height * 0.62'], ['depth * -0.45', 'height * 0.52'], ['depth * -0.455', 'height * 0.3'], ['depth * -0.455', 'height * 0.08']] },
      },
      at: ['from + gap * 0.5', 0, 0], turn: [0, 'atan2(gap * 0.4, height)', 0], repeat: [{ along: 'slices', step: ['gap', 0, 0] }],
    },
    {
      name: 'slice_crumb', words: ['inside'], note: 'crumb of the slices', when: { shape: 'tin', slices: true }, parent: 'slice', follows: ['slice'], material: 'crumb',
      form: {
        type: 'extrude', plane: 'yz', depth: 'slice_thickness * 1.06', bevel: 'slice_thickness * 0.1',
        shape: { spline: [['depth * -0.36', 'height * 0.065'], [0, 'height * 0.055'], ['depth * 0.36', 'height * 0.065'], ['depth * 0.4', 'height * 0.12'], ['depth * 0.405', 'height * 0.32'], ['depth * 0.4', 'height * 0.54'], ['depth * 0.43', 'height * 0.64'], ['depth * 0.43', 'height * 0.73'], ['depth * 0.36', 'height * 0.84'], ['depth * 0.2', 'height * 0.92'],
          [0, 'height * 0.945'], ['depth * -0.2', 'height * 0.92'], ['depth * -0.36', 'height * 0.84'], ['depth * -0.43', 'height * 0.73'], ['depth * -0.43', 'height * 0.64'], ['depth * -0.4', 'height * 0.54'], ['depth * -0.405', 'height * 0.32'], ['depth * -0.4', 'height * 0.12']] },
      },
      at: ['from + gap * 0.5', 0, 0], turn: [0, 'atan2(gap * 0.4, height)', 0], repeat: [{ along: 'slices', step: ['gap', 0, 0] }],
    },
    {
      name: 'loaf', words: ['crust', 'body'], note: 'round loaf baked without a tin', when: { shape: 'round' }, material: 'crust',
      form: {
        type: 'fitted', size: ['size', 'depth', 'height'],
        of: { type: 'lathe', smooth: true, segments: 56, profile: [[0, 0], [0.38, 0], [0.46, 0.05], [0.5, 0.2], [0.47, 0.36], [0.38, 0.5], [0.22, 0.58], [0, 0.61]] },
      },
    },
    {
      name: 'loaf', words: ['crust', 'body'], note: 'long stick with pointed ends', when: { shape: 'baguette' }, material: 'crust',
      form: {
        type: 'loft', axis: 'x', segments: 40, per: 6,
        sections: [{ at: ['-half', 0, 'height * 0.34'], size: ['depth * 0.1', 'height * 0.1'] }, { at: ['half * -0.985', 0, 'height * 0.36'], size: ['depth * 0.34', 'height * 0.42'] }, { at: ['half * -0.9', 0, 'height * 0.43'], size: ['depth * 0.7', 'height * 0.8'] },
          { at: ['half * -0.6', 0, 'height * 0.49'], size: ['depth * 0.97', 'height * 0.97'] }, { at: [0, 0, 'height / 2'], size: ['depth', 'height'], round: 0.9 }, { at: ['half * 0.6', 0, 'height * 0.49'], size: ['depth * 0.97', 'height * 0.97'] },
          { at: ['half * 0.9', 0, 'height * 0.43'], size: ['depth * 0.7', 'height * 0.8'] }, { at: ['half * 0.985', 0, 'height * 0.36'], size: ['depth * 0.34', 'height * 0.42'] }, { at: ['half', 0, 'height * 0.34'], size: ['depth * 0.1', 'height * 0.1'] }],
      },
    },
    {
      name: 'slash', words: ['score', 'cut', 'scoring'], note: 'slanting slash where the crust burst open', when: { slashes: true, shape: 'tin' }, parent: 'loaf', material: 'slash',
      form: { type: 'ball', size: ['size * 0.035', 'depth * 0.62', 'height * 0.06'], segments: 20 },
      at: [0, 0, 'height * 0.97'], turn: [0, 0, 24], repeat: [{ along: 'cuts', step: ['size * 0.8 / cuts', 0, 0], centred: true }],
    },
    {
      name: 'slash', words: ['score', 'cut', 'scoring'], note: 'slanting slash where the crust burst open', when: { slashes: true, shape: 'baguette' }, parent: 'loaf', material: 'slash',
      form: { type: 'ball', size: ['size * 0.72 / cuts', 'depth * 0.24', 'height * 0.13'], segments: 20 },
      at: [0, 0, 'height * 0.935'], turn: [0, 0, 26], repeat: [{ along: 'cuts', step: ['size * 0.84 / cuts', 0, 0], centred: true }],
    },
    {
      name: 'slash', words: ['score', 'cut', 'scoring'], note: 'slashes where the crust burst open', when: { slashes: true, shape: 'round' }, parent: 'loaf', material: 'slash',
      form: { type: 'strap', up: [0, 0, 1], width: 'size * 0.035', thickness: 'height * 0.05', per: 8, scale: [0.1, 0.9, 1, 0.9, 0.1], path: [[0, 'depth * -0.36', 'height * 0.825'], [0, 'depth * -0.2', 'height * 0.945'], [0, 0, 'height * 0.975'], [0, 'depth * 0.2', 'height * 0.945'], [0, 'depth * 0.36', 'height * 0.825']] },
      turn: [0, 0, 12], repeat: [{ along: 'cuts', step: ['size * 0.36 / cuts', 0, 0], centred: true }],
    },
    {
      name: 'seeds', words: ['seed', 'sesame', 'flour', 'poppy'], note: 'seeds strewn over the crust', when: { flour: true }, parent: 'loaf', material: 'seed',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['height * 0.05', 'height * 0.028', 'height * 0.02'], segments: 8, at: [0, 'depth * 0.03', 'height * 0.988'], turn: [0, 0, 35], repeat: [{ along: 9, step: ['size * 0.06', 0, 0], centred: true }] },
          { type: 'ball', size: ['height * 0.05', 'height * 0.028', 'height * 0.02'], segments: 8, at: ['size * 0.02', 'depth * -0.09', 'height * 0.978'], turn: [-14, 0, -50], repeat: [{ along: 8, step: ['size * 0.062', 0, 0], centred: true }, { mirror: 'y' }] },
        ],
      },
    },
  ],
  briefs: ['a loaf of bread with four slices', 'a long baguette', 'a round sourdough bread, 25 cm wide, with seeds'],
});
