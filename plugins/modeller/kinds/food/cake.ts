import { count, kind, length } from '../../kind.ts';

export const cake = kind({
  name: 'cake',
  group: 'food',
  words: ['birthday cake', 'layer cake', 'chocolate cake', 'wedding cake', 'gateau', 'torte', 'cream cake'],
  about: 'A frosted layer cake on a stand, with dripping icing, cherries and candles; a slice can be missing.',
  parameters: {
    width: length(0.24, 0.08, 0.6, 'diameter of the cake', 'body.width'),
    cake_height: length(0.105, 0.04, 0.35, 'height of the cake itself', 'body.height'),
    candles: count(6, 1, 16, 'number of candles', 'candle.count'),
    cherries: count(8, 3, 16, 'number of cherries', 'cherry.count'),
    candle_height: length(0.07, 0.02, 0.2, 'height of a candle', 'candle.height'),
    stand_height: length(0.065, 0.012, 0.25, 'height of the stand', 'stand.height'),
  },
  derived: {
    radius: 'width / 2', base: 'stand_height', top: 'base + cake_height', coat: 'radius * 0.04', candle: 'min(candle_height * 0.07, radius * 0.06)', wreath: 'radius * 0.46', flame: 'candle_height * 0.3',
    fruit: 'min(radius * 0.1, radius * 2.2 / cherries)', layer: '(cake_height - coat) / 5',
  },
  options: {
    candles: { words: ['candle', 'candles'], on: true, about: 'burning candles' },
    cherries: { words: ['cherry', 'cherries', 'berries', 'strawberries', 'fruit'], on: true, about: 'cherries on dabs of cream' },
    drips: { words: ['drip', 'drips', 'glaze', 'icing'], on: true, about: 'icing that runs down the side' },
    slice: { words: ['slice', 'slices', 'missing slice', 'sliced', 'piece', 'layers', 'cut'], on: false, about: 'a slice is missing, so that the layers show' },
    stand: { words: ['stand', 'plate', 'cake stand', 'pedestal'], on: true, about: 'a stand with a foot' },
  },
  materials: { icing: 'cream', drip: 'chocolate', sponge: 'crumb #d9a65f', filling: 'petals #c9405c', stand: 'porcelain', cherry: 'fruit skin #b3162a', candle: 'wax #7fb7d6', flame: 'flame' },
  main: ['icing'],
  parts: [
    {
      name: 'stand', words: ['plate', 'foot', 'pedestal'], note: 'cake stand on a foot', when: { stand: true }, material: 'stand',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 0.0005], ['radius * 0.56', 0], ['radius * 0.62', 'base * 0.04'], ['radius * 0.5', 'base * 0.14'], ['radius * 0.16', 'base * 0.4'], ['radius * 0.15', 'base * 0.62'], ['radius * 0.4', 'base * 0.8'], ['radius * 1.1', 'base - coat * 0.9'], ['radius * 1.24', 'base - coat * 0.3'], ['radius * 1.26', 'base + coat * 0.15'],
          ['radius * 1.23', 'base + coat * 0.2'], ['radius * 1.1', 'base'], [0, 'base + coat * 0.05']],
      },
    },
    {
      name: 'board', words: ['plate', 'block'], note: 'round wooden block', when: { stand: false }, material: 'stand',
      form: { type: 'cylinder', radius: 'radius * 1.06', height: 'base', bevel: 'min(base * 0.2, coat)', segments: 64 },
    },
    {
      name: 'body', words: ['icing', 'frosting', 'cake', 'cream'], note: 'frosted cake with soft edges', when: { slice: false }, material: 'icing',
      form: { type: 'lathe', bevel: 'coat * 2', segments: 72, profile: [[0, 'base - coat * 0.1'], ['radius', 'base - coat * 0.1'], ['radius', 'top'], [0, 'top']] },
    },
    {
      name: 'body', words: ['icing', 'frosting', 'cake', 'cream'], note: 'frosted cake, a slice taken out', when: { slice: true }, material: 'icing',
      form: {
        type: 'cut',
        of: { type: 'lathe', bevel: 'coat * 2', segments: 72, profile: [[0, 'base - coat * 0.1'], ['radius', 'base - coat * 0.1'], ['radius', 'top'], [0, 'top']] },
        by: [{ type: 'extrude', shape: [[0, 0], ['radius * 0.13', 'radius * -1.5'], ['radius * 1.2', 'radius * -0.9'], ['radius * 1.5', 'radius * -0.19']], depth: 'cake_height * 1.4', at: [0, 0, 'base - cake_height * 0.2'] }],
      },
    },
    {
      name: 'sponge', words: ['layer', 'layers', 'dough', 'inside'], note: 'layers of sponge that show where the slice is missing', when: { slice: true }, parent: 'body', material: 'sponge',
      form: {
        type: 'cut',
        of: { type: 'join', parts: [{ type: 'lathe', segments: 64, bevel: 'layer * 0.12', profile: [[0, 'base + coat * 0.4'], ['radius - coat', 'base + coat * 0.4'], ['radius - coat', 'base + coat * 0.4 + layer * 1.24'], [0, 'base + coat * 0.4 + layer * 1.24']], repeat: [{ along: 3, step: [0, 0, 'layer * 1.6'] }] }] },
        by: [{ type: 'extrude', shape: [['radius * 0.03', 'radius * -0.025'], ['radius * 0.16', 'radius * -1.5'], ['radius * 1.2', 'radius * -0.92'], ['radius * 1.5', 'radius * -0.22']], depth: 'cake_height * 1.4', at: [0, 0, 'base - cake_height * 0.2'] }],
      },
    },
    {
      name: 'filling', words: ['jam'], note: 'jam between the layers', when: { slice: true }, parent: 'body', material: 'filling',
      form: {
        type: 'cut',
        of: { type: 'join', parts: [{ type: 'lathe', segments: 64, profile: [[0, 'base + coat * 0.4 + layer * 1.18'], ['radius - coat', 'base + coat * 0.4 + layer * 1.18'], ['radius - coat', 'base + coat * 0.4 + layer * 1.64'], [0, 'base + coat * 0.4 + layer * 1.64']], repeat: [{ along: 2, step: [0, 0, 'layer * 1.6'] }] }] },
        by: [{ type: 'extrude', shape: [['radius * 0.018', 'radius * -0.015'], ['radius * 0.148', 'radius * -1.5'], ['radius * 1.2', 'radius * -0.91'], ['radius * 1.5', 'radius * -0.208']], depth: 'cake_height * 1.4', at: [0, 0, 'base - cake_height * 0.2'] }],
      },
    },
    {
      name: 'drips', words: ['glaze', 'icing drip', 'chocolate'], note: 'glaze on the top that runs down the side', when: { drips: true, slice: false }, material: 'drip',
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', bevel: 'coat * 0.8', segments: 64, profile: [[0, 'top - coat * 0.4'], ['radius * 0.9', 'top - coat * 0.4'], ['radius * 0.96', 'top - coat * 1.6'], ['radius + coat * 0.35', 'top - coat * 1.8'], ['radius + coat * 0.35', 'top + coat * 0.3'], [0, 'top + coat * 0.3']] },
          { type: 'tube', segments: 8, radius: ['radius * 0.065', 'radius * 0.055', 'radius * 0.075'], path: [['radius - coat * 0.6', 0, 'top - coat'], ['radius - coat * 0.55', 0, 'top - cake_height * 0.22'], ['radius - coat * 0.6', 0, 'top - cake_height * 0.42']], repeat: [{ around: 8 }] },
          { type: 'tube', segments: 8, radius: ['radius * 0.06', 'radius * 0.05', 'radius * 0.065'], path: [['radius - coat * 0.6', 0, 'top - coat'], ['radius - coat * 0.55', 0, 'top - cake_height * 0.14'], ['radius - coat * 0.6', 0, 'top - cake_height * 0.27']], repeat: [{ around: 8, start: 21 }] },
          { type: 'tube', segments: 8, radius: ['radius * 0.05', 'radius * 0.045', 'radius * 0.06'], path: [['radius - coat * 0.6', 0, 'top - coat'], ['radius - coat * 0.55', 0, 'top - cake_height * 0.24'], ['radius - coat * 0.6', 0, 'top - cake_height * 0.56']], repeat: [{ around: 4, start: 36 }] },
        ],
      },
    },
    {
      name: 'border', words: ['piping', 'cream border'], note: 'dabs of cream around the foot', material: 'icing',
      form: {
        type: 'join',
        parts: [{ type: 'ball', size: ['coat * 2.3', 'coat * 2.3', 'coat * 2.6'], segments: 8, at: ['radius + coat * 0.35', 0, 'base + coat * 0.5'], repeat: [{ around: 40, start: -5, sweep: 281 }] }],
      },
      when: { slice: true },
    },
    {
      name: 'border', words: ['piping', 'cream border'], note: 'dabs of cream around the foot', material: 'icing',
      form: {
        type: 'join',
        parts: [{ type: 'ball', size: ['coat * 2.3', 'coat * 2.3', 'coat * 2.6'], segments: 8, at: ['radius + coat * 0.35', 0, 'base + coat * 0.5'], repeat: [{ around: 48 }] }],
      },
      when: { slice: false },
    },
    {
      name: 'dab', words: ['cream', 'rosette', 'dollop'], note: 'rosettes of cream below the cherries', when: { cherries: true, slice: false }, material: 'icing', follows: ['cherry'],
      form: { type: 'join', parts: [{ type: 'lathe', smooth: true, segments: 16, profile: [[0, 0], ['fruit * 1.3', 0], ['fruit * 1.5', 'fruit * 0.4'], ['fruit * 1.1', 'fruit * 0.9'], [0, 'fruit * 1.1']], at: ['radius * 0.78', 0, 0], repeat: [{ around: 'cherries', start: 10 }] }] },
      at: [0, 0, 'top - coat * 0.1'],
    },
    {
      name: 'cherry', words: ['berry', 'fruit', 'strawberry'], note: 'glossy cherry', when: { cherries: true, slice: false }, material: 'cherry',
      form: { type: 'ball', size: ['fruit * 2', 'fruit * 2', 'fruit * 1.9'], segments: 20 },
      at: ['radius * 0.78', 0, 'top + fruit * 1.55'], repeat: [{ around: 'cherries', start: 10 }],
    },
    {
      name: 'candle', words: ['light'], note: 'thin candle in a small holder', when: { candles: true, slice: false }, material: 'candle',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'candle', height: 'candle_height', bevel: 'candle * 0.3', segments: 16 },
          { type: 'coil', radius: 'candle * 0.98', pitch: 'candle_height * 0.23', turns: 4, thickness: 'candle * 0.36', segments: 5, at: [0, 0, 'candle_height * 0.02'] },
          { type: 'cylinder', radius: 'candle * 0.16', height: 'candle_height * 0.14', segments: 6, at: [0, 0, 'candle_height * 0.98'] },
        ],
      },
      at: ['wreath', 0, 'top - candle_height * 0.1'], repeat: [{ around: 'candles', start: 15 }],
    },
    {
      name: 'flame', words: ['fire'], note: 'flame of a candle', when: { candles: true, slice: false }, parent: 'candle', follows: ['candle'], material: 'flame',
      form: { type: 'lathe', smooth: true, segments: 16, profile: [[0, 0], ['flame * 0.16', 'flame * 0.1'], ['flame * 0.22', 'flame * 0.3'], ['flame * 0.12', 'flame * 0.64'], [0, 'flame']] },
      at: ['wreath', 0, 'top + candle_height * 0.98'], repeat: [{ around: 'candles', start: 15 }],
    },
    {
      name: 'dab', words: ['cream', 'rosette', 'dollop'], note: 'rosettes of cream below the cherries', when: { cherries: true, slice: true }, material: 'icing', follows: ['cherry'],
      form: { type: 'join', parts: [{ type: 'lathe', smooth: true, segments: 16, profile: [[0, 0], ['fruit * 1.3', 0], ['fruit * 1.5', 'fruit * 0.4'], ['fruit * 1.1', 'fruit * 0.9'], [0, 'fruit * 1.1']], at: ['radius * 0.78', 0, 0], repeat: [{ around: 'cherries', start: 6, sweep: 256 }] }] },
      at: [0, 0, 'top - coat * 0.1'],
    },
    {
      name: 'cherry', words: ['berry', 'fruit', 'strawberry'], note: 'glossy cherry', when: { cherries: true, slice: true }, material: 'cherry',
      form: { type: 'ball', size: ['fruit * 2', 'fruit * 2', 'fruit * 1.9'], segments: 20 },
      at: ['radius * 0.78', 0, 'top + fruit * 1.55'], repeat: [{ around: 'cherries', start: 6, sweep: 256 }],
    },
    {
      name: 'candle', words: ['light'], note: 'thin candle in a small holder', when: { candles: true, slice: true }, material: 'candle',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'candle', height: 'candle_height', bevel: 'candle * 0.3', segments: 16 },
          { type: 'coil', radius: 'candle * 0.98', pitch: 'candle_height * 0.23', turns: 4, thickness: 'candle * 0.36', segments: 5, at: [0, 0, 'candle_height * 0.02'] },
          { type: 'cylinder', radius: 'candle * 0.16', height: 'candle_height * 0.14', segments: 6, at: [0, 0, 'candle_height * 0.98'] },
        ],
      },
      at: ['wreath', 0, 'top - candle_height * 0.1'], repeat: [{ around: 'candles', start: 16, sweep: 236 }],
    },
    {
      name: 'flame', words: ['fire'], note: 'flame of a candle', when: { candles: true, slice: true }, parent: 'candle', follows: ['candle'], material: 'flame',
      form: { type: 'lathe', smooth: true, segments: 16, profile: [[0, 0], ['flame * 0.16', 'flame * 0.1'], ['flame * 0.22', 'flame * 0.3'], ['flame * 0.12', 'flame * 0.64'], [0, 'flame']] },
      at: ['wreath', 0, 'top + candle_height * 0.98'], repeat: [{ around: 'candles', start: 16, sweep: 236 }],
    },
  ],
  briefs: ['a birthday cake with eight candles', 'a pink cake with cherries on a stand, a slice missing', 'a chocolate cake without candles, 30 cm wide'],
});
