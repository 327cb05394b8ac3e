import { count, kind, length } from '../../kind.ts';

export const airplane = kind({
  name: 'airplane',
  group: 'vehicles',
  words: ['aeroplane', 'plane', 'aircraft', 'propeller plane', 'light aircraft', 'toy plane', 'fighter plane', 'biplane'],
  about: 'A low-winged propeller plane on its wheels, with a canopy and a tail.',
  parameters: {
    length: length(7.2, 4, 12, 'spinner to rudder', 'depth'),
    wingspan: length(9.4, 5, 15, 'tip to tip', 'width'),
    blades: count(3, 2, 6, 'blades of the propeller', 'blade.count'),
    wheel_diameter: length(0.56, 0.35, 0.8, 'diameter of a wheel', 'wheel.diameter'),
  },
  derived: { u: 'length / 7.117', half: 'wingspan / 2', hub: 'u * 1.45', wheel: 'wheel_diameter / 2' },
  options: {
    propeller: { words: ['prop', 'airscrew'], on: true },
    stripe: { words: ['stripe', 'band', 'line'], on: true, about: 'a stripe along the fuselage' },
    upper_wing: { words: ['upper wing', 'biplane', 'second wing', 'top wing'], on: false, about: 'a second wing above, with struts' },
  },
  materials: { body: 'paint #e9e5da', accent: 'car paint #c43a2c', glass: 'tinted glass #4d6b7a', metal: 'aluminium', tyre: 'rubber', dark: 'black plastic' },
  main: ['body'],
  parts: [
    {
      name: 'fuselage', words: ['body', 'hull'], note: 'tapering fuselage', material: 'body',
      form: { type: 'loft', axis: 'y', segments: 36, per: 5, sections: [
        { at: [0, '-u * 3.05', 'hub'], size: ['u * 0.72', 'u * 0.72'], round: 0.95 }, { at: [0, '-u * 2.6', 'hub'], size: ['u * 0.95', 'u * 0.98'], round: 0.9 },
        { at: [0, '-u * 1.2', 'hub + u * 0.02'], size: ['u * 1.08', 'u * 1.2'], round: 0.8 }, { at: [0, 'u * 0.4', 'hub + u * 0.04'], size: ['u * 1', 'u * 1.16'], round: 0.8 },
        { at: [0, 'u * 2.2', 'hub + u * 0.12'], size: ['u * 0.52', 'u * 0.66'], round: 0.9 }, { at: [0, 'u * 3.3', 'hub + u * 0.2'], size: ['u * 0.2', 'u * 0.34'], round: 1 }, { at: [0, 'u * 3.42', 'hub + u * 0.21'], size: ['u * 0.08', 'u * 0.18'], round: 1 }] },
    },
    {
      name: 'nose', words: ['cowling', 'engine'], note: 'coloured cowling with an air intake', material: 'accent',
      form: { type: 'lathe', segments: 40, bevel: 'u * 0.06', profile: [[0, 'u * 0.02'], ['u * 0.3', 'u * 0.02'], ['u * 0.42', '-u * 0.04'], ['u * 0.5', 'u * 0.25'], ['u * 0.515', 'u * 0.6'], ['u * 0.4', 'u * 0.6'], [0, 'u * 0.56']] },
      at: [0, '-u * 3.1', 'hub'], turn: [-90, 0, 0],
    },
    {
      name: 'spinner', words: ['hub', 'nose cone'], note: 'spinner in the middle of the propeller', material: 'metal',
      form: { type: 'lathe', segments: 28, smooth: true, profile: [[0, '-u * 0.1'], ['u * 0.18', '-u * 0.1'], ['u * 0.19', 'u * 0.12'], ['u * 0.15', 'u * 0.3'], ['u * 0.06', 'u * 0.42'], [0, 'u * 0.44']] },
      at: [0, '-u * 3.16', 'hub'], turn: [90, 0, 0],
    },
    {
      name: 'blade', words: ['propeller', 'airscrew', 'prop'], note: 'twisted propeller blade', when: { propeller: true }, material: 'dark',
      form: { type: 'join', parts: [{
        type: 'warped', twist: 36, turn: [0, 90, 0], repeat: [{ around: 'blades', start: 90 }],
        of: { type: 'loft', axis: 'z', segments: 16, per: 4, sections: [
          { at: [0, 0, 'u * 0.08'], size: ['u * 0.08', 'u * 0.1'], round: 1 }, { at: [0, 0, 'u * 0.35'], size: ['u * 0.045', 'u * 0.19'], round: 1 }, { at: [0, 0, 'u * 0.8'], size: ['u * 0.032', 'u * 0.2'], round: 1 },
          { at: [0, 0, 'u * 1.08'], size: ['u * 0.022', 'u * 0.12'], round: 1 }, { at: [0, 0, 'u * 1.14'], size: ['u * 0.01', 'u * 0.03'], round: 1 }] },
      }] },
      at: [0, '-u * 3.29', 'hub'], turn: [90, 0, 0],
    },
    {
      name: 'wing', words: ['main wing'], note: 'tapered wing with a slight rise to its rounded tip', material: 'body',
      form: { type: 'loft', axis: 'x', segments: 32, per: 4, sections: [
        { at: ['u * 0.2', '-u * 0.75', 'hub - u * 0.38'], size: ['u * 1.75', 'u * 0.24'], round: 1 }, { at: ['half * 0.5', '-u * 0.7', 'hub - u * 0.2'], size: ['u * 1.45', 'u * 0.18'], round: 1 },
        { at: ['half * 0.9', '-u * 0.65', 'hub - u * 0.07'], size: ['u * 1.1', 'u * 0.12'], round: 1 }, { at: ['half * 0.985', '-u * 0.62', 'hub - u * 0.045'], size: ['u * 0.75', 'u * 0.07'], round: 1 }, { at: ['half', '-u * 0.6', 'hub - u * 0.04'], size: ['u * 0.35', 'u * 0.03'], round: 1 }] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'wingtip', words: ['wing tip', 'tip'], note: 'painted wing tips', material: 'accent', parent: 'wing',
      form: { type: 'loft', axis: 'x', segments: 32, per: 4, sections: [
        { at: ['half * 0.82', '-u * 0.66', 'hub - u * 0.095'], size: ['u * 1.19', 'u * 0.15'], round: 1 },
        { at: ['half * 0.9', '-u * 0.65', 'hub - u * 0.07'], size: ['u * 1.115', 'u * 0.136'], round: 1 }, { at: ['half * 0.985', '-u * 0.62', 'hub - u * 0.045'], size: ['u * 0.765', 'u * 0.086'], round: 1 }, { at: ['half', '-u * 0.6', 'hub - u * 0.04'], size: ['u * 0.37', 'u * 0.045'], round: 1 }] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'upper_wing', words: ['top wing', 'second wing'], note: 'second wing above the first', when: { upper_wing: true }, material: 'accent',
      form: { type: 'loft', axis: 'x', segments: 32, per: 3, sections: [
        { at: ['-half * 0.96', '-u * 0.95', 'hub + u * 1.4'], size: ['u * 0.5', 'u * 0.06'], round: 1 }, { at: ['-half * 0.9', '-u * 0.95', 'hub + u * 1.39'], size: ['u * 1.15', 'u * 0.13'], round: 1 }, { at: [0, '-u * 0.95', 'hub + u * 1.34'], size: ['u * 1.3', 'u * 0.17'], round: 1 },
        { at: ['half * 0.9', '-u * 0.95', 'hub + u * 1.39'], size: ['u * 1.15', 'u * 0.13'], round: 1 }, { at: ['half * 0.96', '-u * 0.95', 'hub + u * 1.4'], size: ['u * 0.5', 'u * 0.06'], round: 1 }] },
    },
    {
      name: 'strut', note: 'struts between the wings', when: { upper_wing: true }, material: 'metal', parent: 'upper_wing',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 8, path: [['half * 0.62', '-u * 0.45', 'hub - u * 0.16'], ['half * 0.62', '-u * 0.6', 'hub + u * 1.37']], radius: 'u * 0.035' },
        { type: 'tube', smooth: false, segments: 8, path: [['half * 0.62', '-u * 0.95', 'hub - u * 0.16'], ['half * 0.62', '-u * 1.2', 'hub + u * 1.37']], radius: 'u * 0.035' },
        { type: 'tube', smooth: false, segments: 8, path: [['u * 0.3', '-u * 0.75', 'hub + u * 0.4'], ['u * 0.55', '-u * 0.75', 'hub + u * 1.35']], radius: 'u * 0.035' },
        { type: 'tube', smooth: false, segments: 8, path: [['u * 0.3', '-u * 1.2', 'hub + u * 0.4'], ['u * 0.55', '-u * 1.2', 'hub + u * 1.35']], radius: 'u * 0.035' },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'canopy', words: ['cockpit', 'window', 'windscreen', 'glass'], note: 'bubble canopy', material: 'glass',
      form: { type: 'loft', axis: 'y', segments: 28, per: 5, sections: [
        { at: [0, '-u * 1.45', 'hub + u * 0.5'], size: ['u * 0.3', 'u * 0.1'], round: 1 }, { at: [0, '-u * 1.3', 'hub + u * 0.52'], size: ['u * 0.6', 'u * 0.44'], round: 1 }, { at: [0, '-u * 0.75', 'hub + u * 0.52'], size: ['u * 0.76', 'u * 0.86'], round: 1 },
        { at: [0, '-u * 0.1', 'hub + u * 0.5'], size: ['u * 0.68', 'u * 0.78'], round: 1 }, { at: [0, 'u * 0.75', 'hub + u * 0.48'], size: ['u * 0.36', 'u * 0.36'], round: 1 }, { at: [0, 'u * 0.95', 'hub + u * 0.45'], size: ['u * 0.1', 'u * 0.1'], round: 1 }] },
    },
    {
      name: 'canopy_frame', words: ['hoop'], note: 'hoops of the canopy', material: 'body', parent: 'canopy',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'u * 0.382', thickness: 'u * 0.05', segments: 32, round_segments: 8, at: [0, '-u * 0.72', 'hub + u * 0.565'], turn: [90, 0, 0] },
        { type: 'ring', radius: 'u * 0.356', thickness: 'u * 0.05', segments: 32, round_segments: 8, at: [0, '-u * 0.12', 'hub + u * 0.55'], turn: [90, 0, 0] },
      ] },
    },
    {
      name: 'tailplane', words: ['stabilizer', 'elevator', 'tail'], note: 'horizontal tail', material: 'body',
      form: { type: 'loft', axis: 'x', segments: 24, per: 4, sections: [
        { at: ['-u * 1.35', 'u * 3.05', 'hub + u * 0.24'], size: ['u * 0.25', 'u * 0.025'], round: 1 }, { at: ['-u * 1.25', 'u * 3.0', 'hub + u * 0.24'], size: ['u * 0.55', 'u * 0.06'], round: 1 }, { at: [0, 'u * 2.92', 'hub + u * 0.24'], size: ['u * 0.86', 'u * 0.11'], round: 1 },
        { at: ['u * 1.25', 'u * 3.0', 'hub + u * 0.24'], size: ['u * 0.55', 'u * 0.06'], round: 1 }, { at: ['u * 1.35', 'u * 3.05', 'hub + u * 0.24'], size: ['u * 0.25', 'u * 0.025'], round: 1 }] },
    },
    {
      name: 'rudder', words: ['fin', 'tail fin'], note: 'upright tail fin', material: 'accent',
      form: { type: 'loft', axis: 'z', segments: 24, per: 4, sections: [
        { at: [0, 'u * 2.85', 'hub + u * 0.2'], size: ['u * 0.13', 'u * 1.3'], round: 1 }, { at: [0, 'u * 2.98', 'hub + u * 0.6'], size: ['u * 0.1', 'u * 1.05'], round: 1 }, { at: [0, 'u * 3.14', 'hub + u * 1.12'], size: ['u * 0.07', 'u * 0.74'], round: 1 }, { at: [0, 'u * 3.22', 'hub + u * 1.27'], size: ['u * 0.02', 'u * 0.42'], round: 1 }] },
    },
    {
      name: 'stripe', words: ['band', 'line'], note: 'stripe along both sides', when: { stripe: true }, material: 'accent',
      form: { type: 'loft', axis: 'y', segments: 20, per: 5, sections: [
        { at: [0, '-u * 2.62', 'hub'], size: ['u * 0.955', 'u * 0.16'], round: 0.4 }, { at: [0, '-u * 1.2', 'hub + u * 0.02'], size: ['u * 1.105', 'u * 0.16'], round: 0.3 }, { at: [0, 'u * 0.4', 'hub + u * 0.04'], size: ['u * 1.025', 'u * 0.15'], round: 0.3 },
        { at: [0, 'u * 2.2', 'hub + u * 0.12'], size: ['u * 0.54', 'u * 0.11'], round: 0.3 }, { at: [0, 'u * 3.1', 'hub + u * 0.18'], size: ['u * 0.255', 'u * 0.05'], round: 0.4 }] },
    },
    {
      name: 'gear', words: ['landing gear', 'undercarriage', 'leg'], note: 'sprung legs of the wheels', material: 'metal',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 12, path: [['u * 0.95', '-u * 1.15', 'hub - u * 0.25'], ['u * 1.12', '-u * 1.35', 'wheel']], radius: ['u * 0.07', 'u * 0.045'] },
        { type: 'tube', smooth: false, segments: 12, path: [['u * 1.07', '-u * 1.35', 'wheel'], ['u * 1.3', '-u * 1.35', 'wheel']], radius: 'u * 0.04' },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'wheel', words: ['tyre', 'tire'], note: 'main wheels', material: 'tyre',
      form: { type: 'lathe', segments: 32, bevel: 'wheel * 0.15', profile: [[0, '-u * 0.05'], ['wheel * 0.55', '-u * 0.05'], ['wheel * 0.7', '-u * 0.1'], ['wheel', '-u * 0.09'], ['wheel', 'u * 0.09'], ['wheel * 0.7', 'u * 0.1'], ['wheel * 0.55', 'u * 0.05'], [0, 'u * 0.05']] },
      at: ['u * 1.24', '-u * 1.35', 'wheel'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'tailwheel', words: ['tail wheel', 'tail skid'], note: 'small wheel under the tail', material: 'tyre',
      form: { type: 'lathe', segments: 24, bevel: 'u * 0.03', profile: [[0, '-u * 0.05'], ['u * 0.14', '-u * 0.05'], ['u * 0.14', 'u * 0.05'], [0, 'u * 0.05']] }, at: [0, 'u * 3.02', 'u * 0.14'], turn: [0, 90, 0],
    },
    {
      name: 'tail_leg', words: ['tail strut'], note: 'leg of the tail wheel', material: 'metal',
      form: { type: 'tube', segments: 10, path: [[0, 'u * 2.7', 'hub + u * 0.05'], [0, 'u * 2.86', 'hub * 0.5'], [0, 'u * 3.02', 'u * 0.14']], radius: ['u * 0.06', 'u * 0.04'] },
    },
  ],
  briefs: ['a white and red propeller plane on its wheels', 'a yellow biplane with an upper wing', 'a silver airplane with a four-bladed propeller and a 12 m wingspan'],
});
