import { kind, length } from '../../kind.ts';

export const bowl = kind({
  name: 'bowl',
  group: 'household',
  words: ['dish', 'salad bowl', 'fruit bowl', 'soup bowl', 'mixing bowl', 'cereal bowl'],
  about: 'An open, rounded vessel on a foot ring.',
  parameters: {
    height: length(0.075, 0.03, 0.3, 'foot to rim', 'height'),
    width: length(0.18, 0.06, 0.6, 'diameter of the rim', 'width'),
    wall: length(0.005, 0.002, 0.016, 'thickness of the wall'),
    foot_height: length(0.008, 0.003, 0.04, 'height of the foot ring', 'foot.height'),
  },
  derived: { radius: 'width / 2 - wall * 0.25', deep: 'height - foot_height * 0.6', fruit_size: 'radius * 0.34', fruit_height: 'foot_height * 0.6 + wall + max(max(fruit_size + deep * 0.1, fruit_size * 0.74 + deep * 0.3), deep * 0.42)' },
  options: {
    band: { words: ['band', 'stripe', 'rim'], on: true, about: 'a coloured rim' },
    soup: { words: ['soup', 'stew', 'porridge', 'broth', 'filling'], on: false, about: 'filled with soup' },
    fruit: { words: ['fruit', 'fruits', 'orange', 'oranges', 'apples'], on: false, about: 'oranges in it' },
  },
  variants: { shape: { round: { words: ['circular', 'rounded'] }, conical: { words: ['tapered', 'straight', 'angular'] } } },
  materials: { body: 'ceramic #dfe4df', band: 'ceramic #2f5d8c', soup: 'paint #d9772e', fruit: 'citrus peel', herb: 'foliage' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['side', 'shell'], note: 'hollow shell, rounded from floor to rim', when: { shape: 'round' }, material: 'body',
      form: {
        type: 'lathe', wall: 'wall', smooth: true, segments: 60,
        profile: [[0, 'foot_height * 0.6'], ['radius * 0.38', 'foot_height * 0.6 + deep * 0.07'], ['radius * 0.66', 'foot_height * 0.6 + deep * 0.25'], ['radius * 0.87', 'foot_height * 0.6 + deep * 0.52'],
          ['radius * 0.97', 'foot_height * 0.6 + deep * 0.8'], ['radius', 'height * 0.965'], ['radius', 'height']],
      },
    },
    {
      name: 'body', note: 'hollow shell with straight, flaring sides', when: { shape: 'conical' }, material: 'body',
      form: {
        type: 'lathe', wall: 'wall', bevel: 'radius * 0.12', segments: 72,
        profile: [[0, 'foot_height * 0.6'], ['radius * 0.44', 'foot_height * 0.6'], ['radius * 0.52', 'foot_height * 0.6 + deep * 0.06'], ['radius', 'height - deep * 0.06'], ['radius', 'height']],
      },
    },
    {
      name: 'foot', words: ['base', 'stand'], note: 'foot ring', material: 'body',
      form: {
        type: 'lathe', loop: true, bevel: 'foot_height * 0.2', segments: 56,
        profile: [['radius * 0.34', 0], ['radius * 0.43', 0], ['radius * 0.47', 'foot_height + deep * 0.1'], ['radius * 0.3', 'foot_height * 0.6 + wall * 0.4']],
      },
    },
    {
      name: 'band', words: ['rim', 'stripe'], note: 'rolled rim of another glaze', when: { band: true }, material: 'band',
      form: { type: 'ring', radius: 'radius - wall * 0.5', thickness: 'wall * 1.5', height: 'wall * 1.7', segments: 72, round_segments: 10 },
      at: [0, 0, 'height - wall * 0.85'],
    },
    {
      name: 'soup', words: ['stew', 'porridge'], note: 'what is in it', when: { soup: true, shape: 'round' }, material: 'soup',
      form: { type: 'cylinder', radius: 'radius * 0.91 - wall * 0.5', height: 'wall', bevel: 'wall * 0.2', segments: 64 },
      at: [0, 0, 'foot_height * 0.6 + deep * 0.62'],
    },
    {
      name: 'soup', note: 'what is in it', when: { soup: true, shape: 'conical' }, material: 'soup',
      form: { type: 'cylinder', radius: 'radius * 0.82 - wall * 0.5', height: 'wall', bevel: 'wall * 0.2', segments: 64 },
      at: [0, 0, 'foot_height * 0.6 + deep * 0.62'],
    },
    {
      name: 'herbs', words: ['parsley', 'garnish'], note: 'a few leaves on the soup', when: { soup: true }, parent: 'soup', material: 'herb',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['radius * 0.2', 'radius * 0.1', 'radius * 0.03'], segments: 12, at: ['radius * 0.1', 0, 0], turn: [0, -8, 0], repeat: [{ around: 3, start: 20 }] },
          { type: 'ball', size: ['radius * 0.12', 'radius * 0.07', 'radius * 0.02'], segments: 12, at: ['radius * 0.42', 0, 0], turn: [0, 6, 50], repeat: [{ around: 4, start: 75 }] },
        ],
      },
      at: [0, 0, 'foot_height * 0.6 + deep * 0.62 + wall'],
    },
    {
      name: 'fruit', words: ['orange'], note: 'oranges, one on top of the others', when: { fruit: true, soup: false }, material: 'fruit',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['fruit_size * 2', 'fruit_size * 2', 'fruit_size * 1.9'], segments: 28, at: ['radius * 0.45', 0, 'fruit_height'], repeat: [{ around: 4, start: 15 }] },
          { type: 'ball', size: ['fruit_size * 2', 'fruit_size * 2', 'fruit_size * 1.9'], segments: 28, at: [0, 0, 'fruit_height + fruit_size * 1.2'] },
          { type: 'cylinder', radius: 'fruit_size * 0.9', height: 'max(fruit_height - foot_height * 0.6 - wall * 0.5, wall)', segments: 12, at: [0, 0, 'foot_height * 0.6 + wall * 0.5'], top: 'fruit_size * 0.3' },
        ],
      },
    },
    {
      name: 'fruit_leaf', words: ['stalk'], note: 'a leaf on the topmost fruit', when: { fruit: true, soup: false }, parent: 'fruit', material: 'herb',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'fruit_size * 0.07', height: 'fruit_size * 0.22', segments: 8 },
          { type: 'ball', size: ['fruit_size * 0.9', 'fruit_size * 0.42', 'fruit_size * 0.06'], segments: 14, at: ['fruit_size * 0.42', 0, 'fruit_size * 0.12'], turn: [0, 8, 0] },
        ],
      },
      at: [0, 0, 'fruit_height + fruit_size * 2.12'],
    },
  ],
  hollow: { z: 'foot_height * 0.6 + wall', width: 'width * 0.55', depth: 'width * 0.55' },
  briefs: ['a wooden salad bowl 28 cm wide', 'a white bowl of soup with a red rim', 'a blue fruit bowl with oranges'],
});
