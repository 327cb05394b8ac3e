import { getBounds, type Document } from '@gltf-transform/core';
import { getSceneVertexCount, VertexCountMethod } from '@gltf-transform/functions';
import type { Statistics } from '#core/index.ts';

/** Figures of the finished document; the size is turned back from glTF's y-up to width, depth, height. */
export function statistics(document: Document, bytes: number): Statistics {
  const root = document.getRoot();
  const scene = root.getDefaultScene() ?? root.listScenes()[0]!;
  const { min, max } = getBounds(scene);
  const [x, y, z] = [0, 1, 2].map((k) => Math.round((max[k]! - min[k]!) * 1e5) / 1e5) as [number, number, number];
  return {
    triangles: getSceneVertexCount(scene, VertexCountMethod.RENDER) / 3,
    vertices: getSceneVertexCount(scene, VertexCountMethod.UPLOAD),
    meshes: root.listMeshes().length,
    materials: root.listMaterials().length,
    textures: root.listTextures().length,
    bytes,
    size: [x, z, y],
  };
}
