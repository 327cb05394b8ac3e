import { kind, length } from '../../kind.ts';

export const apple = kind({
  name: 'apple',
  group: 'food',
  words: ['red apple', 'green apple', 'windfall'],
  about: 'An apple with its stalk and a leaf; bitten if asked.',
  parameters: {
    height: length(0.088, 0.03, 0.4, 'ground to the tip of the stalk', 'height'),
    width: length(0.078, 0.03, 0.4, 'diameter', 'body.width'),
    stem_length: length(0.022, 0.006, 0.08, 'length of the stalk', 'stem.length'),
    leaf_length: length(0.045, 0.015, 0.15, 'length of the leaf', 'leaf.length'),
  },
  derived: { radius: 'width / 2', stalk: 'min(stem_length, height * 0.4)', body: 'height - stalk * 0.62', pit: 'body * 0.86' },
  options: {
    leaf: { words: ['leaf', 'leaves'], on: true },
    stem: { words: ['stem', 'stalk'], on: true },
    bite: { words: ['bite', 'bitten', 'bite mark'], on: false, about: 'a bite taken out of it' },
  },
  materials: { skin: 'fruit skin', flesh: 'crumb #f3e6bd', stem: 'bark', leaf: 'foliage' },
  main: ['skin'],
  parts: [
    {
      name: 'body', words: ['fruit', 'skin'], note: 'round above, narrower below, hollowed at both ends', when: { bite: false }, material: 'skin',
      form: {
        type: 'join',
        parts: [{
          type: 'lathe', smooth: true, segments: 48,
          profile: [[0, 'body * 0.07'], ['radius * 0.12', 'body * 0.05'], ['radius * 0.34', 0], ['radius * 0.62', 'body * 0.07'], ['radius * 0.88', 'body * 0.3'], ['radius', 'body * 0.58'], ['radius * 0.92', 'body * 0.83'], ['radius * 0.66', 'body * 0.97'], ['radius * 0.42', 'body'], ['radius * 0.16', 'body * 0.92'], [0, 'body * 0.84']],
        }],
      },
    },
    {
      name: 'body', words: ['fruit', 'skin'], note: 'apple with a bite taken out', when: { bite: true }, material: 'skin',
      form: {
        type: 'cut',
        of: {
          type: 'lathe', smooth: true, segments: 48,
          profile: [[0, 'body * 0.07'], ['radius * 0.12', 'body * 0.05'], ['radius * 0.34', 0], ['radius * 0.62', 'body * 0.07'], ['radius * 0.88', 'body * 0.3'], ['radius', 'body * 0.58'], ['radius * 0.92', 'body * 0.83'], ['radius * 0.66', 'body * 0.97'], ['radius * 0.42', 'body'], ['radius * 0.16', 'body * 0.92'], [0, 'body * 0.84']],
        },
        by: [
          { type: 'ball', size: ['radius * 0.8', 'radius * 0.8', 'body * 0.4'], segments: 24, at: ['radius * 0.96', 'radius * -0.36', 'body * 0.7'] },
          { type: 'ball', size: ['radius * 0.8', 'radius * 0.84', 'body * 0.42'], segments: 24, at: ['radius * 1.02', 'radius * -0.1', 'body * 0.47'] },
          { type: 'ball', size: ['radius * 0.7', 'radius * 0.7', 'body * 0.36'], segments: 24, at: ['radius * 0.99', 'radius * 0.02', 'body * 0.75'] },
        ],
      },
    },
    {
      name: 'flesh', words: ['bite', 'inside'], note: 'pale flesh in the bite', when: { bite: true }, material: 'flesh',
      form: {
        type: 'cut',
        of: {
          type: 'lathe', smooth: true, segments: 48,
          profile: [[0, 'body * 0.1'], ['radius * 0.12', 'body * 0.08'], ['radius * 0.34', 'body * 0.02'], ['radius * 0.61', 'body * 0.09'], ['radius * 0.865', 'body * 0.31'], ['radius * 0.98', 'body * 0.58'], ['radius * 0.9', 'body * 0.82'], ['radius * 0.65', 'body * 0.95'], ['radius * 0.42', 'body * 0.98'], ['radius * 0.16', 'body * 0.9'], [0, 'body * 0.82']],
        },
        by: [
          { type: 'ball', size: ['radius * 0.74', 'radius * 0.74', 'body * 0.37'], segments: 24, at: ['radius * 0.96', 'radius * -0.36', 'body * 0.7'] },
          { type: 'ball', size: ['radius * 0.74', 'radius * 0.78', 'body * 0.39'], segments: 24, at: ['radius * 1.02', 'radius * -0.1', 'body * 0.47'] },
          { type: 'ball', size: ['radius * 0.64', 'radius * 0.64', 'body * 0.33'], segments: 24, at: ['radius * 0.99', 'radius * 0.02', 'body * 0.75'] },
        ],
      },
    },
    {
      name: 'stem', words: ['stalk'], note: 'woody stalk, thicker at its end', when: { stem: true }, material: 'stem',
      form: { type: 'tube', segments: 10, tip: 'flat', radius: ['radius * 0.035', 'radius * 0.03', 'radius * 0.055'], path: [[0, 0, 'pit - stalk * 0.2'], ['stalk * 0.04', 0, 'pit + (height - pit) * 0.5'], ['stalk * 0.2', 0, 'height - radius * 0.02']] },
    },
    {
      name: 'leaf', words: ['leaves'], note: 'leaf beside the stalk', when: { leaf: true }, material: 'leaf',
      form: {
        type: 'strap', up: [0, 0, 1], width: 'leaf_length * 0.46', thickness: 'leaf_length * 0.03', per: 8, scale: [0.1, 0.62, 0.95, 1, 0.86, 0.5, 0.06],
        path: [[0, 0, 0], ['leaf_length * 0.3', 0, 'leaf_length * 0.12'], ['leaf_length * 0.65', 0, 'leaf_length * 0.1'], ['leaf_length * 0.95', 0, 'leaf_length * -0.06']],
      },
      at: [0, 0, 'pit + (height - pit) * 0.34'], turn: [0, 0, -155],
    },
  ],
  briefs: ['a red apple with a leaf', 'a green apple with a bite taken out', 'three small yellow apples without leaves'],
});
