import { angle, kind, length } from '../../kind.ts';

export const laptop = kind({
  name: 'laptop',
  group: 'electronics',
  words: ['notebook computer', 'laptop computer', 'notebook pc', 'macbook', 'portable computer'],
  about: 'An open laptop: slim metal base with keys and touchpad, hinged lid with a wide screen.',
  parameters: {
    width: length(0.33, 0.15, 0.8, 'side to side', 'width'),
    depth: length(0.226, 0.1, 0.6, 'depth of the base', 'base.depth'),
    base_thickness: length(0.016, 0.008, 0.05, 'thickness of the base', 'base.thickness'),
    lid_thickness: length(0.007, 0.004, 0.02, 'thickness of the lid', 'lid.thickness'),
    lean: angle(18, 0, 60, 'how far the lid leans back'),
  },
  derived: {
    lid: 'depth * 0.98',
    hinge_y: 'depth / 2 - 0.004',
    hinge_z: 'base_thickness + 0.0025',
    face: '-lid_thickness / 2',
    dw: 'width * 0.94', dh: 'lid * 0.85',
    pitch: 'width * 0.87 / 14',
    row: 'depth * 0.082',
    keys_y: 'depth * 0.33',
    shift: '-(lid * sin(lean)) * 0.35',
  },
  variants: { screen: { lit: { words: ['bright', 'colourful', 'colorful'] }, dark: { words: ['blank', 'switched off', 'turned off'] } } },
  materials: { body: 'aluminium', key: 'black plastic', bezel: 'black plastic', screen: 'screen', sky: 'screen #3f86cf', hill: 'screen #2c9466', sun: 'screen #ffd76a', pad: 'aluminium #b4b7ba', foot: 'rubber' },
  main: ['body'],
  parts: [
    {
      name: 'base', words: ['body', 'case', 'chassis', 'deck'], note: 'flat base with round corners', material: 'body',
      form: { type: 'extrude', shape: { rect: ['width', 'depth'], round: 'depth * 0.06' }, depth: 'base_thickness - 0.002', bevel: 'base_thickness * 0.22' }, at: [0, 'shift', 0.002],
    },
    {
      name: 'foot', note: 'rubber feet', material: 'foot', follows: ['base'],
      form: { type: 'cylinder', radius: 'depth * 0.025', height: 0.004, segments: 16 }, at: ['width * 0.43', 'shift - depth * 0.41', 0], repeat: [{ along: 2, step: [0, 'depth * 0.82', 0] }, { mirror: 'x' }],
    },
    {
      name: 'well', words: ['keyboard tray'], note: 'dark ground below the keys', material: 'bezel', parent: 'base', follows: ['base'],
      form: { type: 'extrude', shape: { rect: ['pitch * 14.35', 'row * 6.1'], round: 'row * 0.3' }, depth: 0.002 }, at: [0, 'shift + keys_y - row * 2.5', 'base_thickness - 0.0016'],
    },
    {
      name: 'key', words: ['keyboard', 'keys'], note: 'six rows of keys', material: 'key', parent: 'base', follows: ['base'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['pitch * 0.86', 'row * 0.56', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 6.5', 0, 0], repeat: [{ along: 14, step: ['pitch', 0, 0] }] },
        { type: 'box', size: ['pitch * 0.86', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 6.5', '-row', 0], repeat: [{ along: 13, step: ['pitch', 0, 0] }] },
        { type: 'box', size: ['pitch * 0.86', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 5', '-row * 2', 0], repeat: [{ along: 12, step: ['pitch', 0, 0] }] },
        { type: 'box', size: ['pitch * 0.86', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 4.75', '-row * 3', 0], repeat: [{ along: 11, step: ['pitch', 0, 0] }] },
        { type: 'box', size: ['pitch * 0.86', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 4.25', '-row * 4', 0], repeat: [{ along: 10, step: ['pitch', 0, 0] }] },
        { type: 'box', size: ['pitch * 0.86', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['pitch * 6.5', '-row', 0] },
        { type: 'box', size: ['pitch * 1.36', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 6.25', '-row * 2', 0] },
        { type: 'box', size: ['pitch * 1.6', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 6.13', '-row * 3', 0] },
        { type: 'box', size: ['pitch * 1.1', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['pitch * 6.38', '-row * 3', 0] },
        { type: 'box', size: ['pitch * 2.1', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 5.88', '-row * 4', 0] },
        { type: 'box', size: ['pitch * 1.6', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['pitch * 6.13', '-row * 4', 0] },
        { type: 'box', size: ['pitch * 1.1', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 6.38', '-row * 5', 0], repeat: [{ along: 3, step: ['pitch * 1.25', 0, 0] }] },
        { type: 'box', size: ['pitch * 5.3', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['-pitch * 0.55', '-row * 5', 0] },
        { type: 'box', size: ['pitch * 0.86', 'row * 0.84', 0.0018], bevel: 0.0006, segments: 1, edges: 'top', at: ['pitch * 2.65', '-row * 5', 0], repeat: [{ along: 5, step: ['pitch * 0.96', 0, 0] }] },
      ] },
      at: [0, 'shift + keys_y', 'base_thickness'],
    },
    {
      name: 'touchpad', words: ['trackpad', 'pad'], note: 'touchpad', material: 'pad', parent: 'base', follows: ['base'],
      form: { type: 'extrude', shape: { rect: ['width * 0.34', 'depth * 0.3'], round: 'depth * 0.02' }, depth: 0.002, bevel: 0.0004 }, at: [0, 'shift - depth * 0.31', 'base_thickness - 0.0014'],
    },
    {
      name: 'hinge', note: 'round hinge along the rear edge', material: 'bezel', follows: ['base', 'lid'],
      form: { type: 'cylinder', radius: 'max(lid_thickness * 0.55, 0.0036)', height: 'width * 0.76', bevel: 0.001, segments: 20 }, at: ['-width * 0.38', 'shift + hinge_y', 'hinge_z'], turn: [0, 90, 0],
    },
    {
      name: 'lid', words: ['cover', 'display', 'top'], note: 'slim lid with round corners', material: 'body', follows: ['base'],
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', depth: 'lid_thickness', bevel: 'lid_thickness * 0.28', shape: { rect: ['width', 'lid'], round: 'depth * 0.06' }, at: [0, 0, 'lid / 2 + 0.001'] }] },
      at: [0, 'shift + hinge_y', 'hinge_z'], turn: ['-lean', 0, 0],
    },
    {
      name: 'bezel', words: ['frame', 'border'], note: 'dark border with the camera', material: 'bezel', parent: 'lid', follows: ['base', 'lid'],
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', depth: 0.002, shape: { rect: ['width * 0.975', 'lid * 0.955'], round: 'depth * 0.045' }, at: [0, 'face + 0.0006', 'lid * 0.51'] }] },
      at: [0, 'shift + hinge_y', 'hinge_z'], turn: ['-lean', 0, 0],
    },
    {
      name: 'screen', words: ['monitor', 'panel'], note: 'dark screen', when: { screen: 'dark' }, material: 'screen', parent: 'lid', follows: ['base', 'lid'],
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', depth: 0.002, shape: { rect: ['dw', 'dh'] }, at: [0, 'face + 0.0001', 'lid * 0.525'] }] },
      at: [0, 'shift + hinge_y', 'hinge_z'], turn: ['-lean', 0, 0],
    },
    {
      name: 'screen', words: ['display', 'panel'], note: 'bright screen', when: { screen: 'lit' }, material: 'sky', parent: 'lid', follows: ['base', 'lid'],
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', depth: 0.002, shape: { rect: ['dw', 'dh'] }, at: [0, 'face + 0.0001', 'lid * 0.525'] }] },
      at: [0, 'shift + hinge_y', 'hinge_z'], turn: ['-lean', 0, 0],
    },
    {
      name: 'picture', words: ['hills', 'wallpaper'], note: 'green hills on the screen', when: { screen: 'lit' }, material: 'hill', parent: 'screen', follows: ['base', 'lid'],
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', depth: 0.002, at: [0, 'face - 0.0003', 'lid * 0.525'], shape: [['-dw / 2', '-dh / 2'], ['dw / 2', '-dh / 2'], ['dw / 2', '-dh * 0.06'], ['dw * 0.43', 'dh * 0.02'], ['dw * 0.36', 'dh * 0.04'], ['dw * 0.28', 'dh * 0.01'], ['dw * 0.16', '-dh * 0.1'], ['dw * 0.04', '-dh * 0.2'],
        ['-dw * 0.06', '-dh * 0.16'], ['-dw * 0.18', '-dh * 0.02'], ['-dw * 0.26', '0'], ['-dw * 0.34', '-dh * 0.04'], ['-dw * 0.44', '-dh * 0.14'], ['-dw / 2', '-dh * 0.18']] }] },
      at: [0, 'shift + hinge_y', 'hinge_z'], turn: ['-lean', 0, 0],
    },
    {
      name: 'sun', note: 'sun in the picture', when: { screen: 'lit' }, material: 'sun', parent: 'screen', follows: ['base', 'lid'],
      form: { type: 'join', parts: [{ type: 'cylinder', radius: 'dh * 0.09', height: 0.002, segments: 32, turn: [90, 0, 0], at: ['-dw * 0.02', 'face + 0.0006', 'lid * 0.525 + dh * 0.2'] }] },
      at: [0, 'shift + hinge_y', 'hinge_z'], turn: ['-lean', 0, 0],
    },
  ],
  surface: { z: 'base_thickness + 0.002', width: 'width * 0.8', depth: 'depth * 0.3', y: 'shift - depth * 0.3' },
  briefs: ['a silver laptop', 'a black laptop with a dark screen and a silver touchpad', 'a small red laptop, 28 cm wide, with a thick base'],
});
