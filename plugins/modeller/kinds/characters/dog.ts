import { kind, length } from '../../kind.ts';

export const dog = kind({
  name: 'dog',
  group: 'characters',
  words: ['puppy', 'hound', 'doggy', 'labrador', 'retriever', 'pup', 'terrier'],
  about: 'A friendly dog on four legs with a collar and a raised tail.',
  parameters: {
    height: length(0.65, 0.06, 1.5, 'ground to the top of the head', 'height'),
    tail_thickness: length(0.085, 0.05, 0.14, 'thickness of the tail at its root, for each metre of height'),
  },
  derived: { h: 'height / 1.005', tail: 'h * tail_thickness / 2' },
  options: { collar: { words: ['collar', 'tag'], on: true }, tongue: { words: ['tongue'], on: true }, spot: { words: ['spot', 'patch', 'spotted'], on: false, about: 'dark patches' } },
  variants: { ears: { floppy: { words: ['hanging', 'drooping'] }, pointed: { words: ['upright', 'pricked'] } } },
  materials: { fur: 'plush #c99a5f', light: 'plush #f3e6d0', ear: 'plush #8d5f38', dark: 'porcelain #17171a', pink: 'paint #d9707a', collar: 'leather #b03430', tag: 'gold', spot: 'plush #5f4330' },
  main: ['fur'],
  parts: [
    {
      name: 'body', words: ['head', 'leg', 'fur', 'coat'], note: 'body, legs, neck and head in one skin', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.4', 'h * 1.118', 'h * 1.005'], grain: 66, smooth: 5,
        blobs: [
          [0, 0.26, 0.54, 0.14, 0, -0.16, 0.55, 0.165], [0, -0.18, 0.53, 0.155, 0.17, 0.19], [0, 0.28, 0.54, 0.14, 0.16, 0.16],
          [0.095, -0.19, 0.48, 0.08, 0.1, -0.19, 0.07, 0.05], [-0.095, -0.19, 0.48, 0.08, -0.1, -0.19, 0.07, 0.05],
          [0.1, -0.22, 0.04, 0.06, 0.085, 0.045], [-0.1, -0.22, 0.04, 0.06, 0.085, 0.045],
          [0.095, 0.29, 0.48, 0.105, 0.11, 0.25, 0.28, 0.065], [-0.095, 0.29, 0.48, 0.105, -0.11, 0.25, 0.28, 0.065],
          [0.11, 0.25, 0.28, 0.06, 0.11, 0.34, 0.16, 0.047], [-0.11, 0.25, 0.28, 0.06, -0.11, 0.34, 0.16, 0.047],
          [0.11, 0.34, 0.16, 0.047, 0.11, 0.32, 0.06, 0.047], [-0.11, 0.34, 0.16, 0.047, -0.11, 0.32, 0.06, 0.047],
          [0.11, 0.29, 0.04, 0.06, 0.085, 0.045], [-0.11, 0.29, 0.04, 0.06, 0.085, 0.045],
          [0, -0.23, 0.62, 0.13, 0, -0.37, 0.83, 0.11], [0, -0.41, 0.87, 0.145, 0.155, 0.13],
          [0, -0.46, 0.825, 0.09, 0, -0.61, 0.8, 0.068],
        ],
      },
      at: [0, 'h * -0.119', 'h * -0.005'],
    },
    {
      name: 'chest', words: ['belly', 'bib'], note: 'light chest', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.2', 'h * 0.22', 'h * 0.34'], grain: 22, smooth: 3,
        blobs: [
          [0, -0.26, 0.52, 0.1, 0.1, 0.16], [0, -0.3, 0.6, 0.075, 0.08, 0.1],
        ],
      },
      at: [0, 'h * -0.27', 'h * 0.36'],
    },
    {
      name: 'muzzle', words: ['snout', 'mouth'], note: 'light muzzle', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.17', 'h * 0.21', 'h * 0.115'], grain: 22, smooth: 3,
        blobs: [
          [0.03, -0.59, 0.785, 0.055, 0.1, 0.05], [-0.03, -0.59, 0.785, 0.055, 0.1, 0.05], [0, -0.57, 0.755, 0.05, 0.09, 0.035],
        ],
      },
      at: [0, 'h * -0.585', 'h * 0.72'],
    },
    {
      name: 'nose', note: 'black nose', material: 'dark',
      form: { type: 'ball', size: ['h * 0.075', 'h * 0.055', 'h * 0.052'], segments: 20 }, at: [0, 'h * -0.684', 'h * 0.828'],
    },
    {
      name: 'eye', note: 'dark eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.046', 'h * 0.035', 'h * 0.054'], segments: 18 }, at: ['h * 0.068', 'h * -0.534', 'h * 0.895'], turn: [0, 0, 20], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'hanging ears', when: { ears: 'floppy' }, material: 'ear',
      form: { type: 'loft', axis: 'z', segments: 20, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.03', 'h * 0.05'] }, { at: ['h * 0.012', 0, 'h * 0.03'], size: ['h * 0.055', 'h * 0.125'] }, { at: ['h * 0.01', 0, 'h * 0.12'], size: ['h * 0.055', 'h * 0.13'] }, { at: ['-h * 0.015', 0, 'h * 0.21'], size: ['h * 0.05', 'h * 0.085'] }, { at: ['-h * 0.045', 0, 'h * 0.235'], size: ['h * 0.02', 'h * 0.04'] }] },
      at: ['h * 0.152', 'h * -0.385', 'h * 0.725'], turn: [8, 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'pricked ears', when: { ears: 'pointed' }, material: 'ear',
      form: { type: 'loft', axis: 'z', segments: 20, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.11', 'h * 0.06'] }, { at: [0, 0, 'h * 0.07'], size: ['h * 0.085', 'h * 0.05'] }, { at: [0, 0, 'h * 0.15'], size: ['h * 0.012', 'h * 0.012'] }] },
      at: ['h * 0.08', 'h * -0.38', 'h * 0.93'], turn: [0, 14, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tail', note: 'raised tail', material: 'fur',
      form: { type: 'tube', segments: 16, per: 7, path: [[0, 'h * 0.38', 'h * 0.6'], [0, 'h * 0.48', 'h * 0.66'], [0, 'h * 0.545', 'h * 0.76'], [0, 'h * 0.545', 'h * 0.88'], [0, 'h * 0.5', 'h * 0.95']], radius: ['tail', 'tail', 'tail * 0.9', 'tail * 0.75', 'tail * 0.4'] },
    },
    {
      name: 'collar', words: ['band'], note: 'collar', when: { collar: true }, material: 'collar',
      form: { type: 'ring', radius: 'h * 0.126', thickness: 'h * 0.032', height: 'h * 0.05', segments: 40, round_segments: 10 }, at: [0, 'h * -0.295', 'h * 0.72'], turn: [35, 0, 0],
    },
    {
      name: 'tag', words: ['medal', 'bone'], note: 'round tag', when: { collar: true }, material: 'tag', parent: 'collar',
      form: { type: 'cylinder', radius: 'h * 0.032', height: 'h * 0.012', bevel: 'h * 0.004', segments: 24 }, at: [0, 'h * -0.407', 'h * 0.614'], turn: [70, 0, 0],
    },
    {
      name: 'tongue', note: 'tongue', when: { tongue: true }, material: 'pink', parent: 'muzzle',
      form: { type: 'strap', up: [1, 0, 0], width: 'h * 0.014', thickness: 'h * 0.05', bevel: 'h * 0.006', path: [[0, 'h * -0.6', 'h * 0.748'], [0, 'h * -0.65', 'h * 0.728'], [0, 'h * -0.662', 'h * 0.66']] },
    },
    {
      name: 'spot', words: ['patch'], note: 'dark patches', when: { spot: true }, material: 'spot',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['h * 0.24', 'h * 0.26', 'h * 0.14'], segments: 20, at: ['h * 0.03', 'h * 0.12', 'h * 0.66'] },
        { type: 'ball', size: ['h * 0.1', 'h * 0.16', 'h * 0.14'], segments: 16, at: ['h * 0.125', 'h * -0.14', 'h * 0.55'] },
        { type: 'ball', size: ['h * 0.12', 'h * 0.12', 'h * 0.16'], segments: 16, at: ['-h * 0.12', 'h * 0.32', 'h * 0.52'] },
      ] },
    },
  ],
  briefs: ['a brown dog with floppy ears and a red collar', 'a white puppy with pointed ears, 30 cm tall', 'a spotted dog without a collar'],
});
