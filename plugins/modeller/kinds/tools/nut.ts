import { kind, length } from '../../kind.ts';

export const nut = kind({
  name: 'nut',
  group: 'tools',
  words: ['hex nut', 'wing nut', 'hexagon nut', 'wingnut', 'lock nut', 'butterfly nut'],
  about: 'A threaded nut lying flat: six-sided with chamfers, square, or with wings.',
  parameters: {
    width: length(0.024, 0.006, 0.3, 'across the flats', 'width'),
    height: length(0.011, 0.002, 0.2, 'how tall it is', 'height'),
    hole: length(0.0135, 0.002, 0.17, 'diameter of the thread', 'hole.diameter'),
  },
  derived: {
    flats: 'width / 2',
    corner: 'flats / cos(30)',
    bore: 'min(hole / 2, width * 0.34)',
    pitch: 'max(min(bore * 0.26, height * 0.14), height / 90)',
    turns: 'floor(height * 0.9 / pitch) - 1',
    core: 'min(width * 0.24, height * 0.5)',
    eye: 'min(hole / 2, core * 0.72)',
    fine: 'min(eye * 0.22, height * 0.06)',
  },
  variants: { shape: { hex: { words: ['hexagonal', 'hexagon', 'six-sided'] }, square: { words: ['four-sided'] }, wing: { words: ['winged', 'butterfly', 'wing nut', 'wingnut', 'butterfly nut'], set: { width: 0.045, height: 0.024, hole: 0.009 } } } },
  materials: { metal: 'steel', thread: 'gunmetal' },
  main: ['metal'],
  parts: [
    {
      name: 'body', words: ['side', 'flat', 'ring'], note: 'six-sided ring, its corners chamfered above and below', when: { shape: 'hex' }, material: 'metal', follows: ['hole'],
      form: { type: 'fitted', size: ['width', 'corner * 2', 'height'], of: { type: 'cut', by: [{ type: 'cylinder', radius: 'bore', height: 'height * 1.4', segments: 48, at: [0, 0, '-height * 0.2'] }], of: { type: 'cut', of: { type: 'extrude', depth: 'height', shape: { polygon: 'corner', sides: 6 } }, by: [
        { type: 'lathe', loop: true, segments: 64, profile: [['flats * 0.95', '-flats * 0.02'], ['flats * 1.6', '-flats * 0.02'], ['flats * 1.6', 'min(flats * 0.355, height * 0.8)']] },
        { type: 'lathe', loop: true, segments: 64, profile: [['flats * 0.95', 'height + flats * 0.02'], ['flats * 1.6', 'height - min(flats * 0.355, height * 0.8)'], ['flats * 1.6', 'height + flats * 0.02']] }] } } },
    },
    {
      name: 'body', note: 'square ring with rounded edges', when: { shape: 'square' }, material: 'metal', follows: ['hole'],
      form: { type: 'extrude', depth: 'height', bevel: 'height * 0.08', shape: { rect: ['width', 'width'], round: 'width * 0.08' }, holes: [{ circle: 'bore', segments: 48 }] },
    },
    {
      name: 'body', note: 'conical body', when: { shape: 'wing' }, material: 'metal', follows: ['hole'],
      form: { type: 'lathe', loop: true, segments: 48, bevel: 'core * 0.1', profile: [['eye', 0], ['core * 1.25', 0], ['core * 1.25', 'height * 0.08'], ['core', 'height * 0.55'], ['eye', 'height * 0.55']] },
    },
    {
      name: 'wing', words: ['ear'], note: 'ears to turn it by', when: { shape: 'wing' }, material: 'metal', parent: 'body', follows: ['hole'],
      form: { type: 'extrude', plane: 'xz', depth: 'core * 0.42', bevel: 'core * 0.15', shape: { spline: [['core * 0.95', 'height * 0.12'], ['core * 1.3', 'height * 0.16'], ['width * 0.4', 'height * 0.42'], ['width * 0.493', 'height * 0.72'], ['width * 0.47', 'height * 0.96'], ['width * 0.38', 'height * 0.98'], ['width * 0.29', 'height * 0.78'],
        ['core * 1.15', 'height * 0.52'], ['core * 0.85', 'height * 0.48']] } },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'thread', words: ['hole'], note: 'thread in the hole', when: { shape: ['hex', 'square'] }, material: 'thread', follows: ['hole', 'body'],
      form: { type: 'coil', radius: 'bore', pitch: 'pitch', turns: 'turns', thickness: 'pitch * 0.8', segments: 6 },
      at: [0, 0, '(height - pitch * turns) / 2'],
    },
    {
      name: 'thread', note: 'thread in the hole', when: { shape: 'wing' }, material: 'thread', follows: ['hole', 'body'],
      form: { type: 'coil', radius: 'eye', pitch: 'fine', turns: 7, thickness: 'fine * 0.8', segments: 6 },
      at: [0, 0, 'height * 0.275 - fine * 3.5'],
    },
    {
      name: 'rim', words: ['chamfer', 'edge'], note: 'raised ring around the hole on both faces', when: { shape: 'square' }, material: 'metal', parent: 'body', follows: ['hole', 'body'],
      form: { type: 'ring', radius: 'bore * 1.12', thickness: 'bore * 0.16', height: 'height * 0.08', segments: 48, round_segments: 10 },
      at: [0, 0, 'height * 0.97'],
    },
  ],
  briefs: ['a steel hex nut', 'a brass wing nut, 6 cm wide', 'a thick square nut of rusty iron'],
});
