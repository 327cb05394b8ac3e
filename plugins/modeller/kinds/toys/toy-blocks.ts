import { kind, length } from '../../kind.ts';

export const toyBlocks = kind({
  name: 'toy blocks',
  group: 'toys',
  words: ['toy block', 'building block', 'alphabet block', 'letter block', 'wooden block', 'abc block', 'building brick', 'stacked block'],
  about: 'A little tower of wooden letter cubes with an arch and a roof.',
  parameters: {
    size: length(0.04, 0.02, 0.5, 'edge of a cube'),
    letter_size: length(0.56, 0.3, 0.7, 'height of the letters, for each metre of edge'),
  },
  derived: { a: 'size', gap: 'a * 0.62', l: 'a * letter_size' },
  options: {
    letter: { words: ['letter', 'alphabet'], on: true }, roof: { words: ['roof', 'triangle', 'prism'], on: true, about: 'a triangle on top' }, arch: { words: ['arch', 'bridge'], on: true, about: 'an arch between the cubes' },
  },
  materials: { wood: 'birch', red: 'paint #cf3f36', blue: 'paint #2f74ad', yellow: 'paint #e9b233', green: 'paint #4f9350' },
  main: ['wood'],
  parts: [
    {
      name: 'block', words: ['cube', 'brick'], note: 'cubes of the lowest row', material: 'wood',
      form: { type: 'box', size: ['a', 'a', 'a'], bevel: 'a * 0.06', segments: 3 }, at: ['a / 2 + gap / 2', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'frame', words: ['border', 'panel'], note: 'painted frames of the left cube', material: 'red', parent: 'block',
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', shape: { rect: ['a * 0.8', 'a * 0.8'], round: 'a * 0.06' }, holes: [{ rect: ['a * 0.66', 'a * 0.66'], round: 'a * 0.04' }], depth: 'a * 0.05', bevel: 'a * 0.012', at: [0, 'a * 0.49', 0], repeat: [{ around: 4 }] }] }, at: ['-a / 2 - gap / 2', 0, 'a / 2'],
    },
    {
      name: 'blue_frame', words: ['blue border'], note: 'painted frames of the right cube', material: 'blue', parent: 'block',
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', shape: { rect: ['a * 0.8', 'a * 0.8'], round: 'a * 0.06' }, holes: [{ rect: ['a * 0.66', 'a * 0.66'], round: 'a * 0.04' }], depth: 'a * 0.05', bevel: 'a * 0.012', at: [0, 'a * 0.49', 0], repeat: [{ around: 4 }] }] }, at: ['a / 2 + gap / 2', 0, 'a / 2'],
    },
    {
      name: 'letter', words: ['letter a'], note: 'letter of the left cube', when: { letter: true }, material: 'red', parent: 'block',
      form: { type: 'text', words: 'A', size: ['l', 'l'], depth: 'a * 0.06' }, at: ['-a / 2 - gap / 2', '-a / 2', 'a / 2'],
    },
    {
      name: 'second_letter', words: ['letter b'], note: 'letter of the right cube', when: { letter: true }, material: 'blue', parent: 'block',
      form: { type: 'text', words: 'B', size: ['l', 'l'], depth: 'a * 0.06' }, at: ['a / 2 + gap / 2', '-a / 2', 'a / 2'],
    },
    {
      name: 'arch', words: ['bridge'], note: 'arch laid over the cubes', when: { arch: true }, material: 'green',
      form: { type: 'extrude', plane: 'xz', depth: 'a * 0.96', bevel: 'a * 0.05', shape: [['-a - gap / 2', 0], ['-a * 0.56', 0], ['-a * 0.52', 'a * 0.2'], ['-a * 0.4', 'a * 0.38'], ['-a * 0.22', 'a * 0.5'], [0, 'a * 0.54'], ['a * 0.22', 'a * 0.5'], ['a * 0.4', 'a * 0.38'], ['a * 0.52', 'a * 0.2'], ['a * 0.56', 0], ['a + gap / 2', 0], ['a + gap / 2', 'a'], ['-a - gap / 2', 'a']] }, at: [0, 0, 'a * 0.998'],
    },
    {
      name: 'board', words: ['plank'], note: 'plank laid over the cubes', when: { arch: false }, material: 'green',
      form: { type: 'box', size: ['a * 2 + gap', 'a * 0.96', 'a * 0.5'], bevel: 'a * 0.05' }, at: [0, 0, 'a * 0.998'],
    },
    {
      name: 'top_block', words: ['top cube', 'upper block'], note: 'cube on top', when: { arch: true }, material: 'wood',
      form: { type: 'box', size: ['a', 'a', 'a'], bevel: 'a * 0.06', segments: 3 }, at: [0, 0, 'a * 1.996'], turn: [0, 0, 12],
    },
    {
      name: 'top_frame', note: 'painted frames of the upper cube', when: { arch: true }, material: 'yellow', parent: 'top_block',
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', shape: { rect: ['a * 0.8', 'a * 0.8'], round: 'a * 0.06' }, holes: [{ rect: ['a * 0.66', 'a * 0.66'], round: 'a * 0.04' }], depth: 'a * 0.05', bevel: 'a * 0.012', at: [0, 'a * 0.49', 0], repeat: [{ around: 4 }] }] }, at: [0, 0, 'a * 2.496'], turn: [0, 0, 12],
    },
    {
      name: 'top_letter', words: ['letter c'], note: 'letter of the upper cube', when: { letter: true, arch: true }, material: 'yellow', parent: 'top_block',
      form: { type: 'text', words: 'C', size: ['l', 'l'], depth: 'a * 0.06' }, at: ['a * 0.104', '-a * 0.489', 'a * 2.496'], turn: [0, 0, 12],
    },
    {
      name: 'roof', words: ['triangle', 'prism'], note: 'triangle on top', when: { roof: true, arch: true }, material: 'red', parent: 'top_block',
      form: { type: 'extrude', plane: 'xz', depth: 'a * 0.94', bevel: 'a * 0.05', shape: [['-a * 0.62', 0], ['a * 0.62', 0], [0, 'a * 0.72']] }, at: [0, 0, 'a * 2.994'], turn: [0, 0, 6],
    },
    {
      name: 'roof', note: 'triangle on the plank', when: { roof: true, arch: false }, material: 'red', parent: 'board',
      form: { type: 'extrude', plane: 'xz', depth: 'a * 0.94', bevel: 'a * 0.05', shape: [['-a * 0.62', 0], ['a * 0.62', 0], [0, 'a * 0.72']] }, at: [0, 0, 'a * 1.496'], turn: [0, 0, 6],
    },
    {
      name: 'cylinder', words: ['column', 'round block'], note: 'round block beside them', material: 'yellow',
      form: { type: 'cylinder', radius: 'a * 0.42', height: 'a * 0.9', bevel: 'a * 0.05', segments: 36 }, at: ['a * 1.25 + gap / 2 + a * 0.1', '-a * 0.75', 0],
    },
  ],
  briefs: ['wooden toy blocks with letters', 'white alphabet blocks without a roof'],
});
