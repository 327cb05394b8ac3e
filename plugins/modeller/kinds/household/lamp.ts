import { kind, length } from '../../kind.ts';

export const lamp = kind({
  name: 'lamp',
  group: 'household',
  words: ['table lamp', 'desk lamp', 'bedside lamp', 'reading lamp', 'nightlight', 'lampshade'],
  about: 'A table lamp: a base, a stem, a bulb and a shade.',
  parameters: {
    height: length(0.48, 0.15, 1.2, 'foot to the top of the finial', 'height'),
    shade_width: length(0.3, 0.1, 0.8, 'lower diameter of the shade', 'shade.width'),
    shade_height: length(0.19, 0.06, 0.5, 'height of the shade', 'shade.height'),
    base_width: length(0.16, 0.05, 0.5, 'diameter of the base', 'base.width'),
    stem_thickness: length(0.016, 0.006, 0.06, 'thickness of the stem', 'stem.thickness'),
  },
  derived: {
    shade_radius: 'shade_width / 2',
    shade_tall: 'min(shade_height, height * 0.55)',
    knob: 'height * 0.03',
    shade_top: 'height - knob * 1.6',
    shade_low: 'shade_top - shade_tall',
    base: 'base_width / 2',
    stem: 'min(stem_thickness / 2, base * 0.3)',
    base_tall: 'shade_low - height * 0.03',
    bulb: 'min(height * 0.06, shade_tall * 0.18)',
    narrow: 'shade_radius * 0.62',
  },
  options: {
    pull: { words: ['pull chain', 'chain', 'switch', 'pull cord', 'cord'], on: true, about: 'a chain to pull' },
    trim: { words: ['trim', 'band', 'border'], on: true, about: 'a border on the shade' },
  },
  variants: {
    base: { gourd: { words: ['ceramic', 'curved', 'round', 'vase'] }, column: { words: ['turned', 'straight', 'wooden', 'candlestick'], materials: { base: 'walnut' } }, cone: { words: ['conical', 'modern', 'tapered'], materials: { base: 'concrete' } } },
    shade: { tapered: { words: ['empire', 'conical'] }, drum: { words: ['cylindrical'] } },
  },
  materials: { base: 'ceramic #2f6f73', shade: 'linen #ead9b8', metal: 'brass', bulb: 'light', trim: 'velvet #8c5a3a' },
  main: ['base', 'shade'],
  parts: [
    {
      name: 'base', words: ['body', 'stand'], note: 'glazed gourd', when: { base: 'gourd' }, material: 'base',
      form: {
        type: 'lathe', smooth: true, segments: 56,
        profile: [[0, 'base_tall * 0.05'], ['base * 0.62', 'base_tall * 0.05'], ['base * 0.6', 'base_tall * 0.09'], ['base * 0.82', 'base_tall * 0.24'], ['base', 'base_tall * 0.45'], ['base * 0.88', 'base_tall * 0.66'], ['base * 0.42', 'base_tall * 0.85'], ['base * 0.28', 'base_tall * 0.93'],
          ['base * 0.33', 'base_tall * 0.985'], ['base * 0.3', 'base_tall'], [0, 'base_tall']],
      },
    },
    {
      name: 'base', words: ['body', 'stand'], note: 'turned column', when: { base: 'column' }, material: 'base',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 'base_tall * 0.05'], ['base * 0.82', 'base_tall * 0.05'], ['base * 0.9', 'base_tall * 0.08'], ['base * 0.84', 'base_tall * 0.12'], ['base * 0.4', 'base_tall * 0.16'], ['base * 0.3', 'base_tall * 0.2'], ['base * 0.46', 'base_tall * 0.27'], ['base * 0.52', 'base_tall * 0.34'],
          ['base * 0.3', 'base_tall * 0.52'], ['base * 0.24', 'base_tall * 0.74'], ['base * 0.38', 'base_tall * 0.8'], ['base * 0.24', 'base_tall * 0.86'], ['base * 0.3', 'base_tall * 0.95'], ['base * 0.28', 'base_tall'], [0, 'base_tall']],
      },
    },
    {
      name: 'base', words: ['body', 'stand'], note: 'plain cone', when: { base: 'cone' }, material: 'base',
      form: { type: 'lathe', bevel: 'base * 0.12', segments: 56, profile: [[0, 'base_tall * 0.05'], ['base * 0.96', 'base_tall * 0.05'], ['base * 0.96', 'base_tall * 0.12'], ['base * 0.28', 'base_tall'], [0, 'base_tall']] },
    },
    {
      name: 'foot', words: ['plinth'], note: 'metal foot', material: 'metal',
      form: { type: 'lathe', bevel: 'base_tall * 0.012', segments: 56, profile: [[0, 0], ['base * 0.8', 0], ['base * 0.8', 'base_tall * 0.03'], ['base * 0.7', 'base_tall * 0.055'], [0, 'base_tall * 0.055']] },
    },
    {
      name: 'stem', words: ['pole', 'neck', 'rod'], note: 'stem with the socket of the bulb', material: 'metal',
      form: {
        type: 'lathe', bevel: 'stem * 0.3', segments: 28,
        profile: [[0, 'base_tall - stem'], ['stem * 1.9', 'base_tall - stem'], ['stem * 1.9', 'base_tall + stem * 0.6'], ['stem', 'base_tall + stem'], ['stem', 'shade_low + shade_tall * 0.16'], ['stem * 1.7', 'shade_low + shade_tall * 0.2'], ['stem * 1.7', 'shade_low + shade_tall * 0.4'], [0, 'shade_low + shade_tall * 0.4']],
      },
    },
    {
      name: 'bulb', words: ['light', 'light bulb'], note: 'glowing bulb', material: 'bulb',
      form: { type: 'lathe', smooth: true, segments: 28, profile: [[0, 0], ['stem * 1.1', 0], ['stem * 1.2', 'bulb * 0.3'], ['bulb', 'bulb * 1.4'], ['bulb * 0.72', 'bulb * 2.1'], [0, 'bulb * 2.4']] },
      at: [0, 0, 'shade_low + shade_tall * 0.39'],
    },
    {
      name: 'shade', words: ['lampshade', 'screen'], note: 'shade that narrows upwards', when: { shade: 'tapered' }, material: 'shade',
      form: { type: 'lathe', loop: true, segments: 64, bevel: 'shade_radius * 0.008', profile: [['shade_radius * 0.975', 0], ['shade_radius', 0], ['narrow', 'shade_tall'], ['narrow - shade_radius * 0.025', 'shade_tall']] },
      at: [0, 0, 'shade_low'],
    },
    {
      name: 'shade', words: ['lampshade', 'screen'], note: 'straight shade', when: { shade: 'drum' }, material: 'shade',
      form: { type: 'lathe', loop: true, segments: 64, bevel: 'shade_radius * 0.008', profile: [['shade_radius * 0.975', 0], ['shade_radius', 0], ['shade_radius * 0.97', 'shade_tall'], ['shade_radius * 0.945', 'shade_tall']] },
      at: [0, 0, 'shade_low'],
    },
    {
      name: 'trim', words: ['border', 'band'], note: 'border around both edges of the shade', when: { trim: true, shade: 'tapered' }, parent: 'shade', follows: ['shade'], material: 'trim',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'shade_radius * 0.986', thickness: 'shade_radius * 0.04', height: 'shade_tall * 0.07', segments: 64, round_segments: 8, at: [0, 0, 'shade_low + shade_tall * 0.035'] },
          { type: 'ring', radius: 'narrow - shade_radius * 0.012', thickness: 'shade_radius * 0.04', height: 'shade_tall * 0.05', segments: 64, round_segments: 8, at: [0, 0, 'shade_top - shade_tall * 0.025'] },
        ],
      },
    },
    {
      name: 'trim', words: ['border', 'band'], note: 'border around both edges of the shade', when: { trim: true, shade: 'drum' }, parent: 'shade', follows: ['shade'], material: 'trim',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'shade_radius * 0.987', thickness: 'shade_radius * 0.04', height: 'shade_tall * 0.07', segments: 64, round_segments: 8, at: [0, 0, 'shade_low + shade_tall * 0.035'] },
          { type: 'ring', radius: 'shade_radius * 0.96', thickness: 'shade_radius * 0.04', height: 'shade_tall * 0.07', segments: 64, round_segments: 8, at: [0, 0, 'shade_top - shade_tall * 0.035'] },
        ],
      },
    },
    {
      name: 'spider', words: ['frame', 'harp', 'wire'], note: 'wires that carry the shade', when: { shade: 'tapered' }, parent: 'shade', follows: ['shade'], material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 8, radius: 'stem * 0.3', path: [[0, 0, 'shade_top - knob * 0.3'], ['narrow - shade_radius * 0.012', 0, 'shade_top - shade_tall * 0.03']], repeat: [{ around: 3, start: 30 }] },
          { type: 'tube', segments: 8, radius: 'stem * 0.28', path: [['stem', 0, 'shade_low + shade_tall * 0.3'], ['bulb * 1.35', 0, 'shade_low + shade_tall * 0.48'], ['bulb * 1.3', 0, 'shade_low + shade_tall * 0.75'], [0, 0, 'shade_top - knob * 0.2']], repeat: [{ around: 2 }] },
        ],
      },
    },
    {
      name: 'spider', words: ['frame', 'harp', 'wire'], note: 'wires that carry the shade', when: { shade: 'drum' }, parent: 'shade', follows: ['shade'], material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 8, radius: 'stem * 0.3', path: [[0, 0, 'shade_top - knob * 0.3'], ['shade_radius * 0.96', 0, 'shade_top - shade_tall * 0.03']], repeat: [{ around: 3, start: 30 }] },
          { type: 'tube', segments: 8, radius: 'stem * 0.28', path: [['stem', 0, 'shade_low + shade_tall * 0.3'], ['bulb * 1.35', 0, 'shade_low + shade_tall * 0.48'], ['bulb * 1.3', 0, 'shade_low + shade_tall * 0.75'], [0, 0, 'shade_top - knob * 0.2']], repeat: [{ around: 2 }] },
        ],
      },
    },
    {
      name: 'finial', words: ['knob', 'top'], note: 'small knob that holds the shade', material: 'metal', parent: 'shade', follows: ['shade'],
      form: { type: 'lathe', smooth: true, segments: 20, profile: [[0, 'knob * -0.5'], ['knob * 0.5', 'knob * -0.4'], ['knob * 0.3', 'knob * 0.3'], ['knob * 0.48', 'knob * 0.9'], ['knob * 0.3', 'knob * 1.4'], [0, 'knob * 1.6']] },
      at: [0, 0, 'shade_top'],
    },
    {
      name: 'pull', words: ['chain', 'cord', 'switch'], note: 'chain with a drop at its end', when: { pull: true }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', segments: 6, radius: 'stem * 0.14', path: [['stem * 1.5', 0, 'shade_low + shade_tall * 0.28'], ['stem * 2.2', 0, 'shade_low + shade_tall * 0.2'], ['stem * 2.5', 0, 'shade_low - shade_tall * 0.15']] },
          { type: 'ball', size: ['stem * 0.8', 'stem * 0.8', 'stem * 1.3'], segments: 12, at: ['stem * 2.5', 0, 'shade_low - shade_tall * 0.16'] },
        ],
      },
      turn: [0, 0, -65],
    },
  ],
  briefs: ['a table lamp with a blue ceramic base and a beige shade', 'a small bedside lamp with a turned wooden base and a drum shade', 'a modern lamp, 60 cm tall, with a wide red shade and no chain'],
});
