import { count, kind, length } from '../../kind.ts';

export const cake = kind({
  name: 'cake',
  group: 'food',
  words: ['birthday cake', 'layer cake', 'wedding cake', 'torte', 'gateau'],
  about: 'A layer cake with icing, piped cream, berries and candles.',
  parameters: {
    width: length(0.24, 0.06, 1.5, 'width of the cake', 'layer.width'),
    height: length(0.11, 0.03, 1, 'height of the cake without candles', 'layer.height'),
    candles: count(5, 1, 24, 'candles', 'candle.count'),
  },
  derived: { r: 'width / 2', plate: 'height * 0.07', top: 'plate + height', blob: 'width * 0.062' },
  options: { candles: { words: ['candle'], on: true }, berries: { words: ['berry', 'cherry', 'strawberry'], on: true }, plate: { words: ['plate', 'stand'], on: true } },
  materials: { icing: 'cream #f3dfc4', sponge: 'crumb', cream: 'cream', berry: 'fruit skin', candle: 'wax #e9a7b5', flame: 'flame', plate: 'porcelain' },
  main: ['icing'],
  parts: [
    { name: 'plate', words: ['stand', 'dish'], note: 'plate below', material: 'plate', when: { plate: true }, form: { type: 'lathe', segments: 64, bevel: 'plate * 0.3', profile: [[0, 0], ['r * 0.7', 0], ['r * 1.22', 'plate * 0.7'], ['r * 1.22', 'plate'], ['r * 1.05', 'plate'], [0, 'plate']] } },
    {
      name: 'layer', words: ['cake', 'sponge', 'tier'], note: 'two layers of sponge', material: 'sponge',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'r * 0.985', height: 'height * 0.42', bevel: 'height * 0.05', segments: 64 },
          { type: 'cylinder', radius: 'r * 0.985', height: 'height * 0.4', bevel: 'height * 0.05', segments: 64, at: [0, 0, 'height * 0.5'] },
        ],
      },
      at: [0, 0, 'plate * 0.96'],
    },
    { name: 'filling', words: ['jam'], note: 'filling between the layers', material: 'cream', form: { type: 'cylinder', radius: 'r * 0.97', height: 'height * 0.16', bevel: 'height * 0.05', segments: 64 }, at: [0, 0, 'plate + height * 0.38'], follows: ['layer'] },
    {
      name: 'icing', words: ['frosting', 'glaze', 'topping'], note: 'icing that runs down the side', material: 'icing', follows: ['layer'],
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', segments: 64, bevel: 'height * 0.05', profile: [[0, 'height * 0.84'], ['r * 0.98', 'height * 0.84'], ['r * 1.02', 'height * 0.8'], ['r * 1.03', 'height * 0.95'], ['r * 0.97', 'height'], [0, 'height']] },
          { type: 'ball', size: ['r * 0.07', 'r * 0.17', 'height * 0.5'], segments: 16, at: ['r * 0.995', 0, 'height * 0.74'], repeat: [{ around: 9, start: 5 }] },
          { type: 'ball', size: ['r * 0.06', 'r * 0.15', 'height * 0.34'], segments: 16, at: ['r * 0.995', 0, 'height * 0.78'], repeat: [{ around: 9, start: 24 }] },
        ],
      },
      at: [0, 0, 'plate'],
    },
    {
      name: 'cream', words: ['rosette', 'piping', 'dollop'], note: 'piped rosettes around the rim', material: 'cream', follows: ['layer'],
      form: { type: 'join', parts: [{ type: 'lathe', smooth: true, segments: 16, profile: [[0, 0], ['blob * 0.9', 0], ['blob', 'blob * 0.4'], ['blob * 0.6', 'blob * 0.9'], ['blob * 0.4', 'blob * 1.2'], [0, 'blob * 1.6']], at: ['r * 0.8', 0, 'top - blob * 0.1'], repeat: [{ around: 12 }] }] },
    },
    {
      name: 'berry', words: ['cherry', 'strawberry', 'berries'], note: 'a berry on every other rosette', material: 'berry', when: { berries: true }, follows: ['cream', 'layer'],
      form: { type: 'ball', size: ['blob * 1.2', 'blob * 1.2', 'blob * 1.15'], segments: 18 }, at: ['r * 0.8', 0, 'top + blob * 1.65'], repeat: [{ around: 6 }],
    },
    {
      name: 'candle', note: 'thin candle', material: 'candle', when: { candles: true },
      form: { type: 'cylinder', radius: 'blob * 0.26', height: 'height * 0.6', bevel: 'blob * 0.05', segments: 14 }, at: ['r * 0.42', 0, 'top - height * 0.03'], repeat: [{ around: 'candles' }],
    },
    {
      name: 'flame', note: 'flame on each candle', material: 'flame', when: { candles: true }, parent: 'candle', follows: ['candle'],
      form: { type: 'lathe', smooth: true, segments: 12, profile: [[0, 0], ['blob * 0.2', 'blob * 0.25'], ['blob * 0.14', 'blob * 0.65'], [0, 'blob * 1.15']] }, at: ['r * 0.42', 0, 'top + height * 0.56'], repeat: [{ around: 'candles' }],
    },
  ],
  surface: { z: 'top', width: 'width * 0.5', depth: 'width * 0.5' },
  briefs: ['a birthday cake with seven candles', 'a chocolate cake without candles', 'a white wedding cake 40 cm wide with a plate'],
});
