import { count, kind, length } from '../../kind.ts';

export const bed = kind({
  name: 'bed',
  group: 'furniture',
  words: ['bedstead', 'bed frame'],
  about: 'A bed with a headboard, a mattress, pillows and a blanket.',
  parameters: {
    height: length(1.05, 0.9, 1.8, 'floor to the top of the headboard', 'height'),
    width: length(1.6, 0.8, 2.4, 'width', 'width'),
    depth: length(2.1, 1.4, 2.6, 'from headboard to foot', 'depth'),
    bed_height: length(0.34, 0.2, 0.42, 'floor to the top of the frame', 'frame.height'),
    mattress_thickness: length(0.22, 0.1, 0.28, 'thickness of the mattress', 'mattress.thickness'),
    pillows: count(2, 1, 4, 'number of pillows', 'pillow.count'),
    leg_width: length(0.07, 0.04, 0.12, 'thickness of a leg', 'leg.thickness'),
  },
  derived: {
    rail_height: 'bed_height * 0.5',
    lie: 'width - 0.08',
    rear: 'depth / 2 - 0.06',
    long: 'depth - 0.12',
    mattress_z: 'bed_height - 0.07',
    sleep_z: 'mattress_z + mattress_thickness',
    pillow_width: 'min((lie - 0.04) / pillows, 0.75)',
    head: 'max(height, bed_height + 0.1)',
  },
  options: {
    headboard: { words: ['headboard', 'head board', 'head'], on: true },
    pillows: { words: ['pillow', 'cushion'], on: true },
    blanket: { words: ['blanket', 'duvet', 'cover', 'bedspread', 'quilt', 'comforter', 'bedding'], on: true },
    footboard: { words: ['footboard', 'foot board'], on: false, about: 'a board at the foot' },
  },
  variants: {
    headboard_shape: { straight: { words: ['plain', 'panel', 'solid'] }, curved: { words: ['arched', 'rounded'] }, slatted: { words: ['spindle', 'barred'] }, upholstered: { words: ['padded', 'tufted', 'soft'] } },
    size: { double: {}, single: { words: ['twin', 'narrow'], set: { width: 0.95, pillows: 1 } }, king: { words: ['king size', 'queen', 'queen size', 'super king'], set: { width: 1.9 } } },
  },
  materials: { wood: 'oak', mattress: 'linen #f1eee6', pillow: 'linen #faf8f2', blanket: 'wool #5f7f8f', sheet: 'linen #f4f1ea', pad: 'linen #a9a294' },
  main: ['wood'],
  parts: [
    {
      name: 'frame', words: ['rail', 'bed base', 'base'], note: 'rails around the slatted base', material: 'wood',
      form: {
        type: 'join',
        parts: [
          { type: 'extrude', shape: { rect: ['width - 0.006', 'depth - 0.0215'], round: 0.03 }, holes: [{ rect: ['width - 0.076', 'depth - 0.0915'] }], depth: 'rail_height', bevel: 0.01, at: [0, -0.00925, 'bed_height - rail_height'] },
          { type: 'box', size: ['width - 0.05', 'depth - 0.07', 0.03], at: [0, -0.008, 'mattress_z - 0.027'] },
        ],
      },
    },
    {
      name: 'leg', words: ['foot', 'post'], note: 'short tapered leg', material: 'wood', follows: ['frame'],
      form: { type: 'cylinder', radius: 'leg_width * 0.34', top: 'leg_width / 2', height: 'bed_height - rail_height + 0.015', bevel: 0.004, segments: 24 },
      at: ['width / 2 - 0.048', 'depth / 2 - 0.07', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'headboard', words: ['head board', 'head'], note: 'board with rounded corners', when: { headboard: true, headboard_shape: 'straight' }, material: 'wood',
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['width', 'head - 0.12'], round: 0.06 }, depth: 0.045, bevel: 0.014 }, at: [0, 'depth / 2 - 0.0225', 'head / 2 + 0.06'],
    },
    {
      name: 'headboard', note: 'board with an arched top', when: { headboard: true, headboard_shape: 'curved' }, material: 'wood',
      form: {
        type: 'extrude', plane: 'xz', depth: 0.045, bevel: 0.014,
        shape: [['-width / 2', 0.12], ['width / 2', 0.12], ['width / 2', 'head * 0.72'], ['width * 0.475', 'head * 0.79'], ['width * 0.41', 'head * 0.86'], ['width * 0.31', 'head * 0.93'], ['width * 0.2', 'head * 0.975'], ['width * 0.1', 'head * 0.994'], [0, 'head'],
          ['-width * 0.1', 'head * 0.994'], ['-width * 0.2', 'head * 0.975'], ['-width * 0.31', 'head * 0.93'], ['-width * 0.41', 'head * 0.86'], ['-width * 0.475', 'head * 0.79'], ['-width / 2', 'head * 0.72']],
      },
      at: [0, 'depth / 2 - 0.0225', 0],
    },
    {
      name: 'headboard', note: 'two posts and a rail with bars between', when: { headboard: true, headboard_shape: 'slatted' }, material: 'wood', follows: ['frame'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: [0.055, 0.045, 'head - 0.12'], bevel: 0.01, at: ['width / 2 - 0.0275', 0, 0.12], repeat: [{ mirror: 'x' }] },
          { type: 'box', size: ['width - 0.02', 0.05, 0.07], bevel: 0.012, at: [0, -0.002, 'head - 0.09'] },
          { type: 'box', size: ['width - 0.06', 0.032, 0.06], bevel: 0.008, at: [0, 0, 'bed_height - 0.03'] },
          { type: 'cylinder', radius: 0.011, height: 'head - bed_height - 0.07', segments: 12, at: [0, 0, 'bed_height + 0.01'], repeat: [{ along: 'floor(width / 0.12)', step: [0.11, 0, 0], centred: true }] },
        ],
      },
      at: [0, 'depth / 2 - 0.027', 0],
    },
    {
      name: 'headboard', note: 'padded board in three fields', when: { headboard: true, headboard_shape: 'upholstered' }, material: 'pad',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['width', 0.04, 'head - 0.14'], bevel: 0.012, at: [0, 0.02, 0.12] },
          { type: 'cushion', size: ['width / 3 + 0.002', 'head - bed_height + 0.06', 0.09], soft: 0.4, corner: 0.12, segments: 48, turn: [90, 0, 0], at: [0, 0.025, 'head - (head - bed_height + 0.06) / 2'], repeat: [{ along: 3, step: ['width / 3 - 0.001', 0, 0], centred: true }] },
        ],
      },
      at: [0, 'depth / 2 - 0.04', 0],
    },
    {
      name: 'footboard', words: ['foot board'], note: 'low board at the foot', when: { footboard: true }, material: 'wood', follows: ['frame'],
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['width', 'bed_height + 0.02'], round: 0.05 }, depth: 0.04, bevel: 0.013 }, at: [0, '-depth / 2 + 0.02', 'bed_height / 2 + 0.09'],
    },
    {
      name: 'mattress', note: 'thick mattress with soft edges', material: 'mattress', follows: ['frame'],
      form: { type: 'box', size: ['lie', 'long', 'mattress_thickness'], bevel: 'mattress_thickness * 0.28', segments: 5 }, at: [0, 0, 'mattress_z'],
    },
    {
      name: 'pillow', words: ['cushion'], note: 'plump pillow', when: { pillows: true }, material: 'pillow', follows: ['mattress', 'frame'],
      form: { type: 'cushion', size: ['pillow_width - 0.03', 0.44, 0.17], soft: 0.85, corner: 0.3, segments: 36 }, at: [0, 'rear - 0.3', 'sleep_z - 0.03'], turn: [14, 0, 0],
      repeat: [{ along: 'pillows', step: ['pillow_width', 0, 0], centred: true }],
    },
    {
      name: 'blanket', words: ['duvet', 'cover', 'bedspread', 'quilt', 'comforter'], note: 'thick cover that hangs over the sides', when: { blanket: true }, material: 'blanket', follows: ['mattress', 'frame'],
      form: { type: 'cushion', size: ['lie + 0.055', 'long * 0.62', 'mattress_thickness * 0.72 + 0.05'], soft: 0.22, corner: 0.1, segments: 64 }, at: [0, '-long / 2 + long * 0.31 - 0.02', 'sleep_z - mattress_thickness * 0.72'],
    },
    {
      name: 'sheet', words: ['fold', 'turn-down'], note: 'the sheet, turned down over the cover', when: { blanket: true }, material: 'sheet', parent: 'blanket', follows: ['mattress', 'blanket', 'frame'],
      form: { type: 'cushion', size: ['lie + 0.068', 'long * 0.11', 'mattress_thickness * 0.7 + 0.058'], soft: 0.22, corner: 0.1, segments: 64 }, at: [0, '-long / 2 + long * 0.58 - 0.02', 'sleep_z - mattress_thickness * 0.7'],
    },
  ],
  surface: { z: 'sleep_z', width: 'lie * 0.8', depth: 'long * 0.6' },
  briefs: ['a wooden double bed with a curved headboard and four pillows', 'a white single bed, 90 cm wide, with a red blanket', 'a king size bed with a tufted headboard and a footboard'],
});
