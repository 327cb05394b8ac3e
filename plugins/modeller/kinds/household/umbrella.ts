import { count, kind, length } from '../../kind.ts';

export const umbrella = kind({
  name: 'umbrella',
  group: 'household',
  words: ['parasol', 'brolly', 'sunshade', 'beach umbrella'],
  about: 'An open umbrella with ribs and a crook handle, or a closed one, or a parasol on a foot.',
  parameters: {
    height: length(0.92, 0.3, 3, 'ground to the tip', 'height'),
    width: length(1.05, 0.3, 3.5, 'diameter of the open canopy', 'canopy.width'),
    ribs: count(8, 6, 16, 'number of ribs', 'rib.count'),
    shaft_thickness: length(0.014, 0.006, 0.06, 'thickness of the shaft', 'shaft.thickness'),
    handle_thickness: length(0.026, 0.012, 0.06, 'thickness of the handle', 'handle.thickness'),
  },
  derived: {
    radius: 'width / 2',
    deep: 'min(radius * 0.55, height * 0.4)',
    cloth: 'radius * 0.006',
    tip: 'height * 0.06',
    top: 'height - tip',
    shaft: 'shaft_thickness / 2',
    grip: 'handle_thickness / 2',
    bend: 'max(height * 0.05, grip * 1.7)',
    runner: 'top - deep * 0.78',
    wire: 'max(shaft * 0.35, radius * 0.004)',
    even: 'cos(180 / ribs)',
    odd: 'sin(180 / ribs)',
    furl: 'height * 0.68',
    furled: 'max(shaft * 4.5, height * 0.032)',
  },
  variants: { state: { open: { words: ['opened', 'unfolded'] }, closed: { words: ['folded', 'furled', 'rolled'] }, parasol: { words: ['beach', 'garden', 'patio', 'sun'], set: { height: 2.1, width: 2.2, shaft_thickness: 0.036 }, materials: { shaft: 'pine' } } } },
  options: { stretchers: { words: ['stretcher', 'stretchers', 'ribs', 'spokes'], on: true, about: 'ribs and the struts that spread them' } },
  materials: { canopy: 'canvas #b3322e', metal: 'steel', handle: 'walnut', shaft: 'steel', base: 'concrete' },
  main: ['canopy'],
  parts: [
    {
      name: 'canopy', words: ['cover', 'cloth', 'top', 'roof'], note: 'cloth, stretched flat between the ribs', when: { state: ['open', 'parasol'] }, material: 'canopy',
      form: {
        type: 'join',
        parts: [{
          type: 'loft', axis: 'x', segments: 4, per: 3,
          sections: [{ at: ['radius * 0.004', 0, 0], size: ['radius * 0.008 * odd / even', 'cloth'] }, { at: ['radius * 0.3 * even', 0, 'deep * -0.07'], size: ['radius * 0.6 * odd', 'cloth'] }, { at: ['radius * 0.6 * even', 0, 'deep * -0.3'], size: ['radius * 1.2 * odd', 'cloth'] },
            { at: ['radius * 0.84 * even', 0, 'deep * -0.65'], size: ['radius * 1.68 * odd', 'cloth'] }, { at: ['radius * 0.985 * even', 0, 'deep * -0.98'], size: ['radius * 1.97 * odd', 'cloth'] }],
          repeat: [{ around: 'ribs', start: '180 / ribs' }],
        }],
      },
      at: [0, 0, 'top'],
    },
    {
      name: 'canopy', words: ['cover', 'cloth'], note: 'cloth rolled around the shaft', when: { state: 'closed' }, material: 'canopy',
      form: {
        type: 'join',
        parts: [
          { type: 'lathe', smooth: true, segments: 32, profile: [[0, 0], ['furled * 0.5', 0], ['furled * 0.95', 'furl * 0.06'], ['furled * 0.85', 'furl * 0.25'], ['furled * 0.6', 'furl * 0.65'], ['shaft * 1.5', 'furl'], [0, 'furl']] },
          { type: 'coil', radius: 'furled * 0.72', top: 'shaft * 1.1', pitch: 'furl * 1.55', turns: 0.62, thickness: 'furled * 0.62', segments: 10, at: [0, 0, 'furl * 0.03'], repeat: [{ around: 8 }] },
        ],
      },
      at: [0, 0, 'top - furl'],
    },
    {
      name: 'strap', words: ['band', 'tie', 'button'], note: 'strap that keeps it rolled', when: { state: 'closed' }, parent: 'canopy', material: 'handle',
      form: {
        type: 'join',
        parts: [
          { type: 'ring', radius: 'furled * 0.8', thickness: 'furled * 0.3', height: 'furled * 0.6', segments: 32, round_segments: 8 },
          { type: 'ball', size: ['furled * 0.4', 'furled * 0.14', 'furled * 0.4'], segments: 14, at: [0, 'furled * -0.95', 0] },
        ],
      },
      at: [0, 0, 'top - furl * 0.6'],
    },
    {
      name: 'rib', words: ['spoke'], note: 'steel rib below the seams of the cloth, with a tip', when: { stretchers: true, state: ['open', 'parasol'] }, parent: 'canopy', material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', segments: 6, per: 4, radius: 'wire', path: [['shaft * 0.6', 0, 'top - cloth - wire * 2'], ['radius * 0.3', 0, 'top - deep * 0.085 - wire * 2.5'], ['radius * 0.6', 0, 'top - deep * 0.32 - wire * 2.5'], ['radius * 0.83', 0, 'top - deep * 0.66 - wire * 2.2'], ['radius * 0.98', 0, 'top - deep * 0.98 - wire']] },
          { type: 'ball', size: ['wire * 4', 'wire * 4', 'wire * 4'], segments: 12, at: ['radius - wire * 2', 0, 'top - deep - wire'] },
        ],
      },
      repeat: [{ around: 'ribs' }],
    },
    {
      name: 'stretcher', words: ['strut'], note: 'struts from the runner to the ribs', when: { stretchers: true, state: ['open', 'parasol'] }, parent: 'canopy', follows: ['rib'], material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', smooth: false, segments: 6, radius: 'wire * 0.8', path: [['shaft', 0, 'runner'], ['radius * 0.6', 0, 'top - deep * 0.32 - wire * 2.5']], repeat: [{ around: 'ribs' }] },
          { type: 'lathe', loop: true, bevel: 'shaft * 0.2', segments: 20, profile: [['shaft * 0.9', 'runner - shaft * 5'], ['shaft * 1.5', 'runner - shaft * 5'], ['shaft * 1.5', 'runner - shaft * 1.5'], ['shaft * 2.3', 'runner - shaft * 1.2'], ['shaft * 2.3', 'runner + shaft * 0.8'], ['shaft * 0.9', 'runner + shaft * 0.8']] },
        ],
      },
    },
    {
      name: 'shaft', words: ['pole', 'stick', 'rod', 'stem'], note: 'shaft with its spike', when: { state: ['open', 'closed'] }, material: 'shaft',
      form: {
        type: 'lathe', bevel: 'shaft * 0.3', segments: 20,
        profile: [[0, 'height * 0.13'], ['shaft', 'height * 0.13'], ['shaft', 'top - deep * 0.02'], ['shaft * 2.2', 'top + tip * 0.08'], ['shaft * 1.8', 'top + tip * 0.16'], ['shaft * 1.1', 'top + tip * 0.25'], ['shaft * 0.6', 'top + tip'], [0, 'top + tip']],
      },
    },
    {
      name: 'shaft', words: ['pole', 'stick', 'rod', 'post'], note: 'pole with a knob on top', when: { state: 'parasol' }, material: 'shaft',
      form: {
        type: 'lathe', smooth: true, segments: 28,
        profile: [[0, 'height * 0.01'], ['shaft', 'height * 0.01'], ['shaft', 'height * 0.5'], ['shaft', 'top'], ['shaft * 1.9', 'top + tip * 0.1'], ['shaft * 1.7', 'top + tip * 0.22'], ['shaft * 0.8', 'top + tip * 0.34'], ['shaft * 1.5', 'top + tip * 0.65'], ['shaft * 0.9', 'top + tip * 0.93'], [0, 'top + tip']],
      },
    },
    {
      name: 'handle', words: ['grip', 'crook', 'hook'], note: 'wooden handle bent to a crook', when: { state: ['open', 'closed'] }, material: 'handle',
      form: {
        type: 'tube', segments: 16, per: 8, radius: 'grip',
        path: [[0, 0, 'height * 0.19'], [0, 0, '(height * 0.19 + bend + grip) / 2'], [0, 0, 'bend + grip'], ['bend * 0.293', 0, 'bend * 0.293 + grip'], ['bend', 0, 'grip'], ['bend * 1.707', 0, 'bend * 0.293 + grip'], ['bend * 2', 0, 'bend + grip'], ['bend * 2.02', 0, 'bend * 1.25 + grip']],
      },
    },
    {
      name: 'collar', words: ['ring', 'ferrule'], note: 'metal collar on top of the handle', when: { state: ['open', 'closed'] }, material: 'metal',
      form: { type: 'cylinder', radius: 'grip * 1.1', height: 'height * 0.018', bevel: 'grip * 0.15', segments: 24 },
      at: [0, 0, 'height * 0.18'],
    },
    {
      name: 'base', words: ['foot', 'stand'], note: 'heavy foot with a sleeve', when: { state: 'parasol' }, material: 'base',
      form: { type: 'lathe', bevel: 'height * 0.006', segments: 56, profile: [[0, 0], ['radius * 0.24', 0], ['radius * 0.24', 'height * 0.03'], ['radius * 0.1', 'height * 0.045'], ['shaft * 1.7', 'height * 0.06'], ['shaft * 1.6', 'height * 0.14'], [0, 'height * 0.14']] },
    },
  ],
  briefs: ['an open red umbrella with a wooden handle', 'a closed black umbrella with a thick handle'],
});
