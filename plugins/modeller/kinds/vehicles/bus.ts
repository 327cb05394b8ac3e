import { count, kind, length } from '../../kind.ts';

export const bus = kind({
  name: 'bus',
  group: 'vehicles',
  words: ['coach', 'city bus', 'school bus', 'omnibus', 'tour bus', 'double-decker bus', 'minibus'],
  about: 'A city bus with a row of windows, folding doors and round lamps; as a double-decker too.',
  parameters: {
    length: length(9, 5, 14, 'front to rear', 'depth'),
    width: length(2.95, 2.4, 3.4, 'over the mirrors', 'width'),
    height: length(3, 2.6, 5, 'road to roof', 'height'),
    wheel_diameter: length(0.96, 0.7, 1.02, 'outer diameter of a tyre', 'wheel.diameter'),
    windows: count(6, 3, 8, 'windows in a side', 'window.count'),
    decks: count(1, 1, 2, 'decks'),
  },
  derived: {
    wide: 'width - 0.49', long: 'length - 0.14', sill: 0.36,
    wheel: 'wheel_diameter / 2', front: '-long * 0.3', rear: 'long * 0.27', deck: 'height * (1 - (decks - 1) * 0.38)',
    bay: 'long * 0.94 / windows', glass_width: 'bay * 0.88', glass_low: 'min(1.18, deck * 0.43)', glass_high: 'deck - max(0.2, min(0.45, (deck - 1) * 0.25))', upper: 'max(height - deck - 0.5, 0.2)', upper_z: 'height - 0.42 - upper / 2',
  },
  options: { stripe: { words: ['band', 'line'], on: true, about: 'a stripe along the sides' } },
  variants: { deck: { single: { words: ['single-decker', 'single decker'] }, double: { words: ['double-decker', 'double decker', 'two-storey'], set: { height: 4.4, decks: 2 } } } },
  materials: { body: 'car paint #e0a526', glass: 'tinted glass', tyre: 'rubber', metal: 'aluminium', trim: 'black plastic', lamp: 'plastic #fbf5df', red: 'plastic #a8191c', stripe: 'paint #f0ebdd', roof: 'paint #f0ebdd', sign: 'screen #1b1a16' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['side', 'shell'], note: 'long shell with rounded edges and cut wheel arches', material: 'body',
      form: {
        type: 'cut', of: { type: 'join', parts: [{ type: 'box', size: ['wide', 'long', 'height - 0.1 - sill'], bevel: 0.2, segments: 5, at: [0, 0, 'sill'] }] },
        by: [{ type: 'join', parts: [
          { type: 'cylinder', radius: 0.57, height: 0.6, at: ['wide / 2 - 0.42', 'front', 0.5], turn: [0, 90, 0], segments: 40, repeat: [{ mirror: 'x' }] },
          { type: 'cylinder', radius: 0.57, height: 0.6, at: ['wide / 2 - 0.42', 'rear', 0.5], turn: [0, 90, 0], segments: 40, repeat: [{ mirror: 'x' }] },
        ] }],
      },
    },
    {
      name: 'roof', words: ['top'], note: 'light roof with a soft rim', material: 'roof',
      form: { type: 'box', size: ['wide - 0.12', 'long - 0.12', 0.34], bevel: 0.16, segments: 4 }, at: [0, 0, 'height - 0.34'],
    },
    {
      name: 'window', words: ['side window', 'pane'], note: 'side windows, a little proud of the shell', material: 'glass',
      form: { type: 'extrude', plane: 'yz', shape: { rect: ['glass_width', 'glass_high - glass_low'], round: 0.1 }, depth: 0.05, bevel: 0.012 },
      at: ['wide / 2', 0, '(glass_low + glass_high) / 2'], repeat: [{ along: 'windows', step: [0, 'bay', 0], centred: true }, { mirror: 'x' }],
    },
    {
      name: 'upper_window', words: ['upstairs window', 'top window'], note: 'windows of the upper deck', when: { deck: 'double' }, material: 'glass',
      form: { type: 'extrude', plane: 'yz', shape: { rect: ['glass_width', 'upper'], round: 0.1 }, depth: 0.05, bevel: 0.012 },
      at: ['wide / 2', 0, 'upper_z'], repeat: [{ along: 'windows', step: [0, 'bay', 0], centred: true }, { mirror: 'x' }],
    },
    {
      name: 'windscreen', words: ['windshield', 'front window'], note: 'large front and rear screens', material: 'glass',
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['wide * 0.84', 'glass_high - glass_low + 0.22'], round: 0.16 }, depth: 0.06, bevel: 0.015 },
      at: [0, '-long / 2', '(glass_low + glass_high) / 2 - 0.08'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'upper_windscreen', note: 'front and rear screens of the upper deck', when: { deck: 'double' }, material: 'glass',
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['wide * 0.84', 'upper'], round: 0.14 }, depth: 0.06, bevel: 0.015 },
      at: [0, '-long / 2', 'upper_z'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'sign', words: ['destination sign', 'display'], note: 'destination board', material: 'sign',
      form: { type: 'box', size: ['wide * 0.6', 0.08, 0.22], bevel: 0.025 }, at: [0, '-long / 2', '(deck + glass_high) / 2 - 0.14'],
    },
    {
      name: 'door', words: ['entrance'], note: 'folding doors with glass panes, on the kerb side', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', shape: { rect: ['long * 0.1', 'glass_high - sill - 0.1'], round: 0.06 }, depth: 0.06, bevel: 0.015, holes: [{ rect: ['long * 0.036', 'glass_high - sill - 0.35'], round: 0.04 }] },
        { type: 'box', size: [0.08, 0.04, 'glass_high - sill - 0.12'], bevel: 0.015, at: [0, 0, '-(glass_high - sill - 0.12) / 2'] },
      ] },
      at: ['-wide / 2 - 0.01', '-long * 0.42', '(sill + glass_high) / 2 + 0.02'], repeat: [{ along: 2, step: [0, 'long * 0.42', 0] }],
    },
    {
      name: 'stripe', words: ['band'], note: 'painted band along the sides', when: { stripe: true }, material: 'stripe',
      form: { type: 'box', size: ['wide + 0.024', 'long - 0.5', 0.12], bevel: 0.008 }, at: [0, 0, 'glass_low - 0.24'],
    },
    {
      name: 'wheel', words: ['tyre', 'tire'], note: 'tyre with rounded shoulders', material: 'tyre',
      form: { type: 'lathe', loop: true, bevel: 'wheel * 0.09', segments: 36, profile: [['wheel * 0.6', -0.14], ['wheel * 0.96', -0.14], ['wheel', -0.09], ['wheel', 0.09], ['wheel * 0.96', 0.14], ['wheel * 0.6', 0.14]] },
      at: ['wide / 2 - 0.16', 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }, { mirror: 'x' }],
    },
    {
      name: 'hub', words: ['rim', 'hubcap'], note: 'steel rim with nuts', material: 'metal', parent: 'wheel', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 28, bevel: 'wheel * 0.03', profile: [[0, -0.1], ['wheel * 0.63', -0.1], ['wheel * 0.63', 0.12], ['wheel * 0.54', 0.12], ['wheel * 0.48', 0.06], ['wheel * 0.26', 0.06], ['wheel * 0.2', 0.13], [0, 0.13]] },
        { type: 'cylinder', radius: 'wheel * 0.045', height: 0.08, segments: 8, at: ['wheel * 0.37', 0, 0.02], repeat: [{ around: 8 }] },
      ] },
      at: ['wide / 2 - 0.16', 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }, { mirror: 'x' }],
    },
    {
      name: 'axle', note: 'axles that carry the wheels', material: 'trim', follows: ['wheel'],
      form: { type: 'cylinder', radius: 0.08, height: 'wide - 0.3', segments: 16 }, at: ['-wide / 2 + 0.15', 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'bumper', note: 'bumpers front and rear', material: 'trim',
      form: { type: 'box', size: ['wide * 0.94', 0.16, 0.22], bevel: 0.06 }, at: [0, '-long / 2 + 0.01', 0.4], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'headlight', words: ['headlamp', 'light', 'lamp'], note: 'round lamps', material: 'lamp',
      form: { type: 'ball', size: [0.26, 0.12, 0.26], segments: 24 }, at: ['wide * 0.34', '-long / 2', 0.82], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'taillight', words: ['rear light', 'tail light'], note: 'red lamps', material: 'red',
      form: { type: 'box', size: [0.14, 0.06, 0.3], bevel: 0.025 }, at: ['wide * 0.39', 'long / 2', 0.7], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'mirror', words: ['wing mirror'], note: 'mirrors on arms', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'tube', path: [[-0.06, 0.12, 0.28], [0.08, -0.02, 0.32], [0.16, -0.05, 0.2]], radius: 0.018, segments: 8 },
        { type: 'box', size: [0.17, 0.07, 0.34], bevel: 0.03, at: [0.16, -0.05, -0.1] },
      ] },
      at: ['wide / 2', '-long / 2 + 0.1', 'glass_high - 0.3'], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a yellow school bus', 'a red double-decker bus with eight windows', 'a blue city bus 12 m long without a stripe'],
});
