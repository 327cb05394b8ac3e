import { kind, length } from '../../kind.ts';

export const camera = kind({
  name: 'camera',
  group: 'electronics',
  words: ['photo camera', 'film camera', 'dslr', 'digital camera', 'reflex camera', 'rangefinder'],
  about: 'A camera: leather-covered body with metal top, prism or finder window, ribbed lens with glass, shutter button and dials.',
  parameters: {
    width: length(0.142, 0.05, 0.6, 'side to side', 'width'),
    height: length(0.098, 0.03, 0.4, 'ground to top', 'height'),
    depth: length(0.042, 0.015, 0.2, 'depth of the body', 'body.depth'),
    lens_length: length(0.052, 0.015, 0.3, 'how far the lens stands out', 'lens.length'),
    lens_width: length(0.064, 0.02, 0.2, 'diameter of the lens', 'lens.diameter'),
  },
  derived: {
    body: 'height * 0.8',
    cover: 'body * 0.27',
    r: 'min(lens_width / 2, body * 0.46)',
    lz: 'max(body * 0.43, r + 0.0006)',
    round: 'min(depth * 0.42, width * 0.16)',
    face: '-depth / 2',
    top: 'height - body',
    dial: 'min(width * 0.075, depth * 0.36)',
  },
  options: { flash: { words: ['flashlight', 'flash unit'], on: false, about: 'a flash window in the top plate' } },
  variants: { style: { reflex: { words: ['slr', 'dslr', 'prism'] }, compact: { words: ['rangefinder', 'pocket', 'viewfinder', 'small'], set: { height: 0.084, lens_length: 0.036, lens_width: 0.052 } } } },
  materials: { body: 'black leather', plate: 'aluminium', lens: 'black plastic', ring: 'chrome', glass: 'tinted glass #2a3560', red: 'paint #c2342b', dark: 'gunmetal', lamp: 'frosted glass' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['case', 'grip'], note: 'body covered with leather', material: 'body',
      form: { type: 'extrude', shape: { rect: ['width', 'depth'], round: 'round' }, depth: 'body - cover - body * 0.05', bevel: 'depth * 0.02' }, at: [0, 0, 'body * 0.05'],
    },
    {
      name: 'base', words: ['bottom', 'base plate'], note: 'metal base plate', material: 'plate', parent: 'body', follows: ['body'],
      form: { type: 'extrude', shape: { rect: ['width * 0.994', 'depth * 0.985'], round: 'round' }, depth: 'body * 0.07', bevel: 'depth * 0.03' },
    },
    {
      name: 'cover', words: ['top plate', 'top'], note: 'metal top plate', material: 'plate', follows: ['body'],
      form: { type: 'extrude', shape: { rect: ['width * 0.994', 'depth * 0.985'], round: 'round' }, depth: 'cover + body * 0.012', bevel: 'depth * 0.07' }, at: [0, 0, 'body - cover - body * 0.012'],
    },
    {
      name: 'prism', words: ['hump', 'viewfinder', 'finder'], note: 'prism hump with a flash shoe', when: { style: 'reflex' }, material: 'plate', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 32, per: 3, sections: [{ at: [0, '-depth * 0.08', 'body - cover * 0.9'], size: ['width * 0.36', 'depth * 1.0'], round: 0.16 }, { at: [0, '-depth * 0.06', 'body'], size: ['width * 0.31', 'depth * 0.98'], round: 0.16 }, { at: [0, '-depth * 0.02', 'height * 0.95'], size: ['width * 0.2', 'depth * 0.74'], round: 0.2 }, { at: [0, 0, 'height * 0.978'], size: ['width * 0.17', 'depth * 0.62'], round: 0.25 }] },
        { type: 'box', size: ['width * 0.12', 'depth * 0.44', 'height * 0.03'], bevel: 'height * 0.004', segments: 1, at: [0, 'depth * 0.04', 'height * 0.97'] },
      ] },
    },
    {
      name: 'prism', words: ['viewfinder', 'finder', 'window', 'shoe'], note: 'finder window and accessory shoe', when: { style: 'compact' }, material: 'dark', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 'depth * 0.1', bevel: 'depth * 0.02', shape: { rect: ['width * 0.16', 'cover * 0.56'], round: 'cover * 0.08' }, at: ['width * 0.26', 'face', 'body - cover * 0.5'] },
        { type: 'box', size: ['width * 0.13', 'depth * 0.42', 'height - body + 0.001'], taper: [0.9, 0.9], bevel: 'height * 0.012', segments: 1, at: [0, 0, 'body - 0.001'] },
      ] },
    },
    {
      name: 'lens', words: ['objective', 'barrel'], note: 'ribbed barrel', material: 'lens', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 64, bevel: 'r * 0.03', profile: [[0, 0], ['r * 0.92', 0], ['r * 0.92', 'lens_length * 0.3'], ['r * 0.98', 'lens_length * 0.34'], ['r * 0.98', 'lens_length * 0.62'], ['r * 0.9', 'lens_length * 0.68'], ['r * 0.9', 'lens_length'], ['r * 0.76', 'lens_length'], ['r * 0.62', 'lens_length * 0.84'], [0, 'lens_length * 0.84']] },
        { type: 'extrude', depth: 'lens_length * 0.24', bevel: 'r * 0.015', shape: { gear: 'r', teeth: 30, deep: 'r * 0.045' }, at: [0, 0, 'lens_length * 0.36'] },
      ] },
      at: [0, 'face + depth * 0.03', 'lz'], turn: [90, 0, 0],
    },
    {
      name: 'ring', words: ['mount', 'bayonet', 'lens ring'], note: 'bright rings of the lens', material: 'ring', parent: 'lens', follows: ['body', 'lens'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 64, bevel: 'r * 0.02', profile: [['r * 0.8', 0], ['r', 0], ['r', 'lens_length * 0.08'], ['r * 0.8', 'lens_length * 0.08']] },
        { type: 'lathe', loop: true, segments: 64, bevel: 'r * 0.01', profile: [['r * 0.8', 'lens_length * 0.2'], ['r * 0.945', 'lens_length * 0.2'], ['r * 0.945', 'lens_length * 0.24'], ['r * 0.8', 'lens_length * 0.24']] },
        { type: 'lathe', loop: true, segments: 64, bevel: 'r * 0.01', profile: [['r * 0.8', 'lens_length * 0.92'], ['r * 0.915', 'lens_length * 0.92'], ['r * 0.915', 'lens_length * 0.97'], ['r * 0.8', 'lens_length * 0.97']] },
      ] },
      at: [0, 'face + depth * 0.02', 'lz'], turn: [90, 0, 0],
    },
    {
      name: 'glass', words: ['front element'], note: 'coated front glass', material: 'glass', parent: 'lens', follows: ['body', 'lens'],
      form: { type: 'ball', size: ['r * 1.24', 'lens_length * 0.2', 'r * 1.24'], segments: 40 }, at: [0, 'face + depth * 0.03 - lens_length * 0.82', 'lz'],
    },
    {
      name: 'dial', words: ['wheel', 'knob'], note: 'knurled dials', material: 'dark', parent: 'cover', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', depth: 'top * 0.62', bevel: 'dial * 0.06', shape: { gear: 'dial', teeth: 24, deep: 'dial * 0.06' }, at: ['-width * 0.34', 'depth * 0.06', 0] },
        { type: 'extrude', depth: 'top * 0.46', bevel: 'dial * 0.06', shape: { gear: 'dial * 0.86', teeth: 24, deep: 'dial * 0.06' }, at: ['width * 0.26', 'depth * 0.1', 0] },
      ] },
      at: [0, 0, 'body - 0.0005'],
    },
    {
      name: 'button', words: ['shutter', 'shutter button', 'release'], note: 'shutter button', material: 'ring', parent: 'cover', follows: ['body'],
      form: { type: 'lathe', segments: 28, bevel: 'dial * 0.06', profile: [[0, 0], ['dial * 0.5', 0], ['dial * 0.5', 'top * 0.24'], ['dial * 0.34', 'top * 0.3'], ['dial * 0.32', 'top * 0.55'], [0, 'top * 0.52']] },
      at: ['width * 0.4', '-depth * 0.12', 'body - 0.0005'],
    },
    {
      name: 'eyepiece', words: ['finder window'], note: 'eyepiece at the back', material: 'lens', parent: 'prism', follows: ['body'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth * 0.16', bevel: 'min(depth, cover) * 0.03', shape: { rect: ['width * 0.15', 'cover * 0.6'], round: 'cover * 0.12' }, holes: [{ rect: ['width * 0.1', 'cover * 0.38'], round: 'cover * 0.06' }] }, at: [0, 'depth * 0.52', 'body - cover * 0.34'],
    },
    {
      name: 'dot', words: ['badge', 'emblem'], note: 'red dot', material: 'red', parent: 'cover', follows: ['body'],
      form: { type: 'cylinder', radius: 'cover * 0.2', height: 'depth * 0.05', bevel: 'depth * 0.01', segments: 24 }, at: ['-width * 0.33', 'face + depth * 0.03', 'body - cover * 0.5'], turn: [90, 0, 0],
    },
    {
      name: 'flash', words: ['lamp'], note: 'flash window', when: { flash: true }, material: 'lamp', parent: 'cover', follows: ['body'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth * 0.1', bevel: 'depth * 0.02', shape: { rect: ['width * 0.13', 'cover * 0.5'], round: 'cover * 0.08' } }, at: ['width * 0.41', 'face + depth * 0.02', 'body - cover * 0.5'],
    },
  ],
  briefs: ['a film camera with a brown leather body', 'a compact camera with a flash', 'a black slr camera with a long, thick lens'],
});
