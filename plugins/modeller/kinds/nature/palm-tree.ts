import { count, kind, length } from '../../kind.ts';

export const palmTree = kind({
  name: 'palm tree',
  group: 'nature',
  words: ['palm', 'coconut palm', 'coconut tree', 'date palm'],
  about: 'A palm with a bent, ringed trunk, arching feathered fronds and coconuts.',
  parameters: {
    height: length(6.2, 1, 24, 'ground to the top of the fronds', 'height'),
    width: length(5.2, 0.8, 14, 'across the fronds', 'width'),
    fronds: count(13, 6, 24, 'number of fronds', 'frond.count'),
    trunk_thickness: length(0.34, 0.06, 1.2, 'thickness of the trunk', 'trunk.thickness'),
    coconuts: count(5, 1, 9, 'number of coconuts', 'coconut.count'),
  },
  derived: {
    head: 'width * 0.34',
    fall: 'head * 0.66',
    stem: '(height - head + fall) / 0.987',
    lean: 'stem * 0.1387',
    t: 'min(trunk_thickness, width * 0.2) / 2',
    rings: 'floor(min(max(stem / (t * 1.25), 6), 34))',
    top: 'stem * 0.987',
  },
  options: { coconuts: { words: ['coconut', 'nut', 'date'], on: true }, island: { words: ['sand', 'island', 'beach'], on: false, about: 'a mound of sand around it' } },
  materials: { bark: 'bark #8d7355', leaf: 'foliage #4c8a3c', nut: 'bark #5a3c26', sand: 'sandstone #dfc48f' },
  main: ['leaf'],
  parts: [
    {
      name: 'trunk', words: ['stem', 'bark'], note: 'bent trunk of stacked leaf scars', material: 'bark',
      form: { type: 'warped', bend: 16, taper: 0.68, of: { type: 'join', parts: [
        { type: 'cylinder', radius: 't * 0.92', top: 't * 1.1', height: 'stem / rings + 0.004', segments: 16, bevel: 't * 0.08', repeat: [{ along: 'rings', step: [0, 0, 'stem / rings'] }] },
        { type: 'lathe', segments: 16, profile: [[0, 0], ['t * 1.7', 0], ['t * 1.35', 'stem * 0.05'], ['t * 0.9', 'stem * 0.12'], [0, 'stem * 0.12']] },
      ] } },
      at: ['-lean', 0, 0], turn: [0, 0, -90],
    },
    {
      name: 'heart', words: ['crown shaft', 'bud'], note: 'bud that the fronds grow from', material: 'bark', follows: ['trunk'],
      form: { type: 'lathe', segments: 18, smooth: true, profile: [[0, 0], ['t * 0.8', 't * 0.2'], ['t * 1.15', 't * 1.1'], ['t * 0.9', 't * 2'], ['t * 0.3', 't * 2.8'], [0, 't * 3']] },
      at: [0, 0, 'top - t * 0.9'],
    },
    {
      name: 'frond', words: ['leaf', 'palm leaf', 'foliage', 'branch'], note: 'feathered fronds, half of them rising and half drooping', material: 'leaf',
      form: { type: 'fitted', size: ['width', 'width', 'head'], of: { type: 'join', parts: [
        { type: 'warped', bend: 88, taper: 0.45, turn: [-38, 0, 0], repeat: [{ around: 'floor((fronds + 1) / 2)' }], of: { type: 'join', parts: [
          { type: 'tube', radius: ['0.035', '0.03', '0.012'], segments: 6, smooth: false, path: [[0, 0, 0], [0, 0, 1], [0, 0, 2]] },
          { type: 'leaf', length: 0.56, width: 0.1, bend: 0.22, segments: 4, turn: [46, 0, -90], at: [0, 0, 0.3], repeat: [{ along: 15, step: [0, 0, 0.115] }, { mirror: 'x' }] },
          { type: 'leaf', length: 0.4, width: 0.1, bend: 0.1, segments: 4, turn: [88, 0, 0], at: [0, 0, 1.95] },
        ] } },
        { type: 'warped', bend: 84, taper: 0.45, turn: [-72, 0, 0], at: [0, 0, -0.03], repeat: [{ around: 'floor(fronds / 2)', start: '180 / floor((fronds + 1) / 2)' }], of: { type: 'join', parts: [
          { type: 'tube', radius: ['0.035', '0.03', '0.012'], segments: 6, smooth: false, path: [[0, 0, 0], [0, 0, 1], [0, 0, 1.9]] },
          { type: 'leaf', length: 0.54, width: 0.1, bend: 0.26, segments: 4, turn: [46, 0, -90], at: [0, 0, 0.28], repeat: [{ along: 15, step: [0, 0, 0.11] }, { mirror: 'x' }] },
          { type: 'leaf', length: 0.38, width: 0.1, bend: 0.1, segments: 4, turn: [88, 0, 0], at: [0, 0, 1.85] },
        ] } },
      ] } },
      at: [0, 0, 'height - head'],
    },
    {
      name: 'coconut', words: ['nut', 'fruit', 'date'], note: 'coconuts under the fronds', when: { coconuts: true }, material: 'nut', follows: ['trunk'],
      form: { type: 'rock', size: ['t * 1.15', 't * 1.05', 't * 1.3'], rough: 0.12, seed: 4, detail: 3 },
      at: ['t * 1.25', 0, 'top - t * 0.6'], repeat: [{ around: 'coconuts', start: 35 }],
    },
    {
      name: 'sand', words: ['island', 'mound', 'beach'], note: 'mound of sand', when: { island: true }, material: 'sand',
      form: { type: 'lathe', segments: 48, smooth: true, profile: [[0, 0], ['width * 0.34', 0], ['width * 0.32', 'height * 0.012'], ['width * 0.2', 'height * 0.035'], [0, 'height * 0.05']] },
      at: ['-lean', 0, 0],
    },
  ],
  briefs: ['a palm tree with coconuts', 'a tall palm with nine leaves on a sand island', 'a small palm tree, 2 m tall, without coconuts'],
});
