import { angle, kind, length } from '../../kind.ts';

export const phone = kind({
  name: 'phone',
  group: 'electronics',
  words: ['smartphone', 'mobile phone', 'cell phone', 'cellphone', 'mobile', 'iphone', 'smart phone', 'tablet'],
  about: 'A smartphone leaning on a small stand, or lying: glass front with app icons, metal edge, camera behind.',
  parameters: {
    length: length(0.152, 0.06, 0.4, 'length of the phone', 'body.length'),
    width: length(0.074, 0.03, 0.3, 'side to side', 'width'),
    thickness: length(0.0085, 0.004, 0.025, 'thickness of the phone', 'thickness'),
    lean: angle(68, 0, 80, '0 where it lies, 68 on the stand'),
  },
  derived: {
    t: 'thickness',
    up: 'min(1, lean * 10)',
    w: 'width - t * 0.14',
    corner: 'w * 0.14',
    z: 'up * (t * 0.9 + 0.002) + (1 - up) * 0',
    y: '-length / 2 * cos(lean) + up * t * 0.5',
    dw: 'w * 0.92', dh: 'length * 0.955',
    icon: 'dw * 0.15', step: 'dw * 0.225',
    rest: 'length * 0.5',
  },
  options: {
    camera: { words: ['lens', 'camera bump'], on: true, about: 'a camera on the back' },
  },
  variants: { screen: { lit: { words: ['bright', 'colourful', 'colorful'] }, dark: { words: ['blank', 'switched off', 'turned off'] } }, pose: { standing: { words: ['upright', 'stand', 'propped'], set: { lean: 68 } }, lying: { words: ['flat'], set: { lean: 0 } } } },
  materials: { body: 'gunmetal', glass: 'screen', sky: 'screen #3b5fb5', icon: 'plastic #f2efe8', accent: 'plastic #f0a23c', stand: 'oak', lens: 'tinted glass' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['case', 'edge', 'frame'], note: 'metal body with round corners', material: 'body',
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't * 0.94', bevel: 't * 0.3', shape: { rect: ['w', 'length'], round: 'corner' }, at: [0, 'length / 2', 0] }] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'screen', words: ['display', 'glass'], note: 'bright screen under glass', when: { screen: 'lit' }, material: 'sky', parent: 'body', follows: ['body'],
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't * 0.2', bevel: 't * 0.03', shape: { rect: ['dw', 'dh'], round: 'corner * 0.8' }, at: [0, 'length / 2', 't * 0.79'] }] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'screen', note: 'dark glass', when: { screen: 'dark' }, material: 'glass', parent: 'body', follows: ['body'],
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't * 0.2', bevel: 't * 0.03', shape: { rect: ['dw', 'dh'], round: 'corner * 0.8' }, at: [0, 'length / 2', 't * 0.79'] }] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'icon', words: ['app'], note: 'rows of app icons', when: { screen: 'lit' }, material: 'icon', parent: 'screen', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', depth: 't * 0.06', shape: { rect: ['icon', 'icon'], round: 'icon * 0.24' }, at: ['-step * 1.5', 'length * 0.36', 't * 0.955'], repeat: [{ along: 4, step: ['step', 0, 0] }, { along: 3, step: [0, 'dh * 0.13', 0] }] },
        { type: 'extrude', depth: 't * 0.06', shape: { rect: ['dw * 0.42', 'dh * 0.05'], round: 'dh * 0.01' }, at: [0, 'length * 0.84', 't * 0.955'] },
      ] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'dock', words: ['accent', 'icons below'], note: 'row of coloured icons at the foot', when: { screen: 'lit' }, material: 'accent', parent: 'screen', follows: ['body'],
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't * 0.06', shape: { rect: ['icon', 'icon'], round: 'icon * 0.24' }, at: ['-step * 1.5', 'length * 0.1', 't * 0.955'], repeat: [{ along: 4, step: ['step', 0, 0] }] }] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'notch', words: ['front camera', 'earpiece'], note: 'dark slot with the front camera', material: 'glass', parent: 'body', follows: ['body'],
      form: { type: 'join', parts: [{ type: 'extrude', depth: 't * 0.1', shape: { rect: ['dw * 0.26', 'dh * 0.026'], round: 'dh * 0.0125' }, at: [0, 'length * 0.95', 't * 0.93'] }] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'button', words: ['side button', 'volume button'], note: 'buttons at the side', material: 'body', parent: 'body', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['t * 0.2', 'length * 0.09', 't * 0.3'], bevel: 't * 0.06', segments: 1, at: ['width / 2 - t * 0.1', 'length * 0.68', 't * 0.32'] },
        { type: 'box', size: ['t * 0.2', 'length * 0.06', 't * 0.3'], bevel: 't * 0.06', segments: 1, at: ['-width / 2 + t * 0.1', 'length * 0.7', 't * 0.32'], repeat: [{ along: 2, step: [0, '-length * 0.08', 0] }] },
      ] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'camera', words: ['lens'], note: 'camera on the back', when: { camera: true, pose: 'standing' }, material: 'lens', parent: 'body', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', depth: 't * 0.16', bevel: 't * 0.04', shape: { rect: ['w * 0.36', 'w * 0.36'], round: 'w * 0.09' }, at: ['w * 0.24', 'length - w * 0.26', '-t * 0.1'] },
        { type: 'cylinder', radius: 'w * 0.065', height: 't * 0.2', bevel: 't * 0.03', segments: 24, at: ['w * 0.16', 'length - w * 0.34', '-t * 0.22'], repeat: [{ along: 2, step: ['w * 0.16', 'w * 0.16', 0] }] },
      ] },
      at: [0, 'y', 'z'], turn: ['lean', 0, 0],
    },
    {
      name: 'stand', words: ['holder', 'dock', 'cradle'], note: 'wooden stand with a lip and a slanting back', when: { pose: 'standing' }, material: 'stand', follows: ['body'],
      form: { type: 'join', parts: [
        { type: 'extrude', plane: 'yz', depth: 'width * 0.62', bevel: 0.0015, shape: [['-t * 2', 0], ['rest * 0.62', 0], ['rest * 0.62', 't * 0.9'], ['rest * cos(lean) + t * 1.1', 't * 0.9'], ['rest * cos(lean) + t * 0.6', 'rest * sin(lean)'], ['rest * cos(lean) + t * 0.02', 'rest * sin(lean) + t * 0.2'], ['t * 0.02', 't * 0.9'], ['-t * 1.1', 't * 0.9'], ['-t * 1.35', 't * 1.7'], ['-t * 2', 't * 1.7']] },
      ] },
      at: [0, 'y', 0.0005],
    },
  ],
  briefs: ['a black smartphone on a stand', 'a lying phone with a dark screen', 'a thick red mobile phone with a white stand'],
});
