import { kind, length } from '../../kind.ts';

export const pizza = kind({
  name: 'pizza',
  group: 'food',
  words: ['margherita', 'pepperoni pizza'],
  about: 'A round pizza with crust, cheese, salami, olives and basil on a board.',
  parameters: { width: length(0.3, 0.1, 2, 'width of the pizza', 'crust.width'), thickness: length(0.018, 0.006, 0.1, 'thickness of the dough', 'crust.thickness') },
  derived: { r: 'width / 2', t: 'thickness', board: 'thickness * 0.8' },
  options: { salami: { words: ['salami', 'pepperoni', 'sausage'], on: true }, olives: { words: ['olive'], on: true }, basil: { words: ['basil', 'herb', 'leaf'], on: true }, board: { words: ['board', 'plate', 'peel'], on: true } },
  materials: { crust: 'bread crust', cheese: 'cheese', sauce: 'fruit skin #b8341f', salami: 'meat #a33a2e', olives: 'plastic #26231f', basil: 'foliage', board: 'oak' },
  main: ['crust'],
  parts: [
    {
      name: 'board', words: ['peel', 'plate'], note: 'wooden board with a handle', material: 'board', when: { board: true },
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'r * 1.14', height: 'board', bevel: 'board * 0.3', segments: 64 },
        { type: 'extrude', shape: { rect: ['r * 0.32', 'r * 0.7'], round: 'r * 0.12' }, depth: 'board * 0.96', bevel: 'board * 0.28', at: ['r * 0.95', 'r * -0.95', 'board * 0.02'], turn: [0, 0, 45], },
      ] },
    },
    { name: 'crust', words: ['dough', 'base', 'rim'], note: 'dough with a swollen rim', material: 'crust', form: { type: 'lathe', segments: 64, bevel: 't * 0.3', profile: [[0, 0], ['r * 0.95', 0], ['r', 't * 0.5'], ['r * 0.97', 't'], ['r * 0.9', 't'], ['r * 0.86', 't * 0.45'], [0, 't * 0.45']] }, at: [0, 0, 'board * 0.97'] },
    { name: 'sauce', words: ['tomato sauce'], note: 'tomato sauce', material: 'sauce', follows: ['crust'], form: { type: 'rock', size: ['width * 0.9', 'width * 0.9', 't * 0.3'], rough: 0.06, seed: 3, detail: 4 }, at: [0, 0, 'board + t * 0.28'] },
    { name: 'cheese', words: ['mozzarella'], note: 'molten cheese', material: 'cheese', follows: ['crust'], form: { type: 'rock', size: ['width * 0.84', 'width * 0.83', 't * 0.42'], rough: 0.12, seed: 12, detail: 5 }, at: [0, 0, 'board + t * 0.24'] },
    {
      name: 'salami', words: ['pepperoni', 'slice', 'sausage'], note: 'slices of salami', material: 'salami', when: { salami: true }, follows: ['crust'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'r * 0.13', height: 't * 0.14', bevel: 't * 0.05', segments: 24, at: ['r * 0.6', 0, 0], repeat: [{ around: 8 }] },
        { type: 'cylinder', radius: 'r * 0.13', height: 't * 0.14', bevel: 't * 0.05', segments: 24, at: ['r * 0.27', 0, 't * 0.06'], repeat: [{ around: 4, start: 25 }] },
      ] },
      at: [0, 0, 'board + t * 0.56'],
    },
    {
      name: 'olive', note: 'rings of olive', material: 'olives', when: { olives: true }, follows: ['crust'],
      form: { type: 'join', parts: [{ type: 'ring', radius: 'r * 0.035', thickness: 'r * 0.028', segments: 18, round_segments: 8, at: ['r * 0.43', 0, 0], repeat: [{ around: 7, start: 14 }] }, { type: 'ring', radius: 'r * 0.035', thickness: 'r * 0.028', segments: 18, round_segments: 8, at: ['r * 0.74', 0, 't * -0.06'], repeat: [{ around: 6, start: 22 }] }] },
      at: [0, 0, 'board + t * 0.68'],
    },
    {
      name: 'basil', words: ['leaf', 'herb'], note: 'leaves of basil', material: 'basil', when: { basil: true }, follows: ['crust'],
      form: { type: 'join', parts: [{ type: 'leaf', length: 'r * 0.17', width: 'r * 0.1', bend: 0.2, segments: 6, at: ['r * 0.12', 'r * 0.1', 0], turn: [8, 0, 20], repeat: [{ around: 3 }] }, { type: 'leaf', length: 'r * 0.15', width: 'r * 0.09', bend: 0.2, segments: 6, at: ['r * 0.5', 'r * 0.2', 't * -0.08'], turn: [10, 0, 110], repeat: [{ around: 4, start: 10 }] }] },
      at: [0, 0, 'board + t * 0.72'],
    },
  ],
  briefs: ['a pizza', 'a pizza 40 cm wide with olives and without salami', 'a thick pizza without a board'],
});
