import { kind, length } from '../../kind.ts';

export const basket = kind({
  name: 'basket',
  group: 'household',
  words: ['wicker basket', 'picnic basket', 'hamper', 'fruit basket', 'easter basket'],
  about: 'A woven basket with a rim and an arched handle.',
  parameters: {
    width: length(0.36, 0.12, 0.9, 'across the rim', 'width'),
    depth: length(0.28, 0.12, 0.9, 'front to back at the rim', 'depth'),
    body_height: length(0.17, 0.06, 0.6, 'ground to rim', 'body.height'),
    handle_height: length(0.17, 0.05, 0.5, 'how far the handle rises above the rim', 'handle.height'),
    handle_thickness: length(0.018, 0.008, 0.05, 'thickness of the handle', 'handle.thickness'),
  },
  derived: {
    rim_thickness: 'min(0.05 * (width + depth), body_height * 0.2) * 0.72',
    radius: 'width / 2 - rim_thickness * 0.5',
    bottom: 'radius * 0.8',
    row: '(body_height - rim_thickness) / 8',
    squash: 'depth / width',
    fruit_size: 'min(width, depth) * 0.118',
  },
  options: {
    handle: { words: ['handle', 'arch', 'hoop'], on: true, about: 'one arched handle' },
    ears: { words: ['side handle', 'ear', 'two handles'], on: false, about: 'a small handle at either end' },
    cloth: { words: ['cloth', 'liner', 'lining', 'napkin'], on: false, about: 'a checked cloth that lines it' },
    apples: { words: ['apple', 'apples', 'fruit', 'filled', 'full'], on: false, about: 'full of apples' },
  },
  variants: { shape: { oval: { words: ['long', 'elongated'] }, round: { words: ['circular'], set: { width: 0.32, depth: 0.32 } } } },
  materials: { wicker: 'wicker', core: 'wicker #7d5a34', cloth: 'checked fabric', apple: 'fruit skin', stalk: 'bark' },
  main: ['wicker', 'core'],
  parts: [
    {
      name: 'body', words: ['side', 'wall', 'bottom'], note: 'hollow core that shows between the strands', material: 'core',
      form: {
        type: 'stretched', by: [1, 'squash', 1],
        of: { type: 'lathe', wall: 'rim_thickness * 0.3', segments: 56, bevel: 'rim_thickness * 0.2', profile: [[0, 'rim_thickness * 0.2'], ['bottom * 0.99', 'rim_thickness * 0.2'], ['radius', 'body_height - rim_thickness * 0.5']] },
      },
    },
    {
      name: 'weave', words: ['strand', 'wicker'], note: 'strands that pass over every other stake', material: 'wicker', parent: 'body',
      form: {
        type: 'stretched', by: [1, 'squash', 1],
        of: {
          type: 'warped', taper: 'radius / bottom',
          of: {
            type: 'join',
            parts: [
              { type: 'ball', size: ['rim_thickness * 0.62', 'bottom * 0.43', 'row * 1.04'], segments: 12, at: ['bottom * 0.985', 0, 'row * 0.52'], repeat: [{ around: 16 }, { along: 4, step: [0, 0, 'row * 2'] }] },
              { type: 'ball', size: ['rim_thickness * 0.62', 'bottom * 0.43', 'row * 1.04'], segments: 12, at: ['bottom * 0.985', 0, 'row * 1.52'], repeat: [{ around: 16, start: 11.25 }, { along: 4, step: [0, 0, 'row * 2'] }] },
            ],
          },
        },
      },
    },
    {
      name: 'rim', words: ['edge', 'border'], note: 'two strands twisted around the edge', material: 'wicker',
      form: {
        type: 'join',
        parts: [
          { type: 'stretched', by: [1, 'squash', 1], of: { type: 'ring', radius: 'radius', thickness: 'rim_thickness', segments: 64, round_segments: 12 }, at: [0, 0, 'body_height - rim_thickness * 0.5'] },
          { type: 'stretched', by: [1, 'squash', 1], of: { type: 'ring', radius: 'radius * 1.003', thickness: 'rim_thickness * 0.8', height: 'rim_thickness * 0.5', segments: 64, round_segments: 10 }, at: [0, 0, 'body_height - rim_thickness * 1.1'] },
          { type: 'stretched', by: [1, 'squash', 1], of: { type: 'ring', radius: 'bottom', thickness: 'rim_thickness * 0.8', height: 'rim_thickness * 0.7', segments: 64, round_segments: 10 }, at: [0, 0, 'rim_thickness * 0.35'] },
        ],
      },
    },
    {
      name: 'handle', words: ['arch', 'hoop'], note: 'arched handle over the middle', when: { handle: true }, material: 'wicker', follows: ['rim'],
      form: {
        type: 'tube', segments: 14, per: 8, tip: 'flat', radius: 'handle_thickness / 2',
        path: [['-radius * 0.985', 0, 'body_height * 0.72'], ['-radius', 0, 'body_height'], ['-radius * 0.93', 0, 'body_height + handle_height * 0.5 - handle_thickness * 0.25'], ['-radius * 0.5', 0, 'body_height + handle_height * 0.92 - handle_thickness * 0.46'], [0, 0, 'body_height + handle_height - handle_thickness / 2'],
          ['radius * 0.5', 0, 'body_height + handle_height * 0.92 - handle_thickness * 0.46'], ['radius * 0.93', 0, 'body_height + handle_height * 0.5 - handle_thickness * 0.25'], ['radius', 0, 'body_height'], ['radius * 0.985', 0, 'body_height * 0.72']],
      },
    },
    {
      name: 'wrap', words: ['binding'], note: 'strands wound around the foot of the handle', when: { handle: true }, parent: 'handle', follows: ['handle'], material: 'core',
      form: {
        type: 'join',
        parts: [{ type: 'coil', radius: 'handle_thickness * 0.48', pitch: 'handle_thickness * 0.3', turns: 5, thickness: 'handle_thickness * 0.26', segments: 8, at: ['radius * 0.995', 0, 'body_height + rim_thickness * 0.1'], turn: [0, -3, 0], repeat: [{ mirror: 'x' }] }],
      },
    },
    {
      name: 'ear', words: ['side handle', 'loop'], note: 'small loop at either end', when: { ears: true }, material: 'wicker', follows: ['rim'],
      form: {
        type: 'tube', segments: 12, tip: 'flat', radius: 'handle_thickness * 0.42',
        path: [['radius * 0.95', 'depth * -0.14', 'body_height - rim_thickness * 0.5'], ['radius + handle_thickness * 0.8', 'depth * -0.13', 'body_height + handle_thickness * 0.5'], ['radius + handle_thickness * 1.6', 0, 'body_height + handle_thickness * 0.9'],
          ['radius + handle_thickness * 0.8', 'depth * 0.13', 'body_height + handle_thickness * 0.5'], ['radius * 0.95', 'depth * 0.14', 'body_height - rim_thickness * 0.5']],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cloth', words: ['liner', 'lining'], note: 'cloth that lines the basket and hangs over its rim', when: { cloth: true }, material: 'cloth',
      form: {
        type: 'stretched', by: [1, '(depth - rim_thickness * 0.4) / (width - rim_thickness * 0.4)', 1],
        of: {
          type: 'lathe', smooth: true, segments: 64,
          profile: [[0, 'rim_thickness * 0.7'], ['bottom * 0.86', 'rim_thickness * 0.8'], ['bottom * 0.9 ', 'body_height * 0.2'], ['radius * 0.9', 'body_height * 0.9'], ['radius', 'body_height + rim_thickness * 0.15'], ['radius + rim_thickness * 0.75', 'body_height * 0.92'],
            ['radius + rim_thickness * 0.72', 'body_height * 0.68'], ['radius + rim_thickness * 0.84', 'body_height * 0.67'], ['radius + rim_thickness * 0.92', 'body_height * 0.92'], ['radius', 'body_height + rim_thickness * 0.3'], ['radius * 0.9 - rim_thickness * 0.15', 'body_height * 0.9'],
            ['bottom * 0.9 - rim_thickness * 0.2', 'body_height * 0.2'], [0, 'rim_thickness * 0.9 + body_height * 0.02']],
        },
      },
    },
    {
      name: 'apple', words: ['fruit'], note: 'a heap of apples', when: { apples: true }, material: 'apple',
      form: {
        type: 'join',
        parts: [
          { type: 'stretched', by: [1, 'squash', 1], of: { type: 'cylinder', radius: 'radius * 0.9', height: 'body_height * 0.06', segments: 32 }, at: [0, 0, 'body_height * 0.76'] },
          { type: 'ball', size: ['fruit_size * 2', 'fruit_size * 2', 'fruit_size * 1.85'], segments: 16, at: ['width * 0.25', 0, 'body_height * 0.82 + fruit_size * 0.5'], repeat: [{ mirror: 'x' }] },
          { type: 'ball', size: ['fruit_size * 2', 'fruit_size * 2', 'fruit_size * 1.85'], segments: 16, at: ['width * 0.125', 'depth * 0.23', 'body_height * 0.82 + fruit_size * 0.5'], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
          { type: 'ball', size: ['fruit_size * 2', 'fruit_size * 2', 'fruit_size * 1.85'], segments: 16, at: ['width * 0.12', 'depth * 0.03', 'body_height * 0.82 + fruit_size * 1.3'] },
          { type: 'ball', size: ['fruit_size * 2', 'fruit_size * 2', 'fruit_size * 1.85'], segments: 16, at: ['width * -0.13', 'depth * -0.03', 'body_height * 0.82 + fruit_size * 1.2'] },
        ],
      },
    },
    {
      name: 'stalk', words: ['stem'], note: 'stalks of the apples', when: { apples: true }, parent: 'apple', material: 'stalk',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'fruit_size * 0.07', height: 'fruit_size * 0.5', segments: 8, at: ['width * 0.12', 'depth * 0.03', 'body_height * 0.82 + fruit_size * 2.1'], turn: [0, 10, 0] },
          { type: 'cylinder', radius: 'fruit_size * 0.07', height: 'fruit_size * 0.5', segments: 8, at: ['width * -0.13', 'depth * -0.03', 'body_height * 0.82 + fruit_size * 2'], turn: [0, -12, 0] },
          { type: 'cylinder', radius: 'fruit_size * 0.07', height: 'fruit_size * 0.5', segments: 8, at: ['width * 0.125', 'depth * 0.23', 'body_height * 0.82 + fruit_size * 1.3'], turn: [8, 10, 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
          { type: 'cylinder', radius: 'fruit_size * 0.07', height: 'fruit_size * 0.5', segments: 8, at: ['width * 0.25', 0, 'body_height * 0.82 + fruit_size * 1.3'], turn: [0, 15, 0], repeat: [{ mirror: 'x' }] },
        ],
      },
    },
  ],
  hollow: { z: 'rim_thickness * 0.5', width: 'width * 0.55', depth: 'depth * 0.55' },
  briefs: ['a wicker basket with an arched handle', 'a round basket full of apples, 30 cm wide', 'a picnic basket lined with a cloth, with two handles'],
});
