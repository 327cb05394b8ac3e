/** What core needs from the world. Adapters sit in server/adapters; tests fake them (core/testing). */
import type { FileRef } from './data/file.ts';
import type { Job } from './data/job.ts';
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

export interface Ports {
  blender: Blender;
  store: Store;
}
