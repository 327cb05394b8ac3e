import { kind, length } from '../../kind.ts';

export const book = kind({
  name: 'book',
  group: 'household',
  words: ['novel', 'notebook', 'hardback', 'paperback', 'dictionary', 'tome'],
  about: 'A bound book that lies flat, with a rounded spine and a ribbon.',
  parameters: {
    height: length(0.032, 0.005, 0.3, 'thickness of the book as it lies', 'height'),
    width: length(0.15, 0.04, 1.2, 'width of the cover', 'width'),
    depth: length(0.22, 0.05, 1.6, 'height of the pages', 'depth'),
  },
  derived: { w: 'width', d: 'depth', t: 'height', c: 'height * 0.1' },
  options: { ribbon: { words: ['ribbon', 'bookmark'], on: true }, bands: { words: ['band', 'raised band'], on: true }, title: { words: ['title', 'label'], on: true } },
  materials: { cover: 'leather #7a2f2a', pages: 'paper', ribbon: 'velvet #b33a3a', gold: 'gold' },
  main: ['cover'],
  parts: [
    { name: 'cover', words: ['binding', 'board'], note: 'two boards and a rounded spine', material: 'cover', form: { type: 'join', parts: [
      { type: 'box', size: ['w * 0.97', 'd', 'c'], bevel: 'c * 0.35', at: ['w * 0.015', 0, 0] },
      { type: 'box', size: ['w * 0.97', 'd', 'c'], bevel: 'c * 0.35', at: ['w * 0.015', 0, 't - c'] },
      { type: 'extrude', plane: 'xz', depth: 'd', bevel: 'c * 0.3', shape: [['w * -0.46', 'c * 0.05'], ['w * -0.46', 't - c * 0.05'], ['w * -0.478', 't - c * 0.3'], ['w * -0.495', 't * 0.75'], ['w * -0.5', 't * 0.5'], ['w * -0.495', 't * 0.25'], ['w * -0.478', 'c * 0.3']] },
    ] } },
    { name: 'pages', words: ['page', 'paper', 'leaves'], note: 'block of pages with fine lines', material: 'pages', form: { type: 'join', parts: [
      { type: 'box', size: ['w * 0.94', 'd * 0.955', 't - c * 1.6'], bevel: 'c * 0.1', at: ['w * 0.005', 0, 'c * 0.8'] },
      { type: 'box', size: ['w * 0.942', 'd * 0.957', 't * 0.012'], at: ['w * 0.005', 0, 't * 0.2'], repeat: [{ along: 8, step: [0, 0, 't * 0.08'] }] },
    ] } },
    { name: 'band', words: ['raised band'], note: 'raised bands on the spine', material: 'gold', when: { bands: true }, follows: ['cover'], form: { type: 'strap', up: [0, 1, 0], width: 'd * 0.016', thickness: 'c * 0.5', path: [['w * -0.47', 0, 'c * 0.4'], ['w * -0.5', 0, 't * 0.3'], ['w * -0.504', 0, 't * 0.5'], ['w * -0.5', 0, 't * 0.7'], ['w * -0.47', 0, 't - c * 0.4']] }, repeat: [{ along: 4, step: [0, 'd * 0.22', 0], centred: true }] },
    { name: 'title', words: ['label', 'frame', 'ornament'], note: 'gilded frame on the cover', material: 'gold', when: { title: true }, follows: ['cover'], form: { type: 'join', parts: [
      { type: 'extrude', shape: { rect: ['w * 0.72', 'd * 0.8'], round: 'w * 0.03' }, depth: 'c * 0.16', holes: [{ rect: ['w * 0.68', 'd * 0.772'], round: 'w * 0.02' }] },
      { type: 'extrude', shape: { star: 'w * 0.11', inner: 'w * 0.05', points: 8 }, depth: 'c * 0.16', at: [0, 'd * 0.12', 0] },
      { type: 'box', size: ['w * 0.36', 'd * 0.014', 'c * 0.16'], at: [0, 'd * -0.12', 0], repeat: [{ along: 2, step: [0, 'd * -0.045', 0] }] },
    ] }, at: ['w * 0.02', 0, 't - c * 0.06'] },
    { name: 'ribbon', words: ['bookmark'], note: 'ribbon that hangs out of the pages', material: 'ribbon', when: { ribbon: true }, form: { type: 'strap', up: [0, 0, 1], width: 'w * 0.045', thickness: 't * 0.02', path: [['w * -0.1', 'd * -0.4', 't * 0.55'], ['w * -0.1', 'd * -0.5', 't * 0.53'], ['w * -0.09', 'd * -0.55', 't * 0.24'], ['w * -0.07', 'd * -0.62', 't * 0.03']] } },
  ],
  surface: { z: 't', width: 'w * 0.8', depth: 'd * 0.8' },
  briefs: ['a book', 'a thick blue book without a ribbon', 'two green books', 'a leather notebook 12 cm wide without bands'],
});
