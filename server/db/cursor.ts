/** Lists by cursor: where the next page begins, opaque to who asks. It names a place and not a number of rows, so that nothing is shown twice when rows come and go. */
import type { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';

export interface Page<T> { items: T[]; /** For the next page; null after the last one. */ next: string | null }

export const encodeCursor = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** Throws E_REQUEST_INVALID for what is none of ours. */
export function decodeCursor<T>(cursor: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw new BozzettoError('E_REQUEST_INVALID', 'cursor: is none that this list gave', { cause: error });
  }
}

/** @param rows one more than `limit` where there is a next page. */
export function page<T>(rows: readonly T[], limit: number, placeOf: (row: T) => unknown): Page<T> {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? encodeCursor(placeOf(items.at(-1)!)) : null };
}
