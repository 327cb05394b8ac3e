import { count, kind, length } from '../../kind.ts';

export const lighthouse = kind({
  name: 'lighthouse',
  group: 'architecture',
  words: ['light house', 'beacon', 'light tower'],
  about: 'A tapering white tower with red bands, a railed gallery and a glazed lantern under a dome.',
  parameters: {
    height: length(22, 6, 60, 'ground to the tip of the lightning rod', 'height'),
    width: length(8, 3, 26, 'across the stone base', 'width'),
    stripes: count(3, 1, 8, 'number of coloured bands', 'stripe.count'),
    door_height: length(2.2, 1.2, 3.2, 'height of the door', 'door.height'),
  },
  derived: {
    r: 'min(width * 0.34, height * 0.2)',
    top: 'r * 0.62',
    low: 'height * 0.05',
    high: 'height * 0.75',
    slope: '(r - top) / (high - low)',
    band: '(high - low) / (stripes * 2 + 1)',
    lamp: 'height * 0.1',
    rail: 'height * 0.045',
    deck: 'top * 1.5',
    glass: 'top * 0.72',
    head: 'high + height * 0.045',
    door: 'min(door_height, height * 0.16)',
    pane: 'height * 0.045',
  },
  options: { stripes: { words: ['stripe', 'band', 'striped'], on: true }, rocks: { words: ['rock', 'cliff', 'boulder'], on: true, about: 'rocks around the base' } },
  materials: { wall: 'plaster #f3efe6', stripe: 'plaster #b8322a', base: 'stone #8f887c', metal: 'painted wood #2f3438', glass: 'glass', light: 'light', roof: 'paint #a82b26', door: 'painted wood #2f5163', rock: 'stone #77716a', trim: 'limestone #d8d2c4' },
  main: ['wall'],
  parts: [
    {
      name: 'base', words: ['foundation', 'plinth', 'foot'], note: 'round stone base with a step', material: 'base',
      form: { type: 'lathe', segments: 56, bevel: 0.06, profile: [[0, 0], ['width * 0.5', 0], ['width * 0.5', 'low * 0.5'], ['r * 1.2', 'low * 0.52'], ['r * 1.16', 'low'], [0, 'low']] },
    },
    {
      name: 'rock', words: ['boulder', 'cliff'], note: 'boulders around the base', when: { rocks: true }, material: 'rock',
      form: { type: 'join', parts: [
        { type: 'rock', size: ['width * 0.17', 'width * 0.14', 'low * 1.3'], rough: 0.5, chips: 14, seed: 3, detail: 3, at: ['width * 0.415', 0, 0], repeat: [{ around: 5, start: 15 }] },
        { type: 'rock', size: ['width * 0.11', 'width * 0.15', 'low * 0.9'], rough: 0.5, chips: 12, seed: 8, detail: 2, at: ['width * 0.44', 0, 0], repeat: [{ around: 5, start: 48 }] },
      ] },
    },
    {
      name: 'tower', words: ['wall', 'body', 'shaft'], note: 'tapering tower', material: 'wall',
      form: { type: 'lathe', segments: 56, profile: [[0, 0], ['r', 0], ['top', 'high - low'], [0, 'high - low']] },
      at: [0, 0, 'low - 0.02'],
    },
    {
      name: 'stripe', words: ['band', 'ring'], note: 'coloured bands around the tower', when: { stripes: true }, parent: 'tower', material: 'stripe',
      form: {
        type: 'warped', taper: '(r - slope * band * stripes * 2) / (r - slope * band)',
        of: { type: 'join', parts: [{ type: 'cylinder', radius: '(r - slope * band) * 1.008 + 0.004', height: 'band', segments: 56, repeat: [{ along: 'stripes', step: [0, 0, 'band * 2'] }] }] },
      },
      at: [0, 0, 'low - 0.02 + band'],
    },
    {
      name: 'door', words: ['entrance'], note: 'arched door', material: 'door',
      form: { type: 'extrude', plane: 'xz', depth: 'r * 0.3', bevel: 0.02, shape: [['door * -0.24', 0], ['door * 0.24', 0], ['door * 0.24', 'door * 0.76'], ['door * 0.208', 'door * 0.88'], ['door * 0.12', 'door * 0.968'], [0, 'door'], ['door * -0.12', 'door * 0.968'], ['door * -0.208', 'door * 0.88'], ['door * -0.24', 'door * 0.76']] },
      at: [0, 'r * -0.89', 'low - 0.01'],
    },
    {
      name: 'door_frame', words: ['surround', 'arch'], note: 'stone surround of the door', material: 'trim', follows: ['door'],
      form: { type: 'extrude', plane: 'xz', depth: 'r * 0.36', bevel: 0.03, shape: [['door * -0.33', 0], ['door * -0.235', 0], ['door * -0.235', 'door * 0.76'], ['door * -0.203', 'door * 0.877'], ['door * -0.117', 'door * 0.963'], [0, 'door * 0.995'], ['door * 0.117', 'door * 0.963'], ['door * 0.203', 'door * 0.877'],
        ['door * 0.235', 'door * 0.76'], ['door * 0.235', 0], ['door * 0.33', 0], ['door * 0.33', 'door * 0.77'], ['door * 0.285', 'door * 0.93'], ['door * 0.165', 'door * 1.05'], [0, 'door * 1.09'], ['door * -0.165', 'door * 1.05'], ['door * -0.285', 'door * 0.93'], ['door * -0.33', 'door * 0.77']] },
      at: [0, 'r * -0.9', 'low - 0.02'],
    },
    {
      name: 'window', words: ['window frame', 'porthole'], note: 'framed windows up the front and the back', material: 'trim',
      form: { type: 'extrude', plane: 'xz', depth: 'r * 0.22', bevel: 0.02, shape: { rect: ['pane * 0.8', 'pane * 1.2'], round: 'pane * 0.12' }, holes: [{ rect: ['pane * 0.48', 'pane * 0.86'], round: 'pane * 0.1' }] },
      at: [0, 'slope * height * 0.27 - r', 'low + height * 0.27'], repeat: [{ along: 3, step: [0, 'slope * height * 0.17', 'height * 0.17'] }, { around: 2 }],
    },
    {
      name: 'pane', note: 'glass of the windows', material: 'metal', parent: 'window',
      form: { type: 'box', size: ['pane * 0.56', 'r * 0.14', 'pane * 0.96'] },
      at: [0, 'slope * height * 0.27 - r', 'low + height * 0.27 - pane * 0.48'], repeat: [{ along: 3, step: [0, 'slope * height * 0.17', 'height * 0.17'] }, { around: 2 }],
    },
    {
      name: 'gallery', words: ['balcony', 'deck', 'platform'], note: 'gallery on a corbelled ring', material: 'trim',
      form: { type: 'lathe', segments: 56, bevel: 0.04, profile: [[0, 0], ['top * 0.98', 0], ['top * 1.06', 'height * 0.008'], ['top * 1.36', 'height * 0.03'], ['deck', 'height * 0.032'], ['deck', 'height * 0.05'], ['glass * 1.08', 'height * 0.051'], ['glass * 1.08', 'height * 0.07'], [0, 'height * 0.07']] },
      at: [0, 0, 'high - height * 0.03'],
    },
    {
      name: 'railing', words: ['rail', 'handrail', 'balustrade'], note: 'railing of the gallery', material: 'metal', parent: 'gallery',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'rail * 0.035', height: 'rail', segments: 6, at: ['deck * 0.95', 0, 0], repeat: [{ around: 20 }] },
        { type: 'ring', radius: 'deck * 0.95', thickness: 'rail * 0.1', segments: 48, round_segments: 8, at: [0, 0, 'rail'] },
        { type: 'ring', radius: 'deck * 0.95', thickness: 'rail * 0.055', segments: 48, round_segments: 6, at: [0, 0, 'rail * 0.36'], repeat: [{ along: 2, step: [0, 0, 'rail * 0.32'] }] },
      ] },
      at: [0, 0, 'high + height * 0.018'],
    },
    {
      name: 'lantern', words: ['lantern room', 'lamp room'], note: 'mullions of the lantern room', material: 'metal', parent: 'gallery',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'glass * 0.045', height: 'lamp', segments: 8, at: ['glass', 0, 0], repeat: [{ around: 8, start: 22.5 }] },
        { type: 'ring', radius: 'glass', thickness: 'glass * 0.1', segments: 40, round_segments: 8, at: [0, 0, 'lamp * 0.06'], repeat: [{ along: 3, step: [0, 0, 'lamp * 0.44'] }] },
      ] },
      at: [0, 0, 'head - height * 0.006'],
    },
    {
      name: 'glass', words: ['glazing', 'lantern glass'], note: 'glass around the light', material: 'glass', parent: 'lantern',
      form: { type: 'lathe', segments: 40, loop: true, profile: [['glass * 0.955', 0], ['glass * 0.99', 0], ['glass * 0.99', 'lamp * 0.98'], ['glass * 0.955', 'lamp * 0.98']] },
      at: [0, 0, 'head - height * 0.006'],
    },
    {
      name: 'light', words: ['lamp', 'lens', 'bulb'], note: 'lens of the light on its stand', material: 'light',
      form: { type: 'lathe', segments: 28, smooth: true, profile: [[0, 0], ['glass * 0.22', 0], ['glass * 0.16', 'lamp * 0.16'], ['glass * 0.4', 'lamp * 0.3'], ['glass * 0.5', 'lamp * 0.52'], ['glass * 0.4', 'lamp * 0.74'], [0, 'lamp * 0.88']] },
      at: [0, 0, 'head - height * 0.008'],
    },
    {
      name: 'roof', words: ['dome', 'cap'], note: 'domed roof with a vent ball', material: 'roof',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 48, smooth: true, profile: [[0, 0], ['glass * 1.2', 0], ['glass * 1.22', 'height * 0.006'], ['glass * 1.05', 'height * 0.02'], ['glass * 0.8', 'height * 0.045'], ['glass * 0.42', 'height * 0.064'], ['glass * 0.12', 'height * 0.072'], [0, 'height * 0.073']] },
        { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], ['glass * 0.14', 0], ['glass * 0.12', 'height * 0.012'], ['glass * 0.2', 'height * 0.022'], ['glass * 0.1', 'height * 0.034'], [0, 'height * 0.036']], at: [0, 0, 'height * 0.068'] },
      ] },
      at: [0, 0, 'head + lamp - height * 0.009'],
    },
    {
      name: 'rod', words: ['lightning rod', 'spire', 'finial'], note: 'lightning rod', material: 'metal', parent: 'roof',
      form: { type: 'cylinder', radius: 'height * 0.0028', top: 'height * 0.001', height: 'height - head - lamp - height * 0.085', segments: 10 },
      at: [0, 0, 'head + lamp + height * 0.085'],
    },
  ],
  briefs: ['a lighthouse with red stripes', 'a tall white lighthouse on rocks with a blue roof', 'a lighthouse with four black bands and a yellow door, 30 m tall'],
});
