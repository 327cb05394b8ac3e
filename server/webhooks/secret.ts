/** The secret of a webhook: made by us, shown once, kept sealed. After a change the old one signs as well for a day, so that nobody misses a message. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Sealing } from '../identity/sealing.ts';

/** Hours for which the old secret still signs. */
const OVERLAP = 24;

const Kept = z.strictObject({ now: z.string(), before: z.strictObject({ secret: z.string(), until: z.iso.datetime() }).nullable() });

/** `whsec_` and 32 bytes in base64, as the libraries of Standard Webhooks take it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** For the column. @param webhook its id @param old what the column has held, where the secret is changed */
export function sealSecret(keyring: Sealing, webhook: string, secret: string, old?: string): string {
  const before = old === undefined ? null : { secret: kept(keyring, webhook, old).now, until: new Date(Date.now() + OVERLAP * 3600_000).toISOString() };
  return keyring.seal(JSON.stringify({ now: secret, before } satisfies z.infer<typeof Kept>), `webhook:${webhook}`);
}

/** All that sign at that time, the newest first. */
export function secretsOf(keyring: Sealing, webhook: string, sealed: string, at: Date): string[] {
  const { now, before } = kept(keyring, webhook, sealed);
  return before && new Date(before.until) > at ? [now, before.secret] : [now];
}

const kept = (keyring: Sealing, webhook: string, sealed: string) => Kept.parse(JSON.parse(keyring.open(sealed, `webhook:${webhook}`)));
