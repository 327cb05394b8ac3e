import { count, kind, length } from '../../kind.ts';

export const pizza = kind({
  name: 'pizza',
  group: 'food',
  words: ['pizza pie', 'pizza slice', 'slice of pizza', 'pepperoni pizza', 'margherita'],
  about: 'A whole pizza on a board, cut or not, or one slice: crust, sauce, cheese and toppings.',
  parameters: {
    width: length(0.3, 0.1, 0.8, 'diameter', 'body.width'),
    thickness: length(0.012, 0.005, 0.05, 'thickness of the dough', 'crust.thickness'),
    rim_width: length(0.03, 0.012, 0.08, 'thickness of the edge', 'rim.thickness'),
    pepperoni: count(9, 3, 14, 'slices of pepperoni in the outer ring', 'pepperoni.count'),
  },
  derived: { radius: 'width / 2', edge: 'min(rim_width, radius * 0.3)', field: 'radius - edge * 0.75', deck: 'radius * 0.06', base: 'deck', top: 'base + thickness', round: 'field * 0.15' },
  options: {
    pepperoni: { words: ['pepperoni', 'salami', 'sausage'], on: true },
    basil: { words: ['basil', 'leaves', 'rocket', 'herbs'], on: true },
    olives: { words: ['olive', 'olives'], on: true },
    mushrooms: { words: ['mushroom', 'mushrooms'], on: false },
    board: { words: ['board', 'plate', 'tray', 'wooden board'], on: true, about: 'a wooden board below' },
    cuts: { words: ['cuts', 'sliced', 'slices', 'cut'], on: true, about: 'cut lines' },
  },
  variants: { cut: { whole: { words: ['round', 'full', 'entire'] }, slice: { words: ['piece', 'wedge', 'triangular'] } } },
  materials: { crust: 'bread crust #cf9a55', sauce: 'paint #b5301c', cheese: 'cheese #f3cf6e', pepperoni: 'meat #b03a2a', basil: 'foliage', olive: 'black plastic', mushroom: 'crumb #e6d8c0', board: 'walnut', cut: 'crumb #c98a4a' },
  main: ['crust'],
  parts: [
    {
      name: 'board', words: ['plate', 'tray'], note: 'round wooden board with a handle', when: { board: true, cut: 'whole' }, material: 'board',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'radius * 1.12', height: 'deck * 1.04', bevel: 'deck * 0.25', segments: 72 },
          { type: 'strap', up: [0, 0, 1], width: 'radius * 0.26', thickness: 'deck * 0.84', bevel: 'deck * 0.2', per: 5, scale: [1.5, 0.95, 0.8, 0.95, 0.8], path: [['radius * 1.02', 0, 'deck * 0.5'], ['radius * 1.2', 0, 'deck * 0.5'], ['radius * 1.4', 0, 'deck * 0.5'], ['radius * 1.58', 0, 'deck * 0.5']] },
          { type: 'ring', radius: 'radius * 0.07', thickness: 'radius * 0.03', height: 'deck * 0.5', segments: 28, round_segments: 8, at: ['radius * 1.64', 0, 'deck * 0.5'] },
        ],
      },
    },
    {
      name: 'mat', words: ['paper', 'plate'], note: 'round of baking paper', when: { board: false, cut: 'whole' }, material: 'mushroom',
      form: { type: 'cylinder', radius: 'radius * 1.02', height: 'deck * 1.02', bevel: 'deck * 0.2', segments: 72 },
    },
    {
      name: 'crust', words: ['dough', 'base', 'rim', 'edge'], note: 'dough with a puffed, uneven edge', when: { cut: 'whole' }, material: 'crust',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'radius - edge * 0.5', height: 'thickness', segments: 72 },
          { type: 'ring', radius: 'radius - edge * 0.5', thickness: 'edge', height: 'edge * 0.72 + thickness * 0.3', segments: 72, at: [0, 0, 'edge * 0.36 + thickness * 0.15'] },
          { type: 'ball', size: ['edge * 1.02', 'edge * 2.2', 'edge * 0.6'], segments: 16, at: ['radius - edge * 0.52', 0, 'edge * 0.46 + thickness * 0.3'], repeat: [{ around: 11 }] },
        ],
      },
      at: [0, 0, 'base'],
    },
    {
      name: 'sauce', words: ['tomato sauce'], note: 'tomato sauce that shows at the edge', when: { cut: 'whole' }, material: 'sauce',
      form: { type: 'cylinder', radius: 'field * 0.99', height: 'thickness * 0.22', bevel: 'thickness * 0.06', segments: 64 },
      at: [0, 0, 'top - thickness * 0.06'],
    },
    {
      name: 'cheese', words: ['mozzarella'], note: 'molten cheese with bubbles', when: { cut: 'whole' }, material: 'cheese',
      form: {
        type: 'join',
        parts: [
          { type: 'extrude', depth: 'thickness * 0.26', bevel: 'thickness * 0.08', shape: { spline: [['field * 0.95', 0], ['field * 0.88', 'field * 0.3'], ['field * 0.7', 'field * 0.62'], ['field * 0.36', 'field * 0.84'], ['field * 0.05', 'field * 0.94'], ['field * -0.3', 'field * 0.86'], ['field * -0.66', 'field * 0.67'], ['field * -0.83', 'field * 0.36'],
            ['field * -0.94', 'field * 0.02'], ['field * -0.87', 'field * -0.34'], ['field * -0.64', 'field * -0.64'], ['field * -0.36', 'field * -0.87'], ['field * 0.02', 'field * -0.92'], ['field * 0.36', 'field * -0.87'], ['field * 0.66', 'field * -0.64'], ['field * 0.85', 'field * -0.36']] } },
          { type: 'ball', size: ['field * 0.2', 'field * 0.17', 'thickness * 0.3'], segments: 14, at: ['field * 0.34', 0, 'thickness * 0.24'], repeat: [{ around: 5, start: 36 }] },
          { type: 'ball', size: ['field * 0.13', 'field * 0.15', 'thickness * 0.28'], segments: 14, at: ['field * 0.83', 0, 'thickness * 0.22'], repeat: [{ around: 9, start: 22 }] },
        ],
      },
      at: [0, 0, 'top + thickness * 0.08'],
    },
    {
      name: 'pepperoni', words: ['salami', 'sausage'], note: 'slice of pepperoni', when: { pepperoni: true, cut: 'whole' }, material: 'pepperoni',
      form: { type: 'lathe', bevel: 'thickness * 0.06', segments: 24, profile: [[0, 0], ['round * 0.92', 0], ['round', 'thickness * 0.14'], ['round * 0.9', 'thickness * 0.24'], ['round * 0.7', 'thickness * 0.2'], [0, 'thickness * 0.17']] },
      at: ['field * 0.72', 0, 'top + thickness * 0.3'], turn: [0, 3, 0], repeat: [{ around: 'pepperoni', start: 8 }],
    },
    {
      name: 'salami', words: ['inner pepperoni'], note: 'more slices further in', when: { pepperoni: true, cut: 'whole' }, parent: 'pepperoni', material: 'pepperoni',
      form: {
        type: 'join',
        parts: [{ type: 'lathe', bevel: 'thickness * 0.06', segments: 24, profile: [[0, 0], ['round * 0.92', 0], ['round', 'thickness * 0.14'], ['round * 0.9', 'thickness * 0.24'], ['round * 0.7', 'thickness * 0.2'], [0, 'thickness * 0.17']], at: ['field * 0.3', 0, 0], repeat: [{ around: 4, start: 62 }] }],
      },
      at: [0, 0, 'top + thickness * 0.3'],
    },
    {
      name: 'olive', words: ['olives', 'olive ring'], note: 'rings of black olive', when: { olives: true, cut: 'whole' }, material: 'olive',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'round * 0.3', thickness: 'round * 0.2', height: 'thickness * 0.32', segments: 20, round_segments: 8, at: ['field * 0.5', 0, 0], repeat: [{ around: 6, start: 28 }] },
          { type: 'ring', radius: 'round * 0.28', thickness: 'round * 0.2', height: 'thickness * 0.32', segments: 20, round_segments: 8, at: ['field * 0.1', 'field * 0.02', 0], repeat: [{ around: 2, start: 15 }] },
        ],
      },
      at: [0, 0, 'top + thickness * 0.42'],
    },
    {
      name: 'basil', words: ['leaf', 'leaves', 'herb'], note: 'leaves of basil', when: { basil: true, cut: 'whole' }, material: 'basil',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['field * 0.2', 'field * 0.1', 'thickness * 0.16'], segments: 16, at: ['field * 0.11', 0, 0], turn: [0, -6, 0], repeat: [{ around: 3, start: 80 }] },
          { type: 'ball', size: ['field * 0.18', 'field * 0.09', 'thickness * 0.16'], segments: 16, at: ['field * 0.56', 0, 0], turn: [0, 5, 55], repeat: [{ around: 5, start: 55 }] },
        ],
      },
      at: [0, 0, 'top + thickness * 0.48'],
    },
    {
      name: 'mushroom', words: ['mushrooms', 'champignon'], note: 'slices of mushroom', when: { mushrooms: true, cut: 'whole' }, material: 'mushroom',
      form: {
        type: 'join',
        parts: [{
          type: 'extrude', depth: 'thickness * 0.28', bevel: 'thickness * 0.06', shape: { spline: [['round * -0.16', 'round * -0.6'], ['round * 0.16', 'round * -0.6'], ['round * 0.2', 'round * -0.12'], ['round * 0.68', 'round * -0.06'], ['round * 0.56', 'round * 0.44'], [0, 'round * 0.68'], ['round * -0.56', 'round * 0.44'], ['round * -0.68', 'round * -0.06'], ['round * -0.2', 'round * -0.12']] },
          at: ['field * 0.52', 0, 0], turn: [0, 0, 40], repeat: [{ around: 6, start: -8 }],
        }],
      },
      at: [0, 0, 'top + thickness * 0.3'],
    },
    {
      name: 'cuts', words: ['cut line', 'slice'], note: 'lines where it was cut', when: { cuts: true, cut: 'whole' }, material: 'sauce',
      form: { type: 'join', parts: [{ type: 'box', size: ['field * 1.96', 'radius * 0.012', 'thickness * 0.2'], repeat: [{ around: 4, start: 9, sweep: 135 }] }] },
      at: [0, 0, 'top + thickness * 0.17'],
    },
    {
      name: 'crust', words: ['dough', 'base', 'rim', 'edge'], note: 'wedge of dough with its puffed edge', when: { cut: 'slice' }, material: 'crust',
      form: {
        type: 'join',
        parts: [
          { type: 'extrude', depth: 'thickness', bevel: 'thickness * 0.25', shape: [[0, 'radius * -0.5'], ['radius * 0.37', 'radius * 0.4'], ['radius * 0.19', 'radius * 0.455'], [0, 'radius * 0.475'], ['radius * -0.19', 'radius * 0.455'], ['radius * -0.37', 'radius * 0.4']] },
          { type: 'tube', segments: 18, radius: ['edge * 0.4', 'edge * 0.5', 'edge * 0.46', 'edge * 0.52', 'edge * 0.4'], path: [['radius * 0.39', 'radius * 0.4', 'edge * 0.5'], ['radius * 0.19', 'radius * 0.46', 'edge * 0.5'], [0, 'radius * 0.48', 'edge * 0.5'], ['radius * -0.19', 'radius * 0.46', 'edge * 0.5'], ['radius * -0.39', 'radius * 0.4', 'edge * 0.5']] },
        ],
      },
    },
    {
      name: 'sauce', words: ['tomato sauce'], note: 'tomato sauce below the cheese', when: { cut: 'slice' }, material: 'sauce',
      form: { type: 'extrude', depth: 'thickness * 0.24', bevel: 'thickness * 0.08', shape: [[0, 'radius * -0.485'], ['radius * 0.352', 'radius * 0.37'], ['radius * 0.18', 'radius * 0.425'], [0, 'radius * 0.44'], ['radius * -0.18', 'radius * 0.425'], ['radius * -0.352', 'radius * 0.37']] },
      at: [0, 0, 'thickness * 0.94'],
    },
    {
      name: 'cheese', words: ['mozzarella'], note: 'molten cheese that runs over the sides', when: { cut: 'slice' }, material: 'cheese',
      form: {
        type: 'join',
        parts: [
          { type: 'extrude', depth: 'thickness * 0.28', bevel: 'thickness * 0.1', shape: { spline: [[0, 'radius * -0.495'], ['radius * 0.1', 'radius * -0.3'], ['radius * 0.15', 'radius * -0.1'], ['radius * 0.25', 'radius * 0.06'], ['radius * 0.3', 'radius * 0.26'], ['radius * 0.32', 'radius * 0.36'], ['radius * 0.16', 'radius * 0.395'],
            [0, 'radius * 0.43'], ['radius * -0.17', 'radius * 0.395'], ['radius * -0.32', 'radius * 0.36'], ['radius * -0.3', 'radius * 0.24'], ['radius * -0.22', 'radius * 0.1'], ['radius * -0.18', 'radius * -0.08'], ['radius * -0.1', 'radius * -0.28']] } },
          { type: 'ball', size: ['radius * 0.06', 'radius * 0.09', 'thickness * 1.3'], segments: 14, at: ['radius * 0.19', 'radius * -0.03', 'thickness * -0.3'] },
          { type: 'ball', size: ['radius * 0.05', 'radius * 0.07', 'thickness * 1.1'], segments: 14, at: ['radius * -0.15', 'radius * -0.12', 'thickness * -0.2'] },
          { type: 'ball', size: ['radius * 0.06', 'radius * 0.05', 'thickness * 1.2'], segments: 14, at: ['radius * 0.02', 'radius * -0.475', 'thickness * -0.25'] },
        ],
      },
      at: [0, 0, 'thickness * 1.1'],
    },
    {
      name: 'pepperoni', words: ['salami', 'sausage'], note: 'slices of pepperoni', when: { pepperoni: true, cut: 'slice' }, material: 'pepperoni',
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', bevel: 'thickness * 0.06', segments: 24, profile: [[0, 0], ['round * 0.8', 0], ['round * 0.86', 'thickness * 0.14'], ['round * 0.8', 'thickness * 0.24'], ['round * 0.6', 'thickness * 0.2'], [0, 'thickness * 0.17']], at: ['radius * 0.12', 'radius * 0.24', 0] },
          { type: 'lathe', bevel: 'thickness * 0.06', segments: 24, profile: [[0, 0], ['round * 0.8', 0], ['round * 0.86', 'thickness * 0.14'], ['round * 0.8', 'thickness * 0.24'], ['round * 0.6', 'thickness * 0.2'], [0, 'thickness * 0.17']], at: ['radius * -0.07', 'radius * 0.03', 0] },
          { type: 'lathe', bevel: 'thickness * 0.06', segments: 24, profile: [[0, 0], ['round * 0.6', 0], ['round * 0.66', 'thickness * 0.14'], ['round * 0.6', 'thickness * 0.24'], ['round * 0.4', 'thickness * 0.2'], [0, 'thickness * 0.17']], at: ['radius * 0.02', 'radius * -0.24', 0] },
        ],
      },
      at: [0, 0, 'thickness * 1.34'],
    },
    {
      name: 'olive', words: ['olives', 'olive ring'], note: 'rings of black olive', when: { olives: true, cut: 'slice' }, material: 'olive',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'round * 0.28', thickness: 'round * 0.2', height: 'thickness * 0.32', segments: 20, round_segments: 8, at: ['radius * -0.14', 'radius * 0.24', 0] },
          { type: 'ring', radius: 'round * 0.28', thickness: 'round * 0.2', height: 'thickness * 0.32', segments: 20, round_segments: 8, at: ['radius * 0.1', 'radius * 0.01', 0] },
        ],
      },
      at: [0, 0, 'thickness * 1.46'],
    },
    {
      name: 'basil', words: ['leaf', 'leaves', 'herb'], note: 'leaf of basil', when: { basil: true, cut: 'slice' }, material: 'basil',
      form: { type: 'join', parts: [{ type: 'ball', size: ['field * 0.2', 'field * 0.1', 'thickness * 0.16'], segments: 16, at: ['field * 0.09', 0, 0], turn: [0, -6, 0], repeat: [{ around: 2, start: 30, sweep: 100 }] }] },
      at: ['radius * -0.02', 'radius * 0.12', 'thickness * 1.52'],
    },
    {
      name: 'mushroom', words: ['mushrooms', 'champignon'], note: 'slice of mushroom', when: { mushrooms: true, cut: 'slice' }, material: 'mushroom',
      form: { type: 'extrude', depth: 'thickness * 0.28', bevel: 'thickness * 0.06', shape: { spline: [['round * -0.16', 'round * -0.6'], ['round * 0.16', 'round * -0.6'], ['round * 0.2', 'round * -0.12'], ['round * 0.68', 'round * -0.06'], ['round * 0.56', 'round * 0.44'], [0, 'round * 0.68'], ['round * -0.56', 'round * 0.44'], ['round * -0.68', 'round * -0.06'], ['round * -0.2', 'round * -0.12']] } },
      at: ['radius * 0.01', 'radius * -0.1', 'thickness * 1.34'], turn: [0, 0, 30],
    },
  ],
  briefs: ['a pepperoni pizza with basil and olives', 'a slice of pizza', 'a big pizza with mushrooms and without olives, 40 cm wide'],
});
