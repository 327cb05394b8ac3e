import { kind, length } from '../../kind.ts';

export const teddyBear = kind({
  name: 'teddy bear',
  group: 'toys',
  words: ['teddy', 'plush bear', 'stuffed bear', 'cuddly toy'],
  about: 'A sitting plush bear with button eyes, a snout and a bow.',
  parameters: { height: length(0.34, 0.08, 2.5, 'floor to the top of the ears', 'height') },
  derived: { h: 'height' },
  options: { bow: { words: ['bow', 'bow tie', 'ribbon', 'scarf'], on: true } },
  materials: { fur: 'plush', light: 'plush #e2c79c', eyes: 'black plastic', bow: 'velvet #b3303a' },
  main: ['fur'],
  parts: [
    {
      name: 'body', words: ['belly', 'fur', 'torso'], note: 'round body with arms and legs', material: 'fur',
      form: {
        type: 'blend', grain: 46, smooth: 5, size: ['h * 0.74', 'h * 0.62', 'h * 0.62'],
        blobs: [[0, 0.02, 0.27, 0.23, 0.2, 0.27], [0.2, -0.02, 0.46, 0.1, 0.34, -0.12, 0.26, 0.085], [-0.2, -0.02, 0.46, 0.1, -0.34, -0.12, 0.26, 0.085], [0.16, -0.06, 0.12, 0.12, 0.24, -0.36, 0.1, 0.1], [-0.16, -0.06, 0.12, 0.12, -0.24, -0.36, 0.1, 0.1], [0, 0.22, 0.08, 0.07, 0.07, 0.07]],
      },
    },
    {
      name: 'head', note: 'round head with ears', material: 'fur',
      form: {
        type: 'blend', grain: 42, smooth: 4, size: ['h * 0.5', 'h * 0.38', 'h * 0.46'],
        blobs: [[0, 0, 0.2, 0.22, 0.19, 0.2], [0.19, 0.02, 0.38, 0.085, 0.05, 0.085], [-0.19, 0.02, 0.38, 0.085, 0.05, 0.085]],
      },
      at: [0, 'h * -0.02', 'h * 0.54'],
    },
    { name: 'snout', words: ['muzzle', 'nose'], note: 'pale snout', material: 'light', form: { type: 'ball', size: ['h * 0.2', 'h * 0.16', 'h * 0.15'], segments: 24 }, at: [0, 'h * -0.19', 'h * 0.68'] },
    { name: 'nose', note: 'stitched nose', material: 'eyes', form: { type: 'ball', size: ['h * 0.07', 'h * 0.05', 'h * 0.045'], segments: 16 }, at: [0, 'h * -0.262', 'h * 0.71'] },
    { name: 'eye', words: ['button'], note: 'button eye', material: 'eyes', form: { type: 'ball', size: ['h * 0.045', 'h * 0.03', 'h * 0.045'], segments: 16 }, at: ['h * 0.085', 'h * -0.185', 'h * 0.785'], repeat: [{ mirror: 'x' }] },
    { name: 'paw', words: ['foot', 'sole'], note: 'pale soles', material: 'light', form: { type: 'ball', size: ['h * 0.14', 'h * 0.03', 'h * 0.14'], segments: 20 }, at: ['h * 0.235', 'h * -0.312', 'h * 0.105'], turn: [0, 0, 14], repeat: [{ mirror: 'x' }] },
    { name: 'tummy', words: ['patch'], note: 'pale tummy', material: 'light', form: { type: 'ball', size: ['h * 0.26', 'h * 0.06', 'h * 0.3'], segments: 24 }, at: [0, 'h * -0.098', 'h * 0.3'], turn: [-12, 0, 0] },
    {
      name: 'bow', words: ['ribbon', 'tie'], note: 'bow at the neck', material: 'bow', when: { bow: true },
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'x', segments: 16, sections: [{ at: ['h * 0.004', 0, 0], size: ['h * 0.03', 'h * 0.04'] }, { at: ['h * 0.08', 0, 0], size: ['h * 0.05', 'h * 0.1'], round: 0.7 }, { at: ['h * 0.12', 0, 0], size: ['h * 0.035', 'h * 0.09'], round: 0.7 }], repeat: [{ mirror: 'x' }] },
        { type: 'ball', size: ['h * 0.05', 'h * 0.055', 'h * 0.055'], segments: 16 },
      ] },
      at: [0, 'h * -0.165', 'h * 0.56'],
    },
  ],
  briefs: ['a teddy bear', 'a pink teddy bear 50 cm tall without a bow', 'a white teddy with a blue bow'],
});
