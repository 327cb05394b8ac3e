/** What is done to the GLB after Blender wrote it, by name and in order. Each pass is a gltf-transform Transform. */
import { type Document, type Transform } from '@gltf-transform/core';
import { dedup, meshopt as compressMeshes, prune, textureCompress, weld } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';

export interface PassOptions {
  /** EXT_meshopt_compression: a third of the size, but not every program reads it. */
  meshopt: boolean;
  /** EXT_texture_webp: smaller pictures, which Debian 12's Blender 3.4 refuses to import. */
  webp: boolean;
  /** Longest side of a texture in pixels. */
  texture: number;
}

interface Pass { name: string; when?: (options: PassOptions) => boolean; make(options: PassOptions): Transform }

const side = ({ texture }: PassOptions): [number, number] => [texture, texture];

/**
 * Colours as JPEG (every viewer reads it). What must keep its values stays PNG: relief and roughness, where JPEG's blocks would show in the
 * shading, and colours with transparency. No `effort` or `quality` for PNG: sharp would cut it to a palette of 256 colours.
 */
const jpegColors: Pass['make'] = (options) => async (document: Document) => {
  await document.transform(
    textureCompress({ encoder: sharp, targetFormat: 'jpeg', quality: 92, resize: side(options), slots: /baseColor|emissive/, limitInputPixels: true }),
    textureCompress({ encoder: sharp, targetFormat: 'png', resize: side(options), formats: /png/, limitInputPixels: true }),
  );
};

const PASSES: readonly Pass[] = [
  { name: 'dedup', make: () => dedup({ keepUniqueNames: true }) },
  { name: 'weld', make: () => weld() },
  { name: 'prune', make: () => prune({ keepExtras: true, keepLeaves: false }) },
  { name: 'jpeg', when: ({ webp }) => !webp, make: jpegColors },
  { name: 'webp', when: ({ webp }) => webp, make: (options) => textureCompress({ encoder: sharp, targetFormat: 'webp', quality: 90, resize: side(options), limitInputPixels: true }) },
  { name: 'meshopt', when: ({ meshopt }) => meshopt, make: () => compressMeshes({ encoder: MeshoptEncoder, level: 'medium' }) },
];

/** Applies the passes; returns their names. */
export async function applyPasses(document: Document, options: PassOptions): Promise<string[]> {
  await MeshoptEncoder.ready;
  const wanted = PASSES.filter(({ when }) => when?.(options) ?? true);
  await document.transform(...wanted.map(({ make }) => make(options)));
  return wanted.map(({ name }) => name);
}
