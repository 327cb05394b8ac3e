import { kind, length, ratio } from '../../kind.ts';

export const car = kind({
  name: 'car',
  group: 'vehicles',
  words: ['automobile', 'sedan', 'hatchback', 'family car', 'motor car', 'motorcar', 'sports car', 'toy car', 'taxi'],
  about: 'A small road car with a glazed cabin, cut wheel arches and alloy wheels.',
  parameters: {
    length: length(4.1, 3, 5.4, 'bumper to bumper', 'depth'),
    width: length(1.78, 1.4, 2.2, 'over the mirrors', 'width'),
    height: length(1.46, 1.15, 1.9, 'ground to roof', 'height'),
    wheel_diameter: length(0.64, 0.5, 0.72, 'outer diameter of a tyre', 'wheel.diameter'),
    cabin_length: ratio(0.62, 0.4, 0.66, 'length of the cabin, as a share of the car'),
    cabin_shift: ratio(0.075, 0, 0.1, 'how far back the cabin sits'),
  },
  derived: {
    wide: 'width / 1.049', long: 'length / 1.0108',
    arch: 'min(length * 0.098, height * 0.29)',
    wheel: 'min(wheel_diameter / 2, arch * 0.94)',
    front: '-long * 0.305', rear: 'long * 0.3',
    tread: 'wide * 0.115',
  },
  options: {
    rack: { words: ['roof rack', 'rack', 'luggage rack'], on: false, about: 'bars on the roof' },
    spoiler: { words: ['spoiler', 'rear wing'], on: false },
  },
  variants: {
    body: {
      hatchback: { words: ['hatch', 'compact'] },
      sedan: { words: ['saloon', 'limousine'], set: { length: 4.6, cabin_length: 0.52, cabin_shift: 0.035, height: 1.42 } },
      sporty: { words: ['coupe', 'sports'], set: { length: 4.3, cabin_length: 0.5, cabin_shift: 0.07, height: 1.24, width: 1.85 } },
    },
  },
  materials: { body: 'car paint', glass: 'tinted glass', tyre: 'rubber', metal: 'aluminium', trim: 'black plastic', lamp: 'plastic #fbf5df', red: 'plastic #a8191c', plate: 'plastic #f1efe6' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['bonnet', 'hood', 'chassis', 'bodywork'], note: 'lower body with a rounded nose and cut wheel arches', material: 'body',
      form: {
        type: 'cut',
        of: {
          type: 'loft', axis: 'y', segments: 40, per: 4,
          sections: [
            { at: [0, '-long * 0.5', 'height * 0.33'], size: ['wide * 0.7', 'height * 0.2'], round: 0.42 },
            { at: [0, '-long * 0.485', 'height * 0.345'], size: ['wide * 0.85', 'height * 0.32'], round: 0.4 },
            { at: [0, '-long * 0.43', 'height * 0.355'], size: ['wide * 0.95', 'height * 0.4'], round: 0.38 },
            { at: [0, '-long * 0.22', 'height * 0.375'], size: ['wide', 'height * 0.46'], round: 0.34 },
            { at: [0, 'long * 0.1', 'height * 0.385'], size: ['wide', 'height * 0.48'], round: 0.32 },
            { at: [0, 'long * 0.36', 'height * 0.39'], size: ['wide * 0.99', 'height * 0.48'], round: 0.34 },
            { at: [0, 'long * 0.46', 'height * 0.395'], size: ['wide * 0.94', 'height * 0.44'], round: 0.38 },
            { at: [0, 'long * 0.488', 'height * 0.4'], size: ['wide * 0.87', 'height * 0.37'], round: 0.4 },
            { at: [0, 'long * 0.5', 'height * 0.4'], size: ['wide * 0.74', 'height * 0.26'], round: 0.42 },
          ],
        },
        by: [{
          type: 'join', parts: [
            { type: 'cylinder', radius: 'arch', height: 'wide * 0.3', at: ['wide * 0.345', 'front', 'arch * 0.83'], turn: [0, 90, 0], segments: 40, repeat: [{ mirror: 'x' }] },
            { type: 'cylinder', radius: 'arch', height: 'wide * 0.3', at: ['wide * 0.345', 'rear', 'arch * 0.83'], turn: [0, 90, 0], segments: 40, repeat: [{ mirror: 'x' }] },
          ],
        }],
      },
    },
    {
      name: 'window', words: ['windscreen', 'windshield', 'glass', 'cabin'], note: 'the glass of the cabin, narrower towards the roof', material: 'glass',
      form: {
        type: 'loft', axis: 'z', segments: 40, per: 3,
        sections: [
          { at: [0, 'long * cabin_shift', 'height * 0.56'], size: ['wide * 0.9', 'long * cabin_length * 1.06'], round: 0.3 },
          { at: [0, 'long * cabin_shift', 'height * 0.62'], size: ['wide * 0.87', 'long * cabin_length'], round: 0.3 },
          { at: [0, 'long * (cabin_shift + 0.01)', 'height * 0.8'], size: ['wide * 0.8', 'long * cabin_length * 0.86'], round: 0.3 },
          { at: [0, 'long * (cabin_shift + 0.02)', 'height * 0.955'], size: ['wide * 0.68', 'long * cabin_length * 0.68'], round: 0.32 },
        ],
      },
    },
    {
      name: 'roof', words: ['top'], note: 'roof skin over the glass', material: 'body',
      form: {
        type: 'loft', axis: 'z', segments: 40, per: 3,
        sections: [
          { at: [0, 'long * (cabin_shift + 0.018)', 'height * 0.925'], size: ['wide * 0.72', 'long * cabin_length * 0.73'], round: 0.3 },
          { at: [0, 'long * (cabin_shift + 0.02)', 'height * 0.945'], size: ['wide * 0.73', 'long * cabin_length * 0.735'], round: 0.3 },
          { at: [0, 'long * (cabin_shift + 0.021)', 'height * 0.98'], size: ['wide * 0.67', 'long * cabin_length * 0.68'], round: 0.34 },
          { at: [0, 'long * (cabin_shift + 0.022)', 'height'], size: ['wide * 0.46', 'long * cabin_length * 0.46'], round: 0.5 },
        ],
      },
    },
    {
      name: 'pillar', note: 'posts between the windows', material: 'body',
      form: {
        type: 'join', parts: [
          { type: 'strap', up: [1, 0, 0.3], width: 'wide * 0.045', thickness: 'wide * 0.05', smooth: false, path: [['wide * 0.4', 'long * (cabin_shift - cabin_length * 0.47)', 'height * 0.57'], ['wide * 0.315', 'long * (cabin_shift + 0.018 - cabin_length * 0.325)', 'height * 0.945']] },
          { type: 'strap', up: [1, 0, 0.3], width: 'wide * 0.05', thickness: 'wide * 0.03', smooth: false, path: [['wide * 0.442', 'long * (cabin_shift + 0.03)', 'height * 0.57'], ['wide * 0.352', 'long * (cabin_shift + 0.025)', 'height * 0.945']] },
          { type: 'strap', up: [1, 0, 0.3], width: 'wide * 0.08', thickness: 'wide * 0.05', smooth: false, path: [['wide * 0.4', 'long * (cabin_shift + cabin_length * 0.46)', 'height * 0.57'], ['wide * 0.315', 'long * (cabin_shift + 0.02 + cabin_length * 0.32)', 'height * 0.945']] },
        ],
      },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'wheel', words: ['tyre', 'tire'], note: 'tyre with rounded shoulders', material: 'tyre',
      form: {
        type: 'lathe', loop: true, bevel: 'wheel * 0.09', segments: 36,
        profile: [['wheel * 0.64', '-tread / 2'], ['wheel * 0.97', '-tread / 2'], ['wheel', '-tread * 0.35'], ['wheel', 'tread * 0.35'], ['wheel * 0.97', 'tread / 2'], ['wheel * 0.64', 'tread / 2']],
      },
      at: ['wide * 0.435', 'front', 'wheel'], turn: [0, 90, 0],
      repeat: [{ along: 2, step: [0, 'rear - front', 0] }, { mirror: 'x' }],
    },
    {
      name: 'hub', words: ['rim', 'hubcap', 'alloy'], note: 'five-spoked alloy rim', material: 'metal', parent: 'wheel', follows: ['wheel'],
      form: {
        type: 'join', parts: [
          { type: 'lathe', loop: true, segments: 28, profile: [['wheel * 0.56', '-tread * 0.46'], ['wheel * 0.67', '-tread * 0.46'], ['wheel * 0.67', 'tread * 0.46'], ['wheel * 0.58', 'tread * 0.46']] },
          { type: 'cylinder', radius: 'wheel * 0.6', height: 'tread * 0.2', at: [0, 0, '-tread * 0.2'], segments: 20 },
          { type: 'box', size: ['wheel * 0.56', 'wheel * 0.15', 'tread * 0.3'], bevel: 'wheel * 0.03', segments: 1, at: ['wheel * 0.32', 0, 'tread * 0.05'], repeat: [{ around: 5 }] },
          { type: 'cylinder', radius: 'wheel * 0.16', height: 'tread * 0.5', bevel: 'wheel * 0.03', segments: 16 },
        ],
      },
      at: ['wide * 0.435', 'front', 'wheel'], turn: [0, 90, 0],
      repeat: [{ along: 2, step: [0, 'rear - front', 0] }, { mirror: 'x' }],
    },
    {
      name: 'axle', note: 'axles that carry the wheels', material: 'trim', follows: ['wheel'],
      form: { type: 'cylinder', radius: 'wheel * 0.12', height: 'wide * 0.86', segments: 16 },
      at: ['-wide * 0.43', 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'bumper', note: 'dark bumpers front and rear', material: 'trim',
      form: { type: 'loft', axis: 'z', segments: 32, smooth: false, sections: [
        { at: [0, 0, 0], size: ['wide * 0.84', 'long * 0.034'], round: 0.4 }, { at: [0, 0, 'height * 0.015'], size: ['wide * 0.87', 'long * 0.044'], round: 0.4 },
        { at: [0, 0, 'height * 0.06'], size: ['wide * 0.87', 'long * 0.044'], round: 0.4 }, { at: [0, 0, 'height * 0.075'], size: ['wide * 0.84', 'long * 0.034'], round: 0.4 }] },
      at: [0, '-long * 0.478', 'height * 0.2'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'grille', words: ['grill'], note: 'slatted grille', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'box', size: ['wide * 0.4', 'long * 0.02', 'height * 0.1'], bevel: 'height * 0.012' },
        { type: 'box', size: ['wide * 0.37', 'long * 0.026', 'height * 0.012'], bevel: 'height * 0.004', at: [0, 0, 'height * 0.02'], repeat: [{ along: 3, step: [0, 0, 'height * 0.026'] }] },
      ] },
      at: [0, '-long * 0.494', 'height * 0.31'],
    },
    {
      name: 'headlight', words: ['headlamp', 'light', 'lamp'], note: 'oval headlights', material: 'lamp',
      form: { type: 'ball', size: ['wide * 0.2', 'long * 0.04', 'height * 0.13'], segments: 20 }, at: ['wide * 0.33', '-long * 0.484', 'height * 0.4'], turn: [0, 0, 12], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'taillight', words: ['rear light', 'tail light', 'brake light'], note: 'red lamps at the back', material: 'red',
      form: { type: 'box', size: ['wide * 0.17', 'long * 0.028', 'height * 0.1'], bevel: 'height * 0.02' }, at: ['wide * 0.35', 'long * 0.483', 'height * 0.44'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'plate', words: ['number plate', 'license plate', 'licence plate'], note: 'number plates', material: 'plate',
      form: { type: 'box', size: [0.36, 0.03, 0.085], bevel: 0.008 }, at: [0, '-long * 0.5', 'height * 0.2'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'mirror', words: ['wing mirror', 'side mirror'], note: 'door mirrors', material: 'body',
      form: { type: 'blend', size: ['wide * 0.115', 'long * 0.03', 'height * 0.08'], grain: 24, smooth: 4, blobs: [[0.3, 0, 0.5, 0.7, 0.4, 0.45], [-0.5, 0, 0.35, 0.3, -0.1, 0, 0.4, 0.3]] },
      at: ['wide * 0.467', '-long * (cabin_length * 0.4 - cabin_shift)', 'height * 0.585'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'handle', words: ['door handle'], note: 'door handles', material: 'metal',
      form: { type: 'box', size: ['wide * 0.02', 'long * 0.045', 'height * 0.018'], bevel: 'height * 0.006' }, at: ['wide * 0.498', 'long * 0.07', 'height * 0.49'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'rack', words: ['roof rack'], note: 'two bars across the roof', when: { rack: true }, material: 'metal', parent: 'roof',
      form: { type: 'tube', segments: 10, path: [['-wide * 0.34', 0, 'height * -0.06'], ['-wide * 0.31', 0, 'height * 0.035'], ['wide * 0.31', 0, 'height * 0.035'], ['wide * 0.34', 0, 'height * -0.06']], radius: 'height * 0.014', smooth: false },
      at: [0, 'long * (cabin_shift - cabin_length * 0.14)', 'height'], repeat: [{ along: 2, step: [0, 'long * cabin_length * 0.32', 0] }],
    },
    {
      name: 'spoiler', words: ['rear wing'], note: 'wing over the tail', when: { spoiler: true }, material: 'body',
      form: { type: 'join', parts: [
        { type: 'box', size: ['wide * 0.84', 'long * 0.055', 'height * 0.024'], bevel: 'height * 0.01', at: [0, 0, 'height * 0.13'] },
        { type: 'box', size: ['wide * 0.03', 'long * 0.035', 'height * 0.16'], bevel: 'height * 0.008', at: ['wide * 0.3', 0, '-height * 0.02'], repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 'long * 0.462', 'height * 0.58'],
    },
  ],
  briefs: ['a red car', 'a blue sedan with a roof rack and black wheels', 'a low yellow sports car with a spoiler', 'a white taxi 4.5 m long'],
});
