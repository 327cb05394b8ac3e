import { count, kind, length } from '../../kind.ts';

export const window = kind({
  name: 'window',
  group: 'architecture',
  words: ['casement window', 'sash window', 'window frame', 'glass window'],
  about: 'A framed window with glazing bars, glass, a sill and a handle.',
  parameters: {
    height: length(1.35, 0.4, 4, 'sill to the top of the frame', 'height'),
    width: length(1.1, 0.4, 4, 'width of the sill', 'width'),
    columns: count(2, 1, 8, 'panes side by side'),
    rows: count(3, 1, 8, 'panes one over the other'),
    frame_width: length(0.075, 0.03, 0.14, 'width of the frame', 'frame.width'),
    frame_depth: length(0.09, 0.05, 0.25, 'depth of the frame', 'frame.depth'),
    bar: length(0.024, 0.01, 0.06, 'thickness of the glazing bars', 'muntin.thickness'),
  },
  derived: {
    outer: 'width - 0.08',
    low: 0.045,
    tall: 'height - low + 0.002',
    inner_width: 'outer - frame_width * 2',
    inner_height: 'tall - frame_width * 2',
    pane_width: 'inner_width / columns',
    pane_height: 'inner_height / rows',
    middle: 'low + tall / 2 - 0.002',
    arch: 'outer / 2',
    arch_in: 'outer / 2 - frame_width',
    shoulder: 'max(tall - arch, tall * 0.3)',
    lift: '(tall - shoulder) / arch',
    lift_in: '(tall - shoulder - frame_width) / arch_in',
  },
  options: {
    shutters: { words: ['shutter', 'window shutter'], on: false },
    flower_box: { words: ['flower box', 'window box', 'planter'], on: false, about: 'a box of flowers under the sill' },
    handle: { words: ['handle', 'latch'], on: true },
  },
  variants: { frame: { square: { words: ['rectangular', 'straight'] }, arched: { words: ['round', 'rounded', 'arch', 'church', 'gothic'] } } },
  materials: { frame: 'painted wood #f3efe6', glass: 'glass', metal: 'brass', shutter: 'painted wood #4b7360', box: 'terracotta', leaves: 'foliage', petals: 'petals #d8405c' },
  main: ['frame'],
  parts: [
    {
      name: 'frame', words: ['casing', 'jamb'], note: 'outer frame with a raised inner moulding', when: { frame: 'square' }, material: 'frame',
      form: {
        type: 'join', parts: [
          { type: 'extrude', plane: 'xz', shape: { rect: ['outer', 'tall'] }, holes: [{ rect: ['outer - frame_width', 'tall - frame_width'] }], depth: 'frame_depth', bevel: 'frame_width * 0.07' },
          { type: 'extrude', plane: 'xz', shape: { rect: ['outer - frame_width * 0.8', 'tall - frame_width * 0.8'] }, holes: [{ rect: ['inner_width', 'inner_height'] }], depth: 'frame_depth * 0.66', bevel: 'frame_width * 0.1' },
        ],
      },
      at: [0, 0, 'middle'],
    },
    {
      name: 'frame', note: 'outer frame with a round head', when: { frame: 'arched' }, material: 'frame',
      form: {
        type: 'extrude', plane: 'xz', depth: 'frame_depth', bevel: 'frame_width * 0.12',
        shape: [['-arch', 0], ['arch', 0], ['arch', 'shoulder'], ['arch * 0.966', 'shoulder + arch * lift * 0.259'], ['arch * 0.866', 'shoulder + arch * lift * 0.5'], ['arch * 0.707', 'shoulder + arch * lift * 0.707'], ['arch * 0.5', 'shoulder + arch * lift * 0.866'],
          ['arch * 0.259', 'shoulder + arch * lift * 0.966'], [0, 'tall'], ['arch * -0.259', 'shoulder + arch * lift * 0.966'], ['arch * -0.5', 'shoulder + arch * lift * 0.866'], ['arch * -0.707', 'shoulder + arch * lift * 0.707'],
          ['arch * -0.866', 'shoulder + arch * lift * 0.5'], ['arch * -0.966', 'shoulder + arch * lift * 0.259'], ['-arch', 'shoulder']],
        holes: [[['-arch_in', 'frame_width'], ['arch_in', 'frame_width'], ['arch_in', 'shoulder'], ['arch_in * 0.966', 'shoulder + arch_in * lift_in * 0.259'], ['arch_in * 0.866', 'shoulder + arch_in * lift_in * 0.5'],
          ['arch_in * 0.707', 'shoulder + arch_in * lift_in * 0.707'], ['arch_in * 0.5', 'shoulder + arch_in * lift_in * 0.866'], ['arch_in * 0.259', 'shoulder + arch_in * lift_in * 0.966'], [0, 'tall - frame_width'],
          ['arch_in * -0.259', 'shoulder + arch_in * lift_in * 0.966'], ['arch_in * -0.5', 'shoulder + arch_in * lift_in * 0.866'], ['arch_in * -0.707', 'shoulder + arch_in * lift_in * 0.707'], ['arch_in * -0.866', 'shoulder + arch_in * lift_in * 0.5'],
          ['arch_in * -0.966', 'shoulder + arch_in * lift_in * 0.259'], ['-arch_in', 'shoulder']]],
      },
      at: [0, 0, 'low - 0.002'],
    },
    {
      name: 'sill', words: ['window sill', 'ledge'], note: 'sloping sill with a drip', material: 'frame', follows: ['frame'],
      form: { type: 'box', size: ['width', 'frame_depth + 0.11', 0.045], bevel: 0.012, segments: 3, edges: 'top' },
      at: [0, -0.03, 0],
    },
    {
      name: 'muntin', words: ['glazing bar', 'bar', 'mullion', 'grille'], note: 'glazing bars', when: { frame: 'square' }, material: 'frame', follows: ['frame'],
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['min(bar, pane_width * 0.3)', 'frame_depth * 0.4', 'inner_height + 0.01'], bevel: 'bar * 0.2', segments: 2, at: [0, 0, 'inner_height / -2 - 0.005'], repeat: [{ along: 'columns - 1', step: ['pane_width', 0, 0], centred: true }] },
          { type: 'box', size: ['inner_width + 0.01', 'frame_depth * 0.37', 'min(bar, pane_height * 0.3)'], bevel: 'bar * 0.2', segments: 2, at: [0, 0, 'min(bar, pane_height * 0.3) / -2'], repeat: [{ along: 'rows - 1', step: [0, 0, 'pane_height'], centred: true }] },
          { type: 'extrude', plane: 'xz', shape: { rect: ['inner_width + 0.012', 'inner_height + 0.012'] }, holes: [{ rect: ['inner_width - bar', 'inner_height - bar'] }], depth: 'frame_depth * 0.42', bevel: 'bar * 0.12' },
        ],
      },
      at: [0, 0, 'middle'],
    },
    {
      name: 'muntin', note: 'glazing bars up to the round head', when: { frame: 'arched' }, material: 'frame', follows: ['frame'],
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['bar', 'frame_depth * 0.4', 'tall - frame_width * 2 + 0.02'], bevel: 'bar * 0.2', segments: 2, at: [0, 0, 'frame_width - 0.01'] },
          { type: 'box', size: ['inner_width + 0.01', 'frame_depth * 0.37', 'bar'], bevel: 'bar * 0.2', segments: 2, at: [0, 0, 'frame_width + (shoulder - frame_width) / max(rows - 1, 1) - bar / 2'],
            repeat: [{ along: 'max(rows - 1, 1)', step: [0, 0, '(shoulder - frame_width) / max(rows - 1, 1)'] }] },
          { type: 'box', size: ['bar * 0.9', 'frame_depth * 0.34', 'sqrt(arch_in * arch_in + arch_in * arch_in * lift_in * lift_in) * 0.707 + 0.01'], bevel: 'bar * 0.2', segments: 2, at: [0, 0, 'shoulder'],
            turn: [0, 'atan2(1, lift_in)', 0], repeat: [{ mirror: 'x' }] },
        ],
      },
      at: [0, 0, 'low - 0.002'],
    },
    {
      name: 'glass', words: ['pane', 'window pane'], note: 'sheet of glass', when: { frame: 'square' }, material: 'glass', follows: ['frame'],
      form: { type: 'box', size: ['inner_width + 0.014', 0.006, 'inner_height + 0.014'] },
      at: [0, 0, 'middle - inner_height / 2 - 0.007'],
    },
    {
      name: 'glass', note: 'sheet of glass with a round head', when: { frame: 'arched' }, material: 'glass', follows: ['frame'],
      form: {
        type: 'extrude', plane: 'xz', depth: 0.006,
        shape: [['-arch_in - 0.006', 'frame_width - 0.006'], ['arch_in + 0.006', 'frame_width - 0.006'], ['arch_in + 0.006', 'shoulder'], ['arch_in * 0.966 + 0.005', 'shoulder + arch_in * lift_in * 0.259 + 0.002'],
          ['arch_in * 0.866 + 0.005', 'shoulder + arch_in * lift_in * 0.5 + 0.003'], ['arch_in * 0.707 + 0.004', 'shoulder + arch_in * lift_in * 0.707 + 0.004'], ['arch_in * 0.5 + 0.003', 'shoulder + arch_in * lift_in * 0.866 + 0.005'],
          ['arch_in * 0.259', 'shoulder + arch_in * lift_in * 0.966 + 0.006'], [0, 'tall - frame_width + 0.006'], ['arch_in * -0.259', 'shoulder + arch_in * lift_in * 0.966 + 0.006'], ['arch_in * -0.5 - 0.003', 'shoulder + arch_in * lift_in * 0.866 + 0.005'],
          ['arch_in * -0.707 - 0.004', 'shoulder + arch_in * lift_in * 0.707 + 0.004'], ['arch_in * -0.866 - 0.005', 'shoulder + arch_in * lift_in * 0.5 + 0.003'], ['arch_in * -0.966 - 0.005', 'shoulder + arch_in * lift_in * 0.259 + 0.002'],
          ['-arch_in - 0.006', 'shoulder']],
      },
      at: [0, 0, 'low - 0.002'],
    },
    {
      name: 'handle', words: ['latch'], note: 'turning handle on the frame', when: { handle: true }, material: 'metal', follows: ['frame'],
      form: {
        type: 'join', parts: [
          { type: 'box', size: [0.024, 0.01, 0.07], bevel: 0.004, segments: 2, at: [0, 0, -0.035] },
          { type: 'tube', radius: 0.007, segments: 10, path: [[0, 0, 0], [0, -0.032, 0], [0, -0.036, -0.03], [0, -0.036, -0.095]] },
        ],
      },
      at: ['outer / 2 - frame_width * 0.26', 'frame_depth * -0.5 + 0.003', 'low + tall * 0.42'],
    },
    {
      name: 'shutter', note: 'louvred shutters on both sides', when: { shutters: true }, material: 'shutter', follows: ['frame'],
      form: {
        type: 'join', parts: [
          { type: 'extrude', plane: 'xz', shape: { rect: ['outer * 0.48', 'tall'] }, holes: [{ rect: ['outer * 0.48 - 0.1', 'tall - 0.12'] }], depth: 0.035, bevel: 0.006 },
          { type: 'box', size: ['outer * 0.48 - 0.08', 0.01, '(tall - 0.1) / 13'], turn: [-28, 0, 0], at: [0, 0, '(tall - 0.12) / 13 / -2'], repeat: [{ along: 13, step: [0, 0, '(tall - 0.12) / 13'], centred: true }] },
        ],
      },
      at: ['outer * 0.74 - 0.003', 'frame_depth * -0.2', 'middle'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'flower_box', words: ['window box', 'planter', 'box'], note: 'clay trough hung under the front of the sill', when: { flower_box: true }, material: 'box',
      form: { type: 'box', size: ['width * 0.86', 0.17, 0.16], bevel: 0.012, segments: 2 },
      at: [0, 'frame_depth / -2 - 0.165', 0],
    },
    {
      name: 'leaves', words: ['plant'], note: 'green of the flowers', when: { flower_box: true }, parent: 'flower_box', material: 'leaves',
      form: { type: 'join', parts: [
        { type: 'rock', size: ['width * 0.82', 0.16, 0.1], rough: 0.5, seed: 3, detail: 3 },
        { type: 'scatter', of: { type: 'leaf', length: 0.075, width: 0.035, segments: 3 }, count: 90, size: ['width * 0.74', 0.13, 0.1], upper: true, seed: 4, at: [0, 0, 0.045] },
      ] },
      at: [0, 'frame_depth / -2 - 0.165', 0.135],
    },
    {
      name: 'flower', words: ['blossom'], note: 'blossoms', when: { flower_box: true }, parent: 'flower_box', material: 'petals',
      form: { type: 'scatter', of: { type: 'rock', size: [0.045, 0.03, 0.045], rough: 0.5, detail: 2 }, count: 26, size: ['width * 0.8', 0.18, 0.17], upper: true, seed: 9 },
      at: [0, 'frame_depth / -2 - 0.165', 0.17],
    },
  ],
  briefs: ['a white window with four rows of panes', 'an arched wooden window with a brass handle', 'a blue window with shutters and a flower box, 1.2 m wide'],
});
