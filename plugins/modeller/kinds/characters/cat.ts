import { kind, length } from '../../kind.ts';

export const cat = kind({
  name: 'cat',
  group: 'characters',
  words: ['kitten', 'house cat', 'kitty', 'tomcat', 'pussycat'],
  about: 'A cat that sits upright, its tail laid round its feet.',
  parameters: {
    height: length(0.42, 0.05, 1.5, 'ground to the tips of the ears', 'height'),
    tail_thickness: length(0.11, 0.06, 0.18, 'thickness of the tail, for each metre of height'),
  },
  derived: { h: 'height', tail: 'h * tail_thickness / 2' },
  options: {
    collar: { words: ['collar', 'bell', 'necklace'], on: true },
    whisker: { words: ['whisker'], on: true },
    stripe: { words: ['stripe', 'tabby', 'striped'], on: false, about: 'tabby stripes on the back and head' },
  },
  materials: { fur: 'plush #d98c45', light: 'plush #f6e7d2', eye: 'porcelain #7fb04a', dark: 'porcelain #17171a', pink: 'paint #d98384', stripe: 'plush #9a5524', collar: 'leather #2f6f8f', bell: 'gold', whisker: 'plastic #f4f1ea' },
  main: ['fur'],
  parts: [
    {
      name: 'body', words: ['head', 'leg', 'fur', 'coat'], note: 'seated body with legs and head, in one skin', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.51', 'h * 0.63', 'h * 0.895'], grain: 54, smooth: 5,
        blobs: [
          [0, 0.12, 0.27, 0.21, 0.23, 0.26], [0, 0.05, 0.32, 0.18, 0, -0.06, 0.56, 0.125],
          [0.14, 0.08, 0.16, 0.115, 0.18, 0.155], [-0.14, 0.08, 0.16, 0.115, 0.18, 0.155], [0.17, -0.1, 0.04, 0.06, 0.11, 0.045],
          [-0.17, -0.1, 0.04, 0.06, 0.11, 0.045], [0.075, -0.11, 0.42, 0.07, 0.075, -0.17, 0.06, 0.05],
          [-0.075, -0.11, 0.42, 0.07, -0.075, -0.17, 0.06, 0.05], [0.075, -0.2, 0.04, 0.058, 0.075, 0.042],
          [-0.075, -0.2, 0.04, 0.058, 0.075, 0.042], [0, -0.11, 0.735, 0.195, 0.17, 0.155], [0.095, -0.14, 0.7, 0.11, 0.11, 0.1],
          [-0.095, -0.14, 0.7, 0.11, 0.11, 0.1],
        ],
      },
      at: [0, 'h * 0.035', 'h * -0.005'],
    },
    {
      name: 'chest', words: ['bib', 'belly'], note: 'light bib', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.2', 'h * 0.215', 'h * 0.41'], grain: 24, smooth: 3,
        blobs: [
          [0, -0.125, 0.5, 0.1, 0.09, 0.13], [0, -0.1, 0.36, 0.09, 0.1, 0.14],
        ],
      },
      at: [0, 'h * -0.1075', 'h * 0.22'],
    },
    {
      name: 'muzzle', words: ['cheek', 'mouth'], note: 'light muzzle', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.2', 'h * 0.095', 'h * 0.102'], grain: 24, smooth: 3,
        blobs: [
          [0.045, -0.265, 0.675, 0.055, 0.045, 0.042], [-0.045, -0.265, 0.675, 0.055, 0.045, 0.042],
          [0, -0.255, 0.645, 0.04, 0.04, 0.03],
        ],
      },
      at: [0, 'h * -0.2625', 'h * 0.615'],
    },
    {
      name: 'nose', note: 'pink nose', material: 'pink',
      form: { type: 'blend', size: ['h * 0.046', 'h * 0.04', 'h * 0.034'], grain: 20, smooth: 3, blobs: [[-0.35, 0, 0.4, 0.35, 0.3, 0.25], [0.35, 0, 0.4, 0.35, 0.3, 0.25], [0, 0, 0.05, 0.25, 0.3, 0.3]] },
      at: [0, 'h * -0.298', 'h * 0.69'],
    },
    {
      name: 'eye', note: 'round eyes', material: 'eye',
      form: { type: 'ball', size: ['h * 0.084', 'h * 0.06', 'h * 0.092'], segments: 24 }, at: ['h * 0.085', 'h * -0.238', 'h * 0.765'], turn: [-6, 0, 22], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'pupil', note: 'upright pupils', material: 'dark', parent: 'eye',
      form: { type: 'ball', size: ['h * 0.034', 'h * 0.03', 'h * 0.07'], segments: 16 }, at: ['h * 0.092', 'h * -0.258', 'h * 0.766'], turn: [-6, 0, 22], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'pointed ears', material: 'fur',
      form: { type: 'loft', axis: 'z', segments: 24, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.16', 'h * 0.075'] }, { at: [0, 0, 'h * 0.08'], size: ['h * 0.125', 'h * 0.06'] }, { at: [0, 0, 'h * 0.15'], size: ['h * 0.065', 'h * 0.04'] }, { at: [0, 0, 'h * 0.185'], size: ['h * 0.012', 'h * 0.012'] }] },
      at: ['h * 0.105', 'h * -0.1', 'h * 0.815'], turn: [6, 16, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'inner_ear', words: ['ear lining'], note: 'pink inside of the ears', material: 'pink', parent: 'ear',
      form: { type: 'loft', axis: 'z', segments: 16, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.085', 'h * 0.03'] }, { at: [0, 0, 'h * 0.05'], size: ['h * 0.07', 'h * 0.026'] }, { at: [0, 0, 'h * 0.105'], size: ['h * 0.012', 'h * 0.008'] }] },
      at: ['h * 0.116', 'h * -0.13', 'h * 0.85'], turn: [10, 16, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tail', note: 'tail laid round the feet', material: 'fur',
      form: { type: 'tube', segments: 16, per: 7, path: [['h * 0.05', 'h * 0.3', 'h * 0.12'], ['h * 0.22', 'h * 0.32', 'tail * 1.1'], ['h * 0.34', 'h * 0.16', 'tail'], ['h * 0.32', 'h * -0.08', 'tail'], ['h * 0.2', 'h * -0.25', 'tail'], ['h * 0.12', 'h * -0.29', 'tail']], radius: ['tail', 'tail', 'tail', 'tail * 0.95', 'tail * 0.9', 'tail * 0.6'] },
    },
    {
      name: 'collar', words: ['band', 'ribbon'], note: 'collar', when: { collar: true }, material: 'collar',
      form: { type: 'ring', radius: 'h * 0.128', thickness: 'h * 0.034', height: 'h * 0.045', segments: 40, round_segments: 10 }, at: [0, 'h * -0.065', 'h * 0.588'], turn: [20, 0, 0],
    },
    {
      name: 'bell', words: ['tag'], note: 'little bell', when: { collar: true }, material: 'bell', parent: 'collar',
      form: { type: 'ball', size: ['h * 0.055', 'h * 0.055', 'h * 0.055'], segments: 18 }, at: [0, 'h * -0.212', 'h * 0.52'],
    },
    {
      name: 'whisker', note: 'whiskers', when: { whisker: true }, material: 'whisker', parent: 'muzzle',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 5, tip: 'flat', path: [['h * 0.06', 'h * -0.285', 'h * 0.685'], ['h * 0.22', 'h * -0.29', 'h * 0.715']], radius: ['h * 0.004', 'h * 0.0015'] },
        { type: 'tube', smooth: false, segments: 5, tip: 'flat', path: [['h * 0.06', 'h * -0.285', 'h * 0.675'], ['h * 0.23', 'h * -0.29', 'h * 0.675']], radius: ['h * 0.004', 'h * 0.0015'] },
        { type: 'tube', smooth: false, segments: 5, tip: 'flat', path: [['h * 0.06', 'h * -0.285', 'h * 0.665'], ['h * 0.215', 'h * -0.285', 'h * 0.635']], radius: ['h * 0.004', 'h * 0.0015'] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'stripe', note: 'tabby stripes', when: { stripe: true }, material: 'stripe',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['h * 0.03', 'h * 0.1', 'h * 0.05'], segments: 12, at: [0, 'h * -0.2', 'h * 0.86'] },
        { type: 'ball', size: ['h * 0.025', 'h * 0.09', 'h * 0.05'], segments: 12, at: ['h * 0.05', 'h * -0.195', 'h * 0.855'], repeat: [{ mirror: 'x' }] },
        { type: 'ball', size: ['h * 0.24', 'h * 0.06', 'h * 0.04'], segments: 16, at: [0, 'h * 0.19', 'h * 0.5'] },
        { type: 'ball', size: ['h * 0.3', 'h * 0.06', 'h * 0.04'], segments: 16, at: [0, 'h * 0.29', 'h * 0.4'] },
        { type: 'ball', size: ['h * 0.32', 'h * 0.06', 'h * 0.04'], segments: 16, at: [0, 'h * 0.325', 'h * 0.3'] },
      ] },
    },
  ],
  briefs: ['a ginger cat', 'a black cat with green eyes and a red collar', 'a small grey tabby kitten without a collar'],
});
