import { count, kind, length } from '../../kind.ts';

export const well = kind({
  name: 'well',
  group: 'architecture',
  words: ['water well', 'wishing well', 'stone well', 'draw well'],
  about: 'A round stone well with a shingled roof on posts, a windlass, and a bucket on a rope.',
  parameters: {
    height: length(2.5, 1.4, 4.5, 'ground to the ridge of the roof', 'height'),
    width: length(1.9, 1.1, 3.6, 'length of the roof', 'width'),
    stones: count(14, 8, 24, 'stones in a course', 'stone.count'),
    wall_height: length(0.82, 0.4, 1.2, 'height of the stone ring', 'wall.height'),
    post_thickness: length(0.13, 0.07, 0.18, 'thickness of a post', 'post.thickness'),
    bucket_size: length(0.27, 0.15, 0.42, 'width of the bucket', 'bucket.width'),
  },
  derived: {
    outer: 'width * 0.42',
    inner: 'outer * 0.72',
    course: '(wall_height - 0.09) / 4',
    stone: '6.283 * outer / stones',
    thick: 'outer - inner',
    post_x: '(outer + inner) / 2',
    eave: 'height * 0.72',
    axle: 'height * 0.6',
    half: 'width * 0.44',
    rise: 'height - eave - 0.03',
    slope: '(rise - 0.06) / half',
    grip: 'width / 2 - post_x - post_thickness / 2 - 0.012',
    hang: 'max(axle - wall_height - 0.3, 0.05) * 0.4 + bucket_size * 0.6',
  },
  options: {
    roof: { words: ['roof', 'canopy'], on: true },
    bucket: { words: ['bucket', 'pail'], on: true },
    moss: { words: ['moss', 'mossy', 'ivy'], on: false },
  },
  materials: { stone: 'stone #9c958a', mortar: 'stone #6f6a62', wood: 'weathered wood #80664a', roof: 'roof tiles #8a5a42', rope: 'rope', bucket: 'oak', iron: 'iron', water: 'water #3f7d95', moss: 'grass' },
  main: ['stone'],
  parts: [
    {
      name: 'wall', words: ['ring', 'shaft'], note: 'mortar core of the stone ring', material: 'mortar',
      form: { type: 'lathe', loop: true, segments: 48, profile: [['inner + 0.01', 0], ['outer - 0.035', 0], ['outer - 0.035', 'wall_height - 0.06'], ['inner + 0.01', 'wall_height - 0.06']] },
    },
    {
      name: 'stone', words: ['brick', 'block', 'masonry'], note: 'four courses of rounded stones, each course shifted by half a stone', material: 'stone', follows: ['wall'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['stone - 0.022', 'thick', 'course - 0.014'], bevel: 0.028, segments: 2, at: [0, '-(outer + inner) / 2', 0], repeat: [{ around: 'stones' }, { along: 2, step: [0, 0, 'course * 2'] }] },
        { type: 'box', size: ['stone - 0.03', 'thick + 0.02', 'course - 0.014'], bevel: 0.028, segments: 2, at: [0, '-(outer + inner) / 2', 'course'], repeat: [{ around: 'stones', start: '180 / stones' }, { along: 2, step: [0, 0, 'course * 2'] }] },
      ] },
    },
    {
      name: 'coping', words: ['rim', 'edge'], note: 'coping stones on the ring', material: 'stone', follows: ['wall'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['6.283 * outer / 10 - 0.03', 'thick + 0.08', 0.11], taper: [0.97, 0.97], bevel: 0.03, segments: 2, at: [0, '-(outer + inner) / 2 + 0.005', 0], repeat: [{ around: 10 }] },
      ] },
      at: [0, 0, 'wall_height - 0.11'],
    },
    {
      name: 'water', note: 'water in the shaft', material: 'water', follows: ['wall'],
      form: { type: 'cylinder', radius: 'inner + 0.06', height: 0.03, segments: 48 },
      at: [0, 0, 'wall_height * 0.5'],
    },
    {
      name: 'post', words: ['upright'], note: 'posts with braces, let into the coping', material: 'wood', follows: ['wall'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['post_thickness', 'post_thickness', 'eave + rise - slope * post_thickness * 0.3 - wall_height + 0.03'], bevel: 'post_thickness * 0.08', segments: 2 },
        { type: 'box', size: ['post_thickness * 0.7', 'post_thickness * 0.6', 'half * 0.72'], bevel: 'post_thickness * 0.06', segments: 2, turn: [42, 0, 0], at: [0, 0, 'eave - wall_height - half * 0.3'], repeat: [{ mirror: 'y' }] },
        { type: 'box', size: ['post_thickness * 0.8', 'half * 1.5', 'post_thickness * 0.8'], bevel: 'post_thickness * 0.06', segments: 2, at: [0, 0, 'eave - wall_height + 0.1'] },
      ] },
      at: ['post_x', 0, 'wall_height - 0.1'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'roof', words: ['canopy'], note: 'shingled gable roof', when: { roof: true }, material: 'roof',
      form: { type: 'extrude', plane: 'yz', depth: 'width - 0.04', bevel: 0.015,
        shape: [['-half - 0.06', '-0.06 * slope'], [0, 'rise - 0.08'], ['half + 0.06', '-0.06 * slope'], ['half + 0.06', '0.08 - 0.06 * slope'], [0, 'rise + 0.005'], ['-half - 0.06', '0.08 - 0.06 * slope']] },
      at: [0, 0, 'eave'],
    },
    {
      name: 'ridge', words: ['bargeboard', 'trim'], note: 'ridge board and gable boards', when: { roof: true }, parent: 'roof', material: 'wood', follows: ['roof'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width - 0.02', 0.1, 0.055], bevel: 0.012, segments: 2, at: [0, 0, 'rise - 0.025'] },
        { type: 'extrude', plane: 'yz', depth: 0.045, bevel: 0.008, at: ['width / 2 - 0.0225', 0, 0], repeat: [{ mirror: 'x' }],
          shape: [['-half - 0.05', '-0.05 * slope - 0.06'], [0, 'rise - 0.14'], ['half + 0.05', '-0.05 * slope - 0.06'], ['half + 0.05', '0.05 - 0.05 * slope'], [0, 'rise - 0.025'], ['-half - 0.05', '0.05 - 0.05 * slope']] },
      ] },
      at: [0, 0, 'eave'],
    },
    {
      name: 'axle', words: ['windlass', 'roller', 'drum'], note: 'wooden windlass between the posts', material: 'wood', follows: ['post', 'wall'],
      form: { type: 'cylinder', radius: 'post_thickness * 0.42', height: 'post_x * 2 - post_thickness * 0.6', segments: 20, bevel: 0.008 },
      at: ['post_thickness * 0.3 - post_x', 0, 'axle'], turn: [0, 90, 0],
    },
    {
      name: 'crank', words: ['handle'], note: 'iron crank outside the post', material: 'iron', follows: ['post', 'wall'],
      form: { type: 'join', parts: [
        { type: 'tube', radius: 0.016, segments: 10, smooth: false, path: [['post_thickness * -0.6', 0, 0], ['post_thickness * 0.5 + grip * 0.22', 0, 0], ['post_thickness * 0.5 + grip * 0.3', -0.05, -0.22], ['post_thickness * 0.5 + grip * 0.36', -0.052, -0.235], ['post_thickness * 0.5 + grip', -0.052, -0.235]] },
        { type: 'lathe', segments: 14, smooth: true, profile: [[0, 0], [0.024, 0], [0.03, 'grip * 0.25'], [0.022, 'grip * 0.55'], [0, 'grip * 0.58']], at: ['post_thickness * 0.5 + grip * 0.41', -0.052, -0.235], turn: [0, 90, 0] },
      ] },
      at: ['post_x', 0, 'axle'],
    },
    {
      name: 'rope', words: ['cord', 'chain'], note: 'rope wound on the windlass, down to the bucket', material: 'rope', follows: ['post', 'wall', 'bucket'],
      form: { type: 'join', parts: [
        { type: 'coil', radius: 'post_thickness * 0.42 + 0.006', pitch: 0.026, turns: 7, thickness: 0.026, segments: 8, turn: [0, 90, 0], at: [-0.12, 0, 0] },
        { type: 'tube', radius: 0.013, segments: 8, smooth: false, path: [[0, 'post_thickness * -0.42 - 0.006', 0.01], [0, 'post_thickness * -0.42 - 0.006', '-hang + bucket_size * 0.55']] },
      ] },
      at: [0, 0, 'axle'],
    },
    {
      name: 'bucket', words: ['pail'], note: 'wooden bucket', when: { bucket: true }, material: 'bucket',
      form: { type: 'lathe', wall: 'bucket_size * 0.06', bevel: 'bucket_size * 0.02', segments: 32, profile: [[0, 'bucket_size * 0.04'], ['bucket_size * 0.4', 'bucket_size * 0.04'], ['bucket_size * 0.4', 0], ['bucket_size / 2', 'bucket_size * 0.95']] },
      at: [0, 'post_thickness * -0.42 - 0.006', 'axle - hang - bucket_size * 0.95'],
    },
    {
      name: 'hoop', words: ['bail', 'band'], note: 'iron hoops and bail of the bucket', when: { bucket: true }, parent: 'bucket', material: 'iron', follows: ['bucket'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 32, profile: [['bucket_size * 0.41', 'bucket_size * 0.2'], ['bucket_size * 0.435', 'bucket_size * 0.2'], ['bucket_size * 0.445', 'bucket_size * 0.28'], ['bucket_size * 0.415', 'bucket_size * 0.28']] },
        { type: 'lathe', loop: true, segments: 32, profile: [['bucket_size * 0.46', 'bucket_size * 0.72'], ['bucket_size * 0.49', 'bucket_size * 0.72'], ['bucket_size * 0.5', 'bucket_size * 0.8'], ['bucket_size * 0.465', 'bucket_size * 0.8']] },
        { type: 'tube', radius: 'bucket_size * 0.022', segments: 8, path: [['bucket_size * -0.49', 0, 'bucket_size * 0.84'], ['bucket_size * -0.46', 0, 'bucket_size * 1.12'], ['bucket_size * -0.26', 0, 'bucket_size * 1.42'], [0, 0, 'bucket_size * 1.54'],
          ['bucket_size * 0.26', 0, 'bucket_size * 1.42'], ['bucket_size * 0.46', 0, 'bucket_size * 1.12'], ['bucket_size * 0.49', 0, 'bucket_size * 0.84']] },
      ] },
      at: [0, 'post_thickness * -0.42 - 0.006', 'axle - hang - bucket_size * 0.95'],
    },
    {
      name: 'moss', words: ['ivy'], note: 'cushions of moss at the foot', when: { moss: true }, material: 'moss', follows: ['wall'],
      form: { type: 'join', parts: [
        { type: 'rock', size: [0.36, 0.2, 0.16], rough: 0.5, seed: 4, detail: 3, at: [0, 'outer * -1.0', 0], repeat: [{ around: 5, start: 20 }] },
        { type: 'rock', size: [0.22, 0.14, 0.3], rough: 0.5, seed: 7, detail: 3, at: [0, 'outer * -0.98', 0], repeat: [{ around: 3, start: 64 }] },
      ] },
    },
  ],
  briefs: ['a stone well with a wooden bucket', 'a wishing well with a red roof and moss', 'an old brick well without a roof'],
});
