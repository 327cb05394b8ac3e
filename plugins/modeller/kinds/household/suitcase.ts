import { kind, length } from '../../kind.ts';

export const suitcase = kind({
  name: 'suitcase',
  group: 'household',
  words: ['luggage', 'trolley case', 'rolling suitcase', 'travel case', 'travel bag', 'cabin bag', 'carry-on', 'baggage'],
  about: 'A ribbed hard-shell case on four wheels with a telescopic handle, or an old leather one with belts and corners.',
  parameters: {
    body_height: length(0.62, 0.3, 0.85, 'floor to the top of the case', 'body.height'),
    width: length(0.42, 0.25, 0.8, 'width of the case', 'width'),
    depth: length(0.25, 0.12, 0.4, 'depth of the case', 'depth'),
    wheel_diameter: length(0.05, 0.034, 0.07, 'diameter of a wheel', 'wheel.diameter'),
    pull_length: length(0.3, 0.08, 0.5, 'how far the pull handle is drawn out', 'pull_handle.length'),
    handle_thickness: length(0.02, 0.012, 0.034, 'thickness of the carrying handle', 'handle.thickness'),
  },
  derived: {
    lift: 'min(0.075, body_height * 0.14)',
    top: 'body_height',
    h: 'top - lift',
    d: 'depth - 0.01',
    studs: 0.008,
    oh: 'top - studs',
    roll: 'min(wheel_diameter, lift * 0.94)',
    wx: 'width * 0.36',
    wy: 'depth * 0.28',
    bow: 'min(0.075, width * 0.18)',
    corner: 'min(0.06, depth * 0.34, width * 0.14)',
  },
  options: {
    pull_handle: { words: ['pull handle', 'telescopic handle', 'trolley handle', 'extended handle', 'drawn-out handle'], on: true, about: 'a telescopic handle, drawn out' },
    sticker: { words: ['sticker', 'stickers', 'travel stickers', 'travel sticker'], on: false, about: 'travel stickers on the front' },
    tag: { words: ['tag', 'luggage tag', 'name tag', 'label'], on: false, about: 'a name tag on the handle' },
    belt: { words: ['belt', 'belts', 'leather straps', 'buckles', 'buckle'], on: true, about: 'two belts with buckles around an old case' },
  },
  variants: {
    style: {
      trolley: { words: ['modern', 'hard-shell', 'hardshell', 'wheeled', 'rolling'] },
      vintage: { words: ['old', 'antique', 'old-fashioned', 'retro', 'classic', 'leather'], set: { body_height: 0.4, width: 0.58, depth: 0.19 }, materials: { shell: 'leather' } },
    },
  },
  materials: { shell: 'plastic #2f6f7e', trim: 'black plastic', metal: 'aluminium', rubber: 'rubber', leather: 'leather #4a2b1c', brass: 'brass', sticker: 'paper #e0b23c', second: 'paper #c2493a', tag: 'leather #b5762f' },
  main: ['shell'],
  parts: [
    {
      name: 'body', words: ['shell', 'case'], note: 'hard shell with round edges', when: { style: 'trolley' }, material: 'shell',
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['width - 0.006', 'h'], round: 'min(width, h) * 0.14' }, depth: 'd', bevel: 'min(d * 0.16, 0.04)' },
      at: [0, 0, 'lift + h / 2'],
    },
    {
      name: 'body', note: 'leather case with stitched edges', when: { style: 'vintage' }, material: 'shell',
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['width - 0.006', 'oh - 0.005'], round: 0.03 }, depth: 'd', bevel: 0.012 },
      at: [0, 0, 'studs + oh / 2'],
    },
    {
      name: 'rib', words: ['ridge', 'groove'], note: 'ribs on both sides', when: { style: 'trolley' }, parent: 'body', material: 'shell', follows: ['body'],
      form: { type: 'join', parts: [{ type: 'extrude', plane: 'xz', shape: { rect: ['width * 0.075', 'h - min(width, h) * 0.3'], round: 'width * 0.036' }, depth: 0.016, bevel: 0.006, at: [0, 'depth / 2 - 0.008', 0], repeat: [{ along: 6, step: ['width * 0.125', 0, 0], centred: true }, { mirror: 'y' }] }] },
      at: [0, 0, 'lift + h / 2'],
    },
    {
      name: 'zip', words: ['seam', 'zipper', 'band'], note: 'zip between the halves', when: { style: 'trolley' }, material: 'trim', follows: ['body'],
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['width', 'h + 0.006'], round: 'min(width, h) * 0.14' }, depth: 0.016, bevel: 0.004 },
      at: [0, '-d * 0.1', 'lift + h / 2'],
    },
    {
      name: 'zip', words: ['seam'], note: 'seam between case and lid', when: { style: 'vintage' }, material: 'brass', follows: ['body'],
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['width - 0.003', 'oh - 0.002'], round: 0.031 }, depth: 0.005, bevel: 0.001 },
      at: [0, '-d * 0.16', 'studs + oh / 2'],
    },
    {
      name: 'wheel', words: ['castor', 'caster', 'roller'], note: 'twin wheel', when: { style: 'trolley' }, material: 'rubber', follows: ['body'],
      form: { type: 'join', parts: [{ type: 'lathe', bevel: 0.003, segments: 32, at: [0.012, 0, 'roll / 2'], turn: [0, 90, 0], repeat: [{ mirror: 'x' }], profile: [[0, -0.008], ['roll * 0.42', -0.008], ['roll * 0.5', -0.004], ['roll * 0.5', 0.005], ['roll * 0.44', 0.008], ['roll * 0.26', 0.006], ['roll * 0.24', 0.009], [0, 0.009]] }] },
      at: ['wx', 'wy', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'castor', words: ['fork', 'wheel housing', 'mount'], note: 'swivelling housing of a wheel', when: { style: 'trolley' }, parent: 'wheel', material: 'trim', follows: ['wheel', 'body'],
      form: { type: 'join', parts: [
        { type: 'box', size: [0.012, 'roll * 0.42', 'lift - roll * 0.4'], bevel: 0.003, segments: 2, at: [0, 'roll * 0.04', 'roll * 0.42'] },
        { type: 'cylinder', radius: 0.021, height: 0.02, bevel: 0.005, segments: 28, at: [0, 'roll * 0.04', 'lift - 0.011'] }] },
      at: ['wx', 'wy', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'stud', words: ['foot'], note: 'brass stud to stand on', when: { style: 'vintage' }, material: 'brass', follows: ['body'],
      form: { type: 'lathe', bevel: 0.002, segments: 20, profile: [[0, 0], [0.007, 0], [0.01, 0.005], [0.01, 0.014], [0, 0.014]] },
      at: ['width * 0.36', 'depth * 0.3', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'corner', words: ['corner guard', 'corner protector'], note: 'thick leather corners, above and below', when: { style: 'vintage' }, material: 'leather', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['corner', 'corner', 'corner'], bevel: 'corner * 0.3', segments: 4, at: ['width / 2 - corner / 2', 'depth / 2 - corner / 2', 'studs - 0.001'] },
        { type: 'box', size: ['corner', 'corner', 'corner'], bevel: 'corner * 0.3', segments: 4, at: ['width / 2 - corner / 2', 'depth / 2 - corner / 2', 'top - corner'] }] },
      repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'belt', words: ['strap'], note: 'leather belt around the case', when: { belt: true, style: 'vintage' }, material: 'leather', follows: ['body'],
      form: { type: 'extrude', plane: 'yz', shape: { rect: ['d + 0.007', 'oh + 0.002'], round: 0.016 }, holes: [{ rect: ['d - 0.01', 'oh - 0.015'], round: 0.012 }], depth: 0.032, bevel: 0.002 },
      at: ['width * 0.27', 0, 'studs + oh / 2'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'buckle', note: 'brass buckle of a belt', when: { belt: true, style: 'vintage' }, parent: 'belt', material: 'brass', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', shape: { rect: [0.046, 0.036], round: 0.008 }, holes: [{ rect: [0.034, 0.025], round: 0.005 }], depth: 0.006, bevel: 0.0018 },
        { type: 'box', size: [0.005, 0.005, 0.034], bevel: 0.0012, segments: 1, at: [0, -0.001, -0.016] }] },
      at: ['width * 0.27', '-d / 2 - 0.004', 'studs + oh * 0.68'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'lock', words: ['latch', 'clasp'], note: 'brass locks on top', when: { style: 'vintage' }, material: 'brass', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'box', size: [0.034, 0.046, 0.006], bevel: 0.0015, segments: 2 },
        { type: 'box', size: [0.018, 0.024, 0.011], bevel: 0.003, segments: 2, at: [0, -0.006, 0] }] },
      at: ['width * 0.165', '-d * 0.16', 'top - 0.0035'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'lock', words: ['latch', 'combination lock'], note: 'combination lock at the side of the zip', when: { style: 'trolley' }, material: 'metal', follows: ['body'],
      form: { type: 'extrude', plane: 'yz', shape: { rect: [0.03, 0.075], round: 0.008 }, depth: 0.0122, bevel: 0.003 },
      at: ['width / 2 - 0.0062', '-d * 0.1', 'lift + h * 0.62'],
    },
    {
      name: 'handle', words: ['grip', 'carrying handle'], note: 'carrying handle on top', when: { style: 'trolley' }, material: 'trim', follows: ['body'],
      form: { type: 'strap', up: [0, 1, 0], width: 'handle_thickness * 0.7', thickness: 'handle_thickness * 1.4', bevel: 'handle_thickness * 0.28', per: 6, path: [['-bow - 0.02', 0, 'top - 0.005'], ['-bow * 0.85', 0, 'top + 0.024'], ['-bow * 0.4', 0, 'top + 0.034'], ['bow * 0.4', 0, 'top + 0.034'], ['bow * 0.85', 0, 'top + 0.024'], ['bow + 0.02', 0, 'top - 0.005']] },
      at: [0, '-d * 0.1', 0],
    },
    {
      name: 'handle', note: 'arched leather handle', when: { style: 'vintage' }, material: 'leather', follows: ['body'],
      form: { type: 'tube', segments: 18, per: 6, radius: ['handle_thickness * 0.3', 'handle_thickness * 0.42', 'handle_thickness * 0.5', 'handle_thickness * 0.42', 'handle_thickness * 0.3'], path: [['-bow', 0, 'top - 0.002'], ['-bow * 0.78', 0, 'top + 0.026'], [0, 0, 'top + 0.038'], ['bow * 0.78', 0, 'top + 0.026'], ['bow', 0, 'top - 0.002']] },
      at: [0, '-d * 0.05', 0],
    },
    {
      name: 'mount', words: ['handle mount', 'fitting'], note: 'brass fittings of the handle', when: { style: 'vintage' }, parent: 'handle', material: 'brass', follows: ['body', 'handle'],
      form: { type: 'lathe', bevel: 0.002, segments: 24, profile: [[0, 0], [0.016, 0], [0.016, 0.004], ['max(handle_thickness * 0.42, 0.01)', 0.007], ['max(handle_thickness * 0.38, 0.009)', 0.014], [0, 0.014]] },
      at: ['bow', '-d * 0.05', 'top - 0.0045'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'pull_handle', words: ['telescopic handle', 'trolley handle', 'bar'], note: 'telescopic handle with its grip', when: { pull_handle: true, style: 'trolley' }, material: 'metal', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.0085, height: 'pull_length + 0.02', bevel: 0.001, segments: 20, at: ['width * 0.2', 0, 'top - 0.03'], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: [0.034, 0.026, 0.012], bevel: 0.003, segments: 2, at: ['width * 0.2', 0, 'top - 0.007'], repeat: [{ mirror: 'x' }] }] },
      at: [0, 'd * 0.3', 0],
    },
    {
      name: 'grip', note: 'grip of the telescopic handle', when: { pull_handle: true, style: 'trolley' }, parent: 'pull_handle', material: 'trim', follows: ['body', 'pull_handle'],
      form: { type: 'extrude', plane: 'xz', shape: { rect: ['width * 0.4 + 0.05', 0.036], round: 0.0165 }, depth: 0.03, bevel: 0.011 },
      at: [0, 'd * 0.3', 'top + pull_length - 0.018'],
    },
    {
      name: 'tag', words: ['label', 'name tag'], note: 'name tag that hangs from the handle', when: { tag: true }, parent: 'handle', material: 'tag', follows: ['body', 'handle'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', shape: { rect: [0.05, 0.085], round: 0.012 }, depth: 0.005, bevel: 0.0015, at: [0, '-depth / 2 - 0.001', 'top - 0.1'], turn: [0, 6, 0] },
        { type: 'strap', width: 0.009, thickness: 0.003, up: [1, 0, 0], path: [[0, '-d * 0.08', 'top + 0.027'], [0, '-d * 0.3', 'top + 0.014'], [0, '-depth / 2 - 0.002', 'top - 0.012'], [-0.002, '-depth / 2 - 0.0015', 'top - 0.07']] }] },
    },
    {
      name: 'sticker', words: ['travel sticker'], note: 'yellow travel stickers', when: { sticker: true }, parent: 'body', material: 'sticker', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', shape: { circle: 'width * 0.1' }, depth: 0.012, bevel: 0.0006, at: ['-width * 0.13', 0, 'top * 0.66'] },
        { type: 'extrude', plane: 'xz', shape: { rect: ['width * 0.2', 'width * 0.12'], round: 'width * 0.02' }, depth: 0.012, bevel: 0.0006, at: ['width * 0.11', 0, 'top * 0.34'], turn: [0, 12, 0] }] },
      at: [0, '-depth / 2 + 0.0048', 0],
    },
    {
      name: 'sticker_red', words: ['star'], note: 'red travel stickers', when: { sticker: true }, parent: 'sticker', material: 'second', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'xz', shape: { star: 'width * 0.07', inner: 'width * 0.03', points: 5 }, depth: 0.012, bevel: 0.0006, at: ['-width * 0.13', -0.001, 'top * 0.66'] },
        { type: 'extrude', plane: 'xz', shape: { rect: ['width * 0.17', 'width * 0.11'], round: 'width * 0.012' }, depth: 0.012, bevel: 0.0006, at: ['width * 0.1', 0, 'top * 0.62'], turn: [0, -14, 0] },
        { type: 'extrude', plane: 'xz', shape: { polygon: 'width * 0.08', sides: 3 }, depth: 0.012, bevel: 0.0006, at: ['-width * 0.1', 0, 'top * 0.36'], turn: [0, -10, 0] }] },
      at: [0, '-depth / 2 + 0.0048', 0],
    },
  ],
  surface: { z: 'body_height', width: 'width * 0.3', depth: 'depth * 0.5', x: '-width * 0.3' },
  briefs: ['a teal hard-shell suitcase with wheels and a telescopic handle', 'an old leather suitcase with belts and travel stickers', 'a red trolley suitcase with a thick handle and a luggage tag', 'a small blue suitcase without a pull handle'],
});
