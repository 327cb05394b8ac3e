/** Reads the bytes of files that the payload names, a piece a request. */
import { z } from 'zod';
import { PIECE } from '../wire.ts';
import { type Capability, granted, refusal } from './desk.ts';

const Request = z.strictObject({ sha256: z.string(), offset: z.int().nonnegative() });

export const assetRead: Capability = async (given, _raw, desk, { context }) => {
  granted(desk, 'asset.read');
  const { data: request } = Request.safeParse(given);
  const file = request && desk.files.get(request.sha256);
  if (!file) throw refusal('E_PLUGIN_DENIED', 'asset.read: only files that stand in the payload can be read');
  if (desk.reading?.sha256 !== file.sha256) desk.reading = { sha256: file.sha256, bytes: await context.store.get(file) };
  return { raw: desk.reading.bytes.subarray(request.offset, request.offset + PIECE) };
};
