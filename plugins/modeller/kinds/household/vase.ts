import { count, kind, length, ratio } from '../../kind.ts';

export const vase = kind({
  name: 'vase',
  group: 'household',
  words: ['flower vase', 'urn', 'amphora', 'bud vase'],
  about: 'A hollow vessel with a foot, a belly, a neck and a lip; with flowers if asked.',
  parameters: {
    height: length(0.28, 0.08, 1.2, 'foot to lip', 'height'),
    width: length(0.165, 0.05, 0.6, 'diameter of the belly', 'width'),
    wall: length(0.005, 0.002, 0.014, 'thickness of the wall'),
    foot: ratio(0.5, 0.3, 0.9, 'radius of the foot, of the belly'),
    belly: ratio(0.5, 0.2, 0.7, 'height of the widest place, of the whole'),
    neck: ratio(0.4, 0.2, 0.92, 'radius of the neck, of the belly'),
    neck_at: ratio(0.86, 0.6, 0.92, 'height of the neck, of the whole'),
    lip: ratio(0.56, 0.26, 0.98, 'radius of the lip, of the belly'),
    flowers: count(6, 1, 14, 'number of flowers', 'flower.count'),
    flower_size: length(0.075, 0.02, 0.2, 'width of a flower', 'flower.diameter'),
    handle_thickness: length(0.013, 0.005, 0.04, 'thickness of a handle', 'handle.thickness'),
  },
  derived: {
    radius: 'width / 2 - wall * 0.35',
    neck_radius: 'radius * neck',
    bloom: 'flower_size / 2',
    spread: 'max(neck_radius * 1.6, bloom * 1.5)',
    bloom_height: 'height * 1.12 + flower_size * 1.1',
  },
  options: {
    flowers: { words: ['flower', 'flowers', 'bouquet', 'blossom', 'bloom'], on: false, about: 'flowers in it' },
    handle: { words: ['handle', 'ear', 'handles'], on: false, about: 'a handle on either side' },
    band: { words: ['band', 'stripe', 'ring'], on: true, about: 'a raised band around the belly' },
  },
  variants: {
    shape: {
      classic: { words: ['curved', 'greek'], set: { foot: 0.5, belly: 0.5, neck: 0.4, neck_at: 0.86, lip: 0.56 } },
      slender: { words: ['slim', 'bottle', 'narrow-necked', 'long-necked'], set: { foot: 0.55, belly: 0.27, neck: 0.24, neck_at: 0.7, lip: 0.32 } },
      round: { words: ['bulbous', 'spherical', 'globe'], set: { foot: 0.45, belly: 0.46, neck: 0.46, neck_at: 0.9, lip: 0.54 } },
      straight: { words: ['cylindrical', 'cylinder', 'tapered'], set: { foot: 0.7, belly: 0.5, neck: 0.86, neck_at: 0.9, lip: 0.96 } },
    },
  },
  materials: { body: 'ceramic #2f6b7a', band: 'ceramic #e9e2d3', stem: 'foliage', petals: 'petals #d9567a', heart: 'paint #e8b93a' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['vessel', 'belly'], note: 'hollow turned body', when: { shape: ['classic', 'slender', 'round'] }, material: 'body',
      form: {
        type: 'lathe', wall: 'wall', smooth: true, segments: 52,
        profile: [[0, 0], ['radius * foot * 0.92', 0], ['radius * foot', 'height * 0.012'], ['radius * (foot * 0.42 + 0.58)', 'height * belly * 0.45'], ['radius', 'height * belly'],
          ['radius * (neck * 0.34 + 0.66)', 'height * (belly * 0.46 + neck_at * 0.54)'], ['neck_radius', 'height * neck_at'], ['radius * (lip * 0.85 + neck * 0.15)', 'height * 0.97'],
          ['radius * lip', 'height * 0.985'], ['radius * lip', 'height']],
      },
    },
    {
      name: 'body', note: 'hollow body that widens evenly', when: { shape: 'straight' }, material: 'body',
      form: {
        type: 'lathe', wall: 'wall', bevel: 'radius * 0.16', segments: 64,
        profile: [[0, 0], ['radius * 0.66', 0], ['radius * 0.72', 'height * 0.03'], ['radius * 0.8', 'height * 0.3'], ['radius', 'height * 0.93'], ['radius', 'height']],
      },
    },
    {
      name: 'band', words: ['stripe'], note: 'raised band of another glaze', when: { band: true, shape: ['classic', 'slender', 'round'] }, material: 'band',
      form: { type: 'ring', radius: 'radius - wall * 0.35', thickness: 'wall * 1.4', height: 'height * 0.035', segments: 64, round_segments: 10 },
      at: [0, 0, 'height * belly'],
    },
    {
      name: 'band', note: 'raised band at the lip', when: { band: true, shape: 'straight' }, material: 'band',
      form: { type: 'ring', radius: 'radius - wall * 0.35', thickness: 'wall * 1.4', height: 'height * 0.035', segments: 64, round_segments: 10 },
      at: [0, 0, 'height * 0.955'],
    },
    {
      name: 'handle', words: ['ear'], note: 'strap from the neck to the belly', when: { handle: true, shape: ['classic', 'slender', 'round'] }, material: 'body',
      form: {
        type: 'tube', tip: 'flat', segments: 14, radius: ['handle_thickness * 0.5', 'handle_thickness * 0.42', 'handle_thickness * 0.4', 'handle_thickness * 0.55'],
        path: [['neck_radius - wall * 0.4', 0, 'height * neck_at'], ['radius * 0.8', 0, 'height * (neck_at + 0.04)'], ['radius * 1.12', 0, 'height * (neck_at * 0.55 + belly * 0.45)'],
          ['radius - wall * 0.5', 0, 'height * belly']],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'handle', note: 'small loop below the lip', when: { handle: true, shape: 'straight' }, material: 'body',
      form: {
        type: 'tube', tip: 'flat', segments: 14, radius: 'handle_thickness * 0.45',
        path: [['radius * 0.95', 0, 'height * 0.84'], ['radius * 1.25', 0, 'height * 0.82'], ['radius * 1.22', 0, 'height * 0.62'], ['radius * 0.87', 0, 'height * 0.54']],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'stem', words: ['stalk'], note: 'stem from the floor of the vase to the flower', when: { flowers: true }, material: 'stem', follows: ['flower'],
      form: {
        type: 'tube', segments: 8, tip: 'flat', radius: 'flower_size * 0.035',
        path: [['min(radius * foot, neck_radius) * 0.35', 0, 'wall * 0.6'], ['neck_radius * 0.5', 0, 'height * neck_at * 0.9'], ['neck_radius * 0.6 + spread * 0.1', 0, 'height'], ['spread', 0, 'bloom_height']],
      },
      repeat: [{ around: 'flowers' }],
    },
    {
      name: 'flower', words: ['blossom', 'bloom', 'petal'], note: 'two wreaths of petals', when: { flowers: true }, material: 'petals',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['bloom * 0.72', 'bloom * 0.96', 'bloom * 0.14'], segments: 8, at: [0, 'bloom * 0.52', 'bloom * 0.1'], turn: [16, 0, 0], repeat: [{ around: 7 }] },
          { type: 'ball', size: ['bloom * 0.56', 'bloom * 0.7', 'bloom * 0.13'], segments: 8, at: [0, 'bloom * 0.34', 'bloom * 0.26'], turn: [38, 0, 0], repeat: [{ around: 6, start: 22 }] },
        ],
      },
      at: ['spread', 0, 'bloom_height'], turn: [0, 34, 0], repeat: [{ around: 'flowers' }],
    },
    {
      name: 'heart', words: ['center', 'pollen'], note: 'the yellow heart of each flower', when: { flowers: true }, parent: 'flower', material: 'heart', follows: ['flower'],
      form: { type: 'ball', size: ['bloom * 0.5', 'bloom * 0.5', 'bloom * 0.36'], segments: 12, at: [0, 0, 'bloom * 0.22'] },
      at: ['spread + bloom * 0.12', 0, 'bloom_height + bloom * 0.18'], turn: [0, 34, 0], repeat: [{ around: 'flowers' }],
    },
    {
      name: 'leaf', words: ['leaves', 'greenery'], note: 'long leaves that hang out over the lip', when: { flowers: true }, parent: 'stem', material: 'stem',
      form: {
        type: 'join',
        parts: [{
          type: 'strap', up: [-1, 0, 3], width: 'flower_size * 0.42', thickness: 'flower_size * 0.03', per: 5, scale: [0.12, 0.3, 0.7, 1, 0.8, 0.12],
          path: [['min(radius * foot, neck_radius) * 0.3', 0, 'wall * 0.6'], ['neck_radius * 0.5', 0, 'height * neck_at'], ['neck_radius + spread * 0.5', 0, 'height + flower_size * 0.85'],
            ['neck_radius + spread * 1.2', 0, 'height + flower_size * 0.8']],
          repeat: [{ around: 'min(max(flowers, 3), 8)', start: 27 }],
        }],
      },
    },
  ],
  hollow: { z: 'wall', width: 'neck_radius * 1.4', depth: 'neck_radius * 1.4' },
  briefs: ['a tall blue ceramic vase with flowers', 'a round terracotta vase with two handles, 40 cm high', 'a slender white porcelain vase with three flowers and no band'],
});
