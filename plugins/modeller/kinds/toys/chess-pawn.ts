import { kind, length } from '../../kind.ts';

export const chessPawn = kind({
  name: 'chess pawn',
  group: 'toys',
  words: ['pawn', 'chess piece', 'chessman', 'chess figure', 'game piece', 'chess king', 'chess queen', 'chess rook', 'chess bishop'],
  about: 'A turned chess piece on a felted foot: pawn, rook, bishop, queen or king.',
  parameters: {
    height: length(0.055, 0.02, 1.5, 'foot to top', 'height'),
    base_width: length(0.56, 0.4, 0.75, 'width of the foot, for each metre of height'),
  },
  derived: { h: 'height', b: 'h * base_width / 2', n: 'b * 0.46' },
  variants: {
    piece: {
      pawn: { words: [] }, rook: { words: ['castle', 'tower'], set: { height: 0.065 } }, bishop: { words: [], set: { height: 0.08, base_width: 0.42 } },
      queen: { words: [], set: { height: 0.09, base_width: 0.4 } }, king: { words: [], set: { height: 0.1, base_width: 0.4 } },
    },
  },
  materials: { wood: 'birch', felt: 'wool #2f5a43' },
  main: ['wood'],
  parts: [
    {
      name: 'felt', words: ['pad'], note: 'green felt under the foot', material: 'felt',
      form: { type: 'lathe', segments: 48, profile: [[0, 0], ['b * 0.93', 0], ['b * 0.93', 'h * 0.02'], [0, 'h * 0.02']] },
    },
    {
      name: 'base', words: ['foot'], note: 'stepped foot', material: 'wood',
      form: { type: 'lathe', segments: 56, bevel: 'h * 0.012', profile: [[0, 'h * 0.014'], ['b * 0.96', 'h * 0.014'], ['b', 'h * 0.03'], ['b', 'h * 0.09'], ['b * 0.9', 'h * 0.115'], ['b * 0.82', 'h * 0.12'], ['b * 0.84', 'h * 0.15'], ['b * 0.74', 'h * 0.18'], [0, 'h * 0.18']] },
    },
    {
      name: 'body', words: ['stem', 'shaft'], note: 'stem that narrows in a curve', material: 'wood',
      form: { type: 'lathe', segments: 48, smooth: true, profile: [[0, 'h * 0.165'], ['b * 0.68', 'h * 0.17'], ['b * 0.52', 'h * 0.25'], ['n * 0.8', 'h * 0.4'], ['n * 0.66', 'h * 0.56'], ['n * 0.7', 'h * 0.62'], [0, 'h * 0.625']] },
    },
    {
      name: 'collar', words: ['ring', 'neck'], note: 'double collar', material: 'wood',
      form: { type: 'lathe', segments: 48, bevel: 'h * 0.01', profile: [[0, 'h * 0.575'], ['n * 0.9', 'h * 0.585'], ['n * 1.2', 'h * 0.605'], ['n * 1.2', 'h * 0.625'], ['n * 0.86', 'h * 0.638'], ['n * 0.95', 'h * 0.65'], ['n * 0.95', 'h * 0.662'], ['n * 0.7', 'h * 0.672'], [0, 'h * 0.672']] },
    },
    {
      name: 'head', words: ['top', 'knob'], note: 'round head of a pawn', when: { piece: 'pawn' }, material: 'wood',
      form: { type: 'ball', size: ['h * 0.36', 'h * 0.36', 'h * 0.36'], segments: 40 }, at: [0, 0, 'h * 0.82'],
    },
    {
      name: 'head', note: 'battlements of a rook', when: { piece: 'rook' }, material: 'wood',
      form: {
        type: 'cut',
        of: { type: 'lathe', segments: 48, bevel: 'h * 0.012', profile: [[0, 'h * 0.66'], ['n * 0.95', 'h * 0.66'], ['n * 1.0', 'h * 0.76'], ['n * 1.3', 'h * 0.82'], ['n * 1.3', 'h'], ['n * 0.92', 'h'], ['n * 0.9', 'h * 0.88'], [0, 'h * 0.88']] },
        by: [{ type: 'join', parts: [{ type: 'box', size: ['n', 'n * 0.3', 'h * 0.2'], at: ['n * 1.2', 0, 'h * 0.92'], repeat: [{ around: 6 }] }] }],
      },
    },
    {
      name: 'head', note: 'slit mitre of a bishop', when: { piece: 'bishop' }, material: 'wood',
      form: {
        type: 'cut',
        of: { type: 'lathe', segments: 40, smooth: true, profile: [[0, 'h * 0.66'], ['n * 0.75', 'h * 0.665'], ['n * 1.02', 'h * 0.74'], ['n * 0.85', 'h * 0.85'], ['n * 0.35', 'h * 0.935'], ['n * 0.14', 'h * 0.95'], ['n * 0.24', 'h * 0.975'], ['n * 0.14', 'h * 0.996'], [0, 'h']] },
        by: [{ type: 'box', size: ['n * 0.18', 'n * 3', 'h * 0.2'], at: ['n * 0.55', 0, 'h * 0.8'], turn: [0, 32, 0] }],
      },
    },
    {
      name: 'head', words: ['crown'], note: 'crown of a queen', when: { piece: 'queen' }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 40, bevel: 'h * 0.008', profile: [[0, 'h * 0.66'], ['n * 0.7', 'h * 0.66'], ['n * 0.8', 'h * 0.76'], ['n * 1.15', 'h * 0.89'], ['n * 0.95', 'h * 0.9'], ['n * 0.8', 'h * 0.875'], ['n * 0.5', 'h * 0.92'], [0, 'h * 0.935']] },
        { type: 'ball', size: ['n * 0.42', 'n * 0.42', 'n * 0.42'], segments: 16, at: ['n * 1.0', 0, 'h * 0.9'], repeat: [{ around: 8 }] },
        { type: 'ball', size: ['h * 0.08', 'h * 0.08', 'h * 0.08'], segments: 20, at: [0, 0, 'h * 0.96'] },
      ] },
    },
    {
      name: 'head', words: ['crown', 'cross'], note: 'crown and cross of a king', when: { piece: 'king' }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 40, bevel: 'h * 0.008', profile: [[0, 'h * 0.66'], ['n * 0.7', 'h * 0.66'], ['n * 0.8', 'h * 0.75'], ['n * 1.1', 'h * 0.85'], ['n * 1.05', 'h * 0.87'], ['n * 0.5', 'h * 0.895'], ['n * 0.18', 'h * 0.905'], [0, 'h * 0.905']] },
        { type: 'box', size: ['n * 0.24', 'n * 0.22', 'h * 0.115'], bevel: 'h * 0.006', taper: [1.35, 1.1], at: [0, 0, 'h * 0.885'] },
        { type: 'box', size: ['n * 0.8', 'n * 0.2', 'h * 0.035'], bevel: 'h * 0.006', at: [0, 0, 'h * 0.94'] },
      ] },
    },
  ],
  briefs: ['a white chess pawn', 'a black wooden chess king'],
});
