import { count, kind, length } from '../../kind.ts';

export const bookshelf = kind({
  name: 'bookshelf',
  group: 'furniture',
  words: ['bookcase', 'book shelf', 'book case', 'shelving unit', 'shelves', 'shelf unit', 'library shelf', 'open shelf unit'],
  about: 'A bookcase with open shelves, with books if asked.',
  parameters: {
    height: length(1.8, 0.5, 2.8, 'floor to the top', 'height'),
    width: length(0.85, 0.4, 2.4, 'width', 'width'),
    depth: length(0.3, 0.2, 0.6, 'depth', 'depth'),
    shelves: count(4, 1, 9, 'shelves between bottom and top', 'shelf.count'),
    shelf_thickness: length(0.022, 0.012, 0.05, 'thickness of a shelf', 'shelf.thickness'),
    board: length(0.024, 0.014, 0.06, 'thickness of the sides', 'side.thickness'),
  },
  derived: {
    bottom: 0.075,
    inner: 'width - 0.056 - 0.02',
    pitch: '(height - 0.03 - bottom) / (shelves + 1)',
    room: 'min(pitch - shelf_thickness, 0.34)',
    sets: 'max(1, floor((inner - 0.03) * 0.85 / 0.262))',
    step: '(inner - 0.04) / (sets + 0.0)',
    start: '-inner / 2 + 0.02',
    lane: '-depth / 2 + 0.04',
    book_depth: 'min(0.16, depth - 0.075)',
  },
  options: {
    books: { words: ['book', 'books', 'filled', 'full of books'], on: true, about: 'rows of books' },
    back: { words: ['back', 'back panel', 'rear panel'], on: true, about: 'a back panel' },
  },
  materials: { wood: 'oak', back: 'oak #a27a4e', red: 'paper #9c3f36', blue: 'paper #2f4f6b', cream: 'paper #d8c9a3', green: 'paper #5d7355' },
  main: ['wood', 'back'],
  parts: [
    { name: 'side', words: ['side panel', 'upright', 'wall'], note: 'side board', material: 'wood', form: { type: 'box', size: ['board', 'depth', 'height - 0.012'], bevel: 0.003, segments: 2 }, at: ['width / 2 - 0.006 - board / 2', 0, 0], repeat: [{ mirror: 'x' }] },
    { name: 'top', words: ['top board', 'cornice'], note: 'top board that stands out a little', material: 'wood', form: { type: 'extrude', shape: { rect: ['width', 'depth'], round: 0.004 }, depth: 0.03, bevel: 0.006 }, at: [0, 0, 'height - 0.03'] },
    { name: 'plinth', words: ['base', 'kick board', 'skirting'], note: 'board below the bottom', material: 'wood', form: { type: 'box', size: ['width - 0.03', 'depth - 0.03', 'bottom'], bevel: 0.003, segments: 2 }, at: [0, 0.004, 0] },
    { name: 'back', words: ['back panel', 'rear panel'], note: 'thin board at the rear', when: { back: true }, material: 'back', form: { type: 'box', size: ['width - 0.03', 0.01, 'height - 0.06'], bevel: 0.001, segments: 1 }, at: [0, 'depth / 2 - 0.012', 0.04] },
    { name: 'shelf', words: ['shelves', 'board'], note: 'shelf between the sides', material: 'wood', form: { type: 'box', size: ['width - 0.024', 'depth - 0.026', 'shelf_thickness'], bevel: 0.0025, segments: 2 }, at: [0, 0.006, 'bottom + pitch - shelf_thickness'], repeat: [{ along: 'shelves', step: [0, 0, 'pitch'] }] },
    {
      name: 'book', note: 'red books', when: { books: true }, material: 'red', follows: ['shelf'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: [0.032, 'book_depth', 'room * 0.86'], bevel: 0.004, segments: 1, at: ['start + 0.018', 'lane + book_depth / 2', 0], repeat: [{ along: 'sets', step: ['step', 0, 0] }] },
          { type: 'box', size: [0.026, 'book_depth * 0.9', 'room * 0.7'], bevel: 0.004, segments: 1, at: ['start + 0.123', 'lane + book_depth * 0.45', 0], repeat: [{ along: 'sets', step: ['step', 0, 0] }] },
        ],
      },
      at: [0, 0, 'bottom - 0.0015'], repeat: [{ along: 'shelves + 1', step: [0, 0, 'pitch'] }],
    },
    {
      name: 'book_blue', note: 'blue books', when: { books: true }, material: 'blue', follows: ['shelf', 'book'], parent: 'book',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: [0.042, 'book_depth', 'room * 0.78'], bevel: 0.004, segments: 1, at: ['start + 0.0565', 'lane + book_depth / 2', 0], repeat: [{ along: 'sets', step: ['step', 0, 0] }] },
          { type: 'box', size: [0.022, 'book_depth * 0.85', 'room * 0.62'], bevel: 0.004, segments: 1, at: ['start + 0.148', 'lane + book_depth * 0.42', 0], repeat: [{ along: 'sets', step: ['step', 0, 0] }] },
        ],
      },
      at: [0, 0, 'bottom - 0.0015'], repeat: [{ along: 'shelves + 1', step: [0, 0, 'pitch'] }],
    },
    {
      name: 'book_cream', note: 'cream books, one leaning', when: { books: true }, material: 'cream', follows: ['shelf', 'book'], parent: 'book',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: [0.03, 'book_depth * 0.95', 'room * 0.92'], bevel: 0.004, segments: 1, at: ['start + 0.0935', 'lane + book_depth * 0.475', 0], repeat: [{ along: 'sets', step: ['step', 0, 0] }] },
          { type: 'box', size: [0.024, 'book_depth * 0.9', 'room * 0.66'], bevel: 0.004, segments: 1, at: ['start + 0.1965', 'lane + book_depth * 0.45', -0.0005], turn: [0, -9, 0], repeat: [{ along: 'sets', step: ['step', 0, 0] }] },
        ],
      },
      at: [0, 0, 'bottom - 0.0015'], repeat: [{ along: 'shelves + 1', step: [0, 0, 'pitch'] }],
    },
    {
      name: 'book_green', note: 'green books', when: { books: true }, material: 'green', follows: ['shelf', 'book'], parent: 'book',
      form: { type: 'join', parts: [{ type: 'box', size: [0.028, 'book_depth', 'room * 0.8'], bevel: 0.004, segments: 1, at: ['start + 0.1735', 'lane + book_depth / 2', 0], repeat: [{ along: 'sets', step: ['step', 0, 0] }] }] },
      at: [0, 0, 'bottom - 0.0015'], repeat: [{ along: 'shelves + 1', step: [0, 0, 'pitch'] }],
    },
  ],
  surface: { z: 'height', width: 'width * 0.85', depth: 'depth * 0.8' },
  hollow: { z: 'bottom + pitch * floor((shelves + 1) / 2)', width: 'inner * 0.9', depth: 'depth * 0.7' },
  briefs: ['a bookshelf with five shelves', 'a tall white bookcase full of books, 2.2 m tall', 'a walnut bookcase without books, 60 cm wide, with three thick shelves'],
});
