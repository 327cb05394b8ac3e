/** What the capabilities of one plugin in one run work with. */
import type { FileRef } from '../../data/file.ts';
import { BozzettoError, type ErrorCode } from '../../errors.ts';
import type { HookName, TapContext } from '../../plugin.ts';
import type { Kv, Outbound } from '../../ports.ts';
import type { GrantName, Grants } from '../grants.ts';

export interface Desk {
  plugin: string;
  grants: Grants;
  /** Null where the operator has none. */
  kv: Kv | null;
  outbound: Outbound | null;
  /** The files of the operator's folder, read once a run; null where there is none. */
  folder: (() => Promise<ReadonlyMap<string, Uint8Array>>) | null;
  /** Files that this plugin may name, by sha256: those of its payload, and those that it wrote. */
  files: { get(sha256: string): FileRef | undefined; add(file: FileRef): void };
  /** Spent in this run. */
  used: { tokens: number; written: number; read: number };
  /** Pieces of files that are being written, by their number. */
  uploads: Map<number, { name: string; type: string; pieces: Uint8Array[] }>;
  /** The file that is being read: its bytes come out of the store once. */
  reading: { sha256: string; bytes: Uint8Array } | null;
  /** What comes at once waits its turn here: each piece of work may hold a whole file, or spend what is counted when it is done. */
  lanes: Record<'fetch' | 'llm' | 'asset.read', Lanes>;
}

/** Runs work when its turn comes; not at all where the call is over by then. */
export type Lanes = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** So many pieces of work at once, the rest behind them. */
export function openLanes(count: number): Lanes {
  const lanes: Promise<unknown>[] = Array.from({ length: count }, () => Promise.resolve());
  let next = 0;
  return (signal, work) => {
    const at = next++ % count;
    const turn = lanes[at]!.then(() => {
      signal.throwIfAborted();
      return work();
    });
    lanes[at] = turn.catch(() => {});
    return turn;
  };
}

/** The hook call that a request belongs to. `signal` is aborted when the call is over. */
export interface Caller { hook: HookName; context: TapContext; signal: AbortSignal; brief: { seed: number } }

export interface Answer { value?: unknown; raw?: Uint8Array }

/** One request of a guest: what it gave, and bytes. Throws a BozzettoError, which the guest gets as an Error with its code. */
export type Capability = (given: unknown, raw: Uint8Array, desk: Desk, caller: Caller) => Promise<Answer>;

/** The grant, or E_PLUGIN_DENIED. */
export function granted<N extends GrantName>({ grants, plugin }: Desk, name: N): NonNullable<Grants[N]> {
  const grant = grants[name];
  if (!grant) throw new BozzettoError('E_PLUGIN_DENIED', `${name} was not granted: ask for it in plugin.json under grants, with a reason`, { plugin });
  return grant;
}

export const refusal = (code: ErrorCode, message: string) => new BozzettoError(code, message);
