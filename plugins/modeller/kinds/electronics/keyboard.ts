import { kind, length, ratio } from '../../kind.ts';

export const keyboard = kind({
  name: 'keyboard',
  group: 'electronics',
  words: ['computer keyboard', 'mechanical keyboard', 'pc keyboard', 'typing keyboard'],
  about: 'A computer keyboard: sloping case, staggered keycaps, accent keys, with or without a number pad.',
  parameters: {
    width: length(0.44, 0.15, 1.2, 'side to side', 'width'),
    depth: length(0.145, 0.06, 0.4, 'front to back', 'depth'),
    case_height: length(0.028, 0.012, 0.07, 'height of the rear edge', 'case.height'),
    key_height: length(0.009, 0.003, 0.02, 'height of a keycap', 'key.height'),
    units: ratio(23.6, 15, 24, 'width in keys'),
  },
  derived: {
    front: 'case_height * 0.5',
    slope: 'atan2(case_height - front, depth)',
    u: 'width / units',
    v: 'depth / 7.1',
    k: 'u * 0.9',
    kv: 'v * 0.9',
    x0: '-width / 2 + u * 0.3',
    y0: 'v * 0.4',
    ground: '-0.0006',
  },
  variants: { layout: { full: { words: ['number pad', 'numpad', 'full-size', 'numeric'], set: { units: 23.6 } }, compact: { words: ['tenkeyless', 'without number pad', 'mini', 'small'], set: { units: 15.6, width: 0.3 } } } },
  materials: { case: 'plastic #3a3f47', key: 'plastic #ece8df', side: 'plastic #8b939c', accent: 'plastic #e0692f', cable: 'rubber', foot: 'rubber', light: 'light #7fe08a' },
  main: ['case'],
  parts: [
    {
      name: 'case', words: ['body', 'frame', 'housing'], note: 'wedge with rounded edges', material: 'case',
      form: { type: 'extrude', plane: 'yz', depth: 'width', bevel: 0.003, shape: [['-depth / 2', 0.0015], ['depth / 2', 0.0015], ['depth / 2', 'case_height'], ['-depth / 2', 'front']] },
    },
    {
      name: 'foot', note: 'rubber feet', material: 'foot', parent: 'case',
      form: { type: 'box', size: ['width * 0.07', 'depth * 0.07', 0.003], bevel: 0.0006, segments: 1 }, at: ['width * 0.4', '-depth * 0.4', 0], repeat: [{ along: 2, step: [0, 'depth * 0.8', 0] }, { mirror: 'x' }],
    },
    {
      name: 'key', words: ['keycap', 'letter key'], note: 'letters and digits', material: 'key', follows: ['case'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 1.5', 'y0 + v * 4.5', 'ground'], repeat: [{ along: 12, step: ['u', 0, 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 2', 'y0 + v * 3.5', 'ground'], repeat: [{ along: 12, step: ['u', 0, 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 2.25', 'y0 + v * 2.5', 'ground'], repeat: [{ along: 11, step: ['u', 0, 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 2.75', 'y0 + v * 1.5', 'ground'], repeat: [{ along: 10, step: ['u', 0, 0] }] },
        { type: 'box', size: ['u * 6.15', 'kv', 'key_height'], taper: [0.96, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 6.88', 'y0 + v * 0.5', 'ground'] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 2.5', 'y0 + v * 5.8', 'ground'], repeat: [{ along: 4, step: ['u', 0, 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 11.5', 'y0 + v * 5.8', 'ground'], repeat: [{ along: 4, step: ['u', 0, 0] }] },
      ] },
      at: [0, '-depth / 2', 'front'], turn: ['slope', 0, 0],
    },
    {
      name: 'side_key', words: ['modifier', 'shift key', 'modifier key', 'function key'], note: 'shift, control, tab and function keys', material: 'side', follows: ['case', 'key'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 0.5', 'y0 + v * 4.5', 'ground'] },
        { type: 'box', size: ['u * 1.9', 'kv', 'key_height'], taper: [0.88, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 14', 'y0 + v * 4.5', 'ground'] },
        { type: 'box', size: ['u * 1.4', 'kv', 'key_height'], taper: [0.84, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 0.75', 'y0 + v * 3.5', 'ground'], repeat: [{ along: 2, step: ['u * 13.5', 0, 0] }] },
        { type: 'box', size: ['u * 1.65', 'kv', 'key_height'], taper: [0.86, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 0.88', 'y0 + v * 2.5', 'ground'] },
        { type: 'box', size: ['u * 2.15', 'kv', 'key_height'], taper: [0.89, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 1.13', 'y0 + v * 1.5', 'ground'] },
        { type: 'box', size: ['u * 2.65', 'kv', 'key_height'], taper: [0.91, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 13.63', 'y0 + v * 1.5', 'ground'] },
        { type: 'box', size: ['u * 1.15', 'kv', 'key_height'], taper: [0.8, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 0.63', 'y0 + v * 0.5', 'ground'], repeat: [{ along: 3, step: ['u * 1.25', 0, 0] }] },
        { type: 'box', size: ['u * 1.15', 'kv', 'key_height'], taper: [0.8, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 10.63', 'y0 + v * 0.5', 'ground'], repeat: [{ along: 4, step: ['u * 1.25', 0, 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 7', 'y0 + v * 5.8', 'ground'], repeat: [{ along: 4, step: ['u', 0, 0] }] },
      ] },
      at: [0, '-depth / 2', 'front'], turn: ['slope', 0, 0],
    },
    {
      name: 'accent', words: ['enter key', 'escape key', 'return key', 'accent key'], note: 'escape and enter', material: 'accent', follows: ['case', 'key'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 0.5', 'y0 + v * 5.8', 'ground'] },
        { type: 'box', size: ['u * 2.15', 'kv', 'key_height'], taper: [0.89, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 13.88', 'y0 + v * 2.5', 'ground'] },
      ] },
      at: [0, '-depth / 2', 'front'], turn: ['slope', 0, 0],
    },
    {
      name: 'arrows', words: ['arrow key', 'cursor key', 'navigation key'], note: 'arrows and the keys above them', when: { layout: 'full' }, material: 'side', follows: ['case', 'key'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 15.9', 'y0 + v * 3.5', 'ground'], repeat: [{ along: 3, step: ['u', 0, 0] }, { along: 2, step: [0, 'v', 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 15.9', 'y0 + v * 0.5', 'ground'], repeat: [{ along: 3, step: ['u', 0, 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 16.9', 'y0 + v * 1.5', 'ground'] },
      ] },
      at: [0, '-depth / 2', 'front'], turn: ['slope', 0, 0],
    },
    {
      name: 'numpad', words: ['number pad', 'number key'], note: 'number pad', when: { layout: 'full' }, material: 'key', follows: ['case', 'key'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 19.3', 'y0 + v * 1.5', 'ground'], repeat: [{ along: 3, step: ['u', 0, 0] }, { along: 4, step: [0, 'v', 0] }] },
        { type: 'box', size: ['u * 1.9', 'kv', 'key_height'], taper: [0.88, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 19.8', 'y0 + v * 0.5', 'ground'] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 21.3', 'y0 + v * 0.5', 'ground'] },
        { type: 'box', size: ['k', 'v * 1.9', 'key_height'], taper: [0.76, 0.88], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 22.3', 'y0 + v', 'ground'], repeat: [{ along: 2, step: [0, 'v * 2', 0] }] },
        { type: 'box', size: ['k', 'kv', 'key_height'], taper: [0.76, 0.78], bevel: 'key_height * 0.12', segments: 1, edges: 'top', at: ['x0 + u * 22.3', 'y0 + v * 4.5', 'ground'] },
      ] },
      at: [0, '-depth / 2', 'front'], turn: ['slope', 0, 0],
    },
    {
      name: 'light', words: ['led', 'lamp'], note: 'status lights', when: { layout: 'full' }, material: 'light', parent: 'case', follows: ['case'],
      form: { type: 'join', parts: [{ type: 'cylinder', radius: 'u * 0.14', height: 0.002, segments: 12, at: ['x0 + u * 19.8', 'y0 + v * 5.8', -0.001], repeat: [{ along: 3, step: ['u', 0, 0] }] }] },
      at: [0, '-depth / 2', 'front'], turn: ['slope', 0, 0],
    },
  ],
  briefs: ['a computer keyboard', 'a compact white keyboard with tall keys', 'a black keyboard with red accent keys and a number pad'],
});
