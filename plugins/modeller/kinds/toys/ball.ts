import { kind, length } from '../../kind.ts';

export const ball = kind({
  name: 'ball',
  group: 'toys',
  words: ['football', 'soccer ball', 'basketball', 'beach ball', 'toy ball', 'rubber ball', 'playground ball'],
  about: 'A ball: a striped beach ball, a football with pentagons, or a basketball.',
  parameters: { diameter: length(0.24, 0.03, 3, 'diameter', 'height') },
  derived: { r: 'diameter / 2', rr: 'r / 1.02' },
  options: { stand: { words: ['stand', 'ring', 'base'], on: false, about: 'a ring that keeps it from rolling' } },
  variants: {
    type: {
      beach: { words: ['striped', 'inflatable', 'panelled'] },
      football: { words: ['soccer', 'football', 'pentagon'], materials: { skin: 'plastic #f3f2ee' } },
      basketball: { words: ['basket', 'basketball'], materials: { skin: 'leather #c9652b' } },
    },
  },
  materials: { skin: 'plastic #f3f1ea', red: 'plastic #d23a32', blue: 'plastic #2c78b8', yellow: 'plastic #efb93a', black: 'black leather', wood: 'oak' },
  main: ['skin'],
  parts: [
    {
      name: 'skin', words: ['body', 'surface'], note: 'inflated skin', when: { type: 'beach' }, material: 'skin',
      form: { type: 'ball', size: ['r * 2', 'r * 2', 'r * 2'], segments: 48 }, at: [0, 0, 'r'], turn: [0, -24, 165],
    },
    {
      name: 'skin', note: 'white skin', when: { type: ['football', 'basketball'] }, material: 'skin',
      form: { type: 'ball', size: ['rr * 2', 'rr * 2', 'rr * 2'], segments: 56 }, at: [0, 0, 'r'],
    },
    {
      name: 'red_panel', words: ['panel', 'stripe', 'red stripe', 'gore'], note: 'red panel from pole to pole', when: { type: 'beach' }, material: 'red',
      form: { type: 'cut', of: { type: 'ball', size: ['r * 2.008', 'r * 2.008', 'r * 2.008'], segments: 48 }, by: [{ type: 'extrude', depth: 'r * 4', at: [0, 0, '-r * 2'], shape: [['r * 0.3', 0], ['r * 1.71', 'r * 0.99'], ['r * 0.5', 'r * 3'], ['-r * 3', 'r * 3'], ['-r * 3', '-r * 3'], ['r * 0.5', '-r * 3'], ['r * 1.71', '-r * 0.99']] }] },
      at: [0, 0, 'r'], turn: [0, -24, 165],
    },
    {
      name: 'blue_panel', words: ['blue stripe'], note: 'blue panel', when: { type: 'beach' }, material: 'blue',
      form: { type: 'cut', of: { type: 'ball', size: ['r * 2.008', 'r * 2.008', 'r * 2.008'], segments: 48 }, by: [{ type: 'extrude', depth: 'r * 4', at: [0, 0, '-r * 2'], turn: [0, 0, 120], shape: [['r * 0.3', 0], ['r * 1.71', 'r * 0.99'], ['r * 0.5', 'r * 3'], ['-r * 3', 'r * 3'], ['-r * 3', '-r * 3'], ['r * 0.5', '-r * 3'], ['r * 1.71', '-r * 0.99']] }] },
      at: [0, 0, 'r'], turn: [0, -24, 165],
    },
    {
      name: 'yellow_panel', words: ['yellow stripe'], note: 'yellow panel', when: { type: 'beach' }, material: 'yellow',
      form: { type: 'cut', of: { type: 'ball', size: ['r * 2.008', 'r * 2.008', 'r * 2.008'], segments: 48 }, by: [{ type: 'extrude', depth: 'r * 4', at: [0, 0, '-r * 2'], turn: [0, 0, 240], shape: [['r * 0.3', 0], ['r * 1.71', 'r * 0.99'], ['r * 0.5', 'r * 3'], ['-r * 3', 'r * 3'], ['-r * 3', '-r * 3'], ['r * 0.5', '-r * 3'], ['r * 1.71', '-r * 0.99']] }] },
      at: [0, 0, 'r'], turn: [0, -24, 165],
    },
    {
      name: 'cap', words: ['valve', 'pole'], note: 'caps where the panels meet', when: { type: 'beach' }, material: 'skin',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 32, smooth: true, profile: [[0, 'r * 0.9'], ['r * 0.2', 'r * 0.95'], ['r * 0.225', 'r * 0.977'], ['r * 0.215', 'r * 0.988'], ['r * 0.12', 'r * 1.003'], [0, 'r * 1.008']] },
        { type: 'cylinder', radius: 'r * 0.05', height: 'r * 0.08', bevel: 'r * 0.012', segments: 18, at: [0, 0, 'r * 0.95'] },
      ] },
      at: [0, 0, 'r'], turn: [0, -24, 165],
    },
    {
      name: 'patch', words: ['pentagon', 'panel'], note: 'twelve black pentagons', when: { type: 'football' }, material: 'black',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 5, profile: [[0, 'r * 0.9'], ['r * 0.3', 'r * 0.91'], ['r * 0.3256', 'r * 0.9455'], ['r * 0.2241', 'r * 0.9746'], ['r * 0.1132', 'r * 0.9936'], [0, 'r']] },
        { type: 'join', parts: [{ type: 'lathe', segments: 5, turn: [0, 0, 180], profile: [[0, 'r * 0.9'], ['r * 0.3', 'r * 0.91'], ['r * 0.3256', 'r * 0.9455'], ['r * 0.2241', 'r * 0.9746'], ['r * 0.1132', 'r * 0.9936'], [0, 'r']] }], turn: [0, 63.435, 0], repeat: [{ around: 5 }] },
        { type: 'lathe', segments: 5, turn: [0, 116.565, 0], repeat: [{ around: 5, start: 36 }], profile: [[0, 'r * 0.9'], ['r * 0.3', 'r * 0.91'], ['r * 0.3256', 'r * 0.9455'], ['r * 0.2241', 'r * 0.9746'], ['r * 0.1132', 'r * 0.9936'], [0, 'r']] },
        { type: 'lathe', segments: 5, turn: [180, 0, 36], profile: [[0, 'r * 0.9'], ['r * 0.3', 'r * 0.91'], ['r * 0.3256', 'r * 0.9455'], ['r * 0.2241', 'r * 0.9746'], ['r * 0.1132', 'r * 0.9936'], [0, 'r']] },
      ] },
      at: [0, 0, 'r'], turn: [0, 0, 20],
    },
    {
      name: 'seam', words: ['stitch', 'line'], note: 'seams between the patches', when: { type: 'football' }, material: 'black',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 6, per: 4, path: [['rr * 0.2922', 0, 'rr * 0.9501'], ['rr * 0.5226', 0, 'rr * 0.8455'], ['rr * 0.7191', 0, 'rr * 0.6863']], radius: 'rr * 0.012', repeat: [{ around: 5 }] },
        { type: 'tube', segments: 6, per: 4, path: [['rr * 0.8094', 'rr * 0.2779', 'rr * 0.5057'], ['rr * 0.6841', 'rr * 0.497', 'rr * 0.5226'], ['rr * 0.5144', 'rr * 0.6839', 'rr * 0.5057']], radius: 'rr * 0.012', repeat: [{ around: 5 }] },
        { type: 'tube', segments: 6, per: 4, path: [['rr * 0.9555', 'rr * 0.1718', 'rr * 0.2134'], ['rr * 0.9454', 'rr * 0.3072', 0], ['rr * 0.874', 'rr * 0.4227', 'rr * -0.2134']], radius: 'rr * 0.012', repeat: [{ around: 5 }] },
        { type: 'tube', segments: 6, per: 4, path: [['rr * 0.6721', 'rr * 0.7006', 'rr * -0.2134'], ['rr * 0.5843', 'rr * 0.8042', 0], ['rr * 0.4586', 'rr * 0.8557', 'rr * 0.2134']], radius: 'rr * 0.012', repeat: [{ around: 5 }] },
        { type: 'tube', segments: 6, per: 4, path: [['rr * 0.4914', 'rr * 0.7006', 'rr * -0.5057'], ['rr * 0.2613', 'rr * 0.8042', 'rr * -0.5226'], ['rr * 0.0142', 'rr * 0.8557', 'rr * -0.5057']], radius: 'rr * 0.012', repeat: [{ around: 5 }] },
        { type: 'tube', segments: 6, per: 4, path: [['rr * 0.2364', 'rr * 0.1718', 'rr * -0.9501'], ['rr * 0.4228', 'rr * 0.3072', 'rr * -0.8455'], ['rr * 0.5818', 'rr * 0.4227', 'rr * -0.6863']], radius: 'rr * 0.012', repeat: [{ around: 5 }] },
      ] },
      at: [0, 0, 'r'], turn: [0, 0, 20],
    },
    {
      name: 'seam', note: 'black seams', when: { type: 'basketball' }, material: 'black',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'rr * 0.995', thickness: 'r * 0.044', segments: 64, round_segments: 8 },
        { type: 'ring', radius: 'rr * 0.995', thickness: 'r * 0.044', segments: 64, round_segments: 8, turn: [90, 0, 0] },
        { type: 'tube', closed: true, segments: 8, per: 8, radius: 'r * 0.021', path: [['rr * 0.82', 0, 'rr * 0.564'], ['rr * 0.68', 'rr * 0.5', 'rr * 0.53'], ['rr * 0.46', 'rr * 0.8', 'rr * 0.37'], ['rr * 0.36', 'rr * 0.929', 0], ['rr * 0.46', 'rr * 0.8', 'rr * -0.37'], ['rr * 0.68', 'rr * 0.5', 'rr * -0.53'], ['rr * 0.82', 0, 'rr * -0.564'], ['rr * 0.68', 'rr * -0.5', 'rr * -0.53'], ['rr * 0.46', 'rr * -0.8', 'rr * -0.37'], ['rr * 0.36', 'rr * -0.929', 0], ['rr * 0.46', 'rr * -0.8', 'rr * 0.37'], ['rr * 0.68', 'rr * -0.5', 'rr * 0.53']], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 0, 'r'], turn: [0, 90, 62],
    },
    {
      name: 'stand', words: ['ring', 'base'], note: 'wooden ring under it', when: { stand: true }, material: 'wood',
      form: { type: 'ring', radius: 'r * 0.5', thickness: 'r * 0.16', height: 'r * 0.2', segments: 40 }, at: [0, 0, 'r * 0.1'],
    },
  ],
  briefs: ['a striped beach ball', 'a white soccer ball on a stand', 'a basketball 24 cm tall'],
});
