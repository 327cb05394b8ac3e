import { count, kind, length } from '../../kind.ts';

export const desk = kind({
  name: 'desk',
  group: 'furniture',
  words: ['writing desk', 'office desk', 'study desk', 'computer desk', 'workdesk'],
  about: 'A writing desk with a pedestal of drawers and tapered legs.',
  parameters: {
    height: length(0.75, 0.4, 1.3, 'floor to the top', 'height'),
    width: length(1.4, 0.6, 3, 'width of the top', 'width'),
    depth: length(0.68, 0.35, 1.4, 'depth of the top', 'depth'),
    top_thickness: length(0.03, 0.012, 0.09, 'thickness of the top', 'top.thickness'),
    leg_width: length(0.05, 0.02, 0.14, 'thickness of a leg', 'leg.thickness'),
    drawers: count(3, 1, 5, 'drawers', 'drawer.count'),
  },
  derived: { under: 'height - 0.012', box_width: 'width * 0.27', box_height: 'height * 0.66', box_x: 'width * 0.5 - box_width / 2 - width * 0.04', front: 'depth * -0.44', face_height: '(box_height - 0.02) / drawers' },
  options: { drawers: { words: ['drawer', 'drawers', 'pedestal', 'cabinet'], on: true } },
  materials: { wood: 'oak', box: 'painted wood #e6e2d8', handle: 'brass' },
  main: ['wood'],
  parts: [
    { name: 'top', words: ['tabletop', 'surface', 'board'], note: 'top with a soft edge', material: 'wood', form: { type: 'box', size: ['width', 'depth', 'top_thickness'], bevel: 'top_thickness * 0.3' }, at: [0, 0, 'height - top_thickness'] },
    { name: 'apron', words: ['frame', 'rail'], note: 'rails below the top', material: 'wood', form: { type: 'join', parts: [{ type: 'box', size: ['width * 0.88', 0.02, 0.09], bevel: 0.003, at: [0, 'depth * 0.42', 'height - 0.1'] }, { type: 'box', size: ['width * 0.88', 0.02, 0.09], bevel: 0.003, at: [0, 'depth * -0.4', 'height - 0.1'] }, { type: 'box', size: [0.02, 'depth * 0.84', 0.089], bevel: 0.003, at: ['width * -0.44', 0, 'height - 0.1'], repeat: [{ mirror: 'x' }] }] } },
    { name: 'leg', words: ['foot'], note: 'tapered leg that leans a little', material: 'wood', form: { type: 'tube', smooth: false, tip: 'level', segments: 20, radius: ['leg_width * 0.3', 'leg_width * 0.5'], path: [['width * 0.47', 'depth * 0.44', 0], ['width * 0.43', 'depth * 0.4', 'under']] }, repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
    { name: 'cabinet', words: ['pedestal', 'box'], note: 'pedestal that hangs below the top', material: 'box', when: { drawers: true }, form: { type: 'box', size: ['box_width', 'depth * 0.8', 'box_height'], bevel: 0.006 }, at: ['box_x - width * 0.02', 'depth * 0.02', 'height - 0.012 - box_height'] },
    { name: 'drawer', words: ['drawer front'], note: 'drawer fronts with a gap between', material: 'wood', when: { drawers: true }, follows: ['cabinet'], form: { type: 'box', size: ['box_width - 0.02', 0.022, 'face_height - 0.012'], bevel: 0.004 }, at: ['box_x - width * 0.02', 'depth * -0.38 - 0.004', 'height - 0.012 - box_height + 0.016'], repeat: [{ along: 'drawers', step: [0, 0, 'face_height'] }] },
    { name: 'handle', words: ['knob', 'pull'], note: 'bar handle on each drawer', material: 'handle', when: { drawers: true }, parent: 'drawer', follows: ['drawer', 'cabinet'], form: { type: 'tube', segments: 10, radius: 0.006, path: [['box_width * -0.2', 0.01, 0], ['box_width * -0.2', -0.022, 0], ['box_width * 0.2', -0.022, 0], ['box_width * 0.2', 0.01, 0]], smooth: false }, at: ['box_x - width * 0.02', 'depth * -0.38 - 0.014', 'height - 0.012 - box_height + 0.01 + face_height * 0.5'], repeat: [{ along: 'drawers', step: [0, 0, 'face_height'] }] },
  ],
  surface: { z: 'height', width: 'width * 0.9', depth: 'depth * 0.8' },
  briefs: ['a desk with three drawers', 'a walnut desk 180 cm wide and 74 cm high', 'a white desk without drawers', 'a modern desk with five drawers and thick legs'],
});
