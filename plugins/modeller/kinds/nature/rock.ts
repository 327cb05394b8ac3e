import { kind, length, ratio } from '../../kind.ts';

export const boulder = kind({
  name: 'rock',
  group: 'nature',
  words: ['boulder', 'pebble', 'stone block', 'crag'],
  about: 'A weathered boulder with chipped faces and smaller stones at its foot.',
  parameters: {
    height: length(0.6, 0.02, 20, 'height of the boulder', 'height'),
    width: length(0.9, 0.03, 30, 'width of the boulder', 'width'),
    depth: length(0.75, 0.03, 30, 'depth of the boulder', 'depth'),
    roughness: ratio(0.4, 0, 1, 'how uneven it is'),
  },
  options: { pebbles: { words: ['pebble', 'small stone', 'stones'], on: true }, moss: { words: ['moss', 'mossy'], on: false } },
  variants: { shape: { chipped: { words: ['angular', 'jagged', 'sharp'] }, smooth: { words: ['round', 'rounded'] } } },
  materials: { stone: 'stone', moss: 'grass' },
  parts: [
    { name: 'boulder', words: ['body', 'rock'], note: 'boulder with chipped faces', material: 'stone', when: { shape: 'chipped' }, form: { type: 'rock', size: ['width', 'depth', 'height'], rough: 'roughness', chips: 22, seed: 11, detail: 4 } },
    { name: 'boulder', note: 'boulder worn smooth', material: 'stone', when: { shape: 'smooth' }, form: { type: 'rock', size: ['width', 'depth', 'height'], rough: 'roughness * 0.5', chips: 0, seed: 5, detail: 4 } },
    {
      name: 'pebble', words: ['stone'], note: 'smaller stones at its foot', material: 'stone', when: { pebbles: true },
      form: {
        type: 'join',
        parts: [
          { type: 'rock', size: ['width * 0.2', 'width * 0.16', 'height * 0.2'], rough: 0.35, chips: 12, seed: 21, detail: 3, at: ['width * 0.36', 'depth * -0.34', 0] },
          { type: 'rock', size: ['width * 0.13', 'width * 0.12', 'height * 0.13'], rough: 0.35, chips: 12, seed: 22, detail: 3, at: ['width * -0.34', 'depth * -0.38', 0] },
          { type: 'rock', size: ['width * 0.1', 'width * 0.11', 'height * 0.1'], rough: 0.35, chips: 10, seed: 23, detail: 3, at: ['width * 0.22', 'depth * -0.45', 0] },
        ],
      },
    },
    {
      name: 'moss', note: 'a cushion of moss on top', material: 'moss', when: { moss: true }, follows: ['boulder'],
      form: { type: 'rock', size: ['width * 0.6', 'depth * 0.6', 'height * 0.24'], rough: 0.3, seed: 31, detail: 4 }, at: [0, 0, 'height * 0.78'],
    },
  ],
  briefs: ['a rock', 'a mossy boulder 2 m wide with moss', 'a small round pebble of granite without small stones'],
});
