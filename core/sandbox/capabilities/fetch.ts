/** Reaches granted hosts, through the one client that checks every address and every redirect. */
import { z } from 'zod';
import { type Capability, granted, refusal } from './desk.ts';

const Request = z.strictObject({
  url: z.string().max(8192),
  method: z.string().max(20).exactOptional(),
  headers: z.record(z.string().max(200), z.string().max(16_384)).exactOptional(),
  seconds: z.number().positive().exactOptional(),
  bytes: z.int().positive().exactOptional(),
  body: z.boolean(),
});
/** Bytes of an answer that an isolate can hold without trouble. */
const MOST = 8 * 2 ** 20;

export const fetch: Capability = async (given, raw, desk, { signal }) => {
  const grant = granted(desk, 'fetch');
  if (!desk.outbound) throw refusal('E_PLUGIN_DENIED', 'fetch: this host reaches nothing');
  const { data: request } = Request.safeParse(given);
  if (!request) throw refusal('E_PLUGIN_VALUE', 'fetch: a URL, and method, headers, body, seconds, bytes are expected');
  const { body, bytes = MOST, ...rest } = request;
  const { outbound } = desk;
  const answer = await desk.lanes.fetch(signal, () => outbound.request({ ...rest, method: rest.method?.toUpperCase() ?? 'GET', body: body ? raw : null, bytes: Math.min(bytes, MOST), grant, signal }));
  return { value: { status: answer.status, url: answer.url, headers: answer.headers }, raw: answer.body };
};
