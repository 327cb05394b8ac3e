/** `Idempotency-Key`: a request that is sent again, because its answer was lost, is answered again and not done again. */
import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { BozzettoError } from '#core/errors.ts';
import type { Db } from '../db/database.ts';
import { claimKey, keepAnswer, releaseKey } from '../db/idempotency.ts';
import type { Principal } from '../identity/permissions.ts';
import type { Reply } from '../routes/route.ts';
import type { Site } from '../site.ts';
import { InvalidRequest } from './invalid.ts';

type Remember = (trx: Db, reply: NonNullable<Reply>) => Promise<void>;
const nothing: Remember = async () => {};

/**
 * Runs `work` once for each key of a caller. Throws E_IDEMPOTENCY where the key stands for another request or for one that is still at work.
 * @param body as it was validated: two spellings of one request are one request.
 */
export async function once(site: Site, ctx: Context, who: Principal | null, body: unknown, work: (remember: Remember) => Promise<Reply>): Promise<Reply> {
  const key = ctx.get('Idempotency-Key');
  if (!key || !who) return work(nothing);
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) throw new InvalidRequest([{ path: 'headers.Idempotency-Key', message: 'is 1 to 128 visible characters' }]);
  const db = site.database.knex;
  const owner = who.user?.id ?? who.id;
  const fingerprint = createHash('sha256').update(`${ctx.method} ${ctx.path}\n${JSON.stringify(body ?? null)}`).digest('base64url');
  const claim = await claimKey(db, owner, key, fingerprint);
  if (claim.state === 'other') throw new BozzettoError('E_IDEMPOTENCY', 'this Idempotency-Key stands for another request');
  if (claim.state === 'open') throw new BozzettoError('E_IDEMPOTENCY', 'the first request of this Idempotency-Key is still at work', { retryAfter: 1 });
  if (claim.state === 'done') {
    ctx.set('Idempotency-Replayed', 'true');
    return claim.answer;
  }
  let kept = false;
  const remember: Remember = async (trx, { status, headers = {}, body }) => {
    // Of two that do the work, since the first took so long that it looked dead, the second to commit is undone here.
    if (!(await keepAnswer(trx, owner, key, { status, headers, body }))) throw new BozzettoError('E_IDEMPOTENCY', 'the same request was answered meanwhile: send it again for its answer', { retryAfter: 1 });
    kept = true;
  };
  try {
    const reply = await work(remember);
    if (reply && !kept) await remember(db, reply);
    return reply;
  } catch (error) {
    // Also after `remember`: the transaction did not commit, or the row has its status and stays.
    await releaseKey(db, owner, key).catch((cause: unknown) => ctx.state.log.warn({ err: cause }, 'an idempotency key could not be given back'));
    throw error;
  }
}
