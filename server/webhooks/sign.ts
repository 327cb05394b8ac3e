import { createHmac } from 'node:crypto';

/**
 * The three headers of Standard Webhooks (https://www.standardwebhooks.com). The receiver takes HMAC-SHA256 of `id.timestamp.body` and compares it with each
 * signature in the list; it refuses timestamps that are more than some minutes off.
 * @param secrets `whsec_` and base64; one signature for each. @param at when this attempt is made
 */
export function signatureHeaders({ id, body, secrets, at }: { id: string; body: string; secrets: readonly string[]; at: Date }): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const sign = (secret: string) => `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': secrets.map(sign).join(' ') };
}
