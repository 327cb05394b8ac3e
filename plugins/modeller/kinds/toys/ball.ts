import { kind, length } from '../../kind.ts';

export const toyBall = kind({
  name: 'ball',
  group: 'toys',
  words: ['beach ball', 'football', 'soccer ball', 'play ball', 'bouncy ball', 'sphere'],
  about: 'A ball with coloured panels, or a stitched leather one.',
  parameters: { diameter: length(0.22, 0.02, 5, 'diameter', 'height') },
  derived: { r: 'diameter / 2' },
  variants: { ball: { beach: { words: ['striped', 'colourful'] }, leather: { words: ['stitched'] }, plain: { words: ['smooth'] } } },
  materials: { panels: 'plastic #f4f1ea', bright: 'plastic #d8453a', cap: 'plastic #2f6fb0', patches: 'black leather' },
  main: ['panels'],
  parts: [
    { name: 'shell', words: ['body', 'sphere', 'skin'], note: 'the round shell', material: 'panels', form: { type: 'ball', size: ['diameter', 'diameter', 'diameter'], segments: 64 }, at: [0, 0, 'r'] },
    {
      name: 'stripe', words: ['panel', 'band'], note: 'bright bands from pole to pole', material: 'bright', when: { ball: 'beach' },
      form: { type: 'join', parts: [{ type: 'ring', radius: 'r * 0.965', thickness: 'r * 0.086', height: 'r * 0.26', segments: 64, round_segments: 16, turn: [90, 0, 0], repeat: [{ around: 3, start: 10 }] }] },
      at: [0, 0, 'r'],
    },
    { name: 'cap', words: ['valve'], note: 'cap over the poles', material: 'cap', when: { ball: 'beach' }, form: { type: 'lathe', smooth: true, segments: 32, profile: [[0, 'r * 0.9'], ['r * 0.24', 'r * 0.93'], ['r * 0.25', 'r * 0.985'], ['r * 0.12', 'r'], [0, 'r * 1.005']] }, at: [0, 0, 'r'] },
    {
      name: 'patch', words: ['pentagon'], note: 'dark pentagons', material: 'patches', when: { ball: 'leather' },
      form: { type: 'join', parts: [
        { type: 'extrude', shape: { polygon: 'r * 0.3', sides: 5 }, depth: 'r * 0.09', bevel: 'r * 0.03', at: [0, 0, 'r * 0.9'] },
        { type: 'extrude', shape: { polygon: 'r * 0.3', sides: 5 }, depth: 'r * 0.09', bevel: 'r * 0.03', at: ['r * 0.805', 0, 'r * 0.4025'], turn: [0, 63.4, 0], repeat: [{ around: 5, start: 18 }] },
        { type: 'extrude', shape: { polygon: 'r * 0.3', sides: 5 }, depth: 'r * 0.09', bevel: 'r * 0.03', at: ['r * 0.805', 0, 'r * -0.4025'], turn: [0, 116.6, 0], repeat: [{ around: 5, start: 54 }] },
      ] },
      at: [0, 0, 'r'],
    },
  ],
  briefs: ['a ball', 'a stitched football', 'a smooth rubber ball 5 cm wide', 'a blue beach ball 60 cm tall'],
});
