import { kind, length } from '../../kind.ts';

export const rubberDuck = kind({
  name: 'rubber duck',
  group: 'toys',
  words: ['rubber ducky', 'bath duck', 'toy duck', 'bath toy', 'rubber duckie'],
  about: 'A yellow bath duck with a flat bottom, an orange bill and a turned-up tail.',
  parameters: { height: length(0.08, 0.03, 2, 'bottom to crown', 'height') },
  derived: { h: 'height / 1' },
  options: { hat: { words: ['hat', 'sailor hat', 'cap'], on: false }, sunglasses: { words: ['sunglasses', 'glasses', 'shades'], on: false } },
  materials: { body: 'plastic #f4c927', bill: 'plastic #ea7a1f', dark: 'porcelain #17171a', white: 'plastic #f6f3ea', hat: 'plastic #f3f3f0', band: 'plastic #2a5fa0' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['belly', 'tail'], note: 'boat-shaped body', material: 'body',
      form: {
        type: 'blend', size: ['h * 0.72', 'h * 0.99', 'h * 0.6'], grain: 44, smooth: 4,
        blobs: [
          [0, 0.06, 0.26, 0.36, 0.42, 0.25], [0, -0.06, 0.32, 0.32, 0.34, 0.22], [0, 0.36, 0.38, 0.18, 0, 0.54, 0.55, 0.05],
          [0, 0.05, 0.1, 0.3, 0.36, 0.1],
        ],
      },
      at: [0, 'h * 0.095', 0],
    },
    {
      name: 'head', words: ['face'], note: 'round head', material: 'body',
      form: {
        type: 'blend', size: ['h * 0.55', 'h * 0.54', 'h * 0.6'], grain: 36, smooth: 4,
        blobs: [
          [0, -0.13, 0.72, 0.275, 0.27, 0.28], [0, -0.1, 0.5, 0.2, 0.2, 0.1],
        ],
      },
      at: [0, 'h * -0.13', 'h * 0.4'],
    },
    {
      name: 'bill', words: ['beak'], note: 'open bill', material: 'bill',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [{ at: [0, 'h * -0.57', 'h * 0.7'], size: ['h * 0.12', 'h * 0.02'] }, { at: [0, 'h * -0.54', 'h * 0.69'], size: ['h * 0.2', 'h * 0.04'] }, { at: [0, 'h * -0.44', 'h * 0.685'], size: ['h * 0.24', 'h * 0.07'] }, { at: [0, 'h * -0.34', 'h * 0.69'], size: ['h * 0.22', 'h * 0.11'] }] },
        { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [{ at: [0, 'h * -0.52', 'h * 0.615'], size: ['h * 0.1', 'h * 0.02'] }, { at: [0, 'h * -0.48', 'h * 0.62'], size: ['h * 0.17', 'h * 0.035'] }, { at: [0, 'h * -0.35', 'h * 0.65'], size: ['h * 0.19', 'h * 0.07'] }] },
      ] },
    },
    {
      name: 'wing', note: 'moulded wings', material: 'body',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['h * 0.12', 'h * 0.46', 'h * 0.26'], segments: 26, at: ['h * 0.335', 'h * 0.06', 'h * 0.33'], turn: [14, 0, -8] },
        { type: 'ball', size: ['h * 0.1', 'h * 0.2', 'h * 0.11'], segments: 20, at: ['h * 0.305', 'h * 0.25', 'h * 0.42'], turn: [30, 0, -14] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'eye', note: 'painted eyes', material: 'white',
      form: { type: 'ball', size: ['h * 0.1', 'h * 0.05', 'h * 0.13'], segments: 22 }, at: ['h * 0.12', 'h * -0.362', 'h * 0.8'], turn: [-14, 0, 26], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'pupil', note: 'pupils', material: 'dark', parent: 'eye',
      form: { type: 'ball', size: ['h * 0.06', 'h * 0.03', 'h * 0.085'], segments: 18 }, at: ['h * 0.122', 'h * -0.382', 'h * 0.803'], turn: [-14, 0, 26], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'hat', words: ['sailor hat', 'cap'], note: 'sailor hat', when: { hat: true }, material: 'hat',
      form: { type: 'lathe', segments: 40, bevel: 'h * 0.03', profile: [[0, 0], ['h * 0.17', 0], ['h * 0.19', 'h * 0.01'], ['h * 0.185', 'h * 0.1'], ['h * 0.155', 'h * 0.1'], ['h * 0.15', 'h * 0.07'], ['h * 0.13', 'h * 0.15'], [0, 'h * 0.16']] }, at: ['h * 0.03', 'h * -0.1', 'h * 0.93'], turn: [-6, 8, 0],
    },
    {
      name: 'hat_band', words: ['hat band', 'ribbon'], note: 'blue band of the hat', when: { hat: true }, material: 'band', parent: 'hat',
      form: { type: 'ring', radius: 'h * 0.187', thickness: 'h * 0.02', height: 'h * 0.03', segments: 40, round_segments: 8 }, at: ['h * 0.038', 'h * -0.095', 'h * 0.98'], turn: [-6, 8, 0],
    },
    {
      name: 'sunglasses', words: ['glasses', 'shades'], note: 'dark sunglasses', when: { sunglasses: true }, material: 'dark',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 'h * 0.03', bevel: 'h * 0.01', shape: { rect: ['h * 0.17', 'h * 0.12'], round: 'h * 0.05' }, at: ['h * 0.11', 'h * -0.41', 'h * 0.8'], turn: [-6, 0, 16], repeat: [{ mirror: 'x' }] },
        { type: 'tube', smooth: false, segments: 8, path: [['h * -0.05', 'h * -0.425', 'h * 0.82'], ['h * 0.05', 'h * -0.425', 'h * 0.82']], radius: 'h * 0.014' },
        { type: 'tube', segments: 8, path: [['h * 0.18', 'h * -0.385', 'h * 0.82'], ['h * 0.265', 'h * -0.26', 'h * 0.82'], ['h * 0.275', 'h * -0.1', 'h * 0.81']], radius: 'h * 0.013', repeat: [{ mirror: 'x' }] },
      ] },
    },
  ],
  briefs: ['a yellow rubber duck', 'a rubber duck with sunglasses', 'a pink rubber ducky with a sailor hat, 20 cm tall'],
});
