/** Reference pictures from the disk into the store: any that sharp reads, turned upright, no larger than a model looks at. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp from 'sharp';
import { BozzettoError, type FileRef, type Store } from '#core/index.ts';

/** Longest side in pixels, and most pixels that a file may hold. */
const SIDE = 1024;
const PIXELS = 100_000_000;

/** @throws E_BRIEF_INVALID where a file is no picture. */
export function readImages(paths: readonly string[], store: Store): Promise<FileRef[]> {
  return Promise.all(paths.map(async (path, index) => {
    const hint = 'Give a PNG, JPEG, WebP, GIF, AVIF or TIFF.';
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new BozzettoError('E_BRIEF_INVALID', `${path} cannot be read (${error.code})`, { hint, cause: error });
    });
    try {
      const png = await sharp(bytes, { limitInputPixels: PIXELS }).rotate().resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true }).png().toBuffer();
      return await store.put(png, { name: `images/${index + 1}.png`, type: 'image/png' });
    } catch (error) {
      if (error instanceof BozzettoError) throw error;
      throw new BozzettoError('E_BRIEF_INVALID', `${basename(path)} is no picture: ${(error as Error).message}`, { hint, cause: error });
    }
  }));
}
