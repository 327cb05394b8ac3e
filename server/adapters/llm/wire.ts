/** What goes over the wire of one call: watched for signs of life, held to a size, and mended where an endpoint answers in another way than it was asked. */
import { TransformStream } from 'node:stream/web';
import type { Settings } from './config.ts';
import { failure, type Failure } from './failure.ts';
import { post } from './post.ts';

/** Bytes of one answer with all its envelopes: a token takes some 250 in a stream. */
const MOST_BYTES = 32 * 2 ** 20;
/** Bytes that are read of an error. */
const MOST_ERROR = 64 * 1024;

export interface Wire {
  settings: Settings;
  /** Ends the call. */
  stop: (why: Failure) => void;
  /** Aborted when the call is over. */
  signal: AbortSignal;
}

/** A fetch for one call of the SDK. */
export function watchedFetch(wire: Wire): typeof fetch {
  const { settings } = wire;
  return async (input, init) => {
    const response = await post(input, init);
    const type = response.headers.get('content-type') ?? '';
    const watched = response.body && new Response(response.body.pipeThrough(watch(wire) as never), response);
    if (!watched) return response;
    if (!response.ok) return new Response((await startOf(watched)) || null, response);
    if (/html/.test(type)) {
      await watched.body?.cancel();
      throw failure('E_LLM_UNAVAILABLE', settings, 'answered with a web page (HTML), not as an API does', { again: false, counts: true, status: response.status }, 'See that the base URL is that of the API (it often ends in /v1), and that no proxy or login page stands before it.');
    }
    return /json/.test(type) ? asStream(await watched.text(), response, settings) : watched;
  };
}

/** Passes all bytes on; stops the call where none come any more, or too many. */
function watch({ settings, stop, signal }: Wire): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  let timer: NodeJS.Timeout;
  const alive = () => {
    clearTimeout(timer);
    // A last piece may come after the end: nobody waits for another.
    if (signal.aborted) return;
    timer = setTimeout(() => stop(failure('E_LLM_UNAVAILABLE', settings, `sent nothing for ${settings.idle} s in the middle of an answer`, { again: true, counts: true })), settings.idle * 1000);
  };
  alive();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return new TransformStream({
    transform(chunk, controller) {
      alive();
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) stop(failure('E_LLM_ANSWER_INVALID', settings, `sent more than ${MOST_BYTES / 2 ** 20} MB`, { again: false, counts: false }));
      else controller.enqueue(chunk);
    },
    flush: () => clearTimeout(timer),
  });
}

async function startOf(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > MOST_ERROR) break;
  }
  return text;
}

/** Some chat endpoints answer as a whole although a stream was asked for, some put an error into an answer that says 200. */
function asStream(text: string, response: Response, settings: Settings): Response {
  let body: { error?: unknown; choices?: { message?: unknown }[] };
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    throw failure('E_LLM_UNAVAILABLE', settings, 'broke off in the middle of its answer, or sent something that is no JSON', { again: true, counts: true });
  }
  if (body?.error) return new Response(text, { status: 400, headers: response.headers });
  if (!Array.isArray(body?.choices)) return new Response(text, response);
  const { message, ...choice } = body.choices[0] ?? {};
  const chunk = { ...body, choices: [{ ...choice, delta: message }] };
  return new Response(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`, { headers: { 'content-type': 'text/event-stream' } });
}
