/** Jobs: the table generation_jobs is the truth about all work. Claims are in claims.ts, ends in job-ends.ts, what an administrator does in dead-jobs.ts. */
import { type BozzettoError } from '#core/errors.ts';
import type { Brief } from '#core/data/brief.ts';
import type { Db } from './database.ts';
import { newId } from './ids.ts';
import { jsonb } from './jsonb.ts';

/** Those that make a version: what quotas count and an asset's state tells of. */
export const RUN_KINDS = ['generate', 'refine', 'build'] as const;
export const JOB_KINDS = [...RUN_KINDS, 'export', 'preview'] as const;
export type JobKind = (typeof JOB_KINDS)[number];
/** A job reaches exactly one of these, once. dead: begun as often as allowed; an administrator can try it again. */
export const JOB_ENDS = ['succeeded', 'failed', 'cancelled', 'dead'] as const;
export const JOB_STATES = ['waiting', 'running', ...JOB_ENDS] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What a job is asked to do; which of these stand there follows from its kind. */
export interface JobInput {
  /** generate: the whole brief, without `follows`; refine: limits, seed, style where they differ from those of the version. */
  brief?: Partial<Brief>;
  /** refine. */
  feedback?: string;
  /** build: the edited script. */
  script?: string;
  /** export and preview: exports.id. */
  export?: string;
  /** Name of an artist's own Blender that shall do it. */
  blender?: string;
}

export interface JobProgress {
  stage: string;
  round?: number;
  message?: string;
  /** Part that is done, 0 to 1. */
  done?: number;
}

export interface JobUsage { seconds?: number; blenderSeconds?: number; tokens?: number; dollars?: number }

export type JobError = ReturnType<BozzettoError['toJSON']>;

export interface JobRow {
  id: string;
  kind: JobKind;
  user_id: string;
  asset_id: string | null;
  /** The version that it starts from. */
  version_id: string | null;
  input: JobInput;
  state: JobState;
  /** More is sooner. */
  priority: number;
  /** Times that it was begun, on whatever worker; never less than before, but for jobs that were given back unhurt. */
  attempts: number;
  max_attempts: number;
  /** Not begun before. */
  run_at: Date;
  /** Who has it, or had it last. */
  worker: string | null;
  lease_until: Date | null;
  cancel_requested_at: Date | null;
  progress: JobProgress | null;
  /** Of the last attempt: also there while it waits for the next one. */
  error: JobError | null;
  result: Record<string, unknown> | null;
  usage: JobUsage;
  trace: string;
  created_at: Date;
  /** Of the last attempt. */
  started_at: Date | null;
  finished_at: Date | null;
}

export interface NewJob extends Pick<JobRow, 'kind' | 'user_id' | 'input'>, Partial<Pick<JobRow, 'id' | 'asset_id' | 'version_id' | 'priority' | 'max_attempts' | 'run_at' | 'trace'>> {}

/** Puts a job into the queue. After the commit `queue.announce()` wakes a worker. */
export async function insertJob(db: Db, job: NewJob): Promise<JobRow> {
  const [row] = await db('generation_jobs').insert({ id: newId('job'), ...job, input: jsonb(job.input) }).returning('*') as JobRow[];
  return row!;
}

export const isOver = (state: JobState): boolean => (JOB_ENDS as readonly JobState[]).includes(state);

export async function findJob(db: Db, id: string): Promise<JobRow | null> {
  return (await db('generation_jobs').where({ id }).first<JobRow | undefined>()) ?? null;
}
