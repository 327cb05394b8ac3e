import { count, kind, length } from '../../kind.ts';

export const toaster = kind({
  name: 'toaster',
  group: 'household',
  words: ['bread toaster', 'pop-up toaster', 'toast maker'],
  about: 'A pop-up toaster with slots, a lever and a browning dial.',
  parameters: {
    body_width: length(0.27, 0.18, 0.45, 'width of the body', 'body.width'),
    body_depth: length(0.165, 0.1, 0.35, 'depth of the body', 'body.depth'),
    body_height: length(0.185, 0.13, 0.28, 'floor to the top of the body', 'body.height'),
    slots: count(2, 1, 4, 'number of slots', 'slot.count'),
    knob_size: length(0.034, 0.02, 0.05, 'diameter of the dial', 'dial.diameter'),
  },
  derived: {
    foot: 0.012,
    w: 'body_width',
    d: 'max(body_depth, slots * 0.042 + 0.055)',
    h: 'body_height - foot',
    shoulder: 'min(0.06, d * 0.36, h * 0.34)',
    gap: '(d - 0.06) / slots',
    pitch: 'min(gap, 0.06)',
    slot_w: 'min(gap * 0.62, 0.03)',
    slot_l: 'w - 0.1',
    slice: 'min(slot_l * 0.82, 0.135)',
    deep: 'min(h * 0.6, slice * 0.58)',
    flank: 'w / 2',
    plastic: 0.022,
  },
  options: {
    toast: { words: ['toast', 'bread', 'slice', 'slice of bread', 'slices of toast', 'slices of bread'], on: true, about: 'slices of toast popping up' },
    dial: { words: ['dial', 'knob', 'timer'], on: true, about: 'a dial for the browning' },
  },
  variants: { shape: { rounded: { words: ['retro', 'round', 'curved', 'vintage', 'classic'] }, boxy: { words: ['square', 'modern', 'angular', 'rectangular'] } } },
  materials: { body: 'chrome', plastic: 'black plastic', lining: 'gunmetal', metal: 'chrome', crust: 'bread crust #c08a4c' },
  main: ['body'],
  parts: [
    {
      name: 'body', words: ['case', 'casing', 'shell', 'housing'], note: 'shell with round shoulders and slots for the bread', when: { shape: 'rounded' }, material: 'body', follows: ['slot'],
      form: { type: 'cut',
        of: { type: 'extrude', plane: 'yz', depth: 'w - plastic * 2 + 0.012', bevel: 0.006, shape: [
          ['-d / 2', 0.012], ['-d / 2 + 0.004', 0.003], ['-d / 2 + 0.012', 0], ['d / 2 - 0.012', 0], ['d / 2 - 0.004', 0.003], ['d / 2', 0.012],
          ['d / 2', 'h - shoulder'], ['d / 2 - shoulder * (1 - cos(15))', 'h - shoulder * (1 - sin(15))'], ['d / 2 - shoulder * (1 - cos(30))', 'h - shoulder * (1 - sin(30))'], ['d / 2 - shoulder * (1 - cos(45))', 'h - shoulder * (1 - sin(45))'], ['d / 2 - shoulder * (1 - cos(60))', 'h - shoulder * (1 - sin(60))'], ['d / 2 - shoulder * (1 - cos(75))', 'h - shoulder * (1 - sin(75))'], ['d / 2 - shoulder', 'h'],
          ['-d / 2 + shoulder', 'h'], ['-d / 2 + shoulder * (1 - cos(75))', 'h - shoulder * (1 - sin(75))'], ['-d / 2 + shoulder * (1 - cos(60))', 'h - shoulder * (1 - sin(60))'], ['-d / 2 + shoulder * (1 - cos(45))', 'h - shoulder * (1 - sin(45))'], ['-d / 2 + shoulder * (1 - cos(30))', 'h - shoulder * (1 - sin(30))'], ['-d / 2 + shoulder * (1 - cos(15))', 'h - shoulder * (1 - sin(15))'], ['-d / 2', 'h - shoulder']] },
        by: [{ type: 'box', size: ['slot_l', 'slot_w', 'deep + 0.02'], at: [0, 0, 'h - deep'], repeat: [{ along: 'slots', step: [0, 'pitch', 0], centred: true }] }] },
      at: [0, 0, 'foot'],
    },
    {
      name: 'body', note: 'straight shell with slots for the bread', when: { shape: 'boxy' }, material: 'body', follows: ['slot'],
      form: { type: 'cut',
        of: { type: 'extrude', plane: 'yz', depth: 'w - plastic * 2 + 0.012', bevel: 0.004, shape: [
          ['-d / 2', 0.01], ['-d / 2 + 0.003', 0.003], ['-d / 2 + 0.01', 0], ['d / 2 - 0.01', 0], ['d / 2 - 0.003', 0.003], ['d / 2', 0.01],
          ['d / 2', 'h - 0.014'], ['d / 2 - 0.0019', 'h - 0.007'], ['d / 2 - 0.007', 'h - 0.0019'], ['d / 2 - 0.014', 'h'], ['-d / 2 + 0.014', 'h'], ['-d / 2 + 0.007', 'h - 0.0019'], ['-d / 2 + 0.0019', 'h - 0.007'], ['-d / 2', 'h - 0.014']] },
        by: [{ type: 'box', size: ['slot_l', 'slot_w', 'deep + 0.02'], at: [0, 0, 'h - deep'], repeat: [{ along: 'slots', step: [0, 'pitch', 0], centred: true }] }] },
      at: [0, 0, 'foot'],
    },
    {
      name: 'side', words: ['end', 'cheek', 'end cap', 'panel'], note: 'plastic end of the shell', when: { shape: 'rounded' }, material: 'plastic', follows: ['slot', 'body'],
      form: { type: 'extrude', plane: 'yz', depth: 'plastic', bevel: 0.008, shape: [
        ['-d / 2 - 0.002', 0.006], ['-d / 2 + 0.006', -0.002], ['d / 2 - 0.006', -0.002], ['d / 2 + 0.002', 0.006],
        ['d / 2 + 0.002', 'h - shoulder'], ['d / 2 + 0.002 - shoulder * (1 - cos(15))', 'h + 0.002 - shoulder * (1 - sin(15))'], ['d / 2 + 0.002 - shoulder * (1 - cos(30))', 'h + 0.002 - shoulder * (1 - sin(30))'], ['d / 2 + 0.002 - shoulder * (1 - cos(45))', 'h + 0.002 - shoulder * (1 - sin(45))'], ['d / 2 + 0.002 - shoulder * (1 - cos(60))', 'h + 0.002 - shoulder * (1 - sin(60))'], ['d / 2 + 0.002 - shoulder * (1 - cos(75))', 'h + 0.002 - shoulder * (1 - sin(75))'], ['d / 2 - shoulder', 'h + 0.002'],
        ['-d / 2 + shoulder', 'h + 0.002'], ['-d / 2 - 0.002 + shoulder * (1 - cos(75))', 'h + 0.002 - shoulder * (1 - sin(75))'], ['-d / 2 - 0.002 + shoulder * (1 - cos(60))', 'h + 0.002 - shoulder * (1 - sin(60))'], ['-d / 2 - 0.002 + shoulder * (1 - cos(45))', 'h + 0.002 - shoulder * (1 - sin(45))'], ['-d / 2 - 0.002 + shoulder * (1 - cos(30))', 'h + 0.002 - shoulder * (1 - sin(30))'], ['-d / 2 - 0.002 + shoulder * (1 - cos(15))', 'h + 0.002 - shoulder * (1 - sin(15))'], ['-d / 2 - 0.002', 'h - shoulder']] },
      at: ['flank - plastic / 2', 0, 'foot'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'side', note: 'plastic end of the shell', when: { shape: 'boxy' }, material: 'plastic', follows: ['slot', 'body'],
      form: { type: 'extrude', plane: 'yz', depth: 'plastic', bevel: 0.004, shape: { rect: ['d + 0.004', 'h + 0.003'], round: 0.013 } },
      at: ['flank - plastic / 2', 0, 'foot + h / 2'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'slot', words: ['opening'], note: 'dark frame that lines the slot', material: 'lining', follows: ['body'],
      form: { type: 'extrude', shape: { rect: ['slot_l + 0.005', 'slot_w + 0.005'], round: 0.003 }, holes: [{ rect: ['slot_l - 0.004', 'slot_w - 0.003'], round: 0.002 }], depth: 'deep * 0.8', bevel: 0.0008 },
      at: [0, 0, 'body_height - deep * 0.8 + 0.0016'], repeat: [{ along: 'slots', step: [0, 'pitch', 0], centred: true }],
    },
    {
      name: 'toast', words: ['bread', 'slice'], note: 'slice of bread with its crust', when: { toast: true }, material: 'crust', follows: ['slot', 'body'],
      form: { type: 'extrude', plane: 'xz', depth: 'slot_w * 0.56', bevel: 0.003, shape: { spline: [
        ['-slice * 0.44', 0.002], ['-slice * 0.2', 0], ['slice * 0.2', 0], ['slice * 0.44', 0.002], ['slice * 0.46', 'slice * 0.3'], ['slice * 0.45', 'slice * 0.58'], ['slice * 0.5', 'slice * 0.72'], ['slice * 0.46', 'slice * 0.88'], ['slice * 0.27', 'slice * 0.96'],
        [0, 'slice * 0.98'], ['-slice * 0.27', 'slice * 0.96'], ['-slice * 0.46', 'slice * 0.88'], ['-slice * 0.5', 'slice * 0.72'], ['-slice * 0.45', 'slice * 0.58'], ['-slice * 0.46', 'slice * 0.3']] } },
      at: [0, 0, 'body_height - deep - 0.002'], repeat: [{ along: 'slots', step: [0, 'pitch', 0], centred: true }],
    },
    {
      name: 'base', words: ['foot', 'bottom'], note: 'dark base with short feet', material: 'plastic', follows: ['slot', 'body'],
      form: { type: 'join', parts: [
        { type: 'extrude', shape: { rect: ['w - 0.02', 'd - 0.016'], round: 0.02 }, depth: 0.012, bevel: 0.003, at: [0, 0, 0.005] },
        { type: 'cylinder', radius: 0.011, height: 0.008, bevel: 0.002, segments: 20, at: ['w / 2 - 0.035', 'd / 2 - 0.03', 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] }] },
    },
    {
      name: 'track', words: ['guide'], note: 'steel track that the lever runs in', material: 'metal', follows: ['slot', 'body'],
      form: { type: 'extrude', plane: 'yz', shape: { rect: [0.014, 'h * 0.46'], round: 0.0065 }, depth: 0.004, bevel: 0.001 },
      at: ['flank + 0.0005', 0, 'foot + h * 0.6'],
    },
    {
      name: 'lever', words: ['handle', 'slider', 'switch'], note: 'lever that lowers the bread', material: 'plastic', follows: ['slot', 'body'],
      form: { type: 'join', parts: [
        { type: 'box', size: [0.016, 0.006, 0.008], bevel: 0.001, segments: 1, at: ['flank + 0.006', 0, 'foot + h * 0.72'] },
        { type: 'cushion', size: [0.016, 0.048, 0.017], soft: 0.5, corner: 0.5, segments: 28, at: ['flank + 0.018', 0, 'foot + h * 0.72 - 0.005'] }] },
    },
    {
      name: 'dial', words: ['knob', 'timer'], note: 'browning dial with a pointer', when: { dial: true }, material: 'metal', follows: ['body', 'slot'],
      form: { type: 'join', parts: [
        { type: 'lathe', bevel: 0.0015, segments: 36, profile: [[0, 0], ['knob_size * 0.5', 0], ['knob_size * 0.47', 0.006], ['knob_size * 0.38', 0.008], ['knob_size * 0.36', 0.017], [0, 0.018]] },
        { type: 'box', size: ['knob_size * 0.08', 'knob_size * 0.34', 0.004], bevel: 0.001, segments: 1, at: [0, 'knob_size * 0.17', 0.016] }] },
      at: ['flank - 0.001', 0, 'foot + min(h * 0.22, knob_size * 0.5 + h * 0.1)'], turn: [0, 90, 0],
    },
  ],
  briefs: ['a chrome two-slot toaster with toast', 'a retro red toaster with four slots', 'a boxy white toaster without toast', 'a mint green toaster with a big dial'],
});
