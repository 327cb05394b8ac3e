import { kind, length } from '../../kind.ts';

/** The outline of the belly at a height of 0.6 m over all: right half from the bottom up, mirrored. */
const RIGHT: [number, number][] = [
  [0.03, 0.0012], [0.062, 0.01], [0.088, 0.03], [0.1, 0.058], [0.101, 0.085], [0.093, 0.112], [0.088, 0.124], [0.0885, 0.131], [0.078, 0.134], [0.064, 0.146], [0.056, 0.166], [0.0545, 0.188], [0.058, 0.206], [0.068, 0.22],
  [0.0765, 0.224], [0.0765, 0.231], [0.0765, 0.243], [0.081, 0.262], [0.083, 0.283], [0.079, 0.308], [0.067, 0.33], [0.047, 0.345], [0.024, 0.353],
];
const outline = (inwards: number): [number, number][] => {
  const half = RIGHT.map(([x, z]): [number, number] => [x - inwards * (x / 0.1), 0.178 + (z - 0.178) * (1 - inwards * 5)]);
  return [[0, 0.178 - 0.178 * (1 - inwards * 5)], ...half, [0, 0.178 + 0.177 * (1 - inwards * 5)], ...half.toReversed().map(([x, z]): [number, number] => [-x, z])];
};

export const violin = kind({
  name: 'violin',
  group: 'instruments',
  words: ['fiddle', 'viola', 'cello'],
  about: 'A violin that stands on its end, with four strings, pegs and a scroll.',
  parameters: { height: length(0.6, 0.2, 2, 'foot to scroll', 'height') },
  derived: { s: 'height / 0.6' },
  options: {
    chinrest: { words: ['chin rest', 'chinrest'], on: true },
    bow: { words: ['bow', 'fiddlestick'], on: false, about: 'a bow on the ground before it' },
  },
  materials: { top: 'cherry #b5652b', body: 'mahogany #8a4420', neck: 'walnut #8a5a34', dark: 'ebony', strings: 'silver', bridge: 'pine', hair: 'paper' },
  main: ['top', 'body'],
  parts: [
    { name: 'body', words: ['side', 'rib', 'ribs'], note: 'ribs between the plates', material: 'body', form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'extrude', plane: 'xz', depth: 0.036, shape: { spline: outline(0.003) } } } },
    {
      name: 'back', words: ['back plate'], note: 'arched back', material: 'body',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 0.006, bevel: 0.0022, shape: { spline: outline(0) }, at: [0, 0.0185, 0] },
        { type: 'ball', size: [0.098, 0.026, 0.3], segments: 32, at: [0, 0.018, 0.175] },
      ] } },
    },
    {
      name: 'top', words: ['belly', 'soundboard', 'front'], note: 'arched belly', material: 'top',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', depth: 0.006, bevel: 0.0022, shape: { spline: outline(0) }, at: [0, -0.0185, 0] },
        { type: 'ball', size: [0.098, 0.024, 0.3], segments: 32, at: [0, -0.018, 0.175] },
      ] } },
    },
    {
      name: 'f_hole', words: ['f hole', 'sound hole', 'soundhole'], note: 'f-shaped sound hole', material: 'dark',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'strap', up: [0, 1, 0], width: 0.0042, thickness: 0.012, bevel: 0.0008, per: 6, scale: [0.5, 0.9, 1, 0.9, 0.5], path: [[0.034, -0.0215, 0.203], [0.0285, -0.0215, 0.209], [0.038, -0.0215, 0.178], [0.049, -0.0215, 0.147], [0.043, -0.0215, 0.153]] },
        { type: 'cylinder', radius: 0.0036, height: 0.012, segments: 16, turn: [90, 0, 0], at: [0.0335, -0.0155, 0.204] },
        { type: 'cylinder', radius: 0.0044, height: 0.012, segments: 16, turn: [90, 0, 0], at: [0.044, -0.0155, 0.152] },
      ] } },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'bridge', note: 'carved bridge', material: 'bridge',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'extrude', depth: 0.005, bevel: 0.001, shape: [[-0.021, 0], [-0.012, 0], [-0.009, 0.006], [0.009, 0.006], [0.012, 0], [0.021, 0], [0.017, 0.012], [0.019, 0.022], [0.01, 0.0275], [0, 0.029], [-0.01, 0.0275], [-0.019, 0.022], [-0.017, 0.012]] } },
      at: [0, 's * -0.0265', 's * 0.172'], turn: [90, 0, 0],
    },
    {
      name: 'tailpiece', words: ['tail piece', 'string holder'], note: 'tailpiece with its button', material: 'dark',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 20, per: 4, sections: [{ at: [0, -0.027, 0.01], size: [0.014, 0.006], round: 0.6 }, { at: [0, -0.036, 0.05], size: [0.026, 0.008], round: 0.7 }, { at: [0, -0.044, 0.105], size: [0.04, 0.01], round: 0.7 }, { at: [0, -0.045, 0.115], size: [0.034, 0.006], round: 0.8 }] },
        { type: 'tube', segments: 8, radius: 0.002, tip: 'flat', path: [[0, -0.027, 0.014], [0, -0.024, 0.004], [0, -0.012, 0.002]] },
      ] } },
    },
    {
      name: 'chinrest', words: ['chin rest'], note: 'chin rest beside the tailpiece', when: { chinrest: true }, material: 'dark',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'cushion', size: [0.062, 0.066, 0.014], soft: 0.7, corner: 0.75, segments: 28 } },
      at: ['s * -0.052', 's * -0.019', 's * 0.043'], turn: [80, 0, 12],
    },
    {
      name: 'neck', note: 'slim neck with its heel', material: 'neck',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 20, per: 4, sections: [{ at: [0, 0, 0.338], size: [0.034, 0.034], round: 0.5 }, { at: [0, -0.008, 0.362], size: [0.031, 0.028], round: 0.7 }, { at: [0, -0.018, 0.385], size: [0.026, 0.018], round: 0.8 }, { at: [0, -0.023, 0.485], size: [0.024, 0.016], round: 0.8 }] },
        { type: 'loft', axis: 'z', segments: 20, per: 4, sections: [{ at: [0, -0.022, 0.478], size: [0.025, 0.018], round: 0.4 }, { at: [0, -0.014, 0.52], size: [0.022, 0.022], round: 0.4 }, { at: [0, -0.002, 0.565], size: [0.016, 0.018], round: 0.4 }, { at: [0, 0.002, 0.582], size: [0.012, 0.016], round: 0.5 }] },
      ] } },
    },
    {
      name: 'scroll', words: ['volute', 'head'], note: 'scroll at the end of the neck', material: 'neck',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.0165, height: 0.016, bevel: 0.003, segments: 32, turn: [0, 90, 0], at: [-0.008, -0.003, 0.5835] },
        { type: 'cylinder', radius: 0.0115, height: 0.028, bevel: 0.003, segments: 28, turn: [0, 90, 0], at: [-0.014, -0.0045, 0.5815] },
        { type: 'cylinder', radius: 0.006, height: 0.042, bevel: 0.002, segments: 20, turn: [0, 90, 0], at: [-0.021, -0.0055, 0.5805] },
      ] } },
    },
    {
      name: 'fingerboard', words: ['fretboard', 'finger board'], note: 'dark fingerboard over neck and belly', material: 'dark',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'loft', axis: 'z', smooth: false, segments: 24, sections: [{ at: [0, -0.045, 0.222], size: [0.043, 0.008], round: 0.7 }, { at: [0, -0.0335, 0.488], size: [0.025, 0.009], round: 0.7 }] } },
    },
    {
      name: 'peg', words: ['tuning peg', 'tuner'], note: 'tuning pegs', material: 'dark',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.0032, top: 0.0042, height: 0.036, segments: 12, turn: [0, 90, 0], at: [-0.012, 0, 0] },
        { type: 'ball', size: [0.02, 0.009, 0.017], segments: 16, at: [0.032, 0, 0] },
      ] } },
      at: [0, 's * -0.016', 's * 0.505'], repeat: [{ mirror: 'x' }, { along: 2, step: [0, 's * 0.008', 's * 0.03'] }],
    },
    {
      name: 'strings', words: ['string'], note: 'four strings over the bridge', material: 'strings',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [-1.5, -0.5, 0.5, 1.5].map((n) => (
        { type: 'tube', segments: 6, radius: 0.0006, smooth: false, tip: 'flat', path: [[n * 0.0085, -0.0475, 0.106], [n * 0.0105, -0.0555 + Math.abs(n) * 0.0006, 0.1695], [n * 0.0052, -0.0385, 0.488], [n * 0.003, -0.02, 0.53]] })) } },
    },
    {
      name: 'bow', words: ['fiddlestick'], note: 'stick and frog of the bow', when: { bow: true }, material: 'neck',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'join', parts: [
        { type: 'tube', segments: 12, radius: [0.0032, 0.004, 0.0046], path: [[-0.36, 0, 0.016], [0, 0, 0.0075], [0.37, 0, 0.019]] },
        { type: 'box', size: [0.05, 0.011, 0.017], bevel: 0.003, at: [0.325, 0, 0] },
        { type: 'box', size: [0.008, 0.009, 0.02], bevel: 0.002, at: [-0.358, 0, 0] },
      ] } },
      at: [0, 's * -0.13', 0],
    },
    {
      name: 'hair', words: ['bow hair'], note: 'hair of the bow', when: { bow: true }, material: 'hair', parent: 'bow',
      form: { type: 'stretched', by: ['s', 's', 's'], of: { type: 'box', size: [0.69, 0.008, 0.0016], at: [-0.015, 0, 0] } }, at: ['s * -0.015', 's * -0.13', 's * 0.002'],
    },
  ],
  briefs: ['a violin with a bow', 'a walnut violin without a chin rest', 'a mahogany fiddle 60 cm tall'],
});
