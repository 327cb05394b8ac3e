import { count, kind, length } from '../../kind.ts';

export const snowman = kind({
  name: 'snowman',
  group: 'characters',
  words: ['snow man'],
  about: 'Three balls of snow with a carrot nose, coal, a scarf and a hat.',
  parameters: { height: length(1.5, 0.15, 6, 'ground to the top of the head', 'head.height'), buttons: count(3, 1, 4, 'buttons', 'button.count') },
  derived: { h: 'height', low: 'h * 0.46', mid: 'h * 0.36', top: 'h * 0.29', midz: 'h * 0.525' },
  options: { hat: { words: ['hat', 'top hat'], on: true }, scarf: { words: ['scarf'], on: true }, arms: { words: ['arm', 'stick'], on: true }, broom: { words: ['broom'], on: false } },
  materials: { snow: 'snow', coal: 'rubber', carrot: 'citrus peel #e8762a', stick: 'bark', hat: 'wool #2c2c31', band: 'velvet #b3303a', scarf: 'wool #b8352f', straw: 'wicker' },
  parts: [
    { name: 'body', words: ['base', 'bottom', 'belly'], note: 'two large balls of snow', material: 'snow', form: { type: 'join', parts: [{ type: 'rock', size: ['low * 1.06', 'low * 1.06', 'low * 0.92'], rough: 0.06, seed: 3, detail: 4 }, { type: 'rock', size: ['mid', 'mid', 'mid * 0.94'], rough: 0.06, seed: 4, detail: 4, at: [0, 0, 'midz - mid * 0.4'] }] } },
    { name: 'head', note: 'ball for a head', material: 'snow', form: { type: 'rock', size: ['top', 'top', 'top'], rough: 0.05, seed: 5, detail: 4 }, at: [0, 0, 'h - top'] },
    { name: 'nose', words: ['carrot'], note: 'carrot', material: 'carrot', form: { type: 'cylinder', radius: 'top * 0.1', top: 'top * 0.012', height: 'top * 0.66', bevel: 'top * 0.01', segments: 18 }, at: [0, 'top * -0.43', 'h - top * 0.52'], turn: [84, 0, 0] },
    { name: 'eye', words: ['coal'], note: 'coal', material: 'coal', form: { type: 'rock', size: ['top * 0.13', 'top * 0.1', 'top * 0.13'], rough: 0.2, detail: 3 }, at: ['top * 0.19', 'top * -0.42', 'h - top * 0.42'], repeat: [{ mirror: 'x' }] },
    { name: 'mouth', words: ['smile'], note: 'a smile of coals', material: 'coal', form: { type: 'join', parts: [{ type: 'rock', size: ['top * 0.07', 'top * 0.07', 'top * 0.07'], rough: 0.2, detail: 2, at: [0, 'top * -0.44', 'h - top * 0.8'] }, { type: 'rock', size: ['top * 0.07', 'top * 0.07', 'top * 0.07'], rough: 0.2, detail: 2, at: ['top * 0.11', 'top * -0.43', 'h - top * 0.77'], repeat: [{ mirror: 'x' }] }, { type: 'rock', size: ['top * 0.07', 'top * 0.07', 'top * 0.07'], rough: 0.2, detail: 2, at: ['top * 0.2', 'top * -0.4', 'h - top * 0.7'], repeat: [{ mirror: 'x' }] }] } },
    { name: 'button', note: 'coal buttons', material: 'coal', form: { type: 'rock', size: ['mid * 0.11', 'mid * 0.14', 'mid * 0.11'], rough: 0.2, detail: 3 }, at: [0, 'mid * -0.46', 'midz - mid * 0.14'], repeat: [{ along: 'buttons', step: [0, 'mid * 0.006', 'mid * 0.13'] }] },
    {
      name: 'arm', words: ['stick', 'branch'], note: 'forked stick', material: 'stick', when: { arms: true },
      form: { type: 'join', parts: [
        { type: 'tube', segments: 8, radius: ['h * 0.014', 'h * 0.009'], path: [['mid * 0.36', 0, 'midz + mid * 0.12'], ['mid * 0.8', 0, 'midz + mid * 0.3'], ['mid * 1.2', 0, 'midz + mid * 0.58']] },
        { type: 'tube', segments: 8, radius: ['h * 0.008', 'h * 0.005'], path: [['mid * 0.98', 0, 'midz + mid * 0.41'], ['mid * 1.14', 0, 'midz + mid * 0.38'], ['mid * 1.26', 0, 'midz + mid * 0.42']] },
        { type: 'tube', segments: 8, radius: ['h * 0.008', 'h * 0.005'], path: [['mid * 1.02', 0, 'midz + mid * 0.44'], ['mid * 1.02', 0, 'midz + mid * 0.56'], ['mid * 1.06', 0, 'midz + mid * 0.66']] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'scarf', note: 'knitted scarf with two ends', material: 'scarf', when: { scarf: true },
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'top * 0.4', thickness: 'top * 0.2', height: 'top * 0.22', segments: 40, at: [0, 0, 'h - top * 0.98'] },
        { type: 'strap', up: [0, -1, 0], width: 'top * 0.22', thickness: 'top * 0.07', path: [['top * 0.24', 'top * -0.42', 'h - top'], ['top * 0.27', 'top * -0.62', 'h - top * 1.3'], ['top * 0.3', 'top * -0.66', 'h - top * 1.66']] },
        { type: 'strap', up: [0, -1, 0], width: 'top * 0.2', thickness: 'top * 0.07', path: [['top * 0.2', 'top * -0.42', 'h - top'], ['top * 0.12', 'top * -0.64', 'h - top * 1.26'], ['top * 0.08', 'top * -0.7', 'h - top * 1.5']] },
      ] },
    },
    { name: 'hat', words: ['top hat'], note: 'old top hat', material: 'hat', when: { hat: true }, form: { type: 'lathe', segments: 44, bevel: 'top * 0.02', profile: [[0, 0], ['top * 0.62', 0], ['top * 0.64', 'top * 0.05'], ['top * 0.42', 'top * 0.07'], ['top * 0.4', 'top * 0.62'], [0, 'top * 0.64']] }, at: [0, 'top * 0.02', 'h - top * 0.14'], turn: [-5, 4, 0] },
    { name: 'hatband', words: ['band', 'hat band'], note: 'ribbon around the hat', material: 'band', when: { hat: true }, parent: 'hat', form: { type: 'lathe', loop: true, segments: 44, profile: [['top * 0.38', 'top * 0.07'], ['top * 0.432', 'top * 0.07'], ['top * 0.425', 'top * 0.2'], ['top * 0.38', 'top * 0.2']] }, at: [0, 'top * 0.02', 'h - top * 0.14'], turn: [-5, 4, 0] },
    { name: 'broom', note: 'broom beside it', material: 'straw', when: { broom: true }, form: { type: 'join', parts: [{ type: 'cylinder', radius: 'h * 0.011', height: 'h * 0.72', segments: 12, at: [0, 0, 'h * 0.12'] }, { type: 'lathe', smooth: true, segments: 24, profile: [[0, 0], ['h * 0.075', 0], ['h * 0.06', 'h * 0.1'], ['h * 0.02', 'h * 0.2'], [0, 'h * 0.2']] }] }, at: ['mid * 1.0', 'h * -0.02', 0] },
  ],
  briefs: ['a snowman', 'a snowman 2 m tall with four buttons and a blue scarf', 'a small snowman without a hat'],
});
