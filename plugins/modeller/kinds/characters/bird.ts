import { kind, length } from '../../kind.ts';

export const bird = kind({
  name: 'bird',
  group: 'characters',
  words: ['robin', 'sparrow', 'songbird', 'finch', 'little bird', 'chick', 'bluebird', 'canary'],
  about: 'A round songbird that stands on thin legs, wings folded.',
  parameters: {
    height: length(0.16, 0.04, 1.2, 'ground to the crown', 'height'),
    beak_length: length(0.15, 0.08, 0.35, 'length of the beak, for each metre of height'),
  },
  derived: { h: 'height / 0.97' },
  options: { breast: { words: ['breast', 'belly'], on: true, about: 'a coloured breast' }, crest: { words: ['crest', 'tuft'], on: false, about: 'a crest on the head' }, branch: { words: ['branch', 'perch', 'log'], on: false, about: 'a piece of branch to stand on' } },
  materials: { feather: 'feathers #6f8aa0', wing: 'feathers #4c6478', breast: 'feathers #d9773a', beak: 'plastic #3f3a36', leg: 'plastic #7a5a3c', dark: 'porcelain #17171a', wood: 'bark' },
  main: ['feather'],
  parts: [
    {
      name: 'body', words: ['head', 'plumage'], note: 'round body and head', material: 'feather',
      form: {
        type: 'blend', size: ['h * 0.52', 'h * 0.85', 'h * 0.71'], grain: 46, smooth: 5,
        blobs: [
          [0, 0.16, 0.47, 0.21, 0, -0.06, 0.52, 0.26], [0, 0.3, 0.46, 0.12, 0.2, 0.12], [0, -0.13, 0.77, 0.215, 0.22, 0.2],
          [0, -0.08, 0.64, 0.21, 0.22, 0.16],
        ],
      },
      at: [0, 'h * 0.075', 'h * 0.26'],
    },
    {
      name: 'breast', words: ['belly', 'chest'], note: 'coloured breast and throat', when: { breast: true }, material: 'breast',
      form: {
        type: 'blend', size: ['h * 0.4', 'h * 0.42', 'h * 0.51'], grain: 30, smooth: 3,
        blobs: [
          [0, -0.14, 0.5, 0.2, 0.21, 0.21], [0, -0.23, 0.68, 0.13, 0.115, 0.12],
        ],
      },
      at: [0, 'h * -0.14', 'h * 0.29'],
    },
    {
      name: 'wing', note: 'folded wings', material: 'wing',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [{ at: ['h * 0.19', 'h * -0.18', 'h * 0.58'], size: ['h * 0.02', 'h * 0.06'] }, { at: ['h * 0.225', 'h * -0.1', 'h * 0.58'], size: ['h * 0.075', 'h * 0.26'] }, { at: ['h * 0.235', 'h * 0.1', 'h * 0.53'], size: ['h * 0.085', 'h * 0.3'] }, { at: ['h * 0.18', 'h * 0.36', 'h * 0.45'], size: ['h * 0.07', 'h * 0.17'] }, { at: ['h * 0.1', 'h * 0.62', 'h * 0.4'], size: ['h * 0.03', 'h * 0.03'] }] },
        { type: 'tube', segments: 8, path: [['h * 0.268', 'h * -0.04', 'h * 0.47'], ['h * 0.27', 'h * 0.14', 'h * 0.45'], ['h * 0.19', 'h * 0.4', 'h * 0.41']], radius: ['h * 0.012', 'h * 0.015', 'h * 0.008'] },
        { type: 'tube', segments: 8, path: [['h * 0.272', 'h * 0', 'h * 0.55'], ['h * 0.274', 'h * 0.14', 'h * 0.52'], ['h * 0.2', 'h * 0.4', 'h * 0.46']], radius: ['h * 0.012', 'h * 0.015', 'h * 0.008'] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tail', words: ['tail feather'], note: 'fanned tail', material: 'wing',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 16, per: 3, sections: [{ at: [0, 'h * 0.34', 0], size: ['h * 0.09', 'h * 0.05'] }, { at: [0, 'h * 0.66', 0], size: ['h * 0.1', 'h * 0.026'], round: 0.6 }, { at: [0, 'h * 0.74', 0], size: ['h * 0.06', 'h * 0.016'], round: 0.8 }] },
        { type: 'loft', axis: 'y', segments: 16, per: 3, sections: [{ at: ['h * 0.02', 'h * 0.34', 'h * -0.008'], size: ['h * 0.08', 'h * 0.045'] }, { at: ['h * 0.07', 'h * 0.62', 'h * -0.008'], size: ['h * 0.09', 'h * 0.022'], round: 0.6 }, { at: ['h * 0.078', 'h * 0.69', 'h * -0.008'], size: ['h * 0.05', 'h * 0.014'], round: 0.8 }], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 'h * 0.03', 'h * 0.56'], turn: [-14, 0, 0],
    },
    {
      name: 'beak', words: ['bill'], note: 'pointed beak', material: 'beak',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 20, smooth: true, profile: [[0, 'h * -0.04'], ['h * 0.05', 'h * -0.03'], ['h * 0.04', 'h * beak_length * 0.4'], ['h * 0.006', 'h * beak_length'], [0, 'h * (beak_length + 0.003)']] },
      ] },
      at: [0, 'h * -0.335', 'h * 0.77'], turn: [94, 0, 0],
    },
    {
      name: 'eye', note: 'bead eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.05', 'h * 0.065', 'h * 0.065'], segments: 18 }, at: ['h * 0.155', 'h * -0.255', 'h * 0.815'], turn: [0, 0, 40], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'leg', note: 'thin legs', material: 'leg',
      form: { type: 'tube', segments: 10, path: [['h * 0.085', 'h * 0.03', 'h * 0.32'], ['h * 0.085', 'h * 0.05', 'h * 0.15'], ['h * 0.085', 'h * 0.01', 'h * 0.02']], radius: ['h * 0.026', 'h * 0.016'] }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'foot', words: ['claw', 'toe'], note: 'three toes before, one behind', material: 'leg', parent: 'leg',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 8, path: [[0, 0, 0], [0, 'h * -0.13', 0]], radius: ['h * 0.018', 'h * 0.012'] },
        { type: 'tube', smooth: false, segments: 8, path: [[0, 0, 0], ['h * 0.075', 'h * -0.11', 0]], radius: ['h * 0.018', 'h * 0.012'], repeat: [{ mirror: 'x' }] },
        { type: 'tube', smooth: false, segments: 8, path: [[0, 'h * -0.01', 0], [0, 'h * 0.1', 0]], radius: ['h * 0.018', 'h * 0.012'] },
      ] },
      at: ['h * 0.085', 'h * 0.01', 'h * 0.018'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'crest', words: ['tuft'], note: 'feather crest', when: { crest: true }, material: 'wing',
      form: { type: 'tube', segments: 10, path: [[0, 'h * -0.2', 'h * 0.92'], [0, 'h * -0.08', 'h * 1.03'], [0, 'h * 0.08', 'h * 1.06']], radius: ['h * 0.06', 'h * 0.045', 'h * 0.01'] },
    },
    {
      name: 'branch', words: ['perch', 'log'], note: 'piece of branch', when: { branch: true }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 16, tip: 'flat', path: [['h * -0.7', 'h * 0.03', 'h * -0.11'], ['h * -0.2', 'h * -0.02', 'h * -0.098'], ['h * 0.25', 'h * 0.02', 'h * -0.098'], ['h * 0.75', 'h * -0.02', 'h * -0.12']], radius: ['h * 0.12', 'h * 0.098', 'h * 0.1', 'h * 0.08'] },
        { type: 'tube', segments: 10, tip: 'flat', path: [['h * 0.4', 0, 'h * -0.08'], ['h * 0.52', 'h * 0.08', 'h * 0.12']], radius: ['h * 0.05', 'h * 0.035'] },
      ] },
    },
  ],
  briefs: ['a small blue bird with an orange breast', 'a yellow canary with a crest on a branch', 'a brown sparrow with a long beak'],
});
