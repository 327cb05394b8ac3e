import { count, kind, length } from '../../kind.ts';

export const iceCream = kind({
  name: 'ice cream',
  group: 'food',
  words: ['ice cream cone', 'icecream', 'ice-cream', 'gelato', 'ice cream scoop', 'soft serve'],
  about: 'A waffle cone with scoops of ice cream, or with soft ice; with sauce, a cherry and a wafer.',
  parameters: {
    width: length(0.062, 0.03, 0.4, 'diameter of a scoop', 'scoop.width'),
    cone_height: length(0.125, 0.05, 0.6, 'length of the cone', 'cone.height'),
    scoops: count(2, 1, 5, 'number of scoops', 'scoop.count'),
  },
  derived: {
    radius: 'width / 2', rim: 'radius * 0.94', tip: 'radius * 0.09', first: 'cone_height + radius * 0.42', step: 'radius * 1.38', last: 'first + step * (scoops - 1)', peak: 'last + radius * 0.96', soft_top: 'cone_height + radius * 3',
  },
  options: {
    cherry: { words: ['cherry'], on: true },
    sauce: { words: ['sauce', 'syrup', 'chocolate sauce', 'topping', 'drip'], on: true, about: 'chocolate sauce on the topmost scoop' },
    wafer: { words: ['wafer', 'flake', 'stick', 'cookie'], on: true, about: 'a rolled wafer stuck into it' },
    sprinkles: { words: ['sprinkle', 'sprinkles'], on: false, about: 'sprinkles on the topmost scoop' },
  },
  variants: {
    style: { scoops: { words: ['scooped', 'balls'] }, soft: { words: ['swirl', 'soft serve', 'whipped', 'spiral', 'twisted'] } },
    flavour: {
      strawberry: { words: ['berry', 'raspberry'] }, vanilla: { words: ['plain', 'lemon'], materials: { scoop: 'cream #f7e7b8' } }, chocolate: { words: ['cocoa'], materials: { scoop: 'chocolate #6b4226' } },
      mint: { words: ['pistachio', 'green'], materials: { scoop: 'cream #a9dcb5' } },
    },
  },
  materials: { scoop: 'cream #f2a3b6', cone: 'crumb #d79a4e', grid: 'crumb #b87a35', sauce: 'chocolate', cherry: 'fruit skin #b3162a', wafer: 'bread crust', sprinkle: 'paint #4aa8d8' },
  main: ['scoop'],
  parts: [
    {
      name: 'cone', words: ['waffle', 'cornet'], note: 'hollow cone with a soft tip', material: 'cone',
      form: { type: 'lathe', wall: 'radius * 0.07', bevel: 'radius * 0.05', segments: 48, profile: [[0, 0], ['tip', 0], ['tip * 1.6', 'cone_height * 0.025'], ['rim', 'cone_height * 0.96'], ['rim', 'cone_height']] },
    },
    {
      name: 'grid', words: ['waffle pattern', 'lattice'], note: 'crossing ridges of the waffle', parent: 'cone', material: 'grid',
      form: {
        type: 'join',
        parts: [
          { type: 'coil', radius: 'tip * 1.7', top: 'rim * 1.0', pitch: 'cone_height * 1.28', turns: 0.72, thickness: 'radius * 0.075', segments: 6, at: [0, 0, 'cone_height * 0.035'], repeat: [{ around: 9 }, { mirror: 'x' }] },
          { type: 'ring', radius: 'rim', thickness: 'radius * 0.13', height: 'radius * 0.16', segments: 48, round_segments: 10, at: [0, 0, 'cone_height - radius * 0.08'] },
        ],
      },
    },
    {
      name: 'scoop', words: ['ball', 'ice'], note: 'scoop with a ragged skirt where it was pressed on', when: { style: 'scoops' }, material: 'scoop',
      form: {
        type: 'join',
        parts: [
          { type: 'rock', size: ['width * 0.97', 'width * 0.97', 'width * 0.95'], rough: 0.07, seed: 4, detail: 3, at: [0, 0, 'radius * -0.95'] },
          { type: 'ball', size: ['radius * 0.5', 'radius * 0.42', 'radius * 0.32'], segments: 12, at: ['radius * 0.82', 0, 'radius * -0.42'], repeat: [{ around: 11 }] },
          { type: 'ball', size: ['radius * 0.36', 'radius * 0.5', 'radius * 0.36'], segments: 12, at: ['radius * 0.84', 0, 'radius * -0.34'], repeat: [{ around: 7, start: 19 }] },
        ],
      },
      at: [0, 0, 'first'], repeat: [{ along: 'scoops', step: [0, 0, 'step'] }],
    },
    {
      name: 'swirl', words: ['scoop', 'soft ice', 'ice'], note: 'soft ice in a rising spiral', when: { style: 'soft' }, material: 'scoop',
      form: {
        type: 'join',
        parts: [
          { type: 'coil', radius: 'radius * 0.62', top: 'radius * 0.12', pitch: 'radius * 0.62', turns: 3.6, thickness: 'radius * 0.72', segments: 16, at: [0, 0, 'cone_height + radius * 0.1'] },
          { type: 'lathe', smooth: true, segments: 32, profile: [[0, 'cone_height - radius * 0.4'], ['rim * 0.85', 'cone_height - radius * 0.3'], ['rim * 1.02', 'cone_height + radius * 0.12'], ['radius * 0.7', 'cone_height + radius * 0.9'], ['radius * 0.36', 'cone_height + radius * 2'], ['radius * 0.22', 'soft_top - radius * 0.4'], ['radius * 0.07', 'soft_top'], [0, 'soft_top + radius * 0.05']] },
        ],
      },
    },
    {
      name: 'sauce', words: ['syrup', 'topping'], note: 'chocolate sauce that runs down the topmost scoop', when: { sauce: true, style: 'scoops' }, material: 'sauce', follows: ['scoop'],
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', smooth: true, segments: 36, profile: [[0, 'radius * 0.86'], ['radius * 0.5', 'radius * 0.7'], ['radius * 0.68', 'radius * 0.58'], ['radius * 0.76', 'radius * 0.6'], ['radius * 0.74', 'radius * 0.7'], ['radius * 0.5', 'radius * 0.89'], [0, 'radius * 1.02']] },
          { type: 'tube', segments: 10, radius: ['radius * 0.13', 'radius * 0.1', 'radius * 0.14'], path: [['radius * 0.6', 0, 'radius * 0.72'], ['radius * 0.86', 0, 'radius * 0.42'], ['radius * 0.95', 0, 'radius * 0.1']], repeat: [{ around: 4, start: -60 }] },
          { type: 'tube', segments: 10, radius: ['radius * 0.13', 'radius * 0.1', 'radius * 0.13'], path: [['radius * 0.6', 0, 'radius * 0.72'], ['radius * 0.8', 0, 'radius * 0.52'], ['radius * 0.9', 0, 'radius * 0.33']], repeat: [{ around: 4, start: -15 }] },
        ],
      },
      at: [0, 0, 'last'],
    },
    {
      name: 'sprinkles', words: ['sprinkle'], note: 'sprinkles on the topmost scoop', when: { sprinkles: true, style: 'scoops' }, material: 'sprinkle', follows: ['scoop'],
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 8, radius: 'radius * 0.05', path: [[0, 'radius * -0.13', 0], [0, 'radius * 0.13', 0]], at: ['radius * 0.48', 0, 'radius * 0.88'], turn: [0, 30, 25], repeat: [{ around: 5, start: 20 }] },
          { type: 'tube', smooth: false, segments: 8, radius: 'radius * 0.05', path: [[0, 'radius * -0.13', 0], [0, 'radius * 0.13', 0]], at: ['radius * 0.72', 0, 'radius * 0.65'], turn: [0, 50, -30], repeat: [{ around: 8 }] },
          { type: 'tube', smooth: false, segments: 8, radius: 'radius * 0.05', path: [[0, 'radius * -0.13', 0], [0, 'radius * 0.13', 0]], at: ['radius * 0.92', 0, 'radius * 0.24'], turn: [0, 75, 40], repeat: [{ around: 9, start: 12 }] },
        ],
      },
      at: [0, 0, 'last'],
    },
    {
      name: 'wafer', words: ['flake', 'stick', 'roll'], note: 'rolled wafer', when: { wafer: true, style: 'scoops' }, material: 'wafer', follows: ['scoop'],
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', loop: true, segments: 20, profile: [['radius * 0.09', 0], ['radius * 0.17', 0], ['radius * 0.17', 'radius * 2.3'], ['radius * 0.09', 'radius * 2.3']] },
          { type: 'coil', radius: 'radius * 0.165', pitch: 'radius * 0.33', turns: 6.5, thickness: 'radius * 0.05', segments: 6, at: [0, 0, 'radius * 0.1'] },
        ],
      },
      at: ['radius * 0.3', 'radius * 0.3', 'last + radius * 0.2'], turn: [-22, 24, 0],
    },
    {
      name: 'wafer', words: ['flake', 'stick', 'roll'], note: 'rolled wafer', when: { wafer: true, style: 'soft' }, material: 'wafer',
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', loop: true, segments: 20, profile: [['radius * 0.09', 0], ['radius * 0.17', 0], ['radius * 0.17', 'radius * 2.3'], ['radius * 0.09', 'radius * 2.3']] },
          { type: 'coil', radius: 'radius * 0.165', pitch: 'radius * 0.33', turns: 6.5, thickness: 'radius * 0.05', segments: 6, at: [0, 0, 'radius * 0.1'] },
        ],
      },
      at: ['radius * 0.4', 'radius * 0.4', 'cone_height + radius * 0.6'], turn: [-24, 26, 0],
    },
    {
      name: 'cherry', words: ['berry'], note: 'cherry on top', when: { cherry: true, style: 'scoops' }, material: 'cherry', follows: ['scoop'],
      form: { type: 'ball', size: ['radius * 0.56', 'radius * 0.56', 'radius * 0.52'], segments: 20 },
      at: ['radius * -0.12', 'radius * -0.12', 'peak + radius * 0.24'],
    },
    {
      name: 'stalk', words: ['stem'], note: 'stalk of the cherry', when: { cherry: true, style: 'scoops' }, parent: 'cherry', material: 'sauce', follows: ['scoop', 'cherry'],
      form: { type: 'tube', segments: 8, radius: 'radius * 0.025', path: [['radius * -0.12', 'radius * -0.12', 'peak + radius * 0.44'], ['radius * -0.1', 'radius * -0.12', 'peak + radius * 0.7'], ['radius * 0.02', 'radius * -0.12', 'peak + radius * 0.95']] },
    },
  ],
  briefs: ['an ice cream cone with three scoops and a cherry', 'a vanilla soft serve ice cream', 'a chocolate ice cream with sprinkles, without a wafer'],
});
