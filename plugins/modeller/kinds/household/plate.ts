import { kind, length } from '../../kind.ts';

export const plate = kind({
  name: 'plate',
  group: 'household',
  words: ['dinner plate', 'saucer', 'platter', 'side plate'],
  about: 'A flat dish with a raised rim, round or square.',
  parameters: {
    width: length(0.26, 0.08, 0.6, 'across the rim', 'width'),
    height: length(0.024, 0.01, 0.08, 'foot to the edge of the rim', 'height'),
    thickness: length(0.005, 0.002, 0.012, 'thickness of the plate', 'thickness'),
    rim_width: length(0.038, 0.012, 0.1, 'width of the rim', 'rim.width'),
  },
  derived: { sheet: 'min(thickness, height * 0.3)', radius: 'width / 2 - sheet * 0.1', half: 'radius - sheet * 0.5', well: 'max(radius - rim_width, radius * 0.45)', foot: 'sheet * 0.5' },
  options: {
    stripe: { words: ['stripe', 'band', 'line', 'decoration'], on: true, about: 'painted lines on the rim' },
    fork: { words: ['fork', 'knife', 'cutlery', 'silverware'], on: false, about: 'a knife and a fork on it' },
    cookies: { words: ['cookie', 'cookies', 'biscuit', 'biscuits'], on: false, about: 'cookies on it' },
  },
  variants: { shape: { round: { words: ['circular'] }, square: { words: ['rectangular'] } } },
  materials: { plate: 'porcelain', stripe: 'ceramic #2c5f8a', metal: 'silver', cookie: 'bread crust #c4883f', chip: 'chocolate' },
  main: ['plate'],
  parts: [
    {
      name: 'body', words: ['well', 'rim', 'foot'], note: 'foot ring, well and rising rim', when: { shape: 'round' }, material: 'plate',
      form: {
        type: 'lathe', bevel: 'sheet * 0.5', segments: 96,
        profile: [[0, 'foot'], ['well * 0.8', 'foot'], ['well * 0.82', 0], ['well * 0.9', 0], ['well * 0.92', 'foot'], ['well * 1.04', 'height * 0.45'], ['radius', 'height - sheet'], ['radius', 'height'],
          ['well + sheet * 0.6', 'height * 0.45 + sheet'], ['well * 0.9', 'foot + sheet'], [0, 'foot + sheet']],
      },
    },
    {
      name: 'body', words: ['well', 'rim', 'foot'], note: 'rounded square with a rising rim', when: { shape: 'square' }, material: 'plate',
      form: {
        type: 'loft', segments: 96, smooth: false,
        sections: [{ at: [0, 0, 0], size: ['well * 1.7', 'well * 1.7'], round: 0.24 }, { at: [0, 0, 'foot'], size: ['well * 1.76', 'well * 1.76'], round: 0.24 },
          { at: [0, 0, 'height * 0.45'], size: ['well * 2.06', 'well * 2.06'], round: 0.2 }, { at: [0, 0, 'height - sheet'], size: ['radius * 2', 'radius * 2'], round: 0.2 },
          { at: [0, 0, 'height - sheet * 0.4'], size: ['radius * 2', 'radius * 2'], round: 0.2 }, { at: [0, 0, 'height'], size: ['radius * 2 - sheet', 'radius * 2 - sheet'], round: 0.2 },
          { at: [0, 0, 'height * 0.45 + sheet'], size: ['well * 2', 'well * 2'], round: 0.2 },
          { at: [0, 0, 'foot + sheet * 1.2'], size: ['well * 1.84', 'well * 1.84'], round: 0.24 }, { at: [0, 0, 'foot + sheet'], size: ['well * 1.7', 'well * 1.7'], round: 0.24 }],
      },
    },
    {
      name: 'stripe', words: ['band', 'line'], note: 'painted edge and inner line', when: { stripe: true, shape: 'round' }, material: 'stripe',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'radius - sheet * 0.5', thickness: 'sheet * 1.2', height: 'sheet * 1.2', segments: 96, round_segments: 8, at: [0, 0, 'height - sheet * 0.6'] },
          { type: 'ring', radius: 'well * 0.9', thickness: 'sheet * 0.7', height: 'sheet * 0.5', segments: 72, round_segments: 8, at: [0, 0, 'foot + sheet'] },
        ],
      },
    },
    {
      name: 'stripe', note: 'painted edge', when: { stripe: true, shape: 'square' }, material: 'stripe',
      form: {
        type: 'tube', closed: true, segments: 8, per: 3, radius: 'sheet * 0.6',
        path: [
          ['half * 1', 'half * 0', 0], ['half * 0.99', 'half * 0.791', 0], ['half * 0.958', 'half * 0.899', 0], ['half * 0.899', 'half * 0.958', 0],
          ['half * 0.791', 'half * 0.99', 0], ['half * 0', 'half * 1', 0], ['half * -0.791', 'half * 0.99', 0], ['half * -0.899', 'half * 0.958', 0],
          ['half * -0.958', 'half * 0.899', 0], ['half * -0.99', 'half * 0.791', 0], ['half * -1', 'half * 0', 0], ['half * -0.99', 'half * -0.791', 0],
          ['half * -0.958', 'half * -0.899', 0], ['half * -0.899', 'half * -0.958', 0], ['half * -0.791', 'half * -0.99', 0], ['half * 0', 'half * -1', 0],
          ['half * 0.791', 'half * -0.99', 0], ['half * 0.899', 'half * -0.958', 0], ['half * 0.958', 'half * -0.899', 0], ['half * 0.99', 'half * -0.791', 0],
        ],
      },
      at: [0, 0, 'height - sheet * 0.6'],
    },
    {
      name: 'fork', note: 'fork with four tines', when: { fork: true }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          {
            type: 'strap', width: 'radius * 0.075', thickness: 'radius * 0.022', up: [0, 0, 1], scale: [1.5, 1.1, 0.7, 0.7, 0.8, 2],
            path: [[0, 'radius * -0.85', 0], [0, 'radius * -0.55', 'radius * 0.05'], [0, 'radius * -0.15', 'radius * 0.07'], [0, 'radius * 0.15', 'radius * 0.05'], [0, 'radius * 0.32', 'radius * 0.02'], [0, 'radius * 0.45', 'radius * 0.015']],
          },
          {
            type: 'tube', segments: 8, radius: ['radius * 0.013', 'radius * 0.011', 'radius * 0.006'], path: [[0, 'radius * 0.43', 'radius * 0.016'], [0, 'radius * 0.58', 'radius * 0.02'], [0, 'radius * 0.75', 'radius * 0.05']],
            repeat: [{ along: 4, step: ['radius * 0.042', 0, 0], centred: true }],
          },
        ],
      },
      at: ['radius * -0.2', 0, 'foot + sheet + radius * 0.004'], turn: [0, 0, 8],
    },
    {
      name: 'knife', note: 'table knife', when: { fork: true }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'loft', axis: 'y', segments: 16, sections: [{ at: [0, 'radius * -0.85', 'radius * 0.025'], size: ['radius * 0.08', 'radius * 0.04'] }, { at: [0, 'radius * -0.8', 'radius * 0.025'], size: ['radius * 0.1', 'radius * 0.05'] },
            { at: [0, 'radius * -0.1', 'radius * 0.025'], size: ['radius * 0.07', 'radius * 0.045'] }, { at: [0, 'radius * 0.02', 'radius * 0.025'], size: ['radius * 0.05', 'radius * 0.03'] }] },
          { type: 'extrude', depth: 'radius * 0.018', bevel: 'radius * 0.005', at: [0, 0, 'radius * 0.015'],
            shape: [['radius * -0.035', 'radius * -0.02'], ['radius * 0.035', 'radius * -0.02'], ['radius * 0.06', 'radius * 0.12'], ['radius * 0.062', 'radius * 0.5'], ['radius * 0.035', 'radius * 0.68'], ['radius * -0.015', 'radius * 0.76'], ['radius * -0.035', 'radius * 0.72']] },
        ],
      },
      at: ['radius * 0.2', 0, 'foot + sheet - radius * 0.002'], turn: [0, 0, -8],
    },
    {
      name: 'cookie', words: ['biscuit'], note: 'a heap of cookies', when: { cookies: true, fork: false }, material: 'cookie',
      form: { type: 'lathe', smooth: true, segments: 32, profile: [[0, 0], ['well * 0.28', 0], ['well * 0.34', 'well * 0.05'], ['well * 0.28', 'well * 0.1'], [0, 'well * 0.12']] },
      at: ['well * 0.41', 0, 'foot + sheet * 0.8'], turn: [0, 0, 20], repeat: [{ around: 3, start: 30 }, { along: 2, step: [0, 0, 'well * 0.115'] }],
    },
    {
      name: 'chips', words: ['chocolate chip'], note: 'chocolate chips in the cookies', when: { cookies: true, fork: false }, parent: 'cookie', material: 'chip',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['well * 0.06', 'well * 0.06', 'well * 0.05'], segments: 10, at: ['well * 0.2', 0, 'well * 0.102'], repeat: [{ around: 5 }] },
          { type: 'ball', size: ['well * 0.05', 'well * 0.05', 'well * 0.05'], segments: 10, at: ['well * 0.09', 0, 'well * 0.118'], repeat: [{ around: 3, start: 30 }] },
        ],
      },
      at: ['well * 0.41', 0, 'foot + sheet * 0.8'], turn: [0, 0, 20], repeat: [{ around: 3, start: 30 }, { along: 2, step: [0, 0, 'well * 0.115'] }],
    },
  ],
  surface: { z: 'foot + sheet', width: 'well * 1.2', depth: 'well * 1.2' },
  briefs: ['a white porcelain dinner plate with a blue stripe', 'a square black plate with a knife and fork', 'a plate of cookies, 20 cm wide'],
});
