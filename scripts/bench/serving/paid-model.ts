/** A model that answers at once with what a recording holds for the role, and counts what would have to be paid: the same request answered twice is paid twice. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const RECORDING = join(import.meta.dirname, '../../recordings/birdhouse/1');
/** What the recording is about: only this brief gets answers that fit. */
export const RECORDED_TEXT = (JSON.parse(readFileSync(join(RECORDING, 'brief.json'), 'utf8')) as { brief: { text: string } }).brief.text;

export interface PaidModel { url: string; answered(): number; twice(): number; close(): void }

interface Exchange { request: { role: string; system: string[] }; answer: unknown }

/** @param milliseconds that an answer takes. */
export async function paidModel(milliseconds: number): Promise<PaidModel> {
  const exchanges = readdirSync(RECORDING).filter((name) => /^\d+\.json$/.test(name)).map((name) => JSON.parse(readFileSync(join(RECORDING, name), 'utf8')) as Exchange);
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const piece of request) text += String(piece);
      const { messages } = JSON.parse(text) as { messages: { role: string; content: unknown }[] };
      const system = JSON.stringify(messages[0]);
      // Each role's standing instructions begin with words of their own.
      const found = exchanges.find(({ request: { system: lines } }) => system.includes(JSON.stringify(lines[0]).slice(1, 60)));
      if (!found) {
        response.writeHead(400).end('{"error":{"message":"nobody asked this when it was recorded"}}');
        return;
      }
      await sleep(milliseconds);
      const key = createHash('sha256').update(text).digest('hex');
      stream(response, Array.isArray(found.answer) ? found.answer.join('\n') : JSON.stringify(found.answer));
      if (!response.destroyed) times.set(key, (times.get(key) ?? 0) + 1);
    })().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    answered: () => [...times.values()].reduce((sum, each) => sum + each, 0),
    twice: () => [...times.values()].filter((each) => each > 1).length,
    close: () => void server.close(),
  };
}

function stream(response: ServerResponse, content: string): void {
  const head = { id: 'chatcmpl-1', created: 0, model: 'paid', object: 'chat.completion.chunk' };
  const piece = (delta: object, finish: string | null) => response.write(`data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  piece({ role: 'assistant', content }, null);
  piece({}, 'stop');
  response.write(`data: ${JSON.stringify({ ...head, choices: [], usage: { prompt_tokens: 4000, completion_tokens: 1000, total_tokens: 5000 } })}\n\n`);
  response.end('data: [DONE]\n\n');
}
