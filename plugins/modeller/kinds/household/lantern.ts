import { kind, length } from '../../kind.ts';

export const lantern = kind({
  name: 'lantern',
  group: 'household',
  words: ['oil lantern', 'storm lantern', 'hurricane lantern', 'candle lantern', 'camping lantern', 'kerosene lantern', 'railroad lantern', 'oil lamp', 'garden lantern'],
  about: 'A storm lantern with a glass globe and a wire bail, or a square one with panes, a roof and a candle.',
  parameters: {
    height: length(0.34, 0.12, 0.9, 'foot to the top of the bail or ring', 'height'),
    width: length(0.16, 0.07, 0.45, 'greatest width', 'width'),
    bail_thickness: length(0.0055, 0.003, 0.012, 'thickness of the bail', 'handle.thickness'),
    candle_height: length(0.07, 0.03, 0.2, 'height of the candle', 'candle.height'),
  },
  derived: {
    r: 'width / 2',
    tank: 'height * 0.17',
    top: 'height * 0.74',
    pipe: 'r * 0.09',
    glass_low: 'height * 0.245',
    glass_high: 'height * 0.565',
    belly: 'min(r * 0.66, height * 0.17)',
    wall: 'max(0.0016, r * 0.022)',
    w: 'width',
    plinth: 'height * 0.075',
    eave: 'height * 0.64',
    stick: 'min(candle_height, height * 0.38)',
    stick_r: 'min(w * 0.17, 0.032)',
    ring_r: 'height * 0.056',
  },
  options: {
    flame: { words: ['flame', 'fire', 'light', 'lit', 'burning'], on: true, about: 'it burns' },
    handle: { words: ['handle', 'bail', 'wire handle', 'ring'], on: true, about: 'a bail or ring to carry it by' },
    guard: { words: ['guard', 'wire guard', 'cage', 'wires'], on: true, about: 'wires that guard the glass of a storm lantern' },
  },
  variants: {
    style: {
      storm: { words: ['hurricane', 'oil', 'camping', 'railroad', 'kerosene', 'round'] },
      square: { words: ['candle', 'garden', 'moroccan', 'boxy'], materials: { body: 'iron' } },
    },
  },
  materials: { body: 'car paint #9c2b23', metal: 'steel', brass: 'brass', glass: 'glass', flame: 'flame', wax: 'wax' },
  main: ['body'],
  parts: [
    {
      name: 'base', words: ['tank', 'foot', 'reservoir'], note: 'oil tank with a rolled rim', when: { style: 'storm' }, material: 'body',
      form: { type: 'lathe', bevel: 'tank * 0.1', segments: 40, profile: [[0, 0], ['r * 0.82', 0], ['r * 0.86', 'tank * 0.06'], ['r * 0.82', 'tank * 0.14'], ['r * 0.86', 'tank * 0.3'], ['r * 0.86', 'tank * 0.66'], ['r * 0.76', 'tank * 0.86'], ['r * 0.5', 'tank'], ['r * 0.34', 'tank * 1.04'], [0, 'tank * 1.04']] },
    },
    {
      name: 'base', words: ['plinth', 'foot', 'floor'], note: 'stepped floor on ball feet', when: { style: 'square' }, material: 'body',
      form: { type: 'join', parts: [
        { type: 'box', size: ['w', 'w', 'plinth * 0.4'], bevel: 'plinth * 0.1', at: [0, 0, 'plinth * 0.3'] },
        { type: 'box', size: ['w * 0.88', 'w * 0.88', 'plinth * 0.34'], bevel: 'plinth * 0.08', at: [0, 0, 'plinth * 0.66'] },
        { type: 'ball', size: ['plinth * 0.5', 'plinth * 0.5', 'plinth * 0.4'], segments: 16, at: ['w * 0.4', 'w * 0.4', 'plinth * 0.2'], repeat: [{ mirror: 'x' }, { mirror: 'y' }] }] },
    },
    {
      name: 'filler', words: ['cap', 'filler cap'], note: 'screw cap of the tank', when: { style: 'storm' }, parent: 'base', material: 'brass',
      form: { type: 'join', parts: [{ type: 'extrude', shape: { gear: 'r * 0.14', teeth: 20, deep: 'r * 0.015' }, depth: 'tank * 0.24', bevel: 'r * 0.012' }] },
      at: ['r * 0.28', '-r * 0.52', 'tank * 0.84'], turn: [18, 12, 0],
    },
    {
      name: 'burner', words: ['wick holder'], note: 'brass burner with its wick wheel', when: { style: 'storm' }, material: 'brass',
      form: { type: 'join', parts: [
        { type: 'lathe', bevel: 0.002, segments: 40, profile: [[0, 'tank'], ['r * 0.36', 'tank'], ['r * 0.36', 'glass_low - height * 0.03'], ['belly * 0.86', 'glass_low - height * 0.012'], ['belly * 0.86', 'glass_low + height * 0.004'], ['belly * 0.5', 'glass_low + height * 0.01'], ['belly * 0.28', 'glass_low + height * 0.05'], [0, 'glass_low + height * 0.05']] },
        { type: 'cylinder', radius: 'r * 0.022', height: 'r * 0.42', segments: 12, at: [0, '-r * 0.2', 'tank + height * 0.026'], turn: [90, 0, 0] },
        { type: 'extrude', plane: 'xz', shape: { gear: 'r * 0.1', teeth: 14, deep: 'r * 0.014' }, depth: 'r * 0.05', bevel: 'r * 0.008', at: [0, '-r * 0.62', 'tank + height * 0.026'] }] },
    },
    {
      name: 'glass', words: ['globe', 'chimney', 'pane'], note: 'pear-shaped glass', when: { style: 'storm' }, material: 'glass',
      form: { type: 'lathe', loop: true, smooth: true, segments: 36, profile: [
        ['belly * 0.72', 'glass_low'], ['belly * 0.86', 'glass_low * 0.9 + glass_high * 0.1'], ['belly', 'glass_low * 0.66 + glass_high * 0.34'], ['belly * 0.9', 'glass_low * 0.36 + glass_high * 0.64'], ['belly * 0.7', 'glass_low * 0.1 + glass_high * 0.9'], ['belly * 0.66', 'glass_high + height * 0.015'],
        ['belly * 0.66 - wall', 'glass_high + height * 0.015'], ['belly * 0.7 - wall', 'glass_low * 0.1 + glass_high * 0.9'], ['belly * 0.9 - wall', 'glass_low * 0.36 + glass_high * 0.64'], ['belly - wall', 'glass_low * 0.66 + glass_high * 0.34'], ['belly * 0.86 - wall', 'glass_low * 0.9 + glass_high * 0.1'], ['belly * 0.72 - wall', 'glass_low']] },
    },
    {
      name: 'glass', words: ['pane', 'window'], note: 'panes between the posts', when: { style: 'square' }, material: 'glass',
      form: { type: 'box', size: ['w * 0.7', 'max(0.002, w * 0.014)', 'eave - plinth + 0.002'] },
      at: [0, '-w * 0.37', 'plinth - 0.001'], repeat: [{ around: 4 }],
    },
    {
      name: 'post', words: ['corner', 'frame'], note: 'corner posts and rails', when: { style: 'square' }, material: 'body',
      form: { type: 'join', parts: [
        { type: 'box', size: ['w * 0.085', 'w * 0.085', 'eave - plinth + 0.004'], bevel: 'w * 0.012', segments: 2, at: ['-w * 0.375', '-w * 0.375', 'plinth - 0.002'] },
        { type: 'box', size: ['w * 0.69', 'w * 0.05', 'w * 0.06'], bevel: 'w * 0.01', segments: 2, at: [0, '-w * 0.372', 'plinth - 0.001'] },
        { type: 'box', size: ['w * 0.69', 'w * 0.05', 'w * 0.06'], bevel: 'w * 0.01', segments: 2, at: [0, '-w * 0.372', 'eave - w * 0.058'] },
        { type: 'box', size: ['w * 0.028', 'w * 0.036', 'eave - plinth'], bevel: 'w * 0.006', segments: 1, at: [0, '-w * 0.372', 'plinth'] }] },
      repeat: [{ around: 4 }],
    },
    {
      name: 'pipe', words: ['tube', 'side tube', 'frame'], note: 'bent side tubes from the tank to the hood', when: { style: 'storm' }, material: 'body',
      form: { type: 'tube', segments: 18, per: 6, tip: 'flat', radius: 'pipe', path: [['r * 0.74', 0, 'tank * 0.72'], ['r * 0.885', 0, 'tank * 1.15'], ['r - pipe', 0, 'tank * 1.6'], ['r - pipe', 0, 'height * 0.4'], ['r - pipe', 0, 'height * 0.52'], ['r * 0.83', 0, 'height * 0.585'], ['r * 0.36', 0, 'height * 0.635']] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'hood', words: ['top', 'canopy', 'roof', 'chimney', 'lid'], note: 'vented hood in three tiers', when: { style: 'storm' }, material: 'body',
      form: { type: 'lathe', bevel: 'height * 0.006', segments: 40, profile: [
        [0, 'glass_high'], ['belly * 0.84', 'glass_high'], ['belly * 0.86', 'glass_high + height * 0.03'], ['r * 0.46', 'glass_high + height * 0.05'], ['r * 0.44', 'top - height * 0.075'], ['r * 0.6', 'top - height * 0.066'], ['r * 0.62', 'top - height * 0.052'],
        ['r * 0.42', 'top - height * 0.04'], ['r * 0.4', 'top - height * 0.022'], ['r * 0.36', 'top - height * 0.01'], ['r * 0.16', 'top'], [0, 'top + height * 0.002']] },
    },
    {
      name: 'hood', words: ['top', 'roof', 'lid'], note: 'swept roof with a vent and a cap', when: { style: 'square' }, material: 'body',
      form: { type: 'loft', segments: 48, per: 4, sections: [
        { at: [0, 0, 'eave'], size: ['w * 0.94', 'w * 0.94'], round: 0.06 }, { at: [0, 0, 'eave + height * 0.006'], size: ['w', 'w'], round: 0.06 }, { at: [0, 0, 'eave + height * 0.018'], size: ['w', 'w'], round: 0.06 }, { at: [0, 0, 'eave + height * 0.03'], size: ['w * 0.94', 'w * 0.94'], round: 0.06 },
        { at: [0, 0, 'eave + height * 0.08'], size: ['w * 0.66', 'w * 0.66'], round: 0.07 }, { at: [0, 0, 'eave + height * 0.15'], size: ['w * 0.36', 'w * 0.36'], round: 0.1 }, { at: [0, 0, 'eave + height * 0.17'], size: ['w * 0.34', 'w * 0.34'], round: 0.12 },
        { at: [0, 0, 'eave + height * 0.19'], size: ['w * 0.44', 'w * 0.44'], round: 0.1 }, { at: [0, 0, 'eave + height * 0.2'], size: ['w * 0.43', 'w * 0.43'], round: 0.1 }, { at: [0, 0, 'eave + height * 0.235'], size: ['w * 0.12', 'w * 0.12'], round: 0.5 }, { at: [0, 0, 'eave + height * 0.257'], size: ['w * 0.1', 'w * 0.1'], round: 0.8 }] },
    },
    {
      name: 'guard', words: ['wire', 'cage'], note: 'wires around the glass', when: { guard: true, style: 'storm' }, material: 'metal',
      form: { type: 'join', parts: [
        { type: 'ring', radius: 'belly * 1.0', thickness: 'max(0.003, r * 0.045)', segments: 56, round_segments: 8, at: [0, 0, 'glass_low * 0.66 + glass_high * 0.34'] },
        { type: 'tube', segments: 10, per: 6, radius: 'max(0.0015, r * 0.022)', path: [['belly * 0.8', 0, 'glass_low - height * 0.005'], ['belly * 0.95', 0, 'glass_low * 0.85 + glass_high * 0.15'], ['belly * 1.03', 0, 'glass_low * 0.66 + glass_high * 0.34'], ['belly * 0.94', 0, 'glass_low * 0.36 + glass_high * 0.64'], ['belly * 0.8', 0, 'glass_high + height * 0.01']], repeat: [{ around: 4, start: 45 }] }] },
    },
    {
      name: 'flame', words: ['fire', 'light'], note: 'flame on the wick', when: { flame: true, style: 'storm' }, material: 'flame',
      form: { type: 'lathe', smooth: true, segments: 24, profile: [[0, 0], ['belly * 0.14', 'height * 0.012'], ['belly * 0.19', 'height * 0.04'], ['belly * 0.1', 'height * 0.085'], ['belly * 0.03', 'height * 0.115'], [0, 'height * 0.125']] },
      at: [0, 0, 'glass_low + height * 0.047'],
    },
    {
      name: 'flame', words: ['fire', 'light'], note: 'flame of the candle', when: { flame: true, style: 'square' }, material: 'flame', follows: ['candle'],
      form: { type: 'lathe', smooth: true, segments: 24, profile: [[0, 0], ['stick_r * 0.2', 'stick_r * 0.22'], ['stick_r * 0.3', 'stick_r * 0.6'], ['stick_r * 0.16', 'stick_r * 1.15'], ['stick_r * 0.05', 'stick_r * 1.55'], [0, 'stick_r * 1.7']] },
      at: [0, 0, 'plinth + stick + stick_r * 0.1'],
    },
    {
      name: 'candle', words: ['wax'], note: 'thick candle with a wick', when: { style: 'square' }, material: 'wax',
      form: { type: 'join', parts: [
        { type: 'lathe', bevel: 'stick_r * 0.14', segments: 36, profile: [[0, 0], ['stick_r', 0], ['stick_r', 'stick'], ['stick_r * 0.8', 'stick'], ['stick_r * 0.5', 'stick - stick_r * 0.08'], [0, 'stick - stick_r * 0.1']] },
        { type: 'cylinder', radius: 'stick_r * 0.05', height: 'stick_r * 0.36', segments: 8, at: [0, 0, 'stick - stick_r * 0.14'] }] },
      at: [0, 0, 'plinth - 0.001'],
    },
    {
      name: 'handle', words: ['bail', 'bow', 'wire handle'], note: 'wire bail with hooked ends', when: { handle: true, style: 'storm' }, material: 'metal',
      form: { type: 'join', parts: [
        { type: 'tube', segments: 14, per: 8, radius: 'bail_thickness / 2', path: [['-r + pipe', 0, 'height * 0.5'], ['-r * 0.93', 0, 'height * 0.72'], ['-r * 0.62', 0, 'height * 0.92'], [0, 0, 'height - bail_thickness / 2'], ['r * 0.62', 0, 'height * 0.92'], ['r * 0.93', 0, 'height * 0.72'], ['r - pipe', 0, 'height * 0.5']] }] },
    },
    {
      name: 'handle', words: ['ring', 'loop'], note: 'ring on top', when: { handle: true, style: 'square' }, material: 'body',
      form: { type: 'ring', radius: 'ring_r - bail_thickness / 2', thickness: 'bail_thickness', segments: 40, round_segments: 12 },
      at: [0, 0, 'height - ring_r'], turn: [90, 0, 0],
    },
  ],
  briefs: ['a red storm lantern with a burning flame', 'a square black garden lantern with a candle', 'a brass oil lantern without a wire guard, 40 cm tall', 'a green camping lantern with a thick handle'],
});
