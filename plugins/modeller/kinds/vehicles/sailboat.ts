import { kind, length } from '../../kind.ts';

export const sailboat = kind({
  name: 'sailboat',
  group: 'vehicles',
  words: ['sailing boat', 'yacht', 'sailing yacht', 'sailing ship', 'sloop', 'toy sailboat', 'model yacht'],
  about: 'A sailing yacht with mainsail, jib and a small cabin, standing in a cradle.',
  parameters: {
    length: length(6.4, 3, 12, 'bow to stern'),
    height: length(9, 4, 16, 'ground to masthead', 'height'),
    width: length(2.1, 1.2, 3.6, 'beam', 'hull.width'),
    mast_thickness: length(0.12, 0.06, 0.25, 'diameter of the mast', 'mast.thickness'),
  },
  derived: { keel: 'length * 0.19', hull: 'length * 0.15', deck: 'keel + hull', mast_y: '-length * 0.06', mast: 'height - deck - 0.02', boom: 'deck + hull * 0.85', jib_top: 'deck + mast * 0.82' },
  options: {
    jib: { words: ['jib', 'foresail', 'headsail', 'genoa'], on: true },
    sail: { words: ['mainsail', 'main sail'], on: true },
    flag: { words: ['flag', 'pennant', 'burgee'], on: true },
    cradle: { words: ['cradle', 'stand', 'support', 'base'], on: true },
  },
  materials: { hull: 'car paint #24486b', sail: 'canvas #f3eee0', wood: 'teak', mast: 'pine', white: 'paint #f2efe6', metal: 'chrome', glass: 'tinted glass', red: 'paint #b5352c', stand: 'oak' },
  main: ['hull'],
  parts: [
    {
      name: 'hull', words: ['body', 'side'], note: 'hull with a fine bow and a raised sheer', material: 'hull',
      form: { type: 'loft', axis: 'z', segments: 56, per: 5, sections: [
        { at: [0, 'length * 0.05', 'keel - hull * 0.06'], size: ['width * 0.12', 'length * 0.3'], round: 1 },
        { at: [0, 'length * 0.045', 'keel + hull * 0.06'], size: ['width * 0.5', 'length * 0.58'], round: 1.1 },
        { at: [0, 'length * 0.03', 'keel + hull * 0.35'], size: ['width * 0.84', 'length * 0.8'], round: 1.15 },
        { at: [0, 0, 'keel + hull * 0.75'], size: ['width * 0.97', 'length * 0.95'], round: 1.15 },
        { at: [0, 0, 'deck'], size: ['width', 'length'], round: 1.12 }] },
    },
    {
      name: 'deck', note: 'planked deck', material: 'wood',
      form: { type: 'loft', axis: 'z', segments: 56, smooth: false, sections: [{ at: [0, 0, 'deck - 0.02'], size: ['width * 0.93', 'length * 0.95'], round: 1.12 }, { at: [0, 0, 'deck + 0.03'], size: ['width * 0.93', 'length * 0.95'], round: 1.12 }, { at: [0, 0, 'deck + 0.05'], size: ['width * 0.86', 'length * 0.9'], round: 1.12 }] },
    },
    {
      name: 'stripe', words: ['waterline', 'band', 'line'], note: 'white line along the hull', material: 'white',
      form: { type: 'loft', axis: 'z', segments: 56, smooth: false, sections: [{ at: [0, 0, 'deck - hull * 0.16'], size: ['width * 0.99 + 0.012', 'length * 0.984 + 0.012'], round: 1.13 }, { at: [0, 0, 'deck - hull * 0.06'], size: ['width * 0.998 + 0.014', 'length * 0.996 + 0.014'], round: 1.12 }] },
    },
    {
      name: 'keel', words: ['fin', 'ballast'], note: 'fin keel that stands on the ground', material: 'red',
      form: { type: 'loft', axis: 'z', segments: 28, per: 4, sections: [
        { at: [0, 'length * 0.06', 0], size: ['width * 0.12', 'length * 0.18'], round: 1 }, { at: [0, 'length * 0.055', 'keel * 0.14'], size: ['width * 0.17', 'length * 0.22'], round: 1 }, { at: [0, 'length * 0.05', 'keel * 0.32'], size: ['width * 0.07', 'length * 0.2'], round: 1 }, { at: [0, 'length * 0.03', 'keel + hull * 0.2'], size: ['width * 0.08', 'length * 0.3'], round: 1 }] },
    },
    {
      name: 'rudder', note: 'rudder and tiller', material: 'wood',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 16, smooth: false, sections: [{ at: [0, 'length * 0.47', 'keel * 0.55'], size: [0.05, 'length * 0.06'], round: 0.7 }, { at: [0, 'length * 0.465', 'deck + hull * 0.12'], size: [0.06, 'length * 0.05'], round: 0.7 }] },
        { type: 'tube', segments: 10, path: [[0, 'length * 0.47', 'deck + hull * 0.1'], [0, 'length * 0.4', 'deck + hull * 0.24'], [0, 'length * 0.31', 'deck + hull * 0.28']], radius: 0.025 },
      ] },
    },
    {
      name: 'cabin', words: ['cabin house', 'coach roof'], note: 'low cabin with a rounded front', material: 'white',
      form: { type: 'loft', axis: 'z', segments: 40, per: 3, sections: [
        { at: [0, 'length * 0.02', 'deck'], size: ['width * 0.58', 'length * 0.37'], round: 0.55 }, { at: [0, 'length * 0.025', 'deck + hull * 0.32'], size: ['width * 0.52', 'length * 0.33'], round: 0.5 }, { at: [0, 'length * 0.028', 'deck + hull * 0.42'], size: ['width * 0.44', 'length * 0.29'], round: 0.55 }] },
    },
    {
      name: 'window', words: ['porthole'], note: 'portholes of the cabin', material: 'glass',
      form: { type: 'ball', size: ['width * 0.04', 'length * 0.055', 'hull * 0.16'], segments: 20 }, at: ['width * 0.268', 'length * 0.03', 'deck + hull * 0.2'], repeat: [{ along: 3, step: [0, 'length * 0.075', 0], centred: true }, { mirror: 'x' }],
    },
    {
      name: 'mast', words: ['pole'], note: 'tapered mast', material: 'mast',
      form: { type: 'tube', smooth: false, segments: 16, tip: 'flat', path: [[0, 'mast_y', 'deck'], [0, 'mast_y', 'height']], radius: ['mast_thickness / 2', 'mast_thickness * 0.28'] },
    },
    {
      name: 'boom', words: ['spar'], note: 'boom under the mainsail', material: 'mast',
      form: { type: 'tube', smooth: false, segments: 14, path: [[0, 'mast_y - 0.02', 'boom'], [0, 'length * 0.4', 'boom + 0.04']], radius: ['mast_thickness * 0.36', 'mast_thickness * 0.26'] },
    },
    {
      name: 'sail', words: ['mainsail', 'main sail'], note: 'full mainsail', when: { sail: true }, material: 'sail',
      form: { type: 'loft', axis: 'z', segments: 24, per: 6, sections: [
        { at: ['length * 0.002', 'mast_y + length * 0.215', 'boom + 0.03'], size: [0.028, 'length * 0.42'], round: 1 },
        { at: ['length * 0.035', 'mast_y + length * 0.208', 'boom + mast * 0.14'], size: [0.028, 'length * 0.405'], round: 1 },
        { at: ['length * 0.05', 'mast_y + length * 0.165', 'boom + mast * 0.38'], size: [0.026, 'length * 0.318'], round: 1 },
        { at: ['length * 0.03', 'mast_y + length * 0.095', 'boom + mast * 0.65'], size: [0.022, 'length * 0.178'], round: 1 },
        { at: [0, 'mast_y + length * 0.02', 'boom + mast * 0.85'], size: [0.016, 'length * 0.03'], round: 1 }] },
    },
    {
      name: 'batten', words: ['seam'], note: 'battens that stiffen the sail', when: { sail: true }, material: 'red', parent: 'sail',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 6, path: [['length * 0.0435', 'mast_y + length * 0.15', 'boom + mast * 0.225'], ['length * 0.0435', 'mast_y + length * 0.377', 'boom + mast * 0.225']], radius: 0.018 },
        { type: 'tube', smooth: false, segments: 6, path: [['length * 0.0485', 'mast_y + length * 0.12', 'boom + mast * 0.42'], ['length * 0.0485', 'mast_y + length * 0.3', 'boom + mast * 0.42']], radius: 0.018 },
      ] },
    },
    {
      name: 'jib', words: ['foresail', 'headsail', 'genoa'], note: 'triangular sail before the mast', when: { jib: true }, material: 'sail',
      form: { type: 'loft', axis: 'z', segments: 24, per: 6, sections: [
        { at: [0, '-length * 0.295', 'deck + hull * 0.3'], size: [0.026, 'length * 0.35'], round: 1 },
        { at: ['length * 0.025', '-length * 0.277', 'deck + mast * 0.18'], size: [0.024, 'length * 0.295'], round: 1 },
        { at: ['length * 0.035', '-length * 0.223', 'deck + mast * 0.4'], size: [0.022, 'length * 0.2'], round: 1 },
        { at: ['length * 0.015', '-length * 0.153', 'deck + mast * 0.64'], size: [0.018, 'length * 0.1'], round: 1 },
        { at: [0, '-length * 0.1', 'jib_top'], size: [0.012, 'length * 0.012'], round: 1 }] },
    },
    {
      name: 'stay', words: ['rigging', 'shroud', 'rope', 'line'], note: 'stays of the mast', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 6, path: [[0, '-length * 0.475', 'deck + 0.02'], [0, 'mast_y', 'jib_top + mast * 0.05']], radius: 0.012 },
        { type: 'tube', smooth: false, segments: 6, path: [[0, 'length * 0.47', 'deck + 0.02'], [0, 'mast_y', 'height - 0.04']], radius: 0.01 },
        { type: 'tube', smooth: false, segments: 6, path: [['width * 0.44', 'length * 0.01', 'deck - 0.01'], [0, 'mast_y', 'jib_top']], radius: 0.01, repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'rail', words: ['pulpit', 'railing'], note: 'rail round the bow', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 8, path: [['width * 0.22', '-length * 0.32', 'deck'], ['width * 0.22', '-length * 0.33', 'deck + hull * 0.4'], ['width * 0.1', '-length * 0.44', 'deck + hull * 0.42'], [0, '-length * 0.475', 'deck + hull * 0.43'], ['-width * 0.1', '-length * 0.44', 'deck + hull * 0.42'], ['-width * 0.22', '-length * 0.33', 'deck + hull * 0.4'], ['-width * 0.22', '-length * 0.32', 'deck']], radius: 0.018 },
        { type: 'tube', smooth: false, segments: 8, path: [['width * 0.08', '-length * 0.44', 'deck'], ['width * 0.1', '-length * 0.44', 'deck + hull * 0.42']], radius: 0.014, repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'flag', words: ['pennant', 'burgee'], note: 'pennant at the masthead', when: { flag: true }, material: 'red', parent: 'mast',
      form: { type: 'extrude', plane: 'yz', depth: 0.02, bevel: 0.005, shape: [[0, 0], ['length * 0.1', 'length * 0.025'], [0, 'length * 0.05']] }, at: [0, 'mast_y + 0.015', 'height - length * 0.055'],
    },
    {
      name: 'cradle', words: ['stand', 'support', 'base'], note: 'cradle with padded arms', when: { cradle: true }, material: 'stand',
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.84', 'length * 0.035', 'length * 0.03'], bevel: 0.02, segments: 2 },
        { type: 'strap', up: [0, 1, 0], width: 'length * 0.022', thickness: 'length * 0.03', smooth: false, path: [['width * 0.38', 0, 'length * 0.01'], ['width * 0.36', 0, 'keel + hull * 0.3']], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, '-length * 0.09', 0], repeat: [{ along: 2, step: [0, 'length * 0.28', 0] }],
    },
    {
      name: 'beam', words: ['cradle beam'], note: 'beams that tie the cradle together', when: { cradle: true }, material: 'stand', parent: 'cradle',
      form: { type: 'box', size: ['length * 0.025', 'length * 0.36', 'length * 0.03'], bevel: 0.02, segments: 2 }, at: ['width * 0.3', 'length * 0.05', 'length * 0.012'], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a blue sailboat with white sails', 'a red sailing boat with a tall mast and no jib', 'a small white yacht 5 m long with a teak deck and a flag'],
});
