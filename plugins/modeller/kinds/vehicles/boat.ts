import { count, kind, length } from '../../kind.ts';

export const boat = kind({
  name: 'boat',
  group: 'vehicles',
  words: ['rowing boat', 'rowboat', 'row boat', 'dinghy', 'skiff', 'fishing boat', 'wooden boat'],
  about: 'An open wooden rowing boat with thwarts, ribs, rubbing strake and a pair of oars.',
  parameters: {
    length: length(3.4, 2, 6, 'stem to transom', 'depth'),
    width: length(1.35, 0.9, 2.2, 'beam'),
    depth: length(0.52, 0.35, 0.9, 'depth of the hull amidships'),
    seats: count(3, 1, 4, 'benches across', 'seat.count'),
    oar_length: length(2.3, 1.5, 3.2, 'length of an oar', 'oar.length'),
  },
  derived: { long: 'length / 1.0195', wall: 'width * 0.02', rim: 'depth + 0.03' },
  options: { oar: { words: ['oar', 'paddle'], on: true }, rope: { words: ['rope', 'painter', 'mooring line'], on: true } },
  materials: { hull: 'painted wood #3f6d86', wood: 'oak', rim: 'walnut', metal: 'iron', rope: 'rope' },
  main: ['hull'],
  parts: [
    {
      name: 'hull', words: ['body', 'side'], note: 'hollow hull with a raised bow', material: 'hull',
      form: { type: 'fitted', size: ['width', 'long', 'rim + depth * 0.4'], of: {
        type: 'cut',
        of: { type: 'loft', axis: 'y', segments: 48, per: 5, sections: [
          { at: [0, '-long / 2', 'rim + depth * 0.42'], size: ['width * 0.03', 'depth * 0.7'], round: 1 },
          { at: [0, '-long * 0.47', 'rim + depth * 0.36'], size: ['width * 0.16', 'depth * 1.5'], round: 1 },
          { at: [0, '-long * 0.36', 'rim + depth * 0.22'], size: ['width * 0.56', 'depth * 2.1'], round: 0.9 },
          { at: [0, '-long * 0.15', 'rim + depth * 0.05'], size: ['width * 0.92', 'depth * 2.13'], round: 0.78 },
          { at: [0, 'long * 0.1', 'rim'], size: ['width', 'rim * 2'], round: 0.72 },
          { at: [0, 'long * 0.35', 'rim + depth * 0.05'], size: ['width * 0.88', 'depth * 2.05'], round: 0.74 },
          { at: [0, 'long / 2', 'rim + depth * 0.14'], size: ['width * 0.7', 'depth * 1.72'], round: 0.78 },
        ] },
        by: [
          { type: 'loft', axis: 'y', segments: 40, per: 5, sections: [
            { at: [0, '-long * 0.462', 'rim + depth * 0.36'], size: ['width * 0.08', 'depth * 1.2'], round: 1 },
            { at: [0, '-long * 0.36', 'rim + depth * 0.22'], size: ['width * 0.56 - wall * 3', 'depth * 2.1 - wall * 4'], round: 0.9 },
            { at: [0, '-long * 0.15', 'rim + depth * 0.05'], size: ['width * 0.92 - wall * 2', 'depth * 2.13 - wall * 3'], round: 0.78 },
            { at: [0, 'long * 0.1', 'rim'], size: ['width - wall * 2', 'rim * 2 - wall * 3'], round: 0.72 },
            { at: [0, 'long * 0.35', 'rim + depth * 0.05'], size: ['width * 0.88 - wall * 2', 'depth * 2.05 - wall * 3'], round: 0.74 },
            { at: [0, 'long / 2 - 0.04', 'rim + depth * 0.13'], size: ['width * 0.71 - wall * 2', 'depth * 1.74 - wall * 3'], round: 0.78 },
          ] },
          { type: 'loft', axis: 'y', segments: 24, per: 5, sections: [
            { at: [0, '-long * 0.56', 'rim + depth * 0.44 + 2'], size: ['width * 2', 4], round: 0.06 },
            { at: [0, '-long * 0.47', 'rim + depth * 0.36 + 2'], size: ['width * 2', 4], round: 0.06 },
            { at: [0, '-long * 0.36', 'rim + depth * 0.22 + 2'], size: ['width * 2', 4], round: 0.06 },
            { at: [0, '-long * 0.15', 'rim + depth * 0.05 + 2'], size: ['width * 2', 4], round: 0.06 },
            { at: [0, 'long * 0.1', 'rim + 2'], size: ['width * 2', 4], round: 0.06 },
            { at: [0, 'long * 0.35', 'rim + depth * 0.05 + 2'], size: ['width * 2', 4], round: 0.06 },
            { at: [0, 'long * 0.56', 'rim + depth * 0.16 + 2'], size: ['width * 2', 4], round: 0.06 },
          ] },
        ],
      } },
    },
    {
      name: 'rim', words: ['gunwale', 'rail', 'strake', 'edge'], note: 'rubbing strake round the gunwale', material: 'rim',
      form: { type: 'strap', up: [0, 0, 1], width: 'width * 0.055', thickness: 'width * 0.035', bevel: 'width * 0.01', per: 6, path: [
        ['width * 0.005', '-long * 0.497', 'rim + depth * 0.42'], ['width * 0.075', '-long * 0.47', 'rim + depth * 0.36'], ['width * 0.275', '-long * 0.36', 'rim + depth * 0.22'], ['width * 0.452', '-long * 0.15', 'rim + depth * 0.05'], ['width * 0.492', 'long * 0.1', 'rim'],
        ['width * 0.432', 'long * 0.35', 'rim + depth * 0.05'], ['width * 0.345', 'long / 2', 'rim + depth * 0.14']] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'transom', words: ['stern', 'back'], note: 'rail on the transom', material: 'rim',
      form: { type: 'box', size: ['width * 0.72', 0.07, 0.05], bevel: 0.015 }, at: [0, 'long / 2 - 0.02', 'rim + depth * 0.14 - 0.02'],
    },
    {
      name: 'stem', words: ['bow', 'prow'], note: 'stem post', material: 'rim',
      form: { type: 'strap', up: [1, 0, 0], width: 'width * 0.05', thickness: 'width * 0.04', per: 6, path: [[0, '-long * 0.505', 'rim + depth * 0.47'], [0, '-long * 0.502', 'rim + depth * 0.2'], [0, '-long * 0.478', 'rim - depth * 0.3'], [0, '-long * 0.42', 'rim - depth * 0.62']] },
    },
    {
      name: 'keel', note: 'keel that the boat stands on', material: 'rim',
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.04', 'long * 0.74', 'depth * 0.14'], bevel: 0.01, at: [0, 'long * 0.06', 0] },
        { type: 'box', size: ['width * 0.035', 'long * 0.3', 'depth * 0.2'], bevel: 0.01, at: ['width * 0.26', 'long * 0.1', 0], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'seat', words: ['bench', 'thwart'], note: 'benches from side to side', material: 'wood',
      form: { type: 'box', size: ['width * 0.89', 0.24, 0.035], bevel: 0.01 },
      at: [0, 'long * 0.06', 'rim - depth * 0.3'], repeat: [{ along: 'seats', step: [0, 'min(long * 0.2, long * 0.4 / max(seats - 1, 1))', 0], centred: true }],
    },
    {
      name: 'riser', words: ['stringer'], note: 'rails inside the hull that carry the benches', material: 'wood',
      form: { type: 'strap', up: [0, 0, 1], width: 'width * 0.05', thickness: 0.035, bevel: 0.008, path: [['width * 0.3', '-long * 0.3', 'rim - depth * 0.26'], ['width * 0.408', '-long * 0.14', 'rim - depth * 0.3 - 0.012'], ['width * 0.44', 'long * 0.1', 'rim - depth * 0.3 - 0.014'], ['width * 0.416', 'long * 0.27', 'rim - depth * 0.3 - 0.012'], ['width * 0.36', 'long * 0.42', 'rim - depth * 0.26']] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'floor', words: ['floorboard', 'deck'], note: 'floor boards', material: 'wood',
      form: { type: 'box', size: ['width * 0.12', 'long * 0.62', 0.02], bevel: 0.005 }, at: [0, 'long * 0.1', 'depth * 0.17'], repeat: [{ along: 3, step: ['width * 0.14', 0, 0], centred: true }],
    },
    {
      name: 'rib', words: ['frame'], note: 'bent ribs inside the hull', material: 'wood',
      form: { type: 'join', parts: [
        { type: 'strap', up: [0, 1, 0], width: 0.024, thickness: 0.035, bevel: 0.006, per: 6, path: [['-width * 0.475', 0, 'rim - 0.05'], ['-width * 0.455', 0, 'rim * 0.52'], ['-width * 0.36', 0, 'rim * 0.24'], ['-width * 0.18', 0, 'rim * 0.12'], [0, 0, 'rim * 0.11'], ['width * 0.18', 0, 'rim * 0.12'], ['width * 0.36', 0, 'rim * 0.24'], ['width * 0.455', 0, 'rim * 0.52'], ['width * 0.475', 0, 'rim - 0.05']], at: [0, 'long * 0.02', 0], repeat: [{ along: 2, step: [0, 'long * 0.16', 0] }] },
      ] },
    },
    {
      name: 'rowlock', words: ['oarlock'], note: 'forked rowlocks', when: { oar: true }, material: 'metal',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 8, path: [[0, -0.045, 0.11], [0, -0.05, 0.07], [0, 0, 0.025], [0, 0.05, 0.07], [0, 0.045, 0.11]], radius: 0.01 },
        { type: 'cylinder', radius: 0.012, height: 0.1, segments: 10, at: [0, 0, -0.06] },
      ] },
      at: ['width * 0.492', 'long * 0.1', 'rim + width * 0.015'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'oar', words: ['paddle', 'scull'], note: 'oar with a leather collar and a flat blade, laid over the gunwale', when: { oar: true }, material: 'wood', follows: ['rowlock'],
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 12, path: [['-oar_length * 0.3', 0, 0], ['oar_length * 0.46', 0, 0]], radius: [0.022, 0.018] },
        { type: 'tube', smooth: false, segments: 12, path: [['-oar_length * 0.32', 0, 0], ['-oar_length * 0.28', 0, 0]], radius: 0.019 },
        { type: 'loft', axis: 'x', segments: 16, per: 3, sections: [{ at: ['oar_length * 0.42', 0, 0], size: [0.036, 0.036] }, { at: ['oar_length * 0.5', 0, 0], size: [0.11, 0.024] }, { at: ['oar_length * 0.64', 0, 0], size: [0.155, 0.016], round: 0.6 }, { at: ['oar_length * 0.68', 0, 0], size: [0.14, 0.012], round: 0.5 }] },
      ] },
      at: ['width * 0.492', 'long * 0.1', 'rim + width * 0.015 + 0.052'], turn: [0, 14, 32], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'rope', words: ['painter', 'line'], note: 'coiled mooring rope in the bow', when: { rope: true }, material: 'rope',
      form: { type: 'join', parts: [{ type: 'coil', radius: 0.14, top: 0.1, pitch: 0.02, turns: 4, thickness: 0.024, segments: 6 }] }, at: [0, '-long * 0.12', 'rim * 0.19'],
    },
  ],
  hollow: { z: 'depth * 0.17 + 0.02', width: 'width * 0.4', depth: 'long * 0.4' },
  briefs: ['a wooden rowing boat with two oars', 'a red rowboat 4 m long with four benches', 'a small white dinghy without oars'],
});
