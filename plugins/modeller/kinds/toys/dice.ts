import { kind, length } from '../../kind.ts';

export const dice = kind({
  name: 'dice',
  group: 'toys',
  words: ['die', 'playing dice', 'gaming die', 'six-sided die', 'game cube'],
  about: 'A pair of dice with rounded corners and round pips, one leaning on the other if asked.',
  parameters: {
    height: length(0.018, 0.008, 1, 'edge of a die', 'height'),
    pip_size: length(0.19, 0.1, 0.24, 'width of a pip, for each metre of edge'),
  },
  derived: { a: 'height', p: 'a * pip_size', q: 'a * 0.24', face: 'a / 2 - p * 0.045' },
  options: { second: { words: ['pair', 'second die', 'second', 'two dice'], on: true, about: 'a second die beside it' } },
  variants: { corners: { rounded: { words: ['round', 'soft'] }, sharp: { words: ['square', 'straight', 'casino'] } } },
  materials: { die: 'plastic #f4efe2', pip: 'black plastic', second: 'plastic #b3282d', light: 'plastic #f6f3ea' },
  main: ['die'],
  parts: [
    {
      name: 'die', words: ['cube', 'body'], note: 'cube with rounded edges', when: { corners: 'rounded' }, material: 'die',
      form: { type: 'box', size: ['a', 'a', 'a'], bevel: 'a * 0.11', segments: 5 }, at: ['-a * 0.8', 0, 0], turn: [0, 0, 18],
    },
    {
      name: 'die', note: 'cube with crisp edges', when: { corners: 'sharp' }, material: 'die',
      form: { type: 'box', size: ['a', 'a', 'a'], bevel: 'a * 0.03', segments: 3 }, at: ['-a * 0.8', 0, 0], turn: [0, 0, 18],
    },
    {
      name: 'pip', words: ['dot', 'spot', 'eye', 'number'], note: 'pips of the six faces', material: 'pip',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['p * 1.3', 'p * 1.3', 'p * 0.3'], segments: 18, at: [0, 0, 'face'] },
        { type: 'join', turn: [90, 0, 0], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['-q', 'q', 'face'] }, { type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['q', '-q', 'face'] }] },
        { type: 'join', turn: [90, 0, 90], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['-q', '-q', 'face'], repeat: [{ along: 3, step: ['q', 'q', 0] }] }] },
        { type: 'join', turn: [90, 0, -90], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['q', 'q', 'face'], repeat: [{ mirror: 'x' }, { mirror: 'y' }] }] },
        { type: 'join', turn: [90, 0, 180], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['q', 'q', 'face'], repeat: [{ mirror: 'x' }, { mirror: 'y' }] }, { type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: [0, 0, 'face'] }] },
      ] },
      at: ['-a * 0.8', 0, 'a / 2'], turn: [0, 0, 18],
    },
    {
      name: 'second_die', words: ['second die', 'other die', 'red die'], note: 'the other die', when: { second: true, corners: 'rounded' }, material: 'second',
      form: { type: 'box', size: ['a', 'a', 'a'], bevel: 'a * 0.11', segments: 5 }, at: ['a * 0.72', '-a * 0.3', 0], turn: [0, 0, -32],
    },
    {
      name: 'second_die', note: 'the other die', when: { second: true, corners: 'sharp' }, material: 'second',
      form: { type: 'box', size: ['a', 'a', 'a'], bevel: 'a * 0.03', segments: 3 }, at: ['a * 0.72', '-a * 0.3', 0], turn: [0, 0, -32],
    },
    {
      name: 'second_pip', words: ['second dot'], note: 'pips of the other die', when: { second: true }, material: 'light', parent: 'second_die',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['q', '-q', 'face'], repeat: [{ along: 3, step: [0, 'q', 0] }, { mirror: 'x' }] },
        { type: 'join', turn: [90, 0, 0], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['q', 'q', 'face'], repeat: [{ mirror: 'x' }, { mirror: 'y' }] }] },
        { type: 'join', turn: [90, 0, 90], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['q', 'q', 'face'], repeat: [{ mirror: 'x' }, { mirror: 'y' }] }, { type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: [0, 0, 'face'] }] },
        { type: 'join', turn: [90, 0, 180], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['-q', '-q', 'face'], repeat: [{ along: 3, step: ['q', 'q', 0] }] }] },
        { type: 'join', turn: [90, 0, -90], parts: [{ type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['-q', 'q', 'face'] }, { type: 'ball', size: ['p', 'p', 'p * 0.3'], segments: 16, at: ['q', '-q', 'face'] }] },
      ] },
      at: ['a * 0.72', '-a * 0.3', 'a / 2'], turn: [0, 0, -32],
    },
  ],
  briefs: ['a pair of white and red dice', 'a single black die with sharp corners without a second die', 'large blue dice with big pips'],
});
