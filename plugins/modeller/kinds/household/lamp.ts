import { kind, length } from '../../kind.ts';

export const lamp = kind({
  name: 'lamp',
  group: 'household',
  words: ['table lamp', 'desk lamp', 'bedside lamp', 'reading lamp', 'bedroom lamp'],
  about: 'A table lamp with a turned base, a shade and a switch cord.',
  parameters: {
    height: length(0.48, 0.15, 2.2, 'foot to the top of the shade', 'height'),
    shade_width: length(0.3, 0.08, 1.2, 'width of the shade', 'shade.width'),
    shade_height: length(0.2, 0.06, 0.8, 'height of the shade', 'shade.height'),
    base_width: length(0.14, 0.05, 0.6, 'width of the base', 'base.width'),
  },
  derived: { r: 'shade_width / 2', b: 'base_width / 2', rim: 'height - shade_height', neck: 'rim + shade_height * 0.3' },
  options: { shade: { words: ['shade', 'lampshade'], on: true }, cord: { words: ['cord', 'chain', 'pull chain', 'cable'], on: true } },
  variants: { base: { turned: { words: ['classic', 'baluster'] }, round: { words: ['gourd', 'bulbous'] }, slim: { words: ['slender', 'straight', 'stick'] } } },
  materials: { base: 'ceramic #3f6f78', shade: 'linen #efe4cc', metal: 'brass', bulb: 'light' },
  main: ['base'],
  parts: [
    { name: 'base', words: ['foot', 'body', 'stand'], note: 'turned base', material: 'base', when: { base: 'turned' }, form: { type: 'lathe', smooth: true, segments: 56, profile: [[0, 0], ['b', 0], ['b * 1', 'rim * 0.06'], ['b * 0.66', 'rim * 0.1'], ['b * 0.34', 'rim * 0.2'], ['b * 0.5', 'rim * 0.32'], ['b * 0.86', 'rim * 0.52'], ['b * 0.78', 'rim * 0.72'], ['b * 0.3', 'rim * 0.88'], ['b * 0.2', 'rim * 0.97'], [0, 'rim * 0.98']] } },
    { name: 'base', note: 'gourd-shaped base', material: 'base', when: { base: 'round' }, form: { type: 'lathe', smooth: true, segments: 56, profile: [[0, 0], ['b * 0.66', 0], ['b * 0.7', 'rim * 0.04'], ['b * 1.1', 'rim * 0.28'], ['b * 0.9', 'rim * 0.58'], ['b * 0.42', 'rim * 0.76'], ['b * 0.4', 'rim * 0.88'], ['b * 0.18', 'rim * 0.97'], [0, 'rim * 0.98']] } },
    { name: 'base', note: 'disc with a slim rod', material: 'base', when: { base: 'slim' }, form: { type: 'lathe', segments: 48, bevel: 'b * 0.08', profile: [[0, 0], ['b', 0], ['b', 'b * 0.2'], ['b * 0.12', 'b * 0.28'], ['b * 0.1', 'rim * 0.98'], [0, 'rim * 0.98']] } },
    { name: 'fitting', words: ['socket', 'neck'], note: 'brass fitting', material: 'metal', form: { type: 'join', parts: [{ type: 'cylinder', radius: 'b * 0.2', height: 'neck - rim * 0.95', bevel: 'b * 0.03', segments: 24, at: [0, 0, 'rim * 0.95'] }] } },
    { name: 'bulb', words: ['light', 'light bulb'], note: 'glowing bulb', material: 'bulb', form: { type: 'lathe', smooth: true, segments: 24, profile: [[0, 0], ['b * 0.14', 0], ['b * 0.2', 'shade_height * 0.12'], ['b * 0.36', 'shade_height * 0.28'], ['b * 0.2', 'shade_height * 0.42'], [0, 'shade_height * 0.45']] }, at: [0, 0, 'neck - b * 0.04'] },
    { name: 'shade', words: ['lampshade'], note: 'drum shade that tapers upwards, on three wires', material: 'shade', when: { shade: true }, form: { type: 'join', parts: [
      { type: 'lathe', loop: true, segments: 64, profile: [['r * 0.985', 'rim'], ['r', 'rim'], ['r * 0.68', 'height'], ['r * 0.665', 'height']] },
      { type: 'ring', radius: 'r * 0.69', thickness: 'b * 0.06', segments: 48, round_segments: 8, at: [0, 0, 'height - shade_height * 0.08'] }, { type: 'tube', smooth: false, segments: 8, radius: 'b * 0.025', path: [['b * 0.1', 0, 'neck - b * 0.05'], ['r * 0.3', 0, 'height - shade_height * 0.3'], ['r * 0.69', 0, 'height - shade_height * 0.08']], repeat: [{ around: 3 }] },
      { type: 'ring', radius: 'r * 0.992', thickness: 'r * 0.03', segments: 64, round_segments: 8, at: [0, 0, 'rim + r * 0.015'] },
      { type: 'ring', radius: 'r * 0.672', thickness: 'r * 0.03', segments: 64, round_segments: 8, at: [0, 0, 'height - r * 0.015'] },
    ] } },
    { name: 'cord', words: ['chain', 'pull'], note: 'pull chain with a bead', material: 'metal', when: { cord: true }, form: { type: 'join', parts: [{ type: 'tube', segments: 6, radius: 'b * 0.02', path: [['b * 0.16', 'b * -0.05', 'neck - b * 0.15'], ['b * 0.5', 'b * -0.1', 'neck - b * 0.2'], ['b * 0.52', 'b * -0.1', 'rim * 0.8']] }, { type: 'ball', size: ['b * 0.14', 'b * 0.14', 'b * 0.16'], segments: 14, at: ['b * 0.52', 'b * -0.1', 'rim * 0.8'] }] } },
  ],
  briefs: ['a table lamp', 'a brass lamp with a green shade', 'a tall slim desk lamp 60 cm high without a cord', 'a white lamp with a wide red shade'],
});
