import { count, kind, length, ratio } from '../../kind.ts';

export const barrel = kind({
  name: 'barrel',
  group: 'tools',
  words: ['cask', 'wine barrel', 'keg', 'wooden barrel', 'beer barrel', 'whisky barrel', 'rain barrel', 'tun'],
  about: 'A coopered barrel standing upright: bulging staves, iron hoops, recessed heads, bung; with a tap or open above.',
  parameters: {
    height: length(0.9, 0.15, 2.2, 'end to end', 'height'),
    width: length(0.66, 0.12, 1.8, 'over the belly', 'width'),
    staves: count(20, 10, 36, 'number of staves', 'stave.count'),
    bulge: ratio(0.17, 0.05, 0.28, 'how much narrower the ends are'),
    hoop_width: length(0.045, 0.01, 0.1, 'width of a hoop', 'hoop.width'),
  },
  derived: {
    band: 'min(hoop_width, height * 0.085)',
    iron: 'width * 0.008',
    r: '(width / 2 - iron) * cos(180 / staves) / (1 - bulge * 0.0784)',
    wall: 'width * 0.04',
    shape: 'tan(180 / staves) * 2.004',
    out: '1 / cos(180 / staves)',
    r0: 'r * (1 - bulge)', r1: 'r * (1 - bulge * 0.5625)', r2: 'r * (1 - bulge * 0.25)', r3: 'r * (1 - bulge * 0.0625)',
    chime: '2 * band / height',
    low: 'r * (1 - bulge * (1 - chime) * (1 - chime)) * out',
    quarter: 'r * (1 - bulge * 0.4096) * out',
    quarter_up: 'r * (1 - bulge * (0.64 - chime) * (0.64 - chime)) * out',
    belly: 'r * (1 - bulge * 0.0784) * out',
    belly_down: 'r * (1 - bulge * (0.28 + chime) * (0.28 + chime)) * out',
    head_r: 'r * (1 - bulge * 0.88) - wall * 0.6',
  },
  options: {
    tap: { words: ['spigot', 'faucet', 'spout'], on: false, about: 'a wooden tap near the foot' },
    water: { words: ['rainwater', 'filled'], on: false, about: 'filled with water, where it is open' },
  },
  variants: { top: { closed: { words: ['sealed', 'shut'] }, open: { words: ['lidless', 'topless', 'uncovered'] } } },
  materials: { wood: 'oak #9a6b3c', hoop: 'iron', head: 'planks #a9794a', tap: 'brass', water: 'water', cork: 'cork' },
  main: ['wood', 'head'],
  parts: [
    {
      name: 'stave', words: ['side', 'body', 'board'], note: 'bent staves, all in one', material: 'wood',
      form: { type: 'join', parts: [{ type: 'loft', axis: 'z', segments: 16, smooth: false, repeat: [{ around: 'staves' }], sections: [
        { at: ['r0 - wall / 2', 0, 0], size: ['wall', 'r0 * shape'], round: 0.12 }, { at: ['r1 - wall / 2', 0, 'height * 0.125'], size: ['wall', 'r1 * shape'], round: 0.12 }, { at: ['r2 - wall / 2', 0, 'height * 0.25'], size: ['wall', 'r2 * shape'], round: 0.12 }, { at: ['r3 - wall / 2', 0, 'height * 0.375'], size: ['wall', 'r3 * shape'], round: 0.12 },
        { at: ['r - wall / 2', 0, 'height * 0.5'], size: ['wall', 'r * shape'], round: 0.12 }, { at: ['r3 - wall / 2', 0, 'height * 0.625'], size: ['wall', 'r3 * shape'], round: 0.12 }, { at: ['r2 - wall / 2', 0, 'height * 0.75'], size: ['wall', 'r2 * shape'], round: 0.12 }, { at: ['r1 - wall / 2', 0, 'height * 0.875'], size: ['wall', 'r1 * shape'], round: 0.12 },
        { at: ['r0 - wall / 2', 0, 'height'], size: ['wall', 'r0 * shape'], round: 0.12 }] }] },
    },
    {
      name: 'hoop', words: ['ring', 'band', 'iron hoop'], note: 'six iron hoops that follow the bulge', material: 'hoop', follows: ['stave'],
      form: { type: 'join', parts: [
        { type: 'lathe', loop: true, segments: 72, bevel: 'iron * 0.4', profile: [['r0 * out - wall * 0.4', 'height * 0.008'], ['r0 * out + iron', 'height * 0.008'], ['low + iron', 'band'], ['low - wall * 0.4', 'band']] },
        { type: 'lathe', loop: true, segments: 72, bevel: 'iron * 0.4', profile: [['low - wall * 0.4', 'height - band'], ['low + iron', 'height - band'], ['r0 * out + iron', 'height * 0.992'], ['r0 * out - wall * 0.4', 'height * 0.992']] },
        { type: 'lathe', loop: true, segments: 72, bevel: 'iron * 0.4', profile: [['quarter - wall * 0.4', 'height * 0.18'], ['quarter + iron', 'height * 0.18'], ['quarter_up + iron', 'height * 0.18 + band'], ['quarter_up - wall * 0.4', 'height * 0.18 + band']] },
        { type: 'lathe', loop: true, segments: 72, bevel: 'iron * 0.4', profile: [['quarter_up - wall * 0.4', 'height * 0.82 - band'], ['quarter_up + iron', 'height * 0.82 - band'], ['quarter + iron', 'height * 0.82'], ['quarter - wall * 0.4', 'height * 0.82']] },
        { type: 'lathe', loop: true, segments: 72, bevel: 'iron * 0.4', profile: [['belly_down - wall * 0.4', 'height * 0.36 - band'], ['belly_down + iron', 'height * 0.36 - band'], ['belly + iron', 'height * 0.36'], ['belly - wall * 0.4', 'height * 0.36']] },
        { type: 'lathe', loop: true, segments: 72, bevel: 'iron * 0.4', profile: [['belly - wall * 0.4', 'height * 0.64'], ['belly + iron', 'height * 0.64'], ['belly_down + iron', 'height * 0.64 + band'], ['belly_down - wall * 0.4', 'height * 0.64 + band']] },
      ] },
    },
    {
      name: 'rivet', note: 'rivets where the ends of the hoops meet', material: 'hoop', parent: 'hoop', follows: ['stave', 'hoop'],
      form: { type: 'join', parts: [{ type: 'ball', size: ['iron * 2.4', 'band * 0.3', 'band * 0.3'], segments: 10, at: ['belly + iron * 0.8', 0, 'height * 0.36 - band * 0.5'], repeat: [{ along: 2, step: [0, 0, 'height * 0.28 + band'] }] },
        { type: 'ball', size: ['iron * 2.4', 'band * 0.3', 'band * 0.3'], segments: 10, at: ['(quarter + quarter_up) / 2 + iron * 0.8', 0, 'height * 0.18 + band * 0.5'], repeat: [{ along: 2, step: [0, 0, 'height * 0.64 - band'] }] }] },
      repeat: [{ around: 1, start: -62 }],
    },
    {
      name: 'base', words: ['bottom', 'floor'], note: 'lower head', material: 'head', follows: ['stave'],
      form: { type: 'cylinder', radius: 'head_r + wall * 0.2', height: 'wall * 0.8', bevel: 'wall * 0.1', segments: 56 }, at: [0, 0, 'height * 0.035'],
    },
    {
      name: 'lid', words: ['head', 'top'], note: 'upper head, let into the staves, with a batten', when: { top: 'closed' }, material: 'head', follows: ['stave'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'head_r + wall * 0.2', height: 'wall * 0.8', bevel: 'wall * 0.1', segments: 56 },
        { type: 'box', size: ['head_r * 1.9', 'head_r * 0.24', 'wall * 0.5'], bevel: 'wall * 0.1', at: [0, 0, 'wall * 0.7'] },
      ] },
      at: [0, 0, 'height * 0.965 - wall * 1.2'],
    },
    {
      name: 'bung', words: ['cork', 'stopper', 'plug'], note: 'cork in the bung hole at the belly', material: 'cork', follows: ['stave'],
      form: { type: 'cylinder', radius: 'width * 0.045', top: 'width * 0.04', height: 'wall * 1.3', bevel: 'wall * 0.15', segments: 24 },
      at: [0, '-r + wall', 'height * 0.5'], turn: [90, 0, 0],
    },
    {
      name: 'tap', words: ['spigot', 'faucet'], note: 'brass tap with a key', when: { tap: true }, material: 'tap', follows: ['stave'],
      form: { type: 'join', parts: [
        { type: 'tube', segments: 16, radius: ['width * 0.03', 'width * 0.024', 'width * 0.022'], path: [[0, 'wall', 0], [0, '-width * 0.12', 0], [0, '-width * 0.155', '-width * 0.02'], [0, '-width * 0.165', '-width * 0.09']] },
        { type: 'lathe', segments: 24, bevel: 'width * 0.004', turn: [90, 0, 0], profile: [[0, '-wall * 0.3'], ['width * 0.05', '-wall * 0.3'], ['width * 0.05', 'wall * 0.5'], ['width * 0.03', 'wall * 0.9'], [0, 'wall * 0.9']] },
        { type: 'cylinder', radius: 'width * 0.014', height: 'width * 0.09', segments: 14, at: [0, '-width * 0.1', 0] },
        { type: 'box', size: ['width * 0.1', 'width * 0.026', 'width * 0.026'], bevel: 'width * 0.008', at: [0, '-width * 0.1', 'width * 0.08'] },
      ] },
      at: [0, '-r1', 'max(height * 0.125, width * 0.11)'],
    },
    {
      name: 'water', note: 'surface of the water', when: { water: true }, material: 'water', follows: ['stave'],
      form: { type: 'cylinder', radius: 'r1 - wall * 0.7', height: 'height * 0.02', segments: 56 }, at: [0, 0, 'height * 0.86'],
    },
  ],
  surface: { z: 'height * 0.965', width: 'head_r', depth: 'head_r' },
  hollow: { z: 'height * 0.035 + wall * 0.8', width: 'r0', depth: 'r0' },
  briefs: ['a wooden wine barrel with iron hoops', 'an open rain barrel with water', 'a small keg, 40 cm tall, with a tap and brass hoops'],
});
