import { kind, length } from '../../kind.ts';

export const wrench = kind({
  name: 'wrench',
  group: 'tools',
  words: ['spanner', 'ring spanner'],
  about: 'A forged wrench lying flat: open jaw, shaft with a recessed panel, ring or a second jaw; or an adjustable one.',
  parameters: {
    length: length(0.2, 0.08, 0.6, 'over all', 'width'),
    jaw_width: length(0.048, 0.02, 0.11, 'width of the jaw', 'jaw.width'),
    ring_width: length(0.036, 0.016, 0.08, 'width of the ring', 'ring.width'),
    handle_width: length(0.019, 0.008, 0.036, 'width of the shaft', 'handle.width'),
    thickness: length(0.012, 0.005, 0.026, 'thickness of the heads'),
  },
  derived: {
    jaw: 'min(jaw_width, length * 0.32) / 2',
    ring: 'min(ring_width, length * 0.26) / 2',
    bar: 'min(handle_width, ring * 1.3, jaw * 1.2)',
    jaw_x: 'length / 2 - jaw * 1.0',
    end_x: '-length / 2 + ring',
    mid: 'thickness / 2',
  },
  variants: {
    type: {
      combination: { words: ['standard', 'combo'] },
      open: { words: ['open-end', 'open end', 'open-ended', 'open ended', 'double'] },
      adjustable: { words: ['monkey', 'crescent', 'shifting'], set: { length: 0.25, jaw_width: 0.062, handle_width: 0.025, ring_width: 0.032, thickness: 0.015 } },
    },
  },
  materials: { metal: 'stainless steel', jaw: 'chrome', screw: 'gunmetal' },
  main: ['metal', 'jaw'],
  parts: [
    {
      name: 'handle', words: ['shaft', 'bar', 'shank'], note: 'flat shaft with rounded edges', material: 'metal', follows: ['jaw', 'ring'],
      form: { type: 'loft', axis: 'x', segments: 24, per: 4, sections: [
        { at: ['end_x + ring * 0.5', 0, 0], size: ['bar * 1.15', 'thickness * 0.8'], round: 0.3 }, { at: ['end_x + ring * 1.7', 0, 0], size: ['bar * 0.86', 'thickness * 0.66'], round: 0.35 }, { at: [0, 0, 0], size: ['bar', 'thickness * 0.62'], round: 0.35 },
        { at: ['jaw_x - jaw * 1.6', 0, 0], size: ['bar * 1.1', 'thickness * 0.7'], round: 0.35 }, { at: ['jaw_x - jaw * 0.62', 0, 0], size: ['bar * 1.5', 'thickness * 0.86'], round: 0.3 }] },
      at: [0, 0, 'mid'],
    },
    {
      name: 'panel', words: ['recess', 'label'], note: 'raised frame of the name panel, on both faces', material: 'jaw', parent: 'handle', follows: ['handle', 'jaw', 'ring'],
      form: { type: 'extrude', depth: 'thickness * 0.72', bevel: 'thickness * 0.04', shape: { rect: ['(jaw_x - end_x - jaw - ring) * 0.66', 'bar * 0.62'], round: 'bar * 0.28' }, holes: [{ rect: ['(jaw_x - end_x - jaw - ring) * 0.66 - bar * 0.16', 'bar * 0.44'], round: 'bar * 0.2' }] },
      at: ['(jaw_x + end_x - jaw + ring) / 2', 0, 'mid - thickness * 0.36'],
    },
    {
      name: 'jaw', words: ['open end', 'head', 'mouth'], note: 'open jaw, turned a little against the shaft', when: { type: ['combination', 'open'] }, material: 'jaw',
      form: { type: 'fitted', size: ['jaw * 2', 'jaw * 2', 'thickness'], of: { type: 'extrude', depth: 'thickness', bevel: 'thickness * 0.14', shape: [[0.98, -0.62], [1.02, -0.46], [0.92, -0.42], [0.1, -0.42], [-0.14, -0.24], [-0.22, 0], [-0.14, 0.24], [0.1, 0.42], [0.92, 0.42], [1.02, 0.46], [0.98, 0.62],
        [0.78, 0.82], [0.5, 0.95], [0.18, 1], [-0.14, 0.97], [-0.44, 0.84], [-0.7, 0.62], [-0.88, 0.34], [-0.95, 0], [-0.88, -0.34], [-0.7, -0.62], [-0.44, -0.84], [-0.14, -0.97], [0.18, -1], [0.5, -0.95], [0.78, -0.82]] } },
      at: ['jaw_x', 0, 0],
    },
    {
      name: 'ring', words: ['ring end', 'box end', 'eye'], note: 'closed ring with twelve points', when: { type: 'combination' }, material: 'jaw',
      form: { type: 'extrude', depth: 'thickness', bevel: 'thickness * 0.16', shape: { circle: 'ring', segments: 48 }, holes: [{ star: 'ring * 0.66', inner: 'ring * 0.58', points: 12 }] },
      at: ['end_x', 0, 0],
    },
    {
      name: 'ring', words: ['second jaw'], note: 'smaller jaw at the other end', when: { type: 'open' }, material: 'jaw',
      form: { type: 'fitted', size: ['ring * 2', 'ring * 2', 'thickness * 0.92'], of: { type: 'extrude', depth: 'thickness * 0.92', bevel: 'thickness * 0.04', shape: [[-0.98, -0.62], [-1.02, -0.46], [-0.92, -0.42], [-0.1, -0.42], [0.14, -0.24], [0.22, 0], [0.14, 0.24], [-0.1, 0.42], [-0.92, 0.42], [-1.02, 0.46], [-0.98, 0.62],
        [-0.78, 0.82], [-0.5, 0.95], [-0.18, 1], [0.14, 0.97], [0.44, 0.84], [0.7, 0.62], [0.88, 0.34], [0.95, 0], [0.88, -0.34], [0.7, -0.62], [0.44, -0.84], [0.14, -0.97], [-0.18, -1], [-0.5, -0.95], [-0.78, -0.82]] } },
      at: ['end_x', 0, 'thickness * 0.04'],
    },
    {
      name: 'ring', words: ['hole'], note: 'eye to hang it by', when: { type: 'adjustable' }, material: 'metal',
      form: { type: 'extrude', depth: 'thickness * 0.8', bevel: 'thickness * 0.16', shape: { circle: 'ring', segments: 40 }, holes: [{ circle: 'ring * 0.48', segments: 32 }] },
      at: ['end_x', 0, 'thickness * 0.1'],
    },
    {
      name: 'jaw', words: ['head', 'fixed jaw'], note: 'head with the fixed jaw', when: { type: 'adjustable' }, material: 'metal',
      form: { type: 'extrude', depth: 'thickness', bevel: 'thickness * 0.1', shape: [['-jaw * 0.9', '-jaw * 0.32'], ['-jaw * 0.55', '-jaw * 0.62'], ['jaw * 0.05', '-jaw * 0.7'], ['jaw * 0.16', '-jaw * 0.64'], ['jaw * 0.16', '-jaw * 0.1'], ['jaw * 0.2', 'jaw * 0.3'],
        ['jaw * 0.95', 'jaw * 0.36'], ['jaw', 'jaw * 0.46'], ['jaw * 0.92', 'jaw * 0.66'], ['jaw * 0.5', 'jaw * 0.94'], ['jaw * 0.1', 'jaw'], ['-jaw * 0.3', 'jaw * 0.9'], ['-jaw * 0.6', 'jaw * 0.6'], ['-jaw * 0.9', 'jaw * 0.34']] },
      at: ['jaw_x', 0, 0],
    },
    {
      name: 'slider', words: ['moving jaw', 'lower jaw'], note: 'jaw that slides', when: { type: 'adjustable' }, material: 'jaw', parent: 'jaw', follows: ['jaw'],
      form: { type: 'extrude', depth: 'thickness * 0.86', bevel: 'thickness * 0.08', shape: [['jaw * 0.1', '-jaw * 0.86'], ['jaw * 0.34', '-jaw * 0.95'], ['jaw * 0.8', '-jaw * 0.6'], ['jaw * 0.96', '-jaw * 0.34'], ['jaw * 0.92', '-jaw * 0.24'], ['jaw * 0.1', '-jaw * 0.2']] },
      at: ['jaw_x', 0, 'thickness * 0.07'],
    },
    {
      name: 'screw', words: ['worm', 'knurl', 'thumbwheel'], note: 'knurled screw that moves the jaw', when: { type: 'adjustable' }, material: 'screw', parent: 'jaw', follows: ['jaw'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'thickness * 0.44', height: 'jaw * 0.5', bevel: 'thickness * 0.05', segments: 24 },
        { type: 'ring', radius: 'thickness * 0.44', thickness: 'thickness * 0.22', height: 'jaw * 0.07', segments: 24, round_segments: 8, at: [0, 0, 'jaw * 0.05'], repeat: [{ along: 5, step: [0, 0, 'jaw * 0.1'] }] },
      ] },
      at: ['jaw_x - jaw * 0.18', '-jaw * 0.62', 'mid + thickness * 0.05'], turn: [-90, 0, 0],
    },
  ],
  briefs: ['a steel wrench', 'a 30 cm long adjustable wrench', 'an open-ended spanner with a thick handle and a wide jaw'],
});
