import { kind, length } from '../../kind.ts';

export const duck = kind({
  name: 'duck',
  group: 'characters',
  words: ['duckling', 'drake', 'mallard', 'goose'],
  about: 'A duck on webbed feet with a flat bill and a turned-up tail; white, or a mallard.',
  parameters: { height: length(0.42, 0.05, 1.5, 'ground to the crown', 'height') },
  derived: { h: 'height / 0.955' },
  options: { wing: { words: ['wing'], on: true } },
  variants: {
    plumage: {
      white: { words: ['plain'] },
      wild: { words: ['mallard', 'drake'], materials: { body: 'feathers #8b7361', head: 'feathers #1f6647', wing: 'feathers #6d5848', ring: 'feathers #f2efe8' } },
    },
  },
  materials: { body: 'feathers #f3efe4', head: 'feathers #f3efe4', wing: 'feathers #e3dccb', ring: 'feathers #e3dccb', bill: 'plastic #e59a2c', dark: 'porcelain #17171a' },
  main: ['body', 'head', 'wing', 'ring'],
  parts: [
    {
      name: 'body', words: ['belly', 'plumage'], note: 'boat-shaped body', material: 'body',
      form: {
        type: 'blend', size: ['h * 0.45', 'h * 0.855', 'h * 0.475'], grain: 50, smooth: 5,
        blobs: [
          [0, 0.16, 0.38, 0.2, 0, -0.12, 0.37, 0.225], [0, -0.17, 0.42, 0.19, 0.17, 0.2],
          [0, 0.26, 0.44, 0.14, 0, 0.47, 0.56, 0.04],
        ],
      },
      at: [0, 'h * 0.0825', 'h * 0.145'],
    },
    {
      name: 'head', words: ['neck'], note: 'neck and round head', material: 'head',
      form: {
        type: 'blend', size: ['h * 0.28', 'h * 0.325', 'h * 0.615'], grain: 40, smooth: 4,
        blobs: [
          [0, -0.22, 0.46, 0.12, 0, -0.25, 0.72, 0.095], [0, -0.27, 0.82, 0.14, 0.155, 0.135], [0, -0.22, 0.85, 0.11, 0.12, 0.1],
        ],
      },
      at: [0, 'h * -0.2625', 'h * 0.34'],
    },
    {
      name: 'ring', words: ['collar', 'neck ring'], note: 'ring round the neck', material: 'ring', parent: 'head',
      form: { type: 'ring', radius: 'h * 0.106', thickness: 'h * 0.035', height: 'h * 0.04', segments: 36, round_segments: 10 }, at: [0, 'h * -0.235', 'h * 0.6'], turn: [4, 0, 0],
    },
    {
      name: 'bill', words: ['beak'], note: 'flat bill, in two halves', material: 'bill',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [{ at: [0, 'h * -0.61', 'h * 0.79'], size: ['h * 0.08', 'h * 0.016'] }, { at: [0, 'h * -0.585', 'h * 0.792'], size: ['h * 0.135', 'h * 0.032'] }, { at: [0, 'h * -0.5', 'h * 0.8'], size: ['h * 0.12', 'h * 0.05'] }, { at: [0, 'h * -0.4', 'h * 0.825'], size: ['h * 0.11', 'h * 0.1'] }, { at: [0, 'h * -0.37', 'h * 0.825'], size: ['h * 0.09', 'h * 0.09'] }] },
        { type: 'loft', axis: 'y', segments: 20, per: 4, sections: [{ at: [0, 'h * -0.58', 'h * 0.765'], size: ['h * 0.06', 'h * 0.012'] }, { at: [0, 'h * -0.55', 'h * 0.766'], size: ['h * 0.11', 'h * 0.026'] }, { at: [0, 'h * -0.39', 'h * 0.78'], size: ['h * 0.1', 'h * 0.045'] }] },
      ] },
    },
    {
      name: 'eye', note: 'bead eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.034', 'h * 0.046', 'h * 0.05'], segments: 18 }, at: ['h * 0.113', 'h * -0.34', 'h * 0.86'], turn: [0, 0, 40], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'wing', note: 'folded wings with feather tips', when: { wing: true }, material: 'wing',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [{ at: ['h * 0.16', 'h * -0.2', 'h * 0.44'], size: ['h * 0.02', 'h * 0.06'] }, { at: ['h * 0.205', 'h * -0.12', 'h * 0.44'], size: ['h * 0.075', 'h * 0.22'] }, { at: ['h * 0.205', 'h * 0.08', 'h * 0.44'], size: ['h * 0.085', 'h * 0.24'] }, { at: ['h * 0.16', 'h * 0.28', 'h * 0.47'], size: ['h * 0.07', 'h * 0.15'] }, { at: ['h * 0.1', 'h * 0.46', 'h * 0.51'], size: ['h * 0.02', 'h * 0.03'] }] },
        { type: 'loft', axis: 'y', segments: 20, per: 4, sections: [{ at: ['h * 0.2', 'h * 0', 'h * 0.37'], size: ['h * 0.04', 'h * 0.05'] }, { at: ['h * 0.205', 'h * 0.12', 'h * 0.38'], size: ['h * 0.06', 'h * 0.12'] }, { at: ['h * 0.14', 'h * 0.38', 'h * 0.43'], size: ['h * 0.02', 'h * 0.02'] }] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'leg', note: 'short legs', material: 'bill',
      form: { type: 'tube', smooth: false, segments: 12, path: [['h * 0.1', 'h * 0.02', 'h * 0.22'], ['h * 0.1', 'h * 0', 'h * 0.02']], radius: ['h * 0.034', 'h * 0.026'] }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'foot', words: ['web', 'toe'], note: 'webbed feet', material: 'bill', parent: 'leg',
      form: { type: 'extrude', depth: 'h * 0.026', bevel: 'h * 0.01', shape: [['h * 0.03', 'h * 0.05'], ['h * -0.03', 'h * 0.05'], ['h * -0.045', 'h * 0'], ['h * -0.115', 'h * -0.13'], ['h * -0.05', 'h * -0.125'], ['h * 0', 'h * -0.17'], ['h * 0.05', 'h * -0.125'], ['h * 0.115', 'h * -0.13'], ['h * 0.045', 'h * 0']] },
      at: ['h * 0.105', 'h * 0', 0], turn: [0, 0, 8], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a white duck with an orange bill', 'a wild mallard duck with a green head', 'a yellow duckling 15 cm tall'],
});
