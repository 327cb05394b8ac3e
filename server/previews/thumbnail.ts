/** The small picture of a version: made once, with the version, so that a page of a list is light. */
import type { FileRef, FileStore } from '#core/index.ts';

/** What it is called among the previews of its version. */
export const THUMBNAIL = 'thumbnail.webp';
/** Pixels of a side. */
export const SIDE = 256;

/** The picture that stands for an asset: the view from the front left above, else the first. Null where there is none. */
export const portrait = (previews: readonly FileRef[]): FileRef | null => previews.find(({ name }) => name.startsWith('views/hero.')) ?? previews[0] ?? null;

/** What lists show: the small one; of a version that has none the large one. */
export const listed = (previews: readonly FileRef[]): FileRef | null => previews.find(({ name }) => name === THUMBNAIL) ?? portrait(previews);

/** Null where there is no picture to make it of. Throws what sharp throws for a file that is none, E_STORE_FAILED. */
export async function thumbnail(previews: readonly FileRef[], store: FileStore): Promise<FileRef | null> {
  const from = portrait(previews);
  if (!from) return null;
  const { picture } = await import('./animation.ts'); // sharp: who only reads lists or options needs none
  const bytes = await picture({ image: await store.get(from), type: 'webp', width: SIDE, height: SIDE });
  return store.put(bytes, { name: THUMBNAIL, type: 'image/webp' });
}
