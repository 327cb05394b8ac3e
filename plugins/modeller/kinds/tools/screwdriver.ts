import { kind, length } from '../../kind.ts';

export const screwdriver = kind({
  name: 'screwdriver',
  group: 'tools',
  words: ['screw driver'],
  about: 'A screwdriver lying down: ribbed two-tone handle, steel shaft, flat or cross tip.',
  parameters: {
    length: length(0.22, 0.1, 0.5, 'butt to tip', 'width'),
    handle_length: length(0.1, 0.05, 0.16, 'length of the handle', 'handle.length'),
    handle_thickness: length(0.034, 0.016, 0.06, 'thickness of the handle', 'handle.thickness'),
    shaft_thickness: length(0.0075, 0.004, 0.014, 'thickness of the shaft', 'shaft.thickness'),
  },
  derived: { lift: 'handle_thickness / 2', grip: 'min(handle_length, length * 0.6)', r: 'handle_thickness / 2', shaft: 'min(shaft_thickness, handle_thickness * 0.4)', tip: 'shaft * 3.2' },
  variants: {
    tip: { flat: { words: ['flathead', 'flat head', 'slotted', 'straight'] }, cross: { words: ['phillips', 'crosshead', 'cross head', 'pozidriv'] } },
  },
  materials: { handle: 'plastic #d12f23', grip: 'rubber', metal: 'chrome', tip: 'gunmetal' },
  main: ['handle'],
  parts: [
    {
      name: 'handle', note: 'plastic handle with a domed butt, a waist for the fingers and a flared collar', material: 'handle',
      form: { type: 'lathe', segments: 48, smooth: true, profile: [[0, 0], ['r * 0.5', 'grip * 0.01'], ['r * 0.8', 'grip * 0.05'], ['r * 0.92', 'grip * 0.13'], ['r * 0.9', 'grip * 0.5'], ['r * 0.82', 'grip * 0.68'], ['r * 0.58', 'grip * 0.82'],
        ['r * 0.62', 'grip * 0.9'], ['r * 0.86', 'grip * 0.955'], ['r * 0.82', 'grip * 0.985'], ['r * 0.45', 'grip'], [0, 'grip']] },
      at: ['-length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'grip', words: ['rib', 'ridge', 'flute'], note: 'soft ribs for the hand', material: 'grip', parent: 'handle', follows: ['handle'],
      form: { type: 'join', parts: [{ type: 'tube', segments: 12, per: 4, repeat: [{ around: 8 }], path: [['r * 0.74', 0, 'grip * 0.09'], ['r * 0.81', 0, 'grip * 0.2'], ['r * 0.81', 0, 'grip * 0.5'], ['r * 0.72', 0, 'grip * 0.7']],
        radius: ['r * 0.12', 'r * 0.19', 'r * 0.19', 'r * 0.12'] }] },
      at: ['-length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'ferrule', words: ['collar', 'bolster'], note: 'steel collar where the shaft leaves the handle', material: 'metal', follows: ['handle', 'shaft'],
      form: { type: 'lathe', segments: 32, bevel: 0.0008, profile: [[0, 0], ['shaft * 0.95', 0], ['shaft * 0.95', 'shaft * 1.5'], ['shaft * 0.6', 'shaft * 1.9'], [0, 'shaft * 1.9']] },
      at: ['-length / 2 + grip - 0.001', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'shaft', words: ['shank', 'rod'], note: 'round steel rod', material: 'metal', follows: ['handle'],
      form: { type: 'cylinder', radius: 'shaft / 2', height: 'length - tip - grip + 0.012', segments: 24 },
      at: ['-length / 2 + grip - 0.01', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'tip', words: ['blade', 'point', 'bit'], note: 'forged flat blade', when: { tip: 'flat' }, material: 'tip', follows: ['handle', 'shaft'],
      form: { type: 'loft', axis: 'z', segments: 28, per: 4, sections: [
        { at: [0, 0, '-tip'], size: ['shaft * 1.04', 'shaft * 1.04'], round: 1 }, { at: [0, 0, '-tip * 0.8'], size: ['shaft * 1.04', 'shaft * 1.04'], round: 1 }, { at: [0, 0, '-tip * 0.35'], size: ['shaft * 0.5', 'shaft * 1.5'], round: 0.35 },
        { at: [0, 0, '-tip * 0.1'], size: ['shaft * 0.26', 'shaft * 1.35'], round: 0.15 }, { at: [0, 0, 0], size: ['shaft * 0.18', 'shaft * 1.2'], round: 0.12 }] },
      at: ['length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'tip', note: 'cross point', when: { tip: 'cross' }, material: 'tip', follows: ['handle', 'shaft'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 24, profile: [[0, '-tip'], ['shaft * 0.52', '-tip'], ['shaft * 0.52', '-tip * 0.42'], ['shaft * 0.3', '-tip * 0.2'], ['shaft * 0.12', '-tip * 0.02'], [0, '-tip * 0.01']] },
        { type: 'box', size: ['shaft * 1.03', 'shaft * 0.24', 'tip * 0.5'], taper: [0.3, 0.8], bevel: 0.0004, segments: 1, at: [0, 0, '-tip * 0.5'], repeat: [{ around: 2, sweep: 90 }] },
      ] },
      at: ['length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
  ],
  briefs: ['a screwdriver with a red handle', 'a phillips screwdriver with a yellow handle, 30 cm long', 'a small flathead screwdriver with a thick blue handle and a thin shaft'],
});
