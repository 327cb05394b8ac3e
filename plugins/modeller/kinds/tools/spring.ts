import { count, kind, length } from '../../kind.ts';

export const spring = kind({
  name: 'spring',
  group: 'tools',
  words: ['coil spring', 'compression spring', 'metal spring', 'helical spring', 'coil'],
  about: 'A compression spring standing on end, its last turns closed; straight or conical, between plates if wanted.',
  parameters: {
    height: length(0.12, 0.01, 2, 'free length', 'height'),
    width: length(0.055, 0.006, 0.8, 'outer diameter', 'width'),
    wire: length(0.006, 0.0008, 0.06, 'thickness of the wire', 'coil.thickness'),
    turns: count(7, 3, 24, 'turns between the ends', 'coil.count'),
  },
  derived: {
    thick: 'min(wire, width * 0.2, height * 0.7 / (turns + 3))',
    mean: 'width / 2 - thick / 2',
    upper: 'mean * 0.5',
    rise: 'height - thick * 3.2',
    seat: 'thick * 0.8',
  },
  options: {
    plates: { words: ['plate', 'end plate', 'base', 'disc'], on: false, about: 'round plates at both ends' },
  },
  variants: { shape: { straight: { words: ['cylindrical', 'plain'] }, conical: { words: ['cone', 'tapered'] } } },
  materials: { wire: 'steel', plate: 'gunmetal' },
  main: ['wire'],
  parts: [
    {
      name: 'coil', words: ['wire', 'turn'], note: 'the wire between the ends', when: { shape: 'straight' }, material: 'wire',
      form: { type: 'coil', radius: 'mean', pitch: 'rise / floor(turns)', turns: 'floor(turns)', thickness: 'thick', segments: 12 }, at: [0, 0, 'thick * 1.6'],
    },
    {
      name: 'coil', note: 'the wire, narrower above', when: { shape: 'conical' }, material: 'wire',
      form: { type: 'coil', radius: 'mean', top: 'upper', pitch: 'rise / floor(turns)', turns: 'floor(turns)', thickness: 'thick', segments: 12 }, at: [0, 0, 'thick * 1.6'],
    },
    {
      name: 'base', words: ['lower end', 'bottom'], note: 'closed turn at the foot', material: 'wire', follows: ['coil'],
      form: { type: 'coil', radius: 'mean', pitch: 'thick * 1.1', turns: 1, thickness: 'thick', segments: 12 }, at: [0, 0, 'thick * 0.51'],
    },
    {
      name: 'top', words: ['upper end'], note: 'closed turn at the top', when: { shape: 'straight' }, material: 'wire', follows: ['coil'],
      form: { type: 'coil', radius: 'mean', pitch: 'thick * 1.1', turns: 1, thickness: 'thick', segments: 12 }, at: [0, 0, 'height - thick * 1.61'],
    },
    {
      name: 'top', note: 'closed turn at the top', when: { shape: 'conical' }, material: 'wire', follows: ['coil'],
      form: { type: 'coil', radius: 'upper', pitch: 'thick * 1.1', turns: 1, thickness: 'thick', segments: 12 }, at: [0, 0, 'height - thick * 1.61'],
    },
    {
      name: 'plate', words: ['disc', 'end plate'], note: 'round plates that the ends sit in', when: { plates: true, shape: 'straight' }, material: 'plate', follows: ['coil'],
      form: { type: 'lathe', segments: 56, bevel: 'seat * 0.25', profile: [[0, 0], ['mean + thick * 0.4', 0], ['mean + thick * 0.4', 'seat'], ['mean * 0.5', 'seat'], ['mean * 0.42', 'seat * 2'], [0, 'seat * 2']] },
      at: [0, 0, 0], repeat: [{ along: 2, step: [0, 0, 'height - seat * 2'] }],
    },
    {
      name: 'plate', note: 'round plate that the foot sits on', when: { plates: true, shape: 'conical' }, material: 'plate', follows: ['coil'],
      form: { type: 'lathe', segments: 56, bevel: 'seat * 0.25', profile: [[0, 0], ['mean + thick * 0.4', 0], ['mean + thick * 0.4', 'seat'], ['mean * 0.5', 'seat'], ['mean * 0.42', 'seat * 2'], [0, 'seat * 2']] },
    },
  ],
  briefs: ['a steel spring with eight turns', 'a conical brass spring', 'a 30 cm tall red coil spring with thick wire and plates'],
});
