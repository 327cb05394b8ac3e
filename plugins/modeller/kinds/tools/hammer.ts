import { kind, length } from '../../kind.ts';

export const hammer = kind({
  name: 'hammer',
  group: 'tools',
  words: ['claw hammer', 'sledgehammer', 'sledge hammer', 'mallet', 'carpenter hammer', 'wooden mallet'],
  about: 'A hammer lying on its side: steel head, waisted wooden handle.',
  parameters: {
    length: length(0.33, 0.15, 1.2, 'butt of the handle to the top of the head', 'width'),
    head_length: length(0.13, 0.06, 0.3, 'face to claw', 'head.length'),
    head_thickness: length(0.032, 0.018, 0.11, 'thickness of the head', 'head.thickness'),
    handle_thickness: length(0.034, 0.018, 0.06, 'thickness of the handle at the grip', 'handle.thickness'),
  },
  derived: {
    lift: 'head_thickness / 2',
    head_z: 'length - head_thickness / 2 - 0.004',
    slim: 'min(handle_thickness * 0.76, head_thickness * 0.96)',
    neck: 'min(handle_thickness * 0.62, head_thickness * 0.7)',
  },
  options: {
    grip: { words: ['rubber grip', 'sleeve', 'rubber handle', 'soft grip'], on: false, about: 'a rubber sleeve on the handle' },
  },
  variants: {
    head: {
      claw: { words: ['clawed', 'carpenter'] },
      ball: { words: ['ball peen', 'ball-peen', 'engineer', 'round'], set: { head_length: 0.11, head_thickness: 0.034 } },
      sledge: { words: ['sledgehammer', 'sledge hammer', 'heavy', 'double faced'], set: { length: 0.8, head_length: 0.17, head_thickness: 0.066, handle_thickness: 0.04 } },
      mallet: { words: ['wooden mallet', 'joiner'], set: { head_length: 0.15, head_thickness: 0.085, handle_thickness: 0.036 } },
    },
  },
  materials: { head: 'gunmetal', face: 'steel', wood: 'oak', mallet: 'birch', grip: 'rubber' },
  main: ['wood', 'mallet'],
  parts: [
    {
      name: 'head', note: 'cheeks and neck of a claw hammer', when: { head: 'claw' }, material: 'head',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 24, sections: [
          { at: [0, '-head_length * 0.17', 0], size: ['head_thickness * 0.7', 'head_thickness * 0.72'], round: 0.4 }, { at: [0, '-head_length * 0.05', 0], size: ['head_thickness * 0.86', 'head_thickness'], round: 0.25 },
          { at: [0, '0', 0], size: ['head_thickness * 0.9', 'head_thickness'], round: 0.2 },
          { at: [0, 'head_length * 0.1', 0], size: ['head_thickness * 0.86', 'head_thickness * 0.94'], round: 0.25 }, { at: [0, 'head_length * 0.16', 0], size: ['head_thickness * 0.82', 'head_thickness * 0.8'], round: 0.3 }] },
        { type: 'lathe', segments: 32, bevel: 'head_thickness * 0.1', turn: [90, 0, 0], profile: [[0, 0], ['head_thickness * 0.3', 0], ['head_thickness * 0.3', 'head_length * 0.25'], ['head_thickness * 0.46', 'head_length * 0.31'], ['head_thickness * 0.46', 'head_length * 0.37'], [0, 'head_length * 0.37']] },
      ] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'head', note: 'ball-peen head', when: { head: 'ball' }, material: 'head',
      form: { type: 'lathe', segments: 40, bevel: 'head_thickness * 0.08', profile: [[0, '-head_length * 0.3'], ['head_thickness * 0.26', '-head_length * 0.3'], ['head_thickness * 0.28', '-head_length * 0.22'], ['head_thickness * 0.48', '-head_length * 0.14'],
        ['head_thickness * 0.5', '-head_length * 0.1'], ['head_thickness * 0.5', 'head_length * 0.1'], ['head_thickness * 0.48', 'head_length * 0.14'], ['head_thickness * 0.32', 'head_length * 0.2'], ['head_thickness * 0.32', 'head_length * 0.26'], ['head_thickness * 0.46', 'head_length * 0.32'],
        ['head_thickness * 0.46', 'head_length * 0.37'], [0, 'head_length * 0.37']] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [90, 0, 0],
    },
    {
      name: 'head', note: 'eight-sided block', when: { head: 'sledge' }, material: 'head',
      form: { type: 'box', size: ['head_thickness', 'head_thickness', 'head_length * 0.88'], bevel: 'head_thickness * 0.24', edges: 'upright', segments: 1 },
      at: ['-length / 2 + head_z', '-head_length * 0.44', 'lift'], turn: [-90, 0, 0],
    },
    {
      name: 'head', note: 'wooden mallet head with slanting faces', when: { head: 'mallet' }, material: 'mallet',
      form: { type: 'loft', axis: 'y', segments: 40, smooth: false, sections: [
        { at: [0, '-head_length / 2', 0], size: ['head_thickness * 0.93', 'head_thickness * 0.9'], round: 0.14 }, { at: [0, '-head_length * 0.475', 0], size: ['head_thickness', 'head_thickness * 0.97'], round: 0.14 }, { at: [0, 0, 0], size: ['head_thickness', 'head_thickness'], round: 0.14 },
        { at: [0, 'head_length * 0.475', 0], size: ['head_thickness', 'head_thickness * 0.97'], round: 0.14 }, { at: [0, 'head_length / 2', 0], size: ['head_thickness * 0.93', 'head_thickness * 0.9'], round: 0.14 }] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'face', words: ['poll', 'striking face'], note: 'polished striking face', when: { head: ['claw', 'ball'] }, material: 'face', parent: 'head', follows: ['head'],
      form: { type: 'lathe', segments: 40, bevel: 'head_thickness * 0.06', profile: [[0, 0], ['head_thickness * 0.5', 0], ['head_thickness * 0.5', 'head_length * 0.1'], ['head_thickness * 0.44', 'head_length * 0.125'], [0, 'head_length * 0.135']] },
      at: ['-length / 2 + head_z', '-head_length * 0.35', 'lift'], turn: [90, 0, 0],
    },
    {
      name: 'face', note: 'polished striking faces at both ends', when: { head: 'sledge' }, material: 'face', parent: 'head', follows: ['head'],
      form: { type: 'box', size: ['head_thickness * 0.94', 'head_thickness * 0.94', 'head_length * 0.09'], bevel: 'head_thickness * 0.22', edges: 'upright', segments: 1 },
      at: ['-length / 2 + head_z', '-head_length * 0.41', 'lift'], turn: [90, 0, 0], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'claw', words: ['prong', 'nail puller'], note: 'two curved prongs', when: { head: 'claw' }, material: 'face', parent: 'head', follows: ['head'],
      form: { type: 'join', parts: [{ type: 'loft', axis: 'y', segments: 16, per: 5, repeat: [{ mirror: 'x' }], sections: [
        { at: ['head_thickness * 0.215', 'head_length * 0.09', 0], size: ['head_thickness * 0.4', 'head_thickness * 0.8'], round: 0.35 }, { at: ['head_thickness * 0.24', 'head_length * 0.28', '-head_length * 0.015'], size: ['head_thickness * 0.38', 'head_thickness * 0.56'], round: 0.35 },
        { at: ['head_thickness * 0.27', 'head_length * 0.44', '-head_length * 0.085'], size: ['head_thickness * 0.34', 'head_thickness * 0.36'], round: 0.35 }, { at: ['head_thickness * 0.29', 'head_length * 0.58', '-head_length * 0.21'], size: ['head_thickness * 0.26', 'head_thickness * 0.1'], round: 0.35 }] }] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'peen', words: ['ball'], note: 'ball of the peen', when: { head: 'ball' }, material: 'face', parent: 'head', follows: ['head'],
      form: { type: 'ball', size: ['head_thickness * 0.84', 'head_thickness * 0.84', 'head_thickness * 0.84'], segments: 32 },
      at: ['-length / 2 + head_z', 'head_length * 0.3 + head_thickness * 0.26', 'lift'],
    },
    {
      name: 'handle', words: ['shaft', 'haft'], note: 'waisted handle, wedged into the eye', material: 'wood', follows: ['head'],
      form: { type: 'loft', axis: 'z', segments: 28, per: 4, sections: [
        { at: [0, 0, 0], size: ['slim * 0.7', 'handle_thickness * 0.72'], round: 0.8 }, { at: [0, 0, 'length * 0.015'], size: ['slim * 0.95', 'handle_thickness * 1.02'], round: 0.8 }, { at: [0, 0, 'length * 0.12'], size: ['slim', 'handle_thickness * 1.04'], round: 0.8 },
        { at: [0, 0, 'length * 0.32'], size: ['slim', 'handle_thickness'], round: 0.8 }, { at: [0, 0, 'length * 0.62'], size: ['neck', 'handle_thickness * 0.7'], round: 0.85 },
        { at: [0, 0, 'max(length - head_thickness * 1.25, length * 0.7)'], size: ['neck', 'min(handle_thickness * 0.8, head_length * 0.24)'], round: 0.8 }, { at: [0, 0, 'length - 0.001'], size: ['neck * 0.9', 'min(handle_thickness * 0.74, head_length * 0.22)'], round: 0.8 }] },
      at: ['-length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'wedge', note: 'steel wedge in the end of the handle', material: 'face', parent: 'head', follows: ['head', 'handle'],
      form: { type: 'box', size: [0.003, 'min(handle_thickness * 0.5, head_length * 0.14)', 'neck * 0.5'], bevel: 0.0006, segments: 1 },
      at: ['length / 2 - 0.0015', 0, 'lift - neck * 0.25'],
    },
    {
      name: 'grip', words: ['sleeve'], note: 'rubber sleeve with a rounded butt', when: { grip: true }, material: 'grip', parent: 'handle', follows: ['handle', 'head'],
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 28, per: 4, sections: [
          { at: [0, 0, 0.0015], size: ['slim * 0.93', 'handle_thickness * 0.98'], round: 0.8 }, { at: [0, 0, 'length * 0.02'], size: ['slim * 1.04', 'handle_thickness * 1.16'], round: 0.8 },
          { at: [0, 0, 'length * 0.12'], size: ['slim * 1.04', 'handle_thickness * 1.13'], round: 0.8 }, { at: [0, 0, 'length * 0.36'], size: ['slim * 1.04', 'handle_thickness * 1.08'], round: 0.8 }, { at: [0, 0, 'length * 0.4'], size: ['slim * 0.9', 'handle_thickness * 0.97'], round: 0.8 }] },
        { type: 'loft', axis: 'z', segments: 28, per: 3, at: [0, 0, 'length * 0.08'], repeat: [{ along: 6, step: [0, 0, 'length * 0.042'] }], sections: [
          { at: [0, 0, 0], size: ['slim * 1.02', 'handle_thickness * 1.06'], round: 0.8 }, { at: [0, 0, 'length * 0.01'], size: ['slim * 1.04', 'handle_thickness * 1.2'], round: 0.8 }, { at: [0, 0, 'length * 0.02'], size: ['slim * 1.02', 'handle_thickness * 1.06'], round: 0.8 }] },
      ] },
      at: ['-length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
  ],
  briefs: ['a claw hammer with a wooden handle', 'a heavy sledgehammer, 90 cm long, with a red handle', 'a ball-peen hammer with a rubber grip and a thick handle'],
});
