/** A test aid: a real HTTP server on loopback that answers as providers do, and as they should not. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
  /** Settles when the client has gone away, or has got everything. */
  closed: Promise<void>;
}

export type Behaviour = (request: Received, response: ServerResponse) => void;

export interface Endpoint {
  /** Without a path. */
  url: string;
  received: Received[];
  /** What to do with the next requests, one after the other; the last one is repeated. */
  next(...behaviours: Behaviour[]): void;
  /** Settles when a request arrives that has this number, counted from 1. */
  arrived(n: number): Promise<Received>;
  close(): Promise<void>;
}

export async function openEndpoint(...behaviours: Behaviour[]): Promise<Endpoint> {
  let left = behaviours;
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const closed = new Promise<void>((done) => response.once('close', done));
    const one: Received = { path: request.url ?? '', headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString() || '{}') as Received['body'], closed };
    received.push(one);
    for (const wake of waiting.splice(0)) wake();
    const [behave = status(500, { error: { message: 'the test has no more behaviours' } }), ...rest] = left;
    if (rest.length > 0) left = rest;
    behave(one, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    next: (...more) => {
      left = more;
    },
    async arrived(n) {
      while (received.length < n) await new Promise<void>((wake) => waiting.push(wake));
      return received[n - 1]!;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export const status = (code: number, body: unknown, headers: Record<string, string> = {}): Behaviour => (_, response) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(code, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers }).end(text);
};

interface ChatOptions {
  /** Null: no token counts, as from endpoints that were not asked for them or don't know them. */
  usage?: { prompt_tokens: number; completion_tokens: number; prompt_tokens_details?: { cached_tokens: number } } | null;
  finish?: string;
  /** Answers as a whole although a stream was asked for. */
  whole?: boolean;
  /** Characters a piece. */
  piece?: number;
}

const USAGE = { prompt_tokens: 100, completion_tokens: 20 };
const chunk = (delta: object, finish: string | null = null) => `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const asEvents = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });

/** Chat completions as OpenAI's, in a stream or as a whole. As in Ollama, a stream has token counts only if `stream_options.include_usage` asks for them. */
export const chat = (text: string, { usage = USAGE, finish = 'stop', whole = false, piece = 40 }: ChatOptions = {}): Behaviour => ({ body }, response) => {
  if (whole || !body['stream']) {
    const message = { role: 'assistant', content: text };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: 'c1', object: 'chat.completion', created: 1, model: 'm', choices: [{ index: 0, message, finish_reason: finish }], ...(usage && { usage }) }));
    return;
  }
  asEvents(response).write(chunk({ role: 'assistant', content: '' }));
  for (let at = 0; at < text.length; at += piece) response.write(chunk({ content: text.slice(at, at + piece) }));
  response.write(chunk({}, finish));
  const wanted = (body['stream_options'] as { include_usage?: boolean } | undefined)?.include_usage;
  if (usage && wanted) response.write(`data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage })}\n\n`);
  response.end('data: [DONE]\n\n');
};

/** Messages as Anthropic's. @param whole false: the stream ends in the middle. */
export const anthropicMessages = (text: string, whole = true): Behaviour => (_, response) => {
  const event = (type: string, rest: object) => response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`);
  asEvents(response);
  const usage = { input_tokens: 10, cache_read_input_tokens: 80, cache_creation_input_tokens: 5, output_tokens: 1 };
  event('message_start', { message: { id: 'm1', type: 'message', role: 'assistant', model: 'claude', content: [], stop_reason: null, stop_sequence: null, usage } });
  event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
  event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
  if (!whole) {
    response.end();
    return;
  }
  event('content_block_stop', { index: 0 });
  event('message_delta', { delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 20 } });
  event('message_stop', {});
  response.end();
};

/** `streamGenerateContent` as Gemini's. @param finishReason empty: the stream ends in the middle. */
export const gemini = (text: string, finishReason = 'STOP'): Behaviour => (_, response) => {
  const candidates = [{ content: { role: 'model', parts: [{ text }] }, finishReason: finishReason || undefined, index: 0 }];
  asEvents(response).end(`data: ${JSON.stringify({ candidates, usageMetadata: { promptTokenCount: 100, candidatesTokenCount: 20, totalTokenCount: 120, cachedContentTokenCount: 60 } })}\n\n`);
};

/** Takes the request and never says a word. */
export const silent: Behaviour = () => {};

/** Begins a stream, then does what a connection does that died. */
export const begun = (text: string, end: 'hangs' | 'is cut' | 'ends'): Behaviour => (_, response) => {
  asEvents(response).write(chunk({ content: text }), () => {
    if (end === 'is cut') response.socket?.destroy();
    else if (end === 'ends') response.end();
  });
};

/** An error in the middle of a stream, after HTTP said 200. */
export const failing = (error: unknown): Behaviour => (_, response) => {
  asEvents(response).write(chunk({ content: 'so' }));
  response.end(`data: ${JSON.stringify({ error })}\n\n`);
};
