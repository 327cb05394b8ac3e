import { kind, length } from '../../kind.ts';

export const rabbit = kind({
  name: 'rabbit',
  group: 'characters',
  words: ['bunny', 'hare', 'bunny rabbit', 'easter bunny'],
  about: 'A sitting rabbit with long ears and a fluffy tail.',
  parameters: { height: length(0.4, 0.05, 1.5, 'ground to the tips of the ears', 'height') },
  derived: { h: 'height / 1' },
  options: { whisker: { words: ['whisker'], on: true }, carrot: { words: ['carrot'], on: false, about: 'a carrot in front of it' }, bow: { words: ['bow', 'ribbon', 'bow tie'], on: false, about: 'a bow at the neck' } },
  variants: { ears: { upright: { words: ['straight', 'long'] }, lop: { words: ['floppy', 'hanging', 'drooping'] } } },
  materials: { fur: 'plush #b79f88', light: 'plush #f4ece0', pink: 'paint #dd9a9a', dark: 'porcelain #17171a', whisker: 'plastic #f4f1ea', carrot: 'paint #e07b28', leaf: 'foliage', bow: 'velvet #2f6f8f' },
  main: ['fur'],
  parts: [
    {
      name: 'body', words: ['head', 'leg', 'fur', 'paw'], note: 'seated body with paws and head', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.49', 'h * 0.675', 'h * 0.675'], grain: 50, smooth: 5,
        blobs: [
          [0, 0.12, 0.24, 0.19, 0.23, 0.235], [0, -0.05, 0.3, 0.14, 0.15, 0.2], [0.135, 0.1, 0.15, 0.11, 0.17, 0.145],
          [-0.135, 0.1, 0.15, 0.11, 0.17, 0.145], [0.15, -0.08, 0.04, 0.058, 0.15, 0.045],
          [-0.15, -0.08, 0.04, 0.058, 0.15, 0.045], [0.07, -0.12, 0.28, 0.055, 0.065, -0.2, 0.05, 0.045],
          [-0.07, -0.12, 0.28, 0.055, -0.065, -0.2, 0.05, 0.045], [0.065, -0.22, 0.037, 0.047, 0.06, 0.038],
          [-0.065, -0.22, 0.037, 0.047, 0.06, 0.038], [0, -0.16, 0.53, 0.145, 0.165, 0.14],
          [0.075, -0.21, 0.49, 0.085, 0.095, 0.08], [-0.075, -0.21, 0.49, 0.085, 0.095, 0.08],
        ],
      },
      at: [0, 'h * 0.0125', 'h * -0.005'],
    },
    {
      name: 'belly', words: ['chest', 'bib'], note: 'light chest', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.18', 'h * 0.18', 'h * 0.3'], grain: 18, smooth: 3,
        blobs: [
          [0, -0.125, 0.3, 0.09, 0.09, 0.14], [0, -0.14, 0.38, 0.075, 0.07, 0.08],
        ],
      },
      at: [0, 'h * -0.125', 'h * 0.16'],
    },
    {
      name: 'muzzle', words: ['cheek', 'mouth'], note: 'light muzzle', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.158', 'h * 0.085', 'h * 0.092'], grain: 18, smooth: 3,
        blobs: [
          [0.034, -0.305, 0.475, 0.045, 0.04, 0.037], [-0.034, -0.305, 0.475, 0.045, 0.04, 0.037],
          [0, -0.295, 0.445, 0.03, 0.035, 0.025],
        ],
      },
      at: [0, 'h * -0.3025', 'h * 0.42'],
    },
    {
      name: 'nose', note: 'pink nose', material: 'pink',
      form: { type: 'ball', size: ['h * 0.044', 'h * 0.05', 'h * 0.032'], segments: 16 }, at: [0, 'h * -0.328', 'h * 0.503'],
    },
    {
      name: 'tooth', words: ['teeth'], note: 'front teeth', material: 'light', parent: 'muzzle',
      form: { type: 'box', size: ['h * 0.032', 'h * 0.012', 'h * 0.04'], bevel: 'h * 0.004', segments: 2 }, at: [0, 'h * -0.324', 'h * 0.412'],
    },
    {
      name: 'eye', note: 'dark eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.042', 'h * 0.05', 'h * 0.058'], segments: 18 }, at: ['h * 0.108', 'h * -0.268', 'h * 0.56'], turn: [0, 0, 40], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'long upright ears', when: { ears: 'upright' }, material: 'fur',
      form: { type: 'loft', axis: 'z', segments: 24, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.06', 'h * 0.05'] }, { at: [0, 0, 'h * 0.14'], size: ['h * 0.1', 'h * 0.055'] }, { at: [0, 'h * 0.015', 'h * 0.28'], size: ['h * 0.095', 'h * 0.05'] }, { at: [0, 'h * 0.04', 'h * 0.37'], size: ['h * 0.045', 'h * 0.035'] }, { at: [0, 'h * 0.05', 'h * 0.39'], size: ['h * 0.01', 'h * 0.01'] }] },
      at: ['h * 0.06', 'h * -0.12', 'h * 0.61'], turn: [0, 11, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'inner_ear', words: ['ear lining'], note: 'pink inside of the ears', when: { ears: 'upright' }, material: 'pink', parent: 'ear',
      form: { type: 'loft', axis: 'z', segments: 16, per: 4, sections: [{ at: [0, 'h * -0.022', 'h * 0.07'], size: ['h * 0.02', 'h * 0.012'] }, { at: [0, 'h * -0.022', 'h * 0.15'], size: ['h * 0.055', 'h * 0.022'] }, { at: [0, 'h * -0.006', 'h * 0.27'], size: ['h * 0.05', 'h * 0.022'] }, { at: [0, 'h * 0.016', 'h * 0.34'], size: ['h * 0.012', 'h * 0.012'] }] },
      at: ['h * 0.06', 'h * -0.12', 'h * 0.61'], turn: [0, 11, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'hanging ears', when: { ears: 'lop' }, material: 'fur',
      form: { type: 'tube', segments: 18, per: 7, path: [['h * 0.06', 'h * -0.13', 'h * 0.63'], ['h * 0.15', 'h * -0.12', 'h * 0.67'], ['h * 0.2', 'h * -0.14', 'h * 0.56'], ['h * 0.2', 'h * -0.16', 'h * 0.4']], radius: ['h * 0.03', 'h * 0.045', 'h * 0.055', 'h * 0.05'] }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tail', words: ['scut'], note: 'fluffy tail', material: 'light',
      form: { type: 'rock', size: ['h * 0.15', 'h * 0.14', 'h * 0.15'], rough: 0.12, seed: 3, detail: 3 }, at: [0, 'h * 0.36', 'h * 0.1'],
    },
    {
      name: 'whisker', note: 'whiskers', when: { whisker: true }, material: 'whisker', parent: 'muzzle',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 5, tip: 'flat', path: [['h * 0.045', 'h * -0.325', 'h * 0.485'], ['h * 0.19', 'h * -0.33', 'h * 0.51']], radius: ['h * 0.0035', 'h * 0.0012'] },
        { type: 'tube', smooth: false, segments: 5, tip: 'flat', path: [['h * 0.045', 'h * -0.325', 'h * 0.475'], ['h * 0.19', 'h * -0.33', 'h * 0.465']], radius: ['h * 0.0035', 'h * 0.0012'] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'bow', words: ['ribbon', 'bow tie'], note: 'bow at the neck', when: { bow: true }, material: 'bow',
      form: {
        type: 'blend', size: ['h * 0.23', 'h * 0.06', 'h * 0.084'], grain: 18, smooth: 3,
        blobs: [
          [0.065, -0.215, 0.395, 0.05, 0.025, 0.042], [-0.065, -0.215, 0.395, 0.05, 0.025, 0.042],
          [0, -0.22, 0.395, 0.03, 0.03, 0.03],
        ],
      },
      at: [0, 'h * -0.22', 'h * 0.353'],
    },
    {
      name: 'carrot', note: 'carrot on the ground', when: { carrot: true }, material: 'carrot',
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], ['h * 0.012', 'h * 0.006'], ['h * 0.04', 'h * 0.17'], ['h * 0.048', 'h * 0.24'], ['h * 0.03', 'h * 0.265'], [0, 'h * 0.268']] },
      at: ['h * -0.14', 'h * -0.36', 'h * 0.043'], turn: [0, 90, 6],
    },
    {
      name: 'carrot_leaf', words: ['carrot leaf', 'carrot green'], note: 'green of the carrot', when: { carrot: true }, material: 'leaf', parent: 'carrot',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 8, path: [[0, 0, 0], ['h * 0.06', 'h * 0.01', 'h * 0.01'], ['h * 0.13', 'h * 0.01', 'h * 0']], radius: ['h * 0.012', 'h * 0.02', 'h * 0.005'] },
        { type: 'tube', segments: 8, path: [[0, 0, 0], ['h * 0.05', 'h * 0.04', 'h * 0.02'], ['h * 0.1', 'h * 0.08', 'h * 0.01']], radius: ['h * 0.012', 'h * 0.018', 'h * 0.005'] },
        { type: 'tube', segments: 8, path: [[0, 0, 0], ['h * 0.05', 'h * -0.03', 'h * 0.02'], ['h * 0.11', 'h * -0.06', 'h * 0.01']], radius: ['h * 0.012', 'h * 0.018', 'h * 0.005'] },
      ] },
      at: ['h * 0.12', 'h * -0.332', 'h * 0.043'],
    },
  ],
  briefs: ['a grey rabbit with long ears', 'a white bunny with a blue bow and a carrot', 'a brown lop rabbit with floppy ears'],
});
