import { kind, length } from '../../kind.ts';

export const floorLamp = kind({
  name: 'floor lamp',
  group: 'household',
  words: ['standing lamp', 'standard lamp', 'floorlamp', 'torchiere', 'arc lamp', 'tripod lamp'],
  about: 'A tall lamp that stands on the floor: on a disc, on three legs or hanging from an arc.',
  parameters: {
    height: length(1.6, 0.8, 2.4, 'floor to the top', 'height'),
    shade_width: length(0.42, 0.15, 0.9, 'lower diameter of the shade', 'shade.width'),
    shade_height: length(0.28, 0.1, 0.6, 'height of the shade', 'shade.height'),
    base_width: length(0.3, 0.16, 0.7, 'diameter of the base', 'base.width'),
    pole_thickness: length(0.024, 0.01, 0.07, 'thickness of the pole', 'pole.thickness'),
    reach: length(0.85, 0.4, 1.8, 'how far the arc reaches', 'arc.width'),
  },
  derived: {
    radius: 'shade_width / 2', knob: 'height * 0.012', top: 'height - knob * 2', low: 'top - shade_height', pole: 'pole_thickness / 2', base: 'base_width / 2', narrow: 'radius * 0.72',
    bulb: 'min(radius, shade_height) * 0.24', apex: 'low + shade_height * 0.02', foot: 'base * 1.15 + height * 0.05',
    dome: 'min(radius * 0.95, height * 0.2)',
  },
  options: { shelf: { words: ['shelf', 'tray', 'table'], on: false, about: 'a small round table on the pole' }, pull: { words: ['pull chain', 'chain', 'switch', 'cord', 'pull cord'], on: true } },
  variants: { stand: { straight: { words: ['classic', 'pole', 'column'] }, tripod: { words: ['three-legged', 'three legs', 'legs'] }, arc: { words: ['arched', 'curved', 'arch', 'bow', 'overhanging'] } } },
  materials: { metal: 'brass', shade: 'linen #efe4cf', wood: 'walnut', bulb: 'light', base: 'marble', dome: 'chrome', trim: 'black plastic' },
  main: ['shade', 'metal', 'dome', 'wood'],
  parts: [
    {
      name: 'base', words: ['foot'], note: 'heavy stepped disc', when: { stand: 'straight' }, material: 'metal',
      form: { type: 'lathe', bevel: 'base * 0.04', segments: 64, profile: [[0, 0], ['base', 0], ['base', 'base * 0.1'], ['base * 0.8', 'base * 0.16'], ['base * 0.3', 'base * 0.2'], ['pole * 2', 'base * 0.34'], [0, 'base * 0.34']] },
    },
    {
      name: 'base', words: ['foot'], note: 'block of marble', when: { stand: 'arc' }, material: 'base',
      form: { type: 'cylinder', radius: 'base', height: 'base * 0.5', bevel: 'base * 0.05', segments: 64 },
      at: ['reach * -0.5', 0, 0],
    },
    {
      name: 'pole', words: ['stem', 'rod'], note: 'pole with rings', when: { stand: 'straight' }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'pole', height: 'low + shade_height * 0.32 - base * 0.1', segments: 24, at: [0, 0, 'base * 0.1'] },
          { type: 'ball', size: ['pole * 3.4', 'pole * 3.4', 'pole * 2.2'], segments: 20, at: [0, 0, 'low * 0.5'] },
          { type: 'ball', size: ['pole * 3', 'pole * 3', 'pole * 1.6'], segments: 20, at: [0, 0, 'low * 0.94'] },
          { type: 'cylinder', radius: 'pole * 1.7', height: 'shade_height * 0.2', bevel: 'pole * 0.3', segments: 20, at: [0, 0, 'low + shade_height * 0.18'] },
        ],
      },
    },
    {
      name: 'leg', words: ['foot'], note: 'tapered wooden leg', when: { stand: 'tripod' }, material: 'wood',
      form: { type: 'tube', smooth: false, segments: 18, tip: 'level', path: [['foot', 0, 0], ['foot * 0.5', 0, 'apex * 0.5'], ['pole * 1.3', 0, 'apex']], radius: ['pole * 0.75', 'pole * 1.15', 'pole * 1.25'] },
      repeat: [{ around: 3, start: 30 }],
    },
    {
      name: 'pole', words: ['hub', 'stem', 'rod'], note: 'hub that joins the legs and bears the socket', when: { stand: 'tripod' }, material: 'metal',
      form: {
        type: 'lathe', bevel: 'pole * 0.3', segments: 32,
        profile: [[0, 'apex - pole * 3'], ['pole * 2.7', 'apex - pole * 3'], ['pole * 3', 'apex - pole * 2.4'], ['pole * 2.7', 'apex + pole'], ['pole * 1.2', 'apex + pole * 1.6'], ['pole * 1.2', 'max(low + shade_height * 0.32, apex + pole * 2)'], [0, 'max(low + shade_height * 0.32, apex + pole * 2)']],
      },
    },
    {
      name: 'arc', words: ['pole', 'arch', 'arm', 'bow'], note: 'pole that bends over to the shade', when: { stand: 'arc' }, material: 'metal',
      form: {
        type: 'tube', segments: 18, per: 10, tip: 'flat', radius: ['pole', 'pole', 'pole * 0.8', 'pole * 0.6'],
        path: [['reach * -0.5', 0, 'base * 0.2'], ['reach * -0.5', 0, 'height * 0.5'], ['reach * -0.37', 0, 'height * 0.86'], ['reach * -0.04', 0, 'height - pole * 0.84'], ['reach * 0.3', 0, 'height * 0.86'], ['reach * 0.5', 0, 'height * 0.72']],
      },
    },
    {
      name: 'shade', words: ['lampshade', 'dome', 'screen'], note: 'metal dome that hangs from the arc', when: { stand: 'arc' }, material: 'dome',
      form: {
        type: 'lathe', smooth: true, segments: 56,
        profile: [['pole * 0.5', 'dome'], ['dome * 0.35', 'dome * 0.94'], ['dome * 0.72', 'dome * 0.7'], ['dome * 0.95', 'dome * 0.35'], ['dome', 0], ['dome * 0.97', 0], ['dome * 0.92', 'dome * 0.34'], ['dome * 0.69', 'dome * 0.67'], ['dome * 0.33', 'dome * 0.9'], ['pole * 0.4', 'dome * 0.95']],
      },
      at: ['reach * 0.5', 0, 'height * 0.72 - dome * 1.1'],
    },
    {
      name: 'socket', words: ['holder'], note: 'socket between arc and shade', when: { stand: 'arc' }, parent: 'shade', material: 'trim',
      form: { type: 'cylinder', radius: 'pole * 1.5', height: 'dome * 0.5', bevel: 'pole * 0.3', segments: 24 },
      at: ['reach * 0.5', 0, 'height * 0.72 - dome * 0.43'],
    },
    {
      name: 'bulb', words: ['light', 'light bulb'], note: 'glowing bulb', when: { stand: 'arc' }, material: 'bulb',
      form: { type: 'ball', size: ['dome * 0.5', 'dome * 0.5', 'dome * 0.56'], segments: 28 },
      at: ['reach * 0.5', 0, 'height * 0.72 - dome * 0.66'],
    },
    {
      name: 'bulb', words: ['light', 'light bulb'], note: 'glowing bulb', when: { stand: ['straight', 'tripod'] }, material: 'bulb',
      form: { type: 'lathe', smooth: true, segments: 28, profile: [[0, 0], ['pole * 1.1', 0], ['pole * 1.2', 'bulb * 0.3'], ['bulb', 'bulb * 1.3'], ['bulb * 0.7', 'bulb * 1.9'], [0, 'bulb * 2.1']] },
      at: [0, 0, 'low + shade_height * 0.31'],
    },
    {
      name: 'shade', words: ['lampshade', 'screen'], note: 'shade of cloth', when: { stand: ['straight', 'tripod'] }, material: 'shade',
      form: { type: 'lathe', loop: true, segments: 64, bevel: 'radius * 0.008', profile: [['radius * 0.98', 0], ['radius', 0], ['narrow', 'shade_height'], ['narrow - radius * 0.02', 'shade_height']] },
      at: [0, 0, 'low'],
    },
    {
      name: 'trim', words: ['border', 'band'], note: 'dark border around both edges', when: { stand: ['straight', 'tripod'] }, parent: 'shade', follows: ['shade'], material: 'trim',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'radius * 0.988', thickness: 'radius * 0.034', height: 'shade_height * 0.045', segments: 64, round_segments: 8, at: [0, 0, 'low + shade_height * 0.022'] },
          { type: 'ring', radius: 'narrow - radius * 0.01', thickness: 'radius * 0.034', height: 'shade_height * 0.045', segments: 64, round_segments: 8, at: [0, 0, 'top - shade_height * 0.022'] },
        ],
      },
    },
    {
      name: 'frame', words: ['spider', 'harp', 'wire'], note: 'wires that carry the shade', when: { stand: ['straight', 'tripod'] }, parent: 'shade', follows: ['shade'], material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 8, radius: 'pole * 0.26', path: [[0, 0, 'top - knob * 0.4'], ['narrow - radius * 0.01', 0, 'top - shade_height * 0.02']], repeat: [{ around: 3, start: 30 }] },
          { type: 'tube', segments: 8, radius: 'pole * 0.26', path: [['pole', 0, 'low + shade_height * 0.29'], ['bulb * 1.3', 0, 'low + shade_height * 0.42'], ['bulb * 1.25', 0, 'low + shade_height * 0.7'], [0, 0, 'top - knob * 0.4']], repeat: [{ around: 2 }] },
        ],
      },
    },
    {
      name: 'finial', words: ['knob'], note: 'knob that holds the shade', when: { stand: ['straight', 'tripod'] }, parent: 'shade', follows: ['shade'], material: 'metal',
      form: { type: 'lathe', smooth: true, segments: 20, profile: [[0, 'knob * -0.8'], ['knob * 0.9', 'knob * -0.6'], ['knob * 0.5', 'knob * 0.3'], ['knob * 0.9', 'knob * 1.2'], ['knob * 0.5', 'knob * 1.8'], [0, 'knob * 2']] },
      at: [0, 0, 'top'],
    },
    {
      name: 'pull', words: ['chain', 'switch', 'cord'], note: 'chain with a drop', when: { pull: true, stand: ['straight', 'tripod'] }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', segments: 6, radius: 'pole * 0.14', path: [['pole * 0.9', 0, 'low + shade_height * 0.28'], ['pole * 3', 0, 'low + shade_height * 0.22'], ['pole * 3.4', 0, 'low - shade_height * 0.14']] },
          { type: 'ball', size: ['pole * 0.9', 'pole * 0.9', 'pole * 1.5'], segments: 12, at: ['pole * 3.4', 0, 'low - shade_height * 0.16'] },
        ],
      },
      turn: [0, 0, -65],
    },
    {
      name: 'shelf', words: ['tray', 'table'], note: 'small round table on the pole', when: { shelf: true, stand: 'straight' }, material: 'wood',
      form: { type: 'cylinder', radius: 'base * 1.2', height: 'base * 0.1', bevel: 'base * 0.03', segments: 56 },
      at: [0, 0, 'low * 0.42'],
    },
  ],
  briefs: ['a brass floor lamp with a white shade', 'a tripod floor lamp with walnut legs, 1.5 m tall', 'an arched floor lamp with a black dome shade'],
});
