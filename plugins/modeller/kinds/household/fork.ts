import { count, kind, length } from '../../kind.ts';

export const fork = kind({
  name: 'fork',
  group: 'household',
  words: ['dinner fork', 'table fork', 'cake fork', 'dessert fork', 'salad fork', 'carving fork', 'pastry fork'],
  about: 'A table fork lying with its tines away from you: arched handle, waisted neck, curved tines.',
  parameters: {
    length: length(0.2, 0.1, 0.4, 'end of the handle to the tips', 'depth'),
    head_width: length(0.026, 0.016, 0.05, 'width of the head', 'head.width'),
    tines: count(4, 2, 6, 'number of tines', 'tine.count'),
    tine_length: length(0.052, 0.03, 0.08, 'length of the tines', 'tine.length'),
    handle_width: length(0.02, 0.01, 0.03, 'greatest width of the handle', 'handle.width'),
    handle_thickness: length(0.0036, 0.0022, 0.008, 'thickness of the handle at its end', 'handle.thickness'),
  },
  derived: {
    sheet: 0.0026,
    back: '-length / 2',
    tip: 'length / 2',
    tines_long: 'min(tine_length, length * 0.3)',
    root: 'tip - tines_long',
    palm: 'root - length * 0.04',
    neck: 'root - length * 0.16',
    rise: 'length * 0.055 + 0.002',
    tine: 'head_width / (tines + (tines - 1) * 0.8)',
    pitch: '(head_width - tine) / (tines - 1)',
    grip: 'max(handle_thickness * 2.2, 0.008)',
  },
  variants: {
    handle: {
      plain: { words: ['metal', 'slim', 'classic'] },
      riveted: { words: ['wooden-handled', 'bistro', 'chunky'], set: { handle_width: 0.018 } },
    },
  },
  materials: { metal: 'stainless steel', grip: 'walnut', rivet: 'brass' },
  main: ['metal'],
  parts: [
    {
      name: 'handle', words: ['grip'], note: 'arched handle with a broad rounded end', when: { handle: 'plain' }, material: 'metal', follows: ['tine'],
      form: { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [
        { at: [0, 'back', 'handle_thickness / 2'], size: ['handle_width * 0.3', 'handle_thickness * 0.55'], round: 0.6 }, { at: [0, 'back + handle_width * 0.05', 'handle_thickness / 2'], size: ['handle_width * 0.62', 'handle_thickness * 0.9'], round: 0.5 },
        { at: [0, 'back + handle_width * 0.2', 'handle_thickness / 2'], size: ['handle_width * 0.88', 'handle_thickness'], round: 0.45 }, { at: [0, 'back + handle_width * 0.5', 'handle_thickness * 0.5 + rise * 0.02'], size: ['handle_width', 'handle_thickness'], round: 0.45 },
        { at: [0, 'back * 0.6 + neck * 0.4', 'handle_thickness * 0.5 + rise * 0.45'], size: ['handle_width * 0.66', 'handle_thickness * 0.95'], round: 0.55 },
        { at: [0, 'back * 0.25 + neck * 0.75', 'handle_thickness * 0.5 + rise * 0.94'], size: [0.0078, 0.0039], round: 0.75 }, { at: [0, 'neck', 'sheet / 2 + rise'], size: [0.0068, 0.0042], round: 0.85 }] },
    },
    {
      name: 'handle', note: 'wooden handle that swells towards its end', when: { handle: 'riveted' }, material: 'grip', follows: ['tine'],
      form: { type: 'loft', axis: 'y', segments: 28, per: 4, sections: [
        { at: [0, 'back', 'grip * 0.5'], size: ['handle_width * 0.5', 'grip * 0.6'], round: 0.8 }, { at: [0, 'back + 0.002', 'grip * 0.5'], size: ['handle_width * 0.8', 'grip * 0.88'], round: 0.7 },
        { at: [0, 'back + 0.007', 'grip * 0.5'], size: ['handle_width', 'grip'], round: 0.6 }, { at: [0, 'back * 0.6 + neck * 0.4', 'grip * 0.5 + rise * 0.4'], size: ['handle_width * 0.85', 'grip * 0.95'], round: 0.65 },
        { at: [0, 'neck - length * 0.1', 'sheet / 2 + rise * 0.98'], size: ['handle_width * 0.7', 'max(grip * 0.7, 0.006)'], round: 0.75 }, { at: [0, 'neck - length * 0.09', 'sheet / 2 + rise'], size: ['handle_width * 0.55', 0.0052], round: 0.85 }] },
    },
    {
      name: 'rivet', note: 'brass rivets through the handle', when: { handle: 'riveted' }, parent: 'handle', material: 'rivet', follows: ['handle', 'tine'],
      form: { type: 'join', parts: [
        { type: 'ball', size: [0.0048, 0.0048, 0.0024], segments: 16, at: [0, 'back * 0.75 + neck * 0.25', 'grip * 0.98 + rise * 0.24'] },
        { type: 'ball', size: [0.0048, 0.0048, 0.0024], segments: 16, at: [0, 'back * 0.45 + neck * 0.55', 'grip * 0.95 + rise * 0.58'] }] },
    },
    {
      name: 'neck', words: ['bolster', 'shaft'], note: 'slim neck of the wooden handle', when: { handle: 'riveted' }, material: 'metal', follows: ['tine', 'handle'],
      form: { type: 'loft', axis: 'y', segments: 20, per: 4, sections: [
        { at: [0, 'neck - length * 0.105', 'sheet / 2 + rise'], size: [0.0084, 0.005] }, { at: [0, 'neck - length * 0.075', 'sheet / 2 + rise'], size: [0.0078, 0.0048] }, { at: [0, 'neck', 'sheet / 2 + rise'], size: [0.0066, 0.004] }] },
    },
    {
      name: 'head', words: ['palm', 'shoulder'], note: 'curved palm that the tines grow from', material: 'metal', follows: ['tine'],
      form: { type: 'loft', axis: 'y', segments: 28, per: 5, sections: [
        { at: [0, 'neck - length * 0.012', 'sheet / 2 + rise'], size: [0.0071, 0.0044], round: 0.85 }, { at: [0, 'neck + length * 0.04', 'sheet / 2 + rise * 0.86'], size: [0.0082, 0.0042], round: 0.8 },
        { at: [0, 'palm - length * 0.035', 'sheet / 2 + rise * 0.4'], size: ['head_width * 0.72', 'sheet * 1.2'], round: 0.6 }, { at: [0, 'palm', 'sheet / 2 + rise * 0.14'], size: ['head_width * 0.97', 'sheet'], round: 0.4 },
        { at: [0, 'root - length * 0.01', 'sheet / 2 + rise * 0.01'], size: ['head_width', 'sheet'], round: 0.35 }, { at: [0, 'root + length * 0.005', 'sheet / 2'], size: ['head_width', 'sheet'], round: 0.35 }] },
    },
    {
      name: 'tine', words: ['prong'], note: 'curved tine with a blunt tip', material: 'metal', follows: ['head'],
      form: { type: 'loft', axis: 'y', segments: 16, per: 4, sections: [
        { at: [0, 'root - 0.004', 'sheet / 2 + rise * 0.01'], size: ['tine * 0.98', 'sheet * 0.94'], round: 0.5 }, { at: [0, 'root + tines_long * 0.3', 'sheet / 2'], size: ['tine * 0.96', 'sheet * 0.96'], round: 0.55 },
        { at: [0, 'tip - tines_long * 0.3', 'sheet / 2 + tines_long * 0.06'], size: ['tine * 0.82', 'sheet * 0.85'], round: 0.65 }, { at: [0, 'tip - tine * 0.5', 'sheet / 2 + tines_long * 0.16'], size: ['tine * 0.56', 'sheet * 0.62'], round: 0.8 },
        { at: [0, 'tip', 'sheet / 2 + tines_long * 0.175'], size: ['tine * 0.22', 'sheet * 0.3'], round: 1 }] },
      repeat: [{ along: 'tines', step: ['pitch', 0, 0], centred: true }],
    },
  ],
  briefs: ['a steel fork with four tines', 'a silver cake fork with three tines, 15 cm long', 'a fork with a riveted wooden handle', 'a golden fork with long tines'],
});
