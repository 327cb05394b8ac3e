/** Writes a file, a piece a request, within the granted bytes a run. */
import { z } from 'zod';
import { isFreeName } from '../files.ts';
import { PIECE } from '../wire.ts';
import { type Capability, granted, refusal } from './desk.ts';

const Request = z.strictObject({
  id: z.int(),
  name: z.string().refine(isFreeName),
  type: z.string().max(100).regex(/^[\w.+-]+\/[\w.+-]+$/),
  last: z.boolean(),
});
/** Files that are being written at once. */
const MOST = 8;

export const assetWrite: Capability = async (given, raw, desk, { context }) => {
  const { bytes } = granted(desk, 'asset.write');
  const { data: request } = Request.safeParse(given);
  if (!request || raw.byteLength > PIECE) throw refusal('E_PLUGIN_VALUE', 'asset.write: a relative name like "models/a.obj", none of Bozzetto’s own files, and a media type like "model/obj" are expected');
  const { id, name, type, last } = request;
  desk.used.written += raw.byteLength;
  if (desk.used.written > bytes) {
    desk.uploads.delete(id);
    throw refusal('E_PLUGIN_QUOTA', `asset.write: more than the granted ${bytes} bytes a run`);
  }
  const upload = desk.uploads.get(id) ?? { name, type, pieces: [] };
  if (!desk.uploads.has(id) && desk.uploads.size >= MOST) throw refusal('E_PLUGIN_QUOTA', `asset.write: at most ${MOST} files at once`);
  // A copy: what came is a part of a larger message.
  upload.pieces.push(Uint8Array.from(raw));
  desk.uploads.set(id, upload);
  if (!last) return {};
  desk.uploads.delete(id);
  const file = await context.store.put(Buffer.concat(upload.pieces), { name, type });
  desk.files.add(file);
  return { value: file };
};
