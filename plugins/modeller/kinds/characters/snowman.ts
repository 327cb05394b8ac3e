import { count, kind, length } from '../../kind.ts';

export const snowman = kind({
  name: 'snowman',
  group: 'characters',
  words: ['snow man', 'frosty', 'snow figure'],
  about: 'Three snowballs with a carrot nose, coal buttons, stick arms, scarf and hat.',
  parameters: {
    height: length(1.7, 0.08, 4, 'ground to the top of the hat', 'height'),
    nose_length: length(0.13, 0.05, 0.3, 'length of the nose, for each metre of height'),
    buttons: count(3, 0, 5, 'buttons', 'button.count'),
  },
  derived: { h: 'height / 1.0023', n: 'h * nose_length' },
  options: {
    hat: { words: ['hat', 'top hat', 'cap'], on: true }, scarf: { words: ['scarf', 'muffler'], on: true },
    broom: { words: ['broom', 'besom', 'broomstick'], on: false }, arm: { words: ['arm', 'twig', 'stick arm'], on: true },
  },
  materials: { snow: 'snow', coal: 'rubber #1d1d1f', carrot: 'paint #e2742a', wood: 'bark', scarf: 'wool #b8332f', hat: 'wool #26262b', band: 'velvet #b8332f', straw: 'wicker #c8a356' },
  main: ['snow'],
  parts: [
    {
      name: 'base', words: ['bottom', 'lower ball', 'snowball'], note: 'largest snowball', material: 'snow',
      form: { type: 'rock', size: ['h * 0.5', 'h * 0.49', 'h * 0.385'], rough: 0.07, seed: 2, detail: 5 },
    },
    {
      name: 'body', words: ['middle', 'belly', 'torso'], note: 'middle snowball', material: 'snow',
      form: { type: 'rock', size: ['h * 0.37', 'h * 0.36', 'h * 0.31'], rough: 0.06, seed: 5, detail: 5 }, at: [0, 0, 'h * 0.335'],
    },
    {
      name: 'head', words: ['face'], note: 'head', material: 'snow',
      form: { type: 'rock', size: ['h * 0.265', 'h * 0.26', 'h * 0.24'], rough: 0.05, seed: 8, detail: 5 }, at: [0, 0, 'h * 0.605'],
    },
    {
      name: 'nose', words: ['carrot'], note: 'carrot nose', material: 'carrot',
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, 'h * -0.05'], ['h * 0.026', 'h * -0.045'], ['h * 0.028', 0], ['h * 0.02', 'n * 0.45'], ['h * 0.006', 'n * 0.96'], [0, 'n']] }, at: [0, 'h * -0.115', 'h * 0.725'], turn: [86, 0, 0],
    },
    {
      name: 'eye', note: 'coal eyes', material: 'coal',
      form: { type: 'rock', size: ['h * 0.034', 'h * 0.03', 'h * 0.036'], rough: 0.25, seed: 3, detail: 2 }, at: ['h * 0.05', 'h * -0.116', 'h * 0.755'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'mouth', words: ['smile'], note: 'smile of coal', material: 'coal',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['h * 0.02', 'h * 0.018', 'h * 0.018'], segments: 10, at: [0, 'h * -0.119', 'h * 0.667'] },
        { type: 'ball', size: ['h * 0.02', 'h * 0.018', 'h * 0.018'], segments: 10, at: ['h * 0.03', 'h * -0.117', 'h * 0.672'], repeat: [{ mirror: 'x' }] },
        { type: 'ball', size: ['h * 0.02', 'h * 0.018', 'h * 0.018'], segments: 10, at: ['h * 0.056', 'h * -0.109', 'h * 0.687'], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'button', words: ['coal'], note: 'coal buttons', material: 'coal',
      form: { type: 'rock', size: ['h * 0.034', 'h * 0.03', 'h * 0.034'], rough: 0.25, seed: 6, detail: 2 }, at: [0, 'h * -0.172', 'h * 0.473'], repeat: [{ along: 'buttons', step: [0, 0, 'min(h * 0.05, h * 0.1 / max(buttons - 1, 1))'], centred: true }],
    },
    {
      name: 'arm', words: ['twig', 'stick', 'hand'], note: 'twig arms with fingers', when: { arm: true }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 10, tip: 'flat', path: [['h * 0.12', 0, 'h * 0.5'], ['h * 0.26', 'h * -0.01', 'h * 0.555'], ['h * 0.385', 'h * -0.03', 'h * 0.65']], radius: ['h * 0.013', 'h * 0.009'] },
        { type: 'tube', smooth: false, segments: 8, path: [['h * 0.34', 'h * -0.023', 'h * 0.615'], ['h * 0.405', 'h * -0.05', 'h * 0.615']], radius: ['h * 0.008', 'h * 0.005'] },
        { type: 'tube', smooth: false, segments: 8, path: [['h * 0.355', 'h * -0.025', 'h * 0.627'], ['h * 0.355', 'h * 0', 'h * 0.69']], radius: ['h * 0.008', 'h * 0.005'] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'scarf', words: ['muffler'], note: 'knitted scarf with hanging ends', when: { scarf: true }, material: 'scarf',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'h * 0.118', thickness: 'h * 0.06', height: 'h * 0.068', segments: 40, round_segments: 12, at: [0, 0, 'h * 0.625'] },
        { type: 'strap', up: [1, 0, 0], width: 'h * 0.024', thickness: 'h * 0.07', bevel: 'h * 0.009', path: [['h * 0.065', 'h * -0.115', 'h * 0.63'], ['h * 0.075', 'h * -0.178', 'h * 0.58'], ['h * 0.08', 'h * -0.19', 'h * 0.5'], ['h * 0.082', 'h * -0.19', 'h * 0.42']] },
        { type: 'strap', up: [1, 0, 0], width: 'h * 0.022', thickness: 'h * 0.066', bevel: 'h * 0.009', path: [['h * 0.06', 'h * -0.115', 'h * 0.625'], ['h * 0.11', 'h * -0.165', 'h * 0.58'], ['h * 0.14', 'h * -0.16', 'h * 0.49']] },
      ] },
    },
    {
      name: 'hat', words: ['top hat', 'cap'], note: 'top hat', when: { hat: true }, material: 'hat',
      form: { type: 'lathe', segments: 44, bevel: 'h * 0.008', profile: [[0, 0], ['h * 0.165', 0], ['h * 0.168', 'h * 0.014'], ['h * 0.108', 'h * 0.018'], ['h * 0.1', 'h * 0.1'], ['h * 0.108', 'h * 0.18'], [0, 'h * 0.184']] }, at: ['h * 0.006', 'h * 0.012', 'h * 0.812'], turn: [-4, 5, 0],
    },
    {
      name: 'band', words: ['hat band', 'ribbon'], note: 'band of the hat', when: { hat: true }, material: 'band', parent: 'hat',
      form: { type: 'lathe', segments: 44, loop: true, profile: [['h * 0.09', 'h * 0.02'], ['h * 0.1105', 'h * 0.02'], ['h * 0.105', 'h * 0.06'], ['h * 0.09', 'h * 0.06']] }, at: ['h * 0.006', 'h * 0.012', 'h * 0.812'], turn: [-4, 5, 0],
    },
    {
      name: 'broom', words: ['besom', 'broomstick'], note: 'broom that leans at its side', when: { broom: true }, material: 'wood',
      form: { type: 'tube', smooth: false, segments: 12, tip: 'flat', path: [['h * 0.36', 'h * -0.12', 'h * 0.0023'], ['h * 0.37', 'h * -0.005', 'h * 0.7']], radius: 'h * 0.014' },
    },
    {
      name: 'bristle', words: ['broom head', 'straw'], note: 'straw of the broom', when: { broom: true }, material: 'straw', parent: 'broom',
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, 'h * -0.02'], ['h * 0.022', 'h * -0.015'], ['h * 0.03', 'h * 0.03'], ['h * 0.05', 'h * 0.12'], ['h * 0.062', 'h * 0.19'], [0, 'h * 0.2']] }, at: ['h * 0.37', 'h * -0.01', 'h * 0.67'], turn: [-9.5, 0, 0],
    },
  ],
  briefs: ['a snowman with a red scarf and a top hat', 'a snowman with a blue scarf, five buttons and a broom', 'a 40 cm snowman without a hat'],
});
