import { kind, length } from '../../kind.ts';

export const key = kind({
  name: 'key',
  group: 'tools',
  words: ['skeleton key', 'house key', 'door key', 'old key', 'antique key', 'latchkey'],
  about: 'A key lying flat: an old one with bow, collars, pin and bit, or a modern one with a notched blade.',
  parameters: {
    length: length(0.085, 0.03, 0.4, 'over all', 'width'),
    bow_width: length(0.03, 0.012, 0.1, 'width of the bow', 'bow.width'),
    shaft_thickness: length(0.0075, 0.003, 0.03, 'thickness of the pin', 'shaft.thickness'),
    bit_length: length(0.016, 0.006, 0.06, 'how far the bit stands out', 'bit.length'),
    bit_width: length(0.017, 0.006, 0.06, 'width of the bit along the pin', 'bit.width'),
  },
  derived: {
    bow: 'min(bow_width, length * 0.42)',
    pin: 'min(shaft_thickness, length * 0.1)',
    lift: 'pin * 0.8',
    wire: 'min(pin * 0.8, bow * 0.2)',
    lobe: 'bow * 0.3',
    start: '-length / 2 + bow - wire * 0.7',
    bit: 'min(bit_width, length * 0.26)',
    plate: 'pin * 0.5',
    sheet: 'max(pin * 0.36, 0.0018)',
    blade: 'bow * 0.3',
  },
  variants: {
    style: { old: { words: ['skeleton', 'antique', 'ornate', 'vintage', 'medieval'] }, modern: { words: ['house', 'flat', 'yale'], set: { length: 0.058, bow_width: 0.026, bit_width: 0.017 } } },
    bow: { clover: { words: ['trefoil', 'ornamental', 'fancy'] }, round: { words: ['ring', 'plain', 'simple', 'circular'] } },
  },
  materials: { metal: 'bronze', blade: 'brass', cover: 'black plastic' },
  main: ['metal', 'blade'],
  parts: [
    {
      name: 'bow', words: ['head', 'handle', 'grip'], note: 'three rings and a small ball between them', when: { style: 'old', bow: 'clover' }, material: 'metal', follows: ['shaft'],
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'lobe - wire / 2', thickness: 'wire', segments: 40, round_segments: 14, at: ['lobe', 0, 0] },
        { type: 'ring', radius: 'lobe - wire / 2', thickness: 'wire', segments: 40, round_segments: 14, at: ['lobe + bow * 0.2', 'bow * 0.26', 0], repeat: [{ mirror: 'y' }] },
        { type: 'ball', size: ['bow * 0.2', 'bow * 0.2', 'wire * 1.25'], segments: 20, at: ['lobe * 1.9', 0, 0] },
        { type: 'tube', smooth: false, segments: 14, radius: 'wire * 0.5', path: [['lobe * 1.8', 0, 0], ['bow + wire * 0.2', 0, 0]] },
      ] },
      at: ['-length / 2', 0, 'lift'],
    },
    {
      name: 'bow', note: 'round ring', when: { style: 'old', bow: 'round' }, material: 'metal', follows: ['shaft'],
      form: { type: 'ring', radius: 'bow / 2 - wire / 2', thickness: 'wire', segments: 56, round_segments: 16 },
      at: ['-length / 2 + bow / 2', 0, 'lift'],
    },
    {
      name: 'bow', note: 'flat head with a hole', when: { style: 'modern' }, material: 'metal', follows: ['shaft'],
      form: { type: 'extrude', depth: 'sheet', bevel: 'sheet * 0.18', shape: { rect: ['bow * 0.96', 'bow'], round: 'bow * 0.36' }, holes: [{ circle: 'bow * 0.13', segments: 24 }] },
      at: ['-length / 2 + bow * 0.48', 0, 'sheet * 0.25'],
    },
    {
      name: 'cover', words: ['cap', 'plastic head'], note: 'plastic cover over the head', when: { style: 'modern' }, material: 'cover', parent: 'bow', follows: ['bow', 'shaft'],
      form: { type: 'extrude', depth: 'sheet * 1.5', bevel: 'sheet * 0.4', shape: { rect: ['bow * 0.62', 'bow * 0.92'], round: 'bow * 0.3' }, holes: [{ circle: 'bow * 0.2', segments: 24 }] },
      at: ['-length / 2 + bow * 0.48', 0, 0],
    },
    {
      name: 'collar', words: ['shoulder', 'ring'], note: 'turned collars', when: { style: 'old' }, material: 'metal', follows: ['bow', 'shaft'],
      form: { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], ['pin * 0.45', 0], ['pin * 0.78', 'pin * 0.16'], ['pin * 0.78', 'pin * 0.34'], ['pin * 0.5', 'pin * 0.5'], ['pin * 0.5', 'pin * 0.8'], ['pin * 0.8', 'pin * 1'], ['pin * 0.8', 'pin * 1.3'], ['pin * 0.45', 'pin * 1.5'], [0, 'pin * 1.5']] },
      at: ['start', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'shaft', words: ['pin', 'stem', 'shank'], note: 'round pin, bored at its end', when: { style: 'old' }, material: 'metal', follows: ['bow'],
      form: { type: 'lathe', segments: 32, bevel: 'pin * 0.06', profile: [[0, 0], ['pin * 0.5', 0], ['pin * 0.5', 'length / 2 - start'], ['pin * 0.28', 'length / 2 - start'], ['pin * 0.24', 'length / 2 - start - pin * 0.8'], [0, 'length / 2 - start - pin * 0.8']] },
      at: ['start', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'bit', words: ['tooth', 'teeth', 'ward'], note: 'bit with its wards cut out', when: { style: 'old' }, material: 'metal', follows: ['shaft', 'bow'],
      form: { type: 'fitted', size: ['bit', 'bit_length', 'plate'], of: { type: 'extrude', depth: 0.1, bevel: 0.012, shape: [[-0.5, 0.5], [-0.5, -0.5], [-0.2, -0.5], [-0.2, -0.2], [-0.06, -0.2], [-0.06, -0.5], [0.12, -0.5], [0.12, -0.05], [0.26, -0.05], [0.26, -0.5], [0.5, -0.5], [0.5, 0.02], [0.36, 0.02], [0.36, 0.16], [0.5, 0.16], [0.5, 0.5]] } },
      at: ['length / 2 - bit / 2 - pin * 0.8', '-bit_length / 2 - pin * 0.3', 'lift - plate / 2'],
    },
    {
      name: 'bit', words: ['tooth', 'teeth', 'blade', 'shaft'], note: 'blade with notches and a pointed end', when: { style: 'modern' }, material: 'blade', follows: ['shaft', 'bow'],
      form: { type: 'fitted', size: ['length - bow * 0.86', 'blade', 'sheet * 0.9'], of: { type: 'extrude', depth: 0.1, bevel: 0.01, shape: [[-0.5, -0.5], [0.42, -0.5], [0.5, -0.3], [0.44, 0.0], [0.38, 0.18], [0.33, 0.18], [0.27, -0.02], [0.22, -0.02], [0.15, 0.32], [0.1, 0.32], [0.04, 0.1], [-0.01, 0.1], [-0.07, 0.4], [-0.12, 0.4], [-0.18, 0.06], [-0.23, 0.06], [-0.31, 0.5], [-0.5, 0.5]] } },
      at: ['length / 2 - (length - bow * 0.86) / 2', 0, 'sheet * 0.3'],
    },
    {
      name: 'groove', note: 'milled ridge along the blade', when: { style: 'modern' }, material: 'blade', parent: 'bit', follows: ['bow', 'shaft', 'bit'],
      form: { type: 'box', size: ['(length - bow) * 0.86', 'blade * 0.14', 'sheet * 0.3'], bevel: 'sheet * 0.06', segments: 1 },
      at: ['length / 2 - (length - bow) * 0.55', '-blade * 0.22', 'sheet * 1.1'],
    },
  ],
  briefs: ['an old bronze key', 'a skeleton key of rusty iron with a round bow and a long bit', 'a modern house key with a red cover'],
});
