/** Export: gltf-transform passes over the GLB that Blender wrote, the Khronos validator, provenance, previews. */
import { Logger, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { Asset, Plugin } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { metadata } from './metadata.ts';
import { applyPasses } from './passes.ts';
import { previews } from './previews.ts';
import { sorted } from './sort.ts';
import { statistics } from './statistics.ts';
import { validate } from './validate.ts';

export interface GltfOptions { meshopt?: boolean; webp?: boolean }

export function createGltf({ meshopt = false, webp = false }: GltfOptions = {}): Plugin {
  return {
    id: 'gltf',
    version: packageJson.version,
    builtIn: true,
    required: true,
    async export({ brief, report, asset }, { store }): Promise<Asset> {
      const io = new NodeIO().setLogger(new Logger(Logger.Verbosity.ERROR)).registerExtensions(ALL_EXTENSIONS)
        .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
      const document = sorted(await io.readBinary(await store.get(asset.glb))).setLogger(new Logger(Logger.Verbosity.ERROR));
      const passes = await applyPasses(document, { meshopt, webp, texture: brief.limits.texture });
      metadata(document, asset);
      const bytes = await io.writeBinary(document);
      await validate(bytes);
      const figures = statistics(document, bytes.byteLength);
      const glb = await store.put(bytes, { name: 'asset.glb', type: 'model/gltf-binary' });
      const pictures = await previews(report, asset, figures, store);
      const notes = glb.bytes > brief.limits.bytes ? [`the GLB has ${glb.bytes} bytes, more than the ${brief.limits.bytes} asked for`] : [];
      return {
        ...asset, glb, passes: ['sort', ...passes], statistics: figures,
        files: [glb, ...asset.files.filter(({ name }) => name !== 'asset.glb'), ...pictures],
        previews: pictures,
        notes: [...asset.notes, ...notes],
      };
    },
  };
}
