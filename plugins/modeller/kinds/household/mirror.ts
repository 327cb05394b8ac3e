import { angle, kind, length } from '../../kind.ts';

export const mirror = kind({
  name: 'mirror',
  group: 'household',
  words: ['standing mirror', 'floor mirror', 'cheval mirror', 'looking glass', 'dressing mirror', 'full-length mirror', 'cheval glass'],
  about: 'A framed mirror that tilts between two posts.',
  parameters: {
    height: length(1.6, 0.3, 2.4, 'floor to the top of the frame', 'height'),
    width: length(0.7, 0.2, 1.6, 'across both posts', 'width'),
    depth: length(0.5, 0.15, 1, 'length of the feet', 'depth'),
    frame_width: length(0.055, 0.015, 0.15, 'width of the frame', 'frame.thickness'),
    post_thickness: length(0.042, 0.015, 0.1, 'thickness of a post', 'post.thickness'),
    tilt: angle(5, 0, 15, 'how far the mirror leans back'),
  },
  derived: {
    post: 'min(post_thickness, width * 0.12) / 2',
    post_at: 'width / 2 - post',
    half_width: 'width / 2 - post * 2 - width * 0.025',
    deep: 'post * 1.5',
    half: 'height * 0.45',
    edge: 'min(frame_width, half_width * 0.35)',
    glass_width: 'half_width - edge',
    glass_half: 'half - edge',
    pivot: 'height - half * cos(tilt) - deep / 2 * sin(tilt)',
    post_top: 'pivot + height * 0.09',
    stub: 'width * 0.025 + post * 0.8 + edge * 0.3',
  },
  variants: { shape: { oval: { words: ['elliptical', 'round', 'rounded'] }, rectangular: { words: ['square', 'straight'] }, arched: { words: ['arch', 'curved'] } } },
  options: { ornament: { words: ['ornament', 'crest', 'carving', 'decoration'], on: true, about: 'a carved crest on the frame' } },
  materials: { frame: 'walnut', glass: 'chrome', metal: 'brass' },
  main: ['frame'],
  parts: [
    {
      name: 'frame', words: ['border', 'rim'], note: 'oval frame', when: { shape: 'oval' }, material: 'frame',
      form: {
        type: 'extrude', plane: 'xz', depth: 'deep', bevel: 'deep * 0.3',
        shape: { spline: [['half_width', 0], ['half_width * 0.866', 'half * 0.5'], ['half_width * 0.5', 'half * 0.866'], [0, 'half'], ['half_width * -0.5', 'half * 0.866'], ['half_width * -0.866', 'half * 0.5'],
          ['-half_width', 0], ['half_width * -0.866', 'half * -0.5'], ['half_width * -0.5', 'half * -0.866'], [0, '-half'], ['half_width * 0.5', 'half * -0.866'], ['half_width * 0.866', 'half * -0.5']] },
        holes: [{ spline: [['glass_width', 0], ['glass_width * 0.866', 'glass_half * 0.5'], ['glass_width * 0.5', 'glass_half * 0.866'], [0, 'glass_half'], ['glass_width * -0.5', 'glass_half * 0.866'], ['glass_width * -0.866', 'glass_half * 0.5'],
          ['-glass_width', 0], ['glass_width * -0.866', 'glass_half * -0.5'], ['glass_width * -0.5', 'glass_half * -0.866'], [0, '-glass_half'], ['glass_width * 0.5', 'glass_half * -0.866'], ['glass_width * 0.866', 'glass_half * -0.5']] }],
      },
      at: [0, 0, 'pivot'], turn: ['-tilt', 0, 0],
    },
    {
      name: 'glass', words: ['mirror', 'reflection'], note: 'silvered glass', when: { shape: 'oval' }, material: 'glass',
      form: {
        type: 'stretched', by: [1, 1, '(glass_half + edge * 0.3) / (glass_width + edge * 0.3)'],
        of: { type: 'extrude', plane: 'xz', shape: { circle: 'glass_width + edge * 0.3', segments: 64 }, depth: 'deep * 0.16' },
      },
      at: [0, 0, 'pivot'], turn: ['-tilt', 0, 0],
    },
    {
      name: 'frame', words: ['border', 'rim'], note: 'rectangular frame', when: { shape: 'rectangular' }, material: 'frame',
      form: {
        type: 'extrude', plane: 'xz', depth: 'deep', bevel: 'deep * 0.3', shape: { rect: ['half_width * 2', 'half * 2'], round: 'edge * 0.4' }, holes: [{ rect: ['glass_width * 2', 'glass_half * 2'], round: 'edge * 0.15' }],
      },
      at: [0, 0, 'pivot'], turn: ['-tilt', 0, 0],
    },
    {
      name: 'glass', words: ['mirror', 'reflection'], note: 'silvered glass', when: { shape: 'rectangular' }, material: 'glass',
      form: { type: 'extrude', plane: 'xz', depth: 'deep * 0.16', shape: { rect: ['glass_width * 2 + edge * 0.4', 'glass_half * 2 + edge * 0.4'] } },
      at: [0, 0, 'pivot'], turn: ['-tilt', 0, 0],
    },
    {
      name: 'frame', words: ['border', 'rim'], note: 'frame with a round arch', when: { shape: 'arched' }, material: 'frame',
      form: {
        type: 'extrude', plane: 'xz', depth: 'deep', bevel: 'deep * 0.3',
        shape: [['-half_width', '-half'], ['half_width', '-half'], ['half_width', 'half - half_width'], ['half_width * 0.966', 'half - half_width * 0.741'], ['half_width * 0.866', 'half - half_width * 0.5'], ['half_width * 0.707', 'half - half_width * 0.293'],
          ['half_width * 0.5', 'half - half_width * 0.134'], ['half_width * 0.259', 'half - half_width * 0.034'], [0, 'half'], ['half_width * -0.259', 'half - half_width * 0.034'], ['half_width * -0.5', 'half - half_width * 0.134'],
          ['half_width * -0.707', 'half - half_width * 0.293'], ['half_width * -0.866', 'half - half_width * 0.5'], ['half_width * -0.966', 'half - half_width * 0.741'], ['-half_width', 'half - half_width']],
        holes: [[['-glass_width', '-glass_half'], ['glass_width', '-glass_half'], ['glass_width', 'glass_half - glass_width'], ['glass_width * 0.966', 'glass_half - glass_width * 0.741'], ['glass_width * 0.866', 'glass_half - glass_width * 0.5'],
          ['glass_width * 0.707', 'glass_half - glass_width * 0.293'], ['glass_width * 0.5', 'glass_half - glass_width * 0.134'], ['glass_width * 0.259', 'glass_half - glass_width * 0.034'], [0, 'glass_half'],
          ['glass_width * -0.259', 'glass_half - glass_width * 0.034'], ['glass_width * -0.5', 'glass_half - glass_width * 0.134'], ['glass_width * -0.707', 'glass_half - glass_width * 0.293'], ['glass_width * -0.866', 'glass_half - glass_width * 0.5'],
          ['glass_width * -0.966', 'glass_half - glass_width * 0.741'], ['-glass_width', 'glass_half - glass_width']]],
      },
      at: [0, 0, 'pivot'], turn: ['-tilt', 0, 0],
    },
    {
      name: 'glass', words: ['mirror', 'reflection'], note: 'silvered glass', when: { shape: 'arched' }, material: 'glass',
      form: {
        type: 'join',
        parts: [{
          type: 'extrude', plane: 'xz', depth: 'deep * 0.16',
          shape: [['glass_width * -1.02', 'glass_half * -1.01'], ['glass_width * 1.02', 'glass_half * -1.01'], ['glass_width * 1.02', 'glass_half - glass_width'], ['glass_width * 0.99', 'glass_half - glass_width * 0.72'], ['glass_width * 0.89', 'glass_half - glass_width * 0.48'],
            ['glass_width * 0.73', 'glass_half - glass_width * 0.27'], ['glass_width * 0.52', 'glass_half - glass_width * 0.11'], ['glass_width * 0.27', 'glass_half - glass_width * 0.012'], [0, 'glass_half + glass_width * 0.02'], ['glass_width * -0.27', 'glass_half - glass_width * 0.012'],
            ['glass_width * -0.52', 'glass_half - glass_width * 0.11'], ['glass_width * -0.73', 'glass_half - glass_width * 0.27'], ['glass_width * -0.89', 'glass_half - glass_width * 0.48'], ['glass_width * -0.99', 'glass_half - glass_width * 0.72'], ['glass_width * -1.02', 'glass_half - glass_width']],
        }],
      },
      at: [0, 0, 'pivot'], turn: ['-tilt', 0, 0],
    },
    {
      name: 'ornament', words: ['crest', 'carving', 'shell'], note: 'carved shell at the foot of the frame', when: { ornament: true }, material: 'metal', parent: 'frame',
      form: {
        type: 'join',
        parts: [
          { type: 'ball', size: ['edge * 0.36', 'deep * 0.5', 'edge * 0.95'], segments: 16, at: [0, 0, 'edge * 0.42'], turn: [0, 0, 0] },
          { type: 'ball', size: ['edge * 0.34', 'deep * 0.46', 'edge * 0.85'], segments: 16, at: ['edge * 0.26', 0, 'edge * 0.34'], turn: [0, 34, 0], repeat: [{ mirror: 'x' }] },
          { type: 'ball', size: ['edge * 0.3', 'deep * 0.42', 'edge * 0.7'], segments: 16, at: ['edge * 0.42', 0, 'edge * 0.14'], turn: [0, 66, 0], repeat: [{ mirror: 'x' }] },
          { type: 'ball', size: ['edge * 0.42', 'deep * 0.56', 'edge * 0.42'], segments: 16 },
        ],
      },
      at: [0, 'deep * -0.46 * cos(tilt) - (half - edge * 0.62) * sin(tilt)', 'pivot - (half - edge * 0.62) * cos(tilt)'],
    },
    {
      name: 'post', words: ['stand', 'support', 'column'], note: 'turned post with a round top', material: 'frame',
      form: {
        type: 'lathe', smooth: true, segments: 28,
        profile: [[0, 0], ['post', 0], ['post', 'post_top * 0.14'], ['post * 0.7', 'post_top * 0.17'], ['post', 'post_top * 0.21'], ['post * 0.62', 'post_top * 0.3'], ['post * 0.78', 'post_top * 0.6'], ['post * 0.66', 'post_top * 0.8'], ['post * 0.95', 'post_top * 0.83'], ['post * 0.95', 'post_top * 0.93'],
          ['post * 0.5', 'post_top * 0.95'], ['post * 0.85', 'post_top * 0.975'], ['post * 0.6', 'post_top * 0.995'], [0, 'post_top']],
      },
      at: ['post_at', 0, 'depth * 0.06'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'foot', words: ['feet', 'base', 'leg'], note: 'curved foot that runs from front to back', material: 'frame',
      form: {
        type: 'strap', up: [0, 0, 1], width: 'post * 1.8', thickness: 'depth * 0.07', per: 8, scale: [0.75, 0.9, 1, 0.9, 0.75],
        path: [[0, 'depth * -0.49', 'depth * 0.027'], [0, 'depth * -0.3', 'depth * 0.055'], [0, 0, 'depth * 0.13'], [0, 'depth * 0.3', 'depth * 0.055'], [0, 'depth * 0.49', 'depth * 0.027']],
      },
      at: ['post_at', 0, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'crossbar', words: ['bar', 'rail', 'stretcher'], note: 'turned bar between the posts', material: 'frame', follows: ['post'],
      form: {
        type: 'tube', tip: 'flat', smooth: false, segments: 20, radius: ['post * 0.5', 'post * 0.7', 'post * 0.9', 'post * 0.7', 'post * 0.5'],
        path: [['-post_at', 0, 'depth * 0.2'], ['post_at * -0.5', 0, 'depth * 0.2'], [0, 0, 'depth * 0.2'], ['post_at * 0.5', 0, 'depth * 0.2'], ['post_at', 0, 'depth * 0.2']],
      },
    },
    {
      name: 'knob', words: ['pivot', 'screw', 'hinge'], note: 'brass knob that the frame turns on', material: 'metal',
      form: {
        type: 'join',
        parts: [
          { type: 'cylinder', radius: 'post * 0.35', height: 'stub + post', segments: 16, at: ['half_width - edge * 0.3', 0, 0], turn: [0, 90, 0] },
          { type: 'ball', size: ['post * 0.9', 'post * 1.3', 'post * 1.3'], segments: 20, at: ['post_at - post * 0.9', 0, 0] },
        ],
      },
      at: [0, 0, 'pivot'], repeat: [{ mirror: 'x' }],
    },
  ],
  briefs: ['a standing oval mirror in a walnut frame', 'a tall white rectangular floor mirror, 1.8 m high', 'an arched golden mirror with thick posts and no ornament'],
});
