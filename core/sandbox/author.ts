/** What plugin authors import: `import { definePlugin } from 'bozzetto/plugin'`. Types, and one function that gives them to you. */
import type { Left } from '../budget.ts';
import type { Brief } from '../data/brief.ts';
import type { FileRef } from '../data/file.ts';
import type { HookMap, HookName } from '../plugin.ts';

export type * from '../data/asset.ts';
export type * from '../data/brief.ts';
export type * from '../data/check.ts';
export type * from '../data/file.ts';
export type * from '../data/finding.ts';
export type * from '../data/job.ts';
export type * from '../data/plan.ts';
export type * from '../data/record.ts';
export type * from '../data/reference.ts';
export type * from '../data/report.ts';
export type * from '../data/script.ts';
export type { HookMap, HookName } from '../plugin.ts';

export interface FetchInit {
  /** `GET` where absent. */
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | null;
  /** By the clock, redirects included. */
  seconds?: number;
  /** Most bytes of the answer. */
  bytes?: number;
}

export interface FetchAnswer {
  status: number;
  /** Whether `status` is from 200 to 299. */
  ok: boolean;
  /** The one that answered, after redirects. */
  url: string;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  text(): Promise<string>;
  json(): Promise<unknown>;
  bytes(): Promise<Uint8Array>;
}

export interface LlmQuestion {
  prompt: string;
  /** Standing instructions. */
  system?: string;
  /** Pictures of the payload. */
  images?: FileRef[];
  /** JSON schema of the answer; text where absent. */
  answer?: object;
  /** Whose model: the one nearest to the hook where absent. */
  role?: 'planner' | 'coder' | 'critic';
}

/** Beside its payload, every hook gets this. What was not granted throws an Error with `code` E_PLUGIN_DENIED. */
export interface AuthorContext {
  plugin: { id: string; version: string };
  hook: HookName;
  runId: string;
  /** 0 before the first. */
  round: number;
  brief: Brief;
  /** What is left of the run's budget. */
  left: Left;
  /** As the operator has set them. */
  settings: Readonly<Record<string, string | number | boolean | string[]>>;
  /** For the log of the run. `console` is the same. */
  log(...words: unknown[]): void;
  /** Tells the person something that belongs into the record. */
  notice(message: string): void;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1; the same row of numbers for the same run and plugin. `Math.random` is the same. */
  random(): number;
  /** Grant `kv`: JSON values that stay from run to run. */
  kv: {
    /** Null if there is none. */
    get<T = unknown>(key: string): Promise<T | null>;
    set(key: string, value: unknown): Promise<void>;
    delete(key: string): Promise<void>;
    keys(prefix?: string): Promise<string[]>;
  };
  /** Grant `fetch`. */
  fetch(url: string | { toString(): string }, init?: FetchInit): Promise<FetchAnswer>;
  /** Grant `folder`: the folder that the operator named in the setting of the grant. */
  folder: {
    /** Names with forward slashes, sorted. */
    list(): Promise<string[]>;
    /** UTF-8, at most 256 kB. */
    text(name: string): Promise<string>;
  };
  /** Grant `llm`: on the budget of the run. */
  llm: { ask<T = string>(question: LlmQuestion): Promise<T> };
  asset: {
    /** Grant `asset.read`: the bytes of a file of the payload, in pieces of 256 kB. */
    read(file: FileRef): AsyncIterable<Uint8Array>;
    bytes(file: FileRef): Promise<Uint8Array>;
    /** Grant `asset.write`: makes a file. An `export` tap puts it into `asset.files`. */
    write(name: string, type: string, data: string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>): Promise<FileRef>;
  };
}

/** All the way down. */
export type Frozen<T> = T extends (infer I)[] ? readonly Frozen<I>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Given<H extends HookName> = HookMap[H]['value'] | Frozen<HookMap[H]['value']> | undefined | void;

/** A method for each hook that plugin.json names in `taps`, and no other. */
export type AuthoredPlugin = { [H in HookName]?: (payload: Frozen<HookMap[H]['payload']>, context: AuthorContext) => Promise<Given<H>> | Given<H> };

/**
 * Gives a plugin its types.
 *
 * @example
 * export default definePlugin({
 *   verify: ({ report }) => [{ id: 'objects', … }],
 * });
 */
export const definePlugin = (plugin: AuthoredPlugin): AuthoredPlugin => plugin;
