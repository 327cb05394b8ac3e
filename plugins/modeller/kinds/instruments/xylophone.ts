import { kind, length } from '../../kind.ts';

export const xylophone = kind({
  name: 'xylophone',
  group: 'instruments',
  words: ['glockenspiel', 'marimba'],
  about: 'A toy xylophone with eight coloured bars and two mallets.',
  parameters: { width: length(0.42, 0.1, 3, 'length of the frame', 'width'), depth: length(0.24, 0.06, 1.6, 'longest bar', 'depth') },
  derived: { w: 'width', d: 'depth', t: 'depth * 0.07', step: 'width * 0.116', first: 'width * -0.406' },
  options: { mallets: { words: ['mallet', 'stick', 'beater'], on: true } },
  materials: { frame: 'birch', red: 'paint #d1413a', orange: 'paint #e8862f', yellow: 'paint #edc63c', green: 'paint #5aa04b', cyan: 'paint #3fa7ad', blue: 'paint #3a6fb7', violet: 'paint #7a4fa3', pink: 'paint #d56a9b', pin: 'chrome', felt: 'wool #d8d2c4' },
  main: ['frame'],
  parts: [
    { name: 'frame', words: ['base', 'rail'], note: 'two rails that draw together, and cross pieces', material: 'frame', form: { type: 'join', parts: [
      { type: 'extrude', shape: [['w * -0.5', 'd * -0.36'], ['w * 0.5', 'd * -0.2'], ['w * 0.5', 'd * -0.11'], ['w * -0.5', 'd * -0.25']], depth: 't * 1.6', bevel: 't * 0.2', repeat: [{ mirror: 'y' }] },
      { type: 'box', size: ['w * 0.06', 'd * 0.66', 't * 1.2'], bevel: 't * 0.2', at: ['w * -0.46', 0, 0] },
      { type: 'box', size: ['w * 0.06', 'd * 0.34', 't * 1.2'], bevel: 't * 0.2', at: ['w * 0.46', 0, 0] },
    ] } },
    { name: 'felt', words: ['strip'], note: 'felt under the bars', material: 'felt', form: { type: 'extrude', shape: [['w * -0.47', 'd * -0.31'], ['w * 0.47', 'd * -0.163'], ['w * 0.47', 'd * -0.145'], ['w * -0.47', 'd * -0.292']], depth: 't * 0.4' }, at: [0, 0, 't * 1.55'], repeat: [{ mirror: 'y' }] },
    { name: 'bar_red', words: ['bar', 'red bar'], note: 'lowest bar', material: 'red', form: { type: 'box', size: ['step * 0.82', 'd', 't * 0.5'], bevel: 't * 0.14' }, at: ['first', 0, 't * 1.9'] },
    { name: 'bar_orange', words: ['orange bar'], note: 'bar', material: 'orange', form: { type: 'box', size: ['step * 0.82', 'd * 0.94', 't * 0.5'], bevel: 't * 0.14' }, at: ['first + step', 0, 't * 1.9'] },
    { name: 'bar_yellow', words: ['yellow bar'], note: 'bar', material: 'yellow', form: { type: 'box', size: ['step * 0.82', 'd * 0.88', 't * 0.5'], bevel: 't * 0.14' }, at: ['first + step * 2', 0, 't * 1.9'] },
    { name: 'bar_green', words: ['green bar'], note: 'bar', material: 'green', form: { type: 'box', size: ['step * 0.82', 'd * 0.82', 't * 0.5'], bevel: 't * 0.14' }, at: ['first + step * 3', 0, 't * 1.9'] },
    { name: 'bar_cyan', words: ['turquoise bar'], note: 'bar', material: 'cyan', form: { type: 'box', size: ['step * 0.82', 'd * 0.76', 't * 0.5'], bevel: 't * 0.14' }, at: ['first + step * 4', 0, 't * 1.9'] },
    { name: 'bar_blue', words: ['blue bar'], note: 'bar', material: 'blue', form: { type: 'box', size: ['step * 0.82', 'd * 0.7', 't * 0.5'], bevel: 't * 0.14' }, at: ['first + step * 5', 0, 't * 1.9'] },
    { name: 'bar_violet', words: ['violet bar'], note: 'bar', material: 'violet', form: { type: 'box', size: ['step * 0.82', 'd * 0.64', 't * 0.5'], bevel: 't * 0.14' }, at: ['first + step * 6', 0, 't * 1.9'] },
    { name: 'bar_pink', words: ['pink bar'], note: 'highest bar', material: 'pink', form: { type: 'box', size: ['step * 0.82', 'd * 0.58', 't * 0.5'], bevel: 't * 0.14' }, at: ['first + step * 7', 0, 't * 1.9'] },
    { name: 'pins', words: ['pin', 'nail'], note: 'pins that hold the bars', material: 'pin', form: { type: 'join', parts: [{ type: 'ball', size: ['t * 0.34', 't * 0.34', 't * 0.3'], segments: 12, at: ['first', 'd * -0.286', 0], repeat: [{ along: 8, step: ['step', 'd * 0.0181', 0] }, { mirror: 'y' }] }] }, at: [0, 0, 't * 2.42'] },
    { name: 'mallet', words: ['stick', 'beater'], note: 'mallets laid across', material: 'frame', when: { mallets: true }, form: { type: 'join', parts: [{ type: 'cylinder', radius: 't * 0.16', height: 'd * 1.0', segments: 12 }, { type: 'ball', size: ['t * 0.9', 't * 0.9', 't * 0.9'], segments: 20, at: [0, 0, 'd * 1.0'] }] }, at: ['w * -0.28', 'd * -0.42', 't * 2.52'], turn: [-88, 0, -62], repeat: [{ along: 2, step: ['w * 0.14', 'd * -0.06', 0] }] },
  ],
  briefs: ['a xylophone', 'a walnut xylophone 80 cm wide without mallets', 'a toy glockenspiel'],
});
