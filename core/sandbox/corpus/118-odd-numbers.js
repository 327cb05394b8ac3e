/**
 * @tries numbers that are no JSON
 * @expects value
 */
export default {
  verify: () => told().map((check) => ({ ...check, wanted: NaN, measured: Infinity })),
};
