/** ETag and If-Match over the `revision` of a row: nobody overwrites what he has not seen. */
import type { Context } from 'koa';
import { BozzettoError } from '#core/errors.ts';

const tag = (revision: number) => `"${revision}"`;

/** The header of a reply that shows a thing with a revision. */
export const etag = (revision: number): Record<string, string> => ({ ETag: tag(revision), 'Cache-Control': 'private, no-cache' });

/** Whether If-Match or If-None-Match names this tag; `*` names any. */
export function namesTag(header: string, tag: string): boolean {
  const strong = (each: string) => each.trim().replace(/^W\//, ''); // proxies that compress make tags weak
  return header.split(',').some((each) => each.trim() === '*' || strong(each) === strong(tag));
}

/**
 * Before a change. Throws E_REVISION_REQUIRED without If-Match, E_REVISION where it names another revision. `*` is any.
 * The UPDATE itself says `WHERE revision = …` as well: between this and it somebody else may have been.
 */
export function needRevision(ctx: Context, revision: number): void {
  const given = ctx.get('If-Match');
  if (!given) throw new BozzettoError('E_REVISION_REQUIRED', 'If-Match is missing');
  if (!namesTag(given, tag(revision))) throw new BozzettoError('E_REVISION', `it is at revision ${revision} now`);
}
