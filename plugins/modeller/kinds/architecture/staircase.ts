import { angle, count, kind, length } from '../../kind.ts';

export const staircase = kind({
  name: 'staircase',
  group: 'architecture',
  words: ['stairs', 'stairway', 'flight of stairs', 'flight of steps', 'stair', 'spiral staircase', 'spiral stairs'],
  about: 'A wooden stair between strings, with turned balusters and a handrail, straight or winding around a post.',
  parameters: {
    height: length(3.5, 1.6, 8, 'floor to the top of the upper newel', 'height'),
    width: length(1.1, 0.7, 3.2, 'outer width', 'width'),
    steps: count(12, 2, 30, 'number of steps', 'step.count'),
    going: length(0.27, 0.2, 0.4, 'depth of a step', 'step.depth'),
    tread: length(0.04, 0.02, 0.1, 'thickness of a tread', 'tread.thickness'),
    winding: angle(330, 90, 720, 'how far a winding stair turns'),
  },
  derived: {
    climb: 'height - 1.15',
    rise: 'climb / steps',
    run: 'steps * going / 2',
    side: 'width / 2 - 0.09',
    rail: 0.86,
    rate: 'winding / climb',
    r: 'width / 2',
    half_turn: 'min(winding / steps * 0.62, 60)',
  },
  options: { railing: { words: ['railing', 'banister', 'handrail', 'balustrade', 'rail'], on: true } },
  variants: { flight: { straight: { words: [] }, spiral: { words: ['winding', 'helical', 'curved', 'round', 'circular'], set: { width: 2 } } } },
  materials: { wood: 'oak', paint: 'painted wood #f2eee5', iron: 'iron' },
  main: ['wood'],
  parts: [
    {
      name: 'step', words: ['tread', 'stair'], note: 'tread with a rounded nosing over its riser', when: { flight: 'straight' }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'box', size: ['width - 0.08', 'going + 0.035', 'tread'], bevel: 'tread * 0.28', segments: 2, at: [0, 'going / 2 - 0.0175', 'rise - tread'] },
        { type: 'box', size: ['width - 0.09', 0.022, 'rise - tread + 0.004'], at: [0, 0.014, 0] },
      ] },
      at: [0, '-run', 0], repeat: [{ along: 'steps', step: [0, 'going', 'rise'] }],
    },
    {
      name: 'stringer', words: ['string', 'side'], note: 'boards that carry the steps at both sides', when: { flight: 'straight' }, material: 'paint', follows: ['step'],
      form: {
        type: 'extrude', plane: 'yz', depth: 0.045, bevel: 0.006,
        shape: [['-run - 0.04', 0], ['0.22 * going / rise - run', 0], ['run', 'climb - 0.22'], ['run', 'climb + 0.06'], ['run - going', 'climb + 0.06'], ['-run - 0.04', 'rise + 0.06 - 0.04 * rise / going']],
      },
      at: ['width / 2 - 0.0225', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'newel', words: ['newel post', 'post'], note: 'newel posts with ball tops at both ends', when: { flight: 'straight', railing: true }, material: 'paint', follows: ['step'],
      form: { type: 'join', parts: [
        { type: 'box', size: [0.09, 0.09, 'rise + 1.046'], bevel: 0.008, segments: 2 },
        { type: 'box', size: [0.112, 0.112, 0.03], bevel: 0.008, segments: 2, at: [0, 0, 'rise + 1.036'] },
        { type: 'ball', size: [0.09, 0.09, 0.096], segments: 20, at: [0, 0, 'rise + 1.102'] },
      ] },
      at: ['side', '0.05 - run', 0], repeat: [{ along: 2, step: [0, 'run * 2 - going', 'climb - rise'] }, { mirror: 'x' }],
    },
    {
      name: 'baluster', words: ['spindle', 'banister'], note: 'turned balusters, one on each step', when: { flight: 'straight', railing: true }, parent: 'handrail', material: 'paint', follows: ['step'],
      form: {
        type: 'lathe', segments: 10,
        profile: [[0, 0], [0.022, 0], [0.022, 0.12], [0.014, 0.14], [0.02, 0.16], [0.015, 0.18], [0.024, 0.3], [0.021, 0.4], [0.012, 0.6], [0.02, 0.63], [0.014, 0.66], [0.02, 0.68], [0.02, 'rail + rise * 0.28'], [0, 'rail + rise * 0.28']],
      },
      at: ['side', 'going * 0.72 - run', 'rise - 0.006'], repeat: [{ along: 'max(steps - 1, 1)', step: [0, 'going', 'rise'] }, { mirror: 'x' }],
    },
    {
      name: 'handrail', words: ['rail', 'railing'], note: 'moulded handrails from newel to newel', when: { flight: 'straight', railing: true }, material: 'wood', follows: ['step'],
      form: {
        type: 'strap', up: [1, 0, 0], width: 0.05, thickness: 0.068, bevel: 0.02, smooth: false,
        path: [[0, '0.05 - run', 'rise * (1 + 0.05 / going) + rail - 0.02'], [0, '0.05 + run - going', 'rise * (steps + 0.05 / going) + rail - 0.02']],
      },
      at: ['side', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'post', words: ['pole', 'newel', 'column'], note: 'central post with a foot and a ball', when: { flight: 'spiral' }, material: 'iron',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.07, height: 'height - 0.1', segments: 28 },
        { type: 'lathe', segments: 32, bevel: 0.012, profile: [[0, 0], [0.18, 0], [0.18, 0.025], [0.1, 0.05], [0, 0.05]] },
        { type: 'lathe', segments: 28, smooth: true, profile: [[0, 0], [0.085, 0], [0.085, 0.02], [0.05, 0.04], [0.09, 0.1], [0.05, 0.165], [0, 0.18]], at: [0, 0, 'height - 0.18'] },
      ] },
    },
    {
      name: 'step', note: 'wedge-shaped treads that wind around the post', when: { flight: 'spiral' }, material: 'wood',
      form: {
        type: 'warped', twist: '-rate * (climb - rise + tread)',
        of: { type: 'join', parts: [{
          type: 'extrude', depth: 'tread', bevel: 'tread * 0.2', at: [0, 0, 'rise - tread'], repeat: [{ along: 'steps', step: [0, 0, 'rise'] }],
          shape: [[0.05, -0.05], ['r * cos(half_turn)', 'r * -1 * sin(half_turn)'], ['r * cos(half_turn * 0.5)', 'r * -1 * sin(half_turn * 0.5)'], ['r', 0], ['r * cos(half_turn * 0.5)', 'r * sin(half_turn * 0.5)'], ['r * cos(half_turn)', 'r * sin(half_turn)'], [0.05, 0.05]],
        }] },
      },
    },
    {
      name: 'baluster', note: 'iron rods, one on each step', when: { flight: 'spiral', railing: true }, parent: 'handrail', material: 'iron', follows: ['step'],
      form: {
        type: 'warped', twist: '-rate * (climb - rise + tread + rail)',
        of: { type: 'join', parts: [{ type: 'coil', radius: 'r - 0.045', pitch: '360 / rate', turns: '(rail + tread) * rate / 360', thickness: 0.022, segments: 8, at: [0, 0, 'rise - tread'], repeat: [{ along: 'steps', step: [0, 0, 'rise'] }] }] },
      },
    },
    {
      name: 'handrail', note: 'handrail that winds up with the steps', when: { flight: 'spiral', railing: true }, material: 'wood', follows: ['step'],
      form: { type: 'coil', radius: 'r - 0.045', pitch: '-360 / rate', turns: '(climb - rise) * rate / 360', thickness: 0.055, segments: 12 },
      at: [0, 0, 'climb + rail'], turn: [0, 0, '-rate * (climb - rise + tread + rail) + rate * rail * 1'],
    },
  ],
  briefs: ['a wooden staircase with 14 steps and white balusters', 'a spiral staircase with 16 steps', 'stone stairs with five steps and no railing'],
});
