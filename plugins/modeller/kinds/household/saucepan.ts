import { kind, length } from '../../kind.ts';

export const saucepan = kind({
  name: 'saucepan',
  group: 'household',
  words: ['cooking pot', 'sauce pan', 'pan', 'stockpot', 'casserole', 'cooking pan'],
  about: 'A cooking pot with a long handle and a lid.',
  parameters: {
    height: length(0.105, 0.04, 0.3, 'height of the pot, without its lid', 'body.height'),
    width: length(0.2, 0.1, 0.5, 'diameter of the pot', 'body.width'),
    wall: length(0.003, 0.002, 0.008, 'thickness of the metal'),
    handle_length: length(0.18, 0.06, 0.4, 'length of the handle', 'handle.length'),
    handle_thickness: length(0.019, 0.01, 0.04, 'thickness of the handle', 'handle.thickness'),
    lid_height: length(0.024, 0.01, 0.08, 'how high the lid is domed', 'lid.height'),
    knob_size: length(0.036, 0.015, 0.08, 'diameter of the knob', 'knob.diameter'),
  },
  derived: { radius: 'width / 2', start: 'radius + handle_length * 0.16', grip: 'height * 0.8', half: 'handle_thickness / 2' },
  options: {
    lid: { words: ['lid', 'cover'], on: true },
    grip: { words: ['helper handle', 'second handle', 'two handles', 'loop'], on: false, about: 'a second, short handle opposite' },
    soup: { words: ['soup', 'stew', 'sauce', 'water', 'filling'], on: false, about: 'soup in it' },
  },
  variants: { shape: { straight: { words: ['deep', 'cylindrical'] }, curved: { words: ['rounded', 'round'] } } },
  materials: { metal: 'stainless steel', base: 'copper', grip: 'black plastic', soup: 'paint #c9702d' },
  main: ['metal'],
  parts: [
    {
      name: 'body', words: ['pot', 'pan', 'side'], note: 'hollow pot with a rolled rim', when: { shape: 'straight' }, material: 'metal',
      form: { type: 'lathe', wall: 'wall', bevel: 'radius * 0.1', segments: 72, profile: [[0, 'wall * 1.2'], ['radius * 0.95', 'wall * 1.2'], ['radius * 0.975', 'height * 0.12'], ['radius * 0.975', 'height - wall * 0.4']] },
    },
    {
      name: 'body', words: ['pot', 'pan', 'side'], note: 'hollow pot with rounded sides', when: { shape: 'curved' }, material: 'metal',
      form: {
        type: 'lathe', wall: 'wall', smooth: true, segments: 64,
        profile: [[0, 'wall * 1.2'], ['radius * 0.68', 'wall * 1.2'], ['radius * 0.88', 'height * 0.16'], ['radius * 0.955', 'height * 0.42'], ['radius * 0.975', 'height * 0.75'], ['radius * 0.975', 'height - wall * 0.4']],
      },
    },
    {
      name: 'rim', words: ['edge', 'lip'], note: 'rolled rim', material: 'metal',
      form: { type: 'ring', radius: 'radius - wall * 1.1', thickness: 'wall * 2.2', segments: 72, round_segments: 10 },
      at: [0, 0, 'height - wall * 1.1'],
    },
    {
      name: 'base', words: ['bottom', 'foot'], note: 'thick bottom that spreads the heat', material: 'base',
      form: { type: 'cylinder', radius: 'radius * 0.66', height: 'wall * 1.8', bevel: 'wall * 0.4', segments: 64 },
    },
    {
      name: 'bracket', words: ['ferrule', 'mount'], note: 'steel bracket riveted to the pot', material: 'metal', parent: 'handle', follows: ['handle'],
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['wall * 1.6', 'handle_thickness * 2.1', 'handle_thickness * 1.3'], bevel: 'wall * 0.4', at: ['radius * 0.975 + wall * 0.3', 0, 'grip - handle_thickness * 0.65'] },
          { type: 'tube', smooth: false, segments: 20, tip: 'flat', radius: ['half * 0.8', 'half * 0.7', 'half * 1.12'], path: [['radius * 0.985', 0, 'grip'], ['radius + handle_length * 0.06', 0, 'grip + handle_length * 0.015'], ['start', 0, 'grip + handle_length * 0.04']] },
          { type: 'ball', size: ['wall * 2', 'handle_thickness * 0.34', 'handle_thickness * 0.34'], segments: 12, at: ['radius * 0.975 + wall', 'handle_thickness * 0.8', 'grip'], repeat: [{ mirror: 'y' }] },
        ],
      },
    },
    {
      name: 'handle', words: ['grip', 'stick'], note: 'long handle that rises a little, rounder in the middle', material: 'grip',
      form: {
        type: 'loft', axis: 'x', segments: 28, per: 6,
        sections: [{ at: ['start - handle_length * 0.02', 0, 'grip + handle_length * 0.035'], size: ['handle_thickness * 0.9', 'handle_thickness * 0.9'], round: 0.8 },
          { at: ['start + handle_length * 0.02', 0, 'grip + handle_length * 0.045'], size: ['handle_thickness * 1.1', 'handle_thickness * 1.05'], round: 0.75 },
          { at: ['start + handle_length * 0.3', 0, 'grip + handle_length * 0.115'], size: ['handle_thickness * 1.3', 'handle_thickness * 0.85'], round: 0.65 },
          { at: ['start + handle_length * 0.6', 0, 'grip + handle_length * 0.16'], size: ['handle_thickness * 1.5', 'handle_thickness * 0.8'], round: 0.65 },
          { at: ['radius + handle_length * 0.95', 0, 'grip + handle_length * 0.175'], size: ['handle_thickness * 1.3', 'handle_thickness * 0.7'], round: 0.75 },
          { at: ['radius + handle_length * 0.99', 0, 'grip + handle_length * 0.175'], size: ['handle_thickness * 0.9', 'handle_thickness * 0.45'], round: 0.9 },
          { at: ['radius + handle_length', 0, 'grip + handle_length * 0.175'], size: ['handle_thickness * 0.4', 'handle_thickness * 0.2'] }],
      },
    },
    {
      name: 'eye', words: ['hook', 'hanging ring', 'loop'], note: 'ring to hang it up by', material: 'metal', parent: 'handle', follows: ['handle'],
      form: { type: 'ring', radius: 'handle_thickness * 0.5', thickness: 'handle_thickness * 0.2', segments: 28, round_segments: 8 },
      at: ['radius + handle_length + handle_thickness * 0.4', 0, 'grip + handle_length * 0.175'],
    },
    {
      name: 'grip', words: ['helper handle', 'ear'], note: 'short loop opposite the handle', when: { grip: true }, material: 'grip',
      form: {
        type: 'tube', segments: 14, tip: 'flat', radius: 'handle_thickness * 0.32',
        path: [['radius * -0.96', 'handle_thickness * -1.7', 'grip'], ['-radius - handle_thickness', 'handle_thickness * -1.6', 'grip + handle_thickness * 0.2'], ['-radius - handle_thickness * 1.7', 0, 'grip + handle_thickness * 0.35'],
          ['-radius - handle_thickness', 'handle_thickness * 1.6', 'grip + handle_thickness * 0.2'], ['radius * -0.96', 'handle_thickness * 1.7', 'grip']],
      },
    },
    {
      name: 'lid', words: ['cover'], note: 'domed lid that lies on the rim', when: { lid: true }, material: 'metal',
      form: {
        type: 'lathe', smooth: true, segments: 64,
        profile: [[0, 'wall * 0.5'], ['radius * 0.94', 0], ['radius * 1.01', 0], ['radius * 1.015', 'wall * 0.7'], ['radius * 0.98', 'wall * 1.4'], ['radius * 0.9', 'lid_height * 0.4 + wall'], ['radius * 0.6', 'lid_height * 0.8 + wall'], [0, 'lid_height + wall']],
      },
      at: [0, 0, 'height - wall * 0.3'],
    },
    {
      name: 'knob', words: ['button', 'lid handle'], note: 'knob on the lid', when: { lid: true }, parent: 'lid', follows: ['lid'], material: 'grip',
      form: {
        type: 'lathe', bevel: 'knob_size * 0.1', segments: 32,
        profile: [[0, 0], ['knob_size * 0.34', 0], ['knob_size * 0.22', 'knob_size * 0.14'], ['knob_size * 0.26', 'knob_size * 0.3'], ['knob_size * 0.5', 'knob_size * 0.5'], ['knob_size * 0.46', 'knob_size * 0.68'], [0, 'knob_size * 0.74']],
      },
      at: [0, 0, 'height + lid_height + wall * 0.4 - knob_size * 0.03'],
    },
    {
      name: 'soup', words: ['stew', 'sauce', 'water'], note: 'what is cooking', when: { soup: true, lid: false }, material: 'soup',
      form: { type: 'cylinder', radius: 'radius * 0.955 - wall * 0.4', height: 'wall', bevel: 'wall * 0.2', segments: 64 },
      at: [0, 0, 'height * 0.72'],
    },
  ],
  hollow: { z: 'wall * 2.2', width: 'width * 0.6', depth: 'width * 0.6' },
  briefs: ['a steel saucepan with a lid', 'a big red cooking pot with two handles, 30 cm wide', 'a copper pan with a wooden handle and no lid'],
});
