import { count, kind, length } from '../../kind.ts';

export const windmill = kind({
  name: 'windmill',
  group: 'architecture',
  words: ['dutch windmill', 'mill', 'tower mill', 'smock mill'],
  about: 'A Dutch windmill: tapering tower, wooden gallery, domed cap and latticed sails.',
  parameters: {
    height: length(16, 6, 40, 'ground to the tip of the upper sail', 'height'),
    sails: count(4, 3, 8, 'number of sails', 'sail.count'),
    sail_length: length(6.4, 2.4, 16, 'hub to the tip of a sail', 'sail.length'),
    tower_width: length(5.2, 2, 11, 'width of the tower at the ground', 'tower.width'),
  },
  derived: {
    reach: 'min(sail_length, height * 0.42)',
    hub: 'height - reach',
    r: 'min(tower_width / 2, height * 0.2)',
    top: 'r * 0.6',
    body: 'height * 0.545',
    base: 'height * 0.15',
    cap: 'top * 1.25',
    face: 'max(r * 1.06, top * 1.5)',
    rail: 'height * 0.055',
    door_height: 'base * 0.82',
    slope: '(r * 0.92 - top) / (body - base)',
  },
  options: { gallery: { words: ['gallery', 'balcony', 'platform', 'deck'], on: true }, canvas: { words: ['sailcloth', 'cloth', 'canvas'], on: true } },
  materials: { base: 'brick #9a5a44', wall: 'plaster #efe8da', cap: 'roof tiles #6b4632', wood: 'planks #7b5a3c', trim: 'painted wood #f3efe4', door: 'painted wood #2d5d4b', canvas: 'canvas #f3ead6', glass: 'tinted glass #2f3d45', iron: 'iron' },
  main: ['wall'],
  parts: [
    {
      name: 'base', words: ['foot', 'ground floor', 'foundation'], note: 'eight-sided brick base', material: 'base',
      form: { type: 'lathe', segments: 8, bevel: 0.05, profile: [[0, 0], ['r * 1.04', 0], ['r * 1.04', 'base * 0.12'], ['r', 'base * 0.14'], ['r * 0.93', 'base'], [0, 'base']] },
    },
    {
      name: 'tower', words: ['body', 'wall'], note: 'eight-sided tapering tower', material: 'wall',
      form: { type: 'lathe', segments: 8, bevel: 0.03, profile: [[0, 0], ['r * 0.92', 0], ['top', 'body - base'], [0, 'body - base']] },
      at: [0, 0, 'base - 0.04'],
    },
    {
      name: 'corner', words: ['corner board', 'trim'], note: 'boards on the corners of the tower', material: 'trim', parent: 'tower', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'tube', tip: 'flat', smooth: false, segments: 6, radius: ['r * 0.04', 'r * 0.03'], path: [['r * 0.915', 0, 0], ['top * 0.995', 0, 'body - base - 0.04']], repeat: [{ around: 8 }] },
        { type: 'lathe', segments: 8, loop: true, profile: [['top * 0.9', -0.12], ['top * 1.12', -0.12], ['top * 1.18', 0.02], ['top * 1.12', 0.14], ['top * 0.9', 0.14]], at: [0, 0, 'body - base - 0.05'] },
      ] },
      at: [0, 0, 'base - 0.02'],
    },
    {
      name: 'cap', words: ['roof', 'dome', 'head'], note: 'domed cap with a finial', material: 'cap', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 40, smooth: true, profile: [[0, 0], ['cap', 0], ['cap * 1.02', 'cap * 0.14'], ['cap * 0.96', 'cap * 0.5'], ['cap * 0.74', 'cap * 0.9'], ['cap * 0.38', 'cap * 1.18'], ['cap * 0.08', 'cap * 1.34'], [0, 'cap * 1.36']] },
        { type: 'lathe', segments: 16, smooth: true, profile: [[0, 0], ['cap * 0.07', 0], ['cap * 0.035', 'cap * 0.1'], ['cap * 0.075', 'cap * 0.2'], [0, 'cap * 0.32']], at: [0, 0, 'cap * 1.3'] },
      ] },
      at: [0, 0, 'body - 0.06'],
    },
    {
      name: 'gallery', words: ['balcony', 'platform', 'deck'], note: 'gallery on struts, with a railing', when: { gallery: true }, material: 'wood', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 16, loop: true, profile: [['r * 0.8', 0], ['r * 1.3', 0], ['r * 1.3', 'height * 0.01'], ['r * 0.8', 'height * 0.01']] },
        { type: 'box', size: ['rail * 0.09', 'rail * 0.09', 'rail * 1.04'], at: ['r * 1.25', 0, 'height * 0.004'], repeat: [{ around: 16, start: 11.25 }] },
        { type: 'ring', radius: 'r * 1.245', thickness: 'rail * 0.1', height: 'rail * 0.13', segments: 32, round_segments: 6, at: [0, 0, 'rail * 1.04'] },
        { type: 'ring', radius: 'r * 1.245', thickness: 'rail * 0.06', segments: 32, round_segments: 6, at: [0, 0, 'rail * 0.58'] },
        { type: 'tube', tip: 'flat', smooth: false, segments: 6, radius: 'rail * 0.07', path: [['r * 0.94', 0, 'rail * -1'], ['r * 1.24', 0, 'height * 0.003']], repeat: [{ around: 8, start: 22.5 }] },
      ] },
      at: [0, 0, 'base - height * 0.005'],
    },
    {
      name: 'door', words: ['entrance'], note: 'arched door', material: 'door',
      form: { type: 'extrude', plane: 'xz', depth: 'r * 0.3', bevel: 0.02, shape: [['door_height * -0.26', 0], ['door_height * 0.26', 0], ['door_height * 0.26', 'door_height * 0.74'], ['door_height * 0.18', 'door_height * 0.92'], [0, 'door_height'], ['door_height * -0.18', 'door_height * 0.92'], ['door_height * -0.26', 'door_height * 0.74']],
      },
      at: [0, 'r * -0.89', 0.02],
    },
    {
      name: 'window', words: ['window frame'], note: 'framed windows, two over each other on four sides', material: 'trim', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 'height * 0.02', bevel: 0.015, shape: { rect: ['height * 0.05', 'height * 0.072'] }, holes: [{ rect: ['height * 0.036', 'height * 0.058'] }] },
        { type: 'box', size: ['height * 0.006', 'height * 0.014', 'height * 0.06'], at: [0, 0, 'height * -0.03'] },
        { type: 'box', size: ['height * 0.04', 'height * 0.013', 'height * 0.005'] },
        { type: 'box', size: ['height * 0.06', 'height * 0.032', 'height * 0.007'], bevel: 0.008, segments: 1, at: [0, 'height * -0.003', 'height * -0.04'] },
      ] },
      at: [0, '(slope * height * 0.16 - r * 0.92) * 0.924', 'base + height * 0.16'], repeat: [{ along: 2, step: [0, 'slope * height * 0.125 * 0.924', 'height * 0.125'] }, { around: 4, start: 67.5 }],
    },
    {
      name: 'pane', words: ['glass'], note: 'glass of the windows', material: 'glass', parent: 'window', follows: ['tower'],
      form: { type: 'box', size: ['height * 0.04', 'height * 0.011', 'height * 0.062'] },
      at: [0, '(slope * height * 0.16 - r * 0.92) * 0.924', 'base + height * 0.129'], repeat: [{ along: 2, step: [0, 'slope * height * 0.125 * 0.924', 'height * 0.125'] }, { around: 4, start: 67.5 }],
    },
    {
      name: 'axle', words: ['shaft', 'hub', 'windshaft'], note: 'iron windshaft with the hub', material: 'iron', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'reach * 0.035', height: 'face', segments: 20 },
        { type: 'lathe', segments: 24, bevel: 0.02, profile: [[0, 0], ['reach * 0.06', 0], ['reach * 0.06', 'reach * 0.1'], ['reach * 0.03', 'reach * 0.13'], [0, 'reach * 0.13']], at: [0, 0, 'face - reach * 0.05'] },
      ] },
      at: [0, 0, 'hub'], turn: [90, 0, 0],
    },
    {
      name: 'sail', words: ['blade', 'wing', 'vane', 'arm'], note: 'latticed sails on tapered stocks', material: 'wood', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['reach * 0.034', 'reach * 0.034', 'reach * 0.98'], taper: [0.55, 0.55], turn: [-90, 0, 0], at: [0, 'reach * 0.02', 0], bevel: 'reach * 0.003', segments: 1, repeat: [{ around: 'sails' }] },
        { type: 'box', size: ['reach * 0.011', 'reach * 0.78', 'reach * 0.011'], at: ['reach * 0.06', 'reach * 0.59', 0], repeat: [{ along: 4, step: ['reach * 0.045', 0, 0] }, { around: 'sails' }] },
        { type: 'box', size: ['reach * 0.235', 'reach * 0.01', 'reach * 0.013'], at: ['reach * 0.1', 'reach * 0.205', 0], repeat: [{ along: 14, step: [0, 'reach * 0.0593', 0] }, { around: 'sails' }] },
      ] },
      at: [0, '-face', 'hub'], turn: [90, 0, 0],
    },
    {
      name: 'canvas', words: ['sailcloth', 'cloth'], note: 'cloth spread on the lattice', when: { canvas: true }, parent: 'sail', material: 'canvas', follows: ['tower', 'sail'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['reach * 0.13', 'reach * 0.72', 'reach * 0.006'], at: ['reach * 0.128', 'reach * 0.585', 0], repeat: [{ around: 'sails' }] },
      ] },
      at: [0, '-face - reach * 0.005', 'hub'], turn: [90, 0, 0],
    },
  ],
  briefs: ['a dutch windmill with four sails', 'a white windmill with six blades and no gallery', 'an old stone windmill with a green door, 20 m tall'],
});
