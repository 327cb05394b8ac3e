import { count, kind, length } from '../../kind.ts';

export const log = kind({
  name: 'log',
  group: 'nature',
  words: ['wooden log', 'tree trunk', 'fallen tree', 'firewood', 'timber log'],
  about: 'A sawn log with ridged bark, year rings on its ends and a branch stub; mossy or with mushrooms if asked.',
  parameters: {
    width: length(1.5, 0.15, 8, 'length of the log', 'width'),
    height: length(0.36, 0.04, 1.6, 'diameter of the log', 'height'),
    ridges: count(24, 12, 40, 'ridges of the bark'),
    mushrooms: count(4, 1, 8, 'number of mushrooms', 'mushroom.count'),
  },
  derived: { r: 'height / 2', l: 'width / 2' },
  options: {
    stub: { words: ['stub', 'branch', 'knot', 'twig'], on: true },
    moss: { words: ['moss', 'mossy'], on: false },
    mushrooms: { words: ['mushroom', 'fungus', 'fungi', 'toadstool'], on: false },
  },
  materials: { bark: 'bark', wood: 'pine #d8b27e', ring: 'pine #a9774a', moss: 'grass', cap: 'fruit skin #c9772f', stem: 'cream' },
  main: ['bark'],
  parts: [
    {
      name: 'bark', words: ['log', 'trunk', 'body'], note: 'trunk with ridged bark', material: 'bark',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', shape: { star: 'r', inner: 'r * 0.93', points: 'floor(ridges / 4) * 4' }, depth: 'width - r * 0.04', bevel: 'r * 0.03' },
        { type: 'extrude', plane: 'yz', shape: { star: 'r * 0.985', inner: 'r * 0.945', points: 'floor(ridges / 4) * 4 + 6' }, depth: 'width - r * 0.1', bevel: 'r * 0.03' },
      ] },
      at: [0, 0, 'r'],
    },
    {
      name: 'end', words: ['cut', 'face', 'wood'], note: 'sawn ends', material: 'wood',
      form: { type: 'cylinder', radius: 'r * 0.9', height: 'r * 0.1', segments: 40, bevel: 'r * 0.012' },
      at: ['l - r * 0.11', 0, 'r'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ring', words: ['year ring', 'growth ring'], note: 'year rings on the ends', material: 'ring', parent: 'end', follows: ['end'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 40, profile: [['r * 0.74', 0], ['r * 0.765', 0], ['r * 0.765', 'r * 0.02'], ['r * 0.74', 'r * 0.02']] },
        { type: 'lathe', loop: true, segments: 36, profile: [['r * 0.56', 0], ['r * 0.59', 0], ['r * 0.59', 'r * 0.02'], ['r * 0.56', 'r * 0.02']], at: ['r * 0.02', 0, 0] },
        { type: 'lathe', loop: true, segments: 32, profile: [['r * 0.39', 0], ['r * 0.415', 0], ['r * 0.415', 'r * 0.02'], ['r * 0.39', 'r * 0.02']], at: ['r * 0.04', 0, 0] },
        { type: 'lathe', loop: true, segments: 28, profile: [['r * 0.22', 0], ['r * 0.25', 0], ['r * 0.25', 'r * 0.02'], ['r * 0.22', 'r * 0.02']], at: ['r * 0.05', 0, 0] },
        { type: 'cylinder', radius: 'r * 0.07', height: 'r * 0.02', segments: 16, at: ['r * 0.055', 0, 0] },
        { type: 'box', size: ['r * 0.42', 'r * 0.018', 'r * 0.02'], at: ['r * 0.42', 'r * 0.14', 0], turn: [0, 0, 18] },
        { type: 'box', size: ['r * 0.4', 'r * 0.016', 'r * 0.02'], at: ['r * -0.36', 'r * 0.3', 0], turn: [0, 0, -40] },
      ] },
      at: ['l - r * 0.02', 0, 'r'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'stub', words: ['branch', 'knot', 'twig'], note: 'sawn-off branch towards the front', when: { stub: true }, material: 'bark',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'r * 0.44', top: 'r * 0.3', height: 'r * 0.3', segments: 18, bevel: 'r * 0.06' },
        { type: 'cylinder', radius: 'r * 0.3', top: 'r * 0.26', height: 'r * 0.75', segments: 18, bevel: 'r * 0.03' },
      ] },
      at: ['l * 0.34', 'r * -0.72', 'r * 1.22'], turn: [72, 24, 0],
    },
    {
      name: 'stub_end', words: ['stub wood'], note: 'pale wood of the stub', when: { stub: true }, parent: 'stub', material: 'wood',
      form: { type: 'cylinder', radius: 'r * 0.215', height: 'r * 0.1', segments: 18, bevel: 'r * 0.012' },
      at: ['l * 0.34 + r * 0.67 * sin(24) * cos(72)', 'r * -0.72 - r * 0.67 * sin(72)', 'r * 1.22 + r * 0.67 * cos(24) * cos(72)'], turn: [72, 24, 0],
    },
    {
      name: 'moss', note: 'moss along the top', when: { moss: true }, material: 'moss',
      form: { type: 'join', parts: [
        { type: 'rock', size: ['l * 0.9', 'r * 1.1', 'r * 0.3'], rough: 0.6, seed: 3, detail: 4, at: ['l * -0.35', 'r * -0.1', 'r * 1.8'] },
        { type: 'rock', size: ['l * 0.5', 'r * 0.8', 'r * 0.26'], rough: 0.6, seed: 6, detail: 4, at: ['l * 0.55', 'r * 0.15', 'r * 1.83'] },
      ] },
    },
    {
      name: 'mushroom', words: ['fungus', 'toadstool'], note: 'small mushrooms on the log', when: { mushrooms: true }, material: 'cap',
      form: { type: 'stretched', by: [1.6, 1.6, 1.6], of: { type: 'join', parts: [
        { type: 'lathe', segments: 12, smooth: true, profile: [[0, 0], ['r * 0.07', 0], ['r * 0.05', 'r * 0.2'], [0, 'r * 0.34']] },
        { type: 'lathe', segments: 20, smooth: true, profile: [[0, 'r * 0.24'], ['r * 0.2', 'r * 0.2'], ['r * 0.21', 'r * 0.23'], ['r * 0.15', 'r * 0.36'], [0, 'r * 0.42']] },
      ] } },
      at: ['l * -0.42', 'r * -0.5', 'r * 1.8'], repeat: [{ along: 'mushrooms', step: ['min(r * 0.42, l * 0.18)', 0, 0] }],
    },
  ],
  briefs: ['a mossy log', 'a birch log 1 m long with mushrooms'],
});
