import { kind, length } from '../../kind.ts';

export const teddyBear = kind({
  name: 'teddy bear',
  group: 'toys',
  words: ['teddy', 'stuffed bear', 'plush bear', 'stuffed animal', 'soft toy', 'plush toy', 'cuddly toy'],
  about: 'A seated plush bear with a stitched muzzle, soft pads and a bow.',
  parameters: { height: length(0.32, 0.05, 1.5, 'ground to the tops of the ears', 'height') },
  derived: { h: 'height / 0.9647' },
  options: { bow: { words: ['bow', 'bow tie', 'ribbon'], on: true }, heart: { words: ['heart'], on: false, about: 'a heart on the belly' }, hat: { words: ['hat', 'party hat'], on: false } },
  materials: { fur: 'plush #b98652', light: 'plush #e9d2a8', dark: 'porcelain #17171a', bow: 'velvet #a8283a', thread: 'paint #3b2a20', heart: 'velvet #c0303f' },
  main: ['fur'],
  parts: [
    {
      name: 'body', words: ['belly', 'torso'], note: 'stuffed body', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.41', 'h * 0.36', 'h * 0.515'], grain: 25, smooth: 3,
        blobs: [
          [0, 0.03, 0.26, 0.205, 0.18, 0.255], [0, 0.02, 0.4, 0.15, 0.14, 0.12],
        ],
      },
      at: [0, 'h * 0.03', 'h * 0.005'],
    },
    {
      name: 'head', words: ['face'], note: 'large round head', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.47', 'h * 0.4', 'h * 0.41'], grain: 27, smooth: 3,
        blobs: [
          [0, -0.01, 0.7, 0.235, 0.2, 0.205], [0.11, -0.05, 0.65, 0.12, 0.12, 0.11], [-0.11, -0.05, 0.65, 0.12, 0.12, 0.11],
        ],
      },
      at: [0, 'h * -0.01', 'h * 0.495'],
    },
    {
      name: 'tummy', words: ['belly patch'], note: 'light tummy', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.27', 'h * 0.17', 'h * 0.3'], grain: 20, smooth: 3,
        blobs: [
          [0, -0.1, 0.26, 0.135, 0.085, 0.15],
        ],
      },
      at: [0, 'h * -0.1', 'h * 0.11'],
    },
    {
      name: 'arm', note: 'stuffed arms', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.245', 'h * 0.245', 'h * 0.33'], grain: 21, smooth: 3,
        blobs: [
          [0.15, -0.01, 0.43, 0.07, 0.245, -0.09, 0.27, 0.068], [0.25, -0.11, 0.245, 0.075, 0.075, 0.075],
        ],
      },
      at: ['h * 0.2025', 'h * -0.0625', 'h * 0.17'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'leg', note: 'legs stretched out to the front', material: 'fur',
      form: {
        type: 'blend', size: ['h * 0.24', 'h * 0.42', 'h * 0.23'], grain: 21, smooth: 3,
        blobs: [
          [0.13, -0.05, 0.11, 0.1, 0.175, -0.27, 0.095, 0.085], [0.18, -0.31, 0.115, 0.09, 0.06, 0.115],
        ],
      },
      at: ['h * 0.15', 'h * -0.16', 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'pad', words: ['paw', 'sole'], note: 'light pads on the feet', material: 'light', parent: 'leg',
      form: { type: 'join', parts: [
        { type: 'ball', size: ['h * 0.1', 'h * 0.03', 'h * 0.11'], segments: 18, at: ['h * 0.18', 'h * -0.363', 'h * 0.1'] },
        { type: 'ball', size: ['h * 0.036', 'h * 0.025', 'h * 0.036'], segments: 12, at: ['h * 0.145', 'h * -0.353', 'h * 0.176'] },
        { type: 'ball', size: ['h * 0.036', 'h * 0.025', 'h * 0.036'], segments: 12, at: ['h * 0.182', 'h * -0.353', 'h * 0.189'] },
        { type: 'ball', size: ['h * 0.036', 'h * 0.025', 'h * 0.036'], segments: 12, at: ['h * 0.218', 'h * -0.353', 'h * 0.176'] },
      ] },
      repeat: [{ mirror: 'x' }],
    },
    {
      name: 'ear', note: 'round ears', material: 'fur',
      form: { type: 'ball', size: ['h * 0.17', 'h * 0.09', 'h * 0.17'], segments: 22 }, at: ['h * 0.175', 'h * 0.0', 'h * 0.88'], turn: [0, 20, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'inner_ear', words: ['ear lining'], note: 'light inside of the ears', material: 'light', parent: 'ear',
      form: { type: 'ball', size: ['h * 0.105', 'h * 0.04', 'h * 0.105'], segments: 18 }, at: ['h * 0.175', 'h * -0.034', 'h * 0.878'], turn: [0, 20, 0], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'muzzle', words: ['snout'], note: 'light muzzle', material: 'light',
      form: {
        type: 'blend', size: ['h * 0.21', 'h * 0.16', 'h * 0.17'], grain: 22, smooth: 3,
        blobs: [
          [0, -0.19, 0.645, 0.105, 0.08, 0.085],
        ],
      },
      at: [0, 'h * -0.19', 'h * 0.56'],
    },
    {
      name: 'nose', note: 'shining nose', material: 'dark',
      form: { type: 'ball', size: ['h * 0.07', 'h * 0.045', 'h * 0.05'], segments: 18 }, at: [0, 'h * -0.255', 'h * 0.685'],
    },
    {
      name: 'mouth', words: ['stitch', 'seam'], note: 'stitched mouth', material: 'thread', parent: 'muzzle',
      form: { type: 'join', parts: [
        { type: 'tube', smooth: false, segments: 6, path: [[0, 'h * -0.266', 'h * 0.67'], [0, 'h * -0.269', 'h * 0.625']], radius: 'h * 0.006' },
        { type: 'tube', segments: 6, path: [[0, 'h * -0.269', 'h * 0.625'], ['h * 0.03', 'h * -0.26', 'h * 0.607'], ['h * 0.058', 'h * -0.243', 'h * 0.615']], radius: 'h * 0.006' },
        { type: 'tube', segments: 6, path: [[0, 'h * -0.2685', 'h * 0.6255'], ['h * -0.03', 'h * -0.26', 'h * 0.607'], ['h * -0.058', 'h * -0.243', 'h * 0.615']], radius: 'h * 0.006' },
      ] },
    },
    {
      name: 'eye', note: 'button eyes', material: 'dark',
      form: { type: 'ball', size: ['h * 0.048', 'h * 0.04', 'h * 0.052'], segments: 18 }, at: ['h * 0.085', 'h * -0.19', 'h * 0.755'], repeat: [{ mirror: 'x' }],
    },
    {
      name: 'bow', words: ['bow tie', 'ribbon'], note: 'bow at the neck', when: { bow: true }, material: 'bow',
      form: {
        type: 'blend', size: ['h * 0.25', 'h * 0.13', 'h * 0.11'], grain: 21, smooth: 3,
        blobs: [
          [0.07, -0.15, 0.485, 0.05, 0.03, 0.04], [-0.07, -0.15, 0.485, 0.05, 0.03, 0.04],
          [0.1, -0.148, 0.485, 0.025, 0.026, 0.055], [-0.1, -0.148, 0.485, 0.025, 0.026, 0.055],
          [0, -0.115, 0.485, 0.03, 0.065, 0.034],
        ],
      },
      at: [0, 'h * -0.115', 'h * 0.43'],
    },
    {
      name: 'heart', note: 'sewn-on heart', when: { heart: true }, material: 'heart',
      form: { type: 'extrude', plane: 'xz', depth: 'h * 0.05', bevel: 'h * 0.014', shape: { spline: [[0, 'h * -0.07'], ['h * 0.045', 'h * -0.025'], ['h * 0.072', 'h * 0.02'], ['h * 0.05', 'h * 0.055'], ['h * 0.018', 'h * 0.05'], [0, 'h * 0.03'], ['h * -0.018', 'h * 0.05'], ['h * -0.05', 'h * 0.055'], ['h * -0.072', 'h * 0.02'], ['h * -0.045', 'h * -0.025']] } },
      at: [0, 'h * -0.175', 'h * 0.28'], turn: [6, 0, 0],
    },
    {
      name: 'hat', words: ['party hat'], note: 'pointed party hat', when: { hat: true }, material: 'bow',
      form: { type: 'join', parts: [
        { type: 'cylinder', radius: 'h * 0.1', top: 'h * 0.008', height: 'h * 0.22', bevel: 'h * 0.004', segments: 32 },
        { type: 'ball', size: ['h * 0.06', 'h * 0.06', 'h * 0.06'], segments: 14, at: [0, 0, 'h * 0.22'] },
      ] },
      at: [0, 0, 'h * 0.87'],
    },
  ],
  briefs: ['a brown teddy bear with a red bow', 'a white stuffed bear with a heart', 'a large pink teddy with a party hat and no bow'],
});
