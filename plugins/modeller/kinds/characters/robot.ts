import { count, kind, length } from '../../kind.ts';

export const robot = kind({
  name: 'robot',
  group: 'characters',
  words: ['android', 'droid', 'toy robot', 'tin robot', 'bot', 'automaton'],
  about: 'A friendly tin robot with a control panel, jointed arms and glowing eyes.',
  parameters: {
    height: length(1.2, 0.08, 3, 'ground to the tip of the antenna', 'height'),
    head_width: length(0.3, 0.2, 0.42, 'width of the head, for each metre of height'),
    eyes: count(2, 1, 3, 'number of eyes', 'eye.count'),
    buttons: count(3, 0, 5, 'buttons on the chest', 'button.count'),
  },
  derived: { h: 'height / 1', hw: 'h * head_width' },
  options: { antenna: { words: ['antenna', 'aerial'], on: true }, key: { words: ['key', 'wind-up key', 'winder', 'clockwork'], on: false, about: 'a wind-up key in its back' } },
  variants: { head_shape: { square: { words: ['boxy', 'box'] }, round: { words: ['domed', 'dome'] } } },
  materials: { body: 'paint #7fa6a8', joint: 'gunmetal', accent: 'car paint #d0562f', eye: 'light #ffe9a8', dark: 'black plastic', metal: 'steel', panel: 'paint #efe6cf', green: 'plastic #5f9c4c', screen: 'screen' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['torso', 'chest', 'trunk'], note: 'boxy body that narrows to the hips', material: 'body',
      form: { type: 'join', parts: [
        { type: 'box', size: ['h * 0.32', 'h * 0.22', 'h * 0.31'], taper: [1.16, 1.08], bevel: 'h * 0.025', segments: 4 },
        { type: 'box', size: ['h * 0.26', 'h * 0.19', 'h * 0.07'], bevel: 'h * 0.02', at: [0, 0, 'h * -0.05'] },
      ] },
      at: [0, 0, 'h * 0.33'],
    },
    {
      name: 'neck', note: 'ringed neck', material: 'joint',
      form: { type: 'lathe', segments: 28, bevel: 'h * 0.004', profile: [[0, 0], ['h * 0.06', 0], ['h * 0.06', 'h * 0.012'], ['h * 0.048', 'h * 0.016'], ['h * 0.06', 'h * 0.022'], ['h * 0.06', 'h * 0.034'], ['h * 0.048', 'h * 0.038'], ['h * 0.048', 'h * 0.055'], [0, 'h * 0.055']] }, at: [0, 0, 'h * 0.635'],
    },
    {
      name: 'head', words: ['face'], note: 'square head with rounded corners', when: { head_shape: 'square' }, material: 'body',
      form: { type: 'box', size: ['hw', 'h * 0.22', 'h * 0.2'], bevel: 'h * 0.035', segments: 4 }, at: [0, 0, 'h * 0.68'],
    },
    {
      name: 'head', note: 'domed head', when: { head_shape: 'round' }, material: 'body',
      form: { type: 'stretched', by: ['hw / (h * 0.3)', 0.8, 1], of: { type: 'lathe', segments: 40, smooth: true, profile: [[0, 0], ['h * 0.13', 0], ['h * 0.148', 'h * 0.015'], ['h * 0.15', 'h * 0.08'], ['h * 0.13', 'h * 0.145'], ['h * 0.08', 'h * 0.187'], [0, 'h * 0.2']] } }, at: [0, 0, 'h * 0.68'],
    },
    {
      name: 'visor', words: ['mask', 'face plate'], note: 'dark plate behind the eyes', material: 'dark',
      form: { type: 'extrude', plane: 'xz', depth: 'h * 0.03', bevel: 'h * 0.006', shape: { rect: ['hw * 0.78', 'h * 0.085'], round: 'h * 0.04' } }, at: [0, 'h * -0.104', 'h * 0.79'],
    },
    {
      name: 'eye', note: 'glowing eyes', material: 'eye',
      form: { type: 'ball', size: ['h * 0.056', 'h * 0.036', 'h * 0.056'], segments: 20 }, at: [0, 'h * -0.118', 'h * 0.79'], repeat: [{ along: 'eyes', step: ['min(h * 0.1, hw * 0.68 / max(eyes, 1))', 0, 0], centred: true }],
    },
    {
      name: 'mouth', words: ['grille', 'speaker'], note: 'grille of the mouth', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'box', size: ['h * 0.11', 'h * 0.03', 'h * 0.036'], bevel: 'h * 0.006', segments: 2 },
        { type: 'box', size: ['h * 0.008', 'h * 0.038', 'h * 0.03'], segments: 1, bevel: 'h * 0.002', at: [0, 0, 'h * 0.003'], repeat: [{ along: 6, step: ['h * 0.018', 0, 0], centred: true }] },
      ] },
      at: [0, 'h * -0.1', 'h * 0.694'],
    },
    {
      name: 'ear', words: ['bolt'], note: 'bolts at the sides of the head', material: 'accent', follows: ['head'],
      form: { type: 'lathe', segments: 28, bevel: 'h * 0.005', profile: [[0, 'h * -0.02'], ['h * 0.05', 'h * -0.02'], ['h * 0.05', 'h * 0.014'], ['h * 0.03', 'h * 0.02'], ['h * 0.025', 'h * 0.04'], [0, 'h * 0.042']] }, at: ['hw / 2', 0, 'h * 0.78'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'antenna', words: ['aerial'], note: 'antenna with a red ball', when: { antenna: true }, material: 'metal',
      form: { type: 'lathe', segments: 20, bevel: 'h * 0.003', profile: [[0, 'h * -0.02'], ['h * 0.04', 'h * -0.02'], ['h * 0.04', 'h * 0.012'], ['h * 0.012', 'h * 0.02'], ['h * 0.009', 'h * 0.09'], [0, 'h * 0.09']] }, at: [0, 0, 'h * 0.874'],
    },
    {
      name: 'antenna_tip', words: ['antenna ball', 'bulb'], note: 'ball of the antenna', when: { antenna: true }, material: 'accent', parent: 'antenna',
      form: { type: 'ball', size: ['h * 0.05', 'h * 0.05', 'h * 0.05'], segments: 20 }, at: [0, 0, 'h * 0.975'],
    },
    {
      name: 'panel', words: ['control panel', 'chest plate'], note: 'panel with a gauge', material: 'panel',
      form: { type: 'extrude', plane: 'xz', depth: 'h * 0.03', bevel: 'h * 0.006', shape: { rect: ['h * 0.23', 'h * 0.16'], round: 'h * 0.02' } }, at: [0, 'h * -0.108', 'h * 0.5'], turn: [-1.6, 0, 0],
    },
    {
      name: 'gauge', words: ['dial', 'meter', 'screen'], note: 'round gauge and a little screen', material: 'screen', parent: 'panel',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 28, bevel: 'h * 0.004', profile: [[0, 0], ['h * 0.034', 0], ['h * 0.034', 'h * 0.016'], ['h * 0.027', 'h * 0.016'], ['h * 0.025', 'h * 0.011'], [0, 'h * 0.011']], at: ['h * -0.065', 0, 'h * 0.03'], turn: [90, 0, 0] },
        { type: 'box', size: ['h * 0.1', 'h * 0.02', 'h * 0.048'], bevel: 'h * 0.005', segments: 2, at: ['h * 0.045', 'h * -0.002', 'h * 0.006'] },
      ] },
      at: [0, 'h * -0.12', 'h * 0.5'],
    },
    {
      name: 'button', words: ['knob', 'light'], note: 'buttons under the gauge', material: 'accent', parent: 'panel',
      form: { type: 'cylinder', radius: 'h * 0.014', height: 'h * 0.024', bevel: 'h * 0.004', segments: 18 }, at: [0, 'h * -0.114', 'h * 0.455'], turn: [90, 0, 0], repeat: [{ along: 'buttons', step: ['h * 0.04', 0, 0], centred: true }],
    },
    {
      name: 'shoulder', note: 'round shoulders', material: 'joint',
      form: { type: 'ball', size: ['h * 0.12', 'h * 0.12', 'h * 0.12'], segments: 24 }, at: ['h * 0.205', 0, 'h * 0.575'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'arm', note: 'ribbed arms, bent at the elbow', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 16, per: 7, path: [['h * 0.215', 0, 'h * 0.57'], ['h * 0.27', 'h * 0.005', 'h * 0.48'], ['h * 0.275', 'h * -0.04', 'h * 0.39'], ['h * 0.255', 'h * -0.13', 'h * 0.345']], radius: 'h * 0.03' },
        { type: 'ring', radius: 'h * 0.028', thickness: 'h * 0.018', segments: 20, round_segments: 8, at: ['h * 0.2475', 'h * 0.004', 'h * 0.525'], turn: [0, 145, 0] },
        { type: 'ring', radius: 'h * 0.028', thickness: 'h * 0.018', segments: 20, round_segments: 8, at: ['h * 0.268', 'h * 0.0045', 'h * 0.485'], turn: [0, 160, 0] },
        { type: 'ring', radius: 'h * 0.028', thickness: 'h * 0.018', segments: 20, round_segments: 8, at: ['h * 0.278', 'h * -0.01', 'h * 0.44'], turn: [-20, 0, 0] },
        { type: 'ring', radius: 'h * 0.028', thickness: 'h * 0.018', segments: 20, round_segments: 8, at: ['h * 0.2755', 'h * -0.04', 'h * 0.39'], turn: [-42, 0, 0] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'hand', words: ['claw', 'gripper'], note: 'cuff and gripping claw', material: 'accent',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'h * 0.046', height: 'h * 0.055', bevel: 'h * 0.01', segments: 24, at: ['h * 0.257', 'h * -0.115', 'h * 0.352'], turn: [108, 0, 0] },
        { type: 'tube', segments: 12, path: [['h * 0.238', 'h * -0.15', 'h * 0.338'], ['h * 0.205', 'h * -0.195', 'h * 0.33'], ['h * 0.232', 'h * -0.245', 'h * 0.32']], radius: 'h * 0.017' },
        { type: 'tube', segments: 12, path: [['h * 0.274', 'h * -0.15', 'h * 0.338'], ['h * 0.308', 'h * -0.195', 'h * 0.33'], ['h * 0.28', 'h * -0.245', 'h * 0.32']], radius: 'h * 0.017' },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'leg', note: 'ribbed legs', material: 'metal',
      form: { type: 'lathe', segments: 24, bevel: 'h * 0.006', profile: [[0, 'h * 0.06'], ['h * 0.038', 'h * 0.06'], ['h * 0.038', 'h * 0.095'], ['h * 0.048', 'h * 0.11'], ['h * 0.038', 'h * 0.125'], ['h * 0.038', 'h * 0.15'], ['h * 0.058', 'h * 0.165'], ['h * 0.058', 'h * 0.2'], ['h * 0.038', 'h * 0.215'], ['h * 0.038', 'h * 0.24'], ['h * 0.048', 'h * 0.255'], ['h * 0.038', 'h * 0.27'], ['h * 0.038', 'h * 0.3'], [0, 'h * 0.3']] }, at: ['h * 0.08', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'foot', words: ['shoe', 'boot'], note: 'heavy feet with a dark sole', material: 'body',
      form: { type: 'loft', axis: 'z', segments: 32, per: 3, sections: [{ at: [0, 'h * -0.025', 'h * 0.01'], size: ['h * 0.135', 'h * 0.22'], round: 0.45 }, { at: [0, 'h * -0.023', 'h * 0.045'], size: ['h * 0.13', 'h * 0.21'], round: 0.45 }, { at: [0, 'h * -0.005', 'h * 0.085'], size: ['h * 0.1', 'h * 0.13'], round: 0.6 }, { at: [0, 0, 'h * 0.095'], size: ['h * 0.085', 'h * 0.1'], round: 0.8 }] }, at: ['h * 0.083', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'sole', note: 'rubber soles', material: 'dark', parent: 'foot',
      form: { type: 'extrude', depth: 'h * 0.016', bevel: 'h * 0.004', shape: { rect: ['h * 0.136', 'h * 0.222'], round: 'h * 0.045' } }, at: ['h * 0.083', 'h * -0.025', 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'key', words: ['wind-up key', 'winder'], note: 'wind-up key', when: { key: true }, material: 'metal',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'h * 0.014', height: 'h * 0.09', segments: 14, turn: [-90, 0, 0], at: [0, 'h * -0.03', 0] },
        { type: 'ring', radius: 'h * 0.04', thickness: 'h * 0.022', segments: 28, round_segments: 8, turn: [90, 0, 0], at: ['h * 0.042', 'h * 0.06', 0], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 'h * 0.115', 'h * 0.52'],
    },
  ],
  briefs: ['a friendly robot with two glowing eyes and an antenna', 'a red robot with a round head and one eye', 'a small yellow tin robot with a wind-up key and five buttons'],
});
