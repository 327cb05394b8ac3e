import { count, kind, length } from '../../kind.ts';

export const rock = kind({
  name: 'rock',
  group: 'nature',
  words: ['stone', 'boulder', 'pebble', 'cobble'],
  about: 'A boulder with broken faces, with smaller stones beside it; rounded or jagged, and mossy if asked.',
  parameters: {
    height: length(0.62, 0.03, 8, 'ground to the top', 'height'),
    width: length(1, 0.05, 12, 'width of the boulder', 'width'),
    depth: length(0.8, 0.04, 12, 'depth of the boulder', 'depth'),
    stones: count(3, 1, 7, 'small stones around it', 'pebble.count'),
  },
  derived: { ring: 'min(width, depth) * 0.36', small: 'min(width, depth) * 0.26' },
  options: {
    pebbles: { words: ['pebble', 'small stone', 'stones', 'rubble'], on: true },
    moss: { words: ['moss', 'mossy', 'lichen', 'grass', 'grassy'], on: false },
    snow: { words: ['snow', 'snowy'], on: false },
  },
  variants: { shape: { jagged: { words: ['angular', 'sharp', 'rough', 'craggy', 'broken'] }, smooth: { words: ['round', 'rounded', 'polished', 'river'] } } },
  materials: { stone: 'stone #8f8b84', moss: 'grass', snow: 'snow' },
  main: ['stone'],
  parts: [
    {
      name: 'boulder', words: ['rock', 'stone', 'body'], note: 'boulder with broken faces', when: { shape: 'jagged' }, material: 'stone',
      form: { type: 'rock', size: ['width', 'depth', 'height'], rough: 0.5, chips: 34, seed: 12, detail: 5 },
    },
    {
      name: 'boulder', note: 'water-worn boulder', when: { shape: 'smooth' }, material: 'stone',
      form: { type: 'rock', size: ['width', 'depth', 'height'], rough: 0.22, seed: 5, detail: 5 },
    },
    {
      name: 'foot', words: ['base'], note: 'second block that leans against the first', when: { shape: 'jagged' }, material: 'stone',
      form: { type: 'rock', size: ['width * 0.46', 'depth * 0.5', 'height * 0.5'], rough: 0.5, chips: 26, seed: 23, detail: 4 },
      at: ['width * 0.24', 'depth * -0.22', 0],
    },
    {
      name: 'pebble', words: ['small stone', 'rubble'], note: 'stones around it', when: { pebbles: true }, material: 'stone',
      form: { type: 'rock', size: ['small', 'small * 0.8', 'small * 0.62'], rough: 0.4, chips: 14, seed: 31, detail: 3 },
      at: ['ring', 0, 0], turn: [0, 0, 40], repeat: [{ around: 'stones', start: 200, sweep: 250 }],
    },
    {
      name: 'moss', words: ['lichen', 'grass'], note: 'cap of moss on the top', when: { moss: true }, material: 'moss',
      form: { type: 'rock', size: ['width * 0.66', 'depth * 0.66', 'height * 0.3'], rough: 0.55, seed: 8, detail: 4 },
      at: ['width * -0.02', 0, 'height * 0.74'],
    },
    {
      name: 'snow', note: 'cap of snow', when: { snow: true }, material: 'snow',
      form: { type: 'rock', size: ['width * 0.74', 'depth * 0.74', 'height * 0.32'], rough: 0.4, seed: 9, detail: 4 },
      at: [0, 0, 'height * 0.72'],
    },
  ],
  briefs: ['a mossy boulder', 'a smooth round grey stone, 20 cm wide', 'a jagged rock 2 m tall with five pebbles'],
});
