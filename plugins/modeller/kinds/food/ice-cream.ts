import { count, kind, length } from '../../kind.ts';

export const iceCream = kind({
  name: 'ice cream',
  group: 'food',
  words: ['ice cream cone', 'icecream', 'gelato', 'sundae'],
  about: 'Scoops of ice cream in a waffle cone, in a little holder.',
  parameters: {
    height: length(0.12, 0.05, 1.5, 'height of the cone', 'cone.height'),
    scoop: length(0.058, 0.03, 0.8, 'width of a scoop', 'scoop.width'),
    scoops: count(2, 1, 3, 'scoops', 'scoop.count'),
  },
  derived: { r: 'scoop / 2', foot: 'height * 0.16', rim: 'foot + height', step: 'scoop * 0.68' },
  options: { cherry: { words: ['cherry'], on: true }, flake: { words: ['flake', 'wafer', 'stick'], on: false } },
  materials: { scoop: 'cream #f3c1cf', cone: 'crumb #d79a4c', cherry: 'fruit skin', flake: 'chocolate', holder: 'brass' },
  main: ['scoop'],
  parts: [
    {
      name: 'holder', words: ['stand'], note: 'wire stand that keeps it upright', material: 'holder',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'r * 0.95', thickness: 'r * 0.09', segments: 40, round_segments: 8, at: [0, 0, 'r * 0.045'] },
        { type: 'ring', radius: 'r * 0.52', thickness: 'r * 0.09', segments: 32, round_segments: 8, at: [0, 0, 'foot + height * 0.5'] },
        { type: 'tube', segments: 8, radius: 'r * 0.045', path: [['r * 0.95', 0, 'r * 0.045'], ['r * 0.9', 0, 'foot'], ['r * 0.53', 0, 'foot + height * 0.5']], repeat: [{ around: 3, start: 30 }] },
      ] },
    },
    {
      name: 'cone', words: ['waffle', 'cornet'], note: 'waffle cone with a rolled rim', material: 'cone',
      form: { type: 'join', parts: [
        { type: 'lathe', wall: 'r * 0.07', segments: 40, profile: [[0, 'foot'], ['r * 0.06', 'foot'], ['r * 0.9', 'rim - height * 0.02'], ['r * 0.96', 'rim']] },
        { type: 'tube', segments: 6, per: 3, radius: 'r * 0.028', path: [['r * 0.1', 0, 'foot + height * 0.06'], ['r * 0.4', 'r * 0.3', 'foot + height * 0.56'], ['r * 0.35', 'r * 0.82', 'foot + height * 0.96']], repeat: [{ around: 10 }] },
        { type: 'tube', segments: 6, per: 3, radius: 'r * 0.028', path: [['r * 0.1', 0, 'foot + height * 0.06'], ['r * 0.4', 'r * -0.3', 'foot + height * 0.56'], ['r * 0.35', 'r * -0.82', 'foot + height * 0.96']], repeat: [{ around: 10 }] },
      ] },
    },
    {
      name: 'scoop', words: ['ball', 'ice'], note: 'scoop with a ragged skirt', material: 'scoop', follows: ['cone'],
      form: { type: 'join', parts: [
        { type: 'rock', size: ['scoop', 'scoop', 'scoop * 0.92'], rough: 0.09, seed: 6, detail: 4 },
        { type: 'ring', radius: 'r * 0.86', thickness: 'r * 0.3', height: 'r * 0.3', segments: 40, round_segments: 10, at: [0, 0, 'r * 0.42'] },
      ] },
      at: [0, 0, 'rim - r * 0.5'], repeat: [{ along: 'scoops', step: [0, 0, 'step'] }],
    },
    {
      name: 'cherry', note: 'cherry on top', material: 'cherry', when: { cherry: true }, follows: ['scoop', 'cone'],
      form: { type: 'ball', size: ['r * 0.5', 'r * 0.5', 'r * 0.46'], segments: 20 }, at: [0, 0, 'rim - r * 0.5 + step * (scoops - 1) + scoop * 0.98'],
    },
    {
      name: 'flake', words: ['wafer', 'stick'], note: 'stick of chocolate', material: 'flake', when: { flake: true }, follows: ['scoop', 'cone'],
      form: { type: 'cylinder', radius: 'r * 0.13', height: 'scoop * 1.1', bevel: 'r * 0.02', segments: 12 }, at: ['r * 0.3', 0, 'rim - r * 0.2 + step * (scoops - 1)'], turn: [0, 24, 0],
    },
  ],
  briefs: ['an ice cream cone with three scoops', 'a chocolate ice cream with one scoop and a flake', 'a green ice cream without a cherry'],
});
