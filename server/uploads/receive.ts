/** One file out of a multipart body. What it is, its first bytes tell, before anything is stored. */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import busboy from 'busboy';
import { fileTypeFromBuffer } from 'file-type';
import { BozzettoError } from '#core/errors.ts';
import type { UploadRow } from '../db/uploads.ts';
import { lookAtBlend, MOST_IMAGE_BYTES } from './look.ts';

/** Bytes that tell what a file is; a compressed .blend is unpacked from them. */
const HEAD = 8192;

type Kind = UploadRow['kind'];
const KINDS: Record<string, { kind: Kind; type: string; ending: string }> = {
  'image/png': { kind: 'image', type: 'image/png', ending: 'png' },
  'image/jpeg': { kind: 'image', type: 'image/jpeg', ending: 'jpg' },
  'image/webp': { kind: 'image', type: 'image/webp', ending: 'webp' },
  'model/gltf-binary': { kind: 'glb', type: 'model/gltf-binary', ending: 'glb' },
  'application/x-blender': { kind: 'blend', type: 'application/x-blender', ending: 'blend' },
  // Blender packs its files so; whether one is inside is seen when it is unpacked.
  'application/zstd': { kind: 'blend', type: 'application/x-blender', ending: 'blend' },
  'application/gzip': { kind: 'blend', type: 'application/x-blender', ending: 'blend' },
};

export interface Incoming {
  kind: Kind;
  name: string;
  type: string;
  /** All of it, to be read once. Throws E_REQUEST_INVALID where the body breaks off. */
  bytes: Readable;
  /** Bytes that one of its kind may have. */
  most: number;
}

/**
 * @param most bytes of the file
 * Throws E_REQUEST_INVALID for a body that is no form with one file, E_FILE_INVALID for a file of another kind.
 */
export async function openIncoming(request: IncomingMessage, most: number): Promise<Incoming> {
  const { stream, named } = await fileOf(request, most);
  const head = await firstBytes(stream);
  const found = KINDS[(await fileTypeFromBuffer(head.bytes))?.mime ?? ''];
  if (!found) throw invalid('it is no PNG, JPEG, WebP, GLB or .blend');
  if (found.kind === 'blend') await lookAtBlend(head.bytes);
  return { kind: found.kind, name: nameOf(named, found.ending), type: found.type, bytes: Readable.from(head.whole()), most: found.kind === 'image' ? Math.min(most, MOST_IMAGE_BYTES) : most };
}

/** The form's only file. */
function fileOf(request: IncomingMessage, most: number): Promise<{ stream: Readable; named: string }> {
  return new Promise((resolve, reject) => {
    let form: busboy.Busboy;
    try {
      form = busboy({ headers: request.headers, limits: { files: 1, fields: 0, parts: 1, fileSize: most + 1, headerPairs: 20 } });
    } catch (error) {
      reject(broken(error));
      return;
    }
    form.on('file', (name, stream, { filename }) => {
      // A body that ends too early ends the file too, perhaps before somebody reads it: then the first read throws it.
      stream.on('error', () => {});
      form.on('error', (error) => stream.destroy(broken(error)));
      if (name === 'file') return resolve({ stream, named: filename ?? '' });
      stream.resume();
      reject(new BozzettoError('E_REQUEST_INVALID', 'the field of the file is called "file"'));
    });
    form.on('close', () => reject(new BozzettoError('E_REQUEST_INVALID', 'the form has no field "file"')));
    form.on('error', (error) => reject(broken(error)));
    request.once('close', () => {
      if (!request.complete) form.destroy(broken(new Error('the connection ended')));
    });
    request.pipe(form);
  });
}

/** The head, and a way to read all of it from the beginning. */
async function firstBytes(stream: Readable): Promise<{ bytes: Buffer; whole(): AsyncGenerator<Buffer> }> {
  const source = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const chunks = {
    next: () => source.next().catch((error: unknown) => {
      throw error instanceof BozzettoError ? error : broken(error);
    }),
  };
  let bytes = Buffer.alloc(0);
  while (bytes.length < HEAD) {
    const { done, value } = await chunks.next();
    if (done) break;
    bytes = Buffer.concat([bytes, value]);
  }
  return {
    bytes,
    async *whole() {
      yield bytes;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    },
  };
}

/** What the person called it, as far as a name may go. */
function nameOf(named: string, ending: string): string {
  const plain = named.split(/[\\/]/).at(-1)!.replace(/\.[^.]*$/, '').replace(/[^\w-]+/g, '_').slice(0, 60);
  return `${/\w/.test(plain) ? plain : 'upload'}.${ending}`;
}

const broken = (cause: unknown) => new BozzettoError('E_REQUEST_INVALID', `the form can't be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
const invalid = (message: string) => new BozzettoError('E_FILE_INVALID', message);
