import { count, kind, length } from '../../kind.ts';

export const tree = kind({
  name: 'tree',
  group: 'nature',
  words: ['oak tree', 'apple tree', 'maple tree', 'maple', 'deciduous tree', 'leafy tree', 'sapling', 'cherry tree', 'birch tree', 'poplar'],
  about: 'A leafy tree: flared trunk with roots, forking branches and a crown of leafy clumps, round, tall or spreading.',
  parameters: {
    height: length(6, 1, 30, 'ground to the top of the crown', 'height'),
    width: length(4.4, 0.6, 24, 'width of the crown', 'width'),
    trunk_height: length(2, 0.2, 12, 'ground to the crown', 'trunk.height'),
    trunk_thickness: length(0.4, 0.08, 2, 'thickness of the trunk over the roots', 'trunk.thickness'),
    branches: count(5, 2, 9, 'number of main branches', 'branch.count'),
  },
  derived: {
    r: 'min(trunk_thickness, width * 0.25) / 2',
    fork: 'min(trunk_height, height * 0.55)',
    start: 'fork * 0.82',
    tall: 'height - start',
    w: 'width',
  },
  options: {
    leaves: { words: ['leaf', 'foliage', 'crown', 'canopy'], on: true },
    fruit: { words: ['apple', 'cherry', 'orange', 'berry', 'fruits'], on: false, about: 'fruit in the crown' },
    grass: { words: ['grass', 'tuft'], on: false, about: 'grass around the trunk' },
  },
  variants: {
    crown: {
      round: { words: ['rounded', 'ball'] },
      tall: { words: ['slender', 'narrow', 'columnar', 'slim', 'poplar', 'oval'], set: { width: 2.3, trunk_height: 1.2 } },
      spreading: { words: ['wide', 'flat', 'umbrella', 'broad', 'acacia'], set: { width: 6.6, trunk_height: 3.2 } },
    },
  },
  materials: { bark: 'bark', leaf: 'foliage #5b8a3a', fruit: 'fruit skin', grass: 'grass' },
  main: ['leaf'],
  parts: [
    {
      name: 'trunk', words: ['stem', 'bark', 'wood'], note: 'bent trunk that flares into roots', material: 'bark',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 16, per: 5, radius: ['r * 1.55', 'r * 1.12', 'r', 'r * 0.9', 'r * 0.8', 'r * 0.62', 'r * 0.35'], tip: 'flat',
          path: [[0, 0, 0], [0, 0, 'fork * 0.06'], [0, 0, 'fork * 0.16'], ['r * 0.35', 'r * 0.2', 'fork * 0.5'], ['r * 0.1', 'r * 0.1', 'fork * 0.85'], ['r * -0.2', 0, 'fork + tall * 0.2'], [0, 0, 'fork + tall * 0.45']] },
        { type: 'tube', segments: 10, per: 4, radius: ['r * 0.5', 'r * 0.42', 'r * 0.24'], path: [['r * 0.75', 0, 'r * 1.5'], ['r * 1.35', 'r * 0.1', 'r * 0.62'], ['r * 2.3', 'r * 0.35', 'r * 0.31']], repeat: [{ around: 5, start: 20 }] },
      ] },
    },
    {
      name: 'branch', words: ['bough', 'limb'], note: 'branches that carry the crown', material: 'bark', follows: ['trunk'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 10, per: 5, radius: ['r * 0.52', 'r * 0.42', 'r * 0.3', 'r * 0.14'], path: [[0, 0, 0], ['w * 0.06', 0, 'tall * 0.1'], ['w * 0.17', 'w * 0.02', 'tall * 0.2'], ['w * 0.3', 0, 'tall * 0.42']] },
        { type: 'tube', segments: 8, per: 4, radius: ['r * 0.3', 'r * 0.2', 'r * 0.09'], path: [['w * 0.12', 'w * 0.01', 'tall * 0.15'], ['w * 0.18', 'w * 0.09', 'tall * 0.3'], ['w * 0.2', 'w * 0.14', 'tall * 0.5']] },
        { type: 'tube', segments: 8, per: 4, radius: ['r * 0.28', 'r * 0.2', 'r * 0.09'], path: [['w * 0.15', 'w * 0.01', 'tall * 0.18'], ['w * 0.27', 'w * -0.05', 'tall * 0.24'], ['w * 0.36', 'w * -0.08', 'tall * 0.36']] },
      ] },
      at: [0, 0, 'fork * 0.86'], repeat: [{ around: 'branches', start: 10 }],
    },
    {
      name: 'twig', words: ['bare branches'], note: 'bare twigs up to the top', when: { leaves: false }, material: 'bark', follows: ['trunk', 'branch'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 6, per: 3, radius: ['r * 0.34', 'r * 0.24', 'r * 0.05'], path: [[0, 0, 0], ['w * 0.03', 0, 'tall * 0.25'], [0, 'w * 0.01', 'height - fork - tall * 0.24']] },
        { type: 'tube', segments: 6, per: 3, radius: ['r * 0.22', 'r * 0.14', 'r * 0.04'], path: [['w * 0.01', 0, 'tall * 0.08'], ['w * 0.1', 'w * 0.04', 'tall * 0.2'], ['w * 0.16', 'w * 0.1', 'tall * 0.4']], repeat: [{ around: 3 }] },
        { type: 'tube', segments: 6, per: 3, radius: ['r * 0.16', 'r * 0.1', 'r * 0.04'], path: [['w * 0.08', 'w * 0.03', 'tall * 0.17'], ['w * 0.16', 0, 'tall * 0.26'], ['w * 0.24', 'w * 0.03', 'tall * 0.36']], repeat: [{ around: 3 }] },
      ] },
      at: [0, 0, 'fork + tall * 0.24'],
    },
    {
      name: 'crown', words: ['leaf', 'leaves', 'foliage', 'canopy'], note: 'leafy clumps that make a round crown', when: { crown: 'round', leaves: true }, material: 'leaf', follows: ['trunk'],
      form: { type: 'fitted', size: ['w', 'w', 'tall'], of: { type: 'join', parts: [
        { type: 'rock', size: [1.5, 1.5, 1.4], rough: 0.35, seed: 2, detail: 4, at: [0, 0, -0.55] },
        { type: 'rock', size: [0.95, 0.9, 0.8], rough: 0.4, seed: 5, detail: 3, at: [0.62, 0, -0.5], repeat: [{ around: 6 }] },
        { type: 'rock', size: [0.8, 0.8, 0.75], rough: 0.4, seed: 6, detail: 3, at: [0.5, 0, 0.08], repeat: [{ around: 5, start: 25 }] },
        { type: 'rock', size: [0.8, 0.8, 0.6], rough: 0.4, seed: 7, detail: 3, at: [0.05, 0.02, 0.62] },
        { type: 'scatter', of: { type: 'leaf', length: 0.17, width: 0.1, segments: 3 }, aim: 'any', count: 100, size: [0.96, 0.92, 0.8], seed: 4, at: [0.62, 0, -0.1], repeat: [{ around: 6 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.17, width: 0.1, segments: 3 }, aim: 'any', count: 90, size: [0.8, 0.8, 0.75], seed: 5, at: [0.5, 0, 0.46], repeat: [{ around: 5, start: 25 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.17, width: 0.1, segments: 3 }, aim: 'any', count: 110, size: [0.8, 0.8, 0.6], seed: 6, upper: true, at: [0.05, 0.02, 0.92] },
      ] } },
      at: [0, 0, 'start'],
    },
    {
      name: 'crown', note: 'leafy clumps one over the other', when: { crown: 'tall', leaves: true }, material: 'leaf', follows: ['trunk'],
      form: { type: 'fitted', size: ['w', 'w', 'tall'], of: { type: 'join', parts: [
        { type: 'rock', size: [0.9, 0.9, 2.5], rough: 0.25, seed: 2, detail: 3, at: [0, 0, -1.2] },
        { type: 'rock', size: [0.62, 0.6, 0.9], rough: 0.4, seed: 5, detail: 3, at: [0.27, 0, -1.3], repeat: [{ around: 4 }] },
        { type: 'rock', size: [0.66, 0.62, 0.95], rough: 0.4, seed: 6, detail: 3, at: [0.28, 0, -0.75], repeat: [{ around: 5, start: 36 }] },
        { type: 'rock', size: [0.56, 0.54, 0.9], rough: 0.4, seed: 7, detail: 3, at: [0.24, 0, -0.1], repeat: [{ around: 4, start: 15 }] },
        { type: 'rock', size: [0.5, 0.5, 1.0], rough: 0.3, seed: 8, detail: 3, at: [0.02, 0, 0.55] },
        { type: 'scatter', of: { type: 'leaf', length: 0.14, width: 0.09, segments: 3 }, aim: 'any', count: 52, size: [0.64, 0.6, 0.9], seed: 4, at: [0.27, 0, -0.85], repeat: [{ around: 4 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.14, width: 0.09, segments: 3 }, aim: 'any', count: 52, size: [0.66, 0.62, 0.95], seed: 5, at: [0.28, 0, -0.28], repeat: [{ around: 5, start: 36 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.14, width: 0.09, segments: 3 }, aim: 'any', count: 50, size: [0.56, 0.54, 0.9], seed: 6, at: [0.24, 0, 0.35], repeat: [{ around: 4, start: 15 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.14, width: 0.09, segments: 3 }, aim: 'any', count: 90, size: [0.5, 0.5, 1.0], seed: 7, upper: true, at: [0.02, 0, 1.05] },
      ] } },
      at: [0, 0, 'start'],
    },
    {
      name: 'crown', note: 'flat leafy clumps that spread wide', when: { crown: 'spreading', leaves: true }, material: 'leaf', follows: ['trunk'],
      form: { type: 'fitted', size: ['w', 'w', 'tall'], of: { type: 'join', parts: [
        { type: 'rock', size: [1.7, 1.7, 0.75], rough: 0.35, seed: 2, detail: 4, at: [0, 0, -0.2] },
        { type: 'rock', size: [0.9, 0.85, 0.55], rough: 0.4, seed: 5, detail: 3, at: [0.75, 0, -0.32], repeat: [{ around: 7 }] },
        { type: 'rock', size: [0.85, 0.8, 0.55], rough: 0.4, seed: 6, detail: 3, at: [0.42, 0, 0.18], repeat: [{ around: 4, start: 25 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.17, width: 0.1, segments: 3 }, aim: 'any', count: 90, size: [0.92, 0.86, 0.55], seed: 4, at: [0.75, 0, -0.05], repeat: [{ around: 7 }] },
        { type: 'scatter', of: { type: 'leaf', length: 0.17, width: 0.1, segments: 3 }, aim: 'any', count: 120, size: [0.86, 0.8, 0.56], seed: 5, upper: true, at: [0.42, 0, 0.45], repeat: [{ around: 4, start: 25 }] },
      ] } },
      at: [0, 0, 'start'],
    },
    {
      name: 'fruit', words: ['apple', 'cherry', 'orange', 'berry'], note: 'fruit all over the crown', when: { fruit: true, leaves: true }, parent: 'crown', material: 'fruit', follows: ['trunk', 'crown'],
      form: { type: 'scatter', of: { type: 'ball', size: [0.16, 0.15, 0.16], segments: 10 }, count: 44, size: ['w * 0.8', 'w * 0.8', 'tall * 0.8'], seed: 11, scale: [0.85, 1.15] },
      at: [0, 0, 'start + tall * 0.5'],
    },
    {
      name: 'grass', words: ['tuft'], note: 'tufts around the trunk', when: { grass: true }, material: 'grass',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], ['r * 5', 0], ['r * 4.6', 0.03], ['r * 3', 0.06], [0, 0.08]] },
        { type: 'scatter', of: { type: 'leaf', length: 0.26, width: 0.035, segments: 3, bend: 0.5 }, count: 150, size: ['r * 8.6', 'r * 8.6', 0.02], upper: true, fill: 0.5, aim: 'up', seed: 3, at: [0, 0, 0.03] },
      ] },
    },
  ],
  briefs: ['a round leafy tree with a thick trunk', 'an apple tree with red fruit, 4 m tall', 'a tall slender tree with orange leaves', 'a bare tree without leaves'],
});
