/** A Blender that answers what it is told to. */
import type { Job } from '../data/job.ts';
import type { Report } from '../data/report.ts';
import { BozzettoError } from '../errors.ts';
import type { Blender, RunJobOptions } from '../ports.ts';

export interface ScriptedBlender extends Blender {
  /** The jobs that it was given, in order. */
  jobs: Job[];
}

/**
 * Answers each job with the next report, with the id of the job in it; or with what a function makes of the job.
 * With no report left it is lost (E_BLENDER_LOST).
 */
export function scriptedBlender(reports: readonly Report[] | ((job: Job, options: RunJobOptions) => Report | Promise<Report>)): ScriptedBlender {
  const jobs: Job[] = [];
  return {
    jobs,
    async run(job, options) {
      options.signal.throwIfAborted();
      jobs.push(job);
      options.onProgress?.(`job ${job.id}`);
      const report = typeof reports === 'function' ? await reports(job, options) : reports[jobs.length - 1];
      if (!report) throw new BozzettoError('E_BLENDER_LOST', `no report is left for job ${job.id}`);
      return { ...report, job: job.id };
    },
  };
}
