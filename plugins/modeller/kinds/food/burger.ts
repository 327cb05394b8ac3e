import { count, kind, length } from '../../kind.ts';

export const burger = kind({
  name: 'burger',
  group: 'food',
  words: ['hamburger', 'cheeseburger', 'beefburger'],
  about: 'A burger: seeded bun, lettuce, tomato, cheese and patty.',
  parameters: {
    width: length(0.11, 0.04, 2, 'width of the bun'),
    patties: count(1, 1, 3, 'patties', 'patty.count'),
  },
  derived: { r: 'width / 2', h: 'width * 0.13', stack: 'h * 1.25', heel: 'h * 1.15', lid: 'heel + patties * stack + h * 0.5' },
  options: { cheese: { words: ['cheese'], on: true }, tomato: { words: ['tomato'], on: true }, lettuce: { words: ['lettuce', 'salad'], on: true }, seeds: { words: ['seed', 'sesame'], on: true } },
  materials: { bun: 'bread crust', patty: 'meat', cheese: 'cheese', lettuce: 'foliage #7fb544', tomato: 'fruit skin', seeds: 'crumb #f3e3bd' },
  main: ['bun'],
  parts: [
    { name: 'heel', words: ['bottom', 'lower bun'], note: 'lower half of the bun', material: 'bun', form: { type: 'lathe', smooth: true, segments: 48, profile: [[0, 0], ['r * 0.88', 0], ['r * 0.97', 'heel * 0.35'], ['r * 0.97', 'heel * 0.75'], ['r * 0.9', 'heel'], [0, 'heel']] } },
    {
      name: 'patty', words: ['meat', 'beef'], note: 'grilled patty', material: 'patty',
      form: { type: 'rock', size: ['width * 1.02', 'width * 1.02', 'h * 1.02'], rough: 0.1, seed: 8, detail: 4 },
      at: [0, 0, 'heel - h * 0.05'], repeat: [{ along: 'patties', step: [0, 0, 'stack'] }],
    },
    {
      name: 'cheese', note: 'slice of cheese that droops at its corners', material: 'cheese', when: { cheese: true }, follows: ['patty'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['width * 0.86', 'width * 0.86', 'h * 0.16'], bevel: 'h * 0.04', segments: 2, turn: [0, 0, 45] },
          { type: 'extrude', shape: [['r * -0.3', 0], ['r * 0.3', 0], [0, 'r * 0.46']], depth: 'h * 0.14', bevel: 'h * 0.03', at: [0, 'r * 0.92', 'h * 0.02'], turn: [-62, 0, 0], repeat: [{ around: 4 }] },
        ],
      },
      at: [0, 0, 'heel + h * 0.9'], repeat: [{ along: 'patties', step: [0, 0, 'stack'] }],
    },
    {
      name: 'tomato', words: ['slice'], note: 'slices of tomato', material: 'tomato', when: { tomato: true }, follows: ['patty'],
      form: { type: 'cylinder', radius: 'r * 0.52', height: 'h * 0.3', bevel: 'h * 0.1', segments: 32 }, at: ['r * 0.44', 0, 'lid - h * 0.92'], repeat: [{ around: 3, start: 30 }],
    },
    {
      name: 'lettuce', words: ['salad', 'leaf'], note: 'curly leaf of lettuce', material: 'lettuce', when: { lettuce: true }, follows: ['patty'],
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'r * 0.95', height: 'h * 0.14', bevel: 'h * 0.04', segments: 40 },
          { type: 'ball', size: ['r * 0.3', 'r * 0.34', 'h * 0.22'], segments: 12, at: ['r * 0.98', 0, 'h * 0.02'], turn: [0, 22, 0], repeat: [{ around: 13 }] },
          { type: 'ball', size: ['r * 0.28', 'r * 0.3', 'h * 0.2'], segments: 12, at: ['r * 0.98', 0, 'h * 0.12'], turn: [0, -18, 0], repeat: [{ around: 13, start: 14 }] },
        ],
      },
      at: [0, 0, 'lid - h * 0.86'],
    },
    { name: 'crown', words: ['top', 'lid', 'upper bun', 'bun'], note: 'upper half of the bun', material: 'bun', follows: ['patty'], form: { type: 'lathe', smooth: true, segments: 48, profile: [[0, 0], ['r * 0.92', 0], ['r', 'h * 0.6'], ['r * 0.92', 'h * 1.6'], ['r * 0.6', 'h * 2.6'], [0, 'h * 3']] }, at: [0, 0, 'lid - h * 0.82'] },
    {
      name: 'seeds', words: ['seed', 'sesame'], note: 'sesame on the crown', material: 'seeds', when: { seeds: true }, parent: 'crown', follows: ['patty'],
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['r * 0.05', 'r * 0.09', 'r * 0.03'], segments: 8, at: [0, 'r * 0.08', 'h * 2.98'], repeat: [{ around: 4 }] },
          { type: 'ball', size: ['r * 0.09', 'r * 0.05', 'r * 0.03'], segments: 8, at: ['r * 0.36', 0, 'h * 2.86'], turn: [0, 16, 0], repeat: [{ around: 9, start: 12 }] },
          { type: 'ball', size: ['r * 0.05', 'r * 0.09', 'r * 0.03'], segments: 8, at: ['r * 0.63', 0, 'h * 2.53'], turn: [0, 34, 0], repeat: [{ around: 13 }] },
        ],
      },
      at: [0, 0, 'lid - h * 0.82'],
    },
  ],
  briefs: ['a burger', 'a double cheeseburger with two patties and no tomato', 'a giant hamburger without lettuce'],
});
