/** Every built-in behaviour, in order: read it as the algorithm. */
import type { Plugin } from '#core/index.ts';
import { createCoder } from './coder/index.ts';
import { critic } from './critic/index.ts';
import { geometry } from './geometry/index.ts';
import { createGltf } from './gltf/index.ts';
import { createModeller, MODELLER } from './modeller/index.ts';
import { KINDS } from './modeller/kinds/index.ts';
import { createWorkshop } from './modeller/workshop.ts';
import { createPlanner } from './planner/index.ts';
import { createRetrieval, type DocumentSource, type RetrievalOptions } from './retrieval/index.ts';

export interface BuiltInOptions extends RetrievalOptions { meshopt: boolean; webp: boolean }

/** Where no model is connected, planner, coder and critic leave things as they are. */
export function createBuiltIns({ meshopt, webp, ...retrieval }: BuiltInOptions): Plugin[] {
  const workshop = createWorkshop(Object.fromEntries(KINDS.map((kind) => [kind.name, kind])));
  return [
    createPlanner(workshop),
    createModeller(),
    createRetrieval(retrieval),
    createCoder(workshop),
    critic,
    geometry,
    createGltf({ meshopt, webp }),
  ];
}

export { KINDS, MODELLER };
export type { DocumentSource };
