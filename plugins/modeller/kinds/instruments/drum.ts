import { count, kind, length } from '../../kind.ts';

export const drum = kind({
  name: 'drum',
  group: 'instruments',
  words: ['snare drum', 'bass drum', 'marching drum', 'tom'],
  about: 'A drum with hoops, tension rods or ropes and a pair of sticks.',
  parameters: { width: length(0.36, 0.1, 2, 'width of the skin', 'shell.width'), height: length(0.26, 0.06, 1.5, 'height of the shell', 'shell.height'), rods: count(8, 4, 16, 'tension rods', 'rod.count') },
  derived: { r: 'width / 2', h: 'height', hoop: 'width * 0.05' },
  options: { sticks: { words: ['stick', 'drumstick'], on: true } },
  variants: { lacing: { rods: { words: ['modern'] }, rope: { words: ['roped', 'laced'] } } },
  materials: { shell: 'car paint', hoop: 'birch', skin: 'paper', rod: 'chrome', stick: 'pine', rope: 'rope' },
  main: ['shell'],
  parts: [
    { name: 'shell', words: ['body', 'side'], note: 'round shell', material: 'shell', form: { type: 'cylinder', radius: 'r * 0.97', height: 'h * 0.96', bevel: 'hoop * 0.1', segments: 64 }, at: [0, 0, 'h * 0.02'] },
    { name: 'hoop', words: ['rim', 'ring'], note: 'hoops above and below', material: 'hoop', form: { type: 'lathe', loop: true, bevel: 'hoop * 0.15', segments: 64, profile: [['r * 0.95', 0], ['r * 1.035', 0], ['r * 1.035', 'hoop'], ['r * 0.95', 'hoop']] }, repeat: [{ along: 2, step: [0, 0, 'h - hoop'] }] },
    { name: 'skin', words: ['head', 'drumhead', 'top'], note: 'stretched skin', material: 'skin', form: { type: 'lathe', segments: 64, bevel: 'hoop * 0.1', profile: [[0, 0], ['r * 0.96', 0], ['r * 0.96', 'hoop * 0.25'], ['r * 0.9', 'hoop * 0.3'], [0, 'hoop * 0.3']] }, at: [0, 0, 'h - hoop * 0.55'] },
    {
      name: 'rod', words: ['lug', 'screw'], note: 'tension rod with its lug', material: 'rod', when: { lacing: 'rods' },
      form: { type: 'join', parts: [{ type: 'cylinder', radius: 'hoop * 0.14', height: 'h * 0.94', segments: 12, at: ['r * 1.05', 0, 'h * 0.03'] }, { type: 'box', size: ['hoop * 0.7', 'hoop * 0.5', 'h * 0.26'], bevel: 'hoop * 0.15', at: ['r * 1.0', 0, 'h * 0.37'] }, { type: 'cylinder', radius: 'hoop * 0.26', height: 'hoop * 0.3', bevel: 'hoop * 0.05', segments: 12, at: ['r * 1.05', 0, 'h * 0.955'] }] },
      repeat: [{ around: 'rods' }],
    },
    { name: 'rope', words: ['lacing', 'cord'], note: 'rope laced up and down', material: 'rope', when: { lacing: 'rope' }, form: { type: 'join', parts: [{ type: 'tube', smooth: false, segments: 8, radius: 'hoop * 0.13', path: [['r * 1.02', 0, 'hoop * 0.5'], ['r * 1.02 * cos(180 / rods)', 'r * 1.02 * sin(180 / rods)', 'h - hoop * 0.5'], ['r * 1.02 * cos(360 / rods)', 'r * 1.02 * sin(360 / rods)', 'hoop * 0.5']], repeat: [{ around: 'rods' }] }] } },
    { name: 'stick', words: ['drumstick'], note: 'sticks across the skin', material: 'stick', when: { sticks: true }, form: { type: 'lathe', bevel: 'hoop * 0.04', segments: 18, profile: [[0, 0], ['hoop * 0.26', 0], ['hoop * 0.26', 'width * 0.7'], ['hoop * 0.13', 'width * 0.98'], ['hoop * 0.22', 'width * 1.02'], ['hoop * 0.18', 'width * 1.06'], [0, 'width * 1.07']] }, at: ['width * 0.12', 'width * -0.5', 'h + hoop * 0.26'], turn: [-90, 0, 14], repeat: [{ mirror: 'x' }] },
  ],
  surface: { z: 'h', width: 'width * 0.6', depth: 'width * 0.6' },
  briefs: ['a red drum', 'a blue drum 60 cm wide laced with rope and without sticks', 'a small drum with six rods'],
});
