import { kind, length, ratio } from '../../kind.ts';

export const jug = kind({
  name: 'jug',
  group: 'household',
  words: ['pitcher', 'water jug', 'milk jug', 'ewer', 'creamer', 'water pitcher'],
  about: 'A vessel with a pouring lip and a large handle.',
  parameters: {
    height: length(0.23, 0.07, 0.6, 'foot to rim', 'height'),
    body_width: length(0.145, 0.05, 0.4, 'diameter of the belly', 'body.width'),
    wall: length(0.005, 0.002, 0.012, 'thickness of the wall'),
    foot: ratio(0.66, 0.4, 0.95, 'radius of the foot, of the belly'),
    neck: ratio(0.6, 0.4, 0.9, 'radius of the neck, of the belly'),
    lip: length(0.03, 0.008, 0.08, 'how far the lip stands out', 'spout.length'),
    handle_thickness: length(0.017, 0.006, 0.04, 'thickness of the handle', 'handle.thickness'),
    handle_reach: length(0.055, 0.02, 0.15, 'how far the handle stands out', 'handle.width'),
  },
  derived: { radius: 'body_width / 2', belly: 'height * 0.36', neck_radius: 'radius * neck', rim: 'radius * (neck * 0.8 + 0.22)', floor_radius: 'radius * foot - wall' },
  options: {
    band: { words: ['band', 'stripe', 'ring'], on: true, about: 'painted rings' },
    drink: { words: ['water', 'milk', 'lemonade', 'juice', 'drink', 'filled', 'full', 'wine'], on: false, about: 'filled with lemonade' },
  },
  variants: {
    shape: { curved: { words: ['round', 'bulbous', 'classic'], set: { foot: 0.66, neck: 0.6 } }, straight: { words: ['tall', 'slim', 'cylindrical', 'tapered'], set: { foot: 0.94, neck: 0.8, body_width: 0.125, height: 0.25 } } },
  },
  materials: { body: 'ceramic #e6e0d0', band: 'ceramic #3a6ea5', drink: 'paint #eccb55' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['side', 'spout', 'lip', 'belly'], note: 'hollow body, its rim drawn out to a lip', material: 'body',
      form: {
        type: 'loft', segments: 56, per: 4,
        sections: [
          { at: [0, 0, 0], size: ['radius * foot * 1.86', 'radius * foot * 1.86'] }, { at: [0, 0, 'height * 0.008'], size: ['radius * foot * 1.98', 'radius * foot * 1.98'] }, { at: [0, 0, 'height * 0.025'], size: ['radius * foot * 2', 'radius * foot * 2'] },
          { at: [0, 0, 'belly * 0.5'], size: ['radius * (1.36 + foot * 0.56)', 'radius * (1.36 + foot * 0.56)'] }, { at: [0, 0, 'belly'], size: ['body_width', 'body_width'] },
          { at: [0, 0, 'height * 0.58'], size: ['radius * (0.92 + neck)', 'radius * (0.92 + neck)'] }, { at: [0, 0, 'height * 0.78'], size: ['neck_radius * 2', 'neck_radius * 2'] },
          { at: ['lip * -0.14', 0, 'height * 0.9'], size: ['neck_radius + rim + lip * 0.3', 'neck_radius + rim'], round: 1.02 }, { at: ['lip * -0.5', 0, 'height * 0.99'], size: ['rim * 2 + lip', 'rim * 2'], round: 1.15 },
          { at: ['lip * -0.5', 0, 'height'], size: ['rim * 2 + lip - wall', 'rim * 2 - wall'], round: 1.15 },
          { at: ['lip * -0.5', 0, 'height * 0.99'], size: ['rim * 2 + lip - wall * 2', 'rim * 2 - wall * 2'], round: 1.15 }, { at: ['lip * -0.14', 0, 'height * 0.9'], size: ['neck_radius + rim + lip * 0.3 - wall * 2', 'neck_radius + rim - wall * 2'], round: 1.02 },
          { at: [0, 0, 'height * 0.78'], size: ['neck_radius * 2 - wall * 2', 'neck_radius * 2 - wall * 2'] }, { at: [0, 0, 'height * 0.58'], size: ['radius * (0.92 + neck) - wall * 2', 'radius * (0.92 + neck) - wall * 2'] },
          { at: [0, 0, 'belly'], size: ['body_width - wall * 2', 'body_width - wall * 2'] }, { at: [0, 0, 'belly * 0.5'], size: ['radius * (1.36 + foot * 0.56) - wall * 2', 'radius * (1.36 + foot * 0.56) - wall * 2'] },
          { at: [0, 0, 'wall * 1.3'], size: ['floor_radius * 1.9', 'floor_radius * 1.9'] }, { at: [0, 0, 'wall'], size: ['floor_radius * 1.6', 'floor_radius * 1.6'] },
        ],
      },
    },
    {
      name: 'band', words: ['stripe', 'ring'], note: 'painted rings around belly and foot', when: { band: true }, material: 'band',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'radius - wall * 0.4', thickness: 'wall * 1.1', height: 'height * 0.05', segments: 56, round_segments: 8, at: [0, 0, 'belly'] },
          { type: 'ring', radius: 'neck_radius - wall * 0.4', thickness: 'wall * 1.3', height: 'height * 0.022', segments: 56, round_segments: 8, at: [0, 0, 'height * 0.78'] },
        ],
      },
    },
    {
      name: 'handle', words: ['ear', 'grip'], note: 'ear-shaped handle from the rim to the belly', material: 'body',
      form: {
        type: 'strap', up: [0, 1, 0], width: 'handle_thickness * 0.75', thickness: 'handle_thickness * 1.15', bevel: 'handle_thickness * 0.34', per: 8, scale: [1.1, 1, 0.92, 0.9, 1.15],
        path: [['(neck_radius + rim) / 2 - wall * 0.6', 0, 'height * 0.89'], ['radius * 0.75 + handle_reach * 0.6', 0, 'height * 0.92'], ['radius + handle_reach', 0, 'height * 0.72'],
          ['radius + handle_reach * 0.75', 0, 'height * 0.46'], ['radius - wall * 0.8', 0, 'height * 0.345']],
      },
    },
    {
      name: 'drink', words: ['water', 'milk', 'juice', 'lemonade'], note: 'what is in it', when: { drink: true }, material: 'drink',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 'wall * 0.9'], ['floor_radius * 0.85', 'wall * 0.9'], ['radius * (0.68 + foot * 0.28) - wall * 0.9', 'belly * 0.5'], ['radius - wall * 0.85', 'belly'], ['radius * (0.46 + neck / 2) - wall * 0.85', 'height * 0.58'],
          ['radius * (0.4 + neck / 2) - wall', 'height * 0.585'], [0, 'height * 0.585']],
      },
    },
  ],
  hollow: { z: 'wall', width: 'neck_radius', depth: 'neck_radius' },
  briefs: ['a white ceramic jug with blue bands', 'a tall glass pitcher full of lemonade', 'a copper milk jug, 15 cm high, with a thick handle'],
});
