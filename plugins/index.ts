/** Every built-in behaviour, in order: read it as the algorithm. */
import type { Plugin } from '#core/index.ts';
import { createCoder } from './coder/index.ts';
import { critic } from './critic/index.ts';
import { geometry } from './geometry/index.ts';
import { createGltf } from './gltf/index.ts';
import { readContent, type Content, type ContentFiles } from './modeller/content.ts';
import { createModeller, MODELLER } from './modeller/index.ts';
import { KINDS } from './modeller/kinds/index.ts';
import { MATERIALS } from './modeller/materials/library.ts';
import { createWorkshop } from './modeller/workshop.ts';
import { createPlanner } from './planner/index.ts';
import { createRetrieval, type DocumentSource, type RetrievalOptions } from './retrieval/index.ts';

export interface BuiltInOptions extends RetrievalOptions {
  meshopt: boolean;
  webp: boolean;
  /** Kinds and materials of plugins, beside the modeller's own. */
  content?: Content;
}

/** Where no model is connected, planner, coder and critic leave things as they are. */
export function createBuiltIns({ meshopt, webp, content = { kinds: [], materials: {} }, ...retrieval }: BuiltInOptions): Plugin[] {
  const workshop = createWorkshop(Object.fromEntries([...KINDS, ...content.kinds].map((kind) => [kind.name, kind])), { ...MATERIALS, ...content.materials });
  return [
    createPlanner(workshop),
    createModeller(content),
    createRetrieval(retrieval),
    createCoder(workshop),
    critic,
    geometry,
    createGltf({ meshopt, webp }),
  ];
}

export { KINDS, MODELLER, readContent };
export type { Content, ContentFiles, DocumentSource };
