import { count, kind, length } from '../../kind.ts';

export const cactus = kind({
  name: 'cactus',
  group: 'nature',
  words: ['saguaro', 'cacti', 'succulent'],
  about: 'A ribbed cactus with arms, spines and a pot if wanted.',
  parameters: {
    height: length(0.34, 0.1, 6, 'ground to the top', 'height'),
    stem_thickness: length(0.09, 0.03, 1, 'thickness of the stem', 'stem.thickness'),
    arms: count(2, 1, 5, 'arms', 'arm.count'),
  },
  derived: { base: 'height * 0.26', body: 'height - base * 0.8', radius: 'stem_thickness / 2', reach: 'radius * 2.1' },
  options: { arms: { words: ['arm'], on: true }, pot: { words: ['pot', 'flowerpot'], on: true }, flower: { words: ['flower', 'bloom', 'blossom'], on: true } },
  materials: { flesh: 'foliage #4b8250', spines: 'bone', pot: 'terracotta', soil: 'soil', flower: 'petals #e8488a' },
  main: ['flesh'],
  parts: [
    {
      name: 'pot', note: 'clay pot with a rolled rim', material: 'pot', when: { pot: true },
      form: { type: 'lathe', wall: 'radius * 0.22', bevel: 'radius * 0.12', profile: [[0, 0], ['radius * 1.35', 0], ['radius * 1.75', 'base * 0.72'], ['radius * 1.95', 'base * 0.72'], ['radius * 2.02', 'base']] },
    },
    { name: 'soil', note: 'earth in the pot', material: 'soil', when: { pot: true }, form: { type: 'cylinder', radius: 'radius * 1.72', height: 'base * 0.3', segments: 32 }, at: [0, 0, 'base * 0.58'] },
    { name: 'mound', words: ['ground', 'sand'], note: 'mound of sand', material: 'soil', when: { pot: false }, form: { type: 'rock', size: ['radius * 6', 'radius * 6', 'base * 1.2'], rough: 0.15, seed: 4 } },
    {
      name: 'stem', words: ['body', 'trunk'], note: 'ribbed stem with a round top', material: 'flesh',
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', smooth: true, segments: 32, profile: [[0, 0], ['radius * 0.8', 0], ['radius * 0.84', 'body * 0.5'], ['radius * 0.78', 'body * 0.85'], ['radius * 0.5', 'body * 0.965'], [0, 'body * 0.995']] },
          { type: 'tube', segments: 8, per: 4, radius: ['radius * 0.17', 'radius * 0.19', 'radius * 0.18', 'radius * 0.12'], path: [['radius * 0.78', 0, 'body * 0.01'], ['radius * 0.82', 0, 'body * 0.5'], ['radius * 0.76', 0, 'body * 0.85'], ['radius * 0.2', 0, 'body * 0.98']], repeat: [{ around: 12 }] },
        ],
      },
      at: [0, 0, 'base * 0.8'],
    },
    {
      name: 'arm', words: ['branch'], note: 'arm that bends upwards', material: 'flesh', when: { arms: true }, follows: ['stem'],
      form: {
        type: 'tube', segments: 16, per: 8, radius: ['radius * 0.5', 'radius * 0.55', 'radius * 0.55', 'radius * 0.5', 'radius * 0.36'],
        path: [['radius * 0.6', 0, 'base * 0.8 + body * 0.34'], ['reach * 0.8', 0, 'base * 0.8 + body * 0.36'], ['reach', 0, 'base * 0.8 + body * 0.48'], ['reach', 0, 'base * 0.8 + body * 0.62'], ['reach', 0, 'base * 0.8 + body * 0.7']],
      },
      repeat: [{ around: 'arms', start: 10 }],
    },
    {
      name: 'spines', words: ['spine', 'thorn', 'needle'], note: 'rows of pale spines', material: 'spines', follows: ['stem'],
      form: {
        type: 'join',
        parts: [{ type: 'cylinder', radius: 'radius * 0.045', top: 0, height: 'radius * 0.32', segments: 5, at: ['radius * 0.94', 0, 'base * 0.8 + body * 0.16'], turn: [0, 90, 0], repeat: [{ along: 9, step: [0, 0, 'body * 0.08'] }, { around: 12 }] }],
      },
    },
    {
      name: 'flower', words: ['bloom', 'blossom'], note: 'flower on top', material: 'flower', when: { flower: true },
      form: {
        type: 'join',
        parts: [
          { type: 'leaf', length: 'radius * 0.8', width: 'radius * 0.42', bend: -0.5, at: [0, 'radius * 0.05', 'height - radius * 0.1'], turn: [35, 0, 0], repeat: [{ around: 9 }] },
          { type: 'ball', size: ['radius * 0.34', 'radius * 0.34', 'radius * 0.3'], at: [0, 0, 'height - radius * 0.05'], segments: 14 },
        ],
      },
    },
  ],
  briefs: ['a cactus in a clay pot', 'a 3 m tall saguaro with four arms and without a pot', 'a tiny cactus with a yellow flower and no arms'],
});
