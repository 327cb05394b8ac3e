import { angle, count, kind, length, ratio } from '../../kind.ts';

export const gear = kind({
  name: 'gear',
  group: 'tools',
  words: ['cog', 'cogwheel', 'gearwheel', 'gear wheel', 'sprocket', 'cog wheel', 'spur gear'],
  about: 'A spur gear standing on its teeth or lying: toothed rim, spokes or a web, hub with a bore.',
  parameters: {
    diameter: length(0.16, 0.02, 2, 'over the teeth', 'diameter'),
    thickness: length(0.03, 0.004, 0.4, 'width of the rim', 'thickness'),
    teeth: count(24, 8, 72, 'number of teeth', 'rim.count'),
    spokes: count(5, 3, 10, 'spokes or holes', 'spoke.count'),
    hub_width: ratio(0.3, 0.16, 0.42, 'diameter of the hub, as a share of the whole'),
    bore: ratio(0.5, 0.2, 0.75, 'diameter of the bore, as a share of the hub'),
    tilt: angle(90, 0, 90, '90 where it stands, 0 where it lies'),
  },
  derived: {
    r: 'diameter / 2',
    deep: 'min(r * 0.16, r * 4.2 / teeth)',
    root: 'r - deep',
    inner: 'root * 0.8',
    t: 'min(thickness, r * 0.9)',
    hub: 'r * hub_width',
    lift: 'r * sin(tilt) + t * 0.66 * cos(tilt)',
  },
  variants: {
    body: { spoked: { words: ['spokes'] }, solid: { words: ['plain', 'full', 'web'] }, drilled: { words: ['holes', 'perforated'] } },
    pose: { standing: { words: ['upright'], set: { tilt: 90 } }, lying: { words: ['flat'], set: { tilt: 0 } } },
  },
  materials: { metal: 'steel #8b9097', hub: 'brass', screw: 'gunmetal' },
  main: ['metal'],
  parts: [
    {
      name: 'rim', words: ['tooth', 'ring', 'teeth'], note: 'ring of teeth, one of them pointing down', when: { body: ['spoked', 'drilled', 'solid'] }, material: 'metal',
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't', bevel: 'min(t * 0.08, deep * 0.12)', shape: { gear: 'r', teeth: 'teeth', deep: 'deep' }, holes: [{ circle: 'inner', segments: 64 }], at: [0, 0, '-t / 2'], turn: [0, 0, -90] }] },
      at: [0, 0, 'lift'], turn: ['tilt', 0, 0],
    },
    {
      name: 'spoke', words: ['arm'], note: 'tapered spokes', when: { body: 'spoked' }, material: 'metal', follows: ['rim'],
      form: { type: 'join', parts: [{ type: 'loft', axis: 'x', segments: 20, smooth: false, repeat: [{ around: 'spokes', start: 90 }], sections: [{ at: ['hub * 0.9', 0, 0], size: ['min(hub * 0.66, hub * 4 / spokes)', 't * 0.62'], round: 0.4 }, { at: ['inner + deep * 0.2', 0, 0], size: ['min(hub * 0.5, hub * 3 / spokes)', 't * 0.5'], round: 0.4 }] }] },
      at: [0, 0, 'lift'], turn: ['tilt', 0, 0],
    },
    {
      name: 'web', words: ['disc', 'plate'], note: 'thin web', when: { body: 'solid' }, material: 'metal', follows: ['rim', 'spoke'],
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't * 0.4', shape: { circle: 'inner + deep * 0.2', segments: 64 }, holes: [{ circle: 'hub * 0.9', segments: 40 }], at: [0, 0, '-t * 0.2'] }] },
      at: [0, 0, 'lift'], turn: ['tilt', 0, 0],
    },
    {
      name: 'web', note: 'web with round holes', when: { body: 'drilled' }, material: 'metal', follows: ['rim', 'spoke'],
      form: { type: 'join', parts: [
        { type: 'extrude', depth: 't * 0.4', shape: { circle: 'inner + deep * 0.2', segments: 64 }, holes: [{ circle: '(inner + hub) / 2 + min((inner - hub) * 0.36, (inner + hub) / 2 * sin(180 / spokes) * 0.8)', segments: 64 }], at: [0, 0, '-t * 0.2'] },
        { type: 'extrude', depth: 't * 0.4', shape: { circle: '(inner + hub) / 2 - min((inner - hub) * 0.36, (inner + hub) / 2 * sin(180 / spokes) * 0.8)', segments: 48 }, holes: [{ circle: 'hub * 0.9', segments: 40 }], at: [0, 0, '-t * 0.2'] },
      ] },
      at: [0, 0, 'lift'], turn: ['tilt', 0, 0],
    },
    {
      name: 'hub', words: ['boss', 'centre', 'center'], note: 'hub with its bore', material: 'hub', follows: ['rim'],
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't * 1.32', bevel: 't * 0.07', shape: { circle: 'hub', segments: 48 }, holes: [{ circle: 'hub * bore', segments: 40 }], at: [0, 0, '-t * 0.66'] }] },
      at: [0, 0, 'lift'], turn: ['tilt', 0, 0],
    },
    {
      name: 'screw', words: ['set screw', 'bolt'], note: 'screws around the hub', material: 'screw', parent: 'hub', follows: ['rim', 'hub'],
      form: { type: 'join', parts: [{ type: 'cylinder', radius: 'hub * (1 - bore) * 0.22', height: 't * 0.16', bevel: 't * 0.03', segments: 6, at: ['hub * (1 + bore) / 2', 0, 't * 0.6'], repeat: [{ around: 6, start: 30 }] }] },
      at: [0, 0, 'lift'], turn: ['tilt', 0, 0],
    },
  ],
  briefs: ['a steel gear with 20 teeth', 'a lying bronze cogwheel with six spokes', 'a thick solid gear with 40 teeth and a copper hub'],
});
