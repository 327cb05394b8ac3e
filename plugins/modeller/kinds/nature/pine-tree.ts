import { count, kind, length } from '../../kind.ts';

export const pineTree = kind({
  name: 'pine tree',
  group: 'nature',
  words: ['fir', 'fir tree', 'conifer', 'spruce tree', 'christmas tree', 'evergreen', 'evergreen tree', 'pine'],
  about: 'A conifer with tiers of drooping boughs.',
  parameters: {
    height: length(4, 0.3, 20, 'ground to the tip', 'height'),
    width: length(2, 0.2, 9, 'width of the lowest tier', 'width'),
    trunk_thickness: length(0.24, 0.03, 1.2, 'thickness of the trunk', 'trunk.thickness'),
    tiers: count(6, 3, 6, 'tiers of boughs'),
  },
  derived: { bottom: 'height * 0.14', step: '(height - bottom) / 6.4' },
  options: { star: { words: ['star'], on: false }, baubles: { words: ['bauble', 'ornament', 'decoration', 'christmas ball'], on: false }, snow: { words: ['snow', 'snowy'], on: false } },
  materials: { needles: 'foliage #2f5f3a', trunk: 'bark', star: 'gold', baubles: 'car paint', snow: 'snow' },
  main: ['needles'],
  parts: [
    { name: 'trunk', words: ['stem'], note: 'straight trunk', material: 'trunk', form: { type: 'cylinder', radius: 'trunk_thickness * 0.6', height: 'height * 0.8', top: 'trunk_thickness * 0.2', segments: 16 } },
    {
      name: 'bough', words: ['branch', 'needle', 'tier'], note: 'tiers of boughs, each with a scalloped, drooping rim', material: 'needles',
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', segments: 28, profile: [[0, 'step * 0.35'], ['width * 0.44', 'step * 0.1'], ['width / 2', 0], ['width * 0.4', 'step * 0.5'], ['width * 0.2', 'step * 1.3'], [0, 'step * 1.9']], at: [0, 0, 'bottom'] },
          { type: 'lathe', segments: 28, profile: [[0, 'step * 0.35'], ['width * 0.38', 'step * 0.1'], ['width * 0.43', 0], ['width * 0.34', 'step * 0.5'], ['width * 0.17', 'step * 1.3'], [0, 'step * 1.9']], at: [0, 0, 'bottom + step'], turn: [0, 0, 20] },
          { type: 'lathe', segments: 28, profile: [[0, 'step * 0.35'], ['width * 0.31', 'step * 0.1'], ['width * 0.36', 0], ['width * 0.28', 'step * 0.5'], ['width * 0.14', 'step * 1.3'], [0, 'step * 1.9']], at: [0, 0, 'bottom + step * 2'] },
          { type: 'lathe', segments: 24, profile: [[0, 'step * 0.35'], ['width * 0.24', 'step * 0.1'], ['width * 0.28', 0], ['width * 0.22', 'step * 0.5'], ['width * 0.11', 'step * 1.3'], [0, 'step * 1.8']], at: [0, 0, 'bottom + step * 3'] },
          { type: 'lathe', segments: 24, profile: [[0, 'step * 0.35'], ['width * 0.17', 'step * 0.1'], ['width * 0.21', 0], ['width * 0.16', 'step * 0.5'], ['width * 0.08', 'step * 1.2'], [0, 'step * 1.7']], at: [0, 0, 'bottom + step * 4'] },
          { type: 'lathe', segments: 20, profile: [[0, 'step * 0.3'], ['width * 0.11', 'step * 0.1'], ['width * 0.14', 0], ['width * 0.1', 'step * 0.45'], ['width * 0.04', 'step'], [0, 'step * 1.4']], at: [0, 0, 'bottom + step * 5'] },
        ],
      },
    },
    {
      name: 'needles', note: 'sprigs that fray the rims', material: 'needles', follows: ['bough'],
      form: {
        type: 'join',
        parts: [
          { type: 'leaf', length: 'width * 0.13', width: 'width * 0.07', bend: 0.5, segments: 3, at: [0, 'width * 0.44', 'bottom + step * 0.12'], repeat: [{ around: 30 }] },
          { type: 'leaf', length: 'width * 0.12', width: 'width * 0.065', bend: 0.5, segments: 3, at: [0, 'width * 0.37', 'bottom + step * 1.12'], repeat: [{ around: 26, start: 7 }] },
          { type: 'leaf', length: 'width * 0.11', width: 'width * 0.06', bend: 0.5, segments: 3, at: [0, 'width * 0.3', 'bottom + step * 2.12'], repeat: [{ around: 22 }] },
          { type: 'leaf', length: 'width * 0.1', width: 'width * 0.055', bend: 0.5, segments: 3, at: [0, 'width * 0.23', 'bottom + step * 3.12'], repeat: [{ around: 18, start: 5 }] },
          { type: 'leaf', length: 'width * 0.08', width: 'width * 0.05', bend: 0.5, segments: 3, at: [0, 'width * 0.16', 'bottom + step * 4.12'], repeat: [{ around: 14 }] },
        ],
      },
    },
    {
      name: 'snow', note: 'snow on the tiers', material: 'snow', when: { snow: true }, follows: ['bough'],
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'width * 0.41', top: 'width * 0.2', height: 'step * 0.88', at: [0, 0, 'bottom + step * 0.5'], segments: 28, bevel: 'step * 0.05' },
          { type: 'cylinder', radius: 'width * 0.345', top: 'width * 0.17', height: 'step * 0.88', at: [0, 0, 'bottom + step * 1.5'], segments: 28, bevel: 'step * 0.05' },
          { type: 'cylinder', radius: 'width * 0.225', top: 'width * 0.1', height: 'step * 0.86', at: [0, 0, 'bottom + step * 3.5'], segments: 24, bevel: 'step * 0.05' },
          { type: 'cylinder', radius: 'width * 0.1', top: 'width * 0.02', height: 'step * 0.8', at: [0, 0, 'bottom + step * 5.48'], segments: 20, bevel: 'step * 0.04' },
        ],
      },
    },
    {
      name: 'bauble', words: ['ornament', 'ball'], note: 'shining baubles on the rims', material: 'baubles', when: { baubles: true }, follows: ['bough'],
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['width * 0.075', 'width * 0.075', 'width * 0.075'], segments: 16, at: [0, 'width * 0.485', 'bottom + step * 0.02'], repeat: [{ around: 7 }] },
          { type: 'ball', size: ['width * 0.07', 'width * 0.07', 'width * 0.07'], segments: 16, at: [0, 'width * 0.35', 'bottom + step * 2.02'], repeat: [{ around: 6, start: 25 }] },
          { type: 'ball', size: ['width * 0.06', 'width * 0.06', 'width * 0.06'], segments: 16, at: [0, 'width * 0.205', 'bottom + step * 4.02'], repeat: [{ around: 5, start: 10 }] },
        ],
      },
    },
    {
      name: 'star', note: 'star at the tip', material: 'star', when: { star: true },
      form: { type: 'extrude', shape: { star: 'width * 0.1', inner: 'width * 0.042', points: 5 }, depth: 'width * 0.035', bevel: 'width * 0.008', plane: 'xz' },
      at: [0, 0, 'height * 0.985'],
    },
  ],
  briefs: ['a pine tree', 'a 2 m tall christmas tree with baubles and a star', 'a snowy fir tree with snow'],
});
