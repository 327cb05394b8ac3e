import { kind, length } from '../../kind.ts';

export const pig = kind({
  name: 'pig',
  group: 'characters',
  words: ['piglet', 'hog', 'piggy', 'sow', 'piggy bank', 'swine'],
  about: 'A plump pig with a flat snout, flapped ears and a curly tail.',
  parameters: { height: length(0.7, 0.05, 1.5, 'ground to the tips of the ears', 'height'), snout_length: length(0.12, 0.06, 0.2, 'how far the snout stands out, for each metre of height') },
  derived: { h: 'height / 0.9818' },
  options: { slot: { words: ['slot', 'coin slot', 'money box'], on: false, about: 'a slot for coins, as in a piggy bank' }, spot: { words: ['spot', 'patch', 'spotted'], on: false, about: 'dark patches' } },
  materials: { skin: 'paint #eaa9a4', snout: 'paint #dd8b88', hoof: 'paint #6b4a44', dark: 'porcelain #17171a', spot: 'paint #55403b' },
  main: ['skin'],
  parts: [
    {
      name: 'body', words: ['head', 'belly', 'leg', 'skin'], note: 'plump body, head and legs in one skin', material: 'skin',
      form: {
        type: 'blend', size: ['h * 0.62', 'h * 1.18', 'h * 0.85'], grain: 60, smooth: 6,
        blobs: [
          [0, 0.12, 0.52, 0.31, 0.46, 0.32], [0, -0.36, 0.61, 0.245, 0.24, 0.235], [0.11, -0.46, 0.52, 0.11, 0.12, 0.1],
          [-0.11, -0.46, 0.52, 0.11, 0.12, 0.1], [0.16, -0.18, 0.34, 0.115, 0.165, -0.2, 0.08, 0.085],
          [-0.16, -0.18, 0.34, 0.115, -0.165, -0.2, 0.08, 0.085], [0.16, 0.34, 0.34, 0.13, 0.165, 0.36, 0.08, 0.085],
          [-0.16, 0.34, 0.34, 0.13, -0.165, 0.36, 0.08, 0.085],
        ],
      },
      at: [0, 'h * -0.01', 'h * -0.005'],
    },
    {
      name: 'snout', words: ['nose', 'muzzle'], note: 'flat round snout', material: 'snout',
      form: { type: 'lathe', segments: 36, bevel: 'h * 0.02', profile: [[0, 'h * -0.08'], ['h * 0.11', 'h * -0.08'], ['h * 0.1', 'h * snout_length * 0.7'], ['h * 0.112', 'h * snout_length'], ['h * 0.07', 'h * (snout_length + 0.012)'], [0, 'h * (snout_length + 0.01)']] },
      at: [0, 'h * -0.57', 'h * 0.58'], turn: [86, 0, 0],
    },
    {
      name: 'nostril', note: 'nostrils', material: 'dark', parent: 'snout', follows: ['snout'],
      form: { type: 'ball', size: ['h * 0.034', 'h * 0.02', 'h * 0.052'], segments: 14 }, at: ['h * 0.036', 'h * -(0.582 + snout_length)', 'h * (0.578 - snout_length * 0.07)'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'eye', note: 'bead eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.046', 'h * 0.04', 'h * 0.056'], segments: 16 }, at: ['h * 0.115', 'h * -0.56', 'h * 0.705'], turn: [0, 0, 28], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'pointed ears that flop forward', material: 'snout',
      form: { type: 'loft', axis: 'z', segments: 20, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.13', 'h * 0.06'] }, { at: [0, 0, 'h * 0.07'], size: ['h * 0.15', 'h * 0.05'] }, { at: [0, 'h * -0.035', 'h * 0.17'], size: ['h * 0.09', 'h * 0.035'] }, { at: [0, 'h * -0.085', 'h * 0.23'], size: ['h * 0.015', 'h * 0.015'] }] },
      at: ['h * 0.14', 'h * -0.36', 'h * 0.775'], turn: [10, 20, 10], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tail', note: 'curly tail', material: 'snout',
      form: { type: 'coil', radius: 'h * 0.05', top: 'h * 0.035', pitch: 'h * 0.07', turns: 1.6, thickness: 'h * 0.036', segments: 10 }, at: ['h * -0.05', 'h * 0.535', 'h * 0.6'], turn: [-75, 0, 0],
    },
    {
      name: 'hoof', words: ['trotter', 'foot'], note: 'hooves', material: 'hoof',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'h * 0.092', top: 'h * 0.086', height: 'h * 0.065', bevel: 'h * 0.014', segments: 24, at: ['h * 0.165', 'h * -0.2', 0] },
        { type: 'cylinder', radius: 'h * 0.092', top: 'h * 0.086', height: 'h * 0.065', bevel: 'h * 0.014', segments: 24, at: ['h * 0.165', 'h * 0.36', 0] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'mouth', note: 'smile', material: 'hoof',
      form: { type: 'tube', segments: 8, path: [['h * -0.08', 'h * -0.566', 'h * 0.485'], [0, 'h * -0.572', 'h * 0.462'], ['h * 0.08', 'h * -0.566', 'h * 0.485']], radius: ['h * 0.006', 'h * 0.01', 'h * 0.006'] },
    },
    {
      name: 'slot', words: ['coin slot'], note: 'slot with a rim', when: { slot: true }, material: 'dark',
      form: { type: 'box', size: ['h * 0.04', 'h * 0.22', 'h * 0.04'], bevel: 'h * 0.015' }, at: [0, 'h * 0.12', 'h * 0.81'],
    },
    {
      name: 'spot', words: ['patch'], note: 'dark patches', when: { spot: true }, material: 'spot',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['h * 0.34', 'h * 0.36', 'h * 0.2'], segments: 20, at: ['h * 0.08', 'h * 0.15', 'h * 0.74'] },
        { type: 'ball', size: ['h * 0.14', 'h * 0.22', 'h * 0.22'], segments: 18, at: ['h * -0.25', 'h * 0.3', 'h * 0.55'] },
        { type: 'ball', size: ['h * 0.12', 'h * 0.2', 'h * 0.18'], segments: 18, at: ['h * 0.265', 'h * 0.02', 'h * 0.47'] },
      ] },
    },
  ],
  briefs: ['a pink pig with a curly tail', 'a small piggy bank with a coin slot', 'a white pig with dark spots'],
});
