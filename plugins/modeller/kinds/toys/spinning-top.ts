import { kind, length } from '../../kind.ts';

export const spinningTop = kind({
  name: 'spinning top',
  group: 'toys',
  words: ['top toy', 'whirligig', 'humming top', 'whipping top'],
  about: 'A turned wooden top with painted bands, leaning as it stands.',
  parameters: { height: length(0.09, 0.03, 1, 'tip to handle', 'body.height'), width: length(0.08, 0.02, 1, 'widest', 'body.width') },
  derived: { r: 'width / 2', h: 'height', lean: '26' },
  materials: { body: 'painted wood #c8453b', band: 'painted wood #f0d9a0', stripe: 'painted wood #2f6da8', tip: 'brass', handle: 'birch' },
  parts: [
    { name: 'body', note: 'bellied body', material: 'body', form: { type: 'lathe', smooth: true, segments: 56, profile: [[0, 'h * 0.1'], ['r * 0.2', 'h * 0.12'], ['r * 0.72', 'h * 0.34'], ['r * 0.985', 'h * 0.5'], ['r * 0.98', 'h * 0.56'], ['r * 0.6', 'h * 0.68'], ['r * 0.2', 'h * 0.73'], [0, 'h * 0.73']] }, at: [0, 0, 'h * 0.02'], turn: ['lean', 0, 0] },
    { name: 'band', words: ['ring'], note: 'broad band at its widest', material: 'band', follows: ['body'], form: { type: 'ring', radius: 'r * 0.94', thickness: 'r * 0.12', height: 'h * 0.07', segments: 64 }, at: [0, 'h * -0.232', 'h * 0.5'], turn: ['lean', 0, 0] },
    { name: 'stripe', note: 'thin stripe above', material: 'stripe', follows: ['body'], form: { type: 'ring', radius: 'r * 0.66', thickness: 'r * 0.09', height: 'h * 0.03', segments: 56 }, at: [0, 'h * -0.292', 'h * 0.618'], turn: ['lean', 0, 0] },
    { name: 'tip', words: ['point', 'foot'], note: 'metal tip', material: 'tip', form: { type: 'lathe', smooth: true, segments: 20, profile: [[0, 0], ['r * 0.06', 'h * 0.02'], ['r * 0.13', 'h * 0.13'], [0, 'h * 0.14']] }, at: [0, 0, 'h * 0.005'], turn: ['lean', 0, 0] },
    { name: 'handle', words: ['stem', 'knob'], note: 'stem with a knob', material: 'handle', follows: ['body'], form: { type: 'lathe', smooth: true, segments: 24, profile: [[0, 'h * 0.7'], ['r * 0.12', 'h * 0.7'], ['r * 0.09', 'h * 0.84'], ['r * 0.16', 'h * 0.95'], ['r * 0.1', 'h'], [0, 'h']] }, at: [0, 0, 'h * 0.02'], turn: ['lean', 0, 0] },
    { name: 'stand', words: ['cup'], note: 'ring that it leans upon', material: 'tip', form: { type: 'tube', closed: true, segments: 10, radius: 'r * 0.05', path: [['r * 0.5', 'h * -0.2', 'r * 0.05'], ['r * 0.5', 'h * -0.62', 'r * 0.05'], ['r * -0.5', 'h * -0.62', 'r * 0.05'], ['r * -0.5', 'h * -0.2', 'r * 0.05']] } },
  ],
  briefs: ['a spinning top', 'a blue spinning top 20 cm wide', 'a wooden humming top'],
});
