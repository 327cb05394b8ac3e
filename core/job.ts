/** How a script is run where no `execute` tap says otherwise. */
import type { Brief } from './data/brief.ts';
import type { Job, Shot } from './data/job.ts';

/** Four views: a large one for the eye, three small ones for the sides. */
const SHOTS: Shot[] = [
  { name: 'hero', azimuth: 35, elevation: 22, width: 576, height: 576, parts: null },
  { name: 'front', azimuth: 0, elevation: 8, width: 256, height: 256, parts: null },
  { name: 'side', azimuth: 90, elevation: 8, width: 256, height: 256, parts: null },
  { name: 'back', azimuth: 215, elevation: 28, width: 256, height: 256, parts: null },
];

/** The job of a round, without its source. @param id unique over all jobs of a Blender. @param author of the script. */
export function defaultJob(id: string, author: string, brief: Brief): Omit<Job, 'source'> {
  // Who waits for a model waits for the pictures that it looks at.
  const views = Math.min(600, brief.limits.seconds / 3);
  return {
    id,
    author,
    seconds: 80 + views,
    phases: { gate: 10, script: 90, facts: 60, views, files: 60 },
    memory: 4096,
    engine: 'cycles',
    samples: 16,
    shots: brief.previews ? SHOTS : [],
    formats: ['glb', 'blend'],
    contactGap: 0.002,
  };
}
