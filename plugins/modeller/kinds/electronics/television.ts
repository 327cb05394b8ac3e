import { kind, length } from '../../kind.ts';

export const television = kind({
  name: 'television',
  group: 'electronics',
  words: ['tv', 'tv set', 'telly', 'retro television'],
  about: 'A television: a flat one on feet, or an old one with knobs and an aerial.',
  parameters: { width: length(1.1, 0.15, 4, 'width of the screen', 'width'), height: length(0.68, 0.1, 3, 'height with its feet', 'screen.height') },
  derived: { w: 'width', h: 'height', z: 'height * 0.1' },
  variants: { model: { flat: { words: ['flatscreen', 'modern'] }, retro: { words: ['old', 'vintage', 'antique'], set: { width: 0.6, height: 0.52 } } } },
  options: { aerial: { words: ['aerial', 'antenna'], on: true } },
  materials: { body: 'black plastic', screen: 'screen', wood: 'walnut', metal: 'chrome', trim: 'plastic #d9cfb8' },
  main: ['body', 'wood'],
  parts: [
    { name: 'case', words: ['body', 'frame', 'bezel'], note: 'thin case', material: 'body', when: { model: 'flat' }, form: { type: 'extrude', plane: 'xz', shape: { rect: ['w', 'h - z'], round: 'w * 0.012' }, depth: 'w * 0.035', bevel: 'w * 0.008' }, at: [0, 0, 'z + (h - z) / 2'] },
    { name: 'screen', words: ['glass', 'display'], note: 'dark glass', material: 'screen', when: { model: 'flat' }, form: { type: 'extrude', plane: 'xz', shape: { rect: ['w * 0.975', '(h - z) * 0.955'], round: 'w * 0.006' }, depth: 'w * 0.006' }, at: [0, 'w * -0.018', 'z + (h - z) / 2'] },
    { name: 'bulge', words: ['back'], note: 'electronics behind', material: 'body', when: { model: 'flat' }, form: { type: 'box', size: ['w * 0.6', 'w * 0.03', 'h * 0.4'], bevel: 'w * 0.01' }, at: [0, 'w * 0.026', 'z + h * 0.08'] },
    { name: 'foot', words: ['leg', 'stand'], note: 'splayed feet', material: 'metal', when: { model: 'flat' }, form: { type: 'tube', smooth: false, segments: 14, radius: 'w * 0.008', path: [['w * 0.34', 'w * -0.12', 'w * 0.008'], ['w * 0.32', 0, 'z + w * 0.01'], ['w * 0.34', 'w * 0.12', 'w * 0.008']] }, repeat: [{ mirror: 'x' }] },
    { name: 'case', note: 'wooden case', material: 'wood', when: { model: 'retro' }, form: { type: 'box', size: ['w', 'w * 0.6', 'h * 0.7'], bevel: 'w * 0.05', segments: 5 }, at: [0, 0, 'h * 0.12'] },
    { name: 'front', words: ['panel', 'bezel'], note: 'pale front', material: 'trim', when: { model: 'retro' }, form: { type: 'extrude', plane: 'xz', shape: { rect: ['w * 0.9', 'h * 0.6'], round: 'w * 0.05' }, depth: 'w * 0.04', bevel: 'w * 0.01' }, at: [0, 'w * -0.295', 'h * 0.47'] },
    { name: 'screen', note: 'bulging tube', material: 'screen', when: { model: 'retro' }, form: { type: 'cushion', size: ['w * 0.6', 'h * 0.5', 'w * 0.09'], soft: 0.5, corner: 0.35 }, at: ['w * -0.1', 'w * -0.295', 'h * 0.47'], turn: [90, 0, 0] },
    { name: 'knob', words: ['dial', 'button'], note: 'knobs', material: 'metal', when: { model: 'retro' }, form: { type: 'cylinder', radius: 'w * 0.045', top: 'w * 0.038', height: 'w * 0.04', bevel: 'w * 0.008', segments: 28 }, at: ['w * 0.325', 'w * -0.31', 'h * 0.62'], turn: [90, 0, 0], repeat: [{ along: 2, step: [0, 0, 'h * -0.18'] }] },
    { name: 'grille', words: ['speaker'], note: 'slots of the loudspeaker', material: 'body', when: { model: 'retro' }, form: { type: 'join', parts: [{ type: 'box', size: ['w * 0.14', 'w * 0.012', 'h * 0.014'], bevel: 'h * 0.003', repeat: [{ along: 5, step: [0, 0, 'h * 0.026'] }] }] }, at: ['w * 0.325', 'w * -0.314', 'h * 0.22'] },
    { name: 'leg', words: ['foot'], note: 'tapered leg', material: 'wood', when: { model: 'retro' }, form: { type: 'tube', smooth: false, tip: 'level', segments: 16, radius: ['w * 0.014', 'w * 0.026'], path: [['w * 0.4', 'w * 0.24', 0], ['w * 0.34', 'w * 0.2', 'h * 0.15']] }, repeat: [{ mirror: 'x' }, { mirror: 'y' }] },
    { name: 'aerial', words: ['antenna'], note: 'rabbit ears', material: 'metal', when: { model: 'retro', aerial: true }, form: { type: 'join', parts: [{ type: 'ball', size: ['w * 0.14', 'w * 0.14', 'w * 0.08'], segments: 24 }, { type: 'tube', segments: 8, smooth: false, radius: ['w * 0.009', 'w * 0.004'], path: [[0, 0, 'w * 0.01'], ['w * 0.22', 0, 'h * 0.34']], repeat: [{ mirror: 'x' }] }, { type: 'ball', size: ['w * 0.025', 'w * 0.025', 'w * 0.025'], segments: 12, at: ['w * 0.22', 0, 'h * 0.34'], repeat: [{ mirror: 'x' }] }] }, at: [0, 0, 'h * 0.825'] },
  ],
  briefs: ['a television', 'a retro television without an aerial', 'a flatscreen tv 2 m wide'],
});
