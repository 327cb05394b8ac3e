/**
 * @tries sleeping for years
 * @expects wall
 */
export default {
  verify: (payload, context) => context.sleep(1e12),
};
