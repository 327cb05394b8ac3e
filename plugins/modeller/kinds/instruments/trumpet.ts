import { count, kind, length } from '../../kind.ts';

export const trumpet = kind({
  name: 'trumpet',
  group: 'instruments',
  words: ['cornet', 'brass horn', 'jazz trumpet', 'bugle', 'flugelhorn'],
  about: 'A trumpet with valves, its bell to the left.',
  parameters: {
    width: length(0.5, 0.15, 3, 'mouthpiece to bell', 'width'),
    valves: count(3, 2, 4, 'number of valves', 'valve.count'),
  },
  derived: { s: 'width / 0.5', tall: 0.13 },
  options: { mouthpiece: { words: ['mouthpiece', 'mouth piece'], on: true } },
  materials: { brass: 'brass', silver: 'silver', pearl: 'porcelain' },
  main: ['brass'],
  parts: [
    {
      name: 'bell', words: ['horn', 'flare'], note: 'flaring bell with a rolled rim', material: 'brass',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'lathe', wall: 0.0013, smooth: true, segments: 48, turn: [0, -90, 0], profile: [[0, 0], [0.0058, 0.0005], [0.0064, 0.05], [0.0082, 0.11], [0.0125, 0.155], [0.021, 0.187], [0.036, 0.21], [0.052, 0.2225], [0.0605, 0.2275]], at: [-0.022, 0.014, 0.13] },
        { type: 'ring', radius: 0.0605, thickness: 0.003, segments: 48, round_segments: 8, turn: [0, 90, 0], at: [-0.2485, 0.014, 0.13] },
      ] } },
    },
    {
      name: 'tubing', words: ['tube', 'pipe', 'bell bow'], note: 'bell tube that turns back to the valves', material: 'brass',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'tube', segments: 12, radius: 0.0057, tip: 'flat', per: 4, path: [[-0.03, 0.014, 0.13], [0.06, 0.014, 0.13], [0.13, 0.014, 0.13], [0.157, 0.0135, 0.122], [0.172, 0.012, 0.098], [0.172, 0.01, 0.075], [0.157, 0.006, 0.051], [0.13, 0.003, 0.043], [0.08, 0, 0.043], [0.02, 0, 0.043]] } },
    },
    {
      name: 'leadpipe', words: ['lead pipe', 'mouth pipe', 'tuning slide'], note: 'leadpipe that ends in the tuning slide', material: 'brass',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'tube', segments: 12, radius: [0.0046, 0.0052, 0.0057, 0.0057], tip: 'flat', per: 4, path: [[0.218, -0.014, 0.13], [0.1, -0.014, 0.13], [0, -0.014, 0.13], [-0.1, -0.014, 0.13], [-0.127, -0.0135, 0.122], [-0.142, -0.012, 0.098], [-0.142, -0.01, 0.075], [-0.127, -0.006, 0.051], [-0.1, -0.003, 0.043], [-0.06, 0, 0.043], [-0.02, 0, 0.043]] } },
    },
    {
      name: 'ferrule', words: ['sleeve', 'ring'], note: 'sleeves where the slides meet the pipes', material: 'silver',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.0075, height: 0.022, bevel: 0.0015, segments: 20, turn: [0, 90, 0], at: [-0.1, -0.014, 0.13] },
        { type: 'cylinder', radius: 0.0075, height: 0.022, bevel: 0.0015, segments: 20, turn: [0, 90, 0], at: [-0.095, -0.0022, 0.043] },
        { type: 'cylinder', radius: 0.0075, height: 0.014, bevel: 0.0015, segments: 20, turn: [0, 90, 0], at: [0.116, 0.014, 0.13] },
        { type: 'cylinder', radius: 0.0075, height: 0.014, bevel: 0.0015, segments: 20, turn: [0, 90, 0], at: [0.112, 0.0018, 0.043] },
      ] } },
    },
    {
      name: 'brace', words: ['strut', 'finger hook'], note: 'braces between the pipes, and the finger hook', material: 'brass',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.0026, height: 0.028, segments: 12, turn: [90, 0, 0], at: [-0.075, 0.014, 0.13] },
        { type: 'cylinder', radius: 0.0026, height: 0.028, segments: 12, turn: [90, 0, 0], at: [0.1, 0.014, 0.13] },
        { type: 'tube', segments: 10, radius: 0.0028, tip: 'flat', path: [[0.092, -0.0145, 0.133], [0.09, -0.0145, 0.15], [0.101, -0.0145, 0.161], [0.113, -0.0145, 0.152]] },
        { type: 'cylinder', radius: 0.0026, height: 0.08, segments: 12, at: [-0.118, -0.006, 0.046] },
      ] } },
    },
    {
      name: 'valve', words: ['valve casing', 'cylinder'], note: 'valve casing with its caps', material: 'brass',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'lathe', segments: 24, bevel: 0.0012, profile: [[0, 0], [0.004, 0], [0.0085, 0.003], [0.0118, 0.004], [0.0118, 0.015], [0.0104, 0.016], [0.0104, 0.066], [0.0113, 0.067], [0.0113, 0.077], [0.0104, 0.078], [0.0104, 0.143], [0.0118, 0.144], [0.0118, 0.156], [0.0085, 0.16], [0, 0.16]] } },
      repeat: [{ along: 'valves', step: ['s * 0.026', 0, 0], centred: true }],
    },
    {
      name: 'button', words: ['piston', 'finger button', 'valve button'], note: 'stem and pearl button', material: 'pearl', parent: 'valve', follows: ['valve'],
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'lathe', segments: 16, bevel: 0.0008, profile: [[0, 0.15], [0.003, 0.15], [0.003, 0.178], [0.0072, 0.18], [0.0084, 0.183], [0.0084, 0.186], [0, 0.1845]] } },
      repeat: [{ along: 'valves', step: ['s * 0.026', 0, 0], centred: true }],
    },
    {
      name: 'slide', words: ['valve slide', 'third slide'], note: 'slides of the valves', material: 'brass', follows: ['valve'],
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'tube', segments: 10, radius: 0.005, tip: 'flat', per: 4, path: [['-0.013 * (valves - 1)', -0.002, 0.096], ['-0.013 * (valves - 1) - 0.04', -0.002, 0.096], ['-0.013 * (valves - 1) - 0.062', -0.002, 0.093], ['-0.013 * (valves - 1) - 0.069', -0.002, 0.0815], ['-0.013 * (valves - 1) - 0.062', -0.002, 0.07], ['-0.013 * (valves - 1) - 0.04', -0.002, 0.067], ['-0.013 * (valves - 1)', -0.002, 0.067]] },
        { type: 'tube', segments: 10, radius: 0.005, tip: 'flat', per: 4, path: [['0.013 * (valves - 1)', 0.002, 0.094], ['0.013 * (valves - 1) + 0.024', 0.002, 0.094], ['0.013 * (valves - 1) + 0.04', 0.002, 0.091], ['0.013 * (valves - 1) + 0.046', 0.002, 0.0815], ['0.013 * (valves - 1) + 0.04', 0.002, 0.072], ['0.013 * (valves - 1) + 0.024', 0.002, 0.069], ['0.013 * (valves - 1)', 0.002, 0.069]] },
        { type: 'tube', segments: 10, radius: 0.0045, tip: 'flat', per: 4, path: [[0, -0.004, 0.112], [0, -0.022, 0.112], [0, -0.029, 0.105], [0, -0.029, 0.099], [0, -0.022, 0.092], [0, -0.004, 0.092]] },
      ] } },
    },
    {
      name: 'mouthpiece', words: ['mouth piece'], note: 'cup mouthpiece', when: { mouthpiece: true }, material: 'silver',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'lathe', segments: 32, smooth: true, turn: [0, 90, 0], profile: [[0, 0], [0.0058, 0], [0.006, 0.02], [0.0052, 0.03], [0.0066, 0.042], [0.0118, 0.05], [0.0132, 0.0555], [0.0132, 0.059], [0.0105, 0.0605], [0.0085, 0.059], [0.004, 0.05], [0, 0.048]], at: [0.1895, -0.014, 0.13] },
      ] } },
    },
  ],
  briefs: ['a brass trumpet', 'a silver trumpet with four valves', 'a gold jazz trumpet without a mouthpiece'],
});
