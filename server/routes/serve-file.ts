/** Bytes of the store as an answer: with ETag, ranges and a name, or by an address of the store itself. */
import type { Context } from 'koa';
import parseRange from 'range-parser';
import type { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import { namesTag } from '../middleware/revision.ts';
import type { Site } from '../site.ts';

/** Seconds that an address of the store is good for. */
const GOOD = 300;
/** What a browser may show on our own origin; the rest it saves. */
const SHOWN = /^(image\/(png|jpeg|webp|gif)|video\/mp4|model\/gltf-binary|text\/plain|text\/x-python)\b/;

export interface ServeOptions {
  /** Streams it through this server even where the store has addresses of its own. */
  through?: boolean;
}

/** Answers on `ctx`. The content never changes under its sha256, which is the ETag. Throws E_FILE_UNKNOWN, E_RANGE. */
export async function serveFile({ blobs }: Pick<Site, 'blobs'>, ctx: Context, file: FileRef, { through = false }: ServeOptions = {}): Promise<void> {
  const name = file.name.split('/').at(-1)!;
  ctx.set({ ETag: `"${file.sha256}"`, 'Accept-Ranges': 'bytes', 'Cache-Control': 'private, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" });
  ctx.compress = false; // a range of compressed bytes is none of these bytes; and most of them are compressed already
  ctx.status = 200;
  // Not `ctx.fresh`: that sends everything to whoever says `Cache-Control: no-cache`, which `fetch` adds to every If-None-Match.
  if (namesTag(ctx.get('If-None-Match'), `"${file.sha256}"`)) {
    ctx.status = 304;
    return;
  }
  const address = through ? null : await blobs.url(file.sha256, { name, type: file.type, seconds: GOOD });
  if (address !== null) {
    ctx.set('Cache-Control', `private, max-age=${GOOD / 2}`);
    ctx.remove('ETag');
    ctx.redirect(address);
    return;
  }
  ctx.attachment(name, { type: SHOWN.test(file.type) ? 'inline' : 'attachment' });
  const range = rangeOf(ctx, file);
  if (range === 'unsatisfiable') {
    ctx.set('Content-Range', `bytes */${file.bytes}`);
    ctx.remove('Cache-Control');
    throw new BozzettoError('E_RANGE', `the file has ${file.bytes} bytes`);
  }
  if (range) {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${range.start}-${range.end}/${file.bytes}`);
  }
  const length = range ? range.end - range.start + 1 : file.bytes;
  if (ctx.method !== 'HEAD') ctx.body = await blobs.read(file.sha256, range ?? undefined);
  else ctx.body = Buffer.alloc(0);
  ctx.type = file.type; // `attachment` and `body` guess another
  ctx.length = length;
}

/** One range; several at once, or what is no range of bytes, are answered with the whole file, as RFC 9110 allows. */
function rangeOf(ctx: Context, file: FileRef): { start: number; end: number } | 'unsatisfiable' | null {
  const asked = ctx.get('Range');
  const unless = ctx.get('If-Range');
  if (!asked || (unless && unless !== `"${file.sha256}"`)) return null;
  const ranges = parseRange(file.bytes, asked, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  return { start: ranges[0]!.start, end: ranges[0]!.end };
}
