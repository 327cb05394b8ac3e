/** Runs one case of an author in the real host, and holds what came against what was expected. */
import { isDeepStrictEqual } from 'node:util';
import { BozzettoError, type Fault, type FileRef, type HookMap, type HookName, type Llm, type Store } from '#core/index.ts';
import type { Outbound } from '#core/ports.ts';
import { memoryKv, openHost, type PluginHost, type PluginPackage } from '#core/sandbox/index.ts';
import { memoryStore, runTap } from '#core/testing/index.ts';
import { payloadOf, type Case } from './cases.ts';
import { differences } from './match.ts';

export interface CaseResult {
  payload: unknown;
  value: unknown;
  faults: Fault[];
  notices: string[];
  logs: string[];
  /** Text of the files that it wrote, by name. */
  files: Record<string, string>;
  /** By the clock, of processor time, of memory: null where the tap was never reached. */
  cost: { milliseconds: number; cpuMilliseconds: number; heapBytes: number | null } | null;
  /** What is not as expected; empty where the case passes. */
  wrong: string[];
}

/** A host for one case: what the plugin keeps, what its folder holds and what the internet answers are the case's own. */
function hostFor({ kv: kept, fetch, folder }: Pick<Case, 'kv' | 'fetch' | 'folder'>): { host: PluginHost; kept: () => Promise<Record<string, unknown>>; ready: Promise<unknown> } {
  const kv = memoryKv();
  const outbound: Outbound = {
    async request({ url, method = 'GET' }) {
      const answer = fetch[`${method} ${url}`];
      if (!answer) throw new BozzettoError('E_FETCH_FAILED', `the case has no answer for "${method} ${url}"; it has ${Object.keys(fetch).join(', ') || 'none'}`);
      return { status: answer.status, url, headers: answer.headers, body: new TextEncoder().encode(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)) };
    },
  };
  return {
    host: openHost({ kv: () => kv, outbound, folder: async () => new Map(Object.entries(folder).map(([name, text]) => [name, new TextEncoder().encode(text)])), measure: true }),
    ready: Promise.all(Object.entries(kept).map(([key, value]) => kv.set(key, JSON.stringify(value)))),
    async kept() {
      const entries = await kv.entries();
      return Object.fromEntries(await Promise.all(entries.map(async ({ key }) => [key, JSON.parse((await kv.get(key))!) as unknown])));
    },
  };
}

/** A model that says what the case lets it say. */
function scripted(answers: readonly unknown[]): Llm {
  const left = [...answers];
  return {
    about: () => ({ name: 'case:scripted', vision: true, context: 100_000 }),
    async ask<T>(): Promise<T> {
      if (left.length === 0) throw new BozzettoError('E_LLM_UNAVAILABLE', `the case has no more than ${answers.length} answer(s) of the model`);
      return left.shift() as T;
    },
  };
}

/** Store of a case: tells which files were put there after the payload's. */
function watched(under: Store): { store: Store; written: FileRef[] } {
  const written: FileRef[] = [];
  return { written, store: { ...under, async put(bytes, about) { const file = await under.put(bytes, about); written.push(file); return file; } } };
}

export interface Given { hook: HookName; payload: HookMap[HookName]['payload']; round: number; store: Store; llm?: Llm }

/** One tap with one payload. */
export async function runOnce(host: PluginHost, pkg: PluginPackage, settings: Record<string, unknown>, { hook, payload, round, store, llm }: Given): Promise<Omit<CaseResult, 'wrong'>> {
  const seen = watched(store);
  const plugin = await host.plugin(pkg, { grants: 'all', settings });
  const { value, faults, notices, logs } = await runTap(plugin, hook, payload as never, { round, store: seen.store, ...(llm && { llm }) });
  const files = Object.fromEntries(await Promise.all(seen.written.map(async (file) => [file.name, new TextDecoder().decode(await store.get(file))])));
  return { payload, value, faults, notices, logs, files, cost: host.lastCall(plugin) };
}

/** Throws what keeps the case from being run at all: E_PLUGIN_SETTINGS, E_PLUGIN_CASE, E_PLUGIN_SYNTAX, … */
export async function runCase(pkg: PluginPackage, one: Case): Promise<CaseResult> {
  const store = memoryStore();
  const payload = await payloadOf(one, store);
  const { host, kept, ready } = hostFor(one);
  try {
    await ready;
    const result = await runOnce(host, pkg, one.settings, { hook: one.hook, payload, round: one.round, store, ...(one.answers && { llm: scripted(one.answers) }) })
      // A refusal of `execute` ends a run; here it is what the author wants to see.
      .catch((error: unknown): Omit<CaseResult, 'wrong'> => {
        if (!(error instanceof BozzettoError) || error.code !== 'E_EXECUTE_REFUSED') throw error;
        return { payload, value: { refuse: error.message }, faults: [], notices: [], logs: [], files: {}, cost: null };
      });
    const { expect } = one;
    const wrong = [
      ...(expect.fault === null ? result.faults.map((fault) => `it failed: ${sayFault(fault)}`) : differences(expect.fault, result.faults[0], 'fault')),
      ...(expect.value === undefined ? [] : differences(expect.value, plain(result.value), 'value')),
      ...(expect.notices === undefined ? [] : differences(expect.notices, result.notices, 'notices')),
      ...(expect.logs === undefined ? [] : differences(expect.logs, result.logs, 'logs')),
      ...Object.entries(expect.files).flatMap(([name, pattern]) => differences(pattern, result.files[name], `files.${name}`)),
      ...(expect.kv === undefined ? [] : differences(expect.kv, await kept(), 'kv')),
    ];
    return { ...result, wrong };
  } finally {
    await host.close();
  }
}

/** `threw at src/verify.ts:12: nothing to measure (limit 1 s of CPU)` */
export function sayFault(fault: Fault): string {
  const { kind, at, message, limit, waitedFor } = fault;
  const where = at && !message.includes(at) ? ` at ${at}` : '';
  return `${kind ?? 'fault'}${where}: ${message}${limit && !message.includes(limit) ? ` (limit: ${limit})` : ''}${waitedFor && !message.includes(waitedFor) ? ` (waited for ${waitedFor})` : ''}`;
}

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

const NOUNS: Partial<Record<HookName, string>> = { plan: 'plan', code: 'script', execute: 'job', export: 'asset' };

/** Where the value is what the payload brought: the tap changed nothing. */
export function unchanged(hook: HookName, payload: unknown, value: unknown): boolean {
  const noun = NOUNS[hook];
  return noun !== undefined && isDeepStrictEqual((payload as Record<string, unknown>)[noun], value);
}
