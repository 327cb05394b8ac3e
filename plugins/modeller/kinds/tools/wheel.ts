import { count, kind, length } from '../../kind.ts';

export const wheel = kind({
  name: 'wheel',
  group: 'tools',
  words: ['wagon wheel', 'cart wheel', 'cartwheel', 'car wheel', 'bicycle wheel', 'tyre', 'tire', 'bike wheel', 'spoked wheel', 'wooden wheel'],
  about: 'A wheel standing on its rim: a wooden wagon wheel with an iron tyre, a car wheel with a rubber tyre, or a bicycle wheel.',
  parameters: {
    height: length(0.9, 0.1, 3, 'diameter', 'height'),
    thickness: length(0.07, 0.015, 0.6, 'width of the rim', 'rim.thickness'),
    spokes: count(12, 3, 36, 'number of spokes', 'spoke.count'),
    spoke_thickness: length(0.034, 0.002, 0.09, 'thickness of a spoke', 'spoke.thickness'),
  },
  derived: {
    r: 'height / 2',
    half: 'min(thickness, height * 0.45) / 2',
    hub: 'r * 0.16',
    bar: 'min(spoke_thickness, r * 0.16, r * 0.9 / spokes)',
    alloy: 'r * 0.66',
    wire: 'min(spoke_thickness, 0.02 * r)',
    tube: 'min(half, r * 0.08)',
  },
  variants: {
    type: {
      wagon: { words: ['wooden', 'cart', 'spoked'] },
      car: { words: ['tyre', 'alloy', 'truck', 'tire', 'car wheel'], set: { height: 0.64, thickness: 0.21, spokes: 5, spoke_thickness: 0.05 } },
      bicycle: { words: ['bike', 'cycle', 'wire', 'bicycle wheel', 'bike wheel'], set: { height: 0.68, thickness: 0.036, spokes: 28, spoke_thickness: 0.003 } },
    },
  },
  materials: { wood: 'oak', hub: 'walnut', iron: 'iron', rubber: 'rubber', alloy: 'aluminium', chrome: 'chrome' },
  main: ['wood', 'hub', 'alloy'],
  parts: [
    {
      name: 'rim', words: ['felloe'], note: 'wooden felloes', when: { type: 'wagon' }, material: 'wood',
      form: { type: 'lathe', loop: true, segments: 72, bevel: 'half * 0.3', profile: [['r * 0.82', '-half'], ['r * 0.965', '-half'], ['r * 0.965', 'half'], ['r * 0.82', 'half']] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'tyre', words: ['tire', 'iron band', 'hoop'], note: 'iron tyre', when: { type: 'wagon' }, material: 'iron', follows: ['rim'],
      form: { type: 'lathe', loop: true, segments: 72, bevel: 'r * 0.008', profile: [['r * 0.955', '-half * 1.06'], ['r', '-half * 1.06'], ['r', 'half * 1.06'], ['r * 0.955', 'half * 1.06']] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'spoke', note: 'shaved spokes, thicker at the hub', when: { type: 'wagon' }, material: 'wood', follows: ['rim'],
      form: { type: 'join', parts: [{ type: 'loft', axis: 'x', segments: 12, per: 3, repeat: [{ around: 'spokes', start: 90 }], sections: [
        { at: ['hub * 0.8', 0, 0], size: ['bar', 'min(bar * 1.3, half * 1.8)'], round: 0.7 }, { at: ['r * 0.34', 0, 0], size: ['bar * 0.94', 'min(bar * 1.15, half * 1.7)'], round: 0.8 }, { at: ['r * 0.84', 0, 0], size: ['bar * 0.72', 'min(bar * 0.78, half * 1.6)'], round: 1 }] }] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'hub', words: ['nave', 'centre', 'center'], note: 'turned nave', when: { type: 'wagon' }, material: 'hub', follows: ['rim'],
      form: { type: 'lathe', segments: 40, bevel: 'hub * 0.08', profile: [[0, '-half - hub * 0.9'], ['hub * 0.6', '-half - hub * 0.9'], ['hub * 0.68', '-half - hub * 0.4'], ['hub', '-half * 0.9'], ['hub', 'half * 0.9'], ['hub * 0.68', 'half + hub * 0.4'], ['hub * 0.6', 'half + hub * 0.9'], [0, 'half + hub * 0.9']] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'band', words: ['hub band', 'axle cap'], note: 'iron bands and the end of the axle', when: { type: 'wagon' }, material: 'iron', parent: 'hub', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 40, bevel: 'hub * 0.02', profile: [['hub * 0.5', 0], ['hub * 0.72', 0], ['hub * 0.68', 'hub * 0.22'], ['hub * 0.5', 'hub * 0.22']], at: [0, 0, 'half + hub * 0.66'] },
        { type: 'lathe', loop: true, segments: 40, bevel: 'hub * 0.02', profile: [['hub * 0.5', 0], ['hub * 0.68', 0], ['hub * 0.72', 'hub * 0.22'], ['hub * 0.5', 'hub * 0.22']], at: [0, 0, '-half - hub * 0.88'] },
        { type: 'cylinder', radius: 'hub * 0.32', height: 'hub * 0.3', bevel: 'hub * 0.06', segments: 24, at: [0, 0, 'half + hub * 0.8'] },
      ] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'tyre', words: ['tire', 'rubber'], note: 'tyre with grooves around the tread and a bulging wall', when: { type: 'car' }, material: 'rubber', follows: ['rim'],
      form: { type: 'lathe', loop: true, segments: 80, bevel: 'r * 0.012', profile: [['alloy', '-half * 0.8'], ['r * 0.72', '-half * 0.95'], ['r * 0.85', '-half'], ['r * 0.95', '-half * 0.92'], ['r * 0.992', '-half * 0.76'], ['r', '-half * 0.56'], ['r', '-half * 0.5'], ['r * 0.965', '-half * 0.48'], ['r * 0.965', '-half * 0.42'], ['r', '-half * 0.4'],
        ['r', '-half * 0.06'], ['r * 0.965', '-half * 0.04'], ['r * 0.965', 'half * 0.04'], ['r', 'half * 0.06'], ['r', 'half * 0.4'], ['r * 0.965', 'half * 0.42'], ['r * 0.965', 'half * 0.48'], ['r', 'half * 0.5'], ['r', 'half * 0.56'], ['r * 0.992', 'half * 0.76'], ['r * 0.95', 'half * 0.92'], ['r * 0.85', 'half'], ['r * 0.72', 'half * 0.95'], ['alloy', 'half * 0.8']] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'tread', note: 'blocks of the tread at the shoulders', when: { type: 'car' }, material: 'rubber', parent: 'tyre', follows: ['rim'],
      form: { type: 'join', parts: [{ type: 'box', size: ['r * 0.05', 'r * 0.055', 'half * 0.34'], bevel: 'r * 0.006', segments: 1, at: ['r * 0.974', 0, 'half * 0.54'], turn: [0, -9, 0], repeat: [{ around: 48 }] },
        { type: 'box', size: ['r * 0.05', 'r * 0.055', 'half * 0.34'], bevel: 'r * 0.006', segments: 1, at: ['r * 0.974 - half * 0.054', 0, '-half * 0.88'], turn: [0, 9, 0], repeat: [{ around: 48, start: 3.75 }] }] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'rim', words: ['alloy'], note: 'dished alloy rim', when: { type: 'car' }, material: 'alloy',
      form: { type: 'lathe', loop: true, segments: 64, bevel: 'r * 0.01', profile: [['alloy * 0.9', '-half * 0.84'], ['alloy * 1.03', '-half * 0.84'], ['alloy * 1.03', 'half * 0.86'], ['alloy * 0.97', 'half * 0.88'], ['alloy * 0.92', 'half * 0.7'], ['alloy * 0.87', 'half * 0.5'], ['alloy * 0.87', '-half * 0.6']] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'spoke', note: 'cast spokes', when: { type: 'car' }, material: 'alloy', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'x', segments: 20, per: 4, repeat: [{ around: 'spokes', start: 90 }], sections: [
          { at: ['hub * 0.4', 0, 'half * 0.5'], size: ['min(bar * 2.6, r * 0.9 / spokes)', 'half * 0.3'], round: 0.45 }, { at: ['alloy * 0.5', 0, 'half * 0.6'], size: ['min(bar * 1.9, r * 1.1 / spokes)', 'half * 0.26'], round: 0.45 }, { at: ['alloy * 0.93', 0, 'half * 0.66'], size: ['min(bar * 2.2, r * 1.6 / spokes)', 'half * 0.24'], round: 0.45 }] },
        { type: 'cylinder', radius: 'alloy * 0.9', height: 'half * 0.12', segments: 48, at: [0, 0, '-half * 0.3'] },
      ] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'hub', words: ['cap', 'hubcap', 'centre', 'lug nut'], note: 'centre with cap and lug nuts', when: { type: 'car' }, material: 'chrome', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 40, bevel: 'hub * 0.06', profile: [[0, 'half * 0.2'], ['hub * 0.62', 'half * 0.2'], ['hub * 0.62', 'half * 0.72'], ['hub * 0.5', 'half * 0.8'], [0, 'half * 0.83']] },
        { type: 'cylinder', radius: 'hub * 0.15', height: 'half * 0.3', bevel: 'hub * 0.04', segments: 6, at: ['hub * 0.95', 0, 'half * 0.46'], repeat: [{ around: 5, start: 54 }] },
      ] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'tyre', words: ['tire', 'rubber'], note: 'slim tyre', when: { type: 'bicycle' }, material: 'rubber', follows: ['rim'],
      form: { type: 'ring', radius: 'r - tube', thickness: 'tube * 2', height: 'half * 2', segments: 80, round_segments: 16 }, at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'rim', note: 'alloy rim', when: { type: 'bicycle' }, material: 'alloy',
      form: { type: 'lathe', loop: true, segments: 80, bevel: 'tube * 0.3', profile: [['r - tube * 3.4', '-half * 0.3'], ['r - tube * 2.6', '-half * 0.8'], ['r - tube * 1.5', '-half * 0.8'], ['r - tube * 1.5', 'half * 0.8'], ['r - tube * 2.6', 'half * 0.8'], ['r - tube * 3.4', 'half * 0.3']] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'spoke', note: 'wire spokes from both flanges of the hub', when: { type: 'bicycle' }, material: 'chrome', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, tip: 'flat', segments: 6, radius: 'wire / 2', path: [['r * 0.05', 'r * 0.02', 'half * 1.5'], ['r - tube * 2.6', '-r * 0.12', 0]], repeat: [{ around: 'floor(spokes / 2)' }] },
        { type: 'tube', smooth: false, tip: 'flat', segments: 6, radius: 'wire / 2', path: [['r * 0.05', '-r * 0.02', '-half * 1.5'], ['r - tube * 2.6', 'r * 0.12', 0]], repeat: [{ around: 'floor(spokes / 2)', start: 6 }] },
      ] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
    {
      name: 'hub', words: ['axle'], note: 'flanged hub with axle and nuts', when: { type: 'bicycle' }, material: 'alloy', follows: ['rim'],
      form: { type: 'lathe', segments: 32, bevel: 'r * 0.004', profile: [[0, '-half * 3.2'], ['r * 0.014', '-half * 3.2'], ['r * 0.014', '-half * 1.9'], ['r * 0.03', '-half * 1.9'], ['r * 0.07', '-half * 1.7'], ['r * 0.07', '-half * 1.3'], ['r * 0.036', '-half * 1.1'], ['r * 0.036', 'half * 1.1'], ['r * 0.07', 'half * 1.3'], ['r * 0.07', 'half * 1.7'],
        ['r * 0.03', 'half * 1.9'], ['r * 0.014', 'half * 1.9'], ['r * 0.014', 'half * 3.2'], [0, 'half * 3.2']] },
      at: [0, 0, 'r'], turn: [90, 0, 0],
    },
  ],
  briefs: ['a wagon wheel of walnut with ten spokes', 'a car wheel with a rubber tyre and seven spokes', 'a bicycle wheel, 70 cm tall, with a red rim'],
});
