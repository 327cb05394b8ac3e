import { count, kind, length } from '../../kind.ts';

export const plantPot = kind({
  name: 'plant pot',
  group: 'household',
  words: ['flower pot', 'flowerpot', 'planter', 'plantpot', 'garden pot'],
  about: 'A pot with earth on a saucer; with a leafy plant or a cactus if asked.',
  parameters: {
    height: length(0.2, 0.06, 0.9, 'foot to rim', 'pot.height'),
    width: length(0.22, 0.06, 0.9, 'diameter of the rim', 'pot.width'),
    wall: length(0.008, 0.003, 0.03, 'thickness of the wall'),
    rim_height: length(0.042, 0.008, 0.2, 'height of the rim', 'rim.height'),
    leaves: count(9, 4, 16, 'number of leaves', 'leaf.count'),
    plant_height: length(0.3, 0.06, 1.2, 'how far the plant rises above the rim', 'plant.height'),
  },
  derived: {
    radius: 'width / 2',
    lift: 'height * 0.03',
    collar: 'min(rim_height, height * 0.4)',
    body_top: 'radius * 0.9',
    thick: 'min(wall, radius * 0.15)',
    earth: 'height * 0.88',
    blade: 'min(plant_height, width * 2)',
    cactus: 'min(radius * 0.62, plant_height * 0.4)',
    tall: 'plant_height * 0.66 + height * 0.14',
  },
  options: {
    plant: { words: ['plant', 'leaves', 'greenery', 'houseplant', 'fern', 'flower'], on: false, about: 'a leafy plant in it' },
    cactus: { words: ['cactus', 'succulent'], on: false, about: 'a cactus in it' },
    saucer: { words: ['saucer', 'dish', 'tray'], on: true, about: 'a saucer below' },
    soil: { words: ['soil', 'earth', 'dirt', 'compost'], on: true },
  },
  variants: { shape: { classic: { words: ['tapered', 'terracotta'] }, round: { words: ['bulbous', 'curved', 'spherical'] }, square: { words: ['rectangular', 'cubic'] } } },
  materials: { pot: 'terracotta', soil: 'soil', leaf: 'foliage', cactus: 'foliage #5f8a4e', bloom: 'petals #e0567f', spine: 'bone' },
  main: ['pot'],
  parts: [
    {
      name: 'pot', words: ['body', 'vessel'], note: 'hollow pot that widens upwards', when: { shape: 'classic' }, material: 'pot',
      form: { type: 'lathe', wall: 'thick', bevel: 'radius * 0.05', segments: 64, profile: [[0, 'lift'], ['radius * 0.64', 'lift'], ['radius * 0.66', 'lift + height * 0.02'], ['body_top', 'height - collar'], ['radius * 0.94', 'height * 0.97'], ['radius * 0.94', 'height * 0.985']] },
    },
    {
      name: 'pot', words: ['body', 'vessel'], note: 'hollow bulbous pot', when: { shape: 'round' }, material: 'pot',
      form: {
        type: 'lathe', wall: 'thick', smooth: true, segments: 60,
        profile: [[0, 'lift'], ['radius * 0.5', 'lift'], ['radius * 0.56', 'lift + height * 0.02'], ['radius * 0.92', 'height * 0.32'], ['radius * 0.995', 'height * 0.55'], ['radius * 0.93', 'height * 0.78'], ['radius * 0.8', 'height * 0.93'], ['radius * 0.8', 'height * 0.985']],
      },
    },
    {
      name: 'pot', words: ['body', 'vessel'], note: 'hollow square pot', when: { shape: 'square' }, material: 'pot',
      form: {
        type: 'loft', smooth: false, segments: 64,
        sections: [{ at: [0, 0, 'lift'], size: ['width * 0.7', 'width * 0.7'], round: 0.16 }, { at: [0, 0, 'lift + height * 0.02'], size: ['width * 0.72', 'width * 0.72'], round: 0.16 }, { at: [0, 0, 'height * 0.985'], size: ['width * 0.93', 'width * 0.93'], round: 0.16 },
          { at: [0, 0, 'height * 0.985'], size: ['width * 0.93 - thick * 2', 'width * 0.93 - thick * 2'], round: 0.16 }, { at: [0, 0, 'lift + thick'], size: ['width * 0.72 - thick * 2', 'width * 0.72 - thick * 2'], round: 0.16 }],
      },
    },
    {
      name: 'rim', words: ['edge', 'collar', 'lip'], note: 'broad collar', when: { shape: 'classic' }, material: 'pot',
      form: { type: 'lathe', loop: true, bevel: 'thick * 0.4', segments: 64, profile: [['radius * 0.9 - thick * 0.5', 'height - collar'], ['radius * 0.98', 'height - collar'], ['radius', 'height'], ['radius - thick * 1.4', 'height']] },
    },
    {
      name: 'rim', words: ['edge', 'lip'], note: 'rolled lip', when: { shape: 'round' }, material: 'pot',
      form: { type: 'ring', radius: 'radius * 0.81', thickness: 'radius * 0.11', height: 'min(collar, height * 0.12)', segments: 60 },
      at: [0, 0, 'height - min(collar, height * 0.12) / 2'],
    },
    {
      name: 'rim', words: ['edge', 'collar', 'lip'], note: 'square collar', when: { shape: 'square' }, material: 'pot',
      form: { type: 'extrude', depth: 'collar', bevel: 'thick * 0.4', shape: { rect: ['width', 'width'], round: 'width * 0.05' }, holes: [{ rect: ['width * 0.93 - thick * 2', 'width * 0.93 - thick * 2'], round: 'width * 0.04' }] },
      at: [0, 0, 'height - collar'],
    },
    {
      name: 'saucer', words: ['dish', 'tray'], note: 'saucer with a raised edge', when: { saucer: true, shape: ['classic', 'round'] }, material: 'pot',
      form: { type: 'lathe', bevel: 'lift * 0.4', segments: 64, profile: [[0, 0], ['radius * 0.8', 0], ['radius * 0.92', 'lift * 2.6'], ['radius * 0.88', 'lift * 2.8'], ['radius * 0.77', 'lift * 1.3'], [0, 'lift * 1.3']] },
    },
    {
      name: 'saucer', words: ['dish', 'tray'], note: 'square saucer with a raised edge', when: { saucer: true, shape: 'square' }, material: 'pot',
      form: {
        type: 'loft', smooth: false, segments: 64,
        sections: [{ at: [0, 0, 0], size: ['width * 0.82', 'width * 0.82'], round: 0.16 }, { at: [0, 0, 'lift * 2.4'], size: ['width * 0.94', 'width * 0.94'], round: 0.16 }, { at: [0, 0, 'lift * 2.6'], size: ['width * 0.92', 'width * 0.92'], round: 0.16 },
          { at: [0, 0, 'lift * 1.3'], size: ['width * 0.8', 'width * 0.8'], round: 0.16 }],
      },
    },
    {
      name: 'foot', words: ['base'], note: 'foot ring', when: { saucer: false }, material: 'pot',
      form: { type: 'cylinder', radius: 'radius * 0.5', height: 'lift * 1.4', segments: 48 },
    },
    {
      name: 'soil', words: ['earth', 'dirt'], note: 'uneven earth', when: { soil: true, shape: 'classic' }, material: 'soil',
      form: { type: 'rock', size: ['radius * 1.87 - thick', 'radius * 1.87 - thick', 'height * 0.16'], rough: 0.12, detail: 4, seed: 3 },
      at: [0, 0, 'earth - height * 0.11'],
    },
    {
      name: 'soil', words: ['earth', 'dirt'], note: 'uneven earth', when: { soil: true, shape: 'round' }, material: 'soil',
      form: { type: 'rock', size: ['radius * 1.76 - thick', 'radius * 1.76 - thick', 'height * 0.16'], rough: 0.12, detail: 4, seed: 3 },
      at: [0, 0, 'earth - height * 0.13'],
    },
    {
      name: 'soil', words: ['earth', 'dirt'], note: 'uneven earth', when: { soil: true, shape: 'square' }, material: 'soil',
      form: { type: 'cushion', size: ['width * 0.92 - thick', 'width * 0.92 - thick', 'height * 0.16'], corner: 0.16, soft: 0.3 },
      at: [0, 0, 'earth - height * 0.13'],
    },
    {
      name: 'stem', words: ['stalk', 'plant', 'trunk'], note: 'stem in the middle', when: { plant: true, cactus: false }, material: 'leaf',
      form: { type: 'tube', segments: 10, radius: ['width * 0.04', 'width * 0.03', 'width * 0.018'], path: [[0, 0, 'lift + thick * 0.5'], ['width * 0.01', 0, 'height + blade * 0.3'], [0, 0, 'height + blade * 0.72']] },
    },
    {
      name: 'leaf', words: ['leaves', 'blade', 'greenery'], note: 'broad arching leaf', when: { plant: true, cactus: false }, parent: 'stem', material: 'leaf',
      form: {
        type: 'strap', up: [-1, 0, 3], width: 'blade * 0.26', thickness: 'blade * 0.014', bevel: 'blade * 0.004', per: 6, scale: [0.1, 0.12, 0.55, 1, 0.95, 0.6, 0.08],
        path: [[0, 0, 'height * 0.9'], ['blade * 0.1', 0, 'height + blade * 0.3'], ['blade * 0.26', 0, 'height + blade * 0.62'], ['blade * 0.48', 0, 'height + blade * 0.72'], ['blade * 0.72', 0, 'height + blade * 0.52']],
      },
      repeat: [{ around: 'leaves' }],
    },
    {
      name: 'shoot', words: ['young leaf', 'tip'], note: 'young leaves that stand upright', when: { plant: true, cactus: false }, parent: 'stem', material: 'leaf',
      form: {
        type: 'join',
        parts: [{
          type: 'strap', up: [-1, 0, 3], width: 'blade * 0.18', thickness: 'blade * 0.014', bevel: 'blade * 0.004', per: 6, scale: [0.12, 0.5, 1, 0.8, 0.08],
          path: [[0, 0, 'height + blade * 0.55'], ['blade * 0.05', 0, 'height + blade * 0.78'], ['blade * 0.12', 0, 'height + blade * 0.92'], ['blade * 0.24', 0, 'height + blade']],
          repeat: [{ around: 5, start: 20 }],
        }],
      },
    },
    {
      name: 'cactus', words: ['plant', 'succulent'], note: 'ribbed cactus', when: { cactus: true }, material: 'cactus',
      form: { type: 'join', parts: [{ type: 'ball', size: ['cactus * 0.95', 'cactus * 0.5', 'tall'], segments: 24, at: ['cactus * 0.42', 0, 'tall / 2'], repeat: [{ around: 11 }] }, { type: 'ball', size: ['cactus * 1.2', 'cactus * 1.2', 'tall * 1.005'], segments: 20, at: [0, 0, 'tall / 2'] }] },
      at: [0, 0, 'height * 0.86'],
    },
    {
      name: 'spines', words: ['spine', 'thorn', 'needle'], note: 'spines along the ribs', when: { cactus: true }, parent: 'cactus', material: 'spine',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'cactus * 0.022', top: 0.0002, height: 'cactus * 0.24', segments: 5, at: ['cactus * 0.86', 0, 'tall * 0.5'], turn: [0, 80, 0], repeat: [{ around: 11 }] },
          { type: 'cylinder', radius: 'cactus * 0.022', top: 0.0002, height: 'cactus * 0.24', segments: 5, at: ['cactus * 0.78', 0, 'tall * 0.72'], turn: [0, 62, 0], repeat: [{ around: 11 }] },
          { type: 'cylinder', radius: 'cactus * 0.022', top: 0.0002, height: 'cactus * 0.24', segments: 5, at: ['cactus * 0.78', 0, 'tall * 0.3'], turn: [0, 100, 0], repeat: [{ around: 11 }] },
        ],
      },
      at: [0, 0, 'height * 0.86'],
    },
    {
      name: 'bloom', words: ['flower', 'blossom'], note: 'flower on top of the cactus', when: { cactus: true }, parent: 'cactus', material: 'bloom',
      form: { type: 'join', parts: [{ type: 'ball', size: ['cactus * 0.24', 'cactus * 0.42', 'cactus * 0.08'], segments: 12, at: [0, 'cactus * 0.2', 'cactus * 0.1'], turn: [35, 0, 0], repeat: [{ around: 7 }] }] },
      at: [0, 0, 'height * 0.855 + tall'],
    },
  ],
  hollow: { z: 'earth', width: 'width * 0.6', depth: 'width * 0.6' },
  briefs: ['a terracotta plant pot with a leafy plant', 'a round white flower pot with a cactus', 'a square concrete planter, 40 cm tall, without a saucer'],
});
