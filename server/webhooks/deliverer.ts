/** Sends what was enqueued, in any number of processes at once. */
import { claimDelivery, type ClaimedDelivery, countFailure, deliveryArrived, deliveryBrokenOff, deliveryDelayed, deliveryFailed, stopWebhook } from '../db/deliveries.ts';
import { audit } from '../identity/audit.ts';
import type { Site } from '../site.ts';
import { deliver, type Outcome, PATIENCE } from './deliver.ts';
import { DELIVERIES } from './enqueue.ts';

/** Seconds before the second attempt, the third, …: a day and some hours in all. The schedule that Standard Webhooks recommends. */
const DELAYS = [5, 300, 1800, 7200, 18_000, 36_000, 36_000];
/** Given up so many times in a row, a webhook is switched off. */
const MOST_FAILURES = 5;
/** A share of each delay is left to chance, so that what failed together does not come again together. */
const CHANCE = 0.2;

export interface DelivererOptions {
  /** Deliveries at once. */
  lanes?: number;
  /** Seconds between two looks for what is due, where nothing wakes it. */
  look?: number;
  delays?: readonly number[];
}

export interface Deliverer {
  /** Breaks off what is on its way; whoever is next sends it. */
  close(): Promise<void>;
}

type Needs = Pick<Site, 'database' | 'outbound' | 'keyring' | 'config' | 'log' | 'metrics'>;

/** Throws E_DATABASE. */
export async function startDeliverer(site: Needs, { lanes = 8, look = 5, delays = DELAYS }: DelivererOptions = {}): Promise<Deliverer> {
  const { database, log } = site;
  const ending = new AbortController();
  const underWay = new Set<Promise<void>>();
  let filling: Promise<void> | null = null;
  /** Asked for while it was being filled. */
  let again = false;

  async function send(claim: ClaimedDelivery): Promise<void> {
    const outcome = await deliver(site, claim, ending.signal);
    if (ending.signal.aborted) await deliveryBrokenOff(database.knex, claim);
    else {
      site.metrics.deliveries.inc({ end: outcome.end });
      await settle(site, claim, outcome, delays);
    }
  }

  /** Takes what is due until nothing is, or all lanes are full. */
  async function fill(): Promise<void> {
    do {
      again = false;
      while (underWay.size < lanes && !ending.signal.aborted) {
        const claim = await claimDelivery(database.knex, PATIENCE * 3);
        if (!claim) break;
        const sending = send(claim).catch((error: unknown) => log.error({ err: error, delivery: claim.id }, 'what came of a delivery can’t be written down')).finally(() => {
          underWay.delete(sending);
          wake();
        });
        underWay.add(sending);
      }
    } while (again && !ending.signal.aborted);
  }

  function wake(): void {
    again = true;
    filling ??= fill().catch((error: unknown) => log.error({ err: error }, 'webhooks can’t be delivered')).finally(() => {
      filling = null;
      if (again) wake();
    });
  }

  const deaf = await database.listen(DELIVERIES, wake);
  const timer = setInterval(wake, look * 1000);
  wake();
  return {
    async close() {
      ending.abort();
      clearInterval(timer);
      await deaf();
      await filling;
      await Promise.all(underWay);
    },
  };
}

/** Writes down what came of an attempt. */
async function settle({ database, log }: Needs, claim: ClaimedDelivery, { end, ...attempt }: Outcome, delays: readonly number[]): Promise<void> {
  const delay = delays[claim.attempts - 1];
  if (end === 'failed' && delay !== undefined) {
    await deliveryDelayed(database.knex, claim, attempt, delay * (1 + Math.random() * CHANCE));
    return;
  }
  await database.knex.transaction(async (trx) => {
    if (end === 'arrived') {
      await deliveryArrived(trx, claim, attempt);
      return;
    }
    if (!(await deliveryFailed(trx, claim, attempt))) return;
    const failures = await countFailure(trx, claim.webhook_id);
    const why = end === 'gone' ? 'its address answered 410 Gone' : failures >= MOST_FAILURES ? `${failures} deliveries in a row could not be made` : null;
    if (why === null) return;
    await stopWebhook(trx, claim.webhook_id, why);
    await audit(trx, { actor: 'system', through: 'deliverer', address: '', trace: '', action: 'webhook.stop', resource: claim.webhook_id, details: { why } });
    log.warn({ webhook: claim.webhook_id, why }, 'webhook switched off');
  });
}
