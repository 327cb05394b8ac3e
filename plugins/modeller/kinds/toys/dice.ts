import { kind, length } from '../../kind.ts';

export const dice = kind({
  name: 'dice',
  group: 'toys',
  words: ['die', 'gaming die'],
  about: 'A die with rounded corners and pips.',
  parameters: { size: length(0.016, 0.006, 1, 'edge', 'height') },
  derived: { s: 'size', pip: 'size * 0.2', q: 'size * 0.25' },
  materials: { body: 'plastic #f3efe4', pips: 'black plastic' },
  parts: [
    { name: 'body', words: ['cube', 'die'], note: 'cube with rounded corners', material: 'body', form: { type: 'box', size: ['s', 's', 's'], bevel: 's * 0.14', segments: 5 } },
    {
      name: 'pips', words: ['pip', 'dot', 'spot'], note: 'pips from one to six', material: 'pips',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['pip', 'pip', 'pip * 0.2'], segments: 18, at: [0, 0, 's'] },
        { type: 'ball', size: ['pip', 'pip * 0.2', 'pip'], segments: 18, at: ['0 - q', 's * -0.5', 's * 0.75'] },
        { type: 'ball', size: ['pip', 'pip * 0.2', 'pip'], segments: 18, at: ['q', 's * -0.5', 's * 0.25'] },
        { type: 'ball', size: ['pip * 0.2', 'pip', 'pip'], segments: 18, at: ['s * 0.5', '0 - q', 's * 0.25'], repeat: [{ along: 3, step: [0, 'q', 'q'] }] },
        { type: 'ball', size: ['pip * 0.2', 'pip', 'pip'], segments: 18, at: ['s * -0.5', '0 - q', 's * 0.25'], repeat: [{ along: 2, step: [0, 'q * 2', 0] }, { along: 2, step: [0, 0, 'q * 2'] }] },
        { type: 'ball', size: ['pip', 'pip * 0.2', 'pip'], segments: 18, at: ['0 - q', 's * 0.5', 's * 0.25'], repeat: [{ along: 2, step: ['q * 2', 0, 0] }, { along: 2, step: [0, 0, 'q * 2'] }] },
        { type: 'ball', size: ['pip', 'pip * 0.2', 'pip'], segments: 18, at: [0, 's * 0.5', 's * 0.5'] },
      ] },
    },
  ],
  surface: { z: 's', width: 's', depth: 's' },
  briefs: ['a dice', 'a red die with white pips, 4 cm', 'three wooden dice'],
});
