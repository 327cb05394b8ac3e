import { count, kind, length } from '../../kind.ts';

export const lampPost = kind({
  name: 'lamp post',
  group: 'architecture',
  words: ['lamp-post', 'lamppost', 'street lamp', 'streetlamp', 'streetlight', 'street light', 'street lantern', 'lantern post'],
  about: 'A cast-iron street lamp with a fluted post and glazed lanterns, or a modern one with a curved arm.',
  parameters: {
    height: length(3.6, 2, 9, 'ground to the top of the lantern', 'height'),
    lanterns: count(1, 1, 5, 'number of lanterns', 'lantern.count'),
    post_thickness: length(0.11, 0.06, 0.22, 'thickness of the post', 'post.thickness'),
    lantern_size: length(0.36, 0.22, 0.6, 'width of a lantern', 'lantern.width'),
  },
  derived: {
    size: 'lantern_size',
    tall: 'size * 1.9',
    seat: 'height - tall',
    arm: 'min(lanterns - 1, 1) * (size * 1.15 + 0.08)',
    pole: 'seat - min(lanterns - 1, 1) * 0.1',
    r: 'post_thickness / 2',
    bow: 'height * 0.2',
  },
  variants: { style: { classic: { words: ['victorian', 'old', 'old-fashioned', 'antique', 'gas', 'traditional', 'vintage'] }, modern: { words: ['curved', 'contemporary', 'highway', 'road'] } } },
  materials: { iron: 'cast iron #23302b', glass: 'frosted glass #fff3d6', light: 'light', steel: 'brushed steel' },
  main: ['iron', 'steel'],
  parts: [
    {
      name: 'base', words: ['foot', 'pedestal'], note: 'stepped foot with mouldings', when: { style: 'classic' }, material: 'iron',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 8, bevel: 0.01, profile: [[0, 0], ['r * 4.2', 0], ['r * 4.2', 0.09], ['r * 3.6', 0.12], ['r * 3.4', 'height * 0.1'], ['r * 2.6', 'height * 0.125'], [0, 'height * 0.125']] },
        { type: 'lathe', segments: 32, smooth: true, at: [0, 0, 'height * 0.12'], profile: [[0, 0], ['r * 2.5', 0], ['r * 2.9', 0.03], ['r * 2.5', 0.07], ['r * 1.7', 0.13], ['r * 1.35', 0.24], ['r * 1.5', 0.28], ['r * 1.2', 0.32], [0, 0.33]] },
      ] },
    },
    {
      name: 'post', words: ['pole', 'shaft', 'column'], note: 'fluted, tapering post with collars', when: { style: 'classic' }, material: 'iron',
      form: { type: 'join', parts: [
        { type: 'warped', taper: 0.72, of: { type: 'extrude', shape: { gear: 'r', teeth: 10, deep: 'r * 0.2' }, depth: 'pole - height * 0.1 - 0.05' } },
        { type: 'lathe', segments: 28, smooth: true, profile: [[0, 0], ['r * 0.8', 0], ['r * 1.3', 0.02], ['r * 1.3', 0.05], ['r * 0.9', 0.07], [0, 0.08]], at: [0, 0, 'pole * 0.42 - height * 0.1'] },
        { type: 'lathe', segments: 28, smooth: true, profile: [[0, 0], ['r * 0.7', 0], ['r * 1.25', 0.03], ['r * 0.75', 0.07], ['r * 0.85', 0.12], ['r * 1.9', 0.2], ['r * 1.9', 0.225], [0, 0.23]], at: [0, 0, 'pole - height * 0.1 - 0.225'] },
      ] },
      at: [0, 0, 'height * 0.1'],
    },
    {
      name: 'crossbar', words: ['ladder rest', 'ladder bar'], note: 'bar for the lamplighter’s ladder', when: { style: 'classic' }, material: 'iron', follows: ['post'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'r * 0.26', height: 'size * 1.7', segments: 12, at: ['size * -0.85', 0, 0], turn: [0, 90, 0] },
        { type: 'ball', size: ['r * 0.9', 'r * 0.9', 'r * 0.9'], segments: 14, at: ['size * 0.85', 0, 0], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 0, 'pole - size * 0.9 - 0.15'],
    },
    {
      name: 'arm', words: ['bracket', 'scroll'], note: 'scrolled arms that carry the lanterns', when: { style: 'classic' }, material: 'iron', follows: ['post', 'lantern'],
      form: { type: 'join', parts: [
        { type: 'tube', radius: 'r * 0.32', segments: 10, path: [[0, 0, -0.32], ['arm * 0.3', 0, -0.3], ['arm * 0.72', 0, -0.22], ['arm', 0, -0.08], ['arm', 0, 0.01]] },
        { type: 'tube', radius: 'r * 0.24', segments: 8, path: [[0, 0, -0.06], ['arm * 0.3', 0, -0.08], ['arm * 0.5', 0, -0.16], ['arm * 0.42', 0, -0.23], ['arm * 0.33', 0, -0.18], ['arm * 0.38', 0, -0.14]] },
        { type: 'lathe', segments: 20, bevel: 0.004, profile: [[0, 0], ['r * 0.5', 0], ['r * 1.1', 0.025], [0, 0.025]], at: ['arm', 0, -0.02] },
      ] },
      at: [0, 0, 'seat'], repeat: [{ around: 'lanterns * min(lanterns - 1, 1)' }],
    },
    {
      name: 'finial', note: 'spike on the post between several lanterns', when: { style: 'classic' }, material: 'iron', follows: ['post', 'lantern'],
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], ['r * 1.1', 0], ['r * 0.6', 0.05], ['r * 1.2', 0.12], ['r * 0.4', 0.2], ['r * 0.5', 0.24], [0, 0.36]] },
      at: [0, 0, 'pole - 0.01'], repeat: [{ along: 'min(lanterns - 1, 1)', step: [0, 0, 1] }],
    },
    {
      name: 'lantern', words: ['lamp', 'lamp head', 'head'], note: 'four-sided frame that widens upwards, with a vented roof', when: { style: 'classic' }, material: 'iron',
      form: { type: 'join', parts: [
        { type: 'box', size: ['size * 0.56', 'size * 0.56', 'size * 0.07'], bevel: 'size * 0.02', segments: 2, at: [0, 0, 'size * -0.02'] },
        { type: 'extrude', shape: { rect: ['size', 'size'] }, holes: [{ rect: ['size * 0.84', 'size * 0.84'] }], depth: 'size * 0.07', bevel: 'size * 0.015', at: [0, 0, 'size * 0.93'] },
        { type: 'tube', tip: 'flat', smooth: false, segments: 6, radius: 'size * 0.035', path: [['size * 0.24', 'size * 0.24', 'size * 0.02'], ['size * 0.45', 'size * 0.45', 'size * 0.96']], repeat: [{ around: 4 }] },
        { type: 'box', size: ['size * 0.99', 'size * 0.99', 'size * 0.36'], taper: [0.36, 0.36], bevel: 'size * 0.012', segments: 1, at: [0, 0, 'size * 0.985'] },
        { type: 'box', size: ['size * 0.3', 'size * 0.3', 'size * 0.16'], bevel: 'size * 0.012', segments: 1, at: [0, 0, 'size * 1.3'] },
        { type: 'box', size: ['size * 0.44', 'size * 0.44', 'size * 0.16'], taper: [0.24, 0.24], bevel: 'size * 0.012', segments: 1, at: [0, 0, 'size * 1.45'] },
        { type: 'lathe', segments: 16, smooth: true, profile: [[0, 0], ['size * 0.05', 0], ['size * 0.03', 'size * 0.06'], ['size * 0.075', 'size * 0.14'], ['size * 0.03', 'size * 0.22'], [0, 'size * 0.34']], at: [0, 0, 'tall - size * 0.34'] },
      ] },
      at: ['arm', 0, 'seat'], repeat: [{ around: 'lanterns' }],
    },
    {
      name: 'glass', words: ['pane'], note: 'frosted panes', when: { style: 'classic' }, material: 'glass', parent: 'lantern', follows: ['lantern'],
      form: { type: 'box', size: ['size * 0.46', 'size * 0.46', 'size * 0.92'], taper: [1.88, 1.88] },
      at: ['arm', 0, 'seat + size * 0.04'], repeat: [{ around: 'lanterns' }],
    },
    {
      name: 'bulb', words: ['light', 'light bulb', 'flame'], note: 'glowing bulb on the floor of the lantern', when: { style: 'classic' }, material: 'light', parent: 'lantern', follows: ['lantern'],
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], ['size * 0.07', 0], ['size * 0.07', 'size * 0.16'], ['size * 0.17', 'size * 0.42'], ['size * 0.12', 'size * 0.6'], [0, 'size * 0.66']] },
      at: ['arm', 0, 'seat + size * 0.02'], repeat: [{ around: 'lanterns' }],
    },
    {
      name: 'base', note: 'round foot with bolts', when: { style: 'modern' }, material: 'steel',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'r * 3', height: 0.03, bevel: 0.008, segments: 40 },
        { type: 'cylinder', radius: 'r * 1.6', height: 'height * 0.22', top: 'r * 1.5', bevel: 0.012, segments: 32 },
        { type: 'cylinder', radius: 'r * 0.3', height: 0.055, bevel: 0.005, segments: 6, at: ['r * 2.3', 0, 0], repeat: [{ around: 4, start: 45 }] },
      ] },
    },
    {
      name: 'post', note: 'tapering post that bows over the road', when: { style: 'modern' }, material: 'steel',
      form: { type: 'tube', segments: 24, per: 8, radius: ['r * 1.15', 'r * 1.05', 'r * 0.95', 'r * 0.85', 'r * 0.7', 'r * 0.55', 'r * 0.5'],
        path: [[0, 0, 'height * 0.1'], [0, 0, 'height * 0.4'], [0, 0, 'height * 0.7'], ['bow * 0.12', 0, 'height * 0.87'], ['bow * 0.5', 0, 'height * 0.97'], ['bow * 0.9', 0, 'height - r * 0.9'], ['bow * 1.25', 0, 'height - r * 0.8']] },
      repeat: [{ around: 'lanterns' }],
    },
    {
      name: 'lantern', note: 'flat lamp head', when: { style: 'modern' }, material: 'steel', follows: ['post'],
      form: { type: 'loft', axis: 'x', segments: 24, sections: [
        { at: [0, 0, 0], size: ['r', 'r'], round: 0.7 }, { at: ['size * 0.2', 0, 0], size: ['size * 0.5', 'r * 1.3'], round: 0.6 }, { at: ['size * 0.8', 0, 0], size: ['size * 0.72', 'r * 1.45'], round: 0.5 },
        { at: ['size * 1.5', 0, 0], size: ['size * 0.6', 'r * 1.1'], round: 0.5 }, { at: ['size * 1.75', 0, 0], size: ['size * 0.3', 'r * 0.5'], round: 0.6 }] },
      at: ['bow * 1.2', 0, 'height - r * 0.725'], repeat: [{ around: 'lanterns' }],
    },
    {
      name: 'bulb', note: 'light panel under the head', when: { style: 'modern' }, material: 'light', parent: 'lantern', follows: ['lantern', 'post'],
      form: { type: 'cushion', size: ['size * 1.05', 'size * 0.5', 'r * 0.8'], soft: 0.3, corner: 0.4, segments: 24 },
      at: ['bow * 1.2 + size * 0.95', 0, 'height - r * 2'], repeat: [{ around: 'lanterns' }],
    },
  ],
  briefs: ['a victorian street lamp with three lanterns', 'a black lamp post 4 m tall', 'a modern curved streetlight'],
});
