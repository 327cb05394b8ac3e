import { angle, kind, length } from '../../kind.ts';

export const cheese = kind({
  name: 'cheese',
  group: 'food',
  words: ['cheese wedge', 'wedge of cheese', 'swiss cheese', 'emmental', 'gouda', 'cheddar', 'piece of cheese', 'cheese wheel'],
  about: 'A wedge of cheese with holes and a rind, or a whole wheel with a piece cut out.',
  parameters: {
    height: length(0.07, 0.02, 0.4, 'height of the cheese', 'height'),
    size: length(0.15, 0.05, 0.6, 'from the point to the rind', 'body.length'),
    spread: angle(46, 24, 75, 'angle of the wedge'),
    rind_thickness: length(0.005, 0.0015, 0.02, 'thickness of the rind', 'rind.thickness'),
  },
  derived: {
    edge: 'spread / 2', hole: 'min(height, size * sin(edge)) * 0.2', rind: 'min(rind_thickness, size * 0.06)', outer: 'size + rind', inner: 'size - rind * 0.4', soft: 'height * 0.1',
  },
  options: {
    holes: { words: ['hole', 'holes'], on: true },
    rind: { words: ['rind', 'crust', 'wax'], on: true },
    crumbs: { words: ['crumb', 'crumbs', 'bits'], on: true, about: 'crumbs that fell off' },
  },
  variants: { form: { wedge: { words: ['piece', 'triangular', 'slice'] }, wheel: { words: ['whole', 'round', 'circular'] } } },
  materials: { cheese: 'cheese', rind: 'wax #c9452f' },
  main: ['cheese'],
  parts: [
    {
      name: 'body', words: ['wedge', 'cheese', 'piece'], note: 'wedge, its point to the front, with holes', when: { form: 'wedge', holes: true }, material: 'cheese',
      form: {
        type: 'cut',
        of: { type: 'extrude', depth: 'height', shape: [[0, 'size * -0.5'], ['size * sin(edge * 1)', 'size * cos(edge * 1) - size * 0.5'], ['size * sin(edge * 0.75)', 'size * cos(edge * 0.75) - size * 0.5'], ['size * sin(edge * 0.5)', 'size * cos(edge * 0.5) - size * 0.5'], ['size * sin(edge * 0.25)', 'size * cos(edge * 0.25) - size * 0.5'], ['size * sin(edge * 0)', 'size * cos(edge * 0) - size * 0.5'], ['size * sin(edge * -0.25)', 'size * cos(edge * -0.25) - size * 0.5'], ['size * sin(edge * -0.5)', 'size * cos(edge * -0.5) - size * 0.5'], ['size * sin(edge * -0.75)', 'size * cos(edge * -0.75) - size * 0.5'], ['size * sin(edge * -1)', 'size * cos(edge * -1) - size * 0.5']] },
        by: [
          { type: 'ball', size: ['hole * 1.5', 'hole * 1.5', 'hole * 1.425'], segments: 20, at: ['size * 0.46 * sin(edge * 1.02)', 'size * 0.46 * cos(edge) - size * 0.5', 'height * 0.68'] },
          { type: 'ball', size: ['hole * 2.2', 'hole * 2.2', 'hole * 2.09'], segments: 20, at: ['size * 0.64 * sin(edge * 0.98)', 'size * 0.64 * cos(edge) - size * 0.5', 'height * 0.3'] },
          { type: 'ball', size: ['hole * 1.9', 'hole * 1.9', 'hole * 1.805'], segments: 20, at: ['size * 0.84 * sin(edge * 1.01)', 'size * 0.84 * cos(edge) - size * 0.5', 'height * 0.66'] },
          { type: 'ball', size: ['hole * 1.1', 'hole * 1.1', 'hole * 1.045'], segments: 20, at: ['size * 0.34 * sin(edge * 1)', 'size * 0.34 * cos(edge) - size * 0.5', 'height * 0.26'] },
          { type: 'ball', size: ['hole * 1', 'hole * 1', 'hole * 0.95'], segments: 20, at: ['size * 0.9 * sin(edge * 0.99)', 'size * 0.9 * cos(edge) - size * 0.5', 'height * 0.2'] },
          { type: 'ball', size: ['hole * 2', 'hole * 2', 'hole * 1.9'], segments: 20, at: ['size * 0.5 * sin(edge * -1)', 'size * 0.5 * cos(edge) - size * 0.5', 'height * 0.4'] },
          { type: 'ball', size: ['hole * 1.6', 'hole * 1.6', 'hole * 1.52'], segments: 20, at: ['size * 0.75 * sin(edge * -1)', 'size * 0.75 * cos(edge) - size * 0.5', 'height * 0.7'] },
          { type: 'ball', size: ['hole * 1.2', 'hole * 1.2', 'hole * 1.14'], segments: 20, at: ['size * 0.85 * sin(edge * -0.99)', 'size * 0.85 * cos(edge) - size * 0.5', 'height * 0.25'] },
          { type: 'ball', size: ['hole * 1.7', 'hole * 1.7', 'hole * 1.615'], segments: 20, at: ['size * 0.55 * sin(edge * 0.1)', 'size * 0.55 * cos(edge) - size * 0.5', 'height * 1.02'] },
          { type: 'ball', size: ['hole * 1.3', 'hole * 1.3', 'hole * 1.235'], segments: 20, at: ['size * 0.8 * sin(edge * -0.35)', 'size * 0.8 * cos(edge) - size * 0.5', 'height * 0.99'] },
          { type: 'ball', size: ['hole * 1.4', 'hole * 1.4', 'hole * 1.33'], segments: 20, at: ['size * 0.82 * sin(edge * 0.45)', 'size * 0.82 * cos(edge) - size * 0.5', 'height * 1.02'] },
          { type: 'ball', size: ['hole * 1', 'hole * 1', 'hole * 0.95'], segments: 20, at: ['size * 0.35 * sin(edge * -0.2)', 'size * 0.35 * cos(edge) - size * 0.5', 'height * 1.01'] },
        ],
      },
    },
    {
      name: 'body', words: ['wedge', 'cheese', 'piece'], note: 'wedge, its point to the front', when: { form: 'wedge', holes: false }, material: 'cheese',
      form: { type: 'extrude', depth: 'height', bevel: 'height * 0.05', shape: [[0, 'size * -0.5'], ['size * sin(edge * 1)', 'size * cos(edge * 1) - size * 0.5'], ['size * sin(edge * 0.75)', 'size * cos(edge * 0.75) - size * 0.5'], ['size * sin(edge * 0.5)', 'size * cos(edge * 0.5) - size * 0.5'], ['size * sin(edge * 0.25)', 'size * cos(edge * 0.25) - size * 0.5'], ['size * sin(edge * 0)', 'size * cos(edge * 0) - size * 0.5'], ['size * sin(edge * -0.25)', 'size * cos(edge * -0.25) - size * 0.5'], ['size * sin(edge * -0.5)', 'size * cos(edge * -0.5) - size * 0.5'], ['size * sin(edge * -0.75)', 'size * cos(edge * -0.75) - size * 0.5'], ['size * sin(edge * -1)', 'size * cos(edge * -1) - size * 0.5']] },
    },
    {
      name: 'rind', words: ['crust', 'wax'], note: 'rind on the outer side', when: { form: 'wedge', rind: true }, material: 'rind',
      form: {
        type: 'extrude', depth: 'height * 0.99', bevel: 'rind * 0.35',
        shape: [['outer * sin(edge * 0.97)', 'outer * cos(edge * 0.97) - size * 0.5'], ['outer * sin(edge * 0.72)', 'outer * cos(edge * 0.72) - size * 0.5'], ['outer * sin(edge * 0.48)', 'outer * cos(edge * 0.48) - size * 0.5'], ['outer * sin(edge * 0.24)', 'outer * cos(edge * 0.24) - size * 0.5'], ['outer * sin(edge * 0)', 'outer * cos(edge * 0) - size * 0.5'], ['outer * sin(edge * -0.24)', 'outer * cos(edge * -0.24) - size * 0.5'], ['outer * sin(edge * -0.48)', 'outer * cos(edge * -0.48) - size * 0.5'], ['outer * sin(edge * -0.72)', 'outer * cos(edge * -0.72) - size * 0.5'], ['outer * sin(edge * -0.97)', 'outer * cos(edge * -0.97) - size * 0.5'], ['inner * sin(edge * -0.97)', 'inner * cos(edge * -0.97) - size * 0.5'], ['inner * sin(edge * -0.72)', 'inner * cos(edge * -0.72) - size * 0.5'], ['inner * sin(edge * -0.48)', 'inner * cos(edge * -0.48) - size * 0.5'], ['inner * sin(edge * -0.24)', 'inner * cos(edge * -0.24) - size * 0.5'], ['inner * sin(edge * 0)', 'inner * cos(edge * 0) - size * 0.5'], ['inner * sin(edge * 0.24)', 'inner * cos(edge * 0.24) - size * 0.5'], ['inner * sin(edge * 0.48)', 'inner * cos(edge * 0.48) - size * 0.5'], ['inner * sin(edge * 0.72)', 'inner * cos(edge * 0.72) - size * 0.5'], ['inner * sin(edge * 0.97)', 'inner * cos(edge * 0.97) - size * 0.5']],
      },
      at: [0, 0, 'height * 0.005'],
    },
    {
      name: 'crumbs', words: ['crumb', 'bit'], note: 'crumbs in front of the cheese', when: { form: 'wedge', crumbs: true }, material: 'cheese',
      form: {
        type: 'join',
        parts: [
          { type: 'rock', size: ['height * 0.2', 'height * 0.16', 'height * 0.13'], rough: 0.4, seed: 2, detail: 2, chips: 5, at: ['size * 0.26', 'size * -0.36', 0], turn: [0, 0, 20] },
          { type: 'rock', size: ['height * 0.12', 'height * 0.13', 'height * 0.09'], rough: 0.4, seed: 5, detail: 2, chips: 5, at: ['size * 0.17', 'size * -0.47', 0] },
          { type: 'rock', size: ['height * 0.09', 'height * 0.08', 'height * 0.07'], rough: 0.4, seed: 7, detail: 2, chips: 5, at: ['size * 0.37', 'size * -0.2', 0] },
        ],
      },
    },
    {
      name: 'rind', words: ['crust', 'wax', 'wheel'], note: 'wheel in its wax, a wedge cut out', when: { form: 'wheel' }, material: 'rind',
      form: {
        type: 'cut',
        of: { type: 'lathe', bevel: 'height * 0.3', segments: 72, profile: [[0, 0], ['size * 0.95', 0], ['size', 'height * 0.35'], ['size', 'height * 0.65'], ['size * 0.95', 'height'], [0, 'height']] },
        by: [{ type: 'extrude', shape: [[0, 0], ['size * 1.6 * sin(30 - edge)', 'size * -1.6 * cos(30 - edge)'], ['size * 1.8 * sin(30)', 'size * -1.8 * cos(30)'], ['size * 1.6 * sin(30 + edge)', 'size * -1.6 * cos(30 + edge)']], depth: 'height * 1.4', at: [0, 0, 'height * -0.2'] }],
      },
    },
    {
      name: 'body', words: ['cheese', 'inside'], note: 'cheese inside the wax', when: { form: 'wheel' }, material: 'cheese',
      form: {
        type: 'cut',
        of: { type: 'lathe', bevel: 'height * 0.25', segments: 72, profile: [[0, 'rind'], ['size * 0.95 - rind', 'rind'], ['size - rind', 'height * 0.36'], ['size - rind', 'height * 0.64'], ['size * 0.95 - rind', 'height - rind'], [0, 'height - rind']] },
        by: [{ type: 'extrude', shape: [['size * 0.02 * sin(30)', 'size * -0.02 * cos(30)'], ['size * 1.6 * sin(30 - edge * 0.985)', 'size * -1.6 * cos(30 - edge * 0.985)'], ['size * 1.8 * sin(30)', 'size * -1.8 * cos(30)'], ['size * 1.6 * sin(30 + edge * 0.985)', 'size * -1.6 * cos(30 + edge * 0.985)']], depth: 'height * 1.4', at: [0, 0, 'height * -0.2'] }],
      },
    },
    {
      name: 'label', words: ['sticker', 'stamp'], note: 'round label on top of the wheel', when: { form: 'wheel' }, material: 'cheese',
      form: { type: 'join', parts: [{ type: 'extrude', depth: 'height * 0.03', shape: { star: 'size * 0.3', inner: 'size * 0.25', points: 16 }, holes: [{ circle: 'size * 0.2', segments: 32 }] }, { type: 'cylinder', radius: 'size * 0.15', height: 'height * 0.03', segments: 32 }] },
      at: ['size * -0.25', 'size * 0.42', 'height * 0.985'],
    },
  ],
  briefs: ['a round cheese in red wax', 'a big piece of cheddar without holes, 10 cm tall'],
});
