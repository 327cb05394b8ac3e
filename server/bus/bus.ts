/** What one process tells the others, at once and without promise: who misses it finds it in the database. */
export interface Bus {
  /** `topic` is one of a few fixed words. At most 7,000 bytes of JSON. */
  publish(topic: Topic, message: Record<string, unknown>): Promise<void>;
  subscribe(topic: Topic, onMessage: (message: Record<string, unknown>) => void): () => void;
  close(): Promise<void>;
}

export type Topic =
  /** {id, asset, job}: a row of events was committed. */
  | 'events'
  /** {}: some job can be claimed. */
  | 'jobs'
  /** {job}: whoever runs it stops. */
  | 'cancel'
  /** {user}, {session}, {key}, {share} or {all}: forget what was cached of them (identity/revoked.ts). */
  | 'revoked'
  /** {}: what is installed has changed. */
  | 'plugins'
  /** What worker and web processes say about artists' Blenders (sockets/bridge-talk.ts). */
  | 'bridge';
