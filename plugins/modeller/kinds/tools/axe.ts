import { kind, length, ratio } from '../../kind.ts';

export const axe = kind({
  name: 'axe',
  group: 'tools',
  words: ['ax', 'hatchet', 'battle axe', 'felling axe', 'woodcutter axe', 'tomahawk', 'battleaxe', 'double axe'],
  about: 'An axe lying on its side: forged head with a bright edge, long curved handle.',
  parameters: {
    length: length(0.62, 0.25, 1.2, 'butt of the handle to its top', 'width'),
    edge_width: length(0.125, 0.06, 0.32, 'length of the cutting edge', 'blade.width'),
    head_length: length(0.18, 0.09, 0.34, 'poll to edge', 'head.length'),
    head_thickness: length(0.034, 0.02, 0.06, 'thickness of the head at the eye', 'head.thickness'),
    droop: ratio(0.1, 0, 0.2, 'how far the edge hangs towards the hand, as a share of it'),
    handle_thickness: length(0.036, 0.02, 0.06, 'thickness of the handle', 'handle.thickness'),
  },
  derived: {
    lift: 'head_thickness / 2',
    eye: 'min(head_length * 0.3, length * 0.11)',
    edge: 'min(edge_width, length * 0.5)',
    over: 'max(0, edge * (0.5 - droop) - eye * 0.5 - 0.006)',
    top: 'length - over',
    head_z: 'top - eye * 0.5 - 0.006',
    reach: 'head_length * 0.74',
    slim: 'min(handle_thickness * 0.72, head_thickness * 0.9)',
    drop: '-edge * droop',
  },
  options: { wrap: { words: ['wrapped', 'leather wrap', 'grip', 'leather grip'], on: false, about: 'a leather wrap at the end of the handle' } },
  variants: {
    head: {
      single: { words: ['single-bitted', 'felling'] },
      double: { words: ['double-bitted', 'two-headed', 'double headed', 'battle', 'double-headed', 'viking', 'battle axe', 'battleaxe', 'double axe'], set: { edge_width: 0.2, head_length: 0.16, droop: 0 } },
      hatchet: { words: ['short', 'camping', 'tomahawk'], set: { length: 0.36, head_length: 0.13, edge_width: 0.085, handle_thickness: 0.03, head_thickness: 0.028 } },
    },
    handle: { curved: { words: ['bent'] }, straight: { words: ['plain'] } },
  },
  materials: { head: 'iron', edge: 'steel', wood: 'oak', leather: 'leather', poll: 'paint #a52a22' },
  main: ['wood'],
  parts: [
    {
      name: 'head', note: 'forged head with poll, eye and cheeks', when: { head: ['single', 'hatchet'] }, material: 'poll', follows: ['blade'],
      form: { type: 'loft', axis: 'y', segments: 32, per: 4, sections: [
        { at: [0, 'head_length * 0.24', 0], size: ['head_thickness * 0.84', 'eye * 0.94'], round: 0.12 }, { at: [0, 'head_length * 0.2', 0], size: ['head_thickness * 0.94', 'eye'], round: 0.12 }, { at: [0, '0', 0], size: ['head_thickness', 'eye * 0.94'], round: 0.14 },
        { at: [0, '-reach * 0.25', 0], size: ['head_thickness * 0.78', 'eye * 0.9'], round: 0.16 }, { at: [0, '-reach * 0.5', 'drop * 0.4'], size: ['head_thickness * 0.5', 'edge * 0.55'], round: 0.16 }, { at: [0, '-reach * 0.72', 'drop'], size: ['head_thickness * 0.26', 'edge * 0.84'], round: 0.2 }] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'head', note: 'head with an eye in the middle and a blade to each side', when: { head: 'double' }, material: 'head', follows: ['blade'],
      form: { type: 'join', parts: [{ type: 'loft', axis: 'y', segments: 32, per: 4, repeat: [{ mirror: 'y' }], sections: [
        { at: [0, 'head_thickness * 0.1', 0], size: ['head_thickness', 'eye'], round: 0.3 }, { at: [0, '-reach * 0.16', 0], size: ['head_thickness * 0.86', 'eye * 0.9'], round: 0.3 },
        { at: [0, '-reach * 0.45', 0], size: ['head_thickness * 0.5', 'edge * 0.52'], round: 0.3 }, { at: [0, '-reach * 0.74', 0], size: ['head_thickness * 0.26', 'edge * 0.84'], round: 0.4 }] }] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'blade', words: ['edge', 'bit', 'cutting edge'], note: 'ground and curved cutting edge', when: { head: ['single', 'hatchet'] }, material: 'edge', parent: 'head', follows: ['head'],
      form: { type: 'loft', axis: 'y', segments: 32, per: 4, sections: [
        { at: [0, '-reach * 0.66', 'drop * 0.9'], size: ['head_thickness * 0.3', 'edge * 0.78'], round: 0.2 }, { at: [0, '-reach * 0.86', 'drop'], size: ['head_thickness * 0.16', 'edge * 0.95'], round: 0.3 }, { at: [0, '-reach * 0.93', 'drop'], size: ['head_thickness * 0.07', 'edge'], round: 0.4 },
        { at: [0, '-reach * 0.98', 'drop'], size: ['head_thickness * 0.03', 'edge * 0.84'], round: 0.5 }, { at: [0, '-reach', 'drop'], size: ['head_thickness * 0.016', 'edge * 0.5'], round: 0.5 }] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'blade', note: 'two curved cutting edges', when: { head: 'double' }, material: 'edge', parent: 'head', follows: ['head'],
      form: { type: 'join', parts: [{ type: 'loft', axis: 'y', segments: 32, per: 4, repeat: [{ mirror: 'y' }], sections: [
        { at: [0, '-reach * 0.67', 0], size: ['head_thickness * 0.31', 'edge * 0.78'], round: 0.4 }, { at: [0, '-reach * 0.86', 0], size: ['head_thickness * 0.16', 'edge * 0.97'], round: 0.4 }, { at: [0, '-reach * 0.92', 0], size: ['head_thickness * 0.08', 'edge'], round: 0.4 },
        { at: [0, '-reach * 0.98', 0], size: ['head_thickness * 0.03', 'edge * 0.84'], round: 0.5 }, { at: [0, '-reach', 0], size: ['head_thickness * 0.016', 'edge * 0.5'], round: 0.5 }] }] },
      at: ['-length / 2 + head_z', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'handle', words: ['haft', 'shaft'], note: 'curved handle with a hooked end', when: { handle: 'curved' }, material: 'wood', follows: ['head', 'blade'],
      form: { type: 'loft', axis: 'z', segments: 24, per: 5, sections: [
        { at: [0, '-length * 0.03', 0], size: ['slim * 0.6', 'handle_thickness * 1.1'], round: 0.7 }, { at: [0, '-length * 0.028', 'length * 0.012'], size: ['slim * 0.9', 'handle_thickness * 1.42'], round: 0.75 }, { at: [0, '-length * 0.01', 'length * 0.07'], size: ['slim * 0.92', 'handle_thickness * 0.98'], round: 0.8 },
        { at: [0, 'length * 0.016', 'length * 0.25'], size: ['slim', 'handle_thickness * 0.9'], round: 0.8 }, { at: [0, '-length * 0.012', 'length * 0.55'], size: ['slim', 'handle_thickness * 0.92'], round: 0.8 },
        { at: [0, 0, 'top * 0.8'], size: ['slim * 0.95', 'handle_thickness'], round: 0.8 }, { at: [0, 0, 'top - 0.001'], size: ['slim * 0.86', 'min(handle_thickness, head_length * 0.3)'], round: 0.8 }] },
      at: ['-length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'handle', note: 'straight handle with a knob', when: { handle: 'straight' }, material: 'wood', follows: ['head', 'blade'],
      form: { type: 'loft', axis: 'z', segments: 24, per: 5, sections: [
        { at: [0, 0, 0], size: ['slim * 0.7', 'handle_thickness * 0.9'], round: 0.8 }, { at: [0, 0, 'length * 0.015'], size: ['slim', 'handle_thickness * 1.2'], round: 0.8 }, { at: [0, 0, 'length * 0.06'], size: ['slim * 0.94', 'handle_thickness * 0.92'], round: 0.8 },
        { at: [0, 0, 'length * 0.5'], size: ['slim', 'handle_thickness * 0.9'], round: 0.8 }, { at: [0, 0, 'top - 0.001'], size: ['slim * 0.86', 'min(handle_thickness * 0.9, head_length * 0.3)'], round: 0.8 }] },
      at: ['-length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
    {
      name: 'wedge', note: 'iron wedge in the end of the handle', material: 'edge', parent: 'head', follows: ['head', 'handle', 'blade'],
      form: { type: 'box', size: [0.003, 'min(handle_thickness, head_length * 0.3) * 0.7', 'slim * 0.22'], bevel: 0.0006, segments: 1 },
      at: ['length / 2 - over - 0.0015', 0, 'lift - slim * 0.11'],
    },
    {
      name: 'wrap', words: ['grip'], note: 'leather thong wound around the handle', when: { wrap: true }, material: 'leather', parent: 'handle', follows: ['head', 'handle', 'blade'],
      form: { type: 'join', parts: [{ type: 'loft', axis: 'z', segments: 24, per: 3, at: [0, 0, 'length * 0.1'], repeat: [{ along: 12, step: [0, '-length * 0.0005', 'length * 0.017'] }], sections: [
        { at: [0, 'length * 0.006', 0], size: ['slim * 0.98', 'handle_thickness * 1.02'], round: 0.8 }, { at: [0, 'length * 0.006', 'length * 0.009'], size: ['min(slim * 1.1, head_thickness)', 'handle_thickness * 1.18'], round: 0.8 }, { at: [0, 'length * 0.006', 'length * 0.0185'], size: ['slim * 0.98', 'handle_thickness * 1.02'], round: 0.8 }] }] },
      at: ['-length / 2', 0, 'lift'], turn: [0, 90, 0],
    },
  ],
  briefs: ['an axe with a curved wooden handle', 'a double-headed battle axe with a leather wrap', 'a short hatchet with a straight black handle'],
});
