import { kind, length, ratio } from '../../kind.ts';

export const clock = kind({
  name: 'clock',
  group: 'household',
  words: ['mantel clock', 'alarm clock', 'table clock', 'mantle clock', 'wall clock', 'timepiece'],
  about: 'A clock with a dial, marks and hands: in a mantel case, or a round alarm clock on feet with two bells.',
  parameters: {
    height: length(0.27, 0.08, 0.8, 'ground to the top', 'height'),
    face_width: length(0.165, 0.04, 0.5, 'diameter of the dial', 'face.width'),
    depth: length(0.085, 0.03, 0.25, 'depth of the case', 'case.depth'),
    hand_length: ratio(0.78, 0.4, 0.9, 'length of the long hand, of the dial', 'minute_hand.length'),
    dial_at: ratio(0.56, 0.4, 0.66, 'height of the middle of the dial, of the whole'),
    hour: ratio(10, 0, 12, 'the hour that it shows'),
    minutes: ratio(9, 0, 60, 'and the minutes'),
  },
  derived: {
    centre: 'height * dial_at',
    dial: 'min(face_width / 2, centre * 0.76, (height * 0.965 - centre) * 0.8)',
    foot: 'height * 0.05',
    plinth: 'height * 0.09',
    case_radius: 'height * 0.965 - centre',
    ball_radius: 'dial * 1.16',
    minute_turn: 'minutes * 6',
    hour_turn: '(hour + minutes / 60) * 30',
  },
  options: {
    numerals: { words: ['numeral', 'numerals', 'number', 'numbers', 'digits'], on: true, about: 'numbers from 1 to 12' },
    bells: { words: ['bell', 'bells', 'alarm bells'], on: true, about: 'two bells on an alarm clock' },
    finial: { words: ['finial', 'crown', 'knob', 'ornament'], on: true, about: 'an ornament on top of a mantel clock' },
  },
  variants: { case: { mantel: { words: ['arched', 'wooden', 'antique', 'mantle'], set: { dial_at: 0.56 } }, alarm: { words: ['round', 'bedside', 'twin-bell', 'circular'], set: { height: 0.17, face_width: 0.105, depth: 0.055, dial_at: 0.42 }, materials: { case: 'car paint #2d7d78' } } } },
  materials: { case: 'mahogany', metal: 'brass', face: 'paper #f7f2e4', ink: 'paint #22201e', base: 'ebony' },
  main: ['case'],
  parts: [
    {
      name: 'case', words: ['body', 'housing', 'box'], note: 'arched wooden case', when: { case: 'mantel' }, material: 'case',
      form: {
        type: 'extrude', plane: 'xz', depth: 'depth', bevel: 'depth * 0.08',
        shape: [
          ['-case_radius', 'foot + plinth * 0.5'], ['case_radius', 'foot + plinth * 0.5'], ['case_radius', 'centre'],
          ['case_radius * 0.981', 'centre + case_radius * 0.195'], ['case_radius * 0.924', 'centre + case_radius * 0.383'], ['case_radius * 0.831', 'centre + case_radius * 0.556'], ['case_radius * 0.707', 'centre + case_radius * 0.707'],
          ['case_radius * 0.556', 'centre + case_radius * 0.831'], ['case_radius * 0.383', 'centre + case_radius * 0.924'], ['case_radius * 0.195', 'centre + case_radius * 0.981'], [0, 'centre + case_radius'],
          ['case_radius * -0.195', 'centre + case_radius * 0.981'], ['case_radius * -0.383', 'centre + case_radius * 0.924'], ['case_radius * -0.556', 'centre + case_radius * 0.831'], ['case_radius * -0.707', 'centre + case_radius * 0.707'],
          ['case_radius * -0.831', 'centre + case_radius * 0.556'], ['case_radius * -0.924', 'centre + case_radius * 0.383'], ['case_radius * -0.981', 'centre + case_radius * 0.195'], ['-case_radius', 'centre'],
        ],
      },
    },
    {
      name: 'plinth', words: ['base'], note: 'stepped base with a moulding', when: { case: 'mantel' }, material: 'base',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['case_radius * 2.5', 'depth * 1.35', 'plinth * 0.62'], bevel: 'plinth * 0.12', at: [0, 0, 'foot * 0.8'] },
          { type: 'box', size: ['case_radius * 2.26', 'depth * 1.18', 'plinth * 0.5'], bevel: 'plinth * 0.14', at: [0, 0, 'foot * 0.8 + plinth * 0.55'] },
        ],
      },
    },
    {
      name: 'foot', words: ['leg', 'ball foot'], note: 'turned brass foot', when: { case: 'mantel' }, material: 'metal',
      form: { type: 'lathe', smooth: true, segments: 24, profile: [[0, 0], ['foot * 0.4', 0], ['foot * 0.62', 'foot * 0.4'], ['foot * 0.4', 'foot * 0.85'], [0, 'foot * 0.9']] },
      at: ['case_radius * 1.08', 'depth * 0.5', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'finial', words: ['crown', 'ornament', 'knob'], note: 'turned ornament on the arch', when: { case: 'mantel', finial: true }, material: 'metal',
      form: { type: 'lathe', smooth: true, segments: 24, profile: [[0, 'height * -0.012'], ['height * 0.02', 'height * -0.012'], ['height * 0.012', 'height * 0.006'], ['height * 0.019', 'height * 0.017'], ['height * 0.01', 'height * 0.028'], [0, 'height * 0.035']] },
      at: [0, 0, 'height * 0.965'],
    },
    {
      name: 'case', words: ['body', 'housing'], note: 'round metal case', when: { case: 'alarm' }, material: 'case',
      form: { type: 'lathe', bevel: 'depth * 0.12', segments: 64, profile: [[0, 'depth / -2'], ['ball_radius * 0.9', 'depth / -2'], ['ball_radius', 'depth * -0.36'], ['ball_radius', 'depth * 0.42'], ['ball_radius * 0.93', 'depth * 0.5'], [0, 'depth * 0.5']] },
      at: [0, 0, 'centre'], turn: [90, 0, 0],
    },
    {
      name: 'foot', words: ['leg'], note: 'splayed metal foot', when: { case: 'alarm' }, material: 'metal',
      form: {
        type: 'tube', segments: 14, smooth: false, radius: ['dial * 0.075', 'dial * 0.05', 'dial * 0.06'],
        path: [['ball_radius * 0.82', 0, 'dial * 0.05'], ['ball_radius * 0.72', 0, 'centre * 0.3'], ['ball_radius * 0.5', 0, 'centre - ball_radius * 0.76']],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'bell', words: ['alarm bell', 'gong'], note: 'domed bell, leaning outwards', when: { case: 'alarm', bells: true }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'dial * 0.05', height: 'dial * 0.4', segments: 12, at: [0, 0, 'dial * -0.22'] },
          { type: 'lathe', smooth: true, wall: 'dial * 0.03', segments: 40, profile: [[0, 'dial * -0.3'], ['dial * 0.2', 'dial * -0.27'], ['dial * 0.4', 'dial * -0.12'], ['dial * 0.46', 'dial * 0.07'], ['dial * 0.46', 'dial * 0.09']], turn: [180, 0, 0] },
          { type: 'ball', size: ['dial * 0.12', 'dial * 0.12', 'dial * 0.1'], segments: 12, at: [0, 0, 'dial * 0.3'] },
        ],
      },
      at: ['ball_radius * 0.58', 0, 'centre + ball_radius * 0.81 + dial * 0.17'], turn: [0, 33, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'handle', words: ['hammer', 'clapper'], note: 'handle over the bells with the hammer below', when: { case: 'alarm' }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', segments: 12, tip: 'flat', radius: 'dial * 0.045', path: [['dial * -0.66', 'depth * 0.28', 'centre + ball_radius * 0.7'], ['dial * -0.62', 'depth * 0.28', 'height - dial * 0.2'], [0, 'depth * 0.28', 'height - dial * 0.045'], ['dial * 0.62', 'depth * 0.28', 'height - dial * 0.2'], ['dial * 0.66', 'depth * 0.28', 'centre + ball_radius * 0.7']] },
          { type: 'cylinder', radius: 'dial * 0.035', height: 'dial * 0.4', segments: 10, at: [0, 0, 'centre + ball_radius - dial * 0.06'] },
          { type: 'cylinder', radius: 'dial * 0.1', height: 'dial * 0.18', bevel: 'dial * 0.03', segments: 16, at: ['dial * -0.09', 0, 'centre + ball_radius + dial * 0.28'], turn: [0, 90, 0] },
        ],
      },
    },
    {
      name: 'dial', words: ['face'], note: 'white dial', material: 'face',
      form: { type: 'cylinder', radius: 'dial', height: 'dial * 0.06', segments: 64 },
      at: [0, 'dial * 0.03 - depth / 2', 'centre'], turn: [90, 0, 0],
    },
    {
      name: 'bezel', words: ['rim', 'ring'], note: 'polished ring around the dial', material: 'metal',
      form: { type: 'ring', radius: 'dial * 1.05', thickness: 'dial * 0.15', height: 'dial * 0.17', segments: 64 },
      at: [0, 'dial * -0.02 - depth / 2', 'centre'], turn: [90, 0, 0],
    },
    {
      name: 'mark', words: ['tick', 'hour mark', 'marks', 'index'], note: 'marks of the hours and minutes', parent: 'dial', material: 'ink',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['dial * 0.032', 'dial * 0.1', 'dial * 0.012'], at: [0, 'dial * 0.88', 0], repeat: [{ around: 12 }] },
          { type: 'box', size: ['dial * 0.01', 'dial * 0.05', 'dial * 0.01'], at: [0, 'dial * 0.905', 0], repeat: [{ around: 60 }] },
        ],
      },
      at: [0, 'dial * -0.028 - depth / 2', 'centre'], turn: [90, 0, 0],
    },
    {
      name: 'numerals', words: ['number', 'numeral', 'digit'], note: 'the hours from 1 to 12, and a fine line inside them', when: { numerals: true }, parent: 'dial', material: 'ink',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'dial * 0.8', thickness: 'dial * 0.012', segments: 64, round_segments: 6, turn: [90, 0, 0] },
            { type: 'text', words: '1', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * 0.345', 0, 'dial * 0.5976'] },
            { type: 'text', words: '2', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * 0.5976', 0, 'dial * 0.345'] },
            { type: 'text', words: '3', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * 0.69', 0, 'dial * 0'] },
            { type: 'text', words: '4', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * 0.5976', 0, 'dial * -0.345'] },
            { type: 'text', words: '5', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * 0.345', 0, 'dial * -0.5976'] },
            { type: 'text', words: '6', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * 0', 0, 'dial * -0.69'] },
            { type: 'text', words: '7', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * -0.345', 0, 'dial * -0.5976'] },
            { type: 'text', words: '8', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * -0.5976', 0, 'dial * -0.345'] },
            { type: 'text', words: '9', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * -0.69', 0, 'dial * -0'] },
            { type: 'text', words: '10', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * -0.5976', 0, 'dial * 0.345'] },
            { type: 'text', words: '11', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * -0.345', 0, 'dial * 0.5976'] },
            { type: 'text', words: '12', size: ['dial * 0.22', 'dial * 0.165'], depth: 'dial * 0.02', at: ['dial * -0', 0, 'dial * 0.69'] },
        ],
      },
      at: [0, 'dial * -0.034 - depth / 2', 'centre'],
    },
    {
      name: 'hour_hand', words: ['short hand', 'little hand', 'hand'], note: 'short hand with a spade tip', material: 'ink',
      form: {
        type: 'extrude', plane: 'xz', depth: 'dial * 0.024', bevel: 'dial * 0.004',
        shape: [['dial * -0.02', 'dial * -0.14'], ['dial * 0.02', 'dial * -0.14'], ['dial * 0.026', 'dial * 0.26'], ['dial * 0.075', 'dial * 0.34'], ['dial * 0.03', 'dial * 0.41'], [0, 'dial * 0.52'], ['dial * -0.03', 'dial * 0.41'], ['dial * -0.075', 'dial * 0.34'], ['dial * -0.026', 'dial * 0.26']],
      },
      at: [0, 'dial * -0.064 - depth / 2', 'centre'], turn: [0, 'hour_turn', 0],
    },
    {
      name: 'minute_hand', words: ['long hand', 'big hand', 'hand'], note: 'long slender hand', material: 'ink',
      form: {
        type: 'extrude', plane: 'xz', depth: 'dial * 0.02', bevel: 'dial * 0.004',
        shape: [['dial * -0.018', 'dial * -0.18'], ['dial * 0.018', 'dial * -0.18'], ['dial * 0.03', 'dial * hand_length * 0.6'], [0, 'dial * hand_length'], ['dial * -0.03', 'dial * hand_length * 0.6']],
      },
      at: [0, 'dial * -0.092 - depth / 2', 'centre'], turn: [0, 'minute_turn', 0],
    },
    {
      name: 'pin', words: ['hub', 'axle'], note: 'brass pin that the hands turn on', material: 'metal',
      form: { type: 'cylinder', radius: 'dial * 0.045', height: 'dial * 0.1', bevel: 'dial * 0.01', segments: 20 },
      at: [0, 'dial * -0.02 - depth / 2', 'centre'], turn: [90, 0, 0],
    },
  ],
  briefs: ['a wooden mantel clock with brass feet', 'a round red alarm clock with two bells', 'a white clock without numerals, 20 cm tall'],
});
