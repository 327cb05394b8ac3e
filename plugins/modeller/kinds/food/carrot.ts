import { kind, length } from '../../kind.ts';

export const carrot = kind({
  name: 'carrot',
  group: 'food',
  words: ['root vegetable'],
  about: 'A carrot that lies on its side, with rings and feathery greens.',
  parameters: { length: length(0.17, 0.05, 2, 'length of the root', 'root.length'), thickness: length(0.034, 0.012, 0.5, 'thickness at the shoulder', 'root.thickness') },
  derived: { r: 'thickness / 2' },
  options: { greens: { words: ['green', 'leaf', 'leaves', 'top'], on: true } },
  materials: { root: 'citrus peel #e8762a', greens: 'foliage #5f9a3e' },
  parts: [
    {
      name: 'root', words: ['body', 'carrot'], note: 'tapering root with fine rings', material: 'root',
      form: {
        type: 'lathe', segments: 28, bevel: 'r * 0.05',
        profile: [[0, 0], ['r * 0.1', 'length * 0.01'], ['r * 0.36', 'length * 0.22'], ['r * 0.34', 'length * 0.24'], ['r * 0.6', 'length * 0.46'], ['r * 0.57', 'length * 0.48'], ['r * 0.78', 'length * 0.66'], ['r * 0.75', 'length * 0.68'], ['r * 0.95', 'length * 0.88'], ['r', 'length * 0.95'], ['r * 0.8', 'length * 0.99'], ['r * 0.3', 'length'], [0, 'length * 0.98']],
      },
      at: ['length / 2', 0, 'r'], turn: [0, -90, 0],
    },
    {
      name: 'greens', words: ['leaf', 'leaves', 'top'], note: 'stalks with feathery leaves', material: 'greens', when: { greens: true }, follows: ['root'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', segments: 6, radius: ['r * 0.09', 'r * 0.05'], path: [[0, 0, 0], ['r * 0.2', 0, 'length * 0.18'], ['r * 0.9', 0, 'length * 0.4']], repeat: [{ around: 5 }] },
          { type: 'leaf', length: 'r * 1.3', width: 'r * 0.34', bend: 0.3, segments: 4, at: ['r * 0.3', 0, 'length * 0.22'], turn: [50, 0, 0], repeat: [{ along: 5, step: ['r * 0.12', 0, 'length * 0.04'] }, { around: 5, start: 8 }] },
          { type: 'leaf', length: 'r * 1.3', width: 'r * 0.34', bend: 0.3, segments: 4, at: ['r * 0.3', 0, 'length * 0.22'], turn: [50, 0, 180], repeat: [{ along: 5, step: ['r * 0.12', 0, 'length * 0.04'] }, { around: 5, start: 8 }] },
        ],
      },
      at: ['length * -0.49', 0, 'r'], turn: [0, -80, 0],
    },
  ],
  briefs: ['a carrot', 'a purple carrot without greens', 'a carrot 30 cm long'],
});
