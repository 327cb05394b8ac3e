import type { Document } from '@gltf-transform/core';
import { getSceneVertexCount, simplify, VertexCountMethod, weld } from '@gltf-transform/functions';
import { MeshoptSimplifier } from 'meshoptimizer';
import { failed } from './rebuild.ts';

/** How far surfaces may move, as a share of a mesh's size, one after the other: what changes least goes first. */
const ERRORS = Array.from({ length: 20 }, (_, step) => 0.0001 * 1.5 ** step);
/** Takes the seams between flat faces and between islands of a texture along: only where nothing else is left to take. */
const ACROSS_SEAMS: typeof MeshoptSimplifier = {
  ...MeshoptSimplifier,
  simplify: (indices, positions, stride, count, error, flags = []) => MeshoptSimplifier.simplify(indices, positions, stride, count, error, [...flags, 'Permissive']),
};
/** What may be over: edges collapse in pairs. */
const OVER = 1.02;

/** Simplifies the meshes until the whole scene has at most so many triangles. Throws E_EXPORT_FAILED where that would leave no shape. */
export async function fewerTriangles(document: Document, most: number): Promise<void> {
  await MeshoptSimplifier.ready;
  let left = trianglesOf(document);
  if (left <= most) return;
  await document.transform(weld());
  for (const simplifier of [MeshoptSimplifier, ACROSS_SEAMS]) {
    for (const error of ERRORS) {
      await document.transform(simplify({ simplifier, ratio: most / left, error, lockBorder: false }));
      left = trianglesOf(document);
      if (left <= most * OVER) return;
    }
  }
  throw failed(`${most} triangles are too few: ${left} are left when each part keeps its shape`);
}

const trianglesOf = (document: Document): number => {
  const root = document.getRoot();
  return getSceneVertexCount(root.getDefaultScene() ?? root.listScenes()[0]!, VertexCountMethod.RENDER) / 3;
};
