/** A test aid: models that are configured to reach an endpoint on loopback, with times that a test can wait for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelCall } from '#core/data/model-call.ts';
import type { Llm, LlmOptions, LlmRequest, Store } from '#core/ports.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';
import type { Pace } from './ask.ts';
import type { Entry } from './config.ts';
import { type Behaviour, type Endpoint, openEndpoint } from './endpoint.ts';
import { createLlm, folderAnswers } from './index.ts';

export const Chair = z.strictObject({ title: z.string(), legs: z.int().min(3) });
export const CHAIR = { title: 'Chair', legs: 4 };
export const chairs = { name: 'chair', shape: Chair };

export interface Trial {
  endpoint: Endpoint;
  llm: Llm;
  /** Of all calls, in order. */
  calls: ModelCall[];
  logs: string[];
  store: Store;
  /** Asks for a chair, unless the request says something else. */
  ask<T = typeof CHAIR>(different?: Partial<LlmRequest<T>>, options?: Partial<LlmOptions>): Promise<T>;
  /** Another Llm with the same configuration, as of another process. */
  again(): Promise<Llm>;
}

export interface TrialOptions {
  /** What models.json says of all roles. */
  entry?: Entry;
  env?: NodeJS.ProcessEnv;
  folder?: string;
  pace?: Partial<Pace>;
}

interface Test { teardown(clean: () => void | Promise<void>): void }

export const request = <T = typeof CHAIR>(different: Partial<LlmRequest<T>> = {}): LlmRequest<T> =>
  ({ role: 'planner', system: 'You plan chairs.', messages: [{ from: 'user', text: 'a chair' }], answer: chairs, seed: 1, ...different }) as LlmRequest<T>;

/** A folder that is gone after the test. */
export function scratch(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'llm-test-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function trial(t: Test, behaviours: Behaviour[], { entry = {}, env = {}, folder, pace }: TrialOptions = {}): Promise<Trial> {
  const endpoint = await openEndpoint(...behaviours);
  t.teardown(() => endpoint.close());
  const home = scratch(t);
  const configFile = join(home, 'models.json');
  writeFileSync(configFile, JSON.stringify({ all: { model: 'lmstudio:small', baseUrl: `${endpoint.url}/v1`, ...entry } }));
  const [calls, logs, store] = [[] as ModelCall[], [] as string[], createDiskStore(home)];
  const again = async () => (await createLlm({ env, configFile, ...(folder !== undefined && { answers: folderAnswers(folder) }), store, log: (line) => logs.push(line), pace: { first: 0.001, ...pace } }))!;
  const llm = await again();
  const ask: Trial['ask'] = (different, options) => llm.ask(request(different), { signal: new AbortController().signal, tokens: 100_000, onCall: (call) => calls.push(call), ...options });
  return { endpoint, llm, calls, logs, store, ask, again };
}
