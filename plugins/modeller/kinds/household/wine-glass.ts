import { kind, length } from '../../kind.ts';

export const wineGlass = kind({
  name: 'wine glass',
  group: 'household',
  words: ['wineglass', 'goblet', 'chalice', 'stemware', 'champagne glass', 'champagne flute', 'drinking glass'],
  about: 'A thin bowl on a slender stem and a round foot.',
  parameters: {
    height: length(0.215, 0.08, 0.5, 'foot to rim', 'height'),
    width: length(0.082, 0.04, 0.25, 'widest diameter of the bowl', 'width'),
    stem_length: length(0.085, 0.02, 0.25, 'length of the stem', 'stem.length'),
    stem_thickness: length(0.008, 0.004, 0.03, 'thickness of the stem', 'stem.thickness'),
    foot_width: length(0.072, 0.03, 0.25, 'diameter of the foot', 'foot.width'),
    wall: length(0.0016, 0.001, 0.005, 'thickness of the glass'),
  },
  derived: { radius: 'width / 2', base: 'min(stem_length, height * 0.6) + foot_width * 0.045', deep: 'height - base', stem: 'stem_thickness / 2' },
  options: { wine: { words: ['wine', 'drink', 'filled', 'champagne', 'juice', 'full'], on: true, about: 'half filled with wine' } },
  variants: { bowl: { round: { words: ['balloon', 'tulip', 'curved'] }, flute: { words: ['champagne', 'slim', 'narrow'], set: { width: 0.056, stem_length: 0.075, foot_width: 0.06 } }, conical: { words: ['martini', 'cocktail', 'tapered'], set: { width: 0.11, height: 0.175 } } } },
  materials: { glass: 'glass', wine: 'paint #941a38' },
  main: ['glass'],
  parts: [
    {
      name: 'bowl', words: ['cup', 'body'], note: 'thin bowl that narrows at the rim', when: { bowl: 'round' }, material: 'glass',
      form: {
        type: 'lathe', wall: 'wall', smooth: true, segments: 56,
        profile: [[0, 0], ['radius * 0.22', 'deep * 0.015'], ['radius * 0.62', 'deep * 0.11'], ['radius * 0.92', 'deep * 0.28'], ['radius', 'deep * 0.45'], ['radius * 0.92', 'deep * 0.72'], ['radius * 0.78', 'deep * 0.97'], ['radius * 0.78', 'deep']],
      },
      at: [0, 0, 'base'],
    },
    {
      name: 'bowl', words: ['cup', 'body'], note: 'tall slim bowl', when: { bowl: 'flute' }, material: 'glass',
      form: {
        type: 'lathe', wall: 'wall', smooth: true, segments: 56,
        profile: [[0, 0], ['radius * 0.25', 'deep * 0.02'], ['radius * 0.6', 'deep * 0.15'], ['radius * 0.92', 'deep * 0.42'], ['radius', 'deep * 0.62'], ['radius * 0.88', 'deep * 0.97'], ['radius * 0.88', 'deep']],
      },
      at: [0, 0, 'base'],
    },
    {
      name: 'bowl', words: ['cup', 'body'], note: 'wide cone', when: { bowl: 'conical' }, material: 'glass',
      form: { type: 'lathe', wall: 'wall', bevel: 'radius * 0.1', segments: 56, profile: [[0, 0], ['radius * 0.1', 'deep * 0.015'], ['radius', 'deep * 0.95'], ['radius', 'deep']] },
      at: [0, 0, 'base'],
    },
    {
      name: 'stem', words: ['stalk'], note: 'slender stem that swells at both ends', material: 'glass',
      form: {
        type: 'lathe', smooth: true, segments: 28,
        profile: [[0, 'foot_width * 0.03'], ['stem * 2', 'foot_width * 0.03'], ['stem * 1.1', 'foot_width * 0.1'], ['stem * 0.85', 'base * 0.5'], ['stem', 'base * 0.86'], ['stem * 1.9', 'base + wall * 0.6'], [0, 'base + wall * 0.6']],
      },
    },
    {
      name: 'foot', words: ['base'], note: 'round foot, thin at its edge', material: 'glass',
      form: {
        type: 'lathe', smooth: true, segments: 56,
        profile: [[0, 'foot_width * 0.008'], ['foot_width * 0.46', 0], ['foot_width * 0.495', 0], ['foot_width / 2', 'foot_width * 0.01'], ['foot_width * 0.49', 'foot_width * 0.02'], ['foot_width * 0.2', 'foot_width * 0.032'], [0, 'foot_width * 0.05']],
      },
    },
    {
      name: 'wine', words: ['drink', 'champagne'], note: 'wine in the bowl', when: { wine: true, bowl: 'round' }, material: 'wine',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 'wall * 0.8'], ['radius * 0.22 - wall * 0.3', 'deep * 0.015 + wall * 0.7'], ['radius * 0.62 - wall * 0.6', 'deep * 0.11 + wall * 0.5'], ['radius * 0.92 - wall * 0.7', 'deep * 0.28'],
          ['radius - wall * 0.75', 'deep * 0.45'], ['radius - wall', 'deep * 0.455'], [0, 'deep * 0.455']],
      },
      at: [0, 0, 'base'],
    },
    {
      name: 'wine', note: 'champagne in the bowl', when: { wine: true, bowl: 'flute' }, material: 'wine',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 'wall * 0.8'], ['radius * 0.25 - wall * 0.4', 'deep * 0.02 + wall * 0.7'], ['radius * 0.6 - wall * 0.7', 'deep * 0.15'], ['radius * 0.92 - wall * 0.75', 'deep * 0.42'], ['radius - wall * 0.8', 'deep * 0.62'], ['radius - wall', 'deep * 0.625'], [0, 'deep * 0.625']],
      },
      at: [0, 0, 'base'],
    },
    {
      name: 'wine', note: 'a cocktail in the cone', when: { wine: true, bowl: 'conical' }, material: 'wine',
      form: { type: 'lathe', segments: 48, profile: [[0, 'wall * 0.9'], ['radius * 0.1 - wall * 0.4', 'deep * 0.015 + wall * 0.7'], ['radius * 0.74 - wall * 0.6', 'deep * 0.68'], [0, 'deep * 0.68']] },
      at: [0, 0, 'base'],
    },
  ],
  hollow: { z: 'base + wall', width: 'radius * 0.8', depth: 'radius * 0.8' },
  briefs: ['a wine glass half full of red wine', 'a tall champagne flute without wine', 'a golden goblet, 18 cm high, with a thick stem'],
});
