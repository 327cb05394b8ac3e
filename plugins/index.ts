/** Every built-in behaviour, in order: read it as the algorithm. */
import type { Plugin } from '#core/index.ts';
import { geometry } from './geometry/index.ts';
import { createGltf } from './gltf/index.ts';
import { createModeller, MODELLER } from './modeller/index.ts';
import { KINDS } from './modeller/kinds/index.ts';

export interface BuiltInOptions { meshopt: boolean; webp: boolean }

export function createBuiltIns({ meshopt, webp }: BuiltInOptions): Plugin[] {
  return [
    createModeller(),
    geometry,
    createGltf({ meshopt, webp }),
  ];
}

export { KINDS, MODELLER };
