import { count, kind, length } from '../../kind.ts';

export const speaker = kind({
  name: 'speaker',
  group: 'electronics',
  words: ['loudspeaker', 'hifi speaker', 'floor speaker', 'stereo speaker', 'speaker box', 'subwoofer'],
  about: 'A loudspeaker: veneered cabinet, dark front with woofers and tweeter, feet; a cloth grille if wanted.',
  parameters: {
    width: length(0.21, 0.06, 0.8, 'side to side', 'width'),
    height: length(0.36, 0.1, 1.8, 'ground to top', 'height'),
    depth: length(0.26, 0.06, 0.8, 'front to back', 'depth'),
    woofers: count(1, 1, 4, 'number of woofers', 'woofer.count'),
    woofer_width: length(0.165, 0.04, 0.5, 'diameter of a woofer', 'woofer.diameter'),
  },
  derived: {
    foot: 'min(0.02, height * 0.05)',
    body: 'height - foot',
    mid: 'foot + body / 2',
    board: 'min(width, body) * 0.06',
    r: 'min(woofer_width / 2, width * 0.42, body * 0.7 / woofers * 0.47)',
    tr: 'min(width * 0.17, body * 0.11)',
    low: 'foot + board * 0.7 + body * 0.7 / woofers / 2',
    step: 'body * 0.7 / woofers',
    high: 'height - board * 0.7 - body * 0.135',
    proud: 'min(depth * 0.1, 0.02)',
    front: '-depth / 2 + proud',
    cab: 'depth - proud',
    sink: 'r * 0.5',
  },
  options: {
    grille: { words: ['cover', 'cloth', 'fabric front', 'mesh'], on: false, about: 'a cloth cover over the front' },
  },
  variants: { style: { bookshelf: { words: ['small', 'shelf', 'compact'] }, tower: { words: ['floorstanding', 'floor-standing', 'column', 'floor'], set: { height: 1.02, depth: 0.32, woofers: 2, width: 0.23, woofer_width: 0.18 } } } },
  materials: { cabinet: 'walnut', front: 'black plastic', surround: 'rubber', cone: 'plastic #cdb98a', cap: 'gunmetal', ring: 'aluminium', cloth: 'linen #55504a', foot: 'rubber' },
  main: ['cabinet'],
  parts: [
    {
      name: 'cabinet', words: ['case', 'body', 'box', 'enclosure'], note: 'veneered case with rounded edges', material: 'cabinet',
      form: { type: 'box', size: ['width', 'cab', 'body'], bevel: 'board * 0.28' }, at: [0, 'depth / 2 - cab / 2', 'foot'],
    },
    {
      name: 'front', words: ['baffle', 'face', 'panel'], note: 'dark front panel', material: 'front', parent: 'cabinet',
      form: { type: 'extrude', plane: 'xz', depth: 'proud', bevel: 'proud * 0.2', shape: { rect: ['width - board', 'body - board'], round: 'board * 0.8' } }, at: [0, 'front', 'mid'],
    },
    {
      name: 'woofer', words: ['driver', 'bass', 'cone'], note: 'woofer: ring, cone sunk into it', when: { grille: false }, material: 'cone', follows: ['front'],
      form: { type: 'lathe', segments: 56, smooth: false, bevel: 'r * 0.02', profile: [[0, 'proud * 0.1'], ['r * 0.86', 'proud * 0.1'], ['r * 0.86', 'proud * 0.58'], ['r * 0.8', 'proud * 0.55'], ['r * 0.36', 'proud * 0.2'], [0, 'proud * 0.2']] },
      at: [0, 'front - proud * 0.35', 'low'], turn: [90, 0, 0], repeat: [{ along: 'woofers', step: [0, 0, 'step'] }],
    },
    {
      name: 'surround', words: ['rubber ring'], note: 'rubber edge of the cone', when: { grille: false }, material: 'surround', parent: 'woofer', follows: ['woofer'],
      form: { type: 'ring', radius: 'r * 0.82', thickness: 'r * 0.18', height: 'proud * 0.44', segments: 56, round_segments: 14 },
      at: [0, 'front - proud * 0.78', 'low'], turn: [90, 0, 0], repeat: [{ along: 'woofers', step: [0, 0, 'step'] }],
    },
    {
      name: 'ring', words: ['rim', 'trim'], note: 'metal ring with screws around each woofer', when: { grille: false }, material: 'ring', parent: 'woofer', follows: ['woofer'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 56, bevel: 'proud * 0.08', profile: [['r * 0.9', 0], ['r', 0], ['r', 'proud * 0.62'], ['r * 0.9', 'proud * 0.62']] },
        { type: 'cylinder', radius: 'r * 0.05', height: 'proud * 0.74', segments: 12, at: ['r * 0.95', 0, 0], repeat: [{ around: 6, start: 30 }] },
      ] },
      at: [0, 'front - proud * 0.24', 'low'], turn: [90, 0, 0], repeat: [{ along: 'woofers', step: [0, 0, 'step'] }],
    },
    {
      name: 'cap', words: ['dust cap', 'dome'], note: 'dome in the middle of each cone', when: { grille: false }, material: 'cap', parent: 'woofer', follows: ['woofer'],
      form: { type: 'ball', size: ['r * 0.6', 'proud * 0.75', 'r * 0.6'], segments: 28 },
      at: [0, 'front - proud * 0.6', 'low'], repeat: [{ along: 'woofers', step: [0, 0, 'step'] }],
    },
    {
      name: 'tweeter', words: ['treble'], note: 'tweeter in a shallow horn', when: { grille: false }, material: 'ring', follows: ['front'],
      form: { type: 'lathe', segments: 40, bevel: 'proud * 0.06', profile: [[0, 0], ['tr', 0], ['tr', 'proud * 0.6'], ['tr * 0.9', 'proud * 0.64'], ['tr * 0.42', 'proud * 0.22'], [0, 'proud * 0.22']] },
      at: [0, 'front - proud * 0.3', 'high'], turn: [90, 0, 0],
    },
    {
      name: 'dome', words: ['tweeter dome'], note: 'silk dome of the tweeter', when: { grille: false }, material: 'front', parent: 'tweeter', follows: ['tweeter'],
      form: { type: 'ball', size: ['tr * 0.74', 'proud * 0.7', 'tr * 0.74'], segments: 24 }, at: [0, 'front - proud * 0.52', 'high'],
    },
    {
      name: 'grille', words: ['cover', 'cloth'], note: 'cloth cover in a frame', when: { grille: true }, material: 'cloth', parent: 'front',
      form: { type: 'box', size: ['width - board * 1.2', 'proud * 1.06', 'body - board * 1.2'], bevel: 'proud * 0.3' }, at: [0, '-depth / 2 + proud * 0.5', 'foot + board * 0.6'],
    },
    {
      name: 'foot', note: 'rubber feet', material: 'foot',
      form: { type: 'cylinder', radius: 'width * 0.07', top: 'width * 0.085', height: 'foot + 0.002', bevel: 0.001, segments: 20 }, at: ['width * 0.36', 'cab * 0.34 + depth / 2 - cab / 2', 0], repeat: [{ along: 2, step: [0, '-cab * 0.68', 0] }, { mirror: 'x' }],
    },
  ],
  surface: { z: 'height', width: 'width * 0.9', depth: 'cab * 0.9' },
  briefs: ['a wooden speaker', 'a black floorstanding speaker with three woofers', 'a white speaker with a cloth grille, 40 cm tall'],
});
