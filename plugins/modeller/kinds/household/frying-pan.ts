import { kind, length } from '../../kind.ts';

export const fryingPan = kind({
  name: 'frying pan',
  group: 'household',
  words: ['skillet', 'frypan', 'fry pan', 'wok', 'grill pan', 'griddle pan', 'frying-pan', 'saute pan'],
  about: 'A pan with sloping sides and a long riveted handle.',
  parameters: {
    diameter: length(0.26, 0.14, 0.42, 'diameter of the rim', 'pan.diameter'),
    pan_height: length(0.046, 0.025, 0.12, 'height of the pan', 'pan.height'),
    wall: length(0.0032, 0.002, 0.006, 'thickness of the wall', 'pan.thickness'),
    handle_length: length(0.19, 0.1, 0.32, 'how far the handle stands out', 'handle.length'),
    handle_thickness: length(0.024, 0.014, 0.036, 'thickness of the handle', 'handle.thickness'),
  },
  derived: {
    r: 'diameter / 2',
    h: 'pan_height',
    join_r: 'r * 0.95',
    join_z: 'h * 0.72',
    tilt: 0.14,
    neck: 'min(handle_length * 0.28, 0.055)',
    end: 'r + handle_length',
    egg: 'min(r * 0.5, 0.062)',
  },
  options: {
    egg: { words: ['egg', 'fried egg', 'sunny-side up', 'eggs'], on: false, about: 'a fried egg in it' },
    lid: { words: ['lid', 'cover', 'glass lid'], on: false, about: 'a glass lid' },
    helper: { words: ['second handle', 'helper handle', 'side handle', 'two handles', 'grip handle'], on: false, about: 'a short loop handle at the far side' },
  },
  variants: {
    shape: {
      round: { words: ['circular', 'flat', 'shallow'] },
      deep: { words: ['wok', 'bowl-shaped', 'curved', 'stir-fry'], set: { diameter: 0.32, pan_height: 0.09 } },
      square: { words: ['grill', 'ridged', 'griddle', 'rectangular'] },
    },
  },
  materials: { pan: 'cast iron', grip: 'walnut', metal: 'stainless steel', glass: 'glass', white: 'porcelain', yolk: 'citrus peel #f2a61d' },
  main: ['pan'],
  parts: [
    {
      name: 'pan', words: ['body', 'side', 'bottom'], note: 'flat bottom, sloping side, poured rim', when: { shape: 'round' }, material: 'pan',
      form: { type: 'lathe', wall: 'wall', bevel: 'min(h * 0.3, 0.014)', segments: 72, profile: [[0, 0.0008], ['r * 0.72', 0.0008], ['r * 0.745', 0], ['r * 0.78', 0], ['r * 0.955', 'h * 0.78'], ['r * 0.992', 'h * 0.9'], ['r', 'h']] },
    },
    {
      name: 'pan', note: 'bowl-shaped pan with a small flat bottom', when: { shape: 'deep' }, material: 'pan',
      form: { type: 'lathe', wall: 'wall', smooth: true, segments: 72, profile: [[0, 0], ['r * 0.36', 0], ['r * 0.6', 'h * 0.16'], ['r * 0.82', 'h * 0.46'], ['r * 0.94', 'h * 0.76'], ['r', 'h']] },
    },
    {
      name: 'pan', note: 'square pan with round corners', when: { shape: 'square' }, material: 'pan',
      form: { type: 'loft', segments: 72, smooth: false, sections: [
        { at: [0, 0, 0], size: ['r * 1.76', 'r * 1.76'], round: 0.2 }, { at: [0, 0, 'h * 0.03'], size: ['r * 1.82', 'r * 1.82'], round: 0.2 }, { at: [0, 0, 'h * 0.1'], size: ['r * 1.85', 'r * 1.85'], round: 0.2 }, { at: [0, 0, 'h * 0.93'], size: ['r * 1.96', 'r * 1.96'], round: 0.2 },
        { at: [0, 0, 'h * 0.98'], size: ['r * 2', 'r * 2'], round: 0.2 }, { at: [0, 0, 'h'], size: ['r * 2 - wall', 'r * 2 - wall'], round: 0.2 }, { at: [0, 0, 'h * 0.98'], size: ['r * 1.96 - wall * 2', 'r * 1.96 - wall * 2'], round: 0.2 },
        { at: [0, 0, 'h * 0.1 + wall'], size: ['r * 1.86 - wall * 2', 'r * 1.86 - wall * 2'], round: 0.2 }, { at: [0, 0, 'wall'], size: ['r * 1.8 - wall * 2', 'r * 1.8 - wall * 2'], round: 0.2 }] },
    },
    {
      name: 'ridge', words: ['rib', 'grill bar'], note: 'ridges that mark the meat', when: { shape: 'square' }, parent: 'pan', material: 'pan', follows: ['pan'],
      form: { type: 'join', parts: [{ type: 'box', size: ['r * 0.05', 'r * 1.62', 0.005], bevel: 0.0016, segments: 2, taper: [0.6, 0.98], repeat: [{ along: 12, step: ['r * 0.138', 0, 0], centred: true }] }] },
      at: [0, 0, 'wall - 0.001'],
    },
    {
      name: 'bracket', words: ['neck', 'ferrule'], note: 'steel bracket between pan and handle', material: 'metal', follows: ['pan', 'handle'],
      form: { type: 'loft', axis: 'x', segments: 24, per: 4, sections: [
        { at: ['join_r - 0.003', 0, 'join_z'], size: ['max(handle_thickness * 1.9, 0.034)', 'min(h * 0.5, 0.026)'], round: 0.5 }, { at: ['join_r + 0.003', 0, 'join_z'], size: ['max(handle_thickness * 1.8, 0.032)', 'min(h * 0.46, 0.024)'], round: 0.5 },
        { at: ['r + neck * 0.5', 0, 'join_z + neck * 0.5 * tilt'], size: ['handle_thickness * 0.95', 'handle_thickness * 0.5'], round: 0.6 }, { at: ['r + neck * 1.1', 0, 'join_z + neck * 1.1 * tilt'], size: ['handle_thickness * 0.8', 'handle_thickness * 0.5'], round: 0.8 }] },
    },
    {
      name: 'rivet', note: 'rivets on the inside', when: { shape: ['round', 'square'] }, parent: 'bracket', material: 'metal', follows: ['pan', 'handle'],
      form: { type: 'ball', size: [0.009, 0.009, 0.009], segments: 16 },
      at: ['r * 0.955 - wall * 1.1', 'max(handle_thickness * 0.5, 0.009)', 'join_z + h * 0.02'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'handle', words: ['grip'], note: 'shaped handle, rising and swelling to its end', material: 'grip', follows: ['pan'],
      form: { type: 'loft', axis: 'x', segments: 28, per: 5, sections: [
        { at: ['r + neck', 0, 'join_z + neck * tilt'], size: ['handle_thickness * 0.86', 'handle_thickness * 0.62'], round: 0.8 }, { at: ['r + neck + 0.004', 0, 'join_z + (neck + 0.004) * tilt'], size: ['handle_thickness * 1.02', 'handle_thickness * 0.78'], round: 0.8 },
        { at: ['r + neck + handle_length * 0.22', 0, 'join_z + (neck + handle_length * 0.2) * tilt'], size: ['handle_thickness * 0.98', 'handle_thickness * 0.82'], round: 0.75 }, { at: ['end - handle_length * 0.22', 0, 'join_z + handle_length * 0.8 * tilt'], size: ['handle_thickness * 1.25', 'handle_thickness'], round: 0.7 },
        { at: ['end - handle_length * 0.06', 0, 'join_z + handle_length * 0.9 * tilt'], size: ['handle_thickness * 1.12', 'handle_thickness * 0.86'], round: 0.75 }, { at: ['end - 0.005', 0, 'join_z + handle_length * 0.925 * tilt'], size: ['handle_thickness * 0.8', 'handle_thickness * 0.6'], round: 0.85 }, { at: ['end - 0.002', 0, 'join_z + handle_length * 0.93 * tilt'], size: ['handle_thickness * 0.45', 'handle_thickness * 0.36'], round: 1 }] },
    },
    {
      name: 'loop', words: ['ring', 'eye', 'hanging loop'], note: 'steel loop to hang it up by', parent: 'handle', material: 'metal', follows: ['pan', 'handle'],
      form: { type: 'ring', radius: 0.009, thickness: 0.0038, segments: 28, round_segments: 10 },
      at: ['end + 0.004', 0, 'join_z + handle_length * 0.935 * tilt'], turn: [0, -8, 0],
    },
    {
      name: 'helper', words: ['second handle', 'side handle', 'loop handle'], note: 'short loop at the far side', when: { helper: true, shape: ['round', 'deep'] }, material: 'metal', follows: ['pan'],
      form: { type: 'strap', width: 0.016, thickness: 0.008, bevel: 0.003, per: 6, path: [['-r * 0.9', '-r * 0.24', 'join_z'], ['-r - 0.022', '-r * 0.2', 'join_z + 0.004'], ['-r - 0.034', 0, 'join_z + 0.006'], ['-r - 0.022', 'r * 0.2', 'join_z + 0.004'], ['-r * 0.9', 'r * 0.24', 'join_z']] },
    },
    {
      name: 'helper', note: 'short loop at the far side', when: { helper: true, shape: 'square' }, material: 'metal', follows: ['pan'],
      form: { type: 'strap', width: 0.016, thickness: 0.008, bevel: 0.003, per: 6, path: [['-r * 0.955', '-r * 0.24', 'join_z'], ['-r - 0.022', '-r * 0.2', 'join_z + 0.004'], ['-r - 0.034', 0, 'join_z + 0.006'], ['-r - 0.022', 'r * 0.2', 'join_z + 0.004'], ['-r * 0.955', 'r * 0.24', 'join_z']] },
    },
    {
      name: 'egg', words: ['egg white', 'fried egg'], note: 'white of a fried egg', when: { egg: true }, material: 'white', follows: ['pan'],
      form: { type: 'extrude', depth: 0.006, bevel: 0.0026, shape: { spline: [['egg', 0], ['egg * 0.82', 'egg * 0.55'], ['egg * 0.3', 'egg * 0.8'], ['-egg * 0.2', 'egg * 0.98'], ['-egg * 0.75', 'egg * 0.72'], ['-egg * 0.9', 'egg * 0.1'], ['-egg * 1.02', '-egg * 0.5'], ['-egg * 0.5', '-egg * 0.8'], ['egg * 0.1', '-egg * 0.78'], ['egg * 0.6', '-egg * 0.85'], ['egg * 0.98', '-egg * 0.45']] } },
      at: [0, 0, 'wall + 0.0005'],
    },
    {
      name: 'yolk', note: 'yolk', when: { egg: true }, parent: 'egg', material: 'yolk', follows: ['pan'],
      form: { type: 'ball', size: ['egg * 0.72', 'egg * 0.72', 'egg * 0.26'], segments: 28 },
      at: ['egg * 0.04', '-egg * 0.02', 'wall + 0.0065'],
    },
    {
      name: 'lid', words: ['cover', 'glass lid'], note: 'domed glass lid', when: { lid: true, shape: ['round', 'deep'] }, material: 'glass', follows: ['pan'],
      form: { type: 'lathe', smooth: true, segments: 64, profile: [[0, 'r * 0.17'], ['r * 0.5', 'r * 0.135'], ['r * 0.85', 'r * 0.05'], ['r * 0.98', 0], ['r * 0.985', 0.004], ['r * 0.86', 'r * 0.05 + 0.0045'], ['r * 0.5', 'r * 0.135 + 0.0045'], [0, 'r * 0.17 + 0.0045']] },
      at: [0, 0, 'h - 0.001'],
    },
    {
      name: 'knob', note: 'knob of the lid with a steel rose', when: { lid: true, shape: ['round', 'deep'] }, parent: 'lid', material: 'grip', follows: ['pan'],
      form: { type: 'lathe', bevel: 0.004, segments: 32, profile: [[0, 0], [0.015, 0], [0.015, 0.004], [0.009, 0.006], [0.009, 0.014], [0.02, 0.02], [0.02, 0.03], [0.012, 0.035], [0, 0.036]] },
      at: [0, 0, 'h + r * 0.17 + 0.002'],
    },
  ],
  hollow: { z: 'wall', width: 'diameter * 0.5', depth: 'diameter * 0.5' },
  briefs: ['a cast iron frying pan with a wooden handle', 'a red skillet with a fried egg in it', 'a square grill pan with a black handle', 'a copper wok, 34 cm wide', 'a frying pan with a glass lid and a long handle'],
});
