import { kind, length } from '../../kind.ts';

export const horse = kind({
  name: 'horse',
  group: 'characters',
  words: ['pony', 'stallion', 'mare', 'foal', 'unicorn', 'steed'],
  about: 'A standing horse with mane, tail and hooves; with saddle and bridle if asked.',
  parameters: { height: length(2.1, 0.06, 3, 'ground to the tips of the ears', 'height'), mane_thickness: length(0.055, 0.03, 0.1, 'thickness of the mane, for each metre of height') },
  derived: { h: 'height / 1.0388', mane: 'h * mane_thickness / 2' },
  options: {
    saddle: { words: ['saddle'], on: false }, bridle: { words: ['bridle', 'halter', 'reins'], on: false },
    horn: { words: ['horn', 'unicorn horn'], on: false, about: 'a horn on the forehead' }, blaze: { words: ['blaze', 'star'], on: true, about: 'a white mark on the face' },
  },
  materials: { coat: 'velvet #8a5330', mane: 'velvet #2e211b', hoof: 'bone #4a3b30', dark: 'porcelain #17171a', light: 'velvet #efe6d8', leather: 'leather', cloth: 'wool #8c2f2f', metal: 'brass', horn: 'gold' },
  main: ['coat'],
  parts: [
    {
      name: 'body', words: ['coat', 'leg', 'head', 'neck'], note: 'body, legs, neck and head in one skin', material: 'coat',
      form: {
        type: 'blend', size: ['h * 0.37', 'h * 1.05', 'h * 0.949'], grain: 72, smooth: 6,
        blobs: [
          [0, 0.25, 0.6, 0.135, 0, -0.12, 0.595, 0.145], [0, -0.18, 0.6, 0.125, 0.13, 0.16], [0, 0.28, 0.625, 0.14, 0.16, 0.145],
          [0, -0.11, 0.68, 0.085, 0.15, 0.085], [0, 0.08, 0.6, 0.14, 0.2, 0.14],
          [0.08, -0.2, 0.5, 0.075, 0.08, -0.19, 0.28, 0.042], [-0.08, -0.2, 0.5, 0.075, -0.08, -0.19, 0.28, 0.042],
          [0.08, -0.19, 0.28, 0.044, 0.08, -0.19, 0.07, 0.034], [-0.08, -0.19, 0.28, 0.044, -0.08, -0.19, 0.07, 0.034],
          [0.085, 0.32, 0.55, 0.1, 0.09, 0.3, 0.36, 0.058], [-0.085, 0.32, 0.55, 0.1, -0.09, 0.3, 0.36, 0.058],
          [0.09, 0.3, 0.36, 0.055, 0.09, 0.385, 0.28, 0.042], [-0.09, 0.3, 0.36, 0.055, -0.09, 0.385, 0.28, 0.042],
          [0.09, 0.385, 0.28, 0.042, 0.09, 0.37, 0.07, 0.034], [-0.09, 0.385, 0.28, 0.042, -0.09, 0.37, 0.07, 0.034],
          [0, -0.2, 0.66, 0.125, 0, -0.31, 0.82, 0.09], [0, -0.31, 0.82, 0.09, 0, -0.375, 0.915, 0.07],
          [0, -0.39, 0.915, 0.066, 0, -0.55, 0.765, 0.047], [0, -0.405, 0.86, 0.05, 0.08, 0.07],
          [0, -0.555, 0.755, 0.05, 0.055, 0.052],
        ],
      },
      at: [0, 'h * -0.085', 'h * 0.036'],
    },
    {
      name: 'ear', note: 'pricked ears', material: 'coat',
      form: { type: 'loft', axis: 'z', segments: 16, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.035', 'h * 0.03'] }, { at: [0, 0, 'h * 0.04'], size: ['h * 0.036', 'h * 0.026'] }, { at: [0, 0, 'h * 0.085'], size: ['h * 0.006', 'h * 0.006'] }] }, at: ['h * 0.038', 'h * -0.375', 'h * 0.955'], turn: [6, 10, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'mane', words: ['hair', 'forelock'], note: 'mane along the neck and the forelock', material: 'mane',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 14, per: 6, path: [[0, 'h * -0.46', 'h * 0.925'], [0, 'h * -0.41', 'h * 0.982'], [0, 'h * -0.34', 'h * 0.975'], [0, 'h * -0.265', 'h * 0.905'], [0, 'h * -0.19', 'h * 0.825'], [0, 'h * -0.1', 'h * 0.745'], [0, 'h * -0.06', 'h * 0.725']], radius: ['mane * 0.4', 'mane * 0.8', 'mane', 'mane * 1.1', 'mane * 1.15', 'mane', 'mane * 0.5'] },
        { type: 'tube', segments: 10, path: [[0, 'h * -0.335', 'h * 0.97'], ['h * 0.075', 'h * -0.31', 'h * 0.9'], ['h * 0.098', 'h * -0.29', 'h * 0.82']], radius: ['mane', 'mane * 0.9', 'mane * 0.3'] },
        { type: 'tube', segments: 10, path: [[0, 'h * -0.27', 'h * 0.905'], ['h * 0.09', 'h * -0.25', 'h * 0.83'], ['h * 0.115', 'h * -0.225', 'h * 0.74']], radius: ['mane', 'mane * 0.95', 'mane * 0.3'] },
        { type: 'tube', segments: 10, path: [[0, 'h * -0.19', 'h * 0.82'], ['h * 0.1', 'h * -0.18', 'h * 0.75'], ['h * 0.125', 'h * -0.165', 'h * 0.67']], radius: ['mane', 'mane * 0.95', 'mane * 0.3'] },
      ] },
    },
    {
      name: 'tail', note: 'long tail', material: 'mane',
      form: { type: 'tube', segments: 16, per: 7, path: [[0, 'h * 0.4', 'h * 0.68'], [0, 'h * 0.49', 'h * 0.67'], [0, 'h * 0.53', 'h * 0.56'], [0, 'h * 0.525', 'h * 0.4'], [0, 'h * 0.55', 'h * 0.23']], radius: ['h * 0.025', 'h * 0.035', 'h * 0.05', 'h * 0.052', 'h * 0.01'] },
    },
    {
      name: 'hoof', words: ['foot'], note: 'hooves', material: 'hoof',
      form: { type: 'cylinder', radius: 'h * 0.05', top: 'h * 0.038', height: 'h * 0.066', bevel: 'h * 0.008', segments: 24 }, at: ['h * 0.08', 'h * -0.198', 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'rear_hoof', words: ['hind hoof'], note: 'hind hooves', material: 'hoof',
      form: { type: 'cylinder', radius: 'h * 0.05', top: 'h * 0.038', height: 'h * 0.066', bevel: 'h * 0.008', segments: 24 }, at: ['h * 0.09', 'h * 0.362', 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'eye', note: 'dark eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.022', 'h * 0.036', 'h * 0.03'], segments: 16 }, at: ['h * 0.058', 'h * -0.428', 'h * 0.895'], turn: [-35, 0, 12], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'nostril', note: 'nostrils', material: 'dark',
      form: { type: 'ball', size: ['h * 0.014', 'h * 0.022', 'h * 0.018'], segments: 12 }, at: ['h * 0.034', 'h * -0.591', 'h * 0.765'], turn: [0, 0, 40], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'blaze', words: ['star', 'mark'], note: 'white mark down the face', when: { blaze: true }, material: 'light',
      form: { type: 'tube', segments: 10, path: [[0, 'h * -0.465', 'h * 0.922'], [0, 'h * -0.515', 'h * 0.87'], [0, 'h * -0.572', 'h * 0.81']], radius: ['h * 0.024', 'h * 0.018', 'h * 0.016'] },
    },
    {
      name: 'horn', note: 'spiral horn', when: { horn: true }, material: 'horn',
      form: { type: 'warped', twist: 500, of: { type: 'loft', axis: 'z', segments: 12, smooth: true, per: 12, sections: [{ at: [0, 0, 0], size: ['h * 0.045', 'h * 0.032'] }, { at: [0, 0, 'h * 0.1'], size: ['h * 0.026', 'h * 0.018'] }, { at: [0, 0, 'h * 0.2'], size: ['h * 0.004', 'h * 0.003'] }] } }, at: [0, 'h * -0.455', 'h * 0.93'], turn: [28, 0, 0],
    },
    {
      name: 'blanket', words: ['saddle cloth', 'cloth'], note: 'cloth under the saddle', when: { saddle: true }, material: 'cloth', parent: 'saddle',
      form: { type: 'strap', up: [0, 1, 0], width: 'h * 0.018', thickness: 'h * 0.27', bevel: 'h * 0.006', per: 6, path: [['h * -0.158', 0, 'h * 0.54'], ['h * -0.148', 0, 'h * 0.65'], ['h * -0.09', 0, 'h * 0.728'], [0, 0, 'h * 0.748'], ['h * 0.09', 0, 'h * 0.728'], ['h * 0.148', 0, 'h * 0.65'], ['h * 0.158', 0, 'h * 0.54']] }, at: [0, 'h * 0.03', 0],
    },
    {
      name: 'saddle', words: ['seat'], note: 'leather saddle', when: { saddle: true }, material: 'leather',
      form: { type: 'join', parts: [
        { type: 'strap', up: [0, 1, 0], width: 'h * 0.024', thickness: 'h * 0.17', bevel: 'h * 0.009', per: 6, path: [['h * -0.166', 0, 'h * 0.58'], ['h * -0.158', 0, 'h * 0.66'], ['h * -0.095', 0, 'h * 0.738'], [0, 0, 'h * 0.758'], ['h * 0.095', 0, 'h * 0.738'], ['h * 0.158', 0, 'h * 0.66'], ['h * 0.166', 0, 'h * 0.58']] },
        { type: 'strap', up: [1, 0, 0], width: 'h * 0.03', thickness: 'h * 0.13', bevel: 'h * 0.012', per: 6, path: [[0, 'h * -0.1', 'h * 0.79'], [0, 'h * -0.04', 'h * 0.77'], [0, 'h * 0.05', 'h * 0.765'], [0, 'h * 0.12', 'h * 0.8'], [0, 'h * 0.14', 'h * 0.83']] },
        { type: 'tube', smooth: false, segments: 10, path: [[0, 'h * -0.095', 'h * 0.77'], [0, 'h * -0.12', 'h * 0.835']], radius: ['h * 0.022', 'h * 0.018'] },
      ] },
      at: [0, 'h * 0.03', 0],
    },
    {
      name: 'stirrup', note: 'stirrups on straps', when: { saddle: true }, material: 'metal', parent: 'saddle',
      form: { type: 'join', parts: [
        { type: 'box', size: ['h * 0.008', 'h * 0.02', 'h * 0.17'], segments: 1, bevel: 'h * 0.002', at: ['h * 0.175', 0, 'h * 0.44'] },
        { type: 'ring', radius: 'h * 0.032', thickness: 'h * 0.01', segments: 24, round_segments: 8, at: ['h * 0.175', 0, 'h * 0.415'], turn: [90, 0, 0] },
      ] },
      at: [0, 'h * 0.02', 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'bridle', words: ['halter', 'reins'], note: 'bridle', when: { bridle: true }, material: 'leather',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'h * 0.057', thickness: 'h * 0.012', height: 'h * 0.018', segments: 32, round_segments: 8, at: [0, 'h * -0.51', 'h * 0.803'], turn: [47, 0, 0] },
        { type: 'ring', radius: 'h * 0.081', thickness: 'h * 0.012', height: 'h * 0.018', segments: 36, round_segments: 8, at: [0, 'h * -0.395', 'h * 0.893'], turn: [20, 0, 0] },
        { type: 'tube', segments: 6, path: [['h * 0.062', 'h * -0.5', 'h * 0.795'], ['h * 0.13', 'h * -0.33', 'h * 0.72'], ['h * 0.11', 'h * -0.12', 'h * 0.75'], [0, 'h * -0.06', 'h * 0.752']], radius: 'h * 0.006', repeat: [{ mirror: 'x' }] },
      ] },
    },
  ],
  briefs: ['a brown horse with a black mane', 'a white unicorn with a golden horn', 'a black horse with a saddle and a bridle'],
});
