import { objectNames, type ObjectFact } from '#core/index.ts';
import { none, type Question } from './measured.ts';

/** Meshes are clean: closed where they should be, right way out, without faces that are nothing. */
export const surfaces: Question = ({ scene: { objects }, plan }) => {
  const open = new Set(plan?.parts.filter(({ closed }) => !closed).flatMap(objectNames));
  const wrong = (list: readonly ObjectFact[], what: (object: ObjectFact) => number, unit: string) =>
    list.filter((object) => what(object) > 0).map((object) => `${object.name} (${what(object)} ${unit})`);
  const shut = objects.filter(({ name }) => !open.has(name));
  return [
    none('closed', 'closed forms have no holes', wrong(shut, ({ boundaryEdges }) => boundaryEdges, 'open edges'), plan !== null),
    none('manifold', 'closed forms are manifold', wrong(shut, ({ nonManifoldEdges }) => nonManifoldEdges, 'edges with more than two faces'), plan !== null),
    none('outwards', 'no surface is inside out', wrong(shut, ({ insideOutShells }) => insideOutShells, 'shells')),
    none('degenerate', 'no face is a line or a point', wrong(objects, ({ degenerateFaces }) => degenerateFaces, 'faces'), plan !== null),
    none('doubled', 'no face is there twice', wrong(objects, ({ duplicateFaces }) => duplicateFaces, 'faces')),
    none('loose', 'no vertex is loose', wrong(objects, ({ looseVertices }) => looseVertices, 'vertices'), plan !== null),
    none('scale', 'scale is applied', objects.filter(({ scale }) => scale.some((factor) => Math.abs(factor - 1) > 1e-4)).map(({ name }) => name), plan !== null),
  ];
};
