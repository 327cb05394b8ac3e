import { count, kind, length } from '../../kind.ts';

export const ladder = kind({
  name: 'ladder',
  group: 'tools',
  words: ['stepladder', 'step ladder', 'a-frame ladder', 'steps', 'folding ladder', 'library ladder'],
  about: 'A folding step ladder with treads, rear frame, spreaders and a top cap; or a straight ladder with round rungs, standing upright.',
  parameters: {
    height: length(1.7, 0.6, 6, 'floor to top', 'height'),
    width: length(0.5, 0.3, 0.9, 'over the feet', 'width'),
    spread: length(1, 0.5, 2.4, 'front feet to rear feet'),
    rungs: count(5, 2, 20, 'steps or rungs', 'rung.count'),
    rung_thickness: length(0.026, 0.012, 0.06, 'thickness of a step', 'rung.thickness'),
    rail_thickness: length(0.058, 0.03, 0.1, 'depth of a rail', 'rail.thickness'),
  },
  derived: {
    reach: 'max(min(spread, height * 0.8), 0.4)',
    half: 'width / 2 - 0.017',
    foot_y: 'reach / 2 - rail_thickness / 2 - 0.004',
    top_y: 'rail_thickness * 0.42',
    rise: 'height / (rungs + 1)',
    lean: '(foot_y - top_y) / height',
  },
  variants: {
    shape: {
      step: { words: ['folding', 'a-frame', 'standing'] },
      straight: { words: ['leaning', 'simple', 'single', 'plain'], set: { height: 2.4, rungs: 8, width: 0.44, rung_thickness: 0.032 } },
    },
  },
  materials: { rail: 'aluminium', step: 'aluminium', cap: 'plastic #d8721f', foot: 'rubber', wood: 'pine' },
  main: ['rail', 'step', 'wood'],
  parts: [
    {
      name: 'rail', words: ['stile', 'upright', 'side rail'], note: 'front rails, leaning', when: { shape: 'step' }, material: 'rail',
      form: { type: 'loft', axis: 'z', segments: 16, smooth: false, sections: [{ at: [0, '-foot_y', 0.004], size: [0.026, 'rail_thickness'], round: 0.12 }, { at: [0, '-top_y', 'height - 0.02'], size: [0.026, 'rail_thickness'], round: 0.12 }] },
      at: ['half', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'rail', note: 'upright rails', when: { shape: 'straight' }, material: 'wood',
      form: { type: 'box', size: [0.03, 'rail_thickness * 1.15', 'height - 0.004'], bevel: 0.007 },
      at: ['half', 0, 0.004], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'rung', words: ['step', 'tread'], note: 'ribbed treads', when: { shape: 'step' }, material: 'step', follows: ['rail'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['half * 2 - 0.02', 'rail_thickness * 1.5', 'rung_thickness'], bevel: 'rung_thickness * 0.22' },
        { type: 'box', size: ['half * 2 - 0.06', 'rail_thickness * 0.12', 'rung_thickness * 0.2'], bevel: 'rung_thickness * 0.05', segments: 1, at: [0, 0, 'rung_thickness * 0.88'], repeat: [{ along: 4, step: [0, 'rail_thickness * 0.3', 0], centred: true }] },
      ] },
      at: [0, '-foot_y + lean * rise', 'rise - rung_thickness'], repeat: [{ along: 'rungs', step: [0, 'lean * rise', 'rise'] }],
    },
    {
      name: 'rung', note: 'round rungs', when: { shape: 'straight' }, material: 'wood', follows: ['rail'],
      form: { type: 'cylinder', radius: 'rung_thickness / 2', height: 'half * 2 + 0.01', segments: 20, bevel: 0.002 },
      at: ['-half - 0.005', 0, 'rise'], turn: [0, 90, 0], repeat: [{ along: 'rungs', step: [0, 0, 'rise'] }],
    },
    {
      name: 'frame', words: ['rear frame', 'rear leg', 'back frame'], note: 'rear legs with cross braces', when: { shape: 'step' }, material: 'rail', follows: ['rail'],
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'z', segments: 16, smooth: false, repeat: [{ mirror: 'x' }], sections: [{ at: ['half - 0.004', 'foot_y', 0.004], size: [0.022, 'rail_thickness * 0.7'], round: 0.12 }, { at: ['half - 0.004', 'top_y', 'height - 0.03'], size: [0.022, 'rail_thickness * 0.7'], round: 0.12 }] },
        { type: 'box', size: ['half * 2', 'rail_thickness * 0.4', 0.03], bevel: 0.006, at: [0, 'foot_y - lean * height * 0.16', 'height * 0.16'], repeat: [{ along: 3, step: [0, '-lean * height * 0.28', 'height * 0.28'] }] },
      ] },
    },
    {
      name: 'spreader', words: ['brace', 'hinge', 'strut'], note: 'locking bars between front and rear', when: { shape: 'step' }, material: 'rail', follows: ['rail'],
      form: { type: 'join', parts: [
        { type: 'box', size: [0.006, '(foot_y - lean * height * 0.5) * 2 + rail_thickness * 0.3', 0.022], bevel: 0.002 },
        { type: 'cylinder', radius: 0.014, height: 0.012, bevel: 0.003, segments: 16, at: [-0.006, 0, 0.011], turn: [0, 90, 0], repeat: [{ along: 3, step: [0, 'foot_y - lean * height * 0.5', 0], centred: true }] },
      ] },
      at: ['half - 0.016', 0, 'height * 0.5'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'cap', words: ['top', 'platform', 'tray'], note: 'top cap with a lip', when: { shape: 'step' }, material: 'cap', follows: ['rail'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width - 0.002', 'rail_thickness * 3', 0.04], bevel: 0.012, at: [0, 0, -0.045] },
        { type: 'extrude', depth: 0.009, bevel: 0.003, shape: { rect: ['width - 0.02', 'rail_thickness * 2.7'], round: 0.02 }, holes: [{ rect: ['width - 0.05', 'rail_thickness * 2.7 - 0.03'], round: 0.012 }], at: [0, 0, -0.009] },
      ] },
      at: [0, 0, 'height'],
    },
    {
      name: 'foot', words: ['shoe', 'rubber foot'], note: 'rubber shoes', when: { shape: 'step' }, material: 'foot', follows: ['rail'],
      form: { type: 'box', size: [0.034, 'rail_thickness + 0.008', 0.04], bevel: 0.007 },
      at: ['half', '-foot_y', 0], repeat: [{ along: 2, step: [0, 'foot_y * 2', 0] }, { mirror: 'x' }],
    },
    {
      name: 'foot', note: 'rubber shoes', when: { shape: 'straight' }, material: 'foot', follows: ['rail'],
      form: { type: 'box', size: [0.034, 'rail_thickness * 1.15 + 0.006', 0.05], bevel: 0.007 },
      at: ['half', 0, 0], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a step ladder with six rungs', 'a tall straight wooden ladder with ten rungs', 'a 2 m high aluminium ladder with a red cap'],
});
