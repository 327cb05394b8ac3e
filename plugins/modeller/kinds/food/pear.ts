import { angle, kind, length } from '../../kind.ts';

export const pear = kind({
  name: 'pear',
  group: 'food',
  words: ['green pear', 'avocado pear'],
  about: 'A pear, broad below and slender above, with a stalk and a leaf.',
  parameters: {
    height: length(0.118, 0.04, 0.5, 'ground to the tip of the stalk', 'height'),
    width: length(0.072, 0.025, 0.35, 'widest diameter', 'body.width'),
    stem_length: length(0.026, 0.008, 0.08, 'length of the stalk', 'stem.length'),
    leaf_length: length(0.042, 0.015, 0.15, 'length of the leaf', 'leaf.length'),
    lean: angle(9, 0, 20, 'how far the neck leans'),
  },
  derived: { radius: 'width / 2', stalk: 'min(stem_length, height * 0.35)', body: 'height - stalk * 0.78', drift: 'body * 0.5 * tan(lean)' },
  options: { leaf: { words: ['leaf', 'leaves'], on: true }, stem: { words: ['stem', 'stalk'], on: true }, blush: { words: ['blush', 'spots', 'freckles'], on: true, about: 'brown freckles' } },
  materials: { skin: 'fruit skin #a9b83c', spot: 'paint #7d7a2c', stem: 'bark', leaf: 'foliage' },
  main: ['skin'],
  parts: [
    {
      name: 'body', words: ['fruit', 'skin'], note: 'broad below, with a slender neck that leans', material: 'skin',
      form: {
        type: 'loft', segments: 44, per: 5,
        sections: [
          { at: [0, 0, 'body * 0.035'], size: ['radius * 0.1', 'radius * 0.1'] }, { at: [0, 0, 'body * 0.008'], size: ['radius * 0.4', 'radius * 0.4'] }, { at: [0, 0, 0], size: ['radius * 0.66', 'radius * 0.66'] }, { at: [0, 0, 'body * 0.04'], size: ['radius * 1.28', 'radius * 1.28'] },
          { at: [0, 0, 'body * 0.16'], size: ['radius * 1.8', 'radius * 1.78'] }, { at: [0, 0, 'body * 0.33'], size: ['radius * 2', 'radius * 2'] }, { at: ['drift * 0.1', 0, 'body * 0.5'], size: ['radius * 1.78', 'radius * 1.76'] },
          { at: ['drift * 0.35', 0, 'body * 0.66'], size: ['radius * 1.24', 'radius * 1.22'] }, { at: ['drift * 0.68', 0, 'body * 0.82'], size: ['radius * 0.9', 'radius * 0.9'] }, { at: ['drift * 0.9', 0, 'body * 0.94'], size: ['radius * 0.72', 'radius * 0.7'] },
          { at: ['drift', 0, 'body * 0.99'], size: ['radius * 0.44', 'radius * 0.42'] }, { at: ['drift', 0, 'body'], size: ['radius * 0.22', 'radius * 0.2'] }, { at: ['drift', 0, 'body * 0.985'], size: ['radius * 0.06', 'radius * 0.06'] },
        ],
      },
    },
    {
      name: 'freckles', words: ['spot', 'blush', 'speckle'], note: 'small brown freckles around the belly', when: { blush: true }, parent: 'body', material: 'spot',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['radius * 0.02', 'radius * 0.05', 'radius * 0.05'], segments: 8, at: ['radius * 0.993', 0, 'body * 0.36'], repeat: [{ around: 9 }] },
          { type: 'ball', size: ['radius * 0.03', 'radius * 0.035', 'radius * 0.035'], segments: 8, at: ['radius * 0.992', 0, 'body * 0.3'], repeat: [{ around: 13, start: 11 }] },
          { type: 'ball', size: ['radius * 0.04', 'radius * 0.045', 'radius * 0.04'], segments: 8, at: ['radius * 0.89', 0, 'body * 0.16'], repeat: [{ around: 11, start: 25 }] },
        ],
      },
    },
    {
      name: 'stem', words: ['stalk'], note: 'woody stalk, thicker at its end', when: { stem: true }, material: 'stem',
      form: { type: 'tube', segments: 10, tip: 'flat', radius: ['radius * 0.07', 'radius * 0.04', 'radius * 0.06'], path: [['drift', 0, 'body * 0.97'], ['drift * 1.05 + stalk * 0.08', 0, 'body + stalk * 0.4'], ['drift * 1.05 + stalk * 0.34', 0, 'height - radius * 0.025']] },
    },
    {
      name: 'leaf', words: ['leaves'], note: 'leaf beside the stalk', when: { leaf: true }, material: 'leaf',
      form: {
        type: 'strap', up: [0, 0, 1], width: 'leaf_length * 0.44', thickness: 'leaf_length * 0.03', per: 8, scale: [0.1, 0.62, 0.95, 1, 0.86, 0.5, 0.06],
        path: [[0, 0, 0], ['leaf_length * 0.3', 0, 'leaf_length * 0.12'], ['leaf_length * 0.65', 0, 'leaf_length * 0.1'], ['leaf_length * 0.95', 0, 'leaf_length * -0.06']],
      },
      at: ['drift', 0, 'body + stalk * 0.04'], turn: [0, 0, -150],
    },
  ],
  briefs: ['a green pear with a leaf', 'a yellow pear, 14 cm tall, with a long stalk', 'two small red pears without leaves'],
});
