import { angle, kind, length } from '../../kind.ts';

export const shield = kind({
  name: 'shield',
  group: 'tools',
  words: ['knight shield', 'buckler', 'tower shield', 'kite shield'],
  about: 'A shield leaning back on a wooden prop: pointed with a cross, round with a boss and straps, or a curved tower shield.',
  parameters: {
    height: length(0.78, 0.2, 1.6, 'ground to top', 'height'),
    width: length(0.62, 0.2, 1.2, 'side to side', 'width'),
    rim_thickness: length(0.022, 0.006, 0.06, 'thickness of the rim', 'rim.thickness'),
    boss_width: length(0.17, 0.06, 0.3, 'diameter of the boss', 'boss.width'),
    lean: angle(12, 4, 25, 'how far it leans back'),
  },
  derived: {
    shift: '-height * 0.22',
    rim: 'min(rim_thickness, width * 0.08)',
    rr: 'rim / 2',
    h: '(height - rim) / cos(lean)',
    w: 'width / 2 - rr',
    bulge: 'width * 0.13',
    r: 'h / 2',
    dome: 'r * 0.16',
    boss: 'min(boss_width, width * 0.4) / 2',
    bow: 'w / sin(38)',
    board: 'width * 0.03',
    drop: 'max(bow * (1 - cos(38)) * sin(lean), (bow * (1 - cos(38)) + board * 0.8) * sin(lean) - rr)',
    tall: '(height - rim - drop) / cos(lean)',
    bar: 'width * 0.15',
    back_y: 'h * 0.6 * sin(lean) + shift',
    back_z: 'rr + h * 0.6 * cos(lean)',
  },
  options: {
    cross: { words: ['emblem', 'coat of arms', 'stripe', 'crest'], on: true, about: 'a cross or straps on the front' },
    stand: { words: ['prop', 'support', 'easel'], on: true, about: 'a wooden prop behind it' },
  },
  variants: {
    shape: {
      pointed: { words: ['heater', 'knight', 'kite', 'medieval'] },
      round: { words: ['viking', 'circular', 'buckler', 'roundel'], set: { height: 0.8, width: 0.82 } },
      tower: { words: ['rectangular', 'roman', 'square', 'curved', 'scutum', 'tower shield'], set: { height: 1.05, width: 0.66 } },
    },
  },
  materials: { field: 'painted wood #93261f', rim: 'iron', emblem: 'paint #e9dcb8', boss: 'steel', wood: 'oak' },
  main: ['field'],
  parts: [
    {
      name: 'board', words: ['face', 'field', 'front', 'body'], note: 'bulging board that narrows to a point', when: { shape: 'pointed' }, material: 'field', follows: ['rim'],
      form: { type: 'loft', axis: 'z', segments: 48, per: 6, sections: [
        { at: [0, 0, 0], size: ['w * 0.04', 'bulge * 0.08'], round: 1 }, { at: [0, 0, 'h * 0.1'], size: ['w * 0.56', 'bulge * 0.45'], round: 1 }, { at: [0, 0, 'h * 0.25'], size: ['w * 1.14', 'bulge * 0.78'], round: 1 }, { at: [0, 0, 'h * 0.45'], size: ['w * 1.66', 'bulge'], round: 1 }, { at: [0, 0, 'h * 0.65'], size: ['w * 1.92', 'bulge * 1.05'], round: 1 },
        { at: [0, 0, 'h * 0.85'], size: ['w * 2', 'bulge'], round: 1 }, { at: [0, 0, 'h'], size: ['w * 2', 'bulge * 0.8'], round: 1 }] },
      at: [0, 'shift', 'rr'], turn: ['-lean', 0, 0],
    },
    {
      name: 'rim', words: ['edge', 'border'], note: 'iron rim', when: { shape: 'pointed' }, material: 'rim',
      form: { type: 'tube', smooth: false, closed: true, segments: 12, radius: 'rr', path: [[0, 0, 0], ['w * 0.28', 0, 'h * 0.1'], ['w * 0.41', 0, 'h * 0.17'], ['w * 0.57', 0, 'h * 0.25'], ['w * 0.71', 0, 'h * 0.34'], ['w * 0.83', 0, 'h * 0.45'], ['w * 0.91', 0, 'h * 0.55'], ['w * 0.96', 0, 'h * 0.65'], ['w * 0.99', 0, 'h * 0.75'], ['w', 0, 'h * 0.85'], ['w', 0, 'h'],
        ['-w', 0, 'h'], ['-w', 0, 'h * 0.85'], ['-w * 0.99', 0, 'h * 0.75'], ['-w * 0.96', 0, 'h * 0.65'], ['-w * 0.91', 0, 'h * 0.55'], ['-w * 0.83', 0, 'h * 0.45'], ['-w * 0.71', 0, 'h * 0.34'], ['-w * 0.57', 0, 'h * 0.25'], ['-w * 0.41', 0, 'h * 0.17'], ['-w * 0.28', 0, 'h * 0.1']] },
      at: [0, 'shift', 'rr'], turn: ['-lean', 0, 0],
    },
    {
      name: 'cross', words: ['emblem', 'stripe'], note: 'painted cross', when: { shape: 'pointed', cross: true }, material: 'emblem', parent: 'board', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 16, per: 6, sections: [
          { at: [0, 0, 'h * 0.06'], size: ['bar * 0.7', 'bulge * 0.32 + 0.008'], round: 0.2 }, { at: [0, 0, 'h * 0.1'], size: ['bar * 0.9', 'bulge * 0.45 + 0.008'], round: 0.2 }, { at: [0, 0, 'h * 0.25'], size: ['bar', 'bulge * 0.78 + 0.008'], round: 0.2 }, { at: [0, 0, 'h * 0.45'], size: ['bar', 'bulge + 0.008'], round: 0.2 }, { at: [0, 0, 'h * 0.65'], size: ['bar', 'bulge * 1.05 + 0.008'], round: 0.2 },
          { at: [0, 0, 'h * 0.85'], size: ['bar', 'bulge + 0.008'], round: 0.2 }, { at: [0, 0, 'h - rr * 0.8'], size: ['bar', 'bulge * 0.82 + 0.008'], round: 0.2 }] },
        { type: 'loft', axis: 'z', segments: 48, smooth: false, sections: [{ at: [0, 0, 'h * 0.65 - bar * 0.5'], size: ['w * 1.84', 'bulge * 1.03 + 0.014'], round: 1 }, { at: [0, 0, 'h * 0.65 + bar * 0.5'], size: ['w * 1.95', 'bulge * 1.04 + 0.014'], round: 1 }] },
      ] },
      at: [0, 'shift', 'rr'], turn: ['-lean', 0, 0],
    },
    {
      name: 'board', note: 'domed round board', when: { shape: 'round' }, material: 'field', follows: ['rim'],
      form: { type: 'stretched', by: ['width / 2 / (r + rr)', 1, 1], of: { type: 'join', parts: [{ type: 'lathe', segments: 64, smooth: true, turn: [90, 0, 0], profile: [[0, '-board * 0.3'], ['r * 0.5', '-board * 0.3'], ['r', '-board * 0.3'], ['r', 'board * 0.3'], ['r * 0.75', 'dome * 0.5'], ['r * 0.4', 'dome * 0.85'], ['r * 0.15', 'dome * 0.98'], [0, 'dome']], at: [0, 0, 'r'] }] } },
      at: [0, 'shift', 'rr'], turn: ['-lean', 0, 0],
    },
    {
      name: 'rim', note: 'iron rim', when: { shape: 'round' }, material: 'rim',
      form: { type: 'stretched', by: ['width / 2 / (r + rr)', 1, 1], of: { type: 'join', parts: [{ type: 'ring', radius: 'r', thickness: 'rim', height: 'rim + board * 0.3', segments: 72, turn: [90, 0, 0], at: [0, 0, 'r'] }] } },
      at: [0, 'shift', 'rr'], turn: ['-lean', 0, 0],
    },
    {
      name: 'cross', words: ['strap', 'band', 'emblem'], note: 'straps with rivets from the boss to the rim', when: { shape: 'round', cross: true }, material: 'rim', parent: 'board', follows: ['rim', 'boss'],
      form: { type: 'stretched', by: ['width / 2 / (r + rr)', 1, 1], of: { type: 'join', parts: [{ type: 'join', turn: [90, 0, 0], at: [0, 0, 'r'], parts: [
        { type: 'strap', width: 'r * 0.1', thickness: 'dome * 0.1', per: 4, repeat: [{ around: 6, start: 30 }], path: [['r * 0.1', 0, 'dome * 0.98'], ['r * 0.4', 0, 'dome * 0.87'], ['r * 0.75', 0, 'dome * 0.52'], ['r * 0.97', 0, 'board * 0.4']] },
        { type: 'ball', size: ['r * 0.06', 'r * 0.06', 'dome * 0.3'], segments: 12, at: ['r * 0.9', 0, 'dome * 0.27'], repeat: [{ around: 6, start: 30 }] },
        { type: 'ball', size: ['r * 0.06', 'r * 0.06', 'dome * 0.3'], segments: 12, at: ['r * 0.6', 0, 'dome * 0.72'], repeat: [{ around: 6, start: 30 }] },
      ] }] } },
      at: [0, 'shift', 'rr'], turn: ['-lean', 0, 0],
    },
    {
      name: 'boss', words: ['umbo', 'knob'], note: 'iron boss with a flange', when: { shape: 'round' }, material: 'boss', follows: ['rim'],
      form: { type: 'join', parts: [{ type: 'lathe', segments: 48, turn: [90, 0, 0], at: [0, '-dome * 0.8', 'r'], bevel: 'boss * 0.06', profile: [[0, 0], ['boss * 1.25', 0], ['boss * 1.25', 'dome * 0.24'], ['boss * 0.95', 'dome * 0.32'], ['boss * 0.86', 'dome * 0.24 + boss * 0.34'], ['boss * 0.55', 'dome * 0.24 + boss * 0.62'], ['boss * 0.2', 'dome * 0.24 + boss * 0.74'], [0, 'dome * 0.24 + boss * 0.75']] }] },
      at: [0, 'shift', 'rr'], turn: ['-lean', 0, 0],
    },
    {
      name: 'board', note: 'board curved around the body', when: { shape: 'tower' }, material: 'field', follows: ['rim'],
      form: { type: 'extrude', depth: 'tall', bevel: 'board * 0.2', shape: [['-bow * sin(38)', 'bow * (1 - cos(38))'], ['-bow * sin(30)', 'bow * (1 - cos(30))'], ['-bow * sin(20)', 'bow * (1 - cos(20))'], ['-bow * sin(10)', 'bow * (1 - cos(10))'], [0, 0], ['bow * sin(10)', 'bow * (1 - cos(10))'], ['bow * sin(20)', 'bow * (1 - cos(20))'], ['bow * sin(30)', 'bow * (1 - cos(30))'], ['bow * sin(38)', 'bow * (1 - cos(38))'],
        ['(bow - board) * sin(38)', 'bow - (bow - board) * cos(38)'], ['(bow - board) * sin(30)', 'bow - (bow - board) * cos(30)'], ['(bow - board) * sin(20)', 'bow - (bow - board) * cos(20)'], ['(bow - board) * sin(10)', 'bow - (bow - board) * cos(10)'], [0, 'board'],
        ['-(bow - board) * sin(10)', 'bow - (bow - board) * cos(10)'], ['-(bow - board) * sin(20)', 'bow - (bow - board) * cos(20)'], ['-(bow - board) * sin(30)', 'bow - (bow - board) * cos(30)'], ['-(bow - board) * sin(38)', 'bow - (bow - board) * cos(38)']] },
      at: [0, 'shift - board', 'rr + drop'], turn: ['-lean', 0, 0],
    },
    {
      name: 'rim', note: 'metal rim', when: { shape: 'tower' }, material: 'rim',
      form: { type: 'tube', smooth: false, closed: true, segments: 12, radius: 'rr', path: [['-bow * sin(38)', 'bow * (1 - cos(38))', 0], ['-bow * sin(20)', 'bow * (1 - cos(20))', 0], [0, 0, 0], ['bow * sin(20)', 'bow * (1 - cos(20))', 0], ['bow * sin(38)', 'bow * (1 - cos(38))', 0], ['bow * sin(38)', 'bow * (1 - cos(38))', 'tall'], ['bow * sin(20)', 'bow * (1 - cos(20))', 'tall'], [0, 0, 'tall'], ['-bow * sin(20)', 'bow * (1 - cos(20))', 'tall'], ['-bow * sin(38)', 'bow * (1 - cos(38))', 'tall']] },
      at: [0, 'shift - board * 0.5', 'rr + drop'], turn: ['-lean', 0, 0],
    },
    {
      name: 'cross', words: ['emblem', 'stripe'], note: 'painted bands', when: { shape: 'tower', cross: true }, material: 'emblem', parent: 'board', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'strap', width: 'bar * 0.6', thickness: 0.008, per: 5, at: [0, '-0.002', 'tall * 0.2'], repeat: [{ along: 2, step: [0, 0, 'tall * 0.6'] }], up: [0, 1, 0.001], path: [['-bow * sin(36)', 'bow * (1 - cos(36))', 0], ['-bow * sin(18)', 'bow * (1 - cos(18))', 0], [0, 0, 0], ['bow * sin(18)', 'bow * (1 - cos(18))', 0], ['bow * sin(36)', 'bow * (1 - cos(36))', 0]] },
        { type: 'box', size: ['bar * 0.5', 0.014, 'tall * 0.56'], bevel: 0.002, segments: 1, at: [0, 0, 'tall * 0.22'] },
      ] },
      at: [0, 'shift - board', 'rr + drop'], turn: ['-lean', 0, 0],
    },
    {
      name: 'boss', words: ['umbo'], note: 'round boss on a square plate', when: { shape: 'tower' }, material: 'boss', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 0.012, bevel: 0.003, shape: { rect: ['boss * 2.3', 'boss * 2.3'], round: 'boss * 0.2' }, at: [0, '-0.004', 'tall / 2'] },
        { type: 'lathe', segments: 40, smooth: true, turn: [90, 0, 0], at: [0, '-0.01', 'tall / 2'], profile: [[0, 0], ['boss * 0.95', 0], ['boss * 0.84', 'boss * 0.36'], ['boss * 0.5', 'boss * 0.6'], [0, 'boss * 0.7']] },
      ] },
      at: [0, 'shift - board', 'rr + drop'], turn: ['-lean', 0, 0],
    },
    {
      name: 'stand', words: ['prop', 'support'], note: 'two props with a crossbar', when: { stand: true }, material: 'wood', follows: ['rim'],
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 16, smooth: false, repeat: [{ mirror: 'x' }], sections: [{ at: ['w * 0.46', 'back_y + height * 0.34', 0], size: ['width * 0.05', 'width * 0.05'], round: 0.3 }, { at: ['w * 0.26', 'back_y + width * 0.008', 'back_z'], size: ['width * 0.045', 'width * 0.045'], round: 0.3 }] },
        { type: 'tube', smooth: false, tip: 'flat', segments: 12, radius: 'width * 0.018', path: [['-w * 0.4', 'back_y + height * 0.235', 'back_z * 0.3'], ['w * 0.4', 'back_y + height * 0.235', 'back_z * 0.3']] },
      ] },
    },
  ],
  briefs: ['a red knight shield with a cross', 'a round viking shield with a steel boss', 'a blue roman shield, 1.1 m tall, with a golden rim'],
});
