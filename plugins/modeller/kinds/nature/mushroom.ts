import { kind, length } from '../../kind.ts';

export const mushroom = kind({
  name: 'mushroom',
  group: 'nature',
  words: ['toadstool', 'fly agaric', 'fungus'],
  about: 'A toadstool with a spotted cap, gills and a skirt.',
  parameters: {
    height: length(0.12, 0.03, 2.5, 'ground to the top of the cap', 'height'),
    cap_width: length(0.11, 0.03, 2.5, 'width of the cap', 'cap.width'),
    stem_thickness: length(0.026, 0.008, 0.6, 'thickness of the stem', 'stem.thickness'),
  },
  derived: { cap_height: 'height * 0.36', brim: 'height - cap_height', r: 'cap_width / 2' },
  options: { spots: { words: ['spot', 'dot', 'wart'], on: true }, skirt: { words: ['skirt', 'ring'], on: true } },
  variants: { cap: { domed: { words: ['round'] }, flat: { words: ['shallow'] } } },
  materials: { cap: 'fruit skin #c62f28', stem: 'cream', spots: 'cream', gills: 'crumb' },
  main: ['cap'],
  parts: [
    {
      name: 'stem', words: ['stalk', 'foot'], note: 'stem with a swollen foot', material: 'stem',
      form: { type: 'lathe', smooth: true, segments: 32, profile: [[0, 0], ['stem_thickness * 0.7', 0.0005], ['stem_thickness * 0.78', 'brim * 0.12'], ['stem_thickness * 0.5', 'brim * 0.4'], ['stem_thickness * 0.42', 'brim * 0.9'], ['stem_thickness * 0.5', 'brim + cap_height * 0.55'], [0, 'brim + cap_height * 0.65']] },
    },
    {
      name: 'cap', words: ['hat', 'top'], note: 'domed cap with a rolled brim', material: 'cap', when: { cap: 'domed' },
      form: { type: 'lathe', smooth: true, segments: 56, profile: [[0, 'brim + cap_height * 0.12'], ['r * 0.86', 'brim + cap_height * 0.06'], ['r * 0.97', 'brim'], ['r', 'brim + cap_height * 0.1'], ['r * 0.88', 'brim + cap_height * 0.52'], ['r * 0.5', 'brim + cap_height * 0.9'], [0, 'height']] },
    },
    {
      name: 'cap', note: 'flat cap', material: 'cap', when: { cap: 'flat' },
      form: { type: 'lathe', smooth: true, segments: 56, profile: [[0, 'height - cap_height * 0.5'], ['r * 0.86', 'height - cap_height * 0.45'], ['r', 'height - cap_height * 0.5'], ['r * 0.96', 'height - cap_height * 0.25'], ['r * 0.5', 'height - cap_height * 0.04'], [0, 'height']] },
    },
    {
      name: 'gills', words: ['gill', 'lamella'], note: 'gills below the cap', material: 'gills', when: { cap: 'domed' }, follows: ['cap'],
      form: { type: 'join', parts: [{ type: 'box', size: ['r * 0.7', 'r * 0.02', 'cap_height * 0.14'], at: ['r * 0.5', 0, 'brim + cap_height * 0.01'], repeat: [{ around: 36 }] }] },
    },
    {
      name: 'skirt', words: ['ring'], note: 'ragged ring around the stem', material: 'stem', when: { skirt: true }, follows: ['stem'],
      form: { type: 'lathe', bevel: 'stem_thickness * 0.03', segments: 32, loop: true, profile: [['stem_thickness * 0.3', 'brim * 0.82'], ['stem_thickness * 0.86', 'brim * 0.66'], ['stem_thickness * 0.84', 'brim * 0.7'], ['stem_thickness * 0.44', 'brim * 0.87']] },
    },
    {
      name: 'spots', words: ['spot', 'dot', 'wart'], note: 'pale warts on the cap', material: 'spots', when: { spots: true, cap: 'domed' }, follows: ['cap'],
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['r * 0.26', 'r * 0.26', 'cap_height * 0.12'], segments: 14, at: [0, 'r * 0.05', 'height - cap_height * 0.03'] },
          { type: 'ball', size: ['r * 0.24', 'r * 0.22', 'cap_height * 0.14'], segments: 14, at: ['r * 0.55', 0, 'brim + cap_height * 0.86'], turn: [0, 30, 0], repeat: [{ around: 6, start: 15 }] },
          { type: 'ball', size: ['r * 0.2', 'r * 0.24', 'cap_height * 0.16'], segments: 14, at: ['r * 0.85', 0, 'brim + cap_height * 0.53'], turn: [0, 52, 0], repeat: [{ around: 9, start: 40 }] },
        ],
      },
    },
  ],
  briefs: ['a red mushroom with white spots', 'a 2 m tall mushroom with a thick stem', 'a brown mushroom without spots'],
});
