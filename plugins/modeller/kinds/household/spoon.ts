import { kind, length } from '../../kind.ts';

export const spoon = kind({
  name: 'spoon',
  group: 'household',
  words: ['tablespoon', 'teaspoon', 'soup spoon', 'dessert spoon', 'serving spoon', 'table spoon', 'tea spoon'],
  about: 'A spoon lying with its bowl away from you: hollow oval bowl, arched handle.',
  parameters: {
    length: length(0.2, 0.1, 0.45, 'end of the handle to the tip of the bowl', 'depth'),
    bowl_width: length(0.042, 0.02, 0.09, 'width of the bowl', 'bowl.width'),
    bowl_length: length(0.064, 0.03, 0.12, 'length of the bowl', 'bowl.length'),
    bowl_depth: length(0.012, 0.006, 0.035, 'how deep the bowl is', 'bowl.depth'),
    handle_width: length(0.02, 0.008, 0.034, 'greatest width of the handle', 'handle.width'),
    handle_thickness: length(0.0036, 0.0022, 0.016, 'thickness of the handle', 'handle.thickness'),
  },
  derived: {
    back: '-length / 2',
    tip: 'length / 2',
    wall: 0.0018,
    bowl_long: 'min(bowl_length, length * 0.45)',
    mid: 'tip - bowl_long / 2',
    deep: 'min(bowl_depth, bowl_width * 0.4, bowl_long * 0.3)',
    join_y: 'tip - bowl_long',
    rise: 'deep + length * 0.02',
    post: 'max(handle_thickness, 0.003)',
    stick: 'max(handle_thickness, handle_width * 0.6)',
  },
  variants: {
    handle: {
      flat: { words: ['classic', 'plain'] },
      round: { words: ['stick', 'turned', 'kitchen', 'cooking', 'wooden'], set: { length: 0.3, bowl_width: 0.06, bowl_length: 0.085, bowl_depth: 0.016, handle_width: 0.015, handle_thickness: 0.011 }, materials: { metal: 'birch' } },
    },
    bowl: { oval: { words: ['egg-shaped', 'pointed'] }, circular: { words: ['soup'], set: { bowl_width: 0.05, bowl_length: 0.052, length: 0.18 } } },
  },
  materials: { metal: 'stainless steel' },
  main: ['metal'],
  parts: [
    {
      name: 'bowl', words: ['head', 'scoop'], note: 'hollow bowl, deepest towards the handle', material: 'metal', follows: ['handle'],
      form: { type: 'loft', axis: 'z', segments: 48, per: 4, sections: [
        { at: [0, '-bowl_long * 0.045', 0], size: ['bowl_width * 0.28', 'bowl_long * 0.3'] }, { at: [0, '-bowl_long * 0.04', 'deep * 0.04'], size: ['bowl_width * 0.46', 'bowl_long * 0.46'] },
        { at: [0, '-bowl_long * 0.025', 'deep * 0.22'], size: ['bowl_width * 0.74', 'bowl_long * 0.75'] }, { at: [0, '-bowl_long * 0.01', 'deep * 0.58'], size: ['bowl_width * 0.92', 'bowl_long * 0.93'] },
        { at: [0, 0, 'deep - wall * 0.3'], size: ['bowl_width', 'bowl_long'] }, { at: [0, 0, 'deep'], size: ['bowl_width - wall * 0.7', 'bowl_long - wall * 0.7'] }, { at: [0, 0, 'deep - wall * 0.3'], size: ['bowl_width - wall * 1.5', 'bowl_long - wall * 1.5'] },
        { at: [0, '-bowl_long * 0.01', 'deep * 0.6'], size: ['bowl_width * 0.92 - wall * 2', 'bowl_long * 0.93 - wall * 2'] }, { at: [0, '-bowl_long * 0.025', 'deep * 0.28 + wall * 0.4'], size: ['bowl_width * 0.72 - wall * 1.5', 'bowl_long * 0.73 - wall * 1.5'] },
        { at: [0, '-bowl_long * 0.04', 'deep * 0.06 + wall * 0.8'], size: ['bowl_width * 0.42', 'bowl_long * 0.42'] }, { at: [0, '-bowl_long * 0.045', 'wall * 0.9'], size: ['bowl_width * 0.2', 'bowl_long * 0.2'] }] },
      at: [0, 'mid', 0],
    },
    {
      name: 'handle', words: ['grip', 'stem'], note: 'arched flat handle with a broad rounded end', when: { handle: 'flat' }, material: 'metal', follows: ['bowl'],
      form: { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [
        { at: [0, 'back', 'handle_thickness / 2'], size: ['handle_width * 0.3', 'handle_thickness * 0.55'], round: 0.6 }, { at: [0, 'back + handle_width * 0.05', 'handle_thickness / 2'], size: ['handle_width * 0.62', 'handle_thickness * 0.9'], round: 0.5 },
        { at: [0, 'back + handle_width * 0.2', 'handle_thickness / 2'], size: ['handle_width * 0.88', 'handle_thickness'], round: 0.45 }, { at: [0, 'back + handle_width * 0.5', 'handle_thickness / 2 + rise * 0.02'], size: ['handle_width', 'handle_thickness'], round: 0.45 },
        { at: [0, 'back * 0.6 + join_y * 0.4', 'handle_thickness / 2 + rise * 0.5'], size: ['handle_width * 0.62', 'handle_thickness * 0.95'], round: 0.55 },
        { at: [0, 'back * 0.2 + join_y * 0.8', 'post * 0.4 + rise * 1.02'], size: ['min(handle_width * 0.5, 0.0076)', 'post * 1.1'], round: 0.8 }, { at: [0, 'join_y - 0.002', 'deep + post * 0.1'], size: ['min(handle_width * 0.5, 0.0076)', 'post * 1.1'], round: 0.85 },
        { at: [0, 'join_y + bowl_long * 0.06', 'deep * 0.55'], size: ['min(handle_width * 0.62, 0.0095)', 'deep * 0.5'], round: 0.9 }, { at: [0, 'join_y + bowl_long * 0.16', 'deep * 0.24'], size: ['min(handle_width * 0.3, 0.005)', 'wall * 0.9'], round: 1 }] },
    },
    {
      name: 'handle', note: 'long turned stick', when: { handle: 'round' }, material: 'metal', follows: ['bowl'],
      form: { type: 'loft', axis: 'y', segments: 24, per: 4, sections: [
        { at: [0, 'back', 'stick / 2'], size: ['handle_width * 0.4', 'stick * 0.4'] }, { at: [0, 'back + 0.002', 'stick / 2'], size: ['handle_width * 0.8', 'stick * 0.8'] }, { at: [0, 'back + 0.008', 'stick / 2'], size: ['handle_width', 'stick'] },
        { at: [0, 'back * 0.5 + join_y * 0.5', 'stick / 2 + rise * 0.3'], size: ['handle_width * 0.9', 'stick * 0.9'] }, { at: [0, 'join_y - bowl_long * 0.15', 'deep * 0.9'], size: ['handle_width * 0.78', 'stick * 0.78'] },
        { at: [0, 'join_y + bowl_long * 0.03', 'deep * 0.66'], size: ['handle_width * 0.9', 'min(stick * 0.7, deep * 0.62)'] }, { at: [0, 'join_y + bowl_long * 0.16', 'deep * 0.25'], size: ['handle_width * 0.4', 'wall * 0.9'] }] },
    },
  ],
  hollow: { z: 'wall', width: 'bowl_width * 0.5', depth: 'bowl_width * 0.5' },
  briefs: ['a silver spoon', 'a wooden spoon with a long handle, 32 cm long', 'a small steel teaspoon, 14 cm long', 'a soup spoon with a circular bowl'],
});
