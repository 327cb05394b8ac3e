import { count, kind, length } from '../../kind.ts';

export const burger = kind({
  name: 'burger',
  group: 'food',
  words: ['hamburger', 'cheeseburger', 'beefburger', 'veggie burger'],
  about: 'A burger: a bun with sesame, lettuce, tomato, cheese and one or more patties.',
  parameters: {
    width: length(0.115, 0.05, 0.6, 'diameter of the bun', 'bun.width'),
    patty_thickness: length(0.018, 0.008, 0.08, 'thickness of a patty', 'patty.thickness'),
    patties: count(1, 1, 4, 'number of patties', 'patty.count'),
    bun_height: length(0.042, 0.018, 0.2, 'height of the upper bun', 'bun.height'),
  },
  derived: {
    radius: 'width / 2', heel: 'bun_height * 0.55', leafy: 'radius * 0.1', sheet: 'radius * 0.055', salad: 'heel + leafy * 0.5', meat: 'heel + leafy * 1.1', step: 'patty_thickness + sheet * 0.7', stack: 'meat + step * patties', slice: 'radius * 0.11', crown: 'stack + slice * 0.85',
  },
  options: {
    lettuce: { words: ['lettuce', 'salad', 'leaf'], on: true },
    cheese: { words: ['cheese'], on: true },
    tomato: { words: ['tomato', 'tomatoes'], on: true },
    sesame: { words: ['sesame', 'seeds', 'sesame seeds'], on: true },
    onion: { words: ['onion', 'onions', 'onion rings'], on: false },
    stick: { words: ['stick', 'skewer', 'toothpick', 'flag', 'olive'], on: false, about: 'a stick with an olive through the middle' },
  },
  materials: { bun: 'bread crust #c98a3e', patty: 'meat', cheese: 'cheese #f4b52c', lettuce: 'foliage #7fb83c', tomato: 'fruit skin #d23b2a', seed: 'bone', onion: 'petals #e8d6ea', stick: 'bamboo', olive: 'paint #6f7d2e' },
  main: ['bun'],
  parts: [
    {
      name: 'bottom_bun', words: ['heel', 'bun', 'bottom'], note: 'lower half of the bun', material: 'bun',
      form: { type: 'lathe', bevel: 'heel * 0.3', segments: 56, profile: [[0, 0], ['radius * 0.9', 0], ['radius * 0.99', 'heel * 0.35'], ['radius * 0.97', 'heel'], [0, 'heel']] },
    },
    {
      name: 'lettuce', words: ['salad', 'leaf'], note: 'ruffled lettuce', when: { lettuce: true }, material: 'lettuce',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'radius * 0.9', height: 'leafy * 0.8', segments: 32, bevel: 'leafy * 0.2', at: [0, 0, 'leafy * -0.4'] },
          {
            type: 'strap', closed: true, up: [0, 0, 1], width: 'radius * 0.26', thickness: 'radius * 0.022', bevel: 0, per: 4,
            path: [
            ['radius * 0.949', 'radius * 0', 'leafy * -0.62'], ['radius * 1.002', 'radius * 0.229', 'leafy * 0.4'], ['radius * 0.851', 'radius * 0.41', 'leafy * -0.53'], ['radius * 0.813', 'radius * 0.648', 'leafy * 0.59'],
            ['radius * 0.599', 'radius * 0.752', 'leafy * -0.58'], ['radius * 0.447', 'radius * 0.929', 'leafy * 0.43'], ['radius * 0.211', 'radius * 0.923', 'leafy * -0.62'], ['radius * 0', 'radius * 1.023', 'leafy * 0.63'],
            ['radius * -0.214', 'radius * 0.939', 'leafy * -0.41'], ['radius * -0.45', 'radius * 0.934', 'leafy * 0.41'], ['radius * -0.593', 'radius * 0.743', 'leafy * -0.46'], ['radius * -0.81', 'radius * 0.646', 'leafy * 0.61'],
            ['radius * -0.869', 'radius * 0.418', 'leafy * -0.62'], ['radius * -1.007', 'radius * 0.23', 'leafy * 0.55'], ['radius * -0.955', 'radius * 0', 'leafy * -0.6'], ['radius * -1.004', 'radius * -0.229', 'leafy * 0.38'],
            ['radius * -0.87', 'radius * -0.419', 'leafy * -0.39'], ['radius * -0.806', 'radius * -0.643', 'leafy * 0.44'], ['radius * -0.602', 'radius * -0.754', 'leafy * -0.48'], ['radius * -0.451', 'radius * -0.936', 'leafy * 0.6'],
            ['radius * -0.213', 'radius * -0.931', 'leafy * -0.53'], ['radius * -0', 'radius * -1.032', 'leafy * 0.48'], ['radius * 0.211', 'radius * -0.923', 'leafy * -0.56'], ['radius * 0.45', 'radius * -0.935', 'leafy * 0.36'],
            ['radius * 0.589', 'radius * -0.738', 'leafy * -0.46'], ['radius * 0.801', 'radius * -0.639', 'leafy * 0.51'], ['radius * 0.86', 'radius * -0.414', 'leafy * -0.55'], ['radius * 1.016', 'radius * -0.232', 'leafy * 0.41'],
            ],
          },
        ],
      },
      at: [0, 0, 'heel + leafy * 0.35'],
    },
    {
      name: 'dressing', words: ['sauce', 'mayonnaise'], note: 'sauce between bun and patty', when: { lettuce: false }, material: 'seed',
      form: { type: 'cylinder', radius: 'radius * 0.93', height: 'leafy * 1.4', bevel: 'leafy * 0.4', segments: 40 },
      at: [0, 0, 'heel - leafy * 0.2'],
    },
    {
      name: 'patty', words: ['meat', 'beef', 'steak'], note: 'grilled patty with a rough edge', material: 'patty',
      form: {
        type: 'fitted', size: ['radius * 2.02', 'radius * 2.02', 'patty_thickness * 1.06'],
        of: { type: 'join', parts: [{ type: 'lathe', bevel: 0.06, segments: 40, profile: [[0, 0], [0.86, 0], [0.98, 0.08], [1, 0.16], [0.97, 0.25], [0.84, 0.3], [0, 0.32]] }, { type: 'ball', size: [0.22, 0.34, 0.24], segments: 12, at: [0.9, 0, 0.16], repeat: [{ around: 13 }] }] },
      },
      at: [0, 0, 'meat - sheet * 0.2'], repeat: [{ along: 'patties', step: [0, 0, 'step'] }],
    },
    {
      name: 'cheese', words: ['cheese slice'], note: 'slice of melting cheese, its corners hanging down', when: { cheese: true }, material: 'cheese', follows: ['patty'],
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'radius * 0.99', height: 'sheet', bevel: 'sheet * 0.3', segments: 48 },
          {
            type: 'strap', up: [0, 0, 1], width: 'radius * 0.9', thickness: 'sheet', bevel: 'sheet * 0.3', per: 5, scale: [1, 1, 0.85, 0.5, 0.16],
            path: [['radius * 0.5', 0, 'sheet * 0.5'], ['radius * 0.93', 0, 'sheet * 0.45'], ['radius * 1.05', 0, 'sheet * -0.1'], ['radius * 1.1', 0, 'min(patty_thickness, radius * 0.5) * -0.35'], ['radius * 1.12', 0, 'min(patty_thickness, radius * 0.5) * -0.75']],
            repeat: [{ around: 4, start: 12 }],
          },
        ],
      },
      at: [0, 0, 'meat + patty_thickness * 0.99 - sheet * 0.25'], repeat: [{ along: 'patties', step: [0, 0, 'step'] }],
    },
    {
      name: 'tomato', words: ['tomato slice'], note: 'three slices of tomato', when: { tomato: true }, material: 'tomato', follows: ['patty'],
      form: { type: 'join', parts: [{ type: 'cylinder', radius: 'radius * 0.52', height: 'slice', bevel: 'slice * 0.35', segments: 36, at: ['radius * 0.53', 0, 0], turn: [0, 1.5, 0], repeat: [{ around: 3, start: -75 }] }] },
      at: [0, 0, 'stack - sheet * 0.1'],
    },
    {
      name: 'pickle', words: ['cucumber', 'gherkin'], note: 'slices of pickle', when: { tomato: false }, material: 'lettuce', follows: ['patty'],
      form: { type: 'join', parts: [{ type: 'cylinder', radius: 'radius * 0.34', height: 'slice', bevel: 'slice * 0.3', segments: 28, at: ['radius * 0.62', 0, 0], repeat: [{ around: 5, start: -70 }] }] },
      at: [0, 0, 'stack - sheet * 0.1'],
    },
    {
      name: 'onion', words: ['onion ring'], note: 'rings of onion', when: { onion: true }, material: 'onion', follows: ['patty'],
      form: { type: 'join', parts: [{ type: 'ring', radius: 'radius * 0.42', thickness: 'radius * 0.09', height: 'slice * 1.25', segments: 32, round_segments: 10, at: ['radius * 0.58', 0, 0], repeat: [{ around: 4, start: -30 }] }] },
      at: [0, 0, 'stack + slice * 0.45'],
    },
    {
      name: 'top_bun', words: ['crown', 'bun', 'lid', 'top'], note: 'domed upper half of the bun', material: 'bun', follows: ['patty'],
      form: {
        type: 'lathe', smooth: true, segments: 56,
        profile: [[0, 0], ['radius * 0.9', 0], ['radius * 0.98', 'bun_height * 0.07'], ['radius', 'bun_height * 0.2'], ['radius * 0.95', 'bun_height * 0.45'], ['radius * 0.78', 'bun_height * 0.74'], ['radius * 0.45', 'bun_height * 0.94'], [0, 'bun_height']],
      },
      at: [0, 0, 'crown'],
    },
    {
      name: 'seeds', words: ['sesame', 'seed'], note: 'sesame seeds on the bun', when: { sesame: true }, parent: 'top_bun', follows: ['patty', 'top_bun'], material: 'seed',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['radius * 0.11', 'radius * 0.065', 'radius * 0.04'], segments: 10, at: [0, 0, 'bun_height * 0.998'], turn: [0, 0, 30] },
          { type: 'ball', size: ['radius * 0.11', 'radius * 0.065', 'radius * 0.04'], segments: 10, at: ['radius * 0.24', 0, 'bun_height * 0.987'], turn: [0, 'atan2(bun_height * 0.14, radius * 0.5)', 40], repeat: [{ around: 5 }] },
          { type: 'ball', size: ['radius * 0.11', 'radius * 0.065', 'radius * 0.04'], segments: 10, at: ['radius * 0.45', 0, 'bun_height * 0.945'], turn: [0, 'atan2(bun_height * 0.35, radius * 0.6)', 0], repeat: [{ around: 9, start: 14 }] },
          { type: 'ball', size: ['radius * 0.11', 'radius * 0.065', 'radius * 0.045'], segments: 10, at: ['radius * 0.64', 0, 'bun_height * 0.845'], turn: [0, 'atan2(bun_height * 0.55, radius * 0.6)', 0], repeat: [{ around: 11, start: 31 }] },
          { type: 'ball', size: ['radius * 0.1', 'radius * 0.06', 'radius * 0.05'], segments: 10, at: ['radius * 0.79', 0, 'bun_height * 0.728'], turn: [0, 'atan2(bun_height * 0.7, radius * 0.42)', 0], repeat: [{ around: 12, start: 5 }] },
        ],
      },
      at: [0, 0, 'crown'],
    },
    {
      name: 'stick', words: ['skewer', 'toothpick'], note: 'stick through the middle', when: { stick: true }, material: 'stick', follows: ['patty', 'top_bun'],
      form: { type: 'cylinder', radius: 'radius * 0.03', height: 'bun_height * 1.2 + radius * 0.5', segments: 10, bevel: 'radius * 0.01' },
      at: [0, 0, 'crown + bun_height * 0.3'],
    },
    {
      name: 'olive', words: ['garnish'], note: 'olive on the stick', when: { stick: true }, parent: 'stick', material: 'olive', follows: ['patty', 'top_bun', 'stick'],
      form: { type: 'ball', size: ['radius * 0.3', 'radius * 0.3', 'radius * 0.38'], segments: 20 },
      at: [0, 0, 'crown + bun_height * 1.3 + radius * 0.22'],
    },
  ],
  briefs: ['a cheeseburger with lettuce and tomato', 'a double burger with two patties and onion rings', 'a burger without sesame seeds, with a stick and an olive'],
});
