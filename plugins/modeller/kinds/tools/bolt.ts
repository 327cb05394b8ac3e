import { kind, length } from '../../kind.ts';

export const bolt = kind({
  name: 'bolt',
  group: 'tools',
  words: ['hex bolt', 'machine bolt', 'screw', 'machine screw', 'hexagon bolt', 'cap screw', 'threaded bolt'],
  about: 'A bolt standing on its head: chamfered head, shank, thread; a nut and a washer if wanted.',
  parameters: {
    height: length(0.06, 0.01, 0.6, 'over all, head and shank', 'height'),
    diameter: length(0.012, 0.003, 0.1, 'of the thread', 'shank.thickness'),
    head_height: length(0.009, 0.002, 0.08, 'height of the head', 'head.height'),
  },
  derived: {
    d: 'min(max(diameter, height * 0.05), height * 0.4)',
    head: 'min(head_height, height * 0.4)',
    flats: 'd * 0.86',
    corner: 'flats / cos(30)',
    start: 'height - min((height - head) * 0.7, d * 9)',
    pitch: 'd * 0.15',
    turns: '(height - start - pitch * 1.6) / pitch',
    nut_z: 'head + (height - head) * 0.5',
  },
  options: {
    nut: { words: ['hex nut', 'lock nut'], on: false, about: 'a nut on the thread' },
    washer: { words: ['washer'], on: false, about: 'a washer under the head' },
  },
  variants: { head: { hex: { words: ['hexagonal', 'hexagon', 'six-sided'] }, square: { words: ['four-sided'] }, socket: { words: ['round', 'allen', 'cylindrical', 'knurled'] } } },
  materials: { metal: 'steel', head: 'brushed steel', nut: 'brass' },
  main: ['metal', 'head'],
  parts: [
    {
      name: 'head', note: 'six-sided head, its outer corners chamfered', when: { head: 'hex' }, material: 'head', follows: ['shank'],
      form: { type: 'fitted', size: ['flats * 2', 'corner * 2', 'head'], of: { type: 'cut', of: { type: 'extrude', depth: 'head', shape: { polygon: 'corner', sides: 6 } }, by: [
        { type: 'lathe', loop: true, segments: 64, profile: [['flats * 0.96', '-flats * 0.02'], ['flats * 1.6', '-flats * 0.02'], ['flats * 1.6', 'min(flats * 0.35, head * 0.8)']] }] } },
    },
    {
      name: 'head', note: 'square head, its outer corners chamfered', when: { head: 'square' }, material: 'head', follows: ['shank'],
      form: { type: 'box', size: ['flats * 2', 'flats * 2', 'head'], bevel: 'd * 0.07' },
    },
    {
      name: 'head', note: 'knurled round head', when: { head: 'socket' }, material: 'head', follows: ['shank'],
      form: { type: 'extrude', depth: 'head', bevel: 'd * 0.05', shape: { gear: 'd * 0.78', teeth: 36, deep: 'd * 0.04' } },
    },
    {
      name: 'collar', words: ['flange', 'shoulder'], note: 'shoulder between head and shank', material: 'metal', parent: 'head', follows: ['shank', 'head'],
      form: { type: 'lathe', segments: 40, bevel: 'd * 0.03', profile: [[0, '-d * 0.02'], ['flats * 0.88', '-d * 0.02'], ['flats * 0.88', 'd * 0.035'], ['d * 0.6', 'd * 0.035'], ['d * 0.5', 'd * 0.12'], [0, 'd * 0.12']] },
      at: [0, 0, 'head'],
    },
    {
      name: 'shank', words: ['shaft', 'body', 'stem'], note: 'smooth shank that turns into the core of the thread', material: 'metal', follows: ['head'],
      form: { type: 'lathe', segments: 40, profile: [[0, 'head - d * 0.1'], ['d / 2', 'head - d * 0.1'], ['d / 2', 'start - pitch * 0.4'], ['d / 2 - pitch * 0.55', 'start + pitch * 0.3'], ['d / 2 - pitch * 0.55', 'height - pitch'], ['d / 2 - pitch * 1.3', 'height'], [0, 'height']] },
    },
    {
      name: 'thread', note: 'thread that winds up the shank', material: 'metal', parent: 'shank', follows: ['shank', 'head'],
      form: { type: 'coil', radius: 'd / 2 - pitch * 0.5', pitch: 'pitch', turns: 'turns', thickness: 'pitch * 0.92', segments: 6 },
      at: [0, 0, 'start + pitch * 0.3'],
    },
    {
      name: 'washer', note: 'flat washer', when: { washer: true }, material: 'nut', follows: ['shank', 'head'],
      form: { type: 'extrude', depth: 'd * 0.16', bevel: 'd * 0.03', shape: { circle: 'd * 1.1', segments: 48 }, holes: [{ circle: 'd * 0.5', segments: 32 }] },
      at: [0, 0, 'head + d * 0.02'],
    },
    {
      name: 'nut', words: ['hex nut'], note: 'six-sided nut on the thread', when: { nut: true }, material: 'nut', follows: ['shank', 'head'],
      form: { type: 'fitted', size: ['flats * 2', 'corner * 2', 'd * 0.8'], of: { type: 'cut', of: { type: 'extrude', depth: 'd * 0.8', shape: { polygon: 'corner', sides: 6 }, holes: [{ circle: 'd / 2 - pitch * 0.1', segments: 40 }] }, by: [
        { type: 'lathe', loop: true, segments: 64, profile: [['flats * 0.96', '-flats * 0.02'], ['flats * 1.6', '-flats * 0.02'], ['flats * 1.6', 'flats * 0.35']] },
        { type: 'lathe', loop: true, segments: 64, profile: [['flats * 0.96', 'd * 0.8 + flats * 0.02'], ['flats * 1.6', 'd * 0.8 - flats * 0.35'], ['flats * 1.6', 'd * 0.8 + flats * 0.02']] }] } },
      at: [0, 0, 'min(nut_z, height - d * 0.85)'],
    },
  ],
  briefs: ['a steel hex bolt', 'a 10 cm long bolt with a nut and a washer', 'a brass bolt with a square head and a thick shank'],
});
