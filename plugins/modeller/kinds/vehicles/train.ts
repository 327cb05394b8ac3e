import { count, kind, length } from '../../kind.ts';

export const train = kind({
  name: 'train',
  group: 'vehicles',
  words: ['steam train', 'locomotive', 'steam engine', 'steam locomotive', 'railway engine', 'toy train', 'railroad engine'],
  about: 'A steam locomotive with boiler, chimney, domes, cab and coupled driving wheels.',
  parameters: {
    length: length(8, 5, 12, 'buffer to buffer', 'depth'),
    boiler_width: length(1.5, 1.1, 1.9, 'diameter of the boiler', 'boiler.diameter'),
    drivers: count(3, 2, 5, 'driving wheels on each side', 'wheel.count'),
    wheel_diameter: length(1.3, 0.8, 1.35, 'diameter of a driving wheel', 'wheel.diameter'),
    chimney_height: length(0.8, 0.35, 1.4, 'height of the chimney', 'chimney.height'),
  },
  derived: {
    r: 'boiler_width / 2', nose: '-length / 2 + 0.62', tail: 'length / 2 - 0.3', deck: 1.36, mid: 2.34, wheel: 'min(wheel_diameter, length * 0.5 / drivers) / 2',
    pitch: 'length * 0.52 / drivers', cab_length: 'length * 0.22', cab: 'tail - cab_length / 2 - 0.1', wheels_y: 'length * 0.11', cab_front: 'cab - cab_length / 2',
    top: 3.5,
  },
  options: {
    smoke: { words: ['smoke', 'steam', 'steam cloud'], on: false, about: 'puffs of steam' },
    cowcatcher: { words: ['cowcatcher', 'cow catcher', 'pilot'], on: true },
    rails: { words: ['track', 'rails', 'rail', 'sleepers'], on: false, about: 'a piece of track under it' },
  },
  variants: { chimney_shape: { flared: { words: ['tapered'] }, straight: { words: ['plain'] }, diamond: { words: ['balloon', 'western', 'american'] } } },
  materials: { body: 'car paint #1f5b46', dark: 'gunmetal', accent: 'paint #a52c24', brass: 'brass', steel: 'steel', glass: 'tinted glass #9fb7bd', lamp: 'plastic #fbf5df', steam: 'snow', wood: 'weathered wood', black: 'cast iron' },
  main: ['body'],
  parts: [
    {
      name: 'boiler', words: ['tank', 'body'], note: 'the long barrel', material: 'body',
      form: { type: 'cylinder', radius: 'r', height: 'cab_front - nose + 0.1', bevel: 0.03, segments: 40 }, at: [0, 'nose', 'mid'], turn: [-90, 0, 0],
    },
    {
      name: 'smokebox', words: ['front', 'smoke box', 'smokebox door'], note: 'black front of the boiler with its round door', material: 'black',
      form: { type: 'lathe', segments: 40, bevel: 0.03, profile: [[0, 'length * 0.11'], ['r * 1.05', 'length * 0.11'], ['r * 1.05', -0.02], ['r * 0.98', -0.05], ['r * 0.84', -0.05], ['r * 0.8', -0.1], ['r * 0.45', -0.16], ['r * 0.12', -0.18], ['r * 0.1', -0.26], [0, -0.26]] },
      at: [0, 'nose', 'mid'], turn: [-90, 0, 0],
    },
    {
      name: 'band', words: ['ring', 'boiler band', 'hoop'], note: 'brass bands round the boiler', material: 'brass',
      form: { type: 'lathe', loop: true, segments: 40, profile: [['r * 0.96', -0.03], ['r * 1.025', -0.03], ['r * 1.025', 0.03], ['r * 0.96', 0.03]] },
      at: [0, 'nose + length * 0.2', 'mid'], turn: [-90, 0, 0], repeat: [{ along: 3, step: [0, '(cab_front - nose - length * 0.24) / 2', 0] }],
    },
    {
      name: 'chimney', words: ['smokestack', 'stack', 'funnel'], note: 'chimney with a flared cap', when: { chimney_shape: 'flared' }, material: 'black',
      form: { type: 'lathe', segments: 28, bevel: 0.03, profile: [[0, '-r * 0.3'], [0.36, '-r * 0.1'], [0.27, 0.1], [0.22, 0.2], [0.26, 'chimney_height - 0.14'], [0.36, 'chimney_height - 0.1'], [0.36, 'chimney_height'], [0.26, 'chimney_height'], [0.2, 'chimney_height - 0.2'], [0, 'chimney_height - 0.2']] },
      at: [0, 'nose + length * 0.06', 'mid + r * 1.0'],
    },
    {
      name: 'chimney', note: 'plain straight chimney', when: { chimney_shape: 'straight' }, material: 'black',
      form: { type: 'lathe', segments: 28, bevel: 0.03, profile: [[0, '-r * 0.3'], [0.36, '-r * 0.1'], [0.25, 0.08], [0.24, 'chimney_height - 0.08'], [0.29, 'chimney_height - 0.07'], [0.29, 'chimney_height'], [0.22, 'chimney_height'], [0.2, 'chimney_height - 0.2'], [0, 'chimney_height - 0.2']] },
      at: [0, 'nose + length * 0.06', 'mid + r * 1.0'],
    },
    {
      name: 'chimney', note: 'wide spark-arresting chimney', when: { chimney_shape: 'diamond' }, material: 'black',
      form: { type: 'lathe', segments: 28, bevel: 0.04, profile: [[0, '-r * 0.3'], [0.36, '-r * 0.1'], [0.22, 0.1], [0.22, 'chimney_height * 0.35'], [0.56, 'chimney_height * 0.72'], [0.56, 'chimney_height * 0.8'], [0.34, 'chimney_height'], [0.24, 'chimney_height'], [0.2, 'chimney_height - 0.14'], [0, 'chimney_height - 0.14']] },
      at: [0, 'nose + length * 0.06', 'mid + r * 1.0'],
    },
    {
      name: 'dome', words: ['steam dome', 'sand dome'], note: 'polished steam domes', material: 'brass',
      form: { type: 'lathe', segments: 28, smooth: true, profile: [[0, '-r * 0.3'], [0.4, '-r * 0.15'], [0.31, 0.02], [0.29, 0.2], [0.24, 0.36], [0.1, 0.43], [0, 0.44]] },
      at: [0, 'nose + length * 0.24', 'mid + r'], repeat: [{ along: 2, step: [0, '(cab_front - nose - length * 0.24) * 0.55', 0] }],
    },
    {
      name: 'whistle', words: ['bell'], note: 'whistle before the cab', material: 'brass',
      form: { type: 'lathe', segments: 16, bevel: 0.008, profile: [[0, -0.12], [0.025, -0.12], [0.025, 0.1], [0.06, 0.12], [0.06, 0.28], [0.02, 0.32], [0, 0.32]] }, at: [0, 'cab_front - 0.2', 'mid + r'],
    },
    {
      name: 'frame', words: ['chassis', 'running board', 'footplate'], note: 'frame and running boards', material: 'accent',
      form: { type: 'join', parts: [
        { type: 'box', size: [2.3, 'length - 0.5', 0.12], bevel: 0.03, segments: 2, at: [0, 0, 'deck'] },
        { type: 'box', size: [1.0, 'length - 0.9', 0.5], bevel: 0.03, segments: 2, at: [0, 0.05, 'deck - 0.46'] },
        { type: 'box', size: [2.4, 0.18, 0.5], bevel: 0.04, segments: 2, at: [0, '-length / 2 + 0.32', 'deck - 0.3'] },
        { type: 'box', size: [2.4, 0.18, 0.5], bevel: 0.04, segments: 2, at: [0, 'length / 2 - 0.32', 'deck - 0.3'] },
      ] },
    },
    {
      name: 'saddle', words: ['firebox'], note: 'saddle under the smokebox, and the firebox', material: 'black',
      form: { type: 'join', parts: [
        { type: 'box', size: ['r * 1.3', 'length * 0.1', 'mid - deck - r * 0.5'], bevel: 0.05, segments: 2, at: [0, 'nose + length * 0.06', 'deck + 0.08'] },
        { type: 'box', size: ['r * 1.7', 'length * 0.14', 'mid - deck - 0.1'], bevel: 0.08, segments: 2, at: [0, 'cab_front - length * 0.06', 'deck + 0.08'] },
      ] },
    },
    {
      name: 'cylinder', words: ['piston'], note: 'steam cylinders at the front', material: 'body',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.3, height: 0.9, bevel: 0.04, segments: 20, turn: [-90, 0, 0] },
        { type: 'cylinder', radius: 0.12, height: 1.0, bevel: 0.02, segments: 16, turn: [-90, 0, 0], at: [0, -0.05, 0] },
        { type: 'box', size: [0.5, 0.86, 0.5], bevel: 0.05, segments: 2, at: [-0.1, 0.45, 0.02] },
      ] },
      at: [0.88, 'nose - 0.12', 0.92], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'wheel', words: ['driving wheel', 'driver'], note: 'spoked driving wheels', material: 'accent',
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 28, profile: [['wheel * 0.84', -0.06], ['wheel * 1.0', -0.06], ['wheel * 0.98', 0.06], ['wheel * 0.84', 0.06]] },
        { type: 'cylinder', radius: 'wheel * 0.22', height: 0.16, bevel: 0.02, segments: 14, at: [0, 0, -0.06] },
        { type: 'box', size: ['wheel * 0.72', 'wheel * 0.085', 0.07], at: ['wheel * 0.5', 0, -0.035], repeat: [{ around: 12 }] },
      ] },
      at: [0.66, 'wheels_y', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 'drivers', step: [0, 'pitch', 0], centred: true }, { mirror: 'x' }],
    },
    {
      name: 'tyre', words: ['rim', 'flange'], note: 'steel tyres with flanges', material: 'steel', parent: 'wheel', follows: ['wheel'],
      form: { type: 'lathe', loop: true, segments: 32, profile: [['wheel * 0.92', -0.1], ['wheel * 0.985', -0.1], ['wheel * 0.985', -0.066], ['wheel', -0.064], ['wheel', 0.064], ['wheel * 0.92', 0.064]] },
      at: [0.66, 'wheels_y', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 'drivers', step: [0, 'pitch', 0], centred: true }, { mirror: 'x' }],
    },
    {
      name: 'rod', words: ['coupling rod', 'connecting rod', 'piston rod'], note: 'coupling and piston rods', material: 'steel', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'box', size: [0.06, 'pitch * (drivers - 1) + 0.24', 0.13], bevel: 0.02, segments: 2, at: [0.84, 'wheels_y', 'wheel * 0.55 - 0.065'] },
        { type: 'cylinder', radius: 0.09, height: 0.26, segments: 12, at: [0.68, 'wheels_y', 'wheel * 0.55'], turn: [0, 90, 0], repeat: [{ along: 'drivers', step: [0, 'pitch', 0], centred: true }] },
        { type: 'tube', smooth: false, segments: 8, path: [[0.9, 'nose + 0.7', 0.92], [0.9, 'wheels_y - pitch * (drivers - 1) / 2 + pitch', 'wheel * 0.55']], radius: 0.05 },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'axle', note: 'axles of the driving wheels', material: 'dark', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.08, height: 1.3, segments: 14, at: [-0.65, 0, 'wheel'], turn: [0, 90, 0] },
        { type: 'box', size: [0.9, 0.26, 'max(deck - wheel, 0.3) - 0.05'], bevel: 0.02, segments: 1, at: [0, 0, 'wheel - 0.13'] },
      ] },
      at: [0, 'wheels_y', 0], repeat: [{ along: 'drivers', step: [0, 'pitch', 0], centred: true }],
    },
    {
      name: 'bogie_wheel', words: ['small wheel', 'leading wheel', 'front wheel'], note: 'small leading wheels', material: 'steel',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 24, bevel: 0.015, profile: [[0, -0.06], [0.3, -0.06], [0.335, -0.1], [0.335, -0.05], [0.335, 0.05], [0.28, 0.06], [0.24, 0.02], [0.12, 0.02], [0.08, 0.08], [0, 0.08]] },
      ] },
      at: [0.66, 'nose + 0.28', 0.335], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'bogie', words: ['truck'], note: 'bogie of the leading wheels', material: 'dark',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.07, height: 1.28, segments: 14, at: [-0.64, 0, 0.335], turn: [0, 90, 0] },
        { type: 'box', size: [0.7, 0.3, 0.75], bevel: 0.03, segments: 2, at: [0, 0, 0.26] },
      ] },
      at: [0, 'nose + 0.28', 0],
    },
    {
      name: 'cab', words: ['cabin', 'driver cab'], note: 'cab with open sides', material: 'body',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', depth: 0.08, bevel: 0.02, shape: { rect: ['cab_length', 'top - deck - 0.06'], round: 0.06 }, holes: [{ rect: ['cab_length * 0.54', 0.7], round: 0.12 }], at: [1.06, 'cab', '(top + deck) / 2 + 0.08'], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: [2.1, 0.08, 'top - deck - 0.06'], bevel: 0.02, segments: 2, at: [0, 'cab_front + 0.05', 'deck + 0.1'] },
        { type: 'box', size: [2.1, 0.08, '(top - deck) * 0.45'], bevel: 0.02, segments: 2, at: [0, 'cab + cab_length / 2 - 0.06', 'deck + 0.1'] },
        { type: 'box', size: [0.07, 0.07, 'top - deck - 0.06'], bevel: 0.015, segments: 1, at: [1.03, 'cab + cab_length / 2 - 0.06', 'deck + 0.1'], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'roof', words: ['cab roof', 'top'], note: 'vaulted roof of the cab', material: 'black',
      form: { type: 'strap', up: [0, 1, 0], width: 0.08, thickness: 'cab_length + 0.5', bevel: 0.03, per: 6, path: [[-1.26, 0, -0.1], [-1.0, 0, 0.08], [-0.5, 0, 0.24], [0, 0, 0.29], [0.5, 0, 0.24], [1.0, 0, 0.08], [1.26, 0, -0.1]] },
      at: [0, 'cab + 0.03', 'top + 0.02'],
    },
    {
      name: 'gable', note: 'arched wall under the roof', material: 'body', parent: 'roof',
      form: { type: 'extrude', plane: 'xz', depth: 0.07, bevel: 0.015, shape: [[-1.08, -0.12], [1.08, -0.12], [1.0, 0.07], [0.75, 0.15], [0.5, 0.22], [0.25, 0.265], [0, 0.28], [-0.25, 0.265], [-0.5, 0.22], [-0.75, 0.15], [-1.0, 0.07]] },
      at: [0, 'cab_front + 0.05', 'top + 0.02'],
    },
    {
      name: 'window', words: ['porthole', 'pane'], note: 'round front windows of the cab', material: 'glass',
      form: { type: 'cylinder', radius: 0.2, height: 0.12, bevel: 0.02, segments: 24 }, at: ['max(0.72, r * 0.6 + 0.3)', 'cab_front + 0.13', 'top - 0.22'], turn: [90, 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'buffer', note: 'sprung buffers', material: 'steel',
      form: { type: 'lathe', segments: 18, bevel: 0.015, profile: [[0, -0.1], [0.1, -0.1], [0.1, 0.1], [0.05, 0.11], [0.05, 0.17], [0.19, 0.19], [0.17, 0.23], [0, 0.24]] },
      at: [0.82, '-length / 2 + 0.24', 'deck - 0.06'], turn: [90, 0, 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'cowcatcher', words: ['cow catcher', 'pilot'], note: 'barred cowcatcher', when: { cowcatcher: true }, material: 'accent',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 8, path: [[-0.96, 0.1, 0.16], [0, -0.3, 0.12], [0.96, 0.1, 0.16]], radius: 0.05 },
        { type: 'tube', smooth: false, segments: 8, path: [[0.04, -0.28, 0.12], [0.05, 0.3, 0.9]], radius: 0.035, repeat: [{ mirror: 'x' }] },
        { type: 'tube', smooth: false, segments: 8, path: [[0.3, -0.16, 0.13], [0.26, 0.3, 0.9]], radius: 0.035, repeat: [{ mirror: 'x' }] },
        { type: 'tube', smooth: false, segments: 8, path: [[0.58, -0.05, 0.14], [0.5, 0.3, 0.9]], radius: 0.035, repeat: [{ mirror: 'x' }] },
        { type: 'tube', smooth: false, segments: 8, path: [[0.88, 0.07, 0.16], [0.8, 0.3, 1.12]], radius: 0.035, repeat: [{ mirror: 'x' }] },
        { type: 'box', size: [1.7, 0.1, 0.34], bevel: 0.02, segments: 1, at: [0, 0.33, 0.82] },
      ] },
      at: [0, '-length / 2 + 0.4', 0],
    },
    {
      name: 'headlight', words: ['lamp', 'light', 'headlamp', 'lantern'], note: 'lantern on the smokebox', material: 'brass',
      form: { type: 'lathe', segments: 24, bevel: 0.02, profile: [[0, -0.12], [0.15, -0.12], [0.17, 0.14], [0.19, 0.15], [0.19, 0.18], [0, 0.18]] }, at: [0, 'nose - 0.02', 'mid + r * 1.05 + 0.12'], turn: [90, 0, 0],
    },
    {
      name: 'lens', note: 'glass of the lantern', material: 'lamp', parent: 'headlight',
      form: { type: 'ball', size: [0.3, 0.3, 0.1], segments: 20 }, at: [0, 'nose - 0.195', 'mid + r * 1.05 + 0.12'], turn: [90, 0, 0],
    },
    {
      name: 'smoke', words: ['steam', 'cloud'], note: 'puffs of steam over the chimney', when: { smoke: true }, material: 'steam', follows: ['chimney'],
      form: { type: 'blend', size: [1.1, 2.4, 1.5], grain: 50, smooth: 5, blobs: [[0, -0.95, 0.25, 0.25, 0.25, 0.25], [0.05, -0.7, 0.5, 0.35, 0.35, 0.33], [-0.08, -0.25, 0.8, 0.45, 0.45, 0.42], [0.1, 0.3, 1.02, 0.5, 0.5, 0.45], [-0.05, 0.85, 1.1, 0.42, 0.4, 0.38], [0.3, 0.1, 0.8, 0.25, 0.3, 0.25]] },
      at: [0, 'nose + length * 0.06 + 0.85', 'mid + r + chimney_height - 0.1'],
    },
    {
      name: 'rail', words: ['track', 'rails'], note: 'two rails', when: { rails: true }, material: 'steel',
      form: { type: 'box', size: [0.09, 'length + 1', 0.16], bevel: 0.02, segments: 2 }, at: [0.7, 0, -0.158], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'sleeper', words: ['tie'], note: 'wooden sleepers', when: { rails: true }, material: 'wood', parent: 'rail',
      form: { type: 'join', parts: [{ type: 'box', size: [2.5, 0.26, 0.16], bevel: 0.03, segments: 1, repeat: [{ along: 'floor(length / 0.7)', step: [0, 0.7, 0], centred: true }] }] }, at: [0, 0, -0.31],
    },
  ],
  briefs: ['a green steam train', 'a black steam locomotive with four driving wheels and a puff of smoke', 'a red western train with a diamond chimney and a cowcatcher', 'a blue toy train on rails'],
});
