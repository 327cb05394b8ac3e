/**
 * @tries making the job endless and enormous
 * @hook execute
 * @expects value
 */
export default {
  execute: () => ({ seconds: -1, samples: 1e9, formats: ['blend'], shots: [{ name: '../x', azimuth: 0, elevation: 0, width: 1e9, height: 1e9 }], source: 'import os' }),
};
