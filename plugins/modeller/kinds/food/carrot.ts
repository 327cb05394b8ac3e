import { count, kind, length } from '../../kind.ts';

export const carrot = kind({
  name: 'carrot',
  group: 'food',
  words: ['root vegetable', 'parsnip'],
  about: 'A carrot that lies on its side, ringed with fine grooves, with its greens.',
  parameters: {
    length_of_root: length(0.17, 0.05, 0.6, 'length of the root', 'body.length'),
    thickness: length(0.034, 0.01, 0.14, 'thickness at the shoulder', 'body.thickness'),
    greens_length: length(0.12, 0.03, 0.4, 'length of the greens', 'greens.length'),
    stalks: count(6, 3, 12, 'number of stalks', 'stalk.count'),
  },
  derived: { size: 'length_of_root', radius: 'thickness / 2', shoulder: 'size * -0.5', spread: 'greens_length * 0.34' },
  options: {
    greens: { words: ['greens', 'leaves', 'leaf', 'tops', 'stalks'], on: true },
    grooves: { words: ['grooves', 'rings', 'lines'], on: true, about: 'fine dark grooves' },
  },
  materials: { root: 'citrus peel #e8772e', groove: 'paint #b8551c', stalk: 'foliage #6f9a45', leaf: 'foliage' },
  main: ['root'],
  parts: [
    {
      name: 'body', words: ['root', 'carrot'], note: 'tapered root that rests on its side', material: 'root',
      form: {
        type: 'tube', segments: 28, per: 5, tip: 'flat',
        radius: ['radius * 0.3', 'radius * 0.86', 'radius', 'radius * 0.96', 'radius * 0.86', 'radius * 0.74', 'radius * 0.58', 'radius * 0.4', 'radius * 0.2', 'radius * 0.08', 'radius * 0.03'],
        path: [['shoulder', 0, 'radius'], ['shoulder + size * 0.015', 0, 'radius'], ['shoulder + size * 0.07', 0, 'radius'], ['shoulder + size * 0.18', 'radius * 0.03', 'radius * 0.96'], ['shoulder + size * 0.32', 'radius * 0.08', 'radius * 0.87'], ['shoulder + size * 0.46', 'radius * 0.1', 'radius * 0.755'],
          ['shoulder + size * 0.6', 'radius * 0.06', 'radius * 0.605'], ['shoulder + size * 0.74', 'radius * -0.04', 'radius * 0.43'], ['shoulder + size * 0.86', 'radius * -0.16', 'radius * 0.235'], ['shoulder + size * 0.95', 'radius * -0.2', 'radius * 0.12'], ['shoulder + size', 'radius * -0.1', 'radius * 0.09']],
      },
    },
    {
      name: 'grooves', words: ['ring', 'line'], note: 'fine dark grooves part of the way round', when: { grooves: true }, parent: 'body', material: 'groove',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['radius * 0.05', 'radius * 0.7', 'radius * 0.16'], segments: 12, at: ['shoulder + size * 0.1', 'radius * -0.45', 'radius * 1.85'], turn: [30, 0, 0] },
          { type: 'ball', size: ['radius * 0.05', 'radius * 0.16', 'radius * 0.7'], segments: 12, at: ['shoulder + size * 0.17', 'radius * -0.91', 'radius * 1.05'] },
          { type: 'ball', size: ['radius * 0.05', 'radius * 0.8', 'radius * 0.14'], segments: 12, at: ['shoulder + size * 0.26', 'radius * 0.1', 'radius * 1.78'], turn: [-4, 0, 0] },
          { type: 'ball', size: ['radius * 0.05', 'radius * 0.14', 'radius * 0.7'], segments: 12, at: ['shoulder + size * 0.36', 'radius * -0.72', 'radius * 0.95'], turn: [-8, 0, 0] },
          { type: 'ball', size: ['radius * 0.05', 'radius * 0.6', 'radius * 0.14'], segments: 12, at: ['shoulder + size * 0.44', 'radius * 0.2', 'radius * 1.5'], turn: [-8, 0, 0] },
          { type: 'ball', size: ['radius * 0.05', 'radius * 0.4', 'radius * 0.14'], segments: 12, at: ['shoulder + size * 0.53', 'radius * -0.3', 'radius * 1.2'], turn: [38, 0, 0] },
          { type: 'ball', size: ['radius * 0.04', 'radius * 0.44', 'radius * 0.12'], segments: 12, at: ['shoulder + size * 0.63', 'radius * 0.1', 'radius * 1.09'], turn: [-6, 0, 0] },
        ],
      },
    },
    {
      name: 'stalk', words: ['stem', 'greens', 'leaf stalk'], note: 'stalks that fan out from the shoulder', when: { greens: true }, material: 'stalk',
      form: {
        type: 'join',
        parts: [{
          type: 'tube', segments: 8, radius: ['radius * 0.12', 'radius * 0.08', 'radius * 0.035'], path: [['radius * 0.14', 0, 'size * -0.02'], ['spread * 0.3', 0, 'greens_length * 0.35'], ['spread', 0, 'greens_length * 0.9']],
          repeat: [{ around: 'stalks', start: -125, sweep: 250 }],
        }],
      },
      at: ['shoulder + size * 0.01', 0, 'radius'], turn: [0, -66, 0],
    },
    {
      name: 'greens', words: ['leaves', 'leaf', 'top'], note: 'feathery leaflets along the stalks', when: { greens: true }, parent: 'stalk', follows: ['stalk'], material: 'leaf',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['greens_length * 0.04', 'greens_length * 0.2', 'greens_length * 0.09'], segments: 8, at: ['spread * 0.42', 'greens_length * 0.07', 'greens_length * 0.52'], turn: [38, 0, 0], repeat: [{ mirror: 'y' }, { around: 'stalks', start: -125, sweep: 250 }] },
          { type: 'ball', size: ['greens_length * 0.04', 'greens_length * 0.22', 'greens_length * 0.1'], segments: 8, at: ['spread * 0.62', 'greens_length * 0.075', 'greens_length * 0.68'], turn: [42, 0, 0], repeat: [{ mirror: 'y' }, { around: 'stalks', start: -125, sweep: 250 }] },
          { type: 'ball', size: ['greens_length * 0.04', 'greens_length * 0.18', 'greens_length * 0.09'], segments: 8, at: ['spread * 0.82', 'greens_length * 0.06', 'greens_length * 0.82'], turn: [50, 0, 0], repeat: [{ mirror: 'y' }, { around: 'stalks', start: -125, sweep: 250 }] },
          { type: 'ball', size: ['greens_length * 0.05', 'greens_length * 0.1', 'greens_length * 0.22'], segments: 8, at: ['spread * 1.02', 0, 'greens_length * 0.92'], turn: [0, 22, 0], repeat: [{ around: 'stalks', start: -125, sweep: 250 }] },
        ],
      },
      at: ['shoulder + size * 0.01', 0, 'radius'], turn: [0, -66, 0],
    },
  ],
  briefs: ['an orange carrot with green leaves', 'a long thick carrot without greens', 'three purple carrots, 12 cm long'],
});
