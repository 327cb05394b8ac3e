import { count, kind, length } from '../../kind.ts';

export const column = kind({
  name: 'column',
  group: 'architecture',
  words: ['pillar', 'greek column', 'roman column', 'classical column', 'marble column', 'stone column'],
  about: 'A classical column: stepped base, fluted shaft, and a Doric, Ionic or Corinthian capital.',
  parameters: {
    height: length(3.2, 0.4, 14, 'ground to the top of the abacus', 'height'),
    width: length(0.62, 0.1, 3, 'width of the plinth', 'width'),
    flutes: count(20, 8, 28, 'flutes of the shaft', 'flute.count'),
    shaft_share: length(0.41, 0.08, 2, 'diameter of the shaft', 'shaft.thickness'),
  },
  derived: {
    w: 'min(width, height * 0.45)',
    r: 'min(shaft_share, w * 0.76) / 2',
    foot: 'w * 0.42',
    head: 'w * 0.6',
    shaft_height: 'height - foot - head',
    top: 'r * 0.84',
  },
  options: { flutes: { words: ['flute', 'fluting', 'fluted'], on: true } },
  variants: { order: { ionic: { words: ['scrolled', 'volute'] }, doric: { words: ['simple', 'plain', 'greek'] }, corinthian: { words: ['ornate', 'leafy', 'decorated', 'roman'] } } },
  materials: { stone: 'marble', leaf: 'marble' },
  main: ['stone', 'leaf'],
  parts: [
    {
      name: 'plinth', words: ['foot', 'pedestal'], note: 'square plinth', material: 'stone',
      form: { type: 'box', size: ['w', 'w', 'w * 0.16'], bevel: 'w * 0.014', segments: 2 },
    },
    {
      name: 'base', words: ['moulding', 'torus'], note: 'two tori with a hollow between', material: 'stone', follows: ['shaft'],
      form: { type: 'lathe', segments: 56, profile: [[0, 0], ['w * 0.43', 0], ['w * 0.465', 'w * 0.02'], ['w * 0.48', 'w * 0.055'], ['w * 0.465', 'w * 0.09'], ['w * 0.43', 'w * 0.11'], ['w * 0.41', 'w * 0.112'], ['w * 0.385', 'w * 0.135'], ['w * 0.385', 'w * 0.155'],
        ['w * 0.41', 'w * 0.175'], ['w * 0.42', 'w * 0.18'], ['w * 0.435', 'w * 0.2'], ['w * 0.435', 'w * 0.225'], ['w * 0.415', 'w * 0.245'], ['w * 0.38', 'w * 0.252'], ['r * 1.06', 'w * 0.262'], ['r * 1.0', 'w * 0.29'], [0, 'w * 0.29']] },
      at: [0, 0, 'w * 0.155'],
    },
    {
      name: 'shaft', words: ['trunk', 'post'], note: 'tapering shaft with flutes', when: { flutes: true }, material: 'stone',
      form: { type: 'warped', taper: 0.84, of: { type: 'join', parts: [
        { type: 'extrude', shape: { gear: 'r', teeth: 'flutes', deep: 'r * 0.085' }, depth: 'shaft_height * 0.34' },
        { type: 'extrude', shape: { gear: 'r', teeth: 'flutes', deep: 'r * 0.085' }, depth: 'shaft_height * 0.665 - w * 0.02', at: [0, 0, 'shaft_height * 0.335 + w * 0.02'] },
        { type: 'cylinder', radius: 'r * 0.93', height: 'shaft_height', segments: 40 },
      ] } },
      at: [0, 0, 'foot'],
    },
    {
      name: 'shaft', note: 'tapering smooth shaft', when: { flutes: false }, material: 'stone',
      form: { type: 'lathe', segments: 56, smooth: true, profile: [[0, 0], ['r', 0], ['r * 0.985', 'shaft_height * 0.35'], ['r * 0.93', 'shaft_height * 0.7'], ['top', 'shaft_height'], [0, 'shaft_height']] },
      at: [0, 0, 'foot'],
    },
    {
      name: 'necking', words: ['astragal', 'collar'], note: 'bead between shaft and capital', material: 'stone', follows: ['shaft'],
      form: { type: 'lathe', segments: 56, profile: [[0, 0], ['top * 1.0', 0], ['top * 1.07', 'w * 0.012'], ['top * 1.1', 'w * 0.028'], ['top * 1.07', 'w * 0.044'], ['top * 1.0', 'w * 0.056'], [0, 'w * 0.056']] },
      at: [0, 0, 'height - head - w * 0.012'],
    },
    {
      name: 'capital', words: ['head', 'echinus'], note: 'necking, rings and cushion', when: { order: 'doric' }, material: 'stone', follows: ['shaft'],
      form: { type: 'lathe', segments: 56, profile: [[0, 0], ['top', 0], ['top', 'w * 0.13'], ['top * 1.05', 'w * 0.135'], ['top * 1.05', 'w * 0.15'], ['top * 1.1', 'w * 0.155'], ['top * 1.1', 'w * 0.17'], ['top * 1.16', 'w * 0.175'], ['top * 1.5', 'w * 0.25'], ['top * 1.66', 'w * 0.32'],
        ['top * 1.68', 'w * 0.36'], ['top * 1.6', 'w * 0.42'], [0, 'w * 0.42']] },
      at: [0, 0, 'height - head + w * 0.035'],
    },
    {
      name: 'capital', note: 'cushion between four volutes', when: { order: 'ionic' }, material: 'stone', follows: ['shaft'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 48, profile: [[0, 0], ['top', 0], ['top', 'w * 0.1'], ['top * 1.2', 'w * 0.16'], ['top * 1.34', 'w * 0.24'], ['top * 1.3', 'w * 0.33'], [0, 'w * 0.33']] },
        { type: 'box', size: ['w * 0.62', 'w * 0.56', 'w * 0.12'], bevel: 'w * 0.02', segments: 2, at: [0, 0, 'w * 0.3'] },
        { type: 'cylinder', radius: 'w * 0.135', height: 'w * 0.6', segments: 32, turn: [90, 0, 0], at: ['w * 0.335', 'w * 0.3', 'w * 0.25'], repeat: [{ mirror: 'x' }] },
        { type: 'tube', radius: ['w * 0.034', 'w * 0.032', 'w * 0.028', 'w * 0.024', 'w * 0.02'], segments: 8, per: 4, at: ['w * 0.335', 'w * -0.3', 'w * 0.25'], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
          path: [['w * -0.33', 0, 'w * 0.138'], ['w * -0.1', 0, 'w * 0.138'], ['w * 0.03', 0, 'w * 0.136'], ['w * 0.1', 0, 'w * 0.094'], ['w * 0.132', 0, 0], ['w * 0.09', 0, 'w * -0.09'], [0, 0, 'w * -0.122'], ['w * -0.08', 0, 'w * -0.08'],
            ['w * -0.108', 0, 0], ['w * -0.07', 0, 'w * 0.07'], [0, 0, 'w * 0.09'], ['w * 0.058', 0, 'w * 0.052'], ['w * 0.07', 0, 0], ['w * 0.045', 0, 'w * -0.042'], [0, 0, 'w * -0.05'], ['w * -0.03', 0, 'w * -0.015']] },
        { type: 'ball', size: ['w * 0.07', 'w * 0.08', 'w * 0.07'], segments: 14, at: ['w * 0.335', 'w * -0.3', 'w * 0.25'], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
      ] },
      at: [0, 0, 'height - head + w * 0.03'],
    },
    {
      name: 'capital', note: 'bell under the leaves', when: { order: 'corinthian' }, material: 'stone', follows: ['shaft'],
      form: { type: 'lathe', segments: 48, smooth: true, profile: [[0, 0], ['top', 0], ['top * 0.98', 'w * 0.2'], ['top * 1.08', 'w * 0.34'], ['top * 1.45', 'w * 0.45'], [0, 'w * 0.455']] },
      at: [0, 0, 'height - head + w * 0.03'],
    },
    {
      name: 'leaf', words: ['acanthus', 'acanthus leaf'], note: 'two rows of curling leaves and four corner scrolls', when: { order: 'corinthian' }, parent: 'capital', material: 'leaf', follows: ['shaft'],
      form: { type: 'join', parts: [
        { type: 'strap', up: [1, 0, 0], width: 'w * 0.035', thickness: 'w * 0.15', per: 4, scale: [0.9, 1.1, 1.15, 0.85, 0.45], repeat: [{ around: 8 }],
          path: [[0, '-top - w * 0.004', 0], [0, '-top - w * 0.02', 'w * 0.1'], [0, '-top - w * 0.045', 'w * 0.17'], [0, '-top - w * 0.1', 'w * 0.2'], [0, '-top - w * 0.12', 'w * 0.155']] },
        { type: 'strap', up: [1, 0, 0], width: 'w * 0.035', thickness: 'w * 0.15', per: 4, scale: [0.9, 1.1, 1.15, 0.85, 0.45], repeat: [{ around: 8, start: 22.5 }],
          path: [[0, '-top + w * 0.004', 'w * 0.02'], [0, '-top - w * 0.01', 'w * 0.2'], [0, '-top - w * 0.055', 'w * 0.32'], [0, '-top - w * 0.115', 'w * 0.35'], [0, '-top - w * 0.135', 'w * 0.3']] },
        { type: 'tube', segments: 8, per: 4, radius: ['w * 0.026', 'w * 0.026', 'w * 0.02', 'w * 0.016'], repeat: [{ around: 4, start: 45 }],
          path: [[0, '-top', 'w * 0.22'], [0, 'w * -0.42', 'w * 0.35'], [0, 'w * -0.54', 'w * 0.42'], [0, 'w * -0.59', 'w * 0.37'], [0, 'w * -0.55', 'w * 0.335'], [0, 'w * -0.515', 'w * 0.365']] },
      ] },
      at: [0, 0, 'height - head + w * 0.035'],
    },
    {
      name: 'abacus', words: ['slab', 'top'], note: 'square slab on the capital', material: 'stone',
      form: { type: 'join', parts: [
        { type: 'box', size: ['w * 0.88', 'w * 0.88', 'w * 0.09'], bevel: 'w * 0.02', segments: 2 },
        { type: 'box', size: ['w * 0.96', 'w * 0.96', 'w * 0.075'], bevel: 'w * 0.012', segments: 2, at: [0, 0, 'w * 0.085'] },
      ] },
      at: [0, 0, 'height - w * 0.16'],
    },
  ],
  surface: { z: 'height', width: 'width * 0.9', depth: 'width * 0.9' },
  briefs: ['a marble column with an ionic capital', 'a doric pillar in sandstone, 4 m tall', 'an ornate corinthian column with 24 flutes'],
});
