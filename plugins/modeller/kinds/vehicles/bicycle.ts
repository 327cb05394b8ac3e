import { kind, length } from '../../kind.ts';

export const bicycle = kind({
  name: 'bicycle',
  group: 'vehicles',
  words: ['bike', 'cycle', 'pushbike', 'push bike', 'racing bike', 'city bike', 'mountain bike'],
  about: 'A bicycle with a tube frame, spoked wheels, chain and saddle, on its side stand.',
  parameters: {
    wheel_diameter: length(0.7, 0.4, 0.76, 'outer diameter of a tyre', 'wheel.diameter'),
    tyre_thickness: length(0.034, 0.02, 0.06, 'thickness of a tyre', 'tyre.thickness'),
    frame_thickness: length(0.034, 0.022, 0.055, 'thickness of the frame tubes', 'frame.thickness'),
    saddle_height: length(0.98, 0.9, 1.12, 'ground to the top of the saddle', 'saddle.height'),
    handlebar_width: length(0.58, 0.42, 0.8, 'width of the handlebar', 'handlebar.width'),
  },
  derived: { wheel: 'wheel_diameter / 2', tyre: 'tyre_thickness / 2', t: 'frame_thickness / 2', front: -0.54, rear: 0.52 },
  options: {
    basket: { words: ['basket', 'front basket'], on: false },
    carrier: { words: ['carrier', 'luggage rack', 'rack', 'pannier rack'], on: false },
    mudguard: { words: ['mudguard', 'fender'], on: true },
    stand: { words: ['kickstand', 'side stand', 'stand'], on: true },
  },
  variants: {
    frame_shape: { diamond: { words: ['straight', 'racing', 'classic'] }, step: { words: ['step-through', 'dutch', 'curved', 'ladies'] } },
    bar: { curved: { words: ['swept', 'city'] }, straight: { words: ['flat', 'mountain'] }, drop: { words: ['dropped', 'racing', 'road'] } },
  },
  materials: { frame: 'car paint #2d7a78', tyre: 'rubber', metal: 'chrome', saddle: 'leather', dark: 'black plastic', basket: 'wicker', red: 'plastic #a8191c', lamp: 'plastic #fbf5df' },
  main: ['frame'],
  parts: [
    {
      name: 'frame', note: 'diamond frame with stays', when: { frame_shape: 'diamond' }, material: 'frame',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 14, path: [[0, -0.36, 0.82], [0, 0.15, 0.8]], radius: 't * 0.85' },
        { type: 'tube', smooth: false, segments: 14, path: [[0, -0.375, 0.76], [0, 0.05, 0.28]], radius: 't' },
      ] },
    },
    {
      name: 'frame', note: 'low, bent step-through frame', when: { frame_shape: 'step' }, material: 'frame',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 14, path: [[0, -0.365, 0.8], [0, -0.25, 0.56], [0, -0.08, 0.42], [0, 0.09, 0.45]], radius: 't * 0.85' },
        { type: 'tube', segments: 14, path: [[0, -0.378, 0.75], [0, -0.29, 0.5], [0, -0.13, 0.33], [0, 0.05, 0.28]], radius: 't' },
      ] },
    },
    {
      name: 'stay', words: ['seat tube', 'seat stay', 'chain stay', 'rear triangle'], note: 'seat tube, stays and head tube', material: 'frame', follows: ['frame'],
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 14, path: [[0, 0.05, 0.25], [0, 0.165, 0.845]], radius: 't * 0.9' },
        { type: 'tube', smooth: false, segments: 14, path: [[0, -0.35, 0.86], [0, -0.39, 0.7]], radius: 't * 1.15', tip: 'flat' },
        { type: 'cylinder', radius: 't * 1.3', height: 0.075, bevel: 0.006, segments: 20, at: [-0.0375, 0.05, 0.28], turn: [0, 90, 0] },
        { type: 'tube', segments: 10, path: [[0.014, 0.06, 0.28], [0.05, 0.2, '0.28 + (wheel - 0.28) * 0.4'], [0.06, 'rear', 'wheel']], radius: 't * 0.55', repeat: [{ mirror: 'x' }] },
        { type: 'tube', segments: 10, path: [[0.012, 0.15, 0.77], [0.045, 0.3, '0.77 - (0.77 - wheel) * 0.4'], [0.06, 'rear', 'wheel']], radius: 't * 0.48', repeat: [{ mirror: 'x' }] },
        { type: 'cylinder', radius: 't * 0.8', height: 0.02, bevel: 0.003, segments: 14, at: [0.05, 'rear', 'wheel'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'fork', note: 'curved fork', material: 'frame', follows: ['frame', 'wheel'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 10, path: [[0, -0.39, 0.72], [0.05, -0.4, '(wheel_diameter + 0.73) / 2'], [0.055, -0.45, 'wheel + (0.72 - wheel) * 0.4'], [0.055, 'front', 'wheel']], radius: ['t * 0.85', 't * 0.45'], repeat: [{ mirror: 'x' }] },
        { type: 'cylinder', radius: 't * 0.75', height: 0.02, bevel: 0.003, segments: 14, at: [0.046, 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'wheel', words: ['rim'], note: 'rim, hub and axle', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 56, profile: [['wheel - tyre * 2.5', -0.011], ['wheel - tyre * 1.2', -0.013], ['wheel - tyre * 1.2', 0.013], ['wheel - tyre * 2.5', 0.011]] },
        { type: 'lathe', segments: 16, profile: [[0, -0.07], [0.007, -0.07], [0.007, -0.035], [0.026, -0.033], [0.026, -0.027], [0.015, -0.02], [0.015, 0.02], [0.026, 0.027], [0.026, 0.033], [0.007, 0.035], [0.007, 0.07], [0, 0.07]] },
      ] },
      at: [0, 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'tyre', words: ['tire'], note: 'tyre', material: 'tyre', parent: 'wheel', follows: ['wheel'],
      form: { type: 'ring', radius: 'wheel - tyre', thickness: 'tyre_thickness', segments: 64, round_segments: 12 },
      at: [0, 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'spoke', note: 'wire spokes, all those of a wheel in one', material: 'metal', parent: 'wheel', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 4, tip: 'flat', path: [[0.014, 0.016, 0.03], ['wheel - tyre * 2.3', -0.02, 0]], radius: 0.0016, repeat: [{ around: 12 }] },
        { type: 'tube', smooth: false, segments: 4, tip: 'flat', path: [[0.014, -0.016, -0.03], ['wheel - tyre * 2.3', 0.02, 0]], radius: 0.0016, repeat: [{ around: 12, start: 15 }] },
      ] },
      at: [0, 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'saddle', words: ['seat'], note: 'leather saddle, narrow to the front', material: 'saddle',
      form: { type: 'blend', size: [0.17, 0.28, 0.065], grain: 50, smooth: 6, blobs: [[0.03, 0.075, 0.035, 0.052, 0.06, 0.028], [-0.03, 0.075, 0.035, 0.052, 0.06, 0.028], [0, 0.05, 0.036, 0.06, 0.08, 0.028], [0, 0.06, 0.034, 0.032, 0, -0.13, 0.036, 0.018]] },
      at: [0, 0.17, 'saddle_height - 0.065'],
    },
    {
      name: 'post', words: ['seat post', 'seatpost'], note: 'seat post', material: 'metal', follows: ['saddle'],
      form: { type: 'tube', smooth: false, segments: 14, path: [[0, 0.15, 0.78], [0, '0.165 + (saddle_height - 0.885) * 0.15', 'saddle_height - 0.035']], radius: 't * 0.7' },
    },
    {
      name: 'stem', note: 'stem of the handlebar', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 12, path: [[0, -0.355, 0.84], [0, -0.34, 0.95], [0, -0.41, 1.0]], radius: 0.014 },
        { type: 'cylinder', radius: 0.02, height: 0.05, bevel: 0.005, segments: 16, at: [-0.025, -0.41, 1.0], turn: [0, 90, 0] },
      ] },
    },
    {
      name: 'handlebar', words: ['handle bar', 'bar', 'handle'], note: 'handlebar swept back to the grips', when: { bar: 'curved' }, material: 'metal',
      form: { type: 'tube', segments: 12, per: 8, path: [['-handlebar_width / 2', -0.2, 1.02], ['-handlebar_width * 0.46', -0.28, 1.05], ['-handlebar_width * 0.25', -0.41, 1.04], [0, -0.41, 1.0], ['handlebar_width * 0.25', -0.41, 1.04], ['handlebar_width * 0.46', -0.28, 1.05], ['handlebar_width / 2', -0.2, 1.02]], radius: 0.0115 },
    },
    {
      name: 'handlebar', note: 'straight handlebar', when: { bar: 'straight' }, material: 'metal',
      form: { type: 'tube', segments: 12, path: [['-handlebar_width / 2', -0.38, 1.01], [0, -0.41, 1.0], ['handlebar_width / 2', -0.38, 1.01]], radius: 0.0125 },
    },
    {
      name: 'handlebar', note: 'drop handlebar', when: { bar: 'drop' }, material: 'metal',
      form: { type: 'tube', segments: 12, per: 8, path: [['-handlebar_width * 0.38', -0.41, 0.86], ['-handlebar_width * 0.38', -0.5, 0.885], ['-handlebar_width * 0.38', -0.53, 0.96], ['-handlebar_width * 0.36', -0.47, 1.0], ['-handlebar_width * 0.3', -0.41, 1.0], [0, -0.41, 1.0], ['handlebar_width * 0.3', -0.41, 1.0], ['handlebar_width * 0.36', -0.47, 1.0], ['handlebar_width * 0.38', -0.53, 0.96], ['handlebar_width * 0.38', -0.5, 0.885], ['handlebar_width * 0.38', -0.41, 0.86]], radius: 0.0115 },
    },
    {
      name: 'grip', note: 'rubber grips', when: { bar: 'curved' }, material: 'dark', follows: ['handlebar'],
      form: { type: 'tube', segments: 12, smooth: false, path: [['handlebar_width * 0.502', -0.19, 1.0165], ['handlebar_width * 0.475', -0.262, 1.0455]], radius: 0.017 }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'grip', note: 'rubber grips', when: { bar: 'straight' }, material: 'dark', follows: ['handlebar'],
      form: { type: 'tube', segments: 12, smooth: false, path: [['handlebar_width * 0.5 + 0.004', -0.379, 1.0105], ['handlebar_width * 0.3', -0.398, 1.005]], radius: 0.018 }, repeat: [{ mirror: 'x' }],
    },
    {
      name: 'crank', words: ['chainring', 'chain', 'gear'], note: 'chainring, cranks and chain', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', shape: { gear: 0.088, teeth: 36, deep: 0.007 }, depth: 0.006, holes: [{ circle: 0.066, segments: 28 }], at: [-0.05, 0.05, 0.28] },
        { type: 'cylinder', radius: 0.012, height: 0.15, segments: 14, at: [-0.075, 0.05, 0.28], turn: [0, 90, 0] },
        { type: 'strap', up: [1, 0, 0], smooth: false, width: 0.02, thickness: 0.012, bevel: 0.004, path: [[-0.07, 0.05, 0.28], [-0.074, -0.085, 0.18]] },
        { type: 'strap', up: [1, 0, 0], smooth: false, width: 0.02, thickness: 0.012, bevel: 0.004, path: [[0.07, 0.05, 0.28], [0.074, 0.185, 0.38]] },
        { type: 'strap', up: [1, 0, 0], smooth: false, closed: true, width: 0.009, thickness: 0.006, bevel: 0.001, path: [[-0.05, 0.02, 0.361], [-0.05, 'rear', 'wheel + 0.034'], [-0.05, 'rear + 0.03', 'wheel + 0.014'], [-0.05, 'rear + 0.03', 'wheel - 0.014'], [-0.05, 'rear', 'wheel - 0.034'], [-0.05, 0.05, 0.193], [-0.05, -0.02, 0.225], [-0.05, -0.036, 0.28], [-0.05, -0.02, 0.335]] },
        { type: 'box', size: [0.008, 0.15, 0.014], segments: 1, at: [-0.05, 0.05, 0.273], turn: [35, 0, 0] },
        { type: 'cylinder', radius: 0.032, height: 0.02, segments: 20, at: [-0.06, 'rear', 'wheel'], turn: [0, 90, 0] },
      ] },
    },
    {
      name: 'pedal', note: 'pedals', material: 'dark', follows: ['crank'],
      form: { type: 'join', parts: [
        { type: 'box', size: [0.1, 0.075, 0.024], bevel: 0.006, segments: 1, at: [-0.122, -0.085, 0.168] },
        { type: 'box', size: [0.1, 0.075, 0.024], bevel: 0.006, segments: 1, at: [0.122, 0.185, 0.368] },
      ] },
    },
    {
      name: 'mudguard', words: ['fender'], note: 'narrow mudguards', when: { mudguard: true }, material: 'frame', parent: 'wheel', follows: ['wheel', 'tyre'],
      form: { type: 'strap', up: [1, 0, 0], width: 0.004, thickness: 'tyre_thickness + 0.02', bevel: 0.0015, per: 6, path: [[0, 'wheel * 0.98', 'wheel * 0.42'], [0, 'wheel * 0.78', 'wheel * 0.72'], [0, 'wheel * 0.35', 'wheel * 1.01'], [0, '-wheel * 0.1', 'wheel * 1.065'], [0, '-wheel * 0.5', 'wheel * 0.94']] },
      at: [0, 'front', 'wheel'], repeat: [{ along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'mudguard_stay', note: 'wires that hold the mudguards', when: { mudguard: true }, material: 'metal', parent: 'mudguard', follows: ['wheel'],
      form: { type: 'tube', smooth: false, segments: 6, path: [[0.058, 0, 0], [0.01, 'wheel * 0.78', 'wheel * 0.72']], radius: 0.0025 },
      at: [0, 'front', 'wheel'], repeat: [{ mirror: 'x' }, { along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'lamp', words: ['headlight', 'light', 'headlamp'], note: 'lamp on the fork', material: 'metal', follows: ['fork'],
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, -0.045], [0.015, -0.04], [0.03, -0.01], [0.034, 0.02], [0.03, 0.022], [0, 0.027]] },
      at: [0, -0.42, 0.78], turn: [90, 0, 0],
    },
    {
      name: 'reflector', words: ['rear light', 'taillight'], note: 'red reflector', when: { mudguard: true }, material: 'red', parent: 'mudguard', follows: ['mudguard', 'wheel'],
      form: { type: 'ball', size: [0.045, 0.03, 0.045], segments: 16 }, at: [0, 'rear + wheel * 0.955', 'wheel * 1.5'],
    },
    {
      name: 'basket', note: 'wicker basket on the handlebar', when: { basket: true }, material: 'basket', follows: ['handlebar'],
      form: { type: 'lathe', wall: 0.012, segments: 32, bevel: 0.02, profile: [[0, 0], [0.13, 0], [0.17, 0.22], [0.18, 0.235]] }, at: [0, -0.585, 0.8],
    },
    {
      name: 'carrier', words: ['luggage rack', 'rack'], note: 'tube carrier over the rear wheel', when: { carrier: true }, material: 'metal', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 8, path: [[0.04, 0.155, 0.79], [0.06, 0.3, 0.8], [0.06, 0.7, 0.8], [-0.06, 0.7, 0.8], [-0.06, 0.3, 0.8], [-0.04, 0.155, 0.79]], radius: 0.006 },
        { type: 'box', size: [0.116, 0.02, 0.006], segments: 1, bevel: 0.002, at: [0, 0.36, 0.798], repeat: [{ along: 3, step: [0, 0.13, 0] }] },
        { type: 'tube', smooth: false, segments: 8, path: [[0.06, 0.56, 0.8], [0.064, 'rear', 'wheel']], radius: 0.005, repeat: [{ mirror: 'x' }] },
      ] },
    },
    {
      name: 'stand', words: ['kickstand', 'side stand'], note: 'side stand', when: { stand: true }, material: 'metal',
      form: { type: 'tube', smooth: false, segments: 10, path: [[0.02, 0.09, 0.275], [0.19, 0.17, 0.008]], radius: [0.011, 0.009] },
    },
  ],
  briefs: ['a teal bicycle with a leather saddle', 'a red racing bike with drop handlebars and no mudguards', 'a step-through city bike with a basket and a carrier'],
});
