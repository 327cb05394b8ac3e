import { kind, length } from '../../kind.ts';

export const bottle = kind({
  name: 'bottle',
  group: 'household',
  words: ['wine bottle', 'beer bottle', 'flask', 'glass bottle', 'carafe'],
  about: 'A stoppered bottle with a neck, a label and something in it.',
  parameters: {
    height: length(0.31, 0.08, 1, 'foot to the top of the stopper', 'height'),
    width: length(0.076, 0.03, 0.3, 'diameter of the body', 'width'),
    neck_width: length(0.029, 0.012, 0.08, 'diameter of the neck', 'neck.diameter'),
    neck_length: length(0.085, 0.02, 0.3, 'length of the neck', 'neck.length'),
    wall: length(0.003, 0.0015, 0.006, 'thickness of the glass'),
  },
  derived: {
    radius: 'width / 2 - wall * 0.3',
    neck: 'min(neck_width / 2, radius * 0.8)',
    stopper: 'neck * 0.9',
    mouth: 'height - stopper',
    neck_at: 'mouth - min(neck_length, mouth * 0.5)',
    shoulder: 'neck_at - min((radius - neck) * 1.5, neck_at * 0.4)',
    level: 'shoulder * 0.93',
  },
  options: {
    label: { words: ['label', 'sticker'], on: true },
    stopper: { words: ['cork', 'cap', 'stopper', 'lid', 'top'], on: true },
    drink: { words: ['wine', 'beer', 'liquid', 'water', 'drink', 'juice', 'milk', 'potion', 'filled', 'full'], on: false, about: 'filled' },
  },
  variants: { shape: { wine: { words: ['bordeaux', 'shouldered', 'straight'] }, round: { words: ['bulbous', 'spherical', 'potion'], set: { width: 0.13, height: 0.21, neck_length: 0.055 } }, square: { words: ['rectangular', 'whisky', 'whiskey'], set: { width: 0.088, height: 0.24, neck_length: 0.05 } } } },
  materials: { glass: 'glass #a9d3a0', stopper: 'cork', label: 'paper', print: 'paint #7a2230', drink: 'paint #8c1c33' },
  main: ['glass'],
  parts: [
    {
      name: 'body', words: ['glass', 'neck', 'shoulder'], note: 'hollow body with shoulders and a ringed mouth', when: { shape: 'wine' }, material: 'glass',
      form: {
        type: 'lathe', wall: 'wall', bevel: 'radius * 0.4', segments: 56,
        profile: [[0, 'radius * 0.25'], ['radius * 0.55', 'radius * 0.05'], ['radius * 0.68', 0], ['radius * 0.86', 0], ['radius', 'radius * 0.15'], ['radius', 'shoulder'], ['neck * 1.04', 'neck_at'], ['neck * 0.94', 'mouth - neck * 1.3'],
          ['neck * 0.94', 'mouth - neck * 0.9'], ['neck * 1.12', 'mouth - neck * 0.84'], ['neck * 1.12', 'mouth - neck * 0.45'], ['neck * 0.98', 'mouth - neck * 0.4'], ['neck * 0.98', 'mouth']],
      },
    },
    {
      name: 'body', words: ['glass', 'neck', 'shoulder'], note: 'globe with a slim neck', when: { shape: 'round' }, material: 'glass',
      form: {
        type: 'lathe', wall: 'wall', smooth: true, segments: 56,
        profile: [[0, 'radius * 0.06'], ['radius * 0.45', 0], ['radius * 0.6', 'shoulder * 0.03'], ['radius * 0.93', 'shoulder * 0.32'], ['radius', 'shoulder * 0.55'], ['radius * 0.9', 'shoulder * 0.83'],
          ['neck * 0.4 + radius * 0.42', 'shoulder'], ['neck * 1.05', 'neck_at * 0.8 + shoulder * 0.2'], ['neck * 0.96', 'mouth - neck * 1.1'], ['neck * 1.2', 'mouth - neck * 0.5'], ['neck * 1.2', 'mouth - neck * 0.3'], ['neck * 1.02', 'mouth - neck * 0.1'], ['neck * 1.02', 'mouth']],
      },
    },
    {
      name: 'body', words: ['glass', 'neck', 'shoulder'], note: 'square body with rounded edges', when: { shape: 'square' }, material: 'glass',
      form: {
        type: 'loft', segments: 64, smooth: false,
        sections: [{ at: [0, 0, 0], size: ['radius * 2 * 0.9', 'radius * 2 * 0.9'], round: 0.3 }, { at: [0, 0, 'radius * 0.05'], size: ['radius * 2 * 0.97', 'radius * 2 * 0.97'], round: 0.28 }, { at: [0, 0, 'radius * 0.16'], size: ['radius * 2', 'radius * 2'], round: 0.26 },
          { at: [0, 0, 'shoulder'], size: ['radius * 2', 'radius * 2'], round: 0.26 }, { at: [0, 0, 'shoulder * 0.75 + neck_at * 0.25'], size: ['radius * 2 * 0.95', 'radius * 2 * 0.95'], round: 0.32 },
          { at: [0, 0, 'shoulder * 0.45 + neck_at * 0.55'], size: ['radius * 2 * 0.68 + neck * 0.5', 'radius * 2 * 0.68 + neck * 0.5'], round: 0.5 }, { at: [0, 0, 'shoulder * 0.2 + neck_at * 0.8'], size: ['neck * 2.5', 'neck * 2.5'], round: 0.85 },
          { at: [0, 0, 'neck_at'], size: ['neck * 2.05', 'neck * 2.05'] }, { at: [0, 0, 'mouth - neck * 0.9'], size: ['neck * 1.9', 'neck * 1.9'] },
          { at: [0, 0, 'mouth - neck * 0.84'], size: ['neck * 2.3', 'neck * 2.3'] }, { at: [0, 0, 'mouth - neck * 0.1'], size: ['neck * 2.3', 'neck * 2.3'] }, { at: [0, 0, 'mouth'], size: ['neck * 2.15', 'neck * 2.15'] },
          { at: [0, 0, 'mouth'], size: ['neck * 2 - wall * 2', 'neck * 2 - wall * 2'] }, { at: [0, 0, 'neck_at'], size: ['neck * 2 - wall * 2', 'neck * 2 - wall * 2'] },
          { at: [0, 0, 'shoulder * 0.45 + neck_at * 0.55 - wall'], size: ['radius * 2 * 0.66 + neck * 0.45 - wall * 2', 'radius * 2 * 0.66 + neck * 0.45 - wall * 2'], round: 0.5 },
          { at: [0, 0, 'shoulder - wall'], size: ['radius * 2 - wall * 2', 'radius * 2 - wall * 2'], round: 0.26 }, { at: [0, 0, 'radius * 0.18 + wall'], size: ['radius * 2 - wall * 2', 'radius * 2 - wall * 2'], round: 0.26 },
          { at: [0, 0, 'wall * 1.6'], size: ['radius * 2 * 0.8', 'radius * 2 * 0.8'], round: 0.3 }],
      },
    },
    {
      name: 'drink', words: ['wine', 'beer', 'water', 'juice', 'liquid'], note: 'what is in it', when: { drink: true, shape: 'wine' }, material: 'drink',
      form: {
        type: 'lathe', bevel: 'radius * 0.3', segments: 48,
        profile: [[0, 'radius * 0.25 + wall * 0.9'], ['radius * 0.55', 'radius * 0.05 + wall * 0.9'], ['radius * 0.78', 'wall * 0.9'], ['radius - wall * 0.8', 'radius * 0.2 + wall'], ['radius - wall * 0.8', 'level - radius * 0.02'], ['radius - wall * 0.8', 'level'], [0, 'level']],
      },
    },
    {
      name: 'drink', note: 'what is in it', when: { drink: true, shape: 'round' }, material: 'drink',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 'radius * 0.06 + wall * 0.8'], ['radius * 0.45', 'wall * 0.8'], ['radius * 0.6 - wall * 0.6', 'shoulder * 0.03 + wall * 0.8'], ['radius * 0.93 - wall * 0.85', 'shoulder * 0.32'],
          ['radius - wall * 0.85', 'shoulder * 0.55'], ['radius * 0.97 - wall * 0.8', 'shoulder * 0.66'], ['radius * 0.94 - wall', 'shoulder * 0.665'], [0, 'shoulder * 0.665']],
      },
    },
    {
      name: 'drink', note: 'what is in it', when: { drink: true, shape: 'square' }, material: 'drink',
      form: {
        type: 'loft', segments: 64, smooth: false,
        sections: [{ at: [0, 0, 'wall * 1.4'], size: ['radius * 2 * 0.8', 'radius * 2 * 0.8'], round: 0.3 }, { at: [0, 0, 'radius * 0.18 + wall'], size: ['radius * 2 - wall * 1.8', 'radius * 2 - wall * 1.8'], round: 0.26 },
          { at: [0, 0, 'level'], size: ['radius * 2 - wall * 1.8', 'radius * 2 - wall * 1.8'], round: 0.26 }],
      },
    },
    {
      name: 'label', words: ['sticker'], note: 'paper label around the body', when: { label: true, shape: 'wine' }, material: 'label',
      form: { type: 'lathe', loop: true, segments: 56, profile: [['radius - wall * 0.3', 'shoulder * 0.22'], ['radius + wall * 0.15', 'shoulder * 0.22'], ['radius + wall * 0.15', 'shoulder * 0.72'], ['radius - wall * 0.3', 'shoulder * 0.72']] },
    },
    {
      name: 'label', note: 'round paper tag at the neck', when: { label: true, shape: 'round' }, material: 'label',
      form: { type: 'ring', radius: 'neck * 1.04', thickness: 'neck * 0.24', height: 'neck * 0.5', segments: 40, round_segments: 10 },
      at: [0, 0, 'neck_at * 0.7 + mouth * 0.3'],
    },
    {
      name: 'label', note: 'paper label on the front', when: { label: true, shape: 'square' }, material: 'label',
      form: { type: 'box', size: ['radius * 1.4', 'wall', 'shoulder * 0.5'], bevel: 'wall * 0.2' },
      at: [0, 'wall * 0.25 - radius', 'shoulder * 0.22'],
    },
    {
      name: 'print', words: ['stripe', 'logo'], note: 'printed lines on the label', when: { label: true, shape: 'wine' }, parent: 'label', material: 'print',
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', loop: true, segments: 56, profile: [['radius', 'shoulder * 0.27'], ['radius + wall * 0.3', 'shoulder * 0.27'], ['radius + wall * 0.3', 'shoulder * 0.29'], ['radius', 'shoulder * 0.29']] },
          { type: 'lathe', loop: true, segments: 56, profile: [['radius', 'shoulder * 0.58'], ['radius + wall * 0.3', 'shoulder * 0.58'], ['radius + wall * 0.3', 'shoulder * 0.67'], ['radius', 'shoulder * 0.67']] },
          { type: 'extrude', plane: 'xz', shape: { star: 'radius * 0.3', inner: 'radius * 0.14', points: 8 }, depth: 'radius * 0.12', at: [0, 'radius * -0.97', 'shoulder * 0.43'] },
        ],
      },
    },
    {
      name: 'print', note: 'printed lines on the label', when: { label: true, shape: 'square' }, parent: 'label', material: 'print',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['radius * 1.2', 'wall', 'shoulder * 0.02'], at: [0, 'wall * 0.05 - radius', 'shoulder * 0.27'] },
          { type: 'box', size: ['radius * 1.2', 'wall', 'shoulder * 0.08'], at: [0, 'wall * 0.05 - radius', 'shoulder * 0.57'] },
          { type: 'extrude', plane: 'xz', shape: { star: 'radius * 0.26', inner: 'radius * 0.12', points: 8 }, depth: 'wall', at: [0, 'wall * 0.55 - radius', 'shoulder * 0.43'] },
        ],
      },
    },
    {
      name: 'stopper', words: ['cork', 'cap', 'lid'], note: 'cork that stands out of the mouth', when: { stopper: true }, material: 'stopper',
      form: {
        type: 'lathe', bevel: 'neck * 0.12', segments: 32,
        profile: [[0, 0], ['neck - wall * 1.1', 0], ['neck - wall * 0.5', 'neck * 0.8'], ['neck * 0.98', 'neck * 1.25'], ['neck * 0.98', 'neck * 0.8 + stopper'], [0, 'neck * 0.8 + stopper']],
      },
      at: [0, 0, 'mouth - neck * 0.8'],
    },
  ],
  briefs: ['a green glass wine bottle with a label and a cork', 'a round potion bottle filled with blue liquid', 'a square brown whisky bottle, 25 cm tall, without a label'],
});
