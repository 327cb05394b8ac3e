/** A GLB made into another: fewer triangles, smaller textures, compressed; written as GLB, as separate files, or as USDZ. Runs in the child process. */
import { Logger, NodeIO, type Document } from '@gltf-transform/core';
import { ALL_EXTENSIONS, EXTMeshoptCompression, EXTTextureWebP, KHRMeshQuantization } from '@gltf-transform/extensions';
import { dedup, dequantize, meshopt, prune, quantize, textureCompress } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';
import { zipSync } from 'three/addons/libs/fflate.module.js';
import type { Task } from './in-child.ts';
import { fewerTriangles } from './fewer-triangles.ts';
import { usdz } from './usdz.ts';

/** Files in a ZIP are from then: the same request gives the same bytes. */
const THEN = '1980-01-01T00:00:00';

/** @param validate throws E_EXPORT_INVALID for a GLB with errors */
export async function convertGlb({ glb, to, settings: { triangles, texture, compression, webp } }: Extract<Task, { do: 'convert' }>, validate: (glb: Uint8Array) => Promise<unknown>): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const quiet = new Logger(Logger.Verbosity.ERROR);
  const io = new NodeIO().setLogger(quiet).registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
  const document = (await io.readBinary(Uint8Array.from(glb))).setLogger(quiet); // what comes over IPC begins anywhere, and numbers must be aligned;
  if (to === 'usdz' || triangles !== null || compression !== null) await plainMeshes(document);
  if (to === 'usdz' || webp === false) await plainTextures(document);
  if (triangles !== null) await fewerTriangles(document, triangles);
  // No `effort` or `quality` for PNG: sharp would cut it to a palette of 256 colours.
  const side = texture === null ? {} : { resize: [texture, texture] as [number, number] };
  if (webp) await document.transform(textureCompress({ encoder: sharp, targetFormat: 'webp', quality: 88, limitInputPixels: true, ...side }));
  else if (texture !== null) await document.transform(textureCompress({ encoder: sharp, limitInputPixels: true, ...side }));
  await document.transform(dedup({ keepUniqueNames: true }), prune({ keepExtras: true, keepLeaves: false }));
  if (compression === 'quantize') await document.transform(quantize());
  if (compression === 'meshopt') await document.transform(meshopt({ encoder: MeshoptEncoder, level: 'medium' }));
  const bytes = await io.writeBinary(document);
  await validate(bytes);
  return to === 'glb' ? bytes : to === 'usdz' ? usdz(bytes) : zipped(await separate(io, document));
}

/** Meshes as every program reads them. */
async function plainMeshes(document: Document): Promise<void> {
  await document.transform(dequantize());
  dispose(document, EXTMeshoptCompression.EXTENSION_NAME, KHRMeshQuantization.EXTENSION_NAME);
}

/** Textures as PNG and JPEG. */
async function plainTextures(document: Document): Promise<void> {
  await document.transform(
    textureCompress({ encoder: sharp, targetFormat: 'jpeg', quality: 92, formats: /webp|avif/, slots: /^(baseColor|emissive)/, limitInputPixels: true }),
    textureCompress({ encoder: sharp, targetFormat: 'png', formats: /webp|avif/, limitInputPixels: true }),
  );
  dispose(document, EXTTextureWebP.EXTENSION_NAME);
}

function dispose(document: Document, ...names: string[]): void {
  for (const extension of document.getRoot().listExtensionsUsed()) if (names.includes(extension.extensionName)) extension.dispose();
}

async function separate(io: NodeIO, document: Document): Promise<Record<string, Uint8Array>> {
  for (const [index, image] of document.getRoot().listTextures().entries()) {
    const name = image.getName().replace(/[^\w-]+/g, '_') || 'texture';
    image.setURI(`textures/${name}_${index + 1}.${image.getMimeType().replace('image/', '').replace('jpeg', 'jpg')}`);
  }
  for (const buffer of document.getRoot().listBuffers()) buffer.setURI('asset.bin');
  const { json, resources } = await io.writeJSON(document, { basename: 'asset' });
  return { 'asset.gltf': new TextEncoder().encode(JSON.stringify(json)), ...resources };
}

const zipped = (files: Record<string, Uint8Array>) => zipSync(files, { level: 6, mtime: THEN });
