import { count, kind, length } from '../../kind.ts';

export const crate = kind({
  name: 'crate',
  group: 'tools',
  words: ['wooden crate', 'shipping crate', 'packing case', 'fruit crate', 'wooden box', 'cargo crate', 'apple crate'],
  about: 'A nailed wooden crate: boarded with a frame and diagonal braces, or an open slatted fruit crate.',
  parameters: {
    width: length(0.6, 0.15, 2, 'side to side', 'width'),
    depth: length(0.6, 0.15, 2, 'front to back', 'depth'),
    height: length(0.6, 0.1, 2, 'ground to top', 'height'),
    boards: count(5, 2, 12, 'boards or slats up a side', 'board.count'),
    frame_width: length(0.075, 0.02, 0.2, 'width of the frame', 'frame.width'),
  },
  derived: {
    least: 'min(width, depth, height)',
    beam: 'min(frame_width, least * 0.22)',
    thick: 'least * 0.034',
    skin: 'least * 0.03',
    iw: 'width - thick * 2', id: 'depth - thick * 2',
    a: 'width / 2 - beam * 0.9', b: 'depth / 2 - beam * 0.9',
    zl: 'beam * 0.9', zh: 'height - beam * 0.9',
    diag: 'beam * 0.95',
    slat: '(height - skin) / boards',
    post: 'least * 0.075',
  },
  options: { lid: { words: ['top', 'cover', 'closed'], on: true, about: 'a lid on the boarded crate' }, brace: { words: ['diagonal', 'cross brace', 'diagonals', 'crossed'], on: true, about: 'diagonal boards' } },
  variants: { style: { boarded: { words: ['closed', 'shipping', 'cargo', 'solid'] }, slatted: { words: ['open', 'fruit', 'slats', 'vegetable', 'fruit crate', 'apple crate'], set: { width: 0.5, depth: 0.36, height: 0.28, boards: 3 } } } },
  materials: { board: 'pine #b88a55', frame: 'pine #9a6c3e', nail: 'iron' },
  main: ['board', 'frame'],
  parts: [
    {
      name: 'board', words: ['side', 'wall', 'panel', 'plank'], note: 'boards of the four walls', when: { style: 'boarded' }, material: 'board',
      form: { type: 'join', parts: [
        { type: 'box', size: ['iw', 'skin', '(height - thick * 2) / boards - 0.003'], bevel: 'skin * 0.16', segments: 1, at: [0, '-id / 2 + skin / 2', 'thick'], repeat: [{ along: 'boards', step: [0, 0, '(height - thick * 2) / boards'] }, { mirror: 'y' }] },
        { type: 'box', size: ['skin', 'id - skin * 1.9', '(height - thick * 2) / boards - 0.003'], bevel: 'skin * 0.16', segments: 1, at: ['-iw / 2 + skin / 2', 0, 'thick'], repeat: [{ along: 'boards', step: [0, 0, '(height - thick * 2) / boards'] }, { mirror: 'x' }] },
      ] },
    },
    {
      name: 'floor', words: ['bottom', 'base'], note: 'boards of the floor', when: { style: 'boarded' }, material: 'board',
      form: { type: 'box', size: ['iw - skin * 0.6', 'id - skin * 0.6', 'skin'], bevel: 'skin * 0.1', segments: 1 }, at: [0, 0, 'thick * 0.9'],
    },
    {
      name: 'lid', words: ['top', 'cover'], note: 'boards of the lid', when: { style: 'boarded', lid: true }, material: 'board', follows: ['board'],
      form: { type: 'join', parts: [{ type: 'box', size: ['iw - 0.002', 'id / boards - 0.003', 'skin'], bevel: 'skin * 0.16', segments: 1, repeat: [{ along: 'boards', step: [0, 'id / boards', 0], centred: true }] }] },
      at: [0, 0, 'height - thick * 0.75 - skin'],
    },
    {
      name: 'frame', words: ['edge', 'beam', 'batten'], note: 'frame along all edges', when: { style: 'boarded' }, material: 'frame',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 'thick * 1.2', bevel: 'thick * 0.16', shape: { rect: ['width', 'height'], round: 'thick * 0.4' }, holes: [{ rect: ['width - beam * 2', 'height - beam * 2'] }], at: [0, '-depth / 2 + thick * 0.6', 'height / 2'], repeat: [{ mirror: 'y' }] },
        { type: 'extrude', plane: 'yz', depth: 'thick * 1.2', bevel: 'thick * 0.16', shape: { rect: ['depth - thick * 1.8', 'height - 0.001'], round: 'thick * 0.4' }, holes: [{ rect: ['depth - beam * 2', 'height - beam * 2'] }], at: ['-width / 2 + thick * 0.602', 0, 'height / 2'], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: ['width - thick * 2', 'beam', 'thick'], bevel: 'thick * 0.16', segments: 1, at: [0, '-depth / 2 + beam / 2 + thick * 1.1', 'height - thick - 0.0006'], repeat: [{ mirror: 'y' }] },
        { type: 'box', size: ['beam', 'depth - thick * 2 - beam * 1.9', 'thick'], bevel: 'thick * 0.16', segments: 1, at: ['-width / 2 + beam / 2 + thick * 1.1', 0, 'height - thick - 0.0009'], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'brace', words: ['diagonal', 'cross'], note: 'diagonal boards on all four sides', when: { style: 'boarded', brace: true }, material: 'frame', follows: ['frame'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 'thick', bevel: 'thick * 0.14', shape: [['-a', 'zl'], ['-a + diag', 'zl'], ['a', 'zh - diag'], ['a', 'zh'], ['a - diag', 'zh'], ['-a', 'zl + diag']], at: [0, '-depth / 2 + thick * 0.68', 0] },
        { type: 'extrude', plane: 'xz', depth: 'thick', bevel: 'thick * 0.14', shape: [['a', 'zl'], ['a', 'zl + diag'], ['-a + diag', 'zh'], ['-a', 'zh'], ['-a', 'zh - diag'], ['a - diag', 'zl']], at: [0, 'depth / 2 - thick * 0.68', 0] },
        { type: 'extrude', plane: 'yz', depth: 'thick', bevel: 'thick * 0.14', shape: [['-b', 'zl'], ['-b + diag', 'zl'], ['b', 'zh - diag'], ['b', 'zh'], ['b - diag', 'zh'], ['-b', 'zl + diag']], at: ['width / 2 - thick * 0.68', 0, 0] },
        { type: 'extrude', plane: 'yz', depth: 'thick', bevel: 'thick * 0.14', shape: [['b', 'zl'], ['b', 'zl + diag'], ['-b + diag', 'zh'], ['-b', 'zh'], ['-b', 'zh - diag'], ['b - diag', 'zl']], at: ['-width / 2 + thick * 0.68', 0, 0] },
      ] },
    },
    {
      name: 'nail', words: ['screw'], note: 'nail heads at the corners', when: { style: 'boarded' }, material: 'nail', parent: 'frame', follows: ['frame'],
      form: { type: 'join', parts: [
        { type: 'ball', size: ['beam * 0.16', 'thick * 0.36', 'beam * 0.16'], segments: 8, at: ['-width / 2 + beam * 0.32', '-depth / 2 + thick * 0.14', 'beam * 0.3'], repeat: [{ along: 2, step: ['beam * 0.4', 0, 'beam * 0.36'] }, { along: 2, step: [0, 0, 'height - beam * 0.96'] }, { mirror: 'x' }, { mirror: 'y' }] },
        { type: 'ball', size: ['thick * 0.36', 'beam * 0.16', 'beam * 0.16'], segments: 8, at: ['-width / 2 + thick * 0.14', '-depth / 2 + beam * 0.4', 'beam * 0.3'], repeat: [{ along: 2, step: [0, 'beam * 0.36', 'beam * 0.36'] }, { along: 2, step: [0, 0, 'height - beam * 0.96'] }, { mirror: 'x' }, { mirror: 'y' }] },
      ] },
    },
    {
      name: 'board', words: ['slat', 'side', 'wall', 'plank'], note: 'slats of the four walls with gaps between', when: { style: 'slatted' }, material: 'board',
      form: { type: 'join', parts: [
        { type: 'box', size: ['width', 'skin', 'slat * 0.72'], bevel: 'skin * 0.2', segments: 1, at: [0, '-depth / 2 + skin / 2', 'skin + slat * 0.28'], repeat: [{ along: 'boards', step: [0, 0, 'slat'] }, { mirror: 'y' }] },
        { type: 'box', size: ['skin', 'depth - skin * 2', 'slat * 0.72'], bevel: 'skin * 0.2', segments: 1, at: ['-width / 2 + skin / 2', 0, 'skin + slat * 0.28 - 0.0005'], repeat: [{ along: 'boards', step: [0, 0, 'slat'] }, { mirror: 'x' }] },
      ] },
    },
    {
      name: 'post', words: ['corner'], note: 'posts in the corners', when: { style: 'slatted' }, material: 'frame',
      form: { type: 'box', size: ['post', 'post', 'height - 0.002'], bevel: 'post * 0.12', segments: 2 }, at: ['width / 2 - skin - post / 2 + 0.0015', 'depth / 2 - skin - post / 2 + 0.0015', 0.001], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'floor', words: ['bottom', 'base'], note: 'slats of the floor on two battens', when: { style: 'slatted' }, material: 'board', follows: ['board'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width - skin * 2.2', '(depth - skin * 2) / 5 - depth * 0.018', 'skin'], bevel: 'skin * 0.2', segments: 1, at: [0, 0, 'skin * 0.8'], repeat: [{ along: 5, step: [0, '(depth - skin * 2.2) / 5', 0], centred: true }] },
        { type: 'box', size: ['post', 'depth - skin * 1.6', 'skin'], bevel: 'skin * 0.2', segments: 1, at: ['width / 2 - skin - post * 0.52', 0, 0], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'nail', note: 'nail heads', when: { style: 'slatted' }, material: 'nail', parent: 'board', follows: ['board'],
      form: { type: 'join', parts: [{ type: 'ball', size: ['post * 0.2', 'skin * 0.36', 'post * 0.2'], segments: 8, at: ['width / 2 - skin - post * 0.5', '-depth / 2 + skin * 0.14', 'skin + slat * 0.48'], repeat: [{ along: 2, step: [0, 0, 'slat * 0.3'] }, { along: 'boards', step: [0, 0, 'slat'] }, { mirror: 'x' }, { mirror: 'y' }] }] },
    },
  ],
  surface: { z: 'height', width: 'width * 0.9', depth: 'depth * 0.9' },
  hollow: { z: 'thick * 0.9 + skin', width: 'iw - skin * 3', depth: 'id - skin * 3' },
  briefs: ['a wooden shipping crate', 'an open fruit crate with four slats', 'a green crate, 1 m wide, without a lid'],
});
