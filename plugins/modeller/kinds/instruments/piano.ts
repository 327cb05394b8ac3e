import { count, kind, length } from '../../kind.ts';

export const piano = kind({
  name: 'piano',
  group: 'instruments',
  words: ['upright piano', 'pianoforte', 'piano with a bench', 'upright'],
  about: 'An upright piano with 88 keys, a music stand and pedals.',
  parameters: {
    height: length(1.22, 0.95, 1.5, 'floor to the lid', 'height'),
    width: length(1.48, 1.1, 1.8, 'width of the lid', 'width'),
    depth: length(0.62, 0.5, 0.8, 'keyboard to the rear', 'depth'),
    pedals: count(3, 1, 4, 'number of pedals', 'pedal.count'),
    leg_width: length(0.075, 0.04, 0.12, 'thickness of a leg', 'leg.thickness'),
  },
  derived: {
    front: '-depth / 2',
    case_front: 'depth * 0.06',
    case_depth: 'depth * 0.44',
    case_y: 'depth * 0.28',
    keys_z: 0.72,
    key_width: '(width - 0.17) / 52',
    key_x: '-26 * key_width',
    key_length: 'min(0.15, case_front - front - 0.08)',
    key_y: 'front + 0.03 + key_length / 2',
    upper: 'height - keys_z - 0.13',
    cheek: 0.06,
  },
  options: {
    music_stand: { words: ['music stand', 'music rest', 'music desk', 'sheet music'], on: true, about: 'a stand with sheet music' },
    bench: { words: ['bench', 'piano bench', 'stool', 'seat', 'piano stool'], on: false, about: 'a bench in front of it' },
  },
  materials: { case: 'car paint #18171a', white: 'bone #f4f0e4', black: 'ebony', metal: 'brass', felt: 'velvet #7a2430', sheet: 'paper', pad: 'black leather' },
  main: ['case'],
  parts: [
    { name: 'base', words: ['plinth', 'bottom'], note: 'base board on the floor', material: 'case', form: { type: 'box', size: ['width - 0.03', 'case_depth - 0.01', 0.09], bevel: 0.008, segments: 2 }, at: [0, 'case_y - 0.012', 0] },
    { name: 'case', words: ['body', 'cabinet', 'side'], note: 'the case', material: 'case', form: { type: 'box', size: ['width - 0.02', 'case_depth', 'height - 0.1'], bevel: 0.008, segments: 2 }, at: [0, 'case_y', 0.08] },
    { name: 'lid', words: ['top', 'cover'], note: 'lid with a soft edge', material: 'case', form: { type: 'box', size: ['width', 'case_depth + 0.03', 0.03], bevel: 0.011 }, at: [0, 'case_y - 0.015', 'height - 0.03'] },
    {
      name: 'panel', words: ['front panel', 'frame'], note: 'mouldings on the upper and lower front', material: 'case',
      form: {
        type: 'join',
        parts: [
          { type: 'extrude', plane: 'xz', depth: 0.02, bevel: 0.007, shape: { rect: ['width - 0.14', 'upper - 0.05'], round: 0.01 }, holes: [{ rect: ['width - 0.24', 'upper - 0.15'], round: 0.01 }], at: [0, 0, 'keys_z + 0.1 + upper / 2'] },
          { type: 'extrude', plane: 'xz', depth: 0.02, bevel: 0.007, shape: { rect: ['width - 0.14', 'keys_z - 0.24'], round: 0.01 }, holes: [{ rect: ['width - 0.24', 'keys_z - 0.34'], round: 0.01 }], at: [0, 0, 'keys_z / 2 + 0.05'] },
        ],
      },
      at: [0, 'case_front - 0.006', 0],
    },
    {
      name: 'keybed', words: ['key bed', 'key slip'], note: 'board below the keys, with a slip in front', material: 'case',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['width - 0.06', 'case_front - front + 0.01', 0.055], bevel: 0.008, at: [0, '(case_front + front) / 2 + 0.005', 'keys_z - 0.074'] },
          { type: 'box', size: ['width - 0.1', 0.024, 0.06], bevel: 0.006, at: [0, 'front + 0.014', 'keys_z - 0.06'] },
        ],
      },
    },
    {
      name: 'cheek', words: ['arm', 'key block'], note: 'curved cheek beside the keys', material: 'case',
      form: {
        type: 'extrude', plane: 'yz', depth: 'cheek', bevel: 0.01,
        shape: [['front', 'keys_z - 0.08'], ['case_front + 0.01', 'keys_z - 0.08'], ['case_front + 0.01', 'keys_z + 0.17'], ['case_front - 0.02', 'keys_z + 0.165'], ['case_front - 0.05', 'keys_z + 0.145'], ['case_front - 0.075', 'keys_z + 0.11'],
          ['case_front - 0.1', 'keys_z + 0.07'], ['case_front - 0.13', 'keys_z + 0.045'], ['front + 0.04', 'keys_z + 0.035'], ['front + 0.012', 'keys_z + 0.025'], ['front', 'keys_z']],
      },
      at: ['width / 2 - 0.042', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'white_keys', words: ['keys', 'key', 'keyboard', 'white key'], note: '52 white keys', material: 'white',
      form: { type: 'join', parts: [{ type: 'box', size: ['key_width - 0.001', 'key_length', 0.024], bevel: 0.0014, segments: 1, at: ['key_x + key_width / 2', 'key_y', 'keys_z - 0.022'], repeat: [{ along: 52, step: ['key_width', 0, 0] }] }] },
    },
    {
      name: 'black_keys', words: ['black key'], note: '36 black keys', material: 'black',
      form: {
        type: 'join',
        parts: [3, 4, 6, 7, 8].map((gap) => ({
          type: 'box', size: ['key_width * 0.56', 'key_length * 0.63', 0.022], taper: [0.78, 0.96], bevel: 0.0016, segments: 1, at: [`key_x + key_width * ${gap}`, 'key_y + key_length * 0.18', 'keys_z - 0.009'], repeat: [{ along: 7, step: ['key_width * 7', 0, 0] }],
        })).concat([{ type: 'box', size: ['key_width * 0.56', 'key_length * 0.63', 0.022], taper: [0.78, 0.96], bevel: 0.0016, segments: 1, at: ['key_x + key_width', 'key_y + key_length * 0.18', 'keys_z - 0.009'], repeat: [{ along: 1, step: ['key_width', 0, 0] }] }]),
      },
    },
    { name: 'felt', words: ['key cover', 'strip'], note: 'red felt behind the keys', material: 'felt', form: { type: 'box', size: ['width - 0.13', 0.02, 0.02], bevel: 0.004, segments: 1 }, at: [0, 'key_y + key_length / 2 + 0.006', 'keys_z - 0.016'] },
    {
      name: 'fallboard', words: ['fall board', 'keyboard lid', 'key lid'], note: 'opened lid behind the keys', material: 'case',
      form: { type: 'box', size: ['width - 0.1', 'case_front - key_y - key_length / 2 + 0.02', 0.12], taper: [1, 0.75], bevel: 0.012 }, at: [0, '(case_front + 0.03 + key_y + key_length / 2 + 0.01) / 2', 'keys_z - 0.02'],
    },
    {
      name: 'leg', words: ['foot', 'front leg'], note: 'turned leg on a toe block', material: 'case',
      form: {
        type: 'join',
        parts: [
          {
            type: 'lathe', segments: 32, bevel: 0.006,
            profile: [[0, 0.05], ['leg_width * 0.36', 0.05], ['leg_width * 0.4', 0.075], ['leg_width * 0.27', 0.1], ['leg_width * 0.31', 0.12], ['leg_width * 0.4', 0.36], ['leg_width / 2', 0.5], ['leg_width * 0.42', 0.53], ['leg_width * 0.3', 0.55], ['leg_width / 2', 0.58], ['leg_width / 2', 0.65], [0, 0.65]],
            at: ['width / 2 - 0.075', 'front + 0.07', 0],
          },
          { type: 'box', size: ['leg_width + 0.012', 'case_front - front + 0.02', 0.056], bevel: 0.012, at: ['width / 2 - 0.075', '(case_front + front) / 2 + 0.03', 0] },
        ],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'pedal', words: ['foot pedal'], note: 'brass pedal', material: 'metal',
      form: { type: 'strap', width: 0.03, thickness: 0.012, bevel: 0.005, per: 6, scale: [0.55, 0.6, 1, 1.2, 1], path: [[0, 'case_front + 0.02', 0.062], [0, 'case_front - 0.03', 0.062], [0, 'case_front - 0.075', 0.054], [0, 'case_front - 0.1', 0.048], [0, 'case_front - 0.118', 0.042]] },
      repeat: [{ along: 'pedals', step: [0.075, 0, 0], centred: true }],
    },
    {
      name: 'music_stand', words: ['music rest', 'music desk'], note: 'sloping board with a ledge', when: { music_stand: true }, material: 'case',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['width * 0.5', 0.014, 'min(0.22, upper - 0.06)'], bevel: 0.005, turn: [-12, 0, 0], at: [0, -0.044, 0] },
          { type: 'box', size: ['width * 0.52', 0.075, 0.014], bevel: 0.005, at: [0, -0.037, -0.008] },
        ],
      },
      at: [0, 'case_front', 'keys_z + 0.155'],
    },
    {
      name: 'sheet', words: ['sheet music', 'score', 'notes'], note: 'an open score', when: { music_stand: true }, material: 'sheet', parent: 'music_stand',
      form: { type: 'join', parts: [{ type: 'box', size: [0.2, 0.004, 'min(0.26, upper - 0.03)'], bevel: 0.001, segments: 1, turn: [-12, 0, -7], at: [0.101, -0.0615, 0], repeat: [{ mirror: 'x' }] }] },
      at: [0, 'case_front', 'keys_z + 0.158'],
    },
    {
      name: 'bench', words: ['piano bench', 'stool', 'piano stool'], note: 'bench in front of the keys', when: { bench: true }, material: 'case',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: [0.7, 0.34, 0.06], bevel: 0.012, at: [0, 0, 0.39] },
          { type: 'box', size: [0.034, 0.034, 0.4], taper: [1.5, 1.5], bevel: 0.005, segments: 2, at: [0.3, 0.125, 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
        ],
      },
      at: [0, 'front - 0.3', 0],
    },
    { name: 'bench_pad', words: ['bench cushion'], note: 'padded top of the bench', when: { bench: true }, material: 'pad', parent: 'bench', form: { type: 'cushion', size: [0.69, 0.33, 0.06], soft: 0.35, corner: 0.15 }, at: [0, 'front - 0.3', 0.43] },
  ],
  surface: { z: 'height', width: 'width * 0.9', depth: 'case_depth * 0.8', y: 'case_y' },
  briefs: ['a black upright piano with three pedals', 'a walnut piano with a bench', 'a white piano without a music stand, 1.3 m tall'],
});
