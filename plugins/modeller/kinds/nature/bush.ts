import { count, kind, length } from '../../kind.ts';

export const bush = kind({
  name: 'bush',
  group: 'nature',
  words: ['shrub', 'hedge', 'berry bush', 'rose bush', 'boxwood', 'topiary'],
  about: 'A dense shrub: leafy clumps over twigs, with flowers or berries if asked; loose, or clipped to a ball or block.',
  parameters: {
    height: length(0.9, 0.15, 5, 'ground to the top', 'height'),
    width: length(1.3, 0.2, 10, 'width', 'width'),
    depth: length(1.15, 0.2, 10, 'depth', 'depth'),
    stems: count(6, 3, 10, 'stems from the ground', 'stem.count'),
    dots: count(46, 5, 160, 'number of flowers or berries', 'flower.count'),
  },
  derived: { m: 'min(width, depth, height)', foot: 'height * 0.1', tall: 'height - foot', leaf: 'm * 0.11' },
  options: {
    flowers: { words: ['flower', 'blossom', 'rose', 'bloom', 'flowering'], on: false },
    berries: { words: ['berry', 'fruit'], on: false },
  },
  variants: { shape: { loose: { words: ['wild', 'natural', 'round'] }, ball: { words: ['clipped', 'spherical', 'trimmed'], set: { width: 0.9, depth: 0.9 } }, block: { words: ['square', 'hedge', 'rectangular', 'boxy'], set: { width: 1.8, depth: 0.6 } } } },
  materials: { leaf: 'foliage #47803a', twig: 'bark #5b4634', flower: 'petals #e46a9a', berry: 'fruit skin #b8242c' },
  main: ['leaf'],
  parts: [
    {
      name: 'stem', words: ['twig', 'branch', 'trunk'], note: 'twigs from the ground', material: 'twig',
      form: { type: 'tube', segments: 7, per: 4, radius: ['m * 0.022', 'm * 0.018', 'm * 0.01'], path: [['m * 0.05', 0, 0], ['m * 0.09', 'm * 0.02', 'height * 0.16'], ['m * 0.24', 0, 'height * 0.5']] },
      repeat: [{ around: 'stems' }],
    },
    {
      name: 'leaves', words: ['leaf', 'foliage', 'crown'], note: 'clumps of leaves', when: { shape: 'loose' }, material: 'leaf', follows: ['stem'],
      form: { type: 'fitted', size: ['width', 'depth', 'tall'], of: { type: 'join', parts: [
        { type: 'rock', size: [1.3, 1.3, 1.0], rough: 0.35, seed: 2, detail: 4, at: [0, 0, 0.1] },
        { type: 'rock', size: [0.86, 0.8, 0.74], rough: 0.4, seed: 5, detail: 3, at: [0.56, 0, 0], repeat: [{ around: 6 }] },
        { type: 'rock', size: [0.74, 0.7, 0.66], rough: 0.4, seed: 6, detail: 3, at: [0.34, 0, 0.5], repeat: [{ around: 4, start: 25 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.16, width: 0.1, segments: 3 }, aim: 'any', count: 105, size: [0.86, 0.8, 0.76], seed: 4, at: [0.56, 0, 0.37], repeat: [{ around: 6 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.16, width: 0.1, segments: 3 }, aim: 'any', count: 105, size: [0.76, 0.72, 0.68], seed: 5, upper: true, at: [0.34, 0, 0.83], repeat: [{ around: 4, start: 25 }] },
      ] } },
      at: [0, 0, 'foot'],
    },
    {
      name: 'leaves', note: 'clipped ball of leaves', when: { shape: 'ball' }, material: 'leaf', follows: ['stem'],
      form: { type: 'fitted', size: ['width', 'depth', 'tall'], of: { type: 'join', parts: [
        { type: 'rock', size: [1.9, 1.9, 1.9], rough: 0.06, seed: 2, detail: 4, at: [0, 0, -0.95] },
        { type: 'scatter', of: { type: 'leaf', length: 0.16, width: 0.1, segments: 3 }, aim: 'any', count: 1100, size: [1.88, 1.88, 1.88], seed: 4 },
      ] } },
      at: [0, 0, 'foot'],
    },
    {
      name: 'leaves', note: 'clipped block of leaves', when: { shape: 'block' }, material: 'leaf', follows: ['stem'],
      form: { type: 'fitted', size: ['width', 'depth', 'tall'], of: { type: 'join', parts: [
        { type: 'cushion', size: ['width', 'depth', 'tall'], soft: 0.16, corner: 0.14, segments: 40 },
        { type: 'scatter', of: { type: 'leaf', length: 'leaf', width: 'leaf * 0.66', segments: 3 }, aim: 'any', count: 11, size: ['width * 0.16', 'leaf * 0.5', 'tall * 0.28'], seed: 4, at: [0, 'depth * -0.48', 'tall * 0.5'],
          repeat: [{ along: 7, step: ['width * 0.138', 0, 0], centred: true }, { along: 4, step: [0, 0, 'tall * 0.24'], centred: true }, { mirror: 'y' }] },
        { type: 'scatter', of: { type: 'leaf', length: 'leaf', width: 'leaf * 0.66', segments: 3 }, aim: 'any', count: 11, size: ['leaf * 0.5', 'depth * 0.36', 'tall * 0.28'], seed: 6, at: ['width * 0.485', 0, 'tall * 0.5'],
          repeat: [{ along: 3, step: [0, 'depth * 0.3', 0], centred: true }, { along: 4, step: [0, 0, 'tall * 0.24'], centred: true }, { mirror: 'x' }] },
        { type: 'scatter', of: { type: 'leaf', length: 'leaf', width: 'leaf * 0.66', segments: 3 }, aim: 'any', count: 12, size: ['width * 0.16', 'depth * 0.36', 'leaf * 0.5'], seed: 7, at: [0, 0, 'tall * 0.97'],
          repeat: [{ along: 7, step: ['width * 0.138', 0, 0], centred: true }, { along: 3, step: [0, 'depth * 0.3', 0], centred: true }] },
      ] } },
      at: [0, 0, 'foot'],
    },
    {
      name: 'flower', words: ['blossom', 'rose', 'bloom'], note: 'blossoms all over', when: { flowers: true, shape: ['loose', 'ball'] }, parent: 'leaves', material: 'flower', follows: ['leaves'],
      form: { type: 'scatter', of: { type: 'rock', size: ['m * 0.085', 'm * 0.06', 'm * 0.085'], rough: 0.7, detail: 2 }, count: 'dots', size: ['width * 0.9', 'depth * 0.9', 'tall * 1.4'], upper: true, seed: 8 },
      at: [0, 0, 'foot + tall * 0.25'],
    },
    {
      name: 'berry', words: ['fruit'], note: 'berries all over', when: { berries: true, shape: ['loose', 'ball'] }, parent: 'leaves', material: 'berry', follows: ['leaves'],
      form: { type: 'scatter', of: { type: 'ball', size: ['m * 0.045', 'm * 0.045', 'm * 0.045'], segments: 10 }, count: 'dots * 2', size: ['width * 0.92', 'depth * 0.92', 'tall * 1.4'], upper: true, seed: 12 },
      at: [0, 0, 'foot + tall * 0.25'],
    },
    {
      name: 'flower', note: 'blossoms on the sides and the top', when: { flowers: true, shape: 'block' }, parent: 'leaves', material: 'flower', follows: ['leaves'],
      form: { type: 'join', parts: [
        { type: 'scatter', of: { type: 'rock', size: ['m * 0.1', 'm * 0.07', 'm * 0.1'], rough: 0.7, detail: 2 }, count: 'dots / 3 + 1', size: ['width * 0.92', 'leaf * 0.2', 'tall * 0.84'], fill: 0.75, seed: 8, at: [0, 'depth * -0.49', 0], repeat: [{ mirror: 'y' }] },
        { type: 'scatter', of: { type: 'rock', size: ['m * 0.1', 'm * 0.07', 'm * 0.1'], rough: 0.7, detail: 2 }, count: 'dots / 3 + 1', size: ['width * 0.92', 'depth * 0.86', 'leaf * 0.2'], fill: 0.75, seed: 9, at: [0, 0, 'tall * 0.48'] },
      ] },
      at: [0, 0, 'foot + tall * 0.5'],
    },
    {
      name: 'berry', note: 'berries on the sides and the top', when: { berries: true, shape: 'block' }, parent: 'leaves', material: 'berry', follows: ['leaves'],
      form: { type: 'join', parts: [
        { type: 'scatter', of: { type: 'ball', size: ['m * 0.055', 'm * 0.055', 'm * 0.055'], segments: 10 }, count: 'dots * 2 / 3 + 1', size: ['width * 0.92', 'leaf * 0.2', 'tall * 0.84'], fill: 0.75, seed: 12, at: [0, 'depth * -0.49', 0], repeat: [{ mirror: 'y' }] },
        { type: 'scatter', of: { type: 'ball', size: ['m * 0.055', 'm * 0.055', 'm * 0.055'], segments: 10 }, count: 'dots * 2 / 3 + 1', size: ['width * 0.92', 'depth * 0.86', 'leaf * 0.2'], fill: 0.75, seed: 13, at: [0, 0, 'tall * 0.48'] },
      ] },
      at: [0, 0, 'foot + tall * 0.5'],
    },
  ],
  briefs: ['a green bush with pink flowers', 'a clipped round shrub, 1 m tall', 'a rectangular hedge 2 m wide', 'a wild bush with red berries'],
});
