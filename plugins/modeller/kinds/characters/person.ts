import { kind, length } from '../../kind.ts';

export const person = kind({
  name: 'person',
  group: 'characters',
  words: ['man', 'woman', 'figure', 'human', 'boy', 'girl', 'child', 'figurine', 'people', 'character'],
  about: 'A stylised standing figure with hair, shirt, trousers or a skirt, and shoes.',
  parameters: {
    height: length(1.7, 0.08, 2.4, 'ground to the top of the hair', 'height'),
    head_size: length(0.168, 0.13, 0.2, 'width of the head, for each metre of height'),
  },
  derived: { h: 'height / 1', b: 'h * 0.945', hs: 'h * head_size', chin: 'h * 0.985 - hs * 1.2' },
  options: {
    hat: { words: ['hat', 'cap'], on: false }, glasses: { words: ['glasses', 'spectacles'], on: false }, beard: { words: ['beard', 'bearded'], on: false },
    skirt: { words: ['skirt', 'dress'], on: false, about: 'a skirt over the legs' }, backpack: { words: ['backpack', 'rucksack', 'bag'], on: false }, hair: { words: ['hair'], on: true },
  },
  variants: { hair_style: { short: { words: ['short-haired'] }, long: { words: ['long-haired', 'woman', 'girl'] }, bun: { words: ['knot'] } } },
  materials: { shirt: 'linen #3f7791', trousers: 'denim', skin: 'skin', hair: 'velvet #4a2f22', shoe: 'leather', dark: 'porcelain #17171a', mouth: 'paint #b8625a', sole: 'rubber', hat: 'wool #8c3a32', metal: 'iron', bag: 'canvas #b98d45' },
  main: ['shirt'],
  parts: [
    {
      name: 'head', words: ['face'], note: 'egg-shaped head, neck and ears', material: 'skin',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['hs', 'hs * 1.08', 'hs * 1.2'], segments: 32, at: [0, 0, 'hs * 0.6'] },
        { type: 'ball', size: ['hs * 0.14', 'hs * 0.2', 'hs * 0.28'], segments: 14, at: ['hs * 0.495', 'hs * 0.02', 'hs * 0.55'], repeat: [{ mirror: 'x' }] },
        { type: 'ball', size: ['hs * 0.15', 'hs * 0.18', 'hs * 0.2'], segments: 14, at: [0, 'hs * -0.55', 'hs * 0.5'] },
        { type: 'tube', smooth: false, segments: 20, tip: 'flat', path: [[0, 'hs * 0.05', 'b * 0.79 - chin'], [0, 'hs * 0.03', 'hs * 0.3']], radius: ['h * 0.034', 'h * 0.03'] },
      ] },
      at: [0, 0, 'chin'],
    },
    {
      name: 'eye', note: 'dark eyes', material: 'dark',
      form: { type: 'ball', size: ['hs * 0.1', 'hs * 0.08', 'hs * 0.14'], segments: 16 }, at: ['hs * 0.19', 'hs * -0.485', 'chin + hs * 0.65'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'brow', words: ['eyebrow'], note: 'eyebrows', material: 'hair',
      form: { type: 'tube', segments: 8, path: [['hs * 0.1', 'hs * -0.47', 'chin + hs * 0.795'], ['hs * 0.2', 'hs * -0.446', 'chin + hs * 0.825'], ['hs * 0.3', 'hs * -0.39', 'chin + hs * 0.79']], radius: ['hs * 0.046', 'hs * 0.058', 'hs * 0.04'] }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'mouth', words: ['smile'], note: 'smile', material: 'mouth',
      form: { type: 'tube', segments: 8, path: [['hs * -0.14', 'hs * -0.452', 'chin + hs * 0.33'], [0, 'hs * -0.462', 'chin + hs * 0.285'], ['hs * 0.14', 'hs * -0.452', 'chin + hs * 0.33']], radius: ['hs * 0.024', 'hs * 0.042', 'hs * 0.024'] },
    },
    {
      name: 'hair', note: 'short hair', when: { hair: true, hair_style: 'short' }, material: 'hair',
      form: { type: 'blend', size: ['hs * 1.12', 'hs * 1.14', 'hs * 0.83'], grain: 28, smooth: 3, blobs: [[0, 0.1, 0.05, 0.54, 0.5, 0.36], [0.42, 0.12, -0.12, 0.13, 0.26, 0.3], [-0.42, 0.12, -0.12, 0.13, 0.26, 0.3], [0, -0.08, 0.24, 0.5, 0.48, 0.2], [0.2, -0.3, 0.26, 0.22, 0.24, 0.14], [-0.15, -0.32, 0.24, 0.26, 0.2, 0.14], [0, 0.22, -0.2, 0.48, 0.36, 0.34]] },
      at: [0, 'hs * 0.07', 'h - hs * 0.83'],
    },
    {
      name: 'hair', note: 'long hair', when: { hair: true, hair_style: 'long' }, material: 'hair',
      form: { type: 'join', parts: [
        { type: 'blend', size: ['hs * 1.14', 'hs * 1.12', 'hs * 0.72'], grain: 26, smooth: 3, blobs: [[0, 0.1, 0.05, 0.54, 0.5, 0.36], [0, -0.08, 0.24, 0.5, 0.48, 0.2], [0.2, -0.3, 0.24, 0.26, 0.24, 0.14], [-0.2, -0.3, 0.24, 0.26, 0.24, 0.14]], at: [0, 'hs * 0.07', 'h - chin - hs * 0.72'] },
        { type: 'loft', axis: 'z', segments: 28, per: 4, sections: [{ at: [0, 'hs * 0.22', 'hs * -0.45'], size: ['hs * 0.7', 'hs * 0.3'] }, { at: [0, 'hs * 0.25', 'hs * -0.35'], size: ['hs * 1.02', 'hs * 0.42'] }, { at: [0, 'hs * 0.25', 'hs * 0.15'], size: ['hs * 1.12', 'hs * 0.56'] }, { at: [0, 'hs * 0.22', 'hs * 0.75'], size: ['hs * 1.1', 'hs * 0.8'] }, { at: [0, 'hs * 0.15', 'hs * 0.95'], size: ['hs * 0.8', 'hs * 0.6'] }] },
      ] },
      at: [0, 0, 'chin'],
    },
    {
      name: 'hair', note: 'hair tied in a bun', when: { hair: true, hair_style: 'bun' }, material: 'hair',
      form: { type: 'join', parts: [
        { type: 'blend', size: ['hs * 1.1', 'hs * 1.1', 'hs * 0.74'], grain: 26, smooth: 3, blobs: [[0, 0.1, 0.05, 0.54, 0.5, 0.36], [0, -0.08, 0.24, 0.5, 0.48, 0.2], [0, -0.3, 0.24, 0.4, 0.24, 0.12]], at: [0, 'hs * 0.07', 'h - chin - hs * 0.74'] },
        { type: 'ball', size: ['hs * 0.5', 'hs * 0.46', 'hs * 0.46'], segments: 22, at: [0, 'hs * 0.6', 'hs * 0.98'] },
      ] },
      at: [0, 0, 'chin'],
    },
    {
      name: 'shirt', words: ['torso', 'top', 'body', 'jumper', 'sweater', 'chest'], note: 'shirt with sleeves', material: 'shirt',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 32, per: 4, sections: [{ at: [0, 0, 'b * 0.455'], size: ['b * 0.195', 'b * 0.125'], round: 0.8 }, { at: [0, 0, 'b * 0.47'], size: ['b * 0.21', 'b * 0.14'], round: 0.8 }, { at: [0, 0, 'b * 0.6'], size: ['b * 0.2', 'b * 0.13'], round: 0.8 }, { at: [0, 0, 'b * 0.735'], size: ['b * 0.245', 'b * 0.14'], round: 0.75 }, { at: [0, 'b * 0.003', 'b * 0.785'], size: ['b * 0.2', 'b * 0.12'], round: 0.85 }, { at: [0, 'b * 0.006', 'b * 0.812'], size: ['b * 0.085', 'b * 0.08'], round: 1 }] },
        { type: 'tube', segments: 16, per: 6, path: [['b * 0.09', 0, 'b * 0.757'], ['b * 0.135', 0, 'b * 0.735'], ['b * 0.168', 'b * 0.004', 'b * 0.63'], ['b * 0.178', 'b * -0.008', 'b * 0.51']], radius: ['b * 0.035', 'b * 0.042', 'b * 0.038', 'b * 0.034'], tip: 'flat', repeat: [{ mirror: 'x' }] },
        { type: 'ring', radius: 'b * 0.04', thickness: 'b * 0.018', segments: 28, round_segments: 8, at: [0, 'b * 0.006', 'b * 0.812'] },
      ] },
    },
    {
      name: 'hand', words: ['arm'], note: 'hands with a thumb', material: 'skin',
      form: { type: 'blend', size: ['b * 0.05', 'b * 0.062', 'b * 0.11'], grain: 18, smooth: 2, blobs: [[0, 0, 0.35, 0.17, 0.21, 0.33], [0.02, 0.02, 0.8, 0.12, 0.14, 0.25], [-0.08, -0.2, 0.5, 0.07, -0.1, -0.24, 0.28, 0.06]] },
      at: ['b * 0.18', 'b * -0.012', 'b * 0.42'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'trousers', words: ['leg', 'pants', 'jeans'], note: 'trousers with a belt line', material: 'trousers',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 28, per: 4, sections: [{ at: [0, 0, 'b * 0.385'], size: ['b * 0.14', 'b * 0.11'], round: 0.8 }, { at: [0, 0, 'b * 0.43'], size: ['b * 0.205', 'b * 0.138'], round: 0.8 }, { at: [0, 0, 'b * 0.475'], size: ['b * 0.195', 'b * 0.13'], round: 0.8 }] },
        { type: 'tube', segments: 18, per: 5, tip: 'flat', path: [['b * 0.052', 0, 'b * 0.44'], ['b * 0.056', 'b * -0.006', 'b * 0.25'], ['b * 0.06', 'b * 0.006', 'b * 0.045']], radius: ['b * 0.056', 'b * 0.047', 'b * 0.042'], repeat: [{ mirror: 'x' }] },
        { type: 'ring', radius: 'b * 0.037', thickness: 'b * 0.016', height: 'b * 0.022', segments: 24, round_segments: 8, at: ['b * 0.06', 'b * 0.006', 'b * 0.052'], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'skirt', words: ['dress'], note: 'flared skirt', when: { skirt: true }, material: 'shirt',
      form: { type: 'lathe', wall: 'b * 0.008', segments: 40, smooth: true, profile: [['b * 0.165', 'b * 0.24'], ['b * 0.15', 'b * 0.3'], ['b * 0.122', 'b * 0.42'], ['b * 0.1', 'b * 0.5']] },
    },
    {
      name: 'shoe', words: ['foot', 'boot'], note: 'shoes', material: 'shoe',
      form: { type: 'blend', size: ['b * 0.072', 'b * 0.145', 'b * 0.062'], grain: 24, smooth: 3, blobs: [[0, -0.35, 0.17, 0.22, 0.34, 0.17], [0, 0.1, 0.2, 0.18, 0.38, 0.2], [0, 0.25, 0.38, 0.17, 0.22, 0.2], [0, -0.1, 0.26, 0.17, 0.3, 0.2]] },
      at: ['b * 0.063', 'b * -0.022', 'b * 0.004'], turn: [0, 0, 6], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'sole', note: 'soles', material: 'sole', parent: 'shoe',
      form: { type: 'extrude', depth: 'b * 0.012', bevel: 'b * 0.003', shape: { spline: [['b * 0.026', 'b * 0.058'], ['b * 0.028', 'b * 0.01'], ['b * 0.034', 'b * -0.04'], ['b * 0.018', 'b * -0.069'], ['b * -0.016', 'b * -0.069'], ['b * -0.032', 'b * -0.04'], ['b * -0.027', 'b * 0.01'], ['b * -0.025', 'b * 0.058'], [0, 'b * 0.07']] } }, at: ['b * 0.063', 'b * -0.022', 0], turn: [0, 0, 6], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'belt', note: 'belt', material: 'shoe',
      form: { type: 'loft', axis: 'z', segments: 32, smooth: false, sections: [{ at: [0, 0, 'b * 0.448'], size: ['b * 0.206', 'b * 0.142'], round: 0.8 }, { at: [0, 0, 'b * 0.466'], size: ['b * 0.213', 'b * 0.144'], round: 0.8 }] },
    },
    {
      name: 'glasses', words: ['spectacles'], note: 'round glasses', when: { glasses: true }, material: 'metal',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'hs * 0.15', thickness: 'hs * 0.035', segments: 28, round_segments: 8, turn: [90, 0, -14], at: ['hs * 0.2', 'hs * -0.545', 0], repeat: [{ mirror: 'x' }] },
        { type: 'tube', smooth: false, segments: 8, path: [['hs * -0.07', 'hs * -0.585', 0], ['hs * 0.07', 'hs * -0.585', 0]], radius: 'hs * 0.018' },
        { type: 'tube', smooth: false, segments: 8, path: [['hs * 0.34', 'hs * -0.51', 0], ['hs * 0.51', 'hs * 0.02', 'hs * 0.02']], radius: 'hs * 0.017', repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 0, 'chin + hs * 0.65'],
    },
    {
      name: 'beard', note: 'full beard', when: { beard: true }, material: 'hair',
      form: { type: 'blend', size: ['hs * 0.9', 'hs * 0.6', 'hs * 0.6'], grain: 22, smooth: 3, blobs: [[0, -0.2, -0.1, 0.3, 0.2, 0.22], [0.3, 0.1, 0.15, 0.13, 0.2, 0.25], [-0.3, 0.1, 0.15, 0.13, 0.2, 0.25], [0.2, -0.1, 0, 0.2, 0.2, 0.2], [-0.2, -0.1, 0, 0.2, 0.2, 0.2]] },
      at: [0, 'hs * -0.24', 'chin - hs * 0.16'],
    },
    {
      name: 'hat', words: ['cap'], note: 'brimmed hat', when: { hat: true }, material: 'hat',
      form: { type: 'lathe', segments: 40, bevel: 'hs * 0.05', profile: [[0, 0], ['hs * 0.95', 0], ['hs * 0.97', 'hs * 0.06'], ['hs * 0.6', 'hs * 0.08'], ['hs * 0.54', 'hs * 0.46'], ['hs * 0.4', 'hs * 0.52'], [0, 'hs * 0.48']] }, at: [0, 'hs * 0.06', 'h - hs * 0.32'], turn: [-5, 0, 0],
    },
    {
      name: 'backpack', words: ['rucksack', 'bag'], note: 'backpack with straps', when: { backpack: true }, material: 'bag',
      form: { type: 'join', parts: [
        { type: 'cushion', size: ['b * 0.18', 'b * 0.1', 'b * 0.22'], soft: 0.35, corner: 0.4, segments: 28, at: [0, 'b * 0.105', 'b * 0.545'] },
        { type: 'cushion', size: ['b * 0.12', 'b * 0.05', 'b * 0.1'], soft: 0.35, corner: 0.4, segments: 20, at: [0, 'b * 0.155', 'b * 0.56'] },
        { type: 'strap', up: [1, 0, 0], width: 'b * 0.012', thickness: 'b * 0.026', bevel: 'b * 0.004', path: [['b * 0.065', 'b * 0.075', 'b * 0.76'], ['b * 0.065', 'b * 0.03', 'b * 0.803'], ['b * 0.068', 'b * -0.055', 'b * 0.775'], ['b * 0.075', 'b * -0.068', 'b * 0.68'], ['b * 0.085', 'b * -0.02', 'b * 0.575'], ['b * 0.08', 'b * 0.07', 'b * 0.56']], repeat: [{ mirror: 'x' }] },
      ] },
    },
  ],
  briefs: ['a person in a blue shirt', 'a woman with long hair and a red skirt', 'a man with a beard, glasses and a hat', 'a small figure in a green shirt with a backpack'],
});
