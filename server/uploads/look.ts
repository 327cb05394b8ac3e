/** A real look into uploaded files: does it open as what it says it is? Each throws E_FILE_INVALID. */
import type { Readable } from 'node:stream';
import { constants, createGunzip, createZstdDecompress } from 'node:zlib';
import sharp from 'sharp';
import { z } from 'zod';
import type { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Blobs } from '../adapters/store/blobs.ts';

export const MOST_IMAGE_BYTES = 20_000_000;
/** A PNG of a few hundred kilobytes can unpack to gigabytes. */
const MOST_PIXELS = 50_000_000;
/** The JSON part of a GLB; its meshes and textures are in the other one. A thousand nodes take some 200 kB; what is parsed keeps everybody else waiting. */
const MOST_JSON = 4_000_000;

const invalid = (message: string, cause?: unknown) => new BozzettoError('E_FILE_INVALID', message, { cause });

/** All of it is decoded, at a small size. */
export async function lookAtImage(bytes: Uint8Array): Promise<void> {
  try {
    await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 }).resize(16, 16, { fit: 'fill' }).raw().toBuffer();
  } catch (error) {
    throw invalid(`the picture can't be read: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

/** Lists as they come: a schema for each of a million entries would take seconds. */
const Gltf = z.object({
  asset: z.object({ version: z.string().regex(/^2\./, 'is not 2.x') }),
  buffers: z.custom<unknown[]>(Array.isArray, 'is no list').optional(),
  images: z.custom<unknown[]>(Array.isArray, 'is no list').optional(),
});

/** Header, lengths and JSON; files beside it are refused, because nobody has them here. */
export async function lookAtGlb(blobs: Blobs, { sha256, bytes }: FileRef): Promise<void> {
  if (bytes < 20) throw invalid('the GLB is too short');
  const head = await read(await blobs.read(sha256, { start: 0, end: 19 }));
  const [version, length, json, chunk] = [4, 8, 12, 16].map((at) => head.readUInt32LE(at));
  if (version !== 2 || chunk !== 0x4e4f534a) throw invalid('the GLB is not of version 2, or does not begin with its JSON');
  if (length !== bytes || json! > bytes - 20) throw invalid(`the GLB says that it has ${length} bytes and has ${bytes}`);
  if (json! > MOST_JSON) throw invalid(`the JSON of the GLB has ${json} bytes, more than ${MOST_JSON}`);
  const { success, data, error } = Gltf.safeParse(parsed(await read(await blobs.read(sha256, { start: 20, end: 19 + json! }))));
  if (!success) throw invalid(`the JSON of the GLB is not glTF 2.0: ${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}`);
  const beside = [data.buffers ?? [], data.images ?? []].some((list) => list.some((each) => !isInside((each as { uri?: unknown } | null)?.uri)));
  if (beside) throw invalid('the GLB names files beside it; pack them into it');
}

const isInside = (uri: unknown) => uri === undefined || (typeof uri === 'string' && uri.startsWith('data:'));

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch (error) {
    throw invalid('the JSON of the GLB can’t be read', error);
  }
}

async function read(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** `BLENDER-v304`, of Blender 5 `BLENDER17-01v0500`; packed by gzip (to 2.9) or Zstandard (since 3.0). @param head its first kilobytes */
export async function lookAtBlend(head: Buffer): Promise<void> {
  const packed = head.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) ? createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }) : head.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])) ? createZstdDecompress({ finishFlush: constants.ZSTD_e_flush }) : null;
  const start = packed ? await firstOf(packed, head) : head;
  if (!/^BLENDER([_-][vV]\d{3}|\d{2}-\d{2}v\d{4})/.test(start.toString('latin1', 0, 20))) throw invalid('it is packed, but no .blend is inside');
}

/** The first bytes that come out; the rest of the packed ones is not there. */
function firstOf(unpack: ReturnType<typeof createGunzip>, head: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    unpack.once('data', (chunk: Buffer) => {
      resolve(chunk);
      unpack.destroy();
    });
    unpack.once('end', () => resolve(Buffer.alloc(0)));
    unpack.on('error', (error) => reject(invalid('it is packed, and can’t be unpacked', error)));
    unpack.end(head);
  });
}
