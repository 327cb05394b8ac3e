import { kind, length } from '../../kind.ts';

export const shovel = kind({
  name: 'shovel',
  group: 'tools',
  words: ['spade', 'garden shovel', 'snow shovel', 'garden spade'],
  about: 'A shovel lying on its back: dished steel blade, socket, long wooden handle with a D-grip or a plain end.',
  parameters: {
    length: length(1.1, 0.3, 2, 'over all', 'width'),
    blade_width: length(0.22, 0.06, 0.6, 'width of the blade', 'blade.width'),
    blade_length: length(0.29, 0.08, 0.5, 'length of the blade', 'blade.length'),
    handle_thickness: length(0.034, 0.016, 0.06, 'thickness of the handle', 'handle.thickness'),
    grip_width: length(0.12, 0.05, 0.2, 'width of the grip', 'grip.width'),
  },
  derived: {
    blade: 'min(blade_length, length * 0.45)',
    wide: 'min(blade_width, blade * 1.6)',
    curl: 52,
    sheet: 'max(wide * 0.02, 0.0035)',
    radius: 'wide * 180 / (curl * pi)',
    shift_y: '-(radius * cos(90 + curl / 2) + wide / 2 * sin(90 + curl / 2))',
    shift_z: 'radius + sheet / 2 - (radius * sin(90 + curl / 2) - wide / 2 * cos(90 + curl / 2))',
    root: 'length / 2 - blade',
    thick: 'min(handle_thickness, wide * 0.3)',
    high: 'thick * 0.55 + sheet',
    low: 'thick * 0.5',
    grip: 'min(grip_width, length * 0.16)',
  },
  variants: {
    blade: { pointed: { words: ['round', 'rounded', 'digging'] }, square: { words: ['flat', 'rectangular', 'spade', 'snow'] } },
    grip: { d: { words: ['d-grip', 'd-handle', 'y-handle'] }, straight: { words: ['plain', 'long'] }, t: { words: ['t-handle', 't-grip', 'crutch'] } },
  },
  materials: { blade: 'steel #8d9298', wood: 'oak', socket: 'iron', grip: 'black plastic' },
  main: ['wood'],
  parts: [
    {
      name: 'blade', words: ['scoop', 'head'], note: 'dished blade that runs out in a point', when: { blade: 'pointed' }, material: 'blade',
      form: { type: 'warped', bend: 'curl', of: { type: 'loft', axis: 'x', segments: 48, per: 5, sections: [
        { at: [0, 0, 0], size: ['sheet * 0.7', 'wide * 0.86'], round: 0.9 }, { at: ['blade * 0.02', 0, 0], size: ['sheet', 'wide * 0.93'], round: 0.9 }, { at: ['blade * 0.12', 0, 0], size: ['sheet', 'wide * 0.98'], round: 0.9 }, { at: ['blade * 0.4', 0, 0], size: ['sheet', 'wide'], round: 0.9 },
        { at: ['blade * 0.66', 0, 0], size: ['sheet * 0.95', 'wide * 0.88'], round: 0.9 }, { at: ['blade * 0.85', 0, 0], size: ['sheet * 0.85', 'wide * 0.58'], round: 0.9 }, { at: ['blade * 0.95', 0, 0], size: ['sheet * 0.7', 'wide * 0.3'], round: 0.9 }, { at: ['blade', 0, 0], size: ['sheet * 0.4', 'wide * 0.05'], round: 0.9 }] } },
      at: ['root', 'shift_y', 'shift_z'], turn: ['90 + curl / 2', 0, 0],
    },
    {
      name: 'blade', note: 'dished blade with a straight edge', when: { blade: 'square' }, material: 'blade',
      form: { type: 'warped', bend: 'curl', of: { type: 'loft', axis: 'x', segments: 48, per: 5, sections: [
        { at: [0, 0, 0], size: ['sheet * 0.7', 'wide * 0.86'], round: 0.9 }, { at: ['blade * 0.02', 0, 0], size: ['sheet', 'wide * 0.95'], round: 0.9 }, { at: ['blade * 0.12', 0, 0], size: ['sheet', 'wide'], round: 0.9 }, { at: ['blade * 0.94', 0, 0], size: ['sheet * 0.9', 'wide * 0.97'], round: 0.9 },
        { at: ['blade * 0.985', 0, 0], size: ['sheet * 0.8', 'wide * 0.94'], round: 0.9 }, { at: ['blade', 0, 0], size: ['sheet * 0.4', 'wide * 0.88'], round: 0.9 }] } },
      at: ['root', 'shift_y', 'shift_z'], turn: ['90 + curl / 2', 0, 0],
    },
    {
      name: 'socket', words: ['frog', 'collar'], note: 'forged socket that runs into the blade', material: 'socket', follows: ['blade', 'handle'],
      form: { type: 'tube', segments: 24, tip: 'flat', path: [['root + blade * 0.5', 0, 'sheet + thick * 0.1'], ['root + blade * 0.28', 0, 'sheet + thick * 0.24'], ['root + blade * 0.02', 0, 'high'], ['root - blade * 0.4', 0, 'high']],
        radius: ['thick * 0.12', 'thick * 0.3', 'thick * 0.54', 'thick * 0.57'] },
    },
    {
      name: 'rivet', note: 'rivets that hold the handle', material: 'blade', parent: 'socket', follows: ['blade', 'handle', 'socket'],
      form: { type: 'ball', size: ['thick * 0.26', 'thick * 0.26', 'thick * 0.16'], segments: 12 },
      at: ['root - blade * 0.14', 0, 'high + thick * 0.56'], repeat: [{ along: 2, step: ['-blade * 0.18', 0, 0] }],
    },
    {
      name: 'handle', words: ['shaft', 'stick', 'pole'], note: 'round ash handle, sinking to the ground at its end', when: { grip: ['d', 't'] }, material: 'wood', follows: ['blade', 'grip'],
      form: { type: 'tube', segments: 20, tip: 'flat', smooth: false, path: [['root + blade * 0.04', 0, 'high'], ['root - blade * 0.4', 0, 'high'], ['-length / 2 + grip * 0.34', 0, 'low + thick * 0.02']], radius: ['thick * 0.44', 'thick * 0.5', 'thick * 0.5'] },
    },
    {
      name: 'handle', note: 'long round handle with a rounded end', when: { grip: 'straight' }, material: 'wood', follows: ['blade'],
      form: { type: 'tube', segments: 20, smooth: false, path: [['root + blade * 0.04', 0, 'high'], ['root - blade * 0.4', 0, 'high'], ['-length / 2', 0, 'low + thick * 0.02']], radius: ['thick * 0.44', 'thick * 0.5', 'thick * 0.52'] },
    },
    {
      name: 'grip', words: ['d-grip', 'handhold'], note: 'D-shaped grip', when: { grip: 'd' }, material: 'grip', follows: ['handle', 'blade'],
      form: { type: 'join', parts: [
        { type: 'extrude', depth: 'thick * 0.8', bevel: 'min(thick * 0.24, grip * 0.06)', shape: [[0, '-grip * 0.5'], ['grip * 0.24', '-grip * 0.5'], ['grip * 0.62', '-grip * 0.26'], ['grip * 0.84', '-thick * 0.6'], ['grip * 1.15', '-thick * 0.6'], ['grip * 1.15', 'thick * 0.6'], ['grip * 0.84', 'thick * 0.6'], ['grip * 0.62', 'grip * 0.26'], ['grip * 0.24', 'grip * 0.5'], [0, 'grip * 0.5']],
          holes: [[['grip * 0.24', '-grip * 0.34'], ['grip * 0.52', '-grip * 0.17'], ['grip * 0.56', 0], ['grip * 0.52', 'grip * 0.17'], ['grip * 0.24', 'grip * 0.34']]] },
      ] },
      at: ['-length / 2', 0, 'low - thick * 0.4'],
    },
    {
      name: 'grip', words: ['crosspiece'], note: 'crosspiece', when: { grip: 't' }, material: 'wood', follows: ['handle', 'blade'],
      form: { type: 'tube', segments: 20, path: [['thick * 0.5', '-grip * 0.55', 0], ['thick * 0.5', 0, 0], ['thick * 0.5', 'grip * 0.55', 0]], radius: ['thick * 0.46', 'thick * 0.5', 'thick * 0.46'] },
      at: ['-length / 2', 0, 'low'],
    },
  ],
  briefs: ['a garden shovel with a wooden handle', 'a spade with a square blade and a red handle', 'a 1.4 m long shovel with a straight handle'],
});
