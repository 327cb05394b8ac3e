import { count, kind, length, ratio } from '../../kind.ts';

export const tower = kind({
  name: 'tower',
  group: 'architecture',
  words: ['watchtower', 'watch tower', 'castle tower', 'keep', 'stone tower', 'wizard tower', 'turret'],
  about: 'A stone tower with a battered foot, corbelled battlements or a pointed roof, an arched door and arrow slits.',
  parameters: {
    height: length(13, 5, 40, 'ground to the top of the battlements or of the roof', 'height'),
    width: length(5.6, 2.5, 14, 'across the parapet', 'width'),
    merlons: count(12, 8, 24, 'number of battlements', 'merlon.count'),
    floors: count(2, 1, 5, 'rows of windows'),
    roof_share: ratio(0, 0, 0.5, 'part of the height that is roof'),
    door_height: length(2.3, 1.6, 3.4, 'height of the door', 'door.height'),
  },
  derived: {
    radius: 'width / 2',
    shaft: 'radius * 0.84',
    body: 'height * (1 - roof_share)',
    tooth: 'min(radius * 0.34, 0.95)',
    sill: 'body - tooth * 2.1',
    door_width: 'min(door_height * 0.3, shaft * 0.4)',
    spring: 'door_height - door_width',
    pitch: '(sill - door_height * 1.25 - 0.4) / floors',
    slit: 'max(min(pitch * 0.5, 1.3), 0.3)',
    teeth_wide: 'min(radius * 0.4, radius * 6.283 / merlons * 0.6)',
  },
  options: {
    flag: { words: ['flag', 'banner', 'pennant'], on: false },
    steps: { words: ['stairs', 'doorsteps'], on: true },
  },
  variants: {
    plan: { round: { words: ['circular', 'cylindrical'] }, square: { words: ['rectangular', 'squared'] } },
    top: { battlements: { words: ['crenellated', 'flat', 'battlemented', 'medieval'], set: { roof_share: 0 } }, pointed: { words: ['conical', 'spired', 'roofed', 'fairytale', 'pitched'], set: { roof_share: 0.32 } } },
  },
  materials: { wall: 'brick #a59c8d', trim: 'limestone #c9c0ae', roof: 'roof tiles #7c4038', door: 'planks', dark: 'tinted glass #1c2328', iron: 'iron', flag: 'linen #b3322e' },
  main: ['wall'],
  parts: [
    {
      name: 'wall', words: ['shaft', 'body'], note: 'round shaft on a battered foot', when: { plan: 'round' }, material: 'wall',
      form: { type: 'lathe', segments: 64, bevel: 0.1, profile: [[0, 0], ['radius * 0.985', 0], ['radius * 0.97', 0.3], ['shaft', 'body * 0.15 + 0.2'], ['shaft', 'sill + 0.1'], [0, 'sill + 0.1']] },
    },
    {
      name: 'wall', note: 'square shaft on a battered foot', when: { plan: 'square' }, material: 'wall',
      form: { type: 'join', parts: [
        { type: 'box', size: ['shaft * 2', 'shaft * 2', 'sill + 0.1'], bevel: 0.06, segments: 2, edges: 'upright' },
        { type: 'box', size: ['width * 0.985', 'width * 0.985', 'body * 0.15 + 0.2'], taper: [0.86, 0.86], bevel: 0.06, segments: 2 },
        { type: 'box', size: ['shaft * 0.3', 'shaft * 0.3', 'sill - 0.2'], bevel: 0.04, segments: 2, at: ['shaft * 0.93', 'shaft * 0.93', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
      ] },
    },
    {
      name: 'band', words: ['string course', 'moulding'], note: 'moulding halfway up', when: { plan: 'round' }, material: 'trim',
      form: { type: 'lathe', loop: true, segments: 64, profile: [['shaft - 0.1', 0], ['shaft + 0.08', 0.01], ['shaft + 0.11', 0.05], ['shaft + 0.1', 0.14], ['shaft - 0.1', 0.24]] },
      at: [0, 0, 'door_height * 1.25 + 0.15'],
    },
    {
      name: 'band', note: 'moulding halfway up', when: { plan: 'square' }, material: 'trim',
      form: { type: 'box', size: ['shaft * 2.2', 'shaft * 2.2', 0.22], bevel: 0.06, segments: 2 },
      at: [0, 0, 'door_height * 1.25 + 0.15'],
    },
    {
      name: 'parapet', words: ['corbel', 'gallery'], note: 'walk on corbels with a low wall', when: { plan: 'round' }, material: 'wall', follows: ['merlon'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 64, bevel: 0.05, profile: [[0, 'tooth * 0.5'], ['radius', 'tooth * 0.5'], ['radius', 'tooth * 1.3'], ['radius * 0.86', 'tooth * 1.3'], ['radius * 0.86', 'tooth * 0.75'], [0, 'tooth * 0.75']] },
        { type: 'box', size: ['radius * 0.13', 'radius * 0.18', 'tooth * 0.62'], taper: [1, 1.7], bevel: 0.03, segments: 2, at: [0, 'radius * -0.84', 'tooth * -0.08'], repeat: [{ around: 'merlons' }] },
      ] },
      at: [0, 0, 'sill'],
    },
    {
      name: 'parapet', note: 'walk on corbels with a low wall', when: { plan: 'square' }, material: 'wall', follows: ['merlon'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width', 'width', 'tooth * 0.4'], bevel: 0.04, segments: 2, at: [0, 0, 'tooth * 0.5'] },
        { type: 'extrude', shape: { rect: ['width * 0.998', 'width * 0.998'] }, holes: [{ rect: ['width * 0.86', 'width * 0.86'] }], depth: 'tooth * 0.6', bevel: 0.03, at: [0, 0, 'tooth * 0.7'] },
        { type: 'box', size: ['radius * 0.2', 'radius * 0.2', 'tooth * 0.62'], taper: [1, 1.6], bevel: 0.03, segments: 2, at: [0, 'radius * -0.84', 'tooth * -0.08'],
          repeat: [{ along: 5, step: ['radius * 0.38', 0, 0], centred: true }, { around: 4 }] },
      ] },
      at: [0, 0, 'sill'],
    },
    {
      name: 'merlon', words: ['battlement', 'crenellation', 'tooth'], note: 'battlements around the walk', when: { plan: 'round' }, material: 'wall',
      form: { type: 'box', size: ['teeth_wide', 'radius * 0.13', 'tooth * 0.83'], bevel: 0.035, segments: 2 },
      at: [0, 'radius * -0.9', 'body - tooth * 0.83'], repeat: [{ around: 'merlons' }],
    },
    {
      name: 'merlon', note: 'battlements around the walk', when: { plan: 'square' }, material: 'wall',
      form: { type: 'box', size: ['width / floor(merlons / 4) * 0.52', 'width * 0.065', 'tooth * 0.83'], bevel: 0.035, segments: 2 },
      at: [0, 'width * -0.4645', 'body - tooth * 0.83'],
      repeat: [{ along: 'floor(merlons / 4)', step: ['width / floor(merlons / 4)', 0, 0], centred: true }, { around: 4 }],
    },
    {
      name: 'door', words: ['gate', 'entrance'], note: 'arched plank door', material: 'door',
      form: { type: 'extrude', plane: 'xz', depth: 'radius * 0.36', bevel: 0.02,
        shape: [['-door_width', 0], ['door_width', 0], ['door_width', 'spring'], ['door_width * 0.924', 'spring + door_width * 0.383'], ['door_width * 0.707', 'spring + door_width * 0.707'], ['door_width * 0.383', 'spring + door_width * 0.924'], [0, 'door_height'],
          ['door_width * -0.383', 'spring + door_width * 0.924'], ['door_width * -0.707', 'spring + door_width * 0.707'], ['door_width * -0.924', 'spring + door_width * 0.383'], ['-door_width', 'spring']] },
      at: [0, 'radius * -0.8', 0.05],
    },
    {
      name: 'door_arch', words: ['door frame', 'surround'], note: 'stone arch around the door', material: 'trim', follows: ['door'],
      form: { type: 'extrude', plane: 'xz', depth: 'radius * 0.42', bevel: 0.04,
        shape: [['door_width * -1.36', 0], ['door_width * -0.98', 0], ['door_width * -0.98', 'spring'], ['door_width * -0.906', 'spring + door_width * 0.375'], ['door_width * -0.693', 'spring + door_width * 0.693'], ['door_width * -0.375', 'spring + door_width * 0.906'],
          [0, 'spring + door_width * 0.98'], ['door_width * 0.375', 'spring + door_width * 0.906'], ['door_width * 0.693', 'spring + door_width * 0.693'], ['door_width * 0.906', 'spring + door_width * 0.375'], ['door_width * 0.98', 'spring'], ['door_width * 0.98', 0],
          ['door_width * 1.36', 0], ['door_width * 1.36', 'spring'], ['door_width * 1.256', 'spring + door_width * 0.52'], ['door_width * 0.962', 'spring + door_width * 0.962'], ['door_width * 0.52', 'spring + door_width * 1.256'], [0, 'spring + door_width * 1.36'],
          ['door_width * -0.52', 'spring + door_width * 1.256'], ['door_width * -0.962', 'spring + door_width * 0.962'], ['door_width * -1.256', 'spring + door_width * 0.52'], ['door_width * -1.36', 'spring']] },
      at: [0, 'radius * -0.81', 0],
    },
    {
      name: 'hinge', words: ['strap', 'ironwork'], note: 'iron straps and a ring on the door', material: 'iron', parent: 'door', follows: ['door'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['door_width * 1.7', 0.05, 0.09], bevel: 0.015, segments: 2, repeat: [{ along: 2, step: [0, 0, 'spring * 0.6'] }] },
        { type: 'ring', radius: 0.1, thickness: 0.035, segments: 20, round_segments: 8, turn: [80, 0, 0], at: ['door_width * 0.55', -0.03, 'spring * 0.3'] },
      ] },
      at: [0, 'radius * -0.98 - 0.005', '0.05 + spring * 0.18'],
    },
    {
      name: 'window', words: ['arrow slit', 'arrow loop', 'slit', 'loophole'], note: 'stone frames of the arrow slits', material: 'trim',
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['slit * 0.5', 'slit * 1.2'], round: 'slit * 0.1' }, holes: [{ rect: ['slit * 0.2', 'slit * 0.86'], round: 'slit * 0.08' }], depth: 0.4, bevel: 0.03 },
      at: [0, '0.08 - shaft', 'door_height * 1.25 + 0.4 + pitch / 2'], repeat: [{ around: 4 }, { along: 'floors', step: [0, 0, 'pitch'] }],
    },
    {
      name: 'opening', note: 'dark openings of the windows', material: 'dark', parent: 'window',
      form: { type: 'box', size: ['slit * 0.3', 0.3, 'slit'] },
      at: [0, '0.1 - shaft', 'door_height * 1.25 + 0.4 + pitch / 2 - slit / 2'], repeat: [{ around: 4 }, { along: 'floors', step: [0, 0, 'pitch'] }],
    },
    {
      name: 'step', words: ['doorstep', 'stair'], note: 'stone steps before the door', when: { steps: true }, material: 'trim',
      form: { type: 'box', size: ['door_width * 3.4', 'radius * 0.3', 0.12], bevel: 0.03, segments: 2 },
      at: [0, 'radius * -0.96', 0],
    },
    {
      name: 'roof', words: ['spire', 'cone'], note: 'conical tiled roof with a knob', when: { plan: 'round', top: 'pointed' }, material: 'roof', follows: ['merlon'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 64, bevel: 0.05, profile: [[0, 0], ['radius * 0.8', 0], ['radius * 0.85', 0.06], ['radius * 0.62', 'height * roof_share * 0.24'], [0.07, 'height * roof_share * 0.94'], [0, 'height * roof_share * 0.95']] },
        { type: 'ball', size: [0.34, 0.34, 'height * roof_share * 0.1'], segments: 20, at: [0, 0, 'height * roof_share * 0.95'] },
        { type: 'cylinder', radius: 'radius * 0.72', height: 'tooth * 1.6', segments: 40, at: [0, 0, 'tooth * -1.5'] },
      ] },
      at: [0, 0, 'body'],
    },
    {
      name: 'roof', note: 'four-sided tiled roof with a knob', when: { plan: 'square', top: 'pointed' }, material: 'roof', follows: ['merlon'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.85', 'width * 0.85', 'height * roof_share * 0.24'], taper: [0.72, 0.72], bevel: 0.03, segments: 2 },
        { type: 'box', size: ['width * 0.61', 'width * 0.61', 'height * roof_share * 0.72'], taper: [0.05, 0.05], bevel: 0.03, segments: 2, at: [0, 0, 'height * roof_share * 0.235'] },
        { type: 'ball', size: [0.34, 0.34, 'height * roof_share * 0.1'], segments: 20, at: [0, 0, 'height * roof_share * 0.95'] },
        { type: 'box', size: ['width * 0.7', 'width * 0.7', 'tooth * 1.6'], at: [0, 0, 'tooth * -1.5'] },
      ] },
      at: [0, 0, 'body'],
    },
    {
      name: 'flagpole', words: ['pole', 'mast'], note: 'pole on the top', when: { flag: true }, material: 'door',
      form: { type: 'cylinder', radius: 'radius * 0.03', top: 'radius * 0.02', height: 'radius * 1.5 + 0.5', segments: 12, bevel: 0.01 },
      at: [0, 0, 'sill + tooth * 0.6 + height * roof_share * 1.1'],
    },
    {
      name: 'flag', words: ['banner', 'pennant'], note: 'waving swallow-tailed flag', when: { flag: true }, parent: 'flagpole', material: 'flag',
      form: { type: 'strap', up: [0, 1, 0], width: 0.03, thickness: 'radius * 0.42', bevel: 0.01, per: 4, path: [[0, 0, 0], ['radius * 0.3', 'radius * 0.06', 0], ['radius * 0.6', 'radius * -0.05', 0], ['radius * 0.95', 'radius * 0.05', 0]], scale: [1, 0.9, 0.7, 0.4] },
      at: ['radius * 0.005', 0, 'sill + tooth * 0.6 + height * roof_share * 1.1 + radius * 1.22 + 0.5'],
    },
  ],
  surface: { z: 'sill + tooth * 0.75', width: 'width * 0.5', depth: 'width * 0.5' },
  briefs: ['a tall round stone tower with a flag', 'a square tower with a pointed blue roof', 'a medieval watchtower with 16 merlons, 20 m tall'],
});
