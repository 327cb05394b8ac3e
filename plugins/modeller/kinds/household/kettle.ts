import { kind, length } from '../../kind.ts';

export const kettle = kind({
  name: 'kettle',
  group: 'household',
  words: ['tea kettle', 'teakettle', 'water kettle', 'whistling kettle', 'water boiler', 'water heater'],
  about: 'A kettle for the stove with an arched handle and a whistle, or an electric one on its base.',
  parameters: {
    height: length(0.24, 0.14, 0.45, 'foot to the highest point', 'height'),
    diameter: length(0.2, 0.12, 0.34, 'diameter of the body'),
    spout_length: length(0.075, 0.05, 0.12, 'length of the spout', 'spout.length'),
    handle_thickness: length(0.024, 0.012, 0.04, 'thickness of the grip', 'handle.thickness'),
    knob_size: length(0.03, 0.016, 0.05, 'diameter of the knob', 'knob.diameter'),
  },
  derived: {
    r: 'diameter / 2',
    h: 'height * 0.56',
    arch: 'r * 0.78',
    mouth: 'min(0.011, spout_length * 0.2)',
    jug: 'height * 0.93',
    jr: 'r * 0.86',
    foot: '0.022',
    wire: 'min(handle_thickness * 0.4, 0.009)',
  },
  options: {
    whistle: { words: ['whistle', 'whistling', 'spout cap'], on: true, about: 'a whistle on the spout' },
    gauge: { words: ['water gauge', 'gauge', 'water level', 'water window', 'level window'], on: true, about: 'a window that shows the water level, on an electric kettle' },
  },
  variants: {
    style: {
      stove: { words: ['stovetop', 'traditional', 'classic', 'whistling', 'round', 'old-fashioned', 'enamelled'] },
      electric: { words: ['modern', 'cordless', 'jug', 'tall', 'plug-in'], set: { diameter: 0.17, height: 0.25, handle_thickness: 0.026 }, materials: { body: 'stainless steel' } },
    },
  },
  materials: { body: 'ceramic #b5382c', metal: 'stainless steel', grip: 'black plastic', window: 'tinted glass #5f7f92', lamp: 'plastic #4aa3d8' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['pot', 'side', 'tank'], note: 'bulging body that narrows to the lid', when: { style: 'stove' }, material: 'body',
      form: { type: 'lathe', smooth: true, segments: 64, profile: [[0, 0], ['r * 0.84', 0], ['r * 0.9', 'h * 0.025'], ['r * 0.985', 'h * 0.16'], ['r', 'h * 0.3'], ['r * 0.93', 'h * 0.56'], ['r * 0.74', 'h * 0.8'], ['r * 0.52', 'h * 0.925'], ['r * 0.47', 'h * 0.95'], [0, 'h * 0.952']] },
    },
    {
      name: 'body', note: 'tapered jug', when: { style: 'electric' }, material: 'body',
      form: { type: 'lathe', bevel: 0.012, segments: 64, profile: [[0, 0], ['jr * 0.99', 0], ['jr', 'jug * 0.04'], ['jr * 0.97', 'jug * 0.3'], ['jr * 0.78', 'jug * 0.86'], ['jr * 0.76', 'jug - foot'], [0, 'jug - foot']] },
      at: [0, 0, 'foot - 0.002'],
    },
    {
      name: 'band', words: ['ring', 'rim'], note: 'steel ring around the foot', when: { style: 'stove' }, material: 'metal',
      form: { type: 'lathe', loop: true, bevel: 0.0015, segments: 64, profile: [['r * 0.8', 0], ['r * 0.9', 0], ['r * 0.955', 'h * 0.06'], ['r * 0.955', 'h * 0.085'], ['r * 0.86', 'h * 0.085']] },
    },
    {
      name: 'base', words: ['foot', 'stand', 'power base'], note: 'power base that it stands on', when: { style: 'electric' }, material: 'grip',
      form: { type: 'lathe', bevel: 0.004, segments: 64, profile: [[0, 0], ['jr * 1.06', 0], ['jr * 1.08', 'foot * 0.35'], ['jr * 1.02', 'foot * 0.8'], ['jr * 0.9', 'foot'], [0, 'foot']] },
    },
    {
      name: 'lid', words: ['cover', 'cap'], note: 'domed lid with a rolled edge', when: { style: 'stove' }, material: 'body', follows: ['body'],
      form: { type: 'lathe', bevel: 0.003, segments: 56, profile: [[0, 0], ['r * 0.42', 0], ['r * 0.5', 'h * 0.012'], ['r * 0.5', 'h * 0.035'], ['r * 0.44', 'h * 0.05'], ['r * 0.3', 'h * 0.085'], ['r * 0.12', 'h * 0.105'], [0, 'h * 0.107']] },
      at: [0, 0, 'h * 0.94'],
    },
    {
      name: 'lid', note: 'hinged lid that closes the jug', when: { style: 'electric' }, material: 'grip', follows: ['body'],
      form: { type: 'lathe', bevel: 0.005, segments: 56, profile: [[0, 0], ['jr * 0.745', 0], ['jr * 0.745', 'jug * 0.025'], ['jr * 0.66', 'height - jug + 0.003'], [0, 'height - jug + 0.004']] },
      at: [0, 0, 'jug - 0.004'],
    },
    {
      name: 'knob', words: ['button'], note: 'knob of the lid', when: { style: 'stove' }, parent: 'lid', material: 'grip',
      form: { type: 'lathe', smooth: true, segments: 32, profile: [[0, 0], ['knob_size * 0.3', 0], ['knob_size * 0.24', 'knob_size * 0.16'], ['knob_size * 0.3', 'knob_size * 0.3'], ['knob_size * 0.5', 'knob_size * 0.45'], ['knob_size * 0.44', 'knob_size * 0.62'], ['knob_size * 0.2', 'knob_size * 0.7'], [0, 'knob_size * 0.71']] },
      at: [0, 0, 'h * 1.042'],
    },
    {
      name: 'spout', words: ['nozzle'], note: 'conical spout, open at its end', when: { style: 'stove' }, material: 'body',
      form: { type: 'lathe', wall: 0.002, smooth: true, segments: 36, profile: [[0, 0], ['mouth * 2.3', 0.001], ['mouth * 2.1', 'spout_length * 0.25'], ['mouth * 1.35', 'spout_length * 0.62'], ['mouth * 1.12', 'spout_length * 0.9'], ['mouth * 1.2', 'spout_length']] },
      at: ['-r * 0.7', 0, 'h * 0.58'], turn: [0, -47, 0],
    },
    {
      name: 'spout', words: ['beak', 'nozzle'], note: 'beak at the rim', when: { style: 'electric' }, material: 'body',
      form: { type: 'loft', axis: 'z', segments: 36, per: 5, sections: [
        { at: ['-jr * 0.76', 0, 'jug * 0.62'], size: ['jr * 0.04', 'jr * 0.05'] }, { at: ['-jr * 0.79', 0, 'jug * 0.78'], size: ['jr * 0.3', 'jr * 0.55'] }, { at: ['-jr * 0.74 - spout_length * 0.12', 0, 'jug * 0.93'], size: ['jr * 0.25 + spout_length * 0.36', 'jr * 0.74'] },
        { at: ['-jr * 0.74 - spout_length * 0.16', 0, 'jug - 0.003'], size: ['jr * 0.25 + spout_length * 0.42', 'jr * 0.76'] }] },
    },
    {
      name: 'whistle', words: ['cap'], note: 'whistle that closes the spout', when: { whistle: true, style: 'stove' }, parent: 'spout', material: 'grip', follows: ['spout'],
      form: { type: 'lathe', bevel: 0.0016, segments: 32, profile: [[0, 0], ['mouth * 1.05', 0], ['mouth * 1.45', 'mouth * 0.5'], ['mouth * 1.45', 'mouth * 1.5'], ['mouth * 1.1', 'mouth * 1.9'], ['mouth * 0.5', 'mouth * 2'], ['mouth * 0.45', 'mouth * 2.5'], [0, 'mouth * 2.5']] },
      at: ['-r * 0.7 - (spout_length - mouth * 0.7) * sin(47)', 0, 'h * 0.58 + (spout_length - mouth * 0.7) * cos(47)'], turn: [0, -47, 0],
    },
    {
      name: 'bracket', words: ['bow', 'bail'], note: 'steel bow that carries the grip', when: { style: 'stove' }, material: 'metal', follows: ['handle'],
      form: { type: 'strap', up: [0, 1, 0], width: 'wire * 2', thickness: 'wire * 0.9', bevel: 'wire * 0.25', per: 8,
        path: [['-r * 0.66', 0, 'h * 0.76'], ['-arch * 0.98', 0, 'h * 1.06'], ['-arch * 0.72', 0, 'height * 0.88'], [0, 0, 'height - handle_thickness * 0.5'], ['arch * 0.72', 0, 'height * 0.88'], ['arch * 0.98', 0, 'h * 1.06'], ['r * 0.66', 0, 'h * 0.76']] },
    },
    {
      name: 'handle', words: ['grip'], note: 'thick grip along the top of the bow', when: { style: 'stove' }, material: 'grip',
      form: { type: 'tube', segments: 20, per: 8, radius: ['handle_thickness * 0.3', 'handle_thickness * 0.42', 'handle_thickness * 0.5', 'handle_thickness * 0.42', 'handle_thickness * 0.3'],
        path: [['-arch * 0.72', 0, 'height * 0.88'], ['-arch * 0.4', 0, 'height * 0.965 - handle_thickness * 0.45'], [0, 0, 'height - handle_thickness * 0.5'], ['arch * 0.4', 0, 'height * 0.965 - handle_thickness * 0.45'], ['arch * 0.72', 0, 'height * 0.88']] },
    },
    {
      name: 'handle', words: ['grip'], note: 'D-shaped handle at the back', when: { style: 'electric' }, material: 'grip',
      form: { type: 'strap', up: [0, 1, 0], width: 'handle_thickness * 1.1', thickness: 'handle_thickness * 0.85', bevel: 'handle_thickness * 0.28', per: 8,
        path: [['jr * 0.5', 0, 'jug - handle_thickness * 0.12'], ['jr * 1.05', 0, 'jug - handle_thickness * 0.14'], ['jr * 0.96 + 0.045', 0, 'jug * 0.86'], ['jr * 1.06 + 0.04', 0, 'jug * 0.5'], ['jr * 1.1 + 0.012', 0, 'jug * 0.25'], ['jr * 0.88', 0, 'jug * 0.22']],
        scale: [0.8, 1, 1, 0.95, 0.9, 0.9] },
    },
    {
      name: 'switch', words: ['button', 'lever'], note: 'lit switch below the handle', when: { style: 'electric' }, material: 'lamp',
      form: { type: 'box', size: ['0.03', 0.02, 0.007], bevel: 0.002, segments: 2 },
      at: ['jr * 1.02', 0, 'jug * 0.14'], turn: [0, 18, 0],
    },
    {
      name: 'gauge', words: ['window', 'water level'], note: 'window that shows the water', when: { gauge: true, style: 'electric' }, material: 'window',
      form: { type: 'extrude', plane: 'xz', shape: { rect: [0.018, 'jug * 0.42'], round: 0.0085 }, depth: 0.008, bevel: 0.0012 },
      at: [0, '-jr * 0.893', 'jug * 0.52 + foot'], turn: ['-atan2(jr * 0.19, jug * 0.56)', 0, 0],
    },
  ],
  briefs: ['a red whistling kettle with an arched black handle', 'an electric kettle in brushed steel, 26 cm tall', 'a copper stovetop kettle without a whistle', 'a white modern kettle with a thick handle and a water gauge'],
});
