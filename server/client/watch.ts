/** A stream of events that outlives its connections. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { EventJson } from '../routes/json/event.ts';
import { BozzettoApiError } from './error.ts';

export interface WatchOptions {
  /** Id of the last event that one has; 0: from the beginning; absent: from the beginning of the newest run. */
  after?: number;
  /** `end`: until the end of the newest job, or of `job`. */
  until?: 'end';
  /** Only events of this job. */
  job?: string;
  signal?: AbortSignal;
}

/** Milliseconds before coming back; doubled with each attempt in vain. */
const PAUSE = 500;
const LONGEST = 15_000;

/** @param open a stream after an event. Comes back where it breaks off, and gives up where the server says that it makes no sense. */
export async function* watch(open: (after: number | undefined, signal: AbortSignal) => Promise<Response>, { after, signal = new AbortController().signal }: WatchOptions): AsyncGenerator<EventJson, void> {
  let last = after;
  for (let pause = PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST)) {
    try {
      const { body } = await open(last, signal);
      for await (const { event, data } of body!.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())) {
        if (event === 'end') return;
        const happened = JSON.parse(data) as EventJson;
        last = happened.id;
        pause = PAUSE;
        yield happened;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof BozzettoApiError && error.status < 500 && error.status !== 429) throw error;
    }
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve(undefined)), { once: true });
    });
  }
}
