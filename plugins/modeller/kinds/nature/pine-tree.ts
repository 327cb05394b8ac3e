import { count, kind, length } from '../../kind.ts';

export const pineTree = kind({
  name: 'pine tree',
  group: 'nature',
  words: ['pine', 'fir', 'fir tree', 'conifer', 'spruce', 'spruce tree', 'christmas tree', 'evergreen', 'xmas tree'],
  about: 'A conifer of drooping serrated boughs in tiers, with a tip; may carry snow, or a star and baubles.',
  parameters: {
    height: length(4.6, 0.4, 40, 'ground to the tip', 'height'),
    width: length(2.6, 0.3, 16, 'across the lowest boughs', 'width'),
    tiers: count(9, 4, 16, 'tiers of boughs', 'bough.count'),
    trunk_thickness: length(0.22, 0.03, 1.4, 'thickness of the trunk', 'trunk.thickness'),
    trunk_share: length(0.45, 0.05, 6, 'ground to the lowest boughs', 'trunk.height'),
  },
  derived: {
    r: 'width / 2',
    low: 'min(trunk_share, height * 0.4)',
    tall: 'height - low',
    leaf: 'r * 1.08',
    pitch: '(tall * 1.02 - leaf * 0.42) / (tiers - 1)',
    t: 'min(trunk_thickness, width * 0.25) / 2',
  },
  options: {
    snow: { words: ['snow', 'snowy', 'snow-covered', 'snowcapped'], on: false },
    star: { words: ['star', 'christmas star'], on: false },
    baubles: { words: ['bauble', 'ornament', 'decoration', 'christmas ball', 'christmas decoration'], on: false },
    stand: { words: ['stand', 'pot', 'bucket'], on: false },
  },
  materials: { bark: 'bark #5e4433', needles: 'foliage #2f5d3a', dark: 'foliage #234a2e', snow: 'snow', star: 'gold', bauble: 'car paint #c22f33', stand: 'terracotta' },
  main: ['needles', 'dark'],
  parts: [
    {
      name: 'trunk', words: ['stem', 'bark'], note: 'straight trunk with a flared foot', material: 'bark',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 14, profile: [[0, 0], ['t * 1.7', 0], ['t * 1.2', 'low * 0.22'], ['t', 'low * 0.6'], ['t * 0.35', 'low + tall * 0.72'], [0, 'low + tall * 0.72']] },
        { type: 'tube', segments: 8, per: 3, radius: ['t * 0.5', 't * 0.4', 't * 0.2'], path: [['t * 0.8', 0, 't * 1.4'], ['t * 1.5', 0, 't * 0.6'], ['t * 2.3', 't * 0.3', 't * 0.22']], repeat: [{ around: 5 }] },
      ] },
    },
    {
      name: 'core', words: ['inner needles'], note: 'dark inside of the boughs', material: 'dark', follows: ['trunk'],
      form: { type: 'lathe', segments: 20, profile: [[0, 0], ['r * 0.42', 'pitch * 0.2'], ['r * 0.5', 'pitch * 0.8'], ['r * 0.03', 'tall * 0.93'], [0, 'tall * 0.93']] },
      at: [0, 0, 'low'],
    },
    {
      name: 'bough', words: ['branch', 'needle', 'needles', 'tier', 'foliage', 'leaf'], note: 'serrated boughs, tier over tier, smaller to the top', material: 'needles', follows: ['trunk'],
      form: { type: 'fitted', size: ['width', 'width', 'tall'], of: { type: 'join', parts: [
        { type: 'warped', taper: 0.09, of: { type: 'join', parts: [
          { type: 'extrude', depth: 'r * 0.05', turn: [-24, 0, 0], at: [0, 0, 'leaf * 0.42'], repeat: [{ around: 16 }, { along: 'floor((tiers + 1) / 2)', step: [0, 0, 'pitch * 2'] }],
            shape: [['leaf * -0.04', 0], ['leaf * 0.04', 0], ['leaf * 0.19', 'leaf * 0.26'], ['leaf * 0.12', 'leaf * 0.29'], ['leaf * 0.22', 'leaf * 0.5'], ['leaf * 0.14', 'leaf * 0.52'], ['leaf * 0.19', 'leaf * 0.7'], ['leaf * 0.1', 'leaf * 0.72'], ['leaf * 0.12', 'leaf * 0.86'], ['leaf * 0.04', 'leaf * 0.87'],
              [0, 'leaf'], ['leaf * -0.04', 'leaf * 0.87'], ['leaf * -0.12', 'leaf * 0.86'], ['leaf * -0.1', 'leaf * 0.72'], ['leaf * -0.19', 'leaf * 0.7'], ['leaf * -0.14', 'leaf * 0.52'], ['leaf * -0.22', 'leaf * 0.5'], ['leaf * -0.12', 'leaf * 0.29'], ['leaf * -0.19', 'leaf * 0.26']] },
          { type: 'extrude', depth: 'r * 0.05', turn: [-29, 0, 0], at: [0, 0, 'leaf * 0.42 + pitch'], repeat: [{ around: 16, start: 11.25 }, { along: 'floor(tiers / 2)', step: [0, 0, 'pitch * 2'] }],
            shape: [['leaf * -0.04', 0], ['leaf * 0.04', 0], ['leaf * 0.19', 'leaf * 0.26'], ['leaf * 0.12', 'leaf * 0.29'], ['leaf * 0.22', 'leaf * 0.5'], ['leaf * 0.14', 'leaf * 0.52'], ['leaf * 0.19', 'leaf * 0.7'], ['leaf * 0.1', 'leaf * 0.72'], ['leaf * 0.12', 'leaf * 0.86'], ['leaf * 0.04', 'leaf * 0.87'],
              [0, 'leaf'], ['leaf * -0.04', 'leaf * 0.87'], ['leaf * -0.12', 'leaf * 0.86'], ['leaf * -0.1', 'leaf * 0.72'], ['leaf * -0.19', 'leaf * 0.7'], ['leaf * -0.14', 'leaf * 0.52'], ['leaf * -0.22', 'leaf * 0.5'], ['leaf * -0.12', 'leaf * 0.29'], ['leaf * -0.19', 'leaf * 0.26']] },
        ] } },
        { type: 'cylinder', radius: 'r * 0.05', top: 0, height: 'tall * 0.16', segments: 8, at: [0, 0, 'tall * 0.9'] },
      ] } },
      at: [0, 0, 'low'],
    },
    {
      name: 'snow', note: 'snow on the boughs', when: { snow: true }, parent: 'bough', material: 'snow', follows: ['trunk', 'bough'],
      form: { type: 'fitted', size: ['width * 0.99', 'width * 0.99', 'tall * 0.998'], of: { type: 'join', parts: [
        { type: 'warped', taper: 0.09, of: { type: 'join', parts: [
          { type: 'extrude', depth: 'r * 0.05', bevel: 'r * 0.02', turn: [-24, 0, 0], at: [0, 0, 'leaf * 0.42'], repeat: [{ around: 16 }, { along: 'floor((tiers + 1) / 2)', step: [0, 0, 'pitch * 2'] }],
            shape: [['leaf * -0.1', 'leaf * 0.3'], ['leaf * 0.1', 'leaf * 0.3'], ['leaf * 0.16', 'leaf * 0.5'], ['leaf * 0.13', 'leaf * 0.7'], ['leaf * 0.07', 'leaf * 0.86'], [0, 'leaf * 0.97'], ['leaf * -0.07', 'leaf * 0.86'], ['leaf * -0.13', 'leaf * 0.7'], ['leaf * -0.16', 'leaf * 0.5']] },
          { type: 'extrude', depth: 'r * 0.05', bevel: 'r * 0.02', turn: [-29, 0, 0], at: [0, 0, 'leaf * 0.42 + pitch'], repeat: [{ around: 16, start: 11.25 }, { along: 'floor(tiers / 2)', step: [0, 0, 'pitch * 2'] }],
            shape: [['leaf * -0.1', 'leaf * 0.3'], ['leaf * 0.1', 'leaf * 0.3'], ['leaf * 0.16', 'leaf * 0.5'], ['leaf * 0.13', 'leaf * 0.7'], ['leaf * 0.07', 'leaf * 0.86'], [0, 'leaf * 0.97'], ['leaf * -0.07', 'leaf * 0.86'], ['leaf * -0.13', 'leaf * 0.7'], ['leaf * -0.16', 'leaf * 0.5']] },
        ] } },
        { type: 'cylinder', radius: 'r * 0.055', top: 0, height: 'tall * 0.16', segments: 8, at: [0, 0, 'tall * 0.9'] },
      ] } },
      at: [0, 0, 'low + tall * 0.014'],
    },
    {
      name: 'bauble', words: ['ornament', 'decoration'], note: 'baubles on the boughs', when: { baubles: true }, material: 'bauble', follows: ['trunk', 'bough'],
      form: { type: 'warped', taper: 0.12, of: { type: 'join', parts: [
        { type: 'ball', size: ['r * 0.13', 'r * 0.13', 'r * 0.13'], segments: 12, at: ['r * 0.84', 0, 'r * 0.04'], repeat: [{ around: 7 }, { along: 3, step: [0, 0, 'tall * 0.27'] }] },
        { type: 'ball', size: ['r * 0.13', 'r * 0.13', 'r * 0.13'], segments: 12, at: ['r * 0.86', 0, 'tall * 0.135'], repeat: [{ around: 7, start: 26 }, { along: 3, step: [0, 0, 'tall * 0.27'] }] },
      ] } },
      at: [0, 0, 'low + pitch * 0.35'],
    },
    {
      name: 'star', note: 'gilded star on the tip', when: { star: true }, material: 'star',
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', shape: { star: 'r * 0.2', inner: 'r * 0.085', points: 5 }, depth: 'r * 0.07', bevel: 'r * 0.025' }] },
      at: [0, 0, 'height + r * 0.06'],
    },
    {
      name: 'stand', words: ['pot', 'bucket'], note: 'pot that the tree stands in', when: { stand: true }, material: 'stand',
      form: { type: 'lathe', segments: 36, bevel: 't * 0.12', profile: [[0, 0], ['t * 2.4', 0], ['t * 3.2', 'low * 0.62'], ['t * 3.5', 'low * 0.63'], ['t * 3.5', 'low * 0.8'], ['t * 2.9', 'low * 0.8'], ['t * 2.8', 'low * 0.7'], [0, 'low * 0.7']] },
    },
  ],
  briefs: ['a tall pine tree', 'a christmas tree with a star and red baubles', 'a snowy fir tree, 3 m tall'],
});
