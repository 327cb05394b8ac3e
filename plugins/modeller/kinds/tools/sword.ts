import { angle, kind, length, ratio } from '../../kind.ts';

export const sword = kind({
  name: 'sword',
  group: 'tools',
  words: ['longsword', 'katana', 'broadsword', 'long sword', 'sabre', 'saber', 'dagger', 'knight sword', 'samurai sword', 'rapier'],
  about: 'A sword lying flat or shown on a wooden stand: tapered blade, guard, wrapped grip, pommel; straight or a curved katana.',
  parameters: {
    length: length(0.95, 0.25, 1.8, 'pommel to tip', 'width'),
    blade_width: length(0.052, 0.015, 0.14, 'width of the blade at the guard', 'blade.width'),
    grip_length: length(0.15, 0.07, 0.4, 'length of the grip', 'grip.length'),
    grip_thickness: length(0.03, 0.016, 0.05, 'thickness of the grip', 'grip.thickness'),
    guard_width: length(0.21, 0.06, 0.4, 'width of the guard', 'guard.width'),
    hang: length(0, 0, 0.5, 'how high it lies on the stand; 0 on the ground'),
    roll: angle(0, 0, 90, '0 where it lies flat, 90 where it shows its edge'),
    curve: ratio(0, 0, 0.12, 'how far the tip bends off, as a share of the blade'),
  },
  derived: {
    grip: 'min(grip_length, length * 0.36)',
    thick: 'min(grip_thickness, length * 0.06)',
    pommel: 'thick * 1.5',
    hilt: '-length / 2 + pommel * 0.86 + grip',
    blade: 'length / 2 - hilt',
    wide: 'min(blade_width, blade * 0.24, guard_width * 0.8)',
    sheet: 'max(wide * 0.13, 0.005)',
    disc: 'min(guard_width * 0.2, 0.042)',
    rest: 'thick * 0.43 + min(1, curve * 1000) * (disc - thick * 0.43)',
    lean: 'atan2(max(rest - 0.004, 0), blade) * cos(roll)',
    lift: 'max(hang, rest + hilt * sin(lean))',
    guard: 'min(guard_width, lift * 1.9 * sin(roll) + 9 * cos(roll))',
    sag: 'blade * curve',
  },
  variants: {
    size: { long: { words: ['longsword', 'long sword', 'broadsword', 'great'] }, short: { words: ['dagger'], set: { length: 0.6, blade_width: 0.046, guard_width: 0.14, grip_length: 0.11 } } },
    blade: {
      straight: { words: ['double-edged', 'knight', 'medieval', 'double edged'] },
      curved: { words: ['katana', 'samurai', 'japanese', 'sabre', 'saber', 'samurai sword'], set: { curve: 0.075, blade_width: 0.034, grip_length: 0.24, length: 1 } },
    },
    pose: { lying: { words: ['flat'], set: { hang: 0, roll: 0 } }, displayed: { words: ['stand', 'rack', 'display', 'mounted'], set: { hang: 0.22, roll: 90 } } },
  },
  materials: { blade: 'stainless steel', guard: 'brass', grip: 'leather', wrap: 'leather #3d2618', stand: 'walnut', groove: 'gunmetal', edge: 'chrome' },
  main: ['guard'],
  parts: [
    {
      name: 'blade', note: 'blade of diamond section, tapering to a point', when: { blade: 'straight' }, material: 'blade', follows: ['grip', 'guard'],
      form: { type: 'loft', axis: 'x', segments: 16, smooth: false, sections: [
        { at: ['hilt - 0.012', 0, 0], size: ['wide', 'sheet'], round: 1.7 }, { at: ['hilt + blade * 0.5', 0, 0], size: ['wide * 0.86', 'sheet * 0.9'], round: 1.7 }, { at: ['hilt + blade * 0.88', 0, 0], size: ['wide * 0.7', 'sheet * 0.75'], round: 1.7 },
        { at: ['hilt + blade * 0.95', 0, 0], size: ['wide * 0.48', 'sheet * 0.7'], round: 1.7 }, { at: ['hilt + blade * 0.985', 0, 0], size: ['wide * 0.2', 'sheet * 0.5'], round: 1.7 }, { at: ['hilt + blade', 0, 0], size: ['wide * 0.02', 'sheet * 0.1'], round: 1.7 }] },
      at: [0, 0, 'lift'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'blade', note: 'curved single-edged blade', when: { blade: 'curved' }, material: 'blade', follows: ['grip', 'guard'],
      form: { type: 'loft', axis: 'x', segments: 20, per: 6, sections: [
        { at: ['hilt - 0.012', 0, 0], size: ['wide', 'sheet * 1.2'], round: 0.9 }, { at: ['hilt + blade * 0.25', '-sag * 0.07', 0], size: ['wide * 0.98', 'sheet * 1.15'], round: 0.9 }, { at: ['hilt + blade * 0.5', '-sag * 0.27', 0], size: ['wide * 0.94', 'sheet * 1.1'], round: 0.9 }, { at: ['hilt + blade * 0.75', '-sag * 0.58', 0], size: ['wide * 0.9', 'sheet'], round: 0.9 },
        { at: ['hilt + blade * 0.94', '-sag * 0.89', 0], size: ['wide * 0.84', 'sheet * 0.9'], round: 0.9 }, { at: ['hilt + blade * 0.98', '-sag * 0.97 - wide * 0.1', 0], size: ['wide * 0.5', 'sheet * 0.7'], round: 0.9 }, { at: ['hilt + blade', '-sag - wide * 0.28', 0], size: ['wide * 0.06', 'sheet * 0.2'], round: 0.9 }] },
      at: [0, 0, 'lift'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'fuller', words: ['groove', 'blood groove'], note: 'dark groove along the middle', when: { blade: 'straight' }, material: 'groove', parent: 'blade', follows: ['blade', 'grip', 'guard'],
      form: { type: 'loft', axis: 'x', segments: 12, per: 3, sections: [{ at: ['hilt', 0, 0], size: ['wide * 0.2', 'sheet * 1.04'], round: 0.4 }, { at: ['hilt + blade * 0.4', 0, 0], size: ['wide * 0.17', 'sheet * 0.98'], round: 0.4 }, { at: ['hilt + blade * 0.62', 0, 0], size: ['wide * 0.03', 'sheet * 0.92'], round: 0.4 }] },
      at: [0, 0, 'lift'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'guard', words: ['crossguard', 'cross guard', 'hilt', 'crosspiece'], note: 'crossguard with flared, drooping arms', when: { blade: 'straight' }, material: 'guard', follows: ['grip', 'blade'],
      form: { type: 'join', parts: [
        { type: 'loft', axis: 'y', segments: 20, per: 5, sections: [
          { at: ['thick * 0.5', '-guard / 2', 0], size: ['thick * 0.3', 'thick * 0.3'], round: 0.7 }, { at: ['thick * 0.48', '-guard * 0.49', 0], size: ['thick * 0.62', 'thick * 0.5'], round: 0.6 }, { at: ['thick * 0.3', '-guard * 0.36', 0], size: ['thick * 0.4', 'thick * 0.42'], round: 0.6 }, { at: [0, 0, 0], size: ['thick * 0.66', 'thick * 0.86'], round: 0.6 },
          { at: ['thick * 0.3', 'guard * 0.36', 0], size: ['thick * 0.4', 'thick * 0.42'], round: 0.6 }, { at: ['thick * 0.48', 'guard * 0.49', 0], size: ['thick * 0.62', 'thick * 0.5'], round: 0.6 }, { at: ['thick * 0.5', 'guard / 2', 0], size: ['thick * 0.3', 'thick * 0.3'], round: 0.7 }] },
      ] },
      at: ['hilt * cos(lean)', 0, 'lift - hilt * sin(lean)'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'guard', words: ['tsuba'], note: 'round guard and the collar of the blade', when: { blade: 'curved' }, material: 'guard', follows: ['grip', 'blade'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 48, bevel: 0.0012, turn: [0, 90, 0], at: [-0.004, 0, 0], profile: [[0, 0], ['disc * 0.86', 0], ['disc * 0.9', -0.0012], ['disc', -0.0012], ['disc', 0.0064], ['disc * 0.9', 0.0064], ['disc * 0.86', 0.005], [0, 0.005]] },
        { type: 'loft', axis: 'x', segments: 16, smooth: false, sections: [{ at: [0, 0, 0], size: ['wide * 1.16', 'sheet * 2.2'], round: 0.5 }, { at: ['wide * 0.7', 0, 0], size: ['wide * 1.06', 'sheet * 1.7'], round: 0.5 }] },
      ] },
      at: ['hilt * cos(lean)', 0, 'lift - hilt * sin(lean)'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'grip', words: ['handle', 'hilt'], note: 'wooden core bound in leather', material: 'grip', follows: ['guard'],
      form: { type: 'loft', axis: 'x', segments: 24, per: 4, sections: [
        { at: ['hilt - grip - pommel * 0.2', 0, 0], size: ['thick * 0.8', 'thick * 0.66'], round: 0.9 }, { at: ['hilt - grip * 0.5', 0, 0], size: ['thick * 0.98', 'thick * 0.8'], round: 0.9 }, { at: ['hilt', 0, 0], size: ['thick * 0.9', 'thick * 0.74'], round: 0.9 }] },
      at: [0, 0, 'lift'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'wrap', words: ['binding', 'cord'], note: 'cord wound around the grip', material: 'wrap', parent: 'grip', follows: ['grip', 'guard'],
      form: { type: 'join', parts: [{ type: 'stretched', by: [0.82, 1, 1], turn: [0, 90, 0], of: { type: 'coil', radius: 'thick * 0.47', pitch: 'grip * 0.88 / 14', turns: 14, thickness: 'min(thick * 0.16, grip * 0.05)', segments: 6 } }] },
      at: ['(hilt - grip * 0.94) * cos(lean)', 0, 'lift - (hilt - grip * 0.94) * sin(lean)'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'pommel', words: ['knob', 'counterweight'], note: 'disc pommel', when: { blade: 'straight' }, material: 'guard', follows: ['grip', 'guard'],
      form: { type: 'lathe', segments: 40, bevel: 'thick * 0.1', profile: [[0, '-thick * 0.42'], ['pommel * 0.26', '-thick * 0.42'], ['pommel * 0.32', '-thick * 0.34'], ['pommel / 2', '-thick * 0.26'], ['pommel / 2', 'thick * 0.26'], ['pommel * 0.32', 'thick * 0.34'], ['pommel * 0.26', 'thick * 0.42'], [0, 'thick * 0.42']] },
      at: ['(-length / 2 + pommel / 2) * cos(lean)', 0, 'lift + (length / 2 - pommel / 2) * sin(lean)'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'pommel', note: 'end cap', when: { blade: 'curved' }, material: 'guard', follows: ['grip', 'guard'],
      form: { type: 'loft', axis: 'x', segments: 24, per: 4, sections: [{ at: ['-length / 2', 0, 0], size: ['thick * 0.7', 'thick * 0.56'], round: 0.8 }, { at: ['-length / 2 + thick * 0.14', 0, 0], size: ['thick * 1.02', 'thick * 0.86'], round: 0.8 }, { at: ['-length / 2 + pommel', 0, 0], size: ['thick * 1.0', 'thick * 0.84'], round: 0.8 }] },
      at: [0, 0, 'lift'], turn: ['roll', 'lean', 0],
    },
    {
      name: 'stand', words: ['rack', 'base', 'display'], note: 'board with two forks', when: { pose: 'displayed' }, material: 'stand', follows: ['blade', 'guard', 'grip'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['blade * 0.9', 'lift * 0.6', 'lift * 0.1'], bevel: 'lift * 0.03', at: ['hilt + blade * 0.36', 0, 0] },
        { type: 'extrude', plane: 'yz', depth: 'lift * 0.12', bevel: 'lift * 0.02', at: ['hilt + blade * 0.12', 0, 0], repeat: [{ along: 2, step: ['blade * 0.48', 0, 0] }],
          shape: [['-lift * 0.24', 'lift * 0.06'], ['lift * 0.24', 'lift * 0.06'], ['lift * 0.13', 'lift * 0.3'], ['lift * 0.11', 'lift * 0.8'], ['lift * 0.15', 'lift * 1.04'], ['lift * 0.07', 'lift * 1.06'], ['sheet * 0.8', 'lift - wide * 0.32'], ['-sheet * 0.8', 'lift - wide * 0.32'], ['-lift * 0.07', 'lift * 1.06'], ['-lift * 0.15', 'lift * 1.04'], ['-lift * 0.11', 'lift * 0.8'], ['-lift * 0.13', 'lift * 0.3']] },
      ] },
    },
  ],
  briefs: ['a medieval sword with a golden guard', 'a curved samurai sword with a red grip', 'a short sword, 55 cm long, with a wide blade and a black grip'],
});
