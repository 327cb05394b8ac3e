/** Pictures put together and made fit, by sharp. Runs in the child process of an export; what is small, where the version is made. */
import sharp from 'sharp';
import type { Task } from '../exports/in-child.ts';

/** PNGs of one size → an animation that goes on for ever. */
export async function animation({ frames, type, seconds }: Extract<Task, { do: 'animation' }>): Promise<Uint8Array> {
  const delay = frames.map((_, index) => Math.round((1000 * seconds * (index + 1)) / frames.length) - Math.round((1000 * seconds * index) / frames.length));
  const whole = sharp(frames, { join: { animated: true } });
  return type === 'gif'
    ? whole.gif({ loop: 0, delay, dither: 0.6, effort: 7, interFrameMaxError: 3 }).toBuffer()
    : whole.webp({ loop: 0, delay, quality: 88, effort: 4 }).toBuffer();
}

/** The picture in another size and type; what is over at the edges is cut off. */
export async function picture({ image, type, width, height }: Omit<Extract<Task, { do: 'picture' }>, 'do'>): Promise<Uint8Array> {
  const small = sharp(image, { limitInputPixels: 3840 * 3840 }).resize(width, height, { fit: 'cover', withoutEnlargement: true });
  if (type === 'png') return small.png({ compressionLevel: 9 }).toBuffer();
  return type === 'webp' ? small.webp({ quality: 86 }).toBuffer() : small.jpeg({ quality: 88, mozjpeg: true }).toBuffer();
}
