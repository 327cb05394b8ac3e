import { kind, length } from '../../kind.ts';

export const gameController = kind({
  name: 'game controller',
  group: 'electronics',
  words: ['controller', 'gamepad', 'game pad', 'joypad', 'video game controller', 'console controller', 'gaming controller'],
  about: 'A game controller lying on its grips: soft body, two thumb sticks, cross pad, four buttons, triggers.',
  parameters: {
    width: length(0.156, 0.06, 0.6, 'side to side', 'width'),
    depth: length(0.108, 0.04, 0.4, 'front to back', 'depth'),
    height: length(0.062, 0.02, 0.25, 'ground to the tops of the sticks', 'height'),
    stick_width: length(0.019, 0.008, 0.06, 'diameter of a thumb stick', 'stick.thickness'),
    button_width: length(0.0105, 0.005, 0.03, 'diameter of a button', 'button.diameter'),
  },
  derived: {
    w: 'width', d: 'depth', h: 'height * 0.79',
    stick: 'min(stick_width, width * 0.15)',
    button: 'min(button_width, width * 0.075)',
    px: 'w * 0.265', py: 'd * 0.15',
    sx: 'w * 0.135', sy: '-d * 0.07',
    reach: 'w * 0.068',
    lid: 'h * 0.93',
  },
  materials: { body: 'plastic #e9eaec', dark: 'black plastic', stick: 'rubber', light: 'light #58b7ff', green: 'plastic #3fa562', red: 'plastic #cf3b36', blue: 'plastic #3f6fd0', yellow: 'plastic #e6b02e' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['case', 'shell', 'grip', 'handle'], note: 'soft body that runs out into two grips', material: 'body',
      form: { type: 'blend', grain: 58, smooth: 4, size: ['w', 'd', 'h'], blobs: [
        [0, 0.012, 0.028, 0.054, 0.034, 0.0205], [0.05, 0.014, 0.028, 0.028, 0.032, 0.0195], [-0.05, 0.014, 0.028, 0.028, 0.032, 0.0195],
        [0, -0.01, 0.028, 0.046, 0.028, 0.0185], [0.026, -0.016, 0.028, 0.022, 0.022, 0.018], [-0.026, -0.016, 0.028, 0.022, 0.022, 0.018],
        [0.052, 0.006, 0.027, 0.0215, 0.063, -0.04, 0.018, 0.0155], [-0.052, 0.006, 0.027, 0.0215, -0.063, -0.04, 0.018, 0.0155],
      ] },
    },
    {
      name: 'panel', words: ['touchpad', 'pad', 'touch panel'], note: 'dark panel in the middle', material: 'dark', parent: 'body',
      form: { type: 'extrude', shape: { rect: ['w * 0.3', 'd * 0.24'], round: 'd * 0.04' }, depth: 'h * 0.1', bevel: 'h * 0.02' }, at: [0, 'd * 0.22', 'h * 0.905'],
    },
    {
      name: 'light', words: ['led', 'light bar'], note: 'light bar', material: 'light', parent: 'panel', follows: ['panel'],
      form: { type: 'box', size: ['w * 0.12', 'd * 0.022', 'h * 0.03'], bevel: 'h * 0.008', segments: 1 }, at: [0, 'd * 0.14', 'h * 0.985'],
    },
    {
      name: 'socket', words: ['stick base'], note: 'rings around the sticks', material: 'dark', parent: 'body', follows: ['stick'],
      form: { type: 'lathe', segments: 36, bevel: 'h * 0.02', profile: [[0, 0], ['stick * 0.74', 0], ['stick * 0.74', 'h * 0.24'], ['stick * 0.62', 'h * 0.3'], ['stick * 0.54', 'h * 0.26'], [0, 'h * 0.2']] }, at: ['sx', 'sy', 'h * 0.68'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'stick', words: ['thumbstick', 'thumb stick', 'joystick', 'analog stick'], note: 'thumb sticks with dished tops', material: 'stick',
      form: { type: 'lathe', segments: 36, bevel: 'stick * 0.05', profile: [[0, 0], ['stick * 0.24', 0], ['stick * 0.22', '(height - h * 0.85) * 0.55'], ['stick * 0.5', '(height - h * 0.85) * 0.72'], ['stick * 0.5', '(height - h * 0.85) * 0.94'], ['stick * 0.44', 'height - h * 0.85'], ['stick * 0.36', 'height - h * 0.85'], [0, '(height - h * 0.85) * 0.86']] },
      at: ['sx', 'sy', 'h * 0.85'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cross', words: ['d-pad', 'dpad', 'cross pad', 'direction pad', 'directional pad'], note: 'cross for the left thumb', material: 'dark',
      form: { type: 'extrude', depth: 'h * 0.26', bevel: 'h * 0.03', shape: [['-reach * 1.3', '-reach * 0.42'], ['-reach * 0.42', '-reach * 0.42'], ['-reach * 0.42', '-reach * 1.3'], ['reach * 0.42', '-reach * 1.3'], ['reach * 0.42', '-reach * 0.42'], ['reach * 1.3', '-reach * 0.42'], ['reach * 1.3', 'reach * 0.42'], ['reach * 0.42', 'reach * 0.42'], ['reach * 0.42', 'reach * 1.3'], ['-reach * 0.42', 'reach * 1.3'], ['-reach * 0.42', 'reach * 0.42'], ['-reach * 1.3', 'reach * 0.42']] },
      at: ['-px - w * 0.03', 'py + d * 0.03', 'h * 0.77'],
    },
    {
      name: 'button', words: ['action button', 'green button'], note: 'green button, in front', material: 'green',
      form: { type: 'cylinder', radius: 'button / 2', height: 'h * 0.28', bevel: 'button * 0.14', segments: 28 }, at: ['px + w * 0.03', 'py + d * 0.03 - reach', 'h * 0.77'],
    },
    {
      name: 'red_button', words: ['right button'], note: 'red button, to the right', material: 'red', follows: ['button'],
      form: { type: 'cylinder', radius: 'button / 2', height: 'h * 0.28', bevel: 'button * 0.14', segments: 28 }, at: ['px + w * 0.03 + reach', 'py + d * 0.03', 'h * 0.76'],
    },
    {
      name: 'blue_button', words: ['left button'], note: 'blue button, to the left', material: 'blue', follows: ['button'],
      form: { type: 'cylinder', radius: 'button / 2', height: 'h * 0.28', bevel: 'button * 0.14', segments: 28 }, at: ['px + w * 0.03 - reach', 'py + d * 0.03', 'h * 0.78'],
    },
    {
      name: 'yellow_button', words: ['rear button'], note: 'yellow button, behind', material: 'yellow', follows: ['button'],
      form: { type: 'cylinder', radius: 'button / 2', height: 'h * 0.28', bevel: 'button * 0.14', segments: 28 }, at: ['px + w * 0.03', 'py + d * 0.03 + reach', 'h * 0.77'],
    },
    {
      name: 'menu', words: ['start button', 'select button', 'menu button'], note: 'small buttons beside the panel', material: 'dark', parent: 'body',
      form: { type: 'extrude', shape: { rect: ['w * 0.018', 'd * 0.07'], round: 'w * 0.008' }, depth: 'h * 0.2', bevel: 'h * 0.02' }, at: ['w * 0.185', 'd * 0.27', 'h * 0.8'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'trigger', words: ['shoulder button', 'bumper', 'shoulder'], note: 'shoulder buttons at the rear', material: 'dark',
      form: { type: 'cushion', size: ['w * 0.2', 'd * 0.16', 'h * 0.5'], soft: 0.6, corner: 0.5, segments: 28 }, at: ['w * 0.3', 'd * 0.38', 'h * 0.36'], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a white game controller', 'a black gamepad with red sticks', 'a blue game controller with thick sticks, 18 cm wide'],
});
