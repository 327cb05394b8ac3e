/** One attempt at one delivery: a signed POST, and what came back. */
import { coded } from '#core/errors.ts';
import type { Attempt } from '../db/deliveries.ts';
import type { DeliveryRow, WebhookRow } from '../db/webhooks.ts';
import type { Site } from '../site.ts';
import { secretsOf } from './secret.ts';
import { signatureHeaders } from './sign.ts';
import { placeOf } from './target.ts';

/** Seconds that the other side has for its whole answer. */
export const PATIENCE = 10;
/** Most bytes of the answer that are read, and characters that are kept. */
const MOST_ANSWER = 1_000_000;
const KEPT_ANSWER = 1000;

export interface Outcome extends Attempt {
  /** `gone`: the other side says 410, it wants nothing more. */
  end: 'arrived' | 'failed' | 'gone';
}

/** Never throws: what goes wrong is the outcome. */
export async function deliver({ outbound, keyring, config }: Pick<Site, 'outbound' | 'keyring' | 'config'>, { id, webhook_id, payload, url, secret }: Pick<DeliveryRow, 'id' | 'webhook_id' | 'payload'> & Pick<WebhookRow, 'url' | 'secret'>, signal: AbortSignal): Promise<Outcome> {
  try {
    const at = new Date();
    const body = JSON.stringify(payload);
    const { status, body: said } = await outbound.request({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'bozzetto-webhooks/1', ...signatureHeaders({ id, body, secrets: secretsOf(keyring, webhook_id, secret, at), at }) },
      body: new TextEncoder().encode(body),
      grant: { hosts: [placeOf(url, { plain: config.allowPrivateWebhooks })], methods: ['POST'] },
      seconds: PATIENCE,
      bytes: MOST_ANSWER,
      signal,
    });
    const answer = new TextDecoder().decode(said.subarray(0, KEPT_ANSWER * 4)).slice(0, KEPT_ANSWER).replaceAll('\0', '').toWellFormed();
    if (status >= 200 && status < 300) return { end: 'arrived', status, error: null, answer };
    return { end: status === 410 ? 'gone' : 'failed', status, error: `answered ${status}`, answer };
  } catch (error) {
    return { end: 'failed', status: null, error: signal.aborted ? 'broken off: the server was ending' : coded(error).message.slice(0, 500), answer: null };
  }
}
