import { kind, length } from '../../kind.ts';

export const truck = kind({
  name: 'truck',
  group: 'vehicles',
  words: ['pickup', 'pickup truck', 'pick-up', 'lorry', 'box truck', 'delivery truck', 'moving truck', 'toy truck'],
  about: 'A truck with a rounded cab and bonnet, and a pickup bed or a box behind it.',
  parameters: {
    length: length(5.2, 4.2, 7.5, 'bumper to bumper', 'depth'),
    width: length(2.2, 1.8, 2.8, 'over the mirrors', 'width'),
    height: length(1.95, 1.7, 2.4, 'ground to the roof of the cab'),
    wheel_diameter: length(0.82, 0.6, 0.94, 'outer diameter of a tyre', 'wheel.diameter'),
    box_height: length(1.75, 1, 2.6, 'height of the box of a box truck', 'box.height'),
    bed_height: length(0.52, 0.3, 0.8, 'height of the sides of a pickup bed', 'bed.height'),
  },
  derived: {
    wide: 'width - 0.36', wheel: 'wheel_diameter / 2', frame: 0.5, deck: 0.66, nose: '-length / 2 + 0.08',
    front: '-length * 0.3', rear: 'length * 0.29', cab_front: '-length * 0.2', cab_back: 'length * 0.085', bed_length: 'length * 0.5 - cab_back - 0.12', bed_middle: 'cab_back + 0.06 + bed_length / 2',
  },
  options: { headboard: { words: ['roll bar', 'rollbar', 'light bar'], on: false, about: 'a tube behind the cab' }, load: { words: ['cargo', 'crates', 'crate', 'boxes'], on: false, about: 'crates on the bed' } },
  variants: { body: { pickup: { words: ['open', 'flatbed'] }, box: { words: ['closed', 'van', 'delivery', 'boxed'], set: { length: 6 } } } },
  materials: { body: 'car paint #2f6f8f', box: 'paint #ece9e0', glass: 'tinted glass', tyre: 'rubber', metal: 'aluminium', trim: 'black plastic', frame: 'gunmetal', lamp: 'plastic #fbf5df', red: 'plastic #a8191c', wood: 'pine' },
  main: ['body'],
  parts: [
    {
      name: 'frame', words: ['chassis'], note: 'ladder frame', material: 'frame',
      form: { type: 'join', parts: [
        { type: 'box', size: [0.12, 'length - 0.16', 0.18], bevel: 0.02, segments: 2, at: ['wide * 0.24', 0, 0], repeat: [{ mirror: 'x' }] },
        { type: 'box', size: ['wide * 0.5', 0.12, 0.12], bevel: 0.02, segments: 2, at: [0, 'length * 0.12', 0.03], repeat: [{ along: 3, step: [0, 'length * 0.15', 0] }] },
      ] },
      at: [0, 0, 'frame - 0.02'],
    },
    {
      name: 'body', words: ['bonnet', 'hood', 'front'], note: 'bonnet and lower cab with cut wheel arches', material: 'body',
      form: {
        type: 'cut',
        of: { type: 'loft', axis: 'y', segments: 40, per: 3, sections: [
          { at: [0, 'nose', 'height * 0.4'], size: ['wide * 0.86', 'height * 0.28'], round: 0.3 },
          { at: [0, 'nose + 0.03', 'height * 0.4'], size: ['wide * 0.93', 'height * 0.34'], round: 0.28 },
          { at: [0, 'nose + 0.16', 'height * 0.405'], size: ['wide * 0.98', 'height * 0.38'], round: 0.25 },
          { at: [0, 'cab_front', 'height * 0.415'], size: ['wide', 'height * 0.42'], round: 0.22 },
          { at: [0, 'cab_back - 0.05', 'height * 0.415'], size: ['wide', 'height * 0.42'], round: 0.22 },
          { at: [0, 'cab_back', 'height * 0.415'], size: ['wide * 0.96', 'height * 0.39'], round: 0.26 },
        ] },
        by: [{ type: 'join', parts: [{ type: 'cylinder', radius: 0.51, height: 0.6, at: ['wide / 2 - 0.4', 'front', 0.45], turn: [0, 90, 0], segments: 40, repeat: [{ mirror: 'x' }] }] }],
      },
    },
    {
      name: 'window', words: ['windscreen', 'windshield', 'glass', 'cab'], note: 'glass of the cab', material: 'glass',
      form: { type: 'loft', axis: 'z', segments: 40, per: 3, sections: [
        { at: [0, '(cab_front + cab_back) / 2', 'height * 0.6'], size: ['wide * 0.93', '(cab_back - cab_front) * 0.98'], round: 0.22 },
        { at: [0, '(cab_front + cab_back) / 2 + 0.02', 'height * 0.66'], size: ['wide * 0.91', '(cab_back - cab_front) * 0.93'], round: 0.22 },
        { at: [0, '(cab_front + cab_back) / 2 + 0.09', 'height * 0.94'], size: ['wide * 0.8', '(cab_back - cab_front) * 0.68'], round: 0.24 },
      ] },
    },
    {
      name: 'roof', words: ['top'], note: 'roof of the cab', material: 'body',
      form: { type: 'loft', axis: 'z', segments: 40, per: 3, sections: [
        { at: [0, '(cab_front + cab_back) / 2 + 0.085', 'height * 0.91'], size: ['wide * 0.83', '(cab_back - cab_front) * 0.73'], round: 0.24 },
        { at: [0, '(cab_front + cab_back) / 2 + 0.085', 'height * 0.935'], size: ['wide * 0.845', '(cab_back - cab_front) * 0.745'], round: 0.24 },
        { at: [0, '(cab_front + cab_back) / 2 + 0.085', 'height * 0.98'], size: ['wide * 0.78', '(cab_back - cab_front) * 0.68'], round: 0.28 },
        { at: [0, '(cab_front + cab_back) / 2 + 0.085', 'height'], size: ['wide * 0.5', '(cab_back - cab_front) * 0.4'], round: 0.4 },
      ] },
    },
    {
      name: 'pillar', note: 'corner posts of the cab', material: 'body',
      form: { type: 'join', parts: [
        { type: 'strap', up: [1, 0, 0.3], width: 0.09, thickness: 0.1, smooth: false, path: [['wide * 0.435', '(cab_front + cab_back) / 2 - (cab_back - cab_front) * 0.445', 'height * 0.6'], ['wide * 0.38', '(cab_front + cab_back) / 2 + 0.09 - (cab_back - cab_front) * 0.32', 'height * 0.93']] },
        { type: 'strap', up: [1, 0, 0.3], width: 0.2, thickness: 0.1, smooth: false, path: [['wide * 0.435', 'cab_back - 0.14', 'height * 0.6'], ['wide * 0.38', '(cab_front + cab_back) / 2 + 0.07 + (cab_back - cab_front) * 0.3', 'height * 0.93']] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'bed', words: ['pickup bed', 'load bed', 'tray', 'platform'], note: 'open bed with four walls and cut wheel arches', when: { body: 'pickup' }, material: 'body',
      form: {
        type: 'cut',
        of: { type: 'join', parts: [{ type: 'box', size: ['wide * 0.98', 'bed_length', 'bed_height + 0.25'], bevel: 0.05, at: [0, 'bed_middle', 'deck - 0.22'] }] },
        by: [{ type: 'join', parts: [
          { type: 'box', size: ['wide * 0.98 - 0.36', 'bed_length - 0.2', 3], bevel: 0.04, at: [0, 'bed_middle', 'deck + 0.03'] },
          { type: 'cylinder', radius: 0.51, height: 0.6, at: ['wide / 2 - 0.16', 'rear', 0.45], turn: [0, 90, 0], segments: 40, repeat: [{ mirror: 'x' }] },
        ] }],
      },
    },
    {
      name: 'tailgate', words: ['tail board', 'tailboard'], note: 'pressed panel of the tailgate', when: { body: 'pickup' }, material: 'body', follows: ['bed'],
      form: { type: 'box', size: ['wide * 0.74', 0.05, 'bed_height * 0.7'], bevel: 0.02 }, at: [0, 'bed_middle + bed_length / 2', 'deck + bed_height * 0.1'],
    },
    {
      name: 'load', words: ['cargo', 'crate'], note: 'wooden crates', when: { body: 'pickup', load: true }, material: 'wood',
      form: { type: 'join', parts: [
        { type: 'box', size: ['wide * 0.34', 'bed_length * 0.4', 0.62], bevel: 0.02, at: ['wide * 0.185', '-bed_length * 0.21', 0] },
        { type: 'box', size: ['wide * 0.34', 'bed_length * 0.36', 0.45], bevel: 0.02, at: ['-wide * 0.18', '-bed_length * 0.2', 0] },
        { type: 'box', size: ['wide * 0.4', 'bed_length * 0.3', 0.36], bevel: 0.02, at: ['wide * 0.04', 'bed_length * 0.2', 0], turn: [0, 0, 12] },
      ] },
      at: [0, 'bed_middle', 'deck + 0.028'],
    },
    {
      name: 'box', words: ['cargo box', 'container'], note: 'closed box', when: { body: 'box' }, material: 'box',
      form: { type: 'box', size: ['wide * 1.1', 'bed_length + 0.02', 'box_height'], bevel: 0.06 }, at: [0, 'bed_middle', 'deck + 0.14'],
    },
    {
      name: 'rail', words: ['trim', 'rim'], note: 'aluminium rails round the box, and its doors', when: { body: 'box' }, material: 'metal', parent: 'box', follows: ['box'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['wide * 1.1 + 0.04', 'bed_length + 0.06', 0.1], bevel: 0.02, at: [0, 0, -0.02], repeat: [{ along: 2, step: [0, 0, 'box_height - 0.08'] }] },
        { type: 'box', size: [0.025, 0.03, 'box_height - 0.1'], bevel: 0.008, at: [0, 'bed_length / 2 + 0.012', 0.06], repeat: [{ along: 3, step: ['wide * 0.28', 0, 0], centred: true }] },
      ] },
      at: [0, 'bed_middle', 'deck + 0.13'],
    },
    {
      name: 'fender', words: ['mudguard'], note: 'rear mudguards of a box truck', when: { body: 'box' }, material: 'trim',
      form: { type: 'box', size: [0.4, 1.08, 0.15], bevel: 0.05 }, at: ['wide / 2 - 0.2', 'rear', 'deck'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'wheel', words: ['tyre', 'tire'], note: 'tyre with rounded shoulders', material: 'tyre',
      form: { type: 'lathe', loop: true, bevel: 'wheel * 0.08', segments: 36, profile: [['wheel * 0.58', -0.14], ['wheel * 0.96', -0.14], ['wheel', -0.09], ['wheel', 0.09], ['wheel * 0.96', 0.14], ['wheel * 0.58', 0.14]] },
      at: ['wide / 2 - 0.13', 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }, { mirror: 'x' }],
    },
    {
      name: 'hub', words: ['rim', 'hubcap'], note: 'steel rim with nuts', material: 'metal', parent: 'wheel', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 28, bevel: 'wheel * 0.03', profile: [[0, -0.1], ['wheel * 0.61', -0.1], ['wheel * 0.61', 0.12], ['wheel * 0.53', 0.12], ['wheel * 0.46', 0.05], ['wheel * 0.24', 0.05], ['wheel * 0.2', 0.12], [0, 0.12]] },
        { type: 'cylinder', radius: 'wheel * 0.05', height: 0.07, segments: 8, at: ['wheel * 0.35', 0, 0.02], repeat: [{ around: 6 }] },
      ] },
      at: ['wide / 2 - 0.13', 'front', 'wheel'], turn: [0, 90, 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }, { mirror: 'x' }],
    },
    {
      name: 'axle', note: 'axles and springs under the frame', material: 'frame', follows: ['wheel'],
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 0.07, height: 'wide - 0.26', segments: 16, at: ['-wide / 2 + 0.13', 0, 'wheel'], turn: [0, 90, 0] },
        { type: 'box', size: [0.1, 0.14, 'max(0.52 - wheel, 0.06)'], at: ['wide * 0.24', 0, 'min(wheel, 0.46)'], bevel: 0.01, segments: 1, repeat: [{ mirror: 'x' }] },
      ] },
      at: [0, 'front', 0], repeat: [{ along: 2, step: [0, 'rear - front', 0] }],
    },
    {
      name: 'bumper', note: 'chromed bumpers', material: 'metal',
      form: { type: 'box', size: ['wide * 0.98', 0.16, 0.19], bevel: 0.06 }, at: [0, '-length / 2 + 0.08', 0.42], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'grille', words: ['grill', 'radiator'], note: 'upright grille', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'box', size: ['wide * 0.52', 0.06, 'height * 0.16'], bevel: 0.03 },
        { type: 'box', size: ['wide * 0.03', 0.1, 'height * 0.14'], bevel: 0.012, segments: 2, at: [0, 0, 'height * 0.01'], repeat: [{ along: 7, step: ['wide * 0.068', 0, 0], centred: true }] },
      ] },
      at: [0, 'nose', 'height * 0.33'],
    },
    {
      name: 'headlight', words: ['headlamp', 'light', 'lamp'], note: 'round headlamps', material: 'lamp',
      form: { type: 'ball', size: [0.23, 0.12, 0.23], segments: 20 }, at: ['wide * 0.355', 'nose + 0.01', 'height * 0.42'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'taillight', words: ['tail light', 'rear light'], note: 'red lamps', material: 'red',
      form: { type: 'box', size: ['wide * 0.07', 0.05, 0.2], bevel: 0.02 }, at: ['wide * 0.425', 'bed_middle + bed_length / 2 + 0.01', 'deck + 0.02'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'mirror', words: ['wing mirror'], note: 'mirrors on arms', material: 'trim',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, path: [[-0.24, 0, -0.04], [0.1, 0, 0.06]], radius: 0.016, segments: 8 },
        { type: 'box', size: [0.16, 0.07, 0.25], bevel: 0.03, at: [0.1, 0, -0.05] },
      ] },
      at: ['wide / 2', '(cab_front + cab_back) / 2 - (cab_back - cab_front) * 0.32', 'height * 0.63'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'handle', words: ['door handle'], note: 'door handles', material: 'metal',
      form: { type: 'box', size: [0.1, 0.16, 0.03], bevel: 0.01 }, at: ['wide / 2 - 0.03', 'cab_back - 0.22', 'height * 0.54'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'headboard', words: ['roll bar', 'rollbar'], note: 'bent tube over the bed', when: { body: 'pickup', headboard: true }, material: 'trim', follows: ['bed'],
      form: { type: 'tube', segments: 12, path: [['-wide * 0.43', 0, -0.12], ['-wide * 0.42', 0, 'height * 0.96 - deck - bed_height'], ['-wide * 0.3', 0, 'height * 0.99 - deck - bed_height'], ['wide * 0.3', 0, 'height * 0.99 - deck - bed_height'], ['wide * 0.42', 0, 'height * 0.96 - deck - bed_height'], ['wide * 0.43', 0, -0.12]], radius: 0.04 },
      at: [0, 'cab_back + 0.14', 'deck + bed_height'],
    },
  ],
  surface: { z: 'deck + 0.03', width: 'wide - 0.4', depth: 'bed_length - 0.24', y: 'bed_middle' },
  briefs: ['a blue pickup truck', 'a red box truck with a tall box and black wheels', 'an old green pickup with crates and a roll bar'],
});
