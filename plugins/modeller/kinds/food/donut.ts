import { kind, length } from '../../kind.ts';

export const donut = kind({
  name: 'donut',
  group: 'food',
  words: ['doughnut'],
  about: 'A ring of dough with running icing and sprinkles.',
  parameters: {
    width: length(0.095, 0.08, 1.5, 'outer width', 'width'),
    thickness: length(0.034, 0.012, 0.038, 'thickness of the ring', 'dough.thickness'),
  },
  derived: { ring: '(width - thickness) / 2', half: 'thickness / 2', tall: 'thickness * 0.86' },
  options: { icing: { words: ['icing', 'glaze', 'frosting'], on: true }, sprinkles: { words: ['sprinkle'], on: true } },
  materials: { icing: 'cream #e58fb0', dough: 'bread crust #c98d4d', white: 'cream', blue: 'plastic #4f8fd0', yellow: 'plastic #e8c53a' },
  main: ['icing'],
  parts: [
    { name: 'dough', words: ['ring', 'body'], note: 'baked ring', material: 'dough', form: { type: 'ring', radius: 'ring', thickness: 'thickness', height: 'tall', segments: 64, round_segments: 24 }, at: [0, 0, 'tall / 2'] },
    {
      name: 'icing', words: ['glaze', 'frosting', 'top'], note: 'icing with drips over the edge', material: 'icing', when: { icing: true }, follows: ['dough'],
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', loop: true, segments: 64, bevel: 'thickness * 0.05', profile: [['ring - half * 0.96', 'tall * 0.56'], ['ring - half * 0.72', 'tall * 0.9'], ['ring', 'tall * 1.07'], ['ring + half * 0.72', 'tall * 0.9'], ['ring + half * 1.04', 'tall * 0.56'], ['ring + half * 0.8', 'tall * 0.6'], ['ring', 'tall * 0.85'], ['ring - half * 0.8', 'tall * 0.6']] },
          { type: 'ball', size: ['half * 0.3', 'half * 0.62', 'tall * 0.5'], segments: 14, at: ['ring + half * 0.96', 0, 'tall * 0.5'], repeat: [{ around: 5, start: 10 }] },
          { type: 'ball', size: ['half * 0.26', 'half * 0.8', 'tall * 0.34'], segments: 14, at: ['ring + half * 0.97', 0, 'tall * 0.56'], repeat: [{ around: 6, start: 44 }] },
        ],
      },
    },
    {
      name: 'sprinkle', words: ['sprinkles'], note: 'white sprinkles', material: 'white', when: { icing: true, sprinkles: true }, parent: 'icing', follows: ['icing', 'dough'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 6, radius: 'thickness * 0.035', path: [['thickness * -0.1', 0, 0], ['thickness * 0.1', 0, 0]], at: ['ring - half * 0.3', 0, 'tall * 1.03'], turn: [0, 10, 40], repeat: [{ around: 9, start: 5 }] },
          { type: 'tube', smooth: false, segments: 6, radius: 'thickness * 0.035', path: [['thickness * -0.1', 0, 0], ['thickness * 0.1', 0, 0]], at: ['ring + half * 0.42', 0, 'tall * 1.0'], turn: [0, 14, 100], repeat: [{ around: 11 }] },
        ],
      },
    },
    {
      name: 'sprinkle_blue', words: ['blue sprinkle'], note: 'blue sprinkles', material: 'blue', when: { icing: true, sprinkles: true }, parent: 'icing', follows: ['icing', 'dough'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 6, radius: 'thickness * 0.035', path: [['thickness * -0.1', 0, 0], ['thickness * 0.1', 0, 0]], at: ['ring + half * 0.08', 0, 'tall * 1.06'], turn: [0, 0, 75], repeat: [{ around: 10, start: 17 }] },
          { type: 'tube', smooth: false, segments: 6, radius: 'thickness * 0.035', path: [['thickness * -0.1', 0, 0], ['thickness * 0.1', 0, 0]], at: ['ring + half * 0.66', 0, 'tall * 0.92'], turn: [0, 40, 10], repeat: [{ around: 9, start: 20 }] },
        ],
      },
    },
    {
      name: 'sprinkle_yellow', words: ['yellow sprinkle'], note: 'yellow sprinkles', material: 'yellow', when: { icing: true, sprinkles: true }, parent: 'icing', follows: ['icing', 'dough'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 6, radius: 'thickness * 0.035', path: [['thickness * -0.1', 0, 0], ['thickness * 0.1', 0, 0]], at: ['ring - half * 0.5', 0, 'tall * 0.97'], turn: [0, -25, 130], repeat: [{ around: 8, start: 28 }] },
          { type: 'tube', smooth: false, segments: 6, radius: 'thickness * 0.035', path: [['thickness * -0.1', 0, 0], ['thickness * 0.1', 0, 0]], at: ['ring + half * 0.28', 0, 'tall * 1.035'], turn: [0, 5, 20], repeat: [{ around: 12, start: 9 }] },
        ],
      },
    },
  ],
  briefs: ['a donut with pink icing', 'a chocolate donut without sprinkles', 'a big donut 30 cm wide with blue icing'],
});
