import { count, kind, length } from '../../kind.ts';

export const fence = kind({
  name: 'fence',
  group: 'architecture',
  words: ['picket fence', 'garden fence', 'wooden fence', 'paling'],
  about: 'A picket fence: capped posts, two rails and pickets with shaped tops.',
  parameters: {
    height: length(1.1, 0.5, 2.4, 'ground to the top of the posts', 'height'),
    width: length(2.4, 0.8, 6, 'outer side to outer side of the posts caps', 'width'),
    pickets: count(11, 2, 40, 'number of pickets', 'picket.count'),
    picket_share: length(0.085, 0.02, 0.16, 'width of a picket where there is room', 'picket.width'),
    picket_thickness: length(0.022, 0.012, 0.05, 'thickness of a picket', 'picket.thickness'),
    post_thickness: length(0.1, 0.06, 0.2, 'thickness of a post', 'post.thickness'),
    rail_thickness: length(0.045, 0.025, 0.09, 'thickness of a rail', 'rail.thickness'),
  },
  derived: {
    pitch: '(width - post_thickness * 2.4 - 0.03) / pickets',
    picket_width: 'min(picket_share, pitch * 0.86)',
    top: 'height * 0.9',
    post_x: 'width / 2 - post_thickness * 0.7',
    tip: 'picket_width * 0.62',
  },
  variants: {
    picket: { pointed: { words: ['point', 'spiked'] }, round: { words: ['rounded', 'curved'] }, flat: { words: ['square', 'straight'] } },
  },
  materials: { wood: 'painted wood #f4f1e8', metal: 'iron' },
  main: ['wood'],
  parts: [
    {
      name: 'post', note: 'posts at both ends with a moulded cap', material: 'wood',
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['post_thickness', 'post_thickness', 'height - post_thickness * 0.7'], bevel: 'post_thickness * 0.06', segments: 2 },
          { type: 'box', size: ['post_thickness * 1.4', 'post_thickness * 1.4', 'post_thickness * 0.24'], bevel: 'post_thickness * 0.06', segments: 2, at: [0, 0, 'height - post_thickness * 0.82'] },
          { type: 'box', size: ['post_thickness * 1.16', 'post_thickness * 1.16', 'post_thickness * 0.6'], taper: [0.16, 0.16], bevel: 'post_thickness * 0.04', segments: 2, at: [0, 0, 'height - post_thickness * 0.6'] },
        ],
      },
      at: ['post_x', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'rail', words: ['crossbar', 'stringer'], note: 'rails let into the posts', material: 'wood', follows: ['post'],
      form: { type: 'box', size: ['post_x * 2 - post_thickness * 0.4', 'rail_thickness', 'height * 0.075'], bevel: 'rail_thickness * 0.12', segments: 2 },
      at: [0, 0, 'height * 0.2'], repeat: [{ along: 2, step: [0, 0, 'height * 0.47'] }],
    },
    {
      name: 'picket', words: ['pale', 'slat', 'board', 'paling'], note: 'pickets with pointed tops', when: { picket: 'pointed' }, material: 'wood', follows: ['rail', 'post'],
      form: {
        type: 'extrude', plane: 'xz', depth: 'picket_thickness', bevel: 'picket_thickness * 0.16',
        shape: [['picket_width / -2', 'height * 0.05'], ['picket_width / 2', 'height * 0.05'], ['picket_width / 2', 'top - tip'], [0, 'top'], ['picket_width / -2', 'top - tip']],
      },
      at: [0, '0.002 - (rail_thickness + picket_thickness) / 2', 0], repeat: [{ along: 'pickets', step: ['pitch', 0, 0], centred: true }],
    },
    {
      name: 'picket', note: 'pickets with round tops', when: { picket: 'round' }, material: 'wood', follows: ['rail', 'post'],
      form: {
        type: 'extrude', plane: 'xz', depth: 'picket_thickness', bevel: 'picket_thickness * 0.16',
        shape: [['picket_width / -2', 'height * 0.05'], ['picket_width / 2', 'height * 0.05'], ['picket_width / 2', 'top - picket_width / 2'], ['picket_width * 0.433', 'top - picket_width * 0.25'],
          ['picket_width * 0.25', 'top - picket_width * 0.067'], [0, 'top'], ['picket_width * -0.25', 'top - picket_width * 0.067'], ['picket_width * -0.433', 'top - picket_width * 0.25'],
          ['picket_width / -2', 'top - picket_width / 2']],
      },
      at: [0, '0.002 - (rail_thickness + picket_thickness) / 2', 0], repeat: [{ along: 'pickets', step: ['pitch', 0, 0], centred: true }],
    },
    {
      name: 'picket', note: 'pickets with flat tops', when: { picket: 'flat' }, material: 'wood', follows: ['rail', 'post'],
      form: { type: 'box', size: ['picket_width', 'picket_thickness', 'top - height * 0.05'], bevel: 'picket_thickness * 0.16', segments: 2 },
      at: [0, '0.002 - (rail_thickness + picket_thickness) / 2', 'height * 0.05'], repeat: [{ along: 'pickets', step: ['pitch', 0, 0], centred: true }],
    },
    {
      name: 'nail', words: ['screw'], note: 'nail heads, two on each picket', material: 'metal', parent: 'picket', follows: ['picket', 'rail'],
      form: {
        type: 'join', parts: [
          { type: 'ball', size: ['picket_width * 0.13', 0.006, 'picket_width * 0.13'], segments: 8, repeat: [{ along: 'pickets', step: ['pitch', 0, 0], centred: true }, { along: 2, step: [0, 0, 'height * 0.47'] }] },
        ],
      },
      at: [0, '0.002 - rail_thickness / 2 - picket_thickness', 'height * 0.2375'],
    },
  ],
  briefs: ['a white picket fence with 12 pickets', 'a weathered wooden fence 3 m wide with flat pickets', 'a tall green garden fence with rounded tops and thick posts'],
});
