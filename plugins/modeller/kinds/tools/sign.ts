import { kind, length } from '../../kind.ts';

export const sign = kind({
  name: 'sign',
  group: 'tools',
  words: ['signboard', 'signpost', 'sign post', 'notice board', 'sandwich board', 'road sign', 'wooden sign', 'a-board', 'street sign', 'placard', 'shop sign'],
  about: 'A standing signboard with raised lettering: on a post, on two posts, as an arrow, or as a folding pavement board.',
  parameters: {
    height: length(1.5, 0.3, 4, 'ground to top', 'height'),
    width: length(0.8, 0.25, 3, 'width of the board', 'width'),
    board_height: length(0.46, 0.12, 1.6, 'height of the board', 'board.height'),
    post_width: length(0.075, 0.02, 0.2, 'thickness of a post', 'post.thickness'),
    lean: length(0.52, 0.2, 0.9, 'spread of the feet of the pavement board'),
  },
  derived: {
    post: 'min(post_width, width * 0.2)',
    board: 'min(board_height, height * 0.62)',
    sheet: 'max(min(width, board) * 0.05, 0.012)',
    mid: 'height - board / 2 - post * 0.5',
    front: '-post / 2 - sheet * 0.9',
    edge: 'min(width, board) * 0.06',
    slant: 'atan2(min(lean, height * 0.7) / 2 - 0.02, height)',
    leaf: '(height - 0.015 * sin(slant)) / cos(slant)',
    wide: 'min(width, height * 0.75)',
    panel: 'leaf * 0.68',
    letters: 'min(board * 0.5, width * 0.42)',
  },
  options: { frame: { words: ['border', 'rim'], on: true, about: 'a raised border' } },
  variants: {
    shape: { rectangular: { words: ['square', 'plain'] }, arrow: { words: ['pointing', 'direction', 'signpost'], set: { board_height: 0.3 } }, rounded: { words: ['oval', 'round'] } },
    stand: { post: { words: ['single', 'pole', 'stake'] }, double: { words: ['two-post', 'billboard', 'legs', 'two'] }, folding: { words: ['sandwich', 'a-frame', 'pavement', 'chalkboard', 'cafe', 'sandwich board', 'a-board'], set: { height: 1, width: 0.6 } } },
  },
  text: 'OPEN',
  materials: { board: 'painted wood #2f5d50', letters: 'paint #f3ead2', frame: 'oak', post: 'oak', slate: 'slate #25292b', metal: 'iron' },
  main: ['board'],
  parts: [
    {
      name: 'board', words: ['panel', 'plate', 'face'], note: 'board with soft corners', when: { shape: 'rectangular', stand: ['post', 'double'] }, material: 'board', follows: ['post'],
      form: { type: 'extrude', plane: 'xz', depth: 'sheet', bevel: 'sheet * 0.2', shape: { rect: ['width', 'board'], round: 'edge * 0.6' } }, at: [0, 'front + sheet / 2', 'mid'],
    },
    {
      name: 'board', note: 'board that points to the right', when: { shape: 'arrow', stand: ['post', 'double'] }, material: 'board', follows: ['post'],
      form: { type: 'extrude', plane: 'xz', depth: 'sheet', bevel: 'sheet * 0.2', shape: [['-width / 2', '-board / 2'], ['width / 2 - board * 0.5', '-board / 2'], ['width / 2', 0], ['width / 2 - board * 0.5', 'board / 2'], ['-width / 2', 'board / 2'], ['-width / 2 + board * 0.16', 0]] }, at: [0, 'front + sheet / 2', 'mid'],
    },
    {
      name: 'board', note: 'board with round ends', when: { shape: 'rounded', stand: ['post', 'double'] }, material: 'board', follows: ['post'],
      form: { type: 'extrude', plane: 'xz', depth: 'sheet', bevel: 'sheet * 0.2', shape: { rect: ['width', 'board'], round: 'min(width, board) * 0.48' } }, at: [0, 'front + sheet / 2', 'mid'],
    },
    {
      name: 'frame', words: ['border'], note: 'raised border', when: { shape: 'rectangular', stand: ['post', 'double'], frame: true }, material: 'frame', parent: 'board', follows: ['post', 'board'],
      form: { type: 'extrude', plane: 'xz', depth: 'sheet * 0.7', bevel: 'sheet * 0.2', shape: { rect: ['width - edge * 0.3', 'board - edge * 0.3'], round: 'edge * 0.5' }, holes: [{ rect: ['width - edge * 2.1', 'board - edge * 2.1'], round: 'edge * 0.4' }] }, at: [0, 'front - sheet * 0.25', 'mid'],
    },
    {
      name: 'frame', note: 'raised border', when: { shape: 'rounded', stand: ['post', 'double'], frame: true }, material: 'frame', parent: 'board', follows: ['post', 'board'],
      form: { type: 'extrude', plane: 'xz', depth: 'sheet * 0.7', bevel: 'sheet * 0.2', shape: { rect: ['width - edge * 0.3', 'board - edge * 0.3'], round: 'min(width, board) * 0.46' }, holes: [{ rect: ['width - edge * 2.1', 'board - edge * 2.1'], round: 'min(width, board) * 0.4' }] }, at: [0, 'front - sheet * 0.25', 'mid'],
    },
    {
      name: 'lettering', words: ['text', 'letter', 'writing', 'word', 'inscription'], note: 'raised letters', when: { stand: ['post', 'double'] }, material: 'letters', parent: 'board', follows: ['post', 'board'],
      form: { type: 'text', words: '$text', size: ['width * 0.72', 'letters'], depth: 'sheet * 0.6' }, at: ['-edge * 0.1', 'front - sheet * 0.1', 'mid'],
    },
    {
      name: 'post', words: ['pole', 'stake', 'leg'], note: 'square post with a pointed top, and a foot of crossed beams', when: { stand: 'post' }, material: 'post',
      form: { type: 'join', parts: [
        { type: 'box', size: ['post', 'post', 'height - post * 0.4'], bevel: 'post * 0.1', segments: 2 },
        { type: 'box', size: ['post * 0.94', 'post * 0.94', 'post * 0.5'], taper: [0.12, 0.12], bevel: 'post * 0.02', segments: 1, at: [0, 0, 'height - post * 0.5'] },
      ] },
    },
    {
      name: 'foot', words: ['base', 'cross'], note: 'crossed beams with braces', when: { stand: 'post' }, material: 'post', follows: ['post'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.62', 'post', 'post * 0.8'], bevel: 'post * 0.12', segments: 2 },
        { type: 'box', size: ['post', 'width * 0.62', 'post * 0.8'], bevel: 'post * 0.12', segments: 2, at: [0, 0, 0.0008] },
        { type: 'tube', smooth: false, tip: 'flat', segments: 8, radius: 'post * 0.26', path: [['width * 0.24', 0, 'post * 0.6'], [0, 0, 'post * 0.6 + width * 0.24']], repeat: [{ around: 4 }] },
      ] },
    },
    {
      name: 'post', note: 'two square posts', when: { stand: 'double' }, material: 'post',
      form: { type: 'join', parts: [
        { type: 'box', size: ['post', 'post', 'height - post * 0.4'], bevel: 'post * 0.1', segments: 2 },
        { type: 'box', size: ['post * 0.94', 'post * 0.94', 'post * 0.5'], taper: [0.12, 0.12], bevel: 'post * 0.02', segments: 1, at: [0, 0, 'height - post * 0.5'] },
      ] },
      at: ['width * 0.34', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'foot', words: ['base'], note: 'beams under the posts', when: { stand: 'double' }, material: 'post', follows: ['post'],
      form: { type: 'box', size: ['post * 1.1', 'min(height * 0.34, width * 0.6)', 'post * 0.9'], bevel: 'post * 0.12', segments: 2 }, at: ['width * 0.34', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'board', words: ['panel', 'chalkboard', 'slate'], note: 'slate in front and behind', when: { stand: 'folding' }, material: 'slate',
      form: { type: 'join', parts: [{ type: 'box', size: ['wide * 0.9', 0.014, 'panel * 1.02'], bevel: 0.002, segments: 1, at: [0, 0, 'leaf * 0.95 - panel * 1.01'] }] },
      at: [0, '-(height * tan(slant)) - 0.012', 0], turn: ['-slant', 0, 0], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'frame', words: ['border', 'leg'], note: 'two frames, hinged above', when: { stand: 'folding' }, material: 'frame',
      form: { type: 'join', parts: [
        { type: 'box', size: ['wide * 0.08', 0.03, 'leaf - 0.015 * tan(slant)'], bevel: 0.002, segments: 1, at: ['wide * 0.46', 0, '0.015 * tan(slant)'], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: ['wide * 0.86', 0.028, 'wide * 0.08'], bevel: 0.006, segments: 2, at: [0, 0, 'leaf * 0.95 - panel - wide * 0.06'], repeat: [{ along: 2, step: [0, 0, 'panel'] }] },
      ] },
      at: [0, '-(height * tan(slant)) - 0.012', 0], turn: ['-slant', 0, 0], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'lettering', words: ['text', 'letter', 'writing', 'word', 'inscription'], note: 'chalk letters', when: { stand: 'folding' }, material: 'letters', parent: 'board',
      form: { type: 'text', words: '$text', size: ['wide * 0.66', 'panel * 0.4'], depth: 0.008 },
      at: [0, '-(height * tan(slant)) - 0.012 - 0.008 * cos(slant) + (leaf * 0.95 - panel * 0.5) * sin(slant)', '(leaf * 0.95 - panel * 0.5) * cos(slant) + 0.008 * sin(slant)'], turn: ['-slant', 0, 0],
    },
    {
      name: 'hinge', words: ['chain', 'brace'], note: 'hinges above and bars that keep it open', when: { stand: 'folding' }, material: 'metal', follows: ['frame'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.012, height: 'wide * 0.12', segments: 16, bevel: 0.002, at: ['wide * 0.26', 0, 'height - 0.02'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: [0.006, 'height * tan(slant) * 1.28', 0.018], bevel: 0.002, segments: 1, at: ['wide * 0.46', 0, 'height * 0.36'], repeat: [{ mirror: 'x' }] },
      ] },
    },
  ],
  briefs: ['a wooden sign that says "OPEN"', 'a folding chalkboard sign with the text "Fresh bread"', 'an arrow sign reading "Beach", 2 m tall, in blue'],
});
