/** What one process tells the others, at once and without promise: who misses it finds it in the database. */
export interface Bus {
  /** `topic` is one of a few fixed words. At most 7,000 bytes of JSON. */
  publish(topic: Topic, message: Record<string, unknown>): Promise<void>;
  subscribe(topic: Topic, onMessage: (message: Record<string, unknown>) => void): () => void;
  close(): Promise<void>;
}

/** events: {id, asset, job} a row of events was committed. jobs: {} some job can be claimed. cancel: {job}. revoked: {user} or {session} or {key}: forget what was cached of them. plugins: {} what is installed has changed. bridge: what worker and web processes say about artists' Blenders (sockets/bridge-talk.ts). */
export type Topic = 'events' | 'jobs' | 'cancel' | 'revoked' | 'plugins' | 'bridge';
