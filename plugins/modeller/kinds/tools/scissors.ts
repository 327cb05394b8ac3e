import { angle, kind, length } from '../../kind.ts';

export const scissors = kind({
  name: 'scissors',
  group: 'tools',
  words: ['pair of scissors', 'shears', 'scissor', 'kitchen scissors', 'tailor scissors', 'paper scissors'],
  about: 'Scissors lying open: two steel blades on a screw, plastic or metal loops for the fingers.',
  parameters: {
    blade_length: length(0.105, 0.04, 0.3, 'screw to tip', 'blade.length'),
    blade_width: length(0.018, 0.006, 0.05, 'width of a blade', 'blade.width'),
    handle_length: length(0.1, 0.04, 0.2, 'screw to the end of the loops', 'handle.length'),
    loop_width: length(0.042, 0.02, 0.09, 'width of a loop', 'loop.width'),
    loop_thickness: length(0.01, 0.004, 0.02, 'thickness of a loop', 'loop.thickness'),
    opening: angle(34, 6, 80, 'angle between the blades'),
  },
  derived: {
    w: 'blade_width / 2',
    sheet: 'max(blade_width * 0.11, 0.0012)',
    wire: 'min(loop_thickness, loop_width * 0.3)',
    oval: 'loop_width / 2 - wire / 2',
    reach: 'max(handle_length, loop_width * 1.5) - wire / 2',
    near: 'reach - loop_width * 1.35',
    side: 'loop_width * 0.22',
    mid: 'wire / 2',
    shift: '(max(handle_length, loop_width * 1.5) - blade_length) / 2 * cos(opening / 2)',
  },
  variants: { handle: { plastic: { words: ['modern', 'office'] }, metal: { words: ['tailor', 'all-metal', 'sewing', 'steel'] } } },
  materials: { blade: 'stainless steel', handle: 'plastic #d2391f', screw: 'brass', steel: 'chrome' },
  main: ['handle', 'steel'],
  parts: [
    {
      name: 'blade', words: ['cutter', 'edge'], note: 'two pointed blades, one above the other', material: 'blade', follows: ['handle', 'loop'],
      form: { type: 'join', parts: [
        { type: 'extrude', depth: 'sheet', bevel: 'sheet * 0.3', turn: [0, 0, 'opening / 2'], at: [0, 0, '0.0002'], shape: [['-near * 0.8', '-w * 0.5'], ['-w * 1.6', '-w * 0.9'], [0, '-w'], ['blade_length * 0.4', '-w * 0.72'], ['blade_length * 0.97', '-w * 0.08'], ['blade_length', '0'], ['blade_length * 0.9', 'w * 0.3'], ['blade_length * 0.55', 'w * 0.75'], ['blade_length * 0.2', 'w'], [0, 'w'], ['-w * 1.6', 'w * 0.7'], ['-near * 0.8', 'w * 0.4']] },
        { type: 'extrude', depth: 'sheet', bevel: 'sheet * 0.3', turn: [180, 0, '-opening / 2'], at: [0, 0, '-0.0002'], shape: [['-near * 0.8', '-w * 0.5'], ['-w * 1.6', '-w * 0.9'], [0, '-w'], ['blade_length * 0.4', '-w * 0.72'], ['blade_length * 0.97', '-w * 0.08'], ['blade_length', '0'], ['blade_length * 0.9', 'w * 0.3'], ['blade_length * 0.55', 'w * 0.75'], ['blade_length * 0.2', 'w'], [0, 'w'], ['-w * 1.6', 'w * 0.7'], ['-near * 0.8', 'w * 0.4']] },
      ] },
      at: ['shift', 0, 'mid'],
    },
    {
      name: 'handle', words: ['shank', 'arm'], note: 'plastic arms that hold the blades', when: { handle: 'plastic' }, material: 'handle', follows: ['blade', 'loop'],
      form: { type: 'loft', axis: 'x', segments: 20, per: 4, sections: [
        { at: ['-w * 1.5', 0, 0], size: ['w * 1.3', 'min(wire * 0.66, w)'], round: 0.5 }, { at: ['-w * 1.9', 0, 0], size: ['w * 1.7', 'wire * 0.84'], round: 0.5 }, { at: ['-near * 0.7 - w * 0.4', '-side * 0.3', 0], size: ['wire * 1.1', 'wire * 0.9'], round: 0.7 }, { at: ['-near - wire * 0.9', '-side * 0.75', 0], size: ['wire', 'wire * 0.9'], round: 0.8 }] },
      at: ['shift', 0, 'mid'], turn: [0, 0, 'opening / 2'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'handle', note: 'forged steel arms', when: { handle: 'metal' }, material: 'steel', follows: ['blade', 'loop'],
      form: { type: 'loft', axis: 'x', segments: 20, per: 4, sections: [
        { at: ['-w * 0.9', 0, 0], size: ['w * 1.6', 'sheet * 2.6'], round: 0.5 }, { at: ['-w * 2.4', 0, 0], size: ['w * 1.1', 'wire * 0.7'], round: 0.8 }, { at: ['-near * 0.7 - w * 0.4', '-side * 0.3', 0], size: ['wire * 0.8', 'wire * 0.75'], round: 1 }, { at: ['-near - wire * 0.9', '-side * 0.75', 0], size: ['wire * 0.8', 'wire * 0.8'], round: 1 }] },
      at: ['shift', 0, 'mid'], turn: [0, 0, 'opening / 2'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'loop', words: ['finger hole', 'ring', 'bow', 'finger loop'], note: 'oval loops for the fingers', when: { handle: 'plastic' }, material: 'handle', follows: ['blade', 'handle'],
      form: { type: 'tube', closed: true, segments: 14, per: 8, radius: 'wire / 2', path: [['-near - wire * 0.6', '-side * 0.8', 0], ['-near - (reach - near) * 0.3', '-side - oval * 0.92', 0], ['-near - (reach - near) * 0.72', '-side - oval * 1.12', 0], ['-reach', '-side - oval * 0.4', 0], ['-near - (reach - near) * 0.82', '-side + oval * 0.56', 0], ['-near - (reach - near) * 0.35', '-side + oval * 0.5', 0]] },
      at: ['shift', 0, 'mid'], turn: [0, 0, 'opening / 2'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'loop', note: 'steel loops for the fingers', when: { handle: 'metal' }, material: 'steel', follows: ['blade', 'handle'],
      form: { type: 'tube', closed: true, segments: 14, per: 8, radius: ['wire * 0.42', 'wire * 0.5', 'wire * 0.42'], path: [['-near - wire * 0.6', '-side * 0.8', 0], ['-near - (reach - near) * 0.3', '-side - oval * 0.92', 0], ['-near - (reach - near) * 0.72', '-side - oval * 1.12', 0], ['-reach', '-side - oval * 0.4', 0], ['-near - (reach - near) * 0.82', '-side + oval * 0.56', 0], ['-near - (reach - near) * 0.35', '-side + oval * 0.5', 0]] },
      at: ['shift', 0, 'mid'], turn: [0, 0, 'opening / 2'], repeat: [{ mirror: 'y' }],
    },
    {
      name: 'screw', words: ['pivot', 'rivet'], note: 'slotted screw', material: 'screw', follows: ['blade', 'handle', 'loop'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 28, bevel: 'w * 0.06', profile: [[0, '-sheet * 1.5'], ['w * 0.44', '-sheet * 1.5'], ['w * 0.44', 'sheet * 1.5'], ['w * 0.36', 'sheet * 1.9'], [0, 'sheet * 1.95']] },
        { type: 'box', size: ['w * 0.7', 'w * 0.09', 'sheet * 0.5'], at: [0, 0, 'sheet * 1.6'] },
      ] },
      at: ['shift', 0, 'mid'],
    },
  ],
  briefs: ['scissors with orange handles', 'steel tailor scissors with long blades', 'a pair of blue scissors, 25 cm long, with thick loops'],
});
