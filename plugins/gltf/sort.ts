/** One order for one asset: exporters write nodes, meshes and materials in an order that may differ from process to process. */
import { Document, type Node, type Scene } from '@gltf-transform/core';
import { copyToDocument } from '@gltf-transform/functions';

type Extension = Parameters<Document['createExtension']>[0];

const byKey = <T>(list: T[], key: (item: T) => string): T[] =>
  list.map((item) => ({ item, key: key(item) })).toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);

/** Objects have unique names in Blender; place and mesh decide where a file from elsewhere repeats them. */
const nodeKey = (node: Node): string => JSON.stringify([node.getName(), node.getMatrix(), node.getMesh()?.getName() ?? '']);

/**
 * A copy of the document with its nodes by name, at each level, and meshes, materials, textures and accessors in the order in which those use them.
 * What no scene uses is left behind. The order of a mesh's primitives (Blender's material slots) and of vertices stays.
 */
export function sorted(document: Document): Document {
  const [root, copy] = [document.getRoot(), new Document().setLogger(document.getLogger())];
  for (const parent of [...root.listNodes(), ...root.listScenes()] as (Node | Scene)[]) {
    const children = byKey(parent.listChildren(), nodeKey);
    for (const child of children) parent.removeChild(child);
    for (const child of children) parent.addChild(child);
  }
  for (const extension of byKey(root.listExtensionsUsed(), ({ extensionName }) => extensionName)) {
    copy.createExtension(extension.constructor as Extension).setRequired(extension.isRequired());
  }
  const copies = copyToDocument(copy, document, [...byKey(root.listNodes(), nodeKey), ...root.listScenes()]);
  const scene = root.getDefaultScene();
  copy.getRoot().setDefaultScene(scene && (copies.get(scene) as Scene)).setExtras(root.getExtras());
  Object.assign(copy.getRoot().getAsset(), root.getAsset());
  return copy;
}
