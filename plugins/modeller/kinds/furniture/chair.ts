import { angle, count, kind, length, ratio } from '../../kind.ts';

export const chair = kind({
  name: 'chair',
  group: 'furniture',
  words: ['dining chair', 'kitchen chair', 'side chair', 'wooden chair', 'desk chair', 'school chair'],
  about: 'A seat with a back, on splayed and tapered legs.',
  parameters: {
    height: length(0.84, 0.6, 1.3, 'floor to the top of the back', 'height'),
    width: length(0.46, 0.32, 0.7, 'width of the seat', 'width'),
    depth: length(0.52, 0.42, 0.75, 'front edge to the rear of the back', 'depth'),
    seat_height: length(0.45, 0.25, 0.8, 'floor to seat', 'seat.height'),
    seat_thickness: length(0.032, 0.02, 0.06, 'thickness of the seat', 'seat.thickness'),
    legs: count(4, 3, 8, 'number of legs', 'leg.count'),
    leg_width: length(0.036, 0.018, 0.08, 'thickness of a leg at the seat', 'leg.thickness'),
    slats: count(5, 2, 9, 'slats or spindles in the back', 'slat.count'),
    post_width: length(0.028, 0.018, 0.05, 'thickness of the posts of the back', 'post.thickness'),
    lean: angle(10, 0, 16, 'how far the back leans'),
    corner: ratio(1, 0, 1, '1 where the seat has corners, 0 where it is round'),
  },
  derived: {
    seat_z: 'min(seat_height, height - 0.22)',
    rise: 'height - seat_z',
    four: 'max(0, 1 - abs(legs - 4))',
    seat_depth: 'max(0.3, (depth - rise * tan(lean) - 0.02) / (0.86 + 0.085 * corner))',
    back_y: 'seat_depth * (0.36 + 0.085 * corner)',
    post_x: 'width * (0.29 + 0.12 * corner)',
    base: 'min(width, seat_depth) / 2',
    leg_top: 'base * 0.68 * (1 + 0.414 * four * corner)',
    leg_foot: '(base * 0.97 - leg_width * 0.3) * (1 + 0.414 * four * corner)',
    run: 'rise * tan(lean)',
    arm_rise: 'min(0.22, rise * 0.55)',
    slat_pitch: 'rise * 0.62 / slats',
  },
  options: {
    arms: { words: ['arm', 'armrest', 'arm rest'], on: false, about: 'armrests' },
    cushion: { words: ['cushion', 'seat cushion', 'pad', 'padded', 'padded seat', 'upholstered seat'], on: false, about: 'a cushion on the seat' },
    stretcher: { words: ['stretcher', 'rung', 'crossbar', 'foot rail'], on: false, about: 'bars between the legs' },
  },
  variants: {
    back: {
      slatted: { words: ['spindle', 'spindles', 'vertical slats', 'spindle back', 'slat back'] },
      straight: { words: ['solid', 'plain', 'panel', 'upright'] },
      curved: { words: ['bent', 'bowed', 'rounded', 'curving'] },
      ladder: { words: ['ladder back', 'ladderback', 'horizontal slats'], set: { slats: 4 } },
    },
    seat: { square: { words: ['rectangular'], set: { corner: 1 } }, round: { words: ['circular'], set: { corner: 0 } } },
  },
  materials: { wood: 'oak', pad: 'linen #7d8a84' },
  main: ['wood'],
  parts: [
    {
      name: 'seat', note: 'board with rounded corners and a soft edge', when: { seat: 'square' }, material: 'wood',
      form: { type: 'extrude', shape: { rect: ['width', 'seat_depth'], round: 'width * 0.16' }, depth: 'seat_thickness', bevel: 'seat_thickness * 0.38' },
      at: [0, 0, 'seat_z - seat_thickness'],
    },
    {
      name: 'seat', note: 'round board with a shallow dish', when: { seat: 'round' }, material: 'wood',
      form: {
        type: 'stretched', by: [1, 'seat_depth / width', 1],
        of: {
          type: 'lathe', bevel: 'seat_thickness * 0.3', segments: 64,
          profile: [[0, 0], ['width * 0.46', 0], ['width / 2', 'seat_thickness * 0.45'], ['width / 2', 'seat_thickness * 0.85'], ['width * 0.485', 'seat_thickness'],
            ['width * 0.3', 'seat_thickness * 0.9'], [0, 'seat_thickness * 0.84']],
        },
      },
      at: [0, 0, 'seat_z - seat_thickness'],
    },
    {
      name: 'frame', words: ['apron', 'underframe'], note: 'block below the seat that holds the legs', when: { seat: 'square' }, material: 'wood', follows: ['seat'],
      form: { type: 'box', size: ['width * 0.72', 'seat_depth * 0.72', 0.07], bevel: 0.006, taper: [1.03, 1.03] }, at: [0, 0, 'seat_z - 0.083'],
    },
    {
      name: 'frame', note: 'round block below the seat', when: { seat: 'round' }, material: 'wood', follows: ['seat'],
      form: { type: 'stretched', by: [1, 'seat_depth / width', 1], of: { type: 'cylinder', radius: 'width * 0.34', top: 'width * 0.36', height: 0.07, bevel: 0.006 } }, at: [0, 0, 'seat_z - 0.083'],
    },
    {
      name: 'leg', words: ['foot'], note: 'tapered leg, splayed outwards', material: 'wood', follows: ['seat'],
      form: {
        type: 'loft', axis: 'z', segments: 20, per: 4,
        sections: [{ at: ['leg_foot', 0, 0], size: ['leg_width * 0.58', 'leg_width * 0.58'] }, { at: ['leg_foot * 0.55 + leg_top * 0.45', 0, 'seat_z * 0.45'], size: ['leg_width * 0.88', 'leg_width * 0.88'] },
          { at: ['leg_top', 0, 'seat_z - 0.014'], size: ['leg_width', 'leg_width'] }],
      },
      repeat: [{ around: 'legs', start: '90 - 45 * four' }],
    },
    {
      name: 'stretcher', words: ['rung'], note: 'turned bars from leg to leg', when: { stretcher: true }, material: 'wood', follows: ['leg', 'seat'], parent: 'leg',
      form: {
        type: 'tube', segments: 12, tip: 'flat', radius: ['leg_width * 0.2', 'leg_width * 0.32', 'leg_width * 0.2'],
        path: [['leg_foot * 0.65 + leg_top * 0.35', 0, 0], ['(leg_foot * 0.65 + leg_top * 0.35) * (1 + cos(360 / legs)) / 2', '(leg_foot * 0.65 + leg_top * 0.35) * sin(360 / legs) / 2', 0],
          ['(leg_foot * 0.65 + leg_top * 0.35) * cos(360 / legs)', '(leg_foot * 0.65 + leg_top * 0.35) * sin(360 / legs)', 0]],
      },
      at: [0, 0, 'seat_z * 0.35'],
      repeat: [{ around: 'legs', start: '90 - 45 * four' }],
    },
    {
      name: 'post', words: ['stile', 'back post'], note: 'leaning post that ends in the crest', when: { back: ['slatted', 'curved'] }, material: 'wood', parent: 'back', follows: ['seat', 'back'],
      form: {
        type: 'loft', axis: 'z', segments: 16, per: 4,
        sections: [{ at: ['post_x', 'back_y', 'seat_z - 0.014'], size: ['post_width', 'post_width'] }, { at: ['post_x', 'back_y + run * 0.5', 'seat_z + rise * 0.5'], size: ['post_width * 0.9', 'post_width * 0.9'] },
          { at: ['post_x', 'back_y + run * 0.93', 'height - rise * 0.07'], size: [0.016, 0.016] }],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'post', note: 'leaning post with a rounded top', when: { back: ['straight', 'ladder'] }, material: 'wood', parent: 'back', follows: ['seat', 'back'],
      form: {
        type: 'loft', axis: 'z', segments: 16, per: 4,
        sections: [{ at: ['post_x', 'back_y', 'seat_z - 0.014'], size: ['post_width', 'post_width'] }, { at: ['post_x', 'back_y + run * 0.55', 'seat_z + rise * 0.55'], size: ['post_width * 1.05', 'post_width * 1.05'] },
          { at: ['post_x', 'back_y + run * 0.97', 'height - 0.012'], size: ['post_width * 0.86', 'post_width * 0.86'] }, { at: ['post_x', 'back_y + run', 'height'], size: ['post_width * 0.36', 'post_width * 0.36'] }],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'back', words: ['backrest', 'back rest', 'crest', 'top rail'], note: 'gently bowed crest rail', when: { back: 'slatted' }, material: 'wood', follows: ['seat'],
      form: {
        type: 'strap', up: [0, 1, 0], width: 'rise * 0.17', thickness: 0.024, bevel: 0.008, per: 8, scale: [0.72, 1, 1, 1, 0.72],
        path: [['-width * 0.07 - post_x', 'run * 0.92 - 0.006', 0], ['-post_x * 0.55', 'run * 0.92 + 0.008', 0], [0, 'run * 0.92 + 0.012', 0], ['post_x * 0.55', 'run * 0.92 + 0.008', 0], ['width * 0.07 + post_x', 'run * 0.92 - 0.006', 0]],
      },
      at: [0, 'back_y', 'height - rise * 0.085'],
    },
    {
      name: 'back', note: 'solid panel between the posts', when: { back: 'straight' }, material: 'wood', follows: ['seat'],
      form: {
        type: 'strap', up: [0, 'cos(lean)', '-sin(lean)'], width: 'rise * 0.62', thickness: 0.016, bevel: 0.006,
        path: [['-post_x', 0, 0], [0, 0.006, 0], ['post_x', 0, 0]],
      },
      at: [0, 'back_y + run * 0.62', 'seat_z + rise * 0.62'],
    },
    {
      name: 'back', note: 'bent panel that wraps around the sitter', when: { back: 'curved' }, material: 'wood', follows: ['seat'],
      form: {
        type: 'strap', up: [0, 'cos(lean)', '-sin(lean)'], width: 'rise * 0.46', thickness: 0.018, bevel: 0.006, per: 10, scale: [0.6, 0.92, 1, 0.92, 0.6],
        path: [['-width * 0.05 - post_x', -0.026, 0], ['-post_x * 0.75', 0.012, 0], [0, 0.03, 0], ['post_x * 0.75', 0.012, 0], ['width * 0.05 + post_x', -0.026, 0]],
      },
      at: [0, 'back_y + run - rise * 0.23 * sin(lean)', 'height - rise * 0.23 * cos(lean) - 0.009 * sin(lean)'],
    },
    {
      name: 'back', note: 'lowest and widest rail', when: { back: 'ladder' }, material: 'wood', follows: ['seat'],
      form: {
        type: 'strap', up: [0, 'cos(lean)', '-sin(lean)'], width: 'rise * 0.13', thickness: 0.018, bevel: 0.006, per: 8,
        path: [['-post_x', 0, 0], [0, 0.02, 0], ['post_x', 0, 0]],
      },
      at: [0, 'back_y + run * 0.9', 'seat_z + rise * 0.9'],
    },
    {
      name: 'slat', words: ['spindle', 'splat'], note: 'slats from the seat to the crest', when: { back: 'slatted' }, material: 'wood', parent: 'back', follows: ['seat', 'back'],
      form: {
        type: 'strap', up: [0, 1, 0], width: 'post_x * 0.95 / (slats + 1)', thickness: 0.011, bevel: 0.003, per: 4,
        path: [[0, 'back_y', 'seat_z - 0.012'], [0, 'back_y + run * 0.52 + 0.01', 'seat_z + rise * 0.5'], [0, 'back_y + run * 0.92 + 0.004', 'height - rise * 0.08']],
      },
      repeat: [{ along: 'slats', step: ['post_x * 2 / (slats + 1)', 0, 0], centred: true }],
    },
    {
      name: 'slat', words: ['rung'], note: 'bowed rails between the posts', when: { back: 'ladder' }, material: 'wood', parent: 'back', follows: ['seat', 'back'],
      form: {
        type: 'strap', up: [0, 'cos(lean)', '-sin(lean)'], width: 'slat_pitch * 0.5', thickness: 0.014, bevel: 0.005, per: 8,
        path: [['-post_x', 0, 0], [0, 0.018, 0], ['post_x', 0, 0]],
      },
      at: [0, 'back_y + run * 0.18 + slat_pitch * tan(lean) * 0.5', 'seat_z + rise * 0.18 + slat_pitch * 0.5'],
      repeat: [{ along: 'slats', step: [0, 'slat_pitch * tan(lean)', 'slat_pitch'] }],
    },
    {
      name: 'arm', words: ['armrest', 'arm rest'], note: 'curved armrest', when: { arms: true }, material: 'wood', follows: ['seat', 'back'],
      form: {
        type: 'strap', width: 0.05, thickness: 0.022, bevel: 0.008, per: 8, scale: [0.55, 0.8, 1, 0.95],
        path: [['post_x', 'back_y + tan(lean) * arm_rise', 'seat_z + arm_rise'], ['(post_x + width / 2 - 0.026) / 2 + 0.006', 'seat_depth * 0.18', 'seat_z + arm_rise + 0.004'],
          ['width / 2 - 0.026', '-seat_depth * 0.1', 'seat_z + arm_rise'], ['width / 2 - 0.03', '-seat_depth * 0.3', 'seat_z + arm_rise - 0.008']],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'arm_post', words: ['arm support'], note: 'what carries the armrest', when: { arms: true }, material: 'wood', follows: ['seat', 'arm'], parent: 'arm',
      form: {
        type: 'tube', segments: 14, tip: 'flat', radius: [0.012, 0.014, 0.01],
        path: [['width * 0.38', '-seat_depth * 0.16', 'seat_z - 0.014'], ['width * 0.41', '-seat_depth * 0.18', 'seat_z + arm_rise * 0.5'], ['width / 2 - 0.03', '-seat_depth * 0.21', 'seat_z + arm_rise - 0.004']],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cushion', words: ['pad', 'seat cushion'], note: 'stuffed seat cushion', when: { cushion: true, seat: 'square' }, material: 'pad', follows: ['seat'],
      form: { type: 'cushion', size: ['width * 0.8', 'seat_depth * 0.82', 0.05], soft: 0.5, corner: 0.32 }, at: [0, '-seat_depth * 0.06', 'seat_z - 0.008'],
    },
    {
      name: 'cushion', note: 'round seat cushion', when: { cushion: true, seat: 'round' }, material: 'pad', follows: ['seat'],
      form: { type: 'cushion', size: ['width * 0.84', 'seat_depth * 0.8', 0.05], soft: 0.5, corner: 1 }, at: [0, '-seat_depth * 0.07', 'seat_z - 0.012'],
    },
  ],
  surface: { z: 'seat_z', width: 'width * 0.8', depth: 'seat_depth * 0.7' },
  briefs: ['a wooden chair with a slatted back and armrests', 'a white ladder back chair, 95 cm tall, with a blue cushion', 'a three-legged walnut chair with a round seat and a curved back', 'a chair with seven slats and thick legs'],
});
