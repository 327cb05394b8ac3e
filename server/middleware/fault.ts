/** Whatever was thrown while a request was answered, as an error of our table: what libraries and the database throw has no code of ours. */
import { BozzettoError, coded, type ErrorCode } from '#core/errors.ts';
import { databaseLost } from '../db/lost.ts';

interface Foreign { code?: string; status?: number; type?: string; name?: string; message?: string; expose?: boolean }

/** By the `type` or `name` that libraries give: raw-body, co-body, inflation, knex. */
const KNOWN: Record<string, [ErrorCode, string]> = {
  'entity.too.large': ['E_BODY_LARGE', 'the body has more bytes than this route takes'],
  'encoding.unsupported': ['E_MEDIA_TYPE', 'the body’s encoding is none that can be read: send it plain, or as gzip, deflate or br'],
  'request.aborted': ['E_REQUEST_INVALID', 'the body broke off'],
  'request.size.invalid': ['E_REQUEST_INVALID', 'the body has another length than Content-Length says'],
  KnexTimeoutError: ['E_DATABASE', 'no connection to the database became free'],
};

/** By SQLSTATE (PostgreSQL's table of error codes), whole or by its class. */
const SQL: Record<string, [ErrorCode, string]> = {
  '55': ['E_DATABASE', 'something else holds what this needs'],
  '23505': ['E_EXISTS', 'something of this name is there already'],
  '23503': ['E_CONFLICT', 'something that this belongs to is not, or no longer, there'],
  '22': ['E_REQUEST_INVALID', 'a value of the request is outside of what can be kept'],
};

export function faultOf(error: unknown): BozzettoError {
  if (error instanceof BozzettoError) return error;
  if (databaseLost(error)) return new BozzettoError('E_DATABASE', 'the database is away, stopping or too busy', { cause: error });
  const { code = '', type = '', name = '', status = 0 } = (error ?? {}) as Foreign;
  const sql = /^[\dA-Z]{5}$/.test(code) ? (SQL[code] ?? SQL[code.slice(0, 2)]) : undefined;
  const known = sql ?? KNOWN[type] ?? KNOWN[name] ?? KNOWN[code];
  if (known) return new BozzettoError(known[0], known[1], { cause: error });
  // zlib's: the body is not what Content-Encoding says.
  if (/^Z_|^ERR_(_)?(ZLIB|BROTLI)/.test(code)) return new BozzettoError('E_REQUEST_INVALID', 'the body is not what Content-Encoding says', { cause: error });
  if (status === 415) return new BozzettoError(...KNOWN['encoding.unsupported']!, { cause: error });
  if (status >= 400 && status < 500) return new BozzettoError('E_REQUEST_INVALID', 'the body is no JSON object', { cause: error });
  return coded(error);
}
