import { count, kind, length } from '../../kind.ts';

export const rocket = kind({
  name: 'rocket',
  group: 'vehicles',
  words: ['spaceship', 'space rocket', 'rocket ship', 'spacecraft', 'toy rocket', 'missile'],
  about: 'A cigar-shaped space rocket that stands on swept fins.',
  parameters: {
    height: length(3, 0.15, 60, 'ground to the tip of the nose', 'height'),
    thickness: length(0.3, 0.22, 0.42, 'widest diameter of the body, for each metre of height'),
    fins: count(4, 3, 8, 'number of fins', 'fin.count'),
    windows: count(2, 1, 4, 'number of portholes', 'window.count'),
  },
  derived: { r: 'height * thickness / 2', window_size: 'r * 0.38' },
  options: {
    window: { words: ['porthole'], on: true },
    flame: { words: ['fire', 'exhaust', 'thrust', 'jet'], on: false, about: 'fire under the nozzle' },
    antenna: { words: ['aerial', 'needle'], on: true },
  },
  variants: { nose_shape: { round: { words: ['ogive', 'bulbous'] }, pointed: { words: ['conical', 'sharp'] } } },
  materials: { body: 'paint #ece9e1', accent: 'car paint #c9342b', metal: 'steel', dark: 'gunmetal', glass: 'glass #7fc1d8', fire: 'flame' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['hull', 'fuselage', 'tank'], note: 'hull that swells in the middle', material: 'body',
      form: { type: 'lathe', smooth: true, segments: 48, profile: [[0, 'height * 0.12'], ['r * 0.6', 'height * 0.12'], ['r * 0.66', 'height * 0.135'], ['r * 0.9', 'height * 0.28'], ['r', 'height * 0.45'], ['r * 0.9', 'height * 0.63'], ['r * 0.68', 'height * 0.78'], [0, 'height * 0.78']] },
    },
    {
      name: 'nose', words: ['nose cone', 'tip', 'cone'], note: 'rounded nose cone', when: { nose_shape: 'round' }, material: 'accent',
      form: { type: 'lathe', smooth: true, segments: 48, profile: [[0, 'height * 0.745'], ['r * 0.66', 'height * 0.745'], ['r * 0.775', 'height * 0.75'], ['r * 0.755', 'height * 0.765'], ['r * 0.62', 'height * 0.83'], ['r * 0.38', 'height * 0.91'], ['r * 0.13', 'height * 0.965'], [0, 'height * 0.972']] },
    },
    {
      name: 'nose', note: 'pointed nose cone', when: { nose_shape: 'pointed' }, material: 'accent',
      form: { type: 'lathe', bevel: 'r * 0.05', segments: 48, profile: [[0, 'height * 0.745'], ['r * 0.775', 'height * 0.75'], ['r * 0.76', 'height * 0.77'], ['r * 0.04', 'height * 0.97'], [0, 'height * 0.972']] },
    },
    {
      name: 'antenna', words: ['aerial', 'needle'], note: 'needle with a ball', when: { antenna: true }, material: 'metal',
      form: { type: 'lathe', segments: 20, profile: [[0, 'height * 0.955'], ['r * 0.06', 'height * 0.955'], ['r * 0.035', 'height * 0.985'], ['r * 0.065', 'height * 0.99'], ['r * 0.065', 'height * 0.996'], ['r * 0.03', 'height'], [0, 'height']], smooth: true },
    },
    {
      name: 'cap', words: ['tip'], note: 'small cap where there is no needle', when: { antenna: false }, material: 'metal',
      form: { type: 'lathe', segments: 24, smooth: true, profile: [[0, 'height * 0.95'], ['r * 0.22', 'height * 0.95'], ['r * 0.2', 'height * 0.965'], ['r * 0.1', 'height * 0.99'], [0, 'height']] },
    },
    {
      name: 'band', words: ['stripe', 'ring'], note: 'painted rings round the hull', material: 'accent',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 48, bevel: 'r * 0.012', profile: [['r * 0.7', 'height * 0.283'], ['r * 0.915', 'height * 0.283'], ['r * 0.948', 'height * 0.318'], ['r * 0.7', 'height * 0.318']], loop: true },
        { type: 'lathe', segments: 48, bevel: 'r * 0.012', profile: [['r * 0.7', 'height * 0.246'], ['r * 0.868', 'height * 0.246'], ['r * 0.885', 'height * 0.262'], ['r * 0.7', 'height * 0.262']], loop: true },
      ] },
    },
    {
      name: 'window', words: ['porthole'], note: 'domed porthole glass', when: { window: true }, material: 'glass',
      form: { type: 'ball', size: ['window_size * 1.7', 'window_size * 0.5', 'window_size * 1.7'], segments: 28 },
      at: [0, '-r * 0.955', 'height * 0.55'], turn: [6, 0, 0], repeat: [{ around: 'windows' }],
    },
    {
      name: 'frame', words: ['window frame', 'rim'], note: 'riveted ring round each porthole', when: { window: true }, material: 'metal', parent: 'window', follows: ['window'],
      form: { type: 'ring', radius: 'window_size * 0.86', thickness: 'window_size * 0.3', height: 'window_size * 0.42', segments: 36, round_segments: 12 },
      at: [0, '-r * 0.955', 'height * 0.55'], turn: [96, 0, 0], repeat: [{ around: 'windows' }],
    },
    {
      name: 'fin', words: ['wing', 'leg', 'tail'], note: 'swept fin that carries the rocket', material: 'accent',
      form: {
        type: 'extrude', plane: 'xz', depth: 'r * 0.13', bevel: 'r * 0.045',
        shape: [['r * 0.6', 'height * 0.15'], ['r * 0.76', 'height * 0.25'], ['r * 0.84', 'height * 0.35'], ['r', 'height * 0.338'], ['r * 1.2', 'height * 0.308'], ['r * 1.42', 'height * 0.255'], ['r * 1.6', 'height * 0.19'],
          ['r * 1.73', 'height * 0.11'], ['r * 1.8', 'height * 0.03'], ['r * 1.8', 0], ['r * 1.64', 0], ['r * 1.56', 'height * 0.035'], ['r * 1.42', 'height * 0.072'], ['r * 1.2', 'height * 0.102'], ['r * 0.95', 'height * 0.12'], ['r * 0.6', 'height * 0.125']],
      },
      repeat: [{ around: 'fins', start: 45 }],
    },
    {
      name: 'nozzle', words: ['engine', 'thruster'], note: 'flared engine bell', material: 'dark',
      form: { type: 'lathe', segments: 40, bevel: 'r * 0.03', profile: [[0, 'height * 0.13'], ['r * 0.42', 'height * 0.13'], ['r * 0.4', 'height * 0.108'], ['r * 0.3', 'height * 0.1'], ['r * 0.38', 'height * 0.08'], ['r * 0.5', 'height * 0.05'], ['r * 0.44', 'height * 0.05'], ['r * 0.26', 'height * 0.095'], [0, 'height * 0.1']] },
    },
    {
      name: 'flame', words: ['fire', 'exhaust'], note: 'tongue of fire', when: { flame: true }, material: 'fire',
      form: { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], ['r * 0.1', 'height * 0.01'], ['r * 0.3', 'height * 0.05'], ['r * 0.36', 'height * 0.08'], ['r * 0.2', 'height * 0.115'], [0, 'height * 0.12']] },
    },
  ],
  briefs: ['a red and white space rocket with four fins', 'a 20 m tall silver rocket with three fins and a pointed nose', 'a small yellow toy rocket with flames and one porthole'],
});
