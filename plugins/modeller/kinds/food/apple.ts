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
          profile: [[0, 'body * 0.07'], ['radius * 0.12', 'body * 0.05'], ['radius * 0.3', 0], ['radius * 0.58', 'body * 0.065'], ['radius * 0.87', 'body * 0.3'], ['radius', 'body * 0.56'], ['radius * 0.9', 'body * 0.81'], ['radius * 0.62', 'body * 0.965'], ['radius * 0.38', 'body'], ['radius * 0.15', 'body * 0.93'], [0, 'body * 0.84']],
        }],
      },
    },
    {
      name: 'body', words: ['fruit', 'skin'], note: 'apple with a bite taken out', when: { bite: true }, material: 'skin',
      form: {
        type: 'cut',
        of: {
          type: 'lathe', smooth: true, segments: 48,
          profile: [[0, 'body * 0.07'], ['radius * 0.12', 'body * 0.05'], ['radius * 0.3', 0], ['radius * 0.58', 'body * 0.065'], ['radius * 0.87', 'body * 0.3'], ['radius', 'body * 0.56'], ['radius * 0.9', 'body * 0.81'], ['radius * 0.62', 'body * 0.965'], ['radius * 0.38', 'body'], ['radius * 0.15', 'body * 0.93'], [0, 'body * 0.84']],
        },
        by: [
          { type: 'ball', size: ['radius * 0.94', 'radius * 0.94', 'body * 0.46'], segments: 24, at: ['radius * 0.66', 'radius * -0.78', 'body * 0.56'] },
          { type: 'ball', size: ['radius * 0.52', 'radius * 0.52', 'body * 0.26'], segments: 24, at: ['radius * 0.38', 'radius * -0.92', 'body * 0.68'] },
          { type: 'ball', size: ['radius * 0.56', 'radius * 0.56', 'body * 0.27'], segments: 24, at: ['radius * 0.9', 'radius * -0.5', 'body * 0.62'] },
          { type: 'ball', size: ['radius * 0.56', 'radius * 0.56', 'body * 0.27'], segments: 24, at: ['radius * 0.66', 'radius * -0.74', 'body * 0.76'] },
        ],
      },
    },
    {
      name: 'flesh', words: ['bite', 'inside'], note: 'pale flesh in the bite', when: { bite: true }, material: 'flesh',
      form: {
        type: 'cut',
        of: {
          type: 'lathe', smooth: true, segments: 48,
          profile: [[0, 'body * 0.1'], ['radius * 0.12', 'body * 0.08'], ['radius * 0.3', 'body * 0.02'], ['radius * 0.57', 'body * 0.085'], ['radius * 0.855', 'body * 0.31'], ['radius * 0.98', 'body * 0.56'], ['radius * 0.88', 'body * 0.8'], ['radius * 0.61', 'body * 0.945'], ['radius * 0.38', 'body * 0.98'], ['radius * 0.15', 'body * 0.91'], [0, 'body * 0.82']],
        },
        by: [
          { type: 'ball', size: ['radius * 0.874', 'radius * 0.874', 'body * 0.428'], segments: 24, at: ['radius * 0.66', 'radius * -0.78', 'body * 0.56'] },
          { type: 'ball', size: ['radius * 0.484', 'radius * 0.484', 'body * 0.242'], segments: 24, at: ['radius * 0.38', 'radius * -0.92', 'body * 0.68'] },
          { type: 'ball', size: ['radius * 0.521', 'radius * 0.521', 'body * 0.251'], segments: 24, at: ['radius * 0.9', 'radius * -0.5', 'body * 0.62'] },
          { type: 'ball', size: ['radius * 0.521', 'radius * 0.521', 'body * 0.251'], segments: 24, at: ['radius * 0.66', 'radius * -0.74', 'body * 0.76'] },
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
