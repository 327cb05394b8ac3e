import { kind, length } from '../../kind.ts';

export const padlock = kind({
  name: 'padlock',
  group: 'tools',
  words: ['lock', 'love lock', 'combination lock'],
  about: 'A padlock standing upright: solid body, hardened shackle, keyhole or number rings; closed or open.',
  parameters: {
    height: length(0.085, 0.03, 0.6, 'over all', 'height'),
    width: length(0.054, 0.015, 0.4, 'width of the body', 'width'),
    depth: length(0.024, 0.006, 0.2, 'thickness of the body'),
    body_height: length(0.046, 0.01, 0.4, 'height of the body', 'body.height'),
    shackle_thickness: length(0.0095, 0.002, 0.07, 'thickness of the shackle', 'shackle.thickness'),
    gap: length(0, 0, 0.03, 'how far the shackle is pulled out'),
  },
  derived: {
    body: 'min(body_height, height * 0.72)',
    bar: 'min(shackle_thickness, width * 0.24, depth * 0.7)',
    leg: 'width * 0.42 - bar * 0.62',
    bend: 'max(height - leg - bar / 2, body + bar * 0.6)',
    rise: 'height - bar / 2 - bend',
    free: 'body - 0.002 + gap * 0.8',
    face: 'depth / 2',
  },
  variants: {
    state: { closed: { words: ['locked', 'shut'] }, open: { words: ['unlocked', 'opened'], set: { gap: 0.012, height: 0.095 } } },
    lock: { keyhole: { words: ['key', 'keyed'] }, dials: { words: ['combination', 'combination lock', 'number', 'code', 'dial'] } },
    body: { square: { words: ['rectangular', 'modern'] }, heart: { words: ['heart-shaped', 'rounded', 'old', 'antique', 'round'] } },
  },
  materials: { body: 'brass', shackle: 'chrome', plate: 'steel', hole: 'black plastic', dial: 'black plastic', mark: 'paint #f4f1e8' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['case', 'block'], note: 'block with rounded edges', when: { body: 'square' }, material: 'body', follows: ['shackle'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth', bevel: 'depth * 0.16', shape: { rect: ['width', 'body'], round: 'min(width, body) * 0.14' } }, at: [0, 0, 'body / 2'],
    },
    {
      name: 'body', note: 'case that is rounded below', when: { body: 'heart' }, material: 'body', follows: ['shackle'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth', bevel: 'depth * 0.22', shape: { spline: [[0, 0], ['width * 0.19', 'body * 0.03'], ['width * 0.36', 'body * 0.2'], ['width * 0.49', 'body * 0.58'], ['width * 0.46', 'body * 0.9'], ['width * 0.3', 'body * 0.995'], ['-width * 0.3', 'body * 0.995'], ['-width * 0.46', 'body * 0.9'], ['-width * 0.49', 'body * 0.58'], ['-width * 0.36', 'body * 0.2'], ['-width * 0.19', 'body * 0.03']] } },
    },
    {
      name: 'base', words: ['foot', 'bumper', 'band'], note: 'bands around the body', when: { body: 'square' }, material: 'plate', parent: 'body', follows: ['body', 'shackle'],
      form: { type: 'extrude', depth: 'body * 0.05', bevel: 'body * 0.012', shape: { rect: ['width * 0.997', 'depth * 1.05'], round: 'depth * 0.2' } },
      at: [0, 0, 'body * 0.16'], repeat: [{ along: 2, step: [0, 0, 'body * 0.63'] }],
    },
    {
      name: 'shackle', words: ['bow', 'hoop', 'loop'], note: 'bent steel bar; pulled out, its free end stands above the body', material: 'shackle', follows: ['body'],
      form: { type: 'tube', segments: 20, per: 7, radius: 'bar / 2', tip: 'round', path: [['-leg', 0, 'body - bar * 0.8'], ['-leg', 0, 'body + (bend - body) * 0.5'], ['-leg', 0, 'bend'], ['-leg * 0.866', 0, 'bend + rise * 0.5'], ['-leg * 0.5', 0, 'bend + rise * 0.866'], [0, 0, 'bend + rise'], ['leg * 0.5', 0, 'bend + rise * 0.866'],
        ['leg * 0.866', 0, 'bend + rise * 0.5'], ['leg', 0, 'bend'], ['leg', 0, '(bend + min(free, bend - bar * 0.2)) / 2'], ['leg', 0, 'min(free, bend - bar * 0.4)']] },
    },
    {
      name: 'socket', words: ['hole', 'collar'], note: 'collars around the shackle', material: 'plate', follows: ['body', 'shackle'],
      form: { type: 'lathe', loop: true, segments: 32, bevel: 'bar * 0.06', profile: [['bar * 0.45', 0], ['bar * 0.66', 0], ['bar * 0.62', 'bar * 0.22'], ['bar * 0.45', 'bar * 0.22']] },
      at: ['leg', 0, 'body - bar * 0.1'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'plate', words: ['escutcheon', 'cylinder'], note: 'round plate in front', when: { lock: 'keyhole' }, material: 'plate', follows: ['body', 'shackle'],
      form: { type: 'lathe', segments: 48, bevel: 'depth * 0.02', profile: [[0, 0], ['min(width, body) * 0.25', 0], ['min(width, body) * 0.25', 'depth * 0.06'], ['min(width, body) * 0.22', 'depth * 0.09'], ['min(width, body) * 0.2', 'depth * 0.06'], [0, 'depth * 0.06']] },
      at: [0, '-face + depth * 0.01', 'body * 0.48'], turn: [90, 0, 0],
    },
    {
      name: 'keyhole', words: ['key hole', 'hole'], note: 'dark keyhole', when: { lock: 'keyhole' }, material: 'hole', parent: 'plate', follows: ['body', 'shackle'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'min(width, body) * 0.075', height: 'depth * 0.08', segments: 24, turn: [90, 0, 0], at: [0, 0, 'min(width, body) * 0.05'] },
        { type: 'extrude', plane: 'xz', depth: 'depth * 0.08', at: [0, '-depth * 0.0402', 0], shape: [['-min(width, body) * 0.065', '-min(width, body) * 0.15'], ['min(width, body) * 0.065', '-min(width, body) * 0.15'], ['min(width, body) * 0.03', 'min(width, body) * 0.05'], ['-min(width, body) * 0.03', 'min(width, body) * 0.05']] },
      ] },
      at: [0, '-face + depth * 0.01', 'body * 0.48'],
    },
    {
      name: 'dial', words: ['number', 'ring', 'wheel'], note: 'ribbed number rings', when: { lock: 'dials' }, material: 'dial', follows: ['body', 'shackle'],
      form: { type: 'extrude', depth: 'width * 0.13', bevel: 'width * 0.012', shape: { gear: 'body * 0.2', teeth: 20, deep: 'body * 0.018' } },
      at: ['-width * 0.35', '-face + body * 0.12', 'body * 0.46'], turn: [0, 90, 0], repeat: [{ along: 4, step: ['width * 0.19', 0, 0] }],
    },
    {
      name: 'digit', words: ['mark'], note: 'a white mark on each ring', when: { lock: 'dials' }, material: 'mark', parent: 'dial', follows: ['body', 'shackle'],
      form: { type: 'box', size: ['width * 0.045', 'body * 0.02', 'body * 0.1'], bevel: 'body * 0.006', segments: 1 },
      at: ['-width * 0.285', '-face - body * 0.077', 'body * 0.41'], repeat: [{ along: 4, step: ['width * 0.19', 0, 0] }],
    },
  ],
  briefs: ['a brass padlock with a keyhole', 'an open red padlock with a thick shackle', 'a combination padlock with a black body, 10 cm tall'],
});
