import { angle, count, kind, length } from '../../kind.ts';

export const stool = kind({
  name: 'stool',
  group: 'furniture',
  words: ['footstool', 'bar stool', 'barstool', 'milking stool', 'counter stool'],
  about: 'A backless seat on splayed, tapered legs with stretchers.',
  parameters: {
    height: length(0.45, 0.2, 0.9, 'floor to the top of the seat', 'height'),
    seat_width: length(0.34, 0.2, 0.6, 'width of the seat', 'width'),
    seat_thickness: length(0.035, 0.015, 0.12, 'thickness of the seat', 'seat.thickness'),
    legs: count(4, 3, 8, 'number of legs', 'leg.count'),
    leg_width: length(0.038, 0.015, 0.12, 'thickness of a leg at the seat', 'leg.thickness'),
    ring_thickness: length(0.013, 0.006, 0.04, 'thickness of the ring', 'ring.thickness'),
    splay: angle(8, 0, 20, 'how far the legs lean outwards'),
  },
  derived: {
    leg_height: 'height - 0.01',
    leg_top: 'seat_width * 0.33',
    leg_foot: 'leg_top + leg_height * tan(splay)',
    ring_height: 'leg_height * 0.42',
    ring_radius: 'leg_foot + (leg_top - leg_foot) * 0.42',
  },
  options: {
    ring: { words: ['stretcher', 'footrest', 'foot ring', 'rung', 'ring'], on: true, about: 'a ring between the legs to put the feet on' },
    cushion: { words: ['cushion', 'padded seat', 'padding', 'pad', 'upholstered'], on: false, about: 'a padded seat' },
  },
  variants: { seat: { round: { words: ['circular'] }, square: { words: ['rectangular'] } } },
  materials: { wood: 'oak', pad: 'leather', metal: 'iron' },
  main: ['wood'],
  parts: [
    {
      name: 'seat', words: ['top'], note: 'round seat with a soft edge and a shallow dish', when: { seat: 'round' }, material: 'wood',
      form: {
        type: 'lathe', bevel: 'seat_thickness * 0.35', segments: 64,
        profile: [[0, 0], ['seat_width * 0.46', 0], ['seat_width / 2', 'seat_thickness * 0.45'], ['seat_width / 2', 'seat_thickness * 0.8'],
          ['seat_width * 0.48', 'seat_thickness'], ['seat_width * 0.43', 'seat_thickness'], ['seat_width * 0.3', 'seat_thickness * 0.9'], [0, 'seat_thickness * 0.8']],
      },
      at: [0, 0, 'height - seat_thickness'],
    },
    {
      name: 'seat', note: 'square seat with rounded corners', when: { seat: 'square' }, material: 'wood',
      form: { type: 'extrude', shape: { rect: ['seat_width', 'seat_width'], round: 'seat_width * 0.12' }, depth: 'seat_thickness', bevel: 'seat_thickness * 0.3' },
      at: [0, 0, 'height - seat_thickness'],
    },
    {
      name: 'cushion', words: ['pad'], note: 'stuffed leather pad', when: { cushion: true }, material: 'pad',
      form: { type: 'cushion', size: ['seat_width * 0.94', 'seat_width * 0.94', 0.05], soft: 0.45, corner: 1 },
      at: [0, 0, 'height - 0.01'],
    },
    {
      name: 'leg', words: ['foot'], note: 'tapered leg, splayed outwards, let into the seat', material: 'wood',
      form: {
        type: 'tube', tip: 'level', segments: 20, smooth: false,
        path: [['leg_foot', 0, 0], ['(leg_foot + leg_top) / 2', 0, 'leg_height / 2'], ['leg_top', 0, 'leg_height']], radius: ['leg_width * 0.32', 'leg_width * 0.46', 'leg_width * 0.5'],
      },
      repeat: [{ around: 'legs', start: 45 }],
    },
    {
      name: 'ring', words: ['stretcher', 'footrest'], note: 'iron ring that ties the legs together', when: { ring: true }, material: 'metal', follows: ['leg'],
      form: { type: 'ring', radius: 'ring_radius', thickness: 'ring_thickness', segments: 96 },
      at: [0, 0, 'ring_height'],
    },
  ],
  surface: { z: 'height', width: 'seat_width * 0.8', depth: 'seat_width * 0.8' },
  briefs: ['a three-legged wooden stool with a round seat', 'a 70 cm tall bar stool in walnut with a padded seat', 'a small square white stool with thick legs and no ring'],
});
