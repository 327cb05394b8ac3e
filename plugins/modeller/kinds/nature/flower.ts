import { count, kind, length } from '../../kind.ts';

export const flower = kind({
  name: 'flower',
  group: 'nature',
  words: ['daisy', 'sunflower', 'blossom', 'rose', 'marguerite'],
  about: 'A flower with petals, a stem and leaves.',
  parameters: {
    height: length(0.3, 0.08, 3, 'ground to the top of the bloom', 'height'),
    bloom: length(0.15, 0.03, 0.8, 'width of the bloom', 'petal.width'),
    petals: count(16, 5, 34, 'petals'),
    stem_thickness: length(0.008, 0.003, 0.06, 'thickness of the stem', 'stem.thickness'),
  },
  derived: { top: 'height - bloom * 0.42' },
  options: { leaves: { words: ['leaf', 'leaves'], on: true }, ground: { words: ['ground', 'soil', 'earth'], on: true } },
  variants: { bloom: { daisy: { words: ['flat', 'open'] }, tulip: { words: ['cup', 'closed'] } } },
  materials: { petals: 'petals #f2eee6', centre: 'citrus peel #e8b021', stem: 'foliage #5d8f3c', soil: 'soil' },
  main: ['petals'],
  parts: [
    { name: 'ground', words: ['soil'], note: 'a clod of earth', material: 'soil', when: { ground: true }, form: { type: 'rock', size: ['bloom * 0.9', 'bloom * 0.9', 'bloom * 0.3'], rough: 0.25, seed: 2, detail: 3 } },
    {
      name: 'stem', words: ['stalk'], note: 'slightly curved stem', material: 'stem',
      form: { type: 'tube', segments: 10, radius: ['stem_thickness * 0.6', 'stem_thickness * 0.5', 'stem_thickness * 0.42'], tip: 'level', path: [[0, 0, 0], ['bloom * 0.06', 0, 'top * 0.5'], [0, 0, 'top']] },
    },
    {
      name: 'leaf', note: 'long leaves from the foot', material: 'stem', when: { leaves: true }, follows: ['stem'],
      form: { type: 'leaf', length: 'height * 0.5', width: 'bloom * 0.3', bend: 0.35, segments: 8 }, at: [0, 0, 'bloom * 0.16'], turn: [52, 0, 0], repeat: [{ around: 4, start: 40 }],
    },
    {
      name: 'petal', words: ['petals'], note: 'two rings of petals', material: 'petals', when: { bloom: 'daisy' },
      form: {
        type: 'join',
        parts: [
          { type: 'leaf', length: 'bloom * 0.42', width: 'bloom * 0.15', bend: 0.12, at: [0, 'bloom * 0.09', 'bloom * 0.02'], turn: [14, 0, 0], repeat: [{ around: 'petals' }] },
          { type: 'leaf', length: 'bloom * 0.38', width: 'bloom * 0.14', bend: 0.12, at: [0, 'bloom * 0.09', 'bloom * 0.045'], turn: [24, 0, 0], repeat: [{ around: 'petals', start: 11 }] },
        ],
      },
      at: [0, 0, 'top'], turn: [38, 0, 0],
    },
    {
      name: 'centre', words: ['center', 'heart', 'eye'], note: 'domed heart of the bloom', material: 'centre', when: { bloom: 'daisy' },
      form: { type: 'lathe', smooth: true, segments: 28, profile: [[0, 0], ['bloom * 0.13', 'bloom * 0.02'], ['bloom * 0.13', 'bloom * 0.08'], ['bloom * 0.07', 'bloom * 0.13'], [0, 'bloom * 0.15']] }, at: [0, 0, 'top'], turn: [38, 0, 0],
    },
    {
      name: 'petal', note: 'petals that close to a cup', material: 'petals', when: { bloom: 'tulip' },
      form: {
        type: 'join',
        parts: [
          { type: 'leaf', length: 'bloom * 0.8', width: 'bloom * 0.52', bend: -0.2, segments: 9, at: [0, 'bloom * 0.12', 'top - bloom * 0.08'], turn: [72, 0, 0], repeat: [{ around: 3 }] },
          { type: 'leaf', length: 'bloom * 0.78', width: 'bloom * 0.52', bend: -0.2, segments: 9, at: [0, 'bloom * 0.09', 'top - bloom * 0.08'], turn: [76, 0, 0], repeat: [{ around: 3, start: 60 }] },
        ],
      },
    },
    {
      name: 'cup', note: 'green cup below the bloom', material: 'stem', follows: ['stem'],
      form: { type: 'lathe', smooth: true, segments: 20, profile: [[0, 0], ['bloom * 0.07', 'bloom * 0.04'], ['bloom * 0.14', 'bloom * 0.12'], [0, 'bloom * 0.14']] }, at: [0, 0, 'top - bloom * 0.12'],
    },
  ],
  briefs: ['a white flower', 'a sunflower 1.5 m tall with yellow petals', 'a pink tulip flower without leaves'],
});
