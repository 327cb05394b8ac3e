import { kind, length } from '../../kind.ts';

export const monitor = kind({
  name: 'monitor',
  group: 'electronics',
  words: ['computer monitor', 'computer screen', 'desktop monitor', 'pc monitor', 'display screen'],
  about: 'A flat desktop monitor: slim bezel, screen, neck and foot.',
  parameters: {
    width: length(0.61, 0.2, 1.6, 'side to side', 'width'),
    height: length(0.5, 0.2, 1.2, 'table to top', 'height'),
    panel_height: length(0.36, 0.12, 0.9, 'height of the panel', 'panel.height'),
    panel_thickness: length(0.026, 0.012, 0.08, 'thickness of the panel', 'panel.thickness'),
    base_width: length(0.24, 0.1, 0.5, 'width of the foot', 'base.width'),
    neck_width: length(0.055, 0.02, 0.12, 'width of the neck', 'neck.width'),
  },
  derived: {
    panel: 'min(panel_height, height * 0.88)',
    mid: 'height - panel / 2',
    base: 'min(base_width, width * 0.8)',
    edge: 'min(width, panel) * 0.03',
    chin: 'min(width, panel) * 0.055',
    face: '-panel_thickness / 2',
    dw: 'width - edge * 2', dh: 'panel - edge - chin',
    dz: 'mid + (chin - edge) / 2',
    neck_y: 'panel_thickness / 2 + 0.03',
  },
  variants: { screen: { lit: { words: ['bright', 'colourful', 'colorful'] }, dark: { words: ['blank', 'switched off', 'turned off'] } }, base: { round: { words: ['circular', 'oval'] }, square: { words: ['rectangular', 'flat'] }, legs: { words: ['v-shaped', 'splayed', 'tripod'] } } },
  materials: { body: 'black plastic', stand: 'aluminium', screen: 'screen', sky: 'screen #3a6fb0', hill: 'screen #7a4a9e', sun: 'screen #ffb45e', light: 'light #7fe08a' },
  main: ['body'],
  parts: [
    {
      name: 'panel', words: ['bezel', 'frame', 'case'], note: 'flat case with round corners', material: 'body',
      form: { type: 'extrude', plane: 'xz', depth: 'panel_thickness', bevel: 'panel_thickness * 0.14', shape: { rect: ['width', 'panel'], round: 'edge * 0.7' } }, at: [0, 0, 'mid'],
    },
    {
      name: 'back', words: ['housing', 'rear'], note: 'housing behind, with the mount', material: 'body', parent: 'panel', follows: ['panel'],
      form: { type: 'join', parts: [
        { type: 'box', size: ['width * 0.6', 'panel * 0.55', 0.022], bevel: 0.01, taper: [0.88, 0.82], turn: [-90, 0, 0] },
        { type: 'box', size: ['width * 0.16', 'width * 0.16', 0.03], bevel: 0.006, turn: [-90, 0, 0] },
      ] },
      at: [0, 'panel_thickness / 2 - 0.002', 'mid'],
    },
    {
      name: 'screen', words: ['display'], note: 'bright screen', when: { screen: 'lit' }, material: 'sky', parent: 'panel', follows: ['panel'],
      form: { type: 'extrude', plane: 'xz', depth: 0.003, shape: { rect: ['dw', 'dh'] } }, at: [0, 'face + 0.0008', 'dz'],
    },
    {
      name: 'screen', note: 'dark screen', when: { screen: 'dark' }, material: 'screen', parent: 'panel', follows: ['panel'],
      form: { type: 'extrude', plane: 'xz', depth: 0.003, shape: { rect: ['dw', 'dh'] } }, at: [0, 'face + 0.0008', 'dz'],
    },
    {
      name: 'picture', words: ['mountains', 'wallpaper'], note: 'mountains on the screen', when: { screen: 'lit' }, material: 'hill', parent: 'screen', follows: ['panel'],
      form: { type: 'extrude', plane: 'xz', depth: 0.003, shape: [['-dw / 2', '-dh / 2'], ['dw / 2', '-dh / 2'], ['dw / 2', '-dh * 0.02'], ['dw * 0.38', 'dh * 0.12'], ['dw * 0.3', 'dh * 0.02'], ['dw * 0.22', 'dh * 0.08'], ['dw * 0.06', '-dh * 0.18'], ['-dw * 0.06', '-dh * 0.06'], ['-dw * 0.2', 'dh * 0.2'], ['-dw * 0.27', 'dh * 0.12'], ['-dw * 0.33', 'dh * 0.16'], ['-dw / 2', '-dh * 0.1']] },
      at: [0, 'face + 0.0001', 'dz'],
    },
    {
      name: 'sun', note: 'sun in the picture', when: { screen: 'lit' }, material: 'sun', parent: 'screen', follows: ['panel'],
      form: { type: 'cylinder', radius: 'dh * 0.1', height: 0.003, segments: 32 }, at: ['dw * 0.08', 'face + 0.002', 'dz + dh * 0.2'], turn: [90, 0, 0],
    },
    {
      name: 'button', words: ['light', 'power light', 'led'], note: 'power light in the lower border', material: 'light', parent: 'panel', follows: ['panel'],
      form: { type: 'cylinder', radius: 'chin * 0.12', height: 0.003, segments: 16 }, at: [0, 'face + 0.001', 'height - panel + chin * 0.5'], turn: [90, 0, 0],
    },
    {
      name: 'neck', words: ['arm', 'stem', 'stand'], note: 'neck that leans back a little', material: 'stand', follows: ['panel'],
      form: { type: 'loft', axis: 'z', segments: 24, per: 4, sections: [
        { at: [0, 'neck_y + 0.03', 0.006], size: ['neck_width * 1.25', 0.036], round: 0.35 }, { at: [0, 'neck_y + 0.025', 'mid * 0.25'], size: ['neck_width', 0.024], round: 0.35 }, { at: [0, 'neck_y', 'mid + panel * 0.05'], size: ['neck_width', 0.022], round: 0.35 }] },
    },
    {
      name: 'base', words: ['foot', 'stand'], note: 'round foot', when: { base: 'round' }, material: 'stand', follows: ['panel'],
      form: { type: 'stretched', by: [1, 0.78, 1], of: { type: 'lathe', segments: 64, bevel: 0.003, profile: [[0, 0], ['base / 2', 0], ['base / 2', 0.006], ['base * 0.46', 0.011], [0, 0.014]] } }, at: [0, 'neck_y - 0.01', 0],
    },
    {
      name: 'base', note: 'flat foot with round corners', when: { base: 'square' }, material: 'stand', follows: ['panel'],
      form: { type: 'extrude', shape: { rect: ['base', 'base * 0.75'], round: 'base * 0.08' }, depth: 0.011, bevel: 0.003 }, at: [0, 'neck_y - 0.01', 0],
    },
    {
      name: 'base', note: 'two splayed legs', when: { base: 'legs' }, material: 'stand', follows: ['panel'],
      form: { type: 'join', parts: [{ type: 'loft', axis: 'y', segments: 20, per: 4, repeat: [{ mirror: 'x' }], sections: [
        { at: ['base * 0.5', '-base * 0.45', 0.006], size: [0.02, 0.012], round: 0.5 }, { at: ['base * 0.22', '-base * 0.1', 0.009], size: [0.03, 0.018], round: 0.5 }, { at: [0.01, 0.05, 0.011], size: [0.05, 0.022], round: 0.5 }] }] },
      at: [0, 'neck_y + 0.01', 0],
    },
  ],
  briefs: ['a black computer monitor', 'a white monitor with a square base and a dark screen', 'a wide monitor, 80 cm wide, with a thin panel'],
});
