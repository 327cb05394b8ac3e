import { count, kind, length } from '../../kind.ts';

export const spinningTop = kind({
  name: 'spinning top',
  group: 'toys',
  words: ['whirligig', 'humming top', 'toy top', 'gyro', 'peg top'],
  about: 'A turned wooden top with painted rings, spinning on its tip; with a cord if asked.',
  parameters: {
    height: length(0.085, 0.03, 1, 'tip to the knob', 'height'),
    diameter: length(0.072, 0.025, 0.8, 'diameter of the body', 'width'),
    stem_thickness: length(0.008, 0.004, 0.05, 'thickness of the stem', 'stem.thickness'),
    rings: count(2, 0, 3, 'painted rings', 'ring.count'),
  },
  derived: { h: 'height', r: 'diameter / 2', s: 'min(stem_thickness, diameter * 0.4) / 2' },
  options: { cord: { words: ['cord', 'string', 'whip'], on: false, about: 'a cord beside it' } },
  variants: { body_shape: { curved: { words: ['round', 'bulbous'] }, conical: { words: ['pointed', 'tapered', 'cone'] } } },
  materials: { wood: 'birch', paint: 'car paint #c9342b', second: 'car paint #2f6f9f', tip: 'steel', cord: 'rope' },
  main: ['wood'],
  parts: [
    {
      name: 'body', words: ['disc', 'cone'], note: 'round body', when: { body_shape: 'curved' }, material: 'wood',
      form: { type: 'lathe', segments: 64, smooth: true, profile: [[0, 'h * 0.05'], ['r * 0.13', 'h * 0.055'], ['r * 0.3', 'h * 0.13'], ['r * 0.66', 'h * 0.24'], ['r * 0.94', 'h * 0.37'], ['r', 'h * 0.45'], ['r * 0.92', 'h * 0.52'], ['r * 0.6', 'h * 0.57'], ['r * 0.25', 'h * 0.6'], [0, 'h * 0.61']] },
    },
    {
      name: 'body', note: 'conical body', when: { body_shape: 'conical' }, material: 'wood',
      form: { type: 'lathe', segments: 64, bevel: 'h * 0.02', profile: [[0, 'h * 0.05'], ['r * 0.13', 'h * 0.055'], ['r * 0.98', 'h * 0.44'], ['r', 'h * 0.48'], ['r * 0.94', 'h * 0.56'], ['r * 0.3', 'h * 0.6'], [0, 'h * 0.61']] },
    },
    {
      name: 'band', words: ['rim', 'stripe'], note: 'painted rim', when: { body_shape: 'curved' }, material: 'paint',
      form: { type: 'lathe', loop: true, segments: 64, profile: [['r * 0.9', 'h * 0.385'], ['r * 0.984', 'h * 0.385'], ['r * 1.0', 'h * 0.41'], ['r * 1.008', 'h * 0.45'], ['r * 0.995', 'h * 0.485'], ['r * 0.965', 'h * 0.505'], ['r * 0.9', 'h * 0.505']] },
    },
    {
      name: 'band', note: 'painted rim', when: { body_shape: 'conical' }, material: 'paint',
      form: { type: 'lathe', loop: true, segments: 64, profile: [['r * 0.85', 'h * 0.455'], ['r * 1.006', 'h * 0.455'], ['r * 1.012', 'h * 0.48'], ['r * 0.98', 'h * 0.53'], ['r * 0.85', 'h * 0.53']] },
    },
    {
      name: 'ring', words: ['line', 'painted ring'], note: 'painted rings on the upper side', material: 'second',
      form: { type: 'ring', radius: 'r * 0.42', thickness: 'r * 0.09', height: 'h * 0.034', segments: 48, round_segments: 10 }, at: [0, 0, 'h * 0.583'], repeat: [{ along: 'min(rings, 1)', step: [0, 0, 'h * 0.04'] }],
    },
    {
      name: 'outer_ring', words: ['outer line'], note: 'wider painted ring', material: 'paint', parent: 'ring',
      form: { type: 'ring', radius: 'r * 0.68', thickness: 'r * 0.09', height: 'h * 0.04', segments: 56, round_segments: 10 }, at: [0, 0, 'h * 0.557'], repeat: [{ along: 'min(max(rings - 1, 0), 1)', step: [0, 0, 'h * 0.04'] }],
    },
    {
      name: 'lower_ring', words: ['lower line'], note: 'ring under the body', material: 'second', parent: 'ring',
      form: { type: 'ring', radius: 'r * 0.5', thickness: 'r * 0.1', height: 'h * 0.04', segments: 48, round_segments: 10 }, at: [0, 0, 'h * 0.2'], repeat: [{ along: 'min(max(rings - 2, 0), 1)', step: [0, 0, 'h * 0.04'] }],
    },
    {
      name: 'stem', words: ['handle', 'stalk', 'axis'], note: 'stem to twirl it by', material: 'wood',
      form: { type: 'lathe', segments: 28, smooth: true, profile: [[0, 'h * 0.57'], ['s * 1.7', 'h * 0.575'], ['s * 1.15', 'h * 0.64'], ['s * 0.9', 'h * 0.8'], ['s * 0.95', 'h * 0.93'], [0, 'h * 0.935']] },
    },
    {
      name: 'knob', words: ['ball', 'button'], note: 'knob of the stem', material: 'paint',
      form: { type: 'ball', size: ['s * 3.4', 's * 3.4', 'h * 0.1'], segments: 24 }, at: [0, 0, 'h * 0.95'],
    },
    {
      name: 'tip', words: ['point', 'peg'], note: 'steel tip it spins on', material: 'tip',
      form: { type: 'lathe', segments: 24, smooth: true, profile: [[0, 0], ['r * 0.03', 'h * 0.004'], ['r * 0.075', 'h * 0.03'], ['r * 0.11', 'h * 0.07'], ['r * 0.11', 'h * 0.085'], [0, 'h * 0.085']] },
    },
    {
      name: 'cord', words: ['string', 'whip'], note: 'coiled cord beside it', when: { cord: true }, material: 'cord',
      form: { type: 'coil', radius: 'r * 0.5', top: 'r * 0.2', pitch: 'r * 0.02', turns: 4, thickness: 'r * 0.08', segments: 8 }, at: ['r * 1.5', '-r * 0.5', 'r * 0.04'],
    },
  ],
  briefs: ['a wooden spinning top with painted rings', 'a yellow conical spinning top with a thick stem'],
});
