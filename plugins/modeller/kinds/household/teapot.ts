import { kind, length, ratio } from '../../kind.ts';

export const teapot = kind({
  name: 'teapot',
  group: 'household',
  words: ['tea pot', 'coffee pot', 'coffeepot'],
  about: 'A pot with a lid and its knob, a curved spout and a handle.',
  parameters: {
    height: length(0.155, 0.06, 0.4, 'foot to the top of the knob', 'height'),
    body_width: length(0.155, 0.06, 0.4, 'diameter of the body', 'body.width'),
    wall: length(0.004, 0.002, 0.01, 'thickness of the wall'),
    belly: ratio(0.48, 0.12, 0.6, 'height of the widest place, of the body'),
    shoulder: ratio(0.84, 0.55, 0.92, 'radius near the top, of the widest'),
    spout_length: length(0.075, 0.03, 0.2, 'how far the spout stands out', 'spout.length'),
    handle_thickness: length(0.014, 0.006, 0.04, 'thickness of the handle', 'handle.thickness'),
    handle_reach: length(0.05, 0.02, 0.15, 'how far the handle stands out', 'handle.width'),
    knob_size: length(0.026, 0.008, 0.07, 'diameter of the knob', 'knob.diameter'),
  },
  derived: {
    radius: 'body_width / 2',
    body_height: 'height * 0.77',
    lid_height: 'height * 0.13',
    knob_height: 'height * 0.1',
    mouth: 'radius * 0.54',
    tip: 'radius + spout_length',
    tilt: 'atan2(spout_length * 0.34, body_height * 0.2)',
  },
  options: {
    lid: { words: ['lid', 'cover', 'cap'], on: true },
    band: { words: ['band', 'stripe', 'ring'], on: true, about: 'painted rings around the body' },
  },
  variants: { shape: { round: { words: ['bulbous', 'classic', 'squat'], set: { belly: 0.48, shoulder: 0.84 } }, tall: { words: ['straight', 'tapered', 'conical'], set: { belly: 0.14, shoulder: 0.68, height: 0.21, body_width: 0.135 } } } },
  materials: { body: 'ceramic #c95c3f', band: 'ceramic #f0e6d2' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['pot', 'belly'], note: 'hollow body on a small foot', material: 'body',
      form: {
        type: 'lathe', wall: 'wall', smooth: true, segments: 56,
        profile: [[0, 0], ['radius * 0.56', 0], ['radius * 0.6', 'body_height * 0.025'], ['radius * (0.93 - belly * 0.12)', 'body_height * belly * 0.45'], ['radius', 'body_height * belly'],
          ['radius * (shoulder * 0.55 + 0.45)', 'body_height * (belly * 0.5 + 0.38)'], ['radius * shoulder', 'body_height * 0.78'], ['mouth * 1.1', 'body_height * 0.95'], ['mouth', 'body_height * 0.975'], ['mouth', 'body_height']],
      },
    },
    {
      name: 'band', words: ['stripe', 'ring'], note: 'two raised rings in another glaze', when: { band: true }, material: 'band',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'radius - wall * 0.4', thickness: 'wall * 1.2', height: 'body_height * 0.045', segments: 56, round_segments: 8, at: [0, 0, 'body_height * belly'] },
          { type: 'ring', radius: 'mouth', thickness: 'wall * 1.8', height: 'wall * 1.6', segments: 48, round_segments: 8, at: [0, 0, 'body_height * 0.985'] },
        ],
      },
    },
    {
      name: 'lid', words: ['cover', 'cap'], note: 'domed lid with a flange', when: { lid: true }, material: 'body',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 0], ['mouth * 1.12', 0], ['mouth * 1.2', 'lid_height * 0.14'], ['mouth * 1.1', 'lid_height * 0.3'], ['mouth * 0.85', 'lid_height * 0.62'], ['mouth * 0.45', 'lid_height * 0.95'], [0, 'lid_height * 1.06']],
      },
      at: [0, 0, 'body_height - wall * 0.25'],
    },
    {
      name: 'knob', words: ['finial', 'button'], note: 'round knob to lift the lid by', when: { lid: true }, parent: 'lid', material: 'band',
      form: {
        type: 'lathe', smooth: true, segments: 28,
        profile: [[0, 'lid_height * -0.12'], ['knob_size * 0.34', 'lid_height * -0.12'], ['knob_size * 0.26', 'knob_height * 0.16'], ['knob_size * 0.42', 'knob_height * 0.36'], ['knob_size * 0.5', 'knob_height * 0.62'], ['knob_size * 0.36', 'knob_height * 0.92'], [0, 'knob_height']],
      },
      at: [0, 0, 'body_height + lid_height'],
    },
    {
      name: 'spout', words: ['beak', 'nozzle'], note: 'curved spout, hollow at its mouth', material: 'body',
      form: {
        type: 'cut',
        of: {
          type: 'tube', segments: 24, tip: 'flat', per: 6, radius: ['radius * 0.32', 'radius * 0.27', 'radius * 0.185', 'radius * 0.145', 'radius * 0.14'],
          path: [['radius * -0.72', 0, 'body_height * 0.3'], ['-radius - spout_length * 0.24', 0, 'body_height * 0.42'], ['-radius - spout_length * 0.66', 0, 'body_height * 0.74'], ['-tip', 0, 'body_height * 0.94']],
        },
        by: [{ type: 'cylinder', radius: 'radius * 0.105', height: 'radius * 0.6', segments: 20, at: ['spout_length * 0.14 - tip', 0, 'body_height * 0.94 - spout_length * 0.14 * 0.2 * body_height / (spout_length * 0.34)'], turn: [0, '-tilt', 0] }],
      },
    },
    {
      name: 'handle', words: ['ear', 'grip'], note: 'curved handle opposite the spout', material: 'body',
      form: {
        type: 'strap', up: [0, 1, 0], width: 'handle_thickness * 0.8', thickness: 'handle_thickness', bevel: 'handle_thickness * 0.36', per: 8, scale: [1.15, 0.95, 0.9, 0.95, 1.15],
        path: [['radius * shoulder - wall', 0, 'body_height * 0.78'], ['radius + handle_reach * 0.55', 0, 'body_height * 0.88'], ['radius + handle_reach', 0, 'body_height * 0.62'],
          ['radius + handle_reach * 0.62', 0, 'body_height * 0.34'], ['radius * 0.9', 0, 'body_height * 0.26']],
      },
    },
  ],
  briefs: ['a red ceramic teapot with a curved spout', 'a tall silver coffee pot, 24 cm high, with a big knob', 'a white porcelain teapot without a lid'],
});
