import { angle, kind, length } from '../../kind.ts';

export const book = kind({
  name: 'book',
  group: 'household',
  words: ['novel', 'tome', 'hardcover', 'dictionary', 'diary', 'notebook', 'bible', 'spellbook'],
  about: 'A bound book: lying, standing or open, with a title, raised bands and a ribbon.',
  parameters: {
    width: length(0.155, 0.05, 0.5, 'spine to the edge of the cover', 'width'),
    depth: length(0.225, 0.07, 0.7, 'bottom to top of the cover', 'depth'),
    thickness: length(0.042, 0.012, 0.15, 'through both covers', 'height'),
    cover_thickness: length(0.0035, 0.0015, 0.01, 'thickness of a cover', 'cover.thickness'),
    upright: angle(0, 0, 90, 'how far it was stood up'),
  },
  derived: {
    board: 'min(cover_thickness, thickness * 0.14)',
    inset: 'width * 0.025',
    block: 'thickness - board * 2',
    leaf: 'block * 0.62',
    rise: 'sin(upright)',
  },
  options: {
    title: { words: ['title', 'lettering', 'text', 'inscription'], on: true, about: 'a title on the cover' },
    bands: { words: ['band', 'bands', 'ribs', 'raised bands'], on: true, about: 'raised bands on the spine' },
    ribbon: { words: ['ribbon', 'bookmark', 'marker'], on: true, about: 'a ribbon between the pages' },
  },
  variants: { pose: { lying: { words: ['closed', 'flat'], set: { upright: 0 } }, standing: { words: ['upright'], set: { upright: 90 } }, open: { words: ['opened'], set: { upright: 0 } } } },
  materials: { cover: 'leather #7d2c2a', pages: 'paper', sheets: 'paper #cfc4a8', print: 'gold', ribbon: 'velvet #c9982c', ink: 'paint #4a443c' },
  main: ['cover'],
  text: 'BOOK',
  parts: [
    {
      name: 'cover', words: ['binding', 'case'], note: 'two boards and a rounded spine', when: { pose: ['lying', 'standing'] }, material: 'cover',
      form: {
        type: 'extrude', plane: 'xz', depth: 'depth', bevel: 'board * 0.3',
        shape: [['width / 2', 0], ['width / 2', 'board'], ['thickness * 0.02 - width * 0.48', 'board'], ['board - width * 0.49', 'thickness * 0.25'], ['board - width / 2', 'thickness * 0.5'], ['board - width * 0.49', 'thickness * 0.75'], ['thickness * 0.02 - width * 0.48', 'thickness - board'],
          ['width / 2', 'thickness - board'], ['width / 2', 'thickness'], ['width * -0.43', 'thickness'], ['width * -0.445', 'thickness - board * 0.35'], ['width * -0.46', 'thickness'], ['width * -0.475', 'thickness * 0.96'], ['width * -0.492', 'thickness * 0.77'], ['width / -2', 'thickness / 2'],
          ['width * -0.492', 'thickness * 0.23'], ['width * -0.475', 'thickness * 0.04'], ['width * -0.46', 0], ['width * -0.445', 'board * 0.35'], ['width * -0.43', 0]],
      },
      at: [0, 'thickness / 2 * rise', 'depth / 2 * rise'], turn: ['upright', 0, 0],
    },
    {
      name: 'pages', words: ['page', 'paper', 'leaves'], note: 'block of pages with a hollow fore-edge', when: { pose: ['lying', 'standing'] }, material: 'pages',
      form: {
        type: 'extrude', plane: 'xz', depth: 'depth - inset * 2',
        shape: [['width / 2 - inset', 'board * 0.7'], ['width / 2 - inset * 1.5', 'thickness * 0.3'], ['width / 2 - inset * 1.7', 'thickness * 0.5'], ['width / 2 - inset * 1.5', 'thickness * 0.7'], ['width / 2 - inset', 'thickness - board * 0.7'], ['width * -0.46', 'thickness - board * 0.7'],
          ['board * 0.5 - width * 0.485', 'thickness * 0.7'], ['board * 0.5 - width * 0.495', 'thickness * 0.5'], ['board * 0.5 - width * 0.485', 'thickness * 0.3'], ['width * -0.46', 'board * 0.7']],
      },
      at: [0, 'thickness / 2 * rise', 'depth / 2 * rise'], turn: ['upright', 0, 0],
    },
    {
      name: 'sheets', words: ['page edges'], note: 'single sheets that show at the edges', when: { pose: ['lying', 'standing'] }, parent: 'pages', material: 'sheets',
      form: {
        type: 'join',
        parts: [{ type: 'box', size: ['width * 0.96 - inset * 1.35', 'depth - inset * 1.8', 'block * 0.022'], at: ['width * 0.015 - inset * 0.6', 0, 'board + block * 0.06'], repeat: [{ along: 11, step: [0, 0, 'block * 0.086'] }] }],
      },
      at: [0, 'thickness / 2 * rise', 'depth / 2 * rise'], turn: ['upright', 0, 0],
    },
    {
      name: 'bands', words: ['rib', 'raised band', 'band'], note: 'raised bands across the spine', when: { bands: true, pose: ['lying', 'standing'] }, parent: 'cover', material: 'print',
      form: {
        type: 'join',
        parts: [{
          type: 'extrude', plane: 'xz', depth: 'depth * 0.022', bevel: 'board * 0.2',
          shape: [['width * -0.462', 'thickness + board * 0.12'], ['width * -0.478', 'thickness * 0.965 + board * 0.12'], ['width * -0.492 - board * 0.3', 'thickness * 0.775'], ['width / -2 - board * 0.35', 'thickness / 2'], ['width * -0.492 - board * 0.3', 'thickness * 0.225'], ['width * -0.478', 'thickness * 0.035 - board * 0.12'],
            ['width * -0.462', 'board * 0.1'], ['board * 0.4 - width * 0.48', 'thickness * 0.25'], ['board * 0.4 - width * 0.488', 'thickness / 2'], ['board * 0.4 - width * 0.48', 'thickness * 0.75']],
          at: [0, 'depth * -0.36', 0], repeat: [{ along: 5, step: [0, 'depth * 0.18', 0] }],
        }],
      },
      at: [0, 'thickness / 2 * rise', 'depth / 2 * rise'], turn: ['upright', 0, 0],
    },
    {
      name: 'title', words: ['lettering', 'text', 'inscription'], note: 'title in gold on the front cover', when: { title: true, pose: ['lying', 'standing'] }, material: 'print', parent: 'cover',
      form: { type: 'text', words: '$text', size: ['width * 0.62', 'depth * 0.13'], depth: 'board * 0.5' },
      at: ['width * 0.03', 'depth * 0.2 * (1 - rise) - thickness / 2 * rise', 'thickness * (1 - rise) + depth * 0.7 * rise'], turn: ['upright - 90', 0, 0],
    },
    {
      name: 'border', words: ['line', 'ornament', 'decoration'], note: 'gilt lines around the cover', when: { title: true, pose: ['lying', 'standing'] }, parent: 'cover', material: 'print',
      form: {
        type: 'join',
        parts: [
          { type: 'extrude', depth: 'board * 0.3', shape: { rect: ['width * 0.8', 'depth * 0.88'], round: 'width * 0.03' }, holes: [{ rect: ['width * 0.78', 'depth * 0.88 - width * 0.02'], round: 'width * 0.025' }], at: ['width * 0.03', 0, 'thickness - board * 0.12'] },
          { type: 'extrude', depth: 'board * 0.3', shape: { star: 'width * 0.13', inner: 'width * 0.055', points: 8 }, at: ['width * 0.03', 'depth * -0.14', 'thickness - board * 0.12'] },
          { type: 'extrude', depth: 'board * 0.3', shape: { rect: ['width * 0.4', 'width * 0.012'] }, at: ['width * 0.03', 'depth * 0.08', 'thickness - board * 0.12'] },
        ],
      },
      at: [0, 'thickness / 2 * rise', 'depth / 2 * rise'], turn: ['upright', 0, 0],
    },
    {
      name: 'ribbon', words: ['bookmark', 'marker'], note: 'ribbon that hangs out of the pages', when: { ribbon: true, pose: 'lying' }, material: 'ribbon',
      form: {
        type: 'strap', up: [0, 0, 1], width: 'width * 0.05', thickness: 'board * 0.2', per: 6,
        path: [['width * 0.05', 'inset * 2 - depth / 2', 'thickness * 0.4'], ['width * 0.05', 'inset * 0.5 - depth / 2', 'thickness * 0.4'], ['width * 0.055', 'depth * -0.52', 'thickness * 0.32'], ['width * 0.07', 'depth * -0.55', 'board * 0.4'], ['width * 0.1', 'depth * -0.62', 'board * 0.15']],
      },
    },
    {
      name: 'cover', words: ['binding', 'case'], note: 'opened cover with the spine below', when: { pose: 'open' }, material: 'cover',
      form: {
        type: 'join',
        parts: [
          { type: 'box', size: ['width * 0.98', 'depth', 'board'], bevel: 'board * 0.3', at: ['width * 0.51', 0, 0], repeat: [{ mirror: 'x' }] },
          { type: 'box', size: ['width * 0.1', 'depth * 0.998', 'board * 0.7'], bevel: 'board * 0.2', at: [0, 0, 'board * 0.1'] },
        ],
      },
    },
    {
      name: 'pages', words: ['page', 'paper', 'leaves'], note: 'both halves of the pages, curving into the fold', when: { pose: 'open' }, material: 'pages',
      form: {
        type: 'join',
        parts: [{
          type: 'extrude', plane: 'xz', depth: 'depth - inset * 2',
          shape: [['width * -0.004', 'board * 0.6'], ['width * 0.96', 'board * 0.6'], ['width * 0.95', 'board + leaf * 0.45'], ['width * 0.9', 'board + leaf * 0.58'], ['width * 0.7', 'board + leaf * 0.78'], ['width * 0.5', 'board + leaf * 0.93'], ['width * 0.3', 'board + leaf'],
            ['width * 0.16', 'board + leaf * 0.93'], ['width * 0.07', 'board + leaf * 0.7'], ['width * -0.004', 'board + leaf * 0.2']],
          repeat: [{ mirror: 'x' }],
        }],
      },
    },
    {
      name: 'sheets', words: ['page edges'], note: 'sheets that show at the edges', when: { pose: 'open' }, parent: 'pages', material: 'sheets',
      form: {
        type: 'join',
        parts: [
          {
            type: 'strap', up: [0, 0, 1], width: 'depth - inset * 1.8', thickness: 'leaf * 0.02', bevel: 0, per: 3, at: [0, 0, 'leaf * -0.06'],
            path: [['width * 0.02', 0, 'board + leaf * 0.3'], ['width * 0.1', 0, 'board + leaf * 0.72'], ['width * 0.3', 0, 'board + leaf * 0.9'], ['width * 0.6', 0, 'board + leaf * 0.78'], ['width * 0.956', 0, 'board + leaf * 0.42']],
            repeat: [{ along: 3, step: [0, 0, 'leaf * -0.1'] }, { mirror: 'x' }],
          },
        ],
      },
    },
    {
      name: 'print', words: ['text', 'writing', 'line', 'lettering'], note: 'printed lines on both pages', when: { pose: 'open', title: true }, parent: 'pages', material: 'ink',
      form: {
        type: 'join',
        parts: [{
          type: 'strap', up: [0, 0, 1], width: 'depth * 0.012', thickness: 'leaf * 0.03', bevel: 0, per: 3, at: [0, 'depth * -0.36', 0],
          path: [['width * 0.2', 0, 'board + leaf * 0.965'], ['width * 0.3', 0, 'board + leaf'], ['width * 0.5', 0, 'board + leaf * 0.93'], ['width * 0.7', 0, 'board + leaf * 0.78'], ['width * 0.86', 0, 'board + leaf * 0.625']],
          repeat: [{ along: 16, step: [0, 'depth * 0.048', 0] }, { mirror: 'x' }],
        }],
      },
    },
    {
      name: 'ribbon', words: ['bookmark', 'marker'], note: 'ribbon in the fold', when: { ribbon: true, pose: 'open' }, material: 'ribbon',
      form: {
        type: 'strap', up: [0, 0, 1], width: 'width * 0.05', thickness: 'board * 0.2', per: 6,
        path: [[0, 'depth * 0.45', 'board + leaf * 0.24'], [0, 'depth * -0.4', 'board + leaf * 0.24'], [0, 'depth * -0.5', 'board + leaf * 0.2'], ['width * 0.01', 'depth * -0.535', 'board * 0.5'], ['width * 0.05', 'depth * -0.6', 'board * 0.15']],
      },
    },
  ],
  surface: { z: 'thickness', width: 'width * 0.8', depth: 'depth * 0.8' },
  briefs: ['a thick red leather book with a golden title', 'an open book with a blue cover', 'a standing green book that says "ATLAS", without a ribbon'],
});
