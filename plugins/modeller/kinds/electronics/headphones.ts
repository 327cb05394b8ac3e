import { kind, length } from '../../kind.ts';

export const headphones = kind({
  name: 'headphones',
  group: 'electronics',
  words: ['headphone', 'headset', 'earphones', 'pair of headphones', 'over-ear headphones', 'gaming headset'],
  about: 'Headphones standing on their cups or hanging on a stand: padded band, sliders, round cups with soft cushions.',
  parameters: {
    width: length(0.185, 0.08, 0.5, 'over the cups', 'width'),
    band_height: length(0.2, 0.1, 0.5, 'cups to the top of the band', 'band.height'),
    cup_width: length(0.078, 0.03, 0.18, 'diameter of a cup', 'cup.diameter'),
    cup_thickness: length(0.03, 0.012, 0.07, 'thickness of a cup', 'cup.thickness'),
    band_width: length(0.034, 0.012, 0.08, 'width of the band', 'band.width'),
    hang: length(0, 0, 0.2, 'how high it hangs on the stand'),
  },
  derived: {
    r: 'min(cup_width / 2, band_height * 0.22)',
    tall: 'r * 1.16',
    thick: 'min(cup_thickness, width * 0.2)',
    soft: 'thick * 0.8',
    cx: 'width / 2 - thick',
    cz: 'tall + hang',
    bar: 'min(band_width * 0.3, 0.009)',
    top: 'hang + band_height',
    bx: 'width / 2 - thick * 0.4',
    rise: 'top - bar / 2 - cz',
  },
  options: { microphone: { words: ['mic', 'boom', 'boom mic'], on: false, about: 'a microphone on an arm' } },
  variants: { pose: { resting: { words: ['standing', 'lying'] }, hung: { words: ['stand', 'hanging', 'on a stand', 'hanger'], set: { hang: 0.06 } } } },
  materials: { body: 'black plastic', metal: 'aluminium', pad: 'black leather', accent: 'plastic #d8542f', stand: 'oak', foam: 'rubber' },
  main: ['body'],
  parts: [
    {
      name: 'cup', words: ['ear cup', 'shell', 'earpiece'], note: 'oval shells', material: 'body', follows: ['band'],
      form: { type: 'stretched', by: [1.16, 1, 1], of: { type: 'lathe', segments: 48, bevel: 'thick * 0.08', profile: [[0, 0], ['r * 0.92', 0], ['r * 0.96', 'thick * 0.12'], ['r * 0.94', 'thick * 0.4'], ['r * 0.74', 'thick * 0.78'], ['r * 0.68', 'thick * 0.9'], [0, 'thick * 0.9']] } },
      at: ['cx', 0, 'cz'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'disc', words: ['badge', 'cover', 'plate'], note: 'coloured discs on the outside with a ring', material: 'accent', parent: 'cup', follows: ['cup', 'band'],
      form: { type: 'stretched', by: [1.16, 1, 1], of: { type: 'lathe', segments: 48, bevel: 'thick * 0.04', profile: [[0, 0], ['r * 0.6', 0], ['r * 0.6', 'thick * 0.14'], ['r * 0.5', 'thick * 0.2'], ['r * 0.44', 'thick * 0.14'], [0, 'thick * 0.14']] } },
      at: ['width / 2 - thick * 0.2', 0, 'cz'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cushion', words: ['ear pad', 'earpad', 'pad'], note: 'soft rings', material: 'pad', parent: 'cup', follows: ['cup', 'band'],
      form: { type: 'stretched', by: [1.16, 1, 1], of: { type: 'ring', radius: 'r * 0.72', thickness: 'r * 0.56', height: 'soft', segments: 48, round_segments: 18 } },
      at: ['cx - soft * 0.34', 0, 'cz'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'speaker', words: ['driver', 'grille'], note: 'grilles inside the cushions', material: 'foam', parent: 'cup', follows: ['cup', 'band'],
      form: { type: 'stretched', by: [1.16, 1, 1], of: { type: 'cylinder', radius: 'r * 0.6', height: 'soft * 0.25', segments: 32 } },
      at: ['cx - soft * 0.2', 0, 'cz'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'yoke', words: ['fork', 'arm', 'slider'], note: 'metal forks that hold the cups, and the sliders above', material: 'metal', follows: ['cup', 'band'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 12, per: 6, radius: 'bar * 0.42', path: [[0, '-r * 1.0', '0'], ['0', '-r * 1.04', 'tall * 0.3'], ['0', '-r * 0.82', 'tall * 0.84'], [0, '-r * 0.4', 'tall * 1.12'], [0, 0, 'tall * 1.2'], [0, 'r * 0.4', 'tall * 1.12'], [0, 'r * 0.82', 'tall * 0.84'], [0, 'r * 1.04', 'tall * 0.3'], [0, 'r * 1.0', 0]] },
        { type: 'cylinder', radius: 'bar * 0.8', height: 'r * 0.24', bevel: 'bar * 0.1', segments: 16, turn: [90, 0, 0], at: [0, '-r * 0.86', 0], repeat: [{ mirror: 'y' }] },
        { type: 'box', size: ['bar * 0.6', 'band_width * 0.4', 'rise * 0.5'], bevel: 'bar * 0.15', segments: 1, at: [0, 0, 'tall * 1.16'] },
      ] },
      at: ['bx', 0, 'cz'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'band', words: ['headband', 'bow', 'bracket'], note: 'springy headband', material: 'body', follows: ['cup'],
      form: { type: 'strap', up: [0, 1, 0], width: 'bar', thickness: 'band_width', per: 8, bevel: 'bar * 0.35', path: [['-bx', 0, 'cz + tall * 1.3'], ['-bx', 0, 'cz + rise * 0.56'], ['-bx * 0.88', 0, 'cz + rise * 0.8'], ['-bx * 0.5', 0, 'cz + rise * 0.96'], [0, 0, 'cz + rise'], ['bx * 0.5', 0, 'cz + rise * 0.96'], ['bx * 0.88', 0, 'cz + rise * 0.8'], ['bx', 0, 'cz + rise * 0.56'], ['bx', 0, 'cz + tall * 1.3']] },
    },
    {
      name: 'padding', words: ['head pad', 'band pad'], note: 'padding below the band', material: 'pad', parent: 'band', follows: ['cup', 'band'],
      form: { type: 'strap', up: [0, 1, 0], width: 'bar * 1.5', thickness: 'band_width * 1.12', per: 8, bevel: 'bar * 0.6', path: [['-bx * 0.84', 0, 'cz + rise * 0.8 - bar'], ['-bx * 0.5', 0, 'cz + rise * 0.96 - bar'], [0, 0, 'cz + rise - bar'], ['bx * 0.5', 0, 'cz + rise * 0.96 - bar'], ['bx * 0.84', 0, 'cz + rise * 0.8 - bar']], scale: [0.7, 1, 1.05, 1, 0.7] },
    },
    {
      name: 'microphone', words: ['mic', 'boom'], note: 'microphone on a bent arm', when: { microphone: true }, material: 'foam', follows: ['cup', 'band'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 10, per: 6, radius: 'bar * 0.3', path: [['thick * 0.5', '-r * 0.8', 0], ['thick * 0.5', '-r * 1.3', '-tall * 0.2'], ['thick * 0.2', '-r * 1.9', '-tall * 0.5'], ['-r * 0.5', '-r * 2.3', '-tall * 0.56']] },
        { type: 'ball', size: ['r * 0.5', 'r * 0.36', 'r * 0.36'], segments: 16, at: ['-r * 0.6', '-r * 2.32', '-tall * 0.56'] },
      ] },
      at: ['cx', 0, 'cz'],
    },
    {
      name: 'stand', words: ['holder', 'post', 'base'], note: 'post with a rounded rest, on a round base', when: { pose: 'hung' }, material: 'stand', follows: ['cup', 'band'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 48, bevel: 0.003, profile: [[0, 0], ['width * 0.36', 0], ['width * 0.36', 0.012], ['width * 0.33', 0.018], [0, 0.02]] },
        { type: 'cylinder', radius: 'width * 0.05', top: 'width * 0.042', height: 'top - bar * 1.75 - 0.03', segments: 28, at: [0, 0, 0.012] },
        { type: 'extrude', plane: 'xz', depth: 'band_width * 1.3', bevel: 0.003, at: [0, 0, 'top - bar * 1.7'], shape: { spline: [['-bx * 0.42', '-rise * 0.06'], [0, 0], ['bx * 0.42', '-rise * 0.06'], ['bx * 0.34', '-rise * 0.17'], [0, '-rise * 0.15'], ['-bx * 0.34', '-rise * 0.17']] } },
      ] },
    },
  ],
  briefs: ['black headphones with orange discs', 'white headphones on a stand', 'a gaming headset with a microphone and thick cups'],
});
