import { angle, kind, length } from '../../kind.ts';

export const armchair = kind({
  name: 'armchair',
  group: 'furniture',
  words: ['easy chair', 'lounge chair', 'club chair', 'wingback chair', 'wing chair', 'reading chair', 'upholstered chair', 'arm chair', 'fireside chair'],
  about: 'An upholstered chair with thick arms and a loose cushion.',
  parameters: {
    height: length(0.95, 0.75, 1.3, 'floor to the top of the back', 'height'),
    width: length(0.8, 0.6, 1.2, 'width', 'width'),
    depth: length(0.84, 0.66, 1.1, 'depth'),
    seat_height: length(0.45, 0.36, 0.55, 'floor to the top of the cushion', 'cushion.height'),
    arm_width: length(0.13, 0.06, 0.22, 'width of an arm', 'arm.width'),
    leg_height: length(0.16, 0.06, 0.22, 'length of the legs', 'leg.length'),
    lean: angle(11, 4, 20, 'how far the back leans'),
  },
  derived: {
    room: 'width - 2 * arm_width',
    rise: 'height - seat_height',
    arm_z: 'seat_height + min(0.19, rise * 0.5)',
    base_top: 'seat_height - 0.13',
    run: '(height - seat_height) * tan(lean)',
    back_y: 'depth / 2 - 0.075 - run',
    seat_depth: 'back_y + depth / 2 - 0.03',
  },
  options: {
    arms: { words: ['arm', 'armrest', 'arm rest'], on: true, about: 'arms' },
    wings: { words: ['wing', 'wings', 'ears'], on: false, about: 'wings beside the head' },
    pillow: { words: ['pillow', 'throw pillow'], on: false, about: 'a throw pillow' },
    buttons: { words: ['button', 'buttons', 'tufted', 'tufting'], on: true, about: 'buttons in the back' },
  },
  variants: { arm: { round: { words: ['rolled', 'curved'] }, straight: { words: ['square', 'track', 'boxy'] } } },
  materials: { cover: 'velvet #2f5d58', cushion: 'velvet #2f5d58', legs: 'walnut', accent: 'linen #d8b46a' },
  main: ['cover', 'cushion'],
  parts: [
    { name: 'base', words: ['frame', 'body'], note: 'padded base', material: 'cover', follows: ['leg', 'cushion', 'arm'], form: { type: 'box', size: ['room + 0.04', 'depth * 0.9', 'base_top - leg_height + 0.015'], bevel: 0.028, segments: 4 }, at: [0, '-depth * 0.04', 'leg_height'] },
    {
      name: 'back', words: ['backrest', 'back rest'], note: 'leaning padded back with a rounded top', material: 'cover', follows: ['cushion', 'arm', 'leg'],
      form: {
        type: 'loft', axis: 'z', segments: 40, per: 6,
        sections: [{ at: [0, 'back_y - 0.005', 'leg_height + 0.02'], size: ['room + 0.03', 0.12], round: 0.3 }, { at: [0, 'back_y', 'seat_height'], size: ['room + 0.05', 0.15], round: 0.35 },
          { at: [0, 'back_y + run * 0.45', 'seat_height + rise * 0.45'], size: ['room + 0.075', 0.16], round: 0.4 }, { at: [0, 'back_y + run * 0.85', 'height - rise * 0.15'], size: ['room + 0.06', 0.14], round: 0.45 },
          { at: [0, 'back_y + run * 0.95', 'height - rise * 0.05'], size: ['room + 0.01', 0.11], round: 0.5 }, { at: [0, 'back_y + run * 0.99', 'height - rise * 0.01'], size: ['room - 0.06', 0.06], round: 0.6 }, { at: [0, 'back_y + run', 'height'], size: ['room - 0.12', 0.02], round: 0.7 }],
      },
    },
    {
      name: 'button', words: ['buttons', 'tuft'], note: 'rows of covered buttons', when: { buttons: true }, material: 'cover', parent: 'back', follows: ['cushion', 'arm', 'back'],
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: [0.026, 0.02, 0.026], segments: 12, at: [0, 'back_y + run * 0.72 - 0.075', 'height - rise * 0.28'], repeat: [{ along: 3, step: ['room * 0.28', 0, 0], centred: true }] },
          { type: 'ball', size: [0.026, 0.02, 0.026], segments: 12, at: [0, 'back_y + run * 0.46 - 0.079', 'seat_height + rise * 0.46'], repeat: [{ along: 2, step: ['room * 0.28', 0, 0], centred: true }] },
        ],
      },
    },
    {
      name: 'arm', words: ['armrest', 'arm rest', 'side'], note: 'rounded arm that slopes to the front', when: { arms: true, arm: 'round' }, material: 'cover', follows: ['leg', 'cushion'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['arm_width * 0.72', 'depth * 0.84', 'arm_z - leg_height - arm_width * 0.45'], bevel: 'arm_width * 0.2', segments: 4, at: ['-arm_width * 0.12', '-depth * 0.055', 0] },
          { type: 'loft', axis: 'y', segments: 32, per: 5, sections: [{ at: [0, '-depth / 2', 'arm_z - leg_height - arm_width * 0.58'], size: ['arm_width * 0.72', 'arm_width * 0.72'] }, { at: [0, '-depth / 2 + 0.018', 'arm_z - leg_height - arm_width * 0.56'], size: ['arm_width', 'arm_width'] },
            { at: [0, 0, 'arm_z - leg_height - arm_width * 0.5'], size: ['arm_width', 'arm_width'] }, { at: [0, 'depth * 0.36', 'arm_z - leg_height - arm_width * 0.46'], size: ['arm_width * 0.9', 'arm_width * 0.9'] }] },
        ],
      },
      at: ['width / 2 - arm_width / 2', 0, 'leg_height + 0.002'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'arm', note: 'straight padded arm', when: { arms: true, arm: 'straight' }, material: 'cover', follows: ['leg', 'cushion'],
      form: { type: 'box', size: ['arm_width', 'depth * 0.9', 'arm_z - leg_height'], bevel: 'arm_width * 0.28', segments: 5 }, at: ['width / 2 - arm_width / 2', '-depth * 0.05', 'leg_height + 0.002'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'wing', words: ['ear'], note: 'wings beside the head', when: { wings: true }, material: 'cover', parent: 'back', follows: ['cushion', 'arm', 'back'],
      form: {
        type: 'loft', axis: 'z', segments: 28, per: 5,
        sections: [{ at: [0, 'back_y + run * 0.2 - 0.09', 'arm_z - 0.03'], size: [0.06, 0.2], round: 0.6 }, { at: [0.012, 'back_y + run * 0.5 - 0.09', 'seat_height + rise * 0.6'], size: [0.07, 0.25], round: 0.6 },
          { at: [0.008, 'back_y + run * 0.85 - 0.06', 'height - rise * 0.12'], size: [0.065, 0.2], round: 0.65 }, { at: [0, 'back_y + run * 0.92 - 0.02', 'height - rise * 0.03'], size: [0.03, 0.09], round: 0.8 }],
      },
      at: ['room / 2 + 0.012', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cushion', words: ['seat cushion', 'seat'], note: 'loose seat cushion', material: 'cushion', follows: ['arm'],
      form: { type: 'cushion', size: ['room + 0.004', 'seat_depth', 0.15], soft: 0.32, corner: 0.16, segments: 56 }, at: [0, 'seat_depth / 2 - depth / 2 + 0.002', 'seat_height - 0.15'],
    },
    {
      name: 'leg', words: ['foot'], note: 'turned leg, splayed outwards', material: 'legs',
      form: { type: 'loft', axis: 'z', smooth: false, segments: 20, sections: [{ at: [0.022, 0.018, 0], size: [0.024, 0.024] }, { at: [0.021, 0.017, 0.004], size: [0.028, 0.028] }, { at: [-0.014, -0.01, 'leg_height + 0.014'], size: [0.05, 0.05] }] },
      at: ['width / 2 - 0.11', 'depth * 0.35', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'pillow', words: ['throw pillow'], note: 'throw pillow against the back', when: { pillow: true }, material: 'accent', follows: ['cushion'],
      form: { type: 'cushion', size: ['min(0.4, rise)', 'min(0.36, rise * 0.85)', 0.14], soft: 0.9, corner: 0.38, segments: 40 }, turn: [66, 0, 0], at: [0, 'back_y - 0.04', 'seat_height - 0.03 + min(0.36, rise * 0.85) * 0.43'],
    },
  ],
  surface: { z: 'seat_height', width: 'room * 0.8', depth: 'seat_depth * 0.6' },
  briefs: ['a velvet armchair with rolled arms', 'a brown leather wing chair with wings and thin legs', 'a yellow armchair with straight arms and a throw pillow, 1 m tall'],
});
