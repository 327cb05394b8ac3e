import { kind, length } from '../../kind.ts';

export const mug = kind({
  name: 'mug',
  group: 'household',
  words: ['coffee mug', 'cup', 'beaker', 'tankard', 'teacup', 'coffee cup'],
  about: 'A drinking vessel with a curved handle.',
  parameters: {
    height: length(0.095, 0.05, 0.2, 'foot to rim', 'height'),
    diameter: length(0.082, 0.05, 0.16, 'outer diameter'),
    wall: length(0.004, 0.0015, 0.012, 'thickness of the wall'),
    handle_thickness: length(0.011, 0.005, 0.03, 'thickness of the handle', 'handle.thickness'),
    handle_reach: length(0.034, 0.015, 0.07, 'how far the handle stands out', 'handle.width'),
  },
  derived: { radius: 'diameter / 2' },
  options: {
    handle: { words: ['handle', 'ear'], on: true },
    drink: { words: ['coffee', 'tea', 'drink', 'cocoa'], on: false, about: 'filled with coffee' },
  },
  variants: { body: { straight: { words: ['cylindrical', 'plain'] }, curved: { words: ['rounded', 'bulbous', 'round'] }, tapered: { words: ['conical'] } } },
  materials: { body: 'ceramic #4f7d8c', drink: 'chocolate' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['cup', 'side'], note: 'hollow body with a thin rim and a small foot', when: { body: 'straight' }, material: 'body',
      form: { type: 'lathe', wall: 'wall', bevel: 0.006, segments: 64, profile: [[0, 0.0015], ['radius * 0.74', 0.0015], ['radius * 0.78', 0], ['radius * 0.86', 0], ['radius', 'height * 0.1'], ['radius', 'height']] },
    },
    {
      name: 'body', note: 'hollow rounded body', when: { body: 'curved' }, material: 'body',
      form: { type: 'lathe', wall: 'wall', smooth: true, segments: 64, profile: [[0, 0], ['radius * 0.6', 0], ['radius * 0.9', 'height * 0.15'], ['radius', 'height * 0.42'], ['radius * 0.93', 'height * 0.75'], ['radius * 0.96', 'height']] },
    },
    {
      name: 'body', note: 'hollow body that widens upwards', when: { body: 'tapered' }, material: 'body',
      form: { type: 'lathe', wall: 'wall', bevel: 0.005, segments: 64, profile: [[0, 0], ['radius * 0.68', 0], ['radius', 'height']] },
    },
    {
      name: 'handle', words: ['ear'], note: 'curved handle, thicker where it meets the body', when: { handle: true }, material: 'body',
      form: {
        type: 'strap', up: [0, 1, 0], width: 'handle_thickness * 0.75', thickness: 'handle_thickness', bevel: 'handle_thickness * 0.34', per: 8,
        path: [['radius * 0.93', 0, 'height * 0.8'], ['radius + handle_reach * 0.62', 0, 'height * 0.82'], ['radius + handle_reach', 0, 'height * 0.58'],
          ['radius + handle_reach * 0.72', 0, 'height * 0.31'], ['radius * 0.93', 0, 'height * 0.2']],
        scale: [1.15, 0.95, 0.9, 0.95, 1.1],
      },
    },
    {
      name: 'drink', words: ['coffee'], note: 'what is in it', when: { drink: true }, material: 'drink',
      form: { type: 'cylinder', radius: 'radius - wall * 0.6', height: 0.004 },
      at: [0, 0, 'height * 0.82'],
    },
  ],
  hollow: { z: 'wall', width: 'diameter * 0.7', depth: 'diameter * 0.7' },
  briefs: ['a ceramic mug with a curved handle', 'a red mug of coffee, 11 cm tall', 'a white porcelain cup without a handle'],
});
