import { kind, length } from '../../kind.ts';

export const chessPawn = kind({
  name: 'chess pawn',
  group: 'toys',
  words: ['pawn', 'chess piece', 'game piece', 'bishop', 'rook'],
  about: 'A turned chess piece on a weighted foot: pawn, bishop or rook.',
  parameters: { height: length(0.05, 0.02, 2, 'height', 'height'), width: length(0.028, 0.01, 1.2, 'width of the foot', 'width') },
  derived: { r: 'width / 2', h: 'height' },
  variants: { piece: { pawn: {}, rook: { words: ['castle piece'] }, bishop: {} } },
  materials: { wood: 'birch', felt: 'wool #3f6b4a' },
  parts: [
    { name: 'felt', words: ['sole'], note: 'felt below the foot', material: 'felt', form: { type: 'cylinder', radius: 'r * 0.9', height: 'h * 0.02', segments: 40 } },
    { name: 'foot', words: ['base'], note: 'broad turned foot', material: 'wood', form: { type: 'lathe', bevel: 'r * 0.06', segments: 48, profile: [[0, 'h * 0.018'], ['r * 0.96', 'h * 0.018'], ['r', 'h * 0.06'], ['r', 'h * 0.12'], ['r * 0.82', 'h * 0.15'], ['r * 0.82', 'h * 0.19'], ['r * 0.6', 'h * 0.24'], [0, 'h * 0.24']] } },
    { name: 'body', words: ['shaft', 'neck'], note: 'slender waist', material: 'wood', form: { type: 'lathe', smooth: true, segments: 40, profile: [[0, 'h * 0.22'], ['r * 0.62', 'h * 0.22'], ['r * 0.4', 'h * 0.36'], ['r * 0.3', 'h * 0.55'], ['r * 0.34', 'h * 0.63'], [0, 'h * 0.63']] } },
    { name: 'collar', words: ['ring'], note: 'collar below the head', material: 'wood', form: { type: 'lathe', bevel: 'r * 0.04', segments: 40, profile: [[0, 'h * 0.6'], ['r * 0.42', 'h * 0.6'], ['r * 0.58', 'h * 0.635'], ['r * 0.42', 'h * 0.67'], [0, 'h * 0.67']] } },
    { name: 'head', words: ['ball', 'top'], note: 'round head', material: 'wood', when: { piece: 'pawn' }, form: { type: 'fitted', of: { type: 'ball', size: [1, 1, 1], segments: 40 }, size: ['r * 1.06', 'r * 1.06', 'h * 0.36'] }, at: [0, 0, 'h * 0.64'] },
    {
      name: 'head', note: 'battlements', material: 'wood', when: { piece: 'rook' },
      form: { type: 'join', parts: [
        { type: 'lathe', bevel: 'r * 0.04', segments: 48, profile: [[0, 'h * 0.65'], ['r * 0.5', 'h * 0.65'], ['r * 0.66', 'h * 0.74'], ['r * 0.66', 'h * 0.93'], ['r * 0.46', 'h * 0.93'], ['r * 0.46', 'h * 0.8'], [0, 'h * 0.8']] },
        { type: 'box', size: ['r * 0.22', 'r * 0.36', 'h * 0.09'], bevel: 'r * 0.03', at: ['r * 0.555', 0, 'h * 0.91'], repeat: [{ around: 6 }] },
      ] },
    },
    {
      name: 'head', note: 'mitre with a bead', material: 'wood', when: { piece: 'bishop' },
      form: { type: 'join', parts: [
        { type: 'lathe', smooth: true, segments: 40, profile: [[0, 'h * 0.65'], ['r * 0.36', 'h * 0.66'], ['r * 0.5', 'h * 0.75'], ['r * 0.3', 'h * 0.88'], [0, 'h * 0.95']] },
        { type: 'ball', size: ['r * 0.24', 'r * 0.24', 'h * 0.09'], segments: 20, at: [0, 0, 'h * 0.955'] },
      ] },
    },
  ],
  briefs: ['a chess pawn', 'a black marble rook 8 cm tall', 'an ebony bishop piece'],
});
