import { count, kind, length, ratio } from '../../kind.ts';

export const mushroom = kind({
  name: 'mushroom',
  group: 'nature',
  words: ['toadstool', 'fungus', 'fly agaric', 'champignon'],
  about: 'A toadstool: spotted cap with gills, a skirt and a swollen foot.',
  parameters: {
    height: length(0.15, 0.02, 6, 'ground to the top of the cap', 'height'),
    width: length(0.13, 0.02, 6, 'width of the cap', 'width'),
    cap_share: ratio(0.52, 0.2, 1.3, 'height of the cap over half its width'),
    stem_thickness: length(0.03, 0.004, 1.4, 'thickness of the stem', 'stem.thickness'),
    spots: count(26, 3, 60, 'spots on the cap', 'spot.count'),
  },
  derived: {
    r: 'width / 2',
    cap: 'min(r * cap_share, height * 0.62)',
    brim: 'height - cap',
    s: 'min(stem_thickness, width * 0.5) / 2',
    dot: 'r * 0.17',
  },
  options: {
    spots: { words: ['spot', 'dot', 'wart', 'spotted', 'dotted'], on: true },
    skirt: { words: ['skirt', 'ring', 'collar'], on: true },
    grass: { words: ['grass', 'tuft'], on: false },
  },
  variants: {
    cap: { domed: { words: ['round', 'rounded', 'dome'], set: { cap_share: 0.52 } }, flat: { words: ['wide', 'shallow'], set: { cap_share: 0.28 } }, pointed: { words: ['conical', 'bell', 'tall', 'pointy'], set: { cap_share: 1.1 } } },
  },
  materials: { cap: 'fruit skin #c32b22', stem: 'cream #f2e8d3', gill: 'cream #e9dcc0', spot: 'cream #fbf6ea', grass: 'grass' },
  main: ['cap'],
  parts: [
    {
      name: 'stem', words: ['stalk', 'foot', 'trunk'], note: 'stem with a swollen foot', material: 'stem', follows: ['cap'],
      form: { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], ['s * 1.25', 0], ['s * 1.7', 'brim * 0.07'], ['s * 1.55', 'brim * 0.17'], ['s * 1.08', 'brim * 0.34'], ['s', 'brim * 0.6'], ['s * 0.94', 'brim * 0.9'], ['s * 1.15', 'brim + cap * 0.3'], [0, 'brim + cap * 0.32']] },
    },
    {
      name: 'cap', words: ['hat', 'head', 'top', 'umbrella'], note: 'cap with a rolled brim', when: { cap: ['domed', 'flat'] }, material: 'cap',
      form: { type: 'lathe', segments: 56, profile: [['r * 0.3', 'cap * 0.3'], ['r * 0.8', 'cap * 0.08'], ['r * 0.93', 'cap * -0.03'], ['r * 0.985', 'cap * 0.0'], ['r', 'cap * 0.07'], ['r * 0.985', 'cap * 0.17'], ['r * 0.94', 'cap * 0.34'], ['r * 0.866', 'cap * 0.5'], ['r * 0.766', 'cap * 0.643'], ['r * 0.643', 'cap * 0.766'],
        ['r * 0.5', 'cap * 0.866'], ['r * 0.342', 'cap * 0.94'], ['r * 0.174', 'cap * 0.985'], [0, 'cap']] },
      at: [0, 0, 'brim'],
    },
    {
      name: 'cap', note: 'pointed cap with a rolled brim', when: { cap: 'pointed' }, material: 'cap',
      form: { type: 'lathe', segments: 56, profile: [['r * 0.3', 'cap * 0.3'], ['r * 0.8', 'cap * 0.08'], ['r * 0.93', 'cap * -0.03'], ['r * 0.985', 0], ['r', 'cap * 0.05'], ['r * 0.97', 'cap * 0.12'], ['r * 0.88', 'cap * 0.24'], ['r * 0.74', 'cap * 0.38'], ['r * 0.58', 'cap * 0.54'],
        ['r * 0.42', 'cap * 0.7'], ['r * 0.27', 'cap * 0.84'], ['r * 0.17', 'cap * 0.93'], ['r * 0.09', 'cap * 0.98'], [0, 'cap']] },
      at: [0, 0, 'brim'],
    },
    {
      name: 'gill', words: ['lamella', 'underside'], note: 'gills under the cap', material: 'gill', follows: ['cap', 'stem'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 48, profile: [[0, 'cap * 0.24'], ['s * 0.9', 'cap * 0.18'], ['r * 0.55', 'cap * 0.08'], ['r * 0.9', 'cap * 0.0'], ['r * 0.8', 'cap * 0.12'], [0, 'cap * 0.34']] },
        { type: 'extrude', plane: 'xz', depth: 'r * 0.016', shape: [['s * 0.8', 'cap * 0.2'], ['s * 0.9', 'cap * 0.08'], ['r * 0.55', 'cap * -0.0'], ['r * 0.9', 'cap * -0.02'], ['r * 0.88', 'cap * 0.06'], ['r * 0.5', 'cap * 0.14']], repeat: [{ around: 40 }] },
      ] },
      at: [0, 0, 'brim'],
    },
    {
      name: 'spot', words: ['dot', 'wart'], note: 'raised white flecks', when: { spots: true, cap: ['domed', 'flat'] }, parent: 'cap', material: 'spot', follows: ['cap'],
      form: { type: 'scatter', of: { type: 'ball', size: ['dot * 1.4', 'dot * 0.5', 'dot * 1.2'], segments: 12 }, count: 'spots', size: ['r * 1.9', 'r * 1.9', 'cap * 1.66'], upper: true, seed: 5, scale: [0.55, 1.25] },
      at: [0, 0, 'brim + cap * 0.12'],
    },
    {
      name: 'skirt', words: ['ring', 'collar'], note: 'torn skirt around the stem', when: { skirt: true }, parent: 'stem', material: 'spot', follows: ['cap', 'stem'],
      form: { type: 'lathe', segments: 32, loop: true, profile: [['s * 0.85', 'brim * 0.82'], ['s * 1.1', 'brim * 0.8'], ['s * 1.45', 'brim * 0.72'], ['s * 1.6', 'brim * 0.68'], ['s * 1.42', 'brim * 0.69'], ['s * 1.1', 'brim * 0.75'], ['s * 0.85', 'brim * 0.77']] },
    },
    {
      name: 'grass', words: ['tuft'], note: 'blades of grass at the foot', when: { grass: true }, material: 'grass',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 28, smooth: true, profile: [[0, 0], ['s * 3.6', 0], ['s * 3.2', 's * 0.2'], ['s * 1.6', 's * 0.4'], [0, 's * 0.45']] },
        { type: 'scatter', of: { type: 'leaf', length: 'brim * 0.42', width: 'brim * 0.05', segments: 4, bend: 0.5 }, count: 46, size: ['s * 6', 's * 6', 's * 0.1'], upper: true, aim: 'up', fill: 0.8, seed: 3, at: [0, 0, 's * 0.2'] },
      ] },
    },
  ],
  briefs: ['a red toadstool with white spots', 'a brown mushroom with a flat cap and no spots', 'a tall purple mushroom with 40 spots, 1 m tall'],
});
