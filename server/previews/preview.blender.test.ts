/** A turn of a real asset, a small one: that it is a turn, and all of it in the picture. The other pictures are in preview.test.ts. */
import sharp, { type Sharp } from 'sharp';
import t from 'tap';
import { built } from '../exports/testing/built.ts';
import { preview } from './preview.ts';
import { PreviewRequest } from './request.ts';

const { version, workshop } = await built(t);

/** Share of the pixels along the rim that are not of the backdrop's grey. */
async function rim(picture: Sharp): Promise<number> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const places = Array.from({ length: info.width }, (_, x) => [x, (info.height - 1) * info.width + x]).flat();
  const colorful = places.filter((place) => Math.max(...data.subarray(3 * place, 3 * place + 3)) - Math.min(...data.subarray(3 * place, 3 * place + 3)) > 24);
  return colorful.length / places.length;
}

t.test('a turntable turns once, with everything in every picture', async (t) => {
  const said: string[] = [];
  const request = PreviewRequest.parse({ format: 'turntable', settings: { size: 64, frames: 8, seconds: 2 } });
  const [file] = await preview(version, request, { ...workshop, progress: (message) => void said.push(message) });
  t.equal(file!.name, 'block-ball-no1-turntable.webp');
  const bytes = await workshop.store.get(file!);
  t.match(await sharp(bytes, { animated: true }).metadata(), { pages: 8, width: 64, pageHeight: 64 });
  const pictures = await Promise.all(Array.from({ length: 8 }, (_, page) => sharp(bytes, { page }).removeAlpha().raw().toBuffer()));
  t.equal(new Set(pictures.map((picture) => picture.toString('base64'))).size, 8, 'no two sides look the same');
  const rims = await Promise.all(Array.from({ length: 8 }, (_, page) => rim(sharp(bytes, { page }))));
  t.ok(Math.max(...rims) < 0.02, `nothing is cut off: ${rims.join(' ')}`);
  for (const message of ['view frame00', 'view frame07', 'done']) t.ok(said.some((each) => each.startsWith(message)), message);
});
