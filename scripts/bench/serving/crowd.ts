/** People at the API, all at once: each holds an event stream open and asks for the state of things again and again. */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './people.ts';

export interface Call { kind: string; milliseconds: number; status: number }

export interface Crowd {
  calls: Call[];
  /** What went wrong: statuses from 400 on, broken connections, streams that ended. */
  errors: string[];
  /** Events that came by the streams. */
  events: number;
  /** Streams that are open now. */
  open(): number;
  ask(person: Person, kind: string, path: string, options?: { method?: string; body?: unknown; headers?: Record<string, string> }): Promise<{ status: number; body: unknown; location: string | undefined }>;
  /** Opens a stream; `onEvent` gets the name of each event. */
  stream(person: Person, asset: string, onEvent?: (type: string, data: string) => void): Promise<void>;
  /** Ends all streams. */
  leave(): void;
}

export function crowdAt(url: string): Crowd {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const streams = new Set<{ destroy(): void }>();
  let leaving = false;
  const crowd: Crowd = {
    calls: [],
    errors: [],
    events: 0,
    open: () => streams.size,
    async ask({ key }, kind, path, { method = 'GET', body, headers = {} } = {}) {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const began = performance.now();
      try {
        return await new Promise((resolve, reject) => {
          const asked = request(`${url}${path}`, { agent, method, headers: { authorization: `Bearer ${key}`, ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...headers } }, (answer) => {
            const pieces: Buffer[] = [];
            answer.on('data', (piece: Buffer) => pieces.push(piece)).once('error', reject).once('end', () => {
              const status = answer.statusCode!;
              const said = Buffer.concat(pieces).toString();
              crowd.calls.push({ kind, milliseconds: performance.now() - began, status });
              if (status >= 400) crowd.errors.push(`${kind}: ${status} ${said.slice(0, 200)}`);
              resolve({ status, body: said.startsWith('{') || said.startsWith('[') ? JSON.parse(said) : said, location: answer.headers.location });
            });
          });
          asked.once('error', reject).end(text);
        });
      } catch (error) {
        crowd.errors.push(`${kind}: ${(error as Error).message}`);
        return { status: 0, body: null, location: undefined };
      }
    },
    stream({ key }, asset, onEvent) {
      return new Promise((resolve) => {
        const asked = request(`${url}/api/v1/assets/${asset}/stream`, { agent: false, headers: { authorization: `Bearer ${key}`, accept: 'text/event-stream' } }, (answer) => {
          if (answer.statusCode !== 200) crowd.errors.push(`stream: ${answer.statusCode}`);
          streams.add(asked);
          let [type, data, rest] = ['', '', ''];
          answer.setEncoding('utf8').on('data', (text: string) => {
            const lines = (rest + text).split('\n');
            rest = lines.pop()!;
            for (const line of lines) {
              if (line.startsWith('event:')) type = line.slice(6).trim();
              else if (line.startsWith('data:')) data += line.slice(5).trim();
              else if (line === '' && data !== '') {
                crowd.events += 1;
                onEvent?.(type, data);
                [type, data] = ['', ''];
              }
            }
          });
          answer.once('close', () => {
            streams.delete(asked);
            if (!leaving) crowd.errors.push('stream: it ended');
          });
          resolve();
        });
        asked.once('error', (error) => {
          if (!leaving) crowd.errors.push(`stream: ${error.message}`);
          resolve();
        });
        asked.end();
      });
    },
    leave() {
      leaving = true;
      for (const stream of streams) stream.destroy();
      agent.destroy();
    },
  };
  return crowd;
}

/** Everybody asks at `every` seconds, each at a time of their own, until `until` (performance.now()). */
export async function polling(crowd: Crowd, everybody: readonly Person[], every: number, until: number): Promise<void> {
  await Promise.all(everybody.map(async (person, n) => {
    await sleep((every * 1000 * n) / everybody.length);
    for (let turn = 0; performance.now() < until; turn += 1) {
      const began = performance.now();
      await crowd.ask(person, 'status', `/api/v1/assets/${person.asset}/status`);
      await sleep(Math.max(0, every * 1000 - (performance.now() - began)));
    }
  }));
}

export const percentile = (list: readonly number[], part: number) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0;
