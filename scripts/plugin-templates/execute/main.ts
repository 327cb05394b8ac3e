import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Adds a view from above to the pictures, where pictures are taken at all. */
  execute({ job }, { settings }) {
    if (job.shots.length === 0) return undefined;
    const side = Number(settings.pixels);
    return { shots: [...job.shots, { name: 'top', azimuth: 0, elevation: 90, width: side, height: side, parts: null }] };
  },
});
