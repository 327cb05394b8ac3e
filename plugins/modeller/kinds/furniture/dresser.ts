import { count, kind, length } from '../../kind.ts';

export const dresser = kind({
  name: 'dresser',
  group: 'furniture',
  words: ['chest of drawers', 'drawers', 'commode', 'bureau dresser', 'drawer chest', 'tallboy', 'sideboard'],
  about: 'A chest of drawers on tapered feet.',
  parameters: {
    height: length(0.9, 0.5, 1.5, 'floor to the top', 'height'),
    width: length(1, 0.4, 2, 'width of the top', 'width'),
    depth: length(0.48, 0.3, 0.7, 'depth, knobs left out'),
    rows: count(4, 1, 8, 'rows of drawers', 'drawer.count'),
    leg_height: length(0.15, 0.05, 0.3, 'length of the legs', 'leg.length'),
    leg_width: length(0.045, 0.025, 0.09, 'thickness of a leg', 'leg.thickness'),
    top_thickness: length(0.025, 0.015, 0.05, 'thickness of the top', 'top.thickness'),
    knob: length(0.032, 0.016, 0.06, 'diameter of a knob', 'knob.diameter'),
  },
  derived: {
    legs_z: 'min(leg_height, height * 0.4)',
    body: 'height - legs_z - 0.012',
    body_width: 'width - 0.03',
    body_depth: 'depth - 0.035',
    pitch: '(body - 0.055) / rows',
    drawer_width: 'body_width - 0.045',
  },
  variants: { drawer: { full: { words: ['wide'] }, split: { words: ['paired', 'two columns', 'side by side', 'double'] } } },
  options: { mirror: { words: ['mirror', 'looking glass'], on: false, about: 'a round mirror on top' } },
  materials: { wood: 'birch', front: 'birch', metal: 'brass', glass: 'chrome' },
  main: ['wood', 'front'],
  parts: [
    { name: 'top', words: ['table top', 'lid'], note: 'top board that stands out a little', material: 'wood', form: { type: 'extrude', shape: { rect: ['width', 'depth'], round: 0.008 }, depth: 'top_thickness', bevel: 'top_thickness * 0.3' }, at: [0, 0, 'height - top_thickness'] },
    { name: 'body', words: ['carcass', 'case', 'cabinet'], note: 'case, its front set back between the sides', material: 'wood', follows: ['leg'], form: { type: 'box', size: ['body_width', 'body_depth', 'body'], bevel: 0.005, segments: 2 }, at: [0, 0.004, 'legs_z'] },
    {
      name: 'drawer', words: ['drawer front'], note: 'front of a drawer with a soft edge', when: { drawer: 'full' }, material: 'front', follows: ['leg'],
      form: { type: 'box', size: ['drawer_width', 0.024, 'pitch - 0.008'], bevel: 0.005 }, at: [0, '-body_depth / 2 - 0.004', 'legs_z + 0.022'], repeat: [{ along: 'rows', step: [0, 0, 'pitch'] }],
    },
    {
      name: 'drawer', note: 'two fronts side by side', when: { drawer: 'split' }, material: 'front', follows: ['leg'],
      form: { type: 'box', size: ['drawer_width / 2 - 0.004', 0.024, 'pitch - 0.008'], bevel: 0.005 }, at: ['drawer_width / 4 + 0.002', '-body_depth / 2 - 0.004', 'legs_z + 0.022'], repeat: [{ along: 'rows', step: [0, 0, 'pitch'] }, { mirror: 'x' }],
    },
    {
      name: 'knob', words: ['handle', 'pull', 'drawer knob'], note: 'turned knobs', material: 'metal', parent: 'drawer', follows: ['drawer', 'leg'],
      form: {
        type: 'lathe', segments: 20, smooth: true,
        profile: [[0, 0], ['knob * 0.34', 0], ['knob * 0.2', 'knob * 0.28'], ['knob * 0.24', 'knob * 0.42'], ['knob * 0.48', 'knob * 0.62'], ['knob / 2', 'knob * 0.74'], ['knob * 0.4', 'knob * 0.92'], [0, 'knob']],
      },
      at: ['drawer_width * 0.25', '-body_depth / 2 - 0.014', 'legs_z + 0.018 + pitch / 2'], turn: [90, 0, 0], repeat: [{ along: 'rows', step: [0, 0, 'pitch'] }, { mirror: 'x' }],
    },
    { name: 'plinth', words: ['base', 'frame'], note: 'frame that ties the legs together', material: 'wood', follows: ['leg'], form: { type: 'box', size: ['body_width - 0.05', 'body_depth - 0.05', 0.03], bevel: 0.004, segments: 2 }, at: [0, 0.004, 'legs_z - 0.026'] },
    {
      name: 'leg', words: ['foot'], note: 'splayed and tapered leg', material: 'wood',
      form: {
        type: 'loft', axis: 'z', smooth: false, segments: 20,
        sections: [{ at: ['body_width / 2 - 0.03', 'body_depth / 2 - 0.03', 0], size: ['leg_width * 0.5', 'leg_width * 0.5'] }, { at: ['body_width / 2 - 0.03', 'body_depth / 2 - 0.03', 0.005], size: ['leg_width * 0.56', 'leg_width * 0.56'] },
          { at: ['body_width / 2 - 0.06', 'body_depth / 2 - 0.055', 'legs_z + 0.008'], size: ['leg_width', 'leg_width'] }],
      },
      at: [0, 0.004, 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'mirror', words: ['looking glass'], note: 'glass of the mirror', when: { mirror: true }, material: 'glass', follows: ['top'],
      form: { type: 'extrude', plane: 'xz', shape: { circle: 'width * 0.27', segments: 64 }, depth: 0.006 }, at: [0, 'depth / 2 - 0.055', 'height + 0.03 + width * 0.29'],
    },
    {
      name: 'mirror_frame', words: ['mirror rim'], note: 'ring around the mirror, on two posts', when: { mirror: true }, material: 'wood', follows: ['mirror', 'top'], parent: 'mirror',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'width * 0.275', thickness: 0.03, segments: 64, turn: [90, 0, 0], at: [0, 0, 'height + 0.03 + width * 0.29'] },
          { type: 'extrude', plane: 'xz', shape: { circle: 'width * 0.272', segments: 64 }, depth: 0.01, at: [0, 0.01, 'height + 0.03 + width * 0.29'] },
          { type: 'cylinder', radius: 0.014, top: 0.011, height: 'width * 0.3', segments: 16, bevel: 0.003, at: ['width * 0.29', 0.004, 'height - 0.01'], repeat: [{ mirror: 'x' }] },
        ],
      },
      at: [0, 'depth / 2 - 0.055', 0],
    },
  ],
  surface: { z: 'height', width: 'width * 0.9', depth: 'depth * 0.8' },
  briefs: ['a chest of drawers with five drawers', 'a white dresser with a mirror and large knobs', 'a walnut sideboard with paired drawers, 1.6 m wide'],
});
