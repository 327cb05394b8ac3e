import { kind, length } from '../../kind.ts';

export const kite = kind({
  name: 'kite',
  group: 'toys',
  words: ['paper kite', 'toy kite', 'diamond kite', 'flying kite'],
  about: 'A diamond kite with crossed spars and a bowed tail, shown on a stand.',
  parameters: {
    height: length(1.15, 0.2, 3, 'ground to the tip', 'height'),
    width: length(0.62, 0.2, 1.4, 'width of the sail', 'sail.width'),
  },
  derived: { t: 'height', w: 'width / 2', low: 't * 0.28', mid: 't * 0.75' },
  options: { tail: { words: ['tail', 'ribbon'], on: true }, stand: { words: ['stand', 'base', 'foot'], on: true } },
  variants: { pattern: { quartered: { words: ['coloured', 'patchwork'] }, plain: { words: ['simple'] } } },
  materials: { sail: 'canvas #d8433a', second: 'canvas #f0bb3e', wood: 'bamboo', bow: 'canvas #2f78b0', line: 'rope', base: 'oak' },
  main: ['sail'],
  parts: [
    {
      name: 'sail', words: ['cloth', 'body', 'paper'], note: 'diamond-shaped sail', when: { pattern: 'plain' }, material: 'sail',
      form: { type: 'extrude', plane: 'xz', depth: 't * 0.008', bevel: 't * 0.002', shape: [[0, 'low'], ['w', 'mid'], [0, 't'], ['-w', 'mid']] },
    },
    {
      name: 'sail', note: 'two quarters of the sail', when: { pattern: 'quartered' }, material: 'sail',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 't * 0.008', bevel: 't * 0.002', shape: [[0, 'mid'], [0, 't'], ['-w', 'mid']] },
        { type: 'extrude', plane: 'xz', depth: 't * 0.008', bevel: 't * 0.002', shape: [[0, 'low'], ['w', 'mid'], [0, 'mid']] },
      ] },
    },
    {
      name: 'second_sail', words: ['second colour', 'quarter', 'panel'], note: 'the other two quarters', when: { pattern: 'quartered' }, material: 'second', parent: 'sail',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 't * 0.008', bevel: 't * 0.002', shape: [[0, 'mid'], ['w', 'mid'], [0, 't']] },
        { type: 'extrude', plane: 'xz', depth: 't * 0.008', bevel: 't * 0.002', shape: [[0, 'low'], [0, 'mid'], ['-w', 'mid']] },
      ] },
    },
    {
      name: 'edge', words: ['hem', 'border', 'line'], note: 'corded hem', material: 'line',
      form: { type: 'tube', closed: true, smooth: false, segments: 8, path: [[0, 0, 'low'], ['w', 0, 'mid'], [0, 0, 't - t * 0.006'], ['-w', 0, 'mid']], radius: 't * 0.0055' },
    },
    {
      name: 'spar', words: ['stick', 'frame', 'rod'], note: 'crossed bamboo spars behind the sail', material: 'wood',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 10, path: [[0, 't * 0.008', 'low - t * 0.01'], [0, 't * 0.008', 't * 0.994']], radius: 't * 0.007' },
        { type: 'tube', segments: 10, path: [['-w * 0.99', 't * 0.006', 'mid'], [0, 't * 0.02', 'mid'], ['w * 0.99', 't * 0.006', 'mid']], radius: 't * 0.006' },
      ] },
    },
    {
      name: 'boss', words: ['knot', 'button'], note: 'button where the spars cross', material: 'base',
      form: { type: 'ball', size: ['t * 0.05', 't * 0.03', 't * 0.05'], segments: 18 }, at: [0, 't * -0.004', 'mid'],
    },
    {
      name: 'tail', words: ['ribbon'], note: 'wavy tail', when: { tail: true }, material: 'line',
      form: { type: 'tube', segments: 8, per: 8, path: [[0, 0, 'low + t * 0.01'], ['w * 0.3', 't * -0.05', 'low - t * 0.07'], ['w * 0.75', 't * -0.09', 't * 0.13'], ['w * 0.55', 't * -0.16', 't * 0.05'], ['w * 0.9', 't * -0.24', 't * 0.012'], ['w * 1.35', 't * -0.2', 't * 0.006']], radius: 't * 0.006' },
    },
    {
      name: 'bow', words: ['tail bow', 'tie'], note: 'bows of the tail, all in one', when: { tail: true }, material: 'bow', parent: 'tail', follows: ['tail'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 't * 0.026', top: 't * 0.006', height: 't * 0.055', bevel: 't * 0.004', segments: 14, at: ['w * 0.3 - t * 0.05', 't * -0.05', 'low - t * 0.07'], turn: [0, 90, 0] },
        { type: 'cylinder', radius: 't * 0.026', top: 't * 0.006', height: 't * 0.055', bevel: 't * 0.004', segments: 14, at: ['w * 0.3 + t * 0.05', 't * -0.05', 'low - t * 0.07'], turn: [0, -90, 0] },
        { type: 'cylinder', radius: 't * 0.026', top: 't * 0.006', height: 't * 0.055', bevel: 't * 0.004', segments: 14, at: ['w * 0.75 - t * 0.05', 't * -0.09', 't * 0.13'], turn: [0, 90, 0] },
        { type: 'cylinder', radius: 't * 0.026', top: 't * 0.006', height: 't * 0.055', bevel: 't * 0.004', segments: 14, at: ['w * 0.75 + t * 0.05', 't * -0.09', 't * 0.13'], turn: [0, -90, 0] },
        { type: 'cylinder', radius: 't * 0.026', top: 't * 0.006', height: 't * 0.055', bevel: 't * 0.004', segments: 14, at: ['w * 0.55 - t * 0.05', 't * -0.16', 't * 0.05'], turn: [0, 90, 0] },
        { type: 'cylinder', radius: 't * 0.026', top: 't * 0.006', height: 't * 0.055', bevel: 't * 0.004', segments: 14, at: ['w * 0.55 + t * 0.05', 't * -0.16', 't * 0.05'], turn: [0, -90, 0] },
      ] },
    },
    {
      name: 'stand', words: ['base', 'foot'], note: 'stand with a rod', when: { stand: true }, material: 'base',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 40, bevel: 't * 0.008', profile: [[0, 0], ['t * 0.15', 0], ['t * 0.15', 't * 0.02'], ['t * 0.11', 't * 0.035'], ['t * 0.03', 't * 0.04'], [0, 't * 0.04']] },
        { type: 'cylinder', radius: 't * 0.011', height: 'mid - t * 0.05', segments: 16, at: [0, 0, 't * 0.02'] },
      ] },
      at: [0, 't * 0.024', 0],
    },
  ],
  briefs: ['a red and yellow kite with a tail', 'a plain blue kite without a tail, 60 cm tall', 'a wide green kite on a stand'],
});
