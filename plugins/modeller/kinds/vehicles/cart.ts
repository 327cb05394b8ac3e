import { count, kind, length } from '../../kind.ts';

export const cart = kind({
  name: 'cart',
  group: 'vehicles',
  words: ['wagon', 'wooden wagon', 'hay cart', 'handcart', 'farm cart', 'horse cart', 'covered wagon'],
  about: 'A wooden farm wagon with spoked wheels, boarded sides and a drawbar.',
  parameters: {
    length: length(2, 1, 4, 'length of the bed'),
    width: length(1.1, 0.7, 2, 'width of the bed'),
    wheel_diameter: length(0.78, 0.5, 1.1, 'outer diameter of a wheel', 'wheel.diameter'),
    side_height: length(0.4, 0.2, 0.7, 'height of the sides', 'side.height'),
    spokes: count(10, 6, 16, 'spokes in a wheel', 'spoke.count'),
  },
  derived: { wheel: 'wheel_diameter / 2', bed: 0.62, track: 'width / 2 + 0.13', rear: 'max(length / 2 - 0.3, wheel_diameter / 2 + 0.06)' },
  options: {
    drawbar: { words: ['shaft', 'pole', 'tongue', 'handle'], on: true, about: 'a pole to pull it by' },
    cover: { words: ['canvas cover', 'covered', 'canopy', 'tilt', 'tarpaulin'], on: false, about: 'a canvas roof on hoops' },
    hay: { words: ['straw', 'load'], on: false, about: 'a load of hay' },
  },
  variants: { sides: { boarded: { words: ['planked', 'closed', 'solid'] }, slatted: { words: ['railed', 'open', 'ladder'] } } },
  materials: { wood: 'oak', wheel: 'walnut', metal: 'iron', cloth: 'canvas', hay: 'wicker #d0ad57' },
  main: ['wood', 'wheel'],
  parts: [
    {
      name: 'bed', words: ['floor', 'deck', 'platform'], note: 'floor boards on two beams', material: 'wood',
      form: { type: 'join', parts: [
        { type: 'box', size: ['width / 5 - 0.006', 'length', 0.04], bevel: 0.006, segments: 2, repeat: [{ along: 5, step: ['width / 5', 0, 0], centred: true }], at: [0, 0, 0.001] },
        { type: 'box', size: [0.09, 'length - 0.08', 0.09], bevel: 0.012, at: ['width * 0.3', 0, -0.088], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: ['width - 0.02', 0.07, 0.06], bevel: 0.01, at: [0, 'length / 2 - 0.12', -0.057], repeat: [{ mirror: 'y' }] },
      ] },
      at: [0, 0, 'bed'],
    },
    {
      name: 'side', words: ['board', 'wall'], note: 'three boards with posts', when: { sides: 'boarded' }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'box', size: [0.03, 'length', 'side_height / 3 - 0.006'], bevel: 0.005, segments: 2, repeat: [{ along: 3, step: [0, 0, 'side_height / 3'] }] },
        { type: 'box', size: [0.05, 0.07, 'side_height + 0.1'], bevel: 0.01, segments: 2, at: [0.036, 0, -0.08], repeat: [{ along: 3, step: [0, '(length - 0.16) / 2', 0], centred: true }] },
      ] },
      at: ['width / 2 - 0.01', 0, 'bed + 0.036'], turn: [0, 8, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'side', note: 'open rails with posts', when: { sides: 'slatted' }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'box', size: [0.035, 'length', 0.055], bevel: 0.008, at: [0, 0, 'side_height / 2 - 0.05'], repeat: [{ along: 2, step: [0, 0, 'side_height / 2'] }] },
        { type: 'box', size: [0.045, 0.05, 'side_height + 0.06'], bevel: 0.01, segments: 2, at: [0.006, 0, -0.05], repeat: [{ along: 7, step: [0, '(length - 0.1) / 6', 0], centred: true }] },
      ] },
      at: ['width / 2 - 0.01', 0, 'bed + 0.036'], turn: [0, 8, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'end', words: ['tailgate', 'headboard', 'tailboard'], note: 'boards front and back', material: 'wood', follows: ['side'],
      form: { type: 'extrude', plane: 'xz', depth: 0.03, bevel: 0.006, shape: [['-width / 2 + 0.012', 0], ['width / 2 - 0.012', 0], ['width / 2 - 0.012 + side_height * 0.12', 'side_height * 0.86'], ['-width / 2 + 0.012 - side_height * 0.12', 'side_height * 0.86']] },
      at: [0, '-length / 2 + 0.035', 'bed + 0.036'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'wheel', words: ['felloe'], note: 'felloe and turned hub', material: 'wheel',
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, bevel: 0.01, segments: 40, profile: [['wheel - 0.075', -0.032], ['wheel - 0.006', -0.032], ['wheel - 0.006', 0.032], ['wheel - 0.075', 0.032]] },
        { type: 'lathe', bevel: 0.012, segments: 20, profile: [[0, -0.09], [0.05, -0.09], [0.055, -0.05], [0.085, -0.03], [0.085, 0.03], [0.055, 0.06], [0.05, 0.11], [0, 0.11]] },
      ] },
      at: ['track', '-rear', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear * 2', 0] }, { mirror: 'x' }],
    },
    {
      name: 'spoke', note: 'tapered spokes, all those of a wheel in one', material: 'wheel', parent: 'wheel', follows: ['wheel'],
      form: { type: 'join', parts: [{ type: 'tube', segments: 8, smooth: false, tip: 'flat', path: [[0.07, 0, 0], ['wheel - 0.06', 0, 0]], radius: [0.023, 0.017], repeat: [{ around: 'spokes' }] }] },
      at: ['track', '-rear', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear * 2', 0] }, { mirror: 'x' }],
    },
    {
      name: 'tyre', words: ['tire', 'iron band', 'hoop'], note: 'iron tyres and hub bands', material: 'metal', parent: 'wheel', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true,  segments: 40, profile: [['wheel - 0.009', -0.028], ['wheel', -0.028], ['wheel', 0.028], ['wheel - 0.009', 0.028]] },
        { type: 'lathe', loop: true, segments: 20, profile: [[0.045, 0.075], [0.057, 0.075], [0.057, 0.098], [0.045, 0.098]] },
        { type: 'cylinder', radius: 0.022, height: 0.05, bevel: 0.006, segments: 16, at: [0, 0, 0.09] },
      ] },
      at: ['track', '-rear', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear * 2', 0] }, { mirror: 'x' }],
    },
    {
      name: 'axle', note: 'axle beams and the bolsters above them', material: 'wheel', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 12, smooth: false, tip: 'flat', path: [['-track', 0, 'wheel'], ['track', 0, 'wheel']], radius: 0.035 },
        { type: 'box', size: ['width * 0.84', 0.1, 'max(bed - 0.06 - wheel, 0.03) + 0.07'], bevel: 0.014, at: [0, 0, 'min(wheel - 0.05, bed - 0.15)'] },
      ] },
      at: [0, '-rear', 0], repeat: [{ along: 2, step: [0, 'rear * 2', 0] }],
    },
    {
      name: 'drawbar', words: ['shaft', 'pole', 'tongue', 'handle'], note: 'pole with a cross handle, resting on the ground', when: { drawbar: true }, material: 'wood', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 12, path: [[0, '-rear + 0.02', 'min(wheel, 0.55)'], [0, '-length / 2 - 0.35', 'min(wheel, 0.55) * 0.8'], [0, '-length / 2 - 1.1', 0.036]], radius: [0.042, 0.038, 0.03] },
        { type: 'tube', segments: 12, smooth: false, path: [[-0.2, '-length / 2 - 1.06', 0.045], [0.2, '-length / 2 - 1.06', 0.045]], radius: 0.022 },
      ] },
    },
    {
      name: 'hoop', words: ['bow'], note: 'bent hoops', when: { cover: true }, material: 'wood', follows: ['side'],
      form: { type: 'strap', up: [0, 1, 0], width: 0.02, thickness: 0.045, per: 8, path: [['-width * 0.5', 0, 0], ['-width * 0.53', 0, 'side_height + 0.3'], ['-width * 0.36', 0, 'side_height + 0.72'], [0, 0, 'side_height + 0.88'], ['width * 0.36', 0, 'side_height + 0.72'], ['width * 0.53', 0, 'side_height + 0.3'], ['width * 0.5', 0, 0]] },
      at: [0, '-length / 2 + 0.06', 'bed + 0.03'], repeat: [{ along: 2, step: [0, 'length - 0.12', 0] }],
    },
    {
      name: 'cover', words: ['canvas', 'canopy', 'tilt', 'tarpaulin'], note: 'canvas over the hoops', when: { cover: true }, material: 'cloth', follows: ['side'],
      form: { type: 'strap', up: [0, 1, 0], width: 0.02, thickness: 'length + 0.12', per: 8, bevel: 0.006, path: [['-width * 0.55 - 0.03', 0, 'side_height * 0.6'], ['-width * 0.54 - 0.02', 0, 'side_height + 0.3'], ['-width * 0.37', 0, 'side_height + 0.735'], [0, 0, 'side_height + 0.9'], ['width * 0.37', 0, 'side_height + 0.735'], ['width * 0.54 + 0.02', 0, 'side_height + 0.3'], ['width * 0.55 + 0.03', 0, 'side_height * 0.6']] },
      at: [0, 0, 'bed + 0.03'],
    },
    {
      name: 'hay', words: ['straw', 'load'], note: 'heap of hay', when: { hay: true }, material: 'hay',
      form: { type: 'rock', size: ['width * 0.94', 'length * 0.93', 'side_height + 0.3'], rough: 0.35, seed: 4, detail: 4 }, at: [0, 0, 'bed + 0.03'],
    },
  ],
  hollow: { z: 'bed + 0.041', width: 'width - 0.1', depth: 'length - 0.12' },
  briefs: ['a wooden cart with spoked wheels', 'a covered wagon with a canvas cover', 'a hay cart with slatted sides, a load of hay and big wheels'],
});
