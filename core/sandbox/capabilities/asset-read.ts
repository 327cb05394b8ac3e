/** Reads the bytes of files that the payload names, a piece a request. */
import { z } from 'zod';
import { PIECE } from '../wire.ts';
import { type Capability, granted, refusal } from './desk.ts';

const Request = z.strictObject({ sha256: z.string(), offset: z.int().nonnegative() });

/** Bytes that may come out of the store in a run: whoever reads two files by turns makes them come anew each time. */
const MOST = 2 ** 31;

export const assetRead: Capability = async (given, _raw, desk, { context, signal }) => {
  granted(desk, 'asset.read');
  const { data: request } = Request.safeParse(given);
  const file = request && desk.files.get(request.sha256);
  if (!file) throw refusal('E_PLUGIN_DENIED', 'asset.read: only files that stand in the payload can be read');
  // One after the other: sixty-four first pieces at once would be sixty-four copies of the file.
  return desk.lanes['asset.read'](signal, async () => {
    if (desk.reading?.sha256 !== file.sha256) {
      desk.used.read += file.bytes;
      if (desk.used.read > MOST) throw refusal('E_PLUGIN_QUOTA', `asset.read: more than ${MOST} bytes were read in this run; read one file after the other`);
      desk.reading = { sha256: file.sha256, bytes: await context.store.get(file) };
    }
    return { raw: desk.reading.bytes.subarray(request.offset, request.offset + PIECE) };
  });
};
