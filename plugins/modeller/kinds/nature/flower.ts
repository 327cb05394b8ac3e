import { count, kind, length, ratio } from '../../kind.ts';

export const flower = kind({
  name: 'flower',
  group: 'nature',
  words: ['daisy', 'blossom', 'bloom', 'marguerite', 'tulip', 'sunflower', 'wildflower'],
  about: 'A flower on a bent stem with leaves: an open bloom around a domed centre, a tulip cup, or a sunflower; in a pot if asked.',
  parameters: {
    height: length(0.42, 0.06, 4, 'ground to the top of the bloom', 'height'),
    bloom: length(0.13, 0.02, 1.4, 'width of the bloom', 'width'),
    petals: count(13, 3, 40, 'number of petals', 'petal.count'),
    leaves: count(3, 1, 8, 'number of leaves', 'leaf.count'),
    stem_thickness: length(0.009, 0.002, 0.12, 'thickness of the stem', 'stem.thickness'),
    core_share: ratio(0.34, 0.15, 0.7, 'width of the centre over that of the bloom'),
  },
  derived: {
    b: 'min(bloom, height * 0.7)',
    s: 'min(stem_thickness, bloom * 0.2) / 2',
    tilt: 46,
    pivot: 'height - b / 2 * sin(tilt) - b * 0.07',
    petal: 'b / 2 - b * core_share * 0.3',
    blade: 'min(6.283 * b * 0.38 / petals * 1.12, petal * 0.75)',
    core: 'b * core_share',
    cup: 'min(b * 0.95, height * 0.45)',
    pot: 'height * 0.3',
  },
  options: {
    leaves: { words: ['leaf', 'leaves', 'foliage'], on: true },
    pot: { words: ['pot', 'flowerpot', 'planter', 'potted'], on: false },
  },
  variants: {
    bloom: {
      daisy: { words: ['open', 'simple', 'round'] },
      tulip: { words: ['cupped', 'closed', 'cup'], set: { petals: 6, bloom: 0.085, leaves: 3 }, materials: { petal: 'petals #d8343f' } },
      sunflower: { words: ['large', 'big'], set: { height: 1.5, bloom: 0.34, petals: 22, stem_thickness: 0.03, leaves: 5, core_share: 0.52 }, materials: { petal: 'petals #f4b41c', core: 'chocolate' } },
    },
  },
  materials: { petal: 'petals #f3eef2', core: 'citrus peel #f0b323', stem: 'foliage #5f9145', leaf: 'foliage #4d8238', pot: 'terracotta', soil: 'soil' },
  main: ['petal'],
  parts: [
    {
      name: 'stem', words: ['stalk'], note: 'stem that bends towards the bloom', material: 'stem',
      form: { type: 'tube', tip: 'flat', segments: 12, per: 6, radius: ['s * 1.25', 's * 1.1', 's', 's * 0.95', 's * 1.1'],
        path: [[0, 0, 0], [0, 0, 'pivot * 0.25'], [0, 0, 'pivot * 0.6'], [0, 'b * -0.01', 'pivot * 0.88'], [0, 'b * -0.14', 'pivot - b * 0.06'], [0, 'b * -0.28', 'pivot + b * 0.01']] },
      when: { bloom: ['daisy', 'sunflower'] },
    },
    {
      name: 'stem', note: 'straight stem', when: { bloom: 'tulip' }, material: 'stem',
      form: { type: 'tube', tip: 'flat', segments: 12, per: 6, radius: ['s * 1.25', 's * 1.1', 's', 's', 's * 1.2'], path: [[0, 0, 0], [0, 0, 'height * 0.2'], [0, 's', 'height * 0.45'], [0, 0, 'height - cup * 0.96']] },
    },
    {
      name: 'leaf', words: ['leaves', 'foliage'], note: 'leaves on the stem', when: { leaves: true, bloom: ['daisy', 'sunflower'] }, material: 'leaf', follows: ['stem'],
      form: { type: 'leaf', length: 'min(height * 0.3, b * 1.5)', width: 'min(height * 0.3, b * 1.5) * 0.36', bend: 0.35, segments: 10 },
      at: [0, 's * 0.4', 'height * 0.34'], turn: [34, 0, 0], repeat: [{ around: 'leaves', start: 70 }],
    },
    {
      name: 'leaf', note: 'long leaves from the ground', when: { leaves: true, bloom: 'tulip' }, material: 'leaf', follows: ['stem'],
      form: { type: 'warped', bend: 28, of: { type: 'join', parts: [{ type: 'leaf', length: 'height * 0.62', width: 'height * 0.12', bend: 0.05, segments: 12, turn: [90, 0, 0] }] } },
      at: [0, 's * 0.5', 0], repeat: [{ around: 'leaves', start: 60 }],
    },
    {
      name: 'petal', words: ['petals', 'bloom', 'flower', 'head'], note: 'two whorls of petals', when: { bloom: ['daisy', 'sunflower'] }, material: 'petal', follows: ['leaf'],
      form: { type: 'fitted', size: ['b', 'b', 'b * 0.12'], of: { type: 'join', parts: [
        { type: 'leaf', length: 'petal', width: 'blade', bend: 0.08, segments: 8, turn: [10, 0, 0], at: [0, 'core * 0.3', 0], repeat: [{ around: 'petals' }] },
        { type: 'leaf', length: 'petal * 0.94', width: 'blade', bend: 0.14, segments: 8, turn: [4, 0, 0], at: [0, 'core * 0.3', 'b * -0.012'], repeat: [{ around: 'petals', start: '180 / petals' }] },
      ] } },
      at: [0, 'b * -0.3', 'pivot'], turn: ['tilt', 0, 0],
    },
    {
      name: 'centre', words: ['center', 'middle', 'core', 'heart', 'disc'], note: 'domed centre with tiny florets', when: { bloom: ['daisy', 'sunflower'] }, material: 'core',
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], ['core * 0.5', 'b * 0.03'], ['core * 0.52', 'b * 0.07'], ['core * 0.36', 'b * 0.115'], [0, 'b * 0.13']] },
        { type: 'scatter', of: { type: 'ball', size: ['core * 0.09', 'core * 0.09', 'core * 0.09'], segments: 6 }, count: 80, size: ['core * 0.98', 'core * 0.98', 'b * 0.15'], upper: true, seed: 2, at: [0, 0, 'b * 0.055'] },
      ] },
      at: [0, 'b * -0.3', 'pivot'], turn: ['tilt', 0, 0],
    },
    {
      name: 'sepal', words: ['calyx'], note: 'green cup under the bloom', when: { bloom: ['daisy', 'sunflower'] }, material: 'stem',
      form: { type: 'lathe', segments: 20, smooth: true, profile: [[0, 0], ['s * 1.3', 0], ['core * 0.4', 'b * 0.07'], ['core * 0.5', 'b * 0.12'], [0, 'b * 0.125']] },
      at: [0, 'b * 0.06 * sin(tilt) - b * 0.3', 'pivot - b * 0.06 * cos(tilt)'], turn: ['tilt', 0, 0],
    },
    {
      name: 'petal', note: 'petals that make a cup', when: { bloom: 'tulip' }, material: 'petal',
      form: { type: 'fitted', size: ['b', 'b', 'cup'], of: { type: 'join', parts: [
        { type: 'loft', segments: 16, per: 4, repeat: [{ around: 'floor((petals + 1) / 2)' }],
          sections: [{ at: [0, 0.02, 0], size: [0.12, 0.1] }, { at: [0, 0.3, 0.16], size: [0.62, 0.12] }, { at: [0, 0.44, 0.46], size: [0.84, 0.1] }, { at: [0, 0.4, 0.8], size: [0.66, 0.08] }, { at: [0, 0.33, 1.02], size: [0.3, 0.06] }, { at: [0, 0.31, 1.12], size: [0, 0] }] },
        { type: 'loft', segments: 16, per: 4, repeat: [{ around: 'floor(petals / 2)', start: '180 / floor((petals + 1) / 2)' }],
          sections: [{ at: [0, 0.02, 0.01], size: [0.12, 0.1] }, { at: [0, 0.25, 0.16], size: [0.62, 0.12] }, { at: [0, 0.37, 0.46], size: [0.84, 0.1] }, { at: [0, 0.33, 0.8], size: [0.66, 0.08] }, { at: [0, 0.25, 1.0], size: [0.3, 0.06] }, { at: [0, 0.23, 1.09], size: [0, 0] }] },
      ] } },
      at: [0, 0, 'height - cup'],
    },
    {
      name: 'pot', words: ['flowerpot', 'planter'], note: 'clay pot with a rim', when: { pot: true }, material: 'pot',
      form: { type: 'lathe', segments: 44, bevel: 'pot * 0.03', wall: 'pot * 0.07', profile: [[0, 0], ['pot * 0.36', 0], ['pot * 0.48', 'pot * 0.72'], ['pot * 0.56', 'pot * 0.73'], ['pot * 0.58', 'pot']] },
    },
    {
      name: 'soil', words: ['earth'], note: 'soil in the pot', when: { pot: true }, parent: 'pot', material: 'soil',
      form: { type: 'lathe', segments: 32, smooth: true, profile: [[0, 0], ['pot * 0.49', 0], ['pot * 0.49', 'pot * 0.03'], ['pot * 0.3', 'pot * 0.07'], [0, 'pot * 0.09']] },
      at: [0, 0, 'pot * 0.8'],
    },
  ],
  briefs: ['a flower with eight pink petals', 'a yellow tulip in a pot', 'a tall sunflower, 1.6 m tall', 'a white daisy with 20 petals and two leaves'],
});
