import { kind, length } from '../../kind.ts';

export const fish = kind({
  name: 'fish',
  group: 'characters',
  words: ['goldfish', 'carp', 'trout', 'koi', 'tropical fish', 'salmon'],
  about: 'A fish with fanned fins, held by a rod on a small stand.',
  parameters: {
    length: length(0.3, 0.05, 2, 'mouth to tail', 'depth'),
    lift: length(0.13, 0.06, 0.3, 'height of the stand under the belly, for each metre of length'),
  },
  derived: { h: 'length / 1.3837', mid: 'length * lift + h * 0.3' },
  options: { stand: { words: ['stand', 'base', 'rod'], on: true }, stripe: { words: ['stripe', 'band', 'striped', 'clownfish'], on: false, about: 'light bands round the body' } },
  materials: { body: 'scales #e5812b', fin: 'paint #f0a24c', light: 'paint #f5ead8', eye: 'porcelain #f7f3e8', dark: 'porcelain #17171a', wood: 'walnut', metal: 'brass' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['head', 'scale'], note: 'body that is highest behind the head', material: 'body',
      form: { type: 'loft', axis: 'y', segments: 36, per: 6, sections: [
        { at: [0, 'h * -0.6', 'mid - h * 0.02'], size: ['h * 0.06', 'h * 0.07'] }, { at: [0, 'h * -0.57', 'mid - h * 0.018'], size: ['h * 0.13', 'h * 0.17'] }, { at: [0, 'h * -0.42', 'mid'], size: ['h * 0.24', 'h * 0.36'] }, { at: [0, 'h * -0.15', 'mid + h * 0.015'], size: ['h * 0.3', 'h * 0.5'] },
        { at: [0, 'h * 0.12', 'mid + h * 0.01'], size: ['h * 0.24', 'h * 0.41'] }, { at: [0, 'h * 0.36', 'mid'], size: ['h * 0.11', 'h * 0.2'] }, { at: [0, 'h * 0.47', 'mid'], size: ['h * 0.06', 'h * 0.15'] }, { at: [0, 'h * 0.52', 'mid'], size: ['h * 0.02', 'h * 0.1'] }] },
    },
    {
      name: 'mouth', words: ['lip'], note: 'round lips', material: 'fin',
      form: { type: 'ring', radius: 'h * 0.04', thickness: 'h * 0.034', height: 'h * 0.04', segments: 24, round_segments: 10 }, at: [0, 'h * -0.592', 'mid - h * 0.02'], turn: [90, 0, 0],
    },
    {
      name: 'gill', note: 'edge of the gills', material: 'fin',
      form: { type: 'tube', segments: 8, per: 6, path: [['h * 0.075', 'h * -0.36', 'mid + h * 0.16'], ['h * 0.125', 'h * -0.32', 'mid + h * 0.08'], ['h * 0.14', 'h * -0.3', 'mid - h * 0.01'], ['h * 0.125', 'h * -0.33', 'mid - h * 0.1'], ['h * 0.075', 'h * -0.39', 'mid - h * 0.16']], radius: ['h * 0.006', 'h * 0.014', 'h * 0.016', 'h * 0.014', 'h * 0.006'] }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tail', words: ['tail fin'], note: 'forked tail fin', material: 'fin',
      form: { type: 'extrude', plane: 'yz', depth: 'h * 0.028', bevel: 'h * 0.01', shape: [['h * 0.44', 'h * 0.05'], ['h * 0.54', 'h * 0.14'], ['h * 0.64', 'h * 0.26'], ['h * 0.74', 'h * 0.315'], ['h * 0.77', 'h * 0.3'], ['h * 0.735', 'h * 0.2'], ['h * 0.69', 'h * 0.1'], ['h * 0.665', 'h * 0'], ['h * 0.69', 'h * -0.1'], ['h * 0.735', 'h * -0.2'], ['h * 0.77', 'h * -0.3'], ['h * 0.74', 'h * -0.315'], ['h * 0.64', 'h * -0.26'], ['h * 0.54', 'h * -0.14'], ['h * 0.44', 'h * -0.05']] },
      at: [0, 0, 'mid'],
    },
    {
      name: 'fin_ray', words: ['ray'], note: 'rays of the tail', material: 'body', parent: 'tail',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 6, path: [['h * 0', 'h * 0.47', 'h * 0.04'], ['h * 0', 'h * 0.72', 'h * 0.265']], radius: ['h * 0.022', 'h * 0.016'] },
        { type: 'tube', smooth: false, segments: 6, path: [['h * 0', 'h * 0.47', 'h * 0.02'], ['h * 0', 'h * 0.69', 'h * 0.14']], radius: ['h * 0.022', 'h * 0.016'] },
        { type: 'tube', smooth: false, segments: 6, path: [['h * 0', 'h * 0.47', 'h * -0.02'], ['h * 0', 'h * 0.69', 'h * -0.14']], radius: ['h * 0.022', 'h * 0.016'] },
        { type: 'tube', smooth: false, segments: 6, path: [['h * 0', 'h * 0.47', 'h * -0.04'], ['h * 0', 'h * 0.72', 'h * -0.265']], radius: ['h * 0.022', 'h * 0.016'] },
      ] },
      at: [0, 0, 'mid'],
    },
    {
      name: 'back_fin', words: ['dorsal fin', 'top fin', 'fin'], note: 'fin along the back', material: 'fin',
      form: { type: 'extrude', plane: 'yz', depth: 'h * 0.028', bevel: 'h * 0.01', shape: [['h * -0.26', 'h * 0.2'], ['h * -0.2', 'h * 0.34'], ['h * -0.1', 'h * 0.41'], ['h * 0.0', 'h * 0.385'], ['h * 0.08', 'h * 0.33'], ['h * 0.17', 'h * 0.3'], ['h * 0.25', 'h * 0.27'], ['h * 0.28', 'h * 0.22'], ['h * 0.24', 'h * 0.12'], ['h * 0.05', 'h * 0.16']] }, at: [0, 0, 'mid'],
    },
    {
      name: 'belly_fin', words: ['anal fin', 'ventral fin'], note: 'fin under the tail', material: 'fin',
      form: { type: 'extrude', plane: 'yz', depth: 'h * 0.026', bevel: 'h * 0.01', shape: [['h * 0.12', 'h * -0.15'], ['h * 0.17', 'h * -0.27'], ['h * 0.24', 'h * -0.29'], ['h * 0.3', 'h * -0.2'], ['h * 0.33', 'h * -0.09']] }, at: [0, 0, 'mid'],
    },
    {
      name: 'side_fin', words: ['pectoral fin', 'flipper'], note: 'fins at the sides', material: 'fin',
      form: { type: 'loft', axis: 'y', segments: 16, per: 4, sections: [{ at: [0, 0, 0], size: ['h * 0.024', 'h * 0.05'] }, { at: ['h * 0.02', 'h * 0.09', 'h * -0.02'], size: ['h * 0.022', 'h * 0.14'] }, { at: ['h * 0.05', 'h * 0.18', 'h * -0.06'], size: ['h * 0.018', 'h * 0.15'] }, { at: ['h * 0.065', 'h * 0.23', 'h * -0.09'], size: ['h * 0.01', 'h * 0.06'] }] },
      at: ['h * 0.13', 'h * -0.27', 'mid - h * 0.06'], turn: [0, 0, -18], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'eye', note: 'round eyes', material: 'eye',
      form: { type: 'ball', size: ['h * 0.04', 'h * 0.095', 'h * 0.095'], segments: 20 }, at: ['h * 0.1', 'h * -0.43', 'mid + h * 0.075'], turn: [0, 0, 22], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'pupil', note: 'dark pupils', material: 'dark', parent: 'eye',
      form: { type: 'ball', size: ['h * 0.026', 'h * 0.055', 'h * 0.055'], segments: 16 }, at: ['h * 0.114', 'h * -0.436', 'mid + h * 0.076'], turn: [0, 0, 22], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'stripe', words: ['band'], note: 'light bands', when: { stripe: true }, material: 'light',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 36, smooth: false, sections: [{ at: [0, 'h * -0.22', 'mid + h * 0.0125'], size: ['h * 0.301', 'h * 0.495'] }, { at: [0, 'h * -0.15', 'mid + h * 0.015'], size: ['h * 0.312', 'h * 0.513'] }, { at: [0, 'h * -0.08', 'mid + h * 0.014'], size: ['h * 0.307', 'h * 0.506'] }] },
        { type: 'loft', axis: 'y', segments: 36, smooth: false, sections: [{ at: [0, 'h * 0.22', 'mid + h * 0.0055'], size: ['h * 0.197', 'h * 0.347'] }, { at: [0, 'h * 0.29', 'mid + h * 0.0025'], size: ['h * 0.161', 'h * 0.286'] }] },
      ] },
    },
    {
      name: 'rod', words: ['post'], note: 'rod of the stand', when: { stand: true }, material: 'metal',
      form: { type: 'cylinder', radius: 'h * 0.018', height: 'mid - h * 0.16', segments: 16 }, at: [0, 'h * -0.08', 'h * 0.03'],
    },
    {
      name: 'stand', words: ['base', 'foot'], note: 'turned wooden base', when: { stand: true }, material: 'wood',
      form: { type: 'lathe', segments: 40, bevel: 'h * 0.012', profile: [[0, 0], ['h * 0.24', 0], ['h * 0.24', 'h * 0.035'], ['h * 0.2', 'h * 0.055'], ['h * 0.06', 'h * 0.065'], ['h * 0.045', 'h * 0.085'], [0, 'h * 0.085']] }, at: [0, 'h * -0.08', 0],
    },
  ],
  briefs: ['a goldfish on a wooden stand', 'a blue fish with yellow fins, 40 cm long', 'an orange striped tropical fish'],
});
