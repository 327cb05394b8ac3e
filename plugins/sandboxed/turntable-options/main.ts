import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Adds views all around the asset to those that are taken anyway. */
  execute({ job }, { settings, left, notice }) {
    if (job.shots.length === 0 && settings['always'] !== true) return undefined;
    const [views, pixels] = [Number(settings['views']), Number(settings['pixels'])];
    const free = 64 - job.shots.length;
    if (free < views) notice(`only ${free} of ${views} turntable views fit into a job`);
    const shots = Array.from({ length: Math.min(views, free) }, (_, n) => ({
      name: `turntable_${String(n + 1).padStart(2, '0')}`,
      azimuth: Math.round((360 * n * 100) / views) / 100,
      elevation: Number(settings['elevation']),
      width: pixels,
      height: pixels,
      parts: null,
    }));
    // Views cost Blender seconds: never more than the run has left.
    const seconds = Math.min(job.seconds + views * Number(settings['seconds']), Math.max(left.blenderSeconds, 1));
    return { shots: [...job.shots, ...shots], seconds, samples: Math.min(job.samples, Number(settings['samples'])) };
  },
});
