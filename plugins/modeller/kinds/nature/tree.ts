import { count, kind, length } from '../../kind.ts';

export const tree = kind({
  name: 'tree',
  group: 'nature',
  words: ['oak tree', 'deciduous tree', 'leafy tree', 'apple tree', 'maple tree'],
  about: 'A tree with a forked trunk, roots and a crown of leaves.',
  parameters: {
    height: length(5, 1.5, 25, 'ground to the top of the crown', 'height'),
    crown_width: length(3.6, 1, 18, 'width of the crown', 'width'),
    crown_height: length(3.1, 0.8, 14, 'height of the crown', 'crown.height'),
    trunk_thickness: length(0.36, 0.1, 2, 'thickness of the trunk', 'trunk.thickness'),
    branches: count(5, 3, 9, 'main branches', 'branch.count'),
    leaves: count(1500, 100, 2500, 'leaves'),
  },
  derived: { crown_middle: 'height - crown_height / 2', fork: 'height - crown_height * 0.95', leaf_size: 'crown_width * 0.085' },
  options: { fruit: { words: ['fruit', 'apple', 'fruits'], on: false }, leaves: { words: ['leaf', 'leaves', 'foliage'], on: true } },
  variants: { crown: { round: { words: ['rounded', 'bushy'] }, tall: { words: ['slender', 'poplar'], set: { crown_width: 1.8, crown_height: 4.2 } } } },
  materials: { leaves: 'foliage', trunk: 'bark', fruit: 'fruit skin' },
  main: ['leaves'],
  parts: [
    {
      name: 'trunk', words: ['stem'], note: 'trunk with a flared foot', material: 'trunk',
      form: {
        type: 'tube', tip: 'level', segments: 18, per: 4,
        path: [[0, 0, 0], [0, 0, 'fork * 0.12'], ['trunk_thickness * 0.15', 0, 'fork * 0.6'], [0, 'trunk_thickness * 0.1', 'fork'], [0, 0, 'crown_middle']],
        radius: ['trunk_thickness * 0.72', 'trunk_thickness * 0.5', 'trunk_thickness * 0.42', 'trunk_thickness * 0.36', 'trunk_thickness * 0.16'],
      },
    },
    {
      name: 'branch', words: ['bough', 'limb'], note: 'branch that rises into the crown', material: 'trunk', follows: ['trunk', 'crown'],
      form: {
        type: 'tube', segments: 10, per: 4,
        path: [[0, 0, 'fork * 0.92'], ['crown_width * 0.13', 0, 'fork + crown_height * 0.18'], ['crown_width * 0.3', 0, 'fork + crown_height * 0.42']],
        radius: ['trunk_thickness * 0.26', 'trunk_thickness * 0.16', 'trunk_thickness * 0.07'],
      },
      repeat: [{ around: 'branches', start: 20 }],
    },
    {
      name: 'crown', words: ['foliage', 'leaf', 'canopy', 'top'], note: 'billowing crown', material: 'leaves', when: { leaves: true },
      form: {
        type: 'blend', grain: 34, smooth: 5, size: ['crown_width * 0.84', 'crown_width * 0.84', 'crown_height * 0.86'],
        blobs: [[0, 0, 0.5, 0.32, 0.32, 0.42], [0.3, 0.05, 0.36, 0.22, 0.22, 0.24], [-0.28, 0.12, 0.4, 0.24, 0.22, 0.26], [0.04, -0.3, 0.38, 0.24, 0.22, 0.24], [0.02, 0.3, 0.4, 0.22, 0.22, 0.24],
          [0.18, -0.14, 0.7, 0.2, 0.2, 0.22], [-0.16, -0.12, 0.72, 0.2, 0.2, 0.2], [0, 0.16, 0.76, 0.2, 0.18, 0.2]],
      },
      at: [0, 0, 'height - crown_height * 0.94'],
    },
    {
      name: 'leaves', note: 'leaves all over the crown', material: 'leaves', when: { leaves: true }, follows: ['crown'],
      form: {
        type: 'scatter', of: { type: 'leaf', length: 'leaf_size', width: 'leaf_size * 0.62', segments: 3 }, count: 'leaves', seed: 3, fill: 0.14, aim: 'any',
        size: ['crown_width * 0.91', 'crown_width * 0.91', 'crown_height * 0.93'],
      },
      at: [0, 0, 'crown_middle'],
    },
    {
      name: 'fruit', words: ['apple'], note: 'ripe fruit in the crown', material: 'fruit', when: { fruit: true },
      form: { type: 'scatter', of: { type: 'ball', size: ['crown_width * 0.05', 'crown_width * 0.05', 'crown_width * 0.05'], segments: 12 }, count: 26, size: ['crown_width * 0.9', 'crown_width * 0.9', 'crown_height * 0.86'], seed: 9 },
      at: [0, 0, 'crown_middle'],
    },
  ],
  briefs: ['a tree', 'an 8 m tall apple tree with fruit', 'a low-poly tree with a thick trunk', 'a tall slender autumn tree with orange leaves'],
});
