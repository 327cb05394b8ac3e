import { kind, length } from '../../kind.ts';

export const duck = kind({
  name: 'duck',
  group: 'characters',
  words: ['duckling', 'rubber duck', 'mallard', 'goose'],
  about: 'A duck that sits, with wings, tail and a flat bill.',
  parameters: { height: length(0.3, 0.04, 3, 'ground to the top of the head', 'height') },
  derived: { h: 'height' },
  options: { wings: { words: ['wing'], on: true } },
  materials: { body: 'plastic #f2c530', wings: 'plastic #e3b01f', bill: 'plastic #e8792b', eyes: 'black plastic', shine: 'plastic' },
  main: ['body', 'wings'],
  parts: [
    { name: 'body', words: ['belly', 'breast', 'tail'], note: 'boat-shaped body with a cocked tail', material: 'body', form: { type: 'blend', grain: 50, smooth: 6, size: ['h * 0.74', 'h * 1.06', 'h * 0.6'], blobs: [[0, 0, 0.24, 0.32, 0.4, 0.24], [0, -0.22, 0.28, 0.24, 0.22, 0.22], [0, 0.36, 0.36, 0.14, 0, 0.56, 0.54, 0.05], [0, 0.1, 0.1, 0.24, 0.34, 0.1]] } },
    { name: 'head', words: ['neck'], note: 'round head on a short neck', material: 'body', form: { type: 'blend', grain: 40, smooth: 4, size: ['h * 0.46', 'h * 0.46', 'h * 0.6'], blobs: [[0, 0, 0.4, 0.22, 0.22, 0.21], [0, 0.02, 0.3, 0.16, 0, 0.05, 0.06, 0.18]] }, at: [0, 'h * -0.22', 'h * 0.4'] },
    { name: 'bill', words: ['beak', 'mouth'], note: 'flat, upturned bill', material: 'bill', form: { type: 'join', parts: [
      { type: 'loft', axis: 'y', segments: 24, sections: [{ at: [0, 0, 0], size: ['h * 0.2', 'h * 0.12'] }, { at: [0, 'h * -0.1', 'h * -0.01'], size: ['h * 0.2', 'h * 0.06'] }, { at: [0, 'h * -0.19', 'h * 0.015'], size: ['h * 0.2', 'h * 0.035'] }, { at: [0, 'h * -0.21', 'h * 0.02'], size: ['h * 0.12', 'h * 0.012'] }] },
      { type: 'loft', axis: 'y', segments: 24, sections: [{ at: [0, 0, 'h * -0.045'], size: ['h * 0.16', 'h * 0.06'] }, { at: [0, 'h * -0.13', 'h * -0.05'], size: ['h * 0.15', 'h * 0.03'] }, { at: [0, 'h * -0.16', 'h * -0.045'], size: ['h * 0.08', 'h * 0.012'] }] },
    ] }, at: [0, 'h * -0.41', 'h * 0.75'] },
    { name: 'eye', note: 'black eye', material: 'eyes', form: { type: 'ball', size: ['h * 0.06', 'h * 0.06', 'h * 0.07'], segments: 20 }, at: ['h * 0.125', 'h * -0.385', 'h * 0.855'], repeat: [{ mirror: 'x' }] },
    { name: 'shine', words: ['glint'], note: 'glint in the eye', material: 'shine', parent: 'eye', form: { type: 'ball', size: ['h * 0.02', 'h * 0.02', 'h * 0.02'], segments: 10 }, at: ['h * 0.133', 'h * -0.412', 'h * 0.873'], repeat: [{ mirror: 'x' }] },
    { name: 'wing', note: 'folded wing', material: 'wings', when: { wings: true }, form: { type: 'loft', axis: 'y', segments: 24, sections: [{ at: [0, 'h * -0.26', 'h * 0.02'], size: ['h * 0.03', 'h * 0.08'] }, { at: ['h * 0.03', 'h * -0.1', 0], size: ['h * 0.1', 'h * 0.28'] }, { at: ['h * 0.02', 'h * 0.14', 'h * 0.05'], size: ['h * 0.09', 'h * 0.2'] }, { at: ['h * -0.03', 'h * 0.36', 'h * 0.15'], size: ['h * 0.03', 'h * 0.05'] }] }, at: ['h * 0.315', 'h * 0.02', 'h * 0.3'], repeat: [{ mirror: 'x' }] },
  ],
  briefs: ['a duck', 'a white duck 50 cm tall', 'a rubber duck 8 cm tall'],
});
