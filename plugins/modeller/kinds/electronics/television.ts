import { count, kind, length } from '../../kind.ts';

export const television = kind({
  name: 'television',
  group: 'electronics',
  words: ['tv', 'tv set', 'television set', 'telly'],
  about: 'A television: a wide flat one on two feet, or an old wooden set with a bulging tube, knobs and an aerial.',
  parameters: {
    width: length(1.1, 0.2, 2.6, 'side to side', 'width'),
    height: length(0.7, 0.15, 1.8, 'ground to top of the case', 'height'),
    depth: length(0.055, 0.03, 0.8, 'depth of the case', 'case.depth'),
    foot_height: length(0.07, 0.02, 0.3, 'height of the feet', 'foot.height'),
    knobs: count(2, 1, 4, 'knobs of the old set', 'knob.count'),
  },
  derived: {
    foot: 'min(foot_height, height * 0.3)',
    body: 'height - foot',
    mid: 'foot + body / 2',
    edge: 'min(width, body) * 0.022',
    face: '-depth / 2',
    dw: 'width - edge * 2', dh: 'body - edge * 2.6',
    dz: 'mid + edge * 0.3',
    tw: 'min(width * 0.64, body * 1.16)', th: 'body * 0.78',
    tx: '-width / 2 + tw / 2 + body * 0.1',
    kx: '(tx + tw / 2 + width / 2) / 2',
    kr: 'min((width / 2 - tx - tw / 2) * 0.32, body * 0.09)',
    board: 'min(width, body) * 0.035',
  },
  options: {
    antenna: { words: ['aerial', 'rabbit ears'], on: true, about: 'a rabbit-ear aerial on the old set' },
  },
  variants: { screen: { lit: { words: ['bright', 'colourful', 'colorful'] }, dark: { words: ['blank', 'switched off', 'turned off'] } }, style: { flat: { words: ['modern', 'flatscreen', 'flat screen', 'led', 'smart'] }, retro: { words: ['old', 'vintage', 'crt', 'antique', 'classic', 'wooden'], set: { width: 0.62, height: 0.56, depth: 0.4, foot_height: 0.1 } } } },
  materials: { case: 'black plastic', stand: 'gunmetal', screen: 'screen', sky: 'screen #e58a4e', hill: 'screen #5b3566', sun: 'screen #ffe2a0', wood: 'walnut', tube: 'screen #46544e', bezel: 'plastic #d8cfb8', knob: 'brass', grille: 'linen #8d7b5c', metal: 'chrome' },
  main: ['case', 'wood'],
  parts: [
    {
      name: 'case', words: ['body', 'frame', 'bezel', 'panel'], note: 'thin case, deeper below', when: { style: 'flat' }, material: 'case', follows: ['foot'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 'depth * 0.6', bevel: 'depth * 0.08', shape: { rect: ['width', 'body'], round: 'edge * 0.5' }, at: [0, '-depth * 0.2', 0] },
        { type: 'box', size: ['width * 0.8', 'body * 0.6', 'depth * 0.46'], bevel: 'depth * 0.12', taper: [0.92, 0.86], turn: [-90, 0, 0], at: [0, 'depth * 0.04', '-body * 0.12'] },
      ] },
      at: [0, 0, 'mid'],
    },
    {
      name: 'screen', words: ['display'], note: 'bright screen', when: { style: 'flat', screen: 'lit' }, material: 'sky', parent: 'case', follows: ['case', 'foot'],
      form: { type: 'extrude', plane: 'xz', depth: 0.004, shape: { rect: ['dw', 'dh'] } }, at: [0, 'face + 0.001', 'dz'],
    },
    {
      name: 'screen', note: 'dark screen', when: { style: 'flat', screen: 'dark' }, material: 'screen', parent: 'case', follows: ['case', 'foot'],
      form: { type: 'extrude', plane: 'xz', depth: 0.004, shape: { rect: ['dw', 'dh'] } }, at: [0, 'face + 0.001', 'dz'],
    },
    {
      name: 'picture', words: ['landscape', 'mountains'], note: 'mountains at dusk', when: { style: 'flat', screen: 'lit' }, material: 'hill', parent: 'screen', follows: ['case', 'foot'],
      form: { type: 'extrude', plane: 'xz', depth: 0.004, shape: [['-dw / 2', '-dh / 2'], ['dw / 2', '-dh / 2'], ['dw / 2', '-dh * 0.12'], ['dw * 0.4', '-dh * 0.02'], ['dw * 0.33', '-dh * 0.08'], ['dw * 0.2', 'dh * 0.16'], ['dw * 0.13', 'dh * 0.06'], ['dw * 0.08', 'dh * 0.1'], ['-dw * 0.08', '-dh * 0.2'], ['-dw * 0.2', '-dh * 0.06'], ['-dw * 0.32', '-dh * 0.14'], ['-dw * 0.42', '0'], ['-dw / 2', '-dh * 0.1']] },
      at: [0, 'face + 0.0001', 'dz'],
    },
    {
      name: 'sun', note: 'sun in the picture', when: { style: 'flat', screen: 'lit' }, material: 'sun', parent: 'screen', follows: ['case', 'foot'],
      form: { type: 'cylinder', radius: 'dh * 0.11', height: 0.004, segments: 36 }, at: ['-dw * 0.16', 'face + 0.0025', 'dz + dh * 0.16'], turn: [90, 0, 0],
    },
    {
      name: 'foot', words: ['stand', 'leg'], note: 'bent feet left and right', when: { style: 'flat' }, material: 'stand',
      form: { type: 'join', parts: [{ type: 'loft', axis: 'z', segments: 16, smooth: false, repeat: [{ mirror: 'y' }], sections: [
        { at: [0, '-width * 0.1', 0], size: [0.03, 0.04], round: 0.3 }, { at: [0, '-width * 0.092', 0.006], size: [0.028, 0.034], round: 0.3 }, { at: [0, -0.004, 'foot + 0.012'], size: [0.022, 0.02], round: 0.3 }] }] },
      at: ['width * 0.36', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'case', words: ['body', 'cabinet', 'box'], note: 'veneered cabinet with a frame in front', when: { style: 'retro' }, material: 'wood', follows: ['foot'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 'depth * 0.8', bevel: 'board * 0.3', shape: { rect: ['width', 'body'], round: 'board * 1.6' }, at: [0, '-depth * 0.06', 0] },
        { type: 'extrude', plane: 'xz', depth: 'depth * 0.08', bevel: 'board * 0.3', shape: { rect: ['width', 'body'], round: 'board * 1.6' }, holes: [{ rect: ['width - board * 2', 'body - board * 2'], round: 'board' }], at: [0, '-depth * 0.46', 0] },
        { type: 'box', size: ['width * 0.6', 'body * 0.66', 'depth * 0.18'], bevel: 'board * 0.6', taper: [0.76, 0.76], turn: [-90, 0, 0], at: [0, 'depth * 0.32', 0] },
      ] },
      at: [0, 0, 'mid'],
    },
    {
      name: 'bezel', words: ['mask', 'frame'], note: 'pale frame around the tube', when: { style: 'retro' }, material: 'bezel', parent: 'case', follows: ['case', 'foot'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth * 0.05', bevel: 'board * 0.3', shape: { rect: ['tw', 'th'], round: 'th * 0.18' }, holes: [{ rect: ['tw * 0.88', 'th * 0.86'], round: 'th * 0.16' }] }, at: ['tx', '-depth * 0.478', 'mid'],
    },
    {
      name: 'screen', words: ['tube', 'display'], note: 'bulging grey tube', when: { style: 'retro' }, material: 'tube', parent: 'case', follows: ['case', 'foot'],
      form: { type: 'cushion', size: ['tw * 0.92', 'th * 0.9', 'depth * 0.1'], soft: 0.9, corner: 0.42, segments: 48 }, at: ['tx', '-depth * 0.42', 'mid'], turn: [90, 0, 0],
    },
    {
      name: 'knob', words: ['dial', 'button'], note: 'turned knobs', when: { style: 'retro' }, material: 'knob', parent: 'case', follows: ['case', 'foot'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 32, bevel: 'kr * 0.08', turn: [90, 0, 0], profile: [[0, 0], ['kr', 0], ['kr', 'depth * 0.02'], ['kr * 0.72', 'depth * 0.035'], ['kr * 0.66', 'depth * 0.085'], [0, 'depth * 0.085']] },
        { type: 'box', size: ['kr * 0.16', 'depth * 0.02', 'kr * 0.6'], bevel: 'kr * 0.04', segments: 1, at: [0, '-depth * 0.085', '0'] },
      ] },
      at: ['kx', '-depth * 0.455', 'mid + body * 0.28'], repeat: [{ along: 'knobs', step: [0, 0, '-kr * 2.3'] }],
    },
    {
      name: 'grille', words: ['speaker', 'loudspeaker', 'slats'], note: 'slatted loudspeaker', when: { style: 'retro' }, material: 'grille', parent: 'case', follows: ['case', 'foot', 'knob'],
      form: { type: 'join', parts: [{ type: 'box', size: ['kr * 2.2', 'depth * 0.03', 'body * 0.02'], bevel: 'body * 0.006', segments: 1, repeat: [{ along: 5, step: [0, 0, 'body * 0.036'] }] }] },
      at: ['kx', '-depth * 0.465', 'foot + body * 0.1'],
    },
    {
      name: 'foot', words: ['leg', 'stand'], note: 'splayed tapered legs', when: { style: 'retro' }, material: 'wood', follows: ['case'],
      form: { type: 'loft', axis: 'z', segments: 16, smooth: false, sections: [{ at: ['width * 0.4', '-depth * 0.36', 0], size: ['board * 0.7', 'board * 0.7'] }, { at: ['width * 0.36', '-depth * 0.28', 'foot + board * 0.4'], size: ['board * 1.3', 'board * 1.3'] }] },
      repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'antenna', words: ['aerial', 'rabbit ear'], note: 'two telescopic rods on a dome', when: { style: 'retro', antenna: true }, material: 'metal', follows: ['case', 'foot'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 32, smooth: true, profile: [[0, '-board * 0.2'], ['board * 1.7', '-board * 0.2'], ['board * 1.5', 'board * 0.6'], ['board * 0.8', 'board * 1.2'], [0, 'board * 1.4']] },
        { type: 'tube', smooth: false, segments: 10, radius: ['board * 0.16', 'board * 0.12'], path: [[0, 0, 'board'], ['width * 0.3', 0, 'body * 0.7']], repeat: [{ mirror: 'x' }] },
        { type: 'ball', size: ['board * 0.5', 'board * 0.5', 'board * 0.5'], segments: 12, at: ['width * 0.3', 0, 'body * 0.7'], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, '-depth * 0.05', 'height'],
    },
  ],
  briefs: ['a flat screen television', 'an old wooden tv with an antenna and three knobs', 'a 1.4 m wide television with a dark screen and high feet'],
});
