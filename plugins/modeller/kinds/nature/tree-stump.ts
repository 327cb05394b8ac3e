import { count, kind, length } from '../../kind.ts';

export const treeStump = kind({
  name: 'tree stump',
  group: 'nature',
  words: ['stump', 'tree-stump', 'chopping block', 'sawn tree'],
  about: 'A sawn stump with ridged bark, spreading roots and year rings; with an axe in it, mushrooms or a sprout if asked.',
  parameters: {
    height: length(0.42, 0.08, 2, 'ground to the cut', 'height'),
    width: length(1.1, 0.2, 5, 'over the roots', 'width'),
    trunk: length(0.56, 0.1, 2.4, 'diameter of the cut', 'trunk.thickness'),
    roots: count(6, 3, 9, 'number of roots', 'root.count'),
    mushrooms: count(3, 1, 6, 'number of mushrooms', 'mushroom.count'),
  },
  derived: { r: 'min(trunk, width * 0.66) / 2', out: 'width / 2', k: 'min(r * 0.3, height * 0.22)' },
  options: {
    axe: { words: ['axe', 'ax', 'hatchet'], on: false },
    mushrooms: { words: ['mushroom', 'fungus', 'toadstool'], on: false },
    sprout: { words: ['sprout', 'shoot', 'sapling', 'new leaves'], on: false },
    moss: { words: ['moss', 'mossy', 'grass'], on: false },
  },
  materials: { bark: 'bark', wood: 'pine #d8b27e', ring: 'pine #a3724a', iron: 'steel', handle: 'birch', cap: 'fruit skin #c03a2b', leaf: 'foliage', moss: 'grass' },
  main: ['bark'],
  parts: [
    {
      name: 'trunk', words: ['bark', 'body', 'stump'], note: 'trunk with ridged bark that flares to the ground', material: 'bark',
      form: { type: 'join', parts: [
        { type: 'warped', taper: 0.86, of: { type: 'extrude', shape: { star: 'r * 1.16', inner: 'r * 1.07', points: 22 }, depth: 'height - r * 0.02', bevel: 'r * 0.03' } },
        { type: 'warped', taper: 0.72, twist: 8, of: { type: 'extrude', shape: { star: 'r * 1.42', inner: 'r * 1.24', points: 14 }, depth: 'height * 0.42', bevel: 'r * 0.04' } },
      ] },
    },
    {
      name: 'root', words: ['roots'], note: 'roots that creep outwards', material: 'bark', follows: ['trunk'],
      form: { type: 'fitted', size: ['out * 1.0 - r * 0.7', 'k * 2.1', 'height * 0.5'], of: { type: 'join', parts: [
        { type: 'tube', segments: 12, per: 6, radius: ['k * 0.95', 'k * 1.0', 'k * 0.8', 'k * 0.55', 'k * 0.25'], path: [[0, 0, 'height * 0.4'], ['out * 0.14', 'k * 0.1', 'height * 0.26'], ['out * 0.3', 'k * 0.35', 'k * 0.85'], ['out * 0.5', 'k * -0.1', 'k * 0.6'], ['out * 0.68', 'k * 0.3', 'k * 0.3']] },
      ] } },
      at: ['out * 0.5 + r * 0.35', 0, 0], repeat: [{ around: 'roots' }],
    },
    {
      name: 'cut', words: ['top', 'wood', 'face'], note: 'sawn face', material: 'wood',
      form: { type: 'cylinder', radius: 'r * 0.9', height: 'r * 0.12', segments: 44, bevel: 'r * 0.012' },
      at: [0, 0, 'height - r * 0.13'],
    },
    {
      name: 'ring', words: ['year ring', 'growth ring'], note: 'year rings and two cracks', material: 'ring', parent: 'cut', follows: ['cut'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 44, profile: [['r * 0.76', 0], ['r * 0.785', 0], ['r * 0.785', 'r * 0.03'], ['r * 0.76', 'r * 0.03']] },
        { type: 'lathe', loop: true, segments: 40, profile: [['r * 0.61', 0], ['r * 0.635', 0], ['r * 0.635', 'r * 0.03'], ['r * 0.61', 'r * 0.03']], at: ['r * 0.02', 0, 0] },
        { type: 'lathe', loop: true, segments: 36, profile: [['r * 0.47', 0], ['r * 0.495', 0], ['r * 0.495', 'r * 0.03'], ['r * 0.47', 'r * 0.03']], at: ['r * 0.035', 0, 0] },
        { type: 'lathe', loop: true, segments: 32, profile: [['r * 0.33', 0], ['r * 0.355', 0], ['r * 0.355', 'r * 0.03'], ['r * 0.33', 'r * 0.03']], at: ['r * 0.045', 0, 0] },
        { type: 'lathe', loop: true, segments: 28, profile: [['r * 0.19', 0], ['r * 0.215', 0], ['r * 0.215', 'r * 0.03'], ['r * 0.19', 'r * 0.03']], at: ['r * 0.05', 0, 0] },
        { type: 'cylinder', radius: 'r * 0.06', height: 'r * 0.03', segments: 16, at: ['r * 0.05', 0, 0] },
        { type: 'box', size: ['r * 0.6', 'r * 0.02', 'r * 0.03'], at: ['r * 0.4', 'r * 0.2', 0], turn: [0, 0, 24] },
        { type: 'box', size: ['r * 0.5', 'r * 0.018', 'r * 0.03'], at: ['r * -0.3', 'r * -0.4', 0], turn: [0, 0, 52] },
      ] },
      at: [0, 0, 'height - r * 0.03'],
    },
    {
      name: 'axe', words: ['hatchet', 'axe head', 'blade'], note: 'axe head in the wood', when: { axe: true }, material: 'iron',
      form: { type: 'extrude', plane: 'xz', depth: 'r * 0.13', bevel: 'r * 0.01', shape: [['r * -0.1', 'r * 0.05'], ['r * -0.26', 'r * -0.34'], ['r * 0.3', 'r * -0.34'], ['r * 0.16', 'r * 0.05'], ['r * 0.14', 'r * 0.32'], ['r * -0.1', 'r * 0.32']] },
      at: [0, 'r * -0.1', 'height + r * 0.26'], turn: [0, 12, 20],
    },
    {
      name: 'handle', words: ['axe handle', 'shaft'], note: 'bent handle of the axe', when: { axe: true }, parent: 'axe', material: 'handle',
      form: { type: 'strap', up: [0, 1, 0], width: 'r * 0.1', thickness: 'r * 0.16', per: 5, path: [['r * -0.1', 0, 'r * 0.2'], ['r * 0.3', 0, 'r * 0.22'], ['r * 0.9', 0, 'r * 0.16'], ['r * 1.4', 0, 'r * 0.24'], ['r * 1.62', 0, 'r * 0.2']], scale: [1, 1, 0.9, 1, 1.25] },
      at: [0, 'r * -0.1', 'height + r * 0.26'], turn: [0, -16, 20],
    },
    {
      name: 'mushroom', words: ['fungus', 'toadstool'], note: 'mushrooms at the foot', when: { mushrooms: true }, material: 'cap',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 14, smooth: true, profile: [[0, 0], ['r * 0.09', 0], ['r * 0.06', 'r * 0.24'], [0, 'r * 0.4']] },
        { type: 'lathe', segments: 22, smooth: true, profile: [[0, 'r * 0.3'], ['r * 0.22', 'r * 0.25'], ['r * 0.23', 'r * 0.28'], ['r * 0.16', 'r * 0.42'], [0, 'r * 0.5']] },
      ] },
      at: [0, 'r * -1.35', 0], repeat: [{ around: 'mushrooms', start: -40, sweep: 80 }],
    },
    {
      name: 'sprout', words: ['shoot', 'sapling'], note: 'young shoot at the edge of the cut', when: { sprout: true }, material: 'leaf',
      form: { type: 'join', parts: [
        { type: 'tube', radius: ['r * 0.04', 'r * 0.03', 'r * 0.018'], segments: 8, path: [[0, 0, 0], ['r * 0.05', 'r * -0.06', 'r * 0.4'], ['r * 0.02', 'r * -0.04', 'r * 0.8']] },
        { type: 'leaf', length: 'r * 0.42', width: 'r * 0.22', bend: 0.3, segments: 8, turn: [30, 0, 0], at: ['r * 0.04', 'r * -0.05', 'r * 0.44'] },
        { type: 'leaf', length: 'r * 0.42', width: 'r * 0.22', bend: 0.3, segments: 8, turn: [34, 0, 130], at: ['r * 0.04', 'r * -0.05', 'r * 0.58'] },
        { type: 'leaf', length: 'r * 0.38', width: 'r * 0.2', bend: 0.2, segments: 8, turn: [52, 0, 240], at: ['r * 0.02', 'r * -0.04', 'r * 0.76'] },
      ] },
      at: ['r * -0.5', 'r * -0.3', 'height - r * 0.04'],
    },
    {
      name: 'moss', words: ['grass'], note: 'moss between the roots', when: { moss: true }, material: 'moss',
      form: { type: 'join', parts: [{ type: 'rock', size: ['r * 0.8', 'r * 0.6', 'height * 0.4'], rough: 0.5, seed: 4, detail: 4, at: ['r * 1.15', 0, 0], repeat: [{ around: 'roots', start: '180 / roots' }] }] },
    },
  ],
  surface: { z: 'height', width: 'r * 1.2', depth: 'r * 1.2' },
  briefs: ['a tree stump with an axe in it', 'an old mossy stump with mushrooms', 'a wide stump with eight roots'],
});
