import { count, kind, length } from '../../kind.ts';

export const castle = kind({
  name: 'castle',
  group: 'architecture',
  words: ['fortress', 'fort', 'citadel', 'palace', 'stronghold', 'fairytale castle', 'medieval castle'],
  about: 'A small castle: curtain walls with battlements between four round towers, a gatehouse with a portcullis, and a keep.',
  parameters: {
    height: length(17, 8, 60, 'ground to the top of the keep', 'height'),
    width: length(25, 14, 70, 'over the corner towers', 'width'),
    depth: length(22, 14, 70, 'over the corner towers', 'depth'),
    tower_width: length(5.2, 3, 9, 'thickness of a corner tower', 'tower.thickness'),
    teeth: count(10, 6, 16, 'battlements on a tower'),
  },
  derived: {
    r: 'min(tower_width, width * 0.26, depth * 0.26) / 2',
    tx: 'width / 2 - r',
    ty: 'depth / 2 - r',
    wall: 'height * 0.33',
    tower: 'height * 0.5',
    hat: 'height * 0.24',
    tooth: 'height * 0.045',
    gate: 'min(width * 0.24, r * 2.5)',
    gate_wall: 'height * 0.43',
    front: 'depth / 2 - r * 0.62 - gate * 0.23',
    arch: 'gate * 0.22',
    spring: 'wall * 0.34',
    keep: 'min(width * 0.3, depth * 0.32)',
    keep_wall: 'height * 0.66',
    back: 'depth * 0.14',
    pitch_x: 'tx * 2 / 13',
    pitch_y: 'ty * 2 / 11',
  },
  options: {
    flags: { words: ['flag', 'banner', 'pennant'], on: true },
    roofs: { words: ['roof', 'pointed roof', 'spire'], on: true, about: 'pointed roofs on the towers' },
  },
  materials: { wall: 'brick #b3a996', trim: 'limestone #cfc6b4', roof: 'roof tiles #3f5f86', wood: 'planks', iron: 'iron', dark: 'tinted glass #1d2329', flag: 'linen #c0392f', ground: 'grass' },
  main: ['wall'],
  parts: [
    {
      name: 'courtyard', words: ['ground', 'yard', 'grass'], note: 'grass between the walls', material: 'ground',
      form: { type: 'box', size: ['tx * 2', 'ty * 2', 0.14] },
    },
    {
      name: 'wall', words: ['curtain wall', 'rampart'], note: 'front and back curtain walls with battlements and a battered foot', material: 'wall', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['tx * 2', 'r * 0.6', 'wall'], bevel: 0.03, segments: 1 },
        { type: 'box', size: ['tx * 2 - 0.02', 'r * 0.84', 'wall * 0.22'], taper: [1, 0.72], bevel: 0.03, segments: 1 },
        { type: 'box', size: ['tx * 2 - 0.02', 'r * 0.78', 'tooth * 0.55'], bevel: 0.04, segments: 1, at: [0, 0, 'wall - tooth * 0.2'] },
        { type: 'box', size: ['pitch_x * 0.56', 'r * 0.26', 'tooth'], bevel: 0.04, segments: 1, at: [0, 'r * -0.255', 'wall + tooth * 0.3'], repeat: [{ along: 13, step: ['pitch_x', 0, 0], centred: true }] },
      ] },
      at: [0, '-ty', 0], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'side_wall', words: ['rampart'], note: 'curtain walls at the sides', material: 'wall', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['r * 0.6', 'ty * 2', 'wall'], bevel: 0.03, segments: 1 },
        { type: 'box', size: ['r * 0.84', 'ty * 2 - 0.02', 'wall * 0.22'], taper: [0.72, 1], bevel: 0.03, segments: 1 },
        { type: 'box', size: ['r * 0.78', 'ty * 2 - 0.02', 'tooth * 0.55'], bevel: 0.04, segments: 1, at: [0, 0, 'wall - tooth * 0.2'] },
        { type: 'box', size: ['r * 0.26', 'pitch_y * 0.56', 'tooth'], bevel: 0.04, segments: 1, at: ['r * 0.255', 0, 'wall + tooth * 0.3'], repeat: [{ along: 11, step: [0, 'pitch_y', 0], centred: true }] },
      ] },
      at: ['tx', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tower', words: ['corner tower', 'turret'], note: 'four round corner towers with battlements on corbels', material: 'wall',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 28, bevel: 0.06, profile: [[0, 0], ['r * 0.98', 0], ['r * 0.84', 'tower * 0.18'], ['r * 0.84', 'tower - tooth * 1.4'], ['r', 'tower - tooth * 0.9'], ['r', 'tower'], ['r * 0.84', 'tower'], ['r * 0.84', 'tower - tooth * 0.4'], [0, 'tower - tooth * 0.4']] },
        { type: 'box', size: ['r * 6.283 / teeth * 0.55', 'r * 0.17', 'tooth * 0.9'], bevel: 0.04, segments: 1, at: [0, 'r * -0.9', 'tower - 0.03'], repeat: [{ around: 'teeth' }] },
      ] },
      at: ['tx', '-ty', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'window', words: ['slit', 'arrow slit', 'loophole'], note: 'arrow slits of the towers', material: 'dark', parent: 'tower', follows: ['tower'],
      form: { type: 'join', parts: [{ type: 'box', size: ['r * 0.15', 'r * 0.3', 'tower * 0.14'], bevel: 0.02, segments: 1, at: [0, 'r * -0.75', 'tower * 0.5'], repeat: [{ around: 8 }] }] },
      at: ['tx', '-ty', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'roof', words: ['spire', 'cone'], note: 'pointed roofs of the towers', when: { roofs: true }, material: 'roof', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 28, bevel: 0.04, profile: [[0, 'tooth * -0.5'], ['r * 0.7', 'tooth * -0.5'], ['r * 0.7', 'tooth * 0.6'], ['r * 0.8', 'tooth * 0.6'], ['r * 0.56', 'hat * 0.3'], [0.04, 'hat'], [0, 'hat']] },
        { type: 'ball', size: ['r * 0.13', 'r * 0.13', 'r * 0.2'], segments: 14, at: [0, 0, 'hat'] },
      ] },
      at: ['tx', '-ty', 'tower'], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'gatehouse', words: ['gate tower', 'entrance'], note: 'block over the gate with battlements and two slim turrets', material: 'wall', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['gate', 'r * 1.5', 'gate_wall'], bevel: 0.05, segments: 1 },
        { type: 'box', size: ['gate * 1.08', 'r * 1.66', 'tooth * 0.6'], bevel: 0.04, segments: 1, at: [0, 0, 'gate_wall - tooth * 0.2'] },
        { type: 'box', size: ['gate * 0.12', 'r * 0.26', 'tooth'], bevel: 0.04, segments: 1, at: [0, 'r * -0.69', 'gate_wall + tooth * 0.36'], repeat: [{ along: 5, step: ['gate * 0.2', 0, 0], centred: true }, { mirror: 'y' }] },
        { type: 'lathe', segments: 24, bevel: 0.04, profile: [[0, 0], ['gate * 0.2', 0], ['gate * 0.16', 'gate_wall * 0.2'], ['gate * 0.16', 'gate_wall * 1.02'], ['gate * 0.21', 'gate_wall * 1.1'], ['gate * 0.21', 'gate_wall * 1.22'], [0, 'gate_wall * 1.22']],
          at: ['gate * 0.5', 'r * -0.62', 0], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: ['gate * 0.085', 'gate * 0.06', 'tooth * 0.8'], bevel: 0.03, segments: 1, at: ['gate * 0.5', 'r * -0.62 - gate * 0.17', 'gate_wall * 1.2'] },
        { type: 'box', size: ['gate * 0.085', 'gate * 0.06', 'tooth * 0.8'], bevel: 0.03, segments: 1, at: ['gate * -0.5', 'r * -0.62 - gate * 0.17', 'gate_wall * 1.2'] },
      ] },
      at: [0, '-front', 0],
    },
    {
      name: 'gate', words: ['door', 'gateway'], note: 'dark opening under a stone arch', material: 'dark', follows: ['tower'],
      form: { type: 'extrude', plane: 'xz', depth: 0.5, shape: [['-arch', 0], ['arch', 0], ['arch', 'spring'], ['arch * 0.866', 'spring + arch * 0.5'], ['arch * 0.5', 'spring + arch * 0.866'], [0, 'spring + arch'], ['arch * -0.5', 'spring + arch * 0.866'], ['arch * -0.866', 'spring + arch * 0.5'], ['-arch', 'spring']] },
      at: [0, '0.22 - front - r * 0.75', 0.01],
    },
    {
      name: 'gate_arch', words: ['arch'], note: 'stone arch around the gate', material: 'trim', follows: ['tower'],
      form: { type: 'extrude', plane: 'xz', depth: 0.7, bevel: 0.05,
        shape: [['arch * -1.3', 0], ['arch * -0.99', 0], ['arch * -0.99', 'spring'], ['arch * -0.857', 'spring + arch * 0.495'], ['arch * -0.495', 'spring + arch * 0.857'], [0, 'spring + arch * 0.99'], ['arch * 0.495', 'spring + arch * 0.857'], ['arch * 0.857', 'spring + arch * 0.495'],
          ['arch * 0.99', 'spring'], ['arch * 0.99', 0], ['arch * 1.3', 0], ['arch * 1.3', 'spring'], ['arch * 1.126', 'spring + arch * 0.65'], ['arch * 0.65', 'spring + arch * 1.126'], [0, 'spring + arch * 1.3'], ['arch * -0.65', 'spring + arch * 1.126'],
          ['arch * -1.126', 'spring + arch * 0.65'], ['arch * -1.3', 'spring']] },
      at: [0, '0.1 - front - r * 0.75', 0],
    },
    {
      name: 'portcullis', words: ['grate', 'grille', 'bars'], note: 'half-raised iron portcullis', material: 'iron', follows: ['tower'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['arch * 0.08', 0.1, 'spring * 0.5 + arch * 0.78'], at: [0, 0, 'spring * 0.5'], repeat: [{ along: 5, step: ['arch * 0.36', 0, 0], centred: true }] },
        { type: 'box', size: ['arch * 1.96', 0.08, 'arch * 0.08'], at: [0, 0, 'spring * 0.6'], repeat: [{ along: 3, step: [0, 0, '(spring * 0.4 + arch * 0.3) / 2'] }] },
      ] },
      at: [0, '-front - r * 0.75 - 0.05', 0],
    },
    {
      name: 'gate_window', words: ['gatehouse window'], note: 'windows over the gate', material: 'dark', parent: 'gatehouse', follows: ['tower'],
      form: { type: 'box', size: ['gate * 0.07', 0.5, 'gate_wall * 0.16'], bevel: 0.04, segments: 1 },
      at: ['gate * 0.15', '0.2 - front - r * 0.75', 'gate_wall * 0.74'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'keep', words: ['donjon', 'main tower', 'great tower'], note: 'square keep with battlements', material: 'wall',
      form: { type: 'join', parts: [
        { type: 'box', size: ['keep', 'keep', 'keep_wall'], bevel: 0.05, segments: 1 },
        { type: 'box', size: ['keep * 1.12', 'keep * 1.12', 'keep_wall * 0.2'], taper: [0.9, 0.9], bevel: 0.04, segments: 1 },
        { type: 'box', size: ['keep * 0.17', 'keep * 0.17', 'keep_wall - 0.1'], bevel: 0.04, segments: 1, at: ['keep * 0.46', 'keep * 0.46', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
        { type: 'extrude', shape: { rect: ['keep * 1.14', 'keep * 1.14'] }, holes: [{ rect: ['keep * 0.94', 'keep * 0.94'] }], depth: 'tooth', bevel: 0.04, at: [0, 0, 'keep_wall - tooth * 0.4'] },
        { type: 'box', size: ['keep * 0.12', 'keep * 0.09', 'tooth'], bevel: 0.04, segments: 1, at: [0, 'keep * -0.524', 'keep_wall + tooth * 0.55'], repeat: [{ along: 5, step: ['keep * 0.23', 0, 0], centred: true }, { around: 4 }] },
      ] },
      at: [0, 'back', 0],
    },
    {
      name: 'keep_roof', words: ['main roof'], note: 'steep four-sided roof of the keep with a gilded ball', material: 'roof',
      form: { type: 'join', parts: [
        { type: 'box', size: ['keep * 0.9', 'keep * 0.9', '(height - keep_wall) * 0.3'], taper: [0.68, 0.68], bevel: 0.03, segments: 1 },
        { type: 'box', size: ['keep * 0.61', 'keep * 0.61', '(height - keep_wall) * 0.66'], taper: [0.04, 0.04], bevel: 0.03, segments: 1, at: [0, 0, '(height - keep_wall) * 0.296'] },
        { type: 'ball', size: ['keep * 0.07', 'keep * 0.07', '(height - keep_wall) * 0.1'], segments: 14, at: [0, 0, '(height - keep_wall) * 0.95'] },
      ] },
      at: [0, 'back', 'keep_wall'],
    },
    {
      name: 'keep_window', words: ['keep windows', 'arched window'], note: 'tall windows of the keep', material: 'dark', parent: 'keep',
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', depth: 'keep * 0.1', bevel: 0.02, shape: [['keep * -0.05', 0], ['keep * 0.05', 0], ['keep * 0.05', 'keep_wall * 0.09'], ['keep * 0.035', 'keep_wall * 0.09 + keep * 0.035'], [0, 'keep_wall * 0.09 + keep * 0.05'], ['keep * -0.035', 'keep_wall * 0.09 + keep * 0.035'], ['keep * -0.05', 'keep_wall * 0.09']],
        at: [0, 'keep * -0.46', 0], repeat: [{ along: 2, step: ['keep * 0.4', 0, 0], centred: true }, { around: 4 }, { along: 2, step: [0, 0, 'keep_wall * 0.2'] }] }] },
      at: [0, 'back', 'keep_wall * 0.6'],
    },
    {
      name: 'flagpole', words: ['pole', 'mast'], note: 'poles on the towers', when: { flags: true }, material: 'wood', follows: ['tower'],
      form: { type: 'cylinder', radius: 0.07, top: 0.05, height: 'hat * 1.36 + tooth', segments: 8 },
      at: ['tx', '-ty', 'tower - tooth * 0.6'], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'flag', words: ['banner', 'pennant'], note: 'pennants on the poles', when: { flags: true }, parent: 'flagpole', material: 'flag', follows: ['tower'],
      form: { type: 'strap', up: [0, 1, 0], width: 0.05, thickness: 'hat * 0.2', bevel: 0.012, per: 4, path: [[0, 0, 0], ['hat * 0.16', 'hat * 0.04', 0], ['hat * 0.32', 'hat * -0.03', 0], ['hat * 0.5', 'hat * 0.02', 0]], scale: [1, 0.8, 0.55, 0.12] },
      at: ['tx', '-ty', 'tower + hat * 1.24'], repeat: [{ mirror: 'y' }, { along: 2, step: ['tx * -2', 0, 0] }],
    },
  ],
  briefs: ['a castle with four towers and red flags', 'a small sandstone castle with blue roofs', 'a fairytale castle of white stone, 30 m wide'],
});
