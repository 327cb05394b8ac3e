/** What core needs from the world. Adapters sit in server/adapters; tests fake them (core/testing). */
import type { z } from 'zod';
import type { FileRef } from './data/file.ts';
import type { Job } from './data/job.ts';
import type { ModelCall, Role } from './data/model-call.ts';
import type { RunRecord } from './data/record.ts';
import type { Report } from './data/report.ts';

export interface RunJobOptions {
  signal: AbortSignal;
  /** A line of what is going on in Blender: `view front`. */
  onProgress?: (message: string) => void;
  /** A picture or file that is finished and in the store, ahead of the report. */
  onFile?: (file: FileRef) => void;
}

/** Runs scripts. Whatever the script does is a Report; throws E_BLENDER_… only when Blender itself can't be had. */
export interface Blender {
  run(job: Job, options: RunJobOptions): Promise<Report>;
}

/** Keeps bytes by content and runs by id. Throws E_STORE_FAILED. */
export interface Store {
  put(bytes: Uint8Array, about: { name: string; type: string }): Promise<FileRef>;
  get(file: FileRef): Promise<Uint8Array>;
  saveRun(record: RunRecord): Promise<void>;
  /** The stored run of this id, finished or not; null if there is none. */
  loadRun(id: string): Promise<RunRecord | null>;
  /** The finished run that made an asset, for `Brief.follows`. */
  loadAsset(asset: string): Promise<RunRecord | null>;
}

/** The half of it that has to do with bytes: what Blender and models need. */
export type FileStore = Pick<Store, 'put' | 'get'>;

/** What a model is and can do. */
export interface LlmModel {
  /** Provider and model: `openai:gpt-5`. */
  name: string;
  /** Whether it sees pictures. */
  vision: boolean;
  /** Tokens that a request and its answer may have together. */
  context: number;
}

export interface LlmMessage {
  from: 'user' | 'assistant';
  text: string;
  /** Pictures in the store; left out where the model has no vision. */
  images?: readonly FileRef[];
}

export interface LlmRequest<T = string> {
  role: Role;
  /** Standing instructions: the same for every run, so that a provider can keep them in its prompt cache. */
  system: string;
  messages: readonly LlmMessage[];
  /** The shape of the answer; null for text. Where the model has no structured output, its text is parsed, and it is asked once more with what was wrong. */
  answer: { name: string; shape: z.ZodType<T> } | null;
  /** Part of what makes a stored answer the same: another seed asks anew. */
  seed: number;
}

export interface LlmOptions {
  signal: AbortSignal;
  /** Most tokens that all calls of this request may take together. */
  tokens: number;
  /** Told of each call that was answered, also where its answer turned out to be of no use. */
  onCall: (call: ModelCall) => void;
}

/** Language models. Throws E_LLM_UNAVAILABLE (also while its breaker is open), E_LLM_DENIED, E_LLM_ANSWER_INVALID. */
export interface Llm {
  /** The model of a role; null if it has none. */
  about(role: Role): LlmModel | null;
  /** The answer, checked against its shape (a string where there is none). An answer that was stored for the same content is not asked for again. */
  ask<T = string>(request: LlmRequest<T>, options: LlmOptions): Promise<T>;
}

export interface Ports {
  blender: Blender;
  store: Store;
  /** Absent where no model is connected. */
  llm?: Llm;
}

/** Keeps texts by key, for one plugin. Throws E_STORE_FAILED. */
export interface Kv {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  /** All keys, with the bytes of key and value together. */
  entries(): Promise<{ key: string; bytes: number }[]>;
}

/** A request of a plugin (later: a webhook, an image by URL) to the world outside. */
export interface OutboundRequest {
  url: string;
  /** Capital letters; GET where absent. Must stand in `grant.methods`. */
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | null;
  /** What the operator approved: hosts as in the manifest (`api.example.org`, `*.example.org`, `host:8443`, `http:host`, `http:host:8080`). */
  grant: { hosts: readonly string[]; methods: readonly string[] };
  /** By the clock, redirects included; the client has its own ceiling. */
  seconds?: number;
  /** Most bytes of the answer's body, unpacked; the client has its own ceiling. */
  bytes?: number;
  signal?: AbortSignal;
}

export interface OutboundResponse {
  status: number;
  /** The one that answered, after redirects. */
  url: string;
  /** Names in small letters; no cookies. */
  headers: Record<string, string>;
  body: Uint8Array;
}

/** The one way out. Throws E_FETCH_DENIED (grant, address, header), E_FETCH_LIMIT (size, time), E_FETCH_FAILED (the network). */
export interface Outbound {
  request(request: OutboundRequest): Promise<OutboundResponse>;
}
