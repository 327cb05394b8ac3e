import { kind, length } from '../../kind.ts';

export const anvil = kind({
  name: 'anvil',
  group: 'tools',
  words: ['blacksmith anvil', 'smith anvil', 'forge anvil'],
  about: 'A London-pattern anvil: splayed feet, narrow waist, flat face with a hardy hole, step and horn.',
  parameters: {
    width: length(0.56, 0.15, 1.4, 'heel to the tip of the horn', 'width'),
    height: length(0.28, 0.08, 0.8, 'ground to face', 'height'),
    depth: length(0.2, 0.06, 0.5, 'across the feet', 'depth'),
    horn_length: length(0.22, 0.06, 0.5, 'length of the horn', 'horn.length'),
    face_width: length(0.115, 0.04, 0.24, 'across the face', 'face.width'),
    waist_width: length(0.13, 0.05, 0.3, 'along the waist', 'waist.width'),
  },
  derived: {
    horn: 'min(horn_length, width * 0.5)',
    top: 'min(face_width, depth * 0.85)',
    left: '-width / 2',
    right: 'width / 2 - horn',
    mid: '-width * 0.14',
    foot: 'min(width * 0.5, (width / 2 - abs(mid)) * 1.9)',
    waist: 'min(waist_width, foot * 0.8)',
    plate: 'height * 0.07',
    step: 'width * 0.075',
  },
  options: { handles: { words: ['handle', 'ring', 'carrying ring'], on: false, about: 'iron rings at the waist' } },
  materials: { body: 'cast iron', face: 'brushed steel', hole: 'iron #17181a' },
  main: ['body'],
  parts: [
    {
      name: 'base', words: ['foot', 'feet'], note: 'splayed base with a step', material: 'body',
      form: { type: 'join', parts: [
        { type: 'box', size: ['foot', 'depth', 'height * 0.13'], bevel: 'height * 0.025', taper: [0.97, 0.96] },
        { type: 'box', size: ['foot * 0.84', 'depth * 0.82', 'height * 0.1'], bevel: 'height * 0.03', taper: [0.86, 0.86], at: [0, 0, 'height * 0.1'] },
      ] },
      at: ['mid', 0, 0],
    },
    {
      name: 'waist', words: ['body', 'column'], note: 'narrow waist that flares to the face', material: 'body', follows: ['face', 'horn'],
      form: { type: 'loft', axis: 'z', segments: 40, per: 6, sections: [
        { at: ['mid', 0, 'height * 0.12'], size: ['max(foot * 0.72, waist)', 'depth * 0.66'], round: 0.3 }, { at: ['mid', 0, 'height * 0.3'], size: ['waist * 1.08', 'depth * 0.48'], round: 0.35 }, { at: ['mid', 0, 'height * 0.42'], size: ['waist', 'depth * 0.42'], round: 0.35 },
        { at: ['(mid * 2 + (left + right) / 2) / 3', 0, 'height * 0.58'], size: ['max((right - left) * 0.62, waist)', 'top * 0.76'], round: 0.25 }, { at: ['(left + right) / 2 + step * 0.1', 0, 'height * 0.74'], size: ['(right - left) * 0.92', 'top * 0.94'], round: 0.14 }] },
    },
    {
      name: 'block', words: ['heel', 'table'], note: 'upper block with the step before the horn', material: 'body', follows: ['face', 'horn'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['right - left - step', 'top', 'height * 0.3 - plate'], bevel: 'height * 0.02', at: ['(left + right - step) / 2 + 0.0005', 0, 'height * 0.7'] },
        { type: 'box', size: ['step * 1.6', 'top * 0.96', 'height * 0.2'], bevel: 'height * 0.025', at: ['right - step * 0.8', 0, 'height * 0.69'] },
      ] },
    },
    {
      name: 'horn', words: ['beak', 'bick'], note: 'round horn, its upper line rising a little to the tip', material: 'body', follows: ['face'],
      form: { type: 'loft', axis: 'x', segments: 40, per: 6, sections: [
        { at: ['right - step * 0.5', 0, 'height * 0.75'], size: ['top * 0.9', 'height * 0.3'], round: 0.7 }, { at: ['right + horn * 0.1', 0, 'height * 0.765'], size: ['top * 0.9', 'height * 0.28'], round: 0.95 }, { at: ['right + horn * 0.45', 0, 'height * 0.815'], size: ['top * 0.68', 'height * 0.21'], round: 1 },
        { at: ['right + horn * 0.78', 0, 'height * 0.872'], size: ['top * 0.36', 'height * 0.12'], round: 1 }, { at: ['right + horn * 0.96', 0, 'height * 0.905'], size: ['top * 0.13', 'height * 0.05'], round: 1 }, { at: ['right + horn', 0, 'height * 0.91'], size: ['top * 0.04', 'height * 0.015'], round: 1 }] },
    },
    {
      name: 'face', words: ['plate', 'top'], note: 'hardened face with the square hardy hole and the round pritchel hole', material: 'face', follows: ['horn'],
      form: { type: 'extrude', depth: 'plate * 1.1', bevel: 'plate * 0.16', shape: { rect: ['right - left - step', 'top * 1.015'], round: 'top * 0.03' }, holes: [[['-top * 0.13', '-top * 0.13'], ['top * 0.13', '-top * 0.13'], ['top * 0.13', 'top * 0.13'], ['-top * 0.13', 'top * 0.13']]] },
      at: ['(left + right - step) / 2', 0, 'height - plate * 1.1'],
    },
    {
      name: 'hole', words: ['hardy hole'], note: 'dark bottom of the hardy hole', material: 'hole', parent: 'face', follows: ['face', 'horn'],
      form: { type: 'box', size: ['top * 0.275', 'top * 0.275', 'plate * 0.5'] }, at: ['(left + right - step) / 2', 0, 'height - plate * 1.02'],
    },
    {
      name: 'ring', words: ['handle'], note: 'carrying rings', when: { handles: true }, material: 'face', follows: ['waist'],
      form: { type: 'ring', radius: 'height * 0.09', thickness: 'height * 0.035', segments: 32, round_segments: 10 },
      at: ['mid', '-depth * 0.24', 'height * 0.36'], turn: [60, 0, 0], repeat: [{ mirror: 'y' }],
    },
  ],
  surface: { z: 'height', width: '(right - left - step) * 0.8', depth: 'top * 0.8' },
  briefs: ['a cast iron anvil', 'a heavy anvil with a long horn and rings', 'a small black anvil, 40 cm wide, with a wide face'],
});
