/**
 * @tries switching off the wall, the gate and the memory limit of the job
 * @hook execute
 * @expects value
 */
export default {
  execute: () => ({ author: 'user', memory: 1e9, phases: {}, ungated: true }),
};
