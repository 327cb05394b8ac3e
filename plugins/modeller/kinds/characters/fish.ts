import { kind, length } from '../../kind.ts';

export const fish = kind({
  name: 'fish',
  group: 'characters',
  words: ['goldfish', 'trout', 'carp', 'koi'],
  about: 'A fish with fins and scales, mounted on a little stand.',
  parameters: { length: length(0.3, 0.05, 4, 'mouth to tail', 'width'), height: length(0.13, 0.02, 2, 'height of the body', 'body.height') },
  derived: { l: 'length', b: 'height', z: 'height * 1.05' },
    materials: { body: 'scales #e0782c', fins: 'petals #e9a04a', eyes: 'plastic', pupil: 'black plastic', stand: 'walnut', rod: 'brass' },
  main: ['body'],
  parts: [
    { name: 'body', words: ['scale', 'skin'], note: 'flattened body', material: 'body', form: { type: 'loft', axis: 'x', segments: 32, per: 6, sections: [{ at: ['l * -0.5', 0, 0], size: ['b * 0.12', 'b * 0.14'] }, { at: ['l * -0.44', 0, 0], size: ['b * 0.3', 'b * 0.48'] }, { at: ['l * -0.2', 0, 'b * 0.03'], size: ['b * 0.52', 'b'] }, { at: ['l * 0.06', 0, 'b * 0.02'], size: ['b * 0.44', 'b * 0.82'] }, { at: ['l * 0.26', 0, 0], size: ['b * 0.18', 'b * 0.34'] }, { at: ['l * 0.32', 0, 0], size: ['b * 0.1', 'b * 0.32'] }] }, at: [0, 0, 'z'] },
    { name: 'tail', words: ['tail fin', 'caudal fin'], note: 'forked tail', material: 'fins', form: { type: 'extrude', plane: 'xz', depth: 'b * 0.07', bevel: 'b * 0.03', shape: { spline: [['l * 0.28', 'b * -0.1'], ['l * 0.36', 'b * -0.2'], ['l * 0.49', 'b * -0.5'], ['l * 0.44', 0], ['l * 0.49', 'b * 0.5'], ['l * 0.36', 'b * 0.2'], ['l * 0.28', 'b * 0.1']] } }, at: [0, 0, 'z'] },
    { name: 'back_fin', words: ['dorsal fin'], note: 'fin along the back', material: 'fins', form: { type: 'extrude', plane: 'xz', depth: 'b * 0.06', bevel: 'b * 0.025', shape: [['l * -0.24', 'b * 0.44'], ['l * -0.2', 'b * 0.66'], ['l * -0.13', 'b * 0.78'], ['l * -0.02', 'b * 0.74'], ['l * 0.08', 'b * 0.6'], ['l * 0.14', 'b * 0.5'], ['l * 0.14', 'b * 0.25'], ['l * -0.2', 'b * 0.36']] }, at: [0, 0, 'z'] },
    { name: 'side_fin', words: ['pectoral fin', 'fin'], note: 'fin at the side', material: 'fins', form: { type: 'loft', axis: 'x', segments: 16, sections: [{ at: [0, 0, 0], size: ['b * 0.05', 'b * 0.12'] }, { at: ['l * 0.09', 'b * -0.12', 'b * -0.07'], size: ['b * 0.045', 'b * 0.3'] }, { at: ['l * 0.16', 'b * -0.2', 'b * -0.1'], size: ['b * 0.02', 'b * 0.12'] }] }, at: ['l * -0.22', 'b * -0.24', 'z - b * 0.16'], repeat: [{ mirror: 'y' }] },
    { name: 'belly_fin', words: ['anal fin'], note: 'fin below', material: 'fins', form: { type: 'extrude', plane: 'xz', depth: 'b * 0.06', bevel: 'b * 0.025', shape: [['l * 0.02', 'b * -0.3'], ['l * 0.16', 'b * -0.18'], ['l * 0.2', 'b * -0.46'], ['l * 0.13', 'b * -0.56'], ['l * 0.07', 'b * -0.48']] }, at: [0, 0, 'z'] },
    { name: 'eye', note: 'round eye', material: 'eyes', form: { type: 'ball', size: ['b * 0.2', 'b * 0.1', 'b * 0.2'], segments: 24 }, at: ['l * -0.385', 'b * -0.2', 'z + b * 0.12'], repeat: [{ mirror: 'y' }] },
    { name: 'pupil', note: 'black pupil', material: 'pupil', parent: 'eye', form: { type: 'ball', size: ['b * 0.1', 'b * 0.05', 'b * 0.1'], segments: 18 }, at: ['l * -0.388', 'b * -0.238', 'z + b * 0.12'], repeat: [{ mirror: 'y' }] },
    { name: 'gill', note: 'gill cover', material: 'fins', form: { type: 'tube', segments: 8, radius: 'b * 0.022', path: [['l * -0.3', 'b * -0.2', 'b * 0.3'], ['l * -0.265', 'b * -0.275', 0], ['l * -0.3', 'b * -0.2', 'b * -0.26']] }, at: [0, 0, 'z'], repeat: [{ mirror: 'y' }] },
    { name: 'stand', words: ['base', 'plinth'], note: 'wooden foot', material: 'stand', form: { type: 'cylinder', radius: 'b * 0.5', top: 'b * 0.44', height: 'b * 0.13', bevel: 'b * 0.03', segments: 48 } },
    { name: 'rod', note: 'brass rod', material: 'rod', parent: 'stand', form: { type: 'cylinder', radius: 'b * 0.035', height: 'z - b * 0.3', segments: 14 }, at: [0, 0, 'b * 0.1'] },
  ],
  briefs: ['a goldfish', 'a silver fish 60 cm long', 'a blue fish with yellow fins'],
});
