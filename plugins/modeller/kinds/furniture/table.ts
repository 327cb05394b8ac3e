import { count, kind, length } from '../../kind.ts';

export const table = kind({
  name: 'table',
  group: 'furniture',
  words: ['dining table', 'kitchen table', 'dinner table', 'round table', 'tabletop'],
  about: 'A top on tapered legs with an apron, or on a turned pedestal.',
  parameters: {
    height: length(0.75, 0.4, 1.15, 'floor to the top', 'height'),
    width: length(1.5, 0.5, 4, 'width of the top', 'width'),
    depth: length(0.85, 0.45, 2, 'depth of the top', 'depth'),
    top_thickness: length(0.034, 0.018, 0.09, 'thickness of the top', 'top.thickness'),
    legs: count(4, 3, 10, 'number of legs', 'leg.count'),
    leg_width: length(0.07, 0.03, 0.16, 'thickness of a leg at the top', 'leg.thickness'),
  },
  derived: {
    even: '1 - (legs - 2 * floor(legs / 2))',
    columns: 'even * legs / 2 + 1 - even',
    inset: 'min(width, depth) * 0.08',
    least: 'min(width, depth)',
    span_x: 'width - 2 * inset - leg_width',
    span_y: 'depth - 2 * inset - leg_width',
    apron: 'min(0.12, height * 0.2)',
  },
  options: { apron: { words: ['apron', 'frame', 'rail'], on: true, about: 'boards below the top' } },
  variants: {
    top: {
      rectangular: { words: ['oblong', 'long'] },
      round: { words: ['circular'], set: { width: 1.1, depth: 1.1 } },
      square: { words: ['squared'], set: { width: 0.9, depth: 0.9 } },
      oval: { words: ['elliptical'], set: { width: 1.6, depth: 1 } },
    },
    base: { legs: {}, pedestal: { words: ['central leg', 'single leg', 'pedestal base'] } },
  },
  materials: { wood: 'oak', frame: 'oak' },
  main: ['wood', 'frame'],
  parts: [
    {
      name: 'top', words: ['tabletop', 'table top', 'board'], note: 'board with a soft edge', when: { top: ['rectangular', 'square'] }, material: 'wood',
      form: { type: 'extrude', shape: { rect: ['width', 'depth'], round: 'least * 0.045' }, depth: 'top_thickness', bevel: 'top_thickness * 0.28' },
      at: [0, 0, 'height - top_thickness'],
    },
    {
      name: 'top', note: 'round board, its lower edge drawn in', when: { top: ['round', 'oval'] }, material: 'wood',
      form: {
        type: 'stretched', by: [1, 'depth / width', 1],
        of: { type: 'lathe', bevel: 'top_thickness * 0.24', segments: 96, profile: [[0, 0], ['width / 2 - top_thickness * 0.7', 0], ['width / 2', 'top_thickness * 0.55'], ['width / 2', 'top_thickness'], [0, 'top_thickness']] },
      },
      at: [0, 0, 'height - top_thickness'],
    },
    {
      name: 'apron', words: ['frame', 'rail', 'skirt'], note: 'four boards below the top', when: { apron: true, base: 'legs', top: ['rectangular', 'square'] }, material: 'frame', follows: ['top'],
      form: {
        type: 'extrude', depth: 'apron + 0.006', bevel: 0.004, shape: { rect: ['width - inset * 2 - 0.03', 'depth - inset * 2 - 0.03'] },
        holes: [{ rect: ['width - inset * 2 - 0.074', 'depth - inset * 2 - 0.074'] }],
      },
      at: [0, 0, 'height - apron - 0.016'],
    },
    {
      name: 'apron', note: 'bent board below the top', when: { apron: true, base: 'legs', top: ['round', 'oval'] }, material: 'frame', follows: ['top'],
      form: {
        type: 'stretched', by: [1, 'depth / width', 1],
        of: { type: 'extrude', depth: 'apron + 0.006', bevel: 0.004, shape: { circle: 'width * 0.37', segments: 72 }, holes: [{ circle: 'width * 0.37 - 0.026', segments: 72 }] },
      },
      at: [0, 0, 'height - apron - 0.016'],
    },
    {
      name: 'leg', words: ['foot'], note: 'square leg that tapers below the apron', when: { base: 'legs', top: ['rectangular', 'square'] }, material: 'frame', follows: ['top'],
      form: {
        type: 'loft', axis: 'z', smooth: false, segments: 24,
        sections: [{ at: [0, 0, 0], size: ['leg_width * 0.5', 'leg_width * 0.5'], round: 0.3 }, { at: [0, 0, 0.006], size: ['leg_width * 0.56', 'leg_width * 0.56'], round: 0.22 },
          { at: [0, 0, 'height - apron - 0.03'], size: ['leg_width', 'leg_width'], round: 0.2 }, { at: [0, 0, 'height - 0.013'], size: ['leg_width', 'leg_width'], round: 0.2 }],
      },
      at: ['(1 - even) * (depth * 0.5 - inset - leg_width / 2)', 0, 0],
      repeat: [{ along: 'columns', step: ['even * span_x / max(columns - 1, 1)', 0, 0], centred: true }, { along: '1 + even', step: [0, 'span_y', 0], centred: true }, { around: 'even + (1 - even) * legs', start: '90 * (1 - even)' }],
    },
    {
      name: 'leg', note: 'turned leg that tapers downwards', when: { base: 'legs', top: ['round', 'oval'] }, material: 'frame', follows: ['top'],
      form: {
        type: 'loft', axis: 'z', segments: 24, per: 4,
        sections: [{ at: ['least * 0.4', 0, 0], size: ['leg_width * 0.5', 'leg_width * 0.5'] }, { at: ['least * 0.385', 0, 'height * 0.6'], size: ['leg_width * 0.85', 'leg_width * 0.85'] }, { at: ['least * 0.365', 0, 'height - 0.013'], size: ['leg_width', 'leg_width'] }],
      },
      repeat: [{ around: 'legs', start: '90 - 45 * max(0, 1 - abs(legs - 4))' }],
    },
    {
      name: 'column', words: ['stem', 'base'], note: 'turned column on a broad foot', when: { base: 'pedestal' }, material: 'frame', follows: ['top'],
      form: {
        type: 'lathe', segments: 64, bevel: 0.012,
        profile: [[0, 0], ['least * 0.29', 0], ['least * 0.3', 0.018], ['least * 0.27', 0.035], ['least * 0.12', 0.07], ['least * 0.075', 0.11], ['least * 0.062', 'height * 0.25'], ['least * 0.09', 'height * 0.4'], ['least * 0.085', 'height * 0.5'],
          ['least * 0.055', 'height * 0.72'], ['least * 0.07', 'height * 0.8'], ['least * 0.2', 'height - 0.08'], ['least * 0.21', 'height - 0.014'], [0, 'height - 0.014']],
      },
    },
  ],
  surface: { z: 'height', width: 'width * 0.9', depth: 'depth * 0.9' },
  briefs: ['a round wooden table with three legs', 'a long oak dining table, 2.4 m wide, with six legs', 'a white square table with thick legs', 'a marble pedestal table 70 cm tall'],
});
