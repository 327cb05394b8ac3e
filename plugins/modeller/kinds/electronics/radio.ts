import { count, kind, length } from '../../kind.ts';

export const radio = kind({
  name: 'radio',
  group: 'electronics',
  words: ['transistor radio', 'portable radio', 'retro radio', 'wireless', 'radio set', 'boombox', 'kitchen radio'],
  about: 'A portable radio in the style of the fifties: rounded case, slatted loudspeaker, tuning dial, knobs, handle, telescopic aerial.',
  parameters: {
    width: length(0.32, 0.1, 0.9, 'side to side', 'width'),
    height: length(0.24, 0.08, 0.7, 'ground to the top of the handle', 'height'),
    depth: length(0.1, 0.04, 0.4, 'depth of the case'),
    handle_height: length(0.045, 0.015, 0.12, 'height of the handle', 'handle.height'),
    knobs: count(2, 1, 4, 'number of knobs', 'knob.count'),
  },
  derived: {
    foot: 'height * 0.03',
    grip: 'min(handle_height, height * 0.35)',
    body: 'height - grip - foot',
    mid: 'foot + body / 2',
    least: 'min(width * 0.7, body)',
    face: '-depth / 2',
    panel_w: 'width * 0.9', panel_h: 'body * 0.84',
    gx: '-width * 0.2', gw: 'width * 0.42', gh: 'body * 0.7',
    dx: 'width * 0.23', dr: 'min(width * 0.17, body * 0.27)',
    kr: 'min(width * 0.34 / knobs * 0.42, body * 0.09)',
    bar: 'min(grip * 0.34, depth * 0.16)',
  },
  options: {
    handle: { words: ['grip', 'carrying handle'], on: true },
    antenna: { words: ['aerial'], on: true, about: 'a telescopic aerial' },
  },
  variants: { aerial: { folded: { words: ['lowered'] }, raised: { words: ['extended', 'pulled out'] } } },
  materials: { case: 'plastic #2f7f86', panel: 'plastic #efe6d0', grille: 'brass', dial: 'plastic #fbf6e8', needle: 'paint #c8362b', knob: 'walnut', metal: 'chrome', foot: 'rubber', mark: 'black plastic' },
  main: ['case'],
  parts: [
    {
      name: 'case', words: ['body', 'cabinet', 'housing'], note: 'case with large round corners', material: 'case', follows: ['handle'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth', bevel: 'min(depth, least) * 0.12', shape: { rect: ['width', 'body'], round: 'least * 0.22' } }, at: [0, 0, 'mid'],
    },
    {
      name: 'panel', words: ['front', 'face'], note: 'pale front with a raised edge', material: 'panel', parent: 'case', follows: ['case', 'handle'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth * 0.08', bevel: 'depth * 0.02', shape: { rect: ['panel_w', 'panel_h'], round: 'least * 0.16' } }, at: [0, 'face', 'mid'],
    },
    {
      name: 'grille', words: ['loudspeaker', 'speaker', 'slat', 'slats'], note: 'brass slats in front of the loudspeaker', material: 'grille', parent: 'panel', follows: ['case', 'handle'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['gw * 0.94', 'depth * 0.06', 'gh / 9 * 0.5'], bevel: 'gh * 0.012', segments: 2, at: [0, 0, '-gh / 2 + gh / 18 - gh / 9 * 0.25'], repeat: [{ along: 9, step: [0, 0, 'gh / 9'] }] },
        { type: 'extrude', plane: 'xz', depth: 'depth * 0.08', bevel: 'depth * 0.015', shape: { rect: ['gw', 'gh * 1.02'], round: 'gh * 0.1' }, holes: [{ rect: ['gw * 0.93', 'gh * 0.95'], round: 'gh * 0.08' }] },
      ] },
      at: ['gx', 'face - depth * 0.05', 'mid'],
    },
    {
      name: 'cloth', words: ['speaker cloth'], note: 'dark ground behind the slats', material: 'mark', parent: 'grille', follows: ['case', 'handle'],
      form: { type: 'extrude', plane: 'xz', depth: 'depth * 0.02', shape: { rect: ['gw * 0.96', 'gh * 0.98'], round: 'gh * 0.08' } }, at: ['gx', 'face - depth * 0.037', 'mid'],
    },
    {
      name: 'dial', words: ['tuner', 'scale', 'tuning dial'], note: 'round dial with a chrome rim', material: 'metal', parent: 'panel', follows: ['case', 'handle'],
      form: { type: 'lathe', loop: true, segments: 56, bevel: 'dr * 0.03', profile: [['dr * 0.88', 0], ['dr', 0], ['dr', 'depth * 0.06'], ['dr * 0.93', 'depth * 0.08'], ['dr * 0.88', 'depth * 0.06']] },
      at: ['dx', 'face - depth * 0.02', 'mid + body * 0.1'], turn: [90, 0, 0],
    },
    {
      name: 'scale', words: ['dial face'], note: 'face of the dial', material: 'dial', parent: 'dial', follows: ['case', 'handle'],
      form: { type: 'cylinder', radius: 'dr * 0.92', height: 'depth * 0.05', segments: 56 }, at: ['dx', 'face - depth * 0.01', 'mid + body * 0.1'], turn: [90, 0, 0],
    },
    {
      name: 'mark', words: ['tick'], note: 'marks of the stations', material: 'mark', parent: 'scale', follows: ['case', 'handle'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['dr * 0.14', 'dr * 0.025', 'depth * 0.02'], at: ['dr * 0.74', 0, 0], repeat: [{ around: 13, start: -30, sweep: 240 }] },
        { type: 'box', size: ['dr * 0.2', 'dr * 0.045', 'depth * 0.02'], at: ['dr * 0.71', 0, '0.0001'], repeat: [{ around: 5, start: -30, sweep: 240 }] },
      ] },
      at: ['dx', 'face - depth * 0.045', 'mid + body * 0.1'], turn: [90, 0, 0],
    },
    {
      name: 'needle', words: ['pointer', 'hand'], note: 'red needle on a hub', material: 'needle', parent: 'dial', follows: ['case', 'handle'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['dr * 0.82', 'dr * 0.045', 'depth * 0.02'], bevel: 'dr * 0.008', segments: 1, turn: [0, 0, 62], at: ['dr * 0.16', 'dr * 0.3', 'depth * 0.0'] },
        { type: 'cylinder', radius: 'dr * 0.16', height: 'depth * 0.05', bevel: 'depth * 0.01', segments: 24 },
      ] },
      at: ['dx', 'face - depth * 0.05', 'mid + body * 0.1'], turn: [90, 0, 0],
    },
    {
      name: 'knob', words: ['button', 'volume knob'], note: 'ribbed wooden knobs', material: 'knob', parent: 'panel', follows: ['case', 'handle'],
      form: { type: 'extrude', depth: 'depth * 0.2', bevel: 'kr * 0.1', shape: { gear: 'kr', teeth: 20, deep: 'kr * 0.08' } },
      at: ['dx', 'face - depth * 0.03', 'mid - body * 0.29'], turn: [90, 0, 0], repeat: [{ along: 'knobs', step: ['width * 0.34 / knobs', 0, 0], centred: true }],
    },
    {
      name: 'handle', words: ['grip'], note: 'bent handle', when: { handle: true }, material: 'case',
      form: { type: 'strap', up: [0, 1, 0], width: 'bar', thickness: 'depth * 0.22', per: 6, bevel: 'bar * 0.35', path: [['-width * 0.34', 0, 'foot + body - bar'], ['-width * 0.335', 0, 'foot + body + grip * 0.3'], ['-width * 0.29', 0, 'height - bar * 0.62'], ['-width * 0.2', 0, 'height - bar / 2'], [0, 0, 'height - bar / 2'], ['width * 0.2', 0, 'height - bar / 2'],
        ['width * 0.29', 0, 'height - bar * 0.62'], ['width * 0.335', 0, 'foot + body + grip * 0.3'], ['width * 0.34', 0, 'foot + body - bar']] },
    },
    {
      name: 'antenna', words: ['aerial'], note: 'folded telescopic aerial', when: { antenna: true, aerial: 'folded' }, material: 'metal', follows: ['case', 'handle'],
      form: { type: 'join', parts: [
        { type: 'ball', size: ['depth * 0.14', 'depth * 0.14', 'depth * 0.14'], segments: 16 },
        { type: 'tube', smooth: false, segments: 10, radius: ['depth * 0.035', 'depth * 0.022'], path: [[0, 0, 0], ['-width * 0.62', 0, 0]] },
        { type: 'ball', size: ['depth * 0.09', 'depth * 0.09', 'depth * 0.09'], segments: 12, at: ['-width * 0.62', 0, 0] },
      ] },
      at: ['width * 0.31', 'depth * 0.3', 'foot + body + depth * 0.045'],
    },
    {
      name: 'antenna', note: 'raised telescopic aerial', when: { antenna: true, aerial: 'raised' }, material: 'metal', follows: ['case', 'handle'],
      form: { type: 'join', parts: [
        { type: 'ball', size: ['depth * 0.14', 'depth * 0.14', 'depth * 0.14'], segments: 16 },
        { type: 'tube', smooth: false, segments: 10, radius: ['depth * 0.035', 'depth * 0.018'], path: [[0, 0, 0], ['width * 0.3', 0, 'height * 1.1']] },
        { type: 'ball', size: ['depth * 0.08', 'depth * 0.08', 'depth * 0.08'], segments: 12, at: ['width * 0.3', 0, 'height * 1.1'] },
      ] },
      at: ['width * 0.31', 'depth * 0.3', 'foot + body + depth * 0.03'],
    },
    {
      name: 'foot', note: 'rubber feet', material: 'foot',
      form: { type: 'cylinder', radius: 'depth * 0.09', height: 'foot + height * 0.012', segments: 20, bevel: 'depth * 0.01' }, at: ['width * 0.3', 'depth * 0.28', 0], repeat: [{ mirror: 'y' }, { mirror: 'x' }],
    },
  ],
  briefs: ['a retro radio with a handle', 'a red radio with a raised antenna and three knobs', 'a small wooden radio, 25 cm wide, without a handle'],
});
