/** What callers hear of a failure whose words are for the operator. */
import { BozzettoError, type ErrorCode } from '#core/errors.ts';

/** Their messages name paths, addresses, queries and sources. */
const WITHIN = new Set<ErrorCode>(['E_INTERNAL', 'E_STORE_FAILED', 'E_DATABASE', 'E_QUEUE', 'E_CONFIG_INVALID', 'E_MIGRATION', 'E_OUTPUT_UNWRITABLE']);

/** The same error, or one that says no more than where to look. Whoever gets another one back has to log what it was. */
export function outward(error: BozzettoError): BozzettoError {
  if (!WITHIN.has(error.code)) return error;
  const { code, hint, stage, plugin, retryAfter } = error;
  return new BozzettoError(code, 'The server could not do this; its log tells why under the trace.', { hint, cause: error, ...(stage && { stage }), ...(plugin && { plugin }), ...(retryAfter !== undefined && { retryAfter }) });
}
