import { angle, count, kind, length } from '../../kind.ts';

export const bench = kind({
  name: 'bench',
  group: 'furniture',
  words: ['park bench', 'garden bench', 'outdoor bench', 'street bench', 'wooden bench', 'patio bench'],
  about: 'A park bench: wooden slats on cast iron sides.',
  parameters: {
    height: length(0.82, 0.6, 1.2, 'floor to the top of the back', 'height'),
    width: length(1.5, 0.6, 3.6, 'length of the slats', 'width'),
    seat_height: length(0.44, 0.3, 0.6, 'floor to seat', 'seat.height'),
    seat_depth: length(0.44, 0.3, 0.65, 'depth of the seat', 'seat.depth'),
    seat_slats: count(5, 2, 9, 'slats of the seat', 'seat.count'),
    back_slats: count(4, 1, 8, 'slats of the back', 'back.count'),
    slat_thickness: length(0.028, 0.014, 0.06, 'thickness of a slat', 'seat.thickness'),
    leg_width: length(0.045, 0.025, 0.1, 'thickness of the iron legs', 'leg.thickness'),
    lean: angle(12, 0, 22, 'how far the back leans'),
  },
  derived: {
    seat_z: 'min(seat_height, height - 0.2)',
    rise: 'height - seat_z',
    side_x: 'width / 2 - min(0.16, width * 0.14)',
    front: '-seat_depth * 0.56',
    rear: 'seat_depth * 0.44',
    pitch: 'seat_depth * 0.97 / seat_slats',
    back_pitch: '(rise - 0.07) / cos(lean) / back_slats',
    arm_z: 'seat_z + min(0.21, rise * 0.55)',
  },
  options: {
    back: { words: ['back', 'backrest', 'back rest'], on: true, about: 'a slatted back' },
    arms: { words: ['arm', 'armrest', 'arm rest'], on: true, about: 'curved armrests' },
  },
  materials: { slats: 'teak', iron: 'cast iron #2f3734' },
  main: ['slats'],
  parts: [
    {
      name: 'leg', words: ['side', 'foot', 'frame'], note: 'cast iron side: two curved legs and the bar below the seat', material: 'iron', follows: ['seat'],
      form: {
        type: 'join',
        parts: [
          { type: 'loft', axis: 'z', segments: 20, sections: [{ at: [0, 'front - 0.03', 0], size: ['leg_width * 1.3', 'leg_width * 1.9'], round: 0.4 }, { at: [0, 'front - 0.03', 0.022], size: ['leg_width * 1.1', 'leg_width * 1.5'], round: 0.5 },
            { at: [0, 'front + 0.012', 'seat_z * 0.35'], size: ['leg_width * 0.8', 'leg_width * 0.8'], round: 0.7 }, { at: [0, 'front + 0.05', 'seat_z - 0.035'], size: ['leg_width', 'leg_width * 1.1'], round: 0.7 }] },
          { type: 'loft', axis: 'z', segments: 20, sections: [{ at: [0, 'rear + 0.07', 0], size: ['leg_width * 1.3', 'leg_width * 1.9'], round: 0.4 }, { at: [0, 'rear + 0.07', 0.022], size: ['leg_width * 1.1', 'leg_width * 1.5'], round: 0.5 },
            { at: [0, 'rear + 0.005', 'seat_z * 0.4'], size: ['leg_width * 0.8', 'leg_width * 0.8'], round: 0.7 }, { at: [0, 'rear - 0.02', 'seat_z - 0.035'], size: ['leg_width', 'leg_width * 1.1'], round: 0.7 }] },
          { type: 'strap', up: [1, 0, 0], width: 0.036, thickness: 'leg_width * 0.9', path: [[0, 'front + 0.005', 'seat_z - 0.04'], [0, 'seat_depth * -0.1', 'seat_z - 0.05'], [0, 'rear + 0.01', 'seat_z - 0.04']] },
          { type: 'tube', segments: 10, tip: 'flat', radius: 'leg_width * 0.22', path: [[0, 'front + 0.016', 'seat_z * 0.35'], [0, 'seat_depth * -0.06', 'seat_z * 0.52'], [0, 'rear + 0.004', 'seat_z * 0.4']] },
        ],
      },
      at: ['side_x', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'back_post', words: ['back support', 'upright'], note: 'iron upright behind the back', when: { back: true }, material: 'iron', parent: 'back', follows: ['seat'],
      form: {
        type: 'loft', axis: 'z', segments: 16,
        sections: [{ at: [0, 'rear - 0.004', 'seat_z - 0.056'], size: [0.036, 0.036], round: 0.6 }, { at: [0, 'rear + 0.028 + 0.03 * tan(lean)', 'seat_z + 0.03'], size: [0.032, 0.034], round: 0.6 },
          { at: [0, 'rear + 0.026 + (rise * 0.5) * tan(lean)', 'seat_z + rise * 0.5'], size: [0.03, 0.03], round: 0.6 }, { at: [0, 'rear + 0.024 + (rise * 0.94) * tan(lean)', 'height - rise * 0.06'], size: [0.028, 0.024], round: 0.6 }],
      },
      at: ['side_x', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'arm', words: ['armrest', 'arm rest'], note: 'armrest with a rolled front', when: { arms: true }, material: 'iron', follows: ['seat', 'back'],
      form: {
        type: 'strap', up: [1, 0, 0], width: 0.016, thickness: 0.05, bevel: 0.006, per: 8,
        path: [[0, 'rear + 0.03 + (arm_z - seat_z) * tan(lean)', 'arm_z'], [0, 0, 'arm_z + 0.012'], [0, 'front - 0.01', 'arm_z'], [0, 'front - 0.045', 'arm_z - 0.05'], [0, 'front - 0.01', '(arm_z + seat_z) / 2 - 0.02'], [0, 'front + 0.05', 'seat_z - 0.03']],
      },
      at: ['side_x', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'seat', words: ['seat slat', 'slat', 'seat board'], note: 'slats of the seat', material: 'slats',
      form: { type: 'box', size: ['width', 'pitch * 0.8', 'slat_thickness'], bevel: 'slat_thickness * 0.24', segments: 2 }, at: [0, '-seat_depth * 0.06', 'seat_z - slat_thickness'],
      repeat: [{ along: 'seat_slats', step: [0, 'pitch', 0], centred: true }],
    },
    {
      name: 'seat_rail', words: ['bracket', 'seat bar'], note: 'bar on which the seat slats lie', material: 'iron', follows: ['seat'],
      form: { type: 'box', size: [0.036, 'seat_depth * 0.94', 'max(0.03, slat_thickness * 0.5 + 0.03)'], bevel: 0.004, segments: 2 }, at: ['side_x', '-seat_depth * 0.06', 'seat_z - slat_thickness + 0.003 - max(0.03, slat_thickness * 0.5 + 0.03)'],
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'back', words: ['backrest', 'back slat', 'back rest'], note: 'slats of the back', when: { back: true }, material: 'slats', follows: ['seat'],
      form: { type: 'box', size: ['width', 'slat_thickness * 0.9', 'back_pitch * 0.78'], bevel: 'min(0.004, slat_thickness * 0.2)', segments: 2 },
      at: [0, 'rear + 0.018 + 0.07 * tan(lean) + back_pitch * 0.22 * sin(lean) - slat_thickness * 0.45', 'seat_z + 0.07 + back_pitch * 0.22 * cos(lean) - slat_thickness * 0.45 * sin(lean)'], turn: ['-lean', 0, 0],
      repeat: [{ along: 'back_slats', step: [0, 'back_pitch * sin(lean)', 'back_pitch * cos(lean)'] }],
    },
  ],
  surface: { z: 'seat_z', width: 'width * 0.8', depth: 'seat_depth * 0.8' },
  briefs: ['a park bench with six seat slats', 'a 2 m wide garden bench painted green, without armrests', 'a weathered wood bench without a back'],
});
