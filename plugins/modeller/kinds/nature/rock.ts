import { count, kind, length } from '../../kind.ts';

export const rock = kind({
  name: 'rock',
  group: 'nature',
  words: ['stone', 'boulder', 'pebble', 'cobble'],
  about: 'A boulder with broken faces, with smaller stones beside it; rounded or jagged, and mossy or snowy if asked.',
  parameters: {
    height: length(0.66, 0.03, 8, 'ground to the top', 'height'),
    width: length(1.05, 0.05, 12, 'width of the boulder', 'width'),
    depth: length(0.85, 0.04, 12, 'depth of the boulder', 'depth'),
    stones: count(3, 1, 7, 'small stones around it', 'pebble.count'),
  },
  derived: { small: 'min(width, depth, height * 1.6) * 0.28' },
  options: {
    pebbles: { words: ['pebble', 'small stone', 'stones', 'rubble'], on: true },
    moss: { words: ['moss', 'mossy', 'lichen', 'grass', 'grassy'], on: false },
    snow: { words: ['snow', 'snowy', 'snow-covered'], on: false },
  },
  variants: { shape: { jagged: { words: ['angular', 'sharp', 'rough', 'craggy', 'broken'] }, smooth: { words: ['round', 'rounded', 'polished', 'river'] } } },
  materials: { stone: 'stone #8f8b84', moss: 'grass', snow: 'snow' },
  main: ['stone'],
  parts: [
    {
      name: 'boulder', words: ['rock', 'stone', 'body'], note: 'boulder with broken faces and a flat seat', when: { shape: 'jagged' }, material: 'stone',
      form: { type: 'fitted', size: ['width', 'depth', 'height'], of: { type: 'cut', of: { type: 'rock', size: [1, 1, 1.6], rough: 0.24, chips: 30, seed: 12, detail: 5 }, by: [{ type: 'box', size: [3, 3, 1.55], at: [0, 0, -1] }] } },
    },
    {
      name: 'boulder', note: 'water-worn boulder with a flat seat', when: { shape: 'smooth' }, material: 'stone',
      form: { type: 'fitted', size: ['width', 'depth', 'height'], of: { type: 'cut', of: { type: 'rock', size: [1, 1, 1.5], rough: 0.14, seed: 5, detail: 5 }, by: [{ type: 'box', size: [3, 3, 1.45], at: [0, 0, -1] }] } },
    },
    {
      name: 'pebble', words: ['small stone', 'rubble', 'small rock'], note: 'stones that lie against it', when: { pebbles: true }, material: 'stone',
      form: { type: 'rock', size: ['small', 'small * 0.8', 'small * 0.62'], rough: 0.2, chips: 18, seed: 31, detail: 4 },
      at: ['min(width, depth) * 0.46', 0, 0], turn: [0, 0, 40], repeat: [{ around: 'stones', start: 205, sweep: 240 }],
    },
    {
      name: 'moss', words: ['lichen', 'grass'], note: 'moss over the upper side', when: { moss: true, shape: 'jagged' }, material: 'moss',
      form: {
        type: 'cut', by: [{ type: 'terrain', size: ['width * 1.6', 'depth * 1.6', 'height * 0.98'], rough: 1.4, seed: 4, cells: 24, at: [0, 0, -0.001] }],
        of: { type: 'fitted', size: ['width * 1.025', 'depth * 1.025', 'height * 1.03'], of: { type: 'cut', of: { type: 'rock', size: [1, 1, 1.6], rough: 0.24, chips: 30, seed: 12, detail: 5 }, by: [{ type: 'box', size: [3, 3, 1.55], at: [0, 0, -1] }] } },
      },
    },
    {
      name: 'moss', note: 'moss over the upper side', when: { moss: true, shape: 'smooth' }, material: 'moss',
      form: {
        type: 'cut', by: [{ type: 'terrain', size: ['width * 1.6', 'depth * 1.6', 'height * 0.98'], rough: 1.4, seed: 4, cells: 24, at: [0, 0, -0.001] }],
        of: { type: 'fitted', size: ['width * 1.025', 'depth * 1.025', 'height * 1.03'], of: { type: 'cut', of: { type: 'rock', size: [1, 1, 1.5], rough: 0.14, seed: 5, detail: 5 }, by: [{ type: 'box', size: [3, 3, 1.45], at: [0, 0, -1] }] } },
      },
    },
    {
      name: 'snow', note: 'snow on the upper side', when: { snow: true, shape: 'jagged' }, material: 'snow',
      form: {
        type: 'cut', by: [{ type: 'terrain', size: ['width * 1.6', 'depth * 1.6', 'height * 0.9'], rough: 1, seed: 7, cells: 24, at: [0, 0, -0.001] }],
        of: { type: 'fitted', size: ['width * 1.04', 'depth * 1.04', 'height * 1.05'], of: { type: 'cut', of: { type: 'rock', size: [1, 1, 1.6], rough: 0.24, chips: 30, seed: 12, detail: 5 }, by: [{ type: 'box', size: [3, 3, 1.55], at: [0, 0, -1] }] } },
      },
    },
    {
      name: 'snow', note: 'snow on the upper side', when: { snow: true, shape: 'smooth' }, material: 'snow',
      form: {
        type: 'cut', by: [{ type: 'terrain', size: ['width * 1.6', 'depth * 1.6', 'height * 0.9'], rough: 1, seed: 7, cells: 24, at: [0, 0, -0.001] }],
        of: { type: 'fitted', size: ['width * 1.04', 'depth * 1.04', 'height * 1.05'], of: { type: 'cut', of: { type: 'rock', size: [1, 1, 1.5], rough: 0.14, seed: 5, detail: 5 }, by: [{ type: 'box', size: [3, 3, 1.45], at: [0, 0, -1] }] } },
      },
    },
  ],
  briefs: ['a mossy boulder', 'a smooth round grey stone, 20 cm wide', 'a jagged rock 2 m tall with five pebbles'],
});
