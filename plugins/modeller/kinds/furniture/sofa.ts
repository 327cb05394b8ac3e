import { count, kind, length } from '../../kind.ts';

export const sofa = kind({
  name: 'sofa',
  group: 'furniture',
  words: ['couch', 'settee', 'loveseat', 'divan', 'chesterfield'],
  about: 'An upholstered sofa with loose cushions, on short legs.',
  parameters: {
    height: length(0.84, 0.74, 1.2, 'floor to the top of the back', 'height'),
    width: length(2.1, 1.1, 4, 'width', 'width'),
    depth: length(0.92, 0.7, 1.3, 'depth', 'depth'),
    seats: count(3, 1, 6, 'seat cushions side by side', 'cushion.count'),
    seat_height: length(0.44, 0.34, 0.5, 'floor to the top of the seat cushions', 'cushion.height'),
    arm_width: length(0.17, 0.07, 0.32, 'width of an arm', 'arm.width'),
    leg_height: length(0.13, 0.05, 0.2, 'length of the legs', 'leg.length'),
    throw_size: length(0.42, 0.25, 0.55, 'size of a throw pillow', 'pillow.size'),
  },
  derived: {
    room: 'width - 2 * arm_width',
    each: 'room / seats',
    arm_z: 'seat_height + min(0.18, (height - seat_height) * 0.5)',
    base_top: 'seat_height - 0.15',
    back_depth: 0.2,
    pillow_size: 'min(throw_size, (height - seat_height) * 1.05)',
    seat_front: '-depth / 2',
    seat_depth: 'depth - back_depth - 0.005',
  },
  options: {
    arms: { words: ['arm', 'armrest', 'arm rest'], on: true, about: 'arms' },
    pillows: { words: ['pillow', 'throw pillow', 'scatter cushion', 'accent pillow'], on: false, about: 'two throw pillows' },
  },
  variants: { arm: { straight: { words: ['square', 'track', 'boxy'] }, round: { words: ['rolled', 'curved', 'scroll'] } } },
  materials: { cover: 'linen #71828c', cushions: 'linen #71828c', legs: 'walnut', accent: 'wool #c98f3f' },
  main: ['cover', 'cushions'],
  parts: [
    { name: 'base', words: ['frame', 'body'], note: 'padded base', material: 'cover', follows: ['leg', 'cushion', 'arm'], form: { type: 'box', size: ['room + 0.04', 'depth - 0.03', 'base_top - leg_height + 0.02'], bevel: 0.03, segments: 4 }, at: [0, 0.012, 'leg_height'] },
    { name: 'back', words: ['backrest', 'back rest'], note: 'upholstered back behind the cushions', material: 'cover', follows: ['arm', 'leg'], form: { type: 'box', size: ['room + 0.06', 'back_depth * 0.72', 'height - leg_height - 0.01'], bevel: 0.055, segments: 5 }, at: [0, 'depth / 2 - back_depth * 0.36', 'leg_height + 0.01'] },
    {
      name: 'arm', words: ['armrest', 'arm rest', 'side'], note: 'straight padded arm', when: { arms: true, arm: 'straight' }, material: 'cover', follows: ['leg', 'cushion'],
      form: { type: 'box', size: ['arm_width', 'depth', 'arm_z - leg_height'], bevel: 'arm_width * 0.26', segments: 5 }, at: ['width / 2 - arm_width / 2', 0, 'leg_height + 0.002'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'arm', note: 'rolled arm', when: { arms: true, arm: 'round' }, material: 'cover', follows: ['leg', 'cushion'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['arm_width * 0.68', 'depth - 0.03', 'arm_z - leg_height - arm_width * 0.5'], bevel: 'arm_width * 0.16', segments: 4, at: ['-arm_width * 0.14', 0, 0] },
          { type: 'cylinder', radius: 'arm_width / 2', height: 'depth', bevel: 'arm_width * 0.16', segments: 40, turn: [90, 0, 0], at: [0, 'depth / 2', 'arm_z - leg_height - arm_width / 2'] },
        ],
      },
      at: ['width / 2 - arm_width / 2', 0, 'leg_height + 0.002'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cushion', words: ['seat cushion', 'seat'], note: 'loose seat cushion', material: 'cushions', follows: ['arm'],
      form: { type: 'cushion', size: ['each - 0.006', 'seat_depth', 0.165], soft: 0.3, corner: 0.12, segments: 40 }, at: [0, 'seat_front + seat_depth / 2 + 0.002', 'seat_height - 0.165'], repeat: [{ along: 'seats', step: ['each', 0, 0], centred: true }],
    },
    {
      name: 'back_cushion', words: ['backrest cushion'], note: 'loose back cushion that leans on the back', material: 'cushions', parent: 'back', follows: ['cushion', 'arm'],
      form: { type: 'cushion', size: ['each - 0.01', 'max(0.16, height - seat_height - 0.015)', 0.2], soft: 0.45, corner: 0.16, segments: 40 }, turn: [78, 0, 0],
      at: [0, 'depth / 2 - back_depth * 0.5', 'seat_height - 0.03 + max(0.16, height - seat_height - 0.015) / 2'], repeat: [{ along: 'seats', step: ['each', 0, 0], centred: true }],
    },
    {
      name: 'leg', words: ['foot'], note: 'tapered leg, splayed outwards', material: 'legs', follows: ['arm'],
      form: { type: 'loft', axis: 'z', smooth: false, segments: 20, sections: [{ at: [0.02, 0.015, 0], size: [0.026, 0.026] }, { at: [0.019, 0.014, 0.004], size: [0.03, 0.03] }, { at: [-0.012, -0.008, 'leg_height + 0.012'], size: [0.052, 0.052] }] },
      at: ['min(width / 2 - 0.1, room / 2)', 'depth / 2 - 0.09', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'pillow', words: ['throw pillow', 'scatter cushion'], note: 'throw pillows in the corners', when: { pillows: true }, material: 'accent', follows: ['cushion', 'arm'],
      form: { type: 'cushion', size: ['pillow_size', 'pillow_size', 0.16], soft: 0.9, corner: 0.38, segments: 40 }, turn: [62, 0, -16],
      at: ['room / 2 - pillow_size * 0.54', 'depth / 2 - back_depth - 0.11', 'seat_height - 0.02 + pillow_size * 0.42'], repeat: [{ mirror: 'x' }],
    },
  ],
  surface: { z: 'seat_height', width: 'room * 0.85', depth: 'seat_depth * 0.6' },
  briefs: ['a grey sofa with three cushions and throw pillows', 'a red leather couch with rolled arms, 2.4 m wide', 'a small velvet loveseat with two cushions and wide arms'],
});
