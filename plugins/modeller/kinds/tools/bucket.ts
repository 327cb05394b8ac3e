import { angle, kind, length } from '../../kind.ts';

export const bucket = kind({
  name: 'bucket',
  group: 'tools',
  words: ['pail', 'metal bucket', 'water bucket', 'wooden bucket', 'milk pail', 'steel bucket'],
  about: 'A tapered bucket with a rolled rim and a bail handle, hanging down or raised: metal, or wooden with hoops.',
  parameters: {
    height: length(0.3, 0.14, 0.8, 'ground to rim', 'height'),
    width: length(0.33, 0.14, 0.8, 'over the ears', 'width'),
    wall: length(0.004, 0.0015, 0.02, 'thickness of the wall', 'body.thickness'),
    handle_thickness: length(0.008, 0.003, 0.03, 'thickness of the handle', 'handle.thickness'),
    swing: angle(62, 50, 180, '62 where the handle hangs down, 180 where it stands up'),
  },
  derived: {
    bar: 'min(handle_thickness, width * 0.06)',
    ear: 'width * 0.045',
    r: 'width / 2 - ear',
    foot: 'r * 0.72',
    sheet: 'min(wall, r * 0.12)',
    edge: 'r * 0.035',
    pivot: 'height - r * 0.16',
    reach: 'r + ear * 0.62',
    tall: 'max(reach * 1.04, (foot + (r - foot) * 0.55) * 1.13 + bar)',
  },
  options: {
    handle: { words: ['bail', 'handle'], on: true },
    water: { words: ['filled', 'full'], on: false, about: 'filled with water' },
    grip: { words: ['wooden grip', 'roller'], on: true, about: 'a wooden roller on the handle' },
  },
  variants: { body: { metal: { words: ['tin', 'steel', 'galvanised', 'galvanized', 'plastic'] }, staves: { words: ['coopered', 'well', 'wooden'], set: { wall: 0.012 } } }, handle: { down: { words: ['hanging', 'lowered'] }, up: { words: ['raised', 'standing', 'upright'], set: { swing: 180 } } } },
  materials: { body: 'aluminium #aeb4b8', wood: 'oak', hoop: 'iron', handle: 'steel', grip: 'oak', water: 'water' },
  main: ['body', 'wood'],
  parts: [
    {
      name: 'body', words: ['side', 'pail', 'wall'], note: 'sheet metal with two beads and a foot ring', when: { body: 'metal' }, material: 'body',
      form: { type: 'lathe', segments: 64, wall: 'sheet', bevel: 0.003, profile: [[0, 'height * 0.03'], ['foot * 0.93', 'height * 0.03'], ['foot * 0.95', 0], ['foot', 0], ['foot + (r - foot) * 0.3', 'height * 0.3'], ['foot + (r - foot) * 0.32 + edge', 'height * 0.32'], ['foot + (r - foot) * 0.34', 'height * 0.34'],
        ['foot + (r - foot) * 0.72', 'height * 0.72'], ['foot + (r - foot) * 0.74 + edge', 'height * 0.74'], ['foot + (r - foot) * 0.76', 'height * 0.76'], ['r', 'height - edge * 0.6']] },
    },
    {
      name: 'body', words: ['stave'], note: 'staves', when: { body: 'staves' }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 16, smooth: false, repeat: [{ around: 18 }], sections: [{ at: ['foot * 0.985 - sheet / 2', 0, 0], size: ['sheet', 'foot * 0.348'], round: 0.14 }, { at: ['r * 0.985 - sheet / 2', 0, 'height'], size: ['sheet', 'r * 0.348'], round: 0.14 }] },
        { type: 'cylinder', radius: 'foot - sheet * 0.4', height: 'sheet', segments: 40, at: [0, 0, 'height * 0.03'] },
      ] },
    },
    {
      name: 'rim', words: ['edge', 'lip'], note: 'rolled rim', when: { body: 'metal' }, material: 'body', parent: 'body', follows: ['body'],
      form: { type: 'ring', radius: 'r - sheet * 0.3', thickness: 'edge * 1.6', segments: 64, round_segments: 12 }, at: [0, 0, 'height - edge * 0.8'],
    },
    {
      name: 'rim', words: ['hoop', 'band'], note: 'two iron hoops', when: { body: 'staves' }, material: 'hoop', parent: 'body', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 64, profile: [['foot + (r - foot) * 0.14 - sheet * 0.4', 'height * 0.14'], ['foot + (r - foot) * 0.14 + edge * 0.3', 'height * 0.14'], ['foot + (r - foot) * 0.25 + edge * 0.3', 'height * 0.25'], ['foot + (r - foot) * 0.25 - sheet * 0.4', 'height * 0.25']] },
        { type: 'lathe', loop: true, segments: 64, profile: [['foot + (r - foot) * 0.72 - sheet * 0.4', 'height * 0.72'], ['foot + (r - foot) * 0.72 + edge * 0.3', 'height * 0.72'], ['foot + (r - foot) * 0.83 + edge * 0.3', 'height * 0.83'], ['foot + (r - foot) * 0.83 - sheet * 0.4', 'height * 0.83']] },
      ] },
    },
    {
      name: 'ear', words: ['lug', 'bracket'], note: 'riveted ears for the handle', when: { handle: true }, material: 'handle', follows: ['body', 'handle'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', depth: 'ear * 0.4', bevel: 'ear * 0.1', shape: { rect: ['r * 0.24', 'r * 0.22'], round: 'r * 0.08' }, at: ['r - (r - foot) * 0.08', 0, 0] },
        { type: 'cylinder', radius: 'bar * 0.9', height: 'ear + (r - foot) * 0.1', bevel: 'ear * 0.1', segments: 16, turn: [0, 90, 0], at: ['r - (r - foot) * 0.1', 0, 0] },
      ] },
      at: [0, 0, 'pivot'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'handle', words: ['bail'], note: 'wire handle that swings in the ears', when: { handle: true }, material: 'handle', follows: ['body'],
      form: { type: 'tube', segments: 14, per: 6, radius: 'bar / 2', path: [['-reach', 0, 'bar * 0.6'], ['-reach', 0, '-tall * 0.24'], ['-reach * 0.86', 0, '-tall * 0.6'], ['-reach * 0.5', 0, '-tall * 0.91'], [0, 0, '-tall'], ['reach * 0.5', 0, '-tall * 0.91'], ['reach * 0.86', 0, '-tall * 0.6'], ['reach', 0, '-tall * 0.24'], ['reach', 0, 'bar * 0.6']] },
      at: [0, 0, 'pivot'], turn: ['-swing', 0, 0],
    },
    {
      name: 'grip', words: ['roller', 'wooden grip'], note: 'turned wooden roller', when: { handle: true, grip: true }, material: 'grip', parent: 'handle', follows: ['body', 'handle'],
      form: { type: 'join', parts: [{ type: 'lathe', segments: 24, bevel: 'bar * 0.2', turn: [0, 90, 0], at: ['-r * 0.28', 0, '-tall'], profile: [[0, 0], ['bar * 0.9', 0], ['bar * 1.25', 'r * 0.1'], ['bar * 1.4', 'r * 0.28'], ['bar * 1.25', 'r * 0.46'], ['bar * 0.9', 'r * 0.56'], [0, 'r * 0.56']] }] },
      at: [0, 0, 'pivot'], turn: ['-swing', 0, 0],
    },
    {
      name: 'water', note: 'surface of the water', when: { water: true }, material: 'water', follows: ['body'],
      form: { type: 'cylinder', radius: 'foot + (r - foot) * 0.8 - sheet * 0.6', height: 'height * 0.02', segments: 56 }, at: [0, 0, 'height * 0.8'],
    },
  ],
  hollow: { z: 'height * 0.03 + sheet', width: 'foot * 1.3', depth: 'foot * 1.3' },
  briefs: ['a metal bucket with a handle', 'a coopered bucket of water with brass hoops', 'a red bucket, 25 cm tall, with a raised handle'],
});
