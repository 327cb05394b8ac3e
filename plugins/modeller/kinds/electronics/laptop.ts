import { angle, kind, length } from '../../kind.ts';

export const laptop = kind({
  name: 'laptop',
  group: 'electronics',
  words: ['notebook computer', 'laptop computer', 'computer'],
  about: 'An open laptop with keys, a trackpad and a tilted screen.',
  parameters: { width: length(0.33, 0.1, 2, 'width', 'width'), depth: length(0.23, 0.08, 1.4, 'depth of the base', 'base.depth'), tilt: angle(18, 0, 40, 'how far the screen leans back') },
  derived: { w: 'width', d: 'depth', t: 'width * 0.036', s: 'width * 0.62', key: 'width * 0.058' },
  materials: { body: 'aluminium', keys: 'black plastic', screen: 'screen', glow: 'light #5f9fd8', dark: 'rubber' },
  parts: [
    { name: 'base', words: ['body', 'case'], note: 'thin base with rounded corners', material: 'body', form: { type: 'extrude', shape: { rect: ['w', 'd'], round: 'w * 0.03' }, depth: 't', bevel: 't * 0.3' }, at: [0, 0, 't * 0.12'] },
    { name: 'foot', note: 'rubber feet', material: 'dark', form: { type: 'cylinder', radius: 't * 0.5', height: 't * 0.2', segments: 18, bevel: 't * 0.05' }, at: ['w * 0.42', 'd * 0.4', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
    { name: 'keys', words: ['key', 'keyboard'], note: 'rows of keys and a space bar', material: 'keys', form: { type: 'join', parts: [
      { type: 'box', size: ['key * 0.84', 'key * 0.78', 't * 0.14'], bevel: 't * 0.04', segments: 1, at: ['w * -0.406', 'd * 0.34', 0], repeat: [{ along: 15, step: ['key', 0, 0] }, { along: 4, step: [0, 'key * -0.94', 0] }] },
      { type: 'box', size: ['key * 0.84', 'key * 0.78', 't * 0.14'], bevel: 't * 0.04', segments: 1, at: ['w * -0.406', 'd * 0.34 - key * 3.76', 0], repeat: [{ along: 4, step: ['key', 0, 0] }] },
      { type: 'box', size: ['key * 5.84', 'key * 0.78', 't * 0.14'], bevel: 't * 0.04', segments: 1, at: ['w * -0.406 + key * 6.5', 'd * 0.34 - key * 3.76', 0] },
      { type: 'box', size: ['key * 0.84', 'key * 0.78', 't * 0.14'], bevel: 't * 0.04', segments: 1, at: ['w * -0.406 + key * 10', 'd * 0.34 - key * 3.76', 0], repeat: [{ along: 5, step: ['key', 0, 0] }] },
    ] }, at: [0, 0, 't * 1.09'] },
    { name: 'trackpad', words: ['touchpad'], note: 'trackpad', material: 'keys', form: { type: 'extrude', shape: { rect: ['w * 0.34', 'd * 0.3'], round: 'w * 0.01' }, depth: 't * 0.06' }, at: [0, 'd * -0.31', 't * 1.08'] },
    { name: 'hinge', note: 'hinge', material: 'dark', form: { type: 'cylinder', radius: 't * 0.42', height: 'w * 0.7', segments: 18, bevel: 't * 0.05' }, at: ['w * -0.35', 'd * 0.48', 't * 1.1'], turn: [0, 90, 0] },
    { name: 'lid', words: ['back'], note: 'lid behind the screen', material: 'body', form: { type: 'extrude', plane: 'xz', shape: [['w * -0.5', 0], ['w * 0.5', 0], ['w * 0.5', 's * 0.96'], ['w * 0.47', 's'], ['w * -0.47', 's'], ['w * -0.5', 's * 0.96']], depth: 't * 0.5', bevel: 't * 0.14' }, at: [0, 'd * 0.485', 't * 1.05'], turn: ['0 - tilt', 0, 0] },
    { name: 'screen', words: ['display', 'monitor'], note: 'dark glass', material: 'screen', form: { type: 'extrude', plane: 'xz', shape: { rect: ['w * 0.95', 's * 0.9'], round: 'w * 0.01' }, depth: 't * 0.1' }, at: [0, 'd * 0.485 - t * 0.27 + s * 0.51 * sin(tilt)', 't * 1.05 + s * 0.51 * cos(tilt)'], turn: ['0 - tilt', 0, 0] },
    { name: 'window', words: ['picture', 'desktop'], note: 'what is on the screen', material: 'glow', form: { type: 'extrude', plane: 'xz', shape: { rect: ['w * 0.56', 's * 0.5'], round: 'w * 0.01' }, depth: 't * 0.1' }, at: [0, 'd * 0.485 - t * 0.31 + s * 0.54 * sin(tilt)', 't * 1.05 + s * 0.54 * cos(tilt)'], turn: ['0 - tilt', 0, 0] },
  ],
  briefs: ['a laptop', 'a black laptop 40 cm wide', 'a gold laptop'],
});
