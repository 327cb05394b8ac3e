import { count, kind, length, ratio } from '../../kind.ts';

export const house = kind({
  name: 'house',
  group: 'architecture',
  words: ['cottage', 'home', 'family house', 'farmhouse', 'villa', 'bungalow', 'country house'],
  about: 'A plastered house with a tiled gable roof, a chimney, shuttered windows and a panelled door.',
  parameters: {
    height: length(8.6, 5.5, 16, 'ground to the top of the chimney of the two-storey house', 'height'),
    width: length(9, 5, 20, 'length of the ridge', 'width'),
    depth: length(7, 4.5, 14, 'eaves to eaves, gutters included', 'depth'),
    storeys: count(2, 1, 4, 'number of storeys under the roof', 'storey.count'),
    roof_share: ratio(0.36, 0.22, 0.46, 'rise of the roof as a share of the height'),
    door_width: length(1.05, 0.7, 2, 'width of the door leaf', 'door.width'),
    chimney_width: length(0.75, 0.4, 1.4, 'thickness of the chimney', 'chimney.thickness'),
  },
  derived: {
    rise: 'height * roof_share',
    storey_height: '(height - rise - 0.95) / 2',
    wall_width: 'width - 0.84',
    wall_depth: 'depth - 1.1',
    eave: '0.25 + storeys * storey_height',
    slope: '(rise - 0.3) / (wall_depth / 2)',
    sheet: '0.2 * sqrt(1 + slope * slope)',
    out: 'depth / 2 - 0.08',
    drip: 'slope * (out - wall_depth / 2)',
    window_width: 'min(1.25, wall_width * 0.15)',
    window_height: 'storey_height * 0.54',
    window_x: 'wall_width * 0.3',
    window_z: '0.25 + storey_height * 0.58',
    door_height: 'storey_height * 0.82',
  },
  options: {
    chimney: { words: ['chimney', 'smokestack'], on: true },
    shutters: { words: ['shutter', 'window shutter'], on: true, about: 'shutters beside the front windows' },
    porch: { words: ['porch', 'canopy', 'veranda', 'portico'], on: false, about: 'a small roof on posts before the door' },
  },
  materials: {
    wall: 'plaster #efe3cb', roof: 'roof tiles', trim: 'painted wood #f6f2e8', glass: 'tinted glass #3f5866', door: 'painted wood #2f5a4c', shutter: 'painted wood #3d6d7a',
    base: 'stone #8d857a', chimney: 'brick', metal: 'iron', pot: 'terracotta',
  },
  main: ['wall'],
  parts: [
    {
      name: 'base', words: ['foundation', 'plinth'], note: 'stone plinth', material: 'base',
      form: { type: 'box', size: ['wall_width + 0.16', 'wall_depth + 0.16', 0.3], bevel: 0.03, segments: 2 },
    },
    {
      name: 'storey', words: ['wall', 'floor', 'story', 'level', 'facade', 'body'], note: 'one block of walls a storey', material: 'wall',
      form: { type: 'box', size: ['wall_width', 'wall_depth', 'storey_height + 0.03'], taper: [0.997, 0.997], bevel: 0.02, segments: 2, edges: 'upright' },
      at: [0, 0, 0.25], repeat: [{ along: 'storeys', step: [0, 0, 'storey_height'] }],
    },
    {
      name: 'gable', note: 'triangular ends under the roof', material: 'wall', follows: ['storey'],
      form: { type: 'extrude', plane: 'yz', shape: [['wall_depth * -0.496', -0.1], ['wall_depth * 0.496', -0.1], ['wall_depth * 0.496', 0.03], [0, 'rise - 0.27'], ['wall_depth * -0.496', 0.03]], depth: 'wall_width - 0.06' },
      at: [0, 0, 'eave'],
    },
    {
      name: 'band', words: ['belt course', 'cornice'], note: 'moulding between two storeys', material: 'trim', follows: ['storey'],
      form: { type: 'box', size: ['wall_width + 0.08', 'wall_depth + 0.08', 0.16], bevel: 0.03, segments: 2 },
      at: [0, 0, '0.17 + storey_height'], repeat: [{ along: 'storeys - 1', step: [0, 0, 'storey_height'] }],
    },
    {
      name: 'roof', note: 'two tiled slopes with a rounded ridge', material: 'roof', follows: ['storey'],
      form: {
        type: 'join', parts: [
          { type: 'extrude', plane: 'yz', bevel: 0.04, depth: 'width - 0.06',
            shape: [['-out', '-drip'], [0, 'rise - 0.3'], ['out', '-drip'], ['out', 'sheet - drip'], [0, 'rise - 0.3 + sheet'], ['-out', 'sheet - drip']] },
          { type: 'cylinder', radius: 0.13, height: 'width - 0.02', segments: 16, bevel: 0.03, at: ['0.01 - width / 2', 0, 'rise - 0.34 + sheet'], turn: [0, 90, 0] },
        ],
      },
      at: [0, 0, 'eave'],
    },
    {
      name: 'bargeboard', words: ['fascia', 'trim'], note: 'white boards along the gable edges', material: 'trim', parent: 'roof', follows: ['storey'],
      form: {
        type: 'extrude', plane: 'yz', bevel: 0.015, depth: 0.09,
        shape: [['0.03 - out', '-drip - 0.08'], [0, 'rise - 0.4'], ['out - 0.03', '-drip - 0.08'], ['out - 0.03', 'sheet - drip - 0.09'], [0, 'rise - 0.38 + sheet'], ['0.03 - out', 'sheet - drip - 0.09']],
      },
      at: ['width / 2 - 0.045', 0, 'eave'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'gutter', note: 'rain gutter along the eaves', material: 'metal', parent: 'roof', follows: ['storey'],
      form: { type: 'cylinder', radius: 0.08, height: 'width - 0.3', segments: 16, bevel: 0.02 },
      at: ['0.15 - width / 2', 'depth / 2 - 0.08', 'eave - drip + sheet * 0.4'], turn: [0, 90, 0], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'chimney', words: ['smokestack'], note: 'brick stack with a cap and two pots', when: { chimney: true }, material: 'chimney', follows: ['storey'],
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['chimney_width', 'chimney_width * 0.8', 'rise * 0.5 + 0.34'], bevel: 0.015, segments: 2 },
          { type: 'box', size: ['chimney_width + 0.16', 'chimney_width * 0.8 + 0.16', 0.14], bevel: 0.03, segments: 2, at: [0, 0, 'rise * 0.5 + 0.28'] },
        ],
      },
      at: ['wall_width * 0.3', 'wall_depth * 0.12', 'eave + rise * 0.5'],
    },
    {
      name: 'chimney_pot', words: ['pot'], note: 'clay pots on the stack', when: { chimney: true }, parent: 'chimney', material: 'pot', follows: ['storey', 'chimney'],
      form: {
        type: 'lathe', segments: 20, bevel: 0.012, wall: 'chimney_width * 0.05',
        profile: [[0, 0], ['chimney_width * 0.16', 0], ['chimney_width * 0.14', 0.24], ['chimney_width * 0.17', 0.26], ['chimney_width * 0.17', 0.31]],
      },
      at: ['wall_width * 0.3 - chimney_width * 0.24', 'wall_depth * 0.12', 'eave + rise + 0.39'], repeat: [{ along: 2, step: ['chimney_width * 0.48', 0, 0] }],
    },
    {
      name: 'window', words: ['casement'], note: 'front and back window frames with glazing bars and a sill', material: 'trim',
      form: {
        type: 'join', parts: [
          { type: 'extrude', plane: 'xz', shape: { rect: ['window_width', 'window_height'] }, holes: [{ rect: ['window_width - 0.2', 'window_height - 0.2'] }], depth: 0.2, bevel: 0.02 },
          { type: 'box', size: [0.07, 0.1, 'window_height - 0.1'], bevel: 0.01, segments: 1, at: [0, -0.03, '0.05 - window_height / 2'] },
          { type: 'box', size: ['window_width - 0.1', 0.08, 0.05], bevel: 0.01, segments: 1, at: [0, -0.03, 'window_height * -0.17'], repeat: [{ along: 2, step: [0, 0, 'window_height * 0.32'] }] },
          { type: 'box', size: ['window_width + 0.2', 0.34, 0.09], bevel: 0.02, segments: 2, at: [0, -0.05, 'window_height / -2 - 0.05'] },
        ],
      },
      at: ['window_x', 'wall_depth / -2', 'window_z'], repeat: [{ along: 'storeys', step: [0, 0, 'storey_height'] }, { mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'pane', words: ['glass', 'window pane'], note: 'glass of the windows', material: 'glass', parent: 'window',
      form: { type: 'box', size: ['window_width - 0.1', 0.14, 'window_height - 0.1'] },
      at: ['window_x', 'wall_depth / -2 + 0.03', 'window_z - window_height / 2 + 0.05'], repeat: [{ along: 'storeys', step: [0, 0, 'storey_height'] }, { mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'side_window', words: ['gable window', 'end window'], note: 'windows in the gable ends, glass and frame', material: 'trim',
      form: {
        type: 'join', parts: [
          { type: 'extrude', plane: 'xz', shape: { rect: ['window_width', 'window_height'] }, holes: [{ rect: ['window_width - 0.2', 'window_height - 0.2'] }], depth: 0.2, bevel: 0.02 },
          { type: 'box', size: [0.07, 0.1, 'window_height - 0.1'], bevel: 0.01, segments: 1, at: [0, -0.03, '0.05 - window_height / 2'] },
          { type: 'box', size: ['window_width - 0.1', 0.08, 0.05], bevel: 0.01, segments: 1, at: [0, -0.03, 'window_height * -0.17'], repeat: [{ along: 2, step: [0, 0, 'window_height * 0.32'] }] },
          { type: 'box', size: ['window_width + 0.2', 0.34, 0.09], bevel: 0.02, segments: 2, at: [0, -0.05, 'window_height / -2 - 0.05'] },
        ],
      },
      at: ['wall_width / 2', 0, 'window_z'], turn: [0, 0, 90], repeat: [{ along: 'storeys', step: [0, 0, 'storey_height'] }, { mirror: 'x' }],
    },
    {
      name: 'side_pane', note: 'glass of the gable windows', material: 'glass', parent: 'side_window',
      form: { type: 'box', size: [0.14, 'window_width - 0.1', 'window_height - 0.1'] },
      at: ['wall_width / 2 - 0.03', 0, 'window_z - window_height / 2 + 0.05'], repeat: [{ along: 'storeys', step: [0, 0, 'storey_height'] }, { mirror: 'x' }],
    },
    {
      name: 'shutter', note: 'louvred shutters beside the front windows', when: { shutters: true }, material: 'shutter', parent: 'window',
      form: {
        type: 'join', parts: [
          { type: 'extrude', plane: 'xz', shape: { rect: ['window_width * 0.46', 'window_height + 0.04'] }, holes: [{ rect: ['window_width * 0.46 - 0.14', 'window_height - 0.12'] }], depth: 0.09, bevel: 0.015 },
          { type: 'box', size: ['window_width * 0.46 - 0.08', 0.03, 'window_height * 0.085'], turn: [-24, 0, 0], at: [0, 0, 'window_height * -0.45'], repeat: [{ along: 9, step: [0, 0, 'window_height * 0.099'] }] },
        ],
      },
      at: ['window_x', 'wall_depth / -2 - 0.02', 'window_z'],
      repeat: [{ along: 2, step: ['window_width * 1.46 + 0.06', 0, 0], centred: true }, { along: 'storeys', step: [0, 0, 'storey_height'] }, { mirror: 'x' }],
    },
    {
      name: 'door_frame', words: ['door case'], note: 'casing and step of the door', material: 'trim', follows: ['door'],
      form: {
        type: 'extrude', plane: 'xz', depth: 0.24, bevel: 0.025,
        shape: [['door_width / -2 - 0.16', 0], ['door_width / -2', 0], ['door_width / -2', 'door_height'], ['door_width / 2', 'door_height'], ['door_width / 2', 0], ['door_width / 2 + 0.16', 0],
          ['door_width / 2 + 0.16', 'door_height + 0.2'], ['door_width / -2 - 0.16', 'door_height + 0.2']],
      },
      at: [0, 'wall_depth / -2', 0.26],
    },
    {
      name: 'door', words: ['front door', 'entrance'], note: 'panelled door leaf', material: 'door',
      form: {
        type: 'join', parts: [
          { type: 'box', size: ['door_width + 0.04', 0.16, 'door_height + 0.02'] },
          { type: 'box', size: ['door_width * 0.34', 0.06, 'door_height * 0.32'], bevel: 0.02, segments: 2, at: ['door_width * 0.22', -0.075, 'door_height * 0.09'], repeat: [{ mirror: 'x' }] },
          { type: 'box', size: ['door_width * 0.34', 0.06, 'door_height * 0.42'], bevel: 0.02, segments: 2, at: ['door_width * 0.22', -0.075, 'door_height * 0.48'], repeat: [{ mirror: 'x' }] },
        ],
      },
      at: [0, 'wall_depth / -2 + 0.03', 0.26],
    },
    {
      name: 'knob', words: ['doorknob', 'handle'], note: 'door knob', material: 'metal', parent: 'door', follows: ['door'],
      form: { type: 'ball', size: [0.11, 0.13, 0.11], segments: 16 },
      at: ['door_width * 0.43', 'wall_depth / -2 - 0.09', '0.26 + door_height * 0.44'],
    },
    {
      name: 'step', words: ['doorstep', 'stoop'], note: 'stone step before the door', material: 'base',
      form: { type: 'box', size: ['door_width + 0.6', 0.5, 0.2], bevel: 0.03, segments: 2 },
      at: [0, 'wall_depth / -2 - 0.2', 0],
    },
    {
      name: 'porch', words: ['canopy', 'portico', 'veranda'], note: 'small roof on two posts', when: { porch: true }, material: 'roof',
      form: {
        type: 'extrude', plane: 'xz', depth: 1.4, bevel: 0.03,
        shape: [['door_width * -0.5 - 0.65', -0.12], [0, 0.42], ['door_width * 0.5 + 0.65', -0.12], ['door_width * 0.5 + 0.65', 0.06], [0, 0.62], ['door_width * -0.5 - 0.65', 0.06]],
      },
      at: [0, 'wall_depth / -2 - 0.66', '0.5 + door_height'],
    },
    {
      name: 'porch_post', words: ['post'], note: 'turned posts of the porch with feet', when: { porch: true }, parent: 'porch', material: 'trim',
      form: {
        type: 'join', parts: [
          { type: 'box', size: [0.13, 0.13, 'door_height + 0.56'], bevel: 0.02, segments: 2 },
          { type: 'box', size: [0.24, 0.24, 0.3], bevel: 0.03, segments: 2 },
          { type: 'box', size: [0.22, 0.22, 0.1], bevel: 0.03, segments: 2, at: [0, 0, 'door_height + 0.28'] },
        ],
      },
      at: ['door_width * 0.5 + 0.4', 'wall_depth / -2 - 1.2', 0], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a small white cottage with a porch and no chimney', 'a brick house with blue shutters, 12 m wide'],
});
