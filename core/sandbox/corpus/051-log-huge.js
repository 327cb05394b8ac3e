/**
 * @tries one line of log of a hundred megabytes
 * @limits {"memory": 256}
 * @expects bytes|nothing
 */
export default {
  verify(payload, context) {
    context.log('x'.repeat(100_000_000));
    return told();
  },
};
