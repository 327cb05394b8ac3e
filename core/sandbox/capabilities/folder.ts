/** Reads the files of the one folder that the operator named. */
import { z } from 'zod';
import { PIECE } from '../wire.ts';
import { type Capability, granted, refusal } from './desk.ts';

const Request = z.union([z.strictObject({ list: z.literal(true) }), z.strictObject({ read: z.string().max(200) })]);

export const folder: Capability = async (given, _raw, desk) => {
  const { setting } = granted(desk, 'folder');
  const { data: request } = Request.safeParse(given);
  if (!request) throw refusal('E_PLUGIN_VALUE', 'folder: the name of a file is expected');
  if (!desk.folder) throw refusal('E_PLUGIN_DENIED', `folder: the operator has named none in the setting ${setting}`);
  const files = await desk.folder();
  if ('list' in request) return { value: [...files.keys()].toSorted() };
  const bytes = files.get(request.read);
  if (!bytes) throw refusal('E_PLUGIN_DENIED', `folder: there is no file ${JSON.stringify(request.read)}`);
  if (bytes.byteLength > PIECE) throw refusal('E_PLUGIN_QUOTA', `folder: ${request.read} has ${bytes.byteLength} bytes; at most ${PIECE} are read`);
  return { raw: bytes };
};
