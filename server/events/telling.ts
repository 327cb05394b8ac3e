/** An event as it goes out: made once for all who hear it. */
import type { EventRow } from '../db/events.ts';
import { eventJson, type EventJson } from '../routes/json/event.ts';

export interface Telling {
  json: EventJson;
  /** As a Server-Sent Event. */
  frame: string;
}

export function tellingOf(row: EventRow): Telling {
  const json = eventJson(row);
  return { json, frame: `id: ${json.id}\nevent: ${json.type}\ndata: ${JSON.stringify(json)}\n\n` };
}
