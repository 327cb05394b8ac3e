import { angle, kind, length } from '../../kind.ts';

export const chest = kind({
  name: 'chest',
  group: 'tools',
  words: ['treasure chest', 'wooden chest', 'trunk chest', 'pirate chest', 'coffer', 'sea chest', 'strongbox'],
  about: 'A chest of planks with a barrel lid, iron bands, lock and rings; closed, or open with gold in it.',
  parameters: {
    width: length(0.78, 0.2, 1.6, 'side to side', 'width'),
    depth: length(0.46, 0.15, 1, 'front to back', 'depth'),
    height: length(0.52, 0.22, 1.2, 'ground to the top of the closed lid', 'height'),
    lid_height: length(0.2, 0.05, 0.5, 'height of the lid', 'lid.height'),
    band_width: length(0.055, 0.015, 0.12, 'width of an iron band', 'band.width'),
    swing: angle(0, 0, 110, 'how far the lid is open'),
  },
  derived: {
    iron: 'min(width, depth) * 0.012',
    board: 'depth * 0.06',
    half: 'depth / 2 - iron * 2.2',
    arch: 'min(lid_height, height * 0.55) - iron * 2.2',
    hinge: 'height - arch - iron * 2.2',
    long: 'width - iron * 4',
    band: 'min(band_width, width * 0.12)',
    band_x: 'width * 0.5 - iron * 2 - band * 0.5',
  },
  options: {
    gold: { words: ['treasure', 'coins', 'gold coins', 'coin', 'jewels'], on: false, about: 'a heap of gold coins in it' },
    lock: { words: ['clasp', 'hasp', 'keyhole'], on: true, about: 'an iron lock in front' },
  },
  variants: { lid: { closed: { words: ['shut', 'locked'] }, open: { words: ['opened'], set: { swing: 100 } } } },
  materials: { wood: 'planks #8a5a32', inside: 'oak #6b4526', iron: 'iron', lock: 'brass', hole: 'black plastic', gold: 'gold', gem: 'car paint' },
  main: ['wood'],
  parts: [
    {
      name: 'body', words: ['box', 'side', 'case'], note: 'walls and floor', material: 'wood', follows: ['lid'],
      form: { type: 'join', parts: [
        { type: 'extrude', depth: 'hinge - 0.001', bevel: 'board * 0.12', shape: { rect: ['long', 'half * 2'], round: 'board * 0.2' }, holes: [{ rect: ['long - board * 2', 'half * 2 - board * 2'] }] },
        { type: 'box', size: ['long - board', 'half * 2 - board', 'board'], at: [0, 0, 'board * 0.3'] },
      ] },
    },
    {
      name: 'lid', words: ['top', 'cover'], note: 'barrel lid', material: 'wood',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', depth: 'long', bevel: 'board * 0.1', shape: [['-half + half ', 'arch * 0.0'], ['-half + half * 0.966', 'arch * 0.259'], ['-half + half * 0.866', 'arch * 0.5'], ['-half + half * 0.707', 'arch * 0.707'], ['-half + half * 0.5', 'arch * 0.866'], ['-half + half * 0.259', 'arch * 0.966'], ['-half + half * 0.0', 'arch '], ['-half - half * 0.259', 'arch * 0.966'], ['-half - half * 0.5', 'arch * 0.866'], ['-half - half * 0.707', 'arch * 0.707'], ['-half - half * 0.866', 'arch * 0.5'], ['-half - half * 0.966', 'arch * 0.259'], ['-half - half * 1.0', 'arch * 0.0'],
          ['-half - (half - board) * 1.0', '(arch - board) * 0.0'], ['-half - (half - board) * 0.966', '(arch - board) * 0.259'], ['-half - (half - board) * 0.866', '(arch - board) * 0.5'], ['-half - (half - board) * 0.707', '(arch - board) * 0.707'], ['-half - (half - board) * 0.5', '(arch - board) * 0.866'], ['-half - (half - board) * 0.259', '(arch - board) * 0.966'], ['-half + (half - board) * 0.0', '(arch - board) '], ['-half + (half - board) * 0.259', '(arch - board) * 0.966'], ['-half + (half - board) * 0.5', '(arch - board) * 0.866'], ['-half + (half - board) * 0.707', '(arch - board) * 0.707'], ['-half + (half - board) * 0.866', '(arch - board) * 0.5'], ['-half + (half - board) * 0.966', '(arch - board) * 0.259'], ['-half + (half - board) ', '(arch - board) * 0.0']] },
        { type: 'extrude', plane: 'yz', depth: 'board', at: ['long / 2 - board * 0.6', 0, 0], repeat: [{ mirror: 'x' }], shape: [['-half + (half - board * 0.4) ', '(arch - board * 0.4) * 0.0'], ['-half + (half - board * 0.4) * 0.966', '(arch - board * 0.4) * 0.259'], ['-half + (half - board * 0.4) * 0.866', '(arch - board * 0.4) * 0.5'], ['-half + (half - board * 0.4) * 0.707', '(arch - board * 0.4) * 0.707'], ['-half + (half - board * 0.4) * 0.5', '(arch - board * 0.4) * 0.866'], ['-half + (half - board * 0.4) * 0.259', '(arch - board * 0.4) * 0.966'], ['-half + (half - board * 0.4) * 0.0', '(arch - board * 0.4) '], ['-half - (half - board * 0.4) * 0.259', '(arch - board * 0.4) * 0.966'], ['-half - (half - board * 0.4) * 0.5', '(arch - board * 0.4) * 0.866'], ['-half - (half - board * 0.4) * 0.707', '(arch - board * 0.4) * 0.707'], ['-half - (half - board * 0.4) * 0.866', '(arch - board * 0.4) * 0.5'], ['-half - (half - board * 0.4) * 0.966', '(arch - board * 0.4) * 0.259'], ['-half - (half - board * 0.4) * 1.0', '(arch - board * 0.4) * 0.0']] },
      ] },
      at: [0, 'half', 'hinge'], turn: ['-swing', 0, 0],
    },
    {
      name: 'band', words: ['strap', 'iron band'], note: 'iron bands over the lid', material: 'iron', parent: 'lid', follows: ['lid'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', depth: 'band', bevel: 'iron * 0.3', at: ['-band_x', 0, 0], repeat: [{ along: 3, step: ['band_x', 0, 0] }], shape: [['-half + (half + iron) ', '(arch + iron) * 0.0'], ['-half + (half + iron) * 0.966', '(arch + iron) * 0.259'], ['-half + (half + iron) * 0.866', '(arch + iron) * 0.5'], ['-half + (half + iron) * 0.707', '(arch + iron) * 0.707'], ['-half + (half + iron) * 0.5', '(arch + iron) * 0.866'], ['-half + (half + iron) * 0.259', '(arch + iron) * 0.966'], ['-half + (half + iron) * 0.0', '(arch + iron) '], ['-half - (half + iron) * 0.259', '(arch + iron) * 0.966'], ['-half - (half + iron) * 0.5', '(arch + iron) * 0.866'], ['-half - (half + iron) * 0.707', '(arch + iron) * 0.707'], ['-half - (half + iron) * 0.866', '(arch + iron) * 0.5'], ['-half - (half + iron) * 0.966', '(arch + iron) * 0.259'], ['-half - (half + iron) * 1.0', '(arch + iron) * 0.0'],
          ['-half - (half - board * 0.5) * 1.0', '(arch - board * 0.5) * 0.0'], ['-half - (half - board * 0.5) * 0.966', '(arch - board * 0.5) * 0.259'], ['-half - (half - board * 0.5) * 0.866', '(arch - board * 0.5) * 0.5'], ['-half - (half - board * 0.5) * 0.707', '(arch - board * 0.5) * 0.707'], ['-half - (half - board * 0.5) * 0.5', '(arch - board * 0.5) * 0.866'], ['-half - (half - board * 0.5) * 0.259', '(arch - board * 0.5) * 0.966'], ['-half + (half - board * 0.5) * 0.0', '(arch - board * 0.5) '], ['-half + (half - board * 0.5) * 0.259', '(arch - board * 0.5) * 0.966'], ['-half + (half - board * 0.5) * 0.5', '(arch - board * 0.5) * 0.866'], ['-half + (half - board * 0.5) * 0.707', '(arch - board * 0.5) * 0.707'], ['-half + (half - board * 0.5) * 0.866', '(arch - board * 0.5) * 0.5'], ['-half + (half - board * 0.5) * 0.966', '(arch - board * 0.5) * 0.259'], ['-half + (half - board * 0.5) ', '(arch - board * 0.5) * 0.0']] },
        { type: 'ball', size: ['band * 0.34', 'band * 0.34', 'iron * 2.4'], segments: 10, at: ['-band_x', '-half', 'arch + iron'], repeat: [{ along: 3, step: ['band_x', 0, 0] }] },
      ] },
      at: [0, 'half', 'hinge'], turn: ['-swing', 0, 0],
    },
    {
      name: 'frame', words: ['iron frame', 'mounting', 'corner'], note: 'iron edges and uprights of the body', material: 'iron', parent: 'body', follows: ['lid', 'band'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['band', 'iron * 2', 'hinge - iron'], bevel: 'iron * 0.4', segments: 1, at: ['-band_x', '-half', 'iron * 0.4'], repeat: [{ along: 3, step: ['band_x', 0, 0] }, { mirror: 'y' }] },
        { type: 'extrude', depth: 'band * 0.8', bevel: 'iron * 0.4', shape: { rect: ['width - iron * 2.2', 'half * 2 + iron * 1.6'], round: 'board * 0.2' }, holes: [{ rect: ['long - iron * 2', 'half * 2 - iron * 2'] }] },
        { type: 'extrude', depth: 'band * 0.6', bevel: 'iron * 0.4', shape: { rect: ['width - iron * 2.2', 'half * 2 + iron * 1.6'], round: 'board * 0.2' }, holes: [{ rect: ['long - iron * 2', 'half * 2 - iron * 2'] }], at: [0, 0, 'hinge - band * 0.6 - iron * 0.6'] },
      ] },
    },
    {
      name: 'rivet', words: ['nail', 'stud'], note: 'rivets in front and behind', material: 'iron', parent: 'frame', follows: ['lid', 'band'],
      form: { type: 'join', parts: [
        { type: 'ball', size: ['band * 0.34', 'iron * 2.2', 'band * 0.34'], segments: 10, at: ['-band_x', '-half - iron', 'band * 0.4'], repeat: [{ along: 3, step: ['band_x', 0, 0] }, { along: 2, step: [0, 0, 'hinge * 0.5 - band * 0.4'] }, { mirror: 'y' }] },
      ] },
    },
    {
      name: 'lock', words: ['clasp', 'hasp'], note: 'lock plate', when: { lock: true }, material: 'lock', follows: ['lid', 'band'],
      form: { type: 'extrude', plane: 'xz', depth: 'iron * 2.2', bevel: 'iron * 0.6', shape: [['-width * 0.07', 'width * 0.05'], ['-width * 0.07', '-width * 0.05'], ['-width * 0.045', '-width * 0.09'], [0, '-width * 0.105'], ['width * 0.045', '-width * 0.09'], ['width * 0.07', '-width * 0.05'], ['width * 0.07', 'width * 0.05']] },
      at: [0, '-half - iron * 1.1', 'hinge - width * 0.06'],
    },
    {
      name: 'hasp', words: ['tongue'], note: 'tongue on the lid that falls into the lock', when: { lock: true }, material: 'lock', parent: 'lid', follows: ['lid', 'band'],
      form: { type: 'join', parts: [{ type: 'box', size: ['width * 0.06', 'iron * 1.6', 'arch * 0.3 + width * 0.02'], bevel: 'iron * 0.4', at: [0, '-half * 2 - iron * 1.2', '-width * 0.02'] }] },
      at: [0, 'half', 'hinge'], turn: ['-swing', 0, 0],
    },
    {
      name: 'keyhole', note: 'dark keyhole', when: { lock: true }, material: 'hole', parent: 'lock', follows: ['lid', 'band'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'width * 0.015', height: 'iron', segments: 16, turn: [90, 0, 0] },
        { type: 'box', size: ['width * 0.014', 'iron * 1.02', 'width * 0.04'], at: [0, '-iron * 0.5', '-width * 0.04'] },
      ] },
      at: [0, '-half - iron * 1.3', 'hinge - width * 0.07'],
    },
    {
      name: 'handle', words: ['ring', 'side handle', 'grip'], note: 'iron handles at the sides', material: 'iron', parent: 'body', follows: ['lid', 'band'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 12, per: 5, radius: 'depth * 0.02', path: [[0, '-depth * 0.14', 0], ['iron * 1.0', '-depth * 0.14', '-depth * 0.05'], ['iron * 1.0', '-depth * 0.1', '-depth * 0.13'], ['iron * 1.0', 0, '-depth * 0.15'], ['iron * 1.0', 'depth * 0.1', '-depth * 0.13'], ['iron * 1.0', 'depth * 0.14', '-depth * 0.05'], [0, 'depth * 0.14', 0]] },
      ] },
      at: ['width / 2 - depth * 0.02 - iron * 1.0', 0, 'hinge * 0.72'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'gold', words: ['treasure', 'coin', 'heap'], note: 'heap of coins', when: { gold: true }, material: 'gold', follows: ['lid'],
      form: { type: 'join', parts: [
        { type: 'rock', size: ['long - board * 1.9', 'half * 2 - board * 1.9', 'hinge * 1.04'], rough: 0.1, seed: 3, detail: 4 },
        { type: 'scatter', count: 280, size: ['long * 0.85', 'half * 1.62', 'hinge * 1.06'], seed: 5, scale: [0.9, 1.2], aim: 'any', upper: true, of: { type: 'cylinder', radius: 'depth * 0.045', height: 'depth * 0.012', segments: 12 }, at: [0, 0, 'hinge * 0.52'] },
      ] },
      at: [0, 0, 'board * 0.5'],
    },
    {
      name: 'gem', words: ['jewel', 'ruby'], note: 'red gems among the coins', when: { gold: true }, material: 'gem', parent: 'gold', follows: ['lid'],
      form: { type: 'join', parts: [
        { type: 'rock', size: ['depth * 0.1', 'depth * 0.09', 'depth * 0.08'], rough: 0.05, chips: 24, seed: 2, detail: 3, at: ['-width * 0.16', '-depth * 0.1', 'hinge * 1.02'] },
        { type: 'rock', size: ['depth * 0.09', 'depth * 0.1', 'depth * 0.08'], rough: 0.05, chips: 24, seed: 9, detail: 3, at: ['width * 0.14', '-depth * 0.14', 'hinge * 0.99'] },
      ] },
    },
  ],
  hollow: { z: 'board * 1.3', width: 'long - board * 2.4', depth: 'half * 2 - board * 2.4' },
  briefs: ['a wooden treasure chest with iron bands', 'an open treasure chest with gold coins', 'a small black chest, 40 cm wide, with a high lid and no lock'],
});
