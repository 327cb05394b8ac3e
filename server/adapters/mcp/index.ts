/** MCP servers that the operator named, as sources of documentation. All that they say is data: cut to size, without control characters, never interpreted. */
import { createHash } from 'node:crypto';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import packageJson from '../../../package.json' with { type: 'json' };
import type { McpServer } from './config.ts';
import { overHttp } from './http.ts';
import { overStdio } from './stdio.ts';

export { readMcpServers, type McpServer } from './config.ts';

/** A text from outside: an id made from its content, nobody knows under which licence. */
export interface SourceText { id: string; text: string; licence: string | null }

/** What plugins/retrieval takes as a source. */
export interface McpSource {
  name: string;
  /** The texts that the server's tool gives for a question. Rejects with a sentence where it fails; the next question connects anew. */
  search(query: string, signal: AbortSignal): Promise<SourceText[]>;
}

export interface McpOptions {
  connectSeconds?: number;
  callSeconds?: number;
}

export interface McpSources {
  sources: McpSource[];
  /** Ends all connections and all processes that were started, with what they started. */
  close(): Promise<void>;
}

const TEXTS = 5;
/** Bytes of one text. */
const LONGEST = 20_000;
const LONGEST_REASON = 300;
/** All control characters but tab and line feed; those that change the direction of text or are not seen; lone surrogates become U+FFFD. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Nothing is started before the first question. */
export function createMcpSources(servers: readonly McpServer[], { connectSeconds = 5, callSeconds = 10 }: McpOptions = {}): McpSources {
  const connections = servers.map((server) => connection(server, connectSeconds * 1000, callSeconds * 1000));
  return {
    sources: connections.map(({ source }) => source),
    close: async () => void (await Promise.all(connections.map(({ close }) => close()))),
  };
}

function connection(server: McpServer, connect: number, call: number): { source: McpSource; close(): Promise<void> } {
  let opened: Promise<Client> | undefined;
  let closed = false;

  async function open(): Promise<Client> {
    const transport: Transport = 'url' in server ? overHttp(server) : overStdio(server);
    const client = new Client({ name: 'bozzetto', version: packageJson.version });
    try {
      await within(connect, `did not answer within ${connect / 1000} s`, client.connect(transport, { timeout: connect + 1000 }));
      return client;
    } catch (error) {
      await transport.close();
      throw error;
    }
  }

  /** Ends what was opened, unless another question has opened anew since; the next one does. */
  async function drop(last = opened): Promise<void> {
    if (last === opened) opened = undefined;
    await (await last?.catch(() => undefined))?.close().catch(() => {});
  }

  return {
    source: {
      name: server.name,
      async search(query, signal) {
        signal.throwIfAborted();
        if (closed) throw new Error('is closed');
        const mine = (opened ??= open());
        try {
          const client = await within(connect + 1000, 'did not connect', mine, signal);
          const asked = client.callTool({ name: server.tool, arguments: { [server.argument]: query } }, undefined, { signal, timeout: call + 1000, maxTotalTimeout: call + 1000 });
          return texts(await within(call, `did not answer within ${call / 1000} s`, asked, signal));
        } catch (error) {
          signal.throwIfAborted(); // others may still use the connection
          await drop(mine);
          throw new Error(tidy(error instanceof Error ? error.message : String(error)).slice(0, LONGEST_REASON), { cause: error });
        }
      },
    },
    async close() {
      closed = true;
      await drop();
    },
  };
}

/** Texts and embedded texts of a tool's answer; pictures, sounds and links are left out. Throws where the tool says that it failed. */
function texts({ content, isError, toolResult }: Awaited<ReturnType<Client['callTool']>>): SourceText[] {
  if (toolResult !== undefined || !Array.isArray(content)) throw new Error('answered with something that is no list of contents');
  const said = content.flatMap((item: { type: string; text?: string; resource?: { text?: string } }) =>
    item.type === 'text' ? (item.text ?? []) : item.type === 'resource' ? (item.resource?.text ?? []) : []);
  if (isError) throw new Error(`its tool failed: ${said[0] ?? 'no reason given'}`);
  const kept = [...new Set(said.map(tidy).filter((text) => text.trim()))].slice(0, TEXTS);
  return kept.map((text) => ({ id: createHash('sha256').update(text).digest('hex').slice(0, 12), text, licence: null }));
}

/** At most 20 kB, well-formed, nothing that a terminal or a reader would take for more than text. */
function tidy(text: string): string {
  const clean = text.slice(0, LONGEST).toWellFormed().replace(CONTROL, '');
  return Buffer.byteLength(clean) <= LONGEST ? clean : Buffer.from(clean).subarray(0, LONGEST).toString('utf8').replace(/\ufffd+$/, '');
}

/** The promise's value, unless time is up or the signal comes first. */
async function within<T>(milliseconds: number, says: string, promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  const { promise: end, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(says)), milliseconds);
  const abort = () => reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    promise.catch(() => {}); // it may still fail when nobody waits for it
  }
}
