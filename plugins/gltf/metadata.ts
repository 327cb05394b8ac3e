import type { Document } from '@gltf-transform/core';
import type { Asset } from '#core/index.ts';

/** Where the asset comes from and what its parts are called, in `asset.extras` of the glTF. */
export function metadata(document: Document, { title, parts, provenance, verdict }: Asset): void {
  const { brief, generator, planner, author, scriptSha256, models, plugins, blender } = provenance;
  const asset = document.getRoot().getAsset();
  asset.generator = generator;
  asset.extras = {
    bozzetto: {
      title, parts: parts.map(({ name, count, material, objects }) => ({ name, count, material, objects })), accepted: verdict.accepted,
      text: brief.text, seed: brief.seed, ...(brief.follows && { feedback: brief.follows.feedback }),
      planner, author, scriptSha256, models, plugins, blender,
    },
  };
}
