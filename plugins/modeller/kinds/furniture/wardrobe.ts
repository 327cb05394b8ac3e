import { count, kind, length } from '../../kind.ts';

export const wardrobe = kind({
  name: 'wardrobe',
  group: 'furniture',
  words: ['closet', 'armoire', 'clothes cupboard', 'clothes cabinet', 'cupboard', 'cabinet'],
  about: 'A tall cupboard for clothes with panelled doors under a cornice.',
  parameters: {
    height: length(2, 1.2, 2.8, 'floor to the top of the cornice', 'height'),
    width: length(1.2, 0.6, 3, 'width of the cornice', 'width'),
    depth: length(0.6, 0.4, 0.9, 'depth of the cornice'),
    doors: count(2, 1, 5, 'number of doors', 'door.count'),
    foot_height: length(0.1, 0.04, 0.2, 'height of the feet', 'foot.height'),
    handle_length: length(0.16, 0.05, 0.5, 'length of a handle', 'handle.length'),
    door_thickness: length(0.024, 0.016, 0.05, 'thickness of a door', 'door.thickness'),
  },
  derived: {
    body_width: 'width - 0.08',
    body_depth: 'depth - 0.07',
    drawer_room: 'min(0.26, height * 0.13)',
    drawer_top: 'foot_height + 0.056 + drawer_room',
    top_z: 'height - 0.09',
    door_half: '(top_z - 0.015 - drawer_top) / 2',
    door_width: '(body_width - 0.03) / doors',
    edge: 'min(0.07, door_width * 0.2)',
    even: '1 - (doors - 2 * floor(doors / 2))',
    front: '-body_depth / 2',
  },
  options: {
    drawer: { words: ['drawer', 'drawers', 'bottom drawer'], on: true, about: 'drawers below the doors' },
    mirror: { words: ['mirror', 'mirrored', 'mirror door'], on: false, about: 'mirrors on the doors' },
  },
  materials: { wood: 'cherry', panel: 'cherry', metal: 'brass', glass: 'chrome' },
  main: ['wood', 'panel'],
  parts: [
    { name: 'body', words: ['case', 'carcass', 'side'], note: 'the case', material: 'wood', follows: ['foot'], form: { type: 'box', size: ['body_width', 'body_depth', 'top_z + 0.012 - foot_height'], bevel: 0.006, segments: 2 }, at: [0, 0, 'foot_height'] },
    {
      name: 'cornice', words: ['crown', 'moulding', 'molding', 'top'], note: 'stepped moulding on top', material: 'wood',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['body_width + 0.018', 'body_depth + 0.018', 0.03], bevel: 0.005, segments: 2, at: [0, 0, 0] },
          { type: 'box', size: ['body_width + 0.03', 'body_depth + 0.03', 0.04], bevel: 0.004, segments: 2, taper: ['(width - 0.012) / (body_width + 0.03)', '(depth - 0.012) / (body_depth + 0.03)'], at: [0, 0, 0.0285] },
          { type: 'box', size: ['width', 'depth', 0.025], bevel: 0.008, at: [0, 0, 0.065] },
        ],
      },
      at: [0, 0, 'top_z'],
    },
    {
      name: 'plinth', words: ['base', 'skirting'], note: 'moulding below the case', material: 'wood', follows: ['foot'],
      form: { type: 'box', size: ['body_width + 0.036', 'body_depth + 0.036', 0.05], bevel: 0.012, edges: 'top' }, at: [0, 0, 'foot_height - 0.006'],
    },
    {
      name: 'foot', words: ['bun foot', 'leg'], note: 'turned bun foot', material: 'wood',
      form: { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], [0.03, 0], [0.042, 'foot_height * 0.18'], [0.05, 'foot_height * 0.5'], [0.04, 'foot_height * 0.82'], [0.03, 'foot_height'], [0, 'foot_height']] },
      at: ['body_width / 2 - 0.05', 'body_depth / 2 - 0.05', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'door', words: ['panel door'], note: 'frame of a door around two panels', material: 'wood', follows: ['foot'],
      form: {
        type: 'extrude', plane: 'xz', depth: 'door_thickness', bevel: 0.004, shape: { rect: ['door_width - 0.006', 'top_z - 0.015 - drawer_top'] },
        holes: [[['-door_width / 2 + edge', '-door_half + edge'], ['door_width / 2 - edge', '-door_half + edge'], ['door_width / 2 - edge', '-door_half * 0.28'], ['-door_width / 2 + edge', '-door_half * 0.28']],
          [['-door_width / 2 + edge', '-door_half * 0.28 + edge'], ['door_width / 2 - edge', '-door_half * 0.28 + edge'], ['door_width / 2 - edge', 'door_half - edge'], ['-door_width / 2 + edge', 'door_half - edge']]],
      },
      at: [0, 'front - door_thickness / 2 + 0.004', '(top_z - 0.015 + drawer_top) / 2'], repeat: [{ along: 'doors', step: ['door_width', 0, 0], centred: true }],
    },
    {
      name: 'panel', words: ['door panel'], note: 'raised panels in the doors', when: { mirror: false }, material: 'panel', parent: 'door', follows: ['door', 'foot'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['door_width - edge * 2 - 0.024', 'door_half * 0.72 - edge - 0.024', 0.016], bevel: 0.009, edges: 'top', turn: [90, 0, 0], at: [0, 0, '-door_half * 0.64 + edge / 2'] },
          { type: 'box', size: ['door_width - edge * 2 - 0.024', 'door_half * 1.28 - edge * 2 - 0.024', 0.016], bevel: 0.009, edges: 'top', turn: [90, 0, 0], at: [0, 0, 'door_half * 0.36'] },
        ],
      },
      at: [0, 'front + 0.004', '(top_z - 0.015 + drawer_top) / 2'], repeat: [{ along: 'doors', step: ['door_width', 0, 0], centred: true }],
    },
    {
      name: 'mirror', words: ['mirror glass'], note: 'mirrors in the doors', when: { mirror: true }, material: 'glass', parent: 'door', follows: ['door', 'foot'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['door_width - edge * 2 + 0.008', 0.01, 'door_half * 0.72 - edge + 0.008'], at: [0, 0, '-door_half + edge - 0.004'] },
          { type: 'box', size: ['door_width - edge * 2 + 0.008', 0.01, 'door_half * 1.28 - edge * 2 + 0.008'], at: [0, 0, '-door_half * 0.28 + edge - 0.004'] },
        ],
      },
      at: [0, 'front - 0.003', '(top_z - 0.015 + drawer_top) / 2'], repeat: [{ along: 'doors', step: ['door_width', 0, 0], centred: true }],
    },
    {
      name: 'handle', words: ['knob', 'pull', 'door handle'], note: 'bow handle of a door', material: 'metal', parent: 'door', follows: ['door', 'foot'],
      form: {
        type: 'tube', radius: 0.006, segments: 10, per: 4, tip: 'flat',
        path: [[0, 0, '-handle_length / 2'], [0, -0.028, '-handle_length * 0.45'], [0, -0.036, 0], [0, -0.028, 'handle_length * 0.45'], [0, 0, 'handle_length / 2']],
      },
      at: ['(1 - even) * (door_width / 2 - edge * 0.5)', 'front - door_thickness + 0.006', '(top_z - 0.015 + drawer_top) / 2 - door_half * 0.08'],
      repeat: [{ along: '1 + even', step: ['edge', 0, 0], centred: true }, { along: 'doors / (1 + even)', step: ['door_width * (1 + even)', 0, 0], centred: true }],
    },
    {
      name: 'drawer', words: ['drawer front', 'bottom drawer'], note: 'drawers below the doors', when: { drawer: true }, material: 'wood', follows: ['foot'],
      form: { type: 'box', size: ['(body_width - 0.03) / 2 - 0.006', 0.028, 'drawer_room - 0.012'], bevel: 0.006 }, at: [0, 'front - 0.008', 'foot_height + 0.056'], repeat: [{ along: 2, step: ['(body_width - 0.03) / 2', 0, 0], centred: true }],
    },
    {
      name: 'base_panel', words: ['bottom board'], note: 'raised board below the doors', when: { drawer: false }, material: 'wood', follows: ['foot'],
      form: { type: 'box', size: ['body_width - 0.036', 0.02, 'drawer_room - 0.012'], bevel: 0.007 }, at: [0, 'front - 0.006', 'foot_height + 0.056'],
    },
    {
      name: 'drawer_knob', words: ['drawer handle'], note: 'knobs of the drawers', when: { drawer: true }, material: 'metal', parent: 'drawer', follows: ['drawer', 'foot'],
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], [0.011, 0], [0.007, 0.008], [0.008, 0.013], [0.016, 0.021], [0.014, 0.03], [0, 0.033]] },
      at: [0, 'front - 0.02', 'foot_height + 0.05 + drawer_room / 2'], turn: [90, 0, 0], repeat: [{ along: 2, step: ['(body_width - 0.03) / 2', 0, 0], centred: true }],
    },
  ],
  briefs: ['a wooden wardrobe with two doors', 'a white wardrobe with three doors and mirrors', 'a tall oak armoire without drawers, 2.2 m tall'],
});
