import { count, kind, length } from '../../kind.ts';

export const hourglass = kind({
  name: 'hourglass',
  group: 'household',
  words: ['sand glass', 'sand timer', 'egg timer', 'sandglass', 'hour glass', 'sand clock'],
  about: 'Two glass bulbs with running sand, in a frame of turned posts.',
  parameters: {
    height: length(0.22, 0.07, 0.6, 'foot to top', 'height'),
    width: length(0.115, 0.04, 0.35, 'diameter of the end plates', 'width'),
    plate_thickness: length(0.016, 0.006, 0.04, 'thickness of an end plate', 'plate.thickness'),
    posts: count(4, 3, 6, 'number of posts', 'post.count'),
    post_thickness: length(0.012, 0.005, 0.03, 'greatest thickness of a post', 'post.thickness'),
  },
  derived: {
    r: 'width / 2',
    p: 'min(plate_thickness, height * 0.1)',
    post: 'min(post_thickness, width * 0.14)',
    span: 'height - p * 2',
    half: 'span / 2',
    bulb: 'min(r * 0.66, half * 0.62)',
    wall: 'max(bulb * 0.05, 0.0012)',
    neck: 'bulb * 0.1 + wall',
    post_r: 'r * 0.9 - post * 0.62',
  },
  options: {
    sand: { words: ['sand', 'grains'], on: true, about: 'sand in both bulbs' },
    stream: { words: ['stream', 'running sand', 'trickle'], on: true, about: 'sand running through' },
  },
  variants: {
    frame: { round: { words: ['circular', 'turned'] }, square: { words: ['boxy'] } },
    post: { turned: { words: ['baluster', 'carved', 'ornate'] }, plain: { words: ['straight', 'slim', 'simple', 'modern'] } },
  },
  materials: { frame: 'walnut', glass: 'glass', sand: 'sandstone #dcb56e', metal: 'brass' },
  main: ['frame'],
  parts: [
    {
      name: 'plate', words: ['end', 'cap', 'base', 'disc', 'end plate'], note: 'round end plate with a beaded edge', when: { frame: 'round' }, material: 'frame',
      form: { type: 'lathe', bevel: 'p * 0.12', segments: 48, profile: [[0, 0], ['r * 0.9', 0], ['r * 0.92', 'p * 0.2'], ['r * 0.98', 'p * 0.26'], ['r', 'p * 0.42'], ['r', 'p * 0.58'], ['r * 0.98', 'p * 0.74'], ['r * 0.92', 'p * 0.8'], ['r * 0.9', 'p'], [0, 'p']] },
      repeat: [{ along: 2, step: [0, 0, 'height - p'] }],
    },
    {
      name: 'plate', note: 'square end plate with a soft edge', when: { frame: 'square' }, material: 'frame',
      form: { type: 'extrude', shape: { rect: ['width', 'width'], round: 'r * 0.12' }, depth: 'p', bevel: 'p * 0.3' },
      repeat: [{ along: 2, step: [0, 0, 'height - p'] }],
    },
    {
      name: 'post', words: ['pillar', 'column', 'rod', 'spindle'], note: 'turned post with beads', when: { post: 'turned' }, material: 'frame', follows: ['plate'],
      form: { type: 'lathe', smooth: true, segments: 12, profile: [
        [0, '-0.001'], ['post * 0.46', '-0.001'], ['post * 0.46', 'span * 0.025'], ['post * 0.26', 'span * 0.05'], ['post * 0.42', 'span * 0.085'], ['post * 0.24', 'span * 0.12'], ['post * 0.36', 'span * 0.25'], ['post * 0.5', 'span * 0.38'], ['post * 0.3', 'span * 0.46'], ['post * 0.42', 'span * 0.5'],
        ['post * 0.3', 'span * 0.54'], ['post * 0.5', 'span * 0.62'], ['post * 0.36', 'span * 0.75'], ['post * 0.24', 'span * 0.88'], ['post * 0.42', 'span * 0.915'], ['post * 0.26', 'span * 0.95'], ['post * 0.46', 'span * 0.975'], ['post * 0.46', 'span + 0.001'], [0, 'span + 0.001']] },
      at: ['post_r', 0, 'p'], repeat: [{ around: 'posts', start: 45 }],
    },
    {
      name: 'post', note: 'straight post with a collar at each end', when: { post: 'plain' }, material: 'frame', follows: ['plate'],
      form: { type: 'lathe', bevel: 'post * 0.08', segments: 20, profile: [[0, '-0.001'], ['post * 0.5', '-0.001'], ['post * 0.5', 'span * 0.03'], ['post * 0.34', 'span * 0.036'], ['post * 0.34', 'span * 0.964'], ['post * 0.5', 'span * 0.97'], ['post * 0.5', 'span + 0.001'], [0, 'span + 0.001']] },
      at: ['post_r', 0, 'p'], repeat: [{ around: 'posts', start: 45 }],
    },
    {
      name: 'knob', words: ['foot', 'stud', 'finial'], note: 'brass studs where the posts end', material: 'metal', parent: 'post', follows: ['post', 'plate'],
      form: { type: 'ball', size: ['post * 0.6', 'post * 0.6', 'p * 0.16'], segments: 16 },
      at: ['post_r', 0, 'height - p * 0.08'], repeat: [{ around: 'posts', start: 45 }],
    },
    {
      name: 'collar', words: ['ring'], note: 'brass ring around the neck', material: 'metal', parent: 'glass', follows: ['plate'],
      form: { type: 'ring', radius: 'neck * 1.1', thickness: 'neck * 0.7', height: 'neck * 0.9', segments: 32, round_segments: 12 },
      at: [0, 0, 'height / 2'],
    },
    {
      name: 'glass', words: ['bulb', 'vessel'], note: 'two blown bulbs that meet in a narrow neck', material: 'glass', follows: ['plate'],
      form: { type: 'lathe', loop: true, smooth: true, segments: 36, profile: [
        ['bulb * 0.62', '-half - wall'], ['bulb * 0.9', '-half * 0.88'], ['bulb', '-half * 0.66'], ['bulb * 0.86', '-half * 0.42'], ['bulb * 0.42', '-half * 0.18'], ['neck * 1.15', '-half * 0.045'], ['neck', 0],
        ['neck * 1.15', 'half * 0.045'], ['bulb * 0.42', 'half * 0.18'], ['bulb * 0.86', 'half * 0.42'], ['bulb', 'half * 0.66'], ['bulb * 0.9', 'half * 0.88'], ['bulb * 0.62', 'half + wall'],
        ['bulb * 0.6 - wall', 'half + wall'], ['bulb * 0.9 - wall', 'half * 0.88'], ['bulb - wall', 'half * 0.66'], ['bulb * 0.86 - wall', 'half * 0.42'], ['bulb * 0.42 - wall', 'half * 0.18'], ['neck * 1.15 - wall', 'half * 0.045'], ['neck - wall', 0],
        ['neck * 1.15 - wall', '-half * 0.045'], ['bulb * 0.42 - wall', '-half * 0.18'], ['bulb * 0.86 - wall', '-half * 0.42'], ['bulb - wall', '-half * 0.66'], ['bulb * 0.9 - wall', '-half * 0.88'], ['bulb * 0.6 - wall', '-half - wall']] },
      at: [0, 0, 'height / 2'],
    },
    {
      name: 'sand', words: ['heap', 'grains'], note: 'heap that has run through, and what is still to run', when: { sand: true }, material: 'sand', follows: ['plate'],
      form: { type: 'join', parts: [
        { type: 'lathe', segments: 32, profile: [[0, '-half - wall * 0.3'], ['bulb * 0.6 - wall * 0.5', '-half - wall * 0.3'], ['bulb * 0.8 - wall * 0.5', '-half * 0.95'], ['bulb * 0.9 - wall * 0.5', '-half * 0.88'], ['bulb * 0.968 - wall * 0.5', '-half * 0.78'], ['bulb * 0.5', '-half * 0.6'], ['bulb * 0.16', '-half * 0.47'], [0, '-half * 0.45']] },
        { type: 'lathe', segments: 32, profile: [[0, 'half * 0.03'], ['neck - wall * 0.5', 'half * 0.04'], ['neck * 1.15 - wall * 0.5', 'half * 0.06'], ['bulb * 0.42 - wall * 0.5', 'half * 0.18'], ['bulb * 0.66 - wall * 0.5', 'half * 0.29'], ['bulb * 0.86 - wall * 0.5', 'half * 0.42'], ['bulb * 0.92 - wall * 0.5', 'half * 0.48'], ['bulb * 0.5', 'half * 0.45'], ['bulb * 0.14', 'half * 0.36'], [0, 'half * 0.35']] }] },
      at: [0, 0, 'height / 2'],
    },
    {
      name: 'stream', words: ['trickle', 'running sand'], note: 'thread of running sand', when: { sand: true, stream: true }, parent: 'sand', material: 'sand', follows: ['plate'],
      form: { type: 'cylinder', radius: 'max(wall * 0.4, (neck - wall) * 0.35)', height: 'half * 0.54', segments: 12 },
      at: [0, 0, 'height / 2 - half * 0.48'],
    },
  ],
  briefs: ['a wooden hourglass with sand', 'a brass hourglass with three posts, 25 cm tall', 'a square black hourglass with blue sand'],
});
