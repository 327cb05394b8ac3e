/** preview.png: the first view large at the left, the others in a column beside it, a line of facts below. */
import sharp from 'sharp';
import { BACKDROP, canWrite, caption } from './caption.ts';

/** The size of the first view as it is rendered: enlarged, its grain would be as well. */
const LARGE = 576;
const SMALL = LARGE / 3;
const CAPTION = 44;

/** Composes PNGs of views into one PNG. With one view there is no column, on a machine without fonts no caption. */
export async function contactSheet(views: readonly Uint8Array[], title: string, facts: string): Promise<Buffer> {
  const [first, ...others] = views;
  const columns = Math.ceil(others.length / 3);
  const width = LARGE + columns * SMALL;
  const tiles = await Promise.all([
    tile(first!, LARGE, 0, 0),
    ...others.map((view, index) => tile(view, SMALL, LARGE + Math.floor(index / 3) * SMALL, (index % 3) * SMALL)),
  ]);
  const captions = (await canWrite()) ? [{ input: caption(title, facts, width, CAPTION), left: 0, top: LARGE }] : [];
  return sharp({ create: { width, height: LARGE + captions.length * CAPTION, channels: 3, background: BACKDROP } })
    .composite([...tiles, ...captions])
    .png({ compressionLevel: 9, palette: true, quality: 92, dither: 0.6 })
    .toBuffer();
}

async function tile(view: Uint8Array, side: number, left: number, top: number) {
  return { input: await sharp(view).resize(side, side, { fit: 'contain', background: BACKDROP }).toBuffer(), left, top };
}
