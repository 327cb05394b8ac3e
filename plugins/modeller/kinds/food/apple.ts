import { kind, length } from '../../kind.ts';

export const apple = kind({
  name: 'apple',
  group: 'food',
  words: ['red apple', 'green apple'],
  about: 'An apple with a dimple, a stalk and a leaf.',
  parameters: {
    height: length(0.075, 0.03, 1, 'foot to shoulder'),
    width: length(0.08, 0.03, 1, 'width', 'width'),
    stalk: length(0.018, 0.004, 0.2, 'length of the stalk', 'stalk.length'),
  },
  derived: { r: 'width / 2' },
  options: { leaf: { words: ['leaf'], on: true }, stalk: { words: ['stalk', 'stem'], on: true }, bite: { words: ['bite', 'bitten'], on: false } },
  materials: { skin: 'fruit skin', stalk: 'bark', leaf: 'foliage', flesh: 'cream' },
  parts: [
    {
      name: 'body', words: ['skin', 'fruit'], note: 'body with a dimple above and below', material: 'skin', when: { bite: false },
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 'height * 0.07'], ['r * 0.16', 'height * 0.03'], ['r * 0.36', 0], ['r * 0.72', 'height * 0.14'], ['r * 0.97', 'height * 0.45'], ['r', 'height * 0.62'], ['r * 0.84', 'height * 0.88'], ['r * 0.52', 'height'], ['r * 0.22', 'height * 0.94'], [0, 'height * 0.8']],
      },
    },
    {
      name: 'body', note: 'body with a bite taken out', material: 'skin', when: { bite: true },
      form: {
        type: 'cut',
        of: {
          type: 'lathe', smooth: true, segments: 48,
          profile: [[0, 'height * 0.07'], ['r * 0.16', 'height * 0.03'], ['r * 0.36', 0], ['r * 0.72', 'height * 0.14'], ['r * 0.97', 'height * 0.45'], ['r', 'height * 0.62'], ['r * 0.84', 'height * 0.88'], ['r * 0.52', 'height'], ['r * 0.22', 'height * 0.94'], [0, 'height * 0.8']],
        },
        by: [{ type: 'ball', size: ['r * 0.9', 'r * 0.9', 'r * 0.9'], segments: 24, at: ['r * 0.8', 'r * -0.6', 'height * 0.55'] }],
      },
    },
    {
      name: 'stalk', words: ['stem'], note: 'woody stalk', material: 'stalk', when: { stalk: true },
      form: { type: 'tube', segments: 8, radius: ['r * 0.035', 'r * 0.04', 'r * 0.065'], path: [[0, 0, 'height * 0.78'], ['stalk * 0.12', 0, 'height * 0.8 + stalk * 0.6'], ['stalk * 0.3', 0, 'height * 0.8 + stalk']] },
    },
    {
      name: 'leaf', note: 'leaf at the stalk', material: 'leaf', when: { leaf: true, stalk: true }, parent: 'stalk', follows: ['stalk'],
      form: { type: 'leaf', length: 'r * 0.85', width: 'r * 0.42', bend: 0.2, segments: 8 }, at: ['stalk * 0.14', 0, 'height * 0.8 + stalk * 0.5'], turn: [24, 0, -70],
    },
  ],
  briefs: ['a red apple', 'a green apple with a bite', 'a golden apple, 12 cm wide, without a leaf'],
});
