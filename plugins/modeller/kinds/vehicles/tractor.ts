import { kind, length } from '../../kind.ts';

export const tractor = kind({
  name: 'tractor',
  group: 'vehicles',
  words: ['farm tractor', 'toy tractor', 'agricultural tractor'],
  about: 'A farm tractor with large lugged rear wheels, a slim bonnet and an exhaust.',
  parameters: {
    length: length(3.5, 2.6, 4.6, 'nose to rear tyre'),
    width: length(1.9, 1.5, 2.5, 'over the rear tyres', 'width'),
    rear_wheel: length(1.55, 1.2, 1.8, 'diameter of a rear wheel', 'rear_wheel.diameter'),
    front_wheel: length(0.9, 0.65, 1.1, 'diameter of a front wheel', 'front_wheel.diameter'),
    exhaust_length: length(0.85, 0.4, 1.2, 'length of the exhaust', 'exhaust.length'),
  },
  derived: { big: 'rear_wheel / 2', small: 'front_wheel / 2', nose: '-length / 2', back: 'length / 2 - 0.78', fore: 'nose + 0.62', axle: 0.72, seat_y: 'back - 0.05', tread: 'width * 0.2', cab_height: 'max(big * 2, 1.4)' },
  options: { cab: { words: ['cabin', 'driver cab', 'canopy'], on: true, about: 'a glazed cab' }, exhaust: { words: ['exhaust', 'chimney', 'stack', 'smokestack'], on: true } },
  materials: { body: 'car paint #3f7d33', rim: 'paint #e2b52f', tyre: 'rubber', metal: 'steel', dark: 'gunmetal', glass: 'glass', lamp: 'plastic #fbf5df', seat: 'black leather' },
  main: ['body'],
  parts: [
    {
      name: 'bonnet', words: ['hood', 'body'], note: 'long bonnet with a rounded nose', material: 'body',
      form: { type: 'loft', axis: 'y', segments: 36, per: 4, sections: [
        { at: [0, 'nose', 1.08], size: ['width * 0.2', 0.36], round: 0.35 }, { at: [0, 'nose + 0.04', 1.09], size: ['width * 0.27', 0.5], round: 0.32 },
        { at: [0, 'nose + 0.3', 1.11], size: ['width * 0.31', 0.58], round: 0.3 }, { at: [0, 'back - 0.35', 1.16], size: ['width * 0.36', 0.66], round: 0.3 },
        { at: [0, 'back - 0.25', 1.16], size: ['width * 0.34', 0.6], round: 0.3 }] },
    },
    {
      name: 'engine', words: ['gearbox', 'chassis', 'frame'], note: 'engine block and gearbox below the bonnet', material: 'dark',
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.22', 'back - nose - 0.1', 0.4], bevel: 0.05, at: [0, '(nose + back) / 2', 0.56] },
        { type: 'box', size: ['width * 0.28', 0.42, 0.4], bevel: 0.05, at: [0, 'nose + 0.75', 0.5] },
        { type: 'box', size: ['width * 0.34', 0.7, 0.52], bevel: 0.07, at: [0, 'back', 0.5] },
        { type: 'cylinder', radius: 0.09, height: 'width * 0.28', bevel: 0.015, segments: 20, at: ['-width * 0.14', 'nose + 1.05', 0.72], turn: [0, 90, 0] },
      ] },
    },
    {
      name: 'grille', words: ['grill', 'radiator'], note: 'slatted grille in the nose', material: 'dark',
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.2', 0.05, 0.36], bevel: 0.03 },
        { type: 'box', size: ['width * 0.19', 0.07, 0.018], bevel: 0.006, segments: 1, at: [0, 0, 0.06], repeat: [{ along: 6, step: [0, 0, 0.046] }] },
      ] },
      at: [0, 'nose - 0.005', 0.88],
    },
    {
      name: 'rear_wheel', words: ['back wheel', 'rear tyre', 'big wheel', 'wheel'], note: 'rear tyre with slanted lugs', material: 'tyre',
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, bevel: 0.06, segments: 40, profile: [['big * 0.56', '-tread * 0.36'], ['big * 0.9', '-tread * 0.5'], ['big * 0.945', '-tread * 0.32'], ['big * 0.945', 'tread * 0.32'], ['big * 0.9', 'tread * 0.5'], ['big * 0.56', 'tread * 0.36']] },
        { type: 'box', size: ['big * 0.09', 'big * 0.11', 'tread * 0.56'], at: ['big * 0.95', 'big * 0.06', '-tread * 0.03'], turn: [28, 0, 0], repeat: [{ around: 18 }] },
        { type: 'box', size: ['big * 0.09', 'big * 0.11', 'tread * 0.56'], at: ['big * 0.95', '-big * 0.06', 'tread * 0.03'], turn: [152, 0, 0], repeat: [{ around: 18, start: 10 }] },
      ] },
      at: ['width / 2 - tread * 0.5', 'back', 'big'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'front_wheel', words: ['front tyre', 'small wheel'], note: 'front tyre with lugs', material: 'tyre',
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, bevel: 0.04, segments: 40, profile: [['small * 0.56', '-tread * 0.24'], ['small * 0.9', '-tread * 0.34'], ['small * 0.95', '-tread * 0.22'], ['small * 0.95', 'tread * 0.22'], ['small * 0.9', 'tread * 0.34'], ['small * 0.56', 'tread * 0.24']] },
        { type: 'box', size: ['small * 0.08', 'small * 0.13', 'tread * 0.38'], at: ['small * 0.952', 'small * 0.06', '-tread * 0.02'], turn: [28, 0, 0], repeat: [{ around: 14 }] },
        { type: 'box', size: ['small * 0.08', 'small * 0.13', 'tread * 0.38'], at: ['small * 0.952', '-small * 0.06', 'tread * 0.02'], turn: [152, 0, 0], repeat: [{ around: 14, start: 12.857 }] },
      ] },
      at: ['width * 0.36', 'fore', 'small'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'rear_rim', words: ['rim', 'hub', 'disc'], note: 'dished rims of the rear wheels', material: 'rim', parent: 'rear_wheel', follows: ['rear_wheel'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 36, bevel: 0.015, profile: [[0, '-tread * 0.2'], ['big * 0.6', '-tread * 0.3'], ['big * 0.6', 'tread * 0.38'], ['big * 0.54', 'tread * 0.38'], ['big * 0.42', 'tread * 0.12'], ['big * 0.22', 'tread * 0.16'], ['big * 0.16', 'tread * 0.3'], [0, 'tread * 0.3']] },
        { type: 'cylinder', radius: 'big * 0.03', height: 'tread * 0.2', segments: 8, at: ['big * 0.3', 0, 'tread * 0.06'], repeat: [{ around: 8 }] },
      ] },
      at: ['width / 2 - tread * 0.5', 'back', 'big'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'front_rim', note: 'rims of the front wheels', material: 'rim', parent: 'front_wheel', follows: ['front_wheel'],
      form: { type: 'lathe', segments: 32, bevel: 0.012, profile: [[0, '-tread * 0.14'], ['small * 0.6', '-tread * 0.2'], ['small * 0.6', 'tread * 0.25'], ['small * 0.52', 'tread * 0.25'], ['small * 0.42', 'tread * 0.06'], ['small * 0.24', 'tread * 0.1'], ['small * 0.2', 'tread * 0.24'], [0, 'tread * 0.24']] },
      at: ['width * 0.36', 'fore', 'small'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'axle', note: 'front and rear axles', material: 'dark', follows: ['front_wheel', 'rear_wheel'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.12, height: 'width - tread', segments: 20, at: ['-(width - tread) / 2', 'back', 'big'], turn: [0, 90, 0] },
        { type: 'cylinder', radius: 0.065, height: 'width * 0.72', segments: 16, at: ['-width * 0.36', 'fore', 'small'], turn: [0, 90, 0] },
        { type: 'box', size: ['width * 0.16', 0.2, '0.64 - min(small, 0.5)'], bevel: 0.03, at: [0, 'fore', 'min(small, 0.5) - 0.03'] },
      ] },
    },
    {
      name: 'fender', words: ['mudguard', 'wing'], note: 'arched mudguards over the rear wheels', material: 'body', follows: ['rear_wheel'],
      form: { type: 'strap', up: [1, 0, 0], width: 0.045, thickness: 'tread * 1.05', bevel: 0.02, per: 8, path: [['width / 2 - tread * 0.62', 'back - big * 1.02', 'big + 0.05'], ['width / 2 - tread * 0.62', 'back - big * 0.8', 'big * 1.72'], ['width / 2 - tread * 0.62', 'back - big * 0.12', 'big * 2.08'], ['width / 2 - tread * 0.62', 'back + big * 0.52', 'big * 1.95'], ['width / 2 - tread * 0.62', 'back + big * 0.86', 'big * 1.66']] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'platform', words: ['floor', 'footplate'], note: 'floor of the driver, tied to the mudguards', material: 'dark', follows: ['rear_wheel'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.62', 0.95, 0.07], bevel: 0.02, at: [0, 'back - 0.08', 0.96] },
        { type: 'box', size: ['width - tread * 1.8', 'big * 0.8', 0.06], bevel: 0.015, at: [0, 'back + 0.02', 'big * 2 - 0.05'] },
        { type: 'box', size: ['width * 0.3', 0.3, 'max(big * 2 - 0.9, 0.1)'], bevel: 0.03, at: [0, 'back + 0.18', 0.9] },
      ] },
    },
    {
      name: 'seat', words: ['chair'], note: 'padded seat with a back', material: 'seat', follows: ['platform', 'rear_wheel'],
      form: { type: 'join', parts: [
        { type: 'cushion', size: [0.48, 0.46, 0.14], soft: 0.4, corner: 0.4, segments: 24 },
        { type: 'cushion', size: [0.46, 0.42, 0.12], soft: 0.4, corner: 0.4, segments: 24, at: [0, 0.22, 0.28], turn: [80, 0, 0] },
      ] },
      at: [0, 'back + 0.05', 'big * 2 - 0.01'],
    },
    {
      name: 'steering_wheel', words: ['steering wheel'], note: 'steering wheel on its column', material: 'dark',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 0.19, thickness: 0.035, segments: 28, round_segments: 8 },
        { type: 'box', size: [0.38, 0.035, 0.02], segments: 1, bevel: 0.005, at: [0, 0, -0.012] },
        { type: 'cylinder', radius: 0.025, height: 0.62, segments: 12, at: [0, 0, -0.6] },
      ] },
      at: [0, 'back - 0.42', 1.72], turn: [28, 0, 0],
    },
    {
      name: 'post', words: ['pillar', 'cab frame'], note: 'corner posts of the cab', when: { cab: true }, material: 'body', follows: ['rear_wheel'],
      form: { type: 'join', parts: [
        { type: 'strap', up: [1, 0, 0], width: 0.07, thickness: 0.07, smooth: false, path: [['width * 0.29', -0.56, 0], ['width * 0.255', -0.46, 'cab_height + 0.06']] },
        { type: 'strap', up: [1, 0, 0], width: 0.07, thickness: 0.07, smooth: false, path: [['width * 0.29', 0.53, 0], ['width * 0.255', 0.48, 'cab_height + 0.06']] },
      ] },
      at: [0, 'back + 0.02', 1], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'window', words: ['windscreen', 'windshield', 'pane', 'cab window'], note: 'panes before and behind the driver', when: { cab: true }, material: 'glass', parent: 'post', follows: ['rear_wheel'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.56', 0.02, 'cab_height - 0.4'], bevel: 0.006, segments: 1, taper: [0.93, 1], at: [0, -0.518, 0.45], turn: [-4.5, 0, 0] },
        { type: 'box', size: ['width * 0.55', 0.02, 'cab_height - 0.8'], bevel: 0.006, segments: 1, taper: [0.94, 1], at: [0, 0.508, 0.85], turn: [2.5, 0, 0] },
      ] },
      at: [0, 'back + 0.02', 1],
    },
    {
      name: 'roof', words: ['cab roof', 'top'], note: 'roof of the cab', when: { cab: true }, material: 'body', parent: 'post', follows: ['rear_wheel'],
      form: { type: 'cushion', size: ['width * 0.62', 1.3, 0.18], soft: 0.35, corner: 0.2, segments: 32 }, at: [0, 'back + 0.02', '1 + cab_height'],
    },
    {
      name: 'exhaust', words: ['chimney', 'stack', 'pipe'], note: 'upright exhaust with a silencer', when: { exhaust: true }, material: 'metal',
      form: { type: 'lathe', segments: 24, bevel: 0.012, profile: [[0, -0.08], [0.035, -0.08], [0.035, 'exhaust_length * 0.28'], [0.075, 'exhaust_length * 0.33'], [0.075, 'exhaust_length * 0.68'], [0.04, 'exhaust_length * 0.74'], [0.045, 'exhaust_length'], [0.033, 'exhaust_length'], [0.03, 'exhaust_length * 0.9'], [0, 'exhaust_length * 0.9']] },
      at: ['width * 0.09', 'nose + 0.62', 1.36],
    },
    {
      name: 'headlight', words: ['headlamp', 'light', 'lamp'], note: 'headlights at the nose', material: 'lamp',
      form: { type: 'ball', size: [0.1, 0.16, 0.16], segments: 20 }, at: ['width * 0.138', 'nose + 0.1', 1.16], turn: [0, 0, 12], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a green farm tractor with yellow rims', 'a red tractor with a cab and large rear wheels', 'a blue tractor without a cab, with a long exhaust'],
});
