/** What webhooks are told of. docs and the API's schema read this table. */
export const WEBHOOK_EVENTS = {
  'asset.succeeded': 'a run of yours ended and its version is there',
  'asset.failed': 'a run of yours failed for good; nothing was charged',
  'asset.cancelled': 'a run of yours was cancelled',
  'version.created': 'an asset of yours has a new version, also by revert or branch',
  'export.ready': 'an export or preview can be downloaded',
  'export.failed': 'an export or preview can’t be made',
} as const;
export type WebhookEvent = keyof typeof WEBHOOK_EVENTS;
export const WEBHOOK_EVENT_NAMES = Object.keys(WEBHOOK_EVENTS) as [WebhookEvent, ...WebhookEvent[]];

/** What the test button sends; whoever subscribes to anything gets it. */
export const TEST_EVENT = 'webhook.test';
