import { kind, length } from '../../kind.ts';

export const cat = kind({
  name: 'cat',
  group: 'characters',
  words: ['kitten', 'kitty', 'tomcat'],
  about: 'A sitting cat with pointed ears, whiskers and a curled tail.',
  parameters: { height: length(0.34, 0.05, 3, 'ground to the tips of the ears', 'height'), tail_thickness: length(0.036, 0.008, 0.3, 'thickness of the tail', 'tail.thickness') },
  derived: { h: 'height' },
  options: { collar: { words: ['collar', 'bell'], on: true }, whiskers: { words: ['whisker'], on: true } },
  materials: { fur: 'plush #8a8178', light: 'plush #efe9df', eyes: 'plastic #7fae3c', pupil: 'black plastic', nose: 'rubber #c98080', collar: 'leather #b3302b', bell: 'brass' },
  main: ['fur'],
  parts: [
    {
      name: 'body', words: ['fur', 'torso', 'leg', 'paw'], note: 'sitting body with front legs and haunches', material: 'fur',
      form: {
        type: 'blend', grain: 40, smooth: 5, size: ['h * 0.52', 'h * 0.66', 'h * 0.66'],
        blobs: [[0, 0.14, 0.2, 0.21, 0.25, 0.22], [0, -0.04, 0.42, 0.15, 0.16, 0.22], [0.09, -0.16, 0.36, 0.07, 0.09, -0.24, 0.05, 0.05], [-0.09, -0.16, 0.36, 0.07, -0.09, -0.24, 0.05, 0.05], [0.18, 0.06, 0.13, 0.09, 0.17, 0.13], [-0.18, 0.06, 0.13, 0.09, 0.17, 0.13], [0.18, -0.12, 0.045, 0.06, 0.1, 0.045], [-0.18, -0.12, 0.045, 0.06, 0.1, 0.045], [0.09, -0.26, 0.04, 0.055, 0.07, 0.04], [-0.09, -0.26, 0.04, 0.055, 0.07, 0.04]],
      },
    },
    {
      name: 'head', note: 'round head with cheeks', material: 'fur',
      form: { type: 'blend', grain: 34, smooth: 3, size: ['h * 0.4', 'h * 0.34', 'h * 0.31'], blobs: [[0, 0, 0.2, 0.2, 0.18, 0.18], [0.1, -0.08, 0.14, 0.1, 0.1, 0.09], [-0.1, -0.08, 0.14, 0.1, 0.1, 0.09]] },
      at: [0, 'h * -0.12', 'h * 0.565'],
    },
    {
      name: 'ear', note: 'pointed ear', material: 'fur',
      form: { type: 'loft', segments: 20, sections: [{ at: [0, 0, 0], size: ['h * 0.15', 'h * 0.1'] }, { at: ['h * 0.02', 0, 'h * 0.09'], size: ['h * 0.09', 'h * 0.05'] }, { at: ['h * 0.03', 0, 'h * 0.165'], size: ['h * 0.012', 'h * 0.012'] }] },
      at: ['h * 0.105', 'h * -0.1', 'h * 0.835'], turn: [0, 6, 0], repeat: [{ mirror: 'x' }],
    },
    { name: 'inner_ear', words: ['ear inside'], note: 'pink inside of the ear', material: 'nose', parent: 'ear', form: { type: 'loft', segments: 16, sections: [{ at: [0, 0, 0], size: ['h * 0.085', 'h * 0.03'] }, { at: ['h * 0.012', 0, 'h * 0.06'], size: ['h * 0.045', 'h * 0.02'] }, { at: ['h * 0.02', 0, 'h * 0.105'], size: ['h * 0.008', 'h * 0.008'] }] }, at: ['h * 0.11', 'h * -0.142', 'h * 0.845'], turn: [-12, 6, 0], repeat: [{ mirror: 'x' }] },
    { name: 'muzzle', words: ['snout', 'mouth'], note: 'pale muzzle', material: 'light', form: { type: 'join', parts: [{ type: 'ball', size: ['h * 0.11', 'h * 0.09', 'h * 0.085'], segments: 20, at: ['h * 0.042', 0, 0], repeat: [{ mirror: 'x' }] }] }, at: [0, 'h * -0.275', 'h * 0.645'] },
    { name: 'nose', note: 'small nose', material: 'nose', form: { type: 'ball', size: ['h * 0.05', 'h * 0.04', 'h * 0.032'], segments: 16 }, at: [0, 'h * -0.308', 'h * 0.682'] },
    { name: 'eye', note: 'green eye', material: 'eyes', form: { type: 'ball', size: ['h * 0.075', 'h * 0.04', 'h * 0.075'], segments: 20 }, at: ['h * 0.082', 'h * -0.265', 'h * 0.745'], turn: [0, 0, 16], repeat: [{ mirror: 'x' }] },
    { name: 'pupil', note: 'slit pupil', material: 'pupil', parent: 'eye', form: { type: 'ball', size: ['h * 0.02', 'h * 0.016', 'h * 0.06'], segments: 14 }, at: ['h * 0.078', 'h * -0.282', 'h * 0.745'], repeat: [{ mirror: 'x' }] },
    { name: 'chest', words: ['bib'], note: 'pale chest', material: 'light', form: { type: 'ball', size: ['h * 0.18', 'h * 0.09', 'h * 0.26'], segments: 22 }, at: [0, 'h * -0.185', 'h * 0.42'], turn: [-8, 0, 0] },
    { name: 'whiskers', words: ['whisker'], note: 'whiskers', material: 'light', when: { whiskers: true }, parent: 'muzzle', form: { type: 'join', parts: [{ type: 'tube', segments: 5, radius: ['h * 0.0035', 'h * 0.0015'], path: [['h * 0.05', 0, 0], ['h * 0.13', 'h * -0.01', 'h * 0.012'], ['h * 0.21', 'h * 0.02', 'h * 0.005']], repeat: [{ along: 3, step: [0, 'h * 0.004', 'h * 0.016'], centred: true }, { mirror: 'x' }] }] }, at: [0, 'h * -0.295', 'h * 0.645'] },
    { name: 'tail', note: 'tail curled around the side', material: 'fur', form: { type: 'tube', segments: 16, per: 8, radius: ['tail_thickness * 0.62', 'tail_thickness * 0.55', 'tail_thickness * 0.5', 'tail_thickness * 0.5', 'tail_thickness * 0.42'], path: [['h * 0.02', 'h * 0.3', 'h * 0.08'], ['h * 0.2', 'h * 0.36', 'tail_thickness * 0.66'], ['h * 0.33', 'h * 0.2', 'tail_thickness * 0.6'], ['h * 0.33', 'h * -0.02', 'tail_thickness * 0.6'], ['h * 0.26', 'h * -0.18', 'tail_thickness * 0.62']] } },
    { name: 'collar', note: 'collar', material: 'collar', when: { collar: true }, form: { type: 'ring', radius: 'h * 0.128', thickness: 'h * 0.04', height: 'h * 0.045', segments: 40 }, at: [0, 'h * -0.085', 'h * 0.575'], turn: [14, 0, 0] },
    { name: 'bell', note: 'bell at the collar', material: 'bell', when: { collar: true }, parent: 'collar', form: { type: 'ball', size: ['h * 0.05', 'h * 0.05', 'h * 0.05'], segments: 20 }, at: [0, 'h * -0.235', 'h * 0.525'] },
  ],
  briefs: ['a cat', 'a black cat with a thick tail and no collar', 'an orange kitten 20 cm tall'],
});
