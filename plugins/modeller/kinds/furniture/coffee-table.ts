import { kind, length, ratio } from '../../kind.ts';

export const coffeeTable = kind({
  name: 'coffee table',
  group: 'furniture',
  words: ['cocktail table', 'sofa table', 'low table', 'tea table', 'living room table'],
  about: 'A low table with splayed legs and a shelf below.',
  parameters: {
    height: length(0.42, 0.22, 0.65, 'floor to the top', 'height'),
    width: length(1.1, 0.4, 2.2, 'width of the top', 'width'),
    depth: length(0.6, 0.35, 1.4, 'depth of the top', 'depth'),
    top_thickness: length(0.028, 0.012, 0.08, 'thickness of the top', 'top.thickness'),
    leg_width: length(0.042, 0.02, 0.1, 'thickness of a leg at the top', 'leg.thickness'),
    shelf_thickness: length(0.018, 0.01, 0.04, 'thickness of the shelf', 'shelf.thickness'),
    corner: ratio(1, 0, 1, '1 where the top has corners, 0 where it is round'),
  },
  derived: {
    least: 'min(width, depth)',
    leg_x: 'width * (0.265 + 0.105 * corner)',
    leg_y: 'depth * (0.265 + 0.075 * corner)',
    foot_x: 'width * (0.32 + 0.12 * corner)',
    foot_y: 'depth * (0.32 + 0.1 * corner)',
    shelf_z: 'height * 0.42',
    shelf_x: 'foot_x + (leg_x - foot_x) * 0.42',
    shelf_y: 'foot_y + (leg_y - foot_y) * 0.42',
  },
  options: { shelf: { words: ['shelf', 'lower shelf', 'magazine shelf', 'rack'], on: true, about: 'a shelf between the legs' } },
  variants: {
    top: {
      rectangular: { words: ['oblong'], set: { corner: 1 } },
      round: { words: ['circular'], set: { width: 0.85, depth: 0.85, corner: 0 } },
      square: { words: ['squared'], set: { width: 0.8, depth: 0.8, corner: 1 } },
      oval: { words: ['elliptical'], set: { width: 1.2, depth: 0.65, corner: 0 } },
    },
  },
  materials: { wood: 'walnut', legs: 'walnut', tips: 'brass' },
  main: ['wood', 'legs'],
  parts: [
    {
      name: 'top', words: ['tabletop', 'table top'], note: 'board with rounded corners', when: { top: ['rectangular', 'square'] }, material: 'wood',
      form: { type: 'extrude', shape: { rect: ['width', 'depth'], round: 'least * 0.14' }, depth: 'top_thickness', bevel: 'top_thickness * 0.35' }, at: [0, 0, 'height - top_thickness'],
    },
    {
      name: 'top', note: 'round board with a soft edge', when: { top: ['round', 'oval'] }, material: 'wood',
      form: { type: 'stretched', by: [1, 'depth / width', 1], of: { type: 'cylinder', radius: 'width / 2', height: 'top_thickness', bevel: 'top_thickness * 0.4', segments: 96 } }, at: [0, 0, 'height - top_thickness'],
    },
    {
      name: 'frame', words: ['apron', 'rail'], note: 'narrow frame below the top', material: 'legs', follows: ['top'],
      form: {
        type: 'extrude', depth: 0.1, bevel: 0.004, shape: { rect: ['leg_x * 1.86 * 0.86', 'leg_y * 2 * 0.9'], round: 'least * 0.03' }, holes: [{ rect: ['leg_x * 1.86 * 0.86 - 0.04', 'leg_y * 2 * 0.9 - 0.04'], round: 'least * 0.02' }],
      },
      at: [0, 0, 'height - 0.108'],
    },
    {
      name: 'leg', words: ['foot'], note: 'splayed leg that tapers to its tip', material: 'legs', follows: ['top'],
      form: {
        type: 'loft', axis: 'z', segments: 20, smooth: false,
        sections: [{ at: ['foot_x + (leg_x - foot_x) * 0.14', 'foot_y + (leg_y - foot_y) * 0.14', 'height * 0.14'], size: ['leg_width * 0.6', 'leg_width * 0.6'] }, { at: ['leg_x', 'leg_y', 'height - 0.009'], size: ['leg_width', 'leg_width'] }],
      },
      repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'tip', words: ['ferrule', 'cap', 'leg tip'], note: 'brass tip of a leg', material: 'tips', follows: ['leg', 'top'], parent: 'leg',
      form: {
        type: 'loft', axis: 'z', segments: 20, smooth: false,
        sections: [{ at: ['foot_x', 'foot_y', 0], size: ['leg_width * 0.48', 'leg_width * 0.48'] }, { at: ['foot_x', 'foot_y', 0.003], size: ['leg_width * 0.55', 'leg_width * 0.55'] },
          { at: ['foot_x + (leg_x - foot_x) * 0.145', 'foot_y + (leg_y - foot_y) * 0.145', 'height * 0.145'], size: ['leg_width * 0.66', 'leg_width * 0.66'] }],
      },
      repeat: [{ mirror: 'x' }, { mirror: 'y' }],
    },
    {
      name: 'shelf', words: ['lower shelf', 'rack'], note: 'shelf let into the legs', when: { shelf: true, top: ['rectangular', 'square'] }, material: 'wood', follows: ['top'],
      form: { type: 'extrude', depth: 'shelf_thickness', bevel: 'shelf_thickness * 0.3', shape: { rect: ['2 * shelf_x + 0.012', '2 * shelf_y + 0.012'], round: 0.012 } }, at: [0, 0, 'shelf_z - shelf_thickness / 2'],
    },
    {
      name: 'shelf', note: 'round shelf let into the legs', when: { shelf: true, top: ['round', 'oval'] }, material: 'wood', follows: ['top'],
      form: { type: 'stretched', by: [1, 'shelf_y / shelf_x', 1], of: { type: 'cylinder', radius: 'shelf_x * 1.42', height: 'shelf_thickness', bevel: 'shelf_thickness * 0.3', segments: 72 } }, at: [0, 0, 'shelf_z - shelf_thickness / 2'],
    },
  ],
  surface: { z: 'height', width: 'width * 0.8', depth: 'depth * 0.8' },
  briefs: ['a round coffee table with brass tips', 'a glass coffee table without a shelf', 'a low white coffee table, 1.2 m wide, with thick legs'],
});
