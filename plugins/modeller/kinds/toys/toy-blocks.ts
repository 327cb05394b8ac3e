import { kind, length } from '../../kind.ts';

export const toyBlocks = kind({
  name: 'toy blocks',
  group: 'toys',
  words: ['building blocks', 'wooden blocks', 'toy block', 'block tower', 'toy bricks'],
  about: 'A small tower of bright wooden blocks.',
  parameters: { block: length(0.045, 0.015, 0.6, 'edge of a block', 'block.size') },
  derived: { b: 'block', e: 'block * 0.07' },
  options: { arch: { words: ['arch', 'bridge'], on: true }, roof: { words: ['roof', 'triangle'], on: true } },
  materials: { red: 'painted wood #cf4436', blue: 'painted wood #2f6fae', yellow: 'painted wood #e9b93a', green: 'painted wood #5c9a4c', wood: 'birch' },
  main: ['red', 'blue', 'yellow', 'green'],
  parts: [
    { name: 'block_red', words: ['red block', 'block'], note: 'red cubes', material: 'red', form: { type: 'box', size: ['b', 'b', 'b'], bevel: 'e' }, at: ['b * -1.05', 0, 0] },
    { name: 'block_blue', words: ['blue block'], note: 'blue cube', material: 'blue', form: { type: 'box', size: ['b', 'b', 'b'], bevel: 'e' }, at: ['b * 1.05', 0, 0], turn: [0, 0, 8] },
    {
      name: 'arch', words: ['bridge'], note: 'arch over both', material: 'yellow', when: { arch: true },
      form: { type: 'extrude', plane: 'xz', depth: 'b * 0.98', bevel: 'e', shape: [['b * -1.6', 0], ['b * -0.7', 0], ['b * -0.6', 'b * 0.32'], ['b * -0.34', 'b * 0.58'], [0, 'b * 0.68'], ['b * 0.34', 'b * 0.58'], ['b * 0.6', 'b * 0.32'], ['b * 0.7', 0], ['b * 1.6', 0], ['b * 1.6', 'b'], ['b * -1.6', 'b']] },
      at: [0, 0, 'b'],
    },
    { name: 'plank', words: ['board'], note: 'plank over both', material: 'yellow', when: { arch: false }, form: { type: 'box', size: ['b * 3.2', 'b', 'b * 0.5'], bevel: 'e' }, at: [0, 0, 'b'] },
    { name: 'block_green', words: ['green block', 'cylinder'], note: 'green cylinder in front', material: 'green', form: { type: 'cylinder', radius: 'b * 0.5', height: 'b * 1.4', bevel: 'e', segments: 40 }, at: ['b * 0.2', 'b * -1.3', 0] },
    { name: 'block_wood', words: ['wooden block', 'cube'], note: 'plain cube on the arch', material: 'wood', when: { arch: true }, form: { type: 'box', size: ['b', 'b', 'b'], bevel: 'e' }, at: [0, 0, 'b * 2'], turn: [0, 0, -12] },
    {
      name: 'roof', words: ['triangle', 'gable'], note: 'red roof on top', material: 'red', when: { roof: true, arch: true },
      form: { type: 'extrude', plane: 'xz', depth: 'b', bevel: 'e', shape: [['b * -0.75', 0], ['b * 0.75', 0], [0, 'b * 0.75']] }, at: [0, 0, 'b * 3'], turn: [0, 0, -12],
    },
  ],
  briefs: ['toy blocks', 'wooden building blocks without a roof', 'blue toy blocks'],
});
