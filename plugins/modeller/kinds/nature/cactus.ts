import { count, kind, length } from '../../kind.ts';

export const cactus = kind({
  name: 'cactus',
  group: 'nature',
  words: ['saguaro', 'cacti', 'succulent', 'barrel cactus', 'desert plant'],
  about: 'A ribbed saguaro with bent arms and spines, or a round barrel cactus; with flowers and in a pot if asked.',
  parameters: {
    height: length(2.2, 0.08, 12, 'ground to the top of the body', 'height'),
    width: length(0.44, 0.03, 3, 'thickness of the body', 'body.thickness'),
    arms: count(2, 1, 4, 'number of arms', 'arm.count'),
    arm_thickness: length(0.24, 0.02, 1.2, 'thickness of an arm', 'arm.thickness'),
    ribs: count(12, 6, 20, 'ribs of the body', 'rib.count'),
  },
  derived: {
    r: 'min(width, height * 0.8) / 2',
    a: 'min(arm_thickness, width * 0.85, height * 0.16) / 2',
    bow: 'max(a * 1.9, r * 0.8)',
    rise: 'height * 0.24',
    lump: 'r * 0.17 * 12 / ribs + r * 0.03',
    dot: 'r * 0.13',
    pot: 'max(r * 1.25, height * 0.1)',
    deep: 'min(pot * 1.3, height * 0.36)',
  },
  options: {
    arms: { words: ['arm', 'branch'], on: true },
    spines: { words: ['spine', 'thorn', 'needle', 'spike', 'prickle'], on: true },
    flowers: { words: ['flower', 'blossom', 'bloom'], on: false },
    pot: { words: ['pot', 'flowerpot', 'planter', 'potted'], on: false },
  },
  variants: { body: { tall: { words: ['saguaro', 'columnar'] }, round: { words: ['barrel', 'ball', 'globe', 'spherical'], set: { height: 0.42, width: 0.5 } } } },
  materials: { body: 'foliage #4e8a4a', spine: 'bone #efe6c6', flower: 'petals #e0487e', pot: 'terracotta', soil: 'sandstone' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['trunk', 'stem'], note: 'ribbed column with a round top', when: { body: 'tall' }, material: 'body',
      form: { type: 'fitted', size: ['r * 2', 'r * 2', 'height'], of: { type: 'join', parts: [
        { type: 'lathe', segments: 28, smooth: true, profile: [[0, 0], ['r * 0.72', 0], ['r * 0.84', 'height * 0.3'], ['r * 0.82', 'height - r * 1.3'], ['r * 0.6', 'height - r * 0.45'], ['r * 0.3', 'height - r * 0.14'], [0, 'height - r * 0.06']] },
        { type: 'tube', segments: 8, per: 4, repeat: [{ around: 'ribs' }], radius: ['lump * 0.9', 'lump', 'lump', 'lump', 'lump * 0.95', 'lump * 0.8', 'lump * 0.4'],
          path: [['r * 0.72', 0, 0], ['r * 0.83', 0, 'height * 0.3'], ['r * 0.82', 0, 'height * 0.6'], ['r * 0.8', 0, 'height - r * 1.3'], ['r * 0.62', 0, 'height - r * 0.5'], ['r * 0.34', 0, 'height - r * 0.18'], ['r * 0.05', 0, 'height - r * 0.08']] },
      ] } },
    },
    {
      name: 'body', note: 'ribbed ball', when: { body: 'round' }, material: 'body',
      form: { type: 'fitted', size: ['r * 2', 'r * 2', 'height'], of: { type: 'join', parts: [
        { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], ['r * 0.6', 0], ['r * 0.86', 'height * 0.3'], ['r * 0.86', 'height * 0.6'], ['r * 0.6', 'height * 0.86'], [0, 'height * 0.93']] },
        { type: 'tube', segments: 8, per: 5, repeat: [{ around: 'ribs' }], radius: ['lump * 0.8', 'lump * 1.1', 'lump * 1.2', 'lump', 'lump * 0.4'],
          path: [['r * 0.58', 0, 0.001], ['r * 0.84', 0, 'height * 0.28'], ['r * 0.84', 0, 'height * 0.62'], ['r * 0.56', 0, 'height * 0.88'], ['r * 0.08', 0, 'height * 0.94']] },
      ] } },
    },
    {
      name: 'arm', words: ['branch', 'limb'], note: 'arms that bend upwards, at two heights', when: { arms: true, body: 'tall' }, material: 'body', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'warped', bend: 90, turn: [90, 0, 0], at: [0, 'r * -0.5', 'height * 0.36'], repeat: [{ around: 'floor((arms + 1) / 2)', start: 90 }], of: { type: 'join', parts: [
          { type: 'cylinder', radius: 'a * 0.84', height: 'bow * 1.571', segments: 16, bevel: 'a * 0.05' },
          { type: 'tube', tip: 'flat', segments: 8, radius: 'a * 0.22', smooth: false, repeat: [{ around: 9 }], path: [['a * 0.8', 0, 0], ['a * 0.8', 0, 'bow * 0.26'], ['a * 0.8', 0, 'bow * 0.52'], ['a * 0.8', 0, 'bow * 0.78'], ['a * 0.8', 0, 'bow * 1.05'], ['a * 0.8', 0, 'bow * 1.31'], ['a * 0.8', 0, 'bow * 1.571']] },
        ] } },
        { type: 'join', at: [0, 'r * -0.5 - bow', 'height * 0.36 + bow - a * 0.06'], repeat: [{ around: 'floor((arms + 1) / 2)', start: 90 }], parts: [
          { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], ['a * 0.82', 0], ['a * 0.84', 'rise - a * 1.2'], ['a * 0.6', 'rise - a * 0.4'], [0, 'rise']] },
          { type: 'tube', segments: 8, per: 3, radius: ['a * 0.22', 'a * 0.22', 'a * 0.2', 'a * 0.1'], repeat: [{ around: 9 }], path: [['a * 0.8', 0, 0], ['a * 0.8', 0, 'rise - a * 1.2'], ['a * 0.58', 0, 'rise - a * 0.42'], ['a * 0.08', 0, 'rise - a * 0.02']] },
        ] },
        { type: 'warped', bend: 90, turn: [90, 0, 0], at: [0, 'r * -0.5', 'height * 0.5'], repeat: [{ around: 'floor(arms / 2)', start: '90 + 180 / floor((arms + 1) / 2)' }], of: { type: 'join', parts: [
          { type: 'cylinder', radius: 'a * 0.84', height: 'bow * 1.571', segments: 16, bevel: 'a * 0.05' },
          { type: 'tube', tip: 'flat', segments: 8, radius: 'a * 0.22', smooth: false, repeat: [{ around: 9 }], path: [['a * 0.8', 0, 0], ['a * 0.8', 0, 'bow * 0.26'], ['a * 0.8', 0, 'bow * 0.52'], ['a * 0.8', 0, 'bow * 0.78'], ['a * 0.8', 0, 'bow * 1.05'], ['a * 0.8', 0, 'bow * 1.31'], ['a * 0.8', 0, 'bow * 1.571']] },
        ] } },
        { type: 'join', at: [0, 'r * -0.5 - bow', 'height * 0.5 + bow - a * 0.06'], repeat: [{ around: 'floor(arms / 2)', start: '90 + 180 / floor((arms + 1) / 2)' }], parts: [
          { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], ['a * 0.82', 0], ['a * 0.84', 'rise * 0.8 - a * 1.2'], ['a * 0.6', 'rise * 0.8 - a * 0.4'], [0, 'rise * 0.8']] },
          { type: 'tube', segments: 8, per: 3, radius: ['a * 0.22', 'a * 0.22', 'a * 0.2', 'a * 0.1'], repeat: [{ around: 9 }], path: [['a * 0.8', 0, 0], ['a * 0.8', 0, 'rise * 0.8 - a * 1.2'], ['a * 0.58', 0, 'rise * 0.8 - a * 0.42'], ['a * 0.08', 0, 'rise * 0.8 - a * 0.02']] },
        ] },
      ] },
    },
    {
      name: 'spine', words: ['thorn', 'needle', 'spike', 'prickle'], note: 'spines in rows on the ribs', when: { spines: true, body: 'tall' }, material: 'spine',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'dot * 0.15', top: 0, height: 'dot * 1.5', segments: 4, turn: [0, 62, 14], at: ['r * 0.94', 0, 'height * 0.1'], repeat: [{ around: 'ribs' }, { along: 9, step: [0, 0, '(height * 0.9 - r * 1.2) / 9'] }] },
        { type: 'cylinder', radius: 'dot * 0.15', top: 0, height: 'dot * 1.5', segments: 4, turn: [0, 62, -14], at: ['r * 0.94', 0, 'height * 0.1'], repeat: [{ around: 'ribs' }, { along: 9, step: [0, 0, '(height * 0.9 - r * 1.2) / 9'] }] },
      ] },
    },
    {
      name: 'spine', note: 'spines all over', when: { spines: true, body: 'round' }, material: 'spine',
      form: { type: 'scatter', of: { type: 'cylinder', radius: 'dot * 0.13', top: 0, height: 'dot * 1.4', segments: 4, turn: [-90, 0, 0] }, count: 170, size: ['r * 1.9', 'r * 1.9', 'height * 0.76'], seed: 3 },
      at: [0, 0, 'height * 0.56'],
    },
    {
      name: 'flower', words: ['blossom', 'bloom'], note: 'blossoms on the top', when: { flowers: true }, material: 'flower',
      form: { type: 'join', parts: [
        { type: 'loft', segments: 12, per: 3, turn: [-34, 0, 0], repeat: [{ around: 7 }], sections: [{ at: [0, 0, 0], size: ['r * 0.05', 'r * 0.04'] }, { at: [0, 0, 'r * 0.2'], size: ['r * 0.2', 'r * 0.05'] }, { at: [0, 0, 'r * 0.36'], size: ['r * 0.16', 'r * 0.04'] }, { at: [0, 0, 'r * 0.45'], size: [0, 0] }] },
        { type: 'ball', size: ['r * 0.18', 'r * 0.18', 'r * 0.2'], segments: 12, at: [0, 0, 'r * 0.06'] },
      ] },
      at: ['r * 0.2', 0, 'height - r * 0.1'], repeat: [{ around: 2, start: -40 }],
    },
    {
      name: 'pot', words: ['flowerpot', 'planter'], note: 'clay pot with a rim', when: { pot: true }, material: 'pot',
      form: { type: 'lathe', segments: 48, bevel: 'pot * 0.02', wall: 'pot * 0.07', profile: [[0, 0], ['pot * 0.82', 0], ['pot * 1.08', 'deep * 0.72'], ['pot * 1.24', 'deep * 0.73'], ['pot * 1.28', 'deep']] },
    },
    {
      name: 'soil', words: ['earth', 'sand'], note: 'sand in the pot', when: { pot: true }, parent: 'pot', material: 'soil',
      form: { type: 'lathe', segments: 40, smooth: true, profile: [[0, 0], ['pot * 1.1', 0], ['pot * 1.1', 'deep * 0.04'], ['pot * 0.9', 'deep * 0.07'], [0, 'deep * 0.09']] },
      at: [0, 0, 'deep * 0.8'],
    },
  ],
  briefs: ['a tall cactus with three arms', 'a round cactus in a pot with pink flowers', 'a saguaro cactus, 3 m tall, without spines'],
});
