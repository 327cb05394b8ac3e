/**
 * @tries filling the record and the disk with its log
 * @expects bytes|cpu
 */
export default {
  verify(payload, context) {
    for (;;) context.log('x'.repeat(1000));
  },
};
