import { count, kind, length } from '../../kind.ts';

export const door = kind({
  name: 'door',
  group: 'architecture',
  words: ['front door', 'wooden door', 'doorway', 'panel door', 'entrance door'],
  about: 'A door leaf with raised panels, hung on hinges in a moulded frame.',
  parameters: {
    height: length(2.12, 1.2, 4, 'floor to the top of the frame', 'height'),
    width: length(1.02, 0.5, 2.6, 'outer width of the frame', 'width'),
    rows: count(3, 1, 6, 'rows of panels, two in a row'),
    leaf_thickness: length(0.045, 0.025, 0.1, 'thickness of the leaf', 'leaf.thickness'),
    frame_width: length(0.085, 0.04, 0.2, 'width of the frame', 'frame.width'),
    frame_depth: length(0.13, 0.09, 0.3, 'depth of the frame', 'frame.depth'),
    knob_size: length(0.058, 0.03, 0.12, 'diameter of the knob', 'knob.diameter'),
  },
  derived: {
    leaf_width: 'width - 0.17 - 0.006',
    leaf_height: 'height - 0.085 - 0.022 - 0.003',
    inner: 'width - 0.17',
    stile: 'leaf_width * 0.13',
    panel_width: '(leaf_width - stile * 3) / 2',
    panel_pitch: '(leaf_height - stile * 1.5) / rows',
    panel_height: 'panel_pitch - stile * 0.8',
    front: 'frame_depth * -0.12 - leaf_thickness / 2',
  },
  options: {
    letterbox: { words: ['letterbox', 'mail slot', 'letter box', 'letter slot'], on: false },
    knocker: { words: ['knocker', 'door knocker'], on: false },
  },
  variants: {
    leaf: { panelled: { words: ['panel', 'paneled', 'classic'] }, plain: { words: ['flush', 'flat', 'smooth'] }, boarded: { words: ['plank', 'barn', 'ledged', 'rustic'] }, glazed: { words: ['glass', 'windowed'] } },
    handle: { round: { words: ['knob'] }, lever: { words: ['latch'] } },
  },
  materials: { wood: 'oak', frame: 'oak #8f6a41', metal: 'brass', iron: 'iron', glass: 'frosted glass' },
  main: ['wood', 'frame'],
  parts: [
    {
      name: 'frame', words: ['jamb', 'casing', 'surround'], note: 'jambs and head with a stop and a raised architrave', material: 'frame',
      form: {
        type: 'join', parts: [
          {
            type: 'extrude', plane: 'xz', depth: 'frame_depth', bevel: 0.004,
            shape: [['0.008 - width / 2', 0], ['inner / -2', 0], ['inner / -2', 'height - 0.085'], ['inner / 2', 'height - 0.085'], ['inner / 2', 0], ['width / 2 - 0.008', 0], ['width / 2 - 0.008', 'height - 0.008'], ['0.008 - width / 2', 'height - 0.008']],
          },
          {
            type: 'extrude', plane: 'xz', depth: 0.024, bevel: 0.007, at: [0, 'frame_depth / -2 - 0.006', 0], repeat: [{ mirror: 'y' }],
            shape: [['width / -2', 0], ['min(inner / -2 - 0.012, frame_width - width / 2)', 0], ['min(inner / -2 - 0.012, frame_width - width / 2)', 'height - 0.072'], ['max(inner / 2 + 0.012, width / 2 - frame_width)', 'height - 0.072'],
              ['max(inner / 2 + 0.012, width / 2 - frame_width)', 0], ['width / 2', 0], ['width / 2', 'height'], ['width / -2', 'height']],
          },
        ],
      },
    },
    {
      name: 'threshold', words: ['sill', 'doorstep'], note: 'worn threshold', material: 'frame', follows: ['frame'],
      form: { type: 'box', size: ['inner + 0.02', 'frame_depth + 0.03', 0.02], bevel: 0.006, segments: 3, edges: 'top' },
    },
    {
      name: 'leaf', words: ['door leaf', 'slab'], note: 'stiles and rails around raised panels', when: { leaf: 'panelled' }, material: 'wood', follows: ['frame'],
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['leaf_width', 'leaf_thickness * 0.5', 'leaf_height'] },
          { type: 'box', size: ['stile', 'leaf_thickness', 'leaf_height - 0.001'], bevel: 'leaf_thickness * 0.09', segments: 2, at: ['leaf_width / 2 - stile / 2 - 0.0005', 0, 0.0005], repeat: [{ mirror: 'x' }] },
          { type: 'box', size: ['stile', 'leaf_thickness * 0.985', 'leaf_height - stile'], bevel: 'leaf_thickness * 0.09', segments: 2, at: [0, 0, 'stile / 2'] },
          { type: 'box', size: ['leaf_width - stile', 'leaf_thickness * 0.97', 'stile * 1.4'], bevel: 'leaf_thickness * 0.09', segments: 2, at: [0, 0, 0.001] },
          { type: 'box', size: ['leaf_width - stile', 'leaf_thickness * 0.97', 'stile * 0.8'], bevel: 'leaf_thickness * 0.09', segments: 2, at: [0, 0, 'stile * 0.7 - stile * 0.001 + panel_pitch'], repeat: [{ along: 'rows', step: [0, 0, 'panel_pitch'] }] },
          { type: 'box', size: ['panel_width - 0.03', 'leaf_thickness * 0.86', 'panel_height - stile * 0.0 - 0.03'], bevel: 'leaf_thickness * 0.17', segments: 2, at: ['panel_width / 2 + stile / 2', 0, 'stile * 1.5 + 0.015'],
            repeat: [{ mirror: 'x' }, { along: 'rows', step: [0, 0, 'panel_pitch'] }] },
        ],
      },
      at: [0, 'frame_depth * -0.12', 0.021],
    },
    {
      name: 'leaf', note: 'flush leaf', when: { leaf: 'plain' }, material: 'wood', follows: ['frame'],
      form: { type: 'box', size: ['leaf_width', 'leaf_thickness', 'leaf_height'], bevel: 0.004, segments: 2 },
      at: [0, 'frame_depth * -0.12', 0.021],
    },
    {
      name: 'leaf', note: 'upright boards on ledges', when: { leaf: 'boarded' }, material: 'wood', follows: ['frame'],
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['leaf_width', 'leaf_thickness * 0.4', 'leaf_height - 0.002'], at: [0, 'leaf_thickness * 0.1', 0.001] },
          { type: 'box', size: ['leaf_width / 6 - 0.001', 'leaf_thickness * 0.7', 'leaf_height'], bevel: 'leaf_thickness * 0.13', segments: 2, at: [0, 'leaf_thickness * -0.15', 0], repeat: [{ along: 6, step: ['leaf_width / 6', 0, 0], centred: true }] },
        ],
      },
      at: [0, 'frame_depth * -0.12', 0.021],
    },
    {
      name: 'leaf', note: 'leaf with a large light over a raised panel', when: { leaf: 'glazed' }, material: 'wood', follows: ['frame'],
      form: {
        type: 'join', parts: [
          { type: 'extrude', plane: 'xz', shape: [['leaf_width / -2', 0], ['leaf_width / 2', 0], ['leaf_width / 2', 'leaf_height'], ['leaf_width / -2', 'leaf_height']], depth: 'leaf_thickness', bevel: 'leaf_thickness * 0.09',
            holes: [[['stile - leaf_width / 2', 'leaf_height * 0.42'], ['leaf_width / 2 - stile', 'leaf_height * 0.42'], ['leaf_width / 2 - stile', 'leaf_height - stile'], ['stile - leaf_width / 2', 'leaf_height - stile']]] },
          { type: 'box', size: ['leaf_width - stile * 2', 'leaf_thickness + 0.016', 'leaf_height * 0.42 - stile * 2.4'], bevel: 0.012, segments: 2, at: [0, 0, 'stile * 1.4'] },
          { type: 'box', size: ['leaf_width * 0.032', 'leaf_thickness * 0.8', 'leaf_height * 0.58 - stile + 0.01'], bevel: 0.004, segments: 1, at: [0, 0, 'leaf_height * 0.42 - 0.005'] },
          { type: 'box', size: ['leaf_width - stile * 2 + 0.01', 'leaf_thickness * 0.74', 'leaf_width * 0.032'], bevel: 0.004, segments: 1, at: [0, 0, 'leaf_height * 0.42 + (leaf_height * 0.58 - stile) / 3 - leaf_width * 0.016'],
            repeat: [{ along: 2, step: [0, 0, '(leaf_height * 0.58 - stile) / 3'] }] },
        ],
      },
      at: [0, 'frame_depth * -0.12', 0.021],
    },
    {
      name: 'glass', words: ['pane', 'window'], note: 'frosted glass of the light', when: { leaf: 'glazed' }, material: 'glass', parent: 'leaf', follows: ['leaf', 'frame'],
      form: { type: 'box', size: ['leaf_width - stile * 2 + 0.012', 'leaf_thickness * 0.3', 'leaf_height * 0.58 - stile + 0.012'] },
      at: [0, 'frame_depth * -0.12', 'leaf_height * 0.42 + 0.015'],
    },
    {
      name: 'ledge', words: ['brace', 'strap'], note: 'iron straps over the boards', when: { leaf: 'boarded' }, material: 'iron', parent: 'leaf', follows: ['leaf', 'frame'],
      form: { type: 'box', size: ['leaf_width * 0.86', 0.012, 0.055], bevel: 0.004, segments: 2 },
      at: ['leaf_width * -0.06', 'front - 0.004', 'leaf_height * 0.17'], repeat: [{ along: 2, step: [0, 0, 'leaf_height * 0.66'] }],
    },
    {
      name: 'hinge', note: 'hinge knuckles', material: 'metal', follows: ['leaf', 'frame'],
      form: {
        type: 'join', parts: [
          { type: 'cylinder', radius: 0.009, height: 0.1, segments: 12, bevel: 0.002, at: [0, -0.003, 0] },
          { type: 'ball', size: [0.014, 0.014, 0.014], segments: 8, at: [0, -0.003, 0], repeat: [{ along: 2, step: [0, 0, 0.1] }] },
        ],
      },
      at: ['leaf_width / -2', 'front', 'height * 0.14'], repeat: [{ along: 3, step: [0, 0, 'height * 0.33'] }],
    },
    {
      name: 'knob', words: ['handle', 'doorknob', 'door handle'], note: 'round knobs on both sides', when: { handle: 'round' }, material: 'metal', follows: ['leaf', 'frame'],
      form: {
        type: 'join', parts: [
          { type: 'lathe', segments: 28, smooth: true, turn: [90, 0, 0], profile: [[0, 0], ['knob_size * 0.42', 0.001], ['knob_size * 0.42', 0.006], ['knob_size * 0.18', 0.012], ['knob_size * 0.17', 'knob_size * 0.5'], ['knob_size * 0.46', 'knob_size * 0.72'],
            ['knob_size * 0.5', 'knob_size * 0.95'], ['knob_size * 0.34', 'knob_size * 1.18'], [0, 'knob_size * 1.24']], at: [0, 'leaf_thickness / -2 + 0.002', 0], repeat: [{ mirror: 'y' }] },
        ],
      },
      at: ['leaf_width / 2 - stile / 2', 'frame_depth * -0.12', 'height * 0.49'],
    },
    {
      name: 'knob', note: 'levers on both sides', when: { handle: 'lever' }, material: 'metal', follows: ['leaf', 'frame'],
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['knob_size * 0.75', 0.008, 'knob_size * 3.4'], bevel: 0.003, segments: 2, at: [0, 'leaf_thickness / -2 - 0.002', 'knob_size * -1.9'], repeat: [{ mirror: 'y' }] },
          { type: 'tube', radius: 'knob_size * 0.16', segments: 14, path: [[0, 'leaf_thickness / -2', 0], [0, 'leaf_thickness / -2 - knob_size * 0.75', 0], ['knob_size * -0.5', 'leaf_thickness / -2 - knob_size * 0.9', 0], ['knob_size * -2.1', 'leaf_thickness / -2 - knob_size * 0.85', 'knob_size * -0.04']], repeat: [{ mirror: 'y' }] },
        ],
      },
      at: ['leaf_width / 2 - stile / 2', 'frame_depth * -0.12', 'height * 0.49'],
    },
    {
      name: 'letterbox', words: ['mail slot'], note: 'flap for letters', when: { letterbox: true }, material: 'metal', parent: 'leaf', follows: ['leaf', 'frame'],
      form: { type: 'join', parts: [{ type: 'box', size: ['leaf_width * 0.32', 0.014, 0.075], bevel: 0.005, segments: 2 }, { type: 'box', size: ['leaf_width * 0.27', 0.02, 0.042], bevel: 0.005, segments: 2, at: [0, -0.004, 0.016] }] },
      at: [0, 'front - 0.004', 'height * 0.36'],
    },
    {
      name: 'knocker', note: 'ring knocker', when: { knocker: true, leaf: ['panelled', 'plain', 'boarded'] }, material: 'metal', parent: 'leaf', follows: ['leaf', 'frame'],
      form: {
        type: 'join', parts: [
          { type: 'lathe', segments: 24, turn: [90, 0, 0], smooth: true, profile: [[0, 0], [0.026, 0], [0.024, 0.01], [0.013, 0.016], [0, 0.02]] },
          { type: 'ring', radius: 0.042, thickness: 0.011, segments: 32, turn: [78, 0, 0], at: [0, -0.014, -0.036] },
        ],
      },
      at: [0, 'front + 0.002', 'height * 0.68'],
    },
  ],
  briefs: ['a red front door with a brass knob and a letterbox', 'a plain white door with a lever handle, 2 m tall', 'a rustic plank door in dark wood', 'a door with frosted glass'],
});
