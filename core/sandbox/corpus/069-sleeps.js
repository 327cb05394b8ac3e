/**
 * @tries sleeping for years
 * @expects wall|nothing
 */
export default {
  verify: (payload, context) => context.sleep(1e12),
};
