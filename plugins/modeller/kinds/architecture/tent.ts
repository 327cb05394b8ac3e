import { kind, length } from '../../kind.ts';

export const tent = kind({
  name: 'tent',
  group: 'architecture',
  words: ['camping tent', 'teepee', 'tipi', 'wigwam', 'dome tent', 'pup tent', 'canvas tent'],
  about: 'A canvas ridge tent with open flaps, poles and guy ropes; or a dome tent, or a tipi.',
  parameters: {
    height: length(1.7, 0.8, 6, 'ground to the tips of the poles', 'height'),
    width: length(3.2, 1.4, 8, 'from peg to peg', 'width'),
    length: length(2.7, 1.2, 8, 'length of the canvas of a ridge tent'),
    pole_thickness: length(0.035, 0.015, 0.1, 'thickness of a pole', 'pole.thickness'),
  },
  derived: {
    b: 'width * 0.34',
    h: 'height - 0.09',
    l: 'length / 2',
    p: 'pole_thickness / 2',
    c: 0.012,
    r: 'width * 0.49',
    tip: 'height * 0.84',
    lean: 'atan2(r * 0.97, tip)',
  },
  options: { ropes: { words: ['rope', 'guy rope', 'guy line', 'guyline'], on: true }, mat: { words: ['mat', 'groundsheet', 'carpet', 'rug'], on: true } },
  variants: {
    form: {
      ridge: { words: ['a-frame', 'triangular', 'scout', 'classic'] },
      dome: { words: ['round', 'domed', 'igloo', 'modern'], materials: { canvas: 'linen #d9772e', trim: 'linen #3d4a56', pole: 'black plastic' } },
      tipi: { words: ['conical', 'pointed', 'teepee', 'indian'], set: { height: 3.4 }, materials: { canvas: 'canvas #dfcfa8' } },
    },
  },
  materials: { canvas: 'canvas #c9a86a', trim: 'canvas #8c4a32', pole: 'pine', rope: 'rope', mat: 'linen #6b7a5a', peg: 'oak', dark: 'linen #2c2722', zip: 'black plastic' },
  main: ['canvas'],
  parts: [
    {
      name: 'canvas', words: ['cloth', 'cover', 'roof', 'fabric'], note: 'two slopes, sagging a little', when: { form: 'ridge' }, material: 'canvas',
      form: { type: 'extrude', plane: 'xz', depth: 'length', bevel: 0.003,
        shape: [['-b', 0.002], ['b * -0.74', 'h * 0.235'], ['b * -0.5', 'h * 0.47'], ['b * -0.25', 'h * 0.72'], ['-0.02', 'h - 0.03'], ['0.02', 'h - 0.03'], ['b * 0.25', 'h * 0.72'], ['b * 0.5', 'h * 0.47'], ['b * 0.74', 'h * 0.235'], ['b', 0.002],
          ['b + c', 0.012], ['b * 0.74 + c', 'h * 0.235 + 0.012'], ['b * 0.5 + c', 'h * 0.47 + 0.012'], ['b * 0.25 + c', 'h * 0.72 + 0.012'], [0.024, 'h - 0.01'], [-0.024, 'h - 0.01'], ['b * -0.25 - c', 'h * 0.72 + 0.012'],
          ['b * -0.5 - c', 'h * 0.47 + 0.012'], ['b * -0.74 - c', 'h * 0.235 + 0.012'], ['-b - c', 0.012]] },
    },
    {
      name: 'hem', words: ['trim', 'edge', 'seam'], note: 'sewn bands at the ends and along the ridge', when: { form: 'ridge' }, parent: 'canvas', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'tube', radius: 0.017, segments: 8, smooth: false, path: [['-b - c * 0.5', 0, 0.018], ['b * -0.5 - c * 0.5', 0, 'h * 0.47 + 0.008'], [0, 0, 'h - 0.012'], ['b * 0.5 + c * 0.5', 0, 'h * 0.47 + 0.008'], ['b + c * 0.5', 0, 0.018]], at: [0, 'l - 0.01', 0], repeat: [{ mirror: 'y' }] },
        { type: 'box', size: [0.075, 'length - 0.02', 0.02], bevel: 0.006, segments: 2, at: [0, 0, 'h - 0.02'] },
      ] },
    },
    {
      name: 'back', words: ['back wall'], note: 'closed back', when: { form: 'ridge' }, material: 'canvas',
      form: { type: 'extrude', plane: 'xz', depth: 0.014, shape: [['b * -0.99', 0.002], ['b * 0.99', 0.002], ['b * 0.495', 'h * 0.468'], ['b * 0.245', 'h * 0.71'], [0, 'h - 0.025'], ['b * -0.245', 'h * 0.71'], ['b * -0.495', 'h * 0.468']] },
      at: [0, 'l - 0.06', 0],
    },
    {
      name: 'flap', words: ['door', 'entrance', 'opening'], note: 'front flaps, rolled back and tied', when: { form: 'ridge' }, material: 'canvas',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 0.014, shape: [['b * -0.99', 0.004], ['b * -0.6', 0.004], ['b * -0.34', 'h * 0.42'], [0, 'h - 0.04'], ['b * -0.245', 'h * 0.71'], ['b * -0.495', 'h * 0.468']] },
        { type: 'tube', radius: [0.05, 0.055, 0.04, 0.02], segments: 10, path: [['b * -0.6', -0.02, 0.05], ['b * -0.46', -0.035, 'h * 0.22'], ['b * -0.33', -0.02, 'h * 0.44'], ['b * -0.03', -0.01, 'h - 0.12']] },
        { type: 'ring', radius: 0.052, thickness: 0.022, segments: 20, round_segments: 8, turn: [0, 30, 0], at: ['b * -0.4', -0.03, 'h * 0.33'] },
      ] },
      at: [0, '0.05 - l', 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'pole', words: ['stick', 'post'], note: 'upright poles with round tips', when: { form: 'ridge' }, material: 'pole',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'p', height: 'height', segments: 16, bevel: 'p * 0.4' },
      ] },
      at: [0, '0.02 - l', 0], repeat: [{ along: 2, step: [0, 'length - 0.04', 0] }],
    },
    {
      name: 'ridgepole', words: ['ridge', 'ridge pole'], note: 'pole along the ridge', when: { form: 'ridge' }, material: 'pole', follows: ['pole'],
      form: { type: 'cylinder', radius: 'p * 0.9', height: 'length + 0.1', segments: 16, bevel: 'p * 0.3' },
      at: [0, 'l + 0.05', 'h - 0.035 - p'], turn: [90, 0, 0],
    },
    {
      name: 'rope', words: ['guy rope', 'guy line'], note: 'guy ropes to the pegs', when: { form: 'ridge', ropes: true }, material: 'rope',
      form: { type: 'join', parts: [
        { type: 'tube', radius: 0.007, segments: 6, smooth: false, path: [['b * 0.52', 0, 'h * 0.45'], ['width / 2 - 0.05', 0, 0.06]], at: [0, 'l * 0.86', 0], repeat: [{ mirror: 'y' }, { mirror: 'x' }] },
        { type: 'tube', radius: 0.007, segments: 6, smooth: false, path: [[0, '0.01 - l', 'h + 0.03'], ['b * 0.4', '-l - height * 0.42', 0.06]], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
        { type: 'ring', radius: 'p + 0.005', thickness: 0.014, segments: 14, round_segments: 6, at: [0, '0.02 - l', 'h + 0.03'], repeat: [{ mirror: 'y' }] },
      ] },
    },
    {
      name: 'peg', words: ['stake'], note: 'pegs in the ground', when: { form: 'ridge', ropes: true }, parent: 'rope', material: 'peg',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.016, top: 0.02, height: 0.13, segments: 10, bevel: 0.005, at: ['width / 2 - 0.056', 'l * 0.86', 0], repeat: [{ mirror: 'y' }, { mirror: 'x' }] },
        { type: 'cylinder', radius: 0.016, top: 0.02, height: 0.13, segments: 10, bevel: 0.005, at: ['b * 0.4', '-l - height * 0.42', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
      ] },
    },
    {
      name: 'mat', words: ['groundsheet', 'floor'], note: 'groundsheet', when: { form: 'ridge', mat: true }, material: 'mat',
      form: { type: 'box', size: ['b * 1.94', 'length + 0.16', 0.012], bevel: 0.004, segments: 1 },
    },
    {
      name: 'canvas', note: 'dome of cloth', when: { form: 'dome' }, material: 'canvas',
      form: { type: 'lathe', segments: 48, smooth: true, profile: [[0, 0], ['r', 0], ['r * 0.985', 'h * 0.18'], ['r * 0.92', 'h * 0.4'], ['r * 0.78', 'h * 0.63'], ['r * 0.56', 'h * 0.82'], ['r * 0.28', 'h * 0.94'], [0, 'h * 0.975']] },
    },
    {
      name: 'hem', note: 'bathtub floor and the rain cap', when: { form: 'dome' }, parent: 'canvas', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 48, loop: true, profile: [['r * 0.97', 0.001], ['width / 2', 0.001], ['r + 0.012', 'h * 0.09'], ['r * 0.97', 'h * 0.09']] },
        { type: 'lathe', segments: 40, smooth: true, profile: [[0, 'h * 0.9'], ['r * 0.44', 'h * 0.86'], ['r * 0.45', 'h * 0.88'], ['r * 0.28', 'h * 0.957'], [0, 'h * 0.99']] },
      ] },
    },
    {
      name: 'pole', note: 'bent poles that cross on the top', when: { form: 'dome' }, material: 'pole',
      form: { type: 'join', parts: [{
        type: 'tube', radius: 'p * 0.7', segments: 8, per: 4, repeat: [{ around: 3, start: 30, sweep: 120 }],
        path: [['-r - p * 0.3', 0, 0], ['r * -0.99', 0, 'h * 0.18'], ['r * -0.925', 0, 'h * 0.41'], ['r * -0.785', 0, 'h * 0.645'], ['r * -0.565', 0, 'h * 0.835'], ['r * -0.28', 0, 'h * 0.965'], [0, 0, 'height - p * 0.7'],
          ['r * 0.28', 0, 'h * 0.965'], ['r * 0.565', 0, 'h * 0.835'], ['r * 0.785', 0, 'h * 0.645'], ['r * 0.925', 0, 'h * 0.41'], ['r * 0.99', 0, 'h * 0.18'], ['r + p * 0.3', 0, 0]],
      }] },
    },
    {
      name: 'porch', words: ['vestibule', 'tunnel'], note: 'arched porch', when: { form: 'dome' }, material: 'canvas',
      form: { type: 'extrude', plane: 'xz', depth: 'r * 0.7', bevel: 0.02,
        shape: [['r * -0.5', 0], ['r * 0.5', 0], ['r * 0.47', 'h * 0.3'], ['r * 0.38', 'h * 0.5'], ['r * 0.22', 'h * 0.63'], [0, 'h * 0.68'], ['r * -0.22', 'h * 0.63'], ['r * -0.38', 'h * 0.5'], ['r * -0.47', 'h * 0.3']] },
      at: [0, 'r * -0.8', 0],
    },
    {
      name: 'flap', note: 'door of the porch with a mesh window', when: { form: 'dome' }, parent: 'porch', material: 'trim',
      form: { type: 'extrude', plane: 'xz', depth: 0.05, bevel: 0.01,
        shape: [['r * -0.39', 0], ['r * 0.39', 0], ['r * 0.36', 'h * 0.27'], ['r * 0.28', 'h * 0.45'], ['r * 0.16', 'h * 0.56'], [0, 'h * 0.6'], ['r * -0.16', 'h * 0.56'], ['r * -0.28', 'h * 0.45'], ['r * -0.36', 'h * 0.27']] },
      at: [0, 'r * -1.15', 0.008],
    },
    {
      name: 'zip', words: ['zipper'], note: 'zip down the door', when: { form: 'dome' }, parent: 'flap', material: 'zip',
      form: { type: 'join', parts: [
        { type: 'box', size: [0.016, 0.02, 'h * 0.57'], bevel: 0.004, segments: 1 },
        { type: 'box', size: [0.03, 0.03, 0.05], bevel: 0.006, segments: 1, at: [0, -0.008, 'h * 0.12'] },
        { type: 'extrude', plane: 'xz', depth: 0.02, bevel: 0.004, shape: [['r * 0.05', 'h * 0.3'], ['r * 0.25', 'h * 0.3'], ['r * 0.2', 'h * 0.41'], ['r * 0.05', 'h * 0.49']], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 'r * -1.15 - 0.026', 0.02],
    },
    {
      name: 'canvas', note: 'cone of hides or cloth', when: { form: 'tipi' }, material: 'canvas',
      form: { type: 'lathe', segments: 56, wall: 0.02, bevel: 0.01, profile: [['r * 0.9', 0], ['r', 0.001], ['r * 0.02 + 0.09', 'tip * 0.97']] },
    },
    {
      name: 'hem', note: 'painted bands', when: { form: 'tipi' }, parent: 'canvas', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 56, loop: true, profile: [['r * 0.9', 'tip * 0.1'], ['r * 0.902 + 0.018', 'tip * 0.1'], ['r * 0.832 + 0.02', 'tip * 0.17'], ['r * 0.82', 'tip * 0.17']] },
        { type: 'lathe', segments: 56, loop: true, profile: [['r * 0.4', 'tip * 0.62'], ['r * 0.392 + 0.07', 'tip * 0.62'], ['r * 0.322 + 0.075', 'tip * 0.69'], ['r * 0.3', 'tip * 0.69']] },
      ] },
    },
    {
      name: 'pole', note: 'poles that cross at the top', when: { form: 'tipi' }, material: 'pole',
      form: { type: 'join', parts: [
        { type: 'tube', tip: 'flat', smooth: false, segments: 12, radius: ['p * 1.3', 'p * 0.9'], path: [['r * 0.97', 0, 'p * 1.2'], [0.06, 0.07, 'tip * 0.98'], [-0.12, 0.16, 'height - p * 0.36']], repeat: [{ around: 9, start: 10 }] },
      ] },
    },
    {
      name: 'rope', note: 'rope around the poles', when: { form: 'tipi', ropes: true }, material: 'rope', follows: ['pole'],
      form: { type: 'coil', radius: 'r * 0.02 + 0.115', pitch: 0.03, turns: 3, thickness: 0.03, segments: 8 },
      at: [0, 0, 'tip * 0.93 - 0.03'],
    },
    {
      name: 'flap', note: 'dark doorway with drawn-back edges', when: { form: 'tipi' }, material: 'dark',
      form: { type: 'extrude', plane: 'xz', depth: 0.05, bevel: 0.008, shape: [['r * -0.28', 0], ['r * 0.28', 0], ['r * 0.24', 'tip * 0.24'], ['r * 0.12', 'tip * 0.38'], [0, 'tip * 0.44'], ['r * -0.12', 'tip * 0.38'], ['r * -0.24', 'tip * 0.24']] },
      at: [0, '-r', 0.01], turn: ['-lean', 0, 0],
    },
    {
      name: 'peg', note: 'wooden pins that close the cloth over the door', when: { form: 'tipi' }, material: 'peg',
      form: { type: 'join', parts: [{ type: 'cylinder', radius: 0.012, height: 0.24, segments: 8, bevel: 0.004, turn: [0, 90, 0], at: [-0.12, 0, 0], repeat: [{ along: 5, step: [0, 0, 'tip * 0.06'] }] }] },
      at: [0, 'tip * 0.5 * tan(lean) - r - 0.012', 'tip * 0.5'], turn: ['-lean', 0, 0],
    },
  ],
  hollow: { z: 0.012, width: 'width * 0.3', depth: 'width * 0.3' },
  briefs: ['a canvas tent with guy ropes', 'an orange dome tent, 3 m wide', 'a tall tipi tent with painted trim'],
});
