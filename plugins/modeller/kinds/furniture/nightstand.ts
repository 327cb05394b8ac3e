import { count, kind, length } from '../../kind.ts';

export const nightstand = kind({
  name: 'nightstand',
  group: 'furniture',
  words: ['night stand', 'bedside table', 'night table', 'bedside cabinet', 'bedside stand', 'night cabinet'],
  about: 'A small bedside table with a drawer and an open shelf.',
  parameters: {
    height: length(0.56, 0.35, 0.85, 'floor to the top', 'height'),
    width: length(0.46, 0.28, 0.8, 'width of the top', 'width'),
    depth: length(0.4, 0.26, 0.6, 'depth of the top'),
    drawers: count(1, 1, 3, 'number of drawers', 'drawer.count'),
    leg_width: length(0.036, 0.02, 0.06, 'thickness of a leg', 'leg.thickness'),
    top_thickness: length(0.022, 0.014, 0.05, 'thickness of the top', 'top.thickness'),
    knob: length(0.03, 0.014, 0.05, 'diameter of a knob', 'knob.diameter'),
  },
  derived: {
    x: 'width / 2 - 0.008',
    y: 'depth / 2 - 0.008',
    case_height: 'height * (0.14 + 0.15 * drawers)',
    case_z: 'height - 0.012 - case_height',
    pitch: '(case_height - 0.03) / drawers',
    shelf_z: 'height * 0.2',
  },
  options: { shelf: { words: ['shelf', 'open shelf', 'lower shelf'], on: true, about: 'an open shelf below' }, books: { words: ['book', 'books', 'magazine'], on: false, about: 'books on the shelf' } },
  materials: { wood: 'oak', front: 'painted wood #e8e3d6', metal: 'brass', cover: 'paper #a8503c' },
  main: ['wood'],
  parts: [
    { name: 'top', words: ['table top', 'tabletop'], note: 'top board', material: 'wood', form: { type: 'extrude', shape: { rect: ['width', 'depth'], round: 0.02 }, depth: 'top_thickness', bevel: 'top_thickness * 0.32' }, at: [0, 0, 'height - top_thickness'] },
    { name: 'body', words: ['case', 'cabinet', 'carcass'], note: 'box for the drawers', material: 'wood', follows: ['drawer'], form: { type: 'box', size: ['width - 0.04', 'depth - 0.04', 'case_height'], bevel: 0.004, segments: 2 }, at: [0, 0, 'case_z'] },
    { name: 'drawer', words: ['drawer front'], note: 'painted front with a soft edge', material: 'front', form: { type: 'box', size: ['width - 0.1', 0.022, 'pitch - 0.012'], bevel: 0.005 }, at: [0, '-depth / 2 + 0.016', 'case_z + 0.014'], repeat: [{ along: 'drawers', step: [0, 0, 'pitch'] }] },
    {
      name: 'knob', words: ['handle', 'pull'], note: 'turned knob', material: 'metal', parent: 'drawer', follows: ['drawer'],
      form: {
        type: 'lathe', segments: 24, smooth: true,
        profile: [[0, 0], ['knob * 0.34', 0], ['knob * 0.2', 'knob * 0.28'], ['knob * 0.24', 'knob * 0.42'], ['knob * 0.48', 'knob * 0.62'], ['knob / 2', 'knob * 0.74'], ['knob * 0.4', 'knob * 0.92'], [0, 'knob']],
      },
      at: [0, '-depth / 2 + 0.006', 'case_z + 0.008 + pitch / 2'], turn: [90, 0, 0], repeat: [{ along: 'drawers', step: [0, 0, 'pitch'] }],
    },
    {
      name: 'leg', words: ['foot'], note: 'tapered leg beside the case', material: 'wood', follows: ['top'],
      form: { type: 'loft', axis: 'z', smooth: false, segments: 20, sections: [{ at: [0, 0, 0], size: ['leg_width * 0.5', 'leg_width * 0.5'], round: 0.6 }, { at: [0, 0, 'height * 0.3'], size: ['leg_width * 0.9', 'leg_width * 0.9'], round: 0.45 }, { at: [0, 0, 'height - 0.011'], size: ['leg_width', 'leg_width'], round: 0.4 }] },
      at: ['x - leg_width / 2', 'y - leg_width / 2', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    { name: 'shelf', words: ['lower shelf', 'open shelf'], note: 'shelf between the legs', when: { shelf: true }, material: 'wood', form: { type: 'extrude', shape: { rect: ['width - 0.04', 'depth - 0.04'], round: 0.006 }, depth: 0.016, bevel: 0.004 }, at: [0, 0, 'shelf_z - 0.016'] },
    {
      name: 'book', words: ['books', 'magazine'], note: 'books that lie on the shelf', when: { books: true, shelf: true }, material: 'cover', parent: 'shelf',
      form: { type: 'join', parts: [{ type: 'box', size: ['width * 0.5', 'depth * 0.5', 0.03], bevel: 0.003, segments: 2 }, { type: 'box', size: ['width * 0.45', 'depth * 0.46', 0.022], bevel: 0.003, segments: 2, at: [0.006, 0.004, 0.0295], turn: [0, 0, 9] }] },
      at: [0, 0, 'shelf_z - 0.001'],
    },
  ],
  surface: { z: 'height', width: 'width * 0.85', depth: 'depth * 0.8' },
  briefs: ['a bedside table with two drawers', 'a black nightstand with books on its shelf', 'a small walnut nightstand, 50 cm tall, without a shelf'],
});
