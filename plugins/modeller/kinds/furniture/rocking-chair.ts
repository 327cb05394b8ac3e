import { angle, count, kind, length } from '../../kind.ts';

export const rockingChair = kind({
  name: 'rocking chair',
  group: 'furniture',
  words: ['rocker', 'rocking seat', 'porch rocker', 'nursing chair'],
  about: 'A chair with a tall slatted back and arms, on curved rockers.',
  parameters: {
    height: length(1.08, 0.75, 1.4, 'floor to the top of the back', 'height'),
    width: length(0.6, 0.46, 0.85, 'width over the arms', 'width'),
    depth: length(0.9, 0.7, 1.2, 'length of the rockers', 'depth'),
    seat_height: length(0.42, 0.3, 0.5, 'floor to seat', 'seat.height'),
    slats: count(6, 2, 10, 'slats of the back', 'slat.count'),
    rocker_width: length(0.036, 0.02, 0.07, 'thickness of a rocker', 'rocker.thickness'),
    leg_width: length(0.036, 0.022, 0.06, 'thickness of a leg', 'leg.thickness'),
    lean: angle(14, 6, 20, 'how far the back leans'),
  },
  derived: {
    end: 'max(0.004, 0.0155 - depth * 0.008)',
    rise: 'height - seat_height',
    seat_width: 'width - 0.1',
    seat_depth: 'depth * 0.52',
    seat_y: '-depth * 0.06',
    side_x: 'width / 2 - 0.075',
    front_y: 'seat_y - seat_depth * 0.4',
    rear_y: 'seat_y + seat_depth * 0.4',
    post_x: 'seat_width * 0.42',
    post_y: 'seat_y + seat_depth * 0.44',
    run: 'min(rise * tan(lean), depth / 2 - post_y - 0.02)',
    arm_rise: 'min(0.22, rise * 0.5)',
  },
  options: {
    arms: { words: ['arm', 'armrest', 'arm rest'], on: true, about: 'armrests' },
    cushion: { words: ['cushion', 'pad', 'padded', 'seat cushion'], on: false, about: 'a cushion on the seat' },
  },
  variants: { back: { slatted: { words: ['spindle', 'spindles'] }, solid: { words: ['plain', 'panel', 'straight'] } } },
  materials: { wood: 'cherry', pad: 'checked fabric' },
  main: ['wood'],
  parts: [
    {
      name: 'rocker', words: ['runner', 'skid'], note: 'curved runner on which it rocks', material: 'wood',
      form: {
        type: 'strap', up: [1, 0, 0], width: 0.042, thickness: 'rocker_width', bevel: 0.008, per: 8,
        path: [[0, 'end - depth / 2', 0.1], [0, '-depth * 0.36', 0.0565], [0, '-depth * 0.19', 0.0292], [0, 0, 0.021], [0, 'depth * 0.19', 0.0292], [0, 'depth * 0.36', 0.0565], [0, 'depth / 2 - end', 0.1]],
      },
      at: ['side_x', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'leg', words: ['foot', 'front leg', 'rear leg'], note: 'turned legs between rockers and seat', material: 'wood', follows: ['seat'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', tip: 'flat', segments: 16, radius: ['leg_width * 0.36', 'leg_width * 0.5', 'leg_width * 0.38'], path: [['side_x', 'front_y - 0.02', 0.042], ['side_x - 0.004', 'front_y - 0.008', 'seat_height * 0.55'], ['side_x - 0.012', 'front_y + 0.01', 'seat_height - 0.012']] },
          { type: 'tube', tip: 'flat', segments: 16, radius: ['leg_width * 0.36', 'leg_width * 0.5', 'leg_width * 0.38'], path: [['side_x', 'rear_y + 0.03', 0.048], ['side_x - 0.004', 'rear_y + 0.012', 'seat_height * 0.55'], ['side_x - 0.012', 'rear_y - 0.01', 'seat_height - 0.012']] },
        ],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'stretcher', words: ['rung', 'crossbar'], note: 'turned bars between the legs', material: 'wood', parent: 'leg', follows: ['leg', 'seat'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', tip: 'flat', segments: 12, radius: [0.008, 0.013, 0.008], path: [['-side_x + 0.003', 'front_y - 0.01', 'seat_height * 0.5'], [0, 'front_y - 0.01', 'seat_height * 0.5'], ['side_x - 0.003', 'front_y - 0.01', 'seat_height * 0.5']] },
          { type: 'tube', tip: 'flat', segments: 12, radius: [0.008, 0.011, 0.008], path: [['side_x - 0.003', 'front_y - 0.008', 'seat_height * 0.6'], ['side_x - 0.004', 'seat_y', 'seat_height * 0.59'], ['side_x - 0.003', 'rear_y + 0.01', 'seat_height * 0.58']], repeat: [{ mirror: 'x' }] },
        ],
      },
    },
    {
      name: 'seat', note: 'shaped seat, rounded in front', material: 'wood',
      form: { type: 'extrude', shape: { rect: ['seat_width', 'seat_depth'], round: 0.07 }, depth: 0.034, bevel: 0.012 }, at: [0, 'seat_y', 'seat_height - 0.034'],
    },
    {
      name: 'post', words: ['stile', 'back post'], note: 'tall leaning post with a rounded top', material: 'wood', parent: 'back', follows: ['seat', 'back'],
      form: {
        type: 'loft', axis: 'z', segments: 16, per: 4,
        sections: [{ at: ['post_x', 'post_y', 'seat_height - 0.03'], size: [0.03, 0.03] }, { at: ['post_x', 'post_y + run * 0.5', 'seat_height + rise * 0.5'], size: [0.032, 0.032] }, { at: ['post_x', 'post_y + run * 0.95', 'height - rise * 0.05'], size: [0.028, 0.028] },
          { at: ['post_x', 'post_y + run', 'height'], size: [0.012, 0.012] }],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'back', words: ['backrest', 'back rest', 'crest', 'head rail'], note: 'bowed head rail and lower rail', when: { back: 'slatted' }, material: 'wood', follows: ['seat'],
      form: {
        type: 'join',
        parts: [
          { type: 'strap', up: [0, 1, 0], width: 'rise * 0.18', thickness: 0.022, bevel: 0.008, per: 8, path: [['-post_x', 'run * 0.87', 'rise * 0.87'], [0, 'run * 0.87 + 0.014', 'rise * 0.88'], ['post_x', 'run * 0.87', 'rise * 0.87']] },
          { type: 'strap', up: [0, 1, 0], width: 'rise * 0.07', thickness: 0.02, bevel: 0.007, per: 8, path: [['-post_x', 'run * 0.14', 'rise * 0.14'], [0, 'run * 0.14 + 0.01', 'rise * 0.14'], ['post_x', 'run * 0.14', 'rise * 0.14']] },
        ],
      },
      at: [0, 'post_y', 'seat_height'],
    },
    {
      name: 'back', note: 'solid panel between the posts', when: { back: 'solid' }, material: 'wood', follows: ['seat'],
      form: { type: 'strap', up: [0, 'rise', '-run'], width: 'rise * 0.78', thickness: 0.018, bevel: 0.006, per: 8, path: [['-post_x', 'run * 0.55', 'rise * 0.55'], [0, 'run * 0.55 + 0.012', 'rise * 0.55'], ['post_x', 'run * 0.55', 'rise * 0.55']] },
      at: [0, 'post_y', 'seat_height'],
    },
    {
      name: 'slat', words: ['spindle', 'splat'], note: 'slats of the back', when: { back: 'slatted' }, material: 'wood', parent: 'back', follows: ['seat', 'back'],
      form: {
        type: 'strap', up: [0, 1, 0], width: 'post_x * 0.95 / (slats + 1)', thickness: 0.01, bevel: 0.003, per: 4,
        path: [[0, 'post_y + run * 0.13 + 0.006', 'seat_height + rise * 0.13'], [0, 'post_y + run * 0.5 + 0.016', 'seat_height + rise * 0.5'], [0, 'post_y + run * 0.87 + 0.008', 'seat_height + rise * 0.87']],
      },
      repeat: [{ along: 'slats', step: ['post_x * 2 / (slats + 1)', 0, 0], centred: true }],
    },
    {
      name: 'arm', words: ['armrest', 'arm rest'], note: 'broad armrest with a rounded front', when: { arms: true }, material: 'wood', follows: ['seat', 'back'],
      form: {
        type: 'strap', width: 0.066, thickness: 0.024, bevel: 0.009, per: 8, scale: [0.5, 0.75, 1, 1, 0.8],
        path: [['post_x', 'post_y + run * arm_rise / rise', 'seat_height + arm_rise'], ['(post_x + width / 2 - 0.033) / 2', 'seat_y + seat_depth * 0.2', 'seat_height + arm_rise + 0.004'], ['width / 2 - 0.036', 'seat_y - seat_depth * 0.05', 'seat_height + arm_rise + 0.003'],
          ['width / 2 - 0.033', 'seat_y - seat_depth * 0.3', 'seat_height + arm_rise - 0.004'], ['width / 2 - 0.036', 'seat_y - seat_depth * 0.47', 'seat_height + arm_rise - 0.012']],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'arm_post', words: ['arm support', 'baluster'], note: 'turned posts below the armrest', when: { arms: true }, material: 'wood', parent: 'arm', follows: ['seat', 'arm'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', tip: 'flat', segments: 14, radius: [0.011, 0.015, 0.01], path: [['seat_width / 2 - 0.035', 'seat_y - seat_depth * 0.3', 'seat_height - 0.012'], ['seat_width / 2 - 0.012', 'seat_y - seat_depth * 0.31', 'seat_height + arm_rise * 0.5'], ['width / 2 - 0.04', 'seat_y - seat_depth * 0.32', 'seat_height + arm_rise - 0.006']] },
          { type: 'tube', tip: 'flat', segments: 12, radius: [0.008, 0.011, 0.007], path: [['seat_width / 2 - 0.04', 'seat_y - seat_depth * 0.02', 'seat_height - 0.012'], ['seat_width / 2 - 0.018', 'seat_y - seat_depth * 0.02', 'seat_height + arm_rise * 0.5'], ['width / 2 - 0.044', 'seat_y - seat_depth * 0.02', 'seat_height + arm_rise - 0.002']] },
        ],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cushion', words: ['pad', 'seat cushion'], note: 'seat cushion', when: { cushion: true }, material: 'pad', follows: ['seat'],
      form: { type: 'cushion', size: ['seat_width * 0.84', 'seat_depth * 0.82', 0.055], soft: 0.5, corner: 0.3 }, at: [0, 'seat_y - seat_depth * 0.04', 'seat_height - 0.008'],
    },
  ],
  surface: { z: 'seat_height', width: 'seat_width * 0.8', depth: 'seat_depth * 0.7' },
  briefs: ['a wooden rocking chair with eight slats', 'a white rocking chair with a cushion', 'a tall oak rocker without arms, 1.2 m tall'],
});
