import { kind, length } from '../../kind.ts';

export const donut = kind({
  name: 'donut',
  group: 'food',
  words: ['doughnut', 'krapfen ring', 'glazed donut'],
  about: 'A ring of fried dough with icing that drips a little, and sprinkles.',
  parameters: {
    width: length(0.095, 0.04, 0.6, 'outer diameter', 'width'),
    height: length(0.034, 0.012, 0.25, 'ground to the top of the icing', 'body.height'),
    hole: length(0.026, 0.006, 0.2, 'diameter of the hole', 'hole.width'),
    icing_thickness: length(0.003, 0.001, 0.01, 'thickness of the icing', 'icing.thickness'),
  },
  derived: {
    radius: 'width / 2', inner: 'min(hole / 2, radius * 0.55)', coat: 'min(icing_thickness, height * 0.16)', middle: '(radius + inner) / 2', half: '(radius - inner) / 2', dough: 'height - coat * 0.9', crumb: 'half * 0.075',
  },
  options: {
    icing: { words: ['icing', 'glaze', 'frosting'], on: true },
    sprinkles: { words: ['sprinkle', 'sprinkles', 'hundreds and thousands'], on: true },
    drizzle: { words: ['drizzle', 'stripes', 'chocolate stripes'], on: false, about: 'thin chocolate lines instead of sprinkles' },
  },
  materials: { dough: 'bread crust #c98d48', seam: 'crumb #ecc98c', icing: 'cream #ee7fae', a: 'paint #f6d648', b: 'paint #4aa8d8', c: 'paint #ffffff', drizzle: 'chocolate' },
  main: ['icing'],
  parts: [
    {
      name: 'body', words: ['dough', 'ring', 'donut'], note: 'puffed ring of dough', material: 'dough',
      form: {
        type: 'lathe', loop: true, segments: 64, bevel: 'dough * 0.28',
        profile: [['inner + half * 0.5', 0], ['radius - half * 0.5', 0], ['radius - half * 0.08', 'dough * 0.2'], ['radius', 'dough * 0.45'], ['radius - half * 0.1', 'dough * 0.78'], ['radius - half * 0.5', 'dough'], ['inner + half * 0.5', 'dough'], ['inner + half * 0.1', 'dough * 0.78'], ['inner', 'dough * 0.45'], ['inner + half * 0.08', 'dough * 0.2']],
      },
    },
    {
      name: 'seam', words: ['band', 'ring'], note: 'pale band around the middle', material: 'seam', parent: 'body',
      form: { type: 'ring', radius: 'radius - half * 0.1', thickness: 'half * 0.22', height: 'dough * 0.14', segments: 64, round_segments: 10 },
      at: [0, 0, 'dough * 0.42'],
    },
    {
      name: 'icing', words: ['glaze', 'frosting'], note: 'icing with an uneven edge', when: { icing: true }, material: 'icing',
      form: {
        type: 'join',
        parts: [
          {
            type: 'lathe', loop: true, segments: 64, smooth: false, bevel: 'dough * 0.22',
            profile: [['radius - half * 0.2', 'dough * 0.56'], ['radius + coat * 0.15', 'dough * 0.56'], ['radius - half * 0.06 + coat * 0.2', 'dough * 0.8'], ['radius - half * 0.46', 'height'], ['inner + half * 0.46', 'height'], ['inner + half * 0.06 - coat * 0.2', 'dough * 0.8'], ['inner - coat * 0.15', 'dough * 0.56'], ['inner + half * 0.2', 'dough * 0.56'],
              ['inner + half * 0.55', 'dough * 0.9'], ['radius - half * 0.55', 'dough * 0.9']],
          },
          { type: 'ball', size: ['coat * 2.2', 'half * 0.62', 'dough * 0.4'], segments: 16, at: ['radius - coat * 0.75', 0, 'dough * 0.53'], repeat: [{ around: 7 }] },
          { type: 'ball', size: ['coat * 2.2', 'half * 0.5', 'dough * 0.3'], segments: 16, at: ['radius - coat * 0.75', 0, 'dough * 0.55'], repeat: [{ around: 9, start: 17 }] },
        ],
      },
    },
    {
      name: 'sprinkles', words: ['sprinkle'], note: 'yellow sprinkles', when: { sprinkles: true, drizzle: false, icing: true }, parent: 'icing', material: 'a',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 8, radius: 'crumb', path: [['half * -0.2', 0, 0], ['half * 0.2', 0, 0]], at: ['middle', 0, 'height'], turn: [0, 0, 40], repeat: [{ around: 7 }] },
          { type: 'tube', smooth: false, segments: 8, radius: 'crumb', path: [['half * -0.2', 0, 0], ['half * 0.2', 0, 0]], at: ['middle + half * 0.62', 0, 'height - half * 0.16'], turn: [0, 24, -60], repeat: [{ around: 8, start: 11 }] },
        ],
      },
    },
    {
      name: 'blue_sprinkles', words: ['sprinkle'], note: 'blue sprinkles', when: { sprinkles: true, drizzle: false, icing: true }, parent: 'sprinkles', material: 'b',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 8, radius: 'crumb', path: [['half * -0.2', 0, 0], ['half * 0.2', 0, 0]], at: ['middle + half * 0.3', 0, 'height - half * 0.012'], turn: [0, 5, -20], repeat: [{ around: 9, start: 25 }] },
          { type: 'tube', smooth: false, segments: 8, radius: 'crumb', path: [[0, 'half * -0.2', 0], [0, 'half * 0.2', 0]], at: ['middle - half * 0.6', 0, 'height - half * 0.14'], turn: [0, -20, 15], repeat: [{ around: 5, start: 5 }] },
        ],
      },
    },
    {
      name: 'white_sprinkles', words: ['sprinkle'], note: 'white sprinkles', when: { sprinkles: true, drizzle: false, icing: true }, parent: 'sprinkles', material: 'c',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 8, radius: 'crumb', path: [['half * -0.2', 0, 0], ['half * 0.2', 0, 0]], at: ['middle - half * 0.34', 0, 'height - half * 0.012'], turn: [0, 0, 75], repeat: [{ around: 7, start: 40 }] },
          { type: 'tube', smooth: false, segments: 8, radius: 'crumb', path: [[0, 'half * -0.2', 0], [0, 'half * 0.2', 0]], at: ['middle + half * 0.6', 0, 'height - half * 0.15'], turn: [0, 22, 20], repeat: [{ around: 8, start: 33 }] },
        ],
      },
    },
    {
      name: 'drizzle', words: ['stripe', 'chocolate line'], note: 'thin chocolate line over the icing', when: { drizzle: true }, material: 'drizzle',
      form: {
        type: 'join',
        parts: [{ type: 'tube', segments: 8, radius: 'coat * 0.42', path: [['inner + half * 0.08', 0, 'height - half * 0.4'], ['inner + half * 0.5', 0, 'height - coat * 0.02'], ['radius - half * 0.5', 0, 'height - coat * 0.02'], ['radius - half * 0.04', 0, 'height - half * 0.4']], turn: [0, 0, 12], repeat: [{ around: 14 }] }],
      },
    },
  ],
  briefs: ['a pink donut with sprinkles', 'a chocolate doughnut with a drizzle', 'a giant donut with white icing, 30 cm wide, no sprinkles'],
});
